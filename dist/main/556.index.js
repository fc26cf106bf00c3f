export const id = 556;
export const ids = [556];
export const modules = {

/***/ 2556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _certificate_own_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7686);
/* harmony import */ var _certificate_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _certificate_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3010);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5714);
// Runs on a thread of its own, which is ended when a keystore's key stretching takes too long.





node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async ({ content, passphrase }) => {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await answer(content, passphrase === undefined ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(passphrase)));
});
async function answer(content, passphrase) {
    const search = await (0,_certificate_search_js__WEBPACK_IMPORTED_MODULE_3__/* .searchCertificates */ .T)(content, passphrase);
    const certificates = search.found.map(({ parsed }) => parsed).filter(_certificate_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .isCertificate */ .Yn);
    return { kind: 'searched', search, ownKey: await (0,_certificate_own_key_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKeyOf */ .l)(content, passphrase, certificates) };
}


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ownKeyOf)
/* harmony export */ });
/* harmony import */ var _keystore_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3465);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3873);


/**
 * Whether one of the certificates of a content was made from one of the private keys that lie beside them: `missing`
 * when all belong to other keys, `unknown` when there is no private key, or none that can be opened. Never throws.
 */
async function ownKeyOf(content, passphrase, certificates) {
    try {
        const { privateKeys } = await (0,_keystore_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openKeystore */ .d)(content, passphrase, 'keystore');
        if (privateKeys.length === 0 || certificates.length === 0)
            return 'unknown';
        const found = certificates.some((certificate) => privateKeys.some((key) => (0,_match_js__WEBPACK_IMPORTED_MODULE_1__.isMadeFrom)(certificate, key)));
        return found ? 'found' : 'missing';
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ searchCertificates)
/* harmony export */ });
/* harmony import */ var _keystore_harvest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7789);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);



/**
 * Every certificate in a content, keystores included: as `findCertificates`, and PKCS#12 opened with the passphrase (or
 * with none, when that will do), JKS and JCEKS without one. Certificates out of a Java keystore are not verified
 * against its digest. Key stretching is priced before it is paid. Never throws: what cannot be opened is an entry with
 * its reason.
 */
async function searchCertificates(content, passphrase = undefined) {
    const finder = new _find_js__WEBPACK_IMPORTED_MODULE_1__/* .Finder */ .v().search(content);
    for (const closed of finder.closed)
        await (closed.form === 'PKCS#12' ? searchPkcs12(closed, passphrase, finder) : searchJava(closed, finder));
    return { found: finder.found, others: finder.others };
}
const reasons = {
    ERR_KEYSTORE_PASSPHRASE_MISSING: 'keystore-passphrase-missing',
    ERR_KEYSTORE_PASSPHRASE_WRONG: 'keystore-passphrase-wrong',
    ERR_KEYSTORE_UNSUPPORTED: 'keystore-unsupported',
    ERR_KEYSTORE_COSTLY: 'keystore-costly',
};
async function searchPkcs12(closed, passphrase, finder) {
    const { openPkcs12 } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 9636));
    const harvest = new _keystore_harvest_js__WEBPACK_IMPORTED_MODULE_0__/* .Harvest */ .M('keystore', passphrase);
    try {
        await openPkcs12(closed.bytes, harvest, 'certificates');
    }
    catch (error) {
        // Whatever else went wrong has another code, or none.
        const reason = reasons[error.code] ?? 'keystore-damaged';
        return finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(closed.bytes, reason), closed);
    }
    const { certificates } = harvest.bundle();
    for (const certificate of certificates)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .hB)(certificate), closed);
    if (certificates.length === 0)
        finder.others.push('keystore without certificates');
}
async function searchJava(closed, finder) {
    const { readJks } = await __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 1957));
    const { certificates, cut } = readJks(closed.bytes);
    for (const certificate of certificates)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .hB)(certificate), closed);
    if (cut)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(closed.bytes, 'keystore-damaged'), closed);
    else if (certificates.length === 0)
        finder.others.push('keystore without certificates');
}


/***/ })

};
