export const id = 5323;
export const ids = [5323];
export const modules = {

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAll: () => (/* binding */ checkAll)
/* harmony export */ });
/* harmony import */ var _action_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);
/* harmony import */ var _action_check_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _action_report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7202);
/* harmony import */ var _check_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8867);
/* harmony import */ var _check_render_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5064);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9874);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9875);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(485);
/* harmony import */ var _each_org_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1499);










const formats = ['text', 'json'];
/**
 * Checks the certificates of every org of a config file, beside what the command line names. Files, thresholds and the
 * exit code are those of all of them together.
 */
async function checkAll(orgs, given, terminal) {
    const place = (0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .answerPlace */ .Mo)(given, formats, terminal);
    const { world, ci, occasion, ended } = terminal;
    if ((given.raw('merge') ?? '').trim() !== '') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('ERR_OPTIONS', '`merge` checks nothing anew: leave `all` out.');
    }
    // Whoever chooses orgs means their certificates.
    const raw = (name) => (name === 'org-certificates' ? 'true' : given.raw(name));
    let parts = [];
    let done = joined(parts, world);
    const find = async (prepared, counted) => {
        parts = await findParts(orgs, raw, prepared, terminal, counted);
        done = joined(parts, world);
        return { done, access: accessOf(parts) };
    };
    const { failures } = await (0,_action_check_js__WEBPACK_IMPORTED_MODULE_0__.runCheck)(raw, occasion, world, ci, ended, { show: () => undefined, find });
    const text = place.format === 'json' ? (0,_check_render_json_js__WEBPACK_IMPORTED_MODULE_9__.jsonText)(parts.map(membersOf), 2) : await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(done.report, 'text');
    await (0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .cK)(text, place, terminal);
    return (0,_each_org_js__WEBPACK_IMPORTED_MODULE_8__/* .worstExit */ .gX)(failures);
}
async function findParts(orgs, raw, { request }, terminal, ci) {
    const { world } = terminal;
    // The thread of the keystores is one for all; the last to need it ends it.
    const shared = { ...world, keystores: { search: world.keystores.search, close: async () => undefined } };
    const ofOrgs = await (0,_each_org_js__WEBPACK_IMPORTED_MODULE_8__/* .eachOrg */ .OV)(orgs, 'checked', terminal, (org) => checkOrg(org, request, shared, terminal));
    if (request.inputs.every(({ lines }) => lines.length === 0)) {
        await world.keystores.close();
        return ofOrgs;
    }
    const keys = await (0,_action_check_login_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeysForCheck */ .a)(raw, world, ci);
    return [...ofOrgs, { org: null, done: await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)({ ...request, org: undefined, keys }, world), failure: undefined }];
}
async function checkOrg({ name, raw, problem }, request, world, { ci, occasion, ended }) {
    const voice = quietAboutErrors((0,_each_org_js__WEBPACK_IMPORTED_MODULE_8__/* .voiceOf */ .sZ)(name, ci));
    const { access, failure } = await accessTo(raw, problem, () => (0,_action_check_login_js__WEBPACK_IMPORTED_MODULE_1__/* .loginForCheck */ .R)(raw, occasion, world, voice, ended));
    const done = await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)({ ...request, inputs: [], org: access, keys: undefined }, world);
    return { org: name, done, failure };
}
/** Why an org cannot be checked is told once, by whoever counts the orgs. */
function quietAboutErrors(voice) {
    return {
        ...voice,
        annotate: (level, text, place) => {
            if (level === 'error')
                voice.debug(text);
            else
                voice.annotate(level, text, place);
        },
    };
}
/** What went wrong with a login makes the org unreadable, and the check goes on. */
async function accessTo(raw, problem, login) {
    try {
        if (problem !== undefined)
            throw problem;
        const { org, failure, skipped } = await login();
        if (org !== undefined)
            return { access: org, failure };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('ERR_KEY_EMPTY', String(skipped));
    }
    catch (error) {
        const failure = (0,_action_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h)(error);
        return { access: { origin: originOf(raw), failure: failure.message }, failure };
    }
}
/** Where the org would be, for the place of a finding. */
function originOf(raw) {
    const host = raw('instance-url')
        ?.trim()
        .replace(/^https:\/\//i, '')
        .split('/', 1)[0];
    return `https://${host ?? (raw('org-type') === 'sandbox' ? 'test.salesforce.com' : 'login.salesforce.com')}`;
}
/** As if it had been one check. */
function joined(parts, { clock }) {
    const rest = parts.find(({ org }) => org === null)?.done;
    const checks = parts.map(({ done }) => done);
    const ofFirst = checks.slice(0, 1).flatMap(({ unusedLines }) => unusedLines);
    return {
        report: (0,_check_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeReports */ .C)(checks.map(({ report }) => report), clock.now()),
        tally: rest?.tally ?? { files: 0, withCertificates: 0, unreadable: 0, skipped: 0 },
        keyMismatch: rest?.keyMismatch ?? false,
        endedLines: [...new Set(checks.flatMap(({ endedLines }) => endedLines))],
        unusedLines: ofFirst.filter((line) => checks.every((each) => each.unusedLines.includes(line))),
    };
}
/** For whoever judges the whole: that there are orgs, and the worst that went wrong with one. */
function accessOf(parts) {
    const failures = parts.flatMap(({ failure }) => failure ?? []);
    const [worst] = [...failures].sort((one, other) => other.exitCode - one.exitCode);
    return { org: { origin: '', failure: '' }, keys: undefined, skipped: undefined, failure: worst };
}
function membersOf({ org, done, failure }) {
    const said = failure === undefined ? null : { code: failure.code, message: failure.message, hint: failure.hint };
    return { org, failure: said, report: done.report };
}


/***/ }),

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ eachOrg),
/* harmony export */   gX: () => (/* binding */ worstExit),
/* harmony export */   sZ: () => (/* binding */ voiceOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

/** So many orgs are spoken to at the same time: enough to hide the way to them, few enough for one machine and its proxy. */
const orgsAtOnce = 8;
/**
 * Does something for each org, several at a time, and shows how far it is. What goes wrong with one is part of its own
 * answer.
 * @param doing what is done, as the progress says it: `logged in`
 * @param work never rejects; says whether it went well beside its answer
 * @returns the answers in the order of the orgs
 * @throws Failure ERR_CANCELLED when the process was asked to end before all were done
 */
async function eachOrg(orgs, doing, { ended, progress, ci }, work) {
    const answers = [];
    const bar = progress(orgs.length, doing);
    const waiting = orgs.entries();
    const worker = async () => {
        for (const [index, org] of waiting) {
            if (ended.aborted)
                return;
            const answer = await work(org);
            answers[index] = answer;
            if (ended.aborted)
                return;
            if (answer.failure !== undefined)
                tellFailure(org.name, answer.failure, ci);
            bar.advance(answer.failure !== undefined);
        }
    };
    try {
        await Promise.all(Array.from({ length: Math.min(orgsAtOnce, orgs.length) }, worker));
    }
    finally {
        bar.end();
    }
    if (ended.aborted)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_CANCELLED', 'The command was cancelled before every org was done.');
    return answers;
}
function tellFailure(org, failure, ci) {
    const reply = failure.reply === undefined ? '' : ` The org said "${failure.reply}".`;
    ci.annotate('error', `${org}: ${failure.message}${reply} ${failure.hint}`, { title: failure.code });
}
/** The exit code of them all: the worst, which is the largest. */
function worstExit(failures) {
    return Math.max(0, ...failures.map((failure) => failure?.exitCode ?? 0));
}
/** Speaks for one of many: only what matters is heard, the rest is for debugging. */
function voiceOf(org, ci) {
    const outputs = new Map();
    const murmur = (text) => ci.debug(`${org}: ${text}`);
    return {
        name: ci.name,
        outputs,
        mask: (secret) => ci.mask(secret),
        wouldBlank: (value) => ci.wouldBlank(value),
        info: murmur,
        debug: murmur,
        annotate: (level, text, place) => {
            if (level === 'notice')
                murmur(text);
            else
                ci.annotate(level, `${org}: ${text}`, place);
        },
        group: (title, lines) => {
            for (const line of [title, ...lines])
                murmur(line);
        },
        recall: () => '',
        output: async (name, value) => {
            if (typeof value !== 'string')
                ci.mask(value);
            outputs.set(name, value);
        },
        environment: async (_, value) => {
            if (typeof value !== 'string')
                ci.mask(value);
        },
        remember: async (_, value) => {
            if (typeof value !== 'string')
                ci.mask(value);
        },
        summary: async () => undefined,
    };
}


/***/ })

};
