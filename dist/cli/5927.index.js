export const id = 5927;
export const ids = [5927];
export const modules = {

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export commonName */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);

/**
 * What a certificate is called where there is room for one name: its common name, else its whole subject; for one that
 * only the org knows its developer name there; for what could not be read the last part of its place, which is the host
 * for a page of an org's Setup. Never empty. Foreign text.
 */
function nameOf(finding) {
    const { subject, identity } = finding;
    const common = subject === null ? undefined : commonName(subject);
    if (isVisible(common))
        return common;
    if (subject !== null && isVisible(subject))
        return subject;
    if (identity.startsWith('org:'))
        return identity.slice(identity.indexOf('/') + 1) || identity;
    if (subject !== null && finding.serialNumber !== null)
        return `serial number ${finding.serialNumber}`;
    const location = finding.origins[0]?.location ?? '';
    const [, host, named] = setupPage.exec(location) ?? [];
    const names = [named, host, /[^/\\]+(?=[/\\]*$)/.exec(location)?.[0], location, identity];
    return names.find(isVisible) ?? 'without a name';
}
/** A list in Setup of an org, or one of its entries. */
const setupPage = /^https?:\/\/([^/]+)\/lightning\/setup\/\w+\/home(?:#([\s\S]*))?$/;
function isVisible(text) {
    return text !== undefined && text.trim() !== '';
}
/** The first common name of a name in the form of RFC 4514, its escapes undone; `undefined` when it has none. */
function commonName(subject) {
    for (const [part] of subject.matchAll(/(?:\\[\s\S]|[^\\,+])+/g)) {
        const value = /^\s*CN=([\s\S]*)$/i.exec(part)?.[1];
        if (value !== undefined)
            return withoutEscapes(value);
    }
    return undefined;
}
function withoutEscapes(value) {
    return value.replace(/((?:\\[0-9a-f]{2})+)|\\([\s\S])/gi, (_, pairs, single) => pairs === undefined ? single : Buffer.from(pairs.replaceAll('\\', ''), 'hex').toString('utf8'));
}
/** How long until the end, in one unit, rounded down: `41 d`, `5 h`, `3 d ago`, `no end`; `–` when nobody can tell. */
function timeLeft(finding) {
    const { secondsLeft } = finding;
    if (secondsLeft === null)
        return finding.verdict === 'unreadable' ? '–' : 'no end';
    return secondsLeft < 0 ? `${inOneUnit(-secondsLeft)} ago` : inOneUnit(secondsLeft);
}
function inOneUnit(seconds) {
    if (seconds >= 86_400)
        return `${Math.floor(seconds / 86_400)} d`;
    if (seconds >= 3600)
        return `${Math.floor(seconds / 3600)} h`;
    return seconds >= 60 ? `${Math.floor(seconds / 60)} min` : `${seconds} s`;
}
/** The end to the minute in UTC, `2027-01-31 23:59`; `–` without one. */
function endOf(finding) {
    return finding.notAfter === null ? '–' : finding.notAfter.replace(/T(\d\d:\d\d).*$/, ' $1');
}
/** Why it is unreadable, as one clause; `undefined` for everything else. */
function reasonOf(finding) {
    return finding.reason === null ? undefined : _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableReasons */ .Zz[finding.reason];
}
/**
 * A place as people write it: its location, the line unless it is the first, then which of several certificates there
 * is meant. Foreign text.
 */
function placeOf(origin) {
    const line = (origin.line ?? 1) === 1 ? '' : `:${origin.line}`;
    return `${origin.location}${line}${origin.index === 0 ? '' : ` #${origin.index + 1}`}`;
}
/** At most so many characters, with an ellipsis where it was cut, never within one. */
function clip(text, characters) {
    if (text.length <= characters)
        return text;
    return `${text.slice(0, Math.max(0, characters - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide and fullwidth (UAX 11), and whatever is drawn as a picture. */
const wide = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const unseen = /^[\p{M}\p{Cf}\u200b]/u;
/** A letter may carry a few marks; hundreds of them are somebody's joke and would fill the line above. */
const longestGrapheme = 12;
/**
 * Cuts text to so many columns of a terminal and says that it did with `…`: at its end, or at its start, where the
 * last part tells more, as in a path.
 */
function shorten(text, columns, keep = 'start') {
    // Enough to fill the columns whatever it is made of; what is far longer is never looked at.
    const plenty = columns * longestGrapheme;
    const near = keep === 'start' ? text.slice(0, plenty) : text.slice(-plenty);
    const pieces = [...graphemes.segment(near)].map(({ segment }) => segment.length > longestGrapheme ? '\ufffd' : segment);
    if (near.length === text.length && widthOf(pieces) <= columns)
        return pieces.join('');
    if (keep === 'end')
        pieces.reverse();
    const kept = [];
    let room = columns - 1;
    for (const piece of pieces) {
        room -= pieceWidth(piece);
        if (room < 0)
            break;
        kept.push(piece);
    }
    return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}
/** How many columns a short text takes. */
function columnsOf(text) {
    return widthOf([...graphemes.segment(text)].map(({ segment }) => segment));
}
/** Text that was fitted, filled up with spaces. */
function pad(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
function widthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + pieceWidth(piece), 0);
}
function pieceWidth(piece) {
    if (unseen.test(piece))
        return 0;
    return wide.test(piece) ? 2 : 1;
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ skippedLine),
/* harmony export */   If: () => (/* binding */ nextEndClause),
/* harmony export */   J7: () => (/* binding */ countsLine)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6934);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3481);



/** All that was judged in one line, the gravest first: `2 expired, 1 critical, 37 ok; 4 ignored`. */
function countsLine(report) {
    const { counts } = report;
    const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${counts[verdict]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLabels */ .f7[verdict]}`)
        .reverse();
    const judged = parts.length === 0 ? 'nothing that counts' : parts.join(', ');
    return counts.ignored === 0 ? judged : `${judged}; ${counts.ignored} ignored`;
}
/** The finding that ends next: not ignored and not over; `undefined` when none will. */
function nextEnding(report) {
    let next;
    for (const finding of report.findings) {
        const { secondsLeft } = finding;
        if (finding.ignored !== null || secondsLeft === null || secondsLeft < 0)
            continue;
        if (next?.secondsLeft == null || secondsLeft < next.secondsLeft)
            next = finding;
    }
    return next;
}
/** When the next one ends, without foreign text: `the next one ends in 12 d, on 2027-01-31`. */
function nextEndClause(report) {
    const next = nextEnding(report);
    if (next?.notAfter == null)
        return 'none of them will end';
    return `the next one ends in ${(0,_caption_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(next)}, on ${next.notAfter.slice(0, 10)}`;
}
/** What was skipped and as what, the most frequent first; `undefined` when nothing was. */
function skippedLine(skipped) {
    if (skipped.length === 0)
        return undefined;
    const counts = new Map();
    for (const { reason } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const kinds = [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([reason, count]) => `${_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedReasons */ .SE[reason]}${count === 1 ? '' : ` (${count})`}`);
    return `${skipped.length} ${skipped.length === 1 ? 'file was' : 'files were'} skipped as plainly something else: ${kinds.join(', ')}`;
}


/***/ }),

