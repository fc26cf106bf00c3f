export const id = 5646;
export const ids = [5646];
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
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        return error;
    const name = error instanceof Error ? error.name : typeof error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_INTERNAL', `An unforeseen ${name} stopped the program.`, { cause: error });
}
/** Prints a failure as people need it: what was seen, what the org said, what to do, where to read on. */
function reportFailure(failure, ci) {
    const reply = failure.reply === undefined ? '' : ` The org said "${failure.reply}".`;
    ci.annotate('error', `${failure.message}${reply} ${failure.hint}`, { title: failure.code });
    ci.info(`More about ${failure.code}: ${troubleshooting}#${failure.code.toLowerCase()}`);
    if (failure.code === 'ERR_INTERNAL' && failure.cause instanceof Error)
        ci.debug(failure.cause.stack ?? failure.cause.message);
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unreadableReasons),
/* harmony export */   b: () => (/* binding */ certificateWarnings)
/* harmony export */ });
/** Why something that should have been a certificate is none that can be judged: the closed list. */
const unreadableReasons = {
    'armour-cut': 'the PEM block has no END line of its own: the text was cut',
    'base64-damaged': 'the base64 between BEGIN and END is damaged or cut',
    'der-malformed': 'the content has not the form of a certificate',
    'der-cut': 'the content ends before its structure does: it was cut',
    'date-malformed': 'the end of its validity has no form that a certificate may use',
    'date-impossible': 'the end of its validity is no real moment (a month 13, a 29 February in a common year, a second 60, …)',
    'date-local-time': 'the end of its validity names no time zone',
    'keystore-damaged': 'the keystore is damaged or cut',
    'keystore-passphrase-missing': 'the keystore needs a passphrase and none was given',
    'keystore-passphrase-wrong': 'the passphrase does not open the keystore',
    'keystore-unsupported': 'the keystore uses a form or a cipher that is not supported',
    'keystore-costly': 'opening the keystore would cost too much (key stretching)',
    'too-large': 'the content is larger than what is read',
    'too-many': 'there are more certificates in one place than what is read',
};
/** What is odd about a certificate without hindering its judgement: the closed list. */
const certificateWarnings = {
    'not-after-form': 'notAfter is not written as RFC 5280 wants it; it was read all the same',
    'not-before-form': 'notBefore is not written as RFC 5280 wants it; it was read all the same',
    'not-before-unreadable': 'notBefore cannot be read',
    'validity-inverted': 'notAfter lies before notBefore',
    'serial-number-form': 'the serial number is negative, zero or longer than 20 bytes',
    'version-form': 'the version number is none that RFC 5280 knows, or does not allow extensions',
    'trailing-bytes': 'bytes follow after the certificate',
    'extensions-malformed': 'the extensions cannot be read, so the role is a guess',
    'public-key-unknown': 'the public key is of an unknown kind or cannot be read',
};


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ warningClauses),
/* harmony export */   SE: () => (/* binding */ skippedReasons),
/* harmony export */   Zz: () => (/* binding */ unreadableReasons),
/* harmony export */   _J: () => (/* binding */ originKinds),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   sq: () => (/* binding */ checkWarnings)
/* harmony export */ });
/* unused harmony export placeReasons */
/* harmony import */ var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** The verdicts, from the calmest to the gravest: this order is what `worst`, `fail-on` and every sorting go by. */
const verdicts = ['ok', 'notice', 'warning', 'critical', 'expired', 'notYetValid', 'unreadable'];
const gravities = {
    ok: 0,
    notice: 1,
    warning: 2,
    critical: 3,
    expired: 4,
    notYetValid: 5,
    unreadable: 6,
};
/** The verdict's place in {@link verdicts}; a graver one is larger. */
function gravity(verdict) {
    return gravities[verdict];
}
/**
 * What a place is: text in an input, a file, a TLS server, a document fetched over https, the org's own certificates,
 * the certificate of the login itself.
 */
const originKinds = ['input', 'file', 'tls', 'https', 'org', 'login'];
/** What `check` itself says about a certificate beside its dates; the parser's own warnings come on top. */
const checkWarnings = {
    'weak-key': 'the key is weaker than what is held safe today',
    'weak-signature': 'it is signed with a digest that is no longer held safe',
    'over-4-kb': 'it is larger than the 4 KB that Salesforce takes',
    'lifetime-unknown': 'its beginning is unknown, so the default in days stands in for a threshold in percent',
    'key-mismatch': 'the private key beside it belongs to another certificate',
    'integrity-not-verified': 'it was read without a passphrase, so the integrity of its keystore was not verified',
    'ignore-ended': 'a line that ignored it has ended',
};
/** Every warning with its clause; the closed list of codes. */
const warningClauses = { ..._certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateWarnings */ .b, ...checkWarnings };
/** Why a place could not be judged: what `check` adds to the reasons of the certificate room. */
const placeReasons = {
    // the place
    missing: 'there is nothing at this path',
    'no-match': 'the pattern matches no file',
    'not-a-file': 'this is no regular file',
    link: 'this is a link, and links are not followed',
    'outside-workspace': 'this lies outside the workspace, where only an absolute path may lead',
    forbidden: 'this process may not read it',
    'read-failed': 'reading it failed',
    // the content
    empty: 'it is empty',
    'no-certificate': 'it holds no certificate',
    'nothing-found': 'nothing that was named holds a certificate',
    'too-deep': 'it is nested more deeply than what is read',
    timeout: 'reading it took longer than what is waited',
    // the network and the org
    unreachable: 'the server cannot be reached',
    'tls-failed': 'the TLS handshake failed before the server showed a certificate',
    'http-failed': 'the server did not hand out the document',
    'org-forbidden': 'the user of the login may not see the certificates of this org',
    'org-failed': 'the org could not be asked for its certificates',
    // ourselves
    'bad-report': 'it is no report of this product, or one of another schema version',
    unaccounted: 'it was named, but nothing was learned about it: a defect worth reporting',
};
/** Why something that was named could not be judged: the whole closed list, with a clause for each. */
const unreadableReasons = { ..._certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableReasons */ .Z, ...placeReasons };
/** Why a file that a pattern found counts as plainly something else. */
const skippedReasons = {
    'private-key': 'a private key',
    'public-key': 'a public key',
    'certificate-request': 'a certificate request',
    'revocation-list': 'a revocation list',
    parameters: 'key parameters',
    'ssh-key': 'an SSH key',
    'other-armour': 'PEM or PGP armour around something else',
    'no-certificates': 'a keystore without certificates',
    empty: 'an empty file',
    text: 'text without a certificate',
    binary: 'binary data without a certificate',
};


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkOptions)
/* harmony export */ });
/* unused harmony export checkOutputs */
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8605);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(111);


/**
 * The options of mode `check`, beside those of a login that `org-certificates` and `certificate` share with it. Those
 * whose lines may hold commas are texts and not lists.
 */
const checkOptions = [
    {
        name: 'certificates',
        kind: 'text',
        group: 'check',
        description: 'What to check, one a line: PEM text, base64, a path, a pattern (`**/*.pem`; with `!` in front it leaves out), `tls://host:port`, or `https://…` for SAML metadata and JWKS. Files may be PEM, DER, PKCS#7, PKCS#12, JKS, JCEKS, or hold PEM inside other text. `certificate` is taken too.',
    },
    {
        name: 'keystore-passphrase',
        kind: 'secret',
        group: 'check',
        description: 'The passphrase of the keystores: one for all, or lines of `path=passphrase`. The certificates of a JKS file are read without it.',
    },
    {
        name: 'org-certificates',
        kind: 'boolean',
        group: 'check',
        default: 'false',
        description: "Also check the org's own Certificate and Key Management and its SAML identity providers, through a login with `private-key`, `client-id`, `username` and `instance-url`.",
    },
    {
        name: 'notice-within',
        kind: 'text',
        group: 'check',
        default: _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdDefaults */ .G5.notice,
        description: "Notice when no more than this is left: days (`90d`), a duration (`36h`), a share of the certificate's own lifetime (`50%`), or the smaller of two joined by a comma (`90d,50%`).",
    },
    {
        name: 'warn-within',
        kind: 'text',
        group: 'check',
        default: _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdDefaults */ .G5.warning,
        description: 'Warn when no more than this is left; written as `notice-within` is, and not more than it.',
    },
    {
        name: 'fail-within',
        kind: 'text',
        group: 'check',
        default: _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdDefaults */ .G5.critical,
        description: 'Critical when no more than this is left; written as `notice-within` is, and not more than `warn-within`.',
    },
    {
        name: 'merge',
        kind: 'text',
        group: 'check',
        description: 'Check nothing; merge these JSON reports, one path a line, into one and judge that. One that is missing is a finding.',
    },
    {
        name: 'fail-on',
        kind: 'choice',
        group: 'check',
        default: 'critical',
        choices: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnChoices */ .Qr,
        absentAs: 'critical',
        description: 'From which verdict on the step fails. Whatever is expired, not valid yet or unreadable fails it as well, unless this is `never`.',
    },
    {
        name: 'leaves-only',
        kind: 'boolean',
        group: 'check',
        default: 'false',
        description: 'Judge leaves alone; intermediates and roots are listed and do not count. A self-signed certificate that issued no other one counts as a leaf.',
    },
    {
        name: 'ignore',
        kind: 'text',
        group: 'check',
        description: 'What is listed and does not count, one a line: a SHA-256 fingerprint, a pattern of paths, a subject or `org:<orgId>/<DeveloperName>`, then optionally `until=2027-01-31` and a reason.',
    },
    {
        name: 'ignore-file',
        kind: 'text',
        group: 'check',
        description: 'The path of a file with such lines. `write-ignore-file` writes one from what fails today.',
    },
    {
        name: 'write-ignore-file',
        kind: 'text',
        group: 'check',
        description: 'Write an ignore file to this path from what fails today, and succeed: for a first run over an old org. Read it, commit it, and name it in `ignore-file`.',
    },
    fileOption('report-file', 'the JSON report (schema: docs/report.schema.json)'),
    fileOption('csv-file', 'CSV'),
    fileOption('junit-file', 'JUnit XML'),
    fileOption('sarif-file', 'SARIF 2.1.0'),
    fileOption('calendar-file', 'an iCalendar file with alarms'),
    fileOption('metrics-file', 'Prometheus text'),
    fileOption('html-file', 'one self-contained HTML page'),
    {
        name: 'tracking-issue',
        kind: 'boolean',
        group: 'report',
        default: 'false',
        description: 'Keep one issue in this repository: opened when something needs a person, updated as the report changes, closed when all is well.',
    },
    {
        name: 'github-token',
        kind: 'secret',
        group: 'report',
        description: 'The token for the tracking issue, with `issues: write`. There is no default.',
    },
    {
        name: 'issue-labels',
        kind: 'list',
        group: 'report',
        description: 'Labels of the tracking issue, one a line or separated by commas.',
    },
    {
        name: 'issue-assignees',
        kind: 'list',
        group: 'report',
        description: 'Who is assigned to the tracking issue, one a line or separated by commas.',
    },
    {
        name: 'issue-in-public',
        kind: 'boolean',
        group: 'report',
        default: 'false',
        description: 'Allow the tracking issue in a public repository, where everybody reads what nears its end.',
    },
];
/** The outputs of mode `check`. */
const checkOutputs = [
    {
        name: 'worst',
        description: 'The gravest verdict that counts: `ok`, `notice`, `warning`, `critical`, `expired`, `notYetValid` or `unreadable`.',
    },
    {
        name: 'earliest-not-after',
        description: 'When the first of the certificates ends or ended (RFC 3339, UTC); empty when none has an end.',
    },
    {
        name: 'days-left',
        description: 'Whole days until then, rounded down: negative when it is past, empty when there is none.',
    },
    { name: 'counts', description: 'How many findings have each verdict, and how many are ignored, as a JSON object.' },
    {
        name: 'report',
        description: 'The JSON report, the worst first, at most 60,000 bytes; `reportTruncated` says whether it was cut.',
    },
    fileOutput('report-file'),
    fileOutput('csv-file'),
    fileOutput('junit-file'),
    fileOutput('sarif-file'),
    fileOutput('calendar-file'),
    fileOutput('metrics-file'),
    fileOutput('html-file'),
];
function fileOption(name, what) {
    return { name, kind: 'text', group: 'report', description: `Write ${what} to this path.` };
}
function fileOutput(name) {
    return { name, description: `The path that \`${name}\` was written to; empty when it was not.` };
}


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** From this many on, a set answers faster than a look through the list; below it, it would only cost memory. */
const fewPlaces = 8;
/** The places of one certificate, each once, however often it is added. */
class Places {
    list = [];
    #keys;
    add(origin) {
        if (this.#has(origin))
            return;
        this.list.push(origin);
        if (this.#keys !== undefined)
            this.#keys.add(key(origin));
        else if (this.list.length > fewPlaces)
            this.#keys = new Set(this.list.map(key));
    }
    #has(origin) {
        return this.#keys?.has(key(origin)) ?? this.list.some((known) => comparePlaces(known, origin) === 0);
    }
}
/** By location, then kind, then index: the order in which places are listed. The line says nothing that these do not. */
function comparePlaces(a, b) {
    return compareText(a.location, b.location) || compareText(a.kind, b.kind) || a.index - b.index;
}
/** By code units, so that no locale of a machine changes a report. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function key(origin) {
    return `${origin.kind} ${origin.index} ${origin.location}`;
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   dO: () => (/* binding */ makeReport),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   vO: () => (/* binding */ earliestEnding)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4598);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7591);
/* harmony import */ var _urgency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1264);




