export const id = 239;
export const ids = [239];
export const modules = {

/***/ 9239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginSummary: () => (/* binding */ loginSummary)
/* harmony export */ });
/* harmony import */ var _ci_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1378);
/* harmony import */ var _key_ring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(764);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);



/**
 * The job summary of a login, as Markdown.
 * @param discreet leaves out user, org and host, as in a public repository
 */
function loginSummary(login, prepared, discreet) {
    const { session } = login;
    const key = (0,_key_ring_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(prepared.keys, login.keyUsed);
    const rows = [
        ...(discreet
            ? []
            : [
                ['Org', `${session.orgId} at ${new URL(session.instanceUrl).host}`],
                ['User', prepared.request.username],
            ]),
        ['Type', session.orgKind],
        ['Key', `${login.keyUsed}, RSA ${key.bits} bits, ${key.fingerprint.slice(0, 16)}…`],
        ...certificateRow(prepared),
        ['Scopes', session.scopes.join(' ') || 'not told'],
        [
            'Token',
            session.tokenFormat === 'jwt' ? 'JWT format: REST APIs take it, SOAP from API version 68.0 on only' : 'opaque',
        ],
        ...(session.expiresAt === undefined ? [] : [['Ends', (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(session.expiresAt)]]),
    ];
    const lines = rows.map(([name, value]) => `| ${name} | ${(0,_ci_line_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)(value)} |`);
    return `### Logged in to Salesforce\n\n| | |\n| --- | --- |\n${lines.join('\n')}\n`;
}
function certificateRow({ certificate, keys }) {
    if (certificate === undefined)
        return [];
    const { notAfter } = certificate.certificate;
    const end = notAfter === null ? 'no end' : (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(notAfter);
    const left = certificate.daysLeft === null ? '' : `, ${certificate.daysLeft} days left`;
    const nobodys = keys.next === undefined ? 'another key' : 'neither key';
    const owner = certificate.belongsTo === undefined ? nobodys : `${certificate.belongsTo} key`;
    return [['Certificate', `${end}${left} (${owner})`]];
}


/***/ })

};
