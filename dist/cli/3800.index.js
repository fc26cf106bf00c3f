export const id = 3800;
export const ids = [3800,9730,1169];
export const modules = {

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubApi: () => (/* binding */ GitHubApi),
  memberOf: () => (/* binding */ memberOf),
  notUnderstood: () => (/* binding */ notUnderstood)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/url.js
var build_url = __webpack_require__(7121);
;// CONCATENATED MODULE: ./build/world/api-access.js


/** The address that GITHUB_API_URL holds; `undefined` when it is not https alone (http on loopback), or holds more. */
function readApiUrl(text) {
    const url = (0,build_url/* readUrl */.w)(text);
    const loopback = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (url === undefined || !plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback)))
        return undefined;
    return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, host: url.host };
}
/** A token as a header takes it. Anything else would be refused there with a message that quotes it: what is wrong, as a clause. */
function readApiToken(token) {
    const text = token.reveal().trim();
    if (/^[\x21-\x7e]+$/.test(text))
        return new secret/* Secret */.z(text);
    return text === '' ? 'is empty' : 'holds characters that no token has';
}

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/world/repository-refusal.js


/** GitHub asks for at least a minute where it does not say how long (docs: Rate limits for the REST API). */
const unknownWaitMilliseconds = 60_000;
const longestReply = 300;
/** Judges an answer with a status of 300 or more. @param now for servers that do not tell their own time */
function judgeRefusal(answer, call, now) {
    const { status } = answer;
    if (isLimit(answer))
        return limited(answer, call, now);
    if (status === 408 || status >= 500) {
        return { kind: 'outage', failure: failure('ERR_ISSUE_UNAVAILABLE', answer, call) };
    }
    return { kind: 'final', failure: failure(finalCode(answer, call), answer, call, finalHint(answer)) };
}
function finalCode({ status, data }, call) {
    switch (status) {
        case 401:
            return 'ERR_ISSUE_TOKEN';
        case 403:
            return /\barchived\b/i.test(messageOf(data)) ? 'ERR_ISSUE_ARCHIVED' : 'ERR_ISSUE_PERMISSION';
        case 404:
            // Whatever a token may not touch does not exist for it; the repository itself was seen before anything else.
            return call.kind === 'repository' ? 'ERR_ISSUE_REPOSITORY' : 'ERR_ISSUE_PERMISSION';
        case 410:
            return 'ERR_ISSUE_DISABLED';
        case 400:
        case 422:
            return 'ERR_ISSUE_REJECTED';
        default:
            return 'ERR_ISSUE_UNEXPECTED';
    }
}
function finalHint({ status, headers }) {
    if (status !== 403 || headers['x-github-sso'] === undefined)
        return undefined;
    return 'Authorise the token for the single sign-on of the organization (Settings → Developer settings → Personal access tokens → Configure SSO), or use `${{ github.token }}`.';
}
/** Both kinds of limit come as 403 or 429, and not every one with all of its headers. */
function isLimit({ status, headers, data }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0')
        return true;
    return /rate limit|abuse detection/i.test(messageOf(data));
}
function limited(answer, call, now) {
    const waitMilliseconds = limitMilliseconds(answer, now);
    const failure = new Failure('ERR_ISSUE_RATE_LIMIT', `${call.host} could not ${call.purpose} (HTTP ${answer.status}): it limits the rate, and may be asked again in ${humanDuration(waitMilliseconds)}.`, replyOf(answer.data));
    return { kind: 'limited', waitMilliseconds, failure };
}
/** How long a limit asks to be left alone. @param now for servers that do not tell their own time */
function limitMilliseconds({ headers }, now) {
    const retryAfter = wholeNumber(headers['retry-after']);
    if (retryAfter !== undefined)
        return Math.max(1000, retryAfter * 1000);
    const reset = wholeNumber(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) !== '0' || reset === undefined)
        return unknownWaitMilliseconds;
    const serverNow = Date.parse(String(headers['date']));
    return Math.max(1000, reset * 1000 - (Number.isNaN(serverNow) ? now.getTime() : serverNow));
}
function wholeNumber(header) {
    const text = String(header ?? '').trim();
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
function failure(code, answer, call, hint) {
    const sentence = `${call.host} could not ${call.purpose}: it answered HTTP ${answer.status}.`;
    return new Failure(code, sentence, { ...replyOf(answer.data), ...(hint === undefined ? {} : { hint }) });
}
/** What a Failure quotes of it: the platform's own words, cut to a bearable length. */
function replyOf(data) {
    const message = messageOf(data);
    return message === '' ? {} : { reply: message.slice(0, longestReply) };
}
/** The platform's own words, with what it says of single fields; empty when it is no answer of an API. */
function messageOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data) || typeof data.message !== 'string')
        return '';
    const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
    return [data.message, ...errors.map((error) => (typeof error === 'string' ? error : JSON.stringify(error)))].join(' ');
}
/** Whether what was to be made is there already: GitHub says so among the errors of a 422. */
function saysAlreadyExists({ status, data }) {
    if (status !== 422 || typeof data !== 'object' || data === null || !('errors' in data))
        return false;
    return Array.isArray(data.errors) && data.errors.some((error) => error?.code === 'already_exists');
}

