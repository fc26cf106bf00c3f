export const id = 2781;
export const ids = [2781,5308,594];
export const modules = {

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorSetup: () => (/* binding */ doctorSetup)
/* harmony export */ });
/* harmony import */ var _ci_annotated_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4719);
/* harmony import */ var _doctor_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3488);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8854);
/* harmony import */ var _login_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3892);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7530);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2648);
/* harmony import */ var _login_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6516);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7755);









/**
 * Reads what is to be examined, masks every secret first, and adds what a login can do with it.
 * @param given the text of an option; those that the doctor does not take are not asked for
 * @throws Failure ERR_OPTIONS when the options of the examination itself cannot be used, or nothing was given
 */
function doctorSetup(given, occasion, world, ci, signal) {
    const taken = _doctor_options_js__WEBPACK_IMPORTED_MODULE_0__/* .examinedOptions */ .Aw;
    const raw = (name) => (taken.includes(name) ? given(name) : undefined);
    const { values: options, problems } = (0,_option_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .T)(_login_options_js__WEBPACK_IMPORTED_MODULE_5__.loginOptions, raw);
    const own = (0,_option_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .T)(_doctor_options_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorOptions */ .iQ, given);
    (0,_login_prepare_js__WEBPACK_IMPORTED_MODULE_6__.maskSecrets)(options, world, ci);
    const { url, failures } = (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeOptions */ .SR)(options, [...problems, ...own.problems], world.machine.platform);
    const unusable = failures.filter(({ code }) => code === 'ERR_OPTIONS');
    if (nothingGiven(options))
        unusable.push(nothingToExamine());
    if (unusable.length > 0)
        throw (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .combined */ .yX)(unusable);
    // The examinations say what a login would annotate.
    const hushed = (0,_ci_annotated_by_js__WEBPACK_IMPORTED_MODULE_8__/* .annotatedBy */ .a)(ci, (_, text) => ci.debug(text));
    const prepared = once(async () => {
        const ready = await (0,_login_prepare_js__WEBPACK_IMPORTED_MODULE_6__.prepareLogin)(raw, occasion, world, hushed, signal);
        if ('skipped' in ready)
            throw new TypeError('only `if-missing` skips a login, and it is not taken');
        return ready.request;
    });
    return {
        offline: own.values.offline,
        loginMeant: options['client-id'] !== undefined || options.username !== undefined,
        current: keyOf('private-key', options, world),
        next: keyOf('next-private-key', options, world),
        certificate: options.certificate,
        target: {
            url,
            given: options['instance-url'] !== undefined || options['org-type'] !== undefined,
            failures: failures.filter(({ code }) => code.startsWith('ERR_TARGET')),
            orgType: options['org-type'],
            audience: options.audience,
        },
        username: options.username,
        identityFailures: failures.filter(({ code }) => code === 'ERR_CLIENT_ID' || code === 'ERR_USERNAME'),
        timeoutMilliseconds: options.timeout,
        signal,
        login: async () => (0,_login_login_js__WEBPACK_IMPORTED_MODULE_4__/* .login */ .i)(await prepared(), world, hushed),
        loginWithNext: async () => {
            const request = await prepared();
            if (request.next === undefined)
                return undefined;
            return (0,_login_login_js__WEBPACK_IMPORTED_MODULE_4__/* .login */ .i)({ ...request, current: request.next, next: undefined }, world, hushed);
        },
    };
}
function nothingGiven(options) {
    const texts = ['instance-url', 'org-type', 'certificate', 'client-id', 'username'];
    return texts.every((name) => options[name] === undefined) && (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(options['private-key']);
}
function nothingToExamine() {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', 'Nothing was given that could be examined.', {
        hint: "Give the inputs of the login that does not work, or some of them: a key, a certificate, an address. An environment's secrets and variables are there only when the job says `environment:` with that very name.",
    });
}
function keyOf(input, options, world) {
    const text = options[input];
    if (text === undefined || (0,_login_judge_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(text))
        return undefined;
    return { input, passphrase: options[`${input}-passphrase`], content: () => (0,_login_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyContent */ .$)({ input, text }, world) };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 2781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellDoctor: () => (/* binding */ tellDoctor)
});

// UNUSED EXPORTS: doctorAction

// EXTERNAL MODULE: ./build/doctor/doctor.js + 15 modules
var doctor_doctor = __webpack_require__(7494);
// EXTERNAL MODULE: ./build/doctor/report.js
var doctor_report = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
;// CONCATENATED MODULE: ./build/doctor/summary.js


const marks = { failed: '❌', warned: '⚠️', passed: '✅', skipped: '➖' };
/**
 * The report as Markdown for a job's summary: what needs a person first and open, the rest folded.
 * @param discreet names the examinations and how they ended, and leaves out what was seen: hosts, users, orgs
 */
