export const id = 6859;
export const ids = [6859];
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

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ quiet)
/* harmony export */ });
/* harmony import */ var _annotated_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);

/** The same pipeline, in which what one of many attempts says is for those who want to know: debug lines alone. */
function quiet(ci) {
    return {
        ...(0,_annotated_by_js__WEBPACK_IMPORTED_MODULE_0__/* .annotatedBy */ .a)(ci, (_, text) => ci.debug(text)),
        info: (text) => ci.debug(text),
        group: (title, lines) => ci.debug([title, ...lines].join(' ')),
    };
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForLogin: () => (/* binding */ waitForLogin)
});

// UNUSED EXPORTS: withOwnHint

// EXTERNAL MODULE: ./build/action/before-login.js
var before_login = __webpack_require__(916);
// EXTERNAL MODULE: ./build/ci/quiet.js
var quiet = __webpack_require__(377);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/failure-catalogue.js
var failure_catalogue = __webpack_require__(638);
// EXTERNAL MODULE: ./build/login/login.js + 5 modules
var login = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/login/prepare.js + 1 modules
var prepare = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/rotate/await-login.js


const firstPauseMilliseconds = 5_000;
const longestPauseMilliseconds = 60_000;
/** Waiting changes nothing about these: the org that answers is not the one that was meant, or is none. */
const await_login_final = [
    'ERR_CANCELLED',
    'ERR_TARGET_KIND',
    'ERR_TARGET_REFUSED_ORG',
    'ERR_REPLY_UNTRUSTED',
    'ERR_TOKEN_REDIRECT',
];
/**
 * Tries to log in until it works, with pauses that grow from 5 s to a minute. Each new answer is said with its remedy,
 * one that stays the same in a few words.
 * @param attempt one login, without second chances of its own
 * @throws Failure the last answer when the time is up, what cannot be mended by waiting at once, ERR_CANCELLED
 */
async function awaitLogin(attempt, { milliseconds, command, signal }, { clock }, ci) {
    const endsAt = clock.monotonic() + milliseconds;
    let told;
    for (let pause = firstPauseMilliseconds;; pause = Math.min(pause * 1.5, longestPauseMilliseconds)) {
        const outcome = await outcomeOf(attempt, signal, command);
        if ('value' in outcome)
            return outcome.value;
        const { failure } = outcome;
        const left = endsAt - clock.monotonic();
        if (left <= 0)
            throw milliseconds === 0 ? failure : overdue(failure, milliseconds, command);
        const wait = Math.min(pause, left);
        tell(failure, failure.code === told, { wait, left }, ci);
        told = failure.code;
        await clock.sleep(wait, signal);
    }
}
async function outcomeOf(attempt, signal, command) {
    if (signal.aborted)
        throw stopped(command);
    try {
        return { value: await attempt() };
    }
    catch (error) {
        if (signal.aborted)
            throw stopped(command);
        // A question that was wrong stays wrong.
        if (!(error instanceof build_failure/* Failure */.HR) || error.exitCode === 2 || await_login_final.includes(error.code))
            throw error;
        return { failure: error };
    }
}
function tell(failure, again, { wait, left }, ci) {
    const next = `Trying again in ${(0,time/* humanDuration */.UU)(wait)}, for ${(0,time/* humanDuration */.UU)(left)} more.`;
    if (again) {
        ci.info(`Still ${failure.code}. ${next}`);
        return;
    }
    const reply = failure.reply === undefined ? [] : [`The org said: ${failure.reply}`];
    ci.group(`The login does not work yet: ${failure.message}`, [...reply, `What to do: ${failure.hint}`]);
    ci.info(next);
}
function overdue(failure, milliseconds, command) {
    return new build_failure/* Failure */.HR(failure.code, `${failure.message} So it was after ${(0,time/* humanDuration */.UU)(milliseconds)} of waiting.`, {
        hint: `${failure.hint} Then go on with: ${command}`,
        cause: failure,
        ...(failure.reply === undefined ? {} : { reply: failure.reply }),
    });
}
function stopped(command) {
    return new build_failure/* Failure */.HR('ERR_CANCELLED', 'The waiting was ended.', { hint: `Go on with: ${command}` });
}

;// CONCATENATED MODULE: ./build/cli/init-login.js







/**
 * Tries to log in until it works.
 * @param command the line that goes on when this is ended
 * @throws Failure
 */
async function waitForLogin(raw, { milliseconds, command }, { world, ci, occasion, ended }) {
    const hushed = (0,quiet/* quiet */.j)(ci);
    const prepared = await (0,prepare.prepareLogin)(raw, occasion, world, hushed, ended);
    if ('skipped' in prepared)
        throw new TypeError('only `if-missing` skips a login, and it is not taken');
    // Each try is hushed; what is to be known of the place is not.
    (0,before_login/* remarkBeforeLogin */.n)([prepared.request], prepared.request.audience, world, ci);
    const attempt = () => (0,login/* login */.i)({ ...prepared.request, retries: 0 }, world, hushed).catch(withOwnHint);
    const accepted = await awaitLogin(attempt, { milliseconds, command, signal: ended }, world, ci);
    return accepted.session;
}
/**
 * A failure of a login in the words of this command: the certificate was made from this very key, and waiting is what
 * it does.
 * @throws always
 */
function withOwnHint(error) {
    if (!(error instanceof build_failure/* Failure */.HR))
        throw error;
    throw new build_failure/* Failure */.HR(error.code, error.message, {
        hint: Object.values(failure_catalogue/* atALogin */.O).reduce((hint, part) => hint.replace(part, ''), error.hint),
        exit: error.exitCode,
        cause: error.cause,
        ...(error.reply === undefined ? {} : { reply: error.reply }),
    });
}


/***/ })

};
