export const id = 3159;
export const ids = [3159,5064];
export const modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* unused harmony exports modes, modeOption, readMode, namesConfiguration, mayHaveForeignInputs, refuseForeignInputs */
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7171);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);


/** The modes of the action; the first is the default. */
const modes = ['login', 'check', 'doctor', 'rotate'];
/** The input that chooses the mode. */
const modeOption = {
    name: 'mode',
    kind: 'choice',
    group: 'mode',
    choices: modes,
    default: 'login',
    absentAs: 'login',
    description: 'What the action does: `login`; `check`, which judges certificates and fails the step when one nears its end; `doctor`, which examines the whole set-up step by step and says what to mend; or `rotate`, which moves a key pair one safe step through a rollover.',
};
/** The text of an input as the runner passes it, untrimmed; `undefined` when the action's file does not declare it. */
function input(environment, name) {
    return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}
/** @throws Failure `ERR_MODE` when the input is empty or names no mode: an expression that came out empty is no login. */
function readMode(environment) {
    const text = input(environment, 'mode')?.trim().toLowerCase();
    if (text === undefined)
        return 'login';
    const mode = modes.find((candidate) => candidate === text);
    if (mode === undefined) {
        const seen = text === '' ? 'empty' : 'none that exists';
        throw new Failure('ERR_MODE', `\`mode\` is ${seen}; it can be ${modes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    return mode;
}
/** Whether a config file is named, or an org of one: what reads it is not loaded otherwise. */
function namesConfiguration(environment) {
    return configOptions.some((option) => {
        const text = input(environment, option.name);
        return text !== undefined && text !== option.absentAs && (text.trim() !== '' || option.absentAs !== undefined);
    });
}
/** Inputs of other modes that the action's file gives a value to although nobody wrote them. */
const declaredElsewhere = { 'fail-on': 'critical' };
/**
 * Whether there may be an input that is none of these options, so that the tables of the other modes, which tell, are
 * worth loading.
 */
function mayHaveForeignInputs(environment, own) {
    const names = new Set(own.map(({ name }) => `INPUT_${name.toUpperCase()}`));
    return Object.entries(environment).some(([variable, value]) => {
        const name = variable.toUpperCase();
        if (!name.startsWith('INPUT_') || names.has(name) || value === undefined || value.trim() === '')
            return false;
        return declaredElsewhere[name.slice('INPUT_'.length).toLowerCase()] !== value.trim();
    });
}
/**
 * Refuses inputs that belong to another mode than the one that runs.
 * @param own the options of the mode that runs
 * @param all every option that the action declares
 */
function refuseForeignInputs(environment, mode, own, all) {
    const names = new Set(own.map(({ name }) => name));
    const foreign = all.filter((spec) => {
        const text = input(environment, spec.name)?.trim() ?? '';
        return !names.has(spec.name) && text !== '' && text !== (spec.absentAs ?? '');
    });
    if (foreign.length === 0)
        return;
    const list = foreign.map(({ name }) => `\`${name}\``).join(', ');
    throw new Failure('ERR_OPTIONS', `Mode \`${mode}\` does not take ${list}.`, {
        hint: 'Remove what belongs to another mode, or correct `mode`.',
    });
}


/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ asFailure),
/* harmony export */   x: () => (/* binding */ reportFailure)
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

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rotatedLoginOptions)
/* harmony export */ });
/* unused harmony export allRotateOptions */
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
const rotatedLoginOptions = _login_options_js__WEBPACK_IMPORTED_MODULE_0__.loginOptions.filter(({ name }) => taken.includes(name));
/** Every option of mode `rotate`. */
const allRotateOptions = [...rotatedLoginOptions, ..._rotate_options_js__WEBPACK_IMPORTED_MODULE_1__/* .rotateOptions */ .Uv];


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ownKeyOf)
/* harmony export */ });
/* harmony import */ var _keystore_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3465);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3873);


/**
 * Whether one of the certificates of a content was made from one of the private keys that lie beside them: `missing`
 * when all belong to other keys, `unknown` when there is no private key, or none that can be opened. Never throws.
 */
async function ownKeyOf(content, passphrase, certificates) {
    try {
        const { privateKeys } = await (0,_keystore_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openKeystore */ .d)(content, passphrase, 'keystore');
        if (privateKeys.length === 0 || certificates.length === 0)
            return 'unknown';
        const found = certificates.some((certificate) => privateKeys.some((key) => (0,_match_js__WEBPACK_IMPORTED_MODULE_1__.isMadeFrom)(certificate, key)));
        return found ? 'found' : 'missing';
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ searchCertificates)
/* harmony export */ });
/* harmony import */ var _keystore_harvest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7789);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);



/**
 * Every certificate in a content, keystores included: as `findCertificates`, and PKCS#12 opened with the passphrase (or
 * with none, when that will do), JKS and JCEKS without one. Certificates out of a Java keystore are not verified
 * against its digest. Key stretching is priced before it is paid. Never throws: what cannot be opened is an entry with
 * its reason.
 */
async function searchCertificates(content, passphrase = undefined) {
    const finder = new _find_js__WEBPACK_IMPORTED_MODULE_1__/* .Finder */ .v().search(content);
    for (const closed of finder.closed)
        await (closed.form === 'PKCS#12' ? searchPkcs12(closed, passphrase, finder) : searchJava(closed, finder));
    return { found: finder.found, others: finder.others };
}
const reasons = {
    ERR_KEYSTORE_PASSPHRASE_MISSING: 'keystore-passphrase-missing',
    ERR_KEYSTORE_PASSPHRASE_WRONG: 'keystore-passphrase-wrong',
    ERR_KEYSTORE_UNSUPPORTED: 'keystore-unsupported',
    ERR_KEYSTORE_COSTLY: 'keystore-costly',
};
async function searchPkcs12(closed, passphrase, finder) {
    const { openPkcs12 } = await __webpack_require__.e(/* import() */ 9636).then(__webpack_require__.bind(__webpack_require__, 9636));
    const harvest = new _keystore_harvest_js__WEBPACK_IMPORTED_MODULE_0__/* .Harvest */ .M('keystore', passphrase);
    try {
        await openPkcs12(closed.bytes, harvest, 'certificates');
    }
    catch (error) {
        // Whatever else went wrong has another code, or none.
        const reason = reasons[error.code] ?? 'keystore-damaged';
        return finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(closed.bytes, reason), closed);
    }
    const { certificates } = harvest.bundle();
    for (const certificate of certificates)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .hB)(certificate), closed);
    if (certificates.length === 0)
        finder.others.push('keystore without certificates');
}
async function searchJava(closed, finder) {
    const { readJks } = await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 1957));
    const { certificates, cut } = readJks(closed.bytes);
    for (const certificate of certificates)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .hB)(certificate), closed);
    if (cut)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(closed.bytes, 'keystore-damaged'), closed);
    else if (certificates.length === 0)
        finder.others.push('keystore without certificates');
}


/***/ }),

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


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bounds)
/* harmony export */ });
/** What a check spends at most; whoever reaches a bound says so in the report (`too-large`, `too-many`, `too-deep`, `timeout`). */
const bounds = {
    /** Larger files are not read, in bytes. */
    fileBytes: 16 * 1024 * 1024,
    /** Files that all paths and patterns together may name. */
    files: 250_000,
    /** Names in one folder. */
    folderEntries: 250_000,
    /** Folders within folders, below the one where a pattern begins. */
    depth: 64,
    /** Lines of `certificates`. */
    lines: 10_000,
    /** Pages of one list of an org. */
    pages: 200,
    /** Servers that are asked at the same time. */
    servers: 8,
    /** Everything together, in milliseconds. */
    collectingMilliseconds: 900_000,
};


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOver),
/* harmony export */   a: () => (/* binding */ attemptLimits)
/* harmony export */ });
/** Whether nothing more may be begun: the time is over, or the run was cancelled. */
function isOver({ world, patience }) {
    return patience.signal?.aborted === true || world.clock.monotonic() >= patience.endsAt;
}
/** The limits of one attempt, within what is left of the whole. */
function attemptLimits({ world, patience }) {
    const left = Math.max(1, patience.endsAt - world.clock.monotonic());
    return {
        timeoutMilliseconds: Math.min(patience.attemptMilliseconds, left),
        ...(patience.signal === undefined ? {} : { signal: patience.signal }),
    };
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine),
  T: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./build/certificate/find.js
var find = __webpack_require__(7789);
// EXTERNAL MODULE: ./build/certificate/own-key.js
var own_key = __webpack_require__(7686);
// EXTERNAL MODULE: ./build/certificate/parse.js + 5 modules
var parse = __webpack_require__(8165);
// EXTERNAL MODULE: ./build/certificate/search.js
var search = __webpack_require__(3010);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/keystore/passphrase.js
var keystore_passphrase = __webpack_require__(6021);
;// CONCATENATED MODULE: ./build/keystore/jks-digest.js


const digestLength = 20;
/** What Sun put between the passphrase and the file. */
const whitener = Buffer.from('Mighty Aphrodite', 'utf8');
/**
 * Whether the digest at the end of a JKS or JCEKS file is that of its content under this passphrase (JavaKeyStore.java
 * of OpenJDK): then the passphrase is right and nobody without it has changed the file.
 */
function verifiesDigest(bytes, passphrase) {
    const content = bytes.subarray(0, -digestLength);
    const digest = Buffer.from(bytes.subarray(-digestLength));
    return (0,keystore_passphrase/* candidatesOf */.kW)(passphrase).some(({ text }) => digest.equals((0,external_node_crypto_.hash)('sha1', Buffer.concat([(0,keystore_passphrase/* utf16 */.bR)(text), whitener, content]), 'buffer')));
}

// EXTERNAL MODULE: ./build/check/sources/collecting.js
var sources_collecting = __webpack_require__(4886);
;// CONCATENATED MODULE: ./build/check/sources/kind-of-file.js
/** What was recognised beside certificates, the most telling first, and what it counts as. */
const recognised = [
    ['keystore without certificates', 'no-certificates'],
    ['PKCS#7 without certificates', 'no-certificates'],
    ['private key', 'private-key'],
    ['certificate request', 'certificate-request'],
    ['certificate revocation list', 'revocation-list'],
    ['public key', 'public-key'],
    ['parameters', 'parameters'],
    ['PGP key', 'other-armour'],
    ['another PEM block', 'other-armour'],
];
/** Whose name says that a certificate is meant; what is in there is told by the content alone. */
const promising = /\.(?:pem|crt|cer|cert|der|p7b|p7c|p12|pfx|jks|jceks|keystore|truststore)$/i;
/**
 * What a file without a certificate is plainly instead.
 * @returns `undefined` when that cannot be said: a keystore that nobody here can open, or nothing known under a name
 *   that promises a certificate, which may be a damaged one.
 */
function skippedAs(content, others, location) {
    if (others.includes('BCFKS keystore'))
        return undefined;
    const known = recognised.find(([other]) => others.includes(other))?.[1];
    if (known !== undefined)
        return known;
    if (/^(?:ssh-|ecdsa-sha2-)[\w@.-]+ AAAA/.test(headOf(content)))
        return 'ssh-key';
    if (promising.test(location))
        return undefined;
    if (isBlank(content))
        return 'empty';
    return others.includes('another DER structure') || !isText(content) ? 'binary' : 'text';
}
/** Why a content that should hold a certificate holds none, and what was seen instead. */
function reasonWithout(content, others) {
    if (isBlank(content))
        return ['empty', undefined];
    if (others.includes('BCFKS keystore'))
        return ['keystore-unsupported', 'BCFKS'];
    const seen = [...new Set(others)].filter((other) => other !== 'nothing known');
    return ['no-certificate', seen.length === 0 ? undefined : `what it holds: ${seen.join(', ')}`];
}
function headOf(content) {
    return typeof content === 'string' ? content.slice(0, 4096) : Buffer.from(content.subarray(0, 4096)).toString('utf8');
}
function isBlank(content) {
    if (content.length > 4096)
        return false;
    return headOf(content).replace(/[\s\0\uFEFF]/g, '') === '';
}
function isText(content) {
    // The last character may be cut through.
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]|\uFFFD(?!$)/.test(headOf(content).replace(/\uFFFD{1,3}$/, ''));
}

;// CONCATENATED MODULE: ./build/check/sources/content.js







/** Takes down every certificate of a content, or why there is none. @returns how many indexes it used. */
async function examine(content, place, collecting) {
    const { collector } = collecting;
    const { found, others, warnings, ownKey, trouble } = await content_search(content, place, collecting);
    const owner = ownKey === 'missing' ? meantForKey(found) : undefined;
    for (const entry of found) {
        takeDown(entry, place, entry === owner ? [...warnings, 'key-mismatch'] : warnings, collecting);
    }
    let index = found.length;
    for (const [reason, detail] of trouble)
        refuse(place, reason, detail, index++, collecting);
    if (index > 0)
        return index;
    const skipped = place.named ? undefined : skippedAs(content, others, place.location);
    if (skipped !== undefined)
        collector.add({ kind: 'skipped', location: place.location, reason: skipped });
    else
        refuse(place, ...reasonWithout(content, others), 0, collecting);
    return 1;
}
/** Says why a place could not be judged. */
function refuse(place, reason, detail, index, { collector }) {
    const origin = originOf(place, index, null);
    collector.add({ kind: 'unreadable', reason, origin, ...(detail === undefined ? {} : { detail }) });
}
function takeDown(entry, place, warnings, collecting) {
    const { parsed } = entry;
    const origin = originOf(place, entry.index, entry.line);
    if (!(0,parse/* isCertificate */.Yn)(parsed)) {
        const { reason, subject, fingerprint } = parsed;
        collecting.collector.add({ kind: 'unreadable', reason, subject, fingerprint, origin });
        return;
    }
    collecting.collector.add({ kind: 'certificate', certificate: parsed, origin, warnings });
    if (place.input !== undefined)
        collecting.witness(parsed, origin, place.input);
}
function originOf(place, index, line) {
    const origin = { kind: place.kind, location: place.location, index: (place.firstIndex ?? 0) + index };
    if (line === null && place.firstLine === undefined)
        return origin;
    return { ...origin, line: (place.firstLine ?? 1) + (line ?? 1) - 1 };
}
async function content_search(content, place, collecting) {
    const finder = new find/* Finder */.v().search(content);
    const { found, others, closed } = finder;
    if (closed.length > 0)
        return searchKeystores(finder, content, place, collecting);
    const beside = others.includes('private key') && found.length > 0;
    const ownKey = beside ? await (0,own_key/* ownKeyOf */.l)(content, undefined, certificatesOf(found)) : 'unknown';
    return { found, others, warnings: [], ownKey, trouble: [] };
}
const certificatesOf = (found) => found.map(({ parsed }) => parsed).filter(parse/* isCertificate */.Yn);
/** The certificate that a key beside it is meant for: the first that is no authority's, else the first. */
function meantForKey(found) {
    const certificates = found.filter(({ parsed }) => (0,parse/* isCertificate */.Yn)(parsed));
    return certificates.find(({ parsed }) => (0,parse/* isCertificate */.Yn)(parsed) && parsed.role === 'leaf') ?? certificates[0];
}
/** Whatever needs key stretching is opened on the thread for it; a Java keystore alone shows its certificates at once. */
async function searchKeystores({ found, others, closed }, content, place, collecting) {
    const passphrase = collecting.passphrases.at(place.location);
    const java = closed.filter(({ form }) => form !== 'PKCS#12');
    const verified = passphrase !== undefined && java.every(({ bytes }) => verifiesDigest(bytes, passphrase.secret));
    const warnings = java.length > 0 && !verified ? ['integrity-not-verified'] : [];
    const trouble = wrongPassphrase(java.length > 0 && !verified, passphrase);
    if (java.length === closed.length && passphrase === undefined) {
        return { ...(await (0,search/* searchCertificates */.T)(content)), warnings, ownKey: 'unknown', trouble };
    }
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const answer = await collecting.world.keystores.search(bytes, passphrase?.secret, (0,sources_collecting/* attemptLimits */.a)(collecting));
    if (answer.kind === 'searched') {
        return { ...answer.search, warnings, ownKey: answer.ownKey, trouble };
    }
    const lost = answer.kind === 'timeout' ? ['timeout', undefined] : ['read-failed', answer.detail];
    return { found, others, warnings, ownKey: 'unknown', trouble: [...trouble, lost] };
}
/** Certificates of a Java keystore are there all the same; but one passphrase for all need not be that of this file. */
function wrongPassphrase(isWrong, passphrase) {
    return isWrong && passphrase?.own === true ? [['keystore-passphrase-wrong', undefined]] : [];
}


