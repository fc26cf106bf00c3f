export const id = 20;
export const ids = [20];
export const modules = {

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeKeyPair: () => (/* binding */ makeKeyPair)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/failure.js + 1 modules
var failure = __webpack_require__(2637);
;// CONCATENATED MODULE: ./build/keystore/embedded.js


/** Shorter runs hold neither a key nor a certificate. */
const shortest = 100;
const digit = String.raw `(?:[A-Za-z0-9+/_-]|\\/)`;
const lineEnd = String.raw `(?:[ \t]*(?:[\r\n]|\\+[nr])+[ \t]*)`;
/**
 * A run of base64 digits, as it stands in YAML, JSON, XML or source code; it goes on over a line end when the next
 * line is made of digits alone, up to where the surrounding form closes.
 */
const run = new RegExp(`${digit}{64,}(?:${lineEnd}${digit}{2,}(?==*[ \\t]*(?:[\\r\\n"'<,\\\\]|$)))*={0,2}`, 'g');
/** Every longer run of base64 in a text that is not base64 as a whole; what it means is for others to tell. Linear. */
function embedded_embeddedBase64(text) {
    const found = [];
    for (const match of text.matchAll(run)) {
        if (match[0].length < shortest)
            continue;
        const digits = unescaped(match[0]);
        // A following line that was prose after all must not take the first one with it.
        const bytes = decodeBase64(digits) ?? decodeBase64(/^[^\r\n]*/.exec(digits)?.[0] ?? '');
        if (bytes !== undefined)
            found.push({ bytes, start: match.index });
    }
    return found;
}

// EXTERNAL MODULE: ./build/keystore/passphrase.js
var passphrase = __webpack_require__(6021);
;// CONCATENATED MODULE: ./build/keystore/harvest.js





/** More private keys than this in one place are not even looked at. */
const mostKeys = 64;
/** Certificates beyond this many are left where they are. */
const mostCertificates = 10_001;
/** What an opening has found so far. The openers of the single containers put into it. */
class harvest_Harvest {
    inputName;
    candidates;
    encoding = 'DER';
    base64 = false;
    encrypted = false;
    strangers = [];
    #healed = [];
    #keys = [];
    #certificates = new Map();
    #container;
    #use;
    #opened = 0;
    constructor(inputName, passphrase) {
        this.inputName = inputName;
        this.candidates = candidatesOf(passphrase);
    }
    /**
     * A private key's plain DER, in `container` when that is not the form itself.
     * @throws Failure ERR_KEY_DAMAGED when it cannot be a key
     */
    addKey(der, form, container = form) {
        this.#opened += 1;
        if (this.#opened > mostKeys)
            throw severalKeys(this.inputName);
        const key = createKey(der, form, this.inputName);
        if (this.#keys.length === 0)
            this.#container = container;
        if (key === undefined)
            this.strangers.push('private key of an unknown algorithm');
        else if (!this.#keys.some((known) => isSameKey(known, key)))
            this.#keys.push(key);
    }
    addCertificate(der, container = 'X.509') {
        if (this.#certificates.size >= mostCertificates)
            return;
        this.#container ??= container;
        const id = Buffer.from(der).toString('latin1');
        if (!this.#certificates.has(id))
            this.#certificates.set(id, der);
    }
    /** Text that holds a private key, or an encrypted one, in a form that the content as given did not show. */
    addHealed(text) {
        this.#healed.push(new Secret(text));
    }
    /** Something encrypted was opened with this reading of the passphrase. */
    used(use) {
        this.encrypted = true;
        this.#use ??= use;
    }
    bundle() {
        const unneeded = this.candidates.some((candidate) => candidate.text !== '');
        return {
            container: this.#container,
            encoding: this.encoding,
            base64: this.base64,
            encrypted: this.encrypted,
            passphraseUse: this.#use ?? (unneeded ? 'unneeded' : 'none'),
            privateKeys: this.#keys,
            certificates: [...this.#certificates.values()],
            strangers: this.strangers,
            healed: this.#healed,
        };
    }
}
/** Node compares keys of different kinds, too, but then the next key that is read fails with the error of that. */
function isSameKey(one, other) {
    return one.asymmetricKeyType === other.asymmetricKeyType && one.equals(other);
}
function createKey(der, form, inputName) {
    const type = form === 'PKCS#8' ? 'pkcs8' : form === 'SEC 1' ? 'sec1' : 'pkcs1';
    try {
        return form === 'DSA'
            ? createPrivateKey(armoured('DSA PRIVATE KEY', der))
            : createPrivateKey({ key: Buffer.from(der), format: 'der', type });
    }
    catch {
        // The platform's own words may show bytes of the key; they are not kept, not even as the cause.
        if (form !== 'PKCS#8' || isKnownAlgorithm(der))
            throw brokenKey(inputName);
        return undefined;
    }
}
/** RSA, RSA-PSS, DSA, EC and the Edwards and Montgomery curves. */
const knownAlgorithms = /^1\.2\.840\.113549\.1\.1\.|^1\.2\.840\.10040\.4\.1$|^1\.2\.840\.10045\.2\.1$|^1\.3\.101\./;
function isKnownAlgorithm(der) {
    const outer = readElement(der, 0);
    const algorithm = outer === undefined ? undefined : childrenOf(der, outer, 16)?.[1];
    const oid = algorithm === undefined ? '' : oidOf(der, readElement(der, algorithm.contentStart, algorithm.contentEnd));
    return oid === '' || knownAlgorithms.test(oid);
}
function armoured(label, der) {
    return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;
}
function brokenKey(inputName) {
    return new Failure('ERR_KEY_DAMAGED', `\`${inputName}\` has the form of a private key, but the numbers in it cannot be read.`);
}
function severalKeys(inputName) {
    return new Failure('ERR_KEYSTORE_SEVERAL_KEYS', `\`${inputName}\` holds several private keys.`);
}

;// CONCATENATED MODULE: ./build/keystore/pem.js


const begin = '-----BEGIN';
const end = '-----END';
const opening = /-----BEGIN[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*-{5}/y;
const closing = /-----END[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*(?:-{5}|-{0,4}(?=[\r\n"'\\]|$))/y;
/**
 * Every block of a text that {@link straightened} has passed, in order, a broken one among them too. Takes CRLF, CR,
 * escaped line ends, line ends turned into spaces or removed, quotes, indentation, string concatenation of source
 * code, blank lines, any width, missing padding, url-safe base64, RFC 1421 headers and text around; in linear time.
 */
function pem_pemBlocks(text) {
    const blocks = [];
    let line = 1;
    let counted = 0;
    for (let at = text.indexOf(begin); at !== -1;) {
        opening.lastIndex = at;
        const match = opening.exec(text);
        if (match === null) {
            at = text.indexOf(begin, at + begin.length);
            continue;
        }
        line += lineEnds(text, counted, at);
        counted = at;
        const block = blockAt(text, at, opening.lastIndex, labelOf(match[1] ?? ''), line);
        blocks.push(block);
        at = text.indexOf(begin, block.end);
    }
    return blocks;
}
function blockAt(text, start, bodyStart, label, line) {
    const next = text.indexOf(begin, bodyStart);
    const window = next === -1 ? text : text.slice(0, next);
    const bodyEnd = window.indexOf(end, bodyStart);
    const empty = new Uint8Array(0);
    if (bodyEnd === -1)
        return { label, line, start, end: window.length, body: empty, dekInfo: undefined, problem: 'cut' };
    closing.lastIndex = bodyEnd;
    const match = closing.exec(window);
    const blockEnd = match === null ? bodyEnd + end.length : closing.lastIndex;
    if (match === null || labelOf(match[1] ?? '') !== label)
        return { label, line, start, end: blockEnd, body: empty, dekInfo: undefined, problem: 'label' };
    return { label, line, start, end: blockEnd, ...readBody(window.slice(bodyStart, bodyEnd)) };
}
/** Labels whose spaces were lost together with the line ends. */
const words = /(RSA|EC|DSA|ENCRYPTED|OPENSSH|TRUSTED|X509|NEW|PRIVATE|PUBLIC|CERTIFICATE)(?=[A-Z])/g;
function labelOf(raw) {
    const label = raw.replace(/[ _]+/g, ' ').trim();
    return label.includes(' ') ? label : label.replace(words, '$1 ');
}
function readBody(given) {
    const raw = withoutPrefix(given);
    const plain = decodeBase64(raw);
    if (plain !== undefined)
        return { body: plain, dekInfo: undefined, problem: undefined };
    const straight = unescaped(raw);
    const { rest, dekInfo, encrypted } = withoutHeaders(straight);
    const body = decodeBase64(rest) ??
        decodeBase64(rest
            .split(/[\r\n]/)
            .map(withoutQuotation)
            .join('\n'));
    if (body === undefined)
        return { body: looselyDecoded(rest), dekInfo, problem: 'base64' };
    return { body, dekInfo, problem: encrypted && dekInfo === undefined ? 'header' : undefined };
}
/**
 * Takes off what a comment or a patch puts before every line, when it is made of base64 digits itself and so would
 * be read as some: what stands before END on its line stands before all.
 */
function withoutPrefix(text) {
    const prefix = /[\r\n][ \t]*(\/{2,}|\+)[ \t]*$/.exec(text.slice(-40))?.[1];
    if (prefix === undefined)
        return text;
    const lines = text.split(/[\r\n]+/).map((line) => line.trimStart());
    return lines.map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line)).join('\n');
}
/** What OpenSSL would make of it at its most lenient: a line that begins with a dash is a comment. */
function looselyDecoded(text) {
    const lines = text.split(/[\r\n]+/).filter((line) => !line.startsWith('-'));
    return Buffer.from(lines.join('').replace(/[^A-Za-z0-9+/_-]/g, ''), 'base64');
}
const procType = /Proc-Type\s*:\s*4\s*,\s*ENCRYPTED/;
const dekHeader = /DEK-Info\s*:\s*([A-Za-z0-9-]{1,32}?)\s*,\s*([0-9A-Fa-f]{16,})/;
function withoutHeaders(text) {
    if (!text.includes(':'))
        return { rest: text, dekInfo: undefined, encrypted: false };
    const encrypted = procType.test(text);
    const match = dekHeader.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined) {
        const cipher = match[1].toUpperCase();
        // Where the line ends are gone the body follows at once, and may begin with hexadecimal digits too.
        const iv = match[2].slice(0, cipher.startsWith('DES-') || cipher.startsWith('RC2-') ? 16 : 32);
        const head = match.index + match[0].length - match[2].length + iv.length;
        return { rest: withoutHeaderLines(text.slice(head)), dekInfo: { cipher, iv: Buffer.from(iv, 'hex') }, encrypted };
    }
    return { rest: withoutHeaderLines(text.replace(procType, '')), dekInfo: undefined, encrypted };
}
function withoutHeaderLines(text) {
    const lines = text.split(/\r\n|\r|\n/);
    let inHeader = false;
    const kept = lines.filter((line) => {
        if (/^[\s"']*[A-Za-z][A-Za-z0-9-]{0,60}\s*:/.test(line))
            inHeader = true;
        else if (!(inHeader && /^[ \t]+\S/.test(line)))
            inHeader = false;
        return !inHeader;
    });
    return kept.join('\n');
}
const marks = new Set('"\'`>#|*;,()[]{}<&.\\$@ \t\uFEFF\u00A0');
/** Takes off a line what quoting, comments and string concatenation of source code put around its base64. */
function withoutQuotation(line) {
    let from = 0;
    let to = line.length;
    const markAt = (at) => marks.has(line.charAt(at));
    // A plus is base64 too: it is a mark only beside another mark.
    while (from < to && (markAt(from) || (line.charAt(from) === '+' && markAt(from + 1))))
        from += 1;
    while (to > from && (markAt(to - 1) || (line.charAt(to - 1) === '+' && markAt(to - 2))))
        to -= 1;
    return line.slice(from, to);
}

;// CONCATENATED MODULE: ./build/keystore/open.js








/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;
/**
 * Opens whatever private keys and certificates come in: PEM, DER, PKCS#12, JKS, JCEKS, PKCS#7, and base64 of any of
 * them. What it is, is told by the content alone. Something that holds nothing makes an empty bundle.
 * @param inputName the input that the content came from, for messages; its passphrase is called `<inputName>-passphrase`
 * @throws Failure ERR_KEY_DAMAGED, ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED, ERR_KEYSTORE_SEVERAL_KEYS
 */
async function open_openKeystore(content, passphrase, inputName) {
    const harvest = new Harvest(inputName, passphrase);
    if (typeof content === 'string')
        await openText(content, harvest, 0);
    else
        await openBytes(content, harvest, 0);
    return harvest.bundle();
}
async function openBytes(bytes, harvest, depth) {
    const kind = kindOf(bytes);
    if (kind === 'no DER')
        return openText(textOf(bytes), harvest, depth);
    await openDer(bytes, kind, harvest);
    return kind !== 'unknown DER';
}
async function openText(given, harvest, depth) {
    const text = straightened(given);
    const blocks = pemBlocks(text);
    if (blocks.length > 0) {
        harvest.encoding = 'PEM';
        for (const block of blocks)
            await openBlock(block, harvest);
        return true;
    }
    if (depth === deepest)
        return false;
    const whole = decodeBareBase64(text);
    const layers = whole === undefined
        ? embeddedBase64(text)
            .map(({ bytes }) => bytes)
            .filter(isKnown)
        : [whole];
    let found = false;
    for (const layer of layers) {
        if (!(await openBytes(layer, harvest, depth + 1)))
            continue;
        found = true;
        harvest.base64 = true;
        if (whole === undefined || depth > 0)
            harvest.addHealed(wrapped(layer));
    }
    return found;
}
/** Runs of base64 inside other text are anything: only what is whole and known counts. */
function isKnown(bytes) {
    const kind = kindOf(bytes);
    return kind !== 'cut DER' && kind !== 'unknown DER';
}
const plainForms = {
    'PKCS#1 private key': 'PKCS#1',
    'PKCS#8 private key': 'PKCS#8',
    'EC private key': 'SEC 1',
    'DSA private key': 'DSA',
};
async function openDer(bytes, kind, harvest) {
    const element = readElement(bytes, 0);
    const der = element === undefined ? bytes : wholeOf(bytes, element);
    const form = plainForms[kind];
    if (form !== undefined)
        return harvest.addKey(der, form);
    switch (kind) {
        case 'encrypted PKCS#8 private key':
            return (await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 2033))).openEncryptedKey(der, harvest);
        case 'PKCS#12':
            return (await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 9636))).openPkcs12(der, harvest);
        case 'JKS':
        case 'JCEKS':
            return (await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 1957))).openJks(bytes, harvest);
        case 'PKCS#7':
            for (const certificate of (await __webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 1061))).readPkcs7(der).certificates)
                harvest.addCertificate(certificate, 'PKCS#7');
            return;
        case 'certificate':
            return harvest.addCertificate(der);
        case 'cut DER':
            throw new Failure('ERR_KEY_DAMAGED', `\`${harvest.inputName}\` begins like a key or a keystore and ends too early: it was cut.`);
        case 'BCFKS keystore':
            harvest.strangers.push('BCFKS keystore');
            return;
        case 'public key':
        case 'certificate request':
        case 'certificate revocation list':
            harvest.strangers.push(kind);
            return;
        default:
            harvest.strangers.push('unknown');
    }
}
async function openBlock(block, harvest) {
    const { label, body, dekInfo, problem } = block;
    if (label === 'OPENSSH PRIVATE KEY')
        return void harvest.strangers.push('OpenSSH private key');
    if (label.startsWith('PGP '))
        return void harvest.strangers.push('PGP key');
    const isKey = label.endsWith('PRIVATE KEY');
    if (problem !== undefined && !(problem === 'base64' && dekInfo === undefined && isWhole(body))) {
        if (isKey || label === 'PKCS12')
            throw brokenBlock(problem, harvest.inputName);
        return;
    }
    if (isKey)
        harvest.addHealed(wrapped(body));
    if (isKey && dekInfo !== undefined)
        return (await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 2033))).openLegacyKey(body, dekInfo, harvest);
    const kind = kindOf(body);
    if (isKey && (kind === 'unknown DER' || kind === 'cut DER' || kind === 'no DER'))
        throw brokenBlock('content', harvest.inputName);
    await openDer(body, kind, harvest);
}
/** Strangers were passed over in its base64, and still it ends to the byte where it says: nothing was lost. */
function isWhole(body) {
    return readElement(body, 0)?.end === body.length;
}
const problems = {
    cut: 'has no END line: the text was cut',
    label: 'ends with another line than the END that belongs to its BEGIN',
    base64: 'holds characters that are no base64, or was cut',
    header: 'says that it is encrypted, but its DEK-Info line is missing or damaged',
    content: 'does not hold a whole key: characters are missing or were changed',
};
function brokenBlock(problem, inputName) {
    return new Failure('ERR_KEY_DAMAGED', `The private key in \`${inputName}\` ${problems[problem]}.`);
}
/** The lines that a log would show if somebody printed the block. */
function wrapped(body) {
    const base64 = Buffer.from(body).toString('base64');
    return (base64.match(/.{1,64}/g) ?? []).join('\n');
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
function look_lookOf(text) {
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
function refuse_refuseOtherAlgorithm(key, inputName) {
    const type = key.asymmetricKeyType ?? '';
    if (type === 'rsa-pss')
        return new Failure('ERR_KEY_NOT_RSA', `\`${inputName}\` is an RSA key that is restricted to RSASSA-PSS signatures; RS256 signs with PKCS#1 v1.5, which such a key must not be used for.`, { hint: 'Make a key without that restriction: `openssl genrsa -out private.key 2048`.' });
    const curve = curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? '';
    const name = type === 'ec' ? `an EC key${curve}` : (algorithms[type] ?? 'a key of another algorithm');
    return new Failure('ERR_KEY_NOT_RSA', `\`${inputName}\` is ${name}, not an RSA key.`);
}
const certificateHint = 'Give the private key that the certificate was made from; the certificate itself belongs in `certificate`.';
/** Where there is no key: what there is instead. */
function refuse_refuseKeyless(bundle, text, inputName) {
    const { container } = bundle;
    if (container === 'PKCS#12' || container === 'JKS' || container === 'JCEKS')
        return new Failure('ERR_KEYSTORE_NO_KEY', `\`${inputName}\` is a ${container} file that holds certificates and no key.`);
    if (container === 'PKCS#7')
        return new Failure('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` is a PKCS#7 file; these never hold a private key.`, {
            hint: certificateHint,
        });
    const [stranger] = bundle.strangers.filter((each) => each !== 'unknown');
    if (stranger !== undefined)
        return refuseStranger(stranger, inputName);
    if (bundle.certificates.length > 0)
        return new Failure('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` holds a certificate and no private key.`, {
            hint: certificateHint,
        });
    const look = lookOf(text);
    if (look !== undefined)
        return new Failure('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` ${look.clause}.`, hinted(look.hint));
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
    return new Failure(stranger === 'BCFKS keystore' ? 'ERR_KEYSTORE_UNSUPPORTED' : code, `\`${inputName}\` ${clause}.`, hinted(hint));
}
function hinted(hint) {
    return hint === undefined ? {} : { hint };
}
/** Nothing that has a name: its length is all that may be said of it. */
function unrecognised(text, inputName) {
    const { length } = text.trim();
    return new Failure('ERR_KEY_UNRECOGNISED', `\`${inputName}\` (${length} ${length === 1 ? 'character' : 'characters'}) is neither a key nor anything else that is known.`);
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
        throw new Failure('ERR_KEY_EMPTY', `\`${inputName}\` is empty.`);
    const bundle = await openKeystore(given, passphrase?.length === 0 ? undefined : passphrase, inputName);
    const [key, another] = bundle.privateKeys;
    if (another !== undefined)
        throw new Failure('ERR_KEYSTORE_SEVERAL_KEYS', `\`${inputName}\` holds ${bundle.privateKeys.length} different private keys.`);
    if (key === undefined || bundle.container === undefined)
        throw refuseKeyless(bundle, typeof given === 'string' ? given : textOf(given), inputName);
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
    return /^[\s\0\uFEFF\uFFFD"']*$/.test(typeof content === 'string' ? content : textOf(content));
}
function judge(key, inputName) {
    if (key.asymmetricKeyType !== 'rsa')
        throw refuseOtherAlgorithm(key, inputName);
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits < leastBits)
        throw new Failure('ERR_KEY_WEAK', `\`${inputName}\` is an RSA key of ${bits} bits; at least ${leastBits} are needed.`);
    if (!isConsistent(key))
        throw new Failure('ERR_KEY_DAMAGED', `\`${inputName}\` is an RSA key whose numbers do not fit together: characters were changed.`);
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
    return new Secret(pem.replace(/-----[^-]+-----\n?/g, '').trim());
}

;// CONCATENATED MODULE: ./build/key/pair.js




/** Makes a pair with the platform's own generator, exponent 65537; takes from a fraction of a second to several. */
async function makeKeyPair(bits) {
    const { privateKey } = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength: bits, publicExponent: 65_537 });
    const pem = new secret/* Secret */.z(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    return { privateKey, pem, bits, fingerprint: fingerprintOf(privateKey) };
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _C: () => (/* binding */ passphraseBytes),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   u: () => (/* binding */ pkcs12Readings)
/* harmony export */ });
/* unused harmony export candidatesOf */
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4212);

