export const id = 6013;
export const ids = [6013,5927,2204];
export const modules = {

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ remarkBeforeLogin)
/* harmony export */ });
/**
 * Says what has to be known of the places that assertions are about to be sent to, once each: that a host of another's
 * can replay them, that the address stands for many orgs, and by what way they go.
 * @param audience the user's own, which a host outside of Salesforce's domains requires
 */
function remarkBeforeLogin(targets, audience, { network }, ci) {
    const urls = [...new Map(targets.map(({ url }) => [url.host, url])).values()];
    for (const { host, foreign, generic } of urls) {
        if (foreign) {
            ci.annotate('warning', `${host} is not one of Salesforce's hosts: it can replay the assertion to whoever accepts the audience ${audience}.`);
        }
        if (generic) {
            ci.annotate('notice', `${host} serves many orgs. The org's own My Domain address (Setup → My Domain) as \`instance-url\` is better: External Client Apps accept no other reliably.`);
        }
    }
    for (const way of new Set(urls.flatMap(({ origin }) => network.route(origin))))
        ci.info(`By way of ${way}.`);
}


/***/ }),

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ loginForCheck),
/* harmony export */   a: () => (/* binding */ readKeysForCheck)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _login_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3892);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7530);
/* harmony import */ var _login_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6516);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5714);
/* harmony import */ var _before_login_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(916);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(626);







/**
 * Logs in, for the org's own certificates. A login that the org refuses, or that does not reach it, makes the org
 * unreadable and hides nothing of the rest.
 * @throws Failure when the inputs of the login cannot be used
 */
async function loginForCheck(raw, occasion, world, ci, signal) {
    const nothing = { org: undefined, keys: undefined, skipped: undefined, failure: undefined };
    // The check itself compares the certificate with the keys.
    const withoutCertificate = (name) => (name === 'certificate' ? undefined : raw(name));
    const prepared = await (0,_login_prepare_js__WEBPACK_IMPORTED_MODULE_3__.prepareLogin)(withoutCertificate, occasion, world, ci, signal);
    if ('skipped' in prepared)
        return { ...nothing, skipped: prepared.skipped };
    const { request, keys, options } = prepared;
    (0,_before_login_js__WEBPACK_IMPORTED_MODULE_6__/* .remarkBeforeLogin */ .n)([request], request.audience, world, ci);
    try {
        ci.info(`Logging in to ${request.url.host} as ${request.username}, for the certificates of the org.`);
        const { session } = await (0,_login_login_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .i)(request, world, ci);
        if (options.revoke) {
            await ci.remember('revoke', session.accessToken);
            await ci.remember('instance-url', session.instanceUrl);
        }
        return { ...nothing, keys, org: { session } };
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || signal.aborted)
            throw error;
        (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFailure */ .x)(error, ci);
        return { ...nothing, keys, org: { origin: request.url.origin, failure: error.message }, failure: error };
    }
}
/**
 * The keys that were given beside certificates without a login; `undefined` when there are none.
 * @throws Failure when one of them cannot be read
 */
async function readKeysForCheck(raw, world, ci) {
    const read = async (input) => {
        const text = raw(input);
        if (text === undefined || text.trim() === '')
            return undefined;
        const passphrase = raw(`${input}-passphrase`);
        const given = {
            text: new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(text),
            passphrase: passphrase === undefined || passphrase === '' ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(passphrase),
            input,
        };
        for (const secret of [given.text, given.passphrase])
            if (secret !== undefined)
                ci.mask(secret);
        return (0,_login_keys_js__WEBPACK_IMPORTED_MODULE_1__.readKey)(given, world, ci);
    };
    const current = await read('private-key');
    const next = await read('next-private-key');
    return current === undefined ? undefined : { current, next };
}


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAction: () => (/* binding */ checkAction),
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/check/check.js + 10 modules
var check = __webpack_require__(7202);
// EXTERNAL MODULE: ./build/check/merge.js
var merge = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/check/finding.js
var check_finding = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/check/report.js
var check_report = __webpack_require__(8605);
;// CONCATENATED MODULE: ./build/check/read-report.js



const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isBoolean = (value) => typeof value === 'boolean';
const isMoment = (value) => typeof value === 'string' && /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);
const orNull = (test) => (value) => value === null || test(value);
const orAbsent = (test) => (value) => value === undefined || test(value);
const oneOf = (choices) => {
    const known = new Set(choices);
    return (value) => known.has(value);
};
const listOf = (shape) => (value) => Array.isArray(value) && value.every((each) => fits(each, shape));
const originShape = {
    kind: oneOf(check_finding/* originKinds */._J),
    location: isText,
    index: isCount,
    line: orAbsent(isCount),
};
const warningShape = { code: oneOf(Object.keys(check_finding/* warningClauses */.RH)), message: isText };
const ignoredShape = { until: orNull(isText), reason: orNull(isText) };
const skippedShape = { location: isText, reason: oneOf(Object.keys(check_finding/* skippedReasons */.SE)) };
const thresholdsShape = { noticeWithin: isText, warnWithin: isText, failWithin: isText };
const countsShape = Object.fromEntries([...check_finding/* verdicts */.rY, 'ignored'].map((name) => [name, isCount]));
const findingShape = {
    verdict: oneOf(check_finding/* verdicts */.rY),
    identity: isText,
    subject: orNull(isText),
    issuer: orNull(isText),
    serialNumber: orNull(isText),
    fingerprint: orNull((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)),
    notBefore: orNull(isMoment),
    notAfter: orNull(isMoment),
    secondsLeft: orNull(isNumber),
    daysLeft: orNull(isNumber),
    lifetimeUsed: orNull(isNumber),
    keyType: orNull(isText),
    keyBits: orNull(isCount),
    signatureAlgorithm: orNull(isText),
    selfSigned: orNull(isBoolean),
    role: orNull(oneOf(['leaf', 'intermediate', 'root'])),
    origins: listOf(originShape),
    warnings: listOf(warningShape),
    ignored: orNull((value) => fits(value, ignoredShape)),
    reason: orNull(oneOf(Object.keys(check_finding/* unreadableReasons */.Zz))),
    message: isText,
};
const reportShape = {
    schemaVersion: (value) => value === 1,
    generatedAt: isMoment,
    thresholds: orNull((value) => fits(value, thresholdsShape)),
    worst: oneOf(check_finding/* verdicts */.rY),
    counts: (value) => fits(value, countsShape),
    skipped: (value) => Array.isArray(value) && value.every((each) => fits(each, skippedShape)),
    findings: (value) => Array.isArray(value) && value.every(isFinding),
};
/**
 * Reads a report that another run wrote. Nothing in it is believed: every member is tested, and what its counts and its
 * worst verdict say must be what its findings say. A `report` output that was cut is none, since its findings are missing.
 * @returns the report, without members that this version does not know; or one clause on why it is none.
 */
function readReport(text) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return { problem: 'it is no JSON' };
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return { problem: 'it is no JSON object' };
    if (value['schemaVersion'] !== 1)
        return { problem: 'its schemaVersion is not 1' };
    if (value['reportTruncated'] === true)
        return { problem: 'it was cut to the size of an output; merge report files' };
    const misfit = misfitOf(value, reportShape);
    if (misfit !== undefined)
        return { problem: `its member "${misfit}" is not of the schema` };
    return recounted(value);
}
function recounted(stated) {
    const report = (0,check_report/* assemble */.fT)({
        generatedAt: stated.generatedAt,
        thresholds: stated.thresholds,
        skipped: stated.skipped.map(({ location, reason }) => ({ location, reason })),
        findings: stated.findings.map(knownMembers),
    });
    const names = Object.keys(report.counts);
    const agrees = report.worst === stated.worst && names.every((name) => report.counts[name] === stated.counts[name]);
    return agrees ? { report } : { problem: 'its counts are not those of its findings' };
}
function knownMembers(finding) {
    const known = only(finding, findingShape);
    if (!known.origins.some(isLarger(originShape)) && !known.warnings.some(isLarger(warningShape)))
        return known;
    return {
        ...known,
        origins: known.origins.map((origin) => only(origin, originShape)),
        warnings: known.warnings.map((warning) => only(warning, warningShape)),
    };
}
/** The value itself when it has no member too many, which is nearly always. */
function only(value, shape) {
    if (!isLarger(shape)(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([member]) => Object.hasOwn(shape, member)));
}
const isLarger = (shape) => (value) => Object.keys(value).some((member) => !Object.hasOwn(shape, member));
/** Unreadable and why belong together. */
function isFinding(value) {
    if (!(0,json/* isJsonObject */.OW)(value) || !fits(value, findingShape))
        return false;
    return (value['verdict'] === 'unreadable') === (value['reason'] !== null);
}
function fits(value, shape) {
    return (0,json/* isJsonObject */.OW)(value) && misfitOf(value, shape) === undefined;
}
function misfitOf(value, shape) {
    return Object.keys(shape).find((member) => shape[member]?.(value[member]) !== true);
}

// EXTERNAL MODULE: ./build/check/sources/file.js
var sources_file = __webpack_require__(8546);
;// CONCATENATED MODULE: ./build/check/merge-files.js



/** A report of a hundred thousand certificates has less. */
const largestReportBytes = 256 * 1024 * 1024;
/**
 * Reads the reports at these paths, one a line, and makes one of them. A report that is not there or cannot be read is
 * a finding of its own: a leg that died must not look like a leg without findings.
 */
async function mergeFiles(paths, world) {
    const reports = [];
    const lost = [];
    const lines = paths.split(/\r?\n/).map((line) => line.trim());
    for (const line of new Set(lines.filter((each) => each !== ''))) {
        const { path, location, within } = (0,sources_file/* filePath */.s$)(line, world.machine);
        const content = await world.files.read(path, largestReportBytes, {
            followLast: false,
            ...(within === undefined ? {} : { within }),
        });
        if (typeof content === 'string') {
            lost.push((0,merge/* lostReport */.b)(location, undefined, sources_file/* refusalReasons */.u_[content]));
            continue;
        }
        const read = readReport(Buffer.from(content).toString('utf8'));
        if ('report' in read)
            reports.push(read.report);
        else
            lost.push((0,merge/* lostReport */.b)(location, read.problem));
    }
    return {
        report: (0,merge/* mergeReports */.C)(reports, world.clock.now(), lost),
        tally: { files: 0, withCertificates: 0, unreadable: 0, skipped: 0 },
        keyMismatch: false,
        endedLines: [],
        unusedLines: [],
    };
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/option.js
var build_option = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/check/ignore-line.js
var ignore_line = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/check/options.js
var check_options = __webpack_require__(969);
// EXTERNAL MODULE: ./build/url.js
var build_url = __webpack_require__(7121);
// EXTERNAL MODULE: ./build/check/sources/bounds.js
var bounds = __webpack_require__(909);
;// CONCATENATED MODULE: ./build/check/sources/line.js


/** A base64 row that is no path in earnest; certificates take hundreds of characters. */
const shortestBase64 = 64;
/**
 * Reads `certificates` or `certificate`: one thing a line, PEM over several lines. Empty lines and lines that begin with
 * `#` are nothing. A line that no source understands is a problem; whether a path exists is not looked at.
 */
function parseSourceLines(text, input) {
    const lines = [];
    const exclusions = [];
    const problems = [];
    const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    if (rows.length > bounds/* bounds */.O.lines) {
        const sentence = `has ${rows.length} lines; at most ${bounds/* bounds */.O.lines} are read.`;
        return { input, lines, exclusions, problems: [{ option: input, sentence }] };
    }
    for (let at = 0; at < rows.length;) {
        const row = trimmed(rows, at);
        const end = row.includes('-----BEGIN') ? pemEnd(rows, at) : base64End(rows, at);
        const line = at + 1;
        if (row.includes('-----BEGIN'))
            lines.push({ kind: 'text', text: rows.slice(at, end).join('\n'), line });
        else if (end > at)
            lines.push({ kind: 'base64', rows: rows.slice(at, end).map((each) => each.trim()), line });
        else if (row.startsWith('!'))
            exclusions.push(row
                .slice(1)
                .trim()
                .replace(/^(?:\.\/)+/, ''));
        else if (row !== '' && !row.startsWith('#')) {
            const parsed = parseWord(row, line);
            if (typeof parsed === 'string')
                problems.push({ option: input, sentence: `line ${line} ${parsed}.` });
            else
                lines.push(parsed);
        }
        at = Math.max(end, at + 1);
    }
    return { input, lines, exclusions, problems };
}
function trimmed(rows, at) {
    return String(rows[at]).trim();
}
/** Where the PEM blocks that begin in a row end; those that follow at once belong to it, as a key and its chain do. */
function pemEnd(rows, start) {
    let end = start;
    for (let at = start; at < rows.length;) {
        if (rows[at]?.includes('-----BEGIN') !== true) {
            if (rows[at]?.trim() !== '')
                break;
            at += 1;
            continue;
        }
        at = blockEnd(rows, at);
        end = at;
    }
    return end;
}
/** A block without its END line ends where something follows that stands in no block. */
function blockEnd(rows, start) {
    let at = start;
    while (at < rows.length) {
        const row = trimmed(rows, at);
        if (row.lastIndexOf('-----END') > row.lastIndexOf('-----BEGIN'))
            return at + 1;
        if (at > start && !/^(?:[A-Za-z0-9+/=]*|[\w-]+: .*)$/.test(row))
            return at;
        at += 1;
    }
    return at;
}
/** Where the rows end that may be base64; the first is too long to be a path in earnest. */
function base64End(rows, start) {
    let at = start;
    if (trimmed(rows, start).length < shortestBase64)
        return at;
    while (at < rows.length && /^["']?[A-Za-z0-9+/_-]+={0,2}["']?$/.test(trimmed(rows, at)))
        at += 1;
    return at;
}
/** @returns what is wrong, when something is. */
function parseWord(row, line) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(row)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return { kind: 'path', path: row, line };
    if (scheme === 'tls')
        return parseTls(row);
    if (scheme === 'https')
        return parseHttps(row);
    return `begins with ${scheme}://; servers are asked by tls:// and documents fetched by https://`;
}
function parseTls(row) {
    const text = `https://${row.slice('tls://'.length)}`;
    const url = (0,build_url/* readUrl */.w)(text);
    if (url === undefined || url.username !== '' || url.password !== '' || `${url.search}${url.hash}` !== '')
        return 'is not tls://host:port';
    if (url.pathname !== '/')
        return 'has a path, but is to be tls://host:port';
    const port = Number(url.port) || 443;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return { kind: 'tls', host, port, location: `tls://${url.hostname}:${port}` };
}
/** What stands behind `=` in a query may be a key, so the place is shown without it. */
function parseHttps(row) {
    const url = (0,build_url/* readUrl */.w)(row);
    if (url === undefined)
        return 'is no URL';
    if (url.username !== '' || url.password !== '')
        return 'holds credentials, which a report would show';
    url.hash = '';
    const shown = `${url.origin}${url.pathname}${url.search.replace(/=[^&]+/g, '=…')}`;
    return { kind: 'https', url: url.href, location: shown };
}

// EXTERNAL MODULE: ./build/check/glob.js
var glob = __webpack_require__(1709);
;// CONCATENATED MODULE: ./build/check/sources/passphrases.js


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
                return { secret: new secret/* Secret */.z(own), own: true };
            return isOne ? { secret: given, own: false } : undefined;
        },
        pieces: lines.map(({ passphrase }) => new secret/* Secret */.z(passphrase)),
        problems,
    };
}
function lineOf(row) {
    const text = row.trimStart().replace(/^(?:\.\/)+/, '');
    const equals = text.indexOf('=');
    if (equals < 1)
        return undefined;
    return { text, glob: (0,glob/* parseGlob */.qF)(text.slice(0, equals).trimEnd()), passphrase: text.slice(equals + 1) };
}
/** A path may hold `=` itself, so the place is looked for as it stands before the line is cut at the first one. */
function passphraseIn({ text, glob, passphrase }, location) {
    if (text.startsWith(`${location}=`))
        return text.slice(location.length + 1);
    return glob?.matches(location) === true ? passphrase : undefined;
}

