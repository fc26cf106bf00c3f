export const id = 8842;
export const ids = [8842];
export const modules = {

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   pG: () => (/* binding */ keysToTry)
/* harmony export */ });
/**
 * In what order the keys are tried: current first, next only after it. A next key that is the current one again (a
 * rollover just settled) is left out: what was refused once is not asked twice.
 */
function keysToTry(ring) {
    const current = { role: 'current', key: ring.current };
    return ring.next === undefined || ring.next.fingerprint === ring.current.fingerprint
        ? [current]
        : [current, { role: 'next', key: ring.next }];
}
/** The key of that role; the current one where there is no next. */
function keyOf(ring, role) {
    return role === 'next' && ring.next !== undefined ? ring.next : ring.current;
}
/**
 * Which of the keys it is that something belongs to, current before next.
 * @returns `undefined` when it is neither
 */
function roleOf(ring, isOwner) {
    if (isOwner(ring.current))
        return 'current';
    return ring.next !== undefined && isOwner(ring.next) ? 'next' : undefined;
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ decodeBareBase64),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);

const standard = /^[A-Za-z0-9+/]*$/;
const urlSafe = /^[A-Za-z0-9_-]*$/;
/**
 * Decodes base64 (RFC 4648 §4) or base64url (§5), wrapped or not, padded or not.
 * @returns `undefined` when another character is in it, it was cut to an impossible length, or it has more padding
 *   than it needs.
 */
function decodeBase64(text) {
    const dense = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBlanks */ .Al)(text);
    let length = dense.length;
    while (length > 0 && dense.charCodeAt(length - 1) === 0x3d)
        length -= 1;
    const digits = length === dense.length ? dense : dense.slice(0, length);
    if (length % 4 === 1 || dense.length - length > (4 - (length % 4)) % 4)
        return undefined;
    // Node's decoder reads both alphabets, but passes over strangers in silence: hence the test before.
    return standard.test(digits) || urlSafe.test(digits) ? Buffer.from(digits, 'base64') : undefined;
}
/** What may stand around base64 that is the whole text: marks of byte order, quotes, a data URL's head. */
const wrapping = /^[\uFEFF\uFFFD\s"'`]*(?:data:[a-z0-9.+/-]{0,80};base64,)?/i;
/**
 * The bytes of a text that is base64 from its first character to its last, whatever quotes, line ends or escaped line
 * ends stand around and in it.
 * @returns `undefined` when the text is something else, or decodes to fewer than 16 bytes.
 */
function decodeBareBase64(text) {
    const inner = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .tv)(text.replace(wrapping, '')).trimEnd();
    let end = inner.length;
    while (end > 0 && '"\'`,;\\'.includes(inner.charAt(end - 1)))
        end -= 1;
    // Cut where no base64 can end: the rest still tells what it was.
    const bytes = decodeBase64(inner.slice(0, end)) ?? decodeBase64(inner.slice(0, end - 1));
    return bytes === undefined || bytes.length < 16 ? undefined : bytes;
}


/***/ }),

/***/ 9394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   G: () => (/* binding */ OCTET_STRING),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Rq: () => (/* binding */ integerBits),
/* harmony export */   Vx: () => (/* binding */ OID),
/* harmony export */   Xo: () => (/* binding */ smallIntegerOf),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   a: () => (/* binding */ BIT_STRING),
/* harmony export */   ao: () => (/* binding */ octetsOf),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   rK: () => (/* binding */ SET),
/* harmony export */   vh: () => (/* binding */ INTEGER)
/* harmony export */ });
const SEQUENCE = 0x30;
const SET = 0x31;
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OID = 0x06;
/** Indefinite lengths may be nested this deep; each level is scanned once more, so the depth bounds the work. */
const deepest = 16;
/**
 * Reads the identifier and length at an offset; DER, and BER's indefinite lengths.
 * @returns `undefined` when there is nothing, the form is broken or the content would reach past `limit`.
 */
