import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
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


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ refuseForeignInputs),
/* harmony export */   Em: () => (/* binding */ readMode),
/* harmony export */   Vn: () => (/* binding */ namesConfiguration),
/* harmony export */   dB: () => (/* binding */ modeOption),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   lc: () => (/* binding */ mayHaveForeignInputs)
/* harmony export */ });
/* unused harmony export modes */
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7171);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);


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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_MODE', `\`mode\` is ${seen}; it can be ${modes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    return mode;
}
/** Whether a config file is named, or an org of one: what reads it is not loaded otherwise. */
function namesConfiguration(environment) {
    return _configuration_options_js__WEBPACK_IMPORTED_MODULE_0__/* .configOptions */ .h.some((option) => {
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', `Mode \`${mode}\` does not take ${list}.`, {
        hint: 'Remove what belongs to another mode, or correct `mode`.',
    });
}


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ loginAction)
});

// EXTERNAL MODULE: ./build/key/ring.js
var ring = __nccwpck_require__(764);
;// CONCATENATED MODULE: ./build/login/handoff/warnings.js
/**
 * What a session cannot do in the hands of the `sf` CLI, each with its remedy; empty when all is well. Nothing is said of
 * scopes that the org did not tell.
 * @see Salesforce Help, "JWT-Based Access Tokens for OAuth" (xcloud.jwt_access_tokens): for REST APIs only
 */
function handOffWarnings(session) {
    const warnings = [];
    const { scopes, tokenFormat } = session;
    if (scopes.length > 0 && !scopes.includes('api') && !scopes.includes('full')) {
        warnings.push(`The session has the scope \`${scopes.join(' ')}\` without \`api\`, so neither the sf CLI nor anything else can call the org's APIs with it. Add "Manage user data via APIs (api)" to the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes.`);
    }
    if (tokenFormat === 'jwt') {
        warnings.push('The access token has the JWT format, which SOAP takes from API version 68.0 on only, and `sf project deploy start` and `retrieve` use SOAP. Set SF_ORG_API_VERSION to 68.0 or later, or SF_ORG_METADATA_REST_DEPLOY to true (deploys only), or switch off "Issue JSON Web Token (JWT)-based access tokens for named users" in the app.');
    }
    return warnings;
}

// EXTERNAL MODULE: ./build/login/login.js + 17 modules
var login = __nccwpck_require__(5079);
// EXTERNAL MODULE: ./build/login/prepare.js + 1 modules
var prepare = __nccwpck_require__(6516);
// EXTERNAL MODULE: ./build/org/identity.js
var identity = __nccwpck_require__(5863);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/time.js
var time = __nccwpck_require__(4131);
// EXTERNAL MODULE: ./build/action/before-login.js
var before_login = __nccwpck_require__(916);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __nccwpck_require__(7126);
// EXTERNAL MODULE: ./build/action/public-output.js
var public_output = __nccwpck_require__(690);
// EXTERNAL MODULE: ./build/action/summary-wish.js
var summary_wish = __nccwpck_require__(615);
;// CONCATENATED MODULE: ./build/action/login.js











/**
 * Mode `login`: reads the inputs, logs in, exposes the session and hands it on.
 * @param raw the text of an option; by default the action's input
 * @param unnamed what the `sf` CLI takes the org for when it gets no alias of it; without this it does not get the org then
 */
async function loginAction(occasion, world, ci, signal, raw = (name) => (0,inputs/* input */.hF)(world.machine.environment, name), unnamed) {
    const prepared = await (0,prepare/* prepareLogin */.RK)(raw, occasion, world, ci, signal);
    if ('skipped' in prepared) {
        ci.annotate('notice', `${prepared.skipped} Nothing was logged in to (\`if-missing: skip\`).`);
        await ci.output('authenticated', 'false');
        return;
    }
    const { request, options } = prepared;
    (0,before_login/* remarkBeforeLogin */.n)([request], request.audience, world, ci);
    // Without a place for what a login gives there is none; and a step that is killed in the middle has not logged in.
    await ci.output('authenticated', 'false');
    ci.info(`Logging in to ${request.url.host} as ${request.username}.`);
    const begun = world.clock.monotonic();
    const done = await (0,login/* login */.i)(request, world, ci);
    ci.info(sentence(done, request.username, world.clock.monotonic() - begun));
    // Only the CLI minds the format of a token; scopes concern everybody.
    const defaults = options.alias === undefined ? unnamed : defaultsOf(options);
    const concerned = defaults === undefined ? { ...done.session, tokenFormat: 'opaque' } : done.session;
    for (const warning of handOffWarnings(concerned))
        ci.annotate('warning', warning);
    if (options.revoke) {
        await ci.remember('revoke', done.session.accessToken);
        await ci.remember('instance-url', done.session.instanceUrl);
    }
    await expose(done, prepared, ci);
    if (defaults !== undefined)
        await handOn(defaults, done, prepared, world, ci);
    await summarise(done, prepared, occasion, ci);
}
function sentence({ session, attempts, keyUsed }, username, milliseconds) {
    const kind = session.orgKind === 'unknown' ? '' : ` (${session.orgKind})`;
    const tries = attempts === 1 ? '' : `, ${attempts} assertions`;
    const key = keyUsed === 'next' ? ' with the next key' : '';
    return `Logged in to org ${(0,identity/* longId */.it)(session.orgId)}${kind} as ${username}${key} in ${(0,time/* humanDuration */.UU)(milliseconds)}${tries}.`;
}
async function expose(done, prepared, ci) {
    const { session } = done;
    const { options } = prepared;
    if (options['export-env']) {
        await ci.environment('SF_ACCESS_TOKEN', session.accessToken);
        await ci.environment('SF_ORG_INSTANCE_URL', session.instanceUrl);
    }
    for (const [name, value] of outputs(done, prepared)) {
        if (typeof value === 'string')
            await (0,public_output/* publicOutput */.l)(name, value, ci, public_output/* keepNamesPublic */.b);
        else
            await ci.output(name, value);
    }
}
function outputs(done, prepared) {
    const { session } = done;
    const { options, request, certificate } = prepared;
    const key = (0,ring/* keyOf */.TN)(prepared.keys, done.keyUsed);
    const notAfter = certificate?.certificate.notAfter ?? undefined;
    return [
        ['access-token', options['token-output'] ? session.accessToken : ''],
        ['instance-url', session.instanceUrl],
        ['org-id', (0,identity/* longId */.it)(session.orgId)],
        ['org-type', session.orgKind === 'unknown' ? '' : session.orgKind],
        ['user-id', (0,identity/* longId */.it)(session.userId)],
        ['username', request.username],
        ['alias', options.alias ?? ''],
        ['token-type', session.tokenType],
        ['token-format', session.tokenFormat],
        ['expires-at', session.expiresAt === undefined ? '' : (0,time/* rfc3339 */.ag)(session.expiresAt)],
        ['scope', session.scopes.join(' ')],
        ['audience', done.audience],
        ['issued-at', session.issuedAt === undefined ? '' : (0,time/* rfc3339 */.ag)(session.issuedAt)],
        ['key-used', done.keyUsed],
        ['key-fingerprint', key.fingerprint],
        ['certificate-not-after', notAfter === undefined ? '' : (0,time/* rfc3339 */.ag)(notAfter)],
        ['certificate-days-left', String(certificate?.daysLeft ?? '')],
        ['authenticated', 'true'],
        ['failure-code', ''],
    ];
}
function defaultsOf(options) {
    return { setDefault: options['set-default'], setDefaultDevHub: options['set-default-dev-hub'] };
}
/** Hands the session to the `sf` CLI of the later steps. */
async function handOn(defaults, done, prepared, world, ci) {
    const { options, request } = prepared;
    const { alias } = options;
    const [{ handOff }, { jobOf }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 985).then(__nccwpck_require__.bind(__nccwpck_require__, 1366)),
        __nccwpck_require__.e(/* import() */ 132).then(__nccwpck_require__.bind(__nccwpck_require__, 4132)),
    ]);
    const key = (0,ring/* keyOf */.TN)(prepared.keys, done.keyUsed);
    const handed = await handOff({
        session: done.session,
        username: request.username,
        ...(alias === undefined ? {} : { alias }),
        ...defaults,
        how: options['sf-login'],
        key: {
            privateKeyPem: new secret/* Secret */.z(key.key.export({ type: 'pkcs8', format: 'pem' }).toString()),
            clientId: done.clientId,
            audience: done.audience,
            loginUrl: request.url.origin,
        },
        job: jobOf(world.machine.environment),
        deadlineMilliseconds: options.deadline,
    }, world, ci);
    for (const [name, value] of Object.entries(handed.environment))
        await ci.environment(name, value);
    ci.info(`The sf CLI knows the org as ${alias ?? request.username} (${routes[handed.route]}).`);
}
const routes = {
    sf: 'through sf org login access-token',
    files: 'by its files',
    key: 'with a key file that is removed when the job ends',
};
async function summarise(done, prepared, occasion, ci) {
    const wish = await (0,summary_wish/* summaryWish */.G)(prepared.options.summary, occasion);
    if (wish === 'none')
        return;
    const { loginSummary } = await __nccwpck_require__.e(/* import() */ 239).then(__nccwpck_require__.bind(__nccwpck_require__, 9239));
    await ci.summary(loginSummary(done, prepared, wish === 'discreet'));
}


/***/ }),

/***/ 1542:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(306);
/* harmony import */ var _ci_github_occasion_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1180);
/* harmony import */ var _ci_occasion_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4734);
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7171);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2648);
/* harmony import */ var _world_create_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9648);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9992);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7126);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6309);









if (process.argv[2] === _world_create_js__WEBPACK_IMPORTED_MODULE_3__/* .keystoreThread */ .V)
    await Promise.all(/* import() */[__nccwpck_require__.e(613), __nccwpck_require__.e(556)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2556));
else
    await main();
/** A login loads no more than a login needs. */
function doorOf(mode) {
    if (mode === 'check') {
        const track = async (...done) => (await __nccwpck_require__.e(/* import() */ 199).then(__nccwpck_require__.bind(__nccwpck_require__, 5199))).track(...done);
        return async (...parts) => (await Promise.all(/* import() */[__nccwpck_require__.e(613), __nccwpck_require__.e(969), __nccwpck_require__.e(148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5148))).checkAction(...parts, track);
    }
    if (mode === 'rotate')
        return async (...parts) => (await Promise.all(/* import() */[__nccwpck_require__.e(613), __nccwpck_require__.e(632)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2632))).rotateAction(...parts);
    if (mode === 'doctor')
        return async (...parts) => (await Promise.all(/* import() */[__nccwpck_require__.e(613), __nccwpck_require__.e(835)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2835))).doctorAction(...parts);
    return async (...parts) => {
        await (0,_login_js__WEBPACK_IMPORTED_MODULE_5__/* .loginAction */ .i)(...parts);
        return true;
    };
}
async function main() {
    const world = (0,_world_create_js__WEBPACK_IMPORTED_MODULE_3__/* .createWorld */ .b)(process.env, import.meta.url);
    const ci = (0,_ci_github_js__WEBPACK_IMPORTED_MODULE_0__/* .github */ .M)(process.env, (text) => {
        process.stdout.write(text);
    });
    const cancelled = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .abortOnSignals */ .P)();
    try {
        const mode = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readMode */ .Em)(process.env);
        const ofLogin = [_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .modeOption */ .dB, ..._configuration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configOptions */ .h, ..._login_options_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOptions */ .sB];
        if (mode !== 'login' || (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHaveForeignInputs */ .lc)(process.env, ofLogin))
            await refuseForeign(mode);
        const raw = await inputsOf(mode, world);
        if (!(await doorOf(mode)((0,_ci_occasion_js__WEBPACK_IMPORTED_MODULE_7__/* .occasionOnce */ .R)(world, _ci_github_occasion_js__WEBPACK_IMPORTED_MODULE_8__/* .githubOccasion */ .Z), world, ci, cancelled, raw)))
            process.exitCode = 1;
    }
    catch (error) {
        process.exitCode = 1;
        await fail(error, world, ci);
    }
}
async function inputsOf(mode, world) {
    if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .namesConfiguration */ .Vn)(process.env))
        return (name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(process.env, name);
    return (await Promise.all(/* import() */[__nccwpck_require__.e(613), __nccwpck_require__.e(630)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6630))).configuredInputs(mode, world);
}
async function refuseForeign(mode) {
    const { actionOptions, optionsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(969), __nccwpck_require__.e(710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8710));
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForeignInputs */ .CH)(process.env, mode, optionsOf[mode], actionOptions);
}
/** A refusal can come before the mode has masked what it was given, and nothing is said before that is done. */
async function fail(error, world, pipeline) {
    const [{ maskGivenSecrets }, { asFailure, reportFailure }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(969), __nccwpck_require__.e(110)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1110)),
        __nccwpck_require__.e(/* import() */ 626).then(__nccwpck_require__.bind(__nccwpck_require__, 626)),
    ]);
    maskGivenSecrets(world, pipeline);
    const failure = asFailure(error);
    reportFailure(failure, pipeline);
    try {
        await pipeline.output('authenticated', 'false');
        await pipeline.output('failure-code', failure.code);
    }
    catch {
        pipeline.debug('The outputs of the failure could not be written.');
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ audienceOf),
/* harmony export */   d: () => (/* binding */ secondAudience)
/* harmony export */ });
/**
 * The `aud` claim for a login URL: the user's own value as it stands, otherwise the origin of the host, with the path
 * of an Experience Cloud site.
 * @see Salesforce Help, "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration" (aud)
 */
function audienceOf(url, configured) {
    return configured ?? `${url.origin}${url.sitePath}`;
}
/**
 * The one other audience that is worth trying on the same host after "audience is invalid": the generic one of the
 * host's kind. `undefined` unless Salesforce itself serves the host, since whoever else receives an assertion with a
 * generic audience could present it at login.salesforce.com; and when the user chose the audience, or it was sent already.
 */
function secondAudience(url, configured) {
    if (configured !== undefined || !url.servedBySalesforce || url.generic || url.kind === 'unknown')
        return undefined;
    return url.kind === 'production' ? 'https://login.salesforce.com' : 'https://test.salesforce.com';
}


/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ claims),
/* harmony export */   f: () => (/* binding */ lifetimeSeconds)
/* harmony export */ });
/** How long an assertion lives. Salesforce asks for at most three minutes; the rest is margin for clocks. */
const lifetimeSeconds = 120;
/**
 * The claims of one attempt.
 * @param now the machine's time, moved by the clock skew where one is known
 * @param jti a fresh identifier that nobody can guess
 */
function claims(clientId, username, audience, now, jti) {
    return {
        iss: clientId,
        sub: username,
        aud: audience,
        exp: Math.floor(now.getTime() / 1000) + lifetimeSeconds,
        jti,
    };
}


/***/ }),

/***/ 6937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ allowedHost),
  gt: () => (/* binding */ genericLoginUrl),
  cW: () => (/* binding */ isLoopbackHost),
  ag: () => (/* binding */ isSalesforceHost),
  g3: () => (/* binding */ kindOfHost),
  $6: () => (/* binding */ loginUrl)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
;// CONCATENATED MODULE: ./build/assertion/look-alike.js
/** The domains that are Salesforce's. */
const salesforceDomains = [
    'salesforce.com',
    'salesforce.mil',
    'force.com',
    'site.com',
    'cloudforce.com',
    'crmforce.mil',
    'sfcrmproducts.cn',
    'salesforce-sites.com',
];
/** What to do about a host that lies in none of them. */
function foreignHint(hostname) {
    const lookalike = salesforceDomains.find((domain) => hostname.includes(domain) || distanceAtMostTwo(hostname, domain));
    if (lookalike === undefined) {
        return 'Give the My Domain address of the org (Setup → My Domain). Only when this host is really meant, name it in `allowed-hosts` and set `audience`.';
    }
    return `It only looks like ${lookalike}: compare it letter by letter with Setup → My Domain before anything is sent to it.`;
}
/** A registrable name that differs from Salesforce's by a slip of the fingers. */
function distanceAtMostTwo(hostname, domain) {
    const tail = hostname.split('.').slice(-2).join('.');
    if (Math.abs(tail.length - domain.length) > 2)
        return false;
    let row = Array.from({ length: domain.length + 1 }, (_, index) => index);
    let distance = domain.length;
    for (const [i, letter] of [...tail].entries()) {
        let diagonal = i;
        distance = i + 1;
        row = row.map((above, j) => {
            if (j > 0)
                distance = Math.min(diagonal + (letter === domain[j - 1] ? 0 : 1), above + 1, distance + 1);
            diagonal = above;
            return distance;
        });
    }
    return distance <= 2;
}

;// CONCATENATED MODULE: ./build/assertion/page-host.js

/** Hosts that show pages and files; the login service lives on the My Domain host beside them. */
const pageHosts = /\.(?:(?:lightning|visual|vf|content|file)\.force\.com|visualforce\.com|salesforce-setup\.(?:com|mil)|lightning\.crmforce\.mil|sfcrmapps\.cn)$/;
/** @throws Failure ERR_TARGET_URL for a host that shows pages, with the one that it stands for where that is told */
function refuseWrongDoor(hostname) {
    if (!pageHosts.test(hostname))
        return;
    const right = myDomainOf(hostname);
    throw new failure/* Failure */.HR('ERR_TARGET_URL', `${hostname} shows pages (Lightning, Setup or Visualforce) and takes no logins.`, right === undefined ? {} : { hint: `Use https://${right}, the My Domain address that it stands for.` });
}
/** The My Domain host that a page host stands for; `undefined` when the host is none, or does not tell. */
function myDomainOf(hostname) {
    const rules = [
        [
            /^([a-z0-9-]+(?:\.[a-z0-9-]+)?)\.(?:lightning\.force\.com|my\.salesforce-setup\.com|file\.force\.com)$/,
            '$1.my.salesforce.com',
        ],
        [/^([a-z0-9-]+(?:\.[a-z0-9-]+)?)\.(?:lightning\.crmforce\.mil|my\.salesforce-setup\.mil)$/, '$1.my.salesforce.mil'],
        // `acme--c` is a page of the org `acme`, `acme--uat--c.sandbox` one of its sandbox `acme--uat.sandbox`.
        [/^([a-z0-9-]+?)--[a-z0-9]+((?:\.[a-z]+)?)\.(?:vf\.force|visualforce)\.com$/, '$1$2.my.salesforce.com'],
        // Before enhanced domains the instance stood in between: `acme--c.na85.visual.force.com`.
        [/^([a-z0-9-]+?)--[a-z0-9]+\.[a-z]+\d+\.(?:visual|content)\.force\.com$/, '$1.my.salesforce.com'],
        [/^([a-z0-9-]+(?:\.sandbox)?)\.(?:lightning\.)?sfcrmapps\.cn$/, '$1.my.sfcrmproducts.cn'],
    ];
    const rule = rules.find(([pattern]) => pattern.test(hostname));
    return rule === undefined ? undefined : hostname.replace(rule[0], rule[1]);
}

;// CONCATENATED MODULE: ./build/assertion/login-url.js



/** Whether a host lies in one of the domains that are Salesforce's, and has a name that hosts have: a URL takes others. */
function isSalesforceHost(host) {
    return isHostName(host) && salesforceDomains.some((domain) => host.endsWith(`.${domain}`));
}
/** `salesforce.com` itself, below which orgs have their addresses. */
function isDomainAlone(host) {
    return salesforceDomains.some((domain) => host === domain);
}
/** Whether the name can only be answered by Salesforce's login service: My Domain hosts and the two generic ones. */
function isServedBySalesforce(host) {
    return (host === 'login.salesforce.com' ||
        host === 'test.salesforce.com' ||
        ['.my.salesforce.com', '.my.salesforce.mil', '.my.sfcrmproducts.cn'].some((suffix) => host.endsWith(suffix)));
}
/** 127.0.0.0/8, `[::1]` and `localhost`: the emulator and tests; may speak http and needs no permission. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The canonical login URL of what a user typed: a My Domain host, an origin, or any address inside the org.
 * @param typed as the input stands, never empty
 * @param allowedHosts hosts outside Salesforce's domains that the user names, from {@link allowedHost}
 * @throws Failure `ERR_TARGET_URL` (no URL, http, credentials, Lightning, setup, Visualforce, port) or `ERR_TARGET_HOST`
 * @see Salesforce Help, "OAuth Endpoints" (remoteaccess_oauth_endpoints)
 */
function loginUrl(typed, allowedHosts = []) {
    const url = parse(typed);
    const host = url.host;
    if (url.username !== '' || url.password !== '') {
        throw new failure/* Failure */.HR('ERR_TARGET_URL', '`instance-url` carries a user name or a password in front of the host.', {
            hint: `Give the address alone: https://${host}. What stood in front of the host should be treated as exposed.`,
        });
    }
    const loopback = isLoopbackHost(url.hostname);
    if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
        throw new failure/* Failure */.HR('ERR_TARGET_URL', `\`instance-url\` uses ${schemeOf(url)}, which would show the assertion to the network.`, {
            hint: `Use https://${host}.`,
        });
    }
    refuseWrongDoor(url.hostname);
    const known = isSalesforceHost(url.hostname);
    const foreign = !known && !loopback;
    if (foreign && !allowedHosts.includes(host)) {
        if (isDomainAlone(url.hostname)) {
            throw new failure/* Failure */.HR('ERR_TARGET_HOST', `The host ${host} is the address of no org.`, {
                hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
            });
        }
        throw new failure/* Failure */.HR('ERR_TARGET_HOST', `The host ${host} is not in one of Salesforce's domains.`, {
            hint: foreignHint(url.hostname),
        });
    }
    if (known && url.port !== '') {
        throw new failure/* Failure */.HR('ERR_TARGET_URL', `\`instance-url\` names port ${url.port}, and Salesforce answers on 443 alone.`, {
            hint: `Use https://${url.hostname}.`,
        });
    }
    return {
        origin: url.origin,
        host,
        sitePath: sitePath(url),
        kind: kindOfHost(url.hostname),
        generic: host === 'login.salesforce.com' || host === 'test.salesforce.com',
        servedBySalesforce: isServedBySalesforce(host),
        loopback,
        foreign,
    };
}
/**
 * A host as one names it, alone or in an address, in the form in which `loginUrl` compares it: lower case, a port unless
 * it is 443, no dot at the end. `undefined` when it is no host.
 */
function allowedHost(typed) {
    const parsed = (0,failure/* orFailure */.wM)(() => parse(typed));
    return parsed instanceof failure/* Failure */.HR ? undefined : parsed.host;
}
/** The generic login URL of a kind of org, for `org-type` without `instance-url`. */
function genericLoginUrl(kind) {
    return loginUrl(kind === 'production' ? 'https://login.salesforce.com' : 'https://test.salesforce.com');
}
/** What a host's name says about the org behind it. Enhanced domains put the kind into the name. */
function kindOfHost(hostname) {
    if (hostname === 'login.salesforce.com')
        return 'production';
    if (hostname === 'test.salesforce.com')
        return 'sandbox';
    if (hostname.includes('.scratch.'))
        return 'scratch';
    if (hostname.includes('.sandbox.'))
        return 'sandbox';
    if (!/\.my\.(?:salesforce\.(?:com|mil)|sfcrmproducts\.cn|site\.com)$/.test(hostname))
        return 'unknown';
    // Before enhanced domains a sandbox was told by its name alone: `acme--uat.my.salesforce.com`.
    return hostname.split('.', 1)[0]?.includes('--') ? 'sandbox' : 'production';
}
function parse(typed) {
    const text = typed.trim();
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    let url;
    try {
        url = new URL(withScheme);
    }
    catch (cause) {
        throw new failure/* Failure */.HR('ERR_TARGET_URL', '`instance-url` is not an address.', { cause });
    }
    const named = isHostName(url.hostname) &&
        !/\.\.|[^.]{64}/.test(url.hostname) &&
        url.hostname.length <= longestHostName &&
        (/[.:]/.test(url.hostname) || isLoopbackHost(url.hostname));
    if (/\s/.test(text) || !named) {
        throw new failure/* Failure */.HR('ERR_TARGET_URL', '`instance-url` does not name a host.');
    }
    // A host that ends with a dot is the same host; browsers accept it, comparisons do not.
    if (url.hostname.endsWith('.'))
        url.hostname = url.hostname.slice(0, -1);
    return url;
}
/** RFC 1035 §2.3.4, less what the wire adds; a part between two dots has 63 at most. */
const longestHostName = 253;
/** Names and addresses. A URL may hold more, such as a token that was given for an address; messages quote hosts. */
function isHostName(hostname) {
    return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(hostname);
}
/** Without a regular expression, which would begin anew at each of ten thousand slashes. */
function withoutLastSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}
/** What stands in front of `://` is a scheme when it is short, and may be anything otherwise. */
function schemeOf({ protocol }) {
    return protocol.length <= 12 ? `${protocol}//` : 'another scheme than https://';
}
function sitePath(url) {
    const isSite = /\.(?:my\.site\.com|force\.com|salesforce-sites\.com|site\.com)$/.test(url.hostname);
    const path = withoutLastSlashes(url.pathname);
    if (!isSite || path === '')
        return '';
    // A page of the site was pasted: the site is its first segment.
    return /^\/(?:services|s|apex|login)(?:\/|$)/.test(path) ? '' : path.replace(/(?<=^\/[^/]*)\/.*$/s, '');
}


/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ githubOccasion)
/* harmony export */ });
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
    const head = text(headRepository?.['full_name']);
    const author = text(member(pullRequest, 'user')?.['login']);
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
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ github)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __nccwpck_require__(1378);
// EXTERNAL MODULE: ./build/ci/masks.js
var masks = __nccwpck_require__(4744);
// EXTERNAL MODULE: ./build/ci/unread.js
var unread = __nccwpck_require__(5042);
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
    #unread;
    #warned = false;
    /**
     * @param write receives whole lines with their line end
     * @param unread no runner reads what is written, so that masks would only show what they hide
     */
    constructor(variables, write, unread = false) {
        this.variables = variables;
        this.#write = write;
        this.#unread = unread;
    }
    mask(secret) {
        let commands = '';
        for (const piece of (0,masks/* maskPieces */.k)(secret.reveal())) {
            if (this.#masks.has(piece))
                continue;
            this.#masks.add(piece);
            commands += `::add-mask::${escapeData(piece)}\n`;
        }
        if (commands === '')
            return;
        if (!this.#unread)
            this.#write(commands);
        else if (!this.#warned) {
            this.#warned = true;
            this.annotate('warning', unread/* unreadMasks */.F);
        }
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
            this.#write(`::debug::${escapeData(this.#safe(text))}\n`);
    }
    annotate(level, text, place = {}) {
        const properties = ['title', 'file', 'line']
            .flatMap((name) => place[name] === undefined ? [] : [`${name}=${escapeProperty(this.#safe(String(place[name])))}`])
            .join(',');
        const message = escapeData(this.#safe(text).slice(0, longestAnnotation));
        this.#write(`::${level}${properties === '' ? '' : ` ${properties}`}::${message}\n`);
    }
    group(title, lines) {
        const body = lines.map((line) => `${this.#safe(line)}\n`).join('');
        this.#write(`::group::${escapeData(this.#safe(title))}\n${body}::endgroup::\n`);
    }
    #safe(text) {
        return (0,foreign_text/* disarm */.J)(this.redact(text));
    }
    /** The runner masks too; this is for what it misses, such as a mask that arrives after the line. */
    redact(text) {
        return (0,masks/* blankOut */.b)(text, this.#masks);
    }
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
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
 * @param unread no runner reads what is written
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function github(environment, write, unread = false) {
    return new Github(environment, write, unread);
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
        if (value instanceof secret/* Secret */.z)
            this.mask(value);
        if (!this.#hasFile(`GITHUB_${file}`)) {
            throw new failure/* Failure */.HR('ERR_REFUSED_NO_COMMAND_FILE', `GITHUB_${file} does not name a file, so a value has no safe place to go.`);
        }
        const message = prepareKeyValueMessage(name, value instanceof secret/* Secret */.z ? value.reveal() : value);
        try {
            issueFileCommand(file, message);
        }
        catch (cause) {
            throw new failure/* Failure */.HR('ERR_FILE_WRITE', `The file that GITHUB_${file} names cannot be written (${codeOf(cause)}).`, {
                cause,
            });
        }
    }
    #hasFile(variable) {
        const path = this.variables[variable];
        return path !== undefined && path !== '' && (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    }
}
/** The system's own word for what went wrong: ENOSPC, EACCES. */
function codeOf(error) {
    return error.code ?? 'for an unknown reason';
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blankOut),
/* harmony export */   k: () => (/* binding */ maskPieces)
/* harmony export */ });
/** Shorter pieces are not masked: they would blank out half the log and give the secret away by their absence. */
const shortestPiece = 8;
const certificateBlocks = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
const armour = /^-----(?:BEGIN|END)[^-]*-----$/;
/** As many characters of base64 as programs put in one line: OpenSSL and PEM, GNU's base64 and MIME (RFC 2045 §6.8). */
const columns = [64, 76];
/** A part of a token that is shorter says whose it is or how it is signed, and is no secret. */
const shortestPart = 20;
/**
 * What a log must not show when this secret must not be seen: the whole, each of its lines, the parts of a token, all in
 * base64 at each of the three alignments, and the base64 of the whole in lines. Armour lines, certificates and pieces
 * under 8 characters are left out. No piece has a line end: a runner would take it apart itself, and hide its armour and
 * its shortest lines wherever they stand.
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
        for (const encoded of [...base64Alignments(secret), ...base64Lines(secret)])
            add(encoded);
        return [...pieces];
    }
    const text = secret.replace(certificateBlocks, '\n');
    const lines = text.split(/\r\n|\r|\n|\\r\\n|\\n|\\r/).map((line) => line.trim());
    for (const whole of text === secret ? [secret, secret.trim()] : [])
        add(whole);
    for (const line of [...lines, ...tokenParts(secret.trim())])
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
    for (const encoded of base64Lines(Buffer.from(secret, 'utf8')))
        add(encoded);
    return [...pieces];
}
/** What stays as it is when a URL writes the `!` of a session id as `%21`, and when an assertion is shown in halves. */
function tokenParts(text) {
    if (!/^[\w!.-]+$/.test(text))
        return [];
    return text.split(text.includes('!') ? '!' : '.').filter((part) => part.length >= shortestPart);
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
/** The base64 of these bytes as programs print it, which begins at the first of them and goes over several lines. */
function base64Lines(bytes) {
    const [whole = ''] = base64Alignments(bytes);
    return columns.flatMap((width) => whole.length > width ? (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : []);
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


/***/ }),

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ occasionOnce)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

/** GitHub's events are smaller than this. */
const largestEvent = 26_214_400;
/**
 * What set off this run. The event file of GitHub, Forgejo and Gitea is read at most once, and only when somebody asks.
 * @param ask a dialect's own reading of the environment and of the parsed event, which is `undefined` without a file
 */
function occasionOnce({ files, machine: { environment } }, ask) {
    let read;
    const load = async () => {
        const path = environment['GITHUB_EVENT_PATH'] ?? '';
        const bytes = path === '' ? 'missing' : await files.read(path, largestEvent);
        return ask(environment, typeof bytes === 'string' ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(Buffer.from(bytes).toString('utf8')));
    };
    return () => {
        read ??= load();
        return read;
    };
}


