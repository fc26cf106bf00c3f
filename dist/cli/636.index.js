export const id = 636;
export const ids = [636];
export const modules = {

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  damagedFile: () => (/* binding */ damagedFile),
  openPkcs12: () => (/* binding */ openPkcs12)
});

// EXTERNAL MODULE: ./build/failure.js + 1 modules
var failure = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/keystore/der.js
var keystore_der = __webpack_require__(9394);
// EXTERNAL MODULE: ./build/keystore/passphrase.js
var keystore_passphrase = __webpack_require__(6021);
// EXTERNAL MODULE: ./build/keystore/pkcs8.js + 1 modules
var pkcs8 = __webpack_require__(2033);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/keystore/scheme.js
var keystore_scheme = __webpack_require__(6534);
// EXTERNAL MODULE: ./build/keystore/stretching.js
var stretching = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/keystore/pkcs12-mac.js




const digests = {
    '1.2.840.113549.2.5': ['md5', 16],
    '1.3.14.3.2.26': ['sha1', 20],
    '2.16.840.1.101.3.4.2.4': ['sha224', 28],
    '2.16.840.1.101.3.4.2.1': ['sha256', 32],
    '2.16.840.1.101.3.4.2.2': ['sha384', 48],
    '2.16.840.1.101.3.4.2.3': ['sha512', 64],
    '2.16.840.1.101.3.4.2.5': ['sha512-224', 28],
    '2.16.840.1.101.3.4.2.6': ['sha512-256', 32],
    '1.3.6.1.4.1.1722.12.2.1.16': ['blake2b512', 64],
    '1.3.6.1.4.1.1722.12.2.2.8': ['blake2s256', 32],
};
const pbmac1 = '1.2.840.113549.1.5.14';
/**
 * Reads MacData (RFC 7292 §4): the classic kind with any SHA, and PBMAC1 (RFC 9579).
 * @throws Failure ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
function readMac(bytes, element, inputName) {
    const [digestInfo, saltElement, roundsElement] = (0,keystore_der/* childrenOf */.LU)(bytes, element, 4) ?? [];
    const [algorithm, digestElement] = (digestInfo && (0,keystore_der/* childrenOf */.LU)(bytes, digestInfo, 4)) ?? [];
    if (saltElement?.tag !== keystore_der/* OCTET_STRING */.G || digestElement?.tag !== keystore_der/* OCTET_STRING */.G)
        throw (0,keystore_scheme/* damaged */.qM)(inputName);
    const expected = (0,keystore_der/* contentOf */.$E)(bytes, digestElement);
    const { oid, parameters } = (0,keystore_scheme/* algorithmOf */.Hy)(bytes, algorithm, inputName);
    if (oid === pbmac1)
        return { expected, ...readPbmac1(bytes, parameters, inputName) };
    const digest = digests[oid];
    if (digest === undefined)
        throw (0,keystore_scheme/* unsupported */.qO)(oid, inputName);
    const salt = (0,keystore_der/* contentOf */.$E)(bytes, saltElement);
    // RFC 7292 §4: one round when nothing is said.
    const rounds = roundsElement === undefined ? 1 : ((0,keystore_der/* smallIntegerOf */.Xo)(bytes, roundsElement) ?? Number.MAX_SAFE_INTEGER);
    const [name, length] = digest;
    return {
        rounds,
        digest: name,
        expected,
        stretch: ({ bmp }) => (0,stretching/* stretchPkcs12 */.YQ)(name, 'mac', bmp, salt, rounds, length),
    };
}
function readPbmac1(bytes, parameters, inputName) {
    const [stretching, scheme] = (parameters?.tag === keystore_der/* SEQUENCE */.gt && (0,keystore_der/* childrenOf */.LU)(bytes, parameters, 4)) || [];
    const { oid } = (0,keystore_scheme/* algorithmOf */.Hy)(bytes, scheme, inputName);
    const digest = keystore_scheme/* hmacDigests */.Vl[oid];
    if (digest === undefined)
        throw (0,keystore_scheme/* unsupported */.qO)(oid, inputName);
    const { rounds, stretch, keyLength } = (0,keystore_scheme/* readStretching */.QS)(bytes, stretching, inputName);
    // RFC 9579 §4: the length must be there, and a short one would make forging easy.
    if (keyLength === undefined || keyLength < 20 || keyLength > 128)
        throw (0,keystore_scheme/* damaged */.qM)(inputName);
    return { rounds, digest, stretch: ({ utf8 }) => stretch(utf8, keyLength) };
}
async function verifies(mac, content, passphrase) {
    const key = await mac.stretch(passphrase);
    const found = (0,external_node_crypto_.createHmac)(mac.digest, key).update(content).digest();
    return found.length === mac.expected.length && (0,external_node_crypto_.timingSafeEqual)(found, mac.expected);
}

