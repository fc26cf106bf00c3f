export const id = 181;
export const ids = [181,8514];
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

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedHosts: () => (/* binding */ allowedHosts),
/* harmony export */   readTarget: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8514);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _org_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5863);



/** Reads where to log in; every problem that it finds is added to `problems`, and then nothing is returned. */
function readTarget(options, problems) {
    for (const id of options['allowed-org-ids']) {
        if (!(0,_org_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrgId */ .OI)(id))
            problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_OPTIONS', '`allowed-org-ids` holds something that is not the id of an org (15 or 18 characters that begin with 00D).'));
    }
    if (options['allowed-hosts'].some((host) => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.allowedHost)(host) === undefined)) {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_OPTIONS', '`allowed-hosts` holds something that is no host.'));
    }
    const typed = options['instance-url'];
    if (typed === undefined)
        return genericTarget(options, problems);
    let url;
    try {
        url = (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.loginUrl)(typed, allowedHosts(options));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H))
            throw error;
        problems.push(error);
        return undefined;
    }
    if (url.foreign && options.audience === undefined) {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_TARGET_HOST', `${url.host} lies outside Salesforce's domains, and \`audience\` is missing.`, {
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
    return options['allowed-hosts'].flatMap((host) => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.allowedHost)(host) ?? []);
}
function genericTarget(options, problems) {
    const type = options['org-type'];
    if (type === undefined) {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_TARGET_MISSING', 'Neither `instance-url` nor `org-type` is given, and nobody is sent to production by omission.'));
        return undefined;
    }
    if (type === 'scratch') {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_TARGET_MISSING', '`org-type: scratch` needs `instance-url`: every scratch org has an address of its own.'));
        return undefined;
    }
    return (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.genericLoginUrl)(type);
}
/** `org-type` beside `instance-url` is a guard; the name of the host is judged before anything is sent. */
function kindMismatch(type, url) {
    const kind = (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.kindOfHost)(new URL(url.origin).hostname);
    if (type === undefined || kind === 'unknown' || kind === type)
        return undefined;
    // test.salesforce.com serves sandboxes and scratch orgs alike.
    if (url.generic && kind === 'sandbox' && type === 'scratch')
        return undefined;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_TARGET_KIND', `\`org-type\` says ${type}, and ${url.host} is the address of a ${kind} org.`);
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        suffix += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[bits] ?? '';
    }
    return short + suffix;
}
/** Whether two ids, each in either form, name the same record. The first 15 characters are case-sensitive. */
function sameId(one, other) {
    return one.slice(0, 15) === other.slice(0, 15);
}


/***/ })

};