;// CONCATENATED MODULE: ./build/world/github-refusal.js



/** Judges an answer with a status of 300 or more. @param now for servers that do not tell their own time */
function judgeStoreRefusal(answer, call, host, now) {
    const { status, data } = answer;
    const refuse = (code, clause, hint) => new build_failure/* Failure */.HR(code, `${host} could not ${call.purpose}: ${clause} (HTTP ${status}).`, {
        ...replyOf(data),
        ...(hint === undefined ? {} : { hint }),
    });
    if (isLimit(answer)) {
        const waitMilliseconds = limitMilliseconds(answer, now);
        const clause = `it limits the rate, and may be asked again in ${(0,time/* humanDuration */.UU)(waitMilliseconds)}`;
        return { kind: 'limited', waitMilliseconds, failure: refuse('ERR_STORE_RATE_LIMIT', clause) };
    }
    // 409: somebody else is changing the very same thing.
    if (status === 408 || status === 409 || status >= 500)
        return { kind: 'outage', failure: refuse('ERR_STORE_UNAVAILABLE', 'it does not work') };
    return { kind: 'final', failure: finalFailure(answer, call, refuse) };
}
function finalFailure(answer, call, refuse) {
    switch (answer.status) {
        case 401:
            return refuse('ERR_STORE_TOKEN', 'the token is not accepted');
        case 403:
            return forbidden(answer, call, refuse);
        case 404:
            return refuse('ERR_STORE_NOT_FOUND', `${call.place} is not there, or the token cannot see it`);
        case 301:
        case 302:
        case 307:
        case 308:
            return refuse('ERR_STORE_MOVED', `${call.place} has another name now`);
        case 400:
        case 413:
        case 422:
            return refuse('ERR_STORE_REJECTED', 'it does not take what was sent');
        default:
            return refuse('ERR_STORE_UNEXPECTED', 'the answer is not understood');
    }
}
function forbidden({ headers, data }, { permission, place }, refuse) {
    const words = messageOf(data);
    if (headers['x-github-sso'] !== undefined)
        return refuse('ERR_STORE_SSO', 'the token is not authorised for the single sign-on of the organization');
    if (/\barchived\b/i.test(words))
        return refuse('ERR_STORE_ARCHIVED', `${place} is archived`);
    if (/\bIP (?:address|allow list)/i.test(words))
        return refuse('ERR_STORE_PERMISSION', 'the organization does not let this address in', "Add the runner's address to the IP allow list of the organization (or of the app), or use a runner that has one.");
    return refuse('ERR_STORE_PERMISSION', `the token lacks ${permission}`, acceptedHint(headers));
}
/**
 * The platform itself says what an endpoint takes (docs: Troubleshooting the REST API). A look before a write asks for
 * less than the write will.
 */