function readElement(bytes, offset, limit = bytes.length) {
    return readAt(bytes, offset, limit, true);
}
function readAt(bytes, offset, limit, seekEnd) {
    const tag = bytes[offset];
    let at = offset + 1;
    if (tag === undefined || offset >= limit)
        return undefined;
    if ((tag & 0x1f) === 0x1f) {
        // Long tag numbers: skipped over, five bytes at most.
        const first = at;
        while (at - first < 4 && (bytes[at] ?? 0) >= 0x80)
            at += 1;
        if ((bytes[at] ?? 0) >= 0x80)
            return undefined;
        at += 1;
    }
    const short = at < limit ? bytes[at] : undefined;
    if (short === undefined)
        return undefined;
    at += 1;
    if (short < 0x80)
        return within(tag, offset, at, at + short, limit);
    if (short === 0x80) {
        if ((tag & 0x20) === 0)
            return undefined;
        if (!seekEnd)
            return { tag, start: offset, contentStart: at, contentEnd: -1, end: -1 };
        const contentEnd = endOfContents(bytes, at, limit);
        return contentEnd === undefined
            ? undefined
            : { tag, start: offset, contentStart: at, contentEnd, end: contentEnd + 2 };
    }
    const count = short & 0x7f;
    if (count > 4 || at + count > limit)
        return undefined;
    let length = 0;
    for (const byte of bytes.subarray(at, at + count))
        length = length * 256 + byte;
    return within(tag, offset, at + count, at + count + length, limit);
}
function within(tag, start, contentStart, contentEnd, limit) {
    return contentEnd > limit ? undefined : { tag, start, contentStart, contentEnd, end: contentEnd };
}
/** The offset of the end-of-contents that closes what begins at `from`, found by counting, without recursion. */
function endOfContents(bytes, from, limit) {
    let open = 1;
    let at = from;
    while (at + 1 < limit) {
        if (bytes[at] === 0 && bytes[at + 1] === 0) {
            open -= 1;
            if (open === 0)
                return at;
            at += 2;
            continue;
        }
        const element = readAt(bytes, at, limit, false);
        if (element === undefined)
            return undefined;
        if (element.end === -1) {
            open += 1;
            if (open > deepest)
                return undefined;
            at = element.contentStart;
        }
        else
            at = element.end;
    }
    return undefined;
}
/**
 * The values inside a constructed one, in their order.
 * @returns `undefined` when there is none, or its content does not divide into whole values, or into more than
 *   `maximum`.
 */
function childrenOf(bytes, parent, maximum = 10_000) {
    if (parent === undefined)
        return undefined;
    const children = [];
    let at = parent.contentStart;
    while (at < parent.contentEnd) {
        const child = readElement(bytes, at, parent.contentEnd);
        if (child === undefined || children.length === maximum)
            return undefined;
        children.push(child);
        at = child.end;
    }
    return children;
}
/** The content's bytes, not copied. */
function contentOf(bytes, element) {
    return bytes.subarray(element.contentStart, element.contentEnd);
}
/** The whole value with its identifier and length, not copied. */
function wholeOf(bytes, element) {
    return bytes.subarray(element.start, element.end);
}
/**
 * The bytes of an OCTET STRING, or of a value tagged implicitly as one; the pieces of BER's constructed form joined.
 * @returns `undefined` when the pieces are broken or nested too deep.
 */
function octetsOf(bytes, element) {
    if ((element.tag & 0x20) === 0)
        return contentOf(bytes, element);
    const pieces = [];
    const open = [{ at: element.contentStart, end: element.contentEnd }];
    for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
        if (level.at >= level.end) {
            open.pop();
            continue;
        }
        const piece = readElement(bytes, level.at, level.end);
        if (piece === undefined)
            return undefined;
        level.at = piece.end;
        if (piece.tag === OCTET_STRING)
            pieces.push(contentOf(bytes, piece));
        else if (piece.tag === (OCTET_STRING | 0x20) && open.length < deepest)
            open.push({ at: piece.contentStart, end: piece.contentEnd });
        else
            return undefined;
    }
    return joined(pieces);
}
function joined(pieces) {
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}
/**
 * An OBJECT IDENTIFIER as dotted decimals, `1.2.840.113549.1.1.1` (X.690 §8.19).
 * @returns the empty string when it is none, is cut, or has numbers past 2^53.
 */
