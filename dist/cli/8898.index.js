export const id = 8898;
export const ids = [8898];
export const modules = {

/***/ 8898:
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

;// CONCATENATED MODULE: ./build/emulator/deployments.js

/** The deploys of one emulator. They end when their time has come, whether or not somebody asks. */
class Deployments {
    #kept = [];
    /** @param endsAt milliseconds since 1970 */
    begin(asked, endsAt) {
        const id = numberedIdentifier('0Af', this.#kept.length + 1);
        const deployment = { ...asked, id, status: 'Pending', done: false, endsAt };
        this.#kept.push(deployment);
        return deployment;
    }
    find(id, orgId, now) {
        this.settle(now);
        return this.#kept.find((each) => each.orgId === orgId && (each.id === id || each.id.slice(0, 15) === id));
    }
    /** Ends, in their order, those whose time has come: a check changes nothing, and neither does one that fails. */
    settle(now) {
        for (const each of this.#kept) {
            if (each.done)
                continue;
            // Before it is applied: what applies it looks at what has ended.
            each.done = now >= each.endsAt;
            if (!each.done)
                each.status = each.status === 'Canceling' ? each.status : 'InProgress';
            else if (each.status === 'Canceling')
                each.status = 'Canceled';
            else if (each.failures.length > 0)
                each.status = 'Failed';
            else {
                each.status = 'Succeeded';
                if (!each.checkOnly)
                    each.apply();
            }
        }
    }
    /** One that has not ended is given up at its end. */
    cancel(deployment) {
        const kept = this.#kept.find(({ id }) => id === deployment.id);
        if (kept !== undefined && !kept.done)
            kept.status = 'Canceling';
    }
}

// EXTERNAL MODULE: ./build/emulator/fault.js
var emulator_fault = __webpack_require__(5866);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/emulator/global-settings.js

/** The metadata type of the settings that hold an External Client App's certificate. */
const settingsType = 'ExtlClntAppGlobalOauthSettings';
/** Members that a deploy may have, and what they are when it has them not; `undefined`: not there. API version 66.0. */
const members = {
    callbackUrl: undefined,
    certificate: undefined,
    consumerKey: undefined,
    consumerSecret: undefined,
    externalClientApplication: undefined,
    idTokenConfig: undefined,
    isClientCredentialsFlowEnabled: 'false',
    isCodeCredFlowEnabled: 'false',
    isCodeCredPostOnly: 'false',
    isConsumerSecretOptional: 'false',
    isDeviceFlowEnabled: 'false',
    isIntrospectAllTokens: 'false',
    isNamedUserJwtEnabled: 'false',
    isPkceRequired: 'true',
    isRefreshTokenRotationEnabled: 'false',
    isSecretRequiredForRefreshToken: 'true',
    isSecretRequiredForTokenExchange: 'false',
    isTokenExchangeEnabled: 'false',
    label: undefined,
    shouldRotateConsumerKey: 'false',
    shouldRotateConsumerSecret: 'false',
};
/** What the org keeps elsewhere: the certificate where it is judged by, key and secret with the app. */
const kept = ['certificate', 'consumerKey', 'consumerSecret', 'externalClientApplication'];
function isMember(name) {
    return Object.hasOwn(members, name);
}
/** The settings of an app as an administrator left them. */
function configuredSettings(app) {
    return {
        callbackUrl: 'https://login.salesforce.com/services/oauth2/success',
        isNamedUserJwtEnabled: String(app.tokenFormat === 'jwt'),
        label: app.component,
        ...app.settings,
    };
}
/** The members that a reader gets, in the order of the schema; what was left out has its default. */
function shownSettings(app, settings, certificate) {
    const all = {
        ...members,
        ...settings,
        certificate,
        consumerKey: app.clientId,
        consumerSecret: consumerSecretOf(app),
        externalClientApplication: app.apiName,
    };
    return Object.keys(members).flatMap((name) => {
        const value = all[name];
        return value === undefined ? [] : [[name, value]];
    });
}
/** The members of a deploy that the org keeps as they stand. */
function keptSettings(deployed) {
    return Object.fromEntries(Object.entries(deployed).filter(([name]) => !kept.includes(name)));
}
/** 64 hexadecimal digits, as an org makes them; nobody accepts this one. */
function consumerSecretOf(app) {
    const made = (0,external_node_crypto_.createHash)('sha256').update(`emulated secret of ${app.clientId}`).digest('hex').toUpperCase();
    return app.clientSecret ?? made;
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
        apps: new Map((configuration.apps ?? []).map((app, place) => [app.clientId, makeApp(app, place)])),
        users: new Map(users.map((user) => [user.username.toLowerCase(), user])),
        certificates: configuration.certificates ?? [],
        samlConfigs: configuration.samlConfigs ?? [],
        metadata: makeMetadata(configuration.metadata ?? {}),
        records: configuration.records ?? {},
    };
}
function makeMetadata(configuration) {
    const { secretReaders, deployProblems = [] } = configuration;
    return {
        consumerSecretAccess: configuration.consumerSecretAccess ?? true,
        secretReaders: secretReaders && lowerCase(secretReaders),
        showCertificate: configuration.showCertificate ?? true,
        deployMilliseconds: configuration.deployMilliseconds ?? 0,
        deployProblems,
        delayMilliseconds: configuration.delayMilliseconds ?? 0,
        flappingMilliseconds: configuration.flappingMilliseconds ?? 0,
        seed: configuration.seed ?? 0,
    };
}
function lowerCase(usernames) {
    return new Set(usernames.map((username) => username.toLowerCase()));
}
function makeApp(configuration, place) {
    const apiName = configuration.apiName ?? (place === 0 ? 'Emulated_App' : `Emulated_App_${place + 1}`);
    const certificates = configuration.certificates ?? [];
    const active = configuration.activeCertificate ?? certificates.length - 1;
    return {
        clientId: configuration.clientId,
        apiName,
        component: configuration.component ?? `${apiName}_glbloauth`,
        settings: configuration.settings ?? {},
        type: configuration.type ?? 'connected',
        certificate: certificates[active],
        otherCertificates: certificates.filter((_, place) => place !== active),
        scopes: configuration.scopes ?? ['api', 'refresh_token'],
        tokenFormat: configuration.tokenFormat ?? 'opaque',
        policy: configuration.policy ?? 'adminApproved',
        approvedUsers: configuration.approvedUsers && lowerCase(configuration.approvedUsers),
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

;// CONCATENATED MODULE: ./build/emulator/uploads.js
/** What the servers of an org know of certificates that were replaced, by app. */
class Uploads {
    #uploads = new Map();
    #asked = 0;
    /** Notes that an app holds another certificate from now on, or none. */
    note(app, certificate, previous, at) {
        this.#uploads.set(app, { certificate, previous, at });
    }
    /** What the app holds, wherever one looks for it. */
    held(app, configured) {
        const upload = this.#uploads.get(app);
        return upload === undefined ? configured : upload.certificate;
    }
    /** What it held before the last upload. */
    previous(app) {
        return this.#uploads.get(app)?.previous;
    }
    /** What the server knows that answers the next request. */
    answering(app, configured, now, spreading) {
        const upload = this.#uploads.get(app);
        if (upload === undefined)
            return configured;
        const age = now - upload.at - spreading.delayMilliseconds;
        if (age < 0)
            return upload.previous;
        if (age >= spreading.flappingMilliseconds)
            return upload.certificate;
        this.#asked += 1;
        return chance(spreading.seed, this.#asked) < 0.5 ? upload.previous : upload.certificate;
    }
}
/** A number in [0, 1) that follows from seed and place (SplitMix32). */
function chance(seed, place) {
    let bits = (seed * 0x9e3779b1 + place * 0x85ebca77) >>> 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}

;// CONCATENATED MODULE: ./build/emulator/emulation.js







/** A Date reaches 100 million days to both sides of 1970 (ECMA-262, Time Values). */
const lastMoment = 8.64e15;
/** Everything that one emulator knows; two in one process share nothing. */
class Emulation {
    sessions = new SessionStore();
    /** Queries with pages still to come, by the name in their `nextRecordsUrl`. */
    cursors = new Map();
    deployments = new Deployments();
    #uploads = new Uploads();
    /** What deploys left of the settings of apps. */
    #settings = new Map();
    #usedProblems = new Set();
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
        if (partial.orgs !== undefined)
            this.#administer(orgs);
        if (partial.faults !== undefined)
            this.#faults = new emulator_fault/* FaultQueue */.u9(partial.faults);
        this.#configuration = configuration;
        this.#orgs = orgs;
        this.#configuredAt = this.#clock().getTime();
    }
    /** What an administrator did by hand: another certificate of an app that the org had is an upload. */
    #administer(orgs) {
        this.#settings.clear();
        for (const org of orgs) {
            const former = this.#orgs.find(({ id }) => id === org.id);
            for (const app of org.apps.values()) {
                const formerApp = former?.apps.get(app.clientId);
                const held = former && formerApp && this.heldCertificate(former, formerApp);
                if (formerApp !== undefined && held !== app.certificate)
                    this.upload(org, app, app.certificate, held);
            }
        }
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
    certificateOf(org, app) {
        this.deployments.settle(this.now().getTime());
        const key = keyOf(org, app);
        const held = this.#uploads.answering(key, app.certificate, this.now().getTime(), org.metadata);
        if (this.#faults.condition('flap') === undefined)
            return held;
        this.#flaps += 1;
        return this.#flaps % 2 === 1 ? (this.#uploads.previous(key) ?? app.otherCertificates[0] ?? held) : held;
    }
    /** The certificate that the app holds by its settings, whatever its servers know yet. */
    heldCertificate(org, app) {
        this.deployments.settle(this.now().getTime());
        return this.#uploads.held(keyOf(org, app), app.certificate);
    }
    /** Puts a certificate, or none, in the place of the one that the app holds. */
    upload(org, app, certificate, previous = this.heldCertificate(org, app)) {
        this.#uploads.note(keyOf(org, app), certificate, previous, this.now().getTime());
    }
    settingsOf(org, app) {
        return this.#settings.get(keyOf(org, app)) ?? configuredSettings(app);
    }
    keepSettings(org, app, settings) {
        this.#settings.set(keyOf(org, app), settings);
    }
    /** The problem that spoils the next check or deploy; it is used up by being taken. */
    takeProblem(org, stage) {
        const found = org.metadata.deployProblems.find((each) => !this.#usedProblems.has(each) && (each.stage ?? stage) === stage);
        if (found === undefined)
            return undefined;
        this.#usedProblems.add(found);
        const problemType = found.warning === true ? 'Warning' : 'Error';
        return { fullName: 'package', fileName: 'package.xml', problem: found.problem, problemType };
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
function keyOf(org, app) {
    return `${org.id} ${app.clientId}`;
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
        const message = error instanceof failure/* Failure */.HR ? error.message : 'The body is not JSON.';
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
    return size > maximumBody ? undefined : Buffer.concat(chunks);
}
function makeInquiry(request, bytes, scheme, orgs) {
    const host = request.headers.host ?? '';
    // A server's requests always have both.
    const [method, target] = [String(request.method), String(request.url)];
    const path = target.replace(/\?.*$/s, '');
    const type = request.headers['content-type'] ?? '';
    const body = bytes.toString('utf8');
    const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
    return {
        method,
        // An address that ends with a slash is often put in front of a path; orgs do not mind.
        path: withoutSite(path.replace(/^\/{2,}/, '/'), orgs),
        query: new URLSearchParams(target.slice(path.length + 1)),
        host,
        headers: request.headers,
        place: placeOf(host, scheme, orgs),
        form: new URLSearchParams(isForm ? body : ''),
        body,
        bytes,
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

/** An endpoint of the REST API. */
const behindApi = (endpoint) => behind(enterApi, endpoint);
/** An endpoint that tells who somebody is. */
const behindIdentity = (endpoint) => behind(enterIdentity, endpoint);
function behind(enter, endpoint) {
    return (emulation, inquiry, parts) => {
        const holder = enter(emulation, inquiry);
        return 'status' in holder ? holder : endpoint(holder, inquiry, parts, emulation);
    };
}
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
function resourcesEndpoint({ org, user }, _, parts) {
    const base = `/services/data/v${parts[0]}`;
    const resources = ['limits', 'query', 'queryAll', 'sobjects', 'tooling'];
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        ...Object.fromEntries(resources.map((name) => [name, `${base}/${name}`])),
        identity: `${org.idOrigin}/id/${org.id}/${user.id}`,
    });
}
/** `GET …/limits`. */
function limitsEndpoint() {
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        DailyApiRequests: { Max: 15_000, Remaining: 14_998 },
        DataStorageMB: { Max: 1024, Remaining: 1000 },
        FileStorageMB: { Max: 1024, Remaining: 1000 },
    });
}
/** `GET …/sobjects`: the objects there are. */
function globalDescribeEndpoint({ org }, _, parts) {
    const base = `/services/data/v${parts[0]}/sobjects`;
    const sobjects = objectNames(org).map((name) => ({
        name,
        label: name,
        queryable: true,
        custom: name.endsWith('__c'),
        urls: { sobject: `${base}/${name}`, describe: `${base}/${name}/describe`, rowTemplate: `${base}/${name}/{ID}` },
    }));
    return (0,emulator_answer/* jsonAnswer */.tQ)({ encoding: 'UTF-8', maxBatchSize: 200, sobjects });
}
/** `GET …/sobjects/<object>/describe`: the fields that its rows have. */
function describeEndpoint({ org, user }, _, parts) {
    const [, tooling, name] = parts;
    const object = findObject(name, tooling !== '', org, user);
    if (object === undefined)
        return notFound();
    const names = new Set([...object.fields, ...object.rows.flatMap((row) => Object.keys(row))]);
    const fields = [...names].map((field) => ({ name: field, label: field, type: field === 'Id' ? 'id' : 'string' }));
    return (0,emulator_answer/* jsonAnswer */.tQ)({ name: object.name, label: object.name, queryable: true, fields, childRelationships: [] });
}
/** `GET …/sobjects/<object>/<id>[?fields=a,b]`: one record. */
function recordEndpoint({ org, user }, inquiry, parts) {
    const [version, tooling, name, id] = parts;
    const object = findObject(name, tooling !== '', org, user);
    const row = object?.rows.find((each) => String(each['Id']).startsWith(id) && id.length >= 15);
    if (object === undefined || row === undefined)
        return notFound();
    const wanted = inquiry.query.get('fields')?.split(',');
    const url = `/services/data/v${version}${tooling}/sobjects/${object.name}/${String(row['Id'])}`;
    const own = Object.entries(row).filter(([field, value]) => (wanted === undefined || wanted.includes(field)) && (typeof value !== 'object' || value === null));
    return (0,emulator_answer/* jsonAnswer */.tQ)({ attributes: { type: object.name, url }, ...Object.fromEntries(own) });
}
/** Whatever else lies below `/services/data`. */
function unknownResourceEndpoint() {
    return notFound();
}
function notFound() {
    return (0,emulator_answer/* restError */.lF)(404, 'NOT_FOUND', 'The requested resource does not exist');
}

;// CONCATENATED MODULE: ./build/emulator/metadata-access.js
const noSession = {
    code: 'INVALID_SESSION_ID',
    message: 'Invalid Session ID found in SessionHeader: Illegal Session. Session not found, missing session key: ***',
};
/** Whether that token may use the Metadata API at that place; a use prolongs its session. */
function enterMetadata(emulation, { place }, token, { overSoap }) {
    const holder = emulation.holder(token);
    if (place.kind === 'generic' || holder === undefined || !place.orgs.includes(holder.org))
        return noSession;
    const { session, user } = holder;
    if (overSoap && session.format === 'jwt')
        return noSession;
    if (!session.scopes.some((scope) => scope === 'api' || scope === 'full'))
        return noSession;
    if (!user.permissions.includes('ApiEnabled')) {
        return { code: 'API_DISABLED_FOR_ORG', message: 'API is not enabled for this Organization or Partner' };
    }
    if (!user.permissions.some((name) => name === 'ModifyMetadata' || name === 'ModifyAllData')) {
        const message = 'use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions';
        return { code: 'INSUFFICIENT_ACCESS', message };
    }
    emulation.prolong(session);
    return holder;
}
function isNo(value) {
    return 'code' in value;
}
/** Whether the user sees what holds consumer secrets; the org's own switch is another matter. */
function seesSecrets(org, user) {
    const readers = org.metadata.secretReaders;
    return readers === undefined || readers.has(user.username.toLowerCase());
}
/** The External Client Apps of an org. */
function externalApps(org) {
    return [...org.apps.values()].filter(({ type }) => type === 'external');
}

;// CONCATENATED MODULE: ./build/emulator/xml.js
const token = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</gy;
/** Reads a document without CDATA and without a document type; `undefined` when it is not well-formed. */
function parseXml(document) {
    const top = { name: '', children: [], text: '' };
    const stack = [top];
    for (const [piece, closing, name, , selfClosing] of document.matchAll(token)) {
        const open = stack.at(-1);
        if (name === undefined) {
            if (piece.startsWith('<?') || piece.startsWith('<!--'))
                continue;
            if (piece.startsWith('<') || (open === top && piece.trim() !== ''))
                return undefined;
            open.text += piece;
        }
        else if (closing === '/') {
            stack.pop();
            const parent = stack.at(-1);
            if (open.name !== name || parent === undefined)
                return undefined;
            parent.children.push(xml_closed(open));
        }
        else if (selfClosing === '/')
            open.children.push(xml_closed({ name, children: [], text: '' }));
        else if (stack.length > 50)
            return undefined;
        else
            stack.push({ name, children: [], text: '' });
    }
    return stack.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}
function xml_closed({ name, children, text }) {
    return { name: name.replace(/^.*:/, ''), children, text: children.length > 0 ? '' : unescaped(text) };
}
const named = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
function unescaped(text) {
    return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return named[name] ?? whole;
        return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
    });
}
/** The first element of that name at the end of a path of names. */
function elementAt(from, ...path) {
    return path.reduce((at, name) => at?.children.find((child) => child.name === name), from);
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./build/emulator/deploy.js




/** Salesforce takes no larger certificate. */
const largestCertificate = 4096;
/** Judges a package as the org does: every file is named in package.xml, and is a component that it can take. */
function judgePackage({ files, ignoreWarnings }, org, emulation) {
    const manifest = parseXml(files.get('package.xml')?.toString('utf8') ?? '');
    if (manifest?.name !== 'Package')
        return refused('package.xml', 'package.xml', 'No package.xml found');
    const named = manifest.children
        .filter(({ name }) => name === 'types')
        .flatMap(({ children }) => {
        const type = children.find(({ name }) => name === 'name')?.text ?? '';
        return children.filter(({ name }) => name === 'members').map(({ text }) => ({ type, fullName: text.trim() }));
    });
    const paths = [...files.keys()].filter((path) => path !== 'package.xml');
    const judged = named.map(({ type, fullName }) => {
        if (type !== settingsType)
            return refused(fullName, 'package.xml', `Unknown type name '${type}' specified in package.xml`);
        const path = `extlClntAppGlobalOauthSets/${fullName}.ecaGlblOauth`;
        const content = files.get(path);
        if (content === undefined) {
            return refused(fullName, path, `An object '${fullName}' of type ${type} was named in package.xml, but was not found in zipped directory`);
        }
        return judgeSettings({ fullName, path, text: content.toString('utf8'), ignoreWarnings }, org, emulation);
    });
    const strangers = paths.filter((path) => !named.some(({ fullName }) => path.endsWith(`/${fullName}.ecaGlblOauth`)));
    const unnamed = strangers.map((path) => refused(path, path, 'Not in package.xml'));
    return {
        failures: [...judged, ...unnamed].flatMap(({ failures }) => failures),
        apply: () => {
            for (const { apply } of judged)
                apply();
        },
    };
}
function judgeSettings({ fullName, path, text, ignoreWarnings }, org, emulation) {
    const no = (problem, problemType) => refused(fullName, path, problem, problemType);
    const root = parseXml(text);
    if (root?.name !== settingsType)
        return no('Error parsing file: the root element is not that of the type');
    const strange = root.children.find(({ name }) => !isMember(name));
    if (strange !== undefined) {
        const element = `{http://soap.sforce.com/2006/04/metadata}${strange.name}`;
        return no(`Error parsing file: Element ${element} invalid at this location in type ${settingsType}`);
    }
    const member = (name) => elementAt(root, name)?.text.trim();
    const name = member('externalClientApplication') ?? '';
    const app = externalApps(org).find(({ apiName }) => apiName.toLowerCase() === name.toLowerCase());
    if (app === undefined) {
        return no(`In field: externalClientApplication - no ExternalClientApplication named ${name} found`);
    }
    if (fullName.toLowerCase() !== app.component.toLowerCase())
        return no('The external client app has global OAuth settings already');
    if (member('consumerKey') !== undefined || member('consumerSecret') !== undefined)
        return no('You cannot provide a Consumer Key');
    if (!member('callbackUrl'))
        return no('Required field is missing: callbackUrl');
    const rotates = ['shouldRotateConsumerKey', 'shouldRotateConsumerSecret'].find((order) => member(order) === 'true');
    if (rotates !== undefined && !ignoreWarnings)
        return no(`${rotates} replaces a credential that is in use`, 'Warning');
    const certificate = member('certificate');
    const objection = certificate === undefined ? undefined : objectToCertificate(certificate);
    if (objection !== undefined)
        return no(objection);
    return { failures: [], apply: () => apply(root, certificate, org, app, emulation) };
}
/** The component is replaced whole: what a deploy leaves out is gone, the certificate as well. */
function apply(root, certificate, org, app, emulation) {
    const deployed = root.children.map(({ name, text, children }) => [
        name,
        children.length > 0 ? written(children) : text,
    ]);
    emulation.upload(org, app, certificate === undefined ? undefined : armoured(certificate));
    emulation.keepSettings(org, app, keptSettings(Object.fromEntries(deployed)));
}
function written(children) {
    return children.map(({ name, text }) => `<${name}>${escaped(text)}</${name}>`).join('');
}
function objectToCertificate(text) {
    const pem = armoured(text);
    if (Buffer.byteLength(pem) >= largestCertificate)
        return 'The certificate is larger than 4 KB';
    try {
        return (0,external_node_crypto_.createPublicKey)(pem).asymmetricKeyType === 'rsa' ? undefined : 'The certificate has no RSA key';
    }
    catch {
        return 'Invalid certificate';
    }
}
function armoured(text) {
    if (text.includes('-----BEGIN'))
        return text;
    return `-----BEGIN CERTIFICATE-----\n${text.replace(/\s+/g, '').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----`;
}
function refused(fullName, fileName, problem, problemType = 'Error') {
    return { failures: [{ fullName, fileName, problem, problemType }], apply: () => { } };
}

;// CONCATENATED MODULE: ./build/emulator/multipart.js
/** The parts of a multipart/form-data body (RFC 7578); `undefined` when it is none. */
function partsOf(contentType, body) {
    const [, quoted, plain] = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '') ?? [];
    const boundary = quoted ?? plain;
    if (boundary === undefined)
        return undefined;
    const text = `\r\n${body.toString('latin1')}`;
    const [, ...pieces] = text.split(`\r\n--${boundary}`);
    const last = pieces.pop();
    if (last === undefined || !/^--\s*$/.test(last))
        return undefined;
    return pieces.flatMap((piece) => {
        const split = piece.indexOf('\r\n\r\n');
        const head = piece.slice(0, split);
        const name = /content-disposition:\s*form-data;.*?\bname="([^"]*)"/i.exec(head)?.[1];
        if (split < 0 || name === undefined)
            return [];
        const raw = Buffer.from(piece.slice(split + 4), 'latin1');
        const isBase64 = /content-transfer-encoding:\s*base64/i.test(head);
        const content = isBase64 ? Buffer.from(raw.toString('latin1'), 'base64') : raw;
        return [{ name, type: /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1]?.trim() ?? 'text/plain', content }];
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/emulator/unzip.js

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const mostFiles = 1000;
const mostBytes = 4 * 1024 * 1024;
/** The files of a zip archive by their paths, folders left out; `undefined` when it is none that can be read. */
function unzip(bytes) {
    try {
        return read(bytes);
    }
    catch {
        return undefined;
    }
}
function read(bytes) {
    let end = bytes.length - 22;
    while (end >= 0 && bytes.readUInt32LE(end) !== endOfDirectory)
        end -= 1;
    if (end < 0)
        return undefined;
    const count = bytes.readUInt16LE(end + 10);
    if (count > mostFiles)
        return undefined;
    const files = new Map();
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (bytes.readUInt32LE(at) !== directoryEntry)
            return undefined;
        const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
        const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
        const local = bytes.readUInt32LE(at + 42);
        const name = bytes.toString('utf8', at + 46, at + 46 + Number(nameLength));
        if (!name.endsWith('/'))
            files.set(name, content(bytes, local, packed, method));
        at += 46 + Number(nameLength) + Number(extra) + Number(comment);
    }
    return files;
}
function content(bytes, local, packed, method) {
    if (bytes.readUInt32LE(local) !== localEntry)
        throw new RangeError('no entry where the directory says');
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(start, start + packed);
    if (method === 0)
        return raw;
    if (method !== 8)
        throw new RangeError('a method that is not known');
    return (0,external_node_zlib_.inflateRawSync)(raw, { maxOutputLength: mostBytes });
}

;// CONCATENATED MODULE: ./build/emulator/deploy-endpoint.js





/** `POST …/metadata/deployRequest`: two parts of a form, the options (`json` or `entity_content`) and the package. */
function deployEndpoint(emulation, inquiry, [version]) {
    const holder = enterMetadata(emulation, inquiry, inquiry.bearer, { overSoap: false });
    if (isNo(holder))
        return (0,emulator_answer/* restError */.lF)(holder.code === 'INVALID_SESSION_ID' ? 401 : 403, holder.code, holder.message);
    if (inquiry.method !== 'POST')
        return (0,emulator_answer/* restError */.lF)(405, 'METHOD_NOT_ALLOWED', `HTTP Method '${inquiry.method}' not allowed.`);
    const parts = partsOf(inquiry.headers['content-type'], inquiry.bytes);
    const options = optionsIn(parts?.find(({ name }) => name === 'json' || name === 'entity_content')?.content);
    const file = parts?.find(({ name }) => name === 'file');
    if (options === undefined || file === undefined) {
        return (0,emulator_answer/* restError */.lF)(400, 'INVALID_MULTIPART_REQUEST', 'Multipart message must include exactly two parts');
    }
    const files = unzip(file.content);
    if (files === undefined)
        return (0,emulator_answer/* restError */.lF)(400, 'INVALID_ZIP_FILE', 'The zip file is not valid');
    const checkOnly = options['checkOnly'] === true;
    const { org } = holder;
    const planned = judgePackage({ files, ignoreWarnings: options['ignoreWarnings'] === true }, org, emulation);
    const spoilt = emulation.takeProblem(org, checkOnly ? 'check' : 'deploy');
    const deployment = emulation.deployments.begin({ orgId: org.id, checkOnly, ...planned, ...(spoilt === undefined ? {} : { failures: [spoilt] }) }, emulation.now().getTime() + org.metadata.deployMilliseconds);
    const url = `${inquiry.place.origin}/services/data/v${version}/metadata/deployRequest/${deployment.id}`;
    return (0,emulator_answer/* jsonAnswer */.tQ)({
        id: deployment.id,
        url,
        validatedDeployRequestId: null,
        deployOptions: options,
        deployResult: resultOf(deployment),
    }, checkOnly ? 'check-begun' : 'deploy-begun', 201);
}
/** `GET …/metadata/deployRequest/<id>`; POST with `_HttpMethod=PATCH` gives it up. */
function deployStatusEndpoint(emulation, inquiry, [version, id]) {
    const holder = enterMetadata(emulation, inquiry, inquiry.bearer, { overSoap: false });
    if (isNo(holder))
        return (0,emulator_answer/* restError */.lF)(holder.code === 'INVALID_SESSION_ID' ? 401 : 403, holder.code, holder.message);
    const deployment = emulation.deployments.find(id, holder.org.id, emulation.now().getTime());
    if (deployment === undefined)
        return (0,emulator_answer/* restError */.lF)(404, 'NOT_FOUND', 'The requested resource does not exist');
    const gaveUp = inquiry.method === 'PATCH' || inquiry.query.get('_HttpMethod') === 'PATCH';
    if (gaveUp)
        emulation.deployments.cancel(deployment);
    const url = `${inquiry.place.origin}/services/data/v${version}/metadata/deployRequest/${deployment.id}`;
    const body = { id: deployment.id, url, deployResult: resultOf(deployment) };
    return (0,emulator_answer/* jsonAnswer */.tQ)(body, deployment.status, gaveUp ? 202 : 200);
}
function optionsIn(content) {
    try {
        const value = JSON.parse(content?.toString('utf8') ?? '');
        const options = value.deployOptions;
        return typeof options === 'object' && options !== null ? options : undefined;
    }
    catch {
        return undefined;
    }
}
function resultOf({ id, status, checkOnly, failures, done }) {
    const shown = done ? failures : [];
    return {
        id,
        status,
        done,
        success: status === 'Succeeded',
        checkOnly,
        ignoreWarnings: false,
        rollbackOnError: true,
        numberComponentsDeployed: status === 'Succeeded' ? 1 : 0,
        numberComponentsTotal: done || status === 'InProgress' ? 1 : 0,
        numberComponentErrors: shown.length,
        numberTestsCompleted: 0,
        numberTestsTotal: 0,
        numberTestErrors: 0,
        details: { componentFailures: shown, componentSuccesses: [], retrieveResult: null, runTestResult: null },
    };
}

;// CONCATENATED MODULE: ./build/emulator/identity-endpoint.js

/** `GET` or `POST /services/oauth2/userinfo`: OpenID Connect's claims about the token's user. */
function userinfoEndpoint({ org, user }, inquiry) {
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
        urls: urls(inquiry.place.origin, org, user),
        active: user.active,
        user_type: 'STANDARD',
        language: 'en_US',
        locale: 'en_GB',
        utcOffset: 0,
        updated_at: '2026-01-01T00:00:00Z',
    });
}
/** `GET /id/<org>/<user>`: what the reply's `id` leads to. */
function identityEndpoint({ org, user }, inquiry, parts) {
    const [orgId, userId] = parts;
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
        urls: urls(inquiry.place.origin, org, user),
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
function urls(origin, org, user) {
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
const wordPattern = /\s*(?:'(?:[^'\\]|\\.)*'|<=|>=|!=|[=<>(),]|[\w.:+-]+|\S)/gy;
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
    reader.expect('(');
    const values = [literal(reader.take(/^['\w+-]/))];
    while (reader.skip(','))
        values.push(literal(reader.take(/^['\w+-]/)));
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
        this.#words = [...text.trimEnd().matchAll(wordPattern)].map(({ 0: whole, index }) => {
            const word = whole.trimStart();
            return { text: word, offset: index + whole.length - word.length };
        });
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
            const own = ownName(source, name) ?? name;
            const value = source[own] ?? null;
            if (place === names.length - 1)
                target[own] = value;
            else if (typeof value === 'object' && value !== null) {
                target = nested(target, own);
                source = value;
            }
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
    const first = plain(values[0], now);
    const order = compare(value, first);
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case 'IN':
            return values.some((each) => compare(value, plain(each, now)) === 0);
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
    if (!isThere(left) || !isThere(right))
        return Number(isThere(left)) - Number(isThere(right));
    if (typeof left === 'number' && typeof right === 'number')
        return left - right;
    const [a, b] = [sortable(left, right), sortable(right, left)];
    return a < b ? -1 : Number(a > b);
}
function isThere(value) {
    return value !== null && value !== undefined;
}
/** Ids are equal in their short and long form. */
function sortable(value, other) {
    const text = String(value);
    const short = /^[0-9A-Za-z]{18}$/.test(text) && /^[0-9A-Za-z]{15}$/.test(String(other));
    return (short ? text.slice(0, 15) : text).toLowerCase();
}

;// CONCATENATED MODULE: ./build/emulator/query-endpoint.js





/** `GET /services/data/vXX.X[/tooling]/query?q=…`: the first page of what a query finds, or its columns. */
function queryEndpoint(holder, inquiry, parts, emulation) {
    const [version, tooling] = parts;
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
function nextPageEndpoint(holder, _, parts, emulation) {
    const [, name, offset] = parts;
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
    const pair = Buffer.from(basic, 'base64').toString('utf8');
    const name = pair.replace(/:.*$/s, '');
    return [name, pair.slice(name.length + 1)];
}

;// CONCATENATED MODULE: ./build/emulator/soap-endpoint.js



/** readMetadata() takes no more names at once. */
const mostNames = 10;
/** `POST /services/Soap/m/XX.X`: listMetadata() and readMetadata(). */
function soapEndpoint(emulation, inquiry) {
    if (inquiry.method !== 'POST')
        return fault('Client', 'UNKNOWN', 'only POST is taken');
    if (inquiry.headers['soapaction'] === undefined)
        return fault('Client', 'UNKNOWN', 'SOAPAction HTTP header missing');
    const envelope = parseXml(inquiry.body);
    const call = elementAt(envelope, 'Body')?.children[0];
    if (envelope?.name !== 'Envelope' || call === undefined)
        return fault('Client', 'UNKNOWN', 'Unable to parse envelope');
    const token = elementAt(envelope, 'Header', 'SessionHeader', 'sessionId')?.text.trim();
    const holder = enterMetadata(emulation, inquiry, token, { overSoap: true });
    if (isNo(holder))
        return fault('sf', holder.code, `${holder.code}: ${holder.message}`);
    if (call.name === 'listMetadata')
        return list(call, holder);
    if (call.name === 'readMetadata')
        return soap_endpoint_read(call, holder, emulation);
    return fault('Client', 'UNKNOWN', `No operation available for request {http://soap.sforce.com/2006/04/metadata}${call.name}`);
}
function list(call, { org, user }) {
    const type = elementAt(call, 'queries', 'type')?.text ?? '';
    const names = namesOf(type, org);
    if (names === undefined) {
        return fault('sf', 'INVALID_TYPE', 'INVALID_TYPE: This type of metadata is not available for this organization');
    }
    const visible = type === settingsType && !seesSecrets(org, user) ? [] : names;
    const rows = visible.map(([name, file]) => `<result><fileName>${file}</fileName><fullName>${escaped(name)}</fullName><type>${type}</type></result>`);
    return response('listMetadata', rows.join(''), 'listed');
}
function namesOf(type, org) {
    const named = (apps, pick, folder, suffix) => apps.map((app) => [pick(app), `${folder}/${pick(app)}.${suffix}`]);
    const connected = [...org.apps.values()].filter((app) => app.type === 'connected');
    if (type === 'ConnectedApp')
        return named(connected, ({ apiName }) => apiName, 'connectedApps', 'connectedApp');
    if (type === 'ExternalClientApplication') {
        return named(externalApps(org), ({ apiName }) => apiName, 'externalClientApps', 'eca');
    }
    if (type !== settingsType || !org.metadata.consumerSecretAccess)
        return undefined;
    return named(externalApps(org), ({ component }) => component, 'extlClntAppGlobalOauthSets', 'ecaGlblOauth');
}
function soap_endpoint_read(call, { org, user }, emulation) {
    const type = elementAt(call, 'type')?.text ?? '';
    const names = call.children.filter(({ name }) => name === 'fullNames').map(({ text }) => text.trim());
    if (names.length > mostNames) {
        return fault('sf', 'EXCEEDED_ID_LIMIT', `EXCEEDED_ID_LIMIT: record limit reached. cannot submit more than ${mostNames} records into this call`);
    }
    if (type !== settingsType || !org.metadata.consumerSecretAccess) {
        return fault('sf', 'INVALID_TYPE', 'INVALID_TYPE: This type of metadata is not available for this organization');
    }
    const records = names.map((name) => {
        const app = externalApps(org).find(({ component }) => component.toLowerCase() === name.toLowerCase());
        if (app === undefined || !seesSecrets(org, user))
            return '<records xsi:nil="true"/>';
        const certificate = org.metadata.showCertificate ? emulation.heldCertificate(org, app) : undefined;
        const members = shownSettings(app, emulation.settingsOf(org, app), certificate);
        // A member with members of its own is kept as it was sent.
        const content = members.map(([member, value]) => `<${member}>${value.startsWith('<') ? value : escaped(value)}</${member}>`);
        return `<records xsi:type="${settingsType}"><fullName>${app.component}</fullName>${content.join('')}</records>`;
    });
    return response('readMetadata', `<result>${records.join('')}</result>`, 'read');
}
function response(call, content, outcome) {
    return answer(200, `<${call}Response>${content}</${call}Response>`, outcome);
}
/** As orgs write it; sent with status 500. */
function fault(space, code, text) {
    const name = space === 'sf' ? `sf:${code}` : `soapenv:${space}`;
    const body = `<faultcode>${name}</faultcode><faultstring>${escaped(text)}</faultstring>`;
    return answer(500, `<soapenv:Fault>${body}</soapenv:Fault>`, code);
}
function answer(status, content, outcome) {
    const spaces = 'xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata" ' +
        'xmlns:sf="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    return {
        status,
        headers: { 'content-type': 'text/xml;charset=UTF-8' },
        body: `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope ${spaces}><soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>`,
        outcome,
    };
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/emulator/assertion.js


/** Takes a compact JWS apart (RFC 7515, section 7.1) without judging it; `undefined` when it is none. */
function decodeAssertion(text) {
    const [header, claims, signature, ...rest] = text.split('.');
    if (header === undefined || claims === undefined || signature === undefined || rest.length > 0)
        return undefined;
    if (![header, claims, signature].every((part) => /^[\w-]+$/.test(part)))
        return undefined;
    const headerMembers = decoded(header);
    const claimMembers = decoded(claims);
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
function decoded(base64url) {
    return (0,json/* jsonObject */.o$)(Buffer.from(base64url, 'base64url').toString('utf8'));
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
    const certificate = emulation.certificateOf(org, app);
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









const number = '(?:[3-5]\\d|6[0-6])\\.0';
const version = `/services/data/v(${number})`;
/** The first that matches answers; the newest version may be called `latest`. */
const routes = [
    route('token', '/services/oauth2/token', tokenEndpoint),
    route('userinfo', '/services/oauth2/userinfo', behindIdentity(userinfoEndpoint)),
    route('revoke', '/services/oauth2/revoke', revokeEndpoint),
    route('introspect', '/services/oauth2/introspect', introspectEndpoint),
    route('identity', '/id/keys', keysEndpoint),
    route('identity', '/id/(00D\\w{12,15})/(005\\w{12,15})', behindIdentity(identityEndpoint)),
    route('data', '/services/data/?', versionsEndpoint),
    route('data', `${version}/?`, behindApi(resourcesEndpoint)),
    route('data', `${version}/limits/?`, behindApi(limitsEndpoint)),
    route('data', `${version}(/tooling)?/query(?:All)?/?`, behindApi(queryEndpoint)),
    route('data', `${version}(?:/tooling)?/query(?:All)?/(\\w+)-(\\d+)`, behindApi(nextPageEndpoint)),
    route('data', `${version}/sobjects/?`, behindApi(globalDescribeEndpoint)),
    route('data', `${version}(/tooling)?/sobjects/(\\w+)/describe/?`, behindApi(describeEndpoint)),
    route('data', `${version}(/tooling)?/sobjects/(\\w+)/(\\w+)/?`, behindApi(recordEndpoint)),
    route('metadata', `/services/Soap/m/(${number})/?`, soapEndpoint),
    route('deploy', `${version}/metadata/deployRequest/?`, deployEndpoint),
    route('deploy', `${version}/metadata/deployRequest/(\\w+)/?`, deployStatusEndpoint),
    route('data', '/services/data/.*', behindApi(unknownResourceEndpoint)),
];
const nowhere = route('other', '.*', () => (0,emulator_answer/* htmlAnswer */.uV)(404, '<html><body><h1>URL No Longer Exists</h1></body></html>', 'not-found'));
/** The endpoint at a path, and the parts of the path that it reads. */
function routeOf(path) {
    const exact = path.replace(/^\/services\/data\/latest(?=\/|$)/, '/services/data/v66.0');
    for (const route of routes) {
        const match = route.path.exec(exact);
        if (match === null)
            continue;
        const [, first = '', second = '', third = '', fourth = ''] = match;
        return { route, parts: [first, second, third, fourth] };
    }
    return { route: nowhere, parts: ['', '', '', ''] };
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
        throw new failure/* Failure */.HR('ERR_EMULATOR_ADDRESS', 'The emulator listens on loopback only.');
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
            reject(new failure/* Failure */.HR('ERR_EMULATOR_ADDRESS', sentence, { cause: error }));
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