/***/ }),

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unreadMasks)
/* harmony export */ });
/** Said once in place of the masks where standard error is a file: nobody acts on commands there, and it would keep them. */
const unreadMasks = 'Standard error goes to a file, where no runner reads masks, so none are written. In these lines secrets are hidden all the same; what later commands print of them is not.';


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ configOptions)
/* harmony export */ });
/* unused harmony export allOption */
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

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/* unused harmony export atALogin */
/** Parts of a hint about inputs that a login takes and `init` does not. */
const atALogin = {
    compare: 'Give the certificate of the app as `certificate`: it is compared with the key before anything is sent. By hand, ',
    wait: ', or set `wait-for-propagation`',
    patience: '; `deadline`, `timeout` and `retries` say how long is waited',
};
const define = (table) => table;
const catalogue = define({
    // options
    ERR_OPTIONS: {
        exit: 2,
        title: 'Inputs are missing or contradict each other',
        cause: 'An input has a value that it cannot have, two inputs exclude each other, or a required one is missing; often an expression such as `${{ vars.NAME }}` came out empty because the variable lives in another environment.',
        hint: 'Correct every input that the message lists; the README has one row for each.',
    },
    ERR_MODE: {
        exit: 2,
        title: 'The mode is not one that exists',
        cause: 'A typing error, or an expression that should have chosen the mode came out empty.',
        hint: 'Use one of the modes that the README lists, or leave the input out for a login.',
    },
    // config file
    ERR_CONFIG_FILE: {
        exit: 2,
        title: 'The config file cannot be read',
        cause: 'Nothing lies at the path that `config` names, or something else than a regular file: a folder, a link, a file outside of the workspace, more than 1 MB.',
        hint: 'Check the path. In the action it is one in the workspace, and the step comes after `actions/checkout`.',
    },
    ERR_CONFIG_JSON: {
        exit: 2,
        title: 'The config file is not JSON that every reader takes alike',
        cause: 'A comma or a quote is missing or too many, a comment stands in it, a member comes twice, or the file is not UTF-8 without a byte order mark.',
        hint: 'Correct the file at the place that the message names; docs/CONFIGURATION.md has an example.',
    },
    ERR_CONFIG_REFUSED: {
        exit: 2,
        title: 'The config file holds what it may not hold',
        cause: 'The file lies in a checkout that a pull request can change. Whatever could lead a key or an assertion elsewhere is refused in it, and so are secrets themselves.',
        hint: 'Remove what the message names, look at who changed the file, and give what is really meant as an input or a flag. A secret that stood in it counts as exposed.',
    },
    ERR_CONFIG_MEMBER: {
        exit: 2,
        title: 'The config file has a member that does not exist or cannot have that value',
        cause: 'A typing error, or a member of another program or another version.',
        hint: 'Correct what the message names; docs/CONFIGURATION.md has the table of members, docs/config.schema.json the schema.',
    },
    ERR_CONFIG_ORG: {
        exit: 2,
        title: 'The org that was asked for cannot be taken from a config file',
        cause: '`org` names none of the orgs of the file, or `config`, `org` and `all` do not go together.',
        hint: 'Give `config` with the path of the file and `org` with a name that stands in it; the command line takes `--all`, too.',
    },
    // key and keystore
    ERR_KEY_EMPTY: {
        exit: 2,
        title: 'The private key is empty',
        cause: 'A secret that is not there arrives as an empty text: it has another name, belongs to an environment that the job does not name, or is withheld from this run.',
        hint: "Check the secret's name and where it lives. On GitHub, pull requests from forks and Dependabot runs get no repository secrets (Dependabot has a store of its own), and an environment's secret is there only when the job says `environment:` with that very name. On GitLab, a protected variable is there on protected branches and tags alone, and one with an environment scope in jobs of that environment.",
    },
    ERR_KEY_UNRECOGNISED: {
        exit: 2,
        title: 'The private key is nothing that can be read',
        cause: 'Another text was stored under the name of the secret, or a key that was wrapped in some way of its own.',
        hint: 'Store the whole PEM file, from `-----BEGIN` to `-----END … -----`, or its base64, as the secret.',
    },
    ERR_KEY_DAMAGED: {
        exit: 2,
        title: 'The private key has the right form but its content is damaged',
        cause: 'The key was cut or changed on its way: a paste that lost its end, a store with a limit of length, an editor that replaced characters.',
        hint: 'Store the key again from its file; compare the lengths of file and secret, a cut or doubled paste is the usual cause.',
    },
    ERR_KEY_WRONG_MATERIAL: {
        exit: 2,
        title: 'Something other than an RSA private key was given as the key',
        cause: 'The wrong file or the wrong secret was chosen. The message names what it is: a certificate, a public key, an OpenSSH key, a consumer secret, a path at which nothing lies.',
        hint: 'Give the RSA private key whose certificate is uploaded to the app (the file that `openssl genrsa` or `openssl req -newkey` wrote).',
    },
    ERR_KEY_NOT_RSA: {
        exit: 2,
        title: 'The private key is not an RSA key',
        cause: 'The pair was made by a command or a tool that makes keys on an elliptic curve, such as `openssl ecparam` or `ssh-keygen -t ed25519`.',
        hint: 'Make an RSA key of 2048 bits or more; Salesforce accepts RS256 alone in the JWT bearer flow.',
    },
    ERR_KEY_WEAK: {
        exit: 2,
        title: 'The RSA key is shorter than 2048 bits',
        cause: 'An old pair, mostly of 1024 bits, is still in use.',
        hint: 'Make a new pair of 2048 bits or more, upload its certificate to the app and replace the secret.',
    },
    ERR_KEY_UNREADABLE_FILE: {
        exit: 2,
        title: 'The key file cannot be read',
        cause: 'The path names a folder, a device, a file of another user, or something much larger than a key.',
        hint: 'Check the path, and that it names a regular file of at most 1 MB which this process may read.',
    },
    ERR_KEYSTORE_PASSPHRASE_MISSING: {
        exit: 2,
        title: 'The key is encrypted and no passphrase was given',
        cause: 'The passphrase was never passed on, or the secret that holds it came out empty.',
        hint: 'Give the passphrase as `private-key-passphrase`.',
    },
    ERR_KEYSTORE_PASSPHRASE_WRONG: {
        exit: 2,
        title: 'The passphrase does not open the key',
        cause: 'The passphrase belongs to another file, or it was changed when it was stored (quotes around it, a `$` that a shell replaced).',
        hint: 'Check `private-key-passphrase`: it must be that of this very file; quotes and line ends around it count.',
    },
    ERR_KEYSTORE_UNSUPPORTED: {
        exit: 2,
        title: 'The container or its encryption is not supported',
        cause: 'The file was written by a tool with a format or a cipher that hardly anything else reads.',
        hint: 'Convert the key once, on your own machine, with `openssl pkcs8 -topk8 -v2 aes-256-cbc`, and store the result.',
    },
    ERR_KEYSTORE_COSTLY: {
        exit: 2,
        title: 'Opening the container would cost too much',
        cause: 'The file asks for more rounds of key stretching, or more memory for it, than any ordinary one: a slip in the tool that wrote it, or a file that is meant to keep the runner busy.',
        hint: 'Write the container anew with at most 10 million key-stretching rounds; 600,000 is a good number.',
    },
    ERR_KEYSTORE_NO_KEY: {
        exit: 2,
        title: 'The container holds no private key',
        cause: 'The file is a trust store, or it was exported without its private key.',
        hint: 'Export it again with its private key; a trust store holds certificates alone.',
    },
    ERR_KEYSTORE_SEVERAL_KEYS: {
        exit: 2,
        title: 'The container holds several private keys',
        cause: 'The keystore serves several programs, or the old key was left beside the new one.',
        hint: "Export the one key that the app's certificate belongs to.",
    },
    ERR_CERTIFICATE_UNREADABLE: {
        exit: 2,
        title: 'The certificate cannot be read',
        cause: 'The file is something other than a certificate, or it was damaged when it was stored.',
        hint: 'Give the certificate as PEM, DER, base64 or a path: the same file that was uploaded to the app.',
    },
    ERR_CERTIFICATE_HIDDEN: {
        exit: 3,
        title: 'Every certificate for this key would be hidden in the log',
        cause: 'A certificate holds the public half of its key. Where both stand in base64 at the same offset they have text in common, which a mask of the key hides; certificates of several lengths were tried.',
        hint: 'Store the key in another form, such as PEM with lines of 64 characters, and report this.',
    },
    ERR_CERTIFICATE_MISMATCH: {
        exit: 1,
        title: 'The certificate belongs to no key that was given',
        cause: 'The certificate was made from another key: that of an older pair or of another org.',
        hint: 'Upload the certificate that was made from this key, or give the key that the uploaded certificate was made from.',
    },
    // target
    ERR_TARGET_MISSING: {
        exit: 2,
        title: 'No org is named',
        cause: 'Neither `instance-url` nor `org-type` was given, or the variable that should hold the address is empty. A scratch org has an address of its own, so that `org-type: scratch` alone names none.',
        hint: 'Give `instance-url`, the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
    },
    ERR_TARGET_URL: {
        exit: 2,
        title: 'The instance URL is not one that can be logged in to',
        cause: 'The address was copied from a page of the org (Lightning, Setup, Visualforce), does not begin with https, or is no address.',
        hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
    },
    ERR_TARGET_HOST: {
        exit: 2,
        title: "The host is not one of Salesforce's",
        cause: 'A typing error, a domain of your own in front of the org, or an address that somebody else wants your pipeline to log in to.',
        hint: 'Correct `instance-url`; only when the host is really meant, name it in `allowed-hosts` and set `audience`.',
    },
    ERR_TARGET_KIND: {
        exit: 2,
        otherwise: { exit: 1, when: 'when the org that answered is of another type' },
        title: 'The org is not of the type that was expected',
        cause: '`org-type` and the address or the app come from two environments: a variable of one was copied to the other. With a domain of your own nothing may tell the type.',
        hint: 'Correct `org-type` or `instance-url`, so that both name the same org.',
    },
    ERR_USERNAME: {
        exit: 2,
        title: 'The username is not a Salesforce username',
        cause: "The e-mail address of the user, an id or another input's value was given in its place.",
        hint: "Give the Username field of the user (Setup → Users), which looks like an e-mail address and on a sandbox ends with the sandbox's name.",
    },
    ERR_CLIENT_ID: {
        exit: 2,
        title: 'The client id is not a consumer key',
        cause: 'The consumer secret, the name of the app or a masked value (`***`) was given in its place.',
        hint: 'Copy the Consumer Key of the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret.',
    },
    ERR_TARGET_REFUSED_ORG: {
        exit: 1,
        title: 'The session belongs to an org that is not allowed',
        cause: 'The address leads to another org than the one that was meant, or the sandbox was refreshed since its id was written down.',
        hint: 'Compare `allowed-org-ids` with Setup → Company Information → Salesforce.com Organization ID; a sandbox gets a new id with every refresh.',
    },
    // refusals
    ERR_REFUSED_TLS: {
        exit: 2,
        title: 'Certificate checks are switched off for Node',
        cause: 'Somebody switched the checks off to get past a proxy that re-signs traffic.',
        hint: 'Remove NODE_TLS_REJECT_UNAUTHORIZED from the environment; name an extra certificate authority in NODE_EXTRA_CA_CERTS instead.',
    },
    ERR_REFUSED_UNTRUSTED_CHECKOUT: {
        exit: 2,
        title: "A login beside a checkout of a fork's code",
        cause: 'A workflow on `pull_request_target` or `workflow_run` checks out the code of a pull request before it logs in; that code would then run beside your session.',
        hint: "Log in in a job that never checks out the fork's code: what is checked out after the login can read the session as well. `allow-untrusted-checkout: true` takes the risk knowingly.",
    },
    ERR_REFUSED_NO_COMMAND_FILE: {
        exit: 2,
        title: 'A file that the runner should have made is missing',
        cause: 'The bundle was started by hand, or in a container that does not see the files of the runner.',
        hint: 'Run the action on GitHub Actions, Forgejo or Gitea; elsewhere use the command line. A secret is never printed as a fall-back.',
    },
    // pipelines
    ERR_PIPELINE_PLACE: {
        exit: 2,
        title: 'This pipeline has no place for a value',
        cause: 'The variable with which the system names a folder or file for values is empty, or the system has no such place for secrets; the log never is one.',
        hint: 'Name a file with `output-file`; it is written with mode 0600. A secret is never printed as a fall-back.',
    },
    ERR_PIPELINE_VALUE: {
        exit: 2,
        title: 'This pipeline cannot carry a value',
        cause: 'Some systems hand on one line, others replace what looks like a variable: the value would have arrived changed, or as two.',
        hint: 'Leave out what the message names, or read the value from `--format json` in the same step.',
    },
    ERR_PIPELINE_STATE: {
        exit: 2,
        title: 'This pipeline has no step after the job',
        cause: 'Something was to be undone when the job ends, and only GitHub Actions, Forgejo and Gitea run such a step.',
        hint: 'End the session yourself with the command `revoke` in the part of your pipeline that always runs.',
    },
    // the token endpoint says no
    ERR_TOKEN_USER_NOT_APPROVED: {
        exit: 1,
        title: 'The user is not approved for the app',
        cause: 'Nobody approved this user for this app. It is also the answer to a username that no user of the org has, to an address of another org, and for some minutes after an app, an assignment or a sandbox was made.',
        hint: 'External Client App: Setup → External Client App Manager → the app → Policies → Edit → OAuth Policies → Permitted Users: "Admin approved users are pre-authorized", then App Policies → Select Profiles or Select Permission Sets, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Edit Policies → Permitted Users, then Manage Profiles or Manage Permission Sets. A permission set on the Salesforce API Integration licence cannot hold an app: use the profile or a second permission set. Compare `username` with Setup → Users and `instance-url` with Setup → My Domain. New apps and assignments take 2–10 minutes.',
    },
    ERR_TOKEN_USER_NOT_ASSIGNED: {
        exit: 1,
        title: 'The app admits only chosen users, and this user is not one',
        cause: "The policy of the app is right, but neither the profile of the user nor one of the user's permission sets is assigned to the app.",
        hint: 'External Client App: Setup → External Client App Manager → the app → Policies → Edit → App Policies → Select Profiles or Select Permission Sets, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Manage Profiles or Manage Permission Sets. New assignments take 2–10 minutes.',
    },
    ERR_TOKEN_APP_NOT_FOUND: {
        exit: 1,
        title: 'The external client app is not in this org, or was asked for at the wrong address',
        cause: 'An External Client App was asked for at login.salesforce.com or test.salesforce.com, or with one of them as audience. Or it lives in another org, its package is not installed, the sandbox was refreshed, or its policies do not admit the user. test.salesforce.com says so now and then even when all is right.',
        hint: 'Set `instance-url` to the My Domain address of the org (Setup → My Domain) and leave `audience` out: login.salesforce.com and test.salesforce.com do not serve External Client Apps. Then see that the app is in this very org (Setup → External Client App Manager) and that its policies admit the user; a packaged app must be installed, and a refreshed sandbox needs its assignments anew.',
    },
    ERR_TOKEN_CROSS_ORG: {
        exit: 1,
        title: 'The external client app belongs to another org',
        cause: "An External Client App serves its own org alone, and the consumer key is that of an app in another one than `instance-url` names: the address of a sandbox beside production's consumer key, or the other way round.",
        hint: 'Compare `instance-url` with Setup → My Domain in the org that is meant: it may be the address of another one, such as a sandbox. If it is right, make the External Client App in the org that is logged in to (Setup → External Client App Manager → New External Client App), or give the consumer key of the one that is there.',
    },
    ERR_TOKEN_CLIENT_ID_UNKNOWN: {
        exit: 1,
        title: 'The org does not know the consumer key',
        cause: "The consumer key has a typing error, was rotated, belongs to another org (production's in a sandbox, or the reverse), or the app is younger than ten minutes.",
        hint: 'Copy it again: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret (connected app: Setup → App Manager → the app → View → Manage Consumer Details). Check that `instance-url` names the same org; a new app takes up to 10 minutes.',
    },
    ERR_TOKEN_CLIENT_CREDENTIALS: {
        exit: 1,
        title: 'The org speaks of client credentials, which this flow does not send',
        cause: 'Something on the way added a client secret to the request; none is sent.',
        hint: "See that `instance-url` is the org's own My Domain address (Setup → My Domain) and not that of a gateway which adds parameters.",
    },
    ERR_TOKEN_APP_NOT_INSTALLED: {
        exit: 1,
        title: 'The connected app is not installed in the org',
        cause: 'The connected app was made in another org and never installed in this one. Since September 2025 such apps are closed to users without the permission Approve Uninstalled Connected Apps.',
        hint: 'Install it: Setup → Connected Apps OAuth Usage → the app → Install; then admit the user: Setup → Manage Connected Apps → the app → Edit Policies. An app of this very org needs no installing.',
    },
    ERR_TOKEN_AUDIENCE: {
        exit: 1,
        title: 'The org does not accept the audience',
        cause: '`audience` names another environment, `instance-url` is not the address of this org, or the app accepts the My Domain address alone.',
        hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain) and leave `audience` out. A sandbox never accepts https://login.salesforce.com; an Experience Cloud site wants its own address with its path.",
    },
    ERR_TOKEN_ASSERTION: {
        exit: 1,
        title: 'The signature does not fit the certificate of the app',
        cause: 'The certificate in the app was not made from this private key. For 2–10 minutes after an upload some servers of an org still hold the certificate that was there before.',
        hint: `${atALogin.compare}\`openssl x509 -in certificate.pem -noout -pubkey\` and \`openssl pkey -in private-key.pem -pubout\` must print the same. Upload the right certificate: Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow → Upload Files (connected app: Setup → App Manager → the app → Edit → Use digital signatures). After an upload wait ten minutes${atALogin.wait}.`,
    },
    ERR_TOKEN_EXPIRED: {
        exit: 1,
        title: 'The org says that the assertion has expired',
        cause: "The clock of the machine is more than two minutes behind the org's.",
        hint: 'Correct the clock of the machine (NTP): the assertion is signed for two minutes from its time.',
    },
    ERR_TOKEN_IP_RESTRICTED: {
        exit: 1,
        title: 'The address of the machine is not among those that the user may log in from',
        cause: "The user's profile lists the addresses that it may log in from, and that of the runner is not among them. Runners hosted by GitHub have a different one in every job.",
        hint: 'Add the runner\'s outgoing addresses at Setup → Profiles → the user\'s profile → Login IP Ranges, or use a runner with a fixed address. "Relax IP restrictions" of the app does not apply to this flow.',
    },
    ERR_TOKEN_NO_SCOPES: {
        exit: 1,
        title: 'The app grants no usable scope',
        cause: 'The app has no scopes at all, or `full` without any other.',
        hint: 'Add "Manage user data via APIs (api)" and "Perform requests at any time (refresh_token, offline_access)": Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → OAuth Scopes (connected app: Setup → App Manager → the app → Edit → Selected OAuth Scopes).',
    },
    ERR_TOKEN_SCOPE_PARAMETER: {
        exit: 1,
        title: 'The org received a scope parameter, which this flow does not send',
        cause: 'Something on the way added a `scope` to the request; none is sent.',
        hint: 'Something between here and the org adds to the request: look at the proxy.',
    },
    ERR_TOKEN_DOMAIN: {
        exit: 1,
        title: 'The org does not take this request at the generic address',
        cause: '`org-type` alone logs in at login.salesforce.com or test.salesforce.com, and this org or app takes logins at its My Domain address only.',
        hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain).",
    },
    ERR_TOKEN_AUTHENTICATION: {
        exit: 1,
        title: 'The org refused the login without saying why',
        cause: 'The answer stands for many causes: a user who is locked out or has no access to the API, login hours, an address of another environment.',
        hint: "Look at Setup → Login History for the user's latest entry: it tells a locked user, missing API access, login hours or a wrong org apart.",
    },
    ERR_TOKEN_USER_INACTIVE: {
        exit: 1,
        title: 'The user is inactive or frozen',
        cause: 'An administrator deactivated or froze the user, or Salesforce itself froze it because its API calls came from an anonymising network or an address with a bad name.',
        hint: "Setup → Users → the user → Unfreeze, or Edit → Active. Logins from anonymising networks can freeze a user; then find out which runner's address it was.",
    },
    ERR_TOKEN_ORG_INACTIVE: {
        exit: 1,
        title: 'The org is locked, closed or suspended',
        cause: 'A trial or scratch org has expired, a sandbox was deleted, or Salesforce locked the org.',
        hint: "Log in with a browser to see what the org says; an expired trial or deleted sandbox has to be replaced, anything else is Salesforce Support's.",
    },
    ERR_TOKEN_LOGIN_RATE: {
        exit: 1,
        title: 'The user has logged in too often within an hour',
        cause: "A loop, a wide matrix of jobs, or a tool that answers every refused call with a new login used up the hour's logins of this user.",
        hint: 'Wait an hour, then log in once per job and hand the token on; 3,600 logins per user and hour are the limit.',
    },
    ERR_TOKEN_GRANT_TYPE: {
        exit: 1,
        title: 'The host does not know the JWT bearer flow',
        cause: 'The address is one that shows pages and takes no logins, or the app has no JWT Bearer Flow.',
        hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain). If it is right, enable the flow: Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow (connected app: Setup → App Manager → the app → Edit → Use digital signatures).",
    },
    ERR_TOKEN_REDIRECT: {
        exit: 1,
        title: 'The host sends logins elsewhere',
        cause: "The address is an old one (of an instance, or from before a change of My Domain), or something in between answers in the org's place.",
        hint: "Set `instance-url` to the address that the message names, once you have checked that it is your org's (Setup → My Domain). An assertion is never sent after a redirect.",
    },
    ERR_TOKEN_REJECTED: {
        exit: 1,
        title: 'The org refused for a reason that is not in the catalogue',
        cause: 'Salesforce has words for it that were not known when this version was made.',
        hint: "Look at Setup → Login History for the user's latest entry, and search Salesforce Help for the words that the org used.",
    },
    // the reply is not believed
    ERR_REPLY_UNTRUSTED: {
        exit: 1,
        title: 'The reply to the login is not one that an org would give',
        cause: 'Something other than the org answered: the page of a proxy, a host that was mistyped, one that poses as an org. Or the address, the user, the org and the token of the reply do not belong together.',
        hint: 'Nothing was exposed. Check `instance-url` letter by letter, and what lies between the runner and the org.',
    },
    // the world
    ERR_NETWORK_DNS: {
        exit: 3,
        title: "The host's name cannot be resolved",
        cause: 'A typing error, a scratch org or sandbox that was deleted or is minutes old, or a network that resolves outside names through its proxy alone.',
        hint: 'Check the spelling of `instance-url`; a deleted scratch org or sandbox loses its name, and behind a proxy HTTPS_PROXY must be set.',
    },
    ERR_NETWORK_TCP: {
        exit: 3,
        title: 'No connection to the host',
        cause: 'A firewall drops or refuses what goes to port 443, or the network wants a proxy.',
        hint: 'Open port 443 to the host in the firewall of the runner, or set HTTPS_PROXY.',
    },
    ERR_NETWORK_PROXY: {
        exit: 3,
        title: 'The proxy does not let the connection through',
        cause: 'The proxy is not there, wants credentials, does not allow CONNECT to the host, or its variable holds something that is no URL.',
        hint: 'Check HTTPS_PROXY (address, user, password) and whether the proxy allows CONNECT to the host; NO_PROXY takes hosts that need none.',
    },
    ERR_NETWORK_TLS: {
        exit: 3,
        title: 'The TLS connection cannot be trusted or made',
        cause: 'A proxy re-signs traffic with an authority that this machine does not know, the clock is far off, or somebody poses as the host.',
        hint: 'If a proxy of your company re-signs traffic, name its certificate authority in NODE_EXTRA_CA_CERTS; otherwise treat it as an attack.',
    },
    ERR_NETWORK_HTTP: {
        exit: 3,
        title: 'The answer of the host broke off or never came',
        cause: 'The connection was made and then went silent or was lost: an incident at Salesforce, a proxy with a short limit, a network under load.',
        hint: "Try again; if it persists look at status.salesforce.com for the org's instance and at the proxy in between.",
    },
    ERR_ORG_UNAVAILABLE: {
        exit: 3,
        title: 'The org is not available',
        cause: 'Maintenance or an incident, or an org that is not ready yet, locked in an upgrade or deleted.',
        hint: "Look at status.salesforce.com for the org's instance and run the job again; with test.salesforce.com prefer the My Domain address.",
    },
    ERR_DEADLINE: {
        exit: 3,
        title: 'The deadline passed',
        cause: 'Outages, and the waits between attempts, took all the time that `deadline` allows.',
        hint: `Run it again${atALogin.patience}.`,
    },
    ERR_CANCELLED: {
        exit: 3,
        title: 'The job was cancelled',
        cause: 'A person or a newer run of the same concurrency group cancelled this one, or its time was over.',
        hint: 'Run the job again.',
    },
    ERR_FILE_READ: {
        exit: 3,
        title: 'A folder cannot be read',
        cause: 'The folder belongs to another user, as it happens on self-hosted runners after a job that ran as root.',
        hint: "See that this process may read it; the code in the message is the system's own (EACCES: permissions).",
    },
    ERR_FILE_WRITE: {
        exit: 3,
        otherwise: { exit: 2, when: 'when a path that was given leads out of the workspace' },
        title: 'A file cannot be written or removed',
        cause: "A disk that is full or read-only, a folder of another user, or something other than a file in the file's place.",
        hint: 'See that the folder exists, that this process may write in it, that there is room, and that no folder or device has the name.',
    },
    // check
    ERR_CHECK_FAILED: {
        exit: 1,
        title: 'A certificate nears its end, is not valid, or cannot be judged',
        cause: 'Nobody renewed a certificate in time, a wrong one was put in its place, or a file that was named holds none that can be read.',
        hint: 'Renew what is listed as an error and replace it in every place that is named; mend what cannot be read. `fail-on` says from which verdict on the step fails, `ignore` what does not count.',
    },
    // hand-off
    ERR_HANDOFF: {
        exit: 3,
        title: 'The session could not be handed to the sf CLI',
        cause: "Another job with the same home folder is in the way, a file of the CLI's is a link or damaged, or there is no home folder.",
        hint: "Use the outputs `access-token` and `instance-url`, or see what the message says of the CLI's files.",
    },
    ERR_SF_LOGIN: {
        exit: 1,
        title: 'The sf CLI did not take the login',
        cause: '`sf` is not installed, lies in the workspace (from where it is never started), or did not get through to the org.',
        hint: 'See that a recent `sf` is installed (`sf --version`), or leave `sf-login` at `token`.',
    },
    // emulator
    ERR_EMULATOR_CONFIGURATION: {
        exit: 2,
        title: "The emulator's configuration is wrong",
        cause: 'A member has a name or a value that the schema does not know.',
        hint: 'Correct every member that the message names; docs/EMULATOR.md has the schema and the names of all faults.',
    },
    ERR_EMULATOR_ADDRESS: {
        exit: 2,
        title: 'The emulator cannot listen at that address',
        cause: "Another program listens at that port, or the host is not one of this machine's own.",
        hint: 'Listen on 127.0.0.1, the only place for an org that anyone may log in to, and on a port that is free (0 takes one).',
    },
    ERR_EMULATOR_APP: {
        exit: 2,
        title: 'The new app cannot be made',
        cause: 'The folder holds a pair already, or cannot be written to.',
        hint: 'Name a folder without `key.pem` and `certificate.pem` in it; a key is never overwritten.',
    },
    // doctor
    ERR_DOCTOR_FAILED: {
        exit: 1,
        title: 'An examination of the doctor failed',
        cause: 'Something of the set-up has to be mended: key, certificate, address, network, app or user.',
        hint: 'Do what the table in the log says beside each examination that failed, from the top down: a later one may fail because of an earlier one.',
    },
    // tracking issue
    ERR_ISSUE_TOKEN: {
        exit: 2,
        title: 'The token for the tracking issue is not accepted',
        cause: '`github-token` is empty, has expired or was revoked.',
        hint: 'Give `github-token: ${{ github.token }}`, or see whether the token has expired or was revoked.',
    },
    ERR_ISSUE_PERMISSION: {
        exit: 2,
        title: 'The token may not write issues',
        cause: 'The job does not grant `issues: write`, or the token was made without it.',
        hint: 'Give the job `permissions:` with `issues: write`; a fine-grained token or an app needs "Issues: Read and write" on this repository. Runs for pull requests of forks and of Dependabot get a token that only reads.',
    },
    ERR_ISSUE_REPOSITORY: {
        exit: 2,
        title: 'The repository for the tracking issue is not there, or the token cannot see it',
        cause: 'The token was made for other repositories, or the repository was renamed or removed.',
        hint: 'Give a token of this very repository, such as `${{ github.token }}`.',
    },
    ERR_ISSUE_API: {
        exit: 2,
        title: 'The address of the API is not one that a token is sent to',
        cause: 'GITHUB_API_URL was changed in the environment of the job.',
        hint: 'Set GITHUB_API_URL to an https address, such as `https://api.github.com` or `https://github.acme.example/api/v3`; runners set it themselves.',
    },
    ERR_ISSUE_DISABLED: {
        exit: 2,
        title: 'The repository has no issues',
        cause: 'Issues are switched off, as they are in most forks.',
        hint: 'Switch them on (Settings → General → Features → Issues), or leave `tracking-issue` out.',
    },
    ERR_ISSUE_ARCHIVED: {
        exit: 2,
        title: 'The repository is archived',
        cause: 'Somebody archived the repository; since then it can only be read.',
        hint: 'Nothing can be written to it: run the check in another repository, or leave `tracking-issue` out.',
    },
    ERR_ISSUE_PUBLIC: {
        exit: 2,
        title: 'A tracking issue in a public repository would show everybody what nears its end',
        cause: 'The repository is public, and the issue would list the names, places and ends of certificates.',
        hint: 'Run the check in a private repository, or set `issue-in-public: true` when everybody may know.',
    },
    ERR_ISSUE_LABEL: {
        exit: 2,
        title: 'The labels of the tracking issue could not be set',
        cause: 'The token may write issues but no labels, or a label is too long.',
        hint: 'Without its label the issue is not found again: give a token that may set labels (`issues: write`), and labels of at most 50 characters.',
    },
    ERR_ISSUE_ASSIGNEE: {
        exit: 2,
        title: 'Not everybody could be assigned to the tracking issue',
        cause: 'A login has a typing error or no access to the repository, or there are more than ten.',
        hint: 'Check `issue-assignees`: people with access to the repository, by their login, at most ten.',
    },
    ERR_ISSUE_REJECTED: {
        exit: 2,
        title: 'The platform did not take what the tracking issue says',
        cause: 'A label or an assignee is not one that the platform takes.',
        hint: 'See what the reply names; labels and assignees are the usual cause.',
    },
    ERR_ISSUE_RATE_LIMIT: {
        exit: 3,
        title: 'The platform limits how often it is asked',
        cause: 'Many jobs use the same token at the same time.',
        hint: 'Run the job again later; schedule it at an odd minute and away from jobs that use the same token.',
    },
    ERR_ISSUE_UNAVAILABLE: {
        exit: 3,
        title: 'The platform that keeps the issues cannot be reached or does not work',
        cause: 'An incident of the platform, or of the network between it and the runner.',
        hint: "Run the job again; if it persists look at the platform's status page and at the proxy in between.",
    },
    ERR_ISSUE_UNEXPECTED: {
        exit: 3,
        title: 'The platform gave an answer that is not understood',
        cause: "Something other than the platform's API answered, or so many issues carry the label that ours cannot be told among them.",
        hint: "See that GITHUB_API_URL is the address of the platform's REST API and that nothing in between answers in its place.",
    },
    // publishing by itself
    ERR_PUBLISH_SESSION: {
        exit: 1,
        title: 'The org does not take the session for its Metadata API',
        cause: 'The session has ended or was revoked, its user was frozen, or the app that it came through has no scope `api`; a second login changed nothing.',
        hint: 'See that the app of the login that publishes (`publish-client-id`, else `client-id`) has "Manage user data via APIs (api)": Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes. Run the job again.',
    },
    ERR_PUBLISH_TOKEN_FORMAT: {
        exit: 2,
        title: 'The session is a JWT, and reading metadata takes none',
        cause: 'The app issues JWT-format access tokens. A component is read through SOAP, which takes such tokens from API version 68.0 on.',
        hint: 'Let a login of its own publish (`publish-client-id` and its key), through an app in which "Issue JSON Web Token (JWT)-based access tokens for named users" is off: Setup → External Client App Manager → the app → Settings → OAuth Settings. Or publish by hand (`publish: manual`).',
    },
    ERR_PUBLISH_PERMISSION: {
        exit: 1,
        title: 'The user may not use the Metadata API',
        cause: 'The user of the login that publishes has neither "Modify Metadata Through Metadata API Functions" nor "Modify All Data", or may not use APIs at all.',
        hint: 'Setup → Permission Sets → one that is assigned to the user → System Permissions: switch on "API Enabled", "Modify Metadata Through Metadata API Functions" and "View all External Client Apps, view their settings, and edit their policies". Better a user of its own for it (`publish-username`) than the one of every pipeline.',
    },
    ERR_PUBLISH_SECRET_ACCESS: {
        exit: 1,
        title: "The org does not show the app's settings through the Metadata API",
        cause: 'The settings hold the consumer secret. The org has to allow that secrets are read through the Metadata API, and the user has to be allowed to see them.',
        hint: 'Setup → External Client App Settings: switch on "Allow access to External Client App consumer secrets via Metadata API". Setup → Permission Sets → one that is assigned to the user → System Permissions: "View External Client Apps Consumer Secrets in Metadata". Or publish by hand (`publish: manual`).',
    },
    ERR_PUBLISH_APP_NOT_FOUND: {
        exit: 2,
        title: 'The org has no External Client App of that name',
        cause: '`app-api-name` is the label and not the API name, or the app lives in another org.',
        hint: 'Take the API name from Setup → External Client App Manager → the app (`Acme_CI`, not "Acme CI"). The name of the component itself, as `sf org list metadata --metadata-type ExtlClntAppGlobalOauthSettings` shows it, is taken too.',
    },
    ERR_PUBLISH_APP_AMBIGUOUS: {
        exit: 2,
        title: 'Several components belong to that app',
        cause: "Somebody deployed a second component of the app's settings under another name.",
        hint: 'Give the name of the one that holds the certificate as `app-api-name`.',
    },
    ERR_PUBLISH_CONNECTED_APP: {
        exit: 2,
        title: 'The app is a connected app',
        cause: 'A connected app that is read and deployed again loses its pre-authorizations, and every login through it fails from then on. It is never deployed.',
        hint: 'Publish by hand (`publish: manual`): Setup → App Manager → the app → Edit → Use digital signatures → Choose File. Or move to an External Client App, see docs/ROTATION.md.',
    },
    ERR_PUBLISH_OTHER_APP: {
        exit: 2,
        title: 'The app has another consumer key than the login',
        cause: '`app-api-name` names another app than the one that `client-id` belongs to.',
        hint: 'Compare `app-api-name` with the app whose consumer key is `client-id`: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret. Nothing was changed.',
    },
    ERR_PUBLISH_CONSUMER_KEY: {
        exit: 1,
        title: 'The org refused a deploy over the consumer key',
        cause: 'The org took the deploy for a new app: the component was removed or renamed meanwhile.',
        hint: 'See that the app is still there: Setup → External Client App Manager. Publish by hand (`publish: manual`) and report the reply; no consumer key is ever deployed.',
    },
    ERR_PUBLISH_CERTIFICATE: {
        exit: 1,
        title: 'The org does not take the certificate',
        cause: 'It is larger than 4 KB, or the org wants another algorithm or form.',
        hint: 'Try it by hand to see what Setup says of it: Setup → External Client App Manager → the app → Settings → OAuth Settings → Use digital signatures. A shorter `certificate-subject` makes it smaller.',
    },
    ERR_PUBLISH_WARNING: {
        exit: 1,
        title: 'The org would deploy only if warnings were ignored',
        cause: 'A deploy that changes more than the certificate is warned of, such as one that replaces consumer key or secret.',
        hint: 'Warnings are never ignored here. Read the reply, and publish by hand (`publish: manual`) when it is harmless.',
    },
    ERR_PUBLISH_REJECTED: {
        exit: 1,
        title: 'The org refused to deploy',
        cause: 'The reply has the reason; the check before the deploy finds most of them before anything is changed.',
        hint: 'Setup → Deployment Status shows the deploy. Mend what the reply names, or publish by hand (`publish: manual`).',
    },
    ERR_PUBLISH_TIMEOUT: {
        exit: 3,
        title: 'The deploy did not end in time',
        cause: "Another deploy holds the org's queue, or the org is slow.",
        hint: 'Setup → Deployment Status shows whether it ended after all. The next run looks at what the app holds and goes on from there.',
    },
    ERR_PUBLISH_UNAVAILABLE: {
        exit: 3,
        title: 'The Metadata API cannot be reached or does not work',
        cause: 'An incident or maintenance of the org, or of the network between it and the runner.',
        hint: 'Look at https://status.salesforce.com, and run the job again: it looks at what the app holds and goes on from there.',
    },
    ERR_PUBLISH_UNEXPECTED: {
        exit: 3,
        title: 'The Metadata API gave an answer that is not understood',
        cause: "Something other than the org's API answered, or the API has changed.",
        hint: 'See that `instance-url` is the My Domain address of the org (Setup → My Domain). Publish by hand (`publish: manual`) meanwhile.',
    },
    ERR_PUBLISH_CONCURRENT: {
        exit: 1,
        title: 'Somebody else is changing the app',
        cause: "The app's settings were changed after they were read and before the deploy, by a person or another deploy.",
        hint: 'Nothing was deployed. Run the job again when nobody works on the app.',
    },
    ERR_PUBLISH_NOT_TAKEN: {
        exit: 1,
        title: 'The app holds another certificate than the one that was deployed',
        cause: 'The org said that the deploy had succeeded and shows another certificate: somebody else changed it at the same time.',
        hint: 'Setup → External Client App Manager → the app → Settings → OAuth Settings → Use digital signatures: upload the certificate that belongs to the key in use; the job summary has both.',
    },
    ERR_PUBLISH_CHANGED: {
        exit: 1,
        title: 'The deploy changed more than the certificate',
        cause: 'A deploy replaces the component whole; the org read back members that differ from before.',
        hint: 'Compare the members that the message names with what they should be: Setup → External Client App Manager → the app → Settings. Other clients of the app may need its consumer secret anew when that is among them.',
    },
    // a first key pair
    ERR_INIT_EXISTS: {
        exit: 2,
        title: 'A first key pair would overwrite what exists',
        cause: 'The file, or the secret, in which the new key would be stored is there already; a key is never overwritten.',
        hint: 'Run it again with that key (`--private-key FILE`) to go on where it was left: at the certificate and the waiting. Or name another place.',
    },
    // rotate
    ERR_ROTATE_OCCASION: {
        exit: 2,
        title: 'A rotation is not made on this occasion',
        cause: 'The run belongs to a pull request, a fork or a branch other than the default one; its code is not what the owners of the keys have agreed to.',
        hint: 'Start the rotation from the default branch, by `schedule` or by `workflow_dispatch`.',
    },
    ERR_ROTATE_TOKEN: {
        exit: 2,
        title: 'The token may not write secrets and variables',
        cause: "`rotate-token` is missing, or it is the workflow's own token, which cannot write secrets, whatever `permissions:` says.",
        hint: 'Give `rotate-token` the token of a GitHub App or a fine-grained token that may read and write secrets and variables in every place that `secret-targets` names.',
    },
    ERR_ROTATE_STATE: {
        exit: 2,
        title: 'What is noted about the rollover cannot be read',
        cause: 'The state variable was edited by hand, belongs to something else, or was written by a newer version.',
        hint: 'Use the version that wrote it, or put back its former content. Remove the variable only when no secret of the next name is left and the org accepts the current key.',
    },
    ERR_ROTATE_STALE: {
        exit: 1,
        title: 'This run is older than what it would change',
        cause: 'The run was queued, and holds secrets as they were then, before a secret was replaced or the rollover went on without it.',
        hint: 'Nothing was changed. Start a new run; it gets the secrets as they are now.',
    },
    ERR_ROTATE_KEY: {
        exit: 1,
        title: 'The current key is not the one that the rollover knows',
        cause: 'Somebody replaced the key by hand, or `private-key` names another secret than `secret-name`.',
        hint: 'Let `private-key` come from the secret that `secret-name` names. After a rotation by hand that every org and every target has taken part in, remove the secrets of the next name and the state variable, and start again.',
    },
    ERR_ROTATE_NEXT_KEY: {
        exit: 1,
        title: 'The next key is missing or not the one that the rollover made',
        cause: 'The workflow does not hand over the secret of the next name, hands over another one, or somebody replaced it by hand.',
        hint: 'Write `next-private-key: ${{ secrets.NAME }}` in the workflow, with the name that `next-secret-name` gives; it may be empty as long as there is no such secret.',
    },
    ERR_ROTATE_EXISTS: {
        exit: 1,
        title: 'A name that the rollover needs is taken already',
        cause: 'A secret of the next name, or a certificate in the variable of the next one, is there and no rollover has noted it: somebody made it, or the state variable was removed half-way.',
        hint: 'See whether anything uses it. Remove it, or choose other names with `next-secret-name` and `next-certificate-variable`.',
    },
    ERR_ROTATE_TARGET: {
        exit: 2,
        title: 'A target does not hold what the rollover needs',
        cause: 'A target of `secret-targets` has no secret of the current name, or it was added or removed in the middle of a rollover.',
        hint: 'Store the current key there first, under the name that `secret-name` gives, or leave the target out; change `secret-targets` only between two rollovers.',
    },
    ERR_ROTATE_CHANGED: {
        exit: 1,
        title: 'A secret was changed by somebody else during the rollover',
        cause: 'A person or another tool replaced or removed a secret that this rollover had written or looked at.',
        hint: 'Find out who did (the audit log of the organization, `org_update_actions_secret` and the like), and put the key back that belongs there. Nothing is overwritten until then.',
    },
    ERR_ROTATE_CERTIFICATE: {
        exit: 1,
        title: 'No certificate tells when the key pair is due, or it belongs to neither key',
        cause: 'The certificate variable is empty, cannot be read, or holds the certificate of another key pair than the given one.',
        hint: "Store the PEM of the app's present certificate in the variable that `certificate-variable` names, or give it as `certificate`.",
    },
    ERR_ROTATE_REFUSED: {
        exit: 1,
        title: 'An org does not accept the keys that the rollover knows',
        cause: 'Somebody uploaded another certificate to the app, or the servers of the org still differ, as they do for some minutes after an upload.',
        hint: 'Upload the certificate that the summary shows to the app; if one was just uploaded, start a new run ten minutes later.',
    },
    ERR_ROTATE_UNAVAILABLE: {
        exit: 3,
        title: 'An org could not be asked which key it accepts',
        cause: 'The org is down or cannot be reached, or it refuses the login for a reason that is not the key.',
        hint: 'Examine the login with mode `doctor`, then start a new run; nothing is changed before every org has answered.',
    },
    ERR_ROTATE_LOCK: {
        exit: 1,
        title: 'The lock of the rotation was lost or cannot be read',
        cause: 'This run took longer than its lease and another one went on in its place, or a variable of the lock was edited by hand.',
        hint: 'Start a new run; every step can be taken up where it was left. Set `concurrency:` in the workflow, so that runs wait for each other.',
    },
    ERR_ROTATE_PUBLISH: {
        exit: 1,
        title: 'The certificate could not be published',
        cause: 'The deployment was refused, or the app did not accept the next key afterwards.',
        hint: 'Upload the certificate that the summary shows by hand, in Setup at the path that it names.',
    },
    // stores of secrets and variables
    ERR_STORE_TARGET: {
        exit: 2,
        title: 'A place for the key is not one that is known',
        cause: 'A line of `secret-targets` has a typing error, or names something that cannot be reached from here.',
        hint: 'Use `repository`, `environment:NAME`, `organization`, `owner/repo` or `dependabot`, one a line.',
    },
    ERR_STORE_TOKEN: {
        exit: 2,
        title: 'The token for secrets and variables is not accepted',
        cause: '`rotate-token` is empty, has expired or was revoked.',
        hint: 'Give a token of a GitHub App (`actions/create-github-app-token`) or a fine-grained token as `rotate-token`, and see whether it has expired or was revoked.',
    },
    ERR_STORE_OWN_TOKEN: {
        exit: 2,
        title: "A workflow's own token cannot write secrets and variables",
        cause: '`rotate-token` is `${{ github.token }}` or `${{ secrets.GITHUB_TOKEN }}`; no `permissions:` can let it write secrets.',
        hint: 'Give a token of a GitHub App (`actions/create-github-app-token`) or a fine-grained token that may write secrets and variables.',
    },
    ERR_STORE_PERMISSION: {
        exit: 2,
        title: 'The token may not do what is to be done with a secret or a variable',
        cause: 'The app or the fine-grained token was made without the permission that the message names.',
        hint: 'Add the permission that the message names to the app (and accept it in its installation) or to the token.',
    },
    ERR_STORE_SSO: {
        exit: 2,
        title: 'The token is not authorised for the single sign-on of the organization',
        cause: 'The organization demands SAML single sign-on, and nobody has authorised this token for it.',
        hint: 'Authorise the token (Settings → Developer settings → Personal access tokens → Configure SSO), or use a token of a GitHub App, which needs no authorisation.',
    },
    ERR_STORE_NOT_FOUND: {
        exit: 2,
        title: 'The place for the key is not there, or the token cannot see it',
        cause: 'The repository, environment or organization has another name, or the app is not installed there, or the token was made for other repositories. To a token without access everything is missing.',
        hint: 'Check the name in `secret-targets`, and that the app is installed in, or the token was made for, that very place.',
    },
    ERR_STORE_MOVED: {
        exit: 2,
        title: 'The repository has another name now',
        cause: 'It was renamed or transferred, and the platform answers with a redirect, which is never followed with a token.',
        hint: 'Write the new name in `secret-targets`; for the own repository run the workflow again.',
    },
    ERR_STORE_ARCHIVED: {
        exit: 2,
        title: 'A repository that should hold the key is archived',
        cause: 'Somebody archived the repository; since then nothing can be written to it.',
        hint: 'Take the repository off `secret-targets`, or take it out of the archive.',
    },
    ERR_STORE_SCOPE: {
        exit: 2,
        title: 'Who may read the secret of the organization cannot be told',
        cause: 'There is no secret whose visibility could be taken over, or the list of repositories that may read it does not come whole. A secret that is written without it would be open to all.',
        hint: "Make the secret in the organization's settings (Settings → Secrets and variables → Actions) for the repositories that need it, with any value, and see that the token may read all of them.",
    },
    ERR_STORE_API: {
        exit: 2,
        title: 'The address of the API is not one that a token is sent to',
        cause: 'GITHUB_API_URL was changed in the environment of the job.',
        hint: 'Set GITHUB_API_URL to an https address, such as `https://api.github.com` or `https://github.acme.example/api/v3`; runners set it themselves.',
    },
    ERR_STORE_REJECTED: {
        exit: 2,
        title: 'The platform did not take the secret or the variable',
        cause: 'A name is not one that it takes (letters, digits and `_`, not beginning with a digit or GITHUB_), or the value is over 48 kB.',
        hint: 'See what the reply names; the names of secrets and variables are the usual cause.',
    },
    ERR_STORE_RATE_LIMIT: {
        exit: 3,
        title: 'The platform limits how often it is asked about secrets and variables',
        cause: 'Many jobs use the same token at the same time.',
        hint: 'Run the job again later; schedule it at an odd minute and away from jobs that use the same token.',
    },
    ERR_STORE_UNAVAILABLE: {
        exit: 3,
        title: 'The place that keeps secrets and variables cannot be reached or does not work',
        cause: 'An incident of the platform, or of the network between it and the runner.',
        hint: "Run the job again: it looks at what is true and goes on from there. If it persists look at the platform's status page and at the proxy in between.",
    },
    ERR_STORE_UNEXPECTED: {
        exit: 3,
        title: 'The place that keeps secrets and variables gave an answer that is not understood',
        cause: "Something other than the platform's API answered.",
        hint: "See that GITHUB_API_URL is the address of the platform's REST API and that nothing in between answers in its place.",
    },
    ERR_STORE_COMMAND: {
        exit: 2,
        title: 'The command that should store the key cannot be run',
        cause: 'It is not on PATH, lies in the workspace (from where nothing is started), or is not written as it must be.',
        hint: "Write `store-command` as a program's name on PATH with its arguments and `{name}` among them, in two lines (the first stores what comes on standard input, the second removes it) or in one with `{action}`, which becomes `put` or `delete`. No shell reads it.",
    },
    ERR_STORE_COMMAND_FAILED: {
        exit: 3,
        title: 'The command that should store the key failed',
        cause: 'The command ended with another exit code than 0, or took too long. What it printed is not shown, since it may hold the key.',
        hint: 'Try the command by hand with another value, and see that it has the variables that it needs.',
    },
    ERR_INTERNAL: {
        exit: 3,
        title: 'A mistake of this program',
        cause: 'A case that nobody thought of.',
        hint: 'Please report it with the log; secrets are masked in it.',
    },
});


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   f6: () => (/* binding */ withoutStop),
/* harmony export */   wM: () => (/* binding */ orFailure)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(638);