// EXTERNAL MODULE: ./build/check/thresholds.js
var thresholds = __webpack_require__(111);
;// CONCATENATED MODULE: ./build/check/prepare.js










/** Options that a check shares with a login; their rows stand in the login's table. */
const sharedOptions = [
    { name: 'certificate', kind: 'text', group: 'key', description: '' },
    { name: 'timeout', kind: 'duration', group: 'network', default: '20s', description: '' },
    { name: 'retries', kind: 'count', group: 'network', default: '4', description: '' },
];
const ignoreFileBytes = 8 * 1024 * 1024;
/** The places where a report can be written to, by their options. */
const reportFiles = [
    'report-file',
    'csv-file',
    'junit-file',
    'sarif-file',
    'calendar-file',
    'metrics-file',
    'html-file',
];
/**
 * Turns options into a check that can be made: masks every secret first, then names everything that is missing,
 * unparsable or contradictory at once. Looks at no certificate.
 * @throws Failure ERR_OPTIONS
 */
async function prepareCheck(raw, world, ci, signal) {
    const { values: options, problems } = (0,build_option/* readOptions */.T)([...check_options.checkOptions, ...sharedOptions], raw);
    const passphrases = parsePassphrases(options['keystore-passphrase']);
    maskSecrets(options, passphrases.pieces, world, ci);
    const inputs = ['certificate', 'certificates'].map((input) => parseSourceLines(options[input] ?? '', input));
    const thresholds = readThresholds(options, problems);
    problems.push(...passphrases.problems, ...inputs.flatMap((input) => input.problems), ...contradictions(options));
    const ignoreLines = await readIgnores(options, problems, world);
    const merging = options.merge !== undefined;
    const empty = inputs.every(({ lines }) => lines.length === 0) && !options['org-certificates'];
    if (merging && !empty) {
        problems.push({
            option: 'merge',
            sentence: 'checks nothing anew: leave `certificates`, `certificate` and `org-certificates` out.',
        });
    }
    if (empty && !merging) {
        problems.push({
            option: 'certificates',
            sentence: 'names nothing; give paths, patterns, servers or certificates, `org-certificates: true`, or reports to `merge`.',
        });
    }
    if (problems.length > 0 || thresholds === undefined)
        throw combined(problems);
    return {
        options,
        request: {
            inputs,
            passphrases,
            judging: { thresholds, leavesOnly: options['leaves-only'], ignoreLines },
            timeoutMilliseconds: options.timeout,
            retries: options.retries,
            ...(signal === undefined ? {} : { signal }),
        },
    };
}
function maskSecrets(options, pieces, world, ci) {
    const given = [options['keystore-passphrase'], options['github-token']].filter((secret) => secret !== undefined);
    for (const secret of [...given, ...pieces, ...world.network.secrets()])
        ci.mask(secret);
    const warning = (0,secret/* unmasked */.X)('keystore-passphrase', options['keystore-passphrase']);
    if (warning !== undefined)
        ci.annotate('warning', warning);
}
function readThresholds(options, problems) {
    const parsed = (0,thresholds/* parseThresholds */.S)({
        notice: options['notice-within'],
        warning: options['warn-within'],
        critical: options['fail-within'],
    });
    if ('thresholds' in parsed)
        return parsed.thresholds;
    problems.push(...parsed.problems);
    return undefined;
}
function contradictions(options) {
    const found = [];
    if (options['tracking-issue'] && (options['github-token']?.length ?? 0) === 0) {
        found.push({ option: 'tracking-issue', sentence: 'needs `github-token`.' });
    }
    const byPath = new Map();
    for (const option of reportFiles) {
        const path = options[option];
        if (path === undefined)
            continue;
        const other = byPath.get(path);
        if (other !== undefined)
            found.push({ option, sentence: `names the same file as \`${other}\`.` });
        byPath.set(path, option);
    }
    if (options.timeout < 1)
        found.push({ option: 'timeout', sentence: 'must be longer than nothing.' });
    if (options.retries > 20)
        found.push({ option: 'retries', sentence: 'is at most 20.' });
    return found;
}
async function readIgnores(options, problems, world) {
    const texts = [{ option: 'ignore', text: options.ignore ?? '' }];
    const parsed = texts.map(({ option, text }) => (0,ignore_line/* parseIgnoreLines */.p)(text, option));
    const path = options['ignore-file'];
    if (path !== undefined) {
        const file = (0,sources_file/* filePath */.s$)(path, world.machine);
        const content = await world.files.read(file.path, ignoreFileBytes, {
            followLast: false,
            ...(file.within === undefined ? {} : { within: file.within }),
        });
        if (typeof content === 'string') {
            const sentence = `cannot be read: ${check_finding/* unreadableReasons */.Zz[sources_file/* refusalReasons */.u_[content]]}.`;
            problems.push({ option: 'ignore-file', sentence });
        }
        else
            parsed.push((0,ignore_line/* parseIgnoreLines */.p)(Buffer.from(content).toString('utf8'), 'ignore-file'));
    }
    problems.push(...parsed.flatMap((each) => each.problems));
    return parsed.flatMap(({ lines }) => lines);
}
function combined(problems) {
    const sentences = problems.map(({ option, sentence }) => `\`${option}\` ${sentence}`);
    const [only] = sentences;
    if (sentences.length === 1 && only !== undefined)
        return new build_failure/* Failure */.HR('ERR_OPTIONS', only);
    const numbered = sentences.map((sentence, index) => `(${index + 1}) ${sentence}`);
    return new build_failure/* Failure */.HR('ERR_OPTIONS', `${sentences.length} inputs need correction: ${numbered.join(' ')}`);
}

// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/check/render/caption.js
var caption = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/check/render/repository-path.js
var repository_path = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/check/render/verdict-words.js
var verdict_words = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/check/render/annotations.js





/** What a runner keeps of one level and step. */
const mostOfALevel = 10;
/** In characters, so that with every one of them made visible the text stays within the 4,096 that GitHub shows. */
const nameCharacters = 200;
const messageCharacters = 1200;
const placesCharacters = 1500;
/**
 * Annotations for what needs a person: every verdict but ok, then what is odd about the others. At most ten of a level,
 * the most urgent first; where there would be more the tenth says how many.
 * @param spent how many of a level the step has used up already
 */
function annotations(report, context, spent = {}) {
    const found = new Map();
    for (const finding of report.findings) {
        const words = verdictWords(finding, context) ?? weaknessWords(finding);
        if (words === undefined)
            continue;
        const known = found.get(words.level) ?? { count: 0, first: [] };
        found.set(words.level, known);
        known.count += 1;
        if (known.count <= mostOfALevel)
            known.first.push([finding, words]);
    }
    return ['error', 'warning', 'notice'].flatMap((level) => bounded(level, found.get(level), Math.max(0, mostOfALevel - (spent[level] ?? 0)), context));
}
function bounded(level, { count, first } = { count: 0, first: [] }, most, context) {
    if (most === 0)
        return [];
    const kept = count <= most ? first : first.slice(0, most - 1);
    const shown = kept.map(([finding, words]) => annotation(finding, context, words));
    if (count <= most)
        return shown;
    const text = `${count - kept.length} more, none of them more urgent: the job summary and the report's files list them all.`;
    return [...shown, { level, text, place: { title: 'More certificates' } }];
}
function verdictWords(finding, context) {
    const level = (0,verdict_words/* levelOf */.In)(finding, context.failOn);
    if (level === undefined)
        return undefined;
    const warnings = finding.warnings.map(({ message }) => message);
    return { level, title: titleOf(finding), sentences: [finding.message, ...warnings] };
}
function weaknessWords(finding) {
    if (finding.ignored !== null || finding.warnings.length === 0)
        return undefined;
    const level = finding.warnings.some(({ code }) => Object.hasOwn(check_finding/* checkWarnings */.sq, code)) ? 'warning' : 'notice';
    return { level, title: 'Certificate with a weakness', sentences: finding.warnings.map(({ message }) => message) };
}
function annotation(finding, context, words) {
    const origin = (0,repository_path/* mainOrigin */.Q)(finding.origins, context.workspace);
    const file = origin === undefined ? undefined : (0,repository_path/* repositoryPath */.S)(origin, context.workspace);
    const name = (0,caption/* clip */.$Q)((0,caption/* nameOf */.Vb)(finding), nameCharacters);
    const message = (0,caption/* clip */.$Q)(words.sentences.join(' '), messageCharacters);
    return {
        level: words.level,
        text: (0,foreign_text.disarm)(`${name}: ${message} ${placesClause(finding)}`),
        place: {
            title: words.title,
            ...(file === undefined ? {} : { file }),
            ...(file === undefined || origin?.line === undefined ? {} : { line: origin.line }),
        },
    };
}
function titleOf(finding) {
    if (finding.verdict === 'unreadable')
        return 'Certificate that cannot be judged';
    if (finding.verdict === 'notYetValid')
        return 'Certificate not valid yet';
    if (finding.verdict === 'expired')
        return `Certificate expired ${(0,caption/* timeLeft */.f$)(finding)}`;
    return `Certificate ends in ${(0,caption/* timeLeft */.f$)(finding)}`;
}
function placesClause(finding) {
    let clause = 'Found in ';
    for (const [index, origin] of finding.origins.entries()) {
        const place = `${index === 0 ? '' : ', '}${(0,caption/* clip */.$Q)((0,caption/* placeOf */.$t)(origin), 300)}`;
        if (clause.length + place.length > placesCharacters)
            return `${clause} and ${finding.origins.length - index} more.`;
        clause += place;
    }
    return `${clause}.`;
}

// EXTERNAL MODULE: ./build/check/render/headline.js
var headline = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/check/render/log-table.js
var log_table = __webpack_require__(5927);
// EXTERNAL MODULE: ./build/check/render/columns.js
var columns = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/check/render/gantt.js



/** More rows become too small to read, and as many with the longest labels stay below GitHub's 50,000 characters. */
const mostRows = 60;
/** What fits beside the bars at the size of type below. In columns. */
const widestLabel = 30;
const day = 86_400_000;
/** How far the picture looks ahead and back at most, in days, so that one root of 25 years does not flatten the rest. */
const mostAhead = 730;
const leastAhead = 60;
const mostBack = 180;
const leastBack = 14;
/** Mermaid wants a label for a bar, and skips white space before it. */
const unseen = '\u200b';
/**
 * A width of its own, so that a small screen scales the picture and cuts no word of it; the names stand beside the
 * bars and not on them, where Mermaid's own colours would make them faint.
 */
const frontMatter = [
    '---',
    'config:',
    '  gantt:',
    '    useWidth: 520',
    '    useMaxWidth: true',
    '    leftPadding: 236',
    '    rightPadding: 16',
    '    gridLineStartPadding: 40',
    '    barHeight: 18',
    '    barGap: 4',
    '    sectionFontSize: 14',
    '    numberSectionStyles: 2',
    '---',
];
/**
 * The ends of the certificates as a Mermaid gantt chart: one bar each from now (or, for an expired one, from its end)
 * to its end (or now), the most urgent first, below one for the time that is shown; at most 60 bars and 45,000
 * characters. What ends later than two years
 * from now ends at the edge; its label says how long it really has.
 */
