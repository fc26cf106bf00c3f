export const id = 710;
export const ids = [710];
export const modules = {

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ allRotateOptions),
/* harmony export */   T: () => (/* binding */ rotatedLoginOptions)
/* harmony export */ });
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2648);
/* harmony import */ var _rotate_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3256);


/** What a rotation takes of a login: its keys, and how the orgs are reached. */
const taken = [
    'instance-url',
    'org-type',
    'audience',
    'allowed-hosts',
    'private-key',
    'private-key-passphrase',
    'next-private-key',
    'next-private-key-passphrase',
    'certificate',
    'client-id',
    'username',
    'timeout',
    'deadline',
    'retries',
    'allow-untrusted-checkout',
    'summary',
];
/** The options of a login that mode `rotate` has as well. */
const rotatedLoginOptions = _login_options_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOptions */ .sB.filter(({ name }) => taken.includes(name));
/** Every option of mode `rotate`. */
const allRotateOptions = [...rotatedLoginOptions, ..._rotate_options_js__WEBPACK_IMPORTED_MODULE_1__/* .rotateOptions */ .Uv];


/***/ }),

/***/ 8710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionOptions: () => (/* binding */ actionOptions),
/* harmony export */   optionsOf: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export actionOutputs */
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(969);
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _doctor_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3488);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2648);
/* harmony import */ var _rotate_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3256);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7126);
/* harmony import */ var _rotate_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3959);







/** Every input that action.yml declares. */
const actionOptions = [
    _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .modeOption */ .dB,
    ..._configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOptions */ .h,
    ..._login_options_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOptions */ .sB,
    ..._check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOptions */ .J,
    ..._doctor_options_js__WEBPACK_IMPORTED_MODULE_2__/* .doctorOptions */ .iQ,
    ..._rotate_options_js__WEBPACK_IMPORTED_MODULE_4__/* .rotateOptions */ .Uv,
];
/** Every output that action.yml declares. */
const actionOutputs = merged([
    ..._login_options_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOutputs */ .qW,
    ..._check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOutputs */ .n,
    ..._doctor_options_js__WEBPACK_IMPORTED_MODULE_2__/* .doctorOutputs */ .Ab,
    ..._rotate_options_js__WEBPACK_IMPORTED_MODULE_4__/* .rotateOutputs */ .Ml,
]);
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
const examined = _doctor_options_js__WEBPACK_IMPORTED_MODULE_2__/* .examinedOptions */ .Aw;
/** What each mode takes. */
const optionsOf = {
    login: [_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .modeOption */ .dB, ..._configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOptions */ .h, ..._login_options_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOptions */ .sB],
    check: [
        _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .modeOption */ .dB,
        ..._configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOptions */ .h,
        // It logs in for the org's own certificates, and hands its session to nobody.
        ..._login_options_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOptions */ .sB.filter(({ name }) => !_login_options_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenPlaces */ .eF.includes(name)),
        ..._check_options_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOptions */ .J,
    ],
    doctor: [
        _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .modeOption */ .dB,
        ..._configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOptions */ .h,
        ..._login_options_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOptions */ .sB.filter(({ name }) => examined.includes(name)),
        ..._doctor_options_js__WEBPACK_IMPORTED_MODULE_2__/* .doctorOptions */ .iQ,
    ],
    rotate: [_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .modeOption */ .dB, ..._configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOptions */ .h, ..._rotate_options_js__WEBPACK_IMPORTED_MODULE_6__/* .allRotateOptions */ .N],
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


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ rotateOutputs),
/* harmony export */   Uv: () => (/* binding */ rotateOptions),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _pair_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);