/** What an act comes to: its value, or the Failure that it throws. Anything else that it throws goes on. */
function orFailure(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof Failure)
            return error;
        throw error;
    }
}
/** A sentence, such as a failure's, that is to stand inside another one: without the full stop at its end. */
function withoutStop(sentence) {
    return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
/**
 * Everything that can go wrong and is not a programmer's mistake (those are `TypeError`s).
 * `code` is stable and documented under its own heading in docs/TROUBLESHOOTING.md; `message` is one sentence that
 * quotes what was seen and never a secret; `hint` says what to do.
 */
class Failure extends Error {
    name = 'Failure';
    code;
    hint;
    reply;
    /** 1 the answer is bad, 2 the question was wrong, 3 the world failed. */
    exitCode;
    constructor(code, sentence, details = {}) {
        super(sentence, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint ?? _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s[code].hint;
        this.reply = details.reply;
        this.exitCode = details.exit ?? _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s[code].exit;
    }
}


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ disarm),
/* harmony export */   p: () => (/* binding */ markdownText)
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

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/** What a foreign text says in JSON; `undefined` when it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a value of JSON is an object; lists and `null` are none. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object that a foreign text holds; `undefined` when it is no JSON or holds anything else. */
function jsonObject(text) {
    const value = parsedJson(text);
    return isJsonObject(value) ? value : undefined;
}


/***/ }),

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   pG: () => (/* binding */ keysToTry)
/* harmony export */ });
/**
 * In what order the keys are tried: current first, next only after it. A next key that is the current one again (a
 * rollover just settled) is left out: what was refused once is not asked twice.
 */
function keysToTry(ring) {
    const current = { role: 'current', key: ring.current };
    return ring.next === undefined || ring.next.fingerprint === ring.current.fingerprint
        ? [current]
        : [current, { role: 'next', key: ring.next }];
}
/** The key of that role; the current one where there is no next. */
function keyOf(ring, role) {
    return role === 'next' && ring.next !== undefined ? ring.next : ring.current;
}
/**
 * Which of the keys it is that something belongs to, current before next.
 * @returns `undefined` when it is neither
 */
function roleOf(ring, isOwner) {
    if (isOwner(ring.current))
        return 'current';
    return ring.next !== undefined && isOwner(ring.next) ? 'next' : undefined;
}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  jy: () => (/* binding */ readSigningKey)
});

// UNUSED EXPORTS: leastBits

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/keystore/open.js
var keystore_open = __nccwpck_require__(3465);
// EXTERNAL MODULE: ./build/keystore/text.js
var keystore_text = __nccwpck_require__(9374);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/keystore/der.js
var keystore_der = __nccwpck_require__(9394);
;// CONCATENATED MODULE: ./build/key/consistency.js

/**
 * Whether the numbers of an RSA private key fit together (RFC 8017 §3.2): one changed character of the base64 leaves
 * a key that loads, and signs nonsense. Keys of more than two primes are believed.
 */
function isConsistent(key) {
    // A member that is missing counts as 0, which fits nowhere.
    const [version, n, e = 0n, d = 0n, p = 0n, q = 0n, dp = 0n, dq = 0n, qInverse = 0n] = numbersOf(key);
    if (version !== 0n)
        return true;
    if (p < 3n || q < 3n || e < 3n || n !== p * q)
        return false;
    if (dp !== d % (p - 1n) || dq !== d % (q - 1n))
        return false;
    return (e * dp) % (p - 1n) === 1n && (e * dq) % (q - 1n) === 1n && (qInverse * q) % p === 1n;
}
/** The members of RSAPrivateKey (RFC 8017 §A.1.2) in their order. */
function numbersOf(key) {
    const der = key.export({ type: 'pkcs1', format: 'der' });
    const outer = (0,keystore_der/* readElement */.RN)(der, 0);
    const members = (outer && (0,keystore_der/* childrenOf */.LU)(der, outer, 16)) ?? [];
    return members.map((member) => BigInt(`0x0${Buffer.from((0,keystore_der/* contentOf */.$E)(der, member)).toString('hex')}`));
}

;// CONCATENATED MODULE: ./build/key/look.js
const whichSecret = 'Check which secret the workflow passes: the private key is the text that begins with `-----BEGIN`.';
/**
 * Texts that are given for a key again and again, by their shape, the most telling first. None of the patterns can
 * match a key, and each is anchored, so that their work is linear.
 */
const looks = [
    [/^\*{3,}$/, { clause: 'is a row of asterisks: somebody stored what a log had masked', hint: whichSecret }],
    [
        /^\$\{\{[^}]*\}\}$|^\$(?:\{[A-Za-z_]\w*\}|\([A-Za-z_][\w.-]*\)|[A-Za-z_]\w*)$|^%[A-Za-z_]\w*%$/,
        {
            clause: 'is the name of a variable that nothing has replaced with its value',
            hint: 'Expressions are evaluated in workflow files only; in a file or a string of another program the value must be put in place first.',
        },
    ],
    [/^force:\/\//, { clause: 'is an SFDX auth URL, not a private key', hint: whichSecret }],
    [/^00D[A-Za-z0-9]{12,15}!/, { clause: 'is a Salesforce access token, not a private key', hint: whichSecret }],
    [/^5Aep861/, { clause: 'is a Salesforce refresh token, not a private key', hint: whichSecret }],
    [
        /^(?:Bearer\s+)?eyJ[\w-]*\.[\w-]*\.[\w-]*$/,
        { clause: 'is a JSON Web Token (an assertion or an access token), not a private key', hint: whichSecret },
    ],
    [/^(?:gh[pousr]_|github_pat_|glpat-)/, { clause: 'is a token of a code host, not a private key', hint: whichSecret }],
    [
        /^3MVG9[\w.]{20,}$/,
        {
            clause: 'is a consumer key, not a private key',
            hint: 'Give the consumer key as `client-id`, and the RSA private key here.',
        },
    ],
    [
        /^(?:SHA-?(?:1|256)(?: Fingerprint)?[:=]\s*)?(?:[0-9A-Fa-f]{2}:){15,63}[0-9A-Fa-f]{2}$|^SHA256:[A-Za-z0-9+/]{43}=?$/i,
        { clause: "is a fingerprint, not a private key: it tells which key is meant and can't sign" },
    ],
    [
        /^[0-9A-F]{64}$|^\d{15,20}$/,
        {
            clause: 'looks like a consumer secret, not like a private key',
            hint: 'This flow has no use for the consumer secret; give the RSA private key whose certificate is uploaded to the app.',
        },
    ],
    [/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/, { clause: 'is a fingerprint or a hash, not a private key' }],
    [
        /^PuTTY-User-Key-File-\d/,
        {
            clause: 'is a PuTTY private key',
            hint: 'Export it in PuTTYgen with Conversions → Export OpenSSH key (the old PEM format), if it is an RSA key.',
        },
    ],
    [
        /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,40}|sk-\S{1,60}) |^---- ?BEGIN SSH2/,
        { clause: 'is an SSH public key, not a private key' },
    ],
    [
        /^\{[\s\S]*"kty"\s*:/,
        {
            clause: 'is a JSON Web Key, which is not supported',
            hint: 'Convert it to PEM once, on your own machine; in Node.js: `crypto.createPrivateKey({key: jwk, format: "jwk"}).export({type: "pkcs8", format: "pem"})`.',
        },
    ],
    [/^https?:\/\//, { clause: 'is a URL, not a private key' }],
    [/^[^\s@]{1,80}@[^\s@]{1,80}$/, { clause: 'is an e-mail address or a username, not a private key' }],
    [
        /^(?:~|\.{0,2}[/\\]|[A-Za-z]:[/\\]|[\w.-]+[/\\])[^\r\n]{0,400}$|^[\w. -]{1,200}\.(?:pem|key|p12|pfx|jks|der|crt|cer|txt)$/i,
        {
            clause: 'looks like the path of a file, not like a key',
            hint: 'A path is followed when a file is there: check it, it starts at the working directory of the step, and an earlier step must have put the file there.',
        },
    ],
];
/** Whatever a longer text can be told by is at its head. */
const head = 4_096;
/** @returns `undefined` when the text looks like nothing that has a name here. */
function lookOf(text) {
    const bare = text
        .slice(0, head)
        .trim()
        .replace(/^["']|["']$/g, '');
    return looks.find(([pattern]) => pattern.test(bare))?.[1];
}

;// CONCATENATED MODULE: ./build/key/refuse.js


const curves = {
    prime256v1: ' (P-256)',
    secp384r1: ' (P-384)',
    secp521r1: ' (P-521)',
    secp256k1: ' (secp256k1)',
};
const algorithms = {
    ed25519: 'an Ed25519 key',
    ed448: 'an Ed448 key',
    x25519: 'an X25519 key, which cannot sign at all',
    x448: 'an X448 key, which cannot sign at all',
    dsa: 'a DSA key',
    dh: 'a Diffie-Hellman key, which cannot sign at all',
};
/** A private key that is whole and of the wrong kind. */
function refuseOtherAlgorithm(key, inputName) {
    const type = key.asymmetricKeyType ?? '';
    if (type === 'rsa-pss')
        return new failure/* Failure */.HR('ERR_KEY_NOT_RSA', `\`${inputName}\` is an RSA key that is restricted to RSASSA-PSS signatures; RS256 signs with PKCS#1 v1.5, which such a key must not be used for.`, { hint: 'Make a key without that restriction: `openssl genrsa -out private.key 2048`.' });
    const curve = curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? '';
    const name = type === 'ec' ? `an EC key${curve}` : (algorithms[type] ?? 'a key of another algorithm');
    return new failure/* Failure */.HR('ERR_KEY_NOT_RSA', `\`${inputName}\` is ${name}, not an RSA key.`);
}
const certificateHint = 'Give the private key that the certificate was made from; the certificate itself belongs in `certificate`.';
/** Where there is no key: what there is instead. */
function refuseKeyless(bundle, text, inputName) {
    const { container } = bundle;
    if (container === 'PKCS#12' || container === 'JKS' || container === 'JCEKS')
        return new failure/* Failure */.HR('ERR_KEYSTORE_NO_KEY', `\`${inputName}\` is a ${container} file that holds certificates and no key.`);
    if (container === 'PKCS#7')
        return new failure/* Failure */.HR('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` is a PKCS#7 file; these never hold a private key.`, {
            hint: certificateHint,
        });
    const [stranger] = bundle.strangers.filter((each) => each !== 'unknown');
    if (stranger !== undefined)
        return refuseStranger(stranger, inputName);
    if (bundle.certificates.length > 0)
        return new failure/* Failure */.HR('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` holds a certificate and no private key.`, {
            hint: certificateHint,
        });
    const look = lookOf(text);
    if (look !== undefined)
        return new failure/* Failure */.HR('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` ${look.clause}.`, hinted(look.hint));
    return unrecognised(text, inputName);
}
const strangers = {
    'public key': ['is a public key; the private one is needed to sign'],
    'certificate request': ['is a certificate request (CSR), not a private key'],
    'certificate revocation list': ['is a certificate revocation list, not a private key'],
    'OpenSSH private key': [
        'is a private key in the format of OpenSSH',
        'Make an RSA key with `openssl genrsa`, or convert a copy of this one, if it is RSA, with `ssh-keygen -p -m PEM -f <copy>`.',
    ],
    'PGP key': ['is a PGP key, not an RSA private key'],
    'private key of an unknown algorithm': ['is a private key of an algorithm that is not known here, not an RSA key'],
    'BCFKS keystore': [
        'is a BCFKS keystore, which is not supported',
        'Convert it with `keytool -importkeystore -deststoretype pkcs12`, on your own machine.',
    ],
};
function refuseStranger(stranger, inputName) {
    const [clause, hint] = strangers[stranger];
    const code = stranger === 'private key of an unknown algorithm' ? 'ERR_KEY_NOT_RSA' : 'ERR_KEY_WRONG_MATERIAL';
    return new failure/* Failure */.HR(stranger === 'BCFKS keystore' ? 'ERR_KEYSTORE_UNSUPPORTED' : code, `\`${inputName}\` ${clause}.`, hinted(hint));
}
function hinted(hint) {
    return hint === undefined ? {} : { hint };
}
/** Nothing that has a name: its length is all that may be said of it. */
function unrecognised(text, inputName) {
    const { length } = text.trim();
    return new failure/* Failure */.HR('ERR_KEY_UNRECOGNISED', `\`${inputName}\` (${length} ${length === 1 ? 'character' : 'characters'}) is neither a key nor anything else that is known.`);
}

;// CONCATENATED MODULE: ./build/key/signing-key.js







/** Shorter RSA keys are refused by Salesforce and by us. */
const leastBits = 2048;
/**
 * Reads the one RSA private key that a secret or a file holds, however it is packed and whatever was done to it.
 * @param passphrase not given and empty are the same
 * @param inputName the input's name for messages (`private-key`); its passphrase is called `<inputName>-passphrase`
 * @throws Failure that names what was given instead, and never shows any of it: ERR_KEY_EMPTY, ERR_KEY_UNRECOGNISED,
 *   ERR_KEY_DAMAGED, ERR_KEY_WRONG_MATERIAL, ERR_KEY_NOT_RSA, ERR_KEY_WEAK and ERR_KEYSTORE_…
 */
async function readSigningKey(content, passphrase, inputName) {
    const given = content.reveal();
    if (isEmpty(given))
        throw new failure/* Failure */.HR('ERR_KEY_EMPTY', `\`${inputName}\` is empty.`);
    const bundle = await (0,keystore_open/* openKeystore */.d)(given, passphrase?.length === 0 ? undefined : passphrase, inputName);
    const [key, another] = bundle.privateKeys;
    if (another !== undefined)
        throw new failure/* Failure */.HR('ERR_KEYSTORE_SEVERAL_KEYS', `\`${inputName}\` holds ${bundle.privateKeys.length} different private keys.`);
    if (key === undefined || bundle.container === undefined)
        throw refuseKeyless(bundle, typeof given === 'string' ? given : (0,keystore_text/* textOf */.b6)(given), inputName);
    const bits = judge(key, inputName);
    return {
        key,
        bits,
        fingerprint: fingerprintOf(key),
        container: bundle.container,
        encoding: bundle.encoding,
        base64: bundle.base64,
        encrypted: bundle.encrypted,
        notices: noticesOf(bundle, inputName),
        certificates: bundle.certificates,
        pieces: [...bundle.healed, plainText(key)],
    };
}
/** SHA-256 of the public half's SPKI as DER, lower-case hex. */
function fingerprintOf(key) {
    const spki = (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    return (0,external_node_crypto_.hash)('sha256', spki, 'hex');
}
/** White space, NULs, marks of byte order and a pair of quotes are nothing. */
function isEmpty(content) {
    if (typeof content !== 'string' && content.length > 64)
        return false;
    return /^[\s\0\uFEFF\uFFFD"']*$/.test(typeof content === 'string' ? content : (0,keystore_text/* textOf */.b6)(content));
}
function judge(key, inputName) {
    if (key.asymmetricKeyType !== 'rsa')
        throw refuseOtherAlgorithm(key, inputName);
    const bits = Number(key.asymmetricKeyDetails?.modulusLength);
    // So that no number is too few as well.
    if (!(bits >= leastBits))
        throw new failure/* Failure */.HR('ERR_KEY_WEAK', `\`${inputName}\` is an RSA key of ${bits} bits; at least ${leastBits} are needed.`);
    if (!isConsistent(key))
        throw new failure/* Failure */.HR('ERR_KEY_DAMAGED', `\`${inputName}\` is an RSA key whose numbers do not fit together: characters were changed.`);
    return bits;
}
function noticesOf(bundle, inputName) {
    if (bundle.passphraseUse === 'unneeded')
        return [`\`${inputName}-passphrase\` was given but is not needed: \`${inputName}\` is not encrypted.`];
    if (bundle.passphraseUse === 'without final newline')
        return [`\`${inputName}-passphrase\` ends with a line end that does not belong to it; it was left out.`];
    return [];
}
/** The base64 lines of the key as PKCS#8: what a log would show if it was printed somewhere on the way. */
function plainText(key) {
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    return new secret/* Secret */.z(pem.replace(/-----[^-]+-----\n?/g, '').trim());
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ decodeBareBase64),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9374);

const standard = /^[A-Za-z0-9+/]*$/;
const urlSafe = /^[A-Za-z0-9_-]*$/;
/**
 * Decodes base64 (RFC 4648 §4) or base64url (§5), wrapped or not, padded or not.
 * @returns `undefined` when another character is in it, it was cut to an impossible length, or it has more padding
 *   than it needs.
 */
function decodeBase64(text) {
    const dense = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBlanks */ .Al)(text);
    let length = dense.length;
    while (length > 0 && dense.charCodeAt(length - 1) === 0x3d)
        length -= 1;
    const digits = length === dense.length ? dense : dense.slice(0, length);
    if (length % 4 === 1 || dense.length - length > (4 - (length % 4)) % 4)
        return undefined;
    // Node's decoder reads both alphabets, but passes over strangers in silence: hence the test before.
    return standard.test(digits) || urlSafe.test(digits) ? Buffer.from(digits, 'base64') : undefined;
}
/** What may stand around base64 that is the whole text: marks of byte order, quotes, a data URL's head. */
const wrapping = /^[\uFEFF\uFFFD\s"'`]*(?:data:[a-z0-9.+/-]{0,80};base64,)?/i;
/**
 * The bytes of a text that is base64 from its first character to its last, whatever quotes, line ends or escaped line
 * ends stand around and in it.
 * @returns `undefined` when the text is something else, or decodes to fewer than 16 bytes.
 */
function decodeBareBase64(text) {
    const inner = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .tv)(text.replace(wrapping, '')).trimEnd();
    let end = inner.length;
    while (end > 0 && '"\'`,;\\'.includes(inner.charAt(end - 1)))
        end -= 1;
    // Cut where no base64 can end: the rest still tells what it was.
    const bytes = decodeBase64(inner.slice(0, end)) ?? decodeBase64(inner.slice(0, end - 1));
    return bytes === undefined || bytes.length < 16 ? undefined : bytes;
}


/***/ }),

