export const id = 7530;
export const ids = [7530,8937,7126,5458,6951,905];
export const modules = {

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   audienceOf: () => (/* binding */ audienceOf),
/* harmony export */   secondAudience: () => (/* binding */ secondAudience)
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claims: () => (/* binding */ claims),
/* harmony export */   lifetimeSeconds: () => (/* binding */ lifetimeSeconds)
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

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freshIdentifier: () => (/* binding */ freshIdentifier),
/* harmony export */   signAssertion: () => (/* binding */ signAssertion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(362);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);



/**
 * Signs the claims as a compact JWS with RS256, the only algorithm of Salesforce's JWT bearer flow.
 * @returns the assertion; whoever holds it can log in until `exp`
 * @see RFC 7523 §3, RFC 7515 §3.1
 */
async function signAssertion(claims, key) {
    return new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(await new jose__WEBPACK_IMPORTED_MODULE_2__/* .SignJWT */ .P({ ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(key));
}
/** An identifier for `jti`: a random UUID (RFC 9562 §5.4). */
function freshIdentifier() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}


/***/ }),

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ login)
});

// EXTERNAL MODULE: ./build/assertion/audience.js
var audience = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/failure-catalogue.js
var failure_catalogue = __webpack_require__(638);
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
var token_skew = __webpack_require__(5966);
// EXTERNAL MODULE: ./build/assertion/claims.js
var claims = __webpack_require__(4745);
// EXTERNAL MODULE: ./build/assertion/sign.js
var sign = __webpack_require__(5458);
// EXTERNAL MODULE: ./build/token/request.js
var request = __webpack_require__(6951);
// EXTERNAL MODULE: ./build/assertion/login-url.js + 2 modules
var login_url = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/url.js
var url = __webpack_require__(7121);
// EXTERNAL MODULE: ./build/token/retry.js
var retry = __webpack_require__(3652);
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
    const byInstance = (0,login_url.kindOfHost)(instanceHost);
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
    const salesforce = parsed.protocol === 'https:' && parsed.port === '' && (0,login_url.isSalesforceHost)(parsed.hostname);
    const plain = parsed.username === '' && parsed.password === '' && parsed.search === '' && parsed.hash === '';
    if (!plain || (parsed.pathname !== '/' && parsed.pathname !== '') || !(configured || salesforce)) {
        throw untrusted(`an \`instance_url\` on ${parsed.host === '' ? 'no host' : parsed.host} that is neither Salesforce's nor the one that was asked`);
    }
    return parsed.origin;
}
/** `id` is `https://login.salesforce.com/id/<org>/<user>`; on a sandbox the host is test.salesforce.com. */
function identityOf(value, url) {
    const parsed = parseUrl(value, 'id');
    const known = parsed.protocol === 'https:' && parsed.port === '' && (0,login_url.isSalesforceHost)(parsed.hostname);
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
    const assertion = await (0,sign.signAssertion)((0,claims.claims)(credential.clientId, username, audience, now, (0,sign.freshIdentifier)()), credential.key);
    ci.mask(assertion);
    conversation.attempts += 1;
    const answer = await world.network.send((0,request.tokenRequest)(url.origin, assertion), {
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
var identity = __webpack_require__(5863);
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
    const maybeScratch = orgKind === 'sandbox' && (0,login_url.kindOfHost)(new URL(instanceUrl).hostname) !== 'sandbox';
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
        this.#audience = (0,audience.audienceOf)(request.url, request.audience);
        this.#otherAudience = (0,audience.secondAudience)(request.url, request.audience);
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
    const { revoke } = await __webpack_require__.e(/* import() */ 796).then(__webpack_require__.bind(__webpack_require__, 8415));
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

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenPath: () => (/* binding */ tokenPath),
/* harmony export */   tokenRequest: () => (/* binding */ tokenRequest)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

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
        body: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(form.toString()),
    };
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