function acceptedHint(headers) {
    const accepted = headers['x-accepted-github-permissions'] ?? '';
    if (!/^[\w=,; ]{1,200}$/.test(accepted) || !accepted.includes('=write'))
        return undefined;
    return `Add what the platform asks for here, \`${accepted}\`, to the app (and accept it in its installation) or to the token.`;
}
/** The words with which the platform refuses the tokens of apps, a workflow's own among them. */
function refusesIntegration({ status, data }) {
    return status === 403 && /not accessible by integration/i.test(messageOf(data));
}
function ownToken(call, host) {
    const sentence = `${host} could not ${call.purpose}: the token is the workflow's own, which may never do that.`;
    return new build_failure/* Failure */.HR('ERR_STORE_OWN_TOKEN', sentence);
}

;// CONCATENATED MODULE: ./build/world/github-api.js





const attemptMilliseconds = 30_000;
const defaultDeadlineMilliseconds = 120_000;
/** Waits after the first outages; after the last one it is over. */
const outageWaitsMilliseconds = [1_000, 4_000, 10_000];
const maximumLimits = 4;
const workflowLogin = 'github-actions[bot]';
/**
 * GitHub's REST API over the world's network: one request at a time, redirects never followed, limits of rate waited
 * out and outages tried again within the deadline of each call. Rejects with a Failure ERR_STORE_… and nothing else.
 */
class GitHubApi {
    /** The API's host, for messages. */
    host;
    #base;
    #token;
    #options;
    #world;
    #login;
    /** @throws Failure ERR_STORE_API, ERR_STORE_TOKEN */
    constructor(options, world) {
        const { base, host } = addressOf(options.apiUrl);
        this.host = host;
        this.#base = base;
        this.#token = tokenOf(options.token);
        this.#options = options;
        this.#world = world;
    }
    /** Sends a request that may be carried out twice without harm, and again after an outage. */
    call(call) {
        return this.#persist(call);
    }
    /** Sends a request that must not be carried out twice: again only when it was certainly not carried out. */
    once(call) {
        return this.#persist(call, (failure) => ({ status: 'lost', failure }));
    }
    /** The login of the token's account, where the platform tells it; asked once. Never rejects. */
    login() {
        this.#login ??= this.#askLogin();
        return this.#login;
    }
    /** @param lost what it comes to when nobody knows what became of it; without it that is tried again */
    async #persist(call, lost) {
        const endsAt = this.#now() + (this.#options.deadlineMilliseconds ?? defaultDeadlineMilliseconds);
        const seen = { limited: 0, outage: 0 };
        for (;;) {
            const sent = await this.#send(call, endsAt);
            if (sent.kind === 'reply' && isFine(sent.answer, call))
                return sent.answer;
            const refusal = sent.kind === 'reply' ? this.#judge(sent.answer, call) : sent;
            if (refusal.kind === 'final')
                throw sent.kind === 'reply' ? await this.#named(sent.answer, call) : refusal.failure;
            const uncertain = refusal.kind === 'outage' && (sent.kind === 'reply' || sent.sent);
            if (uncertain && lost !== undefined)
                return lost(refusal.failure);
            const wait = refusal.kind === 'limited' ? limitWait(refusal, seen.limited) : outageWaitsMilliseconds[seen.outage];
            if (wait === undefined || this.#now() + wait >= endsAt || this.#options.signal?.aborted)
                throw refusal.failure;
            seen[refusal.kind] += 1;
            await this.#world.clock.sleep(wait, this.#options.signal);
        }
    }
    #judge(answer, call) {
        return judgeStoreRefusal(answer, call, this.host, this.#world.clock.now());
    }
    /** Apps and a workflow's own token are refused in the same words: only the account tells them apart. */
    async #named(answer, call) {
        if (refusesIntegration(answer) && (await this.login()) === workflowLogin)
            return ownToken(call, this.host);
        return this.#judge(answer, call).failure;
    }
    async #send(call, endsAt) {
        const answer = await this.#exchange(call.method, `${this.#base}${call.path}`, call.body, endsAt - this.#now());
        if (answer.kind === 'reply') {
            const { status, headers, body } = answer;
            // An answer that quotes the token is cut to a length before it is shown, and half of one no mask would know.
            return { kind: 'reply', answer: { status, headers, data: (0,json/* parsedJson */.U4)(this.#token.hiddenIn(body)) } };
        }
        const sentence = `${this.host} could not ${call.purpose}: ${answer.detail}.`;
        const failure = new build_failure/* Failure */.HR('ERR_STORE_UNAVAILABLE', sentence);
        return { kind: answer.final ? 'final' : 'outage', failure, sent: answer.sent };
    }
    #exchange(method, url, body, left) {
        const headers = {
            accept: 'application/vnd.github+json',
            'user-agent': 'sf-keypair',
            'x-github-api-version': '2022-11-28',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        };
        const { signal } = this.#options;
        const limits = { timeoutMilliseconds: Math.max(1, Math.min(attemptMilliseconds, left)), ...(signal && { signal }) };
        const content = body === undefined ? {} : { body: new secret/* Secret */.z(JSON.stringify(body)) };
        return this.#world.network.send({ method, url, headers, bearer: this.#token, ...content }, limits);
    }
    async #askLogin() {
        const url = this.#base.endsWith('/api/v3') ? this.#base.replace(/v3$/, 'graphql') : `${this.#base}/graphql`;
        const query = 'query { viewer { login databaseId } }';
        const answer = await this.#exchange('POST', url, { query }, attemptMilliseconds);
        const data = answer.kind === 'reply' && answer.status === 200 ? (0,json/* parsedJson */.U4)(answer.body) : undefined;
        const login = memberOf(memberOf(memberOf(data, 'data'), 'viewer'), 'login');
        return typeof login === 'string' ? login : undefined;
    }
    #now() {
        return this.#world.clock.monotonic();
    }
}
function isFine({ status }, { accepted = [] }) {
    return (status >= 200 && status < 300) || accepted.includes(status);
}
function limitWait({ waitMilliseconds }, seen) {
    return seen < maximumLimits ? waitMilliseconds : undefined;
}
/** A member of what may be an object. */
function memberOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** For an answer that lacks what it must have. */
function notUnderstood(api, call) {
    const sentence = `What ${api.host} answered to the attempt to ${call.purpose} is no answer of the API.`;
    return new build_failure/* Failure */.HR('ERR_STORE_UNEXPECTED', sentence);
}
function tokenOf(given) {
    const token = readApiToken(given);
    if (typeof token !== 'string')
        return token;
    throw new build_failure/* Failure */.HR('ERR_STORE_TOKEN', `The token for secrets and variables ${token}.`);
}
function addressOf(apiUrl) {
    const address = readApiUrl(apiUrl);
    if (address === undefined)
        throw new build_failure/* Failure */.HR('ERR_STORE_API', 'The address of the API is not an https address alone.');
    return address;
}


