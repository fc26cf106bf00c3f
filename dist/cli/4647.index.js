export const id = 4647;
export const ids = [4647];
export const modules = {

/***/ 4647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jcePrice: () => (/* binding */ jcePrice),
/* harmony export */   openJce: () => (/* binding */ openJce),
/* harmony export */   openSun: () => (/* binding */ openSun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _cipher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9394);
/* harmony import */ var _passphrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6021);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6534);





const sha1Length = 20;
/**
 * Sun's key protector, which JKS files use (KeyProtector.java of OpenJDK): a key stream of chained SHA-1 between a salt
 * and a check value.
 * @returns `undefined` when the passphrase is wrong
 */
function openSun(data, passphrase) {
    if (data.length < 2 * sha1Length)
        return undefined;
    const secret = (0,_passphrase_js__WEBPACK_IMPORTED_MODULE_2__/* .utf16 */ .bR)(passphrase);
    const plain = Buffer.from(data.subarray(sha1Length, -sha1Length));
    let stream = Buffer.from(data.subarray(0, sha1Length));
    for (const [at, byte] of plain.entries()) {
        if (at % sha1Length === 0)
            stream = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', Buffer.concat([secret, stream]), 'buffer');
        plain[at] = byte ^ stream.readUInt8(at % sha1Length);
    }
    const check = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', Buffer.concat([secret, plain]), 'buffer');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(check, data.subarray(-sha1Length)) ? plain : undefined;
}
/** Salt and rounds of PBEWithMD5AndTripleDES, which JCEKS files use. */
function jcePrice(bytes, parameters, inputName) {
    const members = parameters?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(bytes, parameters, 4) : undefined;
    const rounds = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .smallIntegerOf */ .Xo)(bytes, members?.[1]);
    const salt = members?.[0];
    if (salt?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_4__/* .OCTET_STRING */ .G || salt.contentEnd - salt.contentStart !== 8 || rounds === undefined || rounds < 1)
        throw (0,_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(inputName);
    return [(0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(bytes, salt), rounds];
}
/**
 * PBEWithMD5AndTripleDES (PBES1Core.java of OpenJDK): MD5 chains over each half of the salt make key and IV.
 * @returns `undefined` when the passphrase is wrong
 */
async function openJce(data, passphrase, salt, rounds) {
    const secret = Buffer.from(passphrase, 'latin1').map((byte) => byte & 0x7f);
    const derived = Buffer.concat(saltHalves(salt).map((half) => chained(half, secret, rounds)));
    return (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('des-ede3-cbc', 24, derived.subarray(24)).decrypt(data, derived.subarray(0, 24));
}
function chained(half, secret, rounds) {
    let digest = half;
    for (let round = 0; round < rounds; round += 1)
        digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', Buffer.concat([digest, secret]), 'buffer');
    return digest;
}
/** Equal halves are made unequal, in the very way (slip included) that Java does it. */
function saltHalves(salt) {
    const first = Buffer.from(salt.subarray(0, 4));
    const second = salt.subarray(4, 8);
    if (!first.equals(second))
        return [first, second];
    return [Uint8Array.from([3, 0, 1, 3], (at) => first.readUInt8(at)), second];
}


/***/ })

};
