export const id = 8415;
export const ids = [8415,8514,796];
export const modules = {

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedHost: () => (/* binding */ allowedHost),
/* harmony export */   genericLoginUrl: () => (/* binding */ genericLoginUrl),
/* harmony export */   isLoopbackHost: () => (/* binding */ isLoopbackHost),
/* harmony export */   isSalesforceHost: () => (/* binding */ isSalesforceHost),
/* harmony export */   kindOfHost: () => (/* binding */ kindOfHost),
/* harmony export */   loginUrl: () => (/* binding */ loginUrl),
/* harmony export */   myDomainOf: () => (/* binding */ myDomainOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

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
/** Whether a host lies in one of the domains that are Salesforce's. */
function isSalesforceHost(host) {
    return salesforceDomains.some((domain) => host.endsWith(`.${domain}`));
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_TARGET_URL', '`instance-url` carries a user name or a password in front of the host.', {
            hint: `Give the address alone: https://${host}. What stood in front of the host should be treated as exposed.`,
        });
    }
    const loopback = isLoopbackHost(url.hostname);
    if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_TARGET_URL', `\`instance-url\` uses ${schemeOf(url)}, which would show the assertion to the network.`, {
            hint: `Use https://${host}.`,
        });
    }
    refuseWrongDoor(url.hostname);
    const known = isSalesforceHost(url.hostname);
    const foreign = !known && !loopback;
    if (foreign && !allowedHosts.includes(host)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_TARGET_HOST', `The host ${host} is not in one of Salesforce's domains.`, {
            hint: foreignHint(url.hostname),
        });
    }
    if (known && url.port !== '') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_TARGET_URL', `\`instance-url\` names port ${url.port}, and Salesforce answers on 443 alone.`, {
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
    try {
        return parse(typed).host;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return undefined;
        throw error;
    }
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_TARGET_URL', '`instance-url` is not an address.', { cause });
    }
    const named = isHostName(url.hostname) &&
        !/\.\.|[^.]{64}/.test(url.hostname) &&
        url.hostname.length <= longestHostName &&
        (/[.:]/.test(url.hostname) || isLoopbackHost(url.hostname));
    if (/\s/.test(text) || !named) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_TARGET_URL', '`instance-url` does not name a host.');
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
/** Hosts that show pages and files; the login service lives on the My Domain host beside them. */
const pageHosts = /\.(?:(?:lightning|visual|vf|content|file)\.force\.com|visualforce\.com|salesforce-setup\.(?:com|mil)|lightning\.crmforce\.mil|sfcrmapps\.cn)$/;
function refuseWrongDoor(hostname) {
    if (!pageHosts.test(hostname))
        return;
    const right = myDomainOf(hostname);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_TARGET_URL', `${hostname} shows pages (Lightning, Setup or Visualforce) and takes no logins.`, right === undefined ? {} : { hint: `Use https://${right}, the My Domain address that it stands for.` });
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
    for (let i = 1; i <= tail.length; i++) {
        const next = [i];
        for (let j = 1; j <= domain.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (tail[i - 1] === domain[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return (row[domain.length] ?? 99) <= 2;
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
    return /^\/(?:services|s|apex|login)(?:\/|$)/.test(path) ? '' : `/${path.split('/')[1] ?? ''}`;
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./build/assertion/login-url.js
var login_url = __webpack_require__(8514);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/token/retry.js
var retry = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/token/revocation.js

/** The request that ends a session; the token travels in the body, never in the query string. RFC 7009 §2.1 */
function revocationRequest(instanceUrl, accessToken) {
    return {
        method: 'POST',
        url: `${instanceUrl}/services/oauth2/revoke`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new secret/* Secret */.z(new URLSearchParams({ token: accessToken.reveal() }).toString()),
    };
}
/** Salesforce answers 200 with an empty body, and 400 `invalid_token` for what is no session any more. */
function judgeRevocation(status, body) {
    if (status === 200)
        return 'revoked';
    return status === 400 && /"error"\s*:\s*"(?:invalid_token|unsupported_token_type)"/.test(body)
        ? 'already-ended'
        : 'refused';
}

;// CONCATENATED MODULE: ./build/login/revoke.js




const attemptMilliseconds = 5_000;
const attempts = 3;
/**
 * Ends a session at the org that gave it, within `deadlineMilliseconds`; tries again on outages. Never throws: the end
 * of a session must not fail a job that went well.
 * @param allowedHosts hosts outside Salesforce's domains that the user names, in the form of `loginUrl`
 * @see RFC 7009; Salesforce Help, "Revoke OAuth Tokens" (remoteaccess_revoke_token)
 */
async function revoke(accessToken, instanceUrl, deadlineMilliseconds, world, allowedHosts = []) {
    const origin = trustedOrigin(instanceUrl, allowedHosts);
    if (origin === undefined)
        return { kind: 'failed', because: 'the address that was kept is not one to send a token to' };
    const endsAt = world.clock.monotonic() + deadlineMilliseconds;
    let because = 'no time was left';
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const left = endsAt - world.clock.monotonic();
        if (left <= 0)
            break;
        const answer = await world.network.send(revocationRequest(origin, accessToken), {
            timeoutMilliseconds: Math.min(attemptMilliseconds, left),
        });
        if (answer.kind === 'reply') {
            const judged = judgeRevocation(answer.status, answer.body);
            if (judged !== 'refused')
                return { kind: judged };
            because = `the org answered ${answer.status}`;
            if (answer.status < 500 && answer.status !== 429)
                break;
        }
        else {
            because = `${answer.detail} (${answer.code})`;
            if (answer.final)
                break;
        }
        const wait = (0,retry/* waitMilliseconds */._n)(attempt, world.clock.random());
        if (attempt < attempts && world.clock.monotonic() + wait < endsAt)
            await world.clock.sleep(wait);
    }
    return { kind: 'failed', because };
}
/** The address was judged when the session began; it is judged again because it has lain in a file since. */
function trustedOrigin(instanceUrl, allowedHosts) {
    try {
        return (0,login_url.loginUrl)(instanceUrl, allowedHosts).origin;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return undefined;
        throw error;
    }
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


/***/ })

};