/***/ }),

/***/ 8546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   u_: () => (/* binding */ refusalReasons)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(909);
/* harmony import */ var _collecting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4886);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2937);



/** What a refusal of the file system is called in a report. */
const refusalReasons = {
    missing: 'missing',
    'not-a-file': 'not-a-file',
    link: 'link',
    'too-large': 'too-large',
    forbidden: 'forbidden',
    outside: 'outside-workspace',
    failed: 'read-failed',
};
/** A path with `/` between its names; where `\` divides them as well, it escapes nothing in a pattern. */
function slashed(given, { platform }) {
    return platform === 'win32' ? given.replaceAll('\\', '/') : given;
}
/** A path as an input has it: relative ones are those of the workspace and must stay in it. */
function filePath(given, machine) {
    const path = slashed(given, machine);
    const isAbsolute = /^(?:\/|[a-z]:\/)/i.test(path);
    const names = path.split('/').filter((name, index) => name !== '.' && (name !== '' || index === 0));
    const location = names.join('/') || (isAbsolute ? '/' : '.');
    if (isAbsolute)
        return { path: location, location, within: undefined };
    const root = machine.workspace ?? '.';
    return { path: `${root}/${location}`, location, within: root };
}
/** Reads one file and takes down what it holds. The name is announced first, so that nothing can become of it in silence. */
async function readFile(file, named, collecting, input) {
    const place = { kind: 'file', location: file.location, named, input };
    collecting.collector.name(file.location);
    if ((0,_collecting_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .P)(collecting))
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(place, 'timeout', undefined, 0, collecting);
    const content = await collecting.world.files.read(file.path, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.fileBytes, {
        followLast: false,
        ...(file.within === undefined ? {} : { within: file.within }),
    });
    if (typeof content !== 'string')
        await (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .s)(content, place, collecting);
    else
        (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(place, refusalReasons[content], await detailOf(content, file, collecting), 0, collecting);
}
async function detailOf(refusal, { path }, { world }) {
    if (refusal === 'too-large')
        return `more than ${_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.fileBytes / 1024 / 1024} MiB`;
    if (refusal !== 'not-a-file')
        return undefined;
    return (await world.files.kind(path)) === 'directory'
        ? 'a folder; end the path with /** for all that lies in it'
        : undefined;
}


/***/ }),

/***/ 8454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tryAnswerFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _world_system_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6622);



/**
 * Fails before anything is asked of an org where its answer could not be written: a session that nobody has cannot be
 * ended by anybody. Looks at what lies at the path, and makes a file beside it for a moment, as the writing will do.
 * @throws Failure ERR_FILE_WRITE
 */
async function tryAnswerFile({ outputFile }, { files, clock }) {
    if (outputFile === undefined)
        return;
    const kind = outputFile.endsWith('/') ? 'directory' : await files.kind(outputFile);
    if (kind === 'directory' || kind === 'other')
        throw unwritable(outputFile, 'not a regular file');
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(outputFile), `.sf-keypair-${clock.random().toString(36).slice(2)}.tmp`);
    try {
        if (await files.createExclusive(beside, ''))
            await files.remove(beside);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        throw unwritable(outputFile, (0,_world_system_code_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error.cause), error);
    }
}
function unwritable(path, why, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_FILE_WRITE', `The file ${path} cannot be written: ${why}.`, { cause });
}


/***/ }),

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(969);
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2648);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9875);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9833);
/* harmony import */ var _hand_on_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8260);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2444);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2315);








/** The tracking issue is the action's: it lives where the workflow runs. */
const issueOptions = [
    'tracking-issue',
    'github-token',
    'issue-labels',
    'issue-assignees',
    'issue-in-public',
];
/** The options of a login that a check takes: it logs in for the org's own certificates, and hands its session to nobody. */
const checkLoginFlags = _login_js__WEBPACK_IMPORTED_MODULE_6__/* .loginFlags */ .ZU.filter(({ name }) => !_login_options_js__WEBPACK_IMPORTED_MODULE_2__.tokenPlaces.includes(name));
/** `sf-keypair check` */
const check = {
    name: 'check',
    summary: 'judges certificates and says which near their end',
    about: [
        'Reads every certificate that it is pointed at: files, patterns, servers, SAML metadata, and with --org-certificates those of an org. Nothing else is needed for that than the certificates.',
        'An org of a config file, or with --all each of them, is asked for its own certificates without --org-certificates. With --all the JSON answer is a list: a report for each org, and one for what stands on the line.',
    ],
    options: [
        ..._configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOptions */ .h,
        _configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .allOption */ .$,
        ..._check_options_js__WEBPACK_IMPORTED_MODULE_0__.checkOptions.filter(({ name }) => !issueOptions.includes(name)),
        ...checkLoginFlags,
        ...(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .answerOptions */ .Hy)(_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFormats */ .zX),
    ],
    positional: { option: 'certificates', shown: '[CERTIFICATE…]' },
    variables: _login_js__WEBPACK_IMPORTED_MODULE_6__/* .audienceVariable */ .Bl,
    examples: [
        [
            "sf-keypair check certificates/server.pem 'keystores/**/*.jks' tls://acme.my.salesforce.com:443",
            'Files, a pattern and a server',
        ],
        [
            'sf-keypair check server.pem --fail-within 14d --html-file certificates.html',
            'Other thresholds, and a page to read',
        ],
        ['sf-keypair check --config salesforce.json --all', 'The certificates of every org of a config file'],
        ["sf-keypair check server.pem --format json | jq '.findings[] | {subject, daysLeft}'", 'For another program'],
    ],
    exits: { 0: 'nothing that fails', 1: 'a certificate nears its end, is not valid, or cannot be read' },
    run: async (given, terminal) => {
        if (given.orgs !== undefined)
            return (await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(6013), __webpack_require__.e(5323)]).then(__webpack_require__.bind(__webpack_require__, 5323))).checkAll(given.orgs, given, terminal);
        const place = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .answerPlace */ .Mo)(given, _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFormats */ .zX, terminal);
        const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(6013)]).then(__webpack_require__.bind(__webpack_require__, 6013));
        const { world, ci, occasion, ended } = terminal;
        let report;
        const { failures } = await runCheck(given.raw, occasion, world, ci, ended, {
            show: (made) => {
                report = made;
            },
        });
        if ((0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .isPipelineFormat */ .Su)(place.format))
            await (0,_hand_on_js__WEBPACK_IMPORTED_MODULE_5__/* .handOn */ .x)(place.format, terminal, place.outputFile);
        if (report !== undefined)
            await (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(await textOf(report, place.format), (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(place), terminal);
        return Math.max(0, ...failures.map(({ exitCode }) => exitCode));
    },
};
async function textOf(report, format) {
    if (format === 'json')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5064))).jsonReport(report).trimEnd();
    const [{ logTable }, { disarm }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5927).then(__webpack_require__.bind(__webpack_require__, 5927)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1378)),
    ]);
    return logTable(report).map(disarm).join('\n');
}


/***/ }),

/***/ 8260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tryPlace),
/* harmony export */   x: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var _ci_values_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3818);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);


/** The variables of a session, which whoever has an `output` of that meaning needs no second time. */
const sessionVariables = ['SF_ACCESS_TOKEN', 'SF_ORG_INSTANCE_URL'];
/** Outputs that a variable of the session already is, or that are too large for a variable. */
const notAsVariable = ['access-token', 'instance-url', 'report'];
/**
 * Hands what a command gave to later steps, in the pipeline's own places. Systems with outputs get them under their own
 * names, the others SF_OUTPUT_ variables; a token goes nowhere that is not a place for secrets.
 * @param place a file instead of the pipeline's usual one
 * @returns whether everything was handed on: Buildkite keeps secrets and variables in a file that somebody names
 * @throws Failure ERR_PIPELINE_PLACE, ERR_PIPELINE_VALUE, ERR_FILE_WRITE, ERR_REFUSED_NO_COMMAND_FILE
 */
async function handOn(format, { ci }, place) {
    const pipeline = ci.pipelineWith(place);
    const noFile = format === 'buildkite' && place === undefined;
    for (const [name, value] of outputsFor(format, ci.outputs)) {
        if (!(noFile && value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z))
            await pipeline.output(name, value);
    }
    const variables = variablesFor(format, ci.variables);
    if (!noFile)
        for (const [name, value] of variables)
            await pipeline.environment(name, value);
    for (const text of ci.summaries)
        await pipeline.summary(text);
    return !noFile || variables.length === 0;
}
/** Fails before anything is asked of an org when there is no place for its answer. */
async function tryPlace(format, { ci }, place) {
    if (format === 'buildkite' && place !== undefined)
        (0,_ci_values_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendValues */ .Bx)(place, '');
    if (format !== 'azure' && format !== 'buildkite')
        await ci.pipelineWith(place).output('authenticated', 'false');
}
function outputsFor(format, outputs) {
    const all = [...outputs];
    if (format === 'github')
        return all;
    const told = all.filter(([name, value]) => value !== '' && name !== 'report');
    return format === 'azure' ? told : told.filter(([name]) => !notAsVariable.includes(name));
}
/** On GitHub a variable reaches every later step, other people's actions among them: a token is an output there. */
function variablesFor(format, variables) {
    return [...variables].filter(([name]) => format !== 'github' || !sessionVariables.includes(name));
}


/***/ }),

/***/ 2444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ audienceVariable),
/* harmony export */   Wo: () => (/* binding */ notForCommandLine),
/* harmony export */   ZU: () => (/* binding */ loginFlags),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7171);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1378);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9875);
/* harmony import */ var _answer_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8454);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9833);
/* harmony import */ var _hand_on_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8260);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2315);








/** Inputs of the action that say what later steps of a job get, which a command has other ways for. */
const notForCommandLine = ['sf-login', 'token-output', 'export-env', 'revoke', 'summary'];
/** The options of a login that a command takes. */
const loginFlags = _login_options_js__WEBPACK_IMPORTED_MODULE_1__.loginOptions.filter(({ name }) => !notForCommandLine.includes(name));
/** As `sf` takes it. */
const audienceVariable = { audience: ['SF_AUDIENCE_URL'] };
/** `sf-keypair login` */
const login = {
    name: 'login',
    summary: 'signs an assertion and exchanges it for an access token',
    about: [
        'Needs a private key, a client id, a username and the address of the org. With --alias, --set-default or --set-default-dev-hub the sf CLI knows the org afterwards.',
        'A line of `sf org login jwt` works with these flags unchanged, except that the address has to be given: nobody is sent to production by omission.',
        'The access token is left out of the formats text and json unless --print-token asks for it; in a job of a pipeline it never stands on standard output without that. --output-file writes it to a file.',
        'With --all each org of a config file is logged in to; --output-file takes a line of JSON for each, and the exit code is that of the worst.',
        'In a pipeline that is known the format is its own: later steps get the values where that system has them, as docs/PIPELINES.md says, and the token is masked where the system can.',
    ],
    options: [..._configuration_options_js__WEBPACK_IMPORTED_MODULE_0__/* .configOptions */ .h, _configuration_options_js__WEBPACK_IMPORTED_MODULE_0__/* .allOption */ .$, ...loginFlags, ...(0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .answerOptions */ .Hy)(_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .loginFormats */ .eD), _options_js__WEBPACK_IMPORTED_MODULE_6__/* .printTokenOption */ .aU],
    variables: audienceVariable,
    examples: [
        [
            'sf-keypair login -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com -a acme',
            'Log in, and let the sf CLI use the org as `acme`',
        ],
        [
            'eval "$(sf-keypair login --format shell)"',
            'Log in with what the environment gives; the shell gets SF_ACCESS_TOKEN',
        ],
        [
            'sf-keypair login --format dotenv --output-file salesforce.env',
            'The token in a file that its owner alone can read',
        ],
        ['sf-keypair login --format json --print-token | jq --raw-output .accessToken', 'The token for another program'],
        [
            'sf-keypair login --config salesforce.json --org uat',
            'An org of a config file, which says who logs in where and which variable holds the key',
        ],
        [
            'sf-keypair login --config salesforce.json --all --output-file sessions.jsonl',
            'All of them, a line of JSON each',
        ],
        ['vault read -field=key secret/ci | sf-keypair login --private-key -', 'The key from standard input'],
    ],
    exits: { 0: 'logged in', 1: 'the org refused the login, or the session is not of the org that was meant' },
    run: async (given, terminal) => {
        if (given.orgs !== undefined)
            return (await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(3742)]).then(__webpack_require__.bind(__webpack_require__, 3742))).loginAll(given.orgs, given, terminal);
        const place = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerPlace */ .Mo)(given, _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .loginFormats */ .eD, terminal, ['shell', 'dotenv']);
        if ((0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .isPipelineFormat */ .Su)(place.format))
            await (0,_hand_on_js__WEBPACK_IMPORTED_MODULE_5__/* .tryPlace */ .H)(place.format, terminal, place.outputFile);
        else
            await (0,_answer_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tryAnswerFile */ .k)(place, terminal.world);
        const { loginAction } = await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(6309)]).then(__webpack_require__.bind(__webpack_require__, 6309));
        const { world, ci, occasion, ended } = terminal;
        const unnamed = defaultsWithoutAlias(given);
        await loginAction(occasion, world, ci, ended, rawFor(given, unnamed), unnamed);
        const kept = ci.remembered.get('handoff');
        if (kept !== undefined)
            await keepHandOff((0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .opened */ .Sg)(kept), terminal);
        const { format } = place;
        if ((0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .isPipelineFormat */ .Su)(format))
            await tellPipeline(format, place, terminal);
        else if (ci.outputs.get('authenticated') === 'true')
            await tell(format, place, terminal);
        else if (format === 'json')
            await (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(JSON.stringify({ authenticated: false }), place, terminal);
        return 0;
    },
};
/** The token is told by the command itself, and handed on as variables. */
function rawFor({ raw }, unnamed) {
    return (name) => {
        if (name === 'export-env')
            return 'true';
        if (name === 'set-default-dev-hub' && unnamed?.setDefaultDevHub === true)
            return undefined;
        return notForCommandLine.includes(name) ? undefined : raw(name);
    };
}
/** With `sf` an org becomes the default one, or that for Dev Hubs, without an alias as well. */
function defaultsWithoutAlias({ raw }) {
    const setDefault = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(raw('set-default'));
    const setDefaultDevHub = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(raw('set-default-dev-hub'));
    const isNamed = (raw('alias') ?? '').trim() !== '';
    return isNamed || !(setDefault || setDefaultDevHub) ? undefined : { setDefault, setDefaultDevHub };
}
/** No step comes after this one that would put the files of the sf CLI back. */
async function keepHandOff(state, { world }) {
    const [{ readUndo }, { keepForGood }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8341).then(__webpack_require__.bind(__webpack_require__, 8341)),
        __webpack_require__.e(/* import() */ 4252).then(__webpack_require__.bind(__webpack_require__, 4252)),
    ]);
    const undo = readUndo(state);
    if (undo !== undefined)
        await keepForGood(undo, world);
}
async function tell(format, place, terminal) {
    const { outputs, variables } = terminal.ci;
    const shown = place.open ? variables : new Map([...variables].filter(([name]) => name !== 'SF_ACCESS_TOKEN'));
    const { jsonText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5064));
    const writers = {
        text: () => textOf(outputs, place.open),
        json: () => jsonText(membersOf(outputs, place.open), 2),
        shell: () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .shellLines */ .ms)(shown),
        dotenv: () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .dotenvLines */ .Ct)(shown),
    };
    await (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(writers[format](), place, terminal);
    if (!place.open)
        terminal.ci.annotate('notice', notShown);
}
const notShown = 'The access token is not shown. --output-file FILE writes it to a file that its owner alone can read; --print-token shows it.';
/** What later steps get stands in the pipeline's own places; what everybody may read is said as well. */
async function tellPipeline(format, place, terminal) {
    const { ci, answer } = terminal;
    const everything = await (0,_hand_on_js__WEBPACK_IMPORTED_MODULE_5__/* .handOn */ .x)(format, terminal, place.outputFile);
    const text = textOf(ci.outputs, place.open);
    if (text !== '')
        answer(text);
    if (place.outputFile !== undefined)
        ci.info(`Wrote ${place.outputFile}.`);
    if (!everything && !place.open)
        ci.annotate('notice', notShown);
}
const untold = ['access-token', 'failure-code', 'authenticated'];
function textOf(outputs, open) {
    const rows = [...outputs].filter(([name, value]) => value !== '' && (open || name !== 'access-token'));
    return rows
        .filter(([name]) => name === 'access-token' || !untold.includes(name))
        .map(([name, value]) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.disarm)(`${name.padEnd(22)} ${(0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .opened */ .Sg)(value)}`))
        .join('\n');
}
/** The outputs under names that programs like: `instanceUrl`. What is not known is `null`. */
function membersOf(outputs, open) {
    const members = {};
    for (const [name, value] of outputs) {
        if (name === 'failure-code' || (name === 'access-token' && !open))
            continue;
        members[camelCase(name)] = memberOf(name, (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .opened */ .Sg)(value));
    }
    return members;
}
function memberOf(name, text) {
    if (text === '')
        return null;
    if (name === 'authenticated')
        return text === 'true';
    return name === 'certificate-days-left' ? Number(text) : text;
}
/** `instance-url` as `instanceUrl`. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ answerOptions),
/* harmony export */   aU: () => (/* binding */ printTokenOption),
/* harmony export */   h4: () => (/* binding */ everyCommandOptions)
/* harmony export */ });
/* harmony import */ var _ci_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9833);