const failOnChoices = ['critical', 'warning', 'expired', 'never'];
/** Makes the report of one check; the order in which findings and skipped places come makes no difference. */
function makeReport(parts) {
    const { notice, warning, critical } = parts.thresholds;
    return assemble({
        generatedAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(parts.now),
        thresholds: { noticeWithin: notice.text, warnWithin: warning.text, failWithin: critical.text },
        skipped: parts.skipped,
        findings: parts.findings,
    });
}
/** Sorts and counts; what the members say of each other is true by construction. */
function assemble(parts) {
    const counts = countVerdicts(parts.findings);
    return {
        schemaVersion: 1,
        generatedAt: parts.generatedAt,
        thresholds: parts.thresholds,
        worst: worstOf(counts),
        counts,
        skipped: [...parts.skipped].sort((a, b) => (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.location, b.location) || (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.reason, b.reason)),
        findings: [...parts.findings].sort(_urgency_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUrgency */ .t),
    };
}
function countVerdicts(findings) {
    const counts = {
        ok: 0,
        notice: 0,
        warning: 0,
        critical: 0,
        expired: 0,
        notYetValid: 0,
        unreadable: 0,
        ignored: 0,
    };
    for (const finding of findings)
        counts[finding.ignored === null ? finding.verdict : 'ignored']++;
    return counts;
}
function worstOf(counts) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.findLast((verdict) => counts[verdict] > 0) ?? 'ok';
}
/**
 * Whether a finding makes the build fail: its verdict is as grave as the one named, or graver. `expired` thus means
 * whatever cannot be relied on today, which is also what is not valid yet and what cannot be read. An ignored finding
 * never does, and with `never` none does.
 */
function isFailing(finding, failOn) {
    return failOn !== 'never' && finding.ignored === null && (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(finding.verdict) >= (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(failOn);
}
/** Whether the report makes the build fail. */
function fails(report, failOn) {
    return isFailing({ verdict: report.worst, ignored: null }, failOn);
}
/** The finding that ends first among those that are not ignored, expired ones included; `undefined` when none has an end. */
function earliestEnding(report) {
    let earliest;
    for (const finding of report.findings) {
        if (finding.ignored !== null || finding.notAfter === null || finding.secondsLeft === null)
            continue;
        if (earliest?.secondsLeft == null || finding.secondsLeft < earliest.secondsLeft)
            earliest = finding;
    }
    return earliest;
}


/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   G5: () => (/* binding */ thresholdDefaults),
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   X$: () => (/* binding */ needsLifetime)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);

const options = { notice: 'notice-within', warning: 'warn-within', critical: 'fail-within' };
const thresholdDefaults = { notice: '90d', warning: '60d', critical: '30d' };
const daySeconds = 86_400;
/**
 * Reads the three thresholds; one that is not given has its default of {@link thresholdDefaults}.
 * @returns every problem at once, each under the name of its option, when one cannot be read or their order is wrong:
 * durations are compared with durations and shares with shares, since only a certificate can compare the two.
 */
function parseThresholds(texts) {
    const notice = parseThreshold(texts.notice ?? thresholdDefaults.notice);
    const warning = parseThreshold(texts.warning ?? thresholdDefaults.warning);
    const critical = parseThreshold(texts.critical ?? thresholdDefaults.critical);
    if (notice !== undefined && warning !== undefined && critical !== undefined) {
        const thresholds = { notice, warning, critical };
        const problems = orderProblems(thresholds);
        return problems.length === 0 ? { thresholds } : { problems };
    }
    const unread = { notice, warning, critical };
    const problems = Object.keys(options)
        .filter((level) => unread[level] === undefined)
        .map((level) => ({ option: options[level], sentence: unreadableSentence(texts[level] ?? '') }));
    return { problems };
}
/**
 * Reads one threshold: `90d`, `36h`, `2w`, a bare number of days, `33%`, or two of these joined by a comma.
 * @returns `undefined` when it is nothing of the kind.
 */
function parseThreshold(text) {
    const parts = text.split(',').map((part) => part.trim());
    if (parts.length > 2)
        return undefined;
    let seconds = null;
    let basisPoints = null;
    for (const part of parts) {
        const share = basisPointsOf(part);
        const length = share === undefined ? wholeSeconds(part) : undefined;
        if (share !== undefined)
            basisPoints = Math.min(share, basisPoints ?? share);
        else if (length !== undefined)
            seconds = Math.min(length, seconds ?? length);
        else
            return undefined;
    }
    return { text: parts.join(','), seconds, basisPoints };
}
/** Two decimals at most, so that every comparison stays within whole numbers. */
function basisPointsOf(part) {
    const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%$/.exec(part);
    if (match?.[1] === undefined)
        return undefined;
    const basisPoints = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
    return basisPoints <= 10_000 ? basisPoints : undefined;
}
function wholeSeconds(part) {
    // A bare number is days here, as in every watcher of certificates; thirty seconds would be a threshold that never warns.
    const milliseconds = (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMilliseconds */ .Vp)(/^\d+(\.\d+)?$/.test(part) ? `${part}d` : part);
    return milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1000);
}
function unreadableSentence(text) {
    const seen = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    return `cannot be read: "${seen}" is neither days (90d), nor a duration (36h), nor a share of the lifetime that is left (33%), nor two of these joined by a comma.`;
}
function orderProblems(thresholds) {
    const shown = (level) => `${thresholds[level].text}${thresholds[level].text === thresholdDefaults[level] ? ', its default' : ''}`;
    const pairs = [
        ['warning', 'notice'],
        ['critical', 'warning'],
        ['critical', 'notice'],
    ];
    return pairs
        .filter(([inner, outer]) => exceeds(thresholds[inner], thresholds[outer]))
        .map(([inner, outer]) => ({
        option: options[inner],
        sentence: `is ${shown(inner)}, which is more than ${options[outer]} (${shown(outer)}); a graver level begins nearer to the end.`,
    }));
}
function exceeds(inner, outer) {
    const later = (a, b) => a !== null && b !== null && a > b;
    return later(inner.seconds, outer.seconds) || later(inner.basisPoints, outer.basisPoints);
}
/**
 * Whether a certificate with that many seconds left is within the threshold; exactly on it counts as within.
 * @param lifetimeSeconds its whole lifetime, null when its beginning is unknown: then a share alone cannot be applied,
 * and the default of the level stands in ({@link needsLifetime} says when).
 */
function isWithin(threshold, level, secondsLeft, lifetimeSeconds) {
    const { seconds, basisPoints } = threshold;
    if (seconds !== null && secondsLeft > seconds)
        return false;
    if (basisPoints === null)
        return true;
    // A lifetime that is inverted or zero has no share that could be left: only its last second is within.
    if (lifetimeSeconds !== null)
        return secondsLeft * 10_000 <= Math.max(0, lifetimeSeconds) * basisPoints;
    return seconds !== null || secondsLeft <= Number.parseInt(thresholdDefaults[level], 10) * daySeconds;
}
/** Whether a share without a duration is among the thresholds, which a certificate of unknown beginning cannot be held to. */
function needsLifetime(thresholds) {
    return Object.values(thresholds).some((threshold) => threshold.seconds === null);
}


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareUrgency)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);


/**
 * The order in which findings are listed: what counts before what is ignored, the graver verdict first, then what ends
 * sooner, then by identity. Total: two findings are equal only when their identity is.
 */
function compareUrgency(a, b) {
    return (Number(a.ignored !== null) - Number(b.ignored !== null) ||
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(b.verdict) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(a.verdict) ||
        compareEnds(a.secondsLeft, b.secondsLeft) ||
        (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.identity, b.identity));
}
function compareEnds(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return a - b;
}


/***/ }),

/***/ 5646:
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
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/world/create.js + 10 modules
var create = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/secret.js
var build_secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/cli/answer.js


/** The formats of an answer that is a set of named values. */
const loginFormats = ['text', 'json', 'shell', 'dotenv'];
/**
 * Reads where the answer goes.
 * @param openByItself formats that are useless without what is secret: outside a pipeline they have it without being asked
 * @throws Failure ERR_OPTIONS
 */
function answerPlace({ raw }, formats, inPipeline, openByItself = []) {
    const asked = raw('format')?.trim().toLowerCase() || undefined;
    const json = isTrue(raw('json'));
    const format = formats.find((name) => name === (asked ?? (json ? 'json' : 'text')));
    if (format === undefined)
        throw new failure/* Failure */.H('ERR_OPTIONS', `\`format\` must be one of ${formats.join(', ')}.`);
    if (json && format !== 'json')
        throw new failure/* Failure */.H('ERR_OPTIONS', '`json` and another `format` contradict each other.');
    const outputFile = raw('output-file')?.trim() || undefined;
    const open = outputFile !== undefined || isTrue(raw('print-token')) || (!inPipeline && openByItself.includes(format));
    return { format, outputFile, open };
}
/** @throws Failure ERR_FILE_WRITE */
async function deliver(text, { outputFile }, { answer, world, ci }) {
    if (outputFile === undefined)
        return answer(text);
    await world.files.write(outputFile, `${text}\n`, 0o600);
    ci.info(`Wrote ${outputFile}.`);
}
/** The words of an answer; the one place of the command line where what is secret is opened. */
function opened(value) {
    return value instanceof build_secret/* Secret */.z ? value.reveal() : value;
}
/** `export NAME='value'` for a POSIX shell, a line each. */
function shellLines(variables) {
    return [...variables].map(([name, value]) => `export ${name}=${shellQuoted(opened(value))}`).join('\n');
}
/** One word of a POSIX shell, whatever the text is. */
function shellQuoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/**
 * `NAME=value`, a line each, without quotes: readers of such files differ in what they do with them.
 * @throws Failure ERR_OPTIONS when a value would be read differently by different readers
 */
