export const id = 117;
export const ids = [117,64];
export const modules = {

/***/ 4259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
const productName = 'sf-keypair';


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

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/check/render/caption.js
var caption = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/check/render/context.js
var render_context = __webpack_require__(4259);
// EXTERNAL MODULE: ./build/check/render/json.js
var json = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/check/render/repository-path.js
var repository_path = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/check/finding.js
var finding = __webpack_require__(4598);
;// CONCATENATED MODULE: ./build/check/render/sarif-rules.js

const replaceIt = 'Replace the certificate, in every place where it lies, before it ends. For a certificate of a Salesforce app: make a new key pair, upload its certificate to the app (Setup, External Client App Manager, the app, Settings, OAuth Settings) and replace the secret that holds the key.';
const verdictTexts = {
    notice: {
        short: 'A certificate ends within the time for a notice',
        full: 'No more is left of its validity than `notice-within` allows.',
        help: `Plan its replacement. ${replaceIt}`,
        level: 'notice',
        severity: '2.0',
    },
    warning: {
        short: 'A certificate ends within the time for a warning',
        full: 'No more is left of its validity than `warn-within` allows.',
        help: replaceIt,
        level: 'warning',
        severity: '5.0',
    },
    critical: {
        short: 'A certificate is about to end',
        full: 'No more is left of its validity than `fail-within` allows.',
        help: replaceIt,
        level: 'error',
        severity: '7.5',
    },
    expired: {
        short: 'A certificate has expired',
        full: 'Its notAfter is past; whoever checks its validity refuses it.',
        help: `${replaceIt} If nothing uses it any more, delete it.`,
        level: 'error',
        severity: '8.0',
    },
    notYetValid: {
        short: 'A certificate is not valid yet',
        full: 'Its notBefore is more than five minutes ahead; whoever checks its validity refuses it until then.',
        help: 'Wait until it begins before you use it, or correct the clock of the machine that issued it or of the one that checks.',
        level: 'error',
        severity: '6.0',
    },
    unreadable: {
        short: 'Something that was named could not be judged',
        full: 'It holds no certificate that can be read, so nobody knows when it ends.',
        help: 'Look at the reason in the message: correct the path or the passphrase, write the file anew, or leave it out of `certificates`.',
        level: 'error',
        severity: '7.0',
    },
};
/** Weaknesses are a matter of security; oddities of form are not. */
const warningSeverities = {
    'weak-key': '7.0',
    'weak-signature': '6.0',
    'key-mismatch': '5.0',
    'integrity-not-verified': '2.0',
};
const warningHelp = {
    'weak-key': 'Replace the certificate by one whose key is stronger: RSA of 2048 bits or more, or a curve of 224 bits or more.',
    'weak-signature': 'Have the certificate issued anew with SHA-256 or better.',
    'over-4-kb': 'Leave extensions and long names out of the certificate: an app of Salesforce takes at most 4 KB of PEM.',
    'key-mismatch': 'Put the certificate beside the key that it was made from, or the other way round.',
    'lifetime-unknown': 'Give this threshold in days as well, as in `30d,33%`.',
    'integrity-not-verified': 'Give its passphrase as `keystore-passphrase`, so that a changed keystore is noticed.',
    'ignore-ended': 'Replace the certificate, or set a later day in the line that ignores it.',
};
const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' };
function sarifLevel(level) {
    return sarifLevels[level];
}
/** The rule of a verdict or of a warning. */
function ruleId(about) {
    return `certificate/${about.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** Every rule that there is, always the same and in the same order. */
const sarifRules = [
    ...Object.keys(verdictTexts).map((verdict) => rule(ruleId(verdict), verdictTexts[verdict])),
    ...Object.keys(finding/* warningClauses */.RH).map((code) => rule(ruleId(code), warningText(code))),
];
function warningText(code) {
    const severity = warningSeverities[code];
    return {
        short: `A certificate is odd: ${code.replaceAll('-', ' ')}`,
        full: `What was found of the certificate: ${finding/* warningClauses */.RH[code]}.`,
        help: warningHelp[code] ??
            'Have the certificate issued anew by software that keeps to RFC 5280; it can be judged all the same.',
        level: severity === undefined ? 'notice' : 'warning',
        ...(severity === undefined ? {} : { severity }),
    };
}
function rule(id, text) {
    const level = sarifLevel(text.level);
    return {
        id,
        name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: `${text.short}.` },
        fullDescription: { text: text.full },
        help: { text: text.help, markdown: text.help },
        defaultConfiguration: { level },
        properties: {
            tags: text.severity === undefined ? ['certificate'] : ['security', 'certificate'],
            precision: 'very-high',
            'problem.severity': level === 'note' ? 'recommendation' : level,
            ...(text.severity === undefined ? {} : { 'security-severity': text.severity }),
        },
    };
}

// EXTERNAL MODULE: ./build/check/render/verdict-words.js
var verdict_words = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/check/render/sarif.js








/** What GitHub shows of one upload; it takes no more than 25,000. */
const mostResults = 5000;
const mostRelated = 20;
/** What file systems allow one name. */
const longestSegment = 255;
/**
 * SARIF 2.1.0 for code scanning: one result for each verdict that is not ok and one for each warning, the most urgent
 * first, at most 5,000 (`properties.resultsOmitted` says how many are missing). Ignored findings are left out, since
 * GitHub would show a suppressed result as an open alert. Every result has a location relative to the repository; a
 * place that is no file of it (`tls://host:443`) is named as `tls/host:443`, since one address of another scheme makes
 * GitHub refuse the whole upload.
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function sarif(report, context) {
    const results = report.findings.flatMap((finding) => resultsOf(finding, context));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: render_context/* productName */.t,
                        version: context.version,
                        semanticVersion: context.version,
                        ...(context.homepage === undefined ? {} : { informationUri: context.homepage }),
                        rules: sarifRules.map((rule) => ({
                            ...rule,
                            ...(context.homepage === undefined ? {} : { helpUri: `${context.homepage}#check` }),
                        })),
                    },
                },
                automationDetails: { id: `${render_context/* productName */.t}/${category(context.title)}/` },
                invocations: [{ executionSuccessful: true, endTimeUtc: report.generatedAt }],
                columnKind: 'utf16CodeUnits',
                results: results.slice(0, mostResults),
                properties: { resultsOmitted: Math.max(0, results.length - mostResults) },
            },
        ],
    };
    return `${(0,json.jsonText)(log, 1)}\n`;
}
/** Keeps the alerts of two reports of one repository apart. */
function category(title) {
    return (0,caption/* clip */.$Q)(title.replace(/[^a-z0-9]+/gi, '-').replace(/^-+|-+$/g, ''), 60) || 'certificates';
}
function resultsOf(finding, context) {
    if (finding.ignored !== null)
        return [];
    const level = (0,verdict_words/* levelOf */.In)(finding, context.failOn);
    const ofVerdict = finding.verdict === 'ok' || level === undefined
        ? []
        : [result(finding, context, { about: finding.verdict, level: sarifLevel(level), sentence: finding.message })];
    const ofWarnings = finding.warnings.map(({ code, message }) => result(finding, context, { about: code, level: undefined, sentence: message }));
    return [...ofVerdict, ...ofWarnings];
}
function result(finding, context, words) {
    const id = ruleId(words.about);
    const index = sarifRules.findIndex((rule) => rule.id === id);
    const main = (0,repository_path/* mainOrigin */.Q)(finding.origins, context.workspace);
    const others = finding.origins.filter((origin) => origin !== main).slice(0, mostRelated);
    const name = messageText((0,caption/* clip */.$Q)((0,caption/* nameOf */.Vb)(finding), 200));
    return {
        ruleId: id,
        ruleIndex: index,
        // Where both are silent the format means a warning (SARIF §3.27.10).
        level: words.level ?? sarifRules[index]?.defaultConfiguration.level,
        message: { text: `${name}: ${messageText((0,caption/* clip */.$Q)(words.sentence, 1000))}` },
        locations: [{ physicalLocation: physicalLocation(main, context.workspace) }],
        ...(others.length === 0
            ? {}
            : {
                relatedLocations: others.map((origin, position) => ({
                    id: position + 1,
                    physicalLocation: physicalLocation(origin, context.workspace),
                    message: { text: 'The same certificate lies here.' },
                })),
            }),
        // GitHub combines the first of them with rule and path; nothing in it changes from one day to the next.
        partialFingerprints: {
            primaryLocationLineHash: `${digest(`${id} ${finding.identity}`).slice(0, 16)}:1`,
            'certificateIdentity/v1': digest(finding.identity),
        },
        properties: {
            verdict: finding.verdict,
            subject: finding.subject,
            fingerprint: finding.fingerprint,
            notAfter: finding.notAfter,
        },
    };
}
/** Brackets would begin a link and braces a placeholder (SARIF §3.11.5, §3.11.6). */
function messageText(text) {
    return (0,foreign_text/* disarm */.J)(text).replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
}
function physicalLocation(origin, workspace) {
    return {
        artifactLocation: { uri: relativeUri(origin, workspace) },
        region: { startLine: origin?.line ?? 1 },
    };
}
function relativeUri(origin, workspace) {
    const path = origin === undefined ? undefined : (0,repository_path/* repositoryPath */.S)(origin, workspace);
    const [kind, location] = [origin?.kind ?? 'input', origin?.location ?? 'certificates'];
    const shown = path ?? `${kind}/${location.replace(/^(?:tls|https|org):\/*/i, '')}`;
    const segments = shown.split(/[\\/]/).filter((segment) => !/^\.{0,2}$/.test(segment));
    return segments.map(uriSegment).join('/');
}
/** A path segment (RFC 3986 §3.3); a colon is written out, since in the first one it would begin a scheme. */
function uriSegment(segment) {
    return encodeURIComponent((0,caption/* clip */.$Q)((0,foreign_text/* disarm */.J)(segment), longestSegment)).replace(/[!'()*]/g, percent);
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