/**
 * What to try, in order: the passphrase as it is, then without one final line end (files and `echo` add one).
 * Empty when none was given.
 */
function candidatesOf(passphrase) {
    if (passphrase === undefined)
        return [];
    const text = passphrase.reveal();
    const trimmed = text.replace(/(?:\r\n|\r|\n)$/, '');
    const asGiven = { text, use: 'as given', purse: new Purse() };
    return trimmed === text ? [asGiven] : [asGiven, { text: trimmed, use: 'without final newline', purse: new Purse() }];
}
function passphraseBytes(text) {
    return { utf8: Buffer.from(text, 'utf8'), bmp: Buffer.concat([utf16(text), new Uint8Array(2)]) };
}
/**
 * The readings of a passphrase that programs which write PKCS#12 have: the standard's; for an empty one also no bytes
 * at all; for one beyond ASCII also its UTF-8 bytes taken as characters, as OpenSSL before 1.1 did.
 */
function pkcs12Readings(text) {
    const standard = passphraseBytes(text);
    if (text === '')
        return [standard, { utf8: standard.utf8, bmp: new Uint8Array(0) }];
    const bytewise = Buffer.from(standard.utf8).toString('latin1');
    return bytewise === text ? [standard] : [standard, { utf8: standard.utf8, bmp: passphraseBytes(bytewise).bmp }];
}
/** UTF-16 with the high byte first: how PKCS#12 and Java's keystores spell. */
function utf16(text) {
    return Buffer.from(text, 'utf16le').swap16();
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ priceScrypt),
/* harmony export */   uQ: () => (/* binding */ Purse)
/* harmony export */ });
/* unused harmony export dearestRounds */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);

