export const id = 1061;
export const ids = [1061];
export const modules = {

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPkcs7: () => (/* binding */ readPkcs7)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9394);

/** SignedData, and PKCS#7's SignedAndEnvelopedData (RFC 2315 §11), which keeps its certificates in the open too. */
const signed = new Set(['1.2.840.113549.1.7.2', '1.2.840.113549.1.7.4']);
/** Takes the certificates out of a SignedData (RFC 5652 §5.1); BER is read too. Other contents have none. */
function readPkcs7(bytes) {
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, 0);
    const [type, explicit] = (outer && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, outer, 8)) ?? [];
    const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(bytes, type);
    if (oid !== '' && !signed.has(oid))
        return { certificates: [], broken: false };
    const content = explicit && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, explicit.contentStart, explicit.contentEnd);
    if (explicit?.tag !== 0xa0 || content?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt)
        return { certificates: [], broken: true };
    // Members are walked one by one, so that a signature which is broken or cut does not hide the certificates.
    for (let at = content.contentStart; at < content.contentEnd;) {
        const member = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, at, content.contentEnd);
        if (member === undefined)
            return { certificates: [], broken: true };
        if (member.tag === 0xa0)
            return certificatesIn(bytes, member);
        at = member.end;
    }
    return { certificates: [], broken: false };
}
function certificatesIn(bytes, set) {
    const certificates = [];
    for (let at = set.contentStart; at < set.contentEnd;) {
        const member = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, at, set.contentEnd);
        if (member === undefined)
            return { certificates, broken: true };
        // Attribute certificates and other formats are tagged; a certificate is a bare sequence.
        if (member.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt)
            certificates.push((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOf */ .l2)(bytes, member));
        at = member.end;
    }
    return { certificates, broken: false };
}


/***/ })

};