function gantt(report) {
    const dated = report.findings.filter(({ ignored, secondsLeft }) => ignored === null && secondsLeft !== null);
    const chosen = dated.slice(0, mostRows - 1);
    const frame = frameOf(chosen, Date.parse(report.generatedAt));
    const lines = header(frame);
    const labels = new Map();
    for (const [index, finding] of chosen.entries()) {
        const text = label(finding);
        const before = labels.get(text) ?? 0;
        labels.set(text, before + 1);
        // Mermaid draws sections of one name as one; what has no width tells them apart.
        lines.push(`  section ${text}${unseen.repeat(before)}`, bar(finding, index, frame));
    }
    const shown = chosen.length;
    return { source: shown === 0 ? '' : lines.join('\n'), shown, omitted: dated.length - shown };
}
function header({ now, from, to }) {
    const days = (to - from) / day;
    const tick = days <= 120 ? '1month' : days <= 240 ? '2month' : days <= 500 ? '4month' : '6month';
    return [
        ...frontMatter,
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        `  tickInterval ${tick}`,
        '  todayMarker off',
        // Mermaid's axis ends where the last bar does: this one keeps a single day from filling the picture.
        `  section ${date(now)} to ${date(to)}`,
        `  ${unseen} :active, ahead, ${date(now)}, ${date(to)}`,
    ];
}
function frameOf(findings, now) {
    const ends = findings.map(({ secondsLeft }) => Number(secondsLeft) / 86_400);
    const ahead = Math.min(mostAhead, Math.max(leastAhead, ...ends));
    const behind = Math.min(mostBack, ahead, Math.max(leastBack, ...ends.map((days) => -days)));
    return { now, from: now - behind * day, to: now + ahead * day };
}
function bar(finding, index, { now, from, to }) {
    const end = now + Number(finding.secondsLeft) * 1000;
    const [start, stop] = end < now ? [Math.max(from, end), now] : [now, Math.min(to, end)];
    // A bar of no length is not drawn at all.
    const seen = Math.max(stop, start + day, start + (to - from) / 150);
    return `  ${unseen} :${tags(finding)}c${index}, ${date(start)}, ${date(seen)}`;
}
/** The time stands at its end, whatever the name is cut to. Words of a stranger are letters and digits alone. */
function label(finding) {
    const time = ` · ${(0,caption/* timeLeft */.f$)(finding)}`;
    const name = (0,caption/* nameOf */.Vb)(finding).replace(/[^\p{L}\p{M}\p{N} ._…-]+/gu, '·');
    const room = widestLabel - (0,columns/* columnsOf */.PL)(time);
    // Capitals and letters with marks are a third wider than what the columns are counted for.
    const wide = name.slice(0, room * 2).match(/[\p{Lu}\p{M}]/gu)?.length ?? 0;
    return `${verdict_words/* verdictMarks */.M9[finding.verdict]} ${(0,columns/* shorten */.ml)(name, room - Math.ceil(Math.min(wide, room) / 3))}${time}`;
}
function tags({ verdict }) {
    if (verdict === 'expired' || verdict === 'critical' || verdict === 'notYetValid')
        return 'crit, ';
    if (verdict === 'warning')
        return 'active, ';
    return verdict === 'ok' ? 'done, ' : '';
}
function date(moment) {
    return new Date(moment).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/check/render/summary.js





/** What a runner takes as the summary of one step, in bytes of UTF-8, and what is kept free for the last sentence. */
const largestSummary = 1_048_576;
const reserve = 1_000;
const longestName = 120;
const longestPlace = 160;
const mostPlaces = 3;
/**
 * The job summary as Markdown: what it comes to, a timeline (Mermaid), then a table, the most urgent first; what is
 * fine or ignored is folded away. At most 1,048,576 bytes; what is left out of table or timeline is said.
 */
function summary(report, context) {
    const head = `## ${verdict_words/* verdictMarks */.M9[report.worst]} ${(0,foreign_text.markdownText)((0,caption/* clip */.$Q)(context.title, longestName))}\n\n${opening(report)}\n\n`;
    const timeline = timelineSection(report);
    const tail = closing(report);
    const budget = largestSummary - reserve - Buffer.byteLength(head + timeline + tail);
    return `${head}${timeline}${tables(report, budget)}${tail}`;
}
function opening(report) {
    const counts = `**${(0,headline/* countsLine */.J7)(report)}**`;
    return `${counts}; ${(0,headline/* nextEndClause */.If)(report)}. Checked ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC${thresholdsClause(report)}.`;
}
function thresholdsClause({ thresholds }) {
    if (thresholds === null)
        return '';
    const { noticeWithin, warnWithin, failWithin } = thresholds;
    return `; notice within ${(0,foreign_text.markdownText)(noticeWithin)}, warning within ${(0,foreign_text.markdownText)(warnWithin)}, critical within ${(0,foreign_text.markdownText)(failWithin)}`;
}
function timelineSection(report) {
    const { source, shown, omitted } = gantt(report);
    if (source === '')
        return '';
    const cut = omitted === 0 ? '' : `The timeline shows the ${shown} most urgent; ${omitted} more are in the table alone.\n\n`;
    return `\`\`\`mermaid\n${source}\n\`\`\`\n\n${cut}`;
}
function tables(report, budget) {
    const calm = ({ verdict, ignored }) => verdict === 'ok' || ignored !== null;
    const urgent = fill(report.findings.filter((finding) => !calm(finding)), budget);
    const rest = fill(report.findings.filter(calm), budget - Buffer.byteLength(urgent.text));
    const omitted = urgent.omitted + rest.omitted;
    const words = urgent.omitted + urgent.shown === 0 ? 'All of them' : 'Nothing to do';
    const folded = `<details${rest.shown <= 10 ? ' open' : ''}><summary>${words} (${rest.shown + rest.omitted})</summary>\n\n${rest.text}\n</details>\n\n`;
    return [
        urgent.shown === 0 ? '' : `${urgent.text}\n`,
        rest.shown === 0 ? '' : folded,
        omitted === 0 ? '' : `**${omitted} more did not fit into this summary;** the report's files hold every one.\n\n`,
    ].join('');
}
const tableHead = '| Certificate | Ends (UTC) |\n| --- | --- |\n';
function fill(findings, budget) {
    const rows = [];
    let room = budget - Buffer.byteLength(tableHead) - 200;
    for (const finding of findings) {
        const row = tableRow(finding);
        room -= Buffer.byteLength(row);
        if (room < 0)
            break;
        rows.push(row);
    }
    const shown = rows.length;
    return { text: shown === 0 ? '' : `${tableHead}${rows.join('')}`, shown, omitted: findings.length - shown };
}
function tableRow(finding) {
    const { verdict, ignored, fingerprint } = finding;
    const state = `${verdict_words/* verdictLabels */.f7[verdict]}${ignored === null ? '' : ', ignored'}`;
    const name = `${verdict_words/* verdictMarks */.M9[verdict]} **${(0,foreign_text.markdownText)((0,caption/* clip */.$Q)((0,caption/* nameOf */.Vb)(finding), longestName))}** ${state}`;
    const cells = [
        [name, ...remarks(finding), ...places(finding), ...(fingerprint === null ? [] : [hash(fingerprint)])].join('<br>'),
        verdict === 'unreadable' ? '–' : `**${(0,caption/* timeLeft */.f$)(finding)}**<br>${(0,caption/* endOf */.pJ)(finding).replaceAll('-', '&#8209;')}`,
    ];
    return `| ${cells.join(' | ')} |\n`;
}
/** Can be broken after each quarter, so that the table stays narrow. */
function hash(fingerprint) {
    return `<code>${(0,foreign_text.markdownText)(fingerprint).replace(/.{16}(?=.)/g, '$&<wbr>')}</code>`;
}
function remarks(finding) {
    const { ignored, warnings } = finding;
    const reason = (0,caption/* reasonOf */.A3)(finding);
    return [
        ...(reason === undefined ? [] : [(0,foreign_text.markdownText)(reason)]),
        ...[...new Set(warnings.map(({ code }) => code))].map((code) => `⚠️ ${code}`),
        ...(ignored === null ? [] : [(0,foreign_text.markdownText)((0,caption/* clip */.$Q)(ignoredWords(ignored), longestPlace))]),
    ];
}
function ignoredWords({ until, reason }) {
    const words = until === null ? 'ignored' : `ignored until ${until}`;
    return reason === null ? words : `${words}: ${reason}`;
}
function places({ origins }) {
    const shown = origins.slice(0, mostPlaces).map((origin) => breakable((0,caption/* clip */.$Q)((0,caption/* placeOf */.$t)(origin), longestPlace)));
    const more = origins.length - shown.length;
    return [...shown, ...(more === 0 ? [] : [`and ${more} more`])];
}
/** Can be broken after each part of a path, a host or a developer name, whose underscores are entities by then. */
function breakable(place) {
    return (0,foreign_text.markdownText)(place).replace(/(?:[/.:]|&#95;)(?=.)/g, '$&<wbr>');
}
function closing(report) {
    const skipped = (0,headline/* skippedLine */.Bo)(report.skipped);
    return skipped === undefined ? '' : `<sub>${(0,foreign_text.markdownText)(skipped)}.</sub>\n`;
}

;// CONCATENATED MODULE: ./build/check/report-output.js

const maximumBytes = 60_000;
/** How much of one finding a cut report keeps. */
const keptPlaces = 5;
const keptWarnings = 5;
const keptCharacters = 200;
/** The outputs of a check by their names, except the paths of files that were written. */
function reportOutputs(report) {
    const earliest = (0,check_report/* earliestEnding */.vO)(report);
    return {
        worst: report.worst,
        'earliest-not-after': earliest?.notAfter ?? '',
        'days-left': earliest?.daysLeft == null ? '' : String(earliest.daysLeft),
        counts: JSON.stringify(report.counts),
        report: reportOutput(report),
    };
}
/**
 * The report as JSON on one line, at most 60,000 bytes of UTF-8, with `reportTruncated`. When it has to be cut, the
 * header and its counts stay whole, every finding is shortened (places, warnings, long texts), and as many follow as
 * there is room for, the most urgent first; then the skipped places.
 */
function reportOutput(report) {
    if (leastLength(report) <= maximumBytes) {
        const whole = JSON.stringify({ ...report, reportTruncated: false });
        if (Buffer.byteLength(whole) <= maximumBytes)
            return whole;
    }
    const frame = { ...report, findings: [], skipped: [], reportTruncated: true };
    const room = maximumBytes - Buffer.byteLength(JSON.stringify(frame));
    const findings = takeWhileFits(report.findings, shortened, room);
    const skipped = takeWhileFits(report.skipped, (place) => ({ ...place, location: cut(place.location) }), findings.room);
    return JSON.stringify({ ...frame, findings: findings.taken, skipped: skipped.taken });
}
/** A length that the JSON certainly has: a report of many long texts would not fit into any string at all. */
function leastLength(report) {
    let length = 0;
    for (const { location } of report.skipped)
        length += location.length;
    for (const { identity, subject, issuer, message, origins, warnings } of report.findings) {
        length += identity.length + (subject?.length ?? 0) + (issuer?.length ?? 0) + message.length;
        for (const { location } of origins)
            length += location.length;
        for (const warning of warnings)
            length += warning.message.length;
        if (length > maximumBytes)
            return length;
    }
    return length;
}
function takeWhileFits(items, shorten, room) {
    const taken = [];
    let left = room;
    for (const item of items) {
        const short = shorten(item);
        const size = Buffer.byteLength(JSON.stringify(short)) + ','.length;
        if (size > left)
            break;
        left -= size;
        taken.push(short);
    }
    return { taken, room: left };
}
function shortened(finding) {
    return {
        ...finding,
        identity: cut(finding.identity),
        subject: cutOrNull(finding.subject),
        issuer: cutOrNull(finding.issuer),
        serialNumber: cutOrNull(finding.serialNumber),
        keyType: cutOrNull(finding.keyType),
        signatureAlgorithm: cutOrNull(finding.signatureAlgorithm),
        origins: finding.origins.slice(0, keptPlaces).map((origin) => ({ ...origin, location: cut(origin.location) })),
        warnings: finding.warnings.slice(0, keptWarnings).map(({ code, message }) => ({ code, message: cut(message) })),
        ignored: finding.ignored === null ? null : { ...finding.ignored, reason: cutOrNull(finding.ignored.reason) },
        message: cut(finding.message),
    };
}
function cutOrNull(text) {
    return text === null ? null : cut(text);
}
/** Never between the two halves of a character. */
function cut(text) {
    if (text.length <= keptCharacters)
        return text;
    return `${text.slice(0, keptCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

// EXTERNAL MODULE: ./build/login/options.js
var login_options = __webpack_require__(2648);
// EXTERNAL MODULE: ./build/login/prepare.js + 1 modules
var prepare = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/ci/annotated-by.js
var annotated_by = __webpack_require__(4719);
;// CONCATENATED MODULE: ./build/action/annotation-budget.js

function countAnnotations(ci) {
    const spent = { notice: 0, warning: 0, error: 0 };
    const said = new Set();
    const counted = (0,annotated_by/* annotatedBy */.a)(ci, (level, text, place) => {
        const annotation = JSON.stringify([level, text, place]);
        if (said.has(annotation))
            return;
        said.add(annotation);
        spent[level] += 1;
        ci.annotate(level, text, place);
    });
    return { ...counted, spent };
}

// EXTERNAL MODULE: ./build/check/facts.js
var facts = __webpack_require__(3620);
;// CONCATENATED MODULE: ./build/check/ignore-file.js


/**
 * The text of an ignore file that makes today's bad findings not count: a line each, with the finding and its reason
 * in words. What is only near its end is ignored through its last day and comes back as expired; what is not valid yet
 * is ignored until it should be. What was expired or unreadable stays ignored for good: edit the file.
 * @param isBad which findings are meant; those already ignored never are. A check that found nothing at all cannot be
 * ignored away.
 */
function writeIgnoreFile(findings, isBad, now) {
    const today = now.toISOString().slice(0, 10);
    const lines = findings
        .filter((finding) => finding.ignored === null && finding.reason !== 'nothing-found' && isBad(finding))
        .flatMap((finding) => linesFor(finding, today));
    return [`# Written on ${today}. A line each: what to ignore, until when, why.`, ...lines, ''].join('\n');
}
function linesFor(finding, today) {
    const end = endFor(finding);
    const until = end === undefined ? '' : ` until=${end}`;
    const why = ` ${finding.verdict} on ${today}`;
    if (finding.fingerprint !== null)
        return [`${finding.fingerprint}${until}${why}${about(finding)}`];
    if (finding.identity.startsWith('org:'))
        return [`${finding.identity}${until}${why}`];
    const places = new Set(finding.origins.map(({ location }) => pathTarget(location)));
    return [...places].map((target) => `${target}${until}${why}, ${finding.reason ?? 'without a reason'}`);
}
function endFor(finding) {
    if (finding.verdict === 'expired' || finding.verdict === 'unreadable')
        return undefined;
    const moment = finding.verdict === 'notYetValid' ? finding.notBefore : finding.notAfter;
    const day = moment?.slice(0, 10) ?? '';
    // Years past 9999 are written in another form, which no `until` can have.
    return (0,facts/* dayStart */.J7)(day) === undefined ? undefined : day;
}
/** The subject and the first place, as a comment on one line. */
function about(finding) {
    const words = [finding.subject, finding.origins[0]?.location].filter((word) => word !== undefined && word !== null);
    const text = words.join(' in ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
    // `until` in a subject must not be read as the line's own end.
    return text === '' ? '' : `: ${[...text.replace(/until/gi, 'until ')].slice(0, 200).join('')}`;
}
function pathTarget(location) {
    // A line cannot hold a control character, and the wildcard for one character matches it.
    const pattern = (0,glob/* escapeGlob */.yk)(location)
        .replace(/\p{Cc}/gu, '?')
        .replaceAll('"', '\\"');
    return `"./${pattern.replace(/^(?:\.\/)+/, '')}"`;
}

// EXTERNAL MODULE: ./build/check/sources/lies-in.js
var lies_in = __webpack_require__(1365);
// EXTERNAL MODULE: ./build/action/public-output.js
var public_output = __webpack_require__(690);
// EXTERNAL MODULE: ./build/action/report-failure.js
var report_failure = __webpack_require__(626);
;// CONCATENATED MODULE: ./build/action/check-files.js








/** Each format is loaded when it is asked for. */
const renderers = {
    'report-file': async (report) => (await __webpack_require__.e(/* import() */ 5064).then(__webpack_require__.bind(__webpack_require__, 5064))).jsonReport(report),
    'csv-file': async (report) => (await __webpack_require__.e(/* import() */ 8172).then(__webpack_require__.bind(__webpack_require__, 8172))).csv(report),
    'junit-file': async (report, context) => (await __webpack_require__.e(/* import() */ 7856).then(__webpack_require__.bind(__webpack_require__, 7856))).junit(report, context),
    'sarif-file': async (report, context) => (await __webpack_require__.e(/* import() */ 9117).then(__webpack_require__.bind(__webpack_require__, 9117))).sarif(report, context),
    'calendar-file': async (report, context) => (await __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 159))).calendar(report, context),
    'metrics-file': async (report) => (await __webpack_require__.e(/* import() */ 4978).then(__webpack_require__.bind(__webpack_require__, 4978))).prometheus(report),
    'html-file': async (report, context) => (await __webpack_require__.e(/* import() */ 7529).then(__webpack_require__.bind(__webpack_require__, 7529))).html(report, context),
};
/** Reports hold nothing secret and are read by other users, such as those of a container. */
const fileMode = 0o644;
const folderMode = 0o755;
/**
 * Writes the report in every form that is asked for and sets the outputs with their paths. A file that cannot be
 * written is reported, and the others are written all the same.
 * @returns what went wrong, one failure a file
 */
async function writeReportFiles(report, options, context, world, ci) {
    const failures = [];
    for (const option of reportFiles) {
        const given = options[option];
        let written = '';
        if (given !== undefined) {
            const file = (0,sources_file/* filePath */.s$)(given, world.machine);
            try {
                await makeFolder(file, option, world.files);
                await world.files.write(file.path, await renderers[option](report, context), fileMode);
                written = file.location;
            }
            catch (error) {
                if (!(error instanceof build_failure/* Failure */.HR))
                    throw error;
                (0,report_failure/* reportFailure */.x)(error, ci);
                failures.push(error);
            }
        }
        await (0,public_output/* publicOutput */.l)(option, written, ci, 'Give a path without it.');
    }
    return failures;
}
/**
 * Writes the ignore file of today's findings.
 * @returns where it lies, as it was named
 * @throws Failure ERR_FILE_WRITE
 */
async function writeIgnores(report, path, failOn, world) {
    const file = (0,sources_file/* filePath */.s$)(path, world.machine);
    await makeFolder(file, 'write-ignore-file', world.files);
    const text = writeIgnoreFile(report.findings, (finding) => (0,check_report/* isFailing */.DI)(finding, failOn), world.clock.now());
    await world.files.write(file.path, text, fileMode);
    return file.location;
}
/** Makes the folder, unless a link on the way leads out of the workspace: its content may come from a pull request. */
async function makeFolder({ path, within }, option, files) {
    const folder = parentOf(path);
    if (within !== undefined) {
        let existing = folder;
        while (existing !== parentOf(existing) && (await files.kind(existing)) === 'missing')
            existing = parentOf(existing);
        const [real, root] = [await files.realPath(existing), await files.realPath(within)];
        if (real === undefined || root === undefined || !(0,lies_in/* liesIn */.z)(real, root)) {
            throw new build_failure/* Failure */.HR('ERR_FILE_WRITE', `The path of \`${option}\` leads out of the workspace.`, {
                hint: 'Give a path inside the workspace, or an absolute one.',
                exit: 2,
            });
        }
    }
    await files.makeDirectory(folder, folderMode);
}
function parentOf(path) {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? '.' : cut === 0 ? '/' : path.slice(0, cut);
}

// EXTERNAL MODULE: ./build/action/check-login.js
var check_login = __webpack_require__(8843);
// EXTERNAL MODULE: ./build/action/summary-wish.js
var summary_wish = __webpack_require__(615);
;// CONCATENATED MODULE: ./build/action/check.js





















/** So many words about lines of `ignore` are enough. */
const mostIgnoreRemarks = 20;
/** Mode `check`. @returns whether the step succeeds */
async function checkAction(occasion, world, ci, signal, raw, track) {
    const show = (report) => {
        for (const line of (0,log_table.logTable)(report))
            ci.info(line);
    };
    const { failures } = await runCheck(raw, occasion, world, ci, signal, { show, track });
    return failures.length === 0;
}
/**
 * Judges every certificate that it is pointed at, writes and shows the report.
 * @param raw the text of an option
 * @returns why it fails, the gravest first; empty when it succeeds
 */
async function runCheck(raw, occasion, world, pipeline, signal, { find, show, track }) {
    const ci = countAnnotations(pipeline);
    (0,prepare.maskSecrets)((0,build_option/* readOptions */.T)(login_options.loginOptions, raw).values, world, ci);
    const prepared = await prepareCheck(raw, world, ci, signal);
    const { options } = prepared;
    if (options['tracking-issue'] && track === undefined) {
        throw new build_failure/* Failure */.HR('ERR_OPTIONS', '`tracking-issue` is kept by the GitHub Action alone.');
    }
    if (options['tracking-issue'] && world.machine.environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw new build_failure/* Failure */.HR('ERR_REFUSED_TLS', 'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: any machine on the way could take `github-token`.');
    }
    const found = await (find ?? findForOne(raw, occasion, world, signal))(prepared, ci);
    if (found === undefined)
        return { failures: [] };
    const { done, access } = found;
    if (signal.aborted)
        throw new build_failure/* Failure */.HR('ERR_CANCELLED', 'The check was cancelled.');
    const context = contextOf(options, world);
    show(done.report);
    tell(done, ci);
    const ignoreFile = options['write-ignore-file'];
    if (ignoreFile !== undefined) {
        const failOn = options['fail-on'] === 'never' ? 'critical' : options['fail-on'];
        const written = await writeIgnores(done.report, ignoreFile, failOn, world);
        ci.annotate('notice', `Wrote ${written} from what fails today. Read it before you commit it and name it in \`ignore-file\`.`);
    }
    const failures = ignoreFile === undefined ? [...judgement(done, access, options, ci)] : [];
    failures.push(...(await writeReportFiles(done.report, options, context, world, ci)));
    await setOutputs(done, ci);
    if (options['tracking-issue'])
        await track?.(done, options, world, ci);
    for (const { level, text, place } of annotations(done.report, context, ci.spent))
        ci.annotate(level, text, place);
    await summarise(done, access, context, raw('summary'), occasion, ci);
    await ci.output('failure-code', failures[0]?.code ?? '');
    return { failures };
}
/** What the options name, and the org that they lead to. */
function findForOne(raw, occasion, world, signal) {
    return async ({ request, options }, ci) => {
        const access = options['org-certificates']
            ? await (0,check_login/* loginForCheck */.R)(raw, occasion, world, ci, signal)
            : { ...withoutLogin, keys: await (0,check_login/* readKeysForCheck */.a)(raw, world, ci) };
        if (access.skipped !== undefined) {
            ci.annotate('notice', `${access.skipped} The org's own certificates were not checked (\`if-missing: skip\`).`);
            if (request.inputs.every(({ lines }) => lines.length === 0))
                return undefined;
        }
        if (options.merge !== undefined)
            return { done: await mergeFiles(options.merge, world), access };
        return { done: await (0,check/* check */.z)({ ...request, org: access.org, keys: access.keys }, world), access };
    };
}
const withoutLogin = { org: undefined, skipped: undefined, failure: undefined };
function contextOf(options, { machine }) {
    const repository = machine.environment['GITHUB_REPOSITORY'] ?? '';
    return {
        title: repository === '' ? 'Certificates' : `Certificates of ${repository}`,
        version: version/* version */.r,
        homepage: version/* homepage */.T,
        failOn: options['fail-on'],
        ...(machine.workspace === undefined ? {} : { workspace: machine.workspace }),
    };
}
function tell({ tally, endedLines, unusedLines }, ci) {
    const { files, withCertificates, skipped, unreadable } = tally;
    if (files > 0) {
        ci.info(`Of ${files} files ${withCertificates} hold certificates, ${skipped} were skipped, ${unreadable} unreadable.`);
    }
    const remarks = [
        ...endedLines.map((line) => `${subjectOf(line)} ended on ${line.until}.`),
        ...unusedLines.map((line) => `${subjectOf(line)} ignores no finding: it matches nothing, or not every place of a certificate.`),
    ];
    for (const remark of remarks.slice(0, mostIgnoreRemarks))
        ci.info(remark);
    if (remarks.length > mostIgnoreRemarks)
        ci.info(`… and ${remarks.length - mostIgnoreRemarks} more such lines.`);
}
function subjectOf({ line, target }) {
    return `The line that ignores ${target.value} (line ${line})`;
}
/** What makes the step fail; each has been said. */
function judgement({ report, keyMismatch }, access, options, ci) {
    const failOn = options['fail-on'];
    const failures = [];
    if (keyMismatch) {
        const failure = new build_failure/* Failure */.HR('ERR_CERTIFICATE_MISMATCH', 'No certificate that was given belongs to a key that was given.');
        (0,report_failure/* reportFailure */.x)(failure, ci);
        if (failOn !== 'never')
            failures.push(failure);
    }
    if ((0,check_report/* fails */.c6)(report, failOn)) {
        if (access.failure !== undefined)
            failures.push(access.failure);
        const failure = new build_failure/* Failure */.HR('ERR_CHECK_FAILED', `The worst verdict is ${verdict_words/* verdictLabels */.f7[report.worst]}, and the step fails on ${failOn} and whatever is graver.`);
        ci.info(`${failure.message} ${failure.hint}`);
        failures.push(failure);
    }
    else if (failOn === 'never' && (0,check_report/* fails */.c6)(report, 'critical')) {
        ci.info(`The worst verdict is ${verdict_words/* verdictLabels */.f7[report.worst]}; the step succeeds all the same (\`fail-on: never\`).`);
    }
    return failures;
}
async function setOutputs({ report }, ci) {
    for (const [name, value] of Object.entries(reportOutputs(report)))
        await (0,public_output/* publicOutput */.l)(name, value, ci);
}
/** What an org is called and holds is nobody's business where strangers read the summary. */
async function summarise({ report }, { org }, context, given, occasion, ci) {
    const wish = await (0,summary_wish/* summaryWish */.G)(given, occasion, org !== undefined);
    if (wish === 'none')
        return;
    await ci.summary(wish === 'discreet'
        ? `### Certificates: ${(0,headline/* countsLine */.J7)(report)}\n\n${(0,headline/* nextEndClause */.If)(report)}. What an org holds is not listed in a public repository; \`summary: true\` lists it.\n`
        : summary(report, context));
}


/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ keepNamesPublic),
/* harmony export */   l: () => (/* binding */ publicOutput)
/* harmony export */ });
/** What to do where names of the login are lost to masks. */
const keepNamesPublic = 'Do not store user names, addresses or client ids as secrets.';
/** Sets an output that is no secret, and warns when a mask would blank it out. */
async function publicOutput(name, value, ci, remedy) {
    if (value !== '' && ci.wouldBlank(value)) {
        const sentence = `The output \`${name}\` holds text that is masked as a secret: the runner blanks it in logs and drops it between jobs.`;
        ci.annotate('warning', remedy === undefined ? sentence : `${sentence} ${remedy}`);
    }
    await ci.output(name, value);
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ summaryWish)
/* harmony export */ });
/**
 * What the input `summary` comes to. `auto`, which it is when empty, is discreet unless the repository is known to be
 * closed.
 * @param confidential whether the report holds anything that strangers must not read
 */
