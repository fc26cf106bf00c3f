export const id = 3873;
export const ids = [3873];
export const modules = {

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   belongsTo: () => (/* binding */ belongsTo),
/* harmony export */   isMadeFrom: () => (/* binding */ isMadeFrom),
/* harmony export */   ownerOf: () => (/* binding */ ownerOf),
/* harmony export */   ownership: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _key_ring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(764);
/* harmony import */ var _keystore_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9394);



/**
 * Whether a certificate was made from this key: their SPKI are equal, or both are RSA with the same numbers (the
 * certificate of a key may carry the RSASSA-PSS identifier or lack the NULL that the key's own SPKI has).
 */
function belongsTo(certificate, key) {
    return certificate.spkiFingerprint === key.fingerprint || isMadeFrom(certificate, key.key);
}
/** As {@link belongsTo}, for a private key of any kind. */
function isMadeFrom({ spki }, key) {
    const own = spkiOf(key);
    if (Buffer.from(spki).equals(own))
        return true;
    const [theirs, ours] = [rsaNumbersOf(spki), rsaNumbersOf(own)];
    return theirs !== undefined && ours !== undefined && Buffer.from(theirs).equals(ours);
}
/** @returns `undefined` when the certificate belongs to neither key */
function ownerOf(certificate, ring) {
    return (0,_key_ring_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(ring, (key) => belongsTo(certificate, key));
}
/** What is to be said of a certificate and the keys: `belongs to the next key`, `does not belong to the key`. */
function ownership(owner, ring) {
    if (owner !== undefined)
        return `belongs to the ${owner} key`;
    return ring.next === undefined ? 'does not belong to the key' : 'belongs to neither key';
}
function spkiOf(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
}
const rsaIdentifiers = new Set(['2a864886f70d010101', '2a864886f70d01010a']);
/** Modulus and exponent as DER; `undefined` when the SPKI is not RSA's. */
function rsaNumbersOf(spki) {
    const outer = (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readElement */ .RN)(spki, 0);
    const algorithm = inside(spki, outer);
    const identifier = inside(spki, algorithm);
    const key = algorithm && (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readElement */ .RN)(spki, algorithm.end);
    if (identifier === undefined || key?.tag !== _keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .BIT_STRING */ .a)
        return undefined;
    if (!rsaIdentifiers.has(Buffer.from((0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(spki, identifier)).toString('hex')))
        return undefined;
    return spki.subarray(key.contentStart + 1, key.contentEnd);
}
function inside(bytes, parent) {
    return parent?.tag === _keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .SEQUENCE */ .gt ? (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readElement */ .RN)(bytes, parent.contentStart, parent.contentEnd) : undefined;
}


/***/ })

};