/***/ }),

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSecretStore: () => (/* binding */ openSecretStore)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);
/* harmony import */ var _secret_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1169);



/**
 * A store of secrets on GitHub or GHES. Nothing is asked for before the first call.
 * @param target one of `secret-targets`: `repository`, `environment:NAME`, `organization`, `owner/repo`, `dependabot`,
 *   `dependabot:organization`
 * @param slug `owner/name` of the repository that the workflow belongs to
 * @throws Failure ERR_STORE_TARGET, ERR_STORE_NOT_FOUND when the slug is none
 */
function openSecretStore(target, slug, api) {
    return new GitHubSecrets(target, (0,_secret_place_js__WEBPACK_IMPORTED_MODULE_2__.placeOf)(target, slug), api);
}
const pageSize = 100;
/** More selected repositories than this are not read: a list that is cut would shut the rest out. */
const maximumPages = 100;
class GitHubSecrets {
    name;
    #place;
    #api;
    #seen = false;
    constructor(name, place, api) {
        this.name = name;
        this.#place = place;
        this.#api = api;
    }
    async look(secretName) {
        const call = this.#call(`look at the secret ${secretName}`);
        const answer = await this.#api.call({ ...call, method: 'GET', path: this.#path(secretName), accepted: [404] });
        if (answer.status === 404) {
            await this.#mustBeThere();
            return undefined;
        }
        const updatedAt = new Date(String((0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(answer.data, 'updated_at')));
        if (Number.isNaN(updatedAt.getTime()))
            throw (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.notUnderstood)(this.#api, call);
        return { updatedAt };
    }
    async put(secretName, value, like) {
        const scope = this.#place.organization ? await this.#scopeOf(like) : {};
        const { id, bytes } = await this.#publicKey();
        const { seal } = await __webpack_require__.e(/* import() */ 9803).then(__webpack_require__.bind(__webpack_require__, 9803));
        const box = await seal(Buffer.from(value.reveal(), 'utf8'), bytes).catch(() => {
            throw (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.notUnderstood)(this.#api, this.#call('show the public key'));
        });
        const encrypted = Buffer.from(box).toString('base64');
        await this.#api.call({
            ...this.#call(`store the secret ${secretName}`),
            method: 'PUT',
            path: this.#path(secretName),
            body: { encrypted_value: encrypted, key_id: id, ...scope },
        });
    }
    async forget(secretName) {
        const call = this.#call(`remove the secret ${secretName}`);
        const answer = await this.#api.call({ ...call, method: 'DELETE', path: this.#path(secretName), accepted: [404] });
        if (answer.status === 404)
            await this.#mustBeThere();
    }
    #call(what) {
        const { permission, words } = this.#place;
        return { purpose: `${what} of ${words}`, permission, place: words };
    }
    #path(secretName) {
        if (/^\w{1,255}$/.test(secretName))
            return `${this.#place.path}/${secretName}`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_REJECTED', 'The name of a secret is made of letters, digits and `_` alone.');
    }
    /** To a token without access every secret is missing: what the token may see is the place's public key. */
    async #mustBeThere() {
        if (!this.#seen)
            await this.#publicKey();
    }
    /** Asked for before each write, since the platform may change it. */
    async #publicKey() {
        const call = this.#call('show the public key');
        const { data } = await this.#api.call({ ...call, method: 'GET', path: `${this.#place.path}/public-key` });
        const id = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(data, 'key_id');
        const key = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(data, 'key');
        const bytes = Buffer.from(typeof key === 'string' ? key : '', 'base64');
        if (typeof id !== 'string' || bytes.length !== 32)
            throw (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.notUnderstood)(this.#api, call);
        this.#seen = true;
        return { id, bytes: new Uint8Array(bytes) };
    }
    async #scopeOf(like) {
        const call = this.#call(`tell who may read the secret ${like}`);
        const answer = await this.#api.call({ ...call, method: 'GET', path: this.#path(like), accepted: [404] });
        if (answer.status === 404) {
            await this.#mustBeThere();
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_SCOPE', `There is no secret ${like} of ${this.#place.words} to take over who may read it.`);
        }
        const visibility = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(answer.data, 'visibility');
        if (visibility === 'all' || visibility === 'private')
            return { visibility };
        if (visibility !== 'selected')
            throw (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.notUnderstood)(this.#api, call);
        return { visibility, selected_repository_ids: await this.#selected(like) };
    }
    /** The repositories that may read it, every one of them: whoever is left out of the next write loses the secret. */
    async #selected(secretName) {
        const call = this.#call(`list the repositories that may read the secret ${secretName}`);
        const ids = new Set();
        for (let page = 1; page <= maximumPages; page += 1) {
            const path = `${this.#path(secretName)}/repositories?per_page=${pageSize}&page=${page}`;
            const answer = await this.#api.call({ ...call, method: 'GET', path });
            const { total, repositories } = readPage(answer) ?? {};
            if (total === undefined || repositories === undefined)
                throw (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.notUnderstood)(this.#api, call);
            for (const id of repositories)
                ids.add(id);
            if (answer.headers['x-github-sso'] !== undefined)
                throw this.#incomplete(secretName, ids.size, total);
            if (ids.size === total)
                return [...ids];
            if (repositories.length < pageSize)
                throw this.#incomplete(secretName, ids.size, total);
        }
        throw this.#incomplete(secretName, ids.size, undefined);
    }
    #incomplete(secretName, seen, total) {
        const whole = total === undefined ? 'more' : total;
        const sentence = `Of the repositories that may read the secret ${secretName} of ${this.#place.words} ${seen} of ${whole} could be read.`;
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_SCOPE', sentence);
    }
}
function readPage({ data, }) {
    const total = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(data, 'total_count');
    const rows = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(data, 'repositories');
    if (typeof total !== 'number' || !Array.isArray(rows))
        return undefined;
    const repositories = rows.map((row) => (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__.memberOf)(row, 'id'));
    const isId = (id) => Number.isSafeInteger(id);
    return repositories.every(isId) ? { total, repositories } : undefined;
}


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownSlug: () => (/* binding */ ownSlug),
/* harmony export */   placeOf: () => (/* binding */ placeOf),
/* harmony export */   readSlug: () => (/* binding */ readSlug),
/* harmony export */   samePlace: () => (/* binding */ samePlace)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

