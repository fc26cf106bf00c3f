export const id = 3742;
export const ids = [3742,6309];
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

/***/ 6309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loginAction: () => (/* binding */ loginAction)
});

// EXTERNAL MODULE: ./build/key/ring.js
var ring = __webpack_require__(764);
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

// EXTERNAL MODULE: ./build/login/login.js + 5 modules
var login = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/login/prepare.js + 1 modules
var prepare = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/org/identity.js
var identity = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/action/before-login.js
var before_login = __webpack_require__(916);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/public-output.js
var public_output = __webpack_require__(690);
// EXTERNAL MODULE: ./build/action/summary-wish.js
var summary_wish = __webpack_require__(615);
;// CONCATENATED MODULE: ./build/action/login.js











/**
 * Mode `login`: reads the inputs, logs in, exposes the session and hands it on.
 * @param raw the text of an option; by default the action's input
 * @param unnamed what the `sf` CLI takes the org for when it gets no alias of it; without this it does not get the org then
 */
async function loginAction(occasion, world, ci, signal, raw = (name) => (0,inputs/* input */.hF)(world.machine.environment, name), unnamed) {
    const prepared = await (0,prepare.prepareLogin)(raw, occasion, world, ci, signal);
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
        __webpack_require__.e(/* import() */ 8140).then(__webpack_require__.bind(__webpack_require__, 8140)),
        __webpack_require__.e(/* import() */ 4132).then(__webpack_require__.bind(__webpack_require__, 4132)),
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
    const { loginSummary } = await __webpack_require__.e(/* import() */ 9239).then(__webpack_require__.bind(__webpack_require__, 9239));
    await ci.summary(loginSummary(done, prepared, wish === 'discreet'));
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


/***/ }),

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginAll: () => (/* binding */ loginAll)
/* harmony export */ });
/* harmony import */ var _action_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6309);
/* harmony import */ var _action_report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
/* harmony import */ var _check_render_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5064);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1378);
/* harmony import */ var _login_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2648);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7755);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9875);
/* harmony import */ var _answer_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8454);
/* harmony import */ var _each_org_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1499);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2444);











/** A shell and a pipeline have one place for one session. */
const formats = ['text', 'json'];
/**
 * Logs in to every org of a config file. Tokens stand where a single login would put them: in a file of lines of JSON
 * that its owner alone can read, or in the answer when `--print-token` asks for it.
 * @returns the exit code of the worst
 */
async function loginAll(orgs, given, terminal) {
    const place = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answerPlace */ .Mo)(given, formats, terminal);
    refuseWrongOptions(given);
    await (0,_answer_file_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAnswerFile */ .k)(place, terminal.world);
    const outcomes = await (0,_each_org_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOrg */ .OV)(orgs, 'logged in', terminal, (org) => logIn(org, terminal));
    await (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .cK)(textOf(outcomes, place), place, terminal);
    const failed = outcomes.filter(({ failure }) => failure !== undefined);
    terminal.ci.info(failed.length === 0
        ? `Logged in to all ${orgs.length} orgs.`
        : `Logged in to ${orgs.length - failed.length} of ${orgs.length} orgs; not to ${failed.map(({ org }) => org).join(', ')}.`);
    return (0,_each_org_js__WEBPACK_IMPORTED_MODULE_7__/* .worstExit */ .gX)(outcomes.map(({ failure }) => failure));
}
/** What is wrong for every org alike is said once, and before anything is sent. */
function refuseWrongOptions({ raw }) {
    const { problems } = (0,_option_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .T)(_login_options_js__WEBPACK_IMPORTED_MODULE_3__.loginOptions, rawFor(raw));
    const sentences = problems.map(({ option, sentence }) => `\`${option}\` ${sentence}`);
    if ((raw('certificate')?.trim() ?? '') !== '')
        sentences.push('`certificate` is that of one app; leave it out.');
    if (sentences.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('ERR_OPTIONS', sentences.join(' '));
}
function rawFor(raw) {
    return (name) => {
        if (name === 'summary')
            return 'false';
        return _login_js__WEBPACK_IMPORTED_MODULE_8__/* .notForCommandLine */ .Wo.includes(name) ? undefined : raw(name);
    };
}
async function logIn({ name, raw, problem }, { world, ci, occasion, ended }) {
    const voice = (0,_each_org_js__WEBPACK_IMPORTED_MODULE_7__/* .voiceOf */ .sZ)(name, ci);
    let failure = problem;
    try {
        if (problem === undefined)
            await (0,_action_login_js__WEBPACK_IMPORTED_MODULE_0__.loginAction)(occasion, world, voice, ended, rawFor(raw));
    }
    catch (error) {
        failure = (0,_action_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h)(error);
    }
    return { org: name, outputs: voice.outputs, failure };
}
function textOf(outcomes, { format, outputFile, open }) {
    const members = outcomes.map((outcome) => membersOfOrg(outcome, open));
    if (outputFile !== undefined)
        return members.map((each) => (0,_check_render_json_js__WEBPACK_IMPORTED_MODULE_9__.jsonText)(each)).join('\n');
    if (format === 'json')
        return (0,_check_render_json_js__WEBPACK_IMPORTED_MODULE_9__.jsonText)(members, 2);
    const width = Math.max(...outcomes.map(({ org }) => org.length));
    return outcomes.map((outcome) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_10__.disarm)(row(outcome, width, open))).join('\n');
}
function row({ org, outputs, failure }, width, open) {
    if (failure !== undefined)
        return `✗ ${org.padEnd(width)}  ${failure.code}: ${failure.message}`;
    const said = ['org-id', 'instance-url', 'username', ...(open ? ['access-token'] : [])];
    const values = said.map((name) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .opened */ .Sg)(outputs.get(name) ?? '')).filter((text) => text !== '');
    return `✓ ${org.padEnd(width)}  ${values.length === 0 ? 'skipped' : values.join('  ')}`;
}
function membersOfOrg({ org, outputs, failure }, open) {
    if (failure === undefined)
        return { org, ...(0,_login_js__WEBPACK_IMPORTED_MODULE_8__/* .membersOf */ .lS)(outputs, open), failure: null };
    const { code, message, hint, exitCode } = failure;
    return { org, authenticated: false, failure: { code, message, hint, exitCode } };
}


/***/ })

};