function dotenvLines(variables) {
    return [...variables]
        .map(([name, value]) => {
        const text = opened(value);
        if (/^[\w.!:/@+=,%~-]*$/.test(text))
            return `${name}=${text}`;
        throw new failure/* Failure */.H('ERR_OPTIONS', `${name} has a character that not every reader of a dotenv file takes alike.`, {
            hint: 'Use `--format json` or `--format shell`.',
        });
    })
        .join('\n');
}
function isTrue(text) {
    return text?.trim().toLowerCase() === 'true';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
;// CONCATENATED MODULE: ./build/ci/masks.js
/** Shorter pieces are not masked: they would blank out half the log and give the secret away by their absence. */
const shortestPiece = 8;
const certificateBlocks = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
const armour = /^-----(?:BEGIN|END)[^-]*-----$/;
/**
 * What a log must not show when this secret must not be seen: the whole, each of its lines, and both in base64 at
 * each of the three alignments. Armour lines, certificates and pieces under 8 characters are left out. No piece has a
 * line end: a runner would take it apart itself, and hide its armour and its shortest lines wherever they stand.
 */
function maskPieces(secret) {
    const pieces = new Set();
    const severalLines = new Set();
    const add = (piece) => {
        if (piece.length < shortestPiece || armour.test(piece))
            return;
        (/[\r\n]/.test(piece) ? severalLines : pieces).add(piece);
    };
    if (typeof secret !== 'string') {
        for (const encoded of base64Alignments(secret))
            add(encoded);
        return [...pieces];
    }
    const text = secret.replace(certificateBlocks, '\n');
    const lines = text.split(/\r\n|\r|\n|\\r\\n|\\n|\\r/).map((line) => line.trim());
    for (const whole of text === secret ? [secret, secret.trim()] : [])
        add(whole);
    for (const line of lines)
        add(line);
    // A key flattened to one line keeps its old lines as words.
    if (text.includes('-----BEGIN') && lines.length < 4) {
        for (const word of text.split(/-----[^-]*-----|\s+|\\n|\\r/))
            add(word.trim());
    }
    for (const piece of [...pieces, ...severalLines]) {
        for (const encoded of base64Alignments(Buffer.from(piece, 'utf8')))
            add(encoded);
    }
    return [...pieces];
}
/**
 * The text with `***` for every piece that stands in it. Pieces that overlap or touch are blanked as one: one after the
 * other, the first would break up a longer one, and nobody would know the rest of that again.
 */
function blankOut(text, pieces) {
    const found = [];
    for (const piece of pieces) {
        for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1))
            found.push([at, at + piece.length]);
    }
    found.sort(([one], [other]) => one - other);
    let shown = '';
    let blankedTo = -1;
    for (const [start, end] of found) {
        if (start > blankedTo)
            shown += `${text.slice(Math.max(blankedTo, 0), start)}***`;
        blankedTo = Math.max(blankedTo, end);
    }
    return blankedTo === -1 ? text : shown + text.slice(blankedTo);
}
/** The base64 characters that depend on these bytes alone, for each of the three positions they may begin at. */
function base64Alignments(bytes) {
    return [0, 1, 2].map((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = shift === 0 ? 0 : shift + 1;
        const remainder = (shift + bytes.length) % 3;
        return encoded.slice(start, remainder === 0 ? undefined : -1);
    });
}

;// CONCATENATED MODULE: ./build/ci/plain-pipeline.js




/**
 * A pipeline that only prints: no masks, no annotations, no summary, no groups, no step after the job. Dialects that know
 * more replace what they know. Masks still hold for every line that goes through here.
 */
class PlainPipeline {
    variables;
    streams;
    means;
    /** Whether masks reach further than our own lines, so that public values can be lost to them. */
    blanks = false;
    #masks = new Set();
    constructor(variables, streams, means = {}) {
        this.variables = variables;
        this.streams = streams;
        this.means = means;
    }
    mask(secret) {
        const fresh = maskPieces(secret.reveal()).filter((piece) => !this.#masks.has(piece));
        for (const piece of fresh)
            this.#masks.add(piece);
        if (fresh.length > 0)
            this.hide(fresh);
    }
    wouldBlank(value) {
        return this.blanks && [...this.#masks].some((piece) => value.includes(piece));
    }
    /** Nothing is kept between steps, so nothing is found. */
    recall(_name) {
        return '';
    }
    async remember(name, _value) {
        throw new failure/* Failure */.H('ERR_PIPELINE_STATE', `${this.name} has no step after the job, so \`${name}\` cannot be kept for it.`);
    }
    info(text) {
        this.say(this.safe(text));
    }
    debug(text) {
        if (this.means.verbose === true)
            this.say(`DEBUG: ${this.safe(text)}`);
    }
    annotate(level, text, place = {}) {
        this.say(`${this.label(level)}: ${placed(place, (words) => this.safe(words))}${this.safe(text)}`);
    }
    group(title, lines) {
        this.say(this.safe(title));
        for (const line of lines)
            this.say(`  ${this.safe(line)}`);
    }
    async output(name, value) {
        await this.#put('output', name, value);
    }
    async environment(name, value) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            throw new TypeError(`${name} cannot be the name of a variable.`);
        await this.#put('environment', name, value);
    }
    async summary(_markdown) {
        this.debug(`${this.name} has no job summary.`);
    }
    /** Hands fresh pieces of a secret to the system, where it can hide them. */
    hide(_pieces) { }
    label(level) {
        return level.toUpperCase();
    }
    /** One line without masked pieces and without anything that acts. */
    safe(text) {
        return (0,foreign_text.disarm)(this.redact(text));
    }
    redact(text) {
        return blankOut(text, this.#masks);
    }
    say(line) {
        this.streams.stderr(`${line}\n`);
    }
    refuse(name, why) {
        return new failure/* Failure */.H('ERR_PIPELINE_VALUE', `${this.name} cannot carry the value of \`${name}\`: ${why}.`);
    }
    async #put(kind, name, value) {
        const secret = value instanceof build_secret/* Secret */.z;
        if (secret)
            this.mask(value);
        const text = secret ? value.reveal() : value;
        if (text.includes('\0'))
            throw this.refuse(name, 'it holds a NUL');
        if (/\p{Surrogate}/u.test(text))
            throw this.refuse(name, 'it holds half a character');
        await this.keep(kind, name, text, secret);
    }
}
/** The variable that takes an output where a system has variables only: `access-token` is SF_OUTPUT_ACCESS_TOKEN. */
function outputVariable(name) {
    if (!/^[a-z][a-z0-9-]*$/.test(name))
        throw new TypeError(`${name} cannot be the name of an output.`);
    return `SF_OUTPUT_${name.toUpperCase().replaceAll('-', '_')}`;
}
function placed({ title, file, line }, safe) {
    const where = file === undefined ? '' : `${safe(file)}${line === undefined ? '' : `:${line}`}: `;
    return `${where}${title === undefined ? '' : `${safe(title)}: `}`;
}

;// CONCATENATED MODULE: ./build/ci/values-file.js


/**
 * Adds whole lines to a file that only its owner may read (mode 0600; Windows has no such modes) and makes it where it is
 * missing. Only a regular file, never through a link.
 * @throws Failure ERR_FILE_WRITE
 */
function appendValues(path, lines) {
    const fs = process.getBuiltinModule('node:fs');
    let file;
    try {
        // Not blocking: a named pipe without a reader would hold us up for ever.
        const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0, S_IFMT, S_IFREG } = fs.constants;
        file = fs.openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
        const { size, mode } = fs.fstatSync(file);
        if ((mode & S_IFMT) !== S_IFREG)
            throw new Error('it is no regular file');
        fs.fchmodSync(file, 0o600);
        const last = Buffer.alloc(1);
        if (size > 0)
            fs.readSync(file, last, 0, 1, size - 1);
        const text = size > 0 && last[0] !== 10 ? `\n${lines}` : lines;
        fs.writeFileSync(file, text);
    }
    catch (error) {
        const code = error.code ?? error.message;
        throw new failure/* Failure */.H('ERR_FILE_WRITE', `The file ${path} cannot be written: ${code}.`, { cause: error });
    }
    finally {
        if (file !== undefined)
            fs.closeSync(file);
    }
}
/**
 * The file that takes values: the one that was asked for, else the usual one in a folder that the system names.
 * @throws Failure ERR_PIPELINE_PLACE when there is neither
 */
function valuesFile(asked, pipeline, name, usual) {
    if (asked !== undefined && asked !== '')
        return asked;
    if (usual === undefined) {
        throw new failure/* Failure */.H('ERR_PIPELINE_PLACE', `${pipeline} has no place of its own for \`${name}\`.`);
    }
    if (usual.folder === undefined || !(0,external_node_path_.isAbsolute)(usual.folder)) {
        throw new failure/* Failure */.H('ERR_PIPELINE_PLACE', `${usual.variable} names no folder, so \`${name}\` has no place to go.`);
    }
    return (0,external_node_path_.join)(usual.folder, usual.file);
}
/** A line of shell that sets and exports a variable to exactly this value. */
function exportLine(variable, value) {
    return `export ${variable}='${value.replaceAll("'", "'\\''")}'\n`;
}
/**
 * A line that dotenv readers and a shell that sources the file read as exactly this value; `undefined` when there is none
 * because a value's quotes, backslashes or carriage returns mean different things to the two.
 */
function dotenvLine(variable, value) {
    if (value.includes('\r'))
        return undefined;
    // A dotenv reader takes a backslash before the closing quote for an escape.
    if (!value.includes("'") && !value.endsWith('\\'))
        return `${variable}='${value}'\n`;
    return /["$`\\!]/.test(value) ? undefined : `${variable}="${value}"\n`;
}

;// CONCATENATED MODULE: ./build/ci/azure.js




const azureHere = (environment) => environment['TF_BUILD']?.toLowerCase() === 'true';
/**
 * Azure Pipelines: everything is a command in the log, and all of them go to one stream, so that masks come first.
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
function azure(environment, streams, means = {}) {
    return new Azure(environment, streams, means);
}
class Azure extends PlainPipeline {
    name = 'Azure Pipelines';
    blanks = true;
    hide(pieces) {
        for (const piece of pieces)
            this.say(`##vso[task.setsecret]${escapeData(piece)}`);
    }
    debug(text) {
        if (this.means.verbose === true || this.variables['SYSTEM_DEBUG']?.toLowerCase() === 'true') {
            this.say(`##vso[task.debug]${escapeData(this.safe(text))}`);
        }
    }
    /** Azure knows warnings and errors; a notice is a line. */
    annotate(level, text, place = {}) {
        if (level === 'notice') {
            super.annotate(level, text, place);
            return;
        }
        const { title, file, line } = place;
        const source = file === undefined ? '' : `;sourcepath=${escapeProperty(this.safe(file))}`;
        const number = line === undefined ? '' : `;linenumber=${line}`;
        const message = `${title === undefined ? '' : `${title}: `}${text}`;
        this.say(`##vso[task.logissue type=${level}${source}${number}]${escapeData(this.safe(message))}`);
    }
    group(title, lines) {
        this.say(`##[group]${this.safe(title)}`);
        for (const line of lines)
            this.say(this.safe(line));
        this.say('##[endgroup]');
    }
    async summary(markdown) {
        const folder = this.variables['AGENT_TEMPDIRECTORY'] ?? '';
        if (folder === '') {
            this.debug('This agent names no folder for a summary.');
            return;
        }
        const path = (0,external_node_path_.join)(folder, `sf-keypair-${(0,external_node_crypto_.randomUUID)()}.md`);
        appendValues(path, this.redact(markdown));
        this.say(`##vso[task.uploadsummary]${escapeData(path)}`);
    }
    async keep(kind, name, value, secret) {
        if (secret && /[\r\n]/.test(value))
            throw this.refuse(name, 'a secret variable has one line there');
        const properties = [
            `variable=${escapeProperty(name)}`,
            ...(kind === 'output' ? ['isoutput=true'] : []),
            ...(secret ? ['issecret=true'] : []),
        ];
        this.say(`##vso[task.setvariable ${properties.join(';')}]${escapeData(value)}`);
    }
}
/**
 * A percent sign is escaped only where it would be read as an escape: agents on which DECODE_PERCENTS is off leave
 * `%AZP25` as it is.
 */
