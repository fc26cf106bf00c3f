export const id = 5064;
export const ids = [5064];
export const modules = {

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/** The report as a JSON file, indented, with a final line end (docs/report.schema.json). */
function jsonReport(report) {
    return `${jsonText(report, 2)}\n`;
}
/**
 * JSON that means the same and is harmless wherever it is shown: characters that a terminal, a pipeline's log or a page
 * would act upon stand as `\u` escapes, which every parser gives back as they were.
 */
function jsonText(value, indent) {
    return JSON.stringify(value, null, indent)
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb<>&]/g, unicodeEscape)
        .replace(/##(?=[a-z]*\[)/gi, '#\\u0023')
        .replace(/::/g, ':\\u003a');
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ })

};
