export const id = 4689;
export const ids = [4689,4497];
export const modules = {

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ textAnswer),
/* harmony export */   MO: () => (/* binding */ rejectionAnswer),
/* harmony export */   lF: () => (/* binding */ restError),
/* harmony export */   tQ: () => (/* binding */ jsonAnswer),
/* harmony export */   uV: () => (/* binding */ htmlAnswer)
/* harmony export */ });
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);

const json = { 'content-type': 'application/json;charset=UTF-8' };
function jsonAnswer(value, outcome = 'ok', status = 200) {
    return { status, headers: json, body: JSON.stringify(value), outcome };
}
function textAnswer(status, body, outcome) {
    return { status, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body, outcome };
}
function htmlAnswer(status, body, outcome) {
    return { status, headers: { 'content-type': 'text/html;charset=UTF-8' }, body, outcome };
}
/** A rejection in the token endpoint's words; these replies must not be stored (RFC 6749, section 5.2). */
function rejectionAnswer(name, claims) {
    const { status, error, description } = _rejection_js__WEBPACK_IMPORTED_MODULE_0__/* .rejections */ .p[name];
    const headers = { ...json, 'cache-control': 'no-store', pragma: 'no-cache' };
    return { status, headers, body: JSON.stringify({ error, error_description: description }), outcome: name, claims };
}
/** The error body of the REST API: a list with one entry. */
function restError(status, errorCode, message) {
    return { ...jsonAnswer([{ message, errorCode }], errorCode, status) };
}


/***/ }),

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ faultDelivery),
/* harmony export */   Gm: () => (/* binding */ parseFault),
/* harmony export */   JK: () => (/* binding */ faultAnswer),
/* harmony export */   u9: () => (/* binding */ FaultQueue)
/* harmony export */ });
/* unused harmony exports endpointNames, faultNames */
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9834);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);


/** The endpoints that a fault can be aimed at; `any` is all of them. */
const endpointNames = ['token', 'userinfo', 'identity', 'revoke', 'introspect', 'data', 'any'];
const dataNotAvailable = '<html><head><title>Data Not Available</title></head><body><h1>Data Not Available</h1>' +
    '<p>The data you were trying to access could not be found. It may be due to another user deleting the data or a ' +
    'system error. If you know the data is not deleted but cannot access it, please look at our support page.</p>' +
    '</body></html>';
/** Faults that put an answer of their own in the place of the right one; the request is not judged at all. */
const answers = {
    status: (argument) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlAnswer */ .uV)(whole(argument, 503), 'Service Unavailable', 'fault'),
    html: (argument) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlAnswer */ .uV)(whole(argument, 200), dataNotAvailable, 'fault'),
    empty: (argument) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAnswer */ .CI)(whole(argument, 200), '', 'fault'),
    big: (argument) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAnswer */ .CI)(200, 'x'.repeat(Math.min(whole(argument, 2 ** 21), 2 ** 26)), 'fault'),
    'retry-after': (argument) => {
        const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlAnswer */ .uV)(503, 'Service Unavailable', 'fault');
        return { ...answer, headers: { ...answer.headers, 'retry-after': argument === '' ? '1' : argument } };
    },
    redirect: (argument, origin) => {
        const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlAnswer */ .uV)(302, '', 'fault');
        return { ...answer, headers: { ...answer.headers, location: argument === '' ? `${origin}/moved` : argument } };
    },
    body: (argument) => {
        const [, status, body] = /^(\d{3}):(.*)$/s.exec(argument) ?? ['', '200', argument];
        return {
            ...(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAnswer */ .CI)(Number(status), body ?? '', 'fault'),
            headers: { 'content-type': 'application/json;charset=UTF-8' },
        };
    },
};
/** Faults of the way back. `slow`, `drip` and `truncate` spoil the right answer, the others give none. */
const deliveries = {
    slow: (argument) => ({ kind: 'slow', milliseconds: whole(argument, 1000) }),
    drip: (argument) => ({ kind: 'drip', milliseconds: whole(argument, 100) }),
    truncate: () => ({ kind: 'truncate' }),
    hang: () => ({ kind: 'hang' }),
    reset: () => ({ kind: 'reset' }),
    close: () => ({ kind: 'close' }),
    garbage: () => ({ kind: 'garbage' }),
};
/** Faults of the org itself: they change how requests are judged, and stand unless a number is given. */
const conditions = ['clock', 'flap', 'propagation'];
/** The names of all faults, rejections left out. */
const faultNames = [...Object.keys(answers), ...Object.keys(deliveries), ...conditions];
/**
 * Reads `[endpoint/]name[:argument][*count]`: `status:503`, `revoke/reset`, `slow:5000*3`, `any/unknown-error*`,
 * `clock:-600`. Without a count a fault spoils one request; a bare `*` stands; conditions stand by themselves.
 * @returns `undefined` when the text names no fault.
 */
function parseFault(text) {
    const match = /^(?:([a-z]+)\/)?([a-z-]+)(?::(.*?))?(?:\*(\d*))?$/s.exec(text);
    if (match?.[2] === undefined)
        return undefined;
    const [, endpoint = 'token', name, argument = '', count] = match;
    const known = endpointNames.find((candidate) => candidate === endpoint);
    if (known === undefined || !(faultNames.includes(name) || (0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .isRejectionName */ .P)(name)))
        return undefined;
    const remaining = count === '' || (count === undefined && conditions.includes(name)) ? Infinity : Number(count ?? 1);
    return { text, endpoint: known, name, argument, remaining };
}
/** The faults of one emulator, consumed in the order of their list. */
class FaultQueue {
    #faults;
    constructor(texts) {
        this.#faults = texts.map((text) => {
            const fault = parseFault(text);
            if (fault === undefined)
                throw new TypeError(`no fault is named ${JSON.stringify(text)}`);
            return fault;
        });
    }
    /** The next fault of an answer or of its way back for a request to that endpoint; it is used up by being taken. */
    take(endpoint) {
        return this.#use(endpoint, (fault) => !conditions.includes(fault.name));
    }
    /** The argument of a condition for a request to the token endpoint, used once; `undefined` when it does not hold. */
    condition(name) {
        return this.#use('token', (fault) => fault.name === name)?.argument;
    }
    /** By how many seconds the org's clock is off. */
    clockShiftSeconds() {
        return Number(this.#faults.find((fault) => fault.name === 'clock')?.argument || 0);
    }
    #use(endpoint, wanted) {
        const fault = this.#faults.find((candidate) => candidate.remaining > 0 &&
            (candidate.endpoint === endpoint || candidate.endpoint === 'any') &&
            wanted(candidate));
        if (fault !== undefined)
            fault.remaining -= 1;
        return fault;
    }
}
/** The answer that a fault puts in the place of the right one; `undefined` when it leaves that alone. */
function faultAnswer(fault, origin) {
    if ((0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .isRejectionName */ .P)(fault.name))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectionAnswer */ .MO)(fault.name);
    return answers[fault.name]?.(fault.argument, origin);
}
function faultDelivery(fault) {
    return deliveries[fault.name]?.(fault.argument) ?? { kind: 'whole' };
}
function whole(argument, otherwise) {
    return /^\d+$/.test(argument) ? Number(argument) : otherwise;
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/emulator/fault.js
var emulator_fault = __webpack_require__(5866);
;// CONCATENATED MODULE: ./build/emulator/schema.js
const schema_text = (description) => ({ type: 'string', minLength: 1, description });
const flag = (description) => ({ type: 'boolean', description });
const texts = (description) => ({ type: 'array', items: { type: 'string' }, description });
const count = (description, minimum) => ({ type: 'integer', minimum, description });
const choice = (description, ...values) => ({ type: 'string', enum: values, description });
const members = (properties, ...required) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
});
const list = (items, description) => ({ type: 'array', items, description });
const identifier = (prefix, description) => ({
    type: 'string',
    pattern: `^${prefix}(?:[0-9A-Za-z]{12}|[0-9A-Za-z]{15})$`,
    description,
});
const app = members({
    clientId: schema_text('The consumer key.'),
    type: choice('`connected` by default.', 'connected', 'external'),
    certificates: texts('PEM texts: certificates, or public keys alone. The org holds one of them.'),
    activeCertificate: count('Which one the org holds, from 0; the last by default.', 0),
    scopes: texts('`api` and `refresh_token` by default.'),
    tokenFormat: choice('`opaque` by default.', 'opaque', 'jwt'),
    policy: choice('Permitted users; `adminApproved` by default.', 'adminApproved', 'selfAuthorize'),
    approvedUsers: texts('Usernames that may use the app; every user by default.'),
    clientSecret: schema_text('For `introspect`.'),
    installed: flag('False: the org knows of the app, and nobody installed it.'),
}, 'clientId');
const user = members({
    username: schema_text('The Salesforce username.'),
    id: identifier('005', 'Made from the place in the list by default.'),
    name: schema_text('First and last name.'),
    email: schema_text('The username by default.'),
    active: flag('True by default.'),
    frozen: flag('False by default.'),
    locked: flag('Locked out after wrong passwords; false by default.'),
    ipRestricted: flag("The caller is outside the profile's login IP ranges; false by default."),
    permissions: texts('`ApiEnabled` and `ViewSetup` by default.'),
}, 'username');
const row = {
    type: 'object',
    properties: { DeveloperName: schema_text('The name of the record.') },
    required: ['DeveloperName'],
    additionalProperties: true,
};
const org = members({
    kind: choice('`production` by default.', 'production', 'sandbox', 'scratch', 'site'),
    id: identifier('00D', 'Made from the place in the list by default.'),
    name: schema_text("The organization's name."),
    myDomain: {
        type: 'string',
        pattern: '^https?://[^/?#@]+/?$',
        description: "The org's origin in the world, for requests that come with that host through a proxy.",
    },
    sitePath: schema_text('The path of an Experience Cloud site (kind `site`); `customers` by default.'),
    instanceUrl: { type: 'string', description: 'What the reply says, whatever it is; the address asked by default.' },
    idOrigin: {
        type: 'string',
        description: "The origin in the reply's `id`; login. or test.salesforce.com by default.",
    },
    reply: {
        type: 'object',
        additionalProperties: true,
        description: "Members of the token's reply to add, replace or (null) leave out.",
    },
    audiences: list({ type: 'string', enum: ['my-domain', 'generic'] }, 'What connected apps may use; both by default.'),
    preventGenericHosts: flag('The My Domain policy that keeps login. and test.salesforce.com away.'),
    inactive: flag('The org is locked, closed or suspended.'),
    devHub: flag('Whether `ScratchOrgInfo` can be queried.'),
    apps: list(app, 'Connected apps and External Client Apps.'),
    users: list(user, 'Users.'),
    certificates: list(row, 'Rows of the Tooling object `Certificate`.'),
    samlConfigs: list(row, 'Rows of `SamlSsoConfig`.'),
    records: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'object', additionalProperties: true } },
        description: 'Further objects that queries find, by name.',
    },
});
/** JSON Schema of an emulator's configuration; what docs/EMULATOR.md shows and what is enforced. */
const configurationSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of an emulated org',
    ...members({
        orgs: list(org, 'One org without apps and users by default.'),
        faults: texts('Faults by name, consumed in the order of the list.'),
        strict: flag('Enforce what the documentation says: `exp` at most 3 minutes away, a `jti` once only.'),
        freshTokens: flag('A token of its own for every login; by default an app and user keep theirs while it lives.'),
        sessionSeconds: count('How long a session lives after its last use; 7200 by default.', 1),
        pageSize: count('Rows in one page of a query; 2000 by default.', 1),
        loginsPerHour: count('Logins that one user may make in an hour; 3600 by default.', 0),
    }),
};