/***/ 5927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logTable: () => (/* binding */ logTable)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1378);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6934);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2970);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3481);





/** No line is wider, so that nothing wraps in the log of a pipeline. In columns of a terminal. */
const widestLine = 120;
/** More lines than this are read by nobody; the files hold them all. */
const mostRows = 1000;
const gap = '  ';
/** What the certificate's name gets at most, so that the place beside it keeps a fair share. */
const widestName = 44;
const headings = ['VERDICT', 'LEFT', 'ENDS (UTC)', 'CERTIFICATE'];
/**
 * The report for a log: what it comes to, then one line a certificate, the most urgent first, aligned and at most 120
 * columns wide, without a colour. An ignored one has its verdict in brackets. After 1,000 lines it says how many more
 * there are. Every line is harmless by itself.
 */
function logTable(report) {
    const rows = report.findings.slice(0, mostRows).map(rowOf);
    const more = report.findings.length - rows.length;
    const skipped = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedLine */ .Bo)(report.skipped);
    return [
        `Certificates: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .countsLine */ .J7)(report)}; ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .nextEndClause */ .If)(report)}.`,
        ...(rows.length === 0 ? [] : table(rows)),
        ...(more === 0 ? [] : [`… and ${more} more, none of them more urgent; the report's files hold every one.`]),
        ...(report.counts.ignored === 0 ? [] : ['(in brackets: ignored, so it does not count)']),
        ...(skipped === undefined ? [] : [`${skipped}.`]),
    ].map((line) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, widestLine));
}
function rowOf(finding) {
    const label = _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLabels */ .f7[finding.verdict];
    const codes = [...new Set(finding.warnings.map(({ code }) => code))].join(', ');
    const name = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.disarm)((0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(finding)), widestName);
    const [first, ...others] = finding.origins;
    return {
        verdict: finding.ignored === null ? label : `(${label})`,
        left: (0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(finding),
        end: (0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(finding),
        name: codes === '' ? name : `${(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, Math.max(12, widestName - codes.length - 3))} [${codes}]`,
        reason: (0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding),
        place: `${first === undefined ? '' : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.disarm)((0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(first))}${others.length === 0 ? '' : ` (+${others.length})`}`,
    };
}
function table(rows) {
    const [verdict, left, end, name] = widthsOf(rows);
    const span = left + end + name + 2 * gap.length;
    const place = widestLine - verdict - span - 2 * gap.length;
    const line = (first, middle, last) => [(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(first, verdict), (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)((0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(middle, span), span), (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(last, place, 'end')].join(gap).trimEnd();
    const middle = (...cells) => [(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(cells[0], left), (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(cells[1], end), cells[2]].join(gap);
    return [
        line(headings[0], middle(headings[1], headings[2], headings[3]), 'WHERE'),
        ...rows.map((row) => line(row.verdict, row.reason ?? middle(row.left, row.end, row.name), row.place)),
    ];
}
function widthsOf(rows) {
    const widest = (heading, cells) => cells.reduce((width, cell) => Math.max(width, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(cell)), heading.length);
    const dated = rows.filter((row) => row.reason === undefined);
    const [first, second, third, fourth] = headings;
    const verdict = widest(first, rows.map((row) => row.verdict));
    const left = widest(second, dated.map((row) => row.left));
    const end = widest(third, dated.map((row) => row.end));
    const reason = widest('', rows.map((row) => row.reason ?? '')) -
        left -
        end -
        2 * gap.length;
    return [
        verdict,
        left,
        end,
        Math.min(widestName, Math.max(reason, widest(fourth, dated.map((row) => row.name)))),
    ];
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   f7: () => (/* binding */ verdictLabels)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8605);

/** The verdicts as people read them. */
const verdictLabels = {
    ok: 'ok',
    notice: 'notice',
    warning: 'warning',
    critical: 'critical',
    expired: 'expired',
    notYetValid: 'not yet valid',
    unreadable: 'unreadable',
};
/** A mark for pages that colours alone would not reach, such as Markdown. */
const verdictMarks = {
    ok: '🟢',
    notice: '🔵',
    warning: '🟡',
    critical: '🟠',
    expired: '🔴',
    notYetValid: '🟣',
    unreadable: '⚫',
};
/**
 * How loud a verdict is. What makes the build fail is an error; what is as grave and does not, because the user chose
 * so, is a warning. `undefined` for what needs no word: ok, and whatever is ignored.
 */
function levelOf(finding, failOn) {
    if (finding.ignored !== null || finding.verdict === 'ok')
        return undefined;
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(finding, failOn))
        return 'error';
    return finding.verdict === 'notice' ? 'notice' : 'warning';
}


/***/ })

};