function escapeData(text) {
    return text
        .replace(/%(?=0D|0A|3B|5D|AZP25)/gi, '%AZP25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/;/g, '%3B').replace(/]/g, '%5D');
}
/** What set off a run. A fork's build that holds secrets at all does so by a setting of the pipeline. */
function azureOccasion(environment) {
    return {
        event: environment['BUILD_REASON'] ?? '',
        fork: environment['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['BUILD_SOURCEVERSION'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/bitbucket.js


const bitbucketHere = (environment) => (environment['BITBUCKET_BUILD_NUMBER'] ?? '') !== '';
/**
 * Bitbucket Pipelines: values go to a file that dotenv readers and `set -a; . ./sf-keypair.env` read alike; as an artifact
 * it reaches later steps. Only secured variables of the repository are masked.
 * @see https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
 */
function bitbucket(environment, streams, means = {}) {
    return new Bitbucket(environment, streams, means);
}
class Bitbucket extends PlainPipeline {
    name = 'Bitbucket Pipelines';
    async keep(kind, name, value) {
        const path = valuesFile(this.means.valuesFile, this.name, name, {
            folder: this.variables['BITBUCKET_CLONE_DIR'],
            variable: 'BITBUCKET_CLONE_DIR',
            file: 'sf-keypair.env',
        });
        const line = dotenvLine(kind === 'output' ? outputVariable(name) : name, value);
        if (line === undefined)
            throw this.refuse(name, 'its quotes, backslashes or carriage returns have no form that all readers share');
        appendValues(path, line);
    }
}
/** What set off a run. A fork's pull request runs in the fork, with the fork's own variables. */
function bitbucketOccasion(environment) {
    const isPrivate = environment['BITBUCKET_REPO_IS_PRIVATE'];
    return {
        event: (environment['BITBUCKET_PR_ID'] ?? '') === '' ? '' : 'pull_request',
        fork: false,
        dependabot: false,
        privileged: false,
        publicRepository: isPrivate === 'true' || isPrivate === 'false' ? isPrivate === 'false' : undefined,
        commit: environment['BITBUCKET_COMMIT'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/buildkite.js



const buildkiteHere = (environment) => environment['BUILDKITE'] === 'true';
/** What the agent's commands need to reach the job that they belong to; no other child of ours gets it. */
const agentVariables = [
    'BUILDKITE_AGENT_ACCESS_TOKEN',
    'BUILDKITE_AGENT_ENDPOINT',
    'BUILDKITE_AGENT_JOB_API_SOCKET',
    'BUILDKITE_AGENT_JOB_API_TOKEN',
    'BUILDKITE_JOB_ID',
    'BUILDKITE_BUILD_ID',
];
const agentTimeoutMilliseconds = 30_000;
/** What Buildkite takes as one annotation, in bytes. */
const largestAnnotation = 1_048_576;
/**
 * Buildkite: its agent's redactor hides secrets in the rest of the job's log, public outputs are meta-data of the build
 * (`sf-keypair:<name>`), the summary is an annotation. A secret goes to a values file of export lines and nowhere else.
 * @param processes finds and runs `buildkite-agent`; without it secrets are hidden in our own lines alone
 * @see https://buildkite.com/docs/agent/v3/cli-redactor
 */
function buildkite(environment, streams, means = {}) {
    return new Buildkite(environment, streams, means, means.processes);
}
class Buildkite extends PlainPipeline {
    name = 'Buildkite';
    blanks = true;
    #processes;
    #redacted = Promise.resolve();
    #warned = false;
    constructor(environment, streams, means, processes) {
        super(environment, streams, means);
        this.#processes = processes;
    }
    /** Our own lines are without it at once; values are kept only after the agent has it. */
    hide(pieces) {
        const secrets = new build_secret/* Secret */.z(JSON.stringify(Object.fromEntries(pieces.map((piece, at) => [`piece${at}`, piece]))));
        this.#redacted = this.#redacted.then(async () => {
            const done = await this.#agent(['redactor', 'add', '--format', 'json'], secrets);
            if (done || this.#warned)
                return;
            this.#warned = true;
            this.annotate('warning', "Buildkite's redactor could not be reached: what later commands of this job print is not masked.");
        });
    }
    group(title, lines) {
        this.say(`--- ${this.safe(title)}`);
        for (const line of lines)
            this.say(this.safe(line));
    }
    async summary(markdown) {
        await this.#redacted;
        const text = this.redact(markdown);
        if (Buffer.byteLength(text) > largestAnnotation) {
            this.info('The summary is left out: it would be larger than Buildkite takes.');
            return;
        }
        const done = await this.#agent(['annotate', '--style', 'info', '--context', 'sf-keypair'], new build_secret/* Secret */.z(text));
        if (!done)
            this.info('The summary is left out: buildkite-agent did not take it.');
    }
    /** Heads of groups act at the start of a line. */
    safe(text) {
        return super.safe(text).replace(/^(\s*)(?=---|\+\+\+|~~~|\^\^\^)/, '$1\\');
    }
    async keep(kind, name, value, secret) {
        await this.#redacted;
        if (kind === 'output' && !secret && this.means.valuesFile === undefined) {
            // An empty value is refused there, and one that is missing reads the same.
            if (value === '')
                return;
            const done = await this.#agent(['meta-data', 'set', `sf-keypair:${name}`], new build_secret/* Secret */.z(value));
            if (!done)
                throw this.refuse(name, 'buildkite-agent did not take it as meta-data');
            return;
        }
        const path = valuesFile(this.means.valuesFile, this.name, name);
        appendValues(path, exportLine(kind === 'output' ? outputVariable(name) : name, value));
    }
    async #agent(words, input) {
        const program = await this.#processes?.find('buildkite-agent');
        if (program === undefined)
            return false;
        const environment = Object.fromEntries(agentVariables.flatMap((name) => (this.variables[name] ? [[name, new build_secret/* Secret */.z(this.variables[name])]] : [])));
        const result = await this.#processes?.run({
            program,
            arguments: words,
            environment,
            input,
            timeoutMilliseconds: agentTimeoutMilliseconds,
        });
        return result?.exitCode === 0;
    }
}
/** What set off a run; a fork's builds are off unless the pipeline's settings allow them. */
function buildkiteOccasion(environment) {
    const pullRequest = environment['BUILDKITE_PULL_REQUEST'] ?? 'false';
    const isPullRequest = pullRequest !== 'false' && pullRequest !== '';
    const head = repository(environment['BUILDKITE_PULL_REQUEST_REPO']);
    return {
        event: isPullRequest ? 'pull_request' : (environment['BUILDKITE_SOURCE'] ?? ''),
        fork: isPullRequest && head !== repository(environment['BUILDKITE_REPO']),
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['BUILDKITE_COMMIT'] ?? '',
    };
}
/** `git@host:owner/name.git` and `https://host/owner/name` are one repository. */
function repository(url) {
    return (url ?? '')
        .replace(/^\w+:\/\//, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^:/]+)(?::\d+)?[:/]+/, '$1/')
        .replace(/(?:\.git)?\/*$/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/ci/circleci.js



const circleciHere = (environment) => environment['CIRCLECI'] === 'true';
/**
 * CircleCI: values are export lines in the file that BASH_ENV names, which every later step of the job reads first. Only
 * variables of projects and contexts are masked.
 * @see https://circleci.com/docs/set-environment-variable/#set-an-environment-variable-in-a-shell-command
 */
function circleci(environment, streams, means = {}) {
    return new Circleci(environment, streams, means);
}
class Circleci extends PlainPipeline {
    name = 'CircleCI';
    async keep(kind, name, value) {
        const path = this.means.valuesFile ?? this.variables['BASH_ENV'] ?? '';
        if (path === '') {
            throw new failure/* Failure */.H('ERR_PIPELINE_PLACE', `BASH_ENV names no file, so \`${name}\` has no place to go.`);
        }
        appendValues(path, exportLine(kind === 'output' ? outputVariable(name) : name, value));
    }
}
/** What set off a run; CIRCLE_PR_NUMBER is there for pull requests of forks alone. */
function circleciOccasion(environment) {
    const fork = (environment['CIRCLE_PR_NUMBER'] ?? '') !== '';
    return {
        event: fork || (environment['CIRCLE_PULL_REQUEST'] ?? '') !== '' ? 'pull_request' : '',
        fork,
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['CIRCLE_SHA1'] ?? '',
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/ci/github-log.js


const longestAnnotation = 4_096;
/**
 * The commands of GitHub's dialect, which go to standard output; needs no file and loads no library.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
class GithubLog {
    variables;
    #write;
    #masks = new Set();
    /** @param write receives whole lines with their line end */
    constructor(variables, write) {
        this.variables = variables;
        this.#write = write;
    }
    mask(secret) {
        let commands = '';
        for (const piece of maskPieces(secret.reveal())) {
            if (this.#masks.has(piece))
                continue;
            this.#masks.add(piece);
            commands += `::add-mask::${github_log_escapeData(piece)}\n`;
        }
        if (commands !== '')
            this.#write(commands);
    }
    wouldBlank(value) {
        return [...this.#masks].some((piece) => value.includes(piece));
    }
    recall(name) {
        return this.variables[`STATE_${name}`] ?? '';
    }
    info(text) {
        this.#write(`${this.#safe(text)}\n`);
    }
    debug(text) {
        if (this.variables['RUNNER_DEBUG'] === '1')
            this.#write(`::debug::${github_log_escapeData(this.#safe(text))}\n`);
    }
    annotate(level, text, place = {}) {
        const properties = ['title', 'file', 'line']
            .flatMap((name) => place[name] === undefined ? [] : [`${name}=${github_log_escapeProperty(this.#safe(String(place[name])))}`])
            .join(',');
        const message = github_log_escapeData(this.#safe(text).slice(0, longestAnnotation));
        this.#write(`::${level}${properties === '' ? '' : ` ${properties}`}::${message}\n`);
    }
    group(title, lines) {
        const body = lines.map((line) => `${this.#safe(line)}\n`).join('');
        this.#write(`::group::${github_log_escapeData(this.#safe(title))}\n${body}::endgroup::\n`);
    }
    #safe(text) {
        return (0,foreign_text.disarm)(this.redact(text));
    }
    /** The runner masks too; this is for what it misses, such as a mask that arrives after the line. */
    redact(text) {
        return blankOut(text, this.#masks);
    }
}
function github_log_escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function github_log_escapeProperty(text) {
    return github_log_escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/ci/github.js

// The package's entry also loads its OIDC client and an HTTP library, which is half of a login's time and 1 MB of bundle
// that nothing here uses; these two modules of it write the runner's files and load nothing else.





/** What GitHub takes as one job summary, in bytes. */
const largestSummary = 1_048_576;
/**
 * GitHub Actions, and Forgejo and Gitea, which speak its dialect. Files are written by `@actions/core`, commands
 * go to standard output through one function.
 * @param write receives whole lines with their line end
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function github(environment, write) {
    return new Github(environment, write);
}
class Github extends GithubLog {
    name = 'GitHub Actions';
    async output(name, value) {
        this.#put('OUTPUT', name, value);
    }
    async environment(name, value) {
        this.#put('ENV', name, value);
    }
    async remember(name, value) {
        this.#put('STATE', name, value);
    }
    async summary(markdown) {
        if (!this.#hasFile('GITHUB_STEP_SUMMARY')) {
            this.debug('This runner has no job summary.');
            return;
        }
        const text = this.redact(markdown);
        if (Buffer.byteLength(text) > largestSummary) {
            this.info('The job summary is left out: it would be larger than the runner takes.');
            return;
        }
        try {
            await summary.addRaw(text, true).write();
        }
        catch (error) {
            this.annotate('warning', `The job summary could not be written (${codeOf(error)}).`);
        }
    }
    /** Masks first, then sees that the file is there: a value has no other place to go. */
    #put(file, name, value) {
        if (value instanceof build_secret/* Secret */.z)
            this.mask(value);
        if (!this.#hasFile(`GITHUB_${file}`)) {
            throw new failure/* Failure */.H('ERR_REFUSED_NO_COMMAND_FILE', `GITHUB_${file} does not name a file, so a value has no safe place to go.`);
        }
        const message = prepareKeyValueMessage(name, value instanceof build_secret/* Secret */.z ? value.reveal() : value);
        try {
            issueFileCommand(file, message);
        }
        catch (cause) {
            throw new failure/* Failure */.H('ERR_FILE_WRITE', `The file that GITHUB_${file} names cannot be written (${codeOf(cause)}).`, {
                cause,
            });
        }
    }
    #hasFile(variable) {
        const path = this.variables[variable];
        return path !== undefined && path !== '' && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    }
}
/** The system's own word for what went wrong: ENOSPC, EACCES. */
function codeOf(error) {
    return error.code ?? 'for an unknown reason';
}

;// CONCATENATED MODULE: ./build/ci/github-occasion.js
/**
 * What set off a run on GitHub Actions.
 * @param event the parsed content of the file that GITHUB_EVENT_PATH names; anything but an object tells nothing
 */
function githubOccasion(environment, event) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const pullRequest = member(event, 'pull_request');
    const workflowRun = member(event, 'workflow_run');
    const headRepository = member(member(pullRequest, 'head'), 'repo') ?? member(workflowRun, 'head_repository');
    const head = github_occasion_text(headRepository?.['full_name']);
    const author = github_occasion_text(member(pullRequest, 'user')?.['login']);
    const isPrivate = member(event, 'repository')?.['private'];
    const privileged = name === 'pull_request_target' || name === 'workflow_run';
    return {
        event: name,
        // A pull request whose head repository was deleted names none: that is foreign code as well. So is what an event
        // with the repository's secrets concerns when its file cannot be read.
        fork: pullRequest !== undefined || workflowRun !== undefined
            ? head === '' || head.toLowerCase() !== repository.toLowerCase()
            : privileged,
        dependabot: environment['GITHUB_ACTOR'] === 'dependabot[bot]' || author === 'dependabot[bot]',
        privileged,
        publicRepository: typeof isPrivate === 'boolean' ? !isPrivate : undefined,
        commit: environment['GITHUB_SHA'] ?? '',
    };
}
function member(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const inner = value[name];
    return typeof inner === 'object' && inner !== null ? inner : undefined;
}
function github_occasion_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/ci/gitlab.js


const gitlabHere = (environment) => environment['GITLAB_CI'] === 'true';
/**
 * GitLab CI: values go to a dotenv report (`artifacts: reports: dotenv: sf-keypair.env`), groups are sections of the log.
 * A job cannot mask what it learns while it runs; that is said once, when the first secret is written.
 * @see https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv
 */
function gitlab(environment, streams, means = {}) {
    return new Gitlab(environment, streams, means);
}
class Gitlab extends PlainPipeline {
    name = 'GitLab CI';
    #sections = 0;
    #warned = false;
    group(title, lines) {
        this.#sections += 1;
        const section = `sf_keypair_${this.#sections}`;
        // The lines are there all at once: a section lasts no time, whatever the time is.
        this.say(`\u001b[0Ksection_start:0:${section}[collapsed=true]\r\u001b[0K${this.safe(title)}`);
        for (const line of lines)
            this.say(this.safe(line));
        this.say(`\u001b[0Ksection_end:0:${section}\r\u001b[0K`);
    }
    safe(text) {
        return super.safe(text).replace(/section_(?=(?:start|end):)/g, 'section\\_');
    }
    /** GitLab splits lines at the first `=`, trims values, expands variables in them and knows neither quotes nor escapes. */
    async keep(kind, name, value, secret) {
        if (/[\u0000-\u001f\u007f]/.test(value))
            throw this.refuse(name, 'a dotenv report holds one line a value and no control characters');
        if (value !== value.trim())
            throw this.refuse(name, 'a dotenv report loses white space at both ends');
        if (/\$|%\w+%/.test(value))
            throw this.refuse(name, 'GitLab would replace what looks like a variable in it');
        const path = valuesFile(this.means.valuesFile, this.name, name, {
            folder: this.variables['CI_PROJECT_DIR'],
            variable: 'CI_PROJECT_DIR',
            file: 'sf-keypair.env',
        });
        appendValues(path, `${kind === 'output' ? outputVariable(name) : name}=${value}\n`);
        if (secret && !this.#warned) {
            this.#warned = true;
            this.annotate('warning', 'GitLab does not mask variables from a dotenv report: later jobs must not print them, and everybody who may download the report reads them.');
        }
    }
}
/** What set off a run. A fork's merge request that runs in the parent project does so with the parent's secrets. */
function gitlabOccasion(environment) {
    const project = environment['CI_MERGE_REQUEST_PROJECT_ID'] ?? '';
    const source = environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] ?? '';
    const fork = project !== '' && source !== project;
    const visibility = environment['CI_PROJECT_VISIBILITY'];
    return {
        event: environment['CI_PIPELINE_SOURCE'] ?? '',
        fork,
        dependabot: false,
        privileged: fork && environment['CI_PROJECT_ID'] === project,
        publicRepository: visibility === undefined || visibility === '' ? undefined : visibility === 'public',
        commit: environment['CI_COMMIT_SHA'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/jenkins.js


const jenkinsHere = (environment) => (environment['JENKINS_URL'] ?? '') !== '';
/**
 * Jenkins: values go to a properties file beside the workspace, for `readProperties`. It masks only what `withCredentials`
 * bound, so nothing secret is ever in the log.
 * @see https://www.jenkins.io/doc/pipeline/steps/pipeline-utility-steps/#readproperties-read-properties-from-files-in-the-workspace-or-text
 */
function jenkins(environment, streams, means = {}) {
    return new Jenkins(environment, streams, means);
}
class Jenkins extends PlainPipeline {
    name = 'Jenkins';
    async keep(kind, name, value) {
        const path = valuesFile(this.means.valuesFile, this.name, name, {
            folder: this.variables['WORKSPACE_TMP'],
            variable: 'WORKSPACE_TMP',
            file: 'sf-keypair.properties',
        });
        appendValues(path, `${kind === 'output' ? outputVariable(name) : name}=${propertyValue(value)}\n`);
    }
}
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };
/** As java.util.Properties reads it, in ASCII alone, since files are read in Latin-1 or UTF-8 depending on the reader. */
function propertyValue(value) {
    return value
        .replace(/[\\=:#!]/g, '\\$&')
        .replace(/[\n\r\t\f]/g, (character) => shortEscapes[character] ?? '')
        .replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/^ /, '\\ ');
}
/** What set off a run, as multibranch jobs tell it. */
function jenkinsOccasion(environment) {
    const change = (environment['CHANGE_ID'] ?? '') !== '';
    return {
        event: change ? 'pull_request' : '',
        fork: (environment['CHANGE_FORK'] ?? '') !== '',
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['GIT_COMMIT'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/terminal.js


const colours = { notice: '36', warning: '33', error: '31' };
/**
 * A person's terminal, or a pipeline that nobody knows: plain lines, coloured only where somebody sees the colour. Public
 * outputs go to standard output as `name=value`, everything with a values file into that; a secret goes nowhere else.
 * @see https://no-color.org
 */
function terminal(environment, streams, means = {}) {
    return new Terminal(environment, streams, means);
}
class Terminal extends PlainPipeline {
    name = 'terminal';
    blanks = true;
    label(level) {
        const plain = super.label(level);
        const noColour = (this.variables['NO_COLOR'] ?? '') !== '' || this.variables['TERM'] === 'dumb';
        return this.streams.interactive && !noColour ? `\u001b[${colours[level]}m${plain}\u001b[0m` : plain;
    }
    async keep(kind, name, value, secret) {
        if (kind === 'output' && !secret && this.means.valuesFile === undefined) {
            this.streams.stdout(`${name}=${this.safe(value)}\n`);
            return;
        }
        const path = valuesFile(this.means.valuesFile, 'A terminal', name);
        const line = dotenvLine(kind === 'output' ? outputVariable(name) : name, value);
        if (line === undefined)
            throw this.refuse(name, 'its quotes, backslashes or carriage returns have no form that all readers share');
        appendValues(path, line);
    }
}

;// CONCATENATED MODULE: ./build/ci/detect.js










/** The words of `--ci`. Forgejo and Gitea speak GitHub's dialect. */
const pipelines = [
    'github',
    'forgejo',
    'gitea',
    'gitlab',
    'azure',
    'jenkins',
    'bitbucket',
    'circleci',
    'buildkite',
    'terminal',
];
const githubLike = (environment, streams) => github(environment, streams.stderr);
const nothingKnown = () => ({
    event: '',
    fork: false,
    dependabot: false,
    privileged: false,
    publicRepository: undefined,
    commit: '',
});
const dialects = {
    github: [githubLike, githubOccasion],
    forgejo: [githubLike, githubOccasion],
    gitea: [githubLike, githubOccasion],
    gitlab: [gitlab, gitlabOccasion],
    azure: [azure, azureOccasion],
    jenkins: [jenkins, jenkinsOccasion],
    bitbucket: [bitbucket, bitbucketOccasion],
    circleci: [circleci, circleciOccasion],
    buildkite: [buildkite, buildkiteOccasion],
    terminal: [terminal, nothingKnown],
};
/** The first that fits. Forgejo's runner also says that it is Gitea's and GitHub's, Gitea's that it is GitHub's. */
const signs = [
    ['forgejo', (environment) => environment['FORGEJO_ACTIONS'] === 'true'],
    ['gitea', (environment) => environment['GITEA_ACTIONS'] === 'true'],
    ['github', (environment) => environment['GITHUB_ACTIONS'] === 'true'],
    ['gitlab', gitlabHere],
    ['azure', azureHere],
    ['bitbucket', bitbucketHere],
    ['circleci', circleciHere],
    ['buildkite', buildkiteHere],
    // Last: an agent that Jenkins started may leave its address to everything else on the machine.
    ['jenkins', jenkinsHere],
];
/**
 * The pipeline we run in, by its environment; `terminal` where nothing tells.
 * @param override one of {@link pipelines}, as `--ci` has it; empty counts as not given
 * @throws Failure ERR_OPTIONS when the override is none of them
 */
function pipelineOf(environment, override) {
    const asked = override?.trim().toLowerCase() ?? '';
    if (asked === '')
        return signs.find(([, here]) => here(environment))?.[0] ?? 'terminal';
    const chosen = pipelines.find((pipeline) => pipeline === asked);
    if (chosen !== undefined)
        return chosen;
    throw new failure/* Failure */.H('ERR_OPTIONS', `\`ci\` must be one of ${pipelines.map((pipeline) => `\`${pipeline}\``).join(', ')}.`);
}
/** The pipeline's log and places, spoken to in its own dialect. Masks, diagnostics and annotations go to `streams.stderr`. */
function detectCi(environment, streams, override, means = {}) {
    return dialects[pipelineOf(environment, override)][0](environment, streams, means);
}
/**
 * What set off this run, as far as the pipeline tells.
 * @param event the parsed event file of GitHub, Forgejo and Gitea
 */
function occasionOf(environment, override, event) {
    return dialects[pipelineOf(environment, override)][1](environment, event);
}

;// CONCATENATED MODULE: ./build/cli/options.js

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
        choices: pipelines,
        description: `The system whose dialect is spoken, when the environment does not tell: ${pipelines.map((name) => `\`${name}\``).join(', ')}.`,
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
            description: `How the answer is written: ${formats.map((format) => `\`${format}\``).join(', ')}.`,
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
/** For commands whose answer holds something secret. */
const printTokenOption = {
    name: 'print-token',
    kind: 'boolean',
    group: 'answer',
    default: 'false',
    description: 'Lets what is secret stand on standard output. Without it a job of a pipeline never sees it there: whoever reads the log could use it.',
};

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
    return row[column] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/cli/arguments.js




/** Kinds whose values are gathered when a flag comes again. */
const gathering = (spec, command) => spec.kind === 'list' || spec.name === command.positional?.option;
/**
 * Reads what stands behind a command's name. Knows nothing of values: the options' readers judge those.
 * @throws Failure ERR_OPTIONS that names everything that is wrong, with what was probably meant; never quotes a value
 */
function readFlags(command, argv) {
    const specs = [...command.options, ...everyCommandOptions];
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
            takePositional(command, String(token.value), flags, stray);
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
function takeFlag(command, specs, { name = '', rawName = '', value, inlineValue = false }, flags, problems) {
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
        return typeof value === 'string' ? value : undefined;
    if (!inline)
        return negated ? 'false' : 'true';
    return negated || typeof value !== 'string' || value === '' ? undefined : value;
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
    return new failure/* Failure */.H('ERR_OPTIONS', `${name}: ${[...new Set(problems)].join(' ')}`, {
        hint: `See \`${name} --help\`.`,
    });
}

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/login/options.js
var options = __webpack_require__(2648);
;// CONCATENATED MODULE: ./build/cli/login.js



/** Inputs of the action that say what later steps of a job get, which a command has other ways for. */
const notForCommandLine = ['sf-login', 'token-output', 'export-env', 'revoke', 'summary'];
/** The options of a login that a command takes. */
const loginFlags = options/* loginOptions */.sB.filter(({ name }) => !notForCommandLine.includes(name));
/** As `sf` takes it. */
const audienceVariable = { audience: ['SF_AUDIENCE_URL'] };
/** `sf-keypair login` */
const login = {
    name: 'login',
    summary: 'signs an assertion and exchanges it for an access token',
    about: [
        'Needs a private key, a client id, a username and the address of the org. With --alias the sf CLI knows the org afterwards.',
        'A line of `sf org login jwt` works with these flags unchanged, except that the address has to be given: nobody is sent to production by omission.',
        'The access token is left out of the formats text and json unless --print-token asks for it; in a job of a pipeline out of every format. --output-file writes it to a file.',
    ],
    options: [...loginFlags, ...answerOptions(loginFormats), printTokenOption],
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
        ['vault read -field=key secret/ci | sf-keypair login --private-key -', 'The key from standard input'],
    ],
    exits: { 0: 'logged in', 1: 'the org refused the login, or the session is not of the org that was meant' },
    run: async (given, terminal) => {
        const place = answerPlace(given, loginFormats, terminal.inPipeline, ['shell', 'dotenv']);
        const { loginAction } = await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(3465), __webpack_require__.e(4504), __webpack_require__.e(4382), __webpack_require__.e(6309)]).then(__webpack_require__.bind(__webpack_require__, 6309));
        const { world, ci, occasion, ended } = terminal;
        await loginAction(occasion, world, ci, ended, rawFor(given));
        const kept = ci.remembered.get('handoff');
        if (kept !== undefined)
            await keepHandOff(opened(kept), terminal);
        if (ci.outputs.get('authenticated') === 'true')
            await tell(ci.outputs, ci.variables, place, terminal);
        else if (place.format === 'json')
            await deliver(JSON.stringify({ authenticated: false }), place, terminal);
        return 0;
    },
};
/** The token is told by the command itself, and handed on as variables. */
function rawFor({ raw }) {
    return (name) => {
        if (name === 'export-env')
            return 'true';
        return notForCommandLine.includes(name) ? undefined : raw(name);
    };
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
async function tell(outputs, variables, place, terminal) {
    const shown = place.open ? variables : new Map([...variables].filter(([name]) => name !== 'SF_ACCESS_TOKEN'));
    const writers = {
        text: () => textOf(outputs, place.open),
        json: () => JSON.stringify(membersOf(outputs, place.open), null, 2),
        shell: () => shellLines(shown),
        dotenv: () => dotenvLines(shown),
    };
    await deliver(writers[place.format](), place, terminal);
    if (place.open)
        return;
    terminal.ci.annotate('notice', 'The access token is not shown. --output-file FILE writes it to a file that its owner alone can read; --print-token shows it.');
}
const untold = ['access-token', 'failure-code', 'authenticated'];
function textOf(outputs, open) {
    const rows = [...outputs].filter(([name, value]) => value !== '' && (open || name !== 'access-token'));
    return rows
        .filter(([name]) => name === 'access-token' || !untold.includes(name))
        .map(([name, value]) => `${name.padEnd(22)} ${opened(value)}`)
        .join('\n');
}
/** The outputs under names that programs like: `instanceUrl`. What is not known is `null`. */
function membersOf(outputs, open) {
    const members = {};
    for (const [name, value] of outputs) {
        if (name === 'failure-code' || (name === 'access-token' && !open))
            continue;
        members[camelCase(name)] = memberOf(name, opened(value));
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
    options: [...loginFlags.filter(({ name }) => taken.includes(name)), ...answerOptions(formats), printTokenOption],
    variables: audienceVariable,
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
        const { world, ci, occasion, ended, inPipeline } = terminal;
        const place = answerPlace(given, formats, inPipeline, formats);
        const [{ prepareLogin }, { audienceOf }, { claims }, { freshIdentifier, signAssertion }, { tokenPath }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(3465), __webpack_require__.e(4504)]).then(__webpack_require__.bind(__webpack_require__, 4504)),
            __webpack_require__.e(/* import() */ 8937).then(__webpack_require__.bind(__webpack_require__, 8937)),
            __webpack_require__.e(/* import() */ 7126).then(__webpack_require__.bind(__webpack_require__, 7126)),
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
            throw new failure/* Failure */.H('ERR_CANCELLED', 'The command was cancelled.');
        const answer = {
            assertion: place.open ? signed : undefined,
            claims: said,
            endsAt: new Date(said.exp * 1000),
            secondsLeft: Math.floor(said.exp - world.clock.now().getTime() / 1000),
            tokenEndpoint: `${url.origin}${tokenPath}`,
        };
        await deliver(place.format === 'json' ? jsonOf(answer) : assertion_textOf(answer), place, terminal);
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
        assertion: signed === undefined ? null : opened(signed),
        header,
        claims,
        endsAt: (0,time/* rfc3339 */.ag)(endsAt),
        secondsLeft,
        tokenEndpoint,
        curl: signed === undefined ? null : curl(signed, tokenEndpoint),
    };
    return JSON.stringify(members, null, 2);
}
function assertion_textOf({ assertion: signed, claims, endsAt, secondsLeft, tokenEndpoint }) {
    const what = [
        `header   ${JSON.stringify(header)}`,
        ...Object.entries(claims).map(([name, value]) => `${name.padEnd(8)} ${value}`),
        '',
        `It ends in ${secondsLeft} s, at ${(0,time/* rfc3339 */.ag)(endsAt)}.`,
    ];
    if (signed === undefined)
        return what.join('\n');
    return [opened(signed), '', ...what, 'Until then this exchanges it:', '', curl(signed, tokenEndpoint)].join('\n');
}
/** The assertion goes through a pipe: what stands in a program's arguments, other users of the machine can read. */
function curl(signed, tokenEndpoint) {
    return [
        `printf %s ${shellQuoted(opened(signed))} |`,
        'curl --silent --show-error',
        '--data-urlencode grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer',
        `--data-urlencode assertion@- ${shellQuoted(tokenEndpoint)}`,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/check/options.js
var check_options = __webpack_require__(969);
;// CONCATENATED MODULE: ./build/cli/check.js




const check_formats = ['text', 'json'];
/** A check logs in for the org's own certificates, and hands its session to nobody. */
const notForCheck = ['alias', 'set-default', 'set-default-dev-hub'];
/** The tracking issue is the action's: it lives where the workflow runs. */
const issueOptions = [
    'tracking-issue',
    'github-token',
    'issue-labels',
    'issue-assignees',
    'issue-in-public',
];
/** The options of a login that a check takes. */
const checkLoginFlags = loginFlags.filter(({ name }) => !notForCheck.includes(name));
/** `sf-keypair check` */
const check = {
    name: 'check',
    summary: 'judges certificates and says which near their end',
    about: [
        'Reads every certificate that it is pointed at: files, patterns, servers, SAML metadata, and with --org-certificates those of an org. Nothing else is needed for that than the certificates.',
    ],
    options: [
        ...check_options/* checkOptions */.J.filter(({ name }) => !issueOptions.includes(name)),
        ...checkLoginFlags,
        ...answerOptions(check_formats),
    ],
    positional: { option: 'certificates', shown: '[CERTIFICATE…]' },
    variables: audienceVariable,
    examples: [
        [
            "sf-keypair check certificates/server.pem 'keystores/**/*.jks' tls://acme.my.salesforce.com:443",
            'Files, a pattern and a server',
        ],
        [
            'sf-keypair check server.pem --fail-within 14d --html-file certificates.html',
            'Other thresholds, and a page to read',
        ],
        ["sf-keypair check server.pem --format json | jq '.findings[] | {subject, daysLeft}'", 'For another program'],
    ],
    exits: { 0: 'nothing that fails', 1: 'a certificate nears its end, is not valid, or cannot be read' },
    run: async (given, terminal) => {
        const place = answerPlace(given, check_formats, terminal.inPipeline);
        const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(3465), __webpack_require__.e(4504), __webpack_require__.e(7789), __webpack_require__.e(4382), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 724));
        const { world, ci, occasion, ended } = terminal;
        let report;
        const { failures } = await runCheck(given.raw, occasion, world, ci, ended, {
            show: (made) => {
                report = made;
            },
        });
        if (report !== undefined)
            await deliver(await check_textOf(report, place.format), place, terminal);
        return Math.max(0, ...failures.map(({ exitCode }) => exitCode));
    },
};
async function check_textOf(report, format) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 5064).then(__webpack_require__.bind(__webpack_require__, 5064))).jsonReport(report).trimEnd();
    const [{ logTable }, { disarm }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5927).then(__webpack_require__.bind(__webpack_require__, 5927)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1378)),
    ]);
    return logTable(report).map(disarm).join('\n');
}