async function summaryWish(given, occasion, confidential = true) {
    const wish = given?.trim().toLowerCase() || 'auto';
    if (wish === 'false')
        return 'none';
    return wish === 'auto' && confidential && (await occasion()).publicRepository !== false ? 'discreet' : 'whole';
}


/***/ }),

/***/ 2204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standingAt: () => (/* binding */ standingAt)
/* harmony export */ });
/** How far in the future notBefore may lie before a certificate counts as not yet valid: clocks differ. */
const notBeforeGraceSeconds = 300;
/** Judges by whole seconds, as certificates count: what is left of the second that notAfter names belongs to it. */
function standingAt(certificate, now) {
    const { notBefore, notAfter } = certificate;
    const moment = Math.floor(now.getTime() / 1000) * 1000;
    const secondsLeft = notAfter === null ? null : Math.floor((notAfter.getTime() - moment) / 1000);
    const early = notBefore !== null && notBefore.getTime() - moment > notBeforeGraceSeconds * 1000;
    return {
        state: secondsLeft !== null && secondsLeft < 0 ? 'expired' : early ? 'notYetValid' : 'valid',
        secondsLeft,
        daysLeft: secondsLeft === null ? null : Math.floor(secondsLeft / 86_400),
        lifetimeUsed: notBefore === null || notAfter === null ? null : shareUsed(notBefore, notAfter, moment),
    };
}
function shareUsed(notBefore, notAfter, moment) {
    const lifetime = notAfter.getTime() - notBefore.getTime();
    if (lifetime <= 0)
        return 1;
    return Math.min(1, Math.max(0, (moment - notBefore.getTime()) / lifetime));
}


/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/certificate/match.js
var match = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/check/facts.js
var check_facts = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/check/finding.js
var finding = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/check/places.js
var places = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/check/weakness.js
var weakness = __webpack_require__(304);
;// CONCATENATED MODULE: ./build/check/collect.js




/** An empty collection. Adding the same certificate, place or skipped file once more changes nothing. */
function startCollection() {
    const holdings = { named: new Set(), certificates: new Map(), unreadable: new Map(), skipped: new Map() };
    return {
        name: (location) => void holdings.named.add(location),
        add: (item) => addTo(holdings, item),
        finish: (nowhere = certificatesOption) => finish(holdings, nowhere),
    };
}
function addTo(holdings, item) {
    if (item.kind === 'unreadable')
        addUnreadable(holdings, item);
    else if (item.kind === 'certificate') {
        const known = holdings.certificates.get(item.certificate.fingerprint)?.facts;
        addFacts(holdings, known ?? (0,check_facts/* factsOf */.xS)(item.certificate), item.origin, item.warnings);
    }
    else if (item.kind === 'org-certificate') {
        const facts = (0,check_facts/* factsOfOrgCertificate */.wz)(item);
        if (facts !== undefined)
            addFacts(holdings, facts, item.origin);
        else
            addUnreadable(holdings, { kind: 'unreadable', reason: 'date-malformed', origin: item.origin });
    }
    else if (!holdings.skipped.has(item.location))
        holdings.skipped.set(item.location, item.reason);
}
function addFacts(holdings, facts, origin, codes = []) {
    let entry = holdings.certificates.get(facts.identity);
    if (entry === undefined) {
        entry = { facts, places: new places/* Places */.N4(), warnings: [] };
        holdings.certificates.set(facts.identity, entry);
    }
    entry.places.add(origin);
    for (const code of codes) {
        const warning = (0,weakness/* warn */.R)(code, `${origin.location}: ${finding/* warningClauses */.RH[code]}.`);
        if (!entry.warnings.some((known) => known.message === warning.message))
            entry.warnings.push(warning);
    }
}
function addUnreadable(holdings, item) {
    const identity = unreadableIdentity(item);
    let entry = holdings.unreadable.get(identity);
    if (entry === undefined) {
        entry = { first: item, places: new places/* Places */.N4() };
        holdings.unreadable.set(identity, entry);
    }
    entry.places.add(item.origin);
}
/** The fingerprint of the bytes where there are some, so that a damaged copy in two places is one finding. */
function unreadableIdentity(item) {
    const { fingerprint, reason, origin } = item;
    return `unreadable:${reason}:${fingerprint ?? `${origin.location}#${origin.index}`}`;
}
const certificatesOption = { kind: 'input', location: 'certificates', index: 0 };
function finish(holdings, nowhere) {
    accountForNamed(holdings);
    if (holdings.certificates.size === 0 && holdings.unreadable.size === 0) {
        addUnreadable(holdings, { kind: 'unreadable', reason: 'nothing-found', origin: nowhere });
    }
    const readable = locationsOf(holdings.certificates);
    const unreadable = locationsOf(holdings.unreadable);
    return {
        certificates: [...holdings.certificates.values()].map(({ facts, places, warnings }) => ({
            facts,
            origins: places.list,
            warnings,
        })),
        unreadable: [...holdings.unreadable].map(([identity, { first, places }]) => ({
            identity,
            reason: first.reason,
            detail: first.detail,
            subject: first.subject ?? null,
            fingerprint: first.fingerprint ?? null,
            origins: places.list,
        })),
        // What a file holds beside a certificate, or beside something unreadable, is no reason to list it as skipped.
        skipped: [...holdings.skipped]
            .filter(([location]) => !readable.has(location) && !unreadable.has(location))
            .map(([location, reason]) => ({ location, reason })),
        tally: tallyOf(holdings, readable, unreadable),
    };
}
function accountForNamed(holdings) {
    const readable = locationsOf(holdings.certificates);
    const unreadable = locationsOf(holdings.unreadable);
    for (const location of holdings.named) {
        if (readable.has(location) || unreadable.has(location) || holdings.skipped.has(location))
            continue;
        addUnreadable(holdings, {
            kind: 'unreadable',
            reason: 'unaccounted',
            origin: { kind: 'file', location, index: 0 },
        });
    }
}
function locationsOf(entries) {
    const locations = new Set();
    for (const { places } of entries.values())
        for (const origin of places.list)
            locations.add(origin.location);
    return locations;
}
function tallyOf(holdings, readable, unreadable) {
    const tally = { files: holdings.named.size, withCertificates: 0, unreadable: 0, skipped: 0 };
    for (const location of holdings.named) {
        if (readable.has(location))
            tally.withCertificates++;
        else if (unreadable.has(location))
            tally.unreadable++;
        else
            tally.skipped += Number(holdings.skipped.has(location));
    }
    return tally;
}

// EXTERNAL MODULE: ./build/check/findings.js + 4 modules
var check_findings = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/check/report.js
var check_report = __webpack_require__(8605);
// EXTERNAL MODULE: ./build/check/sources/bounds.js
var bounds = __webpack_require__(909);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/org/certificates.js

/** Every org has this version of the API, whatever release it is on. */
const version = 'v60.0';
const queries = {
    certificates: [
        `/services/data/${version}/tooling/query`,
        'SELECT DeveloperName, ExpirationDate, KeySize, OptionsIsUnusable FROM Certificate ORDER BY DeveloperName',
    ],
    'identity-providers': [
        `/services/data/${version}/query`,
        'SELECT DeveloperName, ValidationCert FROM SamlSsoConfig ORDER BY DeveloperName',
    ],
};
/** Where in Setup people see the same list. */
const setupPaths = {
    certificates: '/lightning/setup/CertificatesAndKeyManagement/home',
    'identity-providers': '/lightning/setup/SingleSignOn/home',
};
/**
 * The path of the first page: Certificate and Key Management through the Tooling API (object Certificate, API 37.0 and
 * later), single sign-on through SOQL (object SamlSsoConfig, API 32.0 and later).
 */
function firstPagePath(list) {
    const [path, soql] = queries[list];
    return `${path}?q=${encodeURIComponent(soql)}`;
}
/**
 * Judges the answer to a query. Nothing in it is believed: a next page is asked for only where the API keeps them, and
 * an answer that is not the whole of its form is `failed`, never an empty list.
 */
function judgeQueryPage(status, body) {
    const value = (0,json/* parsedJson */.U4)(body);
    if (status !== 200)
        return judgeRefusal(status, value);
    if (!(0,json/* isJsonObject */.OW)(value) || !Array.isArray(value['records']) || !value['records'].every(json/* isJsonObject */.OW)) {
        return { kind: 'failed', seen: 'an answer that is no page of a query' };
    }
    if (value['done'] === true)
        return { kind: 'rows', rows: value['records'], next: undefined };
    const next = value['nextRecordsUrl'];
    if (typeof next !== 'string' || !/^\/services\/data\/v\d{2,3}\.0\/(?:tooling\/)?query\/[\w-]{1,200}$/.test(next)) {
        return { kind: 'failed', seen: 'a page that does not say where the next one is' };
    }
    return { kind: 'rows', rows: value['records'], next };
}
/** The members of a row of Certificate; `undefined` when it has no name, and so is none. */
function readOrgCertificate(row) {
    const developerName = row['DeveloperName'];
    if (typeof developerName !== 'string' || developerName === '')
        return undefined;
    return {
        developerName,
        expirationDate: textOrNull(row['ExpirationDate']),
        keyBits: typeof row['KeySize'] === 'number' && Number.isSafeInteger(row['KeySize']) ? row['KeySize'] : null,
        request: row['OptionsIsUnusable'] === true,
    };
}
/** The members of a row of SamlSsoConfig; `undefined` when it has no name, and so is none. */
function readOrgIdentityProvider(row) {
    const developerName = row['DeveloperName'];
    if (typeof developerName !== 'string' || developerName === '')
        return undefined;
    return { developerName, validationCertificate: textOrNull(row['ValidationCert']) };
}
/** A limit of requests is 403 as well, and says nothing about what the user may see. */
function judgeRefusal(status, value) {
    const first = Array.isArray(value) ? value[0] : undefined;
    const code = (0,json/* isJsonObject */.OW)(first) ? textOrNull(first['errorCode']) : null;
    const seen = code === null ? `status ${status}` : `status ${status}, ${code}`;
    const forbidden = (status === 403 && code !== 'REQUEST_LIMIT_EXCEEDED') || (status === 400 && code === 'INVALID_TYPE');
    return { kind: forbidden ? 'forbidden' : 'failed', seen };
}
function textOrNull(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}