const slugForm = /^([\w.-]{1,100})\/([\w.-]{1,100})$/;
/** @returns owner and name; `undefined` when the text is no `owner/name`, or one that would climb in a path */
function readSlug(slug) {
    const [, owner, name] = slugForm.exec(slug) ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    return [owner, name].some((part) => /^\.+$/.test(part)) ? undefined : [owner, name];
}
/** @throws Failure ERR_STORE_NOT_FOUND */
function ownSlug(slug) {
    const own = readSlug(slug);
    if (own !== undefined)
        return own;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_NOT_FOUND', 'No repository is named in the form `owner/name`.', {
        hint: 'Set GITHUB_REPOSITORY; runners set it themselves.',
    });
}
const repositoryPermission = (name, slug) => `the permission "${name}" (read and write) of the repository ${slug}`;
const organizationPermission = (name, owner) => `the permission "${name}" (read and write) of the organization ${owner}`;
/** @throws Failure ERR_STORE_TARGET, ERR_STORE_NOT_FOUND */
function placeOf(target, slug) {
    const [owner, name] = ownSlug(slug);
    const own = `${owner}/${name}`;
    switch (target) {
        case 'repository':
            return repository(own);
        case 'dependabot':
            return {
                path: `/repos/${own}/dependabot/secrets`,
                words: `Dependabot's store of ${own}`,
                permission: repositoryPermission('Dependabot secrets', own),
                organization: false,
            };
        case 'organization':
            return {
                path: `/orgs/${owner}/actions/secrets`,
                words: `the organization ${owner}`,
                permission: organizationPermission('Secrets', owner),
                organization: true,
            };
        case 'dependabot:organization':
            return {
                path: `/orgs/${owner}/dependabot/secrets`,
                words: `Dependabot's store of the organization ${owner}`,
                permission: organizationPermission('Dependabot secrets', owner),
                organization: true,
            };
    }
    const environment = /^environment:(.*)$/s.exec(target)?.[1]?.trim();
    if (environment !== undefined)
        return environmentPlace(environment, own);
    if (readSlug(target) !== undefined)
        return repository(target);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_TARGET', '`secret-targets` has a line that names no place.');
}
/**
 * Two targets that are one place, by whatever names; GitHub tells capitals from small letters in none of them.
 * @throws Failure as {@link placeOf}
 */
function samePlace(targets, slug) {
    const seen = new Map();
    for (const target of targets) {
        const path = decodeURIComponent(placeOf(target, slug).path).toLowerCase();
        const other = seen.get(path);
        if (other !== undefined)
            return [other, target];
        seen.set(path, target);
    }
    return undefined;
}
function repository(slug) {
    return {
        path: `/repos/${slug}/actions/secrets`,
        words: `the repository ${slug}`,
        permission: repositoryPermission('Secrets', slug),
        organization: false,
    };
}
function environmentPlace(name, slug) {
    // GitHub takes 1 to 255 characters; a name of dots alone would climb in the path.
    if (name === '' || name.length > 255 || /^\.+$/.test(name) || /[\u0000-\u001f\u007f]/.test(name))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_TARGET', '`secret-targets` has an `environment:` whose name is none.');
    return {
        path: `/repos/${slug}/environments/${encodeURIComponent(name)}/secrets`,
        words: `the environment ${name} of ${slug}`,
        permission: `the permissions "Environments" and "Secrets" (read and write) of the repository ${slug}`,
        organization: false,
    };
}


/***/ })

};