function doctorSummary(report, discreet) {
    const { examinations } = report;
    const title = `### Doctor: ${(0,doctor_report.headline)(report)}`;
    if (discreet) {
        const rows = examinations.map(({ id, status }) => `| ${marks[status]} ${status} | \`${id}\` |`);
        const note = 'What was seen stands in the log; in a public repository `summary: true` shows it here.';
        return `${title}\n\n${['| | |', '| --- | --- |', ...rows].join('\n')}\n\n${note}\n`;
    }
    const needsPerson = ({ status }) => status === 'failed' || status === 'warned';
    const open = examinations.filter(needsPerson);
    const rest = examinations.filter((each) => !needsPerson(each));
    return [
        title,
        ...(open.length === 0 ? [] : [tableOf(open, true)]),
        ...(rest.length === 0 ? [] : [`<details><summary>The others</summary>\n\n${tableOf(rest, false)}\n\n</details>`]),
        '',
    ].join('\n\n');
}
function tableOf(examinations, withRemedy) {
    const head = withRemedy
        ? ['| | | what was seen | what to do |', '| --- | --- | --- | --- |']
        : ['| | | what was seen |', '| --- | --- | --- |'];
    const rows = examinations.map(({ id, status, message, remedy }) => {
        const last = withRemedy ? ` ${(0,foreign_text.markdownText)(remedy ?? '')} |` : '';
        return `| ${marks[status]} ${status} | \`${id}\` | ${(0,foreign_text.markdownText)(message)} |${last}`;
    });
    return [...head, ...rows].join('\n');
}

// EXTERNAL MODULE: ./build/doctor/table.js
var table = __webpack_require__(594);
// EXTERNAL MODULE: ./build/action/doctor-setup.js
var doctor_setup = __webpack_require__(5308);
// EXTERNAL MODULE: ./build/action/public-output.js
var public_output = __webpack_require__(690);
// EXTERNAL MODULE: ./build/action/summary-wish.js
var summary_wish = __webpack_require__(615);
;// CONCATENATED MODULE: ./build/action/doctor.js







/**
 * Mode `doctor`: examines the set-up and shows the report.
 * @returns whether the step succeeds: no examination failed
 */
async function doctorAction(occasion, world, ci, signal, raw) {
    const report = await doctor(doctorSetup(raw, occasion, world, ci, signal), world, ci);
    ci.group(`Doctor: ${headline(report)}`, tableLines(report));
    await tellDoctor(report, raw('summary'), occasion, ci);
    return report.worst !== 'failed';
}
/** Tells the pipeline what was found: annotations, outputs, the job's summary. */
async function tellDoctor(report, wish, occasion, ci) {
    for (const examination of report.examinations)
        annotate(examination, ci);
    await setOutputs(report, ci);
    await summarise(report, wish, occasion, ci);
}
function annotate({ id, status, message, remedy }, ci) {
    if (status !== 'failed' && status !== 'warned')
        return;
    ci.annotate(status === 'failed' ? 'error' : 'warning', `${message} ${remedy}`, { title: `Doctor: ${id}` });
}
async function setOutputs(report, ci) {
    await ci.output('worst', report.worst);
    await (0,public_output/* publicOutput */.l)('report', JSON.stringify(report), ci, public_output/* keepNamesPublic */.b);
    await ci.output('failure-code', failureCode(report));
}
/** The code of the first examination that failed; what comes after it may be its consequence. */
function failureCode({ examinations }) {
    const first = examinations.find(({ status }) => status === 'failed');
    if (first === undefined)
        return '';
    return typeof first.facts['code'] === 'string' ? first.facts['code'] : 'ERR_DOCTOR_FAILED';
}
async function summarise(report, given, occasion, ci) {
    const wish = await (0,summary_wish/* summaryWish */.G)(given, occasion);
    if (wish !== 'none')
        await ci.summary(doctorSummary(report, wish === 'discreet'));
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

/***/ 594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tableLines: () => (/* binding */ tableLines)
/* harmony export */ });
const marks = { failed: '✗', warned: '!', passed: '✓', skipped: '–' };
/** The report for a log: a line an examination, and below what failed or is warned of what to do about it. */
function tableLines({ examinations }) {
    const width = Math.max(...examinations.map(({ id }) => id.length));
    return examinations.flatMap(({ id, status, message, remedy }) => {
        const label = status === 'failed' ? 'FAILED' : status;
        const line = `${marks[status]} ${label.padEnd(7)}  ${id.padEnd(width)}  ${message}`;
        return remedy === null ? [line] : [line, `${' '.repeat(width + 13)}→ ${remedy}`];
    });
}


/***/ })

};