/** What every command takes. */
const everyCommandOptions = [
    { name: 'help', short: 'h', kind: 'boolean', group: 'command', description: 'Shows this page.' },
    {
        name: 'quiet',
        short: 'q',
        kind: 'boolean',
        group: 'command',
        default: 'false',
        description: 'Says nothing on standard error but warnings and errors.',
    },
    {
        name: 'verbose',
        short: 'v',
        kind: 'boolean',
        group: 'command',
        default: 'false',
        description: 'Says more on standard error.',
    },
    {
        name: 'ci',
        kind: 'choice',
        group: 'command',
        choices: _ci_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelines */ .aW,
        description: `The system whose dialect is spoken, when the environment does not tell: ${_ci_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelines */ .aW.map((name) => `\`${name}\``).join(', ')}.`,
    },
];
/** Where an answer goes; the formats differ from command to command. */
function answerOptions(formats) {
    return [
        {
            name: 'format',
            kind: 'choice',
            group: 'answer',
            choices: formats,
            default: 'text',
            description: formatDescription(formats),
        },
        {
            name: 'json',
            kind: 'boolean',
            group: 'answer',
            default: 'false',
            description: 'The same as `--format json`.',
        },
        {
            name: 'output-file',
            kind: 'text',
            group: 'answer',
            description: 'Writes the answer to this file instead, which its owner alone can read (mode 0600 where the system has modes); it holds what is secret, too.',
        },
    ];
}
function formatDescription(formats) {
    const list = (names) => names.map((name) => `\`${name}\``).join(', ');
    const written = `How the answer is written: ${list(formats.filter((name) => !(0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isPipelineFormat */ .Su)(name)))}.`;
    const handed = formats.filter(_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isPipelineFormat */ .Su);
    if (handed.length === 0)
        return written;
    return `${written} Or handed to later steps, as it is by default in the pipeline of that name: ${list(handed)}.`;
}
/** For commands whose answer holds something secret. */
const printTokenOption = {
    name: 'print-token',
    kind: 'boolean',
    group: 'answer',
    default: 'false',
    description: 'Lets what is secret stand on standard output. Without it a job of a pipeline never sees it there: whoever reads the log could use it.',
};


/***/ }),

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

;// CONCATENATED MODULE: ./build/action/cancellation.js
const signals = ['SIGINT', 'SIGTERM'];
/** The runner interrupts, asks to terminate 7.5 s later, and kills 2.5 s after that. */
const patienceMilliseconds = 3_000;
/**
 * Aborts when the pipeline gives the job up. What has not ended by itself soon after (a name that is still being looked
 * up, a lock that somebody else holds) ends with the signal's own effect, as it does at once on a second signal. Until
 * then the signal has none, so that what was begun can be taken back.
 */
function abortOnSignals() {
    const cancelled = new AbortController();
    const end = (signal) => {
        for (const name of signals)
            process.off(name, cancel);
        // Writing nothing comes back when everything before it has left; on Windows pipes take their time.
        process.stdout.write('', () => process.kill(process.pid, signal));
    };
    const cancel = (signal) => {
        if (cancelled.signal.aborted)
            return end(signal);
        cancelled.abort();
        setTimeout(end, patienceMilliseconds, signal).unref();
    };
    for (const name of signals)
        process.on(name, cancel);
    return cancelled.signal;
}

// EXTERNAL MODULE: ./build/action/report-failure.js
var report_failure = __webpack_require__(626);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/configuration/path.js
/** Of names that are shown; a longer one may be a key that went astray. */
const shownName = /^[A-Za-z_$][A-Za-z0-9_$-]{0,39}$/;
/**
 * Where a member stands, `orgs.uat.instance-url`. Names are foreign text: one that does not look like a name is shown as
 * `…`, since it could be a secret.
 */
function pathOf(names) {
    if (names.length === 0)
        return 'the document';
    return names.map((name) => (/^\d{1,6}$/.test(name) || shownName.test(name) ? name : '…')).join('.');
}

;// CONCATENATED MODULE: ./build/configuration/json.js


/** Deeper than any configuration goes. */
const deepest = 8;
/**
 * Reads JSON as RFC 8259 has it, and refuses what readers of JSON take differently: a member that comes twice (§4), a
 * lone surrogate (§8.2). Never quotes a value.
 * @throws Failure ERR_CONFIG_JSON with the line, or the path of the member
 */