// EXTERNAL MODULE: ./build/doctor/options.js
var doctor_options = __webpack_require__(3488);
;// CONCATENATED MODULE: ./build/cli/doctor.js




const doctor_formats = ['text', 'json'];
const examined = doctor_options/* examinedOptions */.Aw;
/** `sf-keypair doctor` */
const doctor = {
    name: 'doctor',
    summary: 'examines a set-up step by step and says what to mend',
    about: [
        'Takes what a login takes, or some of it, and goes from the key to the org. With --offline it looks at key, certificate and address alone.',
    ],
    options: [...doctor_options/* doctorOptions */.iQ, ...loginFlags.filter(({ name }) => examined.includes(name)), ...answerOptions(doctor_formats)],
    variables: audienceVariable,
    examples: [
        [
            'sf-keypair doctor -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com',
            'Find out why a login does not work',
        ],
        ['sf-keypair doctor --offline -f key.pem --certificate certificate.pem', 'Does the certificate belong to the key?'],
    ],
    exits: { 0: 'no examination failed', 1: 'one failed' },
    run: async (given, terminal) => {
        const place = answerPlace(given, doctor_formats, terminal.inPipeline);
        const [{ doctor: examine }, { doctorSetup }, { headline }, { tableLines }, { disarm }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(3465), __webpack_require__.e(7789), __webpack_require__.e(2072)]).then(__webpack_require__.bind(__webpack_require__, 2072)),
            Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(3465), __webpack_require__.e(4504), __webpack_require__.e(4382), __webpack_require__.e(5308)]).then(__webpack_require__.bind(__webpack_require__, 5308)),
            __webpack_require__.e(/* import() */ 6810).then(__webpack_require__.bind(__webpack_require__, 6810)),
            __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 594)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1378)),
        ]);
        const { world, ci, occasion, ended } = terminal;
        const report = await examine(doctorSetup(given.raw, occasion, world, ci, ended), world, ci);
        const text = place.format === 'json'
            ? JSON.stringify(report, null, 2)
            : [...tableLines(report).map(disarm), '', headline(report)].join('\n');
        await deliver(text, place, terminal);
        return report.worst === 'failed' ? 1 : 0;
    },
};