function oidOf(bytes, element) {
    if (element === undefined || element.tag !== OID)
        return '';
    const content = contentOf(bytes, element);
    // Nothing at all, or a last byte that is not the last of its number.
    if ((content.at(-1) ?? 0x80) >= 0x80)
        return '';
    let text = '';
    let number = 0;
    for (const byte of content) {
        number = number * 128 + (byte & 0x7f);
        if (number > Number.MAX_SAFE_INTEGER)
            return '';
        if (byte >= 0x80)
            continue;
        if (text === '') {
            const root = number < 40 ? 0 : number < 80 ? 1 : 2;
            text = `${root}.${number - root * 40}`;
        }
        else
            text += `.${number}`;
        number = 0;
    }
    return text;
}
/**
 * A small INTEGER as a number.
 * @returns `undefined` when it is none, is negative or does not fit 2^53.
 */
function smallIntegerOf(bytes, element) {
    if (element === undefined || element.tag !== INTEGER)
        return undefined;
    const content = contentOf(bytes, element);
    if (content.length > 8 || (content[0] ?? 0x80) >= 0x80)
        return undefined;
    let number = 0;
    for (const byte of content)
        number = number * 256 + byte;
    return Number.isSafeInteger(number) ? number : undefined;
}
/** How many bits the magnitude of a positive INTEGER has; 0 for zero, a negative one or none. */
function integerBits(bytes, element) {
    if (element === undefined || element.tag !== INTEGER)
        return 0;
    const content = contentOf(bytes, element);
    if ((content[0] ?? 0x80) >= 0x80)
        return 0;
    let bits = 0;
    for (const byte of content)
        bits = bits === 0 ? 32 - Math.clz32(byte) : bits + 8;
    return bits;
}


/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ embeddedBase64)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1242);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);


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
function embeddedBase64(text) {
    const found = [];
    for (const match of text.matchAll(run)) {
        if (match[0].length < shortest)
            continue;
        const digits = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .tv)(match[0]);
        // A following line that was prose after all must not take the first one with it.
        const bytes = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(digits) ?? (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(digits.replace(/[\r\n].*$/s, ''));
        if (bytes !== undefined)
            found.push({ bytes, start: match.index });
    }
    return found;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Harvest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9394);
/* harmony import */ var _passphrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6021);





/** More private keys than this in one place are not even looked at. */
const mostKeys = 64;
/** Certificates beyond this many are left where they are. */
const mostCertificates = 10_001;
/** What an opening has found so far. The openers of the single containers put into it. */
class Harvest {
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
        this.candidates = (0,_passphrase_js__WEBPACK_IMPORTED_MODULE_3__/* .candidatesOf */ .kW)(passphrase);
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
        this.#healed.push(new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text));
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
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(armoured('DSA PRIVATE KEY', der))
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(der), format: 'der', type });
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
    const algorithm = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(der, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .readElement */ .RN)(der, 0), 16)?.[1];
    const oid = algorithm === undefined ? '' : (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oidOf */ ._f)(der, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .readElement */ .RN)(der, algorithm.contentStart, algorithm.contentEnd));
    return oid === '' || knownAlgorithms.test(oid);
}
function armoured(label, der) {
    return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;
}
function brokenKey(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_KEY_DAMAGED', `\`${inputName}\` has the form of a private key, but the numbers in it cannot be read.`);
}
function severalKeys(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_KEYSTORE_SEVERAL_KEYS', `\`${inputName}\` holds several private keys.`);
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openKeystore)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1242);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9394);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6339);
/* harmony import */ var _harvest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2684);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9374);








/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;
/**
 * Opens whatever private keys and certificates come in: PEM, DER, PKCS#12, JKS, JCEKS, PKCS#7, and base64 of any of
 * them. What it is, is told by the content alone. Something that holds nothing makes an empty bundle.
 * @param inputName the input that the content came from, for messages; its passphrase is called `<inputName>-passphrase`
 * @throws Failure ERR_KEY_DAMAGED, ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED, ERR_KEYSTORE_SEVERAL_KEYS
 */
