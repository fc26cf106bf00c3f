export const id = 8937;
export const ids = [8937];
export const modules = {

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   audienceOf: () => (/* binding */ audienceOf),
/* harmony export */   secondAudience: () => (/* binding */ secondAudience)
/* harmony export */ });
/**
 * The `aud` claim for a login URL: the user's own value as it stands, otherwise the origin of the host, with the path
 * of an Experience Cloud site.
 * @see Salesforce Help, "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration" (aud)
 */
function audienceOf(url, configured) {
    return configured ?? `${url.origin}${url.sitePath}`;
}
/**
 * The one other audience that is worth trying on the same host after "audience is invalid": the generic one of the
 * host's kind. `undefined` unless Salesforce itself serves the host, since whoever else receives an assertion with a
 * generic audience could present it at login.salesforce.com; and when the user chose the audience, or it was sent already.
 */
function secondAudience(url, configured) {
    if (configured !== undefined || !url.servedBySalesforce || url.generic || url.kind === 'unknown')
        return undefined;
    return url.kind === 'production' ? 'https://login.salesforce.com' : 'https://test.salesforce.com';
}


/***/ })

};