// EXTERNAL MODULE: ./build/org/identity.js
var identity = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/org/question.js
var question = __webpack_require__(5469);
// EXTERNAL MODULE: ./build/token/retry.js
var retry = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/check/sources/collecting.js
var sources_collecting = __webpack_require__(4886);
;// CONCATENATED MODULE: ./build/check/sources/ask.js


/** The longest that a server may make us wait between two attempts, in milliseconds. */
const longestWait = 60_000;
/** Asks until there is an answer that is no outage, as often and as long as the patience allows. */
async function askAgain(ask, collecting) {
    const { clock } = collecting.world;
    const { retries, signal } = collecting.patience;
    for (let attempt = 1;; attempt += 1) {
        const answer = await ask((0,sources_collecting/* attemptLimits */.a)(collecting));
        const wait = waitAfter(answer, attempt, collecting);
        if (attempt > retries || wait === undefined || (0,sources_collecting/* isOver */.P)(collecting))
            return answer;
        await clock.sleep(wait, signal);
    }
}
/** @returns `undefined` when trying again cannot help. */
function waitAfter(answer, attempt, { world: { clock } }) {
    if (isOutage(answer))
        return answer.final ? undefined : (0,retry/* waitMilliseconds */._n)(attempt, clock.random());
    if (!isReply(answer) || !(0,retry/* isOutageStatus */.uM)(answer.status))
        return undefined;
    const after = (0,retry/* retryAfterMilliseconds */.zG)(answer.headers['retry-after'], clock.now());
    return after !== undefined && after > longestWait ? undefined : (0,retry/* waitMilliseconds */._n)(attempt, clock.random(), after);
}
function isOutage(answer) {
    return answer.kind === 'outage';
}
function isReply(answer) {
    return answer.kind === 'reply';
}
/** Why a server could not be asked, and what was seen. */
function outageReason(outage) {
    const detail = `${outage.detail}, ${outage.code}`;
    if (outage.code === 'TIMEOUT' || outage.code === 'ABORTED')
        return ['timeout', detail];
    if (outage.code === 'BODY_TOO_LONG')
        return ['too-large', detail];
    return [outage.phase === 'tls' ? 'tls-failed' : outage.phase === 'http' ? 'http-failed' : 'unreachable', detail];
}

// EXTERNAL MODULE: ./build/check/sources/content.js + 2 modules
var content = __webpack_require__(2937);
;// CONCATENATED MODULE: ./build/check/sources/org.js








/**
 * Takes down the org's Certificate and Key Management and the certificates of its SAML identity providers. A list that
 * the user may not see, or that ends before it should, is said to be so: it is never an empty one.
 */
async function readOrg(access, collecting) {
    for (const list of ['certificates', 'identity-providers']) {
        if ('failure' in access)
            (0,content/* refuse */.T)(listPlace(access.origin, list), 'org-failed', access.failure, 0, collecting);
        else
            await readList(list, access.session, collecting);
    }
}
/** Where an org shows the certificates that it has, for whoever finds none. */
function orgPlace({ instanceUrl }) {
    return { kind: 'org', location: listPlace(instanceUrl, 'certificates').location, index: 0 };
}
/** The page of Setup that shows the same list stands for it. */
function listPlace(origin, list) {
    return { kind: 'org', location: `${origin}${setupPaths[list]}`, named: true, input: undefined };
}
async function readList(list, session, collecting) {
    const place = listPlace(session.instanceUrl, list);
    const seen = new Set();
    for (let path = firstPagePath(list); path !== undefined;) {
        if ((0,sources_collecting/* isOver */.P)(collecting))
            return (0,content/* refuse */.T)(place, 'timeout', undefined, 0, collecting);
        if (seen.size >= bounds/* bounds */.O.pages || seen.has(path)) {
            return (0,content/* refuse */.T)(place, 'too-many', `more than ${seen.size} pages, or one of them twice`, 0, collecting);
        }
        seen.add(path);
        const page = await readPage(path, session, place, collecting);
        if (page === undefined)
            return;
        if (page.kind !== 'rows') {
            return (0,content/* refuse */.T)(place, page.kind === 'forbidden' ? 'org-forbidden' : 'org-failed', page.seen, 0, collecting);
        }
        await takeDown(list, page.rows, session, collecting);
        path = page.next;
    }
}
/** @returns `undefined` when the org gave no answer, which has been said then. */
async function readPage(path, session, place, collecting) {
    const request = (0,question/* question */.b)(session, path);
    const answer = await askAgain((limits) => collecting.world.network.send(request, limits), collecting);
    if (!isOutage(answer))
        return judgeQueryPage(answer.status, answer.body);
    const [reason, detail] = outageReason(answer);
    (0,content/* refuse */.T)(place, reason === 'timeout' ? reason : 'org-failed', detail, 0, collecting);
    return undefined;
}
async function takeDown(list, rows, session, collecting) {
    for (const row of rows) {
        const isKnown = list === 'certificates'
            ? takeDownCertificate(row, session, collecting)
            : await takeDownIdentityProvider(row, session, collecting);
        if (!isKnown)
            (0,content/* refuse */.T)(listPlace(session.instanceUrl, list), 'org-failed', 'a row without a name', 0, collecting);
    }
}
function takeDownCertificate(row, session, { collector }) {
    const certificate = readOrgCertificate(row);
    if (certificate === undefined)
        return false;
    const { developerName, expirationDate, keyBits } = certificate;
    const orgId = (0,identity/* longId */.it)(session.orgId);
    const location = (0,check_facts/* orgIdentity */.fi)(orgId, developerName);
    if (certificate.request)
        collector.add({ kind: 'skipped', location, reason: 'certificate-request' });
    else {
        const origin = { kind: 'org', location, index: 0 };
        collector.add({ kind: 'org-certificate', orgId, developerName, expirationDate, keyBits, origin });
    }
    return true;
}
async function takeDownIdentityProvider(row, session, collecting) {
    const provider = readOrgIdentityProvider(row);
    if (provider === undefined)
        return false;
    const { developerName, validationCertificate } = provider;
    const location = `${listPlace(session.instanceUrl, 'identity-providers').location}#${developerName}`;
    await (0,content/* examine */.s)(validationCertificate ?? '', { kind: 'org', location, named: true, input: undefined }, collecting);
    return true;
}

// EXTERNAL MODULE: ./build/certificate/find.js
var find = __webpack_require__(7789);
// EXTERNAL MODULE: ./build/certificate/parse.js + 5 modules
var parse = __webpack_require__(8165);
// EXTERNAL MODULE: ./build/keystore/base64.js
var base64 = __webpack_require__(1242);
;// CONCATENATED MODULE: ./build/check/sources/base64-rows.js



/**
 * Parts rows into what each of them is base64 of: one long row, or several of one length with a shorter one at the end,
 * as base64 is wrapped. The least that is something whole is meant, and where nothing is whole the most that is damaged.
 */
function partBase64(rows) {
    const parts = [];
    for (let at = 0; at < rows.length;) {
        const equal = equalRows(rows, at);
        const next = rows[equal];
        const shorter = next !== undefined && next.length < String(rows[at]).length ? equal + 1 : equal;
        const ends = [...new Set([at + 1, equal, shorter])];
        const knownness = ends.map((end) => [end, known(rows.slice(at, end).join('\n'))]);
        const best = knownness.find(([, how]) => how === 'whole') ?? knownness.findLast(([, how]) => how === 'damaged');
        const end = best?.[0] ?? at + 1;
        parts.push({ rows: rows.slice(at, end), isContent: best !== undefined });
        at = end;
        // What is nothing together is not looked at again row by row: that would take the square of its length.
        for (; best === undefined && at < equal; at += 1)
            parts.push({ rows: rows.slice(at, at + 1), isContent: false });
    }
    return parts;
}
function equalRows(rows, start) {
    let at = start + 1;
    while (at < rows.length && rows[at]?.length === rows[start]?.length)
        at += 1;
    return at;
}
function known(text) {
    const bytes = (0,base64/* decodeBareBase64 */.e)(text);
    if (bytes === undefined)
        return 'nothing';
    const { found, others, closed } = new find/* Finder */.v().search(bytes);
    if (found.some(({ parsed }) => !(0,parse/* isCertificate */.Yn)(parsed)))
        return 'damaged';
    return found.length + closed.length > 0 || others.some((other) => other !== 'nothing known') ? 'whole' : 'nothing';
}

// EXTERNAL MODULE: ./build/check/sources/file.js
var sources_file = __webpack_require__(8546);
// EXTERNAL MODULE: ./build/url.js
var build_url = __webpack_require__(7121);
;// CONCATENATED MODULE: ./build/check/sources/https.js



/** Fetches a document (SAML metadata, JWKS, PEM) of at most 1 MiB and takes down its certificates. */
async function readHttps(line, collecting) {
    const { url, location } = line;
    const place = { kind: 'https', location, named: true, input: undefined };
    const headers = { accept: 'application/samlmetadata+xml, application/jwk-set+json, application/xml, */*;q=0.1' };
    const answer = await askAgain((limits) => collecting.world.network.send({ method: 'GET', url, headers }, limits), collecting);
    if (isOutage(answer))
        (0,content/* refuse */.T)(place, ...outageReason(answer), 0, collecting);
    else if (answer.status === 200)
        await (0,content/* examine */.s)(answer.body, place, collecting);
    else
        (0,content/* refuse */.T)(place, 'http-failed', statusClause(answer.status, answer.headers['location'], url), 0, collecting);
}
/** A redirect may lead anywhere, so the new address is for a person to write down. */
function statusClause(status, target, url) {
    if (status < 300 || status > 399 || target === undefined)
        return `status ${status}`;
    const where = (0,build_url/* readUrl */.w)(target, url);
    const shown = where === undefined ? 'somewhere else' : `${where.origin}${where.pathname}`;
    return `status ${status}: it redirects to ${shown.slice(0, 300)}, and redirects are not followed`;
}

// EXTERNAL MODULE: ./build/check/glob.js
var check_glob = __webpack_require__(1709);
;// CONCATENATED MODULE: ./build/check/sources/pattern.js