function parseJson(text) {
    return new Reader(text).document();
}
/** Each matches at one place and nowhere else. */
const space = /[ \t\r\n]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const word = /true|false|null/y;
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value([]);
        this.#take(space);
        if (this.#at < this.#text.length)
            throw this.#wrong('something stands behind the end');
        return value;
    }
    #value(path) {
        if (path.length > deepest)
            throw this.#wrong(`it is more than ${deepest} levels deep`);
        this.#take(space);
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(path);
        if (next === '[')
            return this.#array(path);
        if (next === '"')
            return this.#string();
        const literal = this.#take(number) || this.#take(word);
        if (literal === '')
            throw this.#wrong(next === undefined ? 'it ends too early' : 'no value can begin like this');
        return JSON.parse(literal);
    }
    #object(path) {
        const members = new Map();
        this.#at += 1;
        if (this.#ends('}'))
            return members;
        do {
            this.#take(space);
            if (this.#text[this.#at] !== '"')
                throw this.#wrong('the name of a member is missing');
            const name = this.#string();
            if (members.has(name)) {
                throw new failure/* Failure */.HR('ERR_CONFIG_JSON', `The config file has ${pathOf([...path, name])} twice (${this.#line()}).`, {
                    hint: 'Remove one of the two: readers of JSON differ about which one counts.',
                });
            }
            if (!this.#ends(':'))
                throw this.#wrong('a colon is missing');
            members.set(name, this.#value([...path, name]));
        } while (this.#ends(','));
        if (!this.#ends('}'))
            throw this.#wrong('a comma or the end of an object is missing');
        return members;
    }
    #array(path) {
        const items = [];
        this.#at += 1;
        if (this.#ends(']'))
            return items;
        do
            items.push(this.#value([...path, String(items.length)]));
        while (this.#ends(','));
        if (!this.#ends(']'))
            throw this.#wrong('a comma or the end of a list is missing');
        return items;
    }
    #string() {
        const literal = this.#take(string);
        if (literal === '')
            throw this.#wrong('a text does not end, or holds a character or an escape that it may not');
        const text = JSON.parse(literal);
        if (/\p{Surrogate}/u.test(text))
            throw this.#wrong('a text holds half a character');
        return text;
    }
    /** Whether that mark comes next; it is taken then. */
    #ends(mark) {
        this.#take(space);
        const here = this.#text[this.#at] === mark;
        if (here)
            this.#at += 1;
        return here;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [taken = ''] = pattern.exec(this.#text) ?? [];
        this.#at += taken.length;
        return taken;
    }
    #line() {
        return `line ${this.#text.slice(0, this.#at).split('\n').length}`;
    }
    #wrong(what) {
        return new failure/* Failure */.HR('ERR_CONFIG_JSON', `The config file is no JSON (${this.#line()}): ${what}.`);
    }
}

;// CONCATENATED MODULE: ./build/configuration/members.js
/** Of a variable in the environment; this program's own are options and not places for something else. */
const variableName = '^(?![Ss][Ff]_[Kk][Ee][Yy][Pp][Aa][Ii][Rr]_)[A-Za-z_][A-Za-z0-9_]*$';
const threshold = '^\\s*\\d[\\d.]*\\s*(?:ms|s|m|h|d|w|%)?\\s*(?:,\\s*\\d[\\d.]*\\s*(?:ms|s|m|h|d|w|%)?\\s*)?$';
const clientId = '^[A-Za-z0-9._-]{8,256}$';
const username = "^[A-Za-z0-9._%+'!#$&*=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$";
/** An org's name: what `--org` takes. */
const orgName = '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$';
const variable = (option, what) => ({
    name: `${option}-variable`,
    description: `The name of the variable that holds ${what}.`,
    pattern: variableName,
    form: 'the name of a variable that does not begin with SF_KEYPAIR_',
    longest: 128,
});
/** The members whose values are names of variables, by the option whose text those hold. */
const variableMembers = [
    ['private-key', 'the private key, or the path of its file'],
    ['private-key-passphrase', 'its passphrase'],
    ['next-private-key', 'the next key during a rollover; one that is not set says that there is none'],
    ['next-private-key-passphrase', 'the passphrase of the next key'],
].map(([option, what]) => [option, variable(option, what)]);
/** What an org may have by itself and not from `defaults`: an address stands for one org. */
const addressMember = {
    name: 'instance-url',
    description: "The org's My Domain address, `https://acme.my.salesforce.com`, or its host alone.",
    pattern: '^[^\\s@]+$',
    form: 'the My Domain address of the org',
    longest: 300,
};
/** What both an org and `defaults` may have. */
const sharedMembers = [
    {
        name: 'org-type',
        description: '`production`, `sandbox` or `scratch`; as the option, a guard beside `instance-url`.',
        choices: ['production', 'sandbox', 'scratch'],
        form: '`production`, `sandbox` or `scratch`',
        longest: 10,
    },
    {
        name: 'client-id',
        description: 'The consumer key of the app.',
        pattern: clientId,
        form: 'a consumer key',
        longest: 256,
    },
    {
        name: 'username',
        description: 'The Salesforce username to log in as.',
        pattern: username,
        form: 'a Salesforce username, name@domain.example',
        longest: 80,
    },
    {
        name: 'next-client-id',
        description: 'The consumer key that goes with the next key, when it belongs to another app.',
        pattern: clientId,
        form: 'a consumer key',
        longest: 256,
    },
    ...variableMembers.map(([, member]) => member),
];
const orgMembers = [addressMember, ...sharedMembers];
const defaultsMembers = sharedMembers;
/** The thresholds of `check`, by their options. */
const thresholdMembers = [
    ['notice-within', 'Notice'],
    ['warn-within', 'Warn'],
    ['fail-within', 'Critical'],
].map(([name, what]) => ({
    name,
    description: `${what} when no more than this is left: \`90d\`, \`36h\`, \`33%\`, or two of these joined by a comma.`,
    pattern: threshold,
    form: 'days (90d), a duration (36h), a share (33%), or two of these joined by a comma',
    longest: 60,
}));

// EXTERNAL MODULE: ./build/assertion/login-url.js + 2 modules
var login_url = __webpack_require__(6937);
;// CONCATENATED MODULE: ./build/configuration/refusals.js


/** Members that a config file may not have, whatever they hold, and why. Capitals, `-` and `_` make no difference. */
const refusedMembers = [
    [['allowed-hosts'], 'it would send assertions to a host outside of Salesforce, which can replay them'],
    [['audience'], 'an assertion for another audience could be replayed there'],
    [['revoke'], 'it would end sessions that other jobs share'],
    [['store-command', 'command'], 'it would run a program with a key on its standard input'],
    [
        [
            'private-key',
            'private-key-passphrase',
            'next-private-key',
            'next-private-key-passphrase',
            'key',
            'key-text',
            'passphrase',
            'client-secret',
            'consumer-secret',
            'access-token',
            'token',
            'password',
        ],
        'a secret does not belong in a repository; the file names the variable that holds it',
    ],
    [
        ['private-key-file', 'private-key-path', 'next-private-key-file', 'key-file', 'key-path', 'jwt-key-file'],
        'it would have another file opened as a key; the file names the variable that holds the key or its path',
    ],
    [
        ['allow-untrusted-checkout', 'if-missing', 'allowed-org-ids'],
        'a guard that a pull request can change is none; it belongs on the command line or in the workflow',
    ],
    [['__proto__', 'constructor', 'prototype'], 'programs that read the file in another way could be led astray by it'],
];
const reasons = new Map(refusedMembers.flatMap(([names, reason]) => names.map((name) => [folded(name), reason])));
/** Names that mean something to programs, wherever they stand. */
const dangerous = ['__proto__', 'constructor', 'prototype'];
/** Why a member of that name is refused; `undefined` when the name is none that is. */
function refusedMember(name) {
    return reasons.get(folded(name));
}
/** Why nothing at all may have that name, an org neither. */
function refusedName(name) {
    if (looksSecret(name))
        return 'it looks like a key, a token or a passphrase';
    return dangerous.includes(name) ? reasons.get(folded(name)) : undefined;
}
function folded(name) {
    return name.toLowerCase().replace(/[-_]/g, '');
}
/** Texts that a config file may not hold, in whatever member. */
const refusedValues = [
    [looksSecret, 'holds what looks like a key, a token or a passphrase'],
    [(text) => /^\s*(?:[\\/~]|[A-Za-z]:[\\/]|file:)/i.test(text), 'holds an absolute path'],
    [(text) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text.trim()), 'holds a path that leads upwards (`..`)'],
    [(text) => /\.(?:pem|key|der|p8|pk8|p12|pfx|jks|jceks)\s*$/i.test(text), 'holds the path of a key'],
];
/** What stands in `text` and may not; `undefined` when it may. Never quotes it. */
function refusedValue(text) {
    return refusedValues.find(([holds]) => holds(text))?.[1];
}
/** PEM, base64 of a key, a JWT, a session, a consumer secret, an `sfdx` auth URL. */
function looksSecret(text) {
    const dense = text.replace(/\\[nr]|\s/g, '');
    return (/-----|PRIVATE ?KEY|^force:\/\//i.test(text) ||
        /^ey[\w-]{8,}\.|^00D\w{12,15}!|^5Aep|^[A-F0-9]{64}$/.test(dense) ||
        /^(?:MI[A-Za-z0-9+/_-]{30}|LS0tLS1CRUdJT)/.test(dense) ||
        /^[A-Za-z0-9+/=_-]{120}/.test(dense));
}
/**
 * Why an address may not stand in a config file, a clause for behind its member; `undefined` when it may. Loopback and
 * hosts outside of Salesforce's domains are refused.
 */
function refusedAddress(text) {
    const url = (0,failure/* orFailure */.wM)(() => (0,login_url.loginUrl)(text));
    if (url instanceof failure/* Failure */.HR) {
        if (url.code === 'ERR_TARGET_HOST')
            return { refused: true, sentence: 'names a host outside of Salesforce' };
        return { refused: false, sentence: `is not the My Domain address of an org (${url.hint})` };
    }
    return url.loopback ? { refused: true, sentence: 'names this machine (loopback)' } : undefined;
}

;// CONCATENATED MODULE: ./build/configuration/judge.js




/** So many problems in one message are enough. */
const mostProblems = 8;
/**
 * Judges what the file holds, everything at once.
 * @throws Failure ERR_CONFIG_REFUSED when there is something that no config file may hold, otherwise ERR_CONFIG_MEMBER
 */
function judgeDocument(document) {
    const problems = { refused: [], wrong: [] };
    searchForRefused(document, [], problems);
    judgeRoot(document, problems);
    if (problems.refused.length > 0) {
        throw new failure/* Failure */.HR('ERR_CONFIG_REFUSED', `The config file may not hold this: ${sentence(problems.refused)}.`);
    }
    if (problems.wrong.length > 0) {
        throw new failure/* Failure */.HR('ERR_CONFIG_MEMBER', `The config file is wrong: ${sentence(problems.wrong)}.`);
    }
}
function sentence(problems) {
    const more = problems.length > mostProblems ? `; and ${problems.length - mostProblems} more` : '';
    return `${problems.slice(0, mostProblems).join('; ')}${more}`;
}
/** Looks at every name and every text, wherever it stands, whether or not there is such a member. */
function searchForRefused(value, path, problems) {
    if (typeof value === 'string') {
        const reason = refusedValue(value);
        if (reason !== undefined)
            problems.refused.push(`${pathOf(path)} ${reason}`);
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            searchForRefused(item, [...path, String(index)], problems);
    }
    else if (value instanceof Map) {
        const namesOrgs = path.length === 1 && path[0] === 'orgs';
        for (const [name, member] of value) {
            const reason = refusedName(name) ?? (namesOrgs ? undefined : refusedMember(name));
            if (reason !== undefined)
                problems.refused.push(`${pathOf([...path, name])} (${reason})`);
            else
                searchForRefused(member, [...path, name], problems);
        }
    }
}
function judgeRoot(document, problems) {
    for (const [name, value] of membersOf(document, [], problems)) {
        if (name === '$schema')
            judgeMember(schemaMember, value, [name], problems);
        else if (name === 'orgs')
            judgeOrgs(value, problems);
        else if (name === 'defaults')
            judgeMembers(value, [name], defaultsMembers, problems);
        else if (name === 'thresholds')
            judgeMembers(value, [name], thresholdMembers, problems);
        else
            problems.wrong.push(`${pathOf([name])} is no member that there is`);
    }
}
const schemaMember = { name: '$schema', description: '', form: 'a text', longest: 300 };
function judgeOrgs(orgs, problems) {
    for (const [name, org] of membersOf(orgs, ['orgs'], problems)) {
        const path = ['orgs', name];
        if (!new RegExp(orgName).test(name)) {
            problems.wrong.push(`${pathOf(path)} is no name of an org (letters, digits, \`-\` and \`_\`, at most 64)`);
        }
        else
            judgeMembers(org, path, orgMembers, problems);
    }
}
function judgeMembers(value, path, members, problems) {
    for (const [name, text] of membersOf(value, path, problems)) {
        const member = members.find((each) => each.name === name);
        if (member === undefined)
            problems.wrong.push(`${pathOf([...path, name])} is no member that there is`);
        else
            judgeMember(member, text, [...path, name], problems);
    }
}
function judgeMember(member, value, path, problems) {
    const { name, pattern, choices, form, longest } = member;
    const fits = typeof value === 'string' &&
        value.length > 0 &&
        value.length <= longest &&
        (pattern === undefined || new RegExp(pattern).test(value)) &&
        (choices === undefined || choices.includes(value));
    if (!fits)
        problems.wrong.push(`${pathOf(path)} must be ${form}`);
    const address = fits && name === 'instance-url' ? refusedAddress(value) : undefined;
    if (address !== undefined)
        problems[address.refused ? 'refused' : 'wrong'].push(`${pathOf(path)} ${address.sentence}`);
}
function membersOf(value, path, problems) {
    if (value instanceof Map)
        return value;
    problems.wrong.push(`${pathOf(path)} must be an object`);
    return new Map();
}

;// CONCATENATED MODULE: ./build/configuration/configuration.js




/** Nothing larger is read: room for thousands of orgs. In bytes. */
const largestConfiguration = 1_048_576;
/**
 * Reads a config file. It lies in a checkout that a pull request can change, so it may say who logs in where and in which
 * variables the secrets are, and nothing that could lead them elsewhere.
 * @throws Failure ERR_CONFIG_JSON, ERR_CONFIG_REFUSED or ERR_CONFIG_MEMBER, with the paths of what is wrong; quotes no value
 */
function readConfiguration(bytes) {
    const document = parseJson(decode(bytes));
    judgeDocument(document);
    const root = objectOf(document);
    const defaults = textsOf(root.get('defaults'));
    const orgs = [...objectOf(root.get('orgs'))].map(([name, org]) => [name, configuredOrg(name, org, defaults)]);
    const given = textsOf(root.get('thresholds'));
    return {
        orgs: new Map(orgs),
        thresholds: chosen(given, thresholdMembers.map(({ name }) => [name, name])),
    };
}
/**
 * One org by its name.
 * @throws Failure ERR_CONFIG_ORG when there is none of that name
 */
function configuration_configuredOrgOf({ orgs }, name) {
    const org = orgs.get(name);
    if (org !== undefined)
        return org;
    const shown = /^[\w-]{1,64}$/.test(name) ? ` \`${name}\`` : ' of that name';
    throw new failure/* Failure */.HR('ERR_CONFIG_ORG', `The config file has no org${shown}; ${listed([...orgs.keys()])}.`);
}
const mostShown = 10;
/** `it has a, b and 3 more`. */
function listed(names) {
    if (names.length === 0)
        return 'it has none';
    const more = names.length > mostShown ? ` and ${names.length - mostShown} more` : '';
    return `it has ${names.slice(0, mostShown).join(', ')}${more}`;
}
function decode(bytes) {
    if (bytes.length > largestConfiguration) {
        throw new failure/* Failure */.HR('ERR_CONFIG_JSON', `The config file is larger than ${largestConfiguration} bytes.`);
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new failure/* Failure */.HR('ERR_CONFIG_JSON', 'The config file is not in UTF-8.', { cause });
    }
    if (!text.startsWith('\ufeff'))
        return text;
    throw new failure/* Failure */.HR('ERR_CONFIG_JSON', 'The config file begins with a byte order mark, which JSON does not have.', {
        hint: 'Save the file as UTF-8 without BOM.',
    });
}
function configuredOrg(name, org, defaults) {
    const texts = new Map([...defaults, ...textsOf(org)]);
    const options = ['client-id', 'username', 'instance-url', 'org-type', 'next-client-id'];
    return {
        name,
        options: chosen(texts, options.map((option) => [option, option])),
        variables: chosen(texts, variableMembers.map(([option, member]) => [option, member.name])),
    };
}
/** The texts of these members under other names; what is not there is left out. */
function chosen(texts, names) {
    return new Map(names.flatMap(([as, member]) => {
        const text = texts.get(member);
        return text === undefined ? [] : [[as, text]];
    }));
}
function objectOf(value) {
    return value instanceof Map ? value : new Map();
}
function textsOf(value) {
    return new Map([...objectOf(value)].filter((entry) => typeof entry[1] === 'string'));
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/world/create.js + 10 modules
var create = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/cli/answer.js
var cli_answer = __webpack_require__(9875);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/suggest.js
/** How many letters may be wrong, for words of that length. */
const tolerance = (length) => (length < 5 ? 1 : length < 10 ? 2 : 3);
/** The candidate that was probably meant; `undefined` when none is near enough. Of two that are as near, the first. */
function suggestion(word, candidates) {
    // A word that long is no slip of a finger, and the distance costs the product of the lengths.
    if (word.length > 60)
        return undefined;
    let nearest;
    let least = tolerance(word.length) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [nearest, least] = [candidate, distance];
    }
    return nearest;
}
/** Damerau's distance in its simple form: insertions, deletions, replacements, and two neighbours that changed places. */
function editDistance(one, other) {
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row++) {
        const next = [row];
        for (let column = 1; column <= other.length; column++) {
            const same = one[row - 1] === other[column - 1];
            let cost = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
                cost = Math.min(cost, at(before, column - 2) + 1);
            }
            next.push(cost);
        }
        [before, last] = [last, next];
    }
    return at(last, other.length);
}
function at(row, column) {
    return Number(row[column]);
}

;// CONCATENATED MODULE: ./build/cli/arguments.js




/** Kinds whose values are gathered when a flag comes again. */
const gathering = (spec, command) => spec.kind === 'list' || spec.name === command.positional?.option;
/**
 * Reads what stands behind a command's name. Knows nothing of values: the options' readers judge those.
 * @throws Failure ERR_OPTIONS that names everything that is wrong, with what was probably meant; never quotes a value
 */
function readFlags(command, argv) {
    const specs = [...command.options, ...cli_options/* everyCommandOptions */.h4];
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: parserOptions(specs),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = new Map();
    const problems = [];
    const stray = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            takePositional(command, token.value, flags, stray);
        if (token.kind === 'option')
            takeFlag(command, specs, token, flags, problems);
    }
    // What stands behind a flag that does not exist was meant to be its value.
    const all = problems.length > 0 ? problems : stray;
    if (all.length > 0)
        throw wrongFlags(command, all);
    return flags;
}
function parserOptions(specs) {
    const options = {};
    for (const { name, kind, short, aliases = [] } of specs) {
        const type = kind === 'boolean' ? 'boolean' : 'string';
        options[name] = { type, ...(short === undefined ? {} : { short }) };
        for (const alias of aliases)
            options[alias] = { type };
    }
    return options;
}
function takePositional({ positional }, text, flags, problems) {
    if (positional === undefined)
        problems.push('It takes no argument without a flag.');
    else
        gather(positional.option, text, flags);
}
function takeFlag(command, specs, { name, rawName, value, inlineValue = false }, flags, problems) {
    const negated = name.startsWith('no-') ? find(specs, name.slice(3)) : undefined;
    const spec = find(specs, name) ?? (negated?.kind === 'boolean' ? negated : undefined);
    if (spec === undefined) {
        problems.push(unknownFlag(rawName, specs));
        return;
    }
    const text = flagValue(spec, spec === negated && find(specs, name) === undefined, value, inlineValue);
    if (text === undefined)
        problems.push(`${rawName} needs a value${spec.kind === 'boolean' ? ' or none' : ''}.`);
    else if (text.startsWith('-') && text.length > 1 && !inlineValue)
        problems.push(`${rawName} needs a value; one that begins with a dash is written ${rawName}=VALUE.`);
    else if (gathering(spec, command))
        gather(spec.name, text, flags);
    else if (flags.has(spec.name) && flags.get(spec.name) !== text)
        problems.push(`--${spec.name} is given twice.`);
    else
        flags.set(spec.name, text);
}
/** What a flag says; `undefined` when a value is missing, or there is one that cannot be. */
function flagValue({ kind }, negated, value, inline) {
    if (kind !== 'boolean')
        return value;
    if (!inline)
        return negated ? 'false' : 'true';
    return negated || value === '' ? undefined : value;
}
function gather(name, text, flags) {
    const before = flags.get(name);
    flags.set(name, before === undefined ? text : `${before}\n${text}`);
}
function find(specs, name) {
    return specs.find((spec) => spec.name === name || spec.aliases?.includes(name) === true);
}
/** The name alone is quoted, and only when it looks like one: a key that was pasted begins with dashes, too. */
function unknownFlag(rawName, specs) {
    if (!/^--?[A-Za-z][A-Za-z0-9-]{0,39}$/.test(rawName))
        return 'It has a flag that is none.';
    const names = specs.flatMap(({ name, aliases = [], kind }) => [
        name,
        ...aliases,
        ...(kind === 'boolean' ? [`no-${name}`] : []),
    ]);
    const meant = rawName.startsWith('--') ? suggestion(rawName.slice(2), names) : undefined;
    return meant === undefined ? `There is no flag ${rawName}.` : `There is no flag ${rawName}; is --${meant} meant?`;
}
function wrongFlags({ name }, problems) {
    return new failure/* Failure */.HR('ERR_OPTIONS', `${name}: ${[...new Set(problems)].join(' ')}`, {
        hint: `See \`${name} --help\`.`,
    });
}

;// CONCATENATED MODULE: ./build/cli/ask.js
/** Whether a person sits at both ends. */
function isTerminal() {
    const { isatty } = process.getBuiltinModule('node:tty');
    return isatty(0) && isatty(2);
}
/**
 * Asks a person at the terminal for a line, on standard error: standard output is for the answer.
 * @returns the line without white space around it; `undefined` when it is empty, or the input or the program ends, or
 *   nobody sits there
 */
