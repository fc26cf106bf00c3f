export const id = 6810;
export const ids = [6810];
export const modules = {

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ failedBy),
/* harmony export */   Ge: () => (/* binding */ failedByAll),
/* harmony export */   Gu: () => (/* binding */ examinationIds),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   k9: () => (/* binding */ warned)
/* harmony export */ });
/** Every examination, in the order in which they are made and shown: what an earlier one finds decides a later one. */
const examinationIds = [
    'key.readable',
    'key.size',
    'certificate.readable',
    'certificate.matches',
    'certificate.validity',
    'certificate.size',
    'target.form',
    'target.kind',
    'network.dns',
    'network.tcp',
    'network.tls',
    'network.proxy',
    'clock.skew',
    'login.exchange',
    'login.scopes',
    'login.token-format',
    'org.api',
    'org.identity',
    'org.least-privilege',
    'sf.present',
];
function passed(id, message, facts = {}) {
    return { id, status: 'passed', message, remedy: null, facts };
}
function skipped(id, because, facts = {}) {
    return { id, status: 'skipped', message: because, remedy: null, facts };
}
function warned(id, message, remedy, facts) {
    return { id, status: 'warned', message, remedy, facts };
}
function failed(id, message, remedy, facts = {}) {
    return { id, status: 'failed', message, remedy, facts };
}
/** An examination that ended with a failure: its sentence, the endpoint's own words and its hint. */
function failedBy(id, failure, facts = {}) {
    return failedByAll(id, [failure], facts);
}
/** The same with several, never none: every sentence, every different hint once, and the code of the first. */
function failedByAll(id, failures, facts = {}) {
    const sentences = failures.map(({ message, reply }) => reply === undefined ? message : `${message} The org said "${reply}".`);
    const hints = [...new Set(failures.map(({ hint }) => hint))];
    const reply = failures.find((failure) => failure.reply !== undefined)?.reply;
    const [first] = failures.map(({ code }) => ({ code }));
    const own = { ...first, ...(reply === undefined ? {} : { reply }) };
    return failed(id, sentences.join(' '), hints.join(' '), { ...own, ...facts });
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   makeReport: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1378);
/* harmony import */ var _examination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2103);


const looked = ['failed', 'warned', 'passed'];
const gravest = [...looked, 'skipped'];
/**
 * Puts the examinations in their order and foreign text out of action: the report is printed by programs that are not ours.
 * @throws TypeError when one is missing or there twice
 */
function makeReport(examinations) {
    const ordered = _examination_js__WEBPACK_IMPORTED_MODULE_0__/* .examinationIds */ .Gu.map((id) => {
        const [only, another] = examinations.filter((examination) => examination.id === id);
        if (only === undefined || another !== undefined)
            throw new TypeError(`${id} must be examined once.`);
        return harmless(only);
    });
    const worst = looked.find((status) => ordered.some((examination) => examination.status === status));
    return { schemaVersion: 1, worst: worst ?? 'skipped', examinations: ordered };
}
/** How many examinations ended in each way, the gravest first. */
function countsOf({ examinations }) {
    return gravest.map((status) => [status, examinations.filter((each) => each.status === status).length]);
}
/** `1 failed, 2 warned, 12 passed, 5 skipped`, without those of which there are none. */
function headline(report) {
    const counted = countsOf(report).filter(([, count]) => count > 0);
    return counted.map(([status, count]) => `${count} ${status}`).join(', ');
}
function harmless({ id, status, message, remedy, facts }) {
    return {
        id,
        status,
        message: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm)(message),
        remedy: remedy === null ? null : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm)(remedy),
        facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, harmlessFact(fact)])),
    };
}
function harmlessFact(fact) {
    if (typeof fact === 'string')
        return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm)(fact);
    if (isList(fact))
        return fact.map(_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm);
    if (typeof fact !== 'object' || fact === null)
        return fact;
    return Object.fromEntries(Object.entries(fact).map(([name, each]) => [name, harmlessFact(each)]));
}
/** `Array.isArray` does not know arrays that nobody may write. */
function isList(fact) {
    return Array.isArray(fact);
}


/***/ })

};