async function openKeystore(content, passphrase, inputName) {
    const harvest = new _harvest_js__WEBPACK_IMPORTED_MODULE_2__/* .Harvest */ .M(inputName, passphrase);
    if (typeof content === 'string')
        await openText(content, harvest, 0);
    else
        await openBytes(content, harvest, 0);
    return harvest.bundle();
}
async function openBytes(bytes, harvest, depth) {
    const kind = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(bytes);
    if (kind === 'no DER')
        return openText((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(bytes), harvest, depth);
    await openDer(bytes, kind, harvest);
    return kind !== 'unknown DER';
}
async function openText(given, harvest, depth) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .straightened */ .x_)(given);
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .pemBlocks */ .P)(text);
    if (blocks.length > 0) {
        harvest.encoding = 'PEM';
        for (const block of blocks)
            await openBlock(block, harvest);
        return true;
    }
    if (depth === deepest)
        return false;
    const whole = (0,_base64_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeBareBase64 */ .e)(text);
    const layers = whole === undefined
        ? (0,_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedBase64 */ .e)(text)
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
    const kind = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(bytes);
    return kind !== 'cut DER' && kind !== 'unknown DER';
}
const plainForms = {
    'PKCS#1 private key': 'PKCS#1',
    'PKCS#8 private key': 'PKCS#8',
    'EC private key': 'SEC 1',
    'DSA private key': 'DSA',
};
async function openDer(bytes, kind, harvest) {
    const element = (0,_der_js__WEBPACK_IMPORTED_MODULE_7__/* .readElement */ .RN)(bytes, 0);
    const der = element === undefined ? bytes : (0,_der_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeOf */ .l2)(bytes, element);
    const form = plainForms[kind];
    if (form !== undefined)
        return harvest.addKey(der, form);
    switch (kind) {
        case 'encrypted PKCS#8 private key':
            return (await __webpack_require__.e(/* import() */ 1880).then(__webpack_require__.bind(__webpack_require__, 1880))).openEncryptedKey(der, harvest);
        case 'PKCS#12':
            return (await __webpack_require__.e(/* import() */ 9636).then(__webpack_require__.bind(__webpack_require__, 9636))).openPkcs12(der, harvest);
        case 'JKS':
        case 'JCEKS':
            return (await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 1957))).openJks(bytes, harvest);
        case 'PKCS#7':
            for (const certificate of (await __webpack_require__.e(/* import() */ 1061).then(__webpack_require__.bind(__webpack_require__, 1061))).readPkcs7(der).certificates)
                harvest.addCertificate(certificate, 'PKCS#7');
            return;
        case 'certificate':
            return harvest.addCertificate(der);
        case 'cut DER':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_DAMAGED', `\`${harvest.inputName}\` begins like a key or a keystore and ends too early: it was cut.`);
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
        return (await __webpack_require__.e(/* import() */ 1880).then(__webpack_require__.bind(__webpack_require__, 1880))).openLegacyKey(body, dekInfo, harvest);
    const kind = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(body);
    if (isKey && (kind === 'unknown DER' || kind === 'cut DER' || kind === 'no DER'))
        throw brokenBlock('content', harvest.inputName);
    await openDer(body, kind, harvest);
}
/** Strangers were passed over in its base64, and still it ends to the byte where it says: nothing was lost. */
function isWhole(body) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_7__/* .readElement */ .RN)(body, 0)?.end === body.length;
}
const problems = {
    cut: 'has no END line: the text was cut',
    label: 'ends with another line than the END that belongs to its BEGIN',
    base64: 'holds characters that are no base64, or was cut',
    header: 'says that it is encrypted, but its DEK-Info line is missing or damaged',
    content: 'does not hold a whole key: characters are missing or were changed',
};
function brokenBlock(problem, inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_DAMAGED', `The private key in \`${inputName}\` ${problems[problem]}.`);
}
/** The lines that a log would show if somebody printed the block. */
function wrapped(body) {
    return Buffer.from(body)
        .toString('base64')
        .replace(/.{64}(?=.)/g, '$&\n');
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _C: () => (/* binding */ passphraseBytes),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   u: () => (/* binding */ pkcs12Readings)
/* harmony export */ });
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
    const asGiven = { text, use: 'as given', purse: new _price_js__WEBPACK_IMPORTED_MODULE_0__/* .Purse */ .u() };
    return trimmed === text ? [asGiven] : [asGiven, { text: trimmed, use: 'without final newline', purse: new _price_js__WEBPACK_IMPORTED_MODULE_0__/* .Purse */ .u() }];
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

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1242);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);


