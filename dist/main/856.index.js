export const id = 856;
export const ids = [856];
export const modules = {

/***/ 7856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junit: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./build/check/report.js
var report = __webpack_require__(8605);
// EXTERNAL MODULE: ./build/check/render/caption.js
var caption = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/check/render/verdict-words.js
var verdict_words = __webpack_require__(3481);
// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
;// CONCATENATED MODULE: ./build/check/render/xml-text.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/**
 * Text for an element or a quoted attribute of XML 1.0, on one line: markup becomes entities, and a character that XML
 * knows in no form (§2.2 Char) a visible escape.
 */
function xmlText(text) {
    return (0,foreign_text/* disarm */.J)(text)
        .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
        .replace(/[&<>"']/g, (character) => String(entities[character]));
}

;// CONCATENATED MODULE: ./build/check/render/junit.js




const mostPlaces = 20;
/**
 * JUnit XML: one test case a certificate. It fails when it makes the build fail, is an error when it could not be read,
 * is skipped when it is ignored, and passes otherwise, with what there is to say about it as its output.
 * The form is that of the Jenkins xUnit plugin's junit-10.xsd.
 */
function junit(report, context) {
    const outcomes = report.findings.map((finding) => outcomeOf(finding, context));
    const count = (outcome) => outcomes.filter((each) => each === outcome).length;
    const name = xmlText(context.title);
    const totals = `tests="${outcomes.length}" failures="${count('failure')}" errors="${count('error')}"`;
    const cases = report.findings.map((finding) => testCase(finding, outcomeOf(finding, context)));
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${name}" ${totals} time="0">
  <testsuite name="${name}" ${totals} skipped="${count('skipped')}" time="0" timestamp="${report.generatedAt.slice(0, 19)}">
${cases.join('')}  </testsuite>
</testsuites>
`;
}
function outcomeOf(finding, context) {
    if (finding.ignored !== null)
        return 'skipped';
    if (!(0,report/* isFailing */.DI)(finding, context.failOn))
        return 'passed';
    return finding.verdict === 'unreadable' ? 'error' : 'failure';
}
function testCase(finding, outcome) {
    const classname = `certificates.${finding.origins[0]?.kind ?? 'input'}`;
    const name = `${(0,caption/* clip */.$Q)((0,caption/* nameOf */.Vb)(finding), 200)} (${(0,caption/* clip */.$Q)(finding.identity, 200)})`;
    return `    <testcase name="${xmlText(name)}" classname="${classname}" time="0">
${outcomeElement(finding, outcome)}      <system-out>${facts(finding).map(xmlText).join('\n')}</system-out>
    </testcase>
`;
}
function outcomeElement(finding, outcome) {
    if (outcome === 'passed')
        return '';
    if (outcome === 'skipped')
        return `      <skipped message="${xmlText(ignoredSentence(finding))}"/>\n`;
    const type = finding.reason ?? finding.verdict;
    return `      <${outcome} type="${type}" message="${xmlText((0,caption/* clip */.$Q)(finding.message, 1000))}"/>\n`;
}
function ignoredSentence({ ignored }) {
    const until = ignored?.until == null ? 'ignored' : `ignored until ${ignored.until}`;
    return ignored?.reason == null ? until : `${until}: ${(0,caption/* clip */.$Q)(ignored.reason, 500)}`;
}
function facts(finding) {
    const places = finding.origins.slice(0, mostPlaces).map((origin) => `place: ${(0,caption/* clip */.$Q)((0,caption/* placeOf */.$t)(origin), 500)}`);
    const more = finding.origins.length - places.length;
    return [
        `verdict: ${verdict_words/* verdictLabels */.f7[finding.verdict]}`,
        finding.message,
        `subject: ${(0,caption/* clip */.$Q)(finding.subject ?? 'unknown', 1000)}`,
        `not after: ${finding.notAfter ?? 'none'}`,
        `fingerprint: ${finding.fingerprint ?? 'unknown'}`,
        ...places,
        ...(more === 0 ? [] : [`… and ${more} more places`]),
        ...finding.warnings.map(({ code, message }) => `warning: ${code}: ${(0,caption/* clip */.$Q)(message, 500)}`),
    ];
}


/***/ })

};
