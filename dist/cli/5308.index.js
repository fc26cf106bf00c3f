export const id = 5308;
export const ids = [5308];
export const modules = {

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorSetup: () => (/* binding */ doctorSetup)
/* harmony export */ });
/* harmony import */ var _ci_annotated_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4719);
/* harmony import */ var _doctor_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3488);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8854);
/* harmony import */ var _login_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3892);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7530);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2648);
/* harmony import */ var _login_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6516);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7755);









/**
 * Reads what is to be examined, masks every secret first, and adds what a login can do with it.
 * @param given the text of an option; those that the doctor does not take are not asked for
 * @throws Failure ERR_OPTIONS when the options of the examination itself cannot be used, or nothing was given
 */
function doctorSetup(given, occasion, world, ci, signal) {
    const taken = _doctor_options_js__WEBPACK_IMPORTED_MODULE_0__/* .examinedOptions */ .Aw;
    const raw = (name) => (taken.includes(name) ? given(name) : undefined);
    const { values: options, problems } = (0,_option_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .T)(_login_options_js__WEBPACK_IMPORTED_MODULE_5__.loginOptions, raw);
    const own = (0,_option_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .T)(_doctor_options_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorOptions */ .iQ, given);
    (0,_login_prepare_js__WEBPACK_IMPORTED_MODULE_6__.maskSecrets)(options, world, ci);
    const { url, failures } = (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeOptions */ .SR)(options, [...problems, ...own.problems], world.machine.platform);
    const unusable = failures.filter(({ code }) => code === 'ERR_OPTIONS');
    if (nothingGiven(options))
        unusable.push(nothingToExamine());
    if (unusable.length > 0)
        throw (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .combined */ .yX)(unusable);
    // The examinations say what a login would annotate.
    const hushed = (0,_ci_annotated_by_js__WEBPACK_IMPORTED_MODULE_8__/* .annotatedBy */ .a)(ci, (_, text) => ci.debug(text));
    const prepared = once(async () => {
        const ready = await (0,_login_prepare_js__WEBPACK_IMPORTED_MODULE_6__.prepareLogin)(raw, occasion, world, hushed, signal);
        if ('skipped' in ready)
            throw new TypeError('only `if-missing` skips a login, and it is not taken');
        return ready.request;
    });
    return {
        offline: own.values.offline,
        loginMeant: options['client-id'] !== undefined || options.username !== undefined,
        current: keyOf('private-key', options, world),
        next: keyOf('next-private-key', options, world),
        certificate: options.certificate,
        target: {
            url,
            given: options['instance-url'] !== undefined || options['org-type'] !== undefined,
            failures: failures.filter(({ code }) => code.startsWith('ERR_TARGET')),
            orgType: options['org-type'],
            audience: options.audience,
        },
        username: options.username,
        identityFailures: failures.filter(({ code }) => code === 'ERR_CLIENT_ID' || code === 'ERR_USERNAME'),
        timeoutMilliseconds: options.timeout,
        signal,
        login: async () => (0,_login_login_js__WEBPACK_IMPORTED_MODULE_4__/* .login */ .i)(await prepared(), world, hushed),
        loginWithNext: async () => {
            const request = await prepared();
            if (request.next === undefined)
                return undefined;
            return (0,_login_login_js__WEBPACK_IMPORTED_MODULE_4__/* .login */ .i)({ ...request, current: request.next, next: undefined }, world, hushed);
        },
    };
}
function nothingGiven(options) {
    const texts = ['instance-url', 'org-type', 'certificate', 'client-id', 'username'];
    return texts.every((name) => options[name] === undefined) && (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(options['private-key']);
}
function nothingToExamine() {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', 'Nothing was given that could be examined.', {
        hint: "Give the inputs of the login that does not work, or some of them: a key, a certificate, an address. An environment's secrets and variables are there only when the job says `environment:` with that very name.",
    });
}
function keyOf(input, options, world) {
    const text = options[input];
    if (text === undefined || (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(text))
        return undefined;
    return { input, passphrase: options[`${input}-passphrase`], content: () => (0,_login_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyContent */ .$)({ input, text }, world) };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ annotatedBy)
/* harmony export */ });
/** The same pipeline, but for what becomes of annotations. */
function annotatedBy(ci, annotate) {
    return {
        name: ci.name,
        mask: (secret) => ci.mask(secret),
        wouldBlank: (value) => ci.wouldBlank(value),
        info: (text) => ci.info(text),
        debug: (text) => ci.debug(text),
        annotate,
        group: (title, lines) => ci.group(title, lines),
        recall: (name) => ci.recall(name),
        output: (name, value) => ci.output(name, value),
        environment: (name, value) => ci.environment(name, value),
        remember: (name, value) => ci.remember(name, value),
        summary: (markdown) => ci.summary(markdown),
    };
}


/***/ })

};