/***/ 9394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   G: () => (/* binding */ OCTET_STRING),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Rq: () => (/* binding */ integerBits),
/* harmony export */   Vx: () => (/* binding */ OID),
/* harmony export */   Xo: () => (/* binding */ smallIntegerOf),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   a: () => (/* binding */ BIT_STRING),
/* harmony export */   ao: () => (/* binding */ octetsOf),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   rK: () => (/* binding */ SET),
/* harmony export */   vh: () => (/* binding */ INTEGER)
/* harmony export */ });
const SEQUENCE = 0x30;
const SET = 0x31;
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OID = 0x06;
/** Indefinite lengths may be nested this deep; each level is scanned once more, so the depth bounds the work. */
const deepest = 16;
/**
 * Reads the identifier and length at an offset; DER, and BER's indefinite lengths.
 * @returns `undefined` when there is nothing, the form is broken or the content would reach past `limit`.
 */
function readElement(bytes, offset, limit = bytes.length) {
    return readAt(bytes, offset, limit, true);
}
function readAt(bytes, offset, limit, seekEnd) {
    const tag = bytes[offset];
    let at = offset + 1;
    if (tag === undefined || offset >= limit)
        return undefined;
    if ((tag & 0x1f) === 0x1f) {
        // Long tag numbers: skipped over, five bytes at most.
        const first = at;
        while (at - first < 4 && (bytes[at] ?? 0) >= 0x80)
            at += 1;
        if ((bytes[at] ?? 0) >= 0x80)
            return undefined;
        at += 1;
    }
    const short = at < limit ? bytes[at] : undefined;
    if (short === undefined)
        return undefined;
    at += 1;
    if (short < 0x80)
        return within(tag, offset, at, at + short, limit);
    if (short === 0x80) {
        if ((tag & 0x20) === 0)
            return undefined;
        if (!seekEnd)
            return { tag, start: offset, contentStart: at, contentEnd: -1, end: -1 };
        const contentEnd = endOfContents(bytes, at, limit);
        return contentEnd === undefined
            ? undefined
            : { tag, start: offset, contentStart: at, contentEnd, end: contentEnd + 2 };
    }
    const count = short & 0x7f;
    if (count > 4 || at + count > limit)
        return undefined;
    let length = 0;
    for (const byte of bytes.subarray(at, at + count))
        length = length * 256 + byte;
    return within(tag, offset, at + count, at + count + length, limit);
}
function within(tag, start, contentStart, contentEnd, limit) {
    return contentEnd > limit ? undefined : { tag, start, contentStart, contentEnd, end: contentEnd };
}
/** The offset of the end-of-contents that closes what begins at `from`, found by counting, without recursion. */
function endOfContents(bytes, from, limit) {
    let open = 1;
    let at = from;
    while (at + 1 < limit) {
        if (bytes[at] === 0 && bytes[at + 1] === 0) {
            open -= 1;
            if (open === 0)
                return at;
            at += 2;
            continue;
        }
        const element = readAt(bytes, at, limit, false);
        if (element === undefined)
            return undefined;
        if (element.end === -1) {
            open += 1;
            if (open > deepest)
                return undefined;
            at = element.contentStart;
        }
        else
            at = element.end;
    }
    return undefined;
}
/**
 * The values inside a constructed one, in their order.
 * @returns `undefined` when there is none, or its content does not divide into whole values, or into more than
 *   `maximum`.
 */
function childrenOf(bytes, parent, maximum = 10_000) {
    if (parent === undefined)
        return undefined;
    const children = [];
    let at = parent.contentStart;
    while (at < parent.contentEnd) {
        const child = readElement(bytes, at, parent.contentEnd);
        if (child === undefined || children.length === maximum)
            return undefined;
        children.push(child);
        at = child.end;
    }
    return children;
}
/** The content's bytes, not copied. */
function contentOf(bytes, element) {
    return bytes.subarray(element.contentStart, element.contentEnd);
}
/** The whole value with its identifier and length, not copied. */
function wholeOf(bytes, element) {
    return bytes.subarray(element.start, element.end);
}
/**
 * The bytes of an OCTET STRING, or of a value tagged implicitly as one; the pieces of BER's constructed form joined.
 * @returns `undefined` when the pieces are broken or nested too deep.
 */
function octetsOf(bytes, element) {
    if ((element.tag & 0x20) === 0)
        return contentOf(bytes, element);
    const pieces = [];
    const open = [{ at: element.contentStart, end: element.contentEnd }];
    for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
        if (level.at >= level.end) {
            open.pop();
            continue;
        }
        const piece = readElement(bytes, level.at, level.end);
        if (piece === undefined)
            return undefined;
        level.at = piece.end;
        if (piece.tag === OCTET_STRING)
            pieces.push(contentOf(bytes, piece));
        else if (piece.tag === (OCTET_STRING | 0x20) && open.length < deepest)
            open.push({ at: piece.contentStart, end: piece.contentEnd });
        else
            return undefined;
    }
    return joined(pieces);
}
function joined(pieces) {
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}
/**
 * An OBJECT IDENTIFIER as dotted decimals, `1.2.840.113549.1.1.1` (X.690 §8.19).
 * @returns the empty string when it is none, is cut, or has numbers past 2^53.
 */
function oidOf(bytes, element) {
    if (element === undefined || element.tag !== OID)
        return '';
    const content = contentOf(bytes, element);
    // Nothing at all, or a last byte that is not the last of its number.
    if ((content.at(-1) ?? 0x80) >= 0x80)
        return '';
    let text = '';
    let number = 0;
    for (const byte of content) {
        number = number * 128 + (byte & 0x7f);
        if (number > Number.MAX_SAFE_INTEGER)
            return '';
        if (byte >= 0x80)
            continue;
        if (text === '') {
            const root = number < 40 ? 0 : number < 80 ? 1 : 2;
            text = `${root}.${number - root * 40}`;
        }
        else
            text += `.${number}`;
        number = 0;
    }
    return text;
}
/**
 * A small INTEGER as a number.
 * @returns `undefined` when it is none, is negative or does not fit 2^53.
 */
function smallIntegerOf(bytes, element) {
    if (element === undefined || element.tag !== INTEGER)
        return undefined;
    const content = contentOf(bytes, element);
    if (content.length > 8 || (content[0] ?? 0x80) >= 0x80)
        return undefined;
    let number = 0;
    for (const byte of content)
        number = number * 256 + byte;
    return Number.isSafeInteger(number) ? number : undefined;
}
/** How many bits the magnitude of a positive INTEGER has; 0 for zero, a negative one or none. */
function integerBits(bytes, element) {
    if (element === undefined || element.tag !== INTEGER)
        return 0;
    const content = contentOf(bytes, element);
    if ((content[0] ?? 0x80) >= 0x80)
        return 0;
    let bits = 0;
    for (const byte of content)
        bits = bits === 0 ? 32 - Math.clz32(byte) : bits + 8;
    return bits;
}


/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ embeddedBase64)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1242);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9374);


/** Shorter runs hold neither a key nor a certificate. */
const shortest = 100;
const digit = String.raw `(?:[A-Za-z0-9+/_-]|\\/)`;
const lineEnd = String.raw `(?:[ \t]*(?:[\r\n]|\\+[nr])+[ \t]*)`;
/**
 * A run of base64 digits, as it stands in YAML, JSON, XML or source code; it goes on over a line end when the next
 * line is made of digits alone, up to where the surrounding form closes.
 */
const run = new RegExp(`${digit}{64,}(?:${lineEnd}${digit}{2,}(?==*[ \\t]*(?:[\\r\\n"'<,\\\\]|$)))*={0,2}`, 'g');
/** Every longer run of base64 in a text that is not base64 as a whole; what it means is for others to tell. Linear. */
function embeddedBase64(text) {
    const found = [];
    for (const match of text.matchAll(run)) {
        if (match[0].length < shortest)
            continue;
        const digits = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .tv)(match[0]);
        // A following line that was prose after all must not take the first one with it.
        const bytes = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(digits) ?? (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(digits.replace(/[\r\n].*$/s, ''));
        if (bytes !== undefined)
            found.push({ bytes, start: match.index });
    }
    return found;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Harvest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5714);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9394);
/* harmony import */ var _passphrase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6021);





/** More private keys than this in one place are not even looked at. */
const mostKeys = 64;
/** Certificates beyond this many are left where they are. */
const mostCertificates = 10_001;
/** What an opening has found so far. The openers of the single containers put into it. */
class Harvest {
    inputName;
    candidates;
    encoding = 'DER';
    base64 = false;
    encrypted = false;
    strangers = [];
    #healed = [];
    #keys = [];
    #certificates = new Map();
    #container;
    #use;
    #opened = 0;
    constructor(inputName, passphrase) {
        this.inputName = inputName;
        this.candidates = (0,_passphrase_js__WEBPACK_IMPORTED_MODULE_3__/* .candidatesOf */ .kW)(passphrase);
    }
    /**
     * A private key's plain DER, in `container` when that is not the form itself.
     * @throws Failure ERR_KEY_DAMAGED when it cannot be a key
     */
    addKey(der, form, container = form) {
        this.#opened += 1;
        if (this.#opened > mostKeys)
            throw severalKeys(this.inputName);
        const key = createKey(der, form, this.inputName);
        if (this.#keys.length === 0)
            this.#container = container;
        if (key === undefined)
            this.strangers.push('private key of an unknown algorithm');
        else if (!this.#keys.some((known) => isSameKey(known, key)))
            this.#keys.push(key);
    }
    addCertificate(der, container = 'X.509') {
        if (this.#certificates.size >= mostCertificates)
            return;
        this.#container ??= container;
        const id = Buffer.from(der).toString('latin1');
        if (!this.#certificates.has(id))
            this.#certificates.set(id, der);
    }
    /** Text that holds a private key, or an encrypted one, in a form that the content as given did not show. */
    addHealed(text) {
        this.#healed.push(new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text));
    }
    /** Something encrypted was opened with this reading of the passphrase. */
    used(use) {
        this.encrypted = true;
        this.#use ??= use;
    }
    bundle() {
        const unneeded = this.candidates.some((candidate) => candidate.text !== '');
        return {
            container: this.#container,
            encoding: this.encoding,
            base64: this.base64,
            encrypted: this.encrypted,
            passphraseUse: this.#use ?? (unneeded ? 'unneeded' : 'none'),
            privateKeys: this.#keys,
            certificates: [...this.#certificates.values()],
            strangers: this.strangers,
            healed: this.#healed,
        };
    }
}
/** Node compares keys of different kinds, too, but then the next key that is read fails with the error of that. */
function isSameKey(one, other) {
    return one.asymmetricKeyType === other.asymmetricKeyType && one.equals(other);
}
function createKey(der, form, inputName) {
    const type = form === 'PKCS#8' ? 'pkcs8' : form === 'SEC 1' ? 'sec1' : 'pkcs1';
    try {
        return form === 'DSA'
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(armoured('DSA PRIVATE KEY', der))
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(der), format: 'der', type });
    }
    catch {
        // The platform's own words may show bytes of the key; they are not kept, not even as the cause.
        if (form !== 'PKCS#8' || isKnownAlgorithm(der))
            throw brokenKey(inputName);
        return undefined;
    }
}
/** RSA, RSA-PSS, DSA, EC and the Edwards and Montgomery curves. */
const knownAlgorithms = /^1\.2\.840\.113549\.1\.1\.|^1\.2\.840\.10040\.4\.1$|^1\.2\.840\.10045\.2\.1$|^1\.3\.101\./;
function isKnownAlgorithm(der) {
    const algorithm = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(der, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .readElement */ .RN)(der, 0), 16)?.[1];
    const oid = algorithm === undefined ? '' : (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oidOf */ ._f)(der, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .readElement */ .RN)(der, algorithm.contentStart, algorithm.contentEnd));
    return oid === '' || knownAlgorithms.test(oid);
}
function armoured(label, der) {
    return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;
}
function brokenKey(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_KEY_DAMAGED', `\`${inputName}\` has the form of a private key, but the numbers in it cannot be read.`);
}
function severalKeys(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_KEYSTORE_SEVERAL_KEYS', `\`${inputName}\` holds several private keys.`);
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openKeystore)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1242);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9394);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6339);
/* harmony import */ var _harvest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8508);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2684);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9374);








/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;
/**
 * Opens whatever private keys and certificates come in: PEM, DER, PKCS#12, JKS, JCEKS, PKCS#7, and base64 of any of
 * them. What it is, is told by the content alone. Something that holds nothing makes an empty bundle.
 * @param inputName the input that the content came from, for messages; its passphrase is called `<inputName>-passphrase`
 * @throws Failure ERR_KEY_DAMAGED, ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED, ERR_KEYSTORE_SEVERAL_KEYS
 */
async function openKeystore(content, passphrase, inputName) {
    const harvest = new _harvest_js__WEBPACK_IMPORTED_MODULE_2__/* .Harvest */ .M(inputName, passphrase);
    if (typeof content === 'string')
        await openText(content, harvest, 0);
    else
        await openBytes(content, harvest, 0);
    return harvest.bundle();
}
async function openBytes(bytes, harvest, depth) {
    const kind = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(bytes);
    if (kind === 'no DER')
        return openText((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(bytes), harvest, depth);
    await openDer(bytes, kind, harvest);
    return kind !== 'unknown DER';
}
async function openText(given, harvest, depth) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .straightened */ .x_)(given);
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .pemBlocks */ .P)(text);
    if (blocks.length > 0) {
        harvest.encoding = 'PEM';
        for (const block of blocks)
            await openBlock(block, harvest);
        return true;
    }
    if (depth === deepest)
        return false;
    const whole = (0,_base64_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeBareBase64 */ .e)(text);
    const layers = whole === undefined
        ? (0,_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedBase64 */ .e)(text)
            .map(({ bytes }) => bytes)
            .filter(isKnown)
        : [whole];
    let found = false;
    for (const layer of layers) {
        if (!(await openBytes(layer, harvest, depth + 1)))
            continue;
        found = true;
        harvest.base64 = true;
        if (whole === undefined || depth > 0)
            harvest.addHealed(wrapped(layer));
    }
    return found;
}
/** Runs of base64 inside other text are anything: only what is whole and known counts. */
function isKnown(bytes) {
    const kind = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(bytes);
    return kind !== 'cut DER' && kind !== 'unknown DER';
}
const plainForms = {
    'PKCS#1 private key': 'PKCS#1',
    'PKCS#8 private key': 'PKCS#8',
    'EC private key': 'SEC 1',
    'DSA private key': 'DSA',
};
async function openDer(bytes, kind, harvest) {
    const element = (0,_der_js__WEBPACK_IMPORTED_MODULE_7__/* .readElement */ .RN)(bytes, 0);
    const der = element === undefined ? bytes : (0,_der_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeOf */ .l2)(bytes, element);
    const form = plainForms[kind];
    if (form !== undefined)
        return harvest.addKey(der, form);
    switch (kind) {
        case 'encrypted PKCS#8 private key':
            return (await __nccwpck_require__.e(/* import() */ 880).then(__nccwpck_require__.bind(__nccwpck_require__, 1880))).openEncryptedKey(der, harvest);
        case 'PKCS#12':
            return (await __nccwpck_require__.e(/* import() */ 636).then(__nccwpck_require__.bind(__nccwpck_require__, 9636))).openPkcs12(der, harvest);
        case 'JKS':
        case 'JCEKS':
            return (await __nccwpck_require__.e(/* import() */ 957).then(__nccwpck_require__.bind(__nccwpck_require__, 1957))).openJks(bytes, harvest);
        case 'PKCS#7':
            for (const certificate of (await __nccwpck_require__.e(/* import() */ 61).then(__nccwpck_require__.bind(__nccwpck_require__, 1061))).readPkcs7(der).certificates)
                harvest.addCertificate(certificate, 'PKCS#7');
            return;
        case 'certificate':
            return harvest.addCertificate(der);
        case 'cut DER':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_DAMAGED', `\`${harvest.inputName}\` begins like a key or a keystore and ends too early: it was cut.`);
        case 'BCFKS keystore':
            harvest.strangers.push('BCFKS keystore');
            return;
        case 'public key':
        case 'certificate request':
        case 'certificate revocation list':
            harvest.strangers.push(kind);
            return;
        default:
            harvest.strangers.push('unknown');
    }
}
async function openBlock(block, harvest) {
    const { label, body, dekInfo, problem } = block;
    if (label === 'OPENSSH PRIVATE KEY')
        return void harvest.strangers.push('OpenSSH private key');
    if (label.startsWith('PGP '))
        return void harvest.strangers.push('PGP key');
    const isKey = label.endsWith('PRIVATE KEY');
    if (problem !== undefined && !(problem === 'base64' && dekInfo === undefined && isWhole(body))) {
        if (isKey || label === 'PKCS12')
            throw brokenBlock(problem, harvest.inputName);
        return;
    }
    if (isKey)
        harvest.addHealed(wrapped(body));
    if (isKey && dekInfo !== undefined)
        return (await __nccwpck_require__.e(/* import() */ 880).then(__nccwpck_require__.bind(__nccwpck_require__, 1880))).openLegacyKey(body, dekInfo, harvest);
    const kind = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(body);
    if (isKey && (kind === 'unknown DER' || kind === 'cut DER' || kind === 'no DER'))
        throw brokenBlock('content', harvest.inputName);
    await openDer(body, kind, harvest);
}
/** Strangers were passed over in its base64, and still it ends to the byte where it says: nothing was lost. */
function isWhole(body) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_7__/* .readElement */ .RN)(body, 0)?.end === body.length;
}
const problems = {
    cut: 'has no END line: the text was cut',
    label: 'ends with another line than the END that belongs to its BEGIN',
    base64: 'holds characters that are no base64, or was cut',
    header: 'says that it is encrypted, but its DEK-Info line is missing or damaged',
    content: 'does not hold a whole key: characters are missing or were changed',
};
function brokenBlock(problem, inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_DAMAGED', `The private key in \`${inputName}\` ${problems[problem]}.`);
}
/** The lines that a log would show if somebody printed the block. */
function wrapped(body) {
    return Buffer.from(body)
        .toString('base64')
        .replace(/.{64}(?=.)/g, '$&\n');
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _C: () => (/* binding */ passphraseBytes),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   u: () => (/* binding */ pkcs12Readings)
/* harmony export */ });
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4212);

/**
 * What to try, in order: the passphrase as it is, then without one final line end (files and `echo` add one).
 * Empty when none was given.
 */
function candidatesOf(passphrase) {
    if (passphrase === undefined)
        return [];
    const text = passphrase.reveal();
    const trimmed = text.replace(/(?:\r\n|\r|\n)$/, '');
    const asGiven = { text, use: 'as given', purse: new _price_js__WEBPACK_IMPORTED_MODULE_0__/* .Purse */ .u() };
    return trimmed === text ? [asGiven] : [asGiven, { text: trimmed, use: 'without final newline', purse: new _price_js__WEBPACK_IMPORTED_MODULE_0__/* .Purse */ .u() }];
}
function passphraseBytes(text) {
    return { utf8: Buffer.from(text, 'utf8'), bmp: Buffer.concat([utf16(text), new Uint8Array(2)]) };
}
/**
 * The readings of a passphrase that programs which write PKCS#12 have: the standard's; for an empty one also no bytes
 * at all; for one beyond ASCII also its UTF-8 bytes taken as characters, as OpenSSL before 1.1 did.
 */
function pkcs12Readings(text) {
    const standard = passphraseBytes(text);
    if (text === '')
        return [standard, { utf8: standard.utf8, bmp: new Uint8Array(0) }];
    const bytewise = Buffer.from(standard.utf8).toString('latin1');
    return bytewise === text ? [standard] : [standard, { utf8: standard.utf8, bmp: passphraseBytes(bytewise).bmp }];
}
/** UTF-16 with the high byte first: how PKCS#12 and Java's keystores spell. */
function utf16(text) {
    return Buffer.from(text, 'utf16le').swap16();
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1242);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9374);


const begin = '-----BEGIN';
const end = '-----END';
const opening = /-----BEGIN[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*-{5}/y;
const closing = /-----END[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*(?:-{5}|-{0,4}(?=[\r\n"'\\]|$))/y;
/**
 * Every block of a text that {@link straightened} has passed, in order, a broken one among them too. Takes CRLF, CR,
 * escaped line ends, line ends turned into spaces or removed, quotes, indentation, string concatenation of source
 * code, blank lines, any width, missing padding, url-safe base64, RFC 1421 headers and text around; in linear time.
 */
function pemBlocks(text) {
    const blocks = [];
    let line = 1;
    let counted = 0;
    for (let at = text.indexOf(begin); at !== -1;) {
        opening.lastIndex = at;
        const match = opening.exec(text);
        if (match === null) {
            at = text.indexOf(begin, at + begin.length);
            continue;
        }
        line += (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnds */ .j5)(text, counted, at);
        counted = at;
        const block = blockAt(text, at, opening.lastIndex, labelOf(String(match[1])), line);
        blocks.push(block);
        at = text.indexOf(begin, block.end);
    }
    return blocks;
}
function blockAt(text, start, bodyStart, label, line) {
    const next = text.indexOf(begin, bodyStart);
    const window = next === -1 ? text : text.slice(0, next);
    const bodyEnd = window.indexOf(end, bodyStart);
    const empty = new Uint8Array(0);
    if (bodyEnd === -1)
        return { label, line, start, end: window.length, body: empty, dekInfo: undefined, problem: 'cut' };
    closing.lastIndex = bodyEnd;
    const match = closing.exec(window);
    const blockEnd = match === null ? bodyEnd + end.length : closing.lastIndex;
    if (match === null || labelOf(String(match[1])) !== label)
        return { label, line, start, end: blockEnd, body: empty, dekInfo: undefined, problem: 'label' };
    return { label, line, start, end: blockEnd, ...readBody(window.slice(bodyStart, bodyEnd)) };
}
/** Labels whose spaces were lost together with the line ends. */
const words = /(RSA|EC|DSA|ENCRYPTED|OPENSSH|TRUSTED|X509|NEW|PRIVATE|PUBLIC|CERTIFICATE)(?=[A-Z])/g;
function labelOf(raw) {
    const label = raw.replace(/[ _]+/g, ' ').trim();
    return label.includes(' ') ? label : label.replace(words, '$1 ');
}
function readBody(given) {
    const raw = withoutPrefix(given);
    const plain = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(raw);
    if (plain !== undefined)
        return { body: plain, dekInfo: undefined, problem: undefined };
    const straight = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .tv)(raw);
    const { rest, dekInfo, encrypted } = withoutHeaders(straight);
    const body = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(rest) ??
        (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(rest
            .split(/[\r\n]/)
            .map(withoutQuotation)
            .join('\n'));
    if (body === undefined)
        return { body: looselyDecoded(rest), dekInfo, problem: 'base64' };
    return { body, dekInfo, problem: encrypted && dekInfo === undefined ? 'header' : undefined };
}
/**
 * Takes off what a comment or a patch puts before every line, when it is made of base64 digits itself and so would
 * be read as some: what stands before END on its line stands before all.
 */
function withoutPrefix(text) {
    const prefix = /[\r\n][ \t]*(\/{2,}|\+)[ \t]*$/.exec(text.slice(-40))?.[1];
    if (prefix === undefined)
        return text;
    const lines = text.split(/[\r\n]+/).map((line) => line.trimStart());
    return lines.map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line)).join('\n');
}
/** What OpenSSL would make of it at its most lenient: a line that begins with a dash is a comment. */
function looselyDecoded(text) {
    const lines = text.split(/[\r\n]+/).filter((line) => !line.startsWith('-'));
    return Buffer.from(lines.join('').replace(/[^A-Za-z0-9+/_-]/g, ''), 'base64');
}
const procType = /Proc-Type\s*:\s*4\s*,\s*ENCRYPTED/;
const dekHeader = /DEK-Info\s*:\s*([A-Za-z0-9-]{1,32}?)\s*,\s*([0-9A-Fa-f]{16,})/;
function withoutHeaders(text) {
    if (!text.includes(':'))
        return { rest: text, dekInfo: undefined, encrypted: false };
    const encrypted = procType.test(text);
    const match = dekHeader.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined) {
        const cipher = match[1].toUpperCase();
        // Where the line ends are gone the body follows at once, and may begin with hexadecimal digits too.
        const iv = match[2].slice(0, cipher.startsWith('DES-') || cipher.startsWith('RC2-') ? 16 : 32);
        const head = match.index + match[0].length - match[2].length + iv.length;
        return { rest: withoutHeaderLines(text.slice(head)), dekInfo: { cipher, iv: Buffer.from(iv, 'hex') }, encrypted };
    }
    return { rest: withoutHeaderLines(text.replace(procType, '')), dekInfo: undefined, encrypted };
}
function withoutHeaderLines(text) {
    const lines = text.split(/\r\n|\r|\n/);
    let inHeader = false;
    const kept = lines.filter((line) => {
        if (/^[\s"']*[A-Za-z][A-Za-z0-9-]{0,60}\s*:/.test(line))
            inHeader = true;
        else if (!(inHeader && /^[ \t]+\S/.test(line)))
            inHeader = false;
        return !inHeader;
    });
    return kept.join('\n');
}
const marks = new Set('"\'`>#|*;,()[]{}<&.\\$@ \t\uFEFF\u00A0');
/** Takes off a line what quoting, comments and string concatenation of source code put around its base64. */
function withoutQuotation(line) {
    let from = 0;
    let to = line.length;
    const markAt = (at) => marks.has(line.charAt(at));
    // A plus is base64 too: it is a mark only beside another mark.
    while (from < to && (markAt(from) || (line.charAt(from) === '+' && markAt(from + 1))))
        from += 1;
    while (to > from && (markAt(to - 1) || (line.charAt(to - 1) === '+' && markAt(to - 2))))
        to -= 1;
    return line.slice(from, to);
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ priceScrypt),
/* harmony export */   u: () => (/* binding */ Purse)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);

/** The most rounds of key stretching that one try of one passphrase may cost. */
const dearestRounds = 10_000_000;
/** The most memory, in bytes, and the most work (N × r × p) that scrypt may ask for (RFC 7914 §2). */
const dearestScrypt = { memory: 256 * 1024 * 1024, work: 2 ** 23 };
/** What may be spent on opening: every stretching is paid for before it is begun. */
class Purse {
    #left = dearestRounds;
    /** @throws Failure ERR_KEYSTORE_COSTLY when this and what was paid before exceed what there is. */
    pay(rounds, inputName) {
        if (rounds > this.#left)
            throw costly(`${rounds} rounds of key stretching`, `${dearestRounds}`, inputName);
        this.#left -= rounds;
    }
}
/** @throws Failure ERR_KEYSTORE_COSTLY when scrypt's parameters ask for too much memory or work. */
function priceScrypt(cost, blockSize, parallelization, inputName) {
    const memory = 128 * blockSize * (cost + parallelization);
    if (memory > dearestScrypt.memory)
        throw costly(`${Math.round(memory / 2 ** 20)} MiB of memory for scrypt`, '256 MiB', inputName);
    if (cost * blockSize * parallelization > dearestScrypt.work)
        throw costly(`scrypt with N × r × p = ${cost * blockSize * parallelization}`, `${dearestScrypt.work}`, inputName);
}
function costly(seen, most, inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEYSTORE_COSTLY', `Opening \`${inputName}\` would take ${seen}; the most that is paid for one file is ${most}.`);
}


/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9394);

/**
 * Tells by the outer form what bytes are; looks at no more than two levels. `unknown DER` is a sequence of some other
 * form, `cut DER` one that the bytes do not reach the end of, `no DER` is everything else (text, most likely).
 */
function kindOf(bytes) {
    const magic = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (magic === 0xfeedfeed)
        return 'JKS';
    if (magic === 0xcececece)
        return 'JCEKS';
    if (bytes[0] !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt || bytes.length < 8)
        return 'no DER';
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, 0);
    if (outer === undefined)
        return looksCut(bytes) ? 'cut DER' : 'no DER';
    const members = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, outer, 64) ?? [];
    const [first, second] = members;
    if (first === undefined || second === undefined)
        return 'unknown DER';
    const tags = members.map((member) => member.tag);
    if (first.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh)
        return kindOfVersioned(bytes, members, tags);
    if (first.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx)
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(bytes, first).startsWith('1.2.840.113549.1.7.') ? 'PKCS#7' : 'unknown DER';
    if (first.tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt)
        return 'unknown DER';
    const inner = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, first, 64);
    if (inner === undefined)
        return tags[1] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && tags[2] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a ? 'certificate' : 'unknown DER';
    return kindOfNested(tags, inner.map((member) => member.tag));
}
function kindOfVersioned(bytes, members, tags) {
    if (holdsContentInfo(bytes, members[1]))
        return 'PKCS#12';
    // A prime and a generator: parameters for Diffie-Hellman, which look like an RSA key's modulus and exponent.
    const generator = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .smallIntegerOf */ .Xo)(bytes, members[1]);
    return tags.length === 2 && (generator === 2 || generator === 5) ? 'unknown DER' : kindOfNumbered(tags);
}
/** A PFX is a version, then a ContentInfo, whose identifier is one of PKCS#7. */
function holdsContentInfo(bytes, member) {
    const type = member?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt ? (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, member.contentStart, member.contentEnd) : undefined;
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(bytes, type).startsWith('1.2.840.113549.1.7.');
}
/** A sequence's head with a long length and a first member, and not a text that begins with the digit 0. */
function looksCut(bytes) {
    const length = Number(bytes[1]);
    const member = bytes[2 + (length & 0x7f)] ?? 0;
    return length >= 0x80 && length <= 0x84 && (member === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh || member === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt || member === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx);
}
function kindOfNumbered(tags) {
    const [, second, third] = tags;
    const integers = tags.filter((tag) => tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh).length;
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && third === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G)
        return 'PKCS#8 private key';
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G)
        return 'EC private key';
    if (integers >= 9)
        return 'PKCS#1 private key';
    if (integers === 6 && tags.length === 6)
        return 'DSA private key';
    return integers === 2 && tags.length === 2 ? 'public key' : 'unknown DER';
}
function kindOfNested(tags, inner) {
    const [, second, third] = tags;
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G && inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx)
        return 'encrypted PKCS#8 private key';
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a && inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx)
        return 'public key';
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && third === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a)
        return kindOfSigned(inner);
    return inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && inner[1] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G && second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt ? 'BCFKS keystore' : 'unknown DER';
}
/** Certificates, requests and revocation lists are all `SEQUENCE { content, algorithm, signature }`. */
function kindOfSigned(inner) {
    const UTC_TIME = 0x17;
    const GENERALIZED_TIME = 0x18;
    if (inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh && inner[1] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && inner[2] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && inner[3] === 0xa0)
        return 'certificate request';
    const times = inner.slice(2, 4);
    if (times.includes(UTC_TIME) || times.includes(GENERALIZED_TIME))
        return 'certificate revocation list';
    // An empty request has lost its attributes; a certificate has never fewer than six members.
    return inner.length === 3 && inner[1] !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SET */ .rK ? 'certificate request' : 'certificate';
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   j5: () => (/* binding */ lineEnds),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   x_: () => (/* binding */ straightened)
/* harmony export */ });
/** Dashes that word processors and chats put in place of `--`. */
const typographicDashes = /[-\u2010-\u2015\u2212]{2,}/g;
/**
 * Bytes as text: UTF-8, UTF-16 in either order with or without a byte order mark, and anything else whose ASCII part
 * is what counts. Never throws; foreign bytes become U+FFFD.
 */
function textOf(content) {
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
}
/**
 * Undoes what happens to a whole text before a structure in it can be seen: NULs (padding, or every second byte of
 * UTF-16), typographic dashes, percent-encoded armour.
 */
function straightened(text) {
    let straight = text.includes('\0') ? text.replaceAll('\0', '') : text;
    if (/[\u2010-\u2015\u2212]/.test(straight))
        straight = straight.replace(typographicDashes, '-----');
    if (straight.includes('-----BEGIN%20'))
        straight = straight.replace(/%([2-7][0-9A-Fa-f]|0[AaDd])/g, fromHex);
    return straight;
}
/**
 * Escapes as JSON, shells, YAML, XML and workflow commands write them, doubled ones too, turned into what they mean.
 * Each run of backslashes is looked at from its first one only: from each of them it would take the square of their number.
 */