const begin = '-----BEGIN';
const end = '-----END';
const opening = /-----BEGIN[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*-{5}/y;
const closing = /-----END[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*(?:-{5}|-{0,4}(?=[\r\n"'\\]|$))/y;
/**
 * Every block of a text that {@link straightened} has passed, in order, a broken one among them too. Takes CRLF, CR,
 * escaped line ends, line ends turned into spaces or removed, quotes, indentation, string concatenation of source
 * code, blank lines, any width, missing padding, url-safe base64, RFC 1421 headers and text around; in linear time.
 */
function pemBlocks(text) {
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
        line += (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnds */ .j5)(text, counted, at);
        counted = at;
        const block = blockAt(text, at, opening.lastIndex, labelOf(String(match[1])), line);
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
    if (match === null || labelOf(String(match[1])) !== label)
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
    const plain = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(raw);
    if (plain !== undefined)
        return { body: plain, dekInfo: undefined, problem: undefined };
    const straight = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .tv)(raw);
    const { rest, dekInfo, encrypted } = withoutHeaders(straight);
    const body = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(rest) ??
        (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(rest
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


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ priceScrypt),
/* harmony export */   u: () => (/* binding */ Purse)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEYSTORE_COSTLY', `Opening \`${inputName}\` would take ${seen}; the most that is paid for one file is ${most}.`);
}


/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9394);

/**
 * Tells by the outer form what bytes are; looks at no more than two levels. `unknown DER` is a sequence of some other
 * form, `cut DER` one that the bytes do not reach the end of, `no DER` is everything else (text, most likely).
 */
function kindOf(bytes) {
    const magic = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (magic === 0xfeedfeed)
        return 'JKS';
    if (magic === 0xcececece)
        return 'JCEKS';
    if (bytes[0] !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt || bytes.length < 8)
        return 'no DER';
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, 0);
    if (outer === undefined)
        return looksCut(bytes) ? 'cut DER' : 'no DER';
    const members = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, outer, 64) ?? [];
    const [first, second] = members;
    if (first === undefined || second === undefined)
        return 'unknown DER';
    const tags = members.map((member) => member.tag);
    if (first.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh)
        return kindOfVersioned(bytes, members, tags);
    if (first.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx)
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(bytes, first).startsWith('1.2.840.113549.1.7.') ? 'PKCS#7' : 'unknown DER';
    if (first.tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt)
        return 'unknown DER';
    const inner = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, first, 64);
    if (inner === undefined)
        return tags[1] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && tags[2] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a ? 'certificate' : 'unknown DER';
    return kindOfNested(tags, inner.map((member) => member.tag));
}
function kindOfVersioned(bytes, members, tags) {
    if (holdsContentInfo(bytes, members[1]))
        return 'PKCS#12';
    // A prime and a generator: parameters for Diffie-Hellman, which look like an RSA key's modulus and exponent.
    const generator = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .smallIntegerOf */ .Xo)(bytes, members[1]);
    return tags.length === 2 && (generator === 2 || generator === 5) ? 'unknown DER' : kindOfNumbered(tags);
}
/** A PFX is a version, then a ContentInfo, whose identifier is one of PKCS#7. */
function holdsContentInfo(bytes, member) {
    const type = member?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt ? (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, member.contentStart, member.contentEnd) : undefined;
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(bytes, type).startsWith('1.2.840.113549.1.7.');
}
/** A sequence's head with a long length and a first member, and not a text that begins with the digit 0. */
function looksCut(bytes) {
    const length = Number(bytes[1]);
    const member = bytes[2 + (length & 0x7f)] ?? 0;
    return length >= 0x80 && length <= 0x84 && (member === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh || member === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt || member === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx);
}
function kindOfNumbered(tags) {
    const [, second, third] = tags;
    const integers = tags.filter((tag) => tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh).length;
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && third === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G)
        return 'PKCS#8 private key';
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G)
        return 'EC private key';
    if (integers >= 9)
        return 'PKCS#1 private key';
    if (integers === 6 && tags.length === 6)
        return 'DSA private key';
    return integers === 2 && tags.length === 2 ? 'public key' : 'unknown DER';
}
function kindOfNested(tags, inner) {
    const [, second, third] = tags;
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G && inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx)
        return 'encrypted PKCS#8 private key';
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a && inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .Vx)
        return 'public key';
    if (second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && third === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a)
        return kindOfSigned(inner);
    return inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && inner[1] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G && second === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt ? 'BCFKS keystore' : 'unknown DER';
}
/** Certificates, requests and revocation lists are all `SEQUENCE { content, algorithm, signature }`. */
function kindOfSigned(inner) {
    const UTC_TIME = 0x17;
    const GENERALIZED_TIME = 0x18;
    if (inner[0] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh && inner[1] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && inner[2] === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt && inner[3] === 0xa0)
        return 'certificate request';
    const times = inner.slice(2, 4);
    if (times.includes(UTC_TIME) || times.includes(GENERALIZED_TIME))
        return 'certificate revocation list';
    // An empty request has lost its attributes; a certificate has never fewer than six members.
    return inner.length === 3 && inner[1] !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SET */ .rK ? 'certificate request' : 'certificate';
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   j5: () => (/* binding */ lineEnds),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   x_: () => (/* binding */ straightened)
/* harmony export */ });
/** Dashes that word processors and chats put in place of `--`. */
const typographicDashes = /[-\u2010-\u2015\u2212]{2,}/g;
/**
 * Bytes as text: UTF-8, UTF-16 in either order with or without a byte order mark, and anything else whose ASCII part
 * is what counts. Never throws; foreign bytes become U+FFFD.
 */