/** Whether a path can mean several. */
function isPattern(path) {
    return (0,check_glob/* literalPath */.l1)(path) === undefined;
}
/** @param given with `/` between names @returns `undefined` when its braces unfold to too many patterns. */
function parsePattern(given, { world }) {
    const { location } = (0,sources_file/* filePath */.s$)(given, world.machine);
    const pattern = given.endsWith('/') ? `${location}/` : location;
    const glob = (0,check_glob/* parseGlob */.qF)(pattern);
    if (glob === undefined)
        return undefined;
    const names = pattern.split('/');
    const first = names.findIndex((name) => (0,check_glob/* literalPath */.l1)(name) === undefined);
    const fixed = (first < 0 ? names.slice(0, -1) : names.slice(0, first)).map((name) => String((0,check_glob/* literalPath */.l1)(name)));
    const base = (0,sources_file/* filePath */.s$)(fixed.length === 0 ? '.' : fixed.join('/') || '/', world.machine);
    // Braces may hold slashes, and `**` any number of folders.
    const endless = /[{]|\*\*|\/$/.test(pattern);
    return {
        location: pattern,
        base,
        matches: (path) => glob.matches(path),
        depth: endless ? Number.POSITIVE_INFINITY : names.length - fixed.length - 1,
    };
}
/** Reads patterns that stood behind a `!`; one whose braces unfold to too many leaves nothing out. */
function parseExclusions(patterns) {
    const globs = patterns.map((pattern) => ({ glob: (0,check_glob/* parseGlob */.qF)(pattern), whole: /(?:^|\/)\*\*$|\/$/.test(pattern) }));
    return {
        hasFile: (location) => globs.some(({ glob }) => glob?.matches(location) === true),
        hasFolder: (location) => globs.some(({ glob, whole }) => whole && glob?.matches(`${location}/x`) === true),
    };
}

;// CONCATENATED MODULE: ./build/check/sources/tls.js



/** Takes down the chain that a TLS server shows, expired and untrusted ones as well. */
async function readTls(line, collecting) {
    const { host, port, location } = line;
    const answer = await askAgain((limits) => collecting.world.tls.presented(host, port, limits), collecting);
    if (isOutage(answer)) {
        (0,content/* refuse */.T)({ kind: 'tls', location, named: true, input: undefined }, ...outageReason(answer), 0, collecting);
        return;
    }
    for (const [index, der] of answer.certificates.entries()) {
        const origin = { kind: 'tls', location, index };
        const parsed = (0,parse/* parseCertificate */.hB)(der);
        collecting.collector.add((0,parse/* isCertificate */.Yn)(parsed)
            ? { kind: 'certificate', certificate: parsed, origin }
            : { kind: 'unreadable', ...parsed, origin });
    }
}

// EXTERNAL MODULE: ./build/check/sources/lies-in.js
var lies_in = __webpack_require__(1365);
;// CONCATENATED MODULE: ./build/check/sources/walk.js





/** Work between two looks at signals and servers, in milliseconds. */
const breathMilliseconds = 100;
/**
 * Reads every file that a pattern matches, in the order of their names, folder by folder. Links are not followed, so
 * that no loop is possible; a link to a folder outside of what is walked is unreadable, since what lies there is not
 * seen any other way.
 */
async function walkPattern(pattern, walking) {
    const walker = new Walker(pattern, walking);
    await walker.run();
}
class Walker {
    #pattern;
    #walking;
    #collecting;
    #matched = false;
    #complained = false;
    #baseRealPath;
    #breathedAt;
    constructor(pattern, walking) {
        this.#pattern = pattern;
        this.#walking = walking;
        this.#collecting = walking.collecting;
        this.#breathedAt = this.#collecting.world.clock.monotonic();
    }
    async run() {
        const { base, location } = this.#pattern;
        const { files } = this.#collecting.world;
        this.#baseRealPath = await files.realPath(base.path);
        if (this.#baseRealPath !== undefined) {
            if (await this.#liesOutside(this.#baseRealPath, base.within))
                this.#refuse(location, 'outside-workspace');
            else
                await this.#folder(base, 0);
        }
        if (!this.#matched && !this.#complained)
            this.#refuse(location, 'no-match');
    }
    async #liesOutside(realPath, within) {
        const root = within === undefined ? undefined : await this.#collecting.world.files.realPath(within);
        return root !== undefined && !(0,lies_in/* liesIn */.z)(realPath, root);
    }
    /** @returns false when the walk is to end. */
    async #folder(folder, depth) {
        const entries = await this.#collecting.world.files.entries(folder.path, bounds/* bounds */.O.folderEntries);
        if (typeof entries === 'string') {
            this.#refuse(folder.location, entries === 'too-large' ? 'too-many' : sources_file/* refusalReasons */.u_[entries]);
            return true;
        }
        for (const entry of entries) {
            if (!(await this.#entry(entry, below(folder, entry.name), depth)))
                return false;
        }
        return true;
    }
    async #entry({ kind }, path, depth) {
        await this.#breathe();
        if ((0,sources_collecting/* isOver */.P)(this.#collecting))
            return this.#refuse(this.#pattern.location, 'timeout');
        if (kind === 'directory')
            return this.#inner(path, depth);
        if (kind === 'link' && (await this.#collecting.world.files.kind(path.path)) === 'directory') {
            await this.#linkToFolder(path, depth);
            return true;
        }
        return this.#pattern.matches(path.location) ? this.#file(path) : true;
    }
    async #inner(path, depth) {
        if (depth >= this.#pattern.depth || this.#walking.exclusions.hasFolder(path.location))
            return true;
        if (depth < bounds/* bounds */.O.depth)
            return this.#folder(path, depth + 1);
        this.#refuse(path.location, 'too-deep');
        return true;
    }
    async #linkToFolder(path, depth) {
        if (depth >= this.#pattern.depth || this.#walking.exclusions.hasFolder(path.location))
            return;
        const target = await this.#collecting.world.files.realPath(path.path);
        if (target === undefined || this.#baseRealPath === undefined || !(0,lies_in/* liesIn */.z)(target, this.#baseRealPath)) {
            this.#refuse(path.location, 'link');
        }
    }
    async #file(path) {
        const { read, exclusions } = this.#walking;
        if (exclusions.hasFile(path.location))
            return true;
        this.#matched = true;
        if (read.has(path.location))
            return true;
        if (read.size >= bounds/* bounds */.O.files)
            return this.#refuse(this.#pattern.location, 'too-many', `more than ${bounds/* bounds */.O.files} files`);
        read.add(path.location);
        await (0,sources_file/* readFile */.TA)(path, false, this.#collecting, 'certificates');
        return true;
    }
    #refuse(location, reason, detail) {
        this.#complained = true;
        (0,content/* refuse */.T)({ kind: 'file', location, named: true, input: undefined }, reason, detail, 0, this.#collecting);
        return false;
    }
    /** Reading is synchronous underneath; now and then signals and timers must be heard. */
    async #breathe() {
        const { clock } = this.#collecting.world;
        if (clock.monotonic() - this.#breathedAt < breathMilliseconds)
            return;
        await clock.sleep(1);
        this.#breathedAt = clock.monotonic();
    }
}
function below(folder, name) {
    const join = (path) => (path.endsWith('/') ? `${path}${name}` : `${path}/${name}`);
    return {
        path: join(folder.path),
        location: folder.location === '.' ? name : join(folder.location),
        within: folder.within,
    };
}

;// CONCATENATED MODULE: ./build/check/sources/read-sources.js








/**
 * Reads everything that the lines of `certificates` and `certificate` name: servers first, several at a time, then
 * texts and paths, then patterns, so that a file that is named by itself is judged as such.
 */
async function readSources(inputs, collecting) {
    await readServers(inputs.flatMap(({ lines }) => lines), collecting);
    const patterns = [];
    const read = new Set();
    for (const { input, lines } of inputs) {
        const reader = new InputReader(input, collecting, patterns, read);
        for (const line of lines)
            await reader.read(line);
    }
    const { machine } = collecting.world;
    const excluded = inputs.flatMap((input) => input.exclusions.map((each) => (0,sources_file/* slashed */.df)(each, machine)));
    const exclusions = parseExclusions(excluded);
    for (const pattern of patterns)
        await readPattern(pattern, { collecting, exclusions, read });
}
async function readServers(lines, collecting) {
    const servers = lines.filter((line) => line.kind === 'tls' || line.kind === 'https');
    const waiting = servers.values();
    const work = async () => {
        for (const line of waiting) {
            await (line.kind === 'tls' ? readTls(line, collecting) : readHttps(line, collecting));
        }
    };
    await Promise.all(Array.from({ length: bounds/* bounds */.O.servers }, work));
}
async function readPattern(given, walking) {
    const pattern = parsePattern(given, walking.collecting);
    if (pattern !== undefined)
        return walkPattern(pattern, walking);
    const place = { kind: 'file', location: given, named: true, input: undefined };
    (0,content/* refuse */.T)(place, 'no-match', 'its braces unfold to too many patterns', 0, walking.collecting);
}
/** What stands in one input, one line after the other. */
class InputReader {
    #input;
    #collecting;
    #patterns;
    #read;
    /** Certificates in the input's own text count through all of it. */
    #index = 0;
    constructor(input, collecting, patterns, read) {
        this.#input = input;
        this.#collecting = collecting;
        this.#patterns = patterns;
        this.#read = read;
    }
    async read(line) {
        if (line.kind === 'text')
            await this.#content(line.text, line.line);
        else if (line.kind === 'base64')
            await this.#base64(line.rows, line.line);
        else if (line.kind === 'path')
            await this.#path(line.path, line.line);
    }
    async #base64(rows, line) {
        const first = String(rows[0]);
        // A path may look like base64, and what follows it is then looked at by itself.
        if ((await this.#kind(first)) !== 'missing') {
            await this.#path(first, line);
            if (rows.length > 1)
                await this.#base64(rows.slice(1), line + 1);
            return;
        }
        let at = line;
        for (const part of partBase64(rows)) {
            if (part.isContent)
                await this.#content(part.rows.join('\n'), at);
            else
                for (const row of part.rows)
                    await this.#path(row, at);
            at += part.rows.length;
        }
    }
    async #path(given, line) {
        const path = (0,sources_file/* slashed */.df)(given, this.#collecting.world.machine);
        const kind = await this.#kind(path);
        if (kind === 'missing' && mayBeSecret(path))
            this.#refuse(line);
        else if ((kind === 'missing' && isPattern(path)) || (kind === 'directory' && path.endsWith('/'))) {
            this.#patterns.push(path);
        }
        else {
            const file = (0,sources_file/* filePath */.s$)(path, this.#collecting.world.machine);
            if (this.#read.has(file.location))
                return;
            this.#read.add(file.location);
            await (0,sources_file/* readFile */.TA)(file, true, this.#collecting, this.#input);
        }
    }
    #kind(path) {
        return this.#collecting.world.files.kind((0,sources_file/* filePath */.s$)(path, this.#collecting.world.machine).path);
    }
    async #content(text, line) {
        this.#index += await (0,content/* examine */.s)(text, this.#place(line), this.#collecting);
    }
    /** A line that is neither a path nor a certificate may be a secret that went astray, so it is not quoted. */
    #refuse(line) {
        const detail = 'this line is no path that exists, and no certificate';
        (0,content/* refuse */.T)(this.#place(line), 'no-certificate', detail, 0, this.#collecting);
        this.#index += 1;
    }
    #place(line) {
        return {
            kind: 'input',
            location: this.#input,
            firstIndex: this.#index,
            firstLine: line,
            named: true,
            input: this.#input,
        };
    }
}
/** Long, and made of the characters that keys and tokens are made of. */
function mayBeSecret(text) {
    return text.length > 4096 || (text.length >= 20 && /^[A-Za-z0-9+/=_~!-]+$/.test(text)) || text.includes('-----');
}

;// CONCATENATED MODULE: ./build/check/check.js







/**
 * Collects every certificate that is named, judges all of them at one moment, and makes the report. What cannot be read
 * is a finding in it; nothing that was named is left out in silence. Never rejects for the sake of a source.
 */
async function check(request, world) {
    const { gathered, keyMismatch } = await collect(request, world);
    const now = world.clock.now();
    const { findings, endedLines, unusedLines } = (0,check_findings/* judgeAll */.T)(gathered, { ...request.judging, now });
    const report = (0,check_report/* makeReport */.dO)({ findings, skipped: gathered.skipped, thresholds: request.judging.thresholds, now });
    return { report, tally: gathered.tally, keyMismatch, endedLines, unusedLines };
}
/** What collecting needs is let go before judging begins: with a hundred thousand certificates both would be much. */
async function collect(request, world) {
    const collector = startCollection();
    const pair = new PairWatch(request);
    const collecting = {
        collector,
        world,
        passphrases: request.passphrases,
        witness: (certificate, origin, input) => {
            const login = pair.see(certificate, origin, input);
            if (login !== undefined)
                collector.add({ kind: 'certificate', certificate, origin: login });
        },
        patience: {
            attemptMilliseconds: request.timeoutMilliseconds,
            retries: request.retries,
            endsAt: world.clock.monotonic() + bounds/* bounds */.O.collectingMilliseconds,
            ...(request.signal === undefined ? {} : { signal: request.signal }),
        },
    };
    try {
        await readSources(request.inputs, collecting);
        if (request.org !== undefined)
            await readOrg(request.org, collecting);
    }
    finally {
        await world.keystores.close();
    }
    const { stranger } = pair;
    if (stranger !== undefined)
        collector.add({ kind: 'certificate', ...stranger, warnings: ['key-mismatch'] });
    return { gathered: collector.finish(nowhere(request)), keyMismatch: stranger !== undefined };
}
/** Which place holds nothing when nothing was found: the org's, where nothing else was named. */
function nowhere({ inputs, org }) {
    if (org === undefined || 'failure' in org || inputs.some(({ lines }) => lines.length > 0))
        return undefined;
    return orgPlace(org.session);
}
/** Watches whether one of the certificates that were given belongs to the keys that were given. */
class PairWatch {
    #keys;
    #input;
    #first;
    #belongs = false;
    #loginIndex = 0;
    constructor({ keys, inputs, org }) {
        this.#keys = keys;
        const isGiven = inputs.some(({ input, lines }) => input === 'certificate' && lines.length > 0);
        // `certificate` is the app's own. Without it the keys are there for the login, where there is one, or to be compared.
        this.#input = isGiven ? 'certificate' : org === undefined ? 'certificates' : undefined;
    }
    /** @returns the login as a second place of the certificate, when it is the one of the login */
    see(certificate, origin, input) {
        if (this.#keys === undefined || input !== this.#input)
            return undefined;
        this.#first ??= { certificate, origin };
        const belongs = (0,match.ownerOf)(certificate, this.#keys) !== undefined;
        if (!belongs)
            return undefined;
        this.#belongs = true;
        return { kind: 'login', location: 'certificate', index: this.#loginIndex++ };
    }
    /** A certificate to say it of, when none belongs. */
    get stranger() {
        return this.#belongs ? undefined : this.#first;
    }
}


/***/ }),

/***/ 3620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ dayStart),
/* harmony export */   fi: () => (/* binding */ orgIdentity),
/* harmony export */   wz: () => (/* binding */ factsOfOrgCertificate),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/** The facts of a certificate that was read; its identity is its fingerprint. */
function factsOf(certificate) {
    return {
        identity: certificate.fingerprint,
        subject: certificate.subject,
        issuer: certificate.issuer,
        serialNumber: certificate.serialNumber,
        fingerprint: certificate.fingerprint,
        notBefore: certificate.notBefore,
        notAfter: certificate.notAfter,
        keyType: certificate.keyType,
        keyBits: certificate.keyBits,
        signatureAlgorithm: certificate.signatureAlgorithm,
        selfSigned: certificate.selfSigned,
        role: certificate.role,
        bytes: certificate.der.length,
        warnings: certificate.warnings,
    };
}
/**
 * The facts of a certificate of which the org tells a day: it ends at 00:00 UTC of that day, since the hour is unknown
 * and the earliest is the safe one. All that the org does not tell is null.
 * @returns `undefined` when the day is none.
 */
function factsOfOrgCertificate(certificate) {
    const notAfter = dayStart(certificate.expirationDate ?? '');
    if (notAfter === undefined)
        return undefined;
    return {
        identity: orgIdentity(certificate.orgId, certificate.developerName),
        subject: null,
        issuer: null,
        serialNumber: null,
        fingerprint: null,
        notBefore: null,
        notAfter,
        keyType: null,
        keyBits: certificate.keyBits,
        signatureAlgorithm: null,
        selfSigned: null,
        role: null,
        bytes: null,
        warnings: [],
    };
}
/** `org:<orgId>/<DeveloperName>`: what stands for a fingerprint where the org gives none. */
function orgIdentity(orgId, developerName) {
    return `org:${orgId}/${developerName}`;
}
/** 00:00 UTC of a day written `YYYY-MM-DD`; `undefined` when it is no day of the calendar. */
function dayStart(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const date = new Date(`${text}T00:00:00Z`);
    // Date rolls 30 February over into March instead of refusing it.
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : date;
}


/***/ }),

/***/ 1626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll),
  j: () => (/* binding */ unreadableFinding)
});

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/check/aside.js
/** So many roots in one place are a trust store; fewer may be somebody's own self-signed certificates. */
const trustStoreRoots = 3;
/**
 * Which certificates `leaves-only` does not judge: intermediates, and roots that are there to be trusted, which is to
 * say that another certificate was issued by them or that they lie in a trust store. A self-signed certificate
 * that merely calls itself a CA, as `openssl req -x509` writes it, is somebody's leaf and stays judged.
 */
function asideOf(certificates) {
    const issuers = new Set();
    const rootsAt = new Map();
    for (const { facts, origins } of certificates) {
        if (facts.role !== 'root') {
            if (facts.issuer !== null && facts.selfSigned !== true)
                issuers.add(facts.issuer);
        }
        else
            for (const { location } of origins)
                rootsAt.set(location, (rootsAt.get(location) ?? 0) + 1);
    }
    const trustStores = new Set([...rootsAt].flatMap(([location, roots]) => (roots >= trustStoreRoots ? [location] : [])));
    return ({ facts, origins }) => {
        if (facts.role === 'intermediate')
            return true;
        if (facts.role !== 'root')
            return false;
        return ((facts.subject !== null && issuers.has(facts.subject)) ||
            origins.every(({ location }) => trustStores.has(location)));
    };
}

// EXTERNAL MODULE: ./build/check/facts.js
var facts = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/check/glob.js
var check_glob = __webpack_require__(1709);
// EXTERNAL MODULE: ./build/check/ignore-line.js
var ignore_line = __webpack_require__(4172);
;// CONCATENATED MODULE: ./build/check/ignore.js



/** Splits lines into those that hold at `now` and those whose last day (UTC, all of it) is over. */
function splitByEnd(lines, now) {
    const isOver = ({ until }) => {
        const day = until === null ? undefined : (0,facts/* dayStart */.J7)(until);
        return day !== undefined && now.getTime() >= day.getTime() + 86_400_000;
    };
    return { holding: lines.filter((line) => !isOver(line)), ended: lines.filter(isOver) };
}
function ignoreTable(lines) {
    const byValue = new Map();
    const globs = [];
    const byLocation = new Map();
    const used = new Set();
    for (const line of lines) {
        const { kind, value } = line.target;
        const literal = kind === 'path' ? (0,check_glob/* literalPath */.l1)(value) : value;
        const glob = literal === undefined ? (0,check_glob/* parseGlob */.qF)(value) : undefined;
        if (glob !== undefined)
            globs.push({ glob, line });
        else {
            const key = `${kind} ${literal}`;
            byValue.set(key, longerOf(byValue.get(key), line));
        }
    }
    const namesSubjects = lines.some(({ target }) => target.kind === 'subject');
    const lineForPlace = (location) => {
        const path = location.replace(/^(?:\.\/)+/, '');
        const literal = byValue.get(`path ${path}`);
        if (literal !== undefined || globs.length === 0)
            return literal;
        if (!byLocation.has(path))
            byLocation.set(path, globs.find(({ glob }) => glob.matches(path))?.line);
        return byLocation.get(path);
    };
    const lineFor = (finding) => {
        const { fingerprint, identity, subject, origins } = finding;
        const own = byValue.get(`fingerprint ${fingerprint}`) ??
            byValue.get(`org ${identity}`) ??
            (subject === null || !namesSubjects ? undefined : byValue.get(`subject ${(0,ignore_line/* plainSubject */.D)(subject)}`));
        if (own !== undefined)
            return own;
        const covering = origins.map(({ location }) => lineForPlace(location));
        if (!covering.every((line) => line !== undefined))
            return undefined;
        return covering.reduce((first, line) => (endOf(line) < endOf(first) ? line : first), covering[0]);
    };
    return {
        lineFor(finding) {
            if (lines.length === 0)
                return undefined;
            const line = lineFor(finding);
            if (line !== undefined)
                used.add(line);
            return line;
        },
        unused: () => lines.filter((line) => !used.has(line)),
    };
}
/** What the report says of an ignored finding. */
function ignoredBy(line) {
    return { until: line.until, reason: line.reason };
}
function longerOf(known, line) {
    return known !== undefined && endOf(known) >= endOf(line) ? known : line;
}
/** Days sort as their text does; a line without end sorts after all of them. */
function endOf(line) {
    return line?.until ?? '~';
}