function unescaped(text) {
    return text
        .replace(/(?<!\\)\\+u00([0-7][0-9A-Fa-f])/g, fromHex)
        .replace(/(?<!\\)\\+[nr]/g, '\n')
        .replace(/(?<!\\)\\+t/g, ' ')
        .replace(/(?<!\\)\\+\//g, '/')
        .replace(/%0[AaDd]/g, '\n')
        .replace(/&#(?:10|13|x[0]{0,3}[AaDd]);/g, '\n');
}
function fromHex(_, hex) {
    return String.fromCharCode(Number.parseInt(hex, 16));
}
/** White space of every kind, the invisible ones included that `\s` leaves out. */
const blanks = /[\s\u200B-\u200D\u2060]+/g;
function withoutBlanks(text) {
    return text.replace(blanks, '');
}
/** How many line ends (LF, CR or both together) lie between two offsets. */
function lineEnds(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a))
            count += 1;
    }
    return count;
}


/***/ }),

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ sameAliases),
/* harmony export */   EO: () => (/* binding */ isAuthFileName),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Mv: () => (/* binding */ withAccessToken),
/* harmony export */   NH: () => (/* binding */ readAliases),
/* harmony export */   b3: () => (/* binding */ aliasFile),
/* harmony export */   ff: () => (/* binding */ checkAlias),
/* harmony export */   gx: () => (/* binding */ aliasText),
/* harmony export */   ou: () => (/* binding */ authFileText),
/* harmony export */   u$: () => (/* binding */ authFileName),
/* harmony export */   yp: () => (/* binding */ stateFolder),
/* harmony export */   z2: () => (/* binding */ authFileMember)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9368);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(418);



/** The folder below HOME in which the `sf` CLI keeps its logins. */
const stateFolder = '.sfdx';
/** The file in it that maps aliases to usernames. */
const aliasFile = 'alias.json';
/** Windows opens a device for these, whatever follows the first dot. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;
/**
 * The name of the file in which `sf` keeps the login of a user: the username and `.json`. Judged here once more, because
 * a username that is not one could name a file elsewhere.
 * @throws Failure ERR_USERNAME
 */
function authFileName(username, platform) {
    const failure = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeUsername */ .i)(username);
    if (failure !== undefined)
        throw failure;
    // `sf` itself passes over file names that begin with a dot.
    if (username.startsWith('.'))
        throw cannotBeFile('begins with a dot');
    if (platform === 'win32' && /[*?|]/.test(username))
        throw cannotBeFile('has a character that no file on Windows can');
    if (platform === 'win32' && deviceName.test(username))
        throw cannotBeFile('is the name of a device on Windows');
    return `${username}.json`;
}
function cannotBeFile(because) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_USERNAME', `\`username\` ${because}, so the sf CLI cannot keep a login of that name.`, {
        hint: 'Use the outputs `access-token` and `instance-url` instead of a hand-off.',
    });
}
/** Whether a name can be that of a login's file: nothing in it leads to another folder. */
function isAuthFileName(name) {
    return /^[^./\\][^/\\\0]*@[^/\\\0]+\.json$/.test(name);
}
/**
 * Judges an alias: one word of letters, digits, `_`, `-` and `.`. With an `@` it could pass for another user's name,
 * which `sf` looks up among the aliases first.
 * @throws Failure ERR_OPTIONS
 */
function checkAlias(alias) {
    if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u.test(alias))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', '`alias` is not one word of at most 100 letters, digits, `_`, `-` and `.` that begins with a letter, a digit or `_`.', { hint: 'Choose a short name such as `staging`.' });
}
/**
 * The text of a login's file. Without `clientId`, `privateKey` and `refreshToken`: with any of these `sf` takes the
 * login for one that it can renew.
 */
function authFileText({ username, orgId, accessToken, instanceUrl, loginUrl }) {
    return JSON.stringify({ username, orgId, accessToken, instanceUrl, loginUrl }, null, 2);
}
/** The text of a login's file with another access token in it, which need not be encrypted. */
function withAccessToken(text, accessToken) {
    return JSON.stringify({ ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(text), accessToken }, null, 2);
}
/**
 * Whether a login's file is still what we made, as far as the kind of the login tells: `sf` encrypts and adds members,
 * but a refresh token, a client secret or a key file that is not ours come from somebody's own login. What cannot be
 * read is nobody's.
 */
function isOurs(text, keyFiles) {
    const login = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(text);
    if (login === undefined)
        return true;
    const { refreshToken, clientSecret, privateKey } = login;
    if (isText(refreshToken) || isText(clientSecret))
        return false;
    return !isText(privateKey) || keyFiles.includes(privateKey);
}
/** Reads one member of a login's file; `undefined` where it is no text. */
function authFileMember(text, member) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(text)?.[member];
    return isText(value) ? value : undefined;
}
/**
 * The aliases in the text of alias.json, in their order; none when there is no file.
 * @throws Failure ERR_HANDOFF when the text is nothing that `sf` could read
 */
function readAliases(text) {
    if (text === undefined)
        return new Map();
    const orgs = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(text)?.['orgs'] ?? ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(text) === undefined ? undefined : {});
    if (typeof orgs !== 'object' || orgs === null || Array.isArray(orgs)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_HANDOFF', 'The file of aliases of the sf CLI, ~/.sfdx/alias.json, cannot be read.', {
            hint: 'Mend or remove the file, or log in without `alias`.',
        });
    }
    return new Map(Object.entries(orgs).flatMap(([alias, user]) => (typeof user === 'string' ? [[alias, user]] : [])));
}
/** The text of alias.json as `sf` writes it. */
function aliasText(aliases) {
    return JSON.stringify({ orgs: Object.fromEntries(aliases) });
}
/** Whether two sets of aliases say the same; the order does not count. */
function sameAliases(one, other) {
    return one.size === other.size && [...one].every(([alias, user]) => other.get(alias) === user);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgeClientId),
/* harmony export */   i: () => (/* binding */ judgeUsername)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);

/**
 * Judges a username before it is sent or becomes part of a file name.
 * @returns a Failure that names what was given instead, without quoting what may be a secret
 * @see Salesforce Help, "Guidelines for usernames": the form of an e-mail address, unique among all orgs
 */
function judgeUsername(username) {
    if (username === undefined)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_USERNAME', '`username` is missing.');
    const localPart = /^[A-Za-z0-9._%+'!#$&*=?^`{|}~-]{1,64}$/;
    const [local, domain, ...rest] = username.split('@');
    const plausible = rest.length === 0 &&
        localPart.test(String(local)) &&
        /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(domain ?? '') &&
        username.length <= 80;
    if (plausible)
        return undefined;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_USERNAME', `\`username\` is ${usernameLooksLike(username)}.`);
}
function usernameLooksLike(text) {
    if (/-----BEGIN|^ey[A-Za-z0-9_-]+\.|^00D\w{12,15}!/.test(text))
        return 'a key or a token, which belongs in a secret input';
    if (/^3MVG/.test(text))
        return 'a consumer key; that is the input `client-id`';
    if (/^[a-z]+:\/\//i.test(text))
        return 'an address; that is the input `instance-url`';
    if (/^005[A-Za-z0-9]{12,15}$/.test(text))
        return "a user's id";
    if (text === '***')
        return 'three asterisks: a masked value was copied';
    if (/^[^\s@]+@[^\s@.]+$/.test(text))
        return 'an e-mail address without a dot after the @, which no Salesforce username is';
    return 'not of the form name@domain.example';
}
/**
 * Judges a consumer key.
 * @param input the name of the input, `client-id` or `next-client-id`
 */
function judgeClientId(clientId, input) {
    if (clientId === undefined)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_CLIENT_ID', `\`${input}\` is missing.`);
    if (/^[A-Za-z0-9._-]{8,256}$/.test(clientId) && !consumerSecret.test(clientId))
        return undefined;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_CLIENT_ID', `\`${input}\` is ${clientIdLooksLike(clientId)}.`);
}
/** In hexadecimal, and of older apps in decimal digits. */
const consumerSecret = /^(?:[A-F0-9]{64}|\d{15,20})$/;
function clientIdLooksLike(text) {
    if (consumerSecret.test(text))
        return 'of the form of a consumer secret, which this flow does not need';
    if (/-----BEGIN/.test(text))
        return 'a PEM block';
    if (/^[^\s@]+@[^\s@]+$/.test(text))
        return 'an e-mail address; that is the input `username`';
    if (/^[a-z]+:\/\//i.test(text))
        return 'an address; that is the input `instance-url`';
    if (text === '***')
        return 'three asterisks: a masked value was copied';
    return text.length < 8
        ? 'too short to be a consumer key'
        : 'not a consumer key, which consists of letters, digits, dots and underscores';
}


/***/ }),

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   SR: () => (/* binding */ judgeOptions),
/* harmony export */   yX: () => (/* binding */ combined)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _handoff_sf_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4376);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(418);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(181);




/** Names everything that is missing or contradictory, so that a user hears of it all at once. */
function judgeOptions(options, problems, platform) {
    const failures = problems.map(({ option, sentence }) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `\`${option}\` ${sentence}`));
    if (isEmpty(options['private-key'])) {
        failures.push(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_EMPTY', '`private-key` is empty.'));
    }
    // An address that came out empty has been named already; that none is given follows from it.
    const addressNamed = problems.some(({ option }) => option === 'instance-url' || option === 'org-type');
    const targetFailures = [];
    const url = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._)(options, targetFailures);
    failures.push(...targetFailures.filter(({ code }) => !(addressNamed && code === 'ERR_TARGET_MISSING')));
    const judged = [(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeClientId */ .K)(options['client-id'], 'client-id'), (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeUsername */ .i)(options.username)];
    if (options['next-client-id'] !== undefined)
        judged.push((0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeClientId */ .K)(options['next-client-id'], 'next-client-id'));
    failures.push(...judged.filter((failure) => failure !== undefined), ...contradictions(options));
    failures.push(...judgeHandOff(options, platform));
    return { url, failures };
}
/** What the hand-off would refuse, before anything is sent. */
function judgeHandOff({ alias, username }, platform) {
    if (alias === undefined)
        return [];
    const judgements = [() => (0,_handoff_sf_files_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAlias */ .ff)(alias)];
    if (username !== undefined && (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeUsername */ .i)(username) === undefined) {
        judgements.push(() => void (0,_handoff_sf_files_js__WEBPACK_IMPORTED_MODULE_1__/* .authFileName */ .u$)(username, platform));
    }
    return judgements.flatMap((judge) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .orFailure */ .wM)(judge) ?? []);
}
function contradictions(options) {
    const found = [];
    if (options.alias === undefined) {
        if (options['set-default-dev-hub'])
            found.push('`set-default-dev-hub` needs `alias`.');
        if (options['sf-login'] === 'key')
            found.push('`sf-login: key` needs `alias`.');
    }
    for (const name of ['timeout', 'deadline']) {
        if (options[name] < 1)
            found.push(`\`${name}\` must be longer than nothing.`);
    }
    if (options.retries > 20)
        found.push('`retries` is at most 20.');
    return found.map((sentence) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', sentence));
}
/** One failure out of several: all sentences, and every different hint once. */
function combined(failures) {
    const [only] = failures;
    if (failures.length === 1 && only !== undefined)
        return only;
    const sentences = failures.map((failure, index) => `(${index + 1}) ${failure.message}`);
    const hints = [...new Set(failures.map((failure) => failure.hint))];
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `${failures.length} inputs need correction: ${sentences.join(' ')}`, {
        hint: hints.join(' '),
    });
}
/** White space alone is nothing: a secret that is not there comes as an empty text. */
function isEmpty(secret) {
    return secret === undefined || secret.trimmedLength() === 0;
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ keyContent),
/* harmony export */   Y: () => (/* binding */ readKey)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _key_signing_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5989);
/* harmony import */ var _path_or_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2991);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5714);




/**
 * Reads a private key from what was given and masks every piece of it that a log could show.
 * @throws Failure that names what was given instead; never quotes it
 */
async function readKey(given, world, ci) {
    const content = await keyContent(given, world);
    if (content !== given.text)
        ci.mask(content);
    const key = await (0,_key_signing_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigningKey */ .jy)(content, given.passphrase, given.input);
    for (const piece of key.pieces)
        ci.mask(piece);
    for (const notice of key.notices)
        ci.annotate('notice', notice);
    return key;
}
/**
 * The file's bytes when the text is the path of a file, otherwise the text itself.
 * @throws Failure ERR_KEY_UNREADABLE_FILE
 */
async function keyContent(given, world) {
    const bytes = await (0,_path_or_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNamedBy */ .x)(given.text.reveal(), world.files);
    if (bytes === undefined)
        return given.text;
    if (typeof bytes === 'string')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_UNREADABLE_FILE', `\`${given.input}\` names a path that ${refusals[bytes]}.`);
    return new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(bytes);
}
const refusals = {
    missing: 'does not exist',
    'not-a-file': 'is no regular file',
    link: 'is a link',
    'too-large': 'is larger than 1 MB',
    forbidden: 'may not be read by this process',
    outside: 'leads out of the workspace',
    failed: 'cannot be read',
};


/***/ }),

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ login)
});

// EXTERNAL MODULE: ./build/assertion/audience.js
var audience = __nccwpck_require__(8937);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/time.js
var time = __nccwpck_require__(4131);
// EXTERNAL MODULE: ./build/failure-catalogue.js
var failure_catalogue = __nccwpck_require__(638);
;// CONCATENATED MODULE: ./build/token/rejection-catalogue.js
/**
 * The catalogue of what Salesforce's token endpoint says, the more telling rows first.
 * @see Salesforce Help, "OAuth 2.0 Authorization Errors" (remoteaccess_oauth_flow_errors)
 */
const rejections = [
    {
        code: 'ERR_TOKEN_USER_NOT_APPROVED',
        description: "user hasn't approved this consumer",
        words: "invalid_grant: user hasn't approved this consumer",
        verdict: 'once-more',
        blamesApp: true,
        propagates: true,
        weight: 60,
        sentence: 'The user is not approved for the app.',
    },
    {
        code: 'ERR_TOKEN_USER_NOT_ASSIGNED',
        description: 'user is not admin approved',
        words: 'invalid_app_access: user is not admin approved to access this app',
        verdict: 'once-more',
        blamesApp: true,
        propagates: true,
        weight: 70,
        sentence: 'The app admits users that an administrator chose, and this user is not one of them.',
    },
    {
        code: 'ERR_TOKEN_CROSS_ORG',
        description: 'cross-org oauth flows are not supported',
        words: 'Cross-org OAuth flows are not supported for this external client app',
        verdict: 'final',
        blamesApp: true,
        weight: 75,
        sentence: 'The external client app belongs to another org.',
    },
    {
        code: 'ERR_TOKEN_APP_NOT_FOUND',
        description: 'external client app is not installed',
        words: 'app_not_found: External client app is not installed in this org',
        verdict: 'once-more',
        blamesApp: true,
        propagates: true,
        weight: 55,
        sentence: 'The org does not find the external client app.',
    },
    {
        code: 'ERR_TOKEN_APP_NOT_FOUND',
        error: 'app_not_found',
        words: 'app_not_found: External client app is not installed in this org',
        verdict: 'once-more',
        blamesApp: true,
        propagates: true,
        weight: 55,
        sentence: 'The org does not find the app.',
    },
    {
        code: 'ERR_TOKEN_APP_NOT_FOUND',
        error: 'oauth_ec_app_not_found',
        words: 'OAUTH_EC_APP_NOT_FOUND',
        verdict: 'once-more',
        blamesApp: true,
        propagates: true,
        weight: 55,
        sentence: 'The org does not find the app; with these words it says so in a browser.',
    },
    {
        code: 'ERR_TOKEN_APP_NOT_INSTALLED',
        description: 'app must be installed into org',
        words: 'invalid_client: app must be installed into org',
        verdict: 'final',
        blamesApp: true,
        weight: 70,
        sentence: 'The connected app is not installed in the org.',
    },
    {
        code: 'ERR_TOKEN_APP_NOT_INSTALLED',
        error: 'oauth_approval_error_generic',
        words: 'OAUTH_APPROVAL_ERROR_GENERIC',
        verdict: 'final',
        blamesApp: true,
        weight: 55,
        sentence: 'The org did not approve the app; with these words it says so in a browser.',
    },
    {
        code: 'ERR_TOKEN_APP_NOT_INSTALLED',
        error: 'oauth_access_denied',
        words: 'OAUTH_ACCESS_DENIED',
        verdict: 'final',
        blamesApp: true,
        weight: 55,
        sentence: 'The org did not let the user use the app; with these words it says so in a browser.',
    },
    {
        code: 'ERR_TOKEN_CLIENT_ID_UNKNOWN',
        error: 'invalid_client_id',
        words: 'invalid_client_id: client identifier invalid',
        verdict: 'final',
        blamesApp: true,
        propagates: true,
        weight: 65,
        sentence: 'The org does not know the consumer key.',
    },
    {
        code: 'ERR_TOKEN_CLIENT_ID_UNKNOWN',
        description: 'client identifier invalid',
        words: 'invalid_client_id: client identifier invalid',
        verdict: 'final',
        blamesApp: true,
        propagates: true,
        weight: 65,
        sentence: 'The org does not know the consumer key.',
    },
    {
        code: 'ERR_TOKEN_CLIENT_CREDENTIALS',
        description: 'invalid client credentials',
        words: 'invalid_client: invalid client credentials',
        verdict: 'final',
        weight: 40,
        sentence: 'The org calls client credentials invalid that were never sent.',
    },
    {
        code: 'ERR_TOKEN_AUDIENCE',
        description: 'audience is invalid',
        words: 'invalid_grant: audience is invalid',
        verdict: 'other-audience',
        weight: 30,
        sentence: 'The org does not accept the audience.',
    },
    {
        code: 'ERR_TOKEN_AUDIENCE',
        description: 'audience validation failed',
        words: 'invalid_grant: Audience validation failed',
        verdict: 'other-audience',
        weight: 30,
        sentence: 'The org does not accept the audience.',
    },
    {
        code: 'ERR_TOKEN_ASSERTION',
        description: 'invalid assertion',
        words: 'invalid_grant: invalid assertion',
        verdict: 'next-key',
        propagates: true,
        weight: 50,
        sentence: 'The signature does not fit the certificate that the app holds.',
    },
    {
        code: 'ERR_TOKEN_EXPIRED',
        description: 'expired authorization code',
        words: 'invalid_grant: expired authorization code',
        verdict: 'clock',
        weight: 45,
        sentence: 'The org says that the assertion has expired.',
    },
    {
        code: 'ERR_TOKEN_EXPIRED',
        description: 'expired access/refresh token',
        words: 'invalid_grant: expired access/refresh token',
        verdict: 'final',
        weight: 20,
        sentence: 'The org speaks of an expired token, which belongs to another flow.',
        hint: 'This flow has no refresh token, and none was sent: see that `instance-url` is the My Domain address of the org (Setup → My Domain) and not that of a gateway. If another tool said it, log in with that tool anew.',
    },
    {
        code: 'ERR_TOKEN_IP_RESTRICTED',
        description: 'ip restricted',
        words: 'invalid_grant: ip restricted',
        verdict: 'final',
        weight: 90,
        sentence: 'The user may not log in from the address of this machine.',
    },
    {
        code: 'ERR_TOKEN_NO_SCOPES',
        description: 'no valid scopes defined',
        words: 'invalid_grant: no valid scopes defined',
        verdict: 'final',
        weight: 70,
        sentence: 'The app grants no usable scope.',
    },
    {
        code: 'ERR_TOKEN_SCOPE_PARAMETER',
        description: 'scope parameter not supported',
        words: 'invalid_request: scope parameter not supported',
        verdict: 'final',
        weight: 40,
        sentence: 'The org received a scope parameter that was never sent.',
    },
    {
        code: 'ERR_TOKEN_DOMAIN',
        description: 'request not supported on this domain',
        words: 'invalid_grant: request not supported on this domain',
        verdict: 'final',
        weight: 60,
        sentence: 'The org does not take this request at this address.',
    },
    {
        code: 'ERR_TOKEN_USER_INACTIVE',
        error: 'inactive_user',
        words: 'inactive_user: user is inactive',
        verdict: 'final',
        weight: 90,
        sentence: 'The user is inactive or frozen.',
    },
    {
        code: 'ERR_TOKEN_USER_INACTIVE',
        description: 'user is inactive',
        words: 'inactive_user: user is inactive',
        verdict: 'final',
        weight: 90,
        sentence: 'The user is inactive or frozen.',
    },
    {
        code: 'ERR_TOKEN_ORG_INACTIVE',
        error: 'inactive_org',
        words: 'inactive_org',
        verdict: 'final',
        weight: 95,
        sentence: 'The org is locked, closed or suspended.',
    },
    {
        code: 'ERR_TOKEN_LOGIN_RATE',
        error: 'rate_limit_exceeded',
        words: 'rate_limit_exceeded: login rate exceeded',
        verdict: 'final',
        weight: 95,
        sentence: 'The user has logged in too often within an hour.',
    },
    {
        code: 'ERR_TOKEN_LOGIN_RATE',
        description: 'login rate exceeded',
        words: 'rate_limit_exceeded: login rate exceeded',
        verdict: 'final',
        weight: 95,
        sentence: 'The user has logged in too often within an hour.',
    },
    {
        code: 'ERR_TOKEN_GRANT_TYPE',
        error: 'unsupported_grant_type',
        words: 'unsupported_grant_type: grant type not supported',
        verdict: 'final',
        weight: 50,
        sentence: 'The host does not know the JWT bearer flow.',
    },
    {
        code: 'ERR_TOKEN_GRANT_TYPE',
        description: 'grant type not supported',
        words: 'unsupported_grant_type: grant type not supported',
        verdict: 'final',
        weight: 50,
        sentence: 'The host does not know the JWT bearer flow.',
    },
    {
        code: 'ERR_ORG_UNAVAILABLE',
        error: 'unknown_error',
        words: 'unknown_error: retry your request',
        verdict: 'outage',
        weight: 10,
        sentence: 'The org met an error of its own.',
    },
    {
        code: 'ERR_ORG_UNAVAILABLE',
        description: 'retry your request',
        words: 'unknown_error: retry your request',
        verdict: 'outage',
        weight: 10,
        sentence: 'The org met an error of its own.',
    },
    {
        code: 'ERR_TOKEN_AUTHENTICATION',
        description: 'authentication failure',
        words: 'invalid_grant: authentication failure',
        verdict: 'final',
        weight: 25,
        sentence: 'The org refused the login without saying why.',
    },
];
/** What stands for words that are in no row. */
const unknownRejection = {
    code: 'ERR_TOKEN_REJECTED',
    words: '',
    verdict: 'final',
    weight: 20,
    sentence: 'The org refused the login.',
};

;// CONCATENATED MODULE: ./build/token/rejection.js


/**
 * Matches the endpoint's words with the catalogue; words that it does not know become `ERR_TOKEN_REJECTED`.
 * @param error and @param description as the endpoint wrote them
 */
function rejectionOf(error, description) {
    const said = description.toLowerCase();
    const row = rejections.find((candidate) => (candidate.error === undefined || candidate.error === error.toLowerCase()) &&
        (candidate.description === undefined || said.includes(candidate.description)));
    const reply = [error, description].filter((words) => words !== '').join(': ') || 'nothing';
    return { ...(row ?? unknownRejection), reply: reply.slice(0, 500) };
}
/** The more telling of two rejections; the earlier one when they tell as much. */
function moreTelling(one, other) {
    return other.weight > one.weight ? other : one;
}
/** What a refresh changes in a sandbox, for rejections that can come from it. */
const afterRefresh = "If the sandbox was refreshed: its org id is new, usernames end with the sandbox's name, apps that were made in it are gone, and apps copied from production lose their assignments.";
/** Whether the refresh of a sandbox can be behind a rejection. */
function mayComeFromRefresh({ blamesApp, verdict }) {
    return blamesApp === true || verdict === 'next-key' || verdict === 'once-more';
}
/** What is to be done about it: the catalogue's words, and on a sandbox what a refresh may have changed. */
function rejectionHint(rejection, sandbox) {
    const hint = rejection.hint ?? failure_catalogue/* catalogue */.s[rejection.code].hint;
    return sandbox && mayComeFromRefresh(rejection) ? `${hint} ${afterRefresh}` : hint;
}

// EXTERNAL MODULE: ./build/token/skew.js
var token_skew = __nccwpck_require__(5966);
// EXTERNAL MODULE: ./build/assertion/claims.js
var claims = __nccwpck_require__(4745);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
const encoder = new TextEncoder(), decoder = new TextDecoder(), buffer_utils_strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function buffer_utils_encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/base64url.js