// EXTERNAL MODULE: ./build/option.js
var build_option = __webpack_require__(7755);
;// CONCATENATED MODULE: ./build/cli/emulate.js


/** Of the app and the user that `--new-app` makes. */
const clientId = '3MVG9.emulated.app';
const username = 'ci@emulated.example';
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
        const given = withFlags(await readDocument(values.config, world.files), values);
        const { startEmulator } = await __webpack_require__.e(/* import() */ 4689).then(__webpack_require__.bind(__webpack_require__, 4689));
        const emulator = await startEmulator(given, { port: portOf(values.port), host: values.host });
        try {
            const made = values['new-app'] === undefined ? undefined : await newApp(values['new-app'], world);
            if (made !== undefined)
                emulator.reconfigure({ orgs: withCertificate(given, made.certificate) });
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
    return new failure/* Failure */.H('ERR_OPTIONS', `emulate: ${sentence}`, { hint: 'See `emulate --help`.' });
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
        throw new failure/* Failure */.H('ERR_EMULATOR_CONFIGURATION', `The configuration ${path} cannot be read (${bytes}).`);
    }
    try {
        const { readConfiguration } = await __webpack_require__.e(/* import() */ 4497).then(__webpack_require__.bind(__webpack_require__, 4497));
        return readConfiguration(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw new failure/* Failure */.H('ERR_EMULATOR_CONFIGURATION', `The configuration ${path} is not JSON.`, { cause: error });
    }
}
async function newApp(folder, world) {
    const { makeNewApp } = await __webpack_require__.e(/* import() */ 1497).then(__webpack_require__.bind(__webpack_require__, 1497));
    return makeNewApp(folder, world);
}
/**
 * The configuration with the flags laid over its first org; what they may be is the schema's to say. A new app comes
 * without its certificate: nothing is made on disk before the rest is known to be right.
 */
