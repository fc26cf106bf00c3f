export const id = 969;
export const ids = [969];
export const modules = {

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
    'tls-failed': 'no TLS connection could be made',
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOptions: () => (/* binding */ checkOptions),
/* harmony export */   checkOutputs: () => (/* binding */ checkOutputs)
/* harmony export */ });
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
        description: 'From which verdict on the step fails: `warning`, `critical`, `expired` or `never`. Whatever is expired, not valid yet or unreadable fails it as well, unless this is `never`.',
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
        .map((level) => ({ option: options[level], sentence: unreadableSentence(String(texts[level])) }));
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


/***/ })

};