const invalid = "The input to be decoded is not correctly encoded.";
function base64url_decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function base64url_encode(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class errors_JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class errors_JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JOSE_ALG_NOT_ALLOWED"));
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class errors_JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWKS_INVALID"));
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js


const sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: !0, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
const JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/validate.js



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function validate_isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return validate_isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(validate_isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!validate_isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!validate_isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key.js



const tag = (key) => key[Symbol.toStringTag], jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (validate_isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return base64url_decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
function assertCryptoKey(key) {
  if (!isCryptoKey(key))
    throw new Error("CryptoKey instance expected");
}
const isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return !0;
  try {
    return key instanceof CryptoKey;
  } catch {
    return !1;
  }
}, isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject", isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
function validateExtractableOption(extractable) {
  if (extractable !== void 0 && typeof extractable != "boolean")
    throw new TypeError('"extractable" option must be a boolean');
  return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_sign.js






async function createSignature(input, key, rejectUnencoded) {
  let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
  if (protectedHeader !== void 0) {
    const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
    protectedHeader = normalized[0], encodedProtectedHeader = base64url_encode(normalized[1]);
  }
  if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader)
    throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
  if (!isDisjoint(protectedHeader, unprotectedHeader))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...unprotectedHeader };
  validateCritDuplicates(JWSInvalid, protectedHeader);
  const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
  b64 || rejectUnencoded?.();
  const { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  const entry = jwsAlgorithm(alg);
  let encodedPayload = "", signingPayload = payload, signingInput;
  if (b64) {
    const encodedPayloadCache = input[4];
    encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= base64url_encode(payload), signingPayload = encodedPayloadCache[1] ??= buffer_utils_encode(encodedPayload)) : (encodedPayload = base64url_encode(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
  }
  signingInput ??= concat(buffer_utils_encode(encodedProtectedHeader), buffer_utils_encode("."), signingPayload);
  const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
  entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
  const jws = {
    signature: base64url_encode(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
    payload: encodedPayload
  };
  return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
  const [jws] = await createSignature([payload, protectedHeader, void 0, crit], key, rejectUnencoded);
  return `${jws.protected}.${jws.payload}.${jws.signature}`;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js



const epoch = (date) => Math.floor(date.getTime() / 1e3), multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4] === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
function validateStringClaim(claim, value) {
  if (typeof value != "string")
    throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
  if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string")))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function numericDate(value, label) {
  return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
const normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
}, checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
function validateNumericDate(claimsSet, claim, required = !1) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
    if (typeof value != "number")
      throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!isObject(claimsSet))
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}
let producerClaimsSets;
function producerClaimsSet(producer) {
  return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
  const claimsSet = producerClaimsSet(producer);
  for (const claim of ["iat", "nbf", "exp"]) {
    const value = claimsSet[claim];
    if (typeof value == "number" && !Number.isFinite(value))
      throw new TypeError(`"${claim}" claim must be a finite number`);
  }
  return encoder.encode(JSON.stringify(claimsSet));
}
function jwtClaim(producer, claim) {
  return producerClaimsSet(producer)[claim];
}
class JWTClaimsBuilder {
  constructor(claimsSet = {}) {
    if (!validate_isObject(claimsSet))
      throw new TypeError("JWT Claims Set MUST be an object");
    (producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
  }
  setIssuer(value) {
    return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
  }
  setSubject(value) {
    return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
  }
  setAudience(value) {
    return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
  }
  setJti(value) {
    return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
  }
  setNotBefore(value) {
    return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
  }
  setExpirationTime(value) {
    return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
  }
  setIssuedAt(value) {
    const claimsSet = producerClaimsSet(this);
    return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js




const SignJWT_base = JWTClaimsBuilder;
class SignJWT extends SignJWT_base {
  #protectedHeader;
  setProtectedHeader(protectedHeader) {
    return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
  }
  async sign(key, options) {
    return createCompactSignature(jwtClaimsSetBytes(this), this.#protectedHeader, options?.crit, key, () => {
      throw new errors_JWTInvalid("JWTs MUST NOT use unencoded payload");
    });
  }
}


// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
;// CONCATENATED MODULE: ./build/assertion/sign.js



/**
 * Signs the claims as a compact JWS with RS256, the only algorithm of Salesforce's JWT bearer flow.
 * @returns the assertion; whoever holds it can log in until `exp`
 * @see RFC 7523 §3, RFC 7515 §3.1
 */
async function signAssertion(claims, key) {
    return new secret/* Secret */.z(await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(key));
}
/** An identifier for `jti`: a random UUID (RFC 9562 §5.4). */
function freshIdentifier() {
    return (0,external_node_crypto_.randomUUID)();
}

;// CONCATENATED MODULE: ./build/token/request.js

/** The path that every login host has. */
const tokenPath = '/services/oauth2/token';
/**
 * The request that exchanges an assertion for an access token. `scope` is not sent: Salesforce refuses it.
 * @param origin of the login host, without a slash at the end
 * @see RFC 7523 §2.1
 */
function tokenRequest(origin, assertion) {
    const form = new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: assertion.reveal(),
    });
    return {
        method: 'POST',
        url: `${origin}${tokenPath}`,
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: new secret/* Secret */.z(form.toString()),
    };
}

// EXTERNAL MODULE: ./build/assertion/login-url.js + 2 modules
var login_url = __nccwpck_require__(6937);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/url.js
var url = __nccwpck_require__(7121);
// EXTERNAL MODULE: ./build/token/retry.js
var retry = __nccwpck_require__(3652);
;// CONCATENATED MODULE: ./build/token/response.js







/**
 * Judges a reply of the token endpoint before anything of it is believed.
 * @param url the login URL that was asked
 * @see RFC 6749 §5.1, §5.2
 */
function judgeTokenReply(reply, url) {
    if (reply.status >= 300 && reply.status <= 399)
        return { kind: 'refused', failure: redirect(reply, url) };
    const members = (0,json/* jsonObject */.o$)(reply.body);
    if (reply.status === 200) {
        if (members === undefined)
            return { kind: 'unavailable', seen: `200 with ${shape(reply)} where JSON belongs` };
        if (typeof members['access_token'] !== 'string' && typeof members['error'] !== 'string') {
            return { kind: 'unavailable', seen: '200 with JSON that holds no access token' };
        }
        if (typeof members['access_token'] === 'string')
            return accepted(members, url);
    }
    if (members !== undefined && typeof members['error'] === 'string' && !(0,retry/* isOutageStatus */.uM)(reply.status)) {
        const rejection = rejectionOf(members['error'], response_text(members, 'error_description'));
        return rejection.verdict === 'outage'
            ? { kind: 'unavailable', seen: `${reply.status} ${rejection.reply}` }
            : { kind: 'rejected', rejection };
    }
    if (members !== undefined && typeof members['error'] === 'string') {
        const rejection = rejectionOf(members['error'], response_text(members, 'error_description'));
        // Salesforce answers a login rate with a status of its own; waiting seconds does not help there.
        if (rejection.code === 'ERR_TOKEN_LOGIN_RATE')
            return { kind: 'rejected', rejection };
    }
    if ((0,retry/* isOutageStatus */.uM)(reply.status))
        return { kind: 'unavailable', seen: `${reply.status} with ${shape(reply)}` };
    if (looksLikeHtml(reply.body))
        return { kind: 'unavailable', seen: `${reply.status} with a page of HTML` };
    return {
        kind: 'refused',
        failure: new build_failure/* Failure */.HR('ERR_REPLY_UNTRUSTED', `${url.host} answered ${reply.status} with ${shape(reply)}, which no token endpoint does.`),
    };
}
function accepted(members, url) {
    const session = (0,build_failure/* orFailure */.wM)(() => sessionOf(members, url));
    return session instanceof build_failure/* Failure */.HR ? { kind: 'refused', failure: session } : { kind: 'accepted', session };
}
function sessionOf(members, url) {
    const token = response_text(members, 'access_token');
    // The characters of a bearer token (RFC 6750 §2.1) and Salesforce's `!`: none that a shell or a template would act on.
    if (!/^[A-Za-z0-9!._~+/-]{8,8192}={0,2}$/.test(token))
        throw untrusted('an access token that is none');
    if (!/^(?:bearer)?$/i.test(response_text(members, 'token_type')))
        throw untrusted('a token that is no bearer token');
    const instanceUrl = trustedOrigin(response_text(members, 'instance_url'), url);
    const { orgId, userId, host } = identityOf(response_text(members, 'id'), url);
    const jwt = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token) ? jwtPayload(token) : undefined;
    const orgInToken = jwt === undefined ? /^(00D\w{12,15})!/.exec(token)?.[1] : orgOfPayload(jwt);
    // An opaque token always begins with its org; where JWT-format ones name theirs is not documented.
    if (orgInToken === undefined && jwt === undefined)
        throw untrusted('an access token that names no org');
    if (orgInToken !== undefined && orgInToken.slice(0, 15) !== orgId.slice(0, 15)) {
        throw untrusted(`an identity of org ${orgId} beside a token of another org`);
    }
    const issued = members['issued_at'];
    // An object can refuse to become a number.
    const issuedAt = typeof issued === 'string' || typeof issued === 'number' ? Number(issued) : Number.NaN;
    return {
        accessToken: new secret/* Secret */.z(token),
        instanceUrl,
        orgId,
        userId,
        orgKind: kindOfSession(host, new URL(instanceUrl).hostname, url),
        tokenType: 'Bearer',
        tokenFormat: jwt === undefined ? 'opaque' : 'jwt',
        expiresAt: typeof jwt?.['exp'] === 'number' ? dateOf(jwt['exp'] * 1000) : undefined,
        scopes: [
            ...new Set(response_text(members, 'scope')
                .split(/\s+/)
                .filter((scope) => /^[\w.:/-]{1,100}$/.test(scope))),
        ],
        issuedAt: issuedAt > 0 ? dateOf(issuedAt) : undefined,
    };
}
/** The kind is told by the login service that the identity names, refined by the org's own host. */
function kindOfSession(identityHost, instanceHost, url) {
    const byInstance = (0,login_url/* kindOfHost */.g3)(instanceHost);
    if (byInstance === 'scratch' || url.kind === 'scratch')
        return 'scratch';
    if (byInstance === 'sandbox')
        return 'sandbox';
    if (identityHost === 'test.salesforce.com')
        return 'sandbox';
    if (identityHost === 'login.salesforce.com')
        return 'production';
    return byInstance === 'unknown' ? url.kind : byInstance;
}
/** `instance_url` as an origin, or a Failure: the token will be sent there. */
function trustedOrigin(value, url) {
    const parsed = parseUrl(value, 'instance_url');
    const configured = parsed.origin === url.origin;
    const salesforce = parsed.protocol === 'https:' && parsed.port === '' && (0,login_url/* isSalesforceHost */.ag)(parsed.hostname);
    const plain = parsed.username === '' && parsed.password === '' && parsed.search === '' && parsed.hash === '';
    if (!plain || (parsed.pathname !== '/' && parsed.pathname !== '') || !(configured || salesforce)) {
        throw untrusted(`an \`instance_url\` on ${parsed.host === '' ? 'no host' : parsed.host} that is neither Salesforce's nor the one that was asked`);
    }
    return parsed.origin;
}
/** `id` is `https://login.salesforce.com/id/<org>/<user>`; on a sandbox the host is test.salesforce.com. */
function identityOf(value, url) {
    const parsed = parseUrl(value, 'id');
    const known = parsed.protocol === 'https:' && parsed.port === '' && (0,login_url/* isSalesforceHost */.ag)(parsed.hostname);
    const match = /^\/id\/(00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)\/(005[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)$/.exec(parsed.pathname);
    if (!(known || parsed.origin === url.origin) || match?.[1] === undefined || match[2] === undefined) {
        throw untrusted('an `id` that is not the identity of a user of an org');
    }
    return { orgId: match[1], userId: match[2], host: parsed.hostname };
}
function parseUrl(value, member) {
    try {
        return new URL(value);
    }
    catch {
        throw untrusted(`an \`${member}\` that is ${value === '' ? 'missing' : 'no address'}`);
    }
}
function untrusted(seen) {
    return new build_failure/* Failure */.HR('ERR_REPLY_UNTRUSTED', `The login was answered with ${seen}.`);
}
function redirect(reply, url) {
    const location = reply.headers['location'];
    const to = location === undefined ? 'an address that it does not name' : originOf(location, url.origin);
    return new build_failure/* Failure */.HR('ERR_TOKEN_REDIRECT', `${url.host} answered ${reply.status} and points to ${to}.`);
}
/** Of an address only its origin: the rest may hold what was sent. */
function originOf(location, base) {
    const origin = (0,url/* readUrl */.w)(location, base)?.origin ?? 'null';
    return origin === 'null' ? 'something that is no address of a host' : origin;
}
function jwtPayload(token) {
    return (0,json/* jsonObject */.o$)(Buffer.from(token.split('.').slice(1, 2).join(), 'base64url').toString('utf8'));
}
/** The members in which JWT-format tokens have been seen to name their org. */
function orgOfPayload(payload) {
    const value = payload['organization_id'] ?? payload['org_id'] ?? payload['oid'];
    return typeof value === 'string' && value.startsWith('00D') ? value : undefined;
}
function response_text(members, name) {
    const value = members[name];
    return typeof value === 'string' ? value : '';
}
function dateOf(milliseconds) {
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
function looksLikeHtml(body) {
    return /^\s*<(?:!doctype|html|head|body|script)/i.test(body);
}
function shape(reply) {
    if (reply.body.trim() === '')
        return 'an empty body';
    return looksLikeHtml(reply.body) ? 'a page of HTML' : `${reply.body.length} characters that are no such answer`;
}

;// CONCATENATED MODULE: ./build/login/exchange.js








/**
 * One credential's attempt: signs, sends, judges; waits and signs anew after outages, within the patience.
 * @throws Failure `ERR_NETWORK_…`, `ERR_ORG_UNAVAILABLE` or `ERR_DEADLINE` when the world failed, `ERR_CANCELLED`,
 *   `ERR_REPLY_UNTRUSTED` or `ERR_TOKEN_REDIRECT` when the answer must not be acted on
 */
async function exchange(conversation, credential, audience, world, ci) {
    const { patience, url } = conversation;
    for (let attempt = 1;; attempt++) {
        const answer = await send(conversation, credential, audience, world, ci);
        let failure;
        let retryAfter;
        if (answer.kind === 'reply') {
            const judgement = judgeTokenReply(answer, url);
            if (judgement.kind === 'accepted' || judgement.kind === 'rejected')
                return judgement;
            if (judgement.kind === 'refused')
                throw judgement.failure;
            failure = new build_failure/* Failure */.HR('ERR_ORG_UNAVAILABLE', `${url.host} answered ${judgement.seen}.`);
            retryAfter = (0,retry/* retryAfterMilliseconds */.zG)(answer.headers['retry-after'], world.clock.now());
        }
        else {
            if (answer.code === 'ABORTED')
                throw cancelled();
            failure = outageFailure(answer);
            if (answer.final)
                throw failure;
        }
        if (attempt > patience.retries)
            throw exhausted(failure, attempt);
        await pause((0,retry/* waitMilliseconds */._n)(attempt, world.clock.random(), retryAfter), failure, conversation, attempt, world, ci);
    }
}
/** Signs a fresh assertion, masks it and sends it. */
async function send(conversation, credential, audience, world, ci) {
    const { patience, url, username } = conversation;
    const remaining = patience.endsAt - world.clock.monotonic();
    if (remaining <= 0)
        throw new build_failure/* Failure */.HR('ERR_DEADLINE', 'The deadline passed before the org gave an answer.');
    const now = new Date(world.clock.now().getTime() + conversation.correctionMilliseconds);
    const assertion = await signAssertion((0,claims/* claims */.O)(credential.clientId, username, audience, now, freshIdentifier()), credential.key);
    ci.mask(assertion);
    conversation.attempts += 1;
    const answer = await world.network.send(tokenRequest(url.origin, assertion), {
        timeoutMilliseconds: Math.min(patience.attemptMilliseconds, remaining),
        ...(patience.signal === undefined ? {} : { signal: patience.signal }),
    });
    if (answer.kind === 'outage')
        return answer;
    conversation.skewMilliseconds = (0,token_skew/* clockSkew */.nW)(answer.headers['date'], world.clock.now()) ?? conversation.skewMilliseconds;
    // An answer that quotes what was sent is cut to a length before it is shown, and half an assertion no mask would know.
    return { ...answer, body: assertion.hiddenIn(answer.body) };
}
async function pause(milliseconds, failure, conversation, attempt, world, ci) {
    const { patience } = conversation;
    if (world.clock.monotonic() + milliseconds >= patience.endsAt) {
        throw new build_failure/* Failure */.HR(failure.code, `${failure.message} The deadline leaves no time for another attempt.`, {
            hint: failure.hint,
            cause: failure,
        });
    }
    ci.info(`${failure.message} Waiting ${(0,time/* humanDuration */.UU)(milliseconds)} before attempt ${attempt + 1} of ${patience.retries + 1}.`);
    await world.clock.sleep(milliseconds, patience.signal);
    if (patience.signal?.aborted === true)
        throw cancelled();
}
/** The pipeline gave the job up while we waited. */
function cancelled() {
    return new build_failure/* Failure */.HR('ERR_CANCELLED', 'The login was cancelled.');
}
const phaseCodes = {
    dns: 'ERR_NETWORK_DNS',
    tcp: 'ERR_NETWORK_TCP',
    proxy: 'ERR_NETWORK_PROXY',
    tls: 'ERR_NETWORK_TLS',
    http: 'ERR_NETWORK_HTTP',
};
function outageFailure(outage) {
    const elapsed = (0,time/* humanDuration */.UU)(outage.elapsedMilliseconds);
    return new build_failure/* Failure */.HR(phaseCodes[outage.phase], `${outage.detail} (${outage.code}, phase ${outage.phase}, after ${elapsed}).`);
}
function exhausted(failure, attempts) {
    if (attempts === 1)
        return failure;
    return new build_failure/* Failure */.HR(failure.code, `${failure.message} That was attempt ${attempts} of ${attempts}.`, {
        hint: failure.hint,
        cause: failure,
    });
}

// EXTERNAL MODULE: ./build/org/identity.js
var identity = __nccwpck_require__(5863);
;// CONCATENATED MODULE: ./build/login/guard.js



/** Why the session is not of the org that was meant; `undefined` when it may be exposed. */
function refusalOf(session, { orgType, allowedOrgIds }) {
    if (orgType !== undefined && !isOfType(session, orgType)) {
        const seen = session.orgKind === 'unknown'
            ? 'nothing in the reply tells of what type the org is that answered'
            : `the org that answered is a ${session.orgKind} org`;
        return new build_failure/* Failure */.HR('ERR_TARGET_KIND', `\`org-type\` says ${orgType}, and ${seen}.`, { exit: 1 });
    }
    if (allowedOrgIds.length > 0 && !allowedOrgIds.some((allowed) => (0,identity/* sameId */.s)(allowed, session.orgId))) {
        return new build_failure/* Failure */.HR('ERR_TARGET_REFUSED_ORG', `The session is one of org ${session.orgId}, which \`allowed-org-ids\` does not list.`);
    }
    return undefined;
}
/** A scratch org's identity names test.salesforce.com as a sandbox's does; only its host may tell the two apart. */
function isOfType({ orgKind, instanceUrl }, orgType) {
    const maybeScratch = orgKind === 'sandbox' && (0,login_url/* kindOfHost */.g3)(new URL(instanceUrl).hostname) !== 'sandbox';
    return orgKind === orgType || (orgType === 'scratch' && maybeScratch);
}

;// CONCATENATED MODULE: ./build/login/login.js







/** After an upload an org's servers hold different certificates for some minutes: both keys are tried again then. */
const pairWaitsMilliseconds = [5_000, 15_000];
/** Servers of an org differ about a new app or assignment, too. */
const onceMoreMilliseconds = 3_000;
const propagationWaitMilliseconds = 15_000;
const shortestPropagationWaitMilliseconds = 1_000;
/** For the end of a session that is refused. */
const revocationMilliseconds = 10_000;
/**
 * Logs in: tries the current credential, the next one when the rejection blames the first, and judges the org that
 * answered. The token is masked before this function returns it.
 * @throws Failure with the most telling of the org's rejections, or why the world failed, or that the org is not allowed
 */
async function login(request, world, ci) {
    const conversation = {
        url: request.url,
        username: request.username,
        patience: {
            attemptMilliseconds: request.timeoutMilliseconds,
            endsAt: world.clock.monotonic() + request.deadlineMilliseconds + request.propagationMilliseconds,
            retries: request.retries,
            ...(request.signal === undefined ? {} : { signal: request.signal }),
        },
        skewMilliseconds: undefined,
        correctionMilliseconds: 0,
        attempts: 0,
    };
    const accepted = await new Rounds(request, conversation, world, ci).run().catch((error) => {
        // A clock that is off can be why, and then its measure is what helps.
        reportSkew(conversation, ci);
        throw error;
    });
    const refusal = refusalOf(accepted.session, request);
    if (refusal !== undefined) {
        if (request.revoke === true)
            await endRefused(accepted.session, request, world, ci);
        throw refusal;
    }
    reportSkew(conversation, ci);
    return { ...accepted, attempts: conversation.attempts, skewMilliseconds: conversation.skewMilliseconds };
}
/** The order in which credentials, audiences and second chances are tried. */
class Rounds {
    #request;
    #conversation;
    #world;
    #ci;
    #audience;
    #otherAudience;
    #onceMoreLeft = true;
    #propagationEndsAt;
    constructor(request, conversation, world, ci) {
        this.#request = request;
        this.#conversation = conversation;
        this.#world = world;
        this.#ci = ci;
        this.#audience = (0,audience/* audienceOf */.O)(request.url, request.audience);
        this.#otherAudience = (0,audience/* secondAudience */.d)(request.url, request.audience);
        this.#propagationEndsAt = world.clock.monotonic() + request.propagationMilliseconds;
    }
    async run() {
        let pairRound = 0;
        for (;;) {
            const round = await this.#round();
            if ('session' in round)
                return round;
            const wait = round.bothAssertions ? pairWaitsMilliseconds[pairRound] : undefined;
            if (wait !== undefined) {
                pairRound += 1;
                const because = 'Both keys were refused; after an upload the servers of an org differ for some minutes.';
                await this.#wait(wait, because, round.rejection);
                continue;
            }
            if (round.rejection.verdict === 'once-more' && this.#onceMoreLeft) {
                this.#onceMoreLeft = false;
                const because = `${round.rejection.sentence} Servers of an org differ after a change.`;
                await this.#wait(onceMoreMilliseconds, because, round.rejection);
                continue;
            }
            const propagation = Math.min(propagationWaitMilliseconds, this.#propagationLeft());
            if (round.rejection.propagates === true && propagation >= shortestPropagationWaitMilliseconds) {
                await this.#wait(propagation, `${round.rejection.sentence} Waiting for propagation.`, round.rejection);
                continue;
            }
            throw this.#failure(round.rejection);
        }
    }
    /** Each credential once. */
    async #round() {
        const { current, next } = this.#request;
        const first = await this.#attempt(current);
        if (first.kind === 'accepted')
            return this.#accepted(first.session, current);
        if (next === undefined || !mayHelp(first.rejection, current, next)) {
            return { rejection: first.rejection, bothAssertions: false };
        }
        this.#ci.info(`The current credential was refused (${first.rejection.reply}); trying the next one.`);
        const second = await this.#attempt(next);
        if (second.kind === 'accepted')
            return this.#accepted(second.session, next);
        return {
            rejection: moreTelling(first.rejection, second.rejection),
            bothAssertions: first.rejection.code === 'ERR_TOKEN_ASSERTION' && second.rejection.code === 'ERR_TOKEN_ASSERTION',
        };
    }
    /** One credential, with the second chances that belong to it alone: another audience, a corrected clock. */
    async #attempt(credential) {
        let outcome = await this.#exchange(credential);
        if (outcome.kind === 'rejected' &&
            outcome.rejection.verdict === 'other-audience' &&
            this.#otherAudience !== undefined) {
            const refused = this.#audience;
            this.#audience = this.#otherAudience;
            this.#otherAudience = undefined;
            this.#ci.info(`${this.#request.url.host} does not accept the audience ${refused}; trying ${this.#audience} on the same host.`);
            outcome = await this.#exchange(credential);
        }
        const skew = (0,token_skew/* clockCorrection */.dK)(this.#conversation.skewMilliseconds, !this.#request.url.foreign);
        if (outcome.kind === 'rejected' &&
            outcome.rejection.verdict === 'clock' &&
            this.#conversation.correctionMilliseconds === 0 &&
            skew !== undefined) {
            this.#conversation.correctionMilliseconds = skew;
            this.#ci.info(`The org's clock is ${(0,time/* humanDuration */.UU)(skew)} ${skew > 0 ? 'ahead of' : 'behind'} this machine's; signing once more by the org's.`);
            outcome = await this.#exchange(credential);
        }
        return outcome;
    }
    #exchange(credential) {
        return exchange(this.#conversation, credential, this.#audience, this.#world, this.#ci);
    }
    #accepted(session, credential) {
        this.#ci.mask(session.accessToken);
        return { session, keyUsed: credential.name, clientId: credential.clientId, audience: this.#audience };
    }
    #propagationLeft() {
        return this.#propagationEndsAt - this.#world.clock.monotonic();
    }
    /** Before another try; when the deadline leaves no time for one, the rejection is the answer. */
    async #wait(milliseconds, because, rejection) {
        const { signal, endsAt } = this.#conversation.patience;
        if (this.#world.clock.monotonic() + milliseconds >= endsAt)
            throw this.#failure(rejection);
        this.#ci.info(`${because} Trying again in ${(0,time/* humanDuration */.UU)(milliseconds)}.`);
        await this.#world.clock.sleep(milliseconds, signal);
        if (signal?.aborted === true)
            throw cancelled();
    }
    #failure(rejection) {
        const { url, mismatch, username } = this.#request;
        const lead = rejection.code === 'ERR_TOKEN_ASSERTION' && mismatch !== undefined ? `${mismatch} ` : '';
        const where = `${url.host}, audience ${this.#audience}, user ${username}`;
        return new build_failure/* Failure */.HR(rejection.code, `${lead}${rejection.sentence} (${where})`, {
            hint: rejectionHint(rejection, url.kind === 'sandbox' || url.kind === 'scratch'),
            reply: rejection.reply,
        });
    }
}
/** The next credential is tried when the rejection blames the key, and with an app of its own also when it blames the app. */
function mayHelp(rejection, current, next) {
    return rejection.verdict === 'next-key' || (rejection.blamesApp === true && next.clientId !== current.clientId);
}
async function endRefused(session, { url }, world, ci) {
    const { revoke } = await __nccwpck_require__.e(/* import() */ 415).then(__nccwpck_require__.bind(__nccwpck_require__, 8415));
    const hosts = url.foreign ? [url.host] : [];
    const ending = await revoke(session.accessToken, session.instanceUrl, revocationMilliseconds, world, hosts);
    if (ending.kind === 'failed')
        ci.annotate('warning', `The refused session could not be ended: ${ending.because}.`);
    else
        ci.info('The refused session has been ended.');
}
function reportSkew(conversation, ci) {
    const skew = conversation.skewMilliseconds;
    if (skew === undefined || Math.abs(skew) < token_skew/* noticeableSkewMilliseconds */.np)
        return;
    const direction = skew > 0 ? 'behind' : 'ahead of';
    ci.annotate('warning', `The clock of this machine is ${(0,time/* humanDuration */.UU)(skew)} ${direction} the org's. Assertions live for two minutes: correct it (NTP).`);
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ tokenPlaces),
/* harmony export */   qW: () => (/* binding */ loginOutputs),
/* harmony export */   sB: () => (/* binding */ loginOptions)
/* harmony export */ });
/* unused harmony export targetOptions */
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
        aliases: ['jwt-key-file', 'jwtkeyfile', 'keyfile'],
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
        aliases: ['setdefaultdevhubusername', 'setdefaultdevhub'],
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
        description: 'The longest that the login may take with all its attempts; `wait-for-propagation` comes on top.',
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
/** Options of a login that say where its token goes: nothing for who hands none on. */
const tokenPlaces = [
    'alias',
    'set-default',
    'set-default-dev-hub',
    'sf-login',
    'token-output',
    'export-env',
];
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

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $8: () => (/* binding */ loginRequest),
  QU: () => (/* binding */ maskSecrets),
  RK: () => (/* binding */ prepareLogin)
});

// EXTERNAL MODULE: ./build/key/ring.js
var ring = __nccwpck_require__(764);
// EXTERNAL MODULE: ./build/option.js
var build_option = __nccwpck_require__(7755);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/path-or-text.js
var path_or_text = __nccwpck_require__(2991);
// EXTERNAL MODULE: ./build/time.js
var time = __nccwpck_require__(4131);
;// CONCATENATED MODULE: ./build/login/certificate.js


/**
 * Reads the certificate (text, base64 or a path) and says which key it belongs to. At a login a certificate that
 * cannot be read or belongs to neither key is a loud warning and no more: the org decides.
 */
async function readGivenCertificate(given, ring, world, ci) {
    const [{ refusedPath, soughtIn }, { ownerOf, ownership }, { standingAt }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(613), __nccwpck_require__.e(945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2945)),
        __nccwpck_require__.e(/* import() */ 873).then(__nccwpck_require__.bind(__nccwpck_require__, 3873)),
        __nccwpck_require__.e(/* import() */ 204).then(__nccwpck_require__.bind(__nccwpck_require__, 2204)),
    ]);
    const content = await (0,path_or_text/* fileNamedBy */.x)(given, world.files);
    const certificate = typeof content === 'string' ? refusedPath(content) : soughtIn(content ?? given, ring);
    if (typeof certificate === 'string') {
        ci.annotate('warning', `\`certificate\` ${certificate}; it was not compared with the key.`);
        return undefined;
    }
    const belongsTo = ownerOf(certificate, ring);
    return {
        certificate,
        belongsTo,
        ownership: ownership(belongsTo, ring),
        daysLeft: standingAt(certificate, world.clock.now()).daysLeft,
    };
}
/** One sentence about the certificate for the log: whose it is and when it ends. */
function describeCertificate({ certificate, ownership, daysLeft }) {
    const end = certificate.notAfter === null ? 'has no end' : `ends ${(0,time/* rfc3339 */.ag)(certificate.notAfter)}`;
    const left = daysLeft === null ? '' : daysLeft < 0 ? ' (it has ended)' : ` (${daysLeft} days left)`;
    return `The certificate ${ownership} and ${end}${left}.`;
}

// EXTERNAL MODULE: ./build/login/judge-options.js
var judge_options = __nccwpck_require__(8854);
// EXTERNAL MODULE: ./build/login/keys.js
var keys = __nccwpck_require__(3892);
// EXTERNAL MODULE: ./build/login/options.js
var login_options = __nccwpck_require__(2648);
// EXTERNAL MODULE: ./build/login/refusals.js
var refusals = __nccwpck_require__(6633);
;// CONCATENATED MODULE: ./build/login/prepare.js








/**
 * Turns options into a login that can be tried: masks every secret first, then names everything that is missing or
 * contradictory at once, refuses unsafe circumstances, and reads keys and certificate. Sends nothing.
 * @throws Failure
 */
async function prepareLogin(raw, occasion, world, ci, signal) {
    const { values: options, problems } = (0,build_option/* readOptions */.T)(login_options/* loginOptions */.sB, raw);
    const secrets = maskSecrets(options, world, ci);
    if (options['if-missing'] === 'skip' && secrets.every(judge_options/* isEmpty */.Im)) {
        const { fork, dependabot, privileged, event } = await occasion();
        // Where a fork's run gets the secrets, one that is missing was mistyped.
        if (dependabot || (fork && !privileged && /^pull_request/.test(event))) {
            return {
                skipped: `No secret reached this run, which is ${dependabot ? "Dependabot's" : "of a fork's pull request"}.`,
            };
        }
    }
    const { url, failures } = (0,judge_options/* judgeOptions */.SR)(options, problems, world.machine.platform);
    const { 'private-key': key } = options;
    if (url === undefined || key === undefined || failures.length > 0)
        throw (0,judge_options/* combined */.yX)(failures);
    await (0,refusals/* refuseUnsafeCircumstances */.R)(await occasion(), options['allow-untrusted-checkout'], world);
    const keys = await readKeys(key, options, world, ci);
    const certificate = options.certificate === undefined ? undefined : await readGivenCertificate(options.certificate, keys, world, ci);
    const mismatch = reportCertificate(certificate, ci);
    return { request: loginRequest(options, url, keys, mismatch, signal), options, keys, certificate };
}
/** Masks what was given, before anything else happens with it, and warns of what is too short to be masked. */
function maskSecrets(options, world, ci) {
    const inputs = ['private-key', 'private-key-passphrase', 'next-private-key', 'next-private-key-passphrase'];
    const secrets = inputs.flatMap((input) => options[input] ?? []);
    for (const secret of [...secrets, ...world.network.secrets()])
        ci.mask(secret);
    // A key is never that short; what stands in its place is the path of its file.
    for (const input of inputs.filter((name) => name.endsWith('-passphrase'))) {
        const warning = (0,secret/* unmasked */.X)(input, options[input]);
        if (warning !== undefined)
            ci.annotate('warning', warning);
    }
    return secrets;
}
async function readKeys(key, options, world, ci) {
    const given = (input, text) => (0,keys/* readKey */.Y)({ text, passphrase: options[`${input}-passphrase`], input }, world, ci);
    const text = options['next-private-key'];
    const next = text === undefined || (0,judge_options/* isEmpty */.Im)(text) ? undefined : text;
    // Between two rollovers the second key is gone, and what belongs to it stays in the workflow.
    if (next === undefined &&
        (options['next-client-id'] !== undefined || !(0,judge_options/* isEmpty */.Im)(options['next-private-key-passphrase'])))
        ci.info('`next-private-key` is empty, so there is no second credential.');
    return {
        current: await given('private-key', key),
        next: next === undefined ? undefined : await given('next-private-key', next),
    };
}
/** Says whose the certificate is; gives the sentence that leads the message should the org refuse the signature. */
function reportCertificate(certificate, ci) {
    if (certificate === undefined)
        return undefined;
    if (certificate.belongsTo !== undefined) {
        ci.info(describeCertificate(certificate));
        return undefined;
    }
    ci.annotate('warning', `${describeCertificate(certificate)} If it is the one in the app, the org will refuse the login.`);
    return `The certificate that was given ${certificate.ownership}.`;
}
/** The login that options ask for, with keys that have been read. */
function loginRequest(options, url, keys, mismatch, signal) {
    const clientId = String(options['client-id']);
    return {
        url,
        audience: options.audience,
        username: String(options.username),
        current: { name: 'current', clientId, key: keys.current.key },
        next: nextCredential(options, keys, clientId),
        orgType: options['org-type'],
        allowedOrgIds: options['allowed-org-ids'],
        revoke: options.revoke,
        timeoutMilliseconds: options.timeout,
        deadlineMilliseconds: options.deadline,
        retries: options.retries,
        propagationMilliseconds: options['wait-for-propagation'],
        mismatch,
        ...(signal === undefined ? {} : { signal }),
    };
}
/** The second credential; none when it would be the first one again. */
function nextCredential(options, keys, clientId) {
    const ownClientId = options['next-client-id'] ?? clientId;
    const next = ownClientId === clientId ? (0,ring/* keysToTry */.pG)(keys)[1]?.key : keys.next;
    return next === undefined ? undefined : { name: 'next', clientId: ownClientId, key: next.key };
}


/***/ }),

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseUnsafeCircumstances)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);

/**
 * Refuses to log in where a login would be given away: with certificate checks switched off, and beside a fork's code
 * in a run that has the repository's secrets.
 * @throws Failure `ERR_REFUSED_TLS` or `ERR_REFUSED_UNTRUSTED_CHECKOUT`
 */
async function refuseUnsafeCircumstances(occasion, allowUntrustedCheckout, world) {
    if (world.machine.environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_REFUSED_TLS', 'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: any machine on the way could pose as the org.');
    }
    if (!occasion.privileged || !occasion.fork || allowUntrustedCheckout)
        return;
    const foreign = await foreignContent(occasion.commit, world);
    if (foreign === undefined)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_REFUSED_UNTRUSTED_CHECKOUT', `This is a ${occasion.event} run for a fork, and the workspace holds ${foreign}: its code could take the token.`);
}
/** What lies in the workspace that is not the commit of the base repository; `undefined` when there is nothing. */
async function foreignContent(trustedCommit, { files, machine }) {
    if (machine.workspace === undefined || (await files.list(machine.workspace)).length === 0)
        return undefined;
    const checkouts = await checkoutsBelow(machine.workspace, files);
    if (checkouts === undefined)
        return 'folders that cannot all be looked through';
    for (const folder of checkouts) {
        const commit = await headCommit(`${folder}/.git`, files);
        if (commit !== trustedCommit || commit === '')
            return "a checkout that is not the base repository's commit";
    }
    return checkouts.length === 0 ? 'files of unknown origin' : undefined;
}
/** How far down checkouts are looked for: the `path:` of one has seldom more than two parts. */
const deepestLevel = 4;
const mostFolders = 20_000;
const mostEntries = 20_000;
/** Every folder that holds a `.git`, the workspace itself among them; `undefined` when there is too much to look at. */
async function checkoutsBelow(workspace, files) {
    const folders = [{ path: workspace, level: 0 }];
    const checkouts = [];
    for (const { path, level } of folders) {
        const entries = await files.entries(path, mostEntries);
        if (typeof entries === 'string' || folders.length > mostFolders)
            return undefined;
        if (entries.some(({ name }) => name === '.git'))
            checkouts.push(path);
        for (const { name, kind } of level < deepestLevel ? entries : []) {
            const below = `${path}/${name}`;
            if (kind === 'directory' && name !== '.git')
                folders.push({ path: below, level: level + 1 });
            // A link may lead to a checkout that lies elsewhere; nothing else behind it is part of the workspace.
            if (kind === 'link' && (await files.kind(`${below}/.git`)) !== 'missing')
                checkouts.push(below);
        }
    }
    return checkouts;
}
/** The commit that HEAD stands on, through one symbolic reference, loose or packed. */
async function headCommit(gitFolder, files) {
    const head = await text(`${gitFolder}/HEAD`, files);
    const reference = /^ref: (refs\/[\w./-]+)\s*$/.exec(head ?? '')?.[1];
    if (reference === undefined)
        return head?.trim();
    if (reference.includes('..'))
        return undefined;
    const loose = await text(`${gitFolder}/${reference}`, files);
    if (loose !== undefined)
        return loose.trim();
    const packed = await text(`${gitFolder}/packed-refs`, files);
    return packed
        ?.split('\n')
        .find((line) => line.endsWith(` ${reference}`))
        ?.split(' ')[0];
}
async function text(path, files) {
    const bytes = await files.read(path, 4_194_304);
    return typeof bytes === 'string' ? undefined : Buffer.from(bytes).toString('utf8');
}


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget),
/* harmony export */   u: () => (/* binding */ allowedHosts)
/* harmony export */ });
/* harmony import */ var _assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6937);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _org_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5863);



/** Reads where to log in; every problem that it finds is added to `problems`, and then nothing is returned. */
function readTarget(options, problems) {
    for (const id of options['allowed-org-ids']) {
        if (!(0,_org_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrgId */ .OI)(id))
            problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`allowed-org-ids` holds something that is not the id of an org (15 or 18 characters that begin with 00D).'));
    }
    if (options['allowed-hosts'].some((host) => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedHost */ .V0)(host) === undefined)) {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`allowed-hosts` holds something that is no host.'));
    }
    const typed = options['instance-url'];
    if (typed === undefined)
        return genericTarget(options, problems);
    const url = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .orFailure */ .wM)(() => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__/* .loginUrl */ .$6)(typed, allowedHosts(options)));
    if (url instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR) {
        problems.push(url);
        return undefined;
    }
    if (url.foreign && options.audience === undefined) {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_TARGET_HOST', `${url.host} lies outside Salesforce's domains, and \`audience\` is missing.`, {
            hint: 'Set `audience` to what this host expects: there is none that could be guessed safely.',
        }));
    }
    const mismatch = kindMismatch(options['org-type'], url);
    if (mismatch !== undefined)
        problems.push(mismatch);
    return url;
}
/** The hosts outside Salesforce's domains that the user names. */
function allowedHosts(options) {
    return options['allowed-hosts'].flatMap((host) => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedHost */ .V0)(host) ?? []);
}
function genericTarget(options, problems) {
    const type = options['org-type'];
    if (type === undefined) {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_TARGET_MISSING', 'Neither `instance-url` nor `org-type` is given, and nobody is sent to production by omission.'));
        return undefined;
    }
    if (type === 'scratch') {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_TARGET_MISSING', '`org-type: scratch` needs `instance-url`: every scratch org has an address of its own.'));
        return undefined;
    }
    return (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__/* .genericLoginUrl */ .gt)(type);
}
/** `org-type` beside `instance-url` is a guard; the name of the host is judged before anything is sent. */
function kindMismatch(type, url) {
    const kind = (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfHost */ .g3)(new URL(url.origin).hostname);
    if (type === undefined || kind === 'unknown' || kind === type)
        return undefined;
    // test.salesforce.com serves sandboxes and scratch orgs alike.
    if (url.generic && kind === 'sandbox' && type === 'scratch')
        return undefined;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_TARGET_KIND', `\`org-type\` says ${type}, and ${url.host} is the address of a ${kind} org.`);
}


