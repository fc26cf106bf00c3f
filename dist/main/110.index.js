export const id = 110;
export const ids = [110,710];
export const modules = {

/***/ 1110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskGivenSecrets: () => (/* binding */ maskGivenSecrets)
/* harmony export */ });
/* harmony import */ var _check_sources_passphrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7126);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8710);




/**
 * Masks whatever is secret among the inputs, of whichever mode they are: for a step that ends before its mode could do
 * so.
 */
function maskGivenSecrets({ machine, network }, ci) {
    const given = _tables_js__WEBPACK_IMPORTED_MODULE_3__.actionOptions.flatMap(({ name, kind }) => {
        const text = kind === 'secret' ? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(machine.environment, name) : undefined;
        return text === undefined ? [] : [{ name, secret: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text) }];
    });
    for (const { name, secret } of given) {
        ci.mask(secret);
        if (name === 'keystore-passphrase')
            for (const piece of (0,_check_sources_passphrases_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePassphrases */ .R)(secret).pieces)
                ci.mask(piece);
    }
    for (const secret of network.secrets())
        ci.mask(secret);
}


/***/ }),

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

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l1: () => (/* binding */ literalPath),
/* harmony export */   qF: () => (/* binding */ parseGlob),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/** What braces may unfold to; more is refused. */
const maximumAlternatives = 256;
/** Braces that stand open are looked through for their end each; more of them in one pattern are refused. */
const maximumBraces = 32;
/**
 * Reads a pattern over paths with `/`: `*` and `?` within a name, `**` over any number of names (none as well, except at
 * the end: `a/**` is what lies in `a`), `[a-z]`, `[!a-z]`, `{a,b}`, and a backslash in front of a character that means
 * itself. A dot at the start of a name is nothing special; a bracket or brace without its end means itself; a pattern
 * that ends with `/` means all that lies in that folder.
 *
 * Patterns may come from a file that a pull request changes, so matching goes back to the last star only: it takes no
 * more steps than the product of the two lengths, where a regular expression can take hours.
 * @returns `undefined` when the braces unfold to more than 256 patterns, or are more than 32.
 */
