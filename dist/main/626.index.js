export const id = 626;
export const ids = [626];
export const modules = {

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asFailure: () => (/* binding */ asFailure),
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);


/** Where each failure code has its heading. */
const troubleshooting = `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .homepage */ .T}/blob/main/docs/TROUBLESHOOTING.md`;
/** What went wrong as a Failure; anything unforeseen becomes `ERR_INTERNAL` with its name and never its text alone. */
function asFailure(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    const name = error instanceof Error ? error.name : typeof error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_INTERNAL', `An unforeseen ${name} stopped the program.`, { cause: error });
}
/** Prints a failure as people need it: what was seen, what the org said, what to do, where to read on. */
function reportFailure(failure, ci) {
    const who = /^ERR_(?:STORE|ISSUE)_/.test(failure.code) ? 'GitHub' : 'The org';
    const reply = failure.reply === undefined ? '' : ` ${who} said "${failure.reply}".`;
    ci.annotate('error', `${failure.message}${reply} ${failure.hint}`, { title: failure.code });
    ci.info(`More about ${failure.code}: ${troubleshooting}#${failure.code.toLowerCase()}`);
    if (failure.code === 'ERR_INTERNAL' && failure.cause instanceof Error)
        ci.debug(failure.cause.stack ?? failure.cause.message);
}


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this product, as package.json has it. */
const version = '0.1.0';
/** Where the project lives. */
const homepage = 'https://github.com/sf-keypair/sf-keypair';


/***/ })

};