/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5714);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4131);


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

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ isOrgId),
/* harmony export */   it: () => (/* binding */ longId),
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/** Fifteen or eighteen letters and digits that begin with the prefix of organizations. */
const orgIdForm = /^00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;
/** Whether the text has the form of an organization's id, in 15 or 18 characters. */
function isOrgId(text) {
    return orgIdForm.test(text);
}
/**
 * The 18-character form of a Salesforce id: its 15 case-sensitive characters and three that encode which of them are
 * capitals. An id that has 18 characters already comes back with its suffix made anew.
 * @see Salesforce Help, "How to convert a 15 character ID to an 18 character ID" (000385585)
 */
function longId(id) {
    const short = id.slice(0, 15);
    let suffix = '';
    for (let block = 0; block < 3; block++) {
        let bits = 0;
        for (let position = 0; position < 5; position++) {
            const character = short[block * 5 + position] ?? '';
            if (character >= 'A' && character <= 'Z')
                bits |= 1 << position;
        }
        suffix += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits);
    }
    return short + suffix;
}
/** Whether two ids, each in either form, name the same record. The first 15 characters are case-sensitive. */
function sameId(one, other) {
    return one.slice(0, 15) === other.slice(0, 15);
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fileNamedBy)
/* harmony export */ });
/* unused harmony export mayBePath */
/** Longer texts are no paths on any system. */
const longestPath = 4_096;
/** Larger files hold neither a key nor its certificate. */
const largestFile = 1_048_576;
/** Whether a text could be a path: one line that holds no PEM. */
function mayBePath(text) {
    return text.length <= longestPath && !/[\r\n\0]|-----/.test(text);
}
/**
 * The bytes of the file that a text names, where a path or the content itself may be given; space around a path is not
 * part of it.
 * @returns `undefined` when nothing lies there, so that the text is the content; a refusal when what lies there cannot
 * be read
 */
async function fileNamedBy(text, files) {
    const path = text.trim();
    if (path === '' || !mayBePath(path))
        return undefined;
    const kind = await files.kind(path);
    if (kind === 'missing')
        return undefined;
    return kind === 'file' ? files.read(path, largestFile) : 'not-a-file';
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unmasked),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** What `console.log` and `util.inspect` ask a value for; by its name, so that nothing is loaded for it. */
const inspect = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must not be seen: it prints `***` wherever a value can be printed (string conversion, JSON,
 * `console`, template literals) and opens only by {@link Secret.reveal}.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Call it as late as possible, and never in an argument of a message. */
    reveal() {
        return this.#value;
    }
    /** Length in characters (text) or bytes; 0 means that the secret was given but is empty. */
    get length() {
        return this.#value.length;
    }
    /** Length in characters without the white space around the text; 0 when there is nothing else. */
    trimmedLength() {
        return this.#value.trim().length;
    }
    /** Whether another secret holds the same text. */
    equals(other) {
        return this.#value === other.#value;
    }
    /** A foreign text that may quote the secret, with `***` in its place; an empty secret is in no text. */
    hiddenIn(text) {
        return this.#value === '' ? text : text.replaceAll(this.#value, '***');
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [inspect]() {
        return '***';
    }
}
/** Runners leave what is shorter in logs as it is: a mask of it would hide half of everything. */
const shortestMasked = 8;
/** The warning that a secret cannot be masked, `undefined` when it can, or is empty or not given. */
function unmasked(input, secret) {
    const length = secret?.trimmedLength() ?? 0;
    if (length === 0 || length >= shortestMasked)
        return undefined;
    return `\`${input}\` has fewer than ${shortestMasked} characters, which is too short to be masked in logs.`;
}


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ humanDuration),
/* harmony export */   Vp: () => (/* binding */ durationMilliseconds),
/* harmony export */   ag: () => (/* binding */ rfc3339)
/* harmony export */ });
/** Seconds in one of each unit that a duration may be written in. */
const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/**
 * Reads a duration as people write it: `20s`, `500ms`, `2m`, `36h`, `90d`, `2w`; a bare number counts seconds.
 * @returns milliseconds, at most 1,000 years; `undefined` when the text is no duration.
 */
function durationMilliseconds(text) {
    const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*(ms|s|m|h|d|w)?$/.exec(text.trim());
    if (match?.[1] === undefined)
        return undefined;
    const milliseconds = Math.round(Number(match[1]) * unitSeconds[(match[2] ?? 's')] * 1000);
    return milliseconds <= 1000 * 366 * 86_400_000 ? milliseconds : undefined;
}
/** RFC 3339 in UTC without fractions, `2027-01-31T23:59:59Z`; years past 9999 keep their digits. */
function rfc3339(date) {
    return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** A length of time for people: `4 ms`, `1.2 s`, `3 min 5 s`, `2 h 10 min`, `41 d`. Signs are the caller's matter. */
function humanDuration(milliseconds) {
    const ms = Math.abs(milliseconds);
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    const seconds = ms / 1000;
    if (seconds < 60)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return join(Math.floor(whole / 60), 'min', whole % 60, 's');
    if (whole < 86_400)
        return join(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
    return join(Math.floor(whole / 86_400), 'd', Math.floor((whole % 86_400) / 3600), 'h');
}
function join(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ waitMilliseconds),
/* harmony export */   uM: () => (/* binding */ isOutageStatus),
/* harmony export */   zG: () => (/* binding */ retryAfterMilliseconds)
/* harmony export */ });
/** The longest single wait between two attempts, unless the server asks for more. */
const longestWaitMilliseconds = 15_000;
const firstWaitMilliseconds = 500;
/**
 * How long to wait before the next attempt after an outage: full jitter over an exponentially growing span, so that
 * a matrix of jobs that failed together does not come back together; a `Retry-After` is a floor under it.
 * @param attempt how many attempts have failed, from 1
 * @param random uniform in [0, 1)
 * @returns milliseconds
 */
function waitMilliseconds(attempt, random, retryAfterMilliseconds = 0) {
    const span = Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** Math.min(attempt - 1, 20));
    return Math.round(retryAfterMilliseconds + span * random);
}
/**
 * Reads `Retry-After`: whole seconds or an HTTP date (RFC 9110 §10.2.3).
 * @param now the clock that the date is compared with
 * @returns milliseconds from now, at least 0; `undefined` when the header is missing or unreadable
 */
function retryAfterMilliseconds(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) || !/GMT$/.test(text) ? undefined : Math.max(0, date - now.getTime());
}
/** Statuses that tell of an outage and not of a considered answer. */
function isOutageStatus(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status <= 599);
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ clockCorrection),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   np: () => (/* binding */ noticeableSkewMilliseconds)
/* harmony export */ });
/** How far a clock may be off before anyone needs to hear of it. */
const noticeableSkewMilliseconds = 60_000;
/** More than ten years are no clock's: such a `Date` header is somebody's joke. */
const largestSkewMilliseconds = 10 * 366 * 86_400_000;
/** An assertion that is signed for a later time is good until then, for whoever holds it. */
const largestCorrectionMilliseconds = 86_400_000;
/**
 * The clock skew that a reply tells: how many milliseconds the server's clock is ahead of ours (negative: behind).
 * @param dateHeader the reply's `Date` header (RFC 9110 §6.6.1), whole seconds
 * @param now our clock when the reply had come
 * @returns `undefined` when the header is missing, unreadable or absurd
 */
function clockSkew(dateHeader, now) {
    if (dateHeader === undefined ||
        !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(dateHeader)) {
        return undefined;
    }
    const skew = Date.parse(dateHeader) - now.getTime();
    return Number.isFinite(skew) && Math.abs(skew) <= largestSkewMilliseconds ? skew : undefined;
}
/**
 * By how much our clock is moved for signing once more when an assertion was called expired: the clock skew.
 * @param trusted whether the host that told the skew cannot use an assertion itself; no other may prolong one
 * @returns `undefined` when it would change nothing, or make an assertion that lives for more than a day
 */
function clockCorrection(skewMilliseconds, trusted) {
    if (skewMilliseconds === undefined || !trusted)
        return undefined;
    const size = Math.abs(skewMilliseconds);
    return size >= 1000 && size <= largestCorrectionMilliseconds ? skewMilliseconds : undefined;
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readUrl)
/* harmony export */ });
/**
 * An address, read as browsers read it (WHATWG URL); `undefined` when the text is none. `URL.canParse` is no substitute:
 * Node 24 says yes to some very long hosts on which the constructor throws.
 */
function readUrl(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ arrival),
/* harmony export */   UI: () => (/* binding */ Attempt),
/* harmony export */   VG: () => (/* binding */ Stop)
/* harmony export */ });
/** What ends an attempt when it is not the system's own error: one of the codes of `HttpOutage`. */
class Stop extends Error {
    code;
    /** What may be told about it: a word or two of ours or of the other side's, never of the request. */
    remark;
    constructor(code, remark = '') {
        super(code);
        this.code = code;
        this.remark = remark;
    }
}
/** How far one attempt has come, and the sockets that it holds: whatever ends it, all of them are closed. */
class Attempt {
    sent = false;
    /** The phases that it has entered, each with the moment (`performance.now()`); the last one is where it is. */
    entered = [{ phase: 'dns', at: performance.now() }];
    #sockets = [];
    #phase = 'dns';
    #over = false;
    get phase() {
        return this.#phase;
    }
    set phase(phase) {
        this.#phase = phase;
        this.entered.push({ phase, at: performance.now() });
    }
    /** Takes charge of a socket. Its errors are heard where the attempt waits, so here they may not crash the process. */
    hold(socket) {
        socket.on('error', () => { });
        this.#sockets.push(socket);
        if (this.#over)
            socket.destroy();
        return socket;
    }
    release() {
        this.#over = true;
        // TLS before the connection below it: the other way round Node (20 and 24) ends with a segmentation fault.
        for (const socket of this.#sockets.toReversed())
            socket.destroy();
    }
}
/** Waits for an event of a socket that may fail or be closed instead. */
function arrival(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once(event, resolve);
        socket.once('error', reject);
        socket.once('close', () => reject(new Stop('ECONNRESET')));
    });
}


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BoundedBytes)
/* harmony export */ });
const smallestCapacity = 4096;
/** Collects bytes up to a bound; what it costs does not depend on how small the pieces are that they come in. */
class BoundedBytes {
    #maximum;
    #bytes = new Uint8Array(0);
    #length = 0;
    #overflowed = false;
    constructor(maximum) {
        this.#maximum = maximum;
    }
    /** Keeps as much of the piece as there is room for; `false` as soon as something had to be dropped. */
    add(piece) {
        const kept = piece.subarray(0, this.#maximum - this.#length);
        if (kept.length < piece.length)
            this.#overflowed = true;
        this.#reserve(this.#length + kept.length);
        this.#bytes.set(kept, this.#length);
        this.#length += kept.length;
        return !this.#overflowed;
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    /** As UTF-8; a character that the bound cut through is dropped. */
    text() {
        const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#length).toString('utf8');
        return this.#overflowed ? text.replace(/\ufffd$/, '') : text;
    }
    #reserve(length) {
        if (length <= this.#bytes.length)
            return;
        const grown = new Uint8Array(Math.min(this.#maximum, Math.max(length, this.#bytes.length * 2, smallestCapacity)));
        grown.set(this.bytes());
        this.#bytes = grown;
    }
}


/***/ }),

/***/ 9648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createWorld),
  V: () => (/* binding */ keystoreThread)
});

;// CONCATENATED MODULE: ./build/world/clock.js
/** `setTimeout` takes 31 bits; a longer delay would fire at once. */
const longestTimerMilliseconds = 2_147_483_647;
/** The machine's own clock. */
function createClock() {
    return {
        now: () => new Date(),
        monotonic: () => performance.now(),
        random: () => Math.random(),
        async sleep(milliseconds, signal) {
            const end = performance.now() + milliseconds;
            for (let left = milliseconds; left > 0 && signal?.aborted !== true; left = end - performance.now()) {
                await nap(Math.min(left, longestTimerMilliseconds), signal);
            }
        },
    };
}
function nap(milliseconds, signal) {
    return new Promise((resolve) => {
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.ceil(milliseconds));
        signal?.addEventListener('abort', wake);
    });
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/world/bounded-bytes.js
var bounded_bytes = __nccwpck_require__(8512);
;// CONCATENATED MODULE: ./build/world/read-file.js

/** The most that is read at once when a file does not say how long it is, as those in /proc do not. */
const pieceBytes = 65_536;
const refusals = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    ENAMETOOLONG: 'missing',
    // A NUL in the path.
    ERR_INVALID_ARG_VALUE: 'missing',
    ELOOP: 'link',
    EACCES: 'forbidden',
    EPERM: 'forbidden',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
    ENODEV: 'not-a-file',
};
/**
 * Reads a regular file of at most that many bytes. Everything is asked of the open descriptor, so that nobody can put
 * something else in the path's place between a look and the reading; and opening never waits, as a FIFO would make it.
 * Never throws.
 */
function readBounded(path, maximumBytes, options) {
    const { constants, openSync, fstatSync, closeSync } = process.getBuiltinModule('node:fs');
    let descriptor;
    try {
        if (options.followLast === false && !constants.O_NOFOLLOW && isLink(path))
            return 'link';
        descriptor = openSync(path, openFlags(constants, options.followLast === false));
        const opened = fstatSync(descriptor, { bigint: true });
        if (!opened.isFile())
            return 'not-a-file';
        if (options.within !== undefined && !liesWithin(options.within, path, opened))
            return 'outside';
        if (opened.size > BigInt(maximumBytes))
            return 'too-large';
        return readAll(descriptor, Number(opened.size), maximumBytes);
    }
    catch (error) {
        return refusalOf(error);
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
/** What a system error means for somebody who wanted to read. */
function refusalOf(error) {
    return refusals[String(error.code)] ?? 'failed';
}
/** Windows knows neither of these; there they are 0 or absent. */
function openFlags(constants, refuseLink) {
    const { O_RDONLY = 0, O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;
    return O_RDONLY | O_NONBLOCK | O_NOCTTY | (refuseLink ? O_NOFOLLOW : 0);
}
function isLink(path) {
    return process.getBuiltinModule('node:fs').lstatSync(path).isSymbolicLink();
}
/** What was opened is the file at the path's real place, and that place is in the folder. */
function liesWithin(folder, path, opened) {
    const { realpathSync, statSync } = process.getBuiltinModule('node:fs');
    // Node's own way asks for every folder on the way, thousands of times for thousands of files in one place.
    const real = realpathSync.native(path);
    const seen = statSync(real, { bigint: true });
    return seen.dev === opened.dev && seen.ino === opened.ino && isBelow(realpathSync.native(folder), real);
}
/** Both absolute and free of links. A folder is below itself. */
function isBelow(folder, path) {
    const { relative, isAbsolute, sep } = process.getBuiltinModule('node:path');
    const way = relative(folder, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function readAll(descriptor, size, maximumBytes) {
    const { readSync } = process.getBuiltinModule('node:fs');
    const piece = new Uint8Array(size === 0 ? pieceBytes : size + 1);
    let length = readSync(descriptor, piece, 0, piece.length, null);
    // As long as it said, and not filled to the last byte: that was the whole of it.
    if (length === size)
        return piece.subarray(0, length);
    const collected = new bounded_bytes/* BoundedBytes */.T(maximumBytes);
    for (; length > 0; length = readSync(descriptor, piece, 0, piece.length, null)) {
        if (!collected.add(piece.subarray(0, length)))
            return 'too-large';
    }
    return collected.bytes();
}

// EXTERNAL MODULE: ./build/world/system-code.js
var system_code = __nccwpck_require__(6622);
;// CONCATENATED MODULE: ./build/world/files.js



/** Modes for what only its owner may see. */
const ownerFile = 0o600;
const ownerFolder = 0o700;
/**
 * The file system. The calls are synchronous inside: what is read and written here is small and local, and thousands of
 * files are read several times faster than through the thread pool.
 */
function createFiles(machine) {
    const { environment } = machine;
    return {
        read: async (path, maximumBytes, options = {}) => readBounded(path, maximumBytes, options),
        kind: async (path) => kind(path),
        write: async (path, content, mode = ownerFile) => attempt('ERR_FILE_WRITE', `The file ${path} cannot be written`, () => replace(path, content, mode)),
        makeDirectory: async (path, mode = ownerFolder) => attempt('ERR_FILE_WRITE', `The folder ${path} cannot be made`, () => makeFolders(path, mode)),
        list: async (path) => attempt('ERR_FILE_READ', `The folder ${path} cannot be listed`, () => list(path)),
        entries: async (path, maximum) => entries(path, maximum),
        realPath: async (path) => realPath(path),
        remove: async (path) => attempt('ERR_FILE_WRITE', `${path} cannot be removed`, () => fs().rmSync(path, { recursive: true, force: true, maxRetries: 3 })),
        createExclusive: async (path, content) => attempt('ERR_FILE_WRITE', `The file ${path} cannot be made`, () => createExclusive(path, content)),
        modifiedAt: async (path) => attempt('ERR_FILE_READ', `${path} cannot be looked at`, () => orMissing(() => fs().statSync(path).mtime, undefined)),
        temporaryDirectory: async () => attempt('ERR_FILE_WRITE', 'No temporary folder can be made', () => makeTemporaryDirectory(environment)),
    };
}
/** Not imported: an `import` of a builtin evaluates everything that it exports, `fs.promises` included. */
function fs() {
    return process.getBuiltinModule('node:fs');
}
/** A system error says `code` and path and never what was written; a `Failure` says it in a sentence. */
function attempt(code, sentence, act) {
    try {
        return act();
    }
    catch (error) {
        throw new failure/* Failure */.HR(code, `${sentence}: ${(0,system_code/* systemCode */.x)(error)}.`, { cause: error });
    }
}
/** Nothing can be at a path that is too long, has a NUL or goes through a file. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
function orMissing(look, missing) {
    try {
        return look();
    }
    catch (error) {
        if (nothingThere.has((0,system_code/* systemCode */.x)(error)))
            return missing;
        throw error;
    }
}
function kind(path) {
    try {
        const found = orMissing(() => fs().statSync(path), undefined);
        if (found === undefined)
            return 'missing';
        if (found.isFile())
            return 'file';
        return found.isDirectory() ? 'directory' : 'other';
    }
    catch {
        // Something is there, or may be, and we are not allowed to see it.
        return 'other';
    }
}
/**
 * A folder with all that are missing above it, one after the other: with `recursive`, Node tries for ever where the
 * system says of a folder that it can make that the way to it is missing, as it does below /proc.
 */
function makeFolders(path, mode) {
    if (kind(path) === 'directory')
        return;
    const parent = process.getBuiltinModule('node:path').dirname(path);
    if (parent !== path && kind(parent) === 'missing')
        makeFolders(parent, mode);
    try {
        fs().mkdirSync(path, { mode });
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (kind(path) !== 'directory')
            throw error;
    }
}
function list(path) {
    return orMissing(() => fs().readdirSync(path).sort(), []);
}
function entries(path, maximum) {
    const found = [];
    let folder;
    try {
        folder = fs().opendirSync(path, { bufferSize: 1024, encoding: 'latin1' });
        for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
            if (found.length === maximum)
                return 'too-large';
            found.push({ name: decodedName(entry.name), kind: entryKind(entry) });
        }
    }
    catch (error) {
        return (0,system_code/* systemCode */.x)(error) === 'ENOTDIR' ? 'not-a-file' : refusalOf(error);
    }
    finally {
        folder?.closeSync();
    }
    return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
/**
 * The name as text, from one character a byte. Bytes that are no UTF-8 stand as `\xHH`: nothing can be opened by such a
 * name, but two of them stay two.
 */