function askLine(question, signal) {
    if (!isTerminal())
        return Promise.resolve(undefined);
    const { createInterface } = process.getBuiltinModule('node:readline');
    // Not `terminal`: that would keep Ctrl-C from the program.
    const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
    return new Promise((resolve) => {
        const end = () => lines.close();
        lines.once('line', (line) => {
            resolve(line.trim() || undefined);
            end();
        });
        lines.once('close', () => {
            signal.removeEventListener('abort', end);
            process.stdin.unref();
            resolve(undefined);
        });
        if (signal.aborted)
            end();
        else
            signal.addEventListener('abort', end);
        process.stderr.write(question);
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cli/called-as.js


/** The name of the command where a package manager has installed it. */
const installed = 'sf-keypair';
/**
 * The words that start this program again from the same folder: `sf-keypair` where it was started by that name,
 * `node dist/cli/index.js` where node was given its path, absolute when that is shorter.
 * @param script the absolute path that was started, links not followed
 * @param folder the working folder
 */
function calledAs(script, folder, platform) {
    const path = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    if (script === undefined || path.parse(script).name === installed)
        return installed;
    // There a command is a file of lines that starts node with the path in the package.
    if (platform === 'win32' && /\\node_modules\\sf-keypair\\/.test(script))
        return installed;
    const relative = path.relative(folder, script);
    return `node ${(0,cli_answer/* shellWord */.r7)(relative.length < script.length ? relative : script, platform)}`;
}
/** A line of examples with the words that start the program in the place of its name. */
function callsIn(line, words) {
    return line.replace(/\bsf-keypair(?= )/g, () => words);
}

// EXTERNAL MODULE: ./build/configuration/options.js
var configuration_options = __webpack_require__(7171);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/cli/login.js
var login = __webpack_require__(2444);
;// CONCATENATED MODULE: ./build/cli/assertion.js






const formats = ['text', 'json'];
const taken = [
    'instance-url',
    'org-type',
    'audience',
    'allowed-hosts',
    'private-key',
    'private-key-passphrase',
    'client-id',
    'username',
    'allow-untrusted-checkout',
];
/** `sf-keypair assertion` */
const assertion = {
    name: 'assertion',
    summary: 'writes a signed assertion, for trying out an app by hand',
    about: [
        'Signs what a login would send and sends nothing. Whoever holds the assertion can log in with it until it ends, two minutes later: treat it as a password.',
    ],
    options: [
        ...configuration_options/* configOptions */.h,
        ...login/* loginFlags */.ZU.filter(({ name }) => taken.includes(name)),
        ...(0,cli_options/* answerOptions */.Hy)(formats),
        cli_options/* printTokenOption */.aU,
    ],
    variables: login/* audienceVariable */.Bl,
    examples: [
        [
            'sf-keypair assertion -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com',
            'The assertion, its claims, and the curl command that exchanges it',
        ],
        [
            'sf-keypair assertion --json | jq --raw-output .assertion',
            'The assertion alone, with what the environment gives',
        ],
    ],
    exits: { 0: 'signed' },
    run: async (given, terminal) => {
        const { world, ci, occasion, ended } = terminal;
        const place = (0,cli_answer/* answerPlace */.Mo)(given, formats, terminal, formats);
        const [{ prepareLogin }, { audienceOf }, { claims }, { freshIdentifier, signAssertion }, { tokenPath }] = await Promise.all([
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6516)),
            __webpack_require__.e(/* import() */ 8937).then(__webpack_require__.bind(__webpack_require__, 8937)),
            __webpack_require__.e(/* import() */ 7126).then(__webpack_require__.bind(__webpack_require__, 4745)),
            Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(5458)]).then(__webpack_require__.bind(__webpack_require__, 5458)),
            __webpack_require__.e(/* import() */ 6951).then(__webpack_require__.bind(__webpack_require__, 6951)),
        ]);
        const raw = (name) => (taken.includes(name) ? given.raw(name) : undefined);
        const prepared = await prepareLogin(raw, occasion, world, ci, ended);
        if ('skipped' in prepared)
            throw new TypeError('only `if-missing` skips a login, and it is not taken');
        const { url, audience, username, current } = prepared.request;
        const said = claims(current.clientId, username, audienceOf(url, audience), world.clock.now(), freshIdentifier());
        const signed = await signAssertion(said, current.key);
        ci.mask(signed);
        if (ended.aborted)
            throw new failure/* Failure */.HR('ERR_CANCELLED', 'The command was cancelled.');
        const answer = {
            assertion: place.open ? signed : undefined,
            claims: said,
            endsAt: new Date(said.exp * 1000),
            secondsLeft: Math.floor(said.exp - world.clock.now().getTime() / 1000),
            tokenEndpoint: `${url.origin}${tokenPath}`,
        };
        await (0,cli_answer/* deliver */.cK)(place.format === 'json' ? jsonOf(answer) : textOf(answer), place, terminal);
        if (!place.open) {
            const how = '--output-file FILE writes it to a file that its owner alone can read; --print-token shows it.';
            ci.annotate('notice', `The assertion is not shown in a job of a pipeline. ${how}`);
        }
        return 0;
    },
};
const header = { alg: 'RS256', typ: 'JWT' };
function jsonOf({ assertion: signed, claims, endsAt, secondsLeft, tokenEndpoint }) {
    const members = {
        assertion: signed === undefined ? null : (0,cli_answer/* opened */.Sg)(signed),
        header,
        claims,
        endsAt: (0,time/* rfc3339 */.ag)(endsAt),
        secondsLeft,
        tokenEndpoint,
        curl: signed === undefined ? null : curl(signed, tokenEndpoint),
    };
    return JSON.stringify(members, null, 2);
}
function textOf({ assertion: signed, claims, endsAt, secondsLeft, tokenEndpoint }) {
    const what = [
        `header   ${JSON.stringify(header)}`,
        ...Object.entries(claims).map(([name, value]) => `${name.padEnd(8)} ${value}`),
        '',
        `It ends in ${secondsLeft} s, at ${(0,time/* rfc3339 */.ag)(endsAt)}.`,
    ];
    if (signed === undefined)
        return what.join('\n');
    return [(0,cli_answer/* opened */.Sg)(signed), '', ...what, 'Until then this exchanges it:', '', curl(signed, tokenEndpoint)].join('\n');
}
/** The assertion goes through a pipe: what stands in a program's arguments, other users of the machine can read. */
function curl(signed, tokenEndpoint) {
    return [
        `printf %s ${(0,cli_answer/* shellQuoted */.x)((0,cli_answer/* opened */.Sg)(signed))} |`,
        'curl --silent --show-error',
        '--data-urlencode grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer',
        `--data-urlencode assertion@- ${(0,cli_answer/* shellQuoted */.x)(tokenEndpoint)}`,
    ].join(' ');
}

;// CONCATENATED MODULE: ./build/cli/borrowed.js
/** What people type who know the `sf` CLI: its command in each of its spellings. All are a login. */
const spellings = ['org:login:jwt', 'auth:jwt:grant', 'force:auth:jwt:grant'];
const programs = ['sf', 'sfdx'];
/** What stands behind the words of `sf org login jwt`; `undefined` when a command line does not begin with them. */
function behindBorrowedWords(argv) {
    const rest = programs.includes(argv[0] ?? '') ? argv.slice(1) : argv;
    for (let count = 1; count <= 4; count++) {
        if (spellings.includes(rest.slice(0, count).join(':')))
            return rest.slice(count);
    }
    return undefined;
}
/** Short flags that `sf` keeps from its early days, and what they are called now. */
const former = { '-u': '-o', '-l': '-r' };
/**
 * The flags of `sf org login jwt` in our words: letters of its early days, and what has no meaning here (`--no-prompt`,
 * `--loglevel`) left out.
 * @param whole whether the command line began with the words of `sf`: then `-v`, which is `--verbose` here, is the Dev Hub
 */
function inOurWords(argv, whole) {
    const end = argv.indexOf('--');
    const flags = end < 0 ? argv : argv.slice(0, end);
    const translated = [];
    const words = flags.values();
    for (const word of words) {
        if (['-p', '--no-prompt', '--noprompt'].includes(word) || word.startsWith('--loglevel='))
            continue;
        if (word === '--loglevel')
            words.next();
        else if (whole && word === '-v')
            translated.push('-d');
        else
            translated.push(`${former[word.slice(0, 2)] ?? word.slice(0, 2)}${word.slice(2)}`);
    }
    return [...translated, ...argv.slice(flags.length)];
}

// EXTERNAL MODULE: ./build/cli/check.js
var check = __webpack_require__(485);
// EXTERNAL MODULE: ./build/doctor/options.js
var options = __webpack_require__(3488);
// EXTERNAL MODULE: ./build/cli/formats.js
var cli_formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/hand-on.js
var hand_on = __webpack_require__(8260);
;// CONCATENATED MODULE: ./build/cli/doctor.js







const examined = options/* examinedOptions */.Aw;
/** `sf-keypair doctor` */
const doctor = {
    name: 'doctor',
    summary: 'examines a set-up step by step and says what to mend',
    about: [
        'Takes what a login takes, or some of it, and goes from the key to the org. With --offline it looks at key, certificate and address alone.',
    ],
    options: [
        ...configuration_options/* configOptions */.h,
        ...options/* doctorOptions */.iQ,
        ...login/* loginFlags */.ZU.filter(({ name }) => examined.includes(name)),
        ...(0,cli_options/* answerOptions */.Hy)(cli_formats/* reportFormats */.zX),
    ],
    variables: login/* audienceVariable */.Bl,
    examples: [
        [
            'sf-keypair doctor -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com',
            'Find out why a login does not work',
        ],
        ['sf-keypair doctor --offline -f key.pem --certificate certificate.pem', 'Does the certificate belong to the key?'],
    ],
    exits: { 0: 'no examination failed', 1: 'one failed' },
    run: async (given, terminal) => {
        const place = (0,cli_answer/* answerPlace */.Mo)(given, cli_formats/* reportFormats */.zX, terminal);
        const [{ doctor: examine }, { doctorSetup }, { headline }, { tableLines }, { disarm }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(7494), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 7494)),
            Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(5308)]).then(__webpack_require__.bind(__webpack_require__, 5308)),
            __webpack_require__.e(/* import() */ 6810).then(__webpack_require__.bind(__webpack_require__, 6810)),
            __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 594)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1378)),
        ]);
        const { world, ci, occasion, ended } = terminal;
        const report = await examine(doctorSetup(given.raw, occasion, world, ci, ended), world, ci);
        if ((0,cli_formats/* isPipelineFormat */.Su)(place.format)) {
            const { tellDoctor } = await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(7494), __webpack_require__.e(2781)]).then(__webpack_require__.bind(__webpack_require__, 2781));
            await tellDoctor(report, given.raw('summary'), occasion, ci);
            await (0,hand_on/* handOn */.x)(place.format, terminal, place.outputFile);
        }
        const text = place.format === 'json'
            ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5064))).jsonText(report, 2)
            : [...tableLines(report).map(disarm), '', headline(report)].join('\n');
        await (0,cli_answer/* deliver */.cK)(text, (0,cli_answer/* wordsOf */.Z9)(place), terminal);
        return report.worst === 'failed' ? 1 : 0;
    },
};

// EXTERNAL MODULE: ./build/option.js
var build_option = __webpack_require__(7755);
;// CONCATENATED MODULE: ./build/cli/emulate.js


/** Of the app and the user that `--new-app` makes. */
const emulate_clientId = '3MVG9.emulated.app';
const emulate_username = 'ci@emulated.example';
/** More than a configuration of hundreds of orgs. */
const maximumConfigurationBytes = 16 * 1024 * 1024;
const emulate_options = [
    emulate_option('config', 'text', 'The configuration of the orgs, a file of JSON. One org without apps and users by default.'),
    { ...emulate_option('port', 'text', 'The port to listen on; 0 is a free one.'), default: '0' },
    { ...emulate_option('host', 'text', 'Where to listen: 127.0.0.1, localhost or ::1.'), default: '127.0.0.1' },
    emulate_option('new-app', 'text', 'Makes a key pair and a certificate in this folder, and an app and a user in the first org.'),
    emulate_option('app-type', 'text', 'Of the new app: `external` or `connected`.'),
    emulate_option('token-format', 'text', 'Of the new app: `opaque` or `jwt`.'),
    emulate_option('kind', 'text', 'Of the first org: `production`, `sandbox`, `scratch` or `site`.'),
    emulate_option('fault', 'list', 'A fault by name, `NAME[:ARGUMENT][*COUNT]`; may be repeated.'),
];
function emulate_option(name, kind, description) {
    return { name, kind, group: 'emulator', description };
}
/**
 * `sf-keypair emulate`: an org on loopback until the process is asked to end. Prints one line of JSON when it is
 * ready, see docs/EMULATOR.md.
 */