// EXTERNAL MODULE: ./build/keystore/price.js
var price = __webpack_require__(4212);
;// CONCATENATED MODULE: ./build/keystore/pkcs12.js







const dataContent = '1.2.840.113549.1.7.1';
const signedContent = '1.2.840.113549.1.7.2';
const encryptedContent = '1.2.840.113549.1.7.6';
const x509Certificate = '1.2.840.113549.1.9.22.1';
/** Bags inside bags: deeper than this nobody nests in earnest (RFC 7292 §4.2.6). */
const deepest = 4;
/**
 * Opens a PKCS#12 file (RFC 7292; RFC 9579 for PBMAC1), DER or BER, and puts its keys and certificates into the
 * harvest. The MAC decides whether the passphrase is right; a file without one is believed when it decrypts.
 * @throws Failure ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
async function openPkcs12(der, harvest, wanted = 'everything') {
    const { inputName } = harvest;
    const outer = (0,keystore_der/* readElement */.RN)(der, 0);
    const [, content, macElement] = (outer && (0,keystore_der/* childrenOf */.LU)(der, outer, 8)) ?? [];
    const authSafe = content === undefined ? undefined : contentInfoOf(der, content, inputName);
    if (authSafe === undefined)
        throw damagedFile(inputName);
    const mac = macElement === undefined ? undefined : readMac(der, macElement, inputName);
    for (const reading of readingsOf(harvest)) {
        if (mac !== undefined) {
            reading.purse.pay(mac.rounds, inputName);
            if (!(await verifies(mac, authSafe.bytes, reading.passphrase)))
                continue;
        }
        const file = new OpenFile(harvest, reading, wanted);
        if (await file.readSafe(authSafe.bytes))
            return file.yieldAll();
        // The MAC has just told that the passphrase is right.
        if (mac !== undefined)
            throw damagedFile(inputName);
    }
    if (wanted === 'certificates' && (await readInTheClear(authSafe.bytes, harvest)))
        return;
    throw harvest.candidates.length === 0 ? (0,pkcs8.passphraseMissing)(inputName) : (0,pkcs8.passphraseWrong)(inputName);
}
/** Certificates that lie unencrypted can be read whatever the MAC says; their integrity is not verified then. */
async function readInTheClear(bytes, harvest) {
    const [passphrase] = (0,keystore_passphrase/* pkcs12Readings */.u)('');
    if (passphrase === undefined)
        return false;
    const file = new OpenFile(harvest, { passphrase, purse: new price/* Purse */.uQ(), use: undefined }, 'certificates');
    if (!(await file.readSafe(bytes)))
        return false;
    file.yieldAll();
    return true;
}
/** Files without a passphrase are protected with the empty one, so that is tried when none was given, and last. */
function readingsOf(harvest) {
    const given = harvest.candidates.flatMap(({ text, purse, use }) => (0,keystore_passphrase/* pkcs12Readings */.u)(text).map((passphrase) => ({ passphrase, purse, use })));
    const purse = new price/* Purse */.uQ();
    const none = (0,keystore_passphrase/* pkcs12Readings */.u)('').map((passphrase) => ({ passphrase, purse, use: undefined }));
    return [...given, ...none];
}
/** The octets of a ContentInfo that is data, or signed data (whose signature is nobody's concern here). */
function contentInfoOf(bytes, element, inputName, inSigned = false) {
    const [type, explicit] = (0,keystore_der/* childrenOf */.LU)(bytes, element, 4) ?? [];
    const oid = (0,keystore_der/* oidOf */._f)(bytes, type);
    const inner = explicit === undefined ? undefined : (0,keystore_der/* readElement */.RN)(bytes, explicit.contentStart, explicit.contentEnd);
    if (inner === undefined)
        return undefined;
    if (oid === signedContent && !inSigned) {
        const encapsulated = (0,keystore_der/* childrenOf */.LU)(bytes, inner, 8)?.[2];
        return encapsulated === undefined ? undefined : contentInfoOf(bytes, encapsulated, inputName, true);
    }
    if (oid !== dataContent)
        throw new failure/* Failure */.H('ERR_KEYSTORE_UNSUPPORTED', `\`${inputName}\` is a PKCS#12 file encrypted for a certificate, not with a passphrase.`);
    const octets = (0,keystore_der/* octetsOf */.ao)(bytes, inner);
    return octets === undefined ? undefined : { oid, bytes: octets };
}
/** One attempt to read the whole file with one reading of the passphrase; nothing is kept of one that fails. */
class OpenFile {
    #harvest;
    #reading;
    #wanted;
    #keys = [];
    #certificates = [];
    #decrypted = false;
    constructor(harvest, reading, wanted) {
        this.#harvest = harvest;
        this.#reading = reading;
        this.#wanted = wanted;
    }
    /** @returns false when something does not decrypt. */
    async readSafe(bytes) {
        for (const info of this.#listIn(bytes)) {
            const [type, explicit] = (0,keystore_der/* childrenOf */.LU)(bytes, info, 4) ?? [];
            const inner = explicit === undefined ? undefined : (0,keystore_der/* readElement */.RN)(bytes, explicit.contentStart, explicit.contentEnd);
            if (inner === undefined)
                throw damagedFile(this.#harvest.inputName);
            const oid = (0,keystore_der/* oidOf */._f)(bytes, type);
            const plain = oid === encryptedContent ? await this.#decryptContent(bytes, inner) : (0,keystore_der/* octetsOf */.ao)(bytes, inner);
            if (oid !== encryptedContent && oid !== dataContent)
                continue;
            if (plain === undefined || !(await this.#readBags(plain, 0)))
                return false;
        }
        return true;
    }
    yieldAll() {
        const { use } = this.#reading;
        if (this.#decrypted && use !== undefined)
            this.#harvest.used(use);
        if (this.#decrypted)
            this.#harvest.encrypted = true;
        for (const key of this.#keys)
            this.#harvest.addKey(key, 'PKCS#8', 'PKCS#12');
        for (const certificate of this.#certificates)
            this.#harvest.addCertificate(certificate, 'PKCS#12');
    }
    #listIn(bytes) {
        const sequence = (0,keystore_der/* readElement */.RN)(bytes, 0);
        const members = sequence?.tag === keystore_der/* SEQUENCE */.gt ? (0,keystore_der/* childrenOf */.LU)(bytes, sequence) : undefined;
        if (members === undefined)
            throw damagedFile(this.#harvest.inputName);
        return members;
    }
    /** EncryptedData (RFC 5652 §8): version, then content type, algorithm and the encrypted octets. */
    async #decryptContent(bytes, encryptedData) {
        const info = (0,keystore_der/* childrenOf */.LU)(bytes, encryptedData, 8)?.[1];
        const [, algorithm, content] = (info && (0,keystore_der/* childrenOf */.LU)(bytes, info, 8)) ?? [];
        const octets = content === undefined ? undefined : (0,keystore_der/* octetsOf */.ao)(bytes, content);
        if (algorithm === undefined || octets === undefined)
            throw damagedFile(this.#harvest.inputName);
        return this.#decrypt(bytes, algorithm, octets);
    }
    async #decrypt(bytes, algorithm, data) {
        const scheme = (0,keystore_scheme/* readScheme */.Gb)(bytes, algorithm, this.#harvest.inputName);
        this.#reading.purse.pay(scheme.rounds, this.#harvest.inputName);
        this.#decrypted = true;
        return scheme.decrypt(data, this.#reading.passphrase);
    }
    async #readBags(bytes, depth) {
        const sequence = (0,keystore_der/* readElement */.RN)(bytes, 0);
        // Without a MAC a wrong passphrase may leave good padding by chance: nonsense means wrong, not damaged.
        const bags = sequence?.tag === keystore_der/* SEQUENCE */.gt ? (0,keystore_der/* childrenOf */.LU)(bytes, sequence) : undefined;
        if (bags === undefined)
            return false;
        for (const bag of bags)
            if (!(await this.#readBag(bytes, bag, depth)))
                return false;
        return true;
    }
    async #readBag(bytes, bag, depth) {
        const [type, explicit] = (0,keystore_der/* childrenOf */.LU)(bytes, bag, 4) ?? [];
        const value = explicit === undefined ? undefined : (0,keystore_der/* readElement */.RN)(bytes, explicit.contentStart, explicit.contentEnd);
        if (value === undefined)
            return false;
        const whole = bytes.subarray(value.start, value.end);
        switch ((0,keystore_der/* oidOf */._f)(bytes, type)) {
            case '1.2.840.113549.1.12.10.1.1':
                if (this.#wanted === 'everything')
                    this.#keys.push(whole);
                return true;
            case '1.2.840.113549.1.12.10.1.2':
                return this.#wanted === 'certificates' || this.#readShroudedKey(bytes, value);
            case '1.2.840.113549.1.12.10.1.3':
                this.#readCertificate(bytes, value);
                return true;
            case '1.2.840.113549.1.12.10.1.6':
                return depth < deepest && this.#readBags(whole, depth + 1);
            default:
                return true;
        }
    }
    async #readShroudedKey(bytes, value) {
        const [algorithm, data] = (0,keystore_der/* childrenOf */.LU)(bytes, value, 4) ?? [];
        const octets = data === undefined ? undefined : (0,keystore_der/* octetsOf */.ao)(bytes, data);
        if (algorithm === undefined || octets === undefined)
            throw damagedFile(this.#harvest.inputName);
        const plain = await this.#decrypt(bytes, algorithm, octets);
        if (plain === undefined || (0,pkcs8.plainFormOf)(plain) !== 'PKCS#8')
            return false;
        this.#keys.push(plain);
        return true;
    }
    #readCertificate(bytes, value) {
        const [type, explicit] = (0,keystore_der/* childrenOf */.LU)(bytes, value, 4) ?? [];
        const octets = explicit === undefined ? undefined : (0,keystore_der/* readElement */.RN)(bytes, explicit.contentStart, explicit.contentEnd);
        const der = octets !== undefined && (octets.tag & ~0x20) === keystore_der/* OCTET_STRING */.G ? (0,keystore_der/* octetsOf */.ao)(bytes, octets) : undefined;
        if (der === undefined)
            throw damagedFile(this.#harvest.inputName);
        if ((0,keystore_der/* oidOf */._f)(bytes, type) === x509Certificate)
            this.#certificates.push(der);
    }
}
function damagedFile(inputName) {
    return new failure/* Failure */.H('ERR_KEY_DAMAGED', `\`${inputName}\` is a PKCS#12 file that is damaged or cut.`);
}


/***/ })

};