// EXTERNAL MODULE: ./build/certificate/validity.js
var validity = __webpack_require__(2204);
// EXTERNAL MODULE: ./build/check/thresholds.js
var check_thresholds = __webpack_require__(111);
// EXTERNAL MODULE: ./build/check/weakness.js
var weakness = __webpack_require__(304);
;// CONCATENATED MODULE: ./build/check/judge.js



/**
 * Judges one certificate at `now`. Its last second counts as valid (RFC 5280 §4.1.2.5: through notAfter, inclusive); one
 * that begins within five minutes counts as begun, since clocks differ; a threshold that is met exactly counts as met;
 * one without end is never near it.
 */
function judge(facts, now, thresholds) {
    const standing = (0,validity.standingAt)(facts, now);
    const { secondsLeft, daysLeft, lifetimeUsed } = standing;
    const warnings = (0,weakness/* weaknesses */.K)(facts);
    if (facts.notBefore === null && facts.notAfter !== null && (0,check_thresholds/* needsLifetime */.X$)(thresholds)) {
        warnings.push((0,weakness/* warn */.R)('lifetime-unknown'));
    }
    return {
        verdict: verdictOf(standing, lifetimeSeconds(facts), thresholds),
        secondsLeft,
        daysLeft,
        lifetimeUsed: lifetimeUsed === null ? null : Math.floor(lifetimeUsed * 10_000) / 10_000,
        warnings,
    };
}
function verdictOf(standing, lifetime, thresholds) {
    const { state, secondsLeft } = standing;
    if (state !== 'valid')
        return state;
    // One that ends before it begins is valid at no time, so there is nothing that a slow clock could hide.
    if (lifetime !== null && lifetime < 0)
        return 'notYetValid';
    if (secondsLeft === null)
        return 'ok';
    const gravest = ['critical', 'warning', 'notice'];
    return gravest.find((level) => (0,check_thresholds/* isWithin */.UO)(thresholds[level], level, secondsLeft, lifetime)) ?? 'ok';
}
function lifetimeSeconds({ notBefore, notAfter }) {
    return notBefore === null || notAfter === null ? null : Math.floor((notAfter.getTime() - notBefore.getTime()) / 1000);
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/check/finding.js
var finding = __webpack_require__(4598);
;// CONCATENATED MODULE: ./build/check/message.js



/**
 * What a verdict means for this certificate, in a sentence without foreign text. It speaks of dates alone and not of
 * what stops then: a login by JWT bearer is not known to stop.
 */
function messageOf(facts, judgement, setting) {
    const dates = datesSentence(facts, judgement, setting);
    const day = facts.fingerprint === null ? ` ${daySentence}` : '';
    const login = setting.isOfLogin && isNear(judgement) ? ` ${loginSentence}` : '';
    return `${dates}${day}${login}`;
}
const daySentence = 'The org tells the day and not the hour, so the beginning of that day counts.';
/** Product management, 2020 (Salesforce Stack Exchange 313488); in no documentation. */
const loginSentence = 'Salesforce is not known to stop JWT logins on that day, which is undocumented and may change; audits and every other use of the certificate do look at it.';
function isNear(judgement) {
    return judgement.verdict !== 'ok' && judgement.verdict !== 'notYetValid';
}
function datesSentence(facts, { verdict, secondsLeft }, setting) {
    const { now, notBefore, notAfter } = setting;
    if (verdict === 'notYetValid' && facts.notBefore !== null) {
        const wait = Math.ceil((facts.notBefore.getTime() - now.getTime()) / 1000);
        return `Not valid yet: begins in ${(0,time/* humanDuration */.UU)(wait * 1000)}, on ${notBefore}.`;
    }
    if (secondsLeft === null)
        return 'Has no end.';
    if (secondsLeft === 0)
        return `Ends within this second, on ${notAfter}.`;
    const length = (0,time/* humanDuration */.UU)(secondsLeft * 1000);
    return secondsLeft < 0 ? `Expired ${length} ago, on ${notAfter}.` : `Ends in ${length}, on ${notAfter}.`;
}
/** Why a place could not be judged, with what was seen there; the detail is foreign text. */
function unreadableMessage(reason, detail) {
    const why = `Cannot be judged: ${finding/* unreadableReasons */.Zz[reason]}`;
    return detail === undefined || detail === '' ? `${why}.` : `${why} (${(0,failure/* withoutStop */.f6)(detail)}).`;
}

// EXTERNAL MODULE: ./build/check/places.js
var places = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/check/urgency.js
var urgency = __webpack_require__(1264);
;// CONCATENATED MODULE: ./build/check/findings.js








/** Judges everything that was gathered, at one moment. */
function judgeAll(gathered, judging) {
    const { holding, ended } = splitByEnd(judging.ignoreLines, judging.now);
    const today = ignoreTable(holding);
    const formerly = ignoreTable(ended);
    const isAside = judging.leavesOnly ? asideOf(gathered.certificates) : () => false;
    const withIgnores = (finding, aside) => {
        const line = today.lineFor(finding);
        if (line !== undefined)
            return { ...finding, ignored: ignoredBy(line) };
        if (aside)
            return { ...finding, ignored: { until: null, reason: `${finding.role}, and only leaves are judged` } };
        const former = formerly.lineFor(finding);
        if (former === undefined)
            return finding;
        const ending = (0,weakness/* warn */.R)('ignore-ended', `The line that ignored it ended on ${former.until}.`);
        return { ...finding, warnings: [...finding.warnings, ending] };
    };
    const findings = gathered.certificates.map((each) => withIgnores(certificateFinding(each, judging), isAside(each)));
    for (const each of gathered.unreadable)
        findings.push(withIgnores(unreadableFinding(each), false));
    return { findings: findings.sort(urgency/* compareUrgency */.t), endedLines: ended, unusedLines: today.unused() };
}
function certificateFinding({ facts, origins, warnings }, judging) {
    const { now, thresholds } = judging;
    const judgement = judge(facts, now, thresholds);
    const notBefore = facts.notBefore === null ? null : (0,time/* rfc3339 */.ag)(facts.notBefore);
    const notAfter = facts.notAfter === null ? null : (0,time/* rfc3339 */.ag)(facts.notAfter);
    const isOfLogin = origins.some(({ kind }) => kind === 'login');
    return {
        verdict: judgement.verdict,
        identity: facts.identity,
        subject: facts.subject,
        issuer: facts.issuer,
        serialNumber: facts.serialNumber,
        fingerprint: facts.fingerprint,
        notBefore,
        notAfter,
        secondsLeft: judgement.secondsLeft,
        daysLeft: judgement.daysLeft,
        lifetimeUsed: judgement.lifetimeUsed,
        keyType: facts.keyType,
        keyBits: facts.keyBits,
        signatureAlgorithm: facts.signatureAlgorithm,
        selfSigned: facts.selfSigned,
        role: facts.role,
        origins: [...origins].sort(places/* comparePlaces */.ig),
        warnings: [...judgement.warnings, ...warnings],
        ignored: null,
        reason: null,
        message: messageOf(facts, judgement, { now, notBefore, notAfter, isOfLogin }),
    };
}
/** The finding for a place that could not be judged; all that is unknown of it is null. */
function unreadableFinding(unreadable) {
    return {
        verdict: 'unreadable',
        identity: unreadable.identity,
        subject: unreadable.subject,
        issuer: null,
        serialNumber: null,
        fingerprint: unreadable.fingerprint,
        notBefore: null,
        notAfter: null,
        secondsLeft: null,
        daysLeft: null,
        lifetimeUsed: null,
        keyType: null,
        keyBits: null,
        signatureAlgorithm: null,
        selfSigned: null,
        role: null,
        origins: [...unreadable.origins].sort(places/* comparePlaces */.ig),
        warnings: [],
        ignored: null,
        reason: unreadable.reason,
        message: unreadableMessage(unreadable.reason, unreadable.detail),
    };
}


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

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ plainSubject),
/* harmony export */   p: () => (/* binding */ parseIgnoreLines)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3620);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);


const maximumLines = 200_000;
/** A path of 4,096 characters, each of them escaped, and as much again. */
const maximumLength = 16_384;
/**
 * Reads the lines of `ignore` or `ignore-file`: what to ignore, then optionally `until=YYYY-MM-DD`, then optionally a
 * reason. A target with spaces stands in double quotes; a subject may do without, and then ends at ` until=` or ` #`.
 * Empty lines and lines that begin with `#` are nothing. A line that cannot be understood is a problem and never a line
 * that ignores less or more than it says.
 */
function parseIgnoreLines(text, option) {
    const lines = [];
    const problems = [];
    const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    if (rows.length > maximumLines) {
        return { lines, problems: [{ option, sentence: `has ${rows.length} lines; at most ${maximumLines} are read.` }] };
    }
    rows.forEach((row, index) => {
        const parsed = parseLine(row.trim(), index + 1);
        if (typeof parsed === 'string')
            problems.push({ option, sentence: `line ${index + 1} ${parsed}.` });
        else if (parsed !== undefined)
            lines.push(parsed);
    });
    return { lines, problems };
}
/** @returns what is wrong, when something is; `undefined` for a line that says nothing. */
function parseLine(row, line) {
    if (row === '' || row.startsWith('#'))
        return undefined;
    if (row.length > maximumLength)
        return `is longer than ${maximumLength} characters`;
    const cut = cutTarget(row);
    if (cut === undefined)
        return 'begins with a double quote that is never closed';
    const target = parseTarget(cut.target);
    if (typeof target === 'string')
        return target;
    const rest = parseRest(cut.rest);
    return typeof rest === 'string' ? rest : { target, ...rest, line };
}
function cutTarget(row) {
    if (row.startsWith('"')) {
        const quoted = /^"((?:[^"\\]|\\.)*)"(?=\s|$)/su.exec(row);
        if (quoted?.[1] === undefined)
            return undefined;
        return { target: quoted[1].replace(/\\"/g, '"'), rest: row.slice(quoted[0].length) };
    }
    const end = isSubject(row) ? row.search(/\s(?:until=|#)/) : row.search(/\s/);
    return end < 0 ? { target: row, rest: '' } : { target: row.slice(0, end), rest: row.slice(end) };
}
function parseTarget(text) {
    if (/^until=/i.test(text))
        return 'says until when, but not what to ignore';
    if (text.startsWith('org:')) {
        return /^org:[a-zA-Z0-9]{15,18}\/\w{1,80}$/.test(text)
            ? { kind: 'org', value: text }
            : 'is no identity of an org certificate, which is written org:<orgId>/<DeveloperName>';
    }
    const hex = text
        .replace(/^sha-?256[:=]/i, '')
        .replaceAll(':', '')
        .toLowerCase();
    if (/^[0-9a-f]+$/.test(hex)) {
        if (hex.length === 64)
            return { kind: 'fingerprint', value: hex };
        if (hex.length === 40 || hex.length === 32)
            return 'is a SHA-1 or MD5 fingerprint; SHA-256 is what counts here';
    }
    if (isSubject(text))
        return { kind: 'subject', value: plainSubject(text) };
    if (!/[/.*?[\]{}]/.test(text)) {
        return 'names neither a fingerprint (64 hex digits), nor a path, nor a subject, nor an org certificate (write ./name for a file without a dot in its name)';
    }
    const value = text.replace(/^(?:\.\/)+/, '');
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(value) === undefined ? 'has braces that unfold to too many patterns' : { kind: 'path', value };
}
function isSubject(text) {
    return !/^until=/i.test(text) && /^(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)+)\s*=/i.test(text);
}
/** A subject without the spaces that tools put around `,`, `+` and `=`, so that their spellings are equal. */
function plainSubject(subject) {
    // White space first, in a step of its own: a subject of ten thousand spaces must not take their square.
    const single = subject.trim().replace(/\s+/g, ' ');
    return single.replace(/ ?(?<!\\)([,+=]) ?/g, '$1');
}
function parseRest(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const dates = words.filter((word) => /^until[=:]|^until\d/i.test(word));
    if (dates.length > 1)
        return 'says until when more than once';
    const until = /^until=(.*)$/.exec(dates[0] ?? '')?.[1];
    // A date that is overlooked would make a line hold for good, so whatever looks like one has to be one.
    if (dates.length === 1 && (until === undefined || (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .dayStart */ .J7)(until) === undefined)) {
        return 'has an end that is no day; write it as until=2027-01-31';
    }
    const reason = words
        .filter((word) => word !== dates[0])
        .join(' ')
        .replace(/^#+\s*/, '');
    return { until: until ?? null, reason: reason === '' ? null : reason };
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   b: () => (/* binding */ lostReport)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1626);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7591);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8605);
/* harmony import */ var _urgency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1264);





/**
 * One report of many, such as the legs of a matrix: one finding a certificate with all its places and all that was
 * said of it. Nothing is judged again; where two parts disagree, the graver verdict stands, what does not count in one
 * part but counts in another counts, and the moment is the oldest of them. Neither their order nor merging a merged
 * report once more changes anything.
 * @param lost findings for parts that could not be read ({@link lostReport}).
 */
function mergeReports(reports, now, lost = []) {
    const findings = mergeFindings([...reports.map((report) => report.findings), lost]);
    if (findings.length === 0 && reports.length === 0)
        findings.push(withoutPlace('nothing-found', 'merge', undefined));
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)({
        generatedAt: reports.map((report) => report.generatedAt).reduce(earlier, (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(now)),
        thresholds: commonThresholds(reports),
        skipped: mergeSkipped(reports),
        findings,
    });
}
/** The finding that stands for a report which cannot be had, or is none (`bad-report`). */
function lostReport(location, detail, reason = 'bad-report') {
    return withoutPlace(reason, location, detail);
}
function withoutPlace(reason, location, detail) {
    const identity = `unreadable:${reason}:${location}#0`;
    const origins = [{ kind: reason === 'nothing-found' ? 'input' : 'file', location, index: 0 }];
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableFinding */ .j)({ identity, reason, detail, subject: null, fingerprint: null, origins });
}
/** Texts of one form, `2027-01-31T23:59:59Z`, sort as their moments do. */
function earlier(a, b) {
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a, b) <= 0 ? a : b;
}
function mergeFindings(parts) {
    const unions = new Map();
    for (const finding of parts.flat()) {
        let union = unions.get(finding.identity);
        if (union === undefined) {
            union = { gravest: finding, places: new _places_js__WEBPACK_IMPORTED_MODULE_4__/* .Places */ .N4(), warnings: new Map() };
            unions.set(finding.identity, union);
        }
        else if (compareWholly(finding, union.gravest) < 0)
            union.gravest = finding;
        for (const origin of finding.origins)
            union.places.add(origin);
        for (const warning of finding.warnings)
            union.warnings.set(`${warning.code} ${warning.message}`, warning);
    }
    return [...unions.values()].map(({ gravest, places, warnings }) => ({
        ...gravest,
        origins: places.list.sort(_places_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePlaces */ .ig),
        warnings: [...warnings].sort(([a], [b]) => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a, b)).map(([, warning]) => warning),
    }));
}
/** By urgency, then by every member that is not united, so that which one stands does not depend on the order. */
function compareWholly(a, b) {
    const urgency = (0,_urgency_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUrgency */ .t)(a, b);
    if (urgency !== 0)
        return urgency;
    for (const member of singleMembers) {
        if (a[member] === b[member])
            continue;
        const order = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(JSON.stringify(a[member]), JSON.stringify(b[member]));
        if (order !== 0)
            return order;
    }
    return 0;
}
const singleMembers = [
    'subject',
    'issuer',
    'serialNumber',
    'fingerprint',
    'notBefore',
    'notAfter',
    'daysLeft',
    'lifetimeUsed',
    'keyType',
    'keyBits',
    'signatureAlgorithm',
    'selfSigned',
    'role',
    'ignored',
    'reason',
    'message',
];
function mergeSkipped(reports) {
    const skipped = new Map();
    for (const report of reports) {
        for (const { location, reason } of report.skipped)
            skipped.set(`${reason} ${location}`, { location, reason });
    }
    return [...skipped.values()];
}
function commonThresholds(reports) {
    const first = reports[0]?.thresholds ?? null;
    const isSame = ({ thresholds }) => thresholds?.noticeWithin === first?.noticeWithin &&
        thresholds?.warnWithin === first?.warnWithin &&
        thresholds?.failWithin === first?.failWithin;
    return reports.every(isSame) ? first : null;
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export commonName */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);