/** The most rounds of key stretching that one try of one passphrase may cost. */
const dearestRounds = 10_000_000;
/** The most memory, in bytes, and the most work (N × r × p) that scrypt may ask for (RFC 7914 §2). */
const dearestScrypt = { memory: 256 * 1024 * 1024, work: 2 ** 23 };
/** What may be spent on opening: every stretching is paid for before it is begun. */
class Purse {
    #left = dearestRounds;
    /** @throws Failure ERR_KEYSTORE_COSTLY when this and what was paid before exceed what there is. */
    pay(rounds, inputName) {
        if (rounds > this.#left)
            throw costly(`${rounds} rounds of key stretching`, `${dearestRounds}`, inputName);
        this.#left -= rounds;
    }
}
/** @throws Failure ERR_KEYSTORE_COSTLY when scrypt's parameters ask for too much memory or work. */
function priceScrypt(cost, blockSize, parallelization, inputName) {
    const memory = 128 * blockSize * (cost + parallelization);
    if (memory > dearestScrypt.memory)
        throw costly(`${Math.round(memory / 2 ** 20)} MiB of memory for scrypt`, '256 MiB', inputName);
    if (cost * blockSize * parallelization > dearestScrypt.work)
        throw costly(`scrypt with N × r × p = ${cost * blockSize * parallelization}`, `${dearestScrypt.work}`, inputName);
}
function costly(seen, most, inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_KEYSTORE_COSTLY', `Opening \`${inputName}\` would take ${seen}; the most that is paid for one file is ${most}.`);
}


/***/ })

};