const emulate = {
    name: 'emulate',
    summary: 'an org on loopback, for demos and for testing workflows without an org',
    about: [
        'Judges a login as Salesforce does and refuses it in its words. Prints one line of JSON when it is ready, and serves until it is told to stop. docs/EMULATOR.md has its configuration and its faults.',
    ],
    options: emulate_options,
    examples: [
        ['sf-keypair emulate --new-app ./app', 'An org with an app, and the key to log in to it'],
        ['sf-keypair emulate --new-app ./app --fault status:503*2', 'One that is out of order twice'],
    ],
    exits: { 0: 'it served until it was told to stop' },
    run: async ({ raw }, { world, answer, ended }) => {
        const values = readValues(raw);
        const document = await readDocument(values.config, world.files);
        const given = withFlags(document, values);
        const { startEmulator } = await Promise.all(/* import() */[__webpack_require__.e(4497), __webpack_require__.e(8898)]).then(__webpack_require__.bind(__webpack_require__, 8898));
        const emulator = await startEmulator(given, { port: portOf(values.port), host: values.host });
        try {
            const made = values['new-app'] === undefined ? undefined : await newApp(values['new-app'], world);
            if (made !== undefined)
                emulator.reconfigure({ orgs: withFlags(document, values, [made.certificate]).orgs });
            answer(JSON.stringify({ ...announcement(given, emulator), ...made?.files }));
            await until(ended);
        }
        finally {
            await emulator.close();
        }
        return 0;
    },
};
function readValues(raw) {
    const { values } = (0,build_option/* readOptions */.T)(emulate_options, raw);
    for (const name of ['app-type', 'token-format']) {
        if (values[name] !== undefined && values['new-app'] === undefined)
            throw wrong(`--${name} goes with --new-app.`);
    }
    // An argument of a fault may hold a comma.
    const faults = (raw('fault') ?? '').split('\n').filter((fault) => fault.trim() !== '');
    return { ...values, fault: faults };
}
function wrong(sentence) {
    return new failure/* Failure */.HR('ERR_OPTIONS', `emulate: ${sentence}`, { hint: 'See `emulate --help`.' });
}
function portOf(text) {
    if (/^\d{1,5}$/.test(text) && Number(text) < 65_536)
        return Number(text);
    throw wrong('--port must be a number from 0 to 65535.');
}
async function readDocument(path, files) {
    if (path === undefined)
        return {};
    const bytes = await files.read(path, maximumConfigurationBytes);
    if (typeof bytes === 'string') {
        throw new failure/* Failure */.HR('ERR_EMULATOR_CONFIGURATION', `The configuration ${path} cannot be read (${bytes}).`);
    }
    try {
        const { readConfiguration } = await __webpack_require__.e(/* import() */ 4497).then(__webpack_require__.bind(__webpack_require__, 4497));
        return readConfiguration(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        throw new failure/* Failure */.HR('ERR_EMULATOR_CONFIGURATION', `The configuration ${path} is not JSON.`, { cause: error });
    }
}
async function newApp(folder, world) {
    const { makeNewApp } = await __webpack_require__.e(/* import() */ 1497).then(__webpack_require__.bind(__webpack_require__, 1497));
    return makeNewApp(folder, world);
}
/**
 * The configuration with the flags laid over its first org; what they may be is the schema's to say. A new app comes
 * without its certificate at first: nothing is made on disk before the rest is known to be right.
 */
function withFlags(given, values, certificates = []) {
    const [first = {}, ...others] = given.orgs ?? [];
    const kind = values.kind === undefined ? {} : { kind: values.kind };
    const app = {
        clientId: emulate_clientId,
        type: (values['app-type'] ?? 'external'),
        tokenFormat: (values['token-format'] ?? 'opaque'),
        certificates,
    };
    const added = { apps: [app, ...(first.apps ?? [])], users: [{ username: emulate_username }, ...(first.users ?? [])] };
    return {
        ...given,
        orgs: [{ ...first, ...kind, ...(values['new-app'] === undefined ? {} : added) }, ...others],
        faults: [...(given.faults ?? []), ...values.fault],
    };
}
/** What a caller needs to log in: the first app and user of the first org. */
function announcement({ orgs: [org] }, emulator) {
    return {
        instanceUrl: emulator.url,
        clientId: org?.apps?.[0]?.clientId ?? null,
        username: org?.users?.[0]?.username ?? null,
        orgId: emulator.orgIds[0],
    };
}
function until(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

// EXTERNAL MODULE: ./build/login/judge-options.js
var judge_options = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/login/options.js
var login_options = __webpack_require__(2648);
// EXTERNAL MODULE: ./build/login/prepare.js + 1 modules
var prepare = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/rotate/pair-options.js
var pair_options = __webpack_require__(4431);
;// CONCATENATED MODULE: ./build/cli/init-request.js









/** What a login takes that is of use before there is one. */
const init_request_taken = [
    'instance-url',
    'org-type',
    'audience',
    'allowed-org-ids',
    'allowed-hosts',
    'private-key',
    'private-key-passphrase',
    'client-id',
    'username',
    'timeout',
];
const ownOptions = [
    {
        name: 'output-file',
        kind: 'text',
        group: 'key',
        description: 'The file that the new key is written to (PEM), which its owner alone can read (mode 0600 where the system has modes). It must not exist.',
    },
    {
        name: 'certificate-file',
        kind: 'text',
        group: 'key',
        description: 'The file that the certificate is written to: `certificate.pem` beside the key, or in the working folder, by default.',
    },
    {
        name: 'wait',
        kind: 'duration',
        group: 'login',
        default: '30m',
        description: 'For how long logins are tried until one works; `0` tries once.',
    },
];
const tables = [...ownOptions, ...pair_options/* pairOptions */.BG, ...pair_options/* storeOptions */.S2];
/** Every option of the command but those of its answer. */
const initOptions = [
    ...ownOptions.slice(0, 2),
    ...login/* loginFlags */.ZU.filter(({ name }) => init_request_taken.includes(name)),
    ...ownOptions.slice(2),
    ...pair_options/* pairOptions */.BG,
    ...pair_options/* storeOptions */.S2,
];
/**
 * Reads the options and masks what is secret.
 * @throws Failure that names everything that is missing or contradictory at once
 */
function readInitRequest({ raw }, { world, ci, calledAs }) {
    const { values, problems } = (0,build_option/* readOptions */.T)(tables, raw);
    const loginRaw = (clientId, madeKey) => (name) => {
        if (!init_request_taken.includes(name))
            return undefined;
        if (name === 'client-id')
            return raw(name)?.trim() || clientId;
        return raw(name) ?? (name === 'private-key' ? madeKey : undefined);
    };
    // What comes into being on the way is judged as if it were there.
    const login = (0,build_option/* readOptions */.T)(login_options.loginOptions, loginRaw('3MVG9.not.known.yet', 'not made yet'));
    (0,prepare.maskSecrets)((0,build_option/* readOptions */.T)(login_options.loginOptions, loginRaw('', undefined)).values, world, ci);
    const judged = (0,judge_options/* judgeOptions */.SR)(login.values, [...problems, ...login.problems], world.machine.platform);
    const failures = [...judged.failures, ...contradictions(values, raw)];
    const { url } = judged;
    if (url === undefined || failures.length > 0)
        throw (0,judge_options/* combined */.yX)(failures);
    const username = String(login.values.username);
    const keyFile = values['output-file'] === undefined ? undefined : (0,external_node_path_.resolve)(values['output-file']);
    const existing = keyFile ?? fileIn(raw('private-key'));
    const certificateFile = values['certificate-file'] ?? (0,external_node_path_.join)(existing === undefined ? '.' : (0,external_node_path_.dirname)(existing), 'certificate.pem');
    const certificate = {
        file: (0,external_node_path_.resolve)(certificateFile),
        subject: values['certificate-subject'] ?? (0,pair_options/* usualSubject */.fw)(username),
        days: values['certificate-days'],
    };
    return {
        values,
        url,
        username,
        clientId: raw('client-id')?.trim() || undefined,
        keyFile,
        certificate,
        loginRaw,
        command: (clientId) => commandLine(raw, { calledAs, key: existing, file: certificate.file, clientId }, world.machine.platform),
    };
}
function contradictions(values, raw) {
    const { 'secret-targets': targets, 'rotate-token': token, 'output-file': file } = values;
    const found = [];
    if (raw('private-key') !== undefined) {
        const given = '`private-key` goes on with a key that is there;';
        if (file !== undefined)
            found.push(`${given} \`output-file\` is for a new one.`);
        if (targets.length > 0)
            found.push(`${given} \`secret-targets\` are for a new one.`);
    }
    else if (file === undefined && targets.length === 0) {
        found.push('Nothing says where the key is to be kept: `output-file`, or `secret-targets` with `rotate-token`.');
    }
    if (targets.length > 0 && token === undefined)
        found.push('`secret-targets` need `rotate-token`.');
    if (targets.some((target) => /^(?:dependabot:)?organization$/.test(target))) {
        found.push("Who may read an organization's secret is for its owner to say: make it by hand, from a key in a file.");
    }
    return found.map((sentence) => new failure/* Failure */.HR('ERR_OPTIONS', sentence));
}
/** The file that `private-key` names, where it names one. */
function fileIn(text = '') {
    const trimmed = text.trim();
    return trimmed === '' || trimmed.length > 1_000 || /[\r\n]|-----/.test(trimmed) ? undefined : (0,external_node_path_.resolve)(trimmed);
}
function commandLine(raw, { calledAs, key, file, clientId }, platform) {
    const word = (text) => (0,cli_answer/* shellWord */.r7)(text, platform);
    const flags = ['username', 'instance-url', 'org-type', 'audience'];
    return [
        `${calledAs} init`,
        ...(key === undefined ? [] : [`--private-key ${word(key)}`]),
        `--certificate-file ${word(file)}`,
        ...flags.flatMap((name) => {
            const text = raw(name);
            return text === undefined ? [] : [`--${name} ${word(text)}`];
        }),
        `--client-id ${clientId === undefined ? 'CONSUMER-KEY' : word(clientId)}`,
    ].join(' ');
}

;// CONCATENATED MODULE: ./build/cli/init.js






const init_formats = ['text', 'json'];
/** `sf-keypair init` */
const init = {
    name: 'init',
    summary: 'makes the first key pair, says every step in Setup, waits until the login works',
    about: [
        'Makes a key pair and a self-signed certificate, keeps the key where it is told to (a file, secrets on GitHub, or both), and never shows it. Then it prints what an administrator has to do in Setup, with the values to paste.',
        'The consumer key comes into being on the way: a person at a terminal is asked for it, and otherwise the last step is the line that goes on with it. With --client-id it waits until a login works, and says meanwhile what is still missing.',
        'With --private-key it makes no key and goes on with that one. What exists is never overwritten.',
    ],
    options: [...initOptions, ...(0,cli_options/* answerOptions */.Hy)(init_formats).filter(({ name }) => name !== 'output-file')],
    variables: login/* audienceVariable */.Bl,
    examples: [
        [
            'sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --output-file private-key.pem',
            'A key in a file, its certificate beside it, and every step in Setup',
        ],
        [
            'sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com -f private-key.pem -i 3MVG9…',
            'Go on with that key: wait until the login works',
        ],
        [
            'sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --secret-targets acme/app --rotate-token @token',
            'The key as the secret SF_PRIVATE_KEY of a repository, and nowhere else',
        ],
    ],
    exits: {
        0: 'logged in, or every step is printed and the consumer key is still to come',
        1: 'no login worked in time',
    },
    run: async (given, terminal) => {
        const raw = (name) => (name === 'output-file' ? undefined : given.raw(name));
        const { format } = (0,cli_answer/* answerPlace */.Mo)({ raw }, init_formats, terminal);
        const request = readInitRequest(given, terminal);
        const pair = await firstPair(request, terminal);
        const say = (text) => (format === 'json' ? terminal.ci.info(text) : terminal.answer(text));
        const steps = await sayHow(request, say);
        const clientId = request.clientId ?? (await askFor(request, terminal));
        const session = clientId === undefined ? null : await reach(clientId, request, pair.pem, terminal);
        if (session !== null) {
            const words = `Logged in to ${session.orgId} as ${session.username}.`;
            say(`\n${words} The servers of an org may differ for some minutes more.`);
        }
        if (format === 'json')
            terminal.answer(JSON.stringify(answerOf(request, pair, steps, session), null, 2));
        return 0;
    },
};
async function askFor({ command }, { ask, ended }) {
    const clientId = await ask?.('Consumer key (nothing: go on later): ', ended);
    if (!ended.aborted)
        return clientId;
    throw new failure/* Failure */.HR('ERR_CANCELLED', 'There is a key, and no consumer key yet.', {
        hint: `Go on with: ${command(undefined)}`,
    });
}
/** A new pair, kept where it is told to be; or the one that is there, with a certificate. */
async function firstPair(request, terminal) {
    const { certificateFor, makeFirstPair } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 2605));
    const { world, ci } = terminal;
    const { values, certificate, keyFile } = request;
    const { loginOptions } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2648));
    const login = (0,build_option/* readOptions */.T)(loginOptions, request.loginRaw('', undefined)).values;
    const text = login['private-key'];
    if (text === undefined) {
        const bits = Number(values['key-bits']);
        const stores = await openStores(request, terminal);
        return makeFirstPair({ bits, certificate, keyFile, stores, secretName: values['secret-name'] }, world, ci);
    }
    const { readKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3892));
    const passphrase = login['private-key-passphrase'];
    const { key, fingerprint } = await readKey({ text, passphrase, input: 'private-key' }, world, ci);
    return { pem: undefined, fingerprint, certificate: await certificateFor(key, certificate, world, ci) };
}
async function openStores({ values }, { world, ci, ended }) {
    const { 'secret-targets': targets, 'rotate-token': token } = values;
    if (targets.length === 0 || token === undefined)
        return [];
    const [{ GitHubApi }, { openSecretStore }, { readSlug }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9730).then(__webpack_require__.bind(__webpack_require__, 9730)),
        __webpack_require__.e(/* import() */ 3800).then(__webpack_require__.bind(__webpack_require__, 3800)),
        __webpack_require__.e(/* import() */ 1169).then(__webpack_require__.bind(__webpack_require__, 1169)),
    ]);
    ci.mask(token);
    const { environment } = world.machine;
    const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const api = new GitHubApi({ token, apiUrl, signal: ended }, world);
    const slug = environment['GITHUB_REPOSITORY'] ?? targets.find((target) => readSlug(target) !== undefined) ?? '';
    return targets.map((target) => openSecretStore(target, slug, api));
}
async function sayHow(request, say) {
    const { setupSteps, stepLines } = await __webpack_require__.e(/* import() */ 6797).then(__webpack_require__.bind(__webpack_require__, 6797));
    const { url, username, certificate, clientId, command } = request;
    const steps = setupSteps({
        url,
        username,
        certificateFile: certificate.file,
        clientId,
        command: command(clientId),
    });
    for (const line of stepLines(steps))
        say(line);
    return steps;
}
async function reach(clientId, request, pem, terminal) {
    const { waitForLogin } = await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(6859)]).then(__webpack_require__.bind(__webpack_require__, 6859));
    const raw = request.loginRaw(clientId, pem === undefined ? undefined : (0,cli_answer/* opened */.Sg)(pem));
    const waiting = { milliseconds: request.values.wait, command: request.command(clientId) };
    const { orgId, instanceUrl } = await waitForLogin(raw, waiting, terminal);
    return { orgId, instanceUrl, username: request.username, clientId };
}
function answerOf({ keyFile, certificate }, pair, steps, session) {
    return {
        keyFile: keyFile ?? null,
        keyFingerprint: pair.fingerprint,
        certificateFile: certificate.file,
        certificate: pair.certificate,
        steps: steps.map(({ title, page, lines }) => ({ title, page: page ?? null, lines })),
        session,
    };
}

;// CONCATENATED MODULE: ./build/cli/revoke.js



const accessToken = {
    name: 'access-token',
    kind: 'secret',
    group: 'session',
    description: 'The access token of the session, from a file (`@FILE`), standard input (`-`) or the environment. Required.',
};
const revoke_taken = ['instance-url', 'allowed-hosts'];
const revoke_options = [
    accessToken,
    ...login_options.targetOptions.filter(({ name }) => revoke_taken.includes(name)),
    {
        name: 'deadline',
        kind: 'duration',
        group: 'network',
        default: '15s',
        description: 'The longest that it may take with all its attempts.',
    },
];
/** `sf-keypair revoke` */
const revoke = {
    name: 'revoke',
    summary: 'ends a session',
    about: [
        'Salesforce may have given the same access token to logins that run beside each other: they all end with it.',
    ],
    options: revoke_options,
    variables: { 'access-token': ['SF_ACCESS_TOKEN'], 'instance-url': ['SF_ORG_INSTANCE_URL'] },
    examples: [
        ['sf-keypair revoke', 'What SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL name'],
        ['sf-keypair revoke --access-token - --instance-url https://acme.my.salesforce.com < token', 'A token from a file'],
    ],
    exits: { 0: 'the session has ended, now or before' },
    run: async ({ raw }, { world, ci }) => {
        const { values, problems } = (0,build_option/* readOptions */.T)(revoke_options, raw);
        const token = values['access-token'];
        for (const secret of [...(token === undefined ? [] : [token]), ...world.network.secrets()])
            ci.mask(secret);
        const missing = problems.map(({ option, sentence }) => `\`${option}\` ${sentence}`);
        if (token === undefined || token.length === 0)
            missing.push('`access-token` is missing.');
        const url = values['instance-url'];
        if (url === undefined && !problems.some(({ option }) => option === 'instance-url'))
            missing.push('`instance-url` is missing.');
        if (token === undefined || url === undefined || missing.length > 0)
            throw new failure/* Failure */.HR('ERR_OPTIONS', missing.join(' '), { hint: 'See `revoke --help`.' });
        const [{ revoke: end }, { allowedHosts }, { loginUrl }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8415).then(__webpack_require__.bind(__webpack_require__, 8415)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 181)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6937)),
        ]);
        const hosts = allowedHosts(values);
        // Says what is wrong with an address, which the end of a session only refuses.
        loginUrl(url, hosts);
        const ending = await end(token, url, values.deadline, world, hosts);
        if (ending.kind === 'failed') {
            throw new failure/* Failure */.HR('ERR_ORG_UNAVAILABLE', `The session could not be ended: ${ending.because}.`, {
                hint: 'Try again; otherwise it ends with the session timeout of the org.',
            });
        }
        ci.info(ending.kind === 'revoked' ? 'The session has been ended.' : 'The session had ended already.');
        return 0;
    },
};

// EXTERNAL MODULE: ./build/action/rotate-options.js
var rotate_options = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/check/render/json.js
var json = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/rotate/options.js
var build_rotate_options = __webpack_require__(3256);
// EXTERNAL MODULE: ./build/cli/pipeline.js + 1 modules
var pipeline = __webpack_require__(8450);
;// CONCATENATED MODULE: ./build/cli/rotate.js








const rotate_formats = ['text', 'json'];
const rotate_taken = rotate_options/* rotatedLoginOptions */.T.map(({ name }) => name);
/** `sf-keypair rotate` */
const rotate = {
    name: 'rotate',
    summary: 'moves a key pair one safe step through a rollover',
    about: [
        'Looks at what is true (which key each org accepts, when the secrets were written, when the certificate ends), does the one next step, and says what comes next or what is left for a person. Run it on a schedule; --dry-run changes nothing.',
        'Outside of a workflow of GitHub it takes the secrets as they are given now; keys are kept on GitHub (--secret-targets) or by a command of yours (--store-command), and what is known about the rollover in a variable on GitHub.',
    ],
    options: [
        ...configuration_options/* configOptions */.h,
        ...login/* loginFlags */.ZU.filter(({ name }) => rotate_taken.includes(name)),
        ...build_rotate_options/* rotateOptions */.Uv,
        ...(0,cli_options/* answerOptions */.Hy)(rotate_formats),
    ],
    variables: login/* audienceVariable */.Bl,
    examples: [
        [
            'sf-keypair rotate -o ci@acme.example -i 3MVG9… -r https://acme.my.salesforce.com -f key.pem --secret-targets acme/app --rotate-token @token --dry-run',
            'What would the next run do?',
        ],
    ],
    exits: {
        0: 'the step is done, or nothing is to be done now',
        1: 'the rollover stopped (2 and 3 where the question or the world is why), and the message says why',
    },
    run: async (given, terminal) => {
        const place = (0,cli_answer/* answerPlace */.Mo)(given, rotate_formats, terminal);
        const { runRotate } = await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7530), __webpack_require__.e(3800), __webpack_require__.e(4834)]).then(__webpack_require__.bind(__webpack_require__, 4834));
        const { world, ci, ended } = terminal;
        // Whatever `--ci` says of the log: what set off this run is for the environment alone to tell.
        const { outcome, told } = await runRotate(given.raw, (0,pipeline.occasionIn)(world), world, ci, ended);
        const { state, nextStep, certificate, certificateNotAfter, text } = told;
        const { failure } = outcome;
        const answer = place.format === 'json'
            ? (0,json.jsonText)({
                schemaVersion: 1,
                state,
                nextStep,
                done: outcome.done,
                message: text,
                certificate: certificate === '' ? null : certificate,
                certificateNotAfter: certificateNotAfter === '' ? null : certificateNotAfter,
                failure: failure === undefined ? null : { code: failure.code, message: failure.message, hint: failure.hint },
            }, 2)
            : await plainWords(told, failure?.hint);
        await (0,cli_answer/* deliver */.cK)(answer, (0,cli_answer/* wordsOf */.Z9)(place), terminal);
        return failure === undefined ? 0 : failure.exitCode;
    },
};
/** For a terminal: what the summary says in Markdown, without its spelling. */
async function plainWords({ state, nextStep, certificate, text }, hint) {
    const [{ setupPaths }, { disarm }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2679).then(__webpack_require__.bind(__webpack_require__, 2679)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1378)),
    ]);
    const { externalClientApp, connectedApp } = setupPaths;
    return [
        `Key pair: ${state === '' ? 'state unknown' : state}`,
        text,
        ...(hint === undefined ? [] : [hint]),
        ...(nextStep === 'upload-certificate'
            ? [`External Client App: ${externalClientApp}`, `Connected app: ${connectedApp}`]
            : []),
        ...certificate.trimEnd().split('\n'),
    ]
        .map(disarm)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/cli/commands.js