;// CONCATENATED MODULE: ./build/emulator/read-configuration.js




/**
 * Takes a configuration from outside.
 * @throws Failure `ERR_EMULATOR_CONFIGURATION` that names every member that is wrong.
 */
function readConfiguration(value) {
    const problems = [...disagreements(value, configurationSchema, '')];
    if (problems.length === 0)
        problems.push(...senselessMembers(value));
    if (problems.length === 0)
        return value;
    throw new failure/* Failure */.H('ERR_EMULATOR_CONFIGURATION', `The emulator's configuration is wrong: ${problems.join('; ')}.`);
}
/** Where a value is not as the schema says. */
function* disagreements(value, schema, path) {
    const here = path === '' ? 'the document' : path;
    if (schema.type !== undefined && typeOf(value) !== schema.type) {
        yield `${here} must be of type ${String(schema.type)}`;
        return;
    }
    if (typeof value === 'string')
        yield* textDisagreements(value, schema, here);
    if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) {
        yield `${here} must be at least ${schema.minimum}`;
    }
    if (Array.isArray(value) && schema.items !== undefined) {
        for (const [place, item] of value.entries())
            yield* disagreements(item, schema.items, `${path}[${place}]`);
    }
    else if (typeof value === 'object' && value !== null) {
        yield* memberDisagreements(value, schema, path);
    }
}
function* textDisagreements(value, schema, here) {
    if (schema.enum !== undefined && !schema.enum.includes(value))
        yield `${here} must be one of ${schema.enum.join(', ')}`;
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
        yield `${here} must match ${schema.pattern}`;
    if (value.length < (schema.minLength ?? 0))
        yield `${here} must not be empty`;
}
function* memberDisagreements(value, schema, path) {
    const at = (name) => (path === '' ? name : `${path}.${name}`);
    for (const name of schema.required ?? [])
        if (value[name] === undefined)
            yield `${at(name)} is missing`;
    for (const [name, member] of Object.entries(value)) {
        if (member === undefined)
            continue;
        const known = schema.properties !== undefined && Object.hasOwn(schema.properties, name);
        const inner = known ? schema.properties?.[name] : schema.additionalProperties;
        if (inner === false)
            yield `${at(name)} is no member that exists`;
        else if (typeof inner === 'object')
            yield* disagreements(member, inner, at(name));
    }
}
/** What the schema cannot say. */
function* senselessMembers({ orgs = [], faults = [] }) {
    for (const [place, fault] of faults.entries()) {
        if ((0,emulator_fault/* parseFault */.Gm)(fault) === undefined)
            yield `faults[${place}] names no fault`;
    }
    for (const [orgPlace, { apps = [], users = [] }] of orgs.entries()) {
        const usernames = new Set(users.map((user) => user.username.toLowerCase()));
        for (const [place, app] of apps.entries()) {
            const path = `orgs[${orgPlace}].apps[${place}]`;
            const { certificates = [], activeCertificate = 0, approvedUsers = [] } = app;
            for (const [index, pem] of certificates.entries()) {
                if (!isKeyMaterial(pem))
                    yield `${path}.certificates[${index}] is neither a certificate nor a public key`;
            }
            if (activeCertificate > 0 && activeCertificate >= certificates.length) {
                yield `${path}.activeCertificate names none of the certificates`;
            }
            for (const [index, username] of approvedUsers.entries()) {
                if (!usernames.has(username.toLowerCase()))
                    yield `${path}.approvedUsers[${index}] is no user of the org`;
            }
        }
    }
}
function isKeyMaterial(pem) {
    try {
        return !pem.includes('PRIVATE KEY') && (0,external_node_crypto_.createPublicKey)(pem).type === 'public';
    }
    catch {
        return false;
    }
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return Number.isInteger(value) ? 'integer' : typeof value;
}


/***/ }),

/***/ 2173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isRejectionName),
/* harmony export */   p: () => (/* binding */ rejections)
/* harmony export */ });
const row = (error, description) => ({ status: 400, error, description });
/**
 * What the token endpoint says (and, with `…-token…`, the one for revocation), by the name that faults and the journal use. The wire words are those seen in the
 * field; `inactive-user`, `inactive-org` and `cross-org` have documented meanings but no recorded reply.
 */
