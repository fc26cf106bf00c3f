export const id = 6516;
export const ids = [6516,2648,9368];
export const modules = {

/***/ 6937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowedHost: () => (/* binding */ allowedHost),
  genericLoginUrl: () => (/* binding */ genericLoginUrl),
  isLoopbackHost: () => (/* binding */ isLoopbackHost),
  isSalesforceHost: () => (/* binding */ isSalesforceHost),
  kindOfHost: () => (/* binding */ kindOfHost),
  loginUrl: () => (/* binding */ loginUrl)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
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

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  jy: () => (/* binding */ readSigningKey)
});

// UNUSED EXPORTS: leastBits

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/keystore/open.js
var keystore_open = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/keystore/text.js
var keystore_text = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/keystore/der.js
var keystore_der = __webpack_require__(9394);
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

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgeClientId),
/* harmony export */   i: () => (/* binding */ judgeUsername)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   SR: () => (/* binding */ judgeOptions),
/* harmony export */   yX: () => (/* binding */ combined)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _handoff_sf_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4376);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(181);




/** Names everything that is missing or contradictory, so that a user hears of it all at once. */
function judgeOptions(options, problems, platform) {
    const failures = problems.map(({ option, sentence }) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `\`${option}\` ${sentence}`));
    if (isEmpty(options['private-key'])) {
        failures.push(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_EMPTY', '`private-key` is empty.'));
    }
    // An address that came out empty has been named already; that none is given follows from it.
    const addressNamed = problems.some(({ option }) => option === 'instance-url' || option === 'org-type');
    const targetFailures = [];
    const url = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__.readTarget)(options, targetFailures);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ keyContent),
/* harmony export */   readKey: () => (/* binding */ readKey)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _key_signing_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989);
/* harmony import */ var _path_or_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2991);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);




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

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginOptions: () => (/* binding */ loginOptions),
/* harmony export */   loginOutputs: () => (/* binding */ loginOutputs),
/* harmony export */   targetOptions: () => (/* binding */ targetOptions),
/* harmony export */   tokenPlaces: () => (/* binding */ tokenPlaces)
/* harmony export */ });
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loginRequest: () => (/* binding */ loginRequest),
  maskSecrets: () => (/* binding */ maskSecrets),
  prepareLogin: () => (/* binding */ prepareLogin)
});

// EXTERNAL MODULE: ./build/key/ring.js
var ring = __webpack_require__(764);
// EXTERNAL MODULE: ./build/option.js
var build_option = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/path-or-text.js
var path_or_text = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/login/certificate.js


/**
 * Reads the certificate (text, base64 or a path) and says which key it belongs to. At a login a certificate that
 * cannot be read or belongs to neither key is a loud warning and no more: the org decides.
 */
async function readGivenCertificate(given, ring, world, ci) {
    const [{ refusedPath, soughtIn }, { ownerOf, ownership }, { standingAt }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1613), __webpack_require__.e(2945)]).then(__webpack_require__.bind(__webpack_require__, 2945)),
        __webpack_require__.e(/* import() */ 3873).then(__webpack_require__.bind(__webpack_require__, 3873)),
        __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.bind(__webpack_require__, 2204)),
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
var judge_options = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/login/keys.js
var keys = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/login/options.js
var login_options = __webpack_require__(2648);
// EXTERNAL MODULE: ./build/login/refusals.js
var refusals = __webpack_require__(6633);
;// CONCATENATED MODULE: ./build/login/prepare.js








/**
 * Turns options into a login that can be tried: masks every secret first, then names everything that is missing or
 * contradictory at once, refuses unsafe circumstances, and reads keys and certificate. Sends nothing.
 * @throws Failure
 */
async function prepareLogin(raw, occasion, world, ci, signal) {
    const { values: options, problems } = (0,build_option/* readOptions */.T)(login_options.loginOptions, raw);
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
    const given = (input, text) => (0,keys.readKey)({ text, passphrase: options[`${input}-passphrase`], input }, world, ci);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseUnsafeCircumstances)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedHosts: () => (/* binding */ allowedHosts),
/* harmony export */   readTarget: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6937);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _org_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5863);



/** Reads where to log in; every problem that it finds is added to `problems`, and then nothing is returned. */
function readTarget(options, problems) {
    for (const id of options['allowed-org-ids']) {
        if (!(0,_org_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrgId */ .OI)(id))
            problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`allowed-org-ids` holds something that is not the id of an org (15 or 18 characters that begin with 00D).'));
    }
    if (options['allowed-hosts'].some((host) => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.allowedHost)(host) === undefined)) {
        problems.push(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`allowed-hosts` holds something that is no host.'));
    }
    const typed = options['instance-url'];
    if (typed === undefined)
        return genericTarget(options, problems);
    const url = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .orFailure */ .wM)(() => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.loginUrl)(typed, allowedHosts(options)));
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
    return options['allowed-hosts'].flatMap((host) => (0,_assertion_login_url_js__WEBPACK_IMPORTED_MODULE_0__.allowedHost)(host) ?? []);
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_TARGET_KIND', `\`org-type\` says ${type}, and ${url.host} is the address of a ${kind} org.`);
}


/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mayBePath),
/* harmony export */   x: () => (/* binding */ fileNamedBy)
/* harmony export */ });
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


/***/ })

};
