export const id = 6951;
export const ids = [6951];
export const modules = {

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenPath: () => (/* binding */ tokenPath),
/* harmony export */   tokenRequest: () => (/* binding */ tokenRequest)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/** The path that every login host has. */
const tokenPath = '/services/oauth2/token';
/**
 * The request that exchanges an assertion for an access token. `scope` is not sent: Salesforce refuses it.
 * @param origin of the login host, without a slash at the end
 * @see RFC 7523 §2.1
 */
function tokenRequest(origin, assertion) {
    const form = new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: assertion.reveal(),
    });
    return {
        method: 'POST',
        url: `${origin}${tokenPath}`,
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(form.toString()),
    };
}


/***/ })

};