const rejections = {
    'user-not-approved': row('invalid_grant', "user hasn't approved this consumer"),
    'user-not-admin-approved': row('invalid_app_access', 'user is not admin approved to access this app'),
    'app-not-found': row('app_not_found', 'External client app is not installed in this org'),
    'cross-org': row('invalid_client', 'Cross-org OAuth flows are not supported for this external client app'),
    'invalid-client-id': row('invalid_client_id', 'client identifier invalid'),
    'invalid-client-credentials': row('invalid_client', 'invalid client credentials'),
    'app-not-installed': row('invalid_client', 'app must be installed into org'),
    'audience-invalid': row('invalid_grant', 'audience is invalid'),
    'audience-validation-failed': row('invalid_grant', 'Audience validation failed'),
    'invalid-assertion': row('invalid_grant', 'invalid assertion'),
    'expired-authorization-code': row('invalid_grant', 'expired authorization code'),
    'expired-refresh-token': row('invalid_grant', 'expired access/refresh token'),
    'ip-restricted': row('invalid_grant', 'ip restricted'),
    'no-valid-scopes': row('invalid_grant', 'no valid scopes defined'),
    'scope-not-supported': row('invalid_request', 'scope parameter not supported'),
    'domain-not-supported': row('invalid_grant', 'request not supported on this domain'),
    'authentication-failure': row('invalid_grant', 'authentication failure'),
    'inactive-user': row('inactive_user', 'user is inactive'),
    'inactive-org': row('inactive_org', 'organization is inactive'),
    'login-rate-exceeded': row('rate_limit_exceeded', 'login rate exceeded'),
    'post-only': row('invalid_request', 'must use HTTP POST'),
    'unsupported-grant-type': row('unsupported_grant_type', 'grant type not supported'),
    'unsupported-token-type': row('unsupported_token_type', 'this token type is not supported'),
    'invalid-token': row('invalid_token', 'invalid token'),
    'unknown-error': row('unknown_error', 'retry your request'),
};
function isRejectionName(name) {
    return Object.hasOwn(rejections, name);
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmulator: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/emulator/fault.js
var emulator_fault = __webpack_require__(5866);
;// CONCATENATED MODULE: ./build/emulator/identifier.js
const suffixLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
/**
 * The 18-character form of a record id: three letters that tell which of the 15 are capitals. An id that has them
 * already, or is no id at all, comes back as it is.
 */
function longIdentifier(id) {
    if (!/^[0-9A-Za-z]{15}$/.test(id))
        return id;
    const letters = [0, 5, 10].map((start) => {
        const capitals = [...id.slice(start, start + 5)].map((letter) => /[A-Z]/.test(letter));
        return suffixLetters[capitals.reduce((sum, capital, bit) => (capital ? sum + 2 ** bit : sum), 0)];
    });
    return id + letters.join('');
}
/** The n-th id of an object, by its three-letter prefix (`00D` orgs, `005` users), in the long form. */
function numberedIdentifier(prefix, number) {
    return longIdentifier(`${prefix}5E${number.toString(36).toUpperCase().padStart(10, '0')}`);
}

;// CONCATENATED MODULE: ./build/emulator/org.js

/** Fills in the defaults; `index` is the org's place in the list, from 0, and makes its ids. */
function makeOrg(configuration, index) {
    const kind = configuration.kind ?? 'production';
    const generic = `https://${kind === 'sandbox' || kind === 'scratch' ? 'test' : 'login'}.salesforce.com`;
    const users = (configuration.users ?? []).map((user, place) => makeUser(user, index * 1000 + place));
    return {
        kind,
        id: longIdentifier(configuration.id ?? numberedIdentifier('00D', index + 1)),
        name: configuration.name ?? 'Emulated Org',
        myDomain: configuration.myDomain === undefined ? undefined : new URL(configuration.myDomain).origin,
        sitePath: kind === 'site' ? (configuration.sitePath ?? 'customers').replace(/^\/+|\/+$/g, '') : undefined,
        instanceUrl: configuration.instanceUrl,
        idOrigin: configuration.idOrigin ?? generic,
        genericAudience: generic,
        reply: configuration.reply ?? {},
        audiences: configuration.audiences ?? ['my-domain', 'generic'],
        preventGenericHosts: configuration.preventGenericHosts ?? false,
        inactive: configuration.inactive ?? false,
        devHub: configuration.devHub ?? false,
        apps: new Map((configuration.apps ?? []).map((app) => [app.clientId, makeApp(app)])),
        users: new Map(users.map((user) => [user.username.toLowerCase(), user])),
        certificates: configuration.certificates ?? [],
        samlConfigs: configuration.samlConfigs ?? [],
        records: configuration.records ?? {},
    };
}
function makeApp(configuration) {
    const certificates = configuration.certificates ?? [];
    const active = configuration.activeCertificate ?? certificates.length - 1;
    return {
        clientId: configuration.clientId,
        type: configuration.type ?? 'connected',
        certificate: certificates[active],
        otherCertificates: certificates.filter((_, place) => place !== active),
        scopes: configuration.scopes ?? ['api', 'refresh_token'],
        tokenFormat: configuration.tokenFormat ?? 'opaque',
        policy: configuration.policy ?? 'adminApproved',
        approvedUsers: configuration.approvedUsers && new Set(configuration.approvedUsers.map((username) => username.toLowerCase())),
        clientSecret: configuration.clientSecret,
        installed: configuration.installed ?? true,
    };
}
function makeUser(configuration, number) {
    return {
        username: configuration.username,
        id: longIdentifier(configuration.id ?? numberedIdentifier('005', number + 1)),
        name: configuration.name ?? 'Integration User',
        email: configuration.email ?? configuration.username,
        active: configuration.active ?? true,
        frozen: configuration.frozen ?? false,
        locked: configuration.locked ?? false,
        ipRestricted: configuration.ipRestricted ?? false,
        permissions: configuration.permissions ?? ['ApiEnabled', 'ViewSetup'],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/emulator/session.js

/** The sessions of one emulator. Times are seconds since 1970. */
class SessionStore {
    #byToken = new Map();
    #byHolder = new Map();
    #signer;
    /** The session that this app and user hold already, or a new one; always a new one when `fresh`. */
    open(org, app, user, facts) {
        const holder = JSON.stringify([org.id, app.clientId, user.id]);
        const held = this.#byHolder.get(holder);
        const reusable = held !== undefined && this.#byToken.has(held.token) && held.expiresAt > facts.now;
        if (!facts.fresh && reusable && held.format === app.tokenFormat && same(held.scopes, app.scopes)) {
            held.expiresAt = facts.now + facts.lifetimeSeconds;
            return held;
        }
        const session = {
            token: app.tokenFormat === 'jwt' ? this.#jwtToken(org, app, user, facts) : opaqueToken(org),
            orgId: org.id,
            userId: user.id,
            clientId: app.clientId,
            scopes: app.scopes,
            format: app.tokenFormat,
            issuedAt: facts.now,
            expiresAt: facts.now + facts.lifetimeSeconds,
        };
        this.#byToken.set(session.token, session);
        this.#byHolder.set(holder, session);
        return session;
    }
    /** The session of a token while it lives; a look does not prolong it. */
    find(token, now) {
        const session = this.#byToken.get(token);
        return session !== undefined && session.expiresAt > now ? session : undefined;
    }
    /** Ends a session; `false` when there was none. */
    revoke(token) {
        return this.#byToken.delete(token);
    }
    /** The public key of JWT-format tokens, as the org publishes it. */
    jsonWebKey() {
        const { publicKey } = this.#keys();
        return { ...publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: this.#keyId() };
    }
    #keys() {
        this.#signer ??= (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
        return this.#signer;
    }
    #keyId() {
        const der = this.#keys().publicKey.export({ type: 'spki', format: 'der' });
        return (0,external_node_crypto_.createHash)('sha256').update(der).digest('hex').slice(0, 16).toUpperCase();
    }
    #jwtToken(org, app, user, facts) {
        const header = {
            tnk: `core/prod/${org.id}`,
            ver: '1.0',
            kid: this.#keyId(),
            tty: 'sfdc-core-token',
            typ: 'JWT',
            alg: 'RS256',
        };
        const claims = {
            scp: app.scopes.join(' '),
            aud: [facts.instanceUrl],
            sub: `uid:${user.id}`,
            nbf: facts.now,
            mty: 'oauth',
            iss: facts.instanceUrl,
            exp: facts.now + facts.lifetimeSeconds,
            iat: facts.now,
            jti: (0,external_node_crypto_.randomUUID)(),
            client_id: app.clientId,
        };
        const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
        return `${signed}.${(0,external_node_crypto_.sign)('RSA-SHA256', Buffer.from(signed), this.#keys().privateKey).toString('base64url')}`;
    }
}
/** `00D…!…`: the org's short id, then 96 characters of letters, digits, dots and underscores. */
function opaqueToken(org) {
    const secret = (0,external_node_crypto_.randomBytes)(72).toString('base64url').replaceAll('-', '.');
    return `${org.id.slice(0, 15)}!AQ${secret.slice(2)}`;
}
function same(left, right) {
    return left.length === right.length && left.every((scope, place) => scope === right[place]);
}

;// CONCATENATED MODULE: ./build/emulator/emulation.js




/** A Date reaches 100 million days to both sides of 1970 (ECMA-262, Time Values). */
const lastMoment = 8.64e15;
/** Everything that one emulator knows; two in one process share nothing. */
class Emulation {
    sessions = new SessionStore();
    /** Queries with pages still to come, by the name in their `nextRecordsUrl`. */
    cursors = new Map();
    /** Assertion ids that were seen, with the second after which they no longer matter. */
    #seenIds = new Map();
    #logins = new Map();
    #clock;
    #configuration = {};
    #orgs = [];
    #faults = new emulator_fault/* FaultQueue */.u9([]);
    #configuredAt = 0;
    #flaps = 0;
    #cursorNames = 0;
    /** Where the server listens, known once it does. */
    origin = '';
    constructor(configuration, clock) {
        this.#clock = clock;
        this.configure(configuration);
    }
    /** Replaces the members that are given. Sessions live on; faults start anew only when they are given. */
    configure(partial) {
        const configuration = { ...this.#configuration, ...partial };
        const orgs = (configuration.orgs ?? [{}]).map(makeOrg);
        if (partial.faults !== undefined)
            this.#faults = new emulator_fault/* FaultQueue */.u9(partial.faults);
        this.#configuration = configuration;
        this.#orgs = orgs;
        this.#configuredAt = this.#clock().getTime();
    }
    get configuration() {
        return this.#configuration;
    }
    get orgs() {
        return this.#orgs;
    }
    get faults() {
        return this.#faults;
    }
    get scheme() {
        return this.origin.startsWith('https:') ? 'https' : 'http';
    }
    /** The names that this server has for itself. */
    get loopbackOrigins() {
        return [this.origin, this.origin.replace('//127.0.0.1', '//localhost')];
    }
    /** Now, by the clock of the org, which a fault may have put wrong: as far as a Date reaches. */
    now() {
        const shifted = this.#clock().getTime() + this.#faults.clockShiftSeconds() * 1000;
        return new Date(Math.min(lastMoment, Math.max(-lastMoment, shifted)));
    }
    nowSeconds() {
        return Math.floor(this.now().getTime() / 1000);
    }
    /** Seconds since the configuration was given. */
    age() {
        return (this.#clock().getTime() - this.#configuredAt) / 1000;
    }
    /** The certificate that the server which got this request holds: the app's own, or an older one in turn. */
    certificateOf(app) {
        if (this.#faults.condition('flap') === undefined)
            return app.certificate;
        this.#flaps += 1;
        return this.#flaps % 2 === 1 ? (app.otherCertificates[0] ?? app.certificate) : app.certificate;
    }
    /** Remembers an assertion's id until its end; `false` when it was seen before. */
    rememberId(id, until) {
        const now = this.nowSeconds();
        for (const [seen, end] of this.#seenIds)
            if (end < now)
                this.#seenIds.delete(seen);
        if (this.#seenIds.has(id))
            return false;
        this.#seenIds.set(id, until);
        return true;
    }
    /** Counts a login of the user; `false` when the hour's number is used up. */
    countLogin(user) {
        const now = this.nowSeconds();
        const recent = (this.#logins.get(user.id) ?? []).filter((second) => second > now - 3600);
        if (recent.length >= (this.#configuration.loginsPerHour ?? 3600))
            return false;
        this.#logins.set(user.id, [...recent, now]);
        return true;
    }
    /** Who holds a live token; `undefined` also when its user or app may no longer enter. */
    holder(token) {
        const session = token === undefined ? undefined : this.sessions.find(token, this.nowSeconds());
        const org = this.#orgs.find((candidate) => candidate.id === session?.orgId);
        const user = org && [...org.users.values()].find((candidate) => candidate.id === session?.userId);
        if (session === undefined || org === undefined || user === undefined)
            return undefined;
        return user.active && !user.frozen && !org.inactive ? { session, org, user } : undefined;
    }
    /** A use gives a session its whole life again; the end of a JWT-format token is written in it and stays. */
    prolong(session) {
        if (session.format === 'opaque')
            session.expiresAt = this.nowSeconds() + this.sessionSeconds;
    }
    nextCursorName() {
        this.#cursorNames += 1;
        return numberedIdentifier('0r8', this.#cursorNames);
    }
    get sessionSeconds() {
        return this.#configuration.sessionSeconds ?? 7200;
    }
}

// EXTERNAL MODULE: ./build/emulator/read-configuration.js + 1 modules
var read_configuration = __webpack_require__(4497);
// EXTERNAL MODULE: ./build/emulator/answer.js
var emulator_answer = __webpack_require__(9834);
;// CONCATENATED MODULE: ./build/emulator/control-endpoint.js


/**
 * The paths below `/__emulator/`, which no org has: `GET journal` and `POST configuration` (members to replace, as
 * JSON). Only for requests that name loopback as their host, so that no web page can reach them under another name.
 * @returns `undefined` when the request is for the org.
 */
function controlAnswer(inquiry, { journal, configure }) {
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(inquiry.host))
        return undefined;
    if (inquiry.headers.origin !== undefined)
        return undefined;
    if (inquiry.path === '/__emulator/journal' && inquiry.method === 'GET')
        return (0,emulator_answer/* jsonAnswer */.tQ)({ entries: journal });
    const asked = inquiry.path === '/__emulator/configuration' && inquiry.method === 'POST';
    if (!asked || !/^application\/json\b/i.test(inquiry.headers['content-type'] ?? ''))
        return undefined;
    try {
        configure(JSON.parse(inquiry.body));
        return (0,emulator_answer/* jsonAnswer */.tQ)({ configured: true });
    }
    catch (error) {
        const message = error instanceof failure/* Failure */.H ? error.message : 'The body is not JSON.';
        return (0,emulator_answer/* jsonAnswer */.tQ)({ configured: false, message }, 'refused', 400);
    }
}

;// CONCATENATED MODULE: ./build/emulator/delivery.js
/** Sends an answer, whole or as the fault will have it. */
async function deliver(response, answer, delivery, { socket, gone }) {
    const body = Buffer.from(answer.body);
    switch (delivery.kind) {
        case 'hang':
            return;
        case 'reset':
            socket?.resetAndDestroy();
            return;
        case 'close':
            socket?.destroy();
            return;
        case 'garbage':
            response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n');
            return;
        case 'truncate':
            writeHead(response, answer, body.length);
            response.write(body.subarray(0, Math.floor(body.length / 2)), () => socket?.destroy());
            return;
        case 'drip':
            writeHead(response, answer, body.length);
            for (const byte of body) {
                if (gone.aborted || response.destroyed)
                    return;
                response.write(Buffer.of(byte));
                await wait(delivery.milliseconds, gone);
            }
            response.end();
            return;
        case 'slow':
            await wait(delivery.milliseconds, gone);
            if (gone.aborted || response.destroyed)
                return;
            break;
        case 'whole':
            break;
    }
    writeHead(response, answer, body.length);
    response.end(body);
}
function writeHead(response, answer, length) {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(length) });
}
/** Resolves after that time, or at once when the server closes. */
function wait(milliseconds, gone) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            gone.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        gone.addEventListener('abort', done);
    });
}

;// CONCATENATED MODULE: ./build/emulator/host.js
const genericOrigins = ['https://login.salesforce.com', 'https://test.salesforce.com'];
/**
 * Where a request landed. `login.` and `test.salesforce.com` stand for all orgs of their kind, a My Domain for its
 * org, and any other name (loopback itself, an address that was mapped to it) for every org of this emulator.
 */
function placeOf(host, scheme, orgs) {
    const name = host.toLowerCase();
    const generic = genericOrigins.find((origin) => origin === `https://${name.replace(/:443$/, '')}`);
    if (generic !== undefined) {
        return { kind: 'generic', orgs: orgs.filter((org) => org.genericAudience === generic), origin: generic };
    }
    const named = orgs.filter((org) => org.myDomain !== undefined && sameHost(org.myDomain, name));
    const [first] = named;
    if (first?.myDomain !== undefined)
        return { kind: 'my-domain', orgs: named, origin: first.myDomain };
    return { kind: 'loopback', orgs, origin: `${scheme}://${name}` };
}
/**
 * What the assertion's `aud` may be, less a slash at its end; `loopbackOrigins` are this server's own names. (That an
 * External Client App may not name a generic one is told by another rejection.)
 */
function acceptedAudiences(place, org, loopbackOrigins) {
    if (place.kind === 'generic')
        return allowsGeneric(org) ? [org.genericAudience] : [];
    const own = place.kind === 'loopback' ? [place.origin, ...loopbackOrigins] : [];
    const origins = org.myDomain === undefined ? own : [...own, org.myDomain];
    if (org.sitePath !== undefined)
        return origins.map((origin) => `${origin}/${org.sitePath}`.replace(/\/$/, ''));
    const named = org.audiences.includes('my-domain') ? origins : [];
    return allowsGeneric(org) ? [...named, org.genericAudience] : named;
}
function allowsGeneric(org) {
    return org.sitePath === undefined && org.audiences.includes('generic');
}
/** `aud` is one of the hosts that stand for no org in particular. */
function isGenericAudience(audience) {
    return typeof audience === 'string' && genericOrigins.includes(audience.replace(/\/$/, ''));
}
function sameHost(origin, host) {
    const { hostname, host: named, protocol } = new URL(origin);
    const usual = protocol === 'https:' ? ':443' : ':80';
    return host === named || host === `${hostname}${usual}`;
}

;// CONCATENATED MODULE: ./build/emulator/inquiry.js

/** An org takes no body above this many bytes; neither do we. */
const maximumBody = 1024 * 1024;
/** Reads the body to its end, or to where patience ends; `undefined` when it is too long. */
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size <= maximumBody)
            chunks.push(chunk);
        else if (size > 64 * maximumBody)
            break;
    }
    return size > maximumBody ? undefined : Buffer.concat(chunks).toString('utf8');
}
function makeInquiry(request, body, scheme, orgs) {
    const host = request.headers.host ?? '';
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    const type = request.headers['content-type'] ?? '';
    const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
    return {
        method: request.method ?? 'GET',
        // An address that ends with a slash is often put in front of a path; orgs do not mind.
        path: withoutSite(path.replace(/^\/{2,}/, '/'), orgs),
        query: new URLSearchParams(query.join('?')),
        host,
        headers: request.headers,
        place: placeOf(host, scheme, orgs),
        form: new URLSearchParams(isForm ? body : ''),
        body,
        bearer: /^(?:Bearer|OAuth) +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1],
    };
}
/** The path of a site may stand in front of `/services/…`. */
function withoutSite(path, orgs) {
    const site = orgs.find((org) => org.sitePath && path.startsWith(`/${org.sitePath}/services/`));
    return site?.sitePath === undefined ? path : path.slice(site.sitePath.length + 1);
}