function withFlags(given, values) {
    const [first = {}, ...others] = given.orgs ?? [];
    const kind = values.kind === undefined ? {} : { kind: values.kind };
    const app = {
        clientId,
        type: (values['app-type'] ?? 'external'),
        tokenFormat: (values['token-format'] ?? 'opaque'),
    };
    const added = { apps: [app, ...(first.apps ?? [])], users: [{ username }, ...(first.users ?? [])] };
    return {
        ...given,
        orgs: [{ ...first, ...kind, ...(values['new-app'] === undefined ? {} : added) }, ...others],
        faults: [...(given.faults ?? []), ...values.fault],
    };
}
/** The orgs, with the certificate in the hands of the first app of the first one. */
function withCertificate({ orgs = [] }, certificate) {
    const [first, ...others] = orgs;
    const [app, ...apps] = first?.apps ?? [];
    return app === undefined ? orgs : [{ ...first, apps: [{ ...app, certificates: [certificate] }, ...apps] }, ...others];
}
/** What a caller needs to log in: the first app and user of the first org. */
function announcement(configuration, emulator) {
    const [org] = configuration.orgs ?? [];
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
    ...options/* targetOptions */.Gl.filter(({ name }) => revoke_taken.includes(name)),
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
            throw new failure/* Failure */.H('ERR_OPTIONS', missing.join(' '), { hint: 'See `revoke --help`.' });
        const [{ revoke: end }, { allowedHosts }, { loginUrl }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8415).then(__webpack_require__.bind(__webpack_require__, 8415)),
            __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 181)),
            __webpack_require__.e(/* import() */ 8514).then(__webpack_require__.bind(__webpack_require__, 8514)),
        ]);
        const hosts = allowedHosts(values);
        // Says what is wrong with an address, which the end of a session only refuses.
        loginUrl(url, hosts);
        const ending = await end(token, url, values.deadline, world, hosts);
        if (ending.kind === 'failed') {
            throw new failure/* Failure */.H('ERR_ORG_UNAVAILABLE', `The session could not be ended: ${ending.because}.`, {
                hint: 'Try again; otherwise it ends with the session timeout of the org.',
            });
        }
        ci.info(ending.kind === 'revoked' ? 'The session has been ended.' : 'The session had ended already.');
        return 0;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands.js






