export const id = 710;
export const ids = [710];
export const modules = {

/***/ 8710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionOptions: () => (/* binding */ actionOptions),
/* harmony export */   optionsOf: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export actionOutputs */
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(969);
/* harmony import */ var _doctor_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2648);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7126);




/** Every input that action.yml declares. */
const actionOptions = [_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .modeOption */ .dB, ..._login_options_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOptions */ .sB, ..._check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOptions */ .J, ..._doctor_options_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorOptions */ .iQ];
/** Every output that action.yml declares. */
const actionOutputs = merged([..._login_options_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOutputs */ .qW, ..._check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOutputs */ .n, ..._doctor_options_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorOutputs */ .Ab]);
/** Outputs of one name come together: each mode that has it says what it means there. */
function merged(outputs) {
    const byName = new Map();
    for (const output of outputs) {
        const known = byName.get(output.name);
        const description = known === undefined ? output.description : `${known.description} ${output.description}`;
        byName.set(output.name, { ...output, description });
    }
    return [...byName.values()];
}
/** A check logs in for the org's own certificates, and hands its session to nobody. */
const notForCheck = [
    'alias',
    'set-default',
    'set-default-dev-hub',
    'sf-login',
    'token-output',
    'export-env',
];
const examined = _doctor_options_js__WEBPACK_IMPORTED_MODULE_1__/* .examinedOptions */ .Aw;
/** What each mode takes. */
const optionsOf = {
    login: [_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .modeOption */ .dB, ..._login_options_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOptions */ .sB],
    check: [_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .modeOption */ .dB, ..._login_options_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOptions */ .sB.filter(({ name }) => !notForCheck.includes(name)), ..._check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOptions */ .J],
    doctor: [_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .modeOption */ .dB, ..._login_options_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOptions */ .sB.filter(({ name }) => examined.includes(name)), ..._doctor_options_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorOptions */ .iQ],
};


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ doctorOutputs),
/* harmony export */   Aw: () => (/* binding */ examinedOptions),
/* harmony export */   iQ: () => (/* binding */ doctorOptions)
/* harmony export */ });
/** The options of mode `doctor`, beside those of a login that it examines. */
const doctorOptions = [
    {
        name: 'offline',
        kind: 'boolean',
        group: 'doctor',
        default: 'false',
        description: 'Examine key, certificate and address alone: nothing is sent and no name is resolved. What needs the network is skipped.',
    },
];
/** Options of a login that decide what is examined, and how; what a login does with its session is no matter of them. */
const examinedOptions = [
    'instance-url',
    'org-type',
    'audience',
    'allowed-org-ids',
    'allowed-hosts',
    'private-key',
    'private-key-passphrase',
    'next-private-key',
    'next-private-key-passphrase',
    'next-client-id',
    'certificate',
    'client-id',
    'username',
    'allow-untrusted-checkout',
    'timeout',
    'deadline',
    'retries',
    'summary',
];
/** The outputs of mode `doctor`; `check` has two of the same names. */
const doctorOutputs = [
    {
        name: 'worst',
        description: 'Mode `doctor`: `failed`, `warned` or `passed`, the gravest that an examination ended with; `skipped` when none was made.',
    },
    {
        name: 'report',
        description: 'Mode `doctor`: `{ schemaVersion, worst, examinations: [ { id, status, message, remedy, facts } ] }` as JSON.',
    },
];


/***/ })

};