/** The options of mode `rotate`, beside those of a login that it shares with the others. */
const rotateOptions = [
    {
        name: 'orgs',
        kind: 'text',
        group: 'rotate',
        description: 'Every org that the key pair logs in to, one a line: `client-id username instance-url`, or the name of an org in the config file. Without it the one that `client-id`, `username` and `instance-url` name.',
    },
    ..._pair_options_js__WEBPACK_IMPORTED_MODULE_0__/* .storeOptions */ .S2,
    {
        name: 'next-secret-name',
        kind: 'text',
        group: 'rotate',
        description: 'The name of the secret that holds the next key during a rollover; `secret-name` with `_NEXT` by default.',
    },
    {
        name: 'certificate-variable',
        kind: 'text',
        group: 'rotate',
        default: 'SF_CERTIFICATE',
        description: 'The variable that holds the public certificate of the current key.',
    },
    {
        name: 'next-certificate-variable',
        kind: 'text',
        group: 'rotate',
        description: 'The variable that holds the public certificate of the other key during a rollover; `certificate-variable` with `_NEXT` by default.',
    },
    {
        name: 'state-variable',
        kind: 'text',
        group: 'rotate',
        default: 'SF_KEY_ROLLOVER',
        description: 'The variable that holds what is known about the rollover: public fingerprints and times.',
    },
    {
        name: 'rotate-within',
        kind: 'duration',
        group: 'rotate',
        default: '45d',
        description: 'Begin a rollover when the certificate has no more than this left.',
    },
    {
        name: 'soak',
        kind: 'duration',
        group: 'rotate',
        default: '7d',
        description: 'How long a run may wait between being queued, when it gets its secrets, and its last login. Nothing that such a run needs is taken away before.',
    },
    ..._pair_options_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOptions */ .BG,
    {
        name: 'key-format',
        kind: 'choice',
        group: 'rotate',
        choices: ['same', 'pem'],
        default: 'same',
        description: 'How a new key is stored: `same`, with the container, the encoding and the passphrase of the current one, or `pem`, as PKCS#8 without a passphrase.',
    },
    {
        name: 'publish',
        kind: 'choice',
        group: 'rotate',
        choices: ['manual', 'metadata'],
        default: 'manual',
        absentAs: 'manual',
        description: 'Who changes the certificate of the app: an administrator (`manual`), or this run through the Metadata API (`metadata`, External Client Apps alone).',
    },
    {
        name: 'app-api-name',
        kind: 'text',
        group: 'rotate',
        description: 'The API name of the External Client App, for `publish: metadata`.',
    },
    {
        name: 'publish-client-id',
        kind: 'text',
        group: 'rotate',
        description: 'The consumer key of another app, for `publish: metadata`: a login that the changed app cannot break.',
    },
    {
        name: 'publish-username',
        kind: 'text',
        group: 'rotate',
        description: 'The user of the login that publishes; `username` by default.',
    },
    {
        name: 'publish-private-key',
        kind: 'secret',
        group: 'rotate',
        description: 'The key of the login that publishes; `private-key` by default.',
    },
    {
        name: 'publish-private-key-passphrase',
        kind: 'secret',
        group: 'rotate',
        description: 'Its passphrase.',
    },
    {
        name: 'force',
        kind: 'boolean',
        group: 'rotate',
        default: 'false',
        absentAs: 'false',
        description: 'The current key is compromised: begin at once, wait for no queued run, and keep the old key nowhere. Give it once; the rollover remembers it, and with it a settled one begins another.',
    },
    {
        name: 'store-command',
        kind: 'text',
        group: 'rotate',
        description: 'A command that keeps the key in another place, such as a vault, without a shell: one line to store and one to remove, with `{name}` where the name of the secret belongs, or one line with `{action}` (`put` or `delete`). The value comes on its standard input; its output is swallowed.',
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        group: 'rotate',
        default: 'false',
        absentAs: 'false',
        description: 'Look and say what would be done, and change nothing.',
    },
];
/** The outputs of mode `rotate`. */
const rotateOutputs = [
    {
        name: 'state',
        description: 'Mode `rotate`: `settled`, `staged`, `offered`, `published` or `promoted`, as this run has left it.',
    },
    {
        name: 'next-step',
        description: 'Mode `rotate`: `nothing`, `wait`, `run-again`, `upload-certificate` (an administrator has to) or `look` (it stopped; the message says why).',
    },
    {
        name: 'certificate',
        description: 'Mode `rotate`: the public certificate to be in the app, as PEM; empty when none is known.',
    },
    {
        name: 'certificate-not-after',
        description: 'Mode `rotate`: the end of its validity, RFC 3339 in UTC.',
    },
];
/** The names that a rollover uses, and how long it waits. */
function rulesOf(options) {
    const secretName = options['secret-name'];
    const certificateVariable = options['certificate-variable'];
    return {
        rotateWithin: options['rotate-within'],
        soak: options.soak,
        force: options.force,
        secretName,
        nextSecretName: options['next-secret-name'] ?? `${secretName}_NEXT`,
        certificateVariable,
        nextCertificateVariable: options['next-certificate-variable'] ?? `${certificateVariable}_NEXT`,
        stateVariable: options['state-variable'],
    };
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ pairOptions),
/* harmony export */   S2: () => (/* binding */ storeOptions),
/* harmony export */   fw: () => (/* binding */ usualSubject)
/* harmony export */ });
/** What a fresh key pair and its certificate are like. */
const pairOptions = [
    {
        name: 'key-bits',
        kind: 'choice',
        group: 'rotate',
        choices: ['2048', '3072', '4096'],
        default: '2048',
        description: 'The size of a new RSA key: `2048`, `3072` or `4096` bits.',
    },
    {
        name: 'certificate-days',
        kind: 'count',
        group: 'rotate',
        default: '365',
        description: 'For how many days a new certificate is valid.',
    },
    {
        name: 'certificate-subject',
        kind: 'text',
        group: 'rotate',
        description: 'The subject of a new certificate: a common name, or a whole one such as `CN=Acme CI, O=Acme`. `sf-keypair` and the username by default.',
    },
];
/** Where a key is kept for pipelines. */
const storeOptions = [
    {
        name: 'secret-targets',
        kind: 'list',
        group: 'rotate',
        description: 'Places on GitHub that keep the key, one a line: `repository`, `environment:NAME`, `owner/repo`, `dependabot`, `organization`.',
    },
    {
        name: 'secret-name',
        kind: 'text',
        group: 'rotate',
        default: 'SF_PRIVATE_KEY',
        description: 'The name of the secret that holds the key, in every target.',
    },
    {
        name: 'rotate-token',
        kind: 'secret',
        group: 'rotate',
        description: "The token of a GitHub App or a fine-grained token that may write secrets and variables; a workflow's own token cannot.",
    },
];
/** The subject of a certificate for a user, when none is given: at most 64 characters. */
function usualSubject(username) {
    const whole = `sf-keypair ${username}`;
    return whole.length > 64 ? 'sf-keypair' : whole;
}


/***/ })

};
