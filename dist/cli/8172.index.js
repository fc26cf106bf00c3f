export const id = 8172;
export const ids = [8172];
export const modules = {

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csv: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1378);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6934);


/** The columns, in order: what each is called, as in the JSON report, and how a finding fills it. */
const columns = [
    ['verdict', (finding) => finding.verdict],
    ['subject', (finding) => finding.subject],
    ['notAfter', (finding) => finding.notAfter],
    ['daysLeft', (finding) => finding.daysLeft],
    ['places', (finding) => finding.origins.map(_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t).join(' ; ')],
    ['message', (finding) => finding.message],
    ['warnings', (finding) => finding.warnings.map(({ code }) => code).join(' ')],
    ['ignored', (finding) => finding.ignored !== null],
    ['ignoredUntil', (finding) => finding.ignored?.until ?? null],
    ['ignoredReason', (finding) => finding.ignored?.reason ?? null],
    ['reason', (finding) => finding.reason],
    ['fingerprint', (finding) => finding.fingerprint],
    ['issuer', (finding) => finding.issuer],
    ['serialNumber', (finding) => finding.serialNumber],
    ['notBefore', (finding) => finding.notBefore],
    ['secondsLeft', (finding) => finding.secondsLeft],
    ['lifetimeUsed', (finding) => finding.lifetimeUsed],
    ['keyType', (finding) => finding.keyType],
    ['keyBits', (finding) => finding.keyBits],
    ['signatureAlgorithm', (finding) => finding.signatureAlgorithm],
    ['selfSigned', (finding) => finding.selfSigned],
    ['role', (finding) => finding.role],
    ['identity', (finding) => finding.identity],
];
/**
 * One line a certificate for auditors and their spreadsheets (RFC 4180: CRLF, a heading line, UTF-8 without a mark).
 * What a spreadsheet would take for a formula has an apostrophe in front; what is unknown is empty.
 */
function csv(report) {
    const lines = [
        columns.map(([name]) => name),
        ...report.findings.map((finding) => columns.map(([, value]) => field(value(finding)))),
    ];
    return lines.map((fields) => `${fields.join(',')}\r\n`).join('');
}
function field(value) {
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return String(value);
    const text = withoutFormulas((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm)(value));
    return /^[\w.:/@ -]*$/.test(text) && text.trim() === text ? text : `"${text.replaceAll('"', '""')}"`;
}
/**
 * A formula begins with one of these signs, also in their wide forms, and also in the middle of a field: a spreadsheet
 * that takes a semicolon, a bar or a quote for the end of a cell would begin another one there.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function withoutFormulas(text) {
    return text.replace(/(^|[;,|"'])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1$2'");
}


/***/ })

};