/** Every command, in the order in which people need them. */
const commands = [login/* login */.iD, check/* check */.z, doctor, rotate, init, assertion, revoke, emulate];
/** The command that a command line begins with, and what stands behind its name. */
function splitCommandLine(argv) {
    const borrowed = behindBorrowedWords(argv);
    if (borrowed !== undefined)
        return { name: login/* login */.iD.name, rest: inOurWords(borrowed, true) };
    const [name, ...rest] = argv;
    return { name, rest: name === login/* login */.iD.name ? inOurWords(rest, false) : rest };
}

// EXTERNAL MODULE: ./build/check/sources/file.js
var file = __webpack_require__(8546);
// EXTERNAL MODULE: ./build/login/target.js
var login_target = __webpack_require__(181);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/action/configured.js









/**
 * The inputs of a step that names a config file: an input that is given goes before what the file says. Secrets are
 * inputs alone; the variables that the file names for the command line are not looked at, since the action reads nothing
 * from the environment that an earlier step could have put there.
 * @throws Failure ERR_CONFIG_…, ERR_OPTIONS
 */
async function configuredInputs(mode, { files, machine }) {
    const raw = (name) => input(machine.environment, name);
    const { values, problems } = readOptions(configOptions, raw);
    const [problem] = problems;
    if (problem !== undefined)
        throw new Failure('ERR_OPTIONS', `\`${problem.option}\` ${problem.sentence}`);
    if (values.config === undefined)
        throw new Failure('ERR_CONFIG_ORG', '`org` is given, and `config` is not.');
    const { path, within } = filePath(values.config, machine);
    if (within === undefined) {
        throw new Failure('ERR_CONFIG_FILE', '`config` is an absolute path; the config file lies in the workspace.');
    }
    const configuration = await readConfigurationFile(path, { files }, within);
    if (values.org !== undefined)
        return layered(raw, configuration, configuredOrgOf(configuration, values.org));
    if (mode === 'rotate')
        return withNamedOrgs(raw, configuration);
    if (mode !== 'check')
        throw noOrg(configuration);
    return layered(raw, configuration, undefined);
}
/** Says which there are. */
function noOrg({ orgs }, how = '`org`') {
    return new failure/* Failure */.HR('ERR_CONFIG_ORG', `A config file is given and no org of it: ${listed([...orgs.keys()])}.`, {
        hint: `Choose one with ${how}.`,
    });
}
/**
 * Reads a config file and judges it; nothing else is opened before.
 * @param within the folder in which it must really lie
 * @throws Failure ERR_CONFIG_FILE and those of {@link readConfiguration}
 */
async function readConfigurationFile(path, { files }, within) {
    const options = { followLast: false, ...(within === undefined ? {} : { within }) };
    const bytes = await files.read(path, largestConfiguration, options);
    if (typeof bytes !== 'string')
        return readConfiguration(bytes);
    throw new failure/* Failure */.HR('ERR_CONFIG_FILE', `\`config\` names a path that ${refusals[bytes]}.`);
}
const refusals = {
    missing: 'does not exist',
    'not-a-file': 'is no regular file',
    link: 'is a link',
    'too-large': `is larger than ${largestConfiguration} bytes`,
    forbidden: 'may not be read by this process',
    outside: 'leads out of the workspace',
    failed: 'cannot be read',
};
/** Words that stand for "not given", by the options that have one. */
const absent = new Map(login_options.loginOptions.flatMap(({ name, absentAs }) => absentAs === undefined ? [] : [[name, absentAs]]));
/**
 * What is given, else what the file says of the org. One that is chosen is there to be looked at: `check` takes its
 * certificates without being told again.
 * @param variable the text of a variable that the file names; without it those are not looked at
 */
function layered(raw, { thresholds }, org, variable = () => undefined) {
    return (name) => {
        const text = raw(name);
        if (isGiven(name, text))
            return text;
        if (org === undefined)
            return thresholds.get(name) ?? text;
        if (name === 'org-certificates')
            return 'true';
        const named = org.variables.get(name);
        // A passphrase belongs to its own key and not to one that was given in its place.
        const mayRead = !name.endsWith('-passphrase') || !isGiven(name, raw(name.slice(0, -'-passphrase'.length)));
        const secret = named !== undefined && mayRead ? variable(named) : undefined;
        return org.options.get(name) ?? thresholds.get(name) ?? secret ?? text;
    };
}
/**
 * A line of `orgs` that is one word is an org of the config file, and stands for the three words that it says of it.
 * @throws Failure ERR_CONFIG_ORG when there is no such org, or no `orgs` to choose by; ERR_TARGET_… when its `org-type` and
 *   its address contradict each other
 */
function withNamedOrgs(raw, configuration) {
    const lines = raw('orgs');
    if (lines === undefined || lines.trim() === '')
        throw noOrg(configuration, '`orgs`, or `org`');
    const written = lines.split(/\r?\n/).map((line) => {
        const name = line.trim();
        if (name === '' || name.startsWith('#') || /\s/.test(name))
            return line;
        return wordsOf(configuration_configuredOrgOf(configuration, name));
    });
    return (name) => (name === 'orgs' ? written.join('\n') : raw(name));
}
/** The guard `org-type` is judged here: a line has no word for it. */
function wordsOf({ name, options }) {
    const orgType = orgTypes.find((type) => type === options.get('org-type'));
    const problems = [];
    const target = { 'instance-url': options.get('instance-url'), 'org-type': orgType, audience: undefined };
    const url = (0,login_target.readTarget)({ ...target, 'allowed-hosts': [], 'allowed-org-ids': [] }, problems);
    if (url === undefined || problems.length > 0) {
        const { code, message, hint } = (0,judge_options/* combined */.yX)(problems);
        throw new failure/* Failure */.HR(code, `The org ${name} of the config file: ${message}`, { hint });
    }
    return [options.get('client-id'), options.get('username'), `${url.origin}${url.sitePath}`].join(' ');
}
const orgTypes = ['production', 'sandbox', 'scratch'];
/** A present but empty value is an error where that changes the meaning, and the options' reader says so. */
function isGiven(name, text) {
    if (text === undefined || text === absent.get(name))
        return false;
    return text.trim() !== '' || absent.has(name);
}

// EXTERNAL MODULE: ./build/path-or-text.js
var path_or_text = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/cli/given.js



/** Nothing that is given as a secret is larger. */
const largestSecret = 1_048_576;
const prefix = 'SF_KEYPAIR_';
/** The options whose flag names a file, as `--jwt-key-file` of `sf` does; whoever opens keys reads it. */
const keyOptions = ['private-key', 'next-private-key'];
/** The variable that an option is read from when it has no flag. */
function variableOf(option) {
    return `${prefix}${option.toUpperCase().replaceAll('-', '_')}`;
}
/** Variables that begin as ours do and are none, with what was probably meant: a slip there would go unnoticed. */
function strangeVariables(environment, commands) {
    const known = [...new Set(commands.flatMap(({ options }) => options.map(({ name }) => variableOf(name))))];
    return Object.keys(environment)
        .filter((name) => name.startsWith(prefix) && !known.includes(name))
        .map((name) => {
        const meant = suggestion(name.slice(prefix.length), known.map((each) => each.slice(prefix.length)));
        return `The variable ${name} is none that is read${meant === undefined ? '.' : `; is ${prefix}${meant} meant?`}`;
    });
}
/**
 * The options of a command: what stands on the command line, else in the environment. A secret is never taken from the
 * command line, which other users of the machine can read and shells write down: its flag names a file, `@FILE`, or
 * standard input, `-`.
 * @throws Failure ERR_OPTIONS; ERR_KEY_UNREADABLE_FILE when a file of a secret cannot be read. Neither quotes a value.
 */
async function gatherOptions({ options, variables = {} }, flags, { files, machine: { environment } }, readPipe) {
    const values = new Map();
    const fromInput = options.filter(({ name, kind }) => kind === 'secret' && pipeOf(flags.get(name)) === 0);
    if (fromInput.length > 1) {
        const names = fromInput.map(({ name }) => `--${name}`).join(' and ');
        throw new failure/* Failure */.HR('ERR_OPTIONS', `Standard input cannot be both ${names}.`, {
            hint: 'Give one of them as a file or from the environment.',
        });
    }
    for (const spec of options) {
        const flag = flags.get(spec.name);
        const text = flag === undefined
            ? fromEnvironment(variableOf(spec.name), variables[spec.name] ?? [], environment)
            : await readFlagValue(spec, flag, files, readPipe);
        if (text !== undefined)
            values.set(spec.name, text);
    }
    return { raw: (name) => values.get(name) };
}
/** Where the options of a command come from, by names and never by values: for whoever wonders which one counts. */
function sources({ options, variables = {} }, flags, environment) {
    const fromFlags = options.filter(({ name }) => flags.has(name)).map(({ name }) => `--${name}`);
    const fromVariables = options
        .filter(({ name }) => !flags.has(name))
        .flatMap(({ name }) => {
        const set = (variable) => environment[variable] !== undefined;
        return [variableOf(name), ...(variables[name] ?? [])].find(set) ?? [];
    });
    const list = (names) => (names.length === 0 ? 'nothing' : names.join(', '));
    return `From flags: ${list(fromFlags)}. From variables: ${list(fromVariables)}.`;
}
/** The pipe that a flag's value names: `-`, and what a shell writes for `<(…)`. */
function pipeOf(flag) {
    if (flag === '-' || /^@?\/dev\/stdin$/.test(flag ?? ''))
        return 0;
    const [, descriptor] = /^@?(?:\/dev|\/proc\/self)\/fd\/(\d{1,4})$/.exec(flag ?? '') ?? [];
    return descriptor === undefined ? undefined : Number(descriptor);
}
/** A variable of another program's that is empty says nothing. */
function fromEnvironment(own, foreign, environment) {
    return environment[own] ?? foreign.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
}
async function readFlagValue({ name, kind }, flag, files, readPipe) {
    if (kind !== 'secret')
        return flag;
    const pipe = pipeOf(flag);
    if (pipe !== undefined)
        return asText(await readPipe(pipe), name);
    const isKey = keyOptions.includes(name);
    const path = flag.startsWith('@') ? flag.slice(1) : flag;
    if (!isKey && path === flag)
        throw secretOnCommandLine(name, `--${name} @FILE, or --${name} - for standard input`);
    if (!(0,path_or_text/* mayBePath */.C)(path)) {
        throw secretOnCommandLine(name, `--${name} FILE, or --${name} - for standard input`);
    }
    if (isKey) {
        if ((await files.kind(path)) !== 'missing')
            return path;
        throw new failure/* Failure */.HR('ERR_KEY_UNREADABLE_FILE', `--${name} names no file that is there.`, {
            hint: `Give the path of a file. A key itself does not belong on a command line: other users of the machine can read that. Give it as ${variableOf(name)} or with --${name} - on standard input.`,
        });
    }
    const bytes = await files.read(path, largestSecret);
    if (typeof bytes !== 'string')
        return asText(bytes, name);
    throw new failure/* Failure */.HR('ERR_KEY_UNREADABLE_FILE', `The file that --${name} names ${given_refusals[bytes]}.`);
}
function secretOnCommandLine(name, ways) {
    return new failure/* Failure */.HR('ERR_OPTIONS', `--${name} takes no secret from the command line, which other users can read.`, {
        hint: `Write ${ways}, or give it as ${variableOf(name)} in the environment.`,
    });
}
/**
 * What is no text in UTF-8, such as a key in DER or PKCS#12, becomes base64, which readers of keys take as well. A token
 * has no space around it; every character of a passphrase may count.
 */
function asText(bytes, name) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return name.endsWith('-token') ? text.trim() : text;
    }
    catch {
        return Buffer.from(bytes).toString('base64');
    }
}
const given_refusals = {
    missing: 'is not there',
    'not-a-file': 'is no regular file',
    link: 'is a link',
    'too-large': 'is larger than 1 MB',
    forbidden: 'may not be read by this process',
    outside: 'lies elsewhere',
    failed: 'cannot be read',
};

;// CONCATENATED MODULE: ./build/cli/configured.js







const [configOption] = configuration_options/* configOptions */.h;
/** Options that stand for one org, or for one session. */
const ofOneOrg = [
    'instance-url',
    'audience',
    'allowed-hosts',
    'client-id',
    'username',
    'next-client-id',
    'alias',
];
/**
 * The config file that the command line names, or its variable, before anything else is opened.
 * @returns `undefined` when none is named, or the command takes none
 * @throws Failure ERR_CONFIG_…
 */
async function configurationFor({ options }, flags, { files, machine }) {
    if (!options.includes(configOption))
        return undefined;
    const path = (flags.get('config') ?? machine.environment[variableOf('config')])?.trim() ?? '';
    return path === '' ? undefined : readConfigurationFile(path, { files });
}
/**
 * The options of a command with what the config file says of the chosen org, or of each: a flag, else its variable, else
 * the file. The file's own variables hold what is secret.
 * @throws Failure ERR_CONFIG_ORG, ERR_OPTIONS, ERR_KEY_EMPTY
 */
function withConfiguration({ name, options }, { raw }, configuration, { machine: { environment } }) {
    if (!options.includes(configOption))
        return { raw };
    const { values, problems } = (0,build_option/* readOptions */.T)(configuration_options/* configOptions */.h, raw);
    const [problem] = problems;
    if (problem !== undefined)
        throw new failure/* Failure */.HR('ERR_OPTIONS', `\`${problem.option}\` ${problem.sentence}`);
    const all = (0,cli_answer/* isTrue */.Hn)(raw('all'));
    const asked = all ? 'all' : values.org === undefined ? undefined : 'org';
    if (configuration === undefined) {
        if (asked === undefined)
            return { raw };
        throw new failure/* Failure */.HR('ERR_CONFIG_ORG', `\`${asked}\` is given, and \`config\` is not.`);
    }
    if (all && values.org !== undefined)
        throw new failure/* Failure */.HR('ERR_CONFIG_ORG', '`all` and `org` contradict each other.');
    const variable = (named) => environment[named];
    const rawOf = (org) => layered(raw, configuration, org, variable);
    if (all)
        return { raw: layered(raw, configuration, undefined), orgs: everyOrg(configuration, raw, rawOf) };
    if (values.org === undefined) {
        if (name === 'rotate')
            return { raw: withNamedOrgs(raw, configuration) };
        if (name !== 'check')
            throw noOrg(configuration, options.some((option) => option.name === 'all') ? '`--org`, or `--all`' : '`--org`');
        return { raw: layered(raw, configuration, undefined) };
    }
    const org = configuration_configuredOrgOf(configuration, values.org);
    const missing = missingKey(org, rawOf(org));
    if (missing !== undefined)
        throw missing;
    return { raw: rawOf(org) };
}
function everyOrg({ orgs }, raw, rawOf) {
    if (orgs.size === 0)
        throw new failure/* Failure */.HR('ERR_CONFIG_ORG', '`all` is given, and the config file has no org.');
    const given = ofOneOrg.filter((name) => !['', 'none'].includes(raw(name)?.trim() ?? ''));
    const [first] = given;
    if (first !== undefined) {
        const names = given.map((name) => `\`${name}\``).join(', ');
        throw new failure/* Failure */.HR('ERR_OPTIONS', `${names} would stand for every org and cannot go with \`all\`.`, {
            hint: `Leave it out; the config file says it of each org. It can also come from a variable, such as ${variableOf(first)}.`,
        });
    }
    return [...orgs.values()].map((org) => ({ name: org.name, raw: rawOf(org), problem: missingKey(org, rawOf(org)) }));
}
/** The file says where the key is, and it is not there. */
function missingKey({ name, variables }, raw) {
    const variable = variables.get('private-key');
    if (variable === undefined || (raw('private-key') ?? '').trim() !== '')
        return undefined;
    return new failure/* Failure */.HR('ERR_KEY_EMPTY', `The variable ${variable}, which holds the key of org ${name}, is not set or empty.`);
}

