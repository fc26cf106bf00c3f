export const id = 4406;
export const ids = [4406];
export const modules = {

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeKeyPair: () => (/* binding */ makeKeyPair)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);




/** Makes a pair with the platform's own generator, exponent 65537; takes from a fraction of a second to several. */
async function makeKeyPair(bits) {
    const { privateKey } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair)('rsa', { modulusLength: bits, publicExponent: 65_537 });
    const pem = new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    return { privateKey, pem, bits, fingerprint: (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .ax)(privateKey) };
}


/***/ })

};
