export const id = 4497;
export const ids = [4497];
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
const endpointNames = [
    'token',
    'userinfo',
    'identity',
    'revoke',
    'introspect',
    'data',
    'metadata',
    'deploy',
    'any',
];
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
        const status = /^\d{3}(?=:)/.exec(argument);
        return {
            ...(status === null
                ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAnswer */ .CI)(200, argument, 'fault')
                : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAnswer */ .CI)(Number(status[0]), argument.slice(4), 'fault')),
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
const schema_name = (description) => ({ type: 'string', pattern: '^[A-Za-z]\\w{0,119}$', description });
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
    apiName: schema_name('`Emulated_App`, `Emulated_App_2`, … by the place in the list by default.'),
    component: schema_name('The component that holds the certificate; `<apiName>_glbloauth` by default.'),
    settings: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'Further members of that component, such as `isPkceRequired`.',
    },
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
const problem = members({
    problem: schema_text("The org's words."),
    stage: choice('Whichever comes next by default.', 'check', 'deploy'),
    warning: flag('Whether ignoring warnings would let it pass; false by default.'),
}, 'problem');
const metadata = {
    ...members({
        consumerSecretAccess: flag('Whether the org lets the API read what holds consumer secrets; true by default.'),
        secretReaders: texts('Usernames that may see consumer secrets; every user by default.'),
        showCertificate: flag('Whether readers see the certificate; true by default.'),
        deployMilliseconds: count('How long a check or a deploy takes; 0 by default.', 0),
        deployProblems: list(problem, 'Problems that the next checks or deploys end with, each used once.'),
        delayMilliseconds: count('For so long after an upload every server holds the old certificate; 0 by default.', 0),
        flappingMilliseconds: count('For so long after that, servers hold the one or the other; 0 by default.', 0),
        seed: count('Decides which server answers which request; 0 by default.', 0),
    }),
    description: 'How the Metadata API behaves, and how a certificate that is uploaded reaches the servers.',
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
    metadata,
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
    throw new failure/* Failure */.HR('ERR_EMULATOR_CONFIGURATION', `The emulator's configuration is wrong: ${problems.join('; ')}.`);
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
    for (const [place, org] of orgs.entries())
        yield* senselessInOrg(org, `orgs[${place}]`);
}
function* senselessInOrg({ apps = [], users = [], metadata = {} }, path) {
    const usernames = new Set(users.map((user) => user.username.toLowerCase()));
    yield* strangers(metadata.secretReaders, usernames, `${path}.metadata.secretReaders`);
    for (const [place, { certificates = [], activeCertificate = 0, approvedUsers }] of apps.entries()) {
        const app = `${path}.apps[${place}]`;
        for (const [index, pem] of certificates.entries()) {
            if (!isKeyMaterial(pem))
                yield `${app}.certificates[${index}] is neither a certificate nor a public key`;
        }
        if (activeCertificate > 0 && activeCertificate >= certificates.length) {
            yield `${app}.activeCertificate names none of the certificates`;
        }
        yield* strangers(approvedUsers, usernames, `${app}.approvedUsers`);
    }
}
function* strangers(names = [], known, path) {
    for (const [index, username] of names.entries()) {
        if (!known.has(username.toLowerCase()))
            yield `${path}[${index}] is no user of the org`;
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


/***/ })

};