;// CONCATENATED MODULE: ./build/cli/style.js
/** Text in bold letters, or as it is. */
function heading(text, colour) {
    return colour ? `\u001b[1m${text}\u001b[22m` : text;
}
/**
 * Whether a stream is given colours: a terminal that can show them, unless the user wants none.
 * @see https://no-color.org
 */
function wantsColour(stream, environment) {
    return stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}
/** Lines of at most that many columns; a word that is longer stands alone. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./build/cli/help.js





/** What each group is called, in the order in which people meet them. */
const groupTitles = {
    mode: 'What to do',
    check: 'Check',
    doctor: 'Doctor',
    session: 'Session',
    emulator: 'Emulator',
    target: 'Which org',
    key: 'Key pair',
    login: 'Login',
    handoff: 'Hand-off to the sf CLI',
    guard: 'Guards',
    network: 'Patience',
    report: 'Reports',
    rotate: 'Rotate',
    answer: 'Answer',
    command: 'Every command',
};
/** What each exit code means where a command says nothing more of it. */
const exitMeanings = {
    0: 'fine',
    1: 'the answer is bad',
    2: 'the question was wrong: usage, or something that was given cannot be read',
    3: 'the world failed: network, outage, disk',
};
/** Narrower than any terminal that people use. */
const width = 100;
/** The options of each group that has any, in the groups' order. */
function grouped(options) {
    return Object.keys(groupTitles)
        .map((group) => [groupTitles[group], options.filter((option) => option.group === group)])
        .filter(([, members]) => members.length > 0);
}
/** How an option is written: `-r, --instance-url TEXT`. */
function signature({ name, kind, short }) {
    return `${short === undefined ? '' : `-${short}, `}--${name}${kind === 'secret' ? secretShown(name) : shown[kind]}`;
}
const shown = { text: ' TEXT', choice: ' WORD', duration: ' TIME', count: ' N', list: ' LIST', boolean: '' };
function secretShown(name) {
    return keyOptions.includes(name) ? ' FILE' : ' @FILE';
}
const beginnings = [
    ['emulate --new-app ./app', 'an org to try it on, with a key, without an account'],
    ['login --help', 'every option of a command, with examples'],
    ['doctor', 'when something does not work: why, and what to do'],
];
const longestBeginning = Math.max(...beginnings.map(([rest]) => rest.length));
/** The list of commands, for whoever does not know where to begin. */
function overview(commands, colour, calledAs = 'sf-keypair') {
    const longest = Math.max(...commands.map(({ name }) => name.length));
    const title = (text) => heading(text, colour);
    return [
        `sf-keypair ${version/* version */.r}: logs in to Salesforce with a key pair, and looks after the pair.`,
        '',
        title('Commands'),
        ...commands.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`),
        '',
        title('Begin here'),
        ...beginnings.map(([rest, what]) => `  ${calledAs} ${rest.padEnd(longestBeginning)}     ${what}`),
        '',
        title('Good to know'),
        ...paragraph('Every option is read from a variable too: --client-id from SF_KEYPAIR_CLIENT_ID. What is secret never stands on the command line: its flag names a file, or `-` for standard input.'),
        ...paragraph('Answers go to standard output, everything else to standard error.'),
        ...Object.entries(exitMeanings).map(([code, meaning]) => `  exit ${code}  ${meaning}`),
    ].join('\n');
}
/** One command's page. */
function page(command, colour, calledAs = 'sf-keypair') {
    const { name, summary, about, options, positional, examples } = command;
    const title = (text) => heading(text, colour);
    const lines = [
        `sf-keypair ${name}: ${summary}`,
        '',
        `  ${calledAs} ${name} [options]${positional === undefined ? '' : ` ${positional.shown}`}`,
        '',
        ...about.flatMap((text) => [...paragraph(text), '']),
        // Before a long list: who has seen one line that works reads on for the rest.
        title('Examples'),
        ...examples.flatMap(([line, what]) => [
            ...wrap(what, width - 4).map((part) => `  # ${part}`),
            `  ${callsIn(line, calledAs)}`,
        ]),
        '',
    ];
    for (const [group, members] of grouped([...options, ...cli_options/* everyCommandOptions */.h4])) {
        lines.push(title(group), ...members.flatMap((option) => entry(command, option)), '');
    }
    lines.push(title('Exit codes'), ...exitLines(command));
    return lines.join('\n');
}
function exitLines({ exits }) {
    return [0, 1, 2, 3].flatMap((code) => {
        const own = code < 2 ? exits[code] : exitMeanings[code];
        return own === undefined ? [] : [`  ${code}  ${own}`];
    });
}
function entry(command, option) {
    return [`  ${signature(option)}`, ...wrap(meaning(command, option), width - 6).map((line) => `      ${line}`)];
}
/** The description without Markdown, the default, other spellings and the variable. */
function meaning(command, option) {
    const { name, description, default: fallback, aliases = [], group } = option;
    const parts = [description.replaceAll('`', '')];
    if (option.kind === 'secret')
        parts.push(`The flag takes ${secretShown(name).trim()}, or - for standard input.`);
    if (fallback !== undefined && group !== 'command' && fallback !== 'false')
        parts.push(`Default: ${fallback}.`);
    if (aliases.length > 0)
        parts.push(`Also --${aliases.join(', --')}.`);
    if (group !== 'command')
        parts.push(`[${variablesOf(command, name).join(', ')}]`);
    return parts.join(' ');
}
/** The variables that an option is read from, the first that is set counting. */
function variablesOf({ variables }, name) {
    return [variableOf(name), ...(variables?.[name] ?? [])];
}
function paragraph(text) {
    return wrap(text, width - 2).map((line) => `  ${line}`);
}

;// CONCATENATED MODULE: ./build/cli/progress.js
/** In characters, without its ends. */
const barLength = 24;
/** Lines of a log are for keeps, so there are few. */
const mostLines = 10;
/** In a log: a line for each tenth, and the last. */
function progressLines(ci) {
    return (total, doing) => {
        let [done, failed, told] = [0, 0, 0];
        return {
            advance: (isFailed) => {
                done += 1;
                failed += isFailed ? 1 : 0;
                const tenth = Math.floor((done * mostLines) / total);
                if (tenth === told)
                    return;
                told = tenth;
                ci.info(`${progress_sentence(done, total, doing, failed)}.`);
            },
            end: () => undefined,
        };
    };
}
function progress_sentence(done, total, doing, failed) {
    return `${done} of ${total} orgs ${doing}${failed === 0 ? '' : `, ${failed} failed`}`;
}
/** A terminal with at most one bar in its last line; whatever else is written stands above it. */
class BarTerminal {
    #write;
    #columns;
    #shown = '';
    /** @param columns the width of the terminal */
    constructor(write, columns) {
        this.#write = write;
        this.#columns = columns;
    }
    /** Whole lines. */
    write(text) {
        this.#write(this.#shown === '' ? text : `\r\u001b[K${text}${this.#shown}`);
    }
    start = (total, doing) => {
        let [done, failed] = [0, 0];
        this.#show(bar(done, total, doing, failed));
        return {
            advance: (isFailed) => {
                done += 1;
                failed += isFailed ? 1 : 0;
                this.#show(bar(done, total, doing, failed));
            },
            end: () => this.#show(''),
        };
    };
    #show(text) {
        // A bar that is wrapped into a second line could not be wiped away.
        this.#shown = text.slice(0, Math.max(0, this.#columns() - 1));
        this.#write(`\r\u001b[K${this.#shown}`);
    }
}
function bar(done, total, doing, failed) {
    const full = Math.floor((barLength * done) / total);
    return `[${'#'.repeat(full)}${'-'.repeat(barLength - full)}] ${progress_sentence(done, total, doing, failed)}`;
}
/** For who wants to hear nothing. */
const noProgress = () => ({ advance: () => undefined, end: () => undefined });

;// CONCATENATED MODULE: ./build/cli/streams.js

/** Nothing that is read from standard input is larger. */
const largestInput = 1_048_576;
/**
 * Standard output. A reader that has had enough and closed the pipe is no failure and hears no more; a disk that is full
 * is one.
 */
class StandardOutput {
    #error;
    constructor() {
        process.stdout.on('error', (error) => {
            this.#error ??= error;
        });
    }
    line(text) {
        this.write(`${text}\n`);
    }
    write(text) {
        if (this.#error === undefined)
            process.stdout.write(text);
    }
    /** What went wrong, once everything before has left. */
    async failure() {
        if (this.#error === undefined)
            await new Promise((resolve) => process.stdout.write('', () => resolve()));
        // The event of an error comes a moment after the call that failed.
        await new Promise((resolve) => setImmediate(resolve));
        if (this.#error === undefined || this.#error.code === 'EPIPE')
            return undefined;
        return new failure/* Failure */.HR('ERR_FILE_WRITE', `The answer cannot be written to standard output: ${this.#error.code}.`);
    }
}
let heard = false;
/** Writes whole lines to standard error. When nobody reads it, nobody is told. */
function writeDiagnostics(text) {
    if (!heard)
        process.stderr.on('error', () => undefined);
    heard = true;
    process.stderr.write(text);
}
/** Whether standard error goes to a regular file, where no runner reads commands. */
function diagnosticsAreFiled() {
    try {
        return process.getBuiltinModule('node:fs').fstatSync(2).isFile();
    }
    catch {
        return false;
    }
}
/**
 * Reads standard input, or another pipe that the shell opened for us, to its end.
 * @param descriptor its number, 0 for standard input
 * @throws Failure ERR_OPTIONS when there is too much of it, or nothing, or no such pipe
 */
async function readPipe(descriptor) {
    const name = descriptor === 0 ? 'Standard input' : `/dev/fd/${descriptor}`;
    const pieces = [];
    let length = 0;
    try {
        const stream = descriptor === 0 ? process.stdin : process.getBuiltinModule('node:fs').createReadStream('', { fd: descriptor });
        for await (const piece of stream) {
            pieces.push(Buffer.from(piece));
            length += piece.length;
            if (length > largestInput)
                throw new failure/* Failure */.HR('ERR_OPTIONS', `${name} holds more than 1 MB.`);
        }
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        throw new failure/* Failure */.HR('ERR_OPTIONS', `${name} cannot be read: ${error.code}.`);
    }
    if (length === 0)
        throw new failure/* Failure */.HR('ERR_OPTIONS', `${name} is empty.`);
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./build/cli/run.js



















/**
 * Runs one command line to its end.
 * @param program the running program's own URL
 * @returns the exit code
 */
async function runCommandLine(argv, program) {
    const output = new StandardOutput();
    const world = (0,create.createWorld)(process.env, program);
    const { exitCode, report } = await run(argv, output, world);
    const failure = await output.failure();
    if (failure === undefined)
        return exitCode;
    report(failure);
    return failure.exitCode;
}
const plain = { quiet: false, verbose: false, system: undefined };
async function run(argv, output, world) {
    const { name, rest } = splitCommandLine(argv);
    let ci = (0,pipeline.speaker)(world, streams(output), plain);
    const report = (failure) => (0,report_failure/* reportFailure */.x)(failure, ci);
    const called = calledAs(process.argv[1], process.cwd(), world.machine.platform);
    try {
        const colour = wantsColour(process.stdout, world.machine.environment);
        const shown = (text) => {
            output.line(text);
            return { exitCode: 0, report };
        };
        if (name === '--version' || name === '-V' || name === 'version')
            return shown(version/* version */.r);
        if (name === undefined || isHelp(name)) {
            const asked = commands.find((candidate) => candidate.name === rest[0]);
            if (name !== undefined)
                return shown(asked === undefined ? overview(commands, colour, called) : page(asked, colour, called));
            writeDiagnostics(`${overview(commands, wantsColour(process.stderr, world.machine.environment), called)}\n`);
            return { exitCode: 2, report };
        }
        const command = commandOf(name);
        // Before anything is judged: who asks for help may have the rest wrong.
        if (beforeTerminator(rest).some(isHelpFlag))
            return shown(page(command, colour, called));
        const flags = readFlags(command, rest);
        ci = (0,pipeline.speaker)(world, streams(output), mannerOf(flags));
        for (const sentence of strangeVariables(world.machine.environment, commands))
            ci.annotate('warning', sentence);
        ci.debug(`sf-keypair ${version/* version */.r}, Node.js ${process.version} on ${process.platform}, ${ci.name}.`);
        ci.debug(sources(command, flags, world.machine.environment));
        // First of all files: what it may not hold is refused before a secret is opened.
        const configuration = await configurationFor(command, flags, world);
        if (configuration !== undefined)
            ci.debug(`The config file: ${listed([...configuration.orgs.keys()])}.`);
        const given = await gatherOptions(command, flags, world, readPipe);
        const system = flags.get('ci');
        const exitCode = await command.run(withConfiguration(command, given, configuration, world), {
            world,
            ci,
            answer: (text) => output.line(text),
            progress: progressFor(mannerOf(flags), ci, world),
            occasion: (0,pipeline.occasionIn)(world, system),
            inPipeline: (0,pipeline.isPipeline)(world.machine.environment, system),
            calledAs: called,
            ended: abortOnSignals(),
            ask: askLine,
        });
        return { exitCode, report };
    }
    catch (error) {
        const failure = (0,report_failure/* asFailure */.h)(error);
        report(failure);
        return { exitCode: failure.exitCode, report };
    }
}
function streams(output) {
    return {
        stdout: (text) => output.write(text),
        stderr: (text) => bars.write(text),
        interactive: process.stderr.isTTY === true,
        stderrIsFile: diagnosticsAreFiled(),
    };
}
/** Everything for people goes past the bar. */
const bars = new BarTerminal(writeDiagnostics, () => process.stderr.columns || 80);
function progressFor({ quiet }, ci, { machine }) {
    if (quiet)
        return noProgress;
    return process.stderr.isTTY === true && machine.environment['TERM'] !== 'dumb' ? bars.start : progressLines(ci);
}
function mannerOf(flags) {
    return { quiet: (0,cli_answer/* isTrue */.Hn)(flags.get('quiet')), verbose: (0,cli_answer/* isTrue */.Hn)(flags.get('verbose')), system: flags.get('ci') };
}
function commandOf(name) {
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined)
        return command;
    const names = commands.map((candidate) => candidate.name);
    const meant = suggestion(name, names);
    const quoted = /^[a-z][a-z-]{0,30}$/i.test(name) ? `command ${name}` : 'such command';
    const question = meant === undefined ? `there are ${names.join(', ')}.` : `is ${meant} meant?`;
    throw new failure/* Failure */.HR('ERR_OPTIONS', `There is no ${quoted}; ${question}`, { hint: 'See `--help`.' });
}
function isHelp(word) {
    return word === 'help' || isHelpFlag(word);
}
function isHelpFlag(word) {
    return word === '--help' || word === '-h';
}
function beforeTerminator(argv) {
    const end = argv.indexOf('--');
    return end < 0 ? argv : argv.slice(0, end);
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allOption),
/* harmony export */   h: () => (/* binding */ configOptions)
/* harmony export */ });
/** How a config file and an org of it are chosen. */
const configOptions = [
    {
        name: 'config',
        kind: 'text',
        group: 'target',
        description: 'The path of a config file (docs/CONFIGURATION.md) with orgs by name; an input that is given itself goes before what the file says.',
    },
    {
        name: 'org',
        kind: 'text',
        group: 'target',
        absentAs: 'none',
        description: 'The org of the config file to use, by its name there.',
    },
];
/** For the command line: a job of a workflow has one org, and a matrix for several. */
const allOption = {
    name: 'all',
    kind: 'boolean',
    group: 'target',
    default: 'false',
    description: 'Every org of the config file, several at a time; one that fails does not stop the others.',
};


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ examinedOptions),
/* harmony export */   iQ: () => (/* binding */ doctorOptions)
/* harmony export */ });
/* unused harmony export doctorOutputs */
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
/* harmony export */   Uv: () => (/* binding */ rotateOptions),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* unused harmony export rotateOutputs */
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