function decodedName(bytewise) {
    if (!/[\u0080-\u00ff]/.test(bytewise))
        return bytewise;
    const bytes = Buffer.from(bytewise, 'latin1');
    if (process.getBuiltinModule('node:buffer').isUtf8(bytes))
        return bytes.toString('utf8');
    return bytewise.replace(/[\u0080-\u00ff]/g, (one) => `\\x${one.charCodeAt(0).toString(16)}`);
}
function entryKind(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function realPath(path) {
    try {
        return fs().realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function replace(path, content, mode) {
    const { statSync, renameSync, rmSync } = fs();
    const there = statSync(path, { throwIfNoEntry: false });
    // A rename would put a plain file in the place of /dev/stdout or of a pipe somebody reads from.
    if (there !== undefined && !there.isFile())
        throw Object.assign(new Error('not a file'), { code: 'not a regular file' });
    const beside = writeBeside(path, content, mode);
    try {
        renameSync(beside, path);
    }
    catch (error) {
        rmSync(beside, { force: true });
        throw error;
    }
}
/** Writes a file of a name that nobody has yet, in the same folder, down to the disk. */
function writeBeside(path, content, mode) {
    const { dirname, join } = process.getBuiltinModule('node:path');
    const beside = join(dirname(path), `.sf-keypair-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    writeNew(beside, content, mode);
    return beside;
}
/** `wx` fails on anything that is there, a link included. */
function writeNew(path, content, mode) {
    const { openSync, writeFileSync, fsyncSync, closeSync, rmSync } = fs();
    const descriptor = openSync(path, 'wx', mode);
    try {
        writeFileSync(descriptor, content);
        fsyncSync(descriptor);
    }
    catch (error) {
        rmSync(path, { force: true });
        throw error;
    }
    finally {
        closeSync(descriptor);
    }
}
function createExclusive(path, content) {
    try {
        writeNew(path, content, ownerFile);
        return true;
    }
    catch (error) {
        if ((0,system_code/* systemCode */.x)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** Folders that a pipeline empties after the job, then the system's. */
function makeTemporaryDirectory(environment) {
    const { join, isAbsolute } = process.getBuiltinModule('node:path');
    const candidates = [environment['RUNNER_TEMP'], environment['AGENT_TEMPDIRECTORY']];
    const parent = candidates.find((path) => path !== undefined && isAbsolute(path) && kind(path) === 'directory');
    return fs().mkdtempSync(join(parent ?? process.getBuiltinModule('node:os').tmpdir(), 'sf-keypair-'));
}

;// CONCATENATED MODULE: ./build/world/machine.js
/** Where each pipeline says that the checkout lies; the first that is set counts. */
const workspaceVariables = [
    'GITHUB_WORKSPACE',
    'CI_PROJECT_DIR',
    'BUILD_SOURCESDIRECTORY',
    'BITBUCKET_CLONE_DIR',
    'BUILDKITE_BUILD_CHECKOUT_PATH',
    'DRONE_WORKSPACE',
    'CIRCLE_WORKING_DIRECTORY',
    'WORKSPACE',
];
/** The facts of this machine; the environment is copied once and frozen. @param system as `process.platform` has it */
function createMachine(environment, system = process.platform) {
    const platform = platformName(system);
    const frozen = frozenCopy(environment, platform);
    const homeDirectory = home(frozen, platform);
    return {
        platform,
        homeDirectory,
        workspace: workspace(frozen, homeDirectory),
        environment: frozen,
        nodeVersion: process.versions.node,
    };
}
function platformName(name) {
    return name === 'linux' || name === 'darwin' || name === 'win32' ? name : 'other';
}
/**
 * Without a prototype, so that no name is there unless the environment has it. On Windows the names are in capitals:
 * there `Path` and `PATH` are one variable, and a copy would tell them apart.
 */
function frozenCopy(environment, platform) {
    const copy = Object.create(null);
    for (const [name, value] of Object.entries(environment)) {
        copy[platform === 'win32' ? name.toUpperCase() : name] = value;
    }
    return Object.freeze(copy);
}
function home(environment, platform) {
    const named = environment[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
    return named === undefined || named === '' ? process.getBuiltinModule('node:os').homedir() : named;
}
function workspace(environment, homeDirectory) {
    const path = process.getBuiltinModule('node:path');
    for (const name of workspaceVariables) {
        const value = environment[name]?.replace(/^~(?=$|\/)/, () => homeDirectory);
        if (value !== undefined && path.isAbsolute(value))
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/world/network.js + 5 modules
var network = __nccwpck_require__(3946);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
;// CONCATENATED MODULE: ./build/world/child-group.js
/** What ends us from outside. The pipeline sends these to us alone, and the child is in a group of its own. */
const ownEnds = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The runner waits 7.5 s after SIGINT and 2.5 s after SIGTERM before it kills us. */
const ownEndGraceMilliseconds = 1000;
/**
 * A child and all that it has started in its process group. As long as it is not forgotten it ends when we do: on a
 * signal it is asked to and then made to, and only after that the signal has its effect on us; on `process.exit` at
 * once. A SIGKILL of ours it survives; nothing can be done about that here.
 */
class ChildGroup {
    #child;
    #platform;
    #environment;
    #ending = false;
    #force;
    #received;
    constructor(child, machine) {
        this.#child = child;
        this.#platform = machine.platform;
        this.#environment = machine.environment;
        process.on('exit', this.#kill);
        for (const signal of ownEnds)
            process.on(signal, this.#relay);
    }
    /** Asks all to end, and ends them by force after the grace. */
    end(graceMilliseconds) {
        this.#ending = true;
        this.#send('SIGTERM');
        clearTimeout(this.#force);
        this.#force = setTimeout(this.#kill, graceMilliseconds);
    }
    /** The program itself is gone. If it was made to go, what it has started goes too. */
    leaderEnded() {
        if (this.#ending)
            this.#kill();
    }
    /** Nothing of it is our business any more. A signal that waited for this has its effect now. */
    forget() {
        clearTimeout(this.#force);
        process.off('exit', this.#kill);
        for (const signal of ownEnds)
            process.off(signal, this.#relay);
        const signal = this.#received;
        if (signal !== undefined && process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    }
    #kill = () => this.#send('SIGKILL');
    #relay = (signal) => {
        if (this.#received === undefined)
            this.end(ownEndGraceMilliseconds);
        else
            this.#kill();
        this.#received = signal;
    };
    #send(signal) {
        const pid = this.#child.pid;
        if (pid === undefined)
            return;
        if (this.#platform === 'win32') {
            this.#endTreeOnWindows(pid);
            return;
        }
        try {
            process.kill(-pid, signal);
        }
        catch {
            // None of them is left.
        }
    }
    /** Windows has neither groups nor a polite signal: the tree is ended by force. */
    #endTreeOnWindows(pid) {
        const taskkill = `${this.#environment['SYSTEMROOT']}\\System32\\taskkill.exe`;
        const options = { stdio: 'ignore', windowsHide: true, timeout: 5000 };
        process.getBuiltinModule('node:child_process').spawnSync(taskkill, ['/pid', String(pid), '/t', '/f'], options);
    }
}

;// CONCATENATED MODULE: ./build/world/child.js



const maximumOutputBytes = 1024 * 1024;
const child_longestTimerMilliseconds = 2_147_483_647;
/** Between the request to end and the end by force. */
const graceMilliseconds = 2000;
/** How long output may still come after the program has ended; a process that it left behind may hold the pipe. */
const lingerMilliseconds = 500;
/**
 * Runs a program to its end, to its timeout, or to our own end if that comes first. With the program goes everything
 * that it started in its process group. Never rejects; the answer comes within the timeout and 2.5 s.
 */
async function runChild(order) {
    let child;
    try {
        child = start(order);
    }
    catch (error) {
        return { ...cannotStart(error), stdout: '', stderr: '' };
    }
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin?.on('error', () => { }).end(order.input?.reveal());
    const end = await ending(child, new ChildGroup(child, order), order.timeoutMilliseconds);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return { ...end, stdout: stdout.text(), stderr: stderr.text() };
}
function start({ command, folder, environment, input, platform }) {
    return process.getBuiltinModule('node:child_process').spawn(command.file, command.arguments, {
        cwd: folder,
        env: environment,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        shell: false,
        windowsHide: true,
        windowsVerbatimArguments: command.verbatim,
        // A group of its own, so that all of it can be ended; on Windows this would open a console.
        detached: platform !== 'win32',
    });
}
function collect(stream) {
    const bytes = new bounded_bytes/* BoundedBytes */.T(maximumOutputBytes);
    stream?.on('error', () => { });
    // What is too much is read all the same: a full pipe would stop the program.
    stream?.on('data', (piece) => bytes.add(piece));
    return bytes;
}
function ending(child, group, timeoutMilliseconds) {
    return new Promise((resolve) => {
        let timedOut = false;
        let timer;
        const finish = (end) => {
            clearTimeout(timer);
            group.forget();
            resolve(end);
        };
        const expire = () => {
            timedOut = true;
            group.end(graceMilliseconds);
            // Even a program that the system cannot end now is not waited for.
            timer = setTimeout(() => finish(endOf(null, null, timedOut)), graceMilliseconds + lingerMilliseconds);
        };
        timer = setTimeout(expire, Math.min(timeoutMilliseconds, child_longestTimerMilliseconds));
        // It could not be started; of one that runs Node says it about signals and messages, which are not sent here.
        child.once('error', (error) => finish(cannotStart(error)));
        child.once('exit', (code, signal) => {
            clearTimeout(timer);
            group.leaderEnded();
            const finished = () => finish(endOf(code, signal, timedOut));
            child.once('close', finished);
            timer = setTimeout(finished, lingerMilliseconds);
        });
    });
}
function endOf(code, signal, timedOut) {
    if (timedOut)
        return { exitCode: undefined, timedOut, problem: 'it took too long and was ended' };
    if (code === null)
        return { exitCode: undefined, timedOut, problem: `it was ended by ${signal}` };
    return { exitCode: code, timedOut };
}
/** Of the error only its code is told: its message quotes the arguments. */
function cannotStart(error) {
    return { exitCode: undefined, timedOut: false, problem: `it could not be started (${(0,system_code/* systemCode */.x)(error)})` };
}

;// CONCATENATED MODULE: ./build/world/child-environment.js
/** What a program needs to find itself, its home, its certificates and its language. */
const allowedNames = new Set([
    'PATH',
    'PATHEXT',
    'HOME',
    'USER',
    'LOGNAME',
    'USERNAME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'TEMP',
    'TMP',
    'TMPDIR',
    'LANG',
    'LANGUAGE',
    'TZ',
    'CI',
    'NO_COLOR',
    // The way to the org: proxies (with their credentials) and certificates.
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'all_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // Where `sf` and what starts it keep their things; the session bus leads to the keychain on Linux.
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS',
    'VOLTA_HOME',
    'ASDF_DIR',
    'ASDF_DATA_DIR',
    'MISE_DATA_DIR',
    // By this the runner finds processes that outlived their step, and ends them.
    'RUNNER_TRACKING_ID',
]);
/**
 * Settings of the `sf` CLI, each with and without the old spelling `SFDX_`. Left out on purpose: tokens, and what would
 * send a login elsewhere or fetch code (AUDIENCE_URL, INSTANCE_URL, ORG_INSTANCE_URL, NPM_REGISTRY, S3_HOST), and the
 * defaults that a hand-off is about to set (TARGET_ORG, TARGET_DEV_HUB).
 */
const allowedSettings = new Set([
    'API_VERSION',
    'ORG_API_VERSION',
    'AUTOUPDATE_DISABLE',
    'DISABLE_AUTOUPDATE',
    'SKIP_NEW_VERSION_CHECK',
    'HIDE_RELEASE_NOTES',
    'DISABLE_TELEMETRY',
    'DISABLE_LOG_FILE',
    'LOG_LEVEL',
    'JSON_TO_STDOUT',
    'USE_PROGRESS_BAR',
    'USE_GENERIC_UNIX_KEYCHAIN',
    'CRYPTO_V2',
    'DISABLE_DNS_CHECK',
    'DNS_TIMEOUT',
    'DOMAIN_RETRY',
]);
/** Never handed on, whoever asks: inputs, states, our own variables and what the runner gives to actions alone. */
const forbidden = /^(INPUT_|STATE_|SF_KEYPAIR_|ACTIONS_|GITHUB_)/i;
/**
 * The variables that a child process gets: those of an allow-list, and those added for it. Locale variables (`LC_…`)
 * pass; a name that begins with INPUT_, STATE_, SF_KEYPAIR_, ACTIONS_ or GITHUB_ passes in neither way.
 */
function childEnvironment(environment, added) {
    const child = Object.create(null);
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && isAllowed(name))
            child[name] = value;
    }
    for (const [name, value] of Object.entries(added)) {
        if (!forbidden.test(name))
            child[name] = value;
    }
    return child;
}
function isAllowed(name) {
    const setting = /^SF(?:DX)?_(.+)$/.exec(name)?.[1];
    return setting === undefined ? allowedNames.has(name) || /^LC_[A-Z]+$/.test(name) : allowedSettings.has(setting);
}

;// CONCATENATED MODULE: ./build/world/command-line.js
/** Characters that mean nothing to cmd.exe inside double quotes, and to the batch files that quote them once more. */
const safeForCmd = /^[A-Za-z0-9 _@.,:;/\\=+~'#{}[\]()-]*$/;
/**
 * How a program is started without a shell. Batch files (`sf.cmd`) are no programs: Windows starts them through cmd.exe,
 * which reads its command line in a way that no quoting is proof against. So only harmless characters are let through.
 * @returns the command line, or the clause that says why there is none.
 */
function commandLine(program, given, { platform, environment }) {
    if (platform !== 'win32' || !/\.(cmd|bat)$/i.test(program)) {
        return { file: program, arguments: given, verbatim: false };
    }
    const root = environment['SYSTEMROOT'];
    if (root === undefined || root === '')
        return 'SystemRoot is not set, so cmd.exe cannot be found';
    if (![program, ...given].every((argument) => safeForCmd.test(argument))) {
        return 'an argument has a character that is not safe in a Windows batch file';
    }
    const line = [program, ...given].map(quoted).join(' ');
    return { file: `${root}\\System32\\cmd.exe`, arguments: ['/d', '/s', '/c', `"${line}"`], verbatim: true };
}
/** A backslash at the end would take the closing quote with it. */
function quoted(argument) {
    return `"${argument.replace(/\\+$/, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./build/world/find-program.js

/** What a program's name may be made of; a path is not a name. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
/**
 * Looks a program up on PATH and gives its absolute path; `undefined` when there is none.
 *
 * Passed over is what the checkout could have put there: relative and empty entries of PATH, and every program whose
 * folder or whose file, links resolved, lies in the workspace or in the working directory. A working directory that is
 * the home folder or holds it (`~`, `/`) is no checkout and does not count.
 *
 * The path's folder is real; a link in the last place is kept, because version managers tell by the name they were
 * started with which program is meant.
 */
function findProgram(name, machine, workingDirectory) {
    if (!plainName.test(name))
        return undefined;
    const { isAbsolute, join } = process.getBuiltinModule('node:path');
    const untrusted = untrustedFolders(machine, workingDirectory);
    for (const folder of searchPath(machine)) {
        const real = isAbsolute(folder) ? find_program_realPath(folder) : undefined;
        if (real === undefined)
            continue;
        for (const ending of endings(name, machine)) {
            const candidate = join(real, name + ending);
            if (isTrustedProgram(candidate, untrusted))
                return candidate;
        }
    }
    return undefined;
}
function searchPath({ platform, environment }) {
    return (environment['PATH'] ?? '').split(platform === 'win32' ? ';' : ':');
}
function endings(name, { platform, environment }) {
    if (platform !== 'win32')
        return [''];
    const known = (environment['PATHEXT'] || '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';');
    const startable = known.filter((ending) => /^\.(com|exe|bat|cmd)$/.test(ending));
    return startable.some((ending) => name.toLowerCase().endsWith(ending)) ? [''] : startable;
}
function untrustedFolders(machine, workingDirectory) {
    const home = find_program_realPath(machine.homeDirectory);
    const here = find_program_realPath(workingDirectory);
    const checkout = machine.workspace === undefined ? undefined : find_program_realPath(machine.workspace);
    const holdsHome = here !== undefined && home !== undefined && isBelow(here, home);
    return [checkout, holdsHome ? undefined : here].filter((folder) => folder !== undefined);
}
function isTrustedProgram(candidate, untrusted) {
    const { accessSync, constants, statSync } = process.getBuiltinModule('node:fs');
    try {
        if (!statSync(candidate).isFile())
            return false;
        accessSync(candidate, constants.X_OK);
    }
    catch {
        return false;
    }
    const places = [candidate, find_program_realPath(candidate)];
    return places.every((place) => place !== undefined && !untrusted.some((folder) => isBelow(folder, place)));
}
function find_program_realPath(path) {
    try {
        return process.getBuiltinModule('node:fs').realpathSync(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/world/processes.js







/** Programs of this machine, run apart from everything that is ours. */
function createProcesses(machine) {
    return {
        find: async (name) => findProgram(name, machine, process.cwd()),
        run: (request) => run(request, machine),
    };
}
async function run(request, machine) {
    if (!process.getBuiltinModule('node:path').isAbsolute(request.program))
        return refused('its path is not absolute');
    const command = commandLine(request.program, request.arguments, machine);
    if (typeof command === 'string')
        return refused(command);
    let folder;
    try {
        folder = makeTemporaryDirectory(machine.environment);
    }
    catch (error) {
        return refused(`no folder to run it in: ${(0,system_code/* systemCode */.x)(error)}`);
    }
    try {
        return await runChild({
            command,
            folder,
            environment: childEnvironment(machine.environment, revealed(request.environment ?? {})),
            input: request.input,
            timeoutMilliseconds: request.timeoutMilliseconds,
            platform: machine.platform,
        });
    }
    finally {
        removeFolder(folder);
    }
}
function refused(why) {
    return { exitCode: undefined, timedOut: false, problem: `it could not be started (${why})`, stdout: '', stderr: '' };
}
function revealed(environment) {
    const entries = Object.entries(environment);
    return Object.fromEntries(entries.map(([name, value]) => [name, value instanceof secret/* Secret */.z ? value.reveal() : value]));
}
function removeFolder(folder) {
    try {
        process.getBuiltinModule('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // Somebody on Windows still stands in it. It is empty or in the runner's temporary folder, which is emptied.
    }
}

;// CONCATENATED MODULE: ./build/world/create.js





/** The argument with which a program that passes its own URL to {@link createWorld} is started as the keystore thread. */
const keystoreThread = 'keystore-thread';
/**
 * The real world. Making it loads nothing: the modules that talk to the network, start programs or read files are asked
 * for when that is done.
 * @param program the running program's own URL, which is started once more as the thread that opens keystores; without
 *   it none can be opened
 */
function createWorld(environment, program) {
    const machine = createMachine(environment);
    return {
        machine,
        clock: createClock(),
        network: (0,network/* createNetwork */.VS)(machine.environment),
        tls: laterTls(machine.environment),
        files: createFiles(machine),
        keystores: laterKeystores(program),
        processes: createProcesses(machine),
    };
}
function laterTls(environment) {
    return { presented: async (...asked) => (await __nccwpck_require__.e(/* import() */ 54).then(__nccwpck_require__.bind(__nccwpck_require__, 6054))).createTls(environment).presented(...asked) };
}
function laterKeystores(program) {
    let keystores;
    return {
        async search(...asked) {
            if (program === undefined)
                return { kind: 'failed', detail: 'this program opens no keystores' };
            const { createKeystores } = await __nccwpck_require__.e(/* import() */ 190).then(__nccwpck_require__.bind(__nccwpck_require__, 4190));
            keystores ??= createKeystores(new URL(program), keystoreThread);
            return keystores.search(...asked);
        },
        async close() {
            await keystores?.close();
        },
    };
}


/***/ }),

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ openWay),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   YB: () => (/* binding */ proxyAuthorization),
/* harmony export */   gG: () => (/* binding */ wantedSchemes),
/* harmony export */   nC: () => (/* binding */ maximumHeaderBytes),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   zy: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5222);

/**
 * How long one address of a host with several is tried before the next one is (RFC 8305 calls for parallel attempts,
 * Node makes them one after the other and gives each but the last up; its own 250 ms are short for one lost packet).
 */
const addressAttemptMilliseconds = 1000;
/** Header sections up to this size are read; independent of what NODE_OPTIONS says. */
const maximumHeaderBytes = 65_536;
/**
 * Opens the way to a URL's server: TCP, through the proxy when there is one, and TLS when the URL is https.
 * Builtin modules are asked for by function in this room: `import 'node:http'` would load undici with it, and cost more
 * than everything else in a login.
 */
async function dial(url, proxy, attempt) {
    const arriving = proxy === undefined ? reach(hostOf(url), portOf(url), attempt) : enter(proxy, attempt);
    // Loaded while the name is resolved and the connection is made: together some 10 ms.
    process.getBuiltinModule('node:http');
    const context = url.protocol === 'https:' ? tlsContext() : undefined;
    const hop = await arriving;
    if (context === undefined)
        return hop;
    const way = proxy === undefined ? hop : await tunnel(hop, url, proxy, attempt);
    attempt.phase = 'tls';
    return secure(way, hostOf(url), context, attempt);
}
/** The way to a URL's server, through the proxy when there is one, before any TLS with the server itself. */
async function openWay(url, proxy, attempt) {
    if (proxy === undefined)
        return reach(hostOf(url), portOf(url), attempt);
    return tunnel(await enter(proxy, attempt), url, proxy, attempt);
}
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
function portOf(url) {
    return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}
async function reach(host, port, attempt) {
    const { connect, isIP } = process.getBuiltinModule('node:net');
    const socket = attempt.hold(connect({
        host,
        port,
        noDelay: true,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: addressAttemptMilliseconds,
    }));
    const resolved = (error) => {
        if (error === null && attempt.phase === 'dns')
            attempt.phase = 'tcp';
    };
    if (isIP(host) === 0)
        socket.on('lookup', resolved);
    else
        resolved(null);
    await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .arrival */ .G5)(socket, 'connect');
    return socket;
}
/** From here to the answer to CONNECT everything that fails is the proxy's. */
async function enter(proxy, attempt) {
    attempt.phase = 'proxy';
    const socket = await reach(proxy.host, proxy.port, attempt);
    return proxy.secure ? secure(socket, proxy.host, tlsContext(), attempt) : socket;
}
function tlsContext() {
    return process.getBuiltinModule('node:tls').createSecureContext({ minVersion: 'TLSv1.2' });
}
async function secure(socket, host, secureContext, attempt) {
    const { connect } = process.getBuiltinModule('node:tls');
    // An address is no server name (RFC 6066 §3); it is compared with the certificate all the same.
    const named = process.getBuiltinModule('node:net').isIP(host) === 0;
    const options = { socket, host, secureContext, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true };
    const secured = attempt.hold(connect(named ? { ...options, servername: host.replace(/\.$/, '') } : options));
    await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .arrival */ .G5)(secured, 'secureConnect');
    return secured;
}
/** RFC 9110 §9.3.6. Written with Node's own parser, so that a proxy's answer is bounded as a server's is. */
async function tunnel(hop, url, proxy, attempt) {
    const authority = `${url.hostname}:${portOf(url)}`;
    const request = process.getBuiltinModule('node:http').request({
        createConnection: () => hop,
        method: 'CONNECT',
        path: authority,
        headers: { host: authority, ...proxyAuthorization(proxy) },
        setHost: false,
        maxHeaderSize: maximumHeaderBytes,
        insecureHTTPParser: false,
    });
    return new Promise((resolve, reject) => {
        request.on('error', reject);
        request.on('connect', (response, socket, head) => {
            const status = Number(response.statusCode);
            if (!(status >= 200 && status <= 299)) {
                reject(new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .VG(`PROXY_${status}`, wantedSchemes(response.headers['proxy-authenticate'])));
                return;
            }
            if (head.length > 0)
                socket.unshift(head);
            resolve(attempt.hold(socket));
        });
        request.end();
    });
}
function proxyAuthorization(proxy) {
    return proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization.reveal() };
}
/** The names of the schemes that a proxy asks for, `Negotiate, NTLM`; empty when it names none. */
function wantedSchemes(header) {
    const challenges = [header ?? []].flat().flatMap((line) => line.split(','));
    const schemes = challenges.map((challenge) => /^\s*([A-Za-z][A-Za-z0-9-]{1,20})(?:\s|$)/.exec(challenge)?.[1]);
    return [...new Set(schemes)].filter((scheme) => scheme !== undefined).join(', ');
}


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zU: () => (/* binding */ attempted),
  VS: () => (/* binding */ createNetwork),
  iJ: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./build/world/attempt.js
var world_attempt = __nccwpck_require__(5222);
;// CONCATENATED MODULE: ./build/world/authorities.js
/** A store of authorities that Node.js asks instead of its own, or beside it, and where the environment may lay one. */
const stores = [
    { name: 'the system', flag: '--use-system-ca', variable: 'NODE_USE_SYSTEM_CA' },
    { name: 'OpenSSL', flag: '--use-openssl-ca', variable: undefined },
];
/**
 * The authorities beside those of Node.js itself that may vouch for a host, for the log: `extra CA /etc/acme.pem`,
 * `the CA store of the system (SSL_CERT_FILE /etc/acme.pem)`. Whoever has one of them can pass for any host.
 * @param known flags that this Node.js knows; it passes over a variable for any other
 * @see https://nodejs.org/api/cli.html#environment-variables
 */
function authorities(environment, known = process.allowedNodeEnvironmentFlags) {
    const value = (name) => environment[name] ?? '';
    const options = value('NODE_OPTIONS').split(/[\s"']+/);
    const extra = value('NODE_EXTRA_CA_CERTS');
    const files = ['SSL_CERT_FILE', 'SSL_CERT_DIR'].filter((name) => value(name) !== '');
    const where = files.map((name) => `${name} ${value(name)}`).join(', ');
    const asked = stores.filter(({ flag, variable }) => known.has(flag) && (options.includes(flag) || (variable !== undefined && value(variable) === '1')));
    return [
        ...(extra === '' ? [] : [`extra CA ${extra}`]),
        ...asked.map(({ name }) => `the CA store of ${name}${where === '' ? '' : ` (${where})`}`),
    ];
}

// EXTERNAL MODULE: ./build/world/dial.js
var dial = __nccwpck_require__(8985);
// EXTERNAL MODULE: ./build/world/bounded-bytes.js
var bounded_bytes = __nccwpck_require__(8512);
;// CONCATENATED MODULE: ./build/world/http-exchange.js



const maximumBodyBytes = 1024 * 1024;
/**
 * One request and its whole answer over a connection that is used for nothing else (`connection: close`), so that the
 * process can end as soon as the answer is there. A proxy is given when it forwards the request itself (http).
 */
async function exchange(socket, url, request, forwarder, attempt) {
    const reply = await answer(socket, requestOptions(url, request, forwarder), bodyOf(request), attempt);
    if (forwarder !== undefined && reply.status === 407) {
        attempt.phase = 'proxy';
        attempt.sent = false;
        throw new world_attempt/* Stop */.VG('PROXY_407', (0,dial/* wantedSchemes */.gG)(reply.headers['proxy-authenticate']));
    }
    return reply;
}
function bodyOf({ body, content }) {
    return body?.reveal() ?? content;
}
function requestOptions(url, request, forwarder) {
    const headers = {};
    for (const [name, value] of Object.entries(request.headers))
        headers[name.toLowerCase()] = value;
    if (request.bearer !== undefined)
        headers['authorization'] = `Bearer ${request.bearer.reveal()}`;
    const body = bodyOf(request);
    if (body !== undefined)
        headers['content-length'] = String(Buffer.byteLength(body));
    headers['accept-encoding'] = 'identity';
    headers['host'] = url.host;
    if (forwarder !== undefined)
        Object.assign(headers, (0,dial/* proxyAuthorization */.YB)(forwarder));
    const path = `${url.pathname}${url.search}`;
    return {
        method: request.method,
        path: forwarder === undefined ? path : `${url.origin}${path}`,
        headers,
        setHost: false,
        maxHeaderSize: dial/* maximumHeaderBytes */.nC,
        insecureHTTPParser: false,
        joinDuplicateHeaders: true,
    };
}
function answer(socket, options, body, attempt) {
    const { request } = process.getBuiltinModule('node:http');
    return new Promise((resolve, reject) => {
        const outgoing = request({ ...options, createConnection: () => socket });
        let answered = false;
        outgoing.on('response', (response) => {
            answered = true;
            readBody(response).then((text) => resolve(replyOf(response, text)), reject);
        });
        outgoing.on('error', reject);
        // No answer and no error: a server that switches protocols unasked (101) is cut off like this.
        outgoing.on('close', () => {
            if (!answered)
                reject(new world_attempt/* Stop */.VG('ECONNRESET'));
        });
        outgoing.end(body);
        attempt.sent = true;
    });
}
function readBody(response) {
    return new Promise((resolve, reject) => {
        const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
        if (encoding !== 'identity' && encoding !== '')
            reject(new world_attempt/* Stop */.VG('CONTENT_ENCODING', encoding));
        if (Number(response.headers['content-length']) > maximumBodyBytes)
            reject(new world_attempt/* Stop */.VG('BODY_TOO_LONG'));
        const bytes = new bounded_bytes/* BoundedBytes */.T(maximumBodyBytes);
        response.on('data', (piece) => {
            if (!bytes.add(piece))
                reject(new world_attempt/* Stop */.VG('BODY_TOO_LONG'));
        });
        response.on('end', () => resolve(bytes.text()));
        response.on('error', reject);
        response.on('close', () => reject(new world_attempt/* Stop */.VG('ECONNRESET')));
    });
}
function replyOf(response, body) {
    const headers = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
    return { kind: 'reply', status: Number(response.statusCode), headers: Object.fromEntries(headers), body };
}

// EXTERNAL MODULE: ./build/time.js
var time = __nccwpck_require__(4131);
;// CONCATENATED MODULE: ./build/world/outage.js

/** Codes of OpenSSL and Node that blame the certificate. */
const blamesCertificate = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CRL_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
/** Whether trying again cannot help. */
function isFinal(code) {
    const refusedByProxy = /^PROXY_4(?!08|25|29)\d\d$/.test(code);
    const unusable = /^(ABORTED|BODY_TOO_LONG|CONTENT_ENCODING|PROXY_UNREADABLE|PROXY_UNSUPPORTED|ERR_INVALID_|ERR_HTTP_|ERR_UNESCAPED_)/;
    const otherLanguage = /^ERR_SSL_.*(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|PACKET_LENGTH_TOO_LONG|CERTIFICATE_REQUIRED)$/;
    return [blamesCertificate, unusable, otherLanguage].some((codes) => codes.test(code)) || refusedByProxy;
}
/** One clause for people. */
function describeOutage(at) {
    if (at.code === 'ABORTED')
        return `the request to ${at.authority} was given up`;
    if (at.code === 'TIMEOUT')
        return `${late(at)} within ${(0,time/* humanDuration */.UU)(at.timeoutMilliseconds)}`;
    switch (at.phase) {
        case 'dns':
            return `the name ${at.authority} cannot be resolved`;
        case 'tcp':
            return unreachable(at.authority, at.code);
        case 'proxy':
            return proxyTrouble(at, `the proxy ${at.proxy}`);
        case 'tls':
            return tlsTrouble(at.authority, at.code);
        case 'http':
            return httpTrouble(at);
    }
}
function late({ phase, authority, proxy }) {
    switch (phase) {
        case 'dns':
            return `the name ${authority} was not resolved`;
        case 'tcp':
            return `${authority} did not take the connection`;
        case 'proxy':
            return `the proxy ${proxy} did not open the way to ${authority}`;
        case 'tls':
            return `${authority} did not finish the TLS handshake`;
        case 'http':
            return `${authority} did not answer completely`;
    }
}
function unreachable(who, code) {
    return code === 'ECONNREFUSED' ? `${who} refuses connections` : `${who} cannot be reached`;
}
function proxyTrouble({ code, authority, remark }, proxy) {
    const schemes = remark === '' ? '' : ` (${remark})`;
    if (code === 'PROXY_UNREADABLE')
        return `${proxy} cannot be used: its value is not a URL`;
    if (code === 'PROXY_UNSUPPORTED')
        return `${proxy} cannot be used: only http and https proxies are spoken to`;
    // tinyproxy answers wrong credentials with 401, which is a server's word and not a proxy's.
    if (code === 'PROXY_407' || code === 'PROXY_401')
        return `${proxy} wants other credentials than it was given${schemes}`;
    if (/^PROXY_\d+$/.test(code))
        return `${proxy} answered ${code.slice(6)} to CONNECT ${authority}`;
    if (/^(ENOTFOUND|EAI_)/.test(code))
        return `the name of ${proxy} cannot be resolved`;
    if (/^HPE_/.test(code))
        return `${proxy} answered CONNECT with something that is not HTTP`;
    if (blamesCertificate.test(code) || /SSL|EPROTO/.test(code))
        return tlsTrouble(proxy, code);
    if (/^(ECONNRESET|EPIPE)$/.test(code))
        return `${proxy} closed the connection`;
    return unreachable(proxy, code);
}
function tlsTrouble(who, code) {
    if (code === 'CERT_HAS_EXPIRED')
        return `the certificate of ${who} has expired`;
    if (code === 'CERT_NOT_YET_VALID')
        return `the certificate of ${who} is not valid yet`;
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return `the certificate of ${who} is for another name`;
    if (blamesCertificate.test(code))
        return `the certificate of ${who} is not trusted by this machine`;
    if (/CERTIFICATE_REQUIRED$/.test(code))
        return `${who} wants a client certificate`;
    if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/.test(code))
        return `${who} does not speak TLS on this port`;
    if (/^(ECONNRESET|EPIPE)$/.test(code))
        return `${who} closed the connection during the TLS handshake`;
    return `the TLS handshake with ${who} failed`;
}
function httpTrouble({ code, authority, remark }) {
    if (code === 'BODY_TOO_LONG')
        return `${authority} answered with more than 1 MiB`;
    if (code === 'CONTENT_ENCODING')
        return `${authority} encoded its answer although no encoding was asked for (${remark.slice(0, 20)})`;
    if (code === 'HPE_HEADER_OVERFLOW')
        return `${authority} answered with headers that are too long`;
    if (/^HPE_(?!INVALID_EOF)/.test(code))
        return `${authority} answered with something that is not HTTP`;
    if (/^ERR_SSL_/.test(code))
        return `the TLS connection to ${authority} broke`;
    if (/^ERR_/.test(code))
        return `the request to ${authority} could not be made`;
    return `${authority} closed the connection before its answer was complete`;
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/url.js
var build_url = __nccwpck_require__(7121);
;// CONCATENATED MODULE: ./build/world/no-proxy.js
/**
 * Whether a request goes past the proxy, from NO_PROXY. The rules are curl's, with the ports, networks and wildcards
 * that Go's `httpproxy` adds:
 *
 * - entries are parted by commas or white space; case and a final dot do not matter; `*` alone is everything;
 * - `acme.example` and `.acme.example` are that host and all below it; `*.acme.example` is what is below it only;
 * - an address is itself, `10.0.0.0/8` and `fd00::/8` are networks. Names are not resolved to be compared with these;
 * - `acme.example:8443` and `[::1]:8443` are that port only.
 */
function bypassesProxy(hostname, port, noProxy) {
    const host = bare(hostname);
    return noProxy
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || covers(entry.toLowerCase(), host, port));
}
/**
 * Whether the host is this machine itself: `localhost`, what is below it, 127.0.0.0/8 and ::1. Such a request is never
 * sent to a proxy (as in Go and in the runner's own client, and unlike curl): the proxy would reach its own machine.
 */
function isLoopback(hostname) {
    const host = bare(hostname);
    return /^(.+\.)?localhost$/.test(host) || inNetwork(host, '127.0.0.0', 8) || inNetwork(host, '::1', 128);
}
/** In lower case, without brackets and without a final dot. */
function bare(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
}
function covers(entry, host, port) {
    const { name, onlyPort } = partPort(entry);
    if (onlyPort !== undefined && onlyPort !== port)
        return false;
    const slash = name.indexOf('/');
    if (/^[^/]+\/\d{1,3}$/.test(name))
        return inNetwork(host, bare(name.slice(0, slash)), Number(name.slice(slash + 1)));
    const plain = bare(name);
    if (net().isIP(plain) !== 0)
        return inNetwork(host, plain, net().isIP(plain) === 4 ? 32 : 128);
    if (net().isIP(host) !== 0)
        return false;
    if (plain.startsWith('*'))
        return plain.length > 1 && host.endsWith(plain.slice(1));
    const suffix = plain.replace(/^\./, '');
    return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
}
function partPort(entry) {
    // `::1` has colons and no port, `[::1]:80` and `acme.example:80` have one.
    if (!/^(?:\[[^\]]*\]|[^:]*):\d{1,5}$/.test(entry))
        return { name: entry, onlyPort: undefined };
    const colon = entry.lastIndexOf(':');
    return { name: entry.slice(0, colon), onlyPort: Number(entry.slice(colon + 1)) };
}
function inNetwork(host, network, prefix) {
    const { isIP, BlockList } = net();
    const family = isIP(network);
    if (isIP(host) === 0 || family === 0 || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new BlockList();
    list.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6');
}
/** Asked for when a proxy is set, so that a direct login does not load it before it needs it. */
function net() {
    return process.getBuiltinModule('node:net');
}

;// CONCATENATED MODULE: ./build/world/proxy.js



/** In the order in which curl looks: the scheme's own, then the one for all; lower case first; empty means not set. */
const variablesOf = {
    'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
};
/** The proxy for a URL; `undefined` when the request goes straight there. Loopback always does. */
function chooseProxy(url, environment) {
    const variable = variablesOf[url.protocol]?.find((name) => setTo(environment, name) !== '');
    if (variable === undefined || isLoopback(url.hostname))
        return undefined;
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const noProxy = environment['no_proxy'] || environment['NO_PROXY'] || '';
    if (bypassesProxy(url.hostname, port, noProxy))
        return undefined;
    return readProxy(variable, setTo(environment, variable));
}
function setTo(environment, name) {
    return (environment[name] ?? '').trim();
}
function readProxy(variable, value) {
    const url = proxyUrl(value);
    if (url === undefined)
        return { kind: 'unusable', name: variable, code: 'PROXY_UNREADABLE' };
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return { kind: 'unusable', name: `${variable} (${url.protocol}//)`, code: 'PROXY_UNSUPPORTED' };
    }
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    return {
        kind: 'proxy',
        name: `${url.protocol}//${url.hostname}:${port}`,
        secure: url.protocol === 'https:',
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port,
        authorization: credentials(url)?.authorization,
    };
}
/** As curl reads it: without a scheme it is http. */
function proxyUrl(value) {
    const text = value.trim();
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = (0,build_url/* readUrl */.w)(full);
    return url?.hostname === '' ? undefined : url;
}
function credentials(url) {
    if (url.username === '' && url.password === '')
        return undefined;
    const user = decoded(url.username);
    const password = decoded(url.password);
    const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
    const whole = url.password === '' ? [user, url.username] : [`${user}:${password}`, `${url.username}:${url.password}`];
    return {
        parts: [...whole, password, url.password, basic],
        authorization: new secret/* Secret */.z(`Basic ${basic}`),
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A bare percent sign: curl takes such text as it stands.
        return text;
    }
}
/**
 * What stands for credentials in any proxy variable, used or not: user and password together and the password alone,
 * as written, percent-encoded and decoded, and the value of the Basic header. Empty when there are none.
 */
function proxySecrets(environment) {
    const found = new Set();
    for (const name of new Set(Object.values(variablesOf).flat())) {
        for (const part of secretParts(environment[name] ?? ''))
            found.add(part);
    }
    found.delete('');
    return [...found].map((part) => new secret/* Secret */.z(part));
}
function secretParts(value) {
    const url = proxyUrl(value);
    // Also of a value that is no URL: what stands before the last @ was meant as credentials.
    const written = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.+)@/i.exec(value.trim())?.[1] ?? '';
    const parts = url === undefined ? undefined : credentials(url)?.parts;
    return [written, written.replace(/^[^:]*:?/, ''), ...(parts ?? [])];
}

;// CONCATENATED MODULE: ./build/world/network.js






const longestTimerMilliseconds = 2_147_483_647;
/** The network of this machine, with the proxy and the extra CA that its environment names. */
function createNetwork(environment) {
    return {
        send: (request, limits) => send(request, limits, environment),
        probe: async (url, limits) => (await __nccwpck_require__.e(/* import() */ 913).then(__nccwpck_require__.bind(__nccwpck_require__, 6913))).probe(url, limits, environment),
        route: (url) => route(url, environment),
        secrets: () => proxySecrets(environment),
    };
}
function send(request, limits, environment) {
    return attempted(limits, (attempt, journey) => travel(request, environment, attempt, journey));
}
/** Makes one attempt within the limits. What goes wrong is an outage; whatever was opened on the way is closed. */
async function attempted(limits, make) {
    const started = performance.now();
    const elapsed = () => Math.round(performance.now() - started);
    const attempt = new world_attempt/* Attempt */.UI();
    const journey = { url: undefined, proxy: undefined };
    if (limits.signal?.aborted === true)
        return outage(new world_attempt/* Stop */.VG('ABORTED'), attempt, journey, limits, 0);
    const watch = new Watch(limits);
    try {
        const made = await Promise.race([watch.over, make(attempt, journey)]);
        return { ...made, elapsedMilliseconds: elapsed() };
    }
    catch (error) {
        return outage(error, attempt, journey, limits, elapsed());
    }
    finally {
        watch.stop();
        attempt.release();
    }
}
async function travel(request, environment, attempt, journey) {
    const url = new URL(request.url);
    journey.url = url;
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new world_attempt/* Stop */.VG('ERR_INVALID_PROTOCOL');
    const proxy = proxyFor(url, environment, attempt, journey);
    const socket = await (0,dial/* dial */.zy)(url, proxy, attempt);
    attempt.phase = 'http';
    return exchange(socket, url, request, url.protocol === 'http:' ? proxy : undefined, attempt);
}
/** The proxy that the way to a URL leads through, noted in the journey; one that cannot be used ends the attempt. */
function proxyFor(url, environment, attempt, journey) {
    const proxy = chooseProxy(url, environment);
    journey.proxy = proxy;
    if (proxy?.kind !== 'unusable')
        return proxy;
    attempt.phase = 'proxy';
    throw new world_attempt/* Stop */.VG(proxy.code);
}
/** The one deadline over everything, and the caller's signal. */
class Watch {
    over;
    #timer;
    #signal;
    #abort = () => { };
    constructor({ timeoutMilliseconds, signal }) {
        this.#signal = signal;
        let expire = () => { };
        this.over = new Promise((_, reject) => {
            expire = () => reject(new world_attempt/* Stop */.VG('TIMEOUT'));
            this.#abort = () => reject(new world_attempt/* Stop */.VG('ABORTED'));
        });
        this.#timer = setTimeout(expire, Math.min(timeoutMilliseconds, longestTimerMilliseconds));
        signal?.addEventListener('abort', this.#abort);
    }
    stop() {
        clearTimeout(this.#timer);
        this.#signal?.removeEventListener('abort', this.#abort);
    }
}
function outage(error, attempt, { url, proxy }, { timeoutMilliseconds }, elapsedMilliseconds) {
    const { sent } = attempt;
    // Only what we said ourselves is quoted; a message of the system's may hold what was sent.
    const remark = error instanceof world_attempt/* Stop */.VG ? error.remark : '';
    const code = error?.code ?? 'UNKNOWN';
    // With TLS 1.3 a server judges our side of the handshake when we have ended it already.
    const phase = attempt.phase === 'http' && /^ERR_SSL_.*_ALERT_/.test(code) ? 'tls' : attempt.phase;
    const authority = url === undefined ? 'the server' : `${url.hostname}${phase === 'dns' ? '' : `:${(0,dial/* portOf */.HM)(url)}`}`;
    const detail = describeOutage({ phase, code, authority, proxy: proxy?.name, remark, timeoutMilliseconds });
    return { kind: 'outage', phase, code, detail, elapsedMilliseconds, sent, final: isFinal(code) };
}
function route(url, environment) {
    if (!URL.canParse(url))
        return [];
    const parsed = new URL(url);
    const proxy = chooseProxy(parsed, environment);
    return [
        ...(proxy === undefined ? [] : [`proxy ${proxy.name}`]),
        ...(parsed.protocol === 'https:' ? authorities(environment) : []),
    ];
}


/***/ }),

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The system's own code of an error, `ENOENT`; words where there is none. */
function systemCode(error) {
    return error?.code ?? 'unknown error';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1542);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