;// CONCATENATED MODULE: ./build/emulator/journal.js
/** Only the newest entries are kept. */
const maximumEntries = 10_000;
function record(journal, at, endpoint, inquiry, answer, fault) {
    if (journal.length >= maximumEntries)
        journal.shift();
    journal.push({
        at: at.toISOString(),
        method: inquiry.method,
        path: inquiry.path,
        host: inquiry.host,
        endpoint,
        fields: [...inquiry.form.keys()],
        queryFields: [...inquiry.query.keys()],
        headers: Object.keys(inquiry.headers),
        userAgent: inquiry.headers['user-agent'],
        contentType: inquiry.headers['content-type'],
        claims: answer.claims,
        status: answer.status,
        outcome: answer.outcome,
        fault: fault?.text,
    });
}

;// CONCATENATED MODULE: ./build/emulator/access.js

/**
 * Lets a request to the REST API in, and prolongs its session, or says no in that API's words. A token is good on the
 * hosts of its own org only.
 */
function enterApi(emulation, inquiry) {
    if (inquiry.place.kind === 'generic') {
        return (0,emulator_answer/* restError */.lF)(400, 'URL_NOT_RESET', 'Destination URL not reset. The URL returned from login must be set');
    }
    const holder = emulation.holder(inquiry.bearer);
    if (holder === undefined || !inquiry.place.orgs.includes(holder.org)) {
        return (0,emulator_answer/* restError */.lF)(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    }
    if (!holder.session.scopes.some((scope) => scope === 'api' || scope === 'full')) {
        return (0,emulator_answer/* restError */.lF)(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API');
    }
    if (!holder.user.permissions.includes('ApiEnabled')) {
        return (0,emulator_answer/* restError */.lF)(403, 'API_DISABLED_FOR_ORG', 'The REST API is not enabled for this Organization.');
    }
    emulation.prolong(holder.session);
    return holder;
}
/** Lets a request for identity in: a bad token gets 403 and two words of plain text, as from an org. */
function enterIdentity(emulation, inquiry) {
    const token = inquiry.bearer ?? inquiry.form.get('access_token') ?? inquiry.query.get('oauth_token') ?? undefined;
    if (token === undefined)
        return (0,emulator_answer/* textAnswer */.CI)(403, 'Missing_OAuth_Token', 'missing-token');
    return emulation.holder(token) ?? (0,emulator_answer/* textAnswer */.CI)(403, 'Bad_OAuth_Token', 'bad-token');
}
function isAnswer(value) {
    return 'status' in value;
}

;// CONCATENATED MODULE: ./build/emulator/object.js

/** The object of that name as this user sees it; `undefined` when there is none or it is not for them. */
function findObject(name, tooling, org, user) {
    const known = tooling ? { ...dataObjects, ...toolingObjects } : dataObjects;
    const own = Object.keys(known).find((each) => each.toLowerCase() === name.toLowerCase());
    const rows = own === undefined ? undefined : known[own]?.(org, user);
    if (own !== undefined && rows !== undefined)
        return { name: own, rows, fields: fields[own] ?? [] };
    const named = Object.entries(org.records).find(([each]) => each.toLowerCase() === name.toLowerCase());
    return named && { name: named[0], rows: named[1], fields: ['Id'] };
}
/** The names of the objects that exist, for the global describe. */
function objectNames(org) {
    return [...Object.keys(dataObjects), ...Object.keys(org.records)];
}
const dataObjects = {
    Organization: (org) => [organization(org)],
    User: (org) => [...org.users.values()].map(userRow),
    UserPermissionAccess: (_, user) => [permissionRow(user)],
    ScratchOrgInfo: (org) => (org.devHub ? [] : undefined),
    ActiveScratchOrg: (org) => (org.devHub ? [] : undefined),
    SamlSsoConfig: (org, user) => (user.permissions.includes('ViewSetup') ? org.samlConfigs.map(samlRow) : undefined),
};
const toolingObjects = {
    Certificate: (org, user) => user.permissions.includes('ViewSetup') ? org.certificates.map(certificateRow) : undefined,
};
const fields = {
    ScratchOrgInfo: ['Id', 'Status', 'SignupUsername'],
    ActiveScratchOrg: ['Id'],
    SamlSsoConfig: Object.keys(samlRow({ DeveloperName: '' }, 0)),
    Certificate: Object.keys(certificateRow({ DeveloperName: '' }, 0)),
};
function organization(org) {
    const sandbox = org.kind === 'sandbox' || org.kind === 'scratch';
    return {
        Id: org.id,
        Name: org.name,
        IsSandbox: sandbox,
        InstanceName: sandbox ? 'EMU1S' : 'EMU1',
        OrganizationType: 'Enterprise Edition',
        TrialExpirationDate: org.kind === 'scratch' ? '2030-01-01T00:00:00.000+0000' : null,
        NamespacePrefix: null,
        LanguageLocaleKey: 'en_US',
        DefaultLocaleSidKey: 'en_GB',
        TimeZoneSidKey: 'Europe/London',
        Country: 'GB',
        CreatedDate: '2026-01-01T00:00:00.000+0000',
    };
}
function userRow(user) {
    return {
        Id: user.id,
        Username: user.username,
        Name: user.name,
        FirstName: user.name.split(' ')[0],
        LastName: user.name.split(' ').at(-1),
        Email: user.email,
        Alias: 'ci',
        IsActive: user.active,
        UserType: 'Standard',
        ProfileId: numberedIdentifier('00e', 1),
        Profile: { Id: numberedIdentifier('00e', 1), Name: 'Integration', UserLicense: { Name: 'Salesforce' } },
        TimeZoneSidKey: 'Europe/London',
        LocaleSidKey: 'en_GB',
        LanguageLocaleKey: 'en_US',
    };
}
/** Permissions that a query may ask for beside those that the user has. */
const permissions = [
    'ApiEnabled',
    'AuthorApex',
    'CustomizeApplication',
    'ManageCertificates',
    'ManageUsers',
    'ModifyAllData',
    'ModifyMetadata',
    'ViewAllData',
    'ViewSetup',
];
function permissionRow(user) {
    const names = new Set([...permissions, ...user.permissions]);
    const entries = [...names].map((name) => [`Permissions${name}`, user.permissions.includes(name)]);
    return { Id: '000000000000000AAA', ...Object.fromEntries(entries) };
}
function certificateRow(row, index) {
    return {
        Id: numberedIdentifier('0P1', index + 1),
        MasterLabel: row.DeveloperName,
        ExpirationDate: null,
        KeySize: 2048,
        OptionsIsCaSigned: false,
        OptionsIsEncryptedWithPE: false,
        OptionsIsNewEncr: false,
        OptionsIsPrivateKeyExportable: false,
        OptionsIsUnusable: false,
        OptionIsUsingKMS: false,
        ...row,
    };
}
function samlRow(row, index) {
    return {
        Id: numberedIdentifier('0LE', index + 1),
        MasterLabel: row.DeveloperName,
        Issuer: 'https://idp.example',
        Audience: 'https://saml.salesforce.com',
        LoginUrl: 'https://idp.example/saml',
        Version: 'SAML 2.0',
        ValidationCert: null,
        ...row,
    };
}

;// CONCATENATED MODULE: ./build/emulator/data-endpoint.js



const newest = 66;
const oldest = 50;
const seasons = ['Spring', 'Summer', 'Winter'];
/** `GET /services/data`: the API's versions, for anyone who asks. */
function versionsEndpoint() {
    const versions = Array.from({ length: newest - oldest + 1 }, (_, place) => oldest + place);
    return (0,emulator_answer/* jsonAnswer */.tQ)(versions.map((version) => ({
        label: releaseName(version),
        url: `/services/data/v${version}.0`,
        version: `${version}.0`,
    })));
}
/** Three releases a year; version 66.0 is Spring '26, and a winter is named after the year that it ends in. */
function releaseName(version) {
    return `${seasons[version % 3]} '${Math.floor((version + 1) / 3) + 4}`;
}
/** `GET /services/data/vXX.X`: the resources of one version. */
function resourcesEndpoint(emulation, inquiry, parts) {
    const holder = enterApi(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const base = `/services/data/v${parts[0]}`;
    const resources = ['limits', 'query', 'queryAll', 'sobjects', 'tooling'];
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        ...Object.fromEntries(resources.map((name) => [name, `${base}/${name}`])),
        identity: `${holder.org.idOrigin}/id/${holder.org.id}/${holder.user.id}`,
    });
}
/** `GET …/limits`. */
function limitsEndpoint(emulation, inquiry) {
    const holder = enterApi(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        DailyApiRequests: { Max: 15_000, Remaining: 14_998 },
        DataStorageMB: { Max: 1024, Remaining: 1000 },
        FileStorageMB: { Max: 1024, Remaining: 1000 },
    });
}
/** `GET …/sobjects`: the objects there are. */
function globalDescribeEndpoint(emulation, inquiry, parts) {
    const holder = enterApi(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const base = `/services/data/v${parts[0]}/sobjects`;
    const sobjects = objectNames(holder.org).map((name) => ({
        name,
        label: name,
        queryable: true,
        custom: name.endsWith('__c'),
        urls: { sobject: `${base}/${name}`, describe: `${base}/${name}/describe`, rowTemplate: `${base}/${name}/{ID}` },
    }));
    return (0,emulator_answer/* jsonAnswer */.tQ)({ encoding: 'UTF-8', maxBatchSize: 200, sobjects });
}
/** `GET …/sobjects/<object>/describe`: the fields that its rows have. */
function describeEndpoint(emulation, inquiry, parts) {
    const holder = enterApi(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const [, tooling, name = ''] = parts;
    const object = findObject(name, tooling !== undefined, holder.org, holder.user);
    if (object === undefined)
        return notFound();
    const names = new Set([...object.fields, ...object.rows.flatMap((row) => Object.keys(row))]);
    const fields = [...names].map((field) => ({ name: field, label: field, type: field === 'Id' ? 'id' : 'string' }));
    return (0,emulator_answer/* jsonAnswer */.tQ)({ name: object.name, label: object.name, queryable: true, fields, childRelationships: [] });
}
/** `GET …/sobjects/<object>/<id>[?fields=a,b]`: one record. */
function recordEndpoint(emulation, inquiry, parts) {
    const holder = enterApi(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const [version, tooling, name = '', id = ''] = parts;
    const object = findObject(name, tooling !== undefined, holder.org, holder.user);
    const row = object?.rows.find((each) => String(each['Id']).startsWith(id) && id.length >= 15);
    if (object === undefined || row === undefined)
        return notFound();
    const wanted = inquiry.query.get('fields')?.split(',');
    const url = `/services/data/v${version}${tooling ?? ''}/sobjects/${object.name}/${String(row['Id'])}`;
    const own = Object.entries(row).filter(([field, value]) => (wanted === undefined || wanted.includes(field)) && (typeof value !== 'object' || value === null));
    return (0,emulator_answer/* jsonAnswer */.tQ)({ attributes: { type: object.name, url }, ...Object.fromEntries(own) });
}
/** Whatever else lies below `/services/data`. */
function unknownResourceEndpoint(emulation, inquiry) {
    const holder = enterApi(emulation, inquiry);
    return isAnswer(holder) ? holder : notFound();
}
function notFound() {
    return (0,emulator_answer/* restError */.lF)(404, 'NOT_FOUND', 'The requested resource does not exist');
}

;// CONCATENATED MODULE: ./build/emulator/identity-endpoint.js


/** `GET` or `POST /services/oauth2/userinfo`: OpenID Connect's claims about the token's user. */
function userinfoEndpoint(emulation, inquiry) {
    const holder = enterIdentity(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const { org, user } = holder;
    const id = `${org.idOrigin}/id/${org.id}/${user.id}`;
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        sub: id,
        user_id: user.id,
        organization_id: org.id,
        preferred_username: user.username,
        nickname: user.username.split('@')[0],
        name: user.name,
        email: user.email,
        email_verified: true,
        given_name: user.name.split(' ')[0],
        family_name: user.name.split(' ').at(-1),
        zoneinfo: 'Europe/London',
        profile: `${inquiry.place.origin}/${user.id}`,
        urls: urls(inquiry.place.origin, holder),
        active: user.active,
        user_type: 'STANDARD',
        language: 'en_US',
        locale: 'en_GB',
        utcOffset: 0,
        updated_at: '2026-01-01T00:00:00Z',
    });
}
/** `GET /id/<org>/<user>`: what the reply's `id` leads to. */
function identityEndpoint(emulation, inquiry, parts) {
    const holder = enterIdentity(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const { org, user } = holder;
    const [orgId = '', userId = ''] = parts;
    if (!org.id.startsWith(orgId) || !user.id.startsWith(userId))
        return (0,emulator_answer/* textAnswer */.CI)(403, 'Wrong_Org', 'wrong-org');
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        id: `${org.idOrigin}/id/${org.id}/${user.id}`,
        asserted_user: true,
        user_id: user.id,
        organization_id: org.id,
        username: user.username,
        nick_name: user.username.split('@')[0],
        display_name: user.name,
        email: user.email,
        email_verified: true,
        first_name: user.name.split(' ')[0],
        last_name: user.name.split(' ').at(-1),
        timezone: 'Europe/London',
        urls: urls(inquiry.place.origin, holder),
        active: user.active,
        user_type: 'STANDARD',
        language: 'en_US',
        locale: 'en_GB',
        utcOffset: 0,
        last_modified_date: '2026-01-01T00:00:00Z',
        is_app_installed: true,
    });
}
/** `GET /id/keys`: the keys that JWT-format access tokens verify with. */
function keysEndpoint(emulation) {
    return (0,emulator_answer/* jsonAnswer */.tQ)({ keys: [emulation.sessions.jsonWebKey()] });
}
function urls(origin, { org, user }) {
    return {
        enterprise: `${origin}/services/Soap/c/{version}/${org.id.slice(0, 15)}`,
        metadata: `${origin}/services/Soap/m/{version}/${org.id.slice(0, 15)}`,
        partner: `${origin}/services/Soap/u/{version}/${org.id.slice(0, 15)}`,
        rest: `${origin}/services/data/v{version}/`,
        sobjects: `${origin}/services/data/v{version}/sobjects/`,
        query: `${origin}/services/data/v{version}/query/`,
        tooling_rest: `${origin}/services/data/v{version}/tooling/`,
        profile: `${origin}/${user.id}`,
        custom_domain: origin,
    };
}

;// CONCATENATED MODULE: ./build/emulator/query-columns.js
/** The columns of field paths, in their order; paths through one relationship come together. */
function columnsOf(paths) {
    const columns = [];
    for (const path of paths) {
        let level = columns;
        for (const name of path.split('.'))
            level = columnNamed(name, level).joinColumns;
    }
    return columns;
}
function columnNamed(name, level) {
    const known = level.find((column) => column.columnName.toLowerCase() === name.toLowerCase());
    if (known !== undefined)
        return known;
    const column = {
        columnName: name,
        displayName: name,
        aggregate: false,
        custom: /__[cr]$/i.test(name),
        joinColumns: [],
    };
    level.push(column);
    return column;
}

;// CONCATENATED MODULE: ./build/emulator/soql.js
/** What is wrong with a query, with the offset at which it went wrong. */
class SoqlError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const wordPattern = /\s*('(?:[^'\\]|\\.)*'|<=|>=|!=|[=<>(),]|[\w.:+-]+|\S)/gy;
/**
 * Reads `SELECT a, b.c FROM Object [WHERE x = 'y' AND …] [ORDER BY …] [LIMIT n] [OFFSET n]`.
 * @throws SoqlError for anything else.
 */
