export const id = 957;
export const ids = [957];
export const modules = {

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJks: () => (/* binding */ openJks),
/* harmony export */   readJks: () => (/* binding */ readJks)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9394);
/* harmony import */ var _pkcs8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2033);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6534);




const keyEntry = 1;
const certificateEntry = 2;
const secretEntry = 3;
const digestLength = 20;
/** Reads a JKS or JCEKS file (the form that JavaKeyStore.java and JceKeyStore.java of OpenJDK write), unverified. */
function readJks(bytes) {
    const reader = new Reader(bytes);
    const container = reader.number() === 0xfeedfeed ? 'JKS' : 'JCEKS';
    const version = reader.number();
    const count = reader.number();
    const keys = [];
    const certificates = [];
    const certificate = () => {
        if (version !== 1)
            reader.text();
        const der = reader.take(reader.number());
        if (!reader.failed)
            certificates.push(der);
    };
    for (let entry = 0; entry < count && !reader.failed; entry += 1) {
        const tag = reader.number();
        reader.text();
        reader.take(8);
        if (tag === keyEntry) {
            const key = reader.take(reader.number());
            if (!reader.failed)
                keys.push(key);
            const chain = reader.number();
            for (let link = 0; link < chain && !reader.failed; link += 1)
                certificate();
        }
        else if (tag === certificateEntry)
            certificate();
        else if (tag === secretEntry)
            reader.skipSealedObject();
        else
            reader.failed = true;
    }
    return { container, keys, certificates, cut: reader.failed || (version !== 1 && version !== 2) };
}
/** Reads big-endian values one after the other; after the first that is not there everything is empty. */
class Reader {
    failed = false;
    #at = 0;
    #bytes;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    number() {
        const four = this.take(4);
        return this.failed ? 0 : new DataView(four.buffer, four.byteOffset, 4).getUint32(0);
    }
    /** Java's modified UTF-8; nobody asks for its content. */
    text() {
        const two = this.take(2);
        this.take((two[0] ?? 0) * 256 + (two[1] ?? 0));
    }
    take(length) {
        if (this.failed || this.#at + length > this.#bytes.length) {
            this.failed = true;
            return new Uint8Array(0);
        }
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    /** A secret key is a serialised Java object without a length: goes on to the next entry's head, or to the digest. */
    skipSealedObject() {
        const last = this.#bytes.length - digestLength;
        while (this.#at < last && !this.#atEntry())
            this.#at += 1;
    }
    #atEntry() {
        const bytes = this.#bytes;
        const at = this.#at;
        if (at + 14 > bytes.length || bytes.readUInt16BE(at) !== 0)
            return false;
        const tag = bytes.readUInt16BE(at + 2);
        const dateAt = at + 6 + bytes.readUInt16BE(at + 4);
        if (tag < keyEntry || tag > secretEntry || dateAt + 8 > bytes.length)
            return false;
        // Milliseconds since 1970, before the year 3000: three zero bytes would do, and a text's end is no control code.
        const alias = bytes.subarray(at + 6, dateAt);
        return bytes.readUInt32BE(dateAt) < 0x2000 && alias.length > 0 && alias.every((byte) => byte >= 0x20);
    }
}
/**
 * Opens the keys of a JKS or JCEKS file and puts them into the harvest, with all certificates.
 * @throws Failure ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
async function openJks(bytes, harvest) {
    const { inputName } = harvest;
    const { container, keys, certificates, cut } = readJks(bytes);
    if (cut)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ERR_KEY_DAMAGED', `\`${inputName}\` is a ${container} file that is damaged or cut.`);
    for (const key of keys)
        await openProtectedKey(key, container, harvest);
    for (const certificate of certificates)
        harvest.addCertificate(certificate, container);
}
const sunProtector = '1.3.6.1.4.1.42.2.17.1.1';
const jcePbe = '1.3.6.1.4.1.42.2.19.1';
async function openProtectedKey(der, container, harvest) {
    const { inputName, candidates } = harvest;
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(der, 0);
    const [algorithm, data] = (outer && (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(der, outer, 4)) ?? [];
    const octets = data?.tag === _der_js__WEBPACK_IMPORTED_MODULE_3__/* .OCTET_STRING */ .G ? (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .octetsOf */ .ao)(der, data) : undefined;
    if (octets === undefined)
        throw (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(inputName);
    const { oid, parameters } = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(der, algorithm, inputName);
    harvest.encrypted = true;
    if (candidates.length === 0)
        throw (0,_pkcs8_js__WEBPACK_IMPORTED_MODULE_1__.passphraseMissing)(inputName);
    const open = await openerOf(oid, der, parameters, inputName);
    for (const candidate of candidates) {
        const plain = await open(octets, candidate);
        if (plain === undefined || (0,_pkcs8_js__WEBPACK_IMPORTED_MODULE_1__.plainFormOf)(plain) !== 'PKCS#8')
            continue;
        harvest.used(candidate.use);
        return harvest.addKey(plain, 'PKCS#8', container);
    }
    throw (0,_pkcs8_js__WEBPACK_IMPORTED_MODULE_1__.passphraseWrong)(inputName);
}
async function openerOf(oid, der, parameters, inputName) {
    const { jcePrice, openJce, openSun } = await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 4647));
    if (oid === sunProtector)
        return async (data, { text }) => openSun(data, text);
    if (oid !== jcePbe)
        throw (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(oid, inputName);
    const [salt, rounds] = jcePrice(der, parameters, inputName);
    return async (data, { text, purse }) => {
        purse.pay(rounds * 2, inputName);
        return openJce(data, text, salt, rounds);
    };
}


/***/ })

};
