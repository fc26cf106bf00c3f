export const id = 606;
export const ids = [606];
export const modules = {

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

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   disarm: () => (/* binding */ disarm),
/* harmony export */   markdownText: () => (/* binding */ markdownText)
/* harmony export */ });
/** Longer lines are cut: a runner handles them badly and nobody reads them. In characters. */
const longestLine = 4_000;
/** Marks that turn the direction of text, or that are there without being seen. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks above and below one letter: no script needs more, and hundreds would cover the lines around. */
const heapedMarks = /(\p{M}{5})\p{M}+/gu;
/** Half a character: no file in UTF-8 can hold it. */
const loneSurrogates = /\p{Surrogate}/gu;
/**
 * Takes the teeth out of text that may hold foreign words, so that it is one line that no pipeline acts upon and no
 * terminal obeys: control characters, line ends and bidirectional controls become visible escapes, heaps of combining marks are cut, `##[` (a command
 * anywhere in a line; `##vso[` and `##teamcity[` elsewhere) and `::` (a command at its start) lose their form, and what is over 4,000
 * characters is cut with a word about it.
 */
function disarm(text) {
    const visible = text
        .replaceAll('\t', ' ')
        .replace(controls, visibleEscape)
        .replace(bidirectional, visibleEscape)
        .replace(loneSurrogates, visibleEscape)
        .replace(heapedMarks, '$1…')
        .replace(/##(?=[a-z]*\[)/gi, '#\\#')
        .replace(/^(\s*)::/, '$1\\::');
    if (visible.length <= longestLine)
        return visible;
    const kept = visible.slice(0, longestLine).replace(/[\uD800-\uDBFF]$/, '');
    return `${kept}… (${visible.length - kept.length} more characters)`;
}
function visibleEscape(character) {
    const code = character.charCodeAt(0);
    if (code === 10)
        return '\\n';
    if (code === 13)
        return '\\r';
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
/**
 * Foreign text inside Markdown: no character of it starts markup, a mention, a reference or a table cell.
 * Control and bidirectional characters become visible escapes.
 */
function markdownText(text) {
    return (disarm(text)
        .replace(/[\\`*_{}[\]()<>#+!|~$&]/g, entity)
        .replace(/@/g, entity)
        // GitHub looks for mentions and references in what the entities stand for; a space without width comes between.
        .replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;')
        .replace(/(https?|ftp):/gi, '$1&#58;')
        .replace(/www\./gi, 'www&#46;')
        .replace(/^(\s*)([-=])/, (_, space, mark) => `${space}${entity(mark)}`)
        .replace(/^(\s*\d+)\./, '$1&#46;'));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
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