function textOf(content) {
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
}
/**
 * Undoes what happens to a whole text before a structure in it can be seen: NULs (padding, or every second byte of
 * UTF-16), typographic dashes, percent-encoded armour.
 */
function straightened(text) {
    let straight = text.includes('\0') ? text.replaceAll('\0', '') : text;
    if (/[\u2010-\u2015\u2212]/.test(straight))
        straight = straight.replace(typographicDashes, '-----');
    if (straight.includes('-----BEGIN%20'))
        straight = straight.replace(/%([2-7][0-9A-Fa-f]|0[AaDd])/g, fromHex);
    return straight;
}
/**
 * Escapes as JSON, shells, YAML, XML and workflow commands write them, doubled ones too, turned into what they mean.
 * Each run of backslashes is looked at from its first one only: from each of them it would take the square of their number.
 */
function unescaped(text) {
    return text
        .replace(/(?<!\\)\\+u00([0-7][0-9A-Fa-f])/g, fromHex)
        .replace(/(?<!\\)\\+[nr]/g, '\n')
        .replace(/(?<!\\)\\+t/g, ' ')
        .replace(/(?<!\\)\\+\//g, '/')
        .replace(/%0[AaDd]/g, '\n')
        .replace(/&#(?:10|13|x[0]{0,3}[AaDd]);/g, '\n');
}
function fromHex(_, hex) {
    return String.fromCharCode(Number.parseInt(hex, 16));
}
/** White space of every kind, the invisible ones included that `\s` leaves out. */
const blanks = /[\s\u200B-\u200D\u2060]+/g;
function withoutBlanks(text) {
    return text.replace(blanks, '');
}
/** How many line ends (LF, CR or both together) lie between two offsets. */
function lineEnds(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a))
            count += 1;
    }
    return count;
}


/***/ })

};
