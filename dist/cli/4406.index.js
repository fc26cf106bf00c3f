export const id = 4406;
export const ids = [4406];
export const modules = {

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeKeyPair: () => (/* binding */ makeKeyPair)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);




/** Makes a pair with the platform's own generator, exponent 65537; takes from a fraction of a second to several. */
async function makeKeyPair(bits) {
    const { privateKey } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair)('rsa', { modulusLength: bits, publicExponent: 65_537 });
    const pem = new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    return { privateKey, pem, bits, fingerprint: (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .ax)(privateKey) };
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
    const [version, n, e, d, p, q, dp, dq, qInverse] = numbersOf(key);
    if (version !== 0n)
        return true;
    if (n === undefined || e === undefined || d === undefined || p === undefined || q === undefined)
        return false;
    if (p < 3n || q < 3n || e < 3n || n !== p * q)
        return false;
    if (dp !== d % (p - 1n) || dq !== d % (q - 1n) || qInverse === undefined)
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
        return new failure/* Failure */.H('ERR_KEY_NOT_RSA', `\`${inputName}\` is an RSA key that is restricted to RSASSA-PSS signatures; RS256 signs with PKCS#1 v1.5, which such a key must not be used for.`, { hint: 'Make a key without that restriction: `openssl genrsa -out private.key 2048`.' });
    const curve = curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? '';
    const name = type === 'ec' ? `an EC key${curve}` : (algorithms[type] ?? 'a key of another algorithm');
    return new failure/* Failure */.H('ERR_KEY_NOT_RSA', `\`${inputName}\` is ${name}, not an RSA key.`);
}
const certificateHint = 'Give the private key that the certificate was made from; the certificate itself belongs in `certificate`.';
/** Where there is no key: what there is instead. */
function refuseKeyless(bundle, text, inputName) {
    const { container } = bundle;
    if (container === 'PKCS#12' || container === 'JKS' || container === 'JCEKS')
        return new failure/* Failure */.H('ERR_KEYSTORE_NO_KEY', `\`${inputName}\` is a ${container} file that holds certificates and no key.`);
    if (container === 'PKCS#7')
        return new failure/* Failure */.H('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` is a PKCS#7 file; these never hold a private key.`, {
            hint: certificateHint,
        });
    const [stranger] = bundle.strangers.filter((each) => each !== 'unknown');
    if (stranger !== undefined)
        return refuseStranger(stranger, inputName);
    if (bundle.certificates.length > 0)
        return new failure/* Failure */.H('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` holds a certificate and no private key.`, {
            hint: certificateHint,
        });
    const look = lookOf(text);
    if (look !== undefined)
        return new failure/* Failure */.H('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` ${look.clause}.`, hinted(look.hint));
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
    return new failure/* Failure */.H(stranger === 'BCFKS keystore' ? 'ERR_KEYSTORE_UNSUPPORTED' : code, `\`${inputName}\` ${clause}.`, hinted(hint));
}
function hinted(hint) {
    return hint === undefined ? {} : { hint };
}
/** Nothing that has a name: its length is all that may be said of it. */
function unrecognised(text, inputName) {
    const { length } = text.trim();
    return new failure/* Failure */.H('ERR_KEY_UNRECOGNISED', `\`${inputName}\` (${length} ${length === 1 ? 'character' : 'characters'}) is neither a key nor anything else that is known.`);
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
        throw new failure/* Failure */.H('ERR_KEY_EMPTY', `\`${inputName}\` is empty.`);
    const bundle = await (0,keystore_open/* openKeystore */.d)(given, passphrase?.length === 0 ? undefined : passphrase, inputName);
    const [key, another] = bundle.privateKeys;
    if (another !== undefined)
        throw new failure/* Failure */.H('ERR_KEYSTORE_SEVERAL_KEYS', `\`${inputName}\` holds ${bundle.privateKeys.length} different private keys.`);
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
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits < leastBits)
        throw new failure/* Failure */.H('ERR_KEY_WEAK', `\`${inputName}\` is an RSA key of ${bits} bits; at least ${leastBits} are needed.`);
    if (!isConsistent(key))
        throw new failure/* Failure */.H('ERR_KEY_DAMAGED', `\`${inputName}\` is an RSA key whose numbers do not fit together: characters were changed.`);
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


/***/ })

};