/**
 * What a certificate is called where there is room for one name: its common name, else its whole subject; for one that
 * only the org knows its developer name there; for what could not be read the last part of its place, which is the host
 * for a page of an org's Setup. Never empty. Foreign text.
 */
function nameOf(finding) {
    const { subject, identity } = finding;
    const common = subject === null ? undefined : commonName(subject);
    if (isVisible(common))
        return common;
    if (subject !== null && isVisible(subject))
        return subject;
    if (identity.startsWith('org:'))
        return identity.slice(identity.indexOf('/') + 1) || identity;
    if (subject !== null && finding.serialNumber !== null)
        return `serial number ${finding.serialNumber}`;
    const location = finding.origins[0]?.location ?? '';
    const [, host, named] = setupPage.exec(location) ?? [];
    const names = [named, host, /[^/\\]+(?=[/\\]*$)/.exec(location)?.[0], location, identity];
    return names.find(isVisible) ?? 'without a name';
}
/** A list in Setup of an org, or one of its entries. */
const setupPage = /^https?:\/\/([^/]+)\/lightning\/setup\/\w+\/home(?:#([\s\S]*))?$/;
function isVisible(text) {
    return text !== undefined && text.trim() !== '';
}
/** The first common name of a name in the form of RFC 4514, its escapes undone; `undefined` when it has none. */
function commonName(subject) {
    for (const [part] of subject.matchAll(/(?:\\[\s\S]|[^\\,+])+/g)) {
        const value = /^\s*CN=([\s\S]*)$/i.exec(part)?.[1];
        if (value !== undefined)
            return withoutEscapes(value);
    }
    return undefined;
}
function withoutEscapes(value) {
    return value.replace(/((?:\\[0-9a-f]{2})+)|\\([\s\S])/gi, (_, pairs, single) => pairs === undefined ? single : Buffer.from(pairs.replaceAll('\\', ''), 'hex').toString('utf8'));
}
/** How long until the end, in one unit, rounded down: `41 d`, `5 h`, `3 d ago`, `no end`; `–` when nobody can tell. */
function timeLeft(finding) {
    const { secondsLeft } = finding;
    if (secondsLeft === null)
        return finding.verdict === 'unreadable' ? '–' : 'no end';
    return secondsLeft < 0 ? `${inOneUnit(-secondsLeft)} ago` : inOneUnit(secondsLeft);
}
function inOneUnit(seconds) {
    if (seconds >= 86_400)
        return `${Math.floor(seconds / 86_400)} d`;
    if (seconds >= 3600)
        return `${Math.floor(seconds / 3600)} h`;
    return seconds >= 60 ? `${Math.floor(seconds / 60)} min` : `${seconds} s`;
}
/** The end to the minute in UTC, `2027-01-31 23:59`; `–` without one. */
function endOf(finding) {
    return finding.notAfter === null ? '–' : finding.notAfter.replace(/T(\d\d:\d\d).*$/, ' $1');
}
/** Why it is unreadable, as one clause; `undefined` for everything else. */
function reasonOf(finding) {
    return finding.reason === null ? undefined : _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableReasons */ .Zz[finding.reason];
}
/**
 * A place as people write it: its location, the line unless it is the first, then which of several certificates there
 * is meant. Foreign text.
 */
function placeOf(origin) {
    const line = (origin.line ?? 1) === 1 ? '' : `:${origin.line}`;
    return `${origin.location}${line}${origin.index === 0 ? '' : ` #${origin.index + 1}`}`;
}
/** At most so many characters, with an ellipsis where it was cut, never within one. */
function clip(text, characters) {
    if (text.length <= characters)
        return text;
    return `${text.slice(0, Math.max(0, characters - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide and fullwidth (UAX 11), and whatever is drawn as a picture. */
const wide = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const unseen = /^[\p{M}\p{Cf}\u200b]/u;
/** A letter may carry a few marks; hundreds of them are somebody's joke and would fill the line above. */
const longestGrapheme = 12;
/**
 * Cuts text to so many columns of a terminal and says that it did with `…`: at its end, or at its start, where the
 * last part tells more, as in a path.
 */
function shorten(text, columns, keep = 'start') {
    // Enough to fill the columns whatever it is made of; what is far longer is never looked at.
    const plenty = columns * longestGrapheme;
    const near = keep === 'start' ? text.slice(0, plenty) : text.slice(-plenty);
    const pieces = [...graphemes.segment(near)].map(({ segment }) => segment.length > longestGrapheme ? '\ufffd' : segment);
    if (near.length === text.length && widthOf(pieces) <= columns)
        return pieces.join('');
    if (keep === 'end')
        pieces.reverse();
    const kept = [];
    let room = columns - 1;
    for (const piece of pieces) {
        room -= pieceWidth(piece);
        if (room < 0)
            break;
        kept.push(piece);
    }
    return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}
/** How many columns a short text takes. */
function columnsOf(text) {
    return widthOf([...graphemes.segment(text)].map(({ segment }) => segment));
}
/** Text that was fitted, filled up with spaces. */
function pad(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
function widthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + pieceWidth(piece), 0);
}
function pieceWidth(piece) {
    if (unseen.test(piece))
        return 0;
    return wide.test(piece) ? 2 : 1;
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ skippedLine),
/* harmony export */   If: () => (/* binding */ nextEndClause),
/* harmony export */   J7: () => (/* binding */ countsLine)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6934);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3481);



/** All that was judged in one line, the gravest first: `2 expired, 1 critical, 37 ok; 4 ignored`. */
function countsLine(report) {
    const { counts } = report;
    const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${counts[verdict]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLabels */ .f7[verdict]}`)
        .reverse();
    const judged = parts.length === 0 ? 'nothing that counts' : parts.join(', ');
    return counts.ignored === 0 ? judged : `${judged}; ${counts.ignored} ignored`;
}
/** The finding that ends next: not ignored and not over; `undefined` when none will. */
function nextEnding(report) {
    let next;
    for (const finding of report.findings) {
        const { secondsLeft } = finding;
        if (finding.ignored !== null || secondsLeft === null || secondsLeft < 0)
            continue;
        if (next?.secondsLeft == null || secondsLeft < next.secondsLeft)
            next = finding;
    }
    return next;
}
/** When the next one ends, without foreign text: `the next one ends in 12 d, on 2027-01-31`. */
function nextEndClause(report) {
    const next = nextEnding(report);
    if (next?.notAfter == null)
        return 'none of them will end';
    return `the next one ends in ${(0,_caption_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(next)}, on ${next.notAfter.slice(0, 10)}`;
}
/** What was skipped and as what, the most frequent first; `undefined` when nothing was. */
function skippedLine(skipped) {
    if (skipped.length === 0)
        return undefined;
    const counts = new Map();
    for (const { reason } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const kinds = [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([reason, count]) => `${_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedReasons */ .SE[reason]}${count === 1 ? '' : ` (${count})`}`);
    return `${skipped.length} ${skipped.length === 1 ? 'file was' : 'files were'} skipped as plainly something else: ${kinds.join(', ')}`;
}


/***/ }),

/***/ 5927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logTable: () => (/* binding */ logTable)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1378);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6934);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2970);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3481);





/** No line is wider, so that nothing wraps in the log of a pipeline. In columns of a terminal. */
const widestLine = 120;
/** More lines than this are read by nobody; the files hold them all. */
const mostRows = 1000;
const gap = '  ';
/** What the certificate's name gets at most, so that the place beside it keeps a fair share. */
const widestName = 44;
const headings = ['VERDICT', 'LEFT', 'ENDS (UTC)', 'CERTIFICATE'];
/**
 * The report for a log: what it comes to, then one line a certificate, the most urgent first, aligned and at most 120
 * columns wide, without a colour. An ignored one has its verdict in brackets. After 1,000 lines it says how many more
 * there are. Every line is harmless by itself.
 */
function logTable(report) {
    const rows = report.findings.slice(0, mostRows).map(rowOf);
    const more = report.findings.length - rows.length;
    const skipped = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedLine */ .Bo)(report.skipped);
    return [
        `Certificates: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .countsLine */ .J7)(report)}; ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .nextEndClause */ .If)(report)}.`,
        ...(rows.length === 0 ? [] : table(rows)),
        ...(more === 0 ? [] : [`… and ${more} more, none of them more urgent; the report's files hold every one.`]),
        ...(report.counts.ignored === 0 ? [] : ['(in brackets: ignored, so it does not count)']),
        ...(skipped === undefined ? [] : [`${skipped}.`]),
    ].map((line) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, widestLine));
}
function rowOf(finding) {
    const label = _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLabels */ .f7[finding.verdict];
    const codes = [...new Set(finding.warnings.map(({ code }) => code))].join(', ');
    const name = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.disarm)((0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(finding)), widestName);
    const [first, ...others] = finding.origins;
    return {
        verdict: finding.ignored === null ? label : `(${label})`,
        left: (0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(finding),
        end: (0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(finding),
        name: codes === '' ? name : `${(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, Math.max(12, widestName - codes.length - 3))} [${codes}]`,
        reason: (0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding),
        place: `${first === undefined ? '' : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.disarm)((0,_caption_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(first))}${others.length === 0 ? '' : ` (+${others.length})`}`,
    };
}
function table(rows) {
    const [verdict, left, end, name] = widthsOf(rows);
    const span = left + end + name + 2 * gap.length;
    const place = widestLine - verdict - span - 2 * gap.length;
    const line = (first, middle, last) => [(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(first, verdict), (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)((0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(middle, span), span), (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(last, place, 'end')].join(gap).trimEnd();
    const middle = (...cells) => [(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(cells[0], left), (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(cells[1], end), cells[2]].join(gap);
    return [
        line(headings[0], middle(headings[1], headings[2], headings[3]), 'WHERE'),
        ...rows.map((row) => line(row.verdict, row.reason ?? middle(row.left, row.end, row.name), row.place)),
    ];
}
function widthsOf(rows) {
    const widest = (heading, cells) => cells.reduce((width, cell) => Math.max(width, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(cell)), heading.length);
    const dated = rows.filter((row) => row.reason === undefined);
    const [first, second, third, fourth] = headings;
    const verdict = widest(first, rows.map((row) => row.verdict));
    const left = widest(second, dated.map((row) => row.left));
    const end = widest(third, dated.map((row) => row.end));
    const reason = widest('', rows.map((row) => row.reason ?? '')) -
        left -
        end -
        2 * gap.length;
    return [
        verdict,
        left,
        end,
        Math.min(widestName, Math.max(reason, widest(fourth, dated.map((row) => row.name)))),
    ];
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mainOrigin),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/**
 * The path of a file as its repository knows it: relative, with `/`, without `.` and `..`.
 * @returns `undefined` when the place is no file, or lies outside the checkout.
 */
function repositoryPath(origin, workspace) {
    if (origin.kind !== 'file')
        return undefined;
    const location = origin.location.replaceAll('\\', '/');
    const root = workspace?.replaceAll('\\', '/').replace(/\/+$/, '');
    const inside = root !== undefined && root !== '' && location.startsWith(`${root}/`) ? location.slice(root.length + 1) : location;
    if (/^(?:\/|[a-z]:\/)/i.test(inside))
        return undefined;
    const segments = inside.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}
/** The place that tells most to somebody who looks at the repository: a file in it, else whatever comes first. */
function mainOrigin(origins, workspace) {
    return origins.find((origin) => repositoryPath(origin, workspace) !== undefined) ?? origins[0];
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   f7: () => (/* binding */ verdictLabels)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8605);

/** The verdicts as people read them. */
const verdictLabels = {
    ok: 'ok',
    notice: 'notice',
    warning: 'warning',
    critical: 'critical',
    expired: 'expired',
    notYetValid: 'not yet valid',
    unreadable: 'unreadable',
};
/** A mark for pages that colours alone would not reach, such as Markdown. */
const verdictMarks = {
    ok: '🟢',
    notice: '🔵',
    warning: '🟡',
    critical: '🟠',
    expired: '🔴',
    notYetValid: '🟣',
    unreadable: '⚫',
};
/**
 * How loud a verdict is. What makes the build fail is an error; what is as grave and does not, because the user chose
 * so, is a warning. `undefined` for what needs no word: ok, and whatever is ignored.
 */
function levelOf(finding, failOn) {
    if (finding.ignored !== null || finding.verdict === 'ok')
        return undefined;
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(finding, failOn))
        return 'error';
    return finding.verdict === 'notice' ? 'notice' : 'warning';
}


/***/ }),

/***/ 1365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ liesIn)
/* harmony export */ });
/** Whether a path lies in a folder; both absolute and without links. A folder lies in itself. */
function liesIn(path, folder) {
    const separator = folder.includes('\\') ? '\\' : '/';
    return path === folder || path.startsWith(folder.endsWith(separator) ? folder : `${folder}${separator}`);
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ weaknesses),
/* harmony export */   R: () => (/* binding */ warn)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);

/** Salesforce takes certificates of at most this many bytes as PEM (Setup, "Use digital signatures"). */
const maximumPemBytes = 4096;
/** What is weak or odd about a certificate, whatever the time: of its key, its signature, its size and its form. */
function weaknesses(facts) {
    const found = facts.warnings.map((code) => warn(code));
    const { keyType, keyBits, signatureAlgorithm, bytes } = facts;
    const minimum = minimumKeyBits(keyType);
    if (keyBits !== null && keyBits < minimum) {
        found.push(warn('weak-key', `The ${keyType ?? 'RSA'} key has ${keyBits} bits; fewer than ${minimum} are not held safe.`));
    }
    // Nobody relies on the signature of a root: it is trusted by being there.
    if (facts.role !== 'root' && signatureAlgorithm !== null && isWeakSignature(signatureAlgorithm)) {
        found.push(warn('weak-signature', `It is signed with ${signatureAlgorithm}, whose digest is no longer held safe.`));
    }
    const pemBytes = bytes === null ? 0 : pemLength(bytes);
    if (pemBytes > maximumPemBytes) {
        found.push(warn('over-4-kb', `As PEM it has ${pemBytes} bytes; Salesforce takes ${maximumPemBytes} for an app.`));
    }
    return found;
}
/** A warning with the catalogue's clause as its sentence, or with a better one. */
function warn(code, message = sentence(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .warningClauses */ .RH[code])) {
    return { code, message };
}
/** A clause as a sentence: a full stop behind, and a capital in front unless it begins with a name such as notAfter. */
function sentence(clause) {
    return `${clause.replace(/^[a-z](?=[a-z]*\b)/, (letter) => letter.toUpperCase())}.`;
}
/** An org names no kind of key: all that it makes and imports are RSA keys. */
function minimumKeyBits(keyType) {
    if (keyType === null || keyType.startsWith('RSA') || keyType === 'DSA')
        return 2048;
    // 224 bits of a curve are held as strong as 2048 bits of RSA (NIST SP 800-57 part 1, table 2).
    return keyType === 'EC' ? 224 : 0;
}
function isWeakSignature(algorithm) {
    return /(?:md[245]|sha-?1)(?!\d)/i.test(algorithm);
}
function pemLength(derBytes) {
    const base64 = Math.ceil(derBytes / 3) * 4;
    const armour = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'.length;
    return base64 + Math.ceil(base64 / 64) + armour;
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


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ question)
/* harmony export */ });
/** The request for what lies at a path of the org that gave the session. */
function question({ instanceUrl, accessToken }, path) {
    return { method: 'GET', url: `${instanceUrl}${path}`, headers: { accept: 'application/json' }, bearer: accessToken };
}


/***/ })

};
