export const id = 8690;
export const ids = [8690,6309];
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

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* unused harmony exports modes, modeOption, readMode, namesConfiguration, mayHaveForeignInputs, refuseForeignInputs */
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7171);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);


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
        throw new Failure('ERR_MODE', `\`mode\` is ${seen}; it can be ${modes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    return mode;
}
/** Whether a config file is named, or an org of one: what reads it is not loaded otherwise. */
function namesConfiguration(environment) {
    return configOptions.some((option) => {
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
    throw new Failure('ERR_OPTIONS', `Mode \`${mode}\` does not take ${list}.`, {
        hint: 'Remove what belongs to another mode, or correct `mode`.',
    });
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

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allOption),
/* harmony export */   h: () => (/* binding */ configOptions)
/* harmony export */ });
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


/***/ })

};
