export const id = 9239;
export const ids = [9239];
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
    const lines = rows.map(([name, value]) => `| ${name} | ${(0,_ci_line_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(value)} |`);
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


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   disarm: () => (/* binding */ disarm),
/* harmony export */   markdownText: () => (/* binding */ markdownText)
/* harmony export */ });
/** Longer lines are cut: a runner handles them badly and nobody reads them. In characters. */
const longestLine = 4_000;
/** Marks that turn the direction of text, or that are there without being seen. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks above and below one letter: no script needs more, and hundreds would cover the lines around. */
const heapedMarks = /(\p{M}{5})\p{M}+/gu;
/** Half a character: no file in UTF-8 can hold it. */
const loneSurrogates = /\p{Surrogate}/gu;
/**
 * Takes the teeth out of text that may hold foreign words, so that it is one line that no pipeline acts upon and no
 * terminal obeys: control characters, line ends and bidirectional controls become visible escapes, heaps of combining marks are cut, `##[` (a command
 * anywhere in a line; `##vso[` and `##teamcity[` elsewhere) and `::` (a command at its start) lose their form, and what is over 4,000
 * characters is cut with a word about it.
 */
function disarm(text) {
    const visible = text
        .replaceAll('\t', ' ')
        .replace(controls, visibleEscape)
        .replace(bidirectional, visibleEscape)
        .replace(loneSurrogates, visibleEscape)
        .replace(heapedMarks, '$1…')
        .replace(/##(?=[a-z]*\[)/gi, '#\\#')
        .replace(/^(\s*)::/, '$1\\::');
    if (visible.length <= longestLine)
        return visible;
    const kept = visible.slice(0, longestLine).replace(/[\uD800-\uDBFF]$/, '');
    return `${kept}… (${visible.length - kept.length} more characters)`;
}
function visibleEscape(character) {
    const code = character.charCodeAt(0);
    if (code === 10)
        return '\\n';
    if (code === 13)
        return '\\r';
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
/**
 * Foreign text inside Markdown: no character of it starts markup, a mention, a reference or a table cell.
 * Control and bidirectional characters become visible escapes.
 */
function markdownText(text) {
    return (disarm(text)
        .replace(/[\\`*_{}[\]()<>#+!|~$&]/g, entity)
        .replace(/@/g, entity)
        // GitHub looks for mentions and references in what the entities stand for; a space without width comes between.
        .replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;')
        .replace(/(https?|ftp):/gi, '$1&#58;')
        .replace(/www\./gi, 'www&#46;')
        .replace(/^(\s*)([-=])/, (_, space, mark) => `${space}${entity(mark)}`)
        .replace(/^(\s*\d+)\./, '$1&#46;'));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}


/***/ })

};