function parseSoql(text) {
    const reader = new Reader(text);
    reader.expect('SELECT');
    const fields = readFields(reader);
    reader.expect('FROM');
    const object = reader.take(/^[A-Za-z]\w*$/);
    const conditions = [];
    if (reader.skip('WHERE'))
        do
            conditions.push(readCondition(reader));
        while (reader.skip('AND'));
    const order = [];
    if (reader.skip('ORDER')) {
        reader.expect('BY');
        do
            order.push(readOrder(reader));
        while (reader.skip(','));
    }
    const limit = reader.skip('LIMIT') ? Number(reader.take(/^\d+$/)) : undefined;
    const offset = reader.skip('OFFSET') ? Number(reader.take(/^\d+$/)) : 0;
    reader.end();
    return { fields, object, conditions, order, limit, offset };
}
function readFields(reader) {
    if (reader.skip('COUNT')) {
        reader.expect('(');
        reader.expect(')');
        return [];
    }
    const fields = [];
    do
        fields.push(reader.take(/^[A-Za-z][\w.]*$/));
    while (reader.skip(','));
    return fields;
}
function readCondition(reader) {
    const field = reader.take(/^[A-Za-z][\w.]*$/);
    const operator = reader.take(/^(?:=|!=|<|>|<=|>=|LIKE|IN)$/i).toUpperCase();
    if (operator !== 'IN')
        return { field, operator, values: [literal(reader.take(/^['\w+-]/))] };
    const values = [];
    reader.expect('(');
    do
        values.push(literal(reader.take(/^['\w+-]/)));
    while (reader.skip(','));
    reader.expect(')');
    return { field, operator, values };
}
function readOrder(reader) {
    const field = reader.take(/^[A-Za-z][\w.]*$/);
    const descending = reader.skip('DESC');
    if (!descending)
        reader.skip('ASC');
    if (reader.skip('NULLS'))
        reader.take(/^(?:FIRST|LAST)$/i);
    return { field, descending };
}
function literal(word) {
    if (word.startsWith("'"))
        return word.slice(1, -1).replace(/\\(.)/g, '$1');
    if (/^[+-]?\d+(\.\d+)?$/.test(word))
        return Number(word);
    if (/^(true|false)$/i.test(word))
        return word.toLowerCase() === 'true';
    if (/^null$/i.test(word))
        return null;
    if (/^today$/i.test(word))
        return { daysFromToday: 0 };
    const days = /^(NEXT|LAST)_N_DAYS:(\d+)$/i.exec(word);
    if (days !== null)
        return { daysFromToday: days[1]?.toUpperCase() === 'NEXT' ? Number(days[2]) : -Number(days[2]) };
    return word;
}
/** Walks over the words of a query. */
class Reader {
    #words;
    #length;
    #place = 0;
    constructor(text) {
        this.#length = text.length;
        this.#words = [...text.trimEnd().matchAll(wordPattern)].map((match) => ({
            text: match[1] ?? '',
            offset: match.index + match[0].length - (match[1] ?? '').length,
        }));
    }
    /** Steps over a keyword or sign when it stands here. */
    skip(text) {
        const found = this.#words[this.#place]?.text.toUpperCase() === text;
        if (found)
            this.#place += 1;
        return found;
    }
    expect(text) {
        if (!this.skip(text))
            this.#fail();
    }
    take(pattern) {
        const word = this.#words[this.#place];
        if (word === undefined || !pattern.test(word.text))
            return this.#fail();
        this.#place += 1;
        return word.text;
    }
    end() {
        if (this.#place < this.#words.length)
            this.#fail();
    }
    #fail() {
        const word = this.#words[this.#place];
        throw new SoqlError(`unexpected token: '${word?.text ?? '<EOF>'}'`, word?.offset ?? this.#length);
    }
}

;// CONCATENATED MODULE: ./build/emulator/soql-rows.js
/** The rows that a query is about, in its order, before fields are chosen. Comparisons ignore case, as Salesforce's do. */
function selectRows(soql, rows, now) {
    const found = rows.filter((row) => soql.conditions.every((condition) => holds(condition, row, now)));
    for (const { field, descending } of [...soql.order].reverse()) {
        found.sort((left, right) => compare(valueAt(left, field), valueAt(right, field)) * (descending ? -1 : 1));
    }
    return found.slice(soql.offset, soql.limit === undefined ? undefined : soql.offset + soql.limit);
}
/** The value of a field path, names in any case; `undefined` when the row has no such field. */
function valueAt(row, path) {
    let value = row;
    for (const name of path.split('.')) {
        if (typeof value !== 'object' || value === null)
            return value === null ? null : undefined;
        const own = ownName(value, name);
        value = own === undefined ? undefined : value[own];
    }
    return value;
}
/** A row with the chosen fields alone, nested where their paths are. */
function project(row, fields, attributes) {
    const result = { attributes };
    for (const path of fields) {
        const names = path.split('.');
        let target = result;
        let source = row;
        for (const [place, name] of names.entries()) {
            const own = (typeof source === 'object' && source !== null ? ownName(source, name) : undefined) ?? name;
            source = typeof source === 'object' && source !== null ? source[own] : source;
            if (place === names.length - 1)
                target[own] = source ?? null;
            else if (typeof source === 'object' && source !== null)
                target = nested(target, own);
            else {
                target[own] = null;
                break;
            }
        }
    }
    return result;
}
function nested(target, name) {
    target[name] ??= {};
    return target[name];
}
function ownName(value, name) {
    return Object.keys(value).find((key) => key.toLowerCase() === name.toLowerCase());
}
function holds({ field, operator, values }, row, now) {
    const value = valueAt(row, field) ?? null;
    const wanted = values.map((each) => plain(each, now));
    const [first = null] = wanted;
    const order = compare(value, first);
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case 'IN':
            return wanted.some((each) => compare(value, each) === 0);
        case 'LIKE':
            return like(String(first)).test(String(value ?? ''));
    }
    if (value === null || first === null)
        return false;
    if (operator === '<')
        return order < 0;
    if (operator === '>')
        return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
}
function plain(value, now) {
    if (typeof value !== 'object' || value === null)
        return value;
    return new Date(now.getTime() + value.daysFromToday * 86_400_000).toISOString().slice(0, 10);
}
function like(pattern) {
    const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`, 'is');
}
function compare(left, right) {
    if (left === null || right === null || left === undefined || right === undefined) {
        return Number((left ?? null) !== null) - Number((right ?? null) !== null);
    }
    if (typeof left === 'number' && typeof right === 'number')
        return left - right;
    const [a, b] = [sortable(left, right), sortable(right, left)];
    return a < b ? -1 : Number(a > b);
}
/** Ids are equal in their short and long form. */
function sortable(value, other) {
    const text = String(value);
    const short = /^[0-9A-Za-z]{18}$/.test(text) && /^[0-9A-Za-z]{15}$/.test(String(other));
    return (short ? text.slice(0, 15) : text).toLowerCase();
}

;// CONCATENATED MODULE: ./build/emulator/query-endpoint.js






/** `GET /services/data/vXX.X[/tooling]/query?q=…`: the first page of what a query finds, or its columns. */
function queryEndpoint(emulation, inquiry, parts) {
    const holder = enterApi(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const [version = '', tooling = ''] = parts;
    const text = inquiry.query.get('q');
    if (text === null)
        return (0,emulator_answer/* restError */.lF)(400, 'MALFORMED_QUERY', 'A query string has to be specified');
    try {
        const soql = parseSoql(text);
        const object = findObject(soql.object, tooling !== '', holder.org, holder.user);
        if (object === undefined)
            return unknownObject(text, soql);
        const unknown = unknownField(soql, object);
        if (unknown !== undefined)
            return unknownColumn(text, unknown, object.name);
        if (inquiry.query.get('columns') === 'true') {
            return (0,emulator_answer/* jsonAnswer */.tQ)({ columnMetadata: columnsOf(soql.fields), entityName: object.name });
        }
        const base = `/services/data/v${version}${tooling}`;
        const rows = selectRows(soql, object.rows, emulation.now());
        if (soql.fields.length === 0)
            return (0,emulator_answer/* jsonAnswer */.tQ)({ totalSize: rows.length, done: true, records: [] });
        const records = rows.map((row) => project(row, soql.fields, attributes(base, object.name, row)));
        return page(emulation, holder, { records, path: `${base}/query`, pageSize: pageSize(emulation, inquiry) }, 0);
    }
    catch (error) {
        if (!(error instanceof SoqlError))
            throw error;
        return (0,emulator_answer/* restError */.lF)(400, 'MALFORMED_QUERY', `${pointAt(text, error.offset)}\n${error.message}`);
    }
}
/** `GET …/query/<cursor>-<offset>`: a further page. */
function nextPageEndpoint(emulation, inquiry, parts) {
    const holder = enterApi(emulation, inquiry);
    if (isAnswer(holder))
        return holder;
    const [, name = '', offset = ''] = parts;
    const cursor = emulation.cursors.get(name);
    if (cursor === undefined || cursor.userId !== holder.user.id || Number(offset) >= cursor.records.length) {
        return (0,emulator_answer/* restError */.lF)(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
    }
    return page(emulation, holder, cursor, Number(offset), name);
}
/** As many as an org keeps open for one user. */
const maximumCursors = 10;
function page(emulation, { user }, found, offset, known) {
    const { records, path, pageSize: size } = found;
    const end = offset + size;
    const head = { totalSize: records.length, done: end >= records.length };
    if (head.done)
        return (0,emulator_answer/* jsonAnswer */.tQ)({ ...head, records: records.slice(offset) });
    const name = known ?? emulation.nextCursorName();
    if (known === undefined) {
        const oldest = [...emulation.cursors.entries()].filter(([, cursor]) => cursor.userId === user.id);
        for (const [each] of oldest.slice(0, Math.max(0, oldest.length - maximumCursors + 1)))
            emulation.cursors.delete(each);
        emulation.cursors.set(name, { ...found, userId: user.id });
    }
    return (0,emulator_answer/* jsonAnswer */.tQ)({ ...head, nextRecordsUrl: `${path}/${name}-${end}`, records: records.slice(offset, end) });
}
function pageSize(emulation, inquiry) {
    const configured = emulation.configuration.pageSize ?? 2000;
    const wanted = /batchSize=(\d+)/i.exec(String(inquiry.headers['sforce-query-options'] ?? ''))?.[1];
    return wanted === undefined ? configured : Math.min(configured, Math.max(200, Number(wanted)));
}
function attributes(base, type, row) {
    return { type, url: `${base}/sobjects/${type}/${String(row['Id'])}` };
}
/** A field that neither the rows nor the object's list know. */
function unknownField(soql, object) {
    const used = [...soql.fields, ...soql.conditions.map(({ field }) => field), ...soql.order.map(({ field }) => field)];
    const listed = new Set(object.fields.map((field) => field.toLowerCase()));
    return used.find((path) => !listed.has(path.toLowerCase()) && !object.rows.some((row) => valueAt(row, path) !== undefined));
}
function unknownObject(text, { object }) {
    const offset = text.search(new RegExp(`\\b${object}\\b(?!.*\\bFROM\\b)`, 'is'));
    return (0,emulator_answer/* restError */.lF)(400, 'INVALID_TYPE', `${pointAt(text, offset)}\nsObject type '${object}' is not supported. If you are attempting to use a custom object, ` +
        "be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the " +
        'appropriate names.');
}
function unknownColumn(text, field, object) {
    return (0,emulator_answer/* restError */.lF)(400, 'INVALID_FIELD', `${pointAt(text, text.indexOf(field))}\nNo such column '${field}' on entity '${object}'. If you are attempting to ` +
        "use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the " +
        'describe call for the appropriate names.');
}
/** The query with a caret under the place, as the API shows it. */
function pointAt(text, offset) {
    return `\n${text}\n${' '.repeat(Math.max(0, offset))}^\nERROR at Row:1:Column:${offset + 1}`;
}

;// CONCATENATED MODULE: ./build/emulator/revoke-endpoint.js

/**
 * `POST /services/oauth2/revoke` with the form field `token` (RFC 7009); GET with a query works as well. 200 and
 * nothing else when it was a live one.
 */
function revokeEndpoint(emulation, inquiry) {
    const token = (inquiry.method === 'POST' ? inquiry.form : inquiry.query).get('token') ?? '';
    if (!/^00D\w{12,15}!|^eyJ/.test(token))
        return (0,emulator_answer/* rejectionAnswer */.MO)('unsupported-token-type');
    const live = emulation.holder(token) !== undefined && emulation.sessions.revoke(token);
    return live ? (0,emulator_answer/* textAnswer */.CI)(200, '', 'revoked') : (0,emulator_answer/* rejectionAnswer */.MO)('invalid-token');
}
/** `POST /services/oauth2/introspect` (RFC 7662): only for an app with its secret, and only about its own tokens. */
function introspectEndpoint(emulation, inquiry) {
    if (inquiry.method !== 'POST')
        return (0,emulator_answer/* rejectionAnswer */.MO)('post-only');
    const [clientId, clientSecret] = credentials(inquiry);
    const app = inquiry.place.orgs.map((org) => org.apps.get(clientId)).find((each) => each !== undefined);
    if (app === undefined)
        return (0,emulator_answer/* rejectionAnswer */.MO)('invalid-client-id');
    if (app.clientSecret === undefined || app.clientSecret !== clientSecret) {
        return (0,emulator_answer/* rejectionAnswer */.MO)('invalid-client-credentials');
    }
    const holder = emulation.holder(inquiry.form.get('token') ?? undefined);
    if (holder === undefined || holder.session.clientId !== clientId)
        return (0,emulator_answer/* jsonAnswer */.tQ)({ active: false }, 'inactive');
    const { org, session, user } = holder;
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        active: true,
        scope: session.scopes.join(' '),
        client_id: session.clientId,
        username: user.username,
        sub: `${org.idOrigin}/id/${org.id}/${user.id}`,
        token_type: 'access_token',
        exp: session.expiresAt,
        iat: session.issuedAt,
        nbf: session.issuedAt,
    });
}
/** From the form, or from an `Authorization: Basic` header. */
function credentials({ form, headers }) {
    const basic = /^Basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (basic === undefined)
        return [form.get('client_id') ?? '', form.get('client_secret') ?? undefined];
    const [name = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    return [name, secret.join(':')];
}

;// CONCATENATED MODULE: ./build/emulator/assertion.js

/** Takes a compact JWS apart (RFC 7515, section 7.1) without judging it; `undefined` when it is none. */
function decodeAssertion(text) {
    const [header, claims, signature, ...rest] = text.split('.');
    if (header === undefined || claims === undefined || signature === undefined || rest.length > 0)
        return undefined;
    if (![header, claims, signature].every((part) => /^[\w-]+$/.test(part)))
        return undefined;
    const headerMembers = jsonObject(header);
    const claimMembers = jsonObject(claims);
    if (headerMembers === undefined || claimMembers === undefined)
        return undefined;
    return {
        header: headerMembers,
        claims: claimMembers,
        signed: `${header}.${claims}`,
        signature: Buffer.from(signature, 'base64url'),
    };
}
/** RS256 and nothing else, against the public key of a PEM text (a certificate or a key); an unreadable one verifies nothing. */
function verifies(assertion, pem) {
    if (assertion.header['alg'] !== 'RS256')
        return false;
    try {
        const key = (0,external_node_crypto_.createPublicKey)(pem);
        return (key.asymmetricKeyType === 'rsa' && (0,external_node_crypto_.verify)('RSA-SHA256', Buffer.from(assertion.signed), key, assertion.signature));
    }
    catch {
        return false;
    }
}
function jsonObject(base64url) {
    try {
        const value = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/emulator/rejection.js
var rejection = __webpack_require__(2173);
;// CONCATENATED MODULE: ./build/emulator/judge.js



/** How far away `exp` may be when the documentation is enforced: 3 minutes. */
const strictSeconds = 180;
/** Judges an assertion as the org at that place does; the first objection wins. */
function judge(emulation, place, assertion, clientSecret) {
    const found = findApp(emulation, place, assertion);
    if (typeof found === 'string')
        return found;
    const { org, app } = found;
    const objection = notYetKnown(emulation, app) ??
        objectToApp(place, org, app, assertion, clientSecret) ??
        objectToAssertion(emulation, place, found, assertion);
    if (objection !== undefined)
        return objection;
    const user = org.users.get(String(assertion.claims.sub).toLowerCase());
    return objectToUser(emulation, app, user) ?? { org, app, user: user };
}
/** Among the orgs that answer there, the one that knows the app, and the user too where several know the app. */
function findApp(emulation, place, { claims }) {
    const knows = (org) => org.apps.has(String(claims.iss));
    const candidates = place.orgs.filter(knows);
    const org = candidates.find((each) => each.users.has(String(claims.sub).toLowerCase())) ?? candidates[0];
    const app = org?.apps.get(String(claims.iss));
    if (org !== undefined && app !== undefined)
        return { org, app };
    const elsewhere = emulation.orgs.find(knows)?.apps.get(String(claims.iss));
    if (elsewhere?.type === 'external')
        return place.kind === 'generic' ? 'app-not-found' : 'cross-org';
    return 'invalid-client-id';
}
function notYetKnown(emulation, app) {
    const argument = emulation.faults.condition('propagation');
    if (argument === undefined)
        return undefined;
    const [seconds, name = app.type === 'external' ? 'app-not-found' : 'invalid-client-id'] = argument.split(':');
    if (emulation.age() >= Number(seconds))
        return undefined;
    return (0,rejection/* isRejectionName */.P)(name) ? name : 'invalid-client-id';
}
function objectToApp(place, org, app, { claims }, clientSecret) {
    if (org.inactive)
        return 'inactive-org';
    if (app.type === 'external') {
        if (!app.installed || place.kind === 'generic' || isGenericAudience(claims.aud))
            return 'app-not-found';
    }
    else if (!app.installed)
        return 'app-not-installed';
    if (place.kind === 'generic' && org.preventGenericHosts)
        return 'domain-not-supported';
    if (clientSecret !== null && clientSecret !== app.clientSecret)
        return 'invalid-client-credentials';
    return undefined;
}
function objectToAssertion(emulation, place, { org, app }, assertion) {
    const { aud, exp, jti } = assertion.claims;
    const certificate = emulation.certificateOf(app);
    if (certificate === undefined || !verifies(assertion, certificate))
        return 'invalid-assertion';
    const audiences = acceptedAudiences(place, org, emulation.loopbackOrigins);
    // The official CLI sends a slash at the end, and orgs take it.
    if (typeof aud !== 'string' || !audiences.includes(aud.replace(/\/$/, '')))
        return 'audience-invalid';
    const now = emulation.nowSeconds();
    const end = seconds(exp);
    if (end === undefined)
        return 'invalid-assertion';
    if (end <= now)
        return 'expired-authorization-code';
    if (!emulation.configuration.strict)
        return undefined;
    if (typeof exp !== 'number' || exp > now + strictSeconds)
        return 'invalid-assertion';
    const once = jti === undefined || emulation.rememberId(`${org.id} ${app.clientId} ${String(jti)}`, exp);
    return once ? undefined : 'invalid-assertion';
}
/** A moment as a number or, as simple-salesforce sends it and orgs take it, a string of digits. */
function seconds(exp) {
    if (typeof exp === 'string' && /^\d+$/.test(exp))
        return Number(exp);
    return typeof exp === 'number' ? exp : undefined;
}
function objectToUser(emulation, app, user) {
    if (user === undefined)
        return 'user-not-approved';
    if (!user.active || user.frozen)
        return 'inactive-user';
    if (user.locked)
        return 'authentication-failure';
    if (app.approvedUsers !== undefined && !app.approvedUsers.has(user.username.toLowerCase())) {
        return app.policy === 'adminApproved' ? 'user-not-admin-approved' : 'user-not-approved';
    }
    if (user.ipRestricted)
        return 'ip-restricted';
    const usable = app.scopes.filter((scope) => !['full', 'refresh_token', 'offline_access'].includes(scope));
    if (usable.length === 0)
        return 'no-valid-scopes';
    return emulation.countLogin(user) ? undefined : 'login-rate-exceeded';
}

;// CONCATENATED MODULE: ./build/emulator/token-endpoint.js



const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/**
 * `POST /services/oauth2/token`: the OAuth 2.0 JWT bearer flow (RFC 7523, section 2.1). Only the form counts: what
 * stands in the query string is not read.
 */
function tokenEndpoint(emulation, inquiry) {
    const { form, method, place } = inquiry;
    if (method !== 'POST')
        return (0,emulator_answer/* rejectionAnswer */.MO)('post-only');
    if (form.get('grant_type') === 'refresh_token')
        return (0,emulator_answer/* rejectionAnswer */.MO)('expired-refresh-token');
    if (form.get('grant_type') !== grantType)
        return (0,emulator_answer/* rejectionAnswer */.MO)('unsupported-grant-type');
    if (form.has('scope'))
        return (0,emulator_answer/* rejectionAnswer */.MO)('scope-not-supported');
    const assertion = decodeAssertion(form.get('assertion') ?? '');
    if (assertion === undefined)
        return (0,emulator_answer/* rejectionAnswer */.MO)('invalid-assertion');
    const judged = judge(emulation, place, assertion, form.get('client_secret'));
    if (typeof judged === 'string')
        return (0,emulator_answer/* rejectionAnswer */.MO)(judged, assertion.claims);
    const answer = (0,emulator_answer/* jsonAnswer */.tQ)(reply(emulation, inquiry, judged), 'issued');
    return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' }, claims: assertion.claims };
}
/** The members of a JWT bearer reply: no `expires_in`, no `refresh_token`. */
function reply(emulation, { place }, { org, app, user }) {
    const instanceUrl = org.instanceUrl ?? (place.kind === 'loopback' ? place.origin : (org.myDomain ?? place.origin));
    const session = emulation.sessions.open(org, app, user, {
        now: emulation.nowSeconds(),
        lifetimeSeconds: emulation.sessionSeconds,
        fresh: emulation.configuration.freshTokens ?? false,
        instanceUrl,
    });
    const members = {
        access_token: session.token,
        scope: app.scopes.join(' '),
        instance_url: instanceUrl,
        id: `${org.idOrigin}/id/${org.id}/${user.id}`,
        token_type: 'Bearer',
        ...(session.format === 'jwt' ? { token_format: 'jwt' } : {}),
        ...(org.sitePath === undefined ? {} : { sfdc_community_url: `${instanceUrl}/${org.sitePath}` }),
        ...org.reply,
    };
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

;// CONCATENATED MODULE: ./build/emulator/route.js






const version = '/services/data/v((?:[3-5]\\d|6[0-6])\\.0)';
/** The first that matches answers; the newest version may be called `latest`. */
const routes = [
    route('token', '/services/oauth2/token', tokenEndpoint),
    route('userinfo', '/services/oauth2/userinfo', userinfoEndpoint),
    route('revoke', '/services/oauth2/revoke', revokeEndpoint),
    route('introspect', '/services/oauth2/introspect', introspectEndpoint),
    route('identity', '/id/keys', keysEndpoint),
    route('identity', '/id/(00D\\w{12,15})/(005\\w{12,15})', identityEndpoint),
    route('data', '/services/data/?', versionsEndpoint),
    route('data', `${version}/?`, resourcesEndpoint),
    route('data', `${version}/limits/?`, limitsEndpoint),
    route('data', `${version}(/tooling)?/query(?:All)?/?`, queryEndpoint),
    route('data', `${version}(?:/tooling)?/query(?:All)?/(\\w+)-(\\d+)`, nextPageEndpoint),
    route('data', `${version}/sobjects/?`, globalDescribeEndpoint),
    route('data', `${version}(/tooling)?/sobjects/(\\w+)/describe/?`, describeEndpoint),
    route('data', `${version}(/tooling)?/sobjects/(\\w+)/(\\w+)/?`, recordEndpoint),
    route('data', '/services/data/.*', unknownResourceEndpoint),
];
const nowhere = route('other', '.*', () => (0,emulator_answer/* htmlAnswer */.uV)(404, '<html><body><h1>URL No Longer Exists</h1></body></html>', 'not-found'));
/** The endpoint at a path, and the parts of the path that it reads. */
function routeOf(path) {
    const exact = path.replace(/^\/services\/data\/latest(?=\/|$)/, '/services/data/v66.0');
    const found = routes.find((each) => each.path.test(exact)) ?? nowhere;
    return { route: found, parts: found.path.exec(exact)?.slice(1) ?? [] };
}
function route(endpoint, path, answer) {
    return { endpoint, path: new RegExp(`^${path}$`, 's'), answer };
}

;// CONCATENATED MODULE: ./build/emulator/serve.js






const whole = { kind: 'whole' };
/** Reads one request, has it judged (or spoiled by a fault), writes it down and answers. */
async function serve({ emulation, journal, controls }, request, response, line) {
    const body = await readBody(request);
    response.setHeader('date', emulation.now().toUTCString());
    if (body === undefined) {
        response.writeHead(413, { connection: 'close' }).end();
        return;
    }
    const inquiry = makeInquiry(request, body, emulation.scheme, emulation.orgs);
    const control = controlAnswer(inquiry, controls);
    if (control !== undefined)
        return deliver(response, control, whole, line);
    const { route, parts } = routeOf(inquiry.path);
    const fault = route.endpoint === 'other' ? undefined : emulation.faults.take(route.endpoint);
    const delivery = fault === undefined ? whole : (0,emulator_fault/* faultDelivery */.BJ)(fault);
    const answer = instead(fault, delivery, inquiry.place.origin) ?? route.answer(emulation, inquiry, parts);
    record(journal, emulation.now(), route.endpoint, inquiry, answer, fault);
    await deliver(response, answer, delivery, line);
}
/** What is said in the place of the right answer: a fault's own, or nothing at all (status 0). */
function instead(fault, delivery, origin) {
    if (fault === undefined)
        return undefined;
    const silent = ['hang', 'reset', 'close', 'garbage'].includes(delivery.kind);
    return silent ? { status: 0, headers: {}, body: '', outcome: 'fault' } : (0,emulator_fault/* faultAnswer */.JK)(fault, origin);
}

;// CONCATENATED MODULE: ./build/emulator/start.js






/**
 * Starts an org on loopback. Several can run in one process and know nothing of each other.
 * @throws Failure `ERR_EMULATOR_CONFIGURATION`, or `ERR_EMULATOR_ADDRESS` when the host is not loopback or the port is taken.
 */
async function startEmulator(configuration, options = {}) {
    const { port = 0, host = '127.0.0.1', tls, clock = () => new Date() } = options;
    if (host !== '127.0.0.1' && host !== '::1' && host !== 'localhost') {
        throw new failure/* Failure */.H('ERR_EMULATOR_ADDRESS', 'The emulator listens on loopback only.');
    }
    const emulation = new Emulation((0,read_configuration.readConfiguration)(configuration), clock);
    const journal = [];
    const reconfigure = (partial) => emulation.configure((0,read_configuration.readConfiguration)(partial));
    const service = { emulation, journal, controls: { journal, configure: reconfigure } };
    const gone = new AbortController();
    /** TCP connections by the port at their other end: below TLS a request does not know its own. */
    const sockets = new Map();
    const listener = (request, response) => {
        const line = { socket: sockets.get(request.socket.remotePort), gone: gone.signal };
        serve(service, request, response, line).catch(() => response.destroy());
    };
    const server = tls === undefined ? (0,external_node_http_.createServer)(listener) : (0,external_node_https_.createServer)(tls, listener);
    server.maxConnections = 1000;
    server.on('connection', (socket) => {
        const port = socket.remotePort;
        sockets.set(port, socket);
        socket.once('close', () => sockets.delete(port));
    });
    await listen(server, port, host);
    const name = host === '::1' ? '[::1]' : host;
    const url = `${tls === undefined ? 'http' : 'https'}://${name}:${server.address().port}`;
    emulation.origin = url;
    return {
        url,
        get orgIds() {
            return emulation.orgs.map((org) => org.id);
        },
        journal,
        reconfigure,
        close: () => {
            gone.abort();
            return new Promise((resolve) => {
                server.close(() => resolve());
                for (const socket of sockets.values())
                    socket.destroy();
            });
        },
    };
}
function listen(server, port, host) {
    return new Promise((resolve, reject) => {
        const refuse = (error) => {
            const sentence = `The emulator cannot listen on port ${port} (${error.code}).`;
            reject(new failure/* Failure */.H('ERR_EMULATOR_ADDRESS', sentence, { cause: error }));
        };
        server.once('error', refuse);
        server.listen(port, host, () => {
            server.off('error', refuse);
            resolve();
        });
    });
}


/***/ })

};
