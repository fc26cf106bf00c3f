export const id = 5458;
export const ids = [5458];
export const modules = {

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freshIdentifier: () => (/* binding */ freshIdentifier),
/* harmony export */   signAssertion: () => (/* binding */ signAssertion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(362);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);



/**
 * Signs the claims as a compact JWS with RS256, the only algorithm of Salesforce's JWT bearer flow.
 * @returns the assertion; whoever holds it can log in until `exp`
 * @see RFC 7523 §3, RFC 7515 §3.1
 */
async function signAssertion(claims, key) {
    return new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(await new jose__WEBPACK_IMPORTED_MODULE_2__/* .SignJWT */ .P({ ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(key));
}
/** An identifier for `jti`: a random UUID (RFC 9562 §5.4). */
function freshIdentifier() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}


/***/ })

};