function parseGlob(pattern) {
    if (pattern.split('{').length - 1 > maximumBraces)
        return undefined;
    const alternatives = unfold(namesFolder(pattern) ? `${pattern}**` : pattern);
    if (alternatives === undefined)
        return undefined;
    const compiled = alternatives.map((alternative) => segmentsOf(alternative).map(parseSegment));
    return {
        matches(path) {
            const names = path.split('/');
            return compiled.some((segments) => matchRuns(segments, names, 'anywhere', matchesName));
        },
    };
}
/** The one path that the pattern means, or `undefined` when it can mean several: a table can then answer instead. */
function literalPath(pattern) {
    if (namesFolder(pattern) || /[*?[\]{}]/.test(pattern.replace(/\\./gsu, '')))
        return undefined;
    return pattern.replace(/\\(.)/gsu, '$1');
}
/** A pattern that means this path and no other. */
function escapeGlob(path) {
    return path.replace(/[*?[\]{}\\]|\/$/g, '\\$&');
}
function namesFolder(pattern) {
    return /(?<!\\)\/$/.test(pattern);
}
function matchesName(segment, name) {
    return segment === 'anywhere' || matchRuns(segment, [...name], 'run', (token, one) => token !== 'run' && token(one));
}
/** Whether the items match a row of patterns in which some stand for any run of items. */
function matchRuns(patterns, items, run, one) {
    let at = 0;
    let index = 0;
    let afterRun = -1;
    let runEnd = 0;
    while (index < items.length) {
        const pattern = patterns[at];
        const item = items[index];
        if (pattern === run) {
            afterRun = ++at;
            runEnd = index;
        }
        else if (pattern !== undefined && item !== undefined && one(pattern, item)) {
            at++;
            index++;
        }
        else if (afterRun >= 0) {
            // An earlier run need not grow: whatever it could swallow, the last one can swallow as well.
            at = afterRun;
            index = ++runEnd;
        }
        else
            return false;
    }
    while (patterns[at] === run)
        at++;
    return at === patterns.length;
}
/** What lies in a folder is at least one name further down. */
function segmentsOf(pattern) {
    const segments = pattern.split('/');
    return segments.length > 1 && segments.at(-1) === '**' ? [...segments, '*'] : segments;
}
/** `{a,b}` written out. */
function unfold(pattern) {
    const braces = firstBraces(pattern);
    if (braces === undefined)
        return [pattern];
    const unfolded = [];
    for (const part of braces.parts) {
        const rest = unfold(`${braces.before}${part}${braces.after}`);
        if (rest === undefined || unfolded.length + rest.length > maximumAlternatives)
            return undefined;
        unfolded.push(...rest);
    }
    return unfolded;
}
/** The first braces that have an end and a comma of their own. */
function firstBraces(pattern) {
    for (let start = 0; start < pattern.length; start++) {
        if (pattern[start] === '\\')
            start++;
        else if (pattern[start] === '{') {
            const cuts = cutsOf(pattern, start);
            if (cuts !== undefined && cuts.length > 2) {
                let from = start;
                const parts = cuts.slice(1).map((cut) => {
                    const part = pattern.slice(from + 1, cut);
                    from = cut;
                    return part;
                });
                return { before: pattern.slice(0, start), parts, after: pattern.slice(from + 1) };
            }
        }
    }
    return undefined;
}
/** Where the opening brace, its commas and its closing brace stand; `undefined` when it is never closed. */
function cutsOf(pattern, start) {
    const cuts = [start];
    let depth = 0;
    for (let index = start; index < pattern.length; index++) {
        const character = pattern[index];
        if (character === '\\')
            index++;
        else if (character === '{')
            depth++;
        else if (character === ',' && depth === 1)
            cuts.push(index);
        else if (character === '}' && --depth === 0)
            return [...cuts, index];
    }
    return undefined;
}
function parseSegment(text) {
    if (text === '**')
        return 'anywhere';
    const characters = [...text];
    const tokens = [];
    // Where one bracket has no end, those after it have none either: looking for each anew would take quadratic time.
    let maySet = true;
    for (let index = 0;; index++) {
        const character = characters[index];
        if (character === undefined)
            return tokens;
        const escaped = character === '\\' ? characters[index + 1] : undefined;
        const set = maySet && character === '[' ? parseSet(characters, index) : undefined;
        if (character === '[' && set === undefined)
            maySet = false;
        if (character === '*')
            tokens.push('run');
        else if (character === '?')
            tokens.push(() => true);
        else if (set !== undefined) {
            tokens.push(set.token);
            index = set.end;
        }
        else if (escaped !== undefined) {
            tokens.push(same(escaped));
            index++;
        }
        else
            tokens.push(same(character));
    }
}
const same = (expected) => (character) => character === expected;
/** `[a-z]` from its bracket on; a `]` that comes first means itself. */
function parseSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const ranges = [];
    for (let index = first;; index++) {
        if (characters[index] === ']' && index > first) {
            const within = (one) => ranges.some(([from, to]) => one >= from && one <= to);
            return { token: (one) => within(one) !== negated, end: index };
        }
        if (characters[index] === '\\')
            index++;
        const low = characters[index];
        if (low === undefined)
            return undefined;
        const high = characters[index + 2];
        if (characters[index + 1] === '-' && high !== undefined && high !== ']') {
            ranges.push([low, high]);
            index += 2;
        }
        else
            ranges.push([low, low]);
    }
}


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePassphrases)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1709);


/**
 * Reads `keystore-passphrase`: one passphrase for all, or lines of `path=passphrase`, in which the path may be a
 * pattern. A single line is both until a place is asked for: its passphrase where its path names the place, and the
 * whole of it everywhere else, since passphrases may hold `=`.
 */
function parsePassphrases(given) {
    const text = given?.reveal() ?? '';
    if (given === undefined || text === '')
        return { at: () => undefined, pieces: [], problems: [] };
    const rows = text
        .split(/\r\n|\r|\n/)
        .map((row, index) => ({ row, number: index + 1 }))
        .filter(({ row }) => row.trim() !== '');
    const lines = rows.flatMap(({ row }) => lineOf(row) ?? []);
    const isOne = rows.length <= 1;
    const problems = rows
        .filter(({ row }) => !isOne && lineOf(row) === undefined)
        .map(({ number }) => ({ option: 'keystore-passphrase', sentence: `line ${number} is not path=passphrase.` }));
    return {
        at(location) {
            const own = lines.map((line) => passphraseIn(line, location)).find((found) => found !== undefined);
            if (own !== undefined)
                return { secret: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(own), own: true };
            return isOne ? { secret: given, own: false } : undefined;
        },
        pieces: lines.map(({ passphrase }) => new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(passphrase)),
        problems,
    };
}
function lineOf(row) {
    const text = row.trimStart().replace(/^(?:\.\/)+/, '');
    const equals = text.indexOf('=');
    if (equals < 1)
        return undefined;
    return { text, glob: (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlob */ .qF)(text.slice(0, equals).trimEnd()), passphrase: text.slice(equals + 1) };
}
/** A path may hold `=` itself, so the place is looked for as it stands before the line is cut at the first one. */
function passphraseIn({ text, glob, passphrase }, location) {
    if (text.startsWith(`${location}=`))
        return text.slice(location.length + 1);
    return glob?.matches(location) === true ? passphrase : undefined;
}


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