/** Every command, in the order in which people need them. */
const commands = [login, check, doctor, assertion, revoke, emulate];
/** What people type who know the `sf` CLI, and the words that it stands for. */
const borrowed = [
    [['sf', 'org', 'login', 'jwt'], 'login'],
    [['org', 'login', 'jwt'], 'login'],
];
/** The command that a command line begins with, and what stands behind its name. */
function splitCommandLine(argv) {
    for (const [words, name] of borrowed) {
        if (words.every((word, index) => argv[index] === word))
            return { name, rest: argv.slice(words.length) };
    }
    const [name, ...rest] = argv;
    return { name, rest };
}

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
async function gatherOptions({ options, variables = {} }, flags, { files, machine: { environment } }, standardInput) {
    const values = new Map();
    const fromInput = options.filter(({ name, kind }) => kind === 'secret' && flags.get(name) === '-');
    if (fromInput.length > 1) {
        const names = fromInput.map(({ name }) => `--${name}`).join(' and ');
        throw new failure/* Failure */.H('ERR_OPTIONS', `Standard input cannot be both ${names}.`, {
            hint: 'Give one of them as a file or from the environment.',
        });
    }
    for (const spec of options) {
        const flag = flags.get(spec.name);
        const text = flag === undefined
            ? fromEnvironment([variableOf(spec.name), ...(variables[spec.name] ?? [])], environment)
            : await readFlagValue(spec, flag, files, standardInput);
        if (text !== undefined)
            values.set(spec.name, text);
    }
    return { raw: (name) => values.get(name) };
}
/** A variable of another program's that is empty says nothing. */
function fromEnvironment([own = '', ...foreign], environment) {
    return environment[own] ?? foreign.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
}
async function readFlagValue({ name, kind }, flag, files, standardInput) {
    if (kind !== 'secret')
        return flag;
    if (flag === '-')
        return asText(await standardInput(), name);
    const isKey = keyOptions.includes(name);
    const path = flag.startsWith('@') ? flag.slice(1) : flag;
    if (!isKey && path === flag)
        throw secretOnCommandLine(name, `--${name} @FILE, or --${name} - for standard input`);
    if (/[\r\n\0]|-----/.test(path) || path.length > 4_096) {
        throw secretOnCommandLine(name, `--${name} FILE, or --${name} - for standard input`);
    }
    if (isKey) {
        if ((await files.kind(path)) !== 'missing')
            return path;
        throw new failure/* Failure */.H('ERR_KEY_UNREADABLE_FILE', `--${name} names no file that is there.`, {
            hint: `Give the path of a file. A key itself does not belong on a command line: other users of the machine can read that. Give it as ${variableOf(name)} or with --${name} - on standard input.`,
        });
    }
    const bytes = await files.read(path, largestSecret);
    if (typeof bytes !== 'string')
        return asText(bytes, name);
    throw new failure/* Failure */.H('ERR_KEY_UNREADABLE_FILE', `The file that --${name} names ${refusals[bytes]}.`);
}
function secretOnCommandLine(name, ways) {
    return new failure/* Failure */.H('ERR_OPTIONS', `--${name} takes no secret from the command line, which other users can read.`, {
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
const refusals = {
    missing: 'is not there',
    'not-a-file': 'is no regular file',
    link: 'is a link',
    'too-large': 'is larger than 1 MB',
    forbidden: 'may not be read by this process',
    outside: 'lies elsewhere',
    failed: 'cannot be read',
};

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
/** The list of commands, for whoever does not know where to begin. */
function overview(commands, colour) {
    const longest = Math.max(...commands.map(({ name }) => name.length));
    const title = (text) => heading(text, colour);
    return [
        `sf-keypair ${version/* version */.r}: logs in to Salesforce with a key pair, and looks after the pair.`,
        '',
        title('Commands'),
        ...commands.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`),
        '',
        title('Begin here'),
        '  sf-keypair emulate --new-app ./app     an org to try it on, with a key, without an account',
        '  sf-keypair login --help                every option of a command, with examples',
        '',
        title('Good to know'),
        ...paragraph('Every option is read from a variable too: --client-id from SF_KEYPAIR_CLIENT_ID. What is secret never stands on the command line: its flag names a file, or `-` for standard input.'),
        ...paragraph('Answers go to standard output, everything else to standard error.'),
        ...Object.entries(exitMeanings).map(([code, meaning]) => `  exit ${code}  ${meaning}`),
    ].join('\n');
}
/** One command's page. */
function page(command, colour) {
    const { name, summary, about, options, positional, examples } = command;
    const title = (text) => heading(text, colour);
    const lines = [
        `sf-keypair ${name}: ${summary}`,
        '',
        `  sf-keypair ${name} [options]${positional === undefined ? '' : ` ${positional.shown}`}`,
        '',
        ...about.flatMap((text) => [...paragraph(text), '']),
    ];
    for (const [group, members] of grouped([...options, ...everyCommandOptions])) {
        lines.push(title(group), ...members.flatMap((option) => entry(command, option)), '');
    }
    lines.push(title('Examples'));
    for (const [line, what] of examples)
        lines.push(...wrap(what, width - 4).map((part) => `  # ${part}`), `  ${line}`);
    lines.push('', title('Exit codes'), ...exitLines(command));
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

;// CONCATENATED MODULE: ./build/cli/pipeline.js

/** Whether this is a job of a pipeline, whose log others can read. When in doubt it is one. */
function isPipeline(environment) {
    const said = (name) => !['', 'false', '0'].includes(environment[name]?.toLowerCase() ?? '');
    return pipelineOf(environment) !== 'terminal' || said('CI') || said('TEAMCITY_VERSION');
}
/**
 * Speaks on standard error in the pipeline's own dialect, to a person where there is none.
 * @throws Failure ERR_OPTIONS when there is no such system
 */
function speaker(world, streams, { quiet, verbose, system }) {
    const { environment } = world.machine;
    const ci = detectCi(environment, streams, system, { verbose, processes: world.processes });
    const gathered = { outputs: new Map(), variables: new Map(), remembered: new Map() };
    const keep = (map) => async (name, value) => {
        if (typeof value !== 'string')
            ci.mask(value);
        map.set(name, value);
    };
    return {
        ...gathered,
        name: ci.name,
        mask: (secret) => ci.mask(secret),
        // Where nothing is handed on to later steps, nothing is lost when a log hides it.
        wouldBlank: () => false,
        info: (text) => {
            if (!quiet)
                ci.info(text);
        },
        debug: (text) => ci.debug(text),
        annotate: (level, text, place) => {
            if (level !== 'notice' || !quiet)
                ci.annotate(level, text, place);
        },
        group: (title, lines) => {
            if (!quiet)
                ci.group(title, lines);
        },
        recall: () => '',
        output: keep(gathered.outputs),
        environment: keep(gathered.variables),
        remember: keep(gathered.remembered),
        summary: async () => undefined,
    };
}
/** What set off this run; GitHub's event file is read once and only when somebody asks. */
function occasionIn({ files, machine: { environment } }, system) {
    let read;
    const load = async () => {
        const path = environment['GITHUB_EVENT_PATH'] ?? '';
        const bytes = path === '' ? 'missing' : await files.read(path, 26_214_400);
        return occasionOf(environment, system, typeof bytes === 'string' ? undefined : json(bytes));
    };
    return () => {
        read ??= load();
        return read;
    };
}
function json(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

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
        return new failure/* Failure */.H('ERR_FILE_WRITE', `The answer cannot be written to standard output: ${this.#error.code ?? 'unknown error'}.`);
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
/** @throws Failure ERR_OPTIONS when there is too much of it, or nothing */
async function readStandardInput() {
    const pieces = [];
    let length = 0;
    for await (const piece of process.stdin) {
        pieces.push(Buffer.from(piece));
        length += piece.length;
        if (length > largestInput)
            throw new failure/* Failure */.H('ERR_OPTIONS', 'Standard input holds more than 1 MB.');
    }
    if (length === 0)
        throw new failure/* Failure */.H('ERR_OPTIONS', 'Standard input is empty.');
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
    const world = (0,create/* createWorld */.b)(process.env, program);
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
    let ci = speaker(world, streams(output), plain);
    const report = (failure) => (0,report_failure/* reportFailure */.x)(failure, ci);
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
                return shown(asked === undefined ? overview(commands, colour) : page(asked, colour));
            writeDiagnostics(`${overview(commands, wantsColour(process.stderr, world.machine.environment))}\n`);
            return { exitCode: 2, report };
        }
        const command = commandOf(name);
        // Before anything is judged: who asks for help may have the rest wrong.
        if (beforeTerminator(rest).some(isHelpFlag))
            return shown(page(command, colour));
        const flags = readFlags(command, rest);
        ci = speaker(world, streams(output), mannerOf(flags));
        for (const sentence of strangeVariables(world.machine.environment, commands))
            ci.annotate('warning', sentence);
        const given = await gatherOptions(command, flags, world, readStandardInput);
        const system = flags.get('ci');
        const exitCode = await command.run(given, {
            world,
            ci,
            answer: (text) => output.line(text),
            occasion: occasionIn(world, system),
            inPipeline: isPipeline(world.machine.environment),
            ended: abortOnSignals(),
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
        stderr: writeDiagnostics,
        interactive: process.stderr.isTTY === true,
    };
}
function mannerOf(flags) {
    return { quiet: isTrue(flags.get('quiet')), verbose: isTrue(flags.get('verbose')), system: flags.get('ci') };
}
function commandOf(name) {
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined)
        return command;
    const names = commands.map((candidate) => candidate.name);
    const meant = suggestion(name, names);
    const quoted = /^[a-z][a-z-]{0,30}$/i.test(name) ? `command ${name}` : 'such command';
    const question = meant === undefined ? `there are ${names.join(', ')}.` : `is ${meant} meant?`;
    throw new failure/* Failure */.H('ERR_OPTIONS', `There is no ${quoted}; ${question}`, { hint: 'See `--help`.' });
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

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ targetOptions),
/* harmony export */   sB: () => (/* binding */ loginOptions)
/* harmony export */ });
/* unused harmony exports keyOptions, identityOptions, loginOutputs */
/** Which org, and whether it is the right one. */
const targetOptions = [
    {
        name: 'instance-url',
        kind: 'text',
        group: 'target',
        absentAs: 'none',
        short: 'r',
        aliases: ['instanceurl'],
        description: "The org's My Domain address, `https://acme.my.salesforce.com` (Setup → My Domain). Recommended, and the only address that External Client Apps accept reliably. This or `org-type` is required.",
    },
    {
        name: 'org-type',
        kind: 'choice',
        group: 'target',
        choices: ['production', 'sandbox', 'scratch'],
        absentAs: 'any',
        description: '`production`, `sandbox` or `scratch`. Alone, the first two log in at login.salesforce.com or test.salesforce.com; beside `instance-url` a guard: the org must be of this type.',
    },
    {
        name: 'audience',
        kind: 'text',
        group: 'target',
        description: 'The `aud` claim, sent as it stands. Leave it out: the address decides.',
    },
    {
        name: 'allowed-org-ids',
        kind: 'list',
        group: 'target',
        absentAs: 'any',
        description: 'Ids of orgs (15 or 18 characters, one a line or separated by commas). A session of any other org is not exposed and the step fails.',
    },
    {
        name: 'allowed-hosts',
        kind: 'list',
        group: 'target',
        description: "Hosts outside Salesforce's domains that may be logged in to. Needs `audience`; such a host can replay what it receives.",
    },
];
/** The key pair, and the pair that follows it. */
const keyOptions = [
    {
        name: 'private-key',
        kind: 'secret',
        group: 'key',
        short: 'f',
        aliases: ['jwt-key-file', 'jwtkeyfile'],
        description: 'The RSA private key (2048 bits or more): PEM, DER, PKCS#12 or JKS, as text, base64 or a path. Required; give it from a secret.',
    },
    {
        name: 'private-key-passphrase',
        kind: 'secret',
        group: 'key',
        description: 'The passphrase of the key or its keystore.',
    },
    {
        name: 'next-private-key',
        kind: 'secret',
        group: 'key',
        description: 'During a rollover: the key that follows. Tried when, and only when, the org refuses the first.',
    },
    {
        name: 'next-private-key-passphrase',
        kind: 'secret',
        group: 'key',
        description: 'The passphrase of the next key.',
    },
    {
        name: 'next-client-id',
        kind: 'text',
        group: 'key',
        description: 'The consumer key that goes with the next key, when it belongs to another app.',
    },
    {
        name: 'certificate',
        kind: 'text',
        group: 'key',
        description: 'The certificate that was uploaded to the app (PEM, DER, base64 or a path): compared with the keys before anything is sent; its end is reported. Mode `check` judges it.',
    },
];
/** Who logs in, through which app. */
const identityOptions = [
    {
        name: 'client-id',
        kind: 'text',
        group: 'login',
        short: 'i',
        aliases: ['clientid'],
        description: 'The consumer key of the External Client App or connected app. Required.',
    },
    {
        name: 'username',
        kind: 'text',
        group: 'login',
        short: 'o',
        description: 'The Salesforce username to log in as (not the e-mail address). Required.',
    },
];
/** What is done with the session, and how long is waited for it. */
const outcomeOptions = [
    {
        name: 'alias',
        kind: 'text',
        group: 'handoff',
        short: 'a',
        aliases: ['setalias'],
        description: 'Hands the session to the `sf` CLI under this alias.',
    },
    {
        name: 'set-default',
        kind: 'boolean',
        group: 'handoff',
        default: 'true',
        short: 's',
        aliases: ['setdefaultusername'],
        description: "With `alias`: later steps' `sf` commands use this org (SF_TARGET_ORG).",
    },
    {
        name: 'set-default-dev-hub',
        kind: 'boolean',
        group: 'handoff',
        default: 'false',
        short: 'd',
        aliases: ['setdefaultdevhubusername'],
        description: "With `alias`: later steps' `sf` commands use this org as Dev Hub (SF_TARGET_DEV_HUB).",
    },
    {
        name: 'sf-login',
        kind: 'choice',
        group: 'handoff',
        choices: ['token', 'key'],
        default: 'token',
        description: 'With `alias`: `token` hands over the access token; `key` keeps a key file (mode 0600) until the job ends, so that `sf` can log in anew in jobs that outlive a session.',
    },
    {
        name: 'token-output',
        kind: 'boolean',
        group: 'login',
        default: 'true',
        description: 'Whether the access token becomes the output `access-token`.',
    },
    {
        name: 'export-env',
        kind: 'boolean',
        group: 'login',
        default: 'false',
        description: 'Whether later steps get SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL in their environment.',
    },
    {
        name: 'revoke',
        kind: 'boolean',
        group: 'login',
        default: 'false',
        description: 'Ends the session when the job ends. Salesforce may have given the same token to jobs that run beside this one.',
    },
    {
        name: 'if-missing',
        kind: 'choice',
        group: 'guard',
        choices: ['fail', 'skip'],
        default: 'fail',
        description: "`skip`: succeed with `authenticated=false` when every secret is empty and the run is a fork's pull request or Dependabot's.",
    },
    {
        name: 'allow-untrusted-checkout',
        kind: 'boolean',
        group: 'guard',
        default: 'false',
        description: "Log in although the workspace holds a fork's code under `pull_request_target` or `workflow_run`.",
    },
    {
        name: 'timeout',
        kind: 'duration',
        group: 'network',
        default: '20s',
        description: 'The longest that one attempt may take; in mode `check` also that of each server and keystore.',
    },
    {
        name: 'deadline',
        kind: 'duration',
        group: 'network',
        default: '120s',
        description: 'The longest that the login may take with all its attempts.',
    },
    {
        name: 'retries',
        kind: 'count',
        group: 'network',
        default: '4',
        description: 'How many more attempts are made on outages, in mode `check` for each server.',
    },
    {
        name: 'wait-for-propagation',
        kind: 'duration',
        group: 'network',
        default: '0',
        description: 'Keep trying for up to this long when the org may not know a new app, a fresh sandbox or a replaced certificate yet (`10m`).',
    },
    {
        name: 'summary',
        kind: 'choice',
        group: 'login',
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        description: 'The job summary. `auto` hides user, org and host in a public repository.',
    },
];
/** Every option of a login, in the order in which people read them. */
const loginOptions = [...targetOptions, ...keyOptions, ...identityOptions, ...outcomeOptions];
/** Every output of a login. */
const loginOutputs = [
    { name: 'access-token', secret: true, description: 'The access token, masked; empty with `token-output: false`.' },
    { name: 'instance-url', description: "Where the org's APIs answer." },
    { name: 'org-id', description: 'The id of the org, 18 characters.' },
    { name: 'org-type', description: '`production`, `sandbox` or `scratch`; empty where nothing tells.' },
    { name: 'user-id', description: 'The id of the user, 18 characters.' },
    { name: 'username', description: 'The username that was logged in.' },
    { name: 'alias', description: 'The alias under which the `sf` CLI knows the session; empty without a hand-off.' },
    { name: 'token-type', description: '`Bearer`.' },
    { name: 'token-format', description: '`opaque` or `jwt`.' },
    { name: 'expires-at', description: 'When the token ends (RFC 3339), where it is known: JWT-format tokens only.' },
    { name: 'scope', description: 'The scopes of the token, separated by spaces.' },
    { name: 'audience', description: 'The audience that the org accepted.' },
    { name: 'issued-at', description: 'When the token was issued (RFC 3339).' },
    { name: 'key-used', description: '`current` or `next`: which private key the org accepted.' },
    { name: 'key-fingerprint', description: 'SHA-256 of the public key (SPKI) of that key, lower-case hex.' },
    { name: 'certificate-not-after', description: 'When the given certificate ends (RFC 3339).' },
    { name: 'certificate-days-left', description: 'Whole days until then; negative once it has ended.' },
    { name: 'authenticated', description: '`true` after a login, `false` otherwise.' },
    {
        name: 'failure-code',
        description: 'The stable code of the failure, such as `ERR_TOKEN_USER_NOT_APPROVED`; empty on success.',
    },
];


/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);


/**
 * Reads every option of a table from raw text and notes everything that is wrong with them, so that a user hears of it
 * all at once. Text is trimmed; secrets are not. An empty value counts as not given unless the option says otherwise.
 * @param raw gives the text of an option, `undefined` when it was not given
 */
function readOptions(table, raw) {
    const problems = [];
    const values = {};
    for (const spec of table) {
        const given = raw(spec.name);
        if (given !== undefined && given.trim() === '' && spec.absentAs !== undefined) {
            problems.push({
                option: spec.name,
                sentence: 'is there but empty; leave it out or give it a value. A variable that is not set here arrives empty.',
            });
        }
        const text = given === spec.absentAs ? undefined : given;
        values[spec.name] = read(spec, text, problems);
    }
    return { values: values, problems };
}
function read(spec, text, problems) {
    if (spec.kind === 'secret')
        return text === undefined ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text);
    const trimmed = text?.trim() === '' ? undefined : text?.trim();
    return readers[spec.kind](trimmed ?? spec.default, spec, (sentence) => {
        problems.push({ option: spec.name, sentence });
    });
}
/** One reader a kind; a value that cannot be read is complained of and becomes the default. */
const readers = {
    text: (value) => value,
    list: (value, _spec, complain) => {
        const items = (value ?? '').split(/[\n,]/).map((item) => item.trim());
        const given = items.filter((item) => item !== '');
        // A list of what came out empty must not pass for no list.
        if (value !== undefined && given.length === 0)
            complain('holds separators and nothing between them.');
        return given;
    },
    boolean: (value, spec, complain) => {
        if (value !== undefined && !/^(?:true|false)$/i.test(value)) {
            complain('must be `true` or `false`.');
            return spec.default === 'true';
        }
        return value?.toLowerCase() === 'true';
    },
    choice: (value, spec, complain) => {
        const choice = spec.choices?.find((candidate) => candidate.toLowerCase() === value?.toLowerCase());
        if (value !== undefined && choice === undefined) {
            complain(`must be one of ${spec.choices?.map((candidate) => `\`${candidate}\``).join(', ')}.`);
        }
        return choice ?? spec.default;
    },
    duration: (value, spec, complain) => {
        const milliseconds = value === undefined ? undefined : (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMilliseconds */ .Vp)(value);
        if (value !== undefined && milliseconds === undefined) {
            complain('must be a duration such as `20s`, `2m` or `500ms`.');
        }
        return milliseconds ?? (spec.default === undefined ? undefined : (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMilliseconds */ .Vp)(spec.default));
    },
    count: (value, spec, complain) => {
        if (value === undefined)
            return undefined;
        if (/^\d{1,6}$/.test(value))
            return Number(value);
        complain('must be a whole number.');
        return Number(spec.default ?? 0);
    },
};


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
