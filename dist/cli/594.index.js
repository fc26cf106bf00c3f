export const id = 594;
export const ids = [594];
export const modules = {

/***/ 594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tableLines: () => (/* binding */ tableLines)
/* harmony export */ });
const marks = { failed: '✗', warned: '!', passed: '✓', skipped: '–' };
/** The report for a log: a line an examination, and below what failed or is warned of what to do about it. */
function tableLines({ examinations }) {
    const width = Math.max(...examinations.map(({ id }) => id.length));
    return examinations.flatMap(({ id, status, message, remedy }) => {
        const label = status === 'failed' ? 'FAILED' : status;
        const line = `${marks[status]} ${label.padEnd(7)}  ${id.padEnd(width)}  ${message}`;
        return remedy === null ? [line] : [line, `${' '.repeat(width + 13)}→ ${remedy}`];
    });
}


/***/ })

};
