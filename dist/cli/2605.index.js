export const id = 2605;
export const ids = [2605,4406,4271];
export const modules = {

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ armoured)
/* harmony export */ });
/** A certificate as PEM (RFC 7468 §5.1), lines of 64 characters and a final line end. */
function armoured(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .replace(/.{64}(?=.)/g, '$&\n');
    return ['-----BEGIN CERTIFICATE-----', lines, '-----END CERTIFICATE-----', ''].join('\n');
}


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ issueShown),
/* harmony export */   issueCertificate: () => (/* binding */ issueCertificate)
/* harmony export */ });
/* unused harmony export largestCertificateBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _armour_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3666);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7332);




/** Salesforce takes no larger certificate. */
const largestCertificateBytes = 4096;
/** The last moment that has a plain date: past it a certificate would be "without end". */
const latest = Date.UTC(9999, 11, 31, 23, 59, 58);
/** A serial number has at most 20 bytes (RFC 5280 §4.1.2.2); each length moves what comes after it. */
const serialNumberBytes = [16, 17, 18, 19, 20];
/**
 * Issues a self-signed X.509 v3 certificate (RFC 5280): random positive serial number, SHA-256 with RSA, key usage
 * digitalSignature, no CA. Each call gives another one, by its serial number.
 * @returns PEM with a final line end, below 4 KB
 * @throws Failure ERR_OPTIONS when the subject or the number of days cannot stand in a certificate
 */
function issueCertificate(issuance) {
    return issue(issuance, 16);
}
/**
 * Issues a certificate that can be shown. A key and its certificate share the modulus: where both write it in base64 at
 * the same offset, a mask of the key hides lines of the certificate. Another length of the serial number moves it.
 * @param isHidden whether a log would hide a part of the text
 * @throws Failure ERR_CERTIFICATE_HIDDEN when certificates of every length would be; ERR_OPTIONS as `issueCertificate`
 */
async function issueShown(issuance, isHidden) {
    for (const bytes of serialNumberBytes) {
        const pem = await issue(issuance, bytes);
        if (!isHidden(pem))
            return pem;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_CERTIFICATE_HIDDEN', `${serialNumberBytes.length} certificates would be hidden by a mask.`);
}
async function issue({ key, commonName, notBefore, days }, serialBytes) {
    const attributes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubject */ .$)(commonName);
    const notAfter = new Date(notBefore.getTime() + days * 86_400_000);
    if (!(days >= 1) || !(notAfter.getTime() <= latest))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`certificate-days` must be 1 or more, and end before the year 10000.');
    await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7456), __webpack_require__.e(5184)]).then(__webpack_require__.t.bind(__webpack_require__, 5184, 19)), Promise.all(/* import() */[__webpack_require__.e(7456), __webpack_require__.e(855)]).then(__webpack_require__.t.bind(__webpack_require__, 855, 19))]);
    const { default: forge } = await __webpack_require__.e(/* import() */ 8561).then(__webpack_require__.t.bind(__webpack_require__, 8561, 19));
    const certificate = forge.pki.createCertificate();
    // The declared types know no encoding of a value; without it names beyond Latin-1 would be spoilt.
    const tag = ({ type }) => (type === 'C' ? forge.asn1.Type.PRINTABLESTRING : forge.asn1.Type.UTF8);
    const subject = attributes.map((each) => ({
        shortName: each.type,
        value: each.value,
        valueTagClass: tag(each),
    }));
    certificate.publicKey = forge.pki.publicKeyFromPem((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'pem' }).toString());
    certificate.serialNumber = randomSerialNumber(serialBytes);
    certificate.validity.notBefore = notBefore;
    certificate.validity.notAfter = notAfter;
    certificate.setSubject(subject);
    certificate.setIssuer(subject);
    certificate.setExtensions([
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'subjectKeyIdentifier' },
    ]);
    // The platform signs: forge never sees the private key, and would take a hundred times as long.
    let content = '';
    const digest = Object.assign(forge.md.sha256.create(), {
        update: (bytes) => {
            content = bytes;
            return digest;
        },
    });
    const platform = { sign: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(content, 'latin1'), key).toString('latin1') };
    certificate.sign(platform, digest);
    const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
    const pem = (0,_armour_js__WEBPACK_IMPORTED_MODULE_3__/* .armoured */ .I)(Buffer.from(der, 'latin1'));
    if (pem.length < largestCertificateBytes)
        return pem;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`certificate-subject` makes the certificate larger than the 4 KB that an org takes.');
}
/** The first byte begins with 01: positive, and never shorter. */
function randomSerialNumber(length) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(length);
    bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0);
    return bytes.toString('hex');
}


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSubject)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

/** The most characters that an attribute may have: RFC 5280 appendix A. A country has two. */
const mostCharacters = {
    CN: 64,
    O: 64,
    OU: 64,
    L: 128,
    ST: 128,
    C: 2,
};
/**
 * Reads a subject as people write it: a common name alone, `CN=Acme CI, O=Acme` (a backslash before a comma that
 * belongs to a value), or `/CN=Acme CI/O=Acme` as `openssl` takes it. The attributes keep their order.
 * @throws Failure ERR_OPTIONS when it is empty, or an attribute is unknown or has a value that it cannot have
 */
function readSubject(text) {
    const trimmed = text.trim();
    if (!/^\/?[A-Za-z]+\s*=/.test(trimmed))
        return [attribute('CN', trimmed)];
    const parts = trimmed.startsWith('/') ? trimmed.slice(1).split('/') : trimmed.split(/(?<!\\),/);
    return parts.map((part) => {
        const [, type = '', value = ''] = /^\s*([A-Za-z]+)\s*=([\s\S]*)$/.exec(part) ?? [];
        return attribute(type, value.replace(/\\(.)/g, '$1').trim());
    });
}
function attribute(type, value) {
    const known = Object.keys(mostCharacters).find((name) => name === type.toUpperCase());
    if (known === undefined) {
        throw wrong(`knows ${Object.keys(mostCharacters).join(', ')}, and has an attribute that is none of them`);
    }
    const most = mostCharacters[known];
    if (value === '' || value.length > most || /\p{Cc}/u.test(value)) {
        throw wrong(`must have 1 to ${most} characters${known === 'CN' ? '' : ` in ${known}`}, and none that controls`);
    }
    if (known === 'C' && !/^[A-Za-z]{2}$/.test(value))
        throw wrong('must have two letters in C');
    return { type: known, value: known === 'C' ? value.toUpperCase() : value };
}
function wrong(sentence) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `\`certificate-subject\` ${sentence}.`);
}


/***/ }),

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

/***/ 2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   certificateFor: () => (/* binding */ certificateFor),
/* harmony export */   makeFirstPair: () => (/* binding */ makeFirstPair)
/* harmony export */ });
/* harmony import */ var _certificate_armour_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3666);
/* harmony import */ var _certificate_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);
/* harmony import */ var _certificate_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4271);
/* harmony import */ var _certificate_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3873);
/* harmony import */ var _certificate_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
/* harmony import */ var _key_pair_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4406);







/** More than any certificate. */
const largestFile = 1_048_576;
/**
 * Makes a key pair and its certificate, and stores the key in every place that is named. Nothing is overwritten: all
 * places are looked at before anything is made. The key is masked before it is anywhere else.
 * @throws Failure ERR_INIT_EXISTS; ERR_STORE_… and ERR_FILE_WRITE, which name the places that hold the key already
 */
async function makeFirstPair(request, world, ci) {
    const { keyFile, stores, secretName } = request;
    await refuseExisting(request, world);
    const { privateKey, pem, fingerprint } = await (0,_key_pair_js__WEBPACK_IMPORTED_MODULE_5__.makeKeyPair)(request.bits);
    ci.mask(pem);
    // Before the key is anywhere: a subject that cannot be leaves nothing behind.
    const certificate = await issued(privateKey, request.certificate, world, ci);
    // A key without its certificate would be of no use to anybody, least of all one that lies in a secret alone.
    await keep(certificate, request.certificate, world, ci);
    const kept = [];
    try {
        if (keyFile !== undefined) {
            if (!(await world.files.createExclusive(keyFile, pem.reveal())))
                throw exists(keyFile);
            kept.push(keyFile);
            ci.info(`The key is in ${keyFile}, which its owner alone can read.`);
        }
        for (const store of stores) {
            await store.put(secretName, pem, secretName);
            kept.push(`${secretName} in ${store.name}`);
            ci.info(`The key is the secret ${secretName} in ${store.name}.`);
        }
    }
    catch (error) {
        if (kept.length === 0)
            await world.files.remove(request.certificate.file);
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR) || kept.length === 0)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(error.code, `${error.message} The key is kept already as ${kept.join(', ')}.`, {
            hint: error.hint,
            cause: error,
            ...(error.reply === undefined ? {} : { reply: error.reply }),
        });
    }
    return { key: privateKey, pem, fingerprint, certificate };
}
async function refuseExisting({ keyFile, certificate, stores, secretName }, { files }) {
    for (const path of [keyFile, certificate.file]) {
        if (path !== undefined && (await files.kind(path)) !== 'missing')
            throw exists(path);
    }
    for (const store of stores) {
        if ((await store.look(secretName)) !== undefined)
            throw exists(`The secret ${secretName} in ${store.name}`);
    }
}
function exists(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('ERR_INIT_EXISTS', `${what} exists already.`);
}
/**
 * The certificate of a key: the one in the file, or a new one that is written there.
 * @returns PEM
 * @throws Failure ERR_CERTIFICATE_MISMATCH when the file holds the certificate of another key, ERR_INIT_EXISTS when it
 *   holds something else
 */
async function certificateFor(key, request, world, ci) {
    const { file } = request;
    const content = await world.files.read(file, largestFile);
    if (content === 'missing') {
        const made = await issued(key, request, world, ci);
        await keep(made, request, world, ci);
        return made;
    }
    const found = typeof content === 'string' ? [] : (0,_certificate_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findCertificates */ .Y)(content).filter(_certificate_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isCertificate */ .Yn);
    if (found.length === 0)
        throw exists(file);
    const own = found.find((certificate) => (0,_certificate_match_js__WEBPACK_IMPORTED_MODULE_2__.isMadeFrom)(certificate, key));
    if (own === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('ERR_CERTIFICATE_MISMATCH', `${file} holds the certificate of another key.`, {
            hint: 'Name another file with `--certificate-file`, or give the key that the certificate was made from.',
        });
    }
    ci.info(`${file} holds the certificate of the key already.`);
    // The file may hold more than that, the key itself among it.
    return (0,_certificate_armour_js__WEBPACK_IMPORTED_MODULE_6__/* .armoured */ .I)(own.der);
}
function issued(key, { subject, days }, { clock }, ci) {
    return (0,_certificate_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .issueShown */ .H)({ key, commonName: subject, notBefore: clock.now(), days }, (pem) => ci.wouldBlank(pem));
}
async function keep(certificate, { file }, { files }, ci) {
    await files.write(file, certificate, 0o644);
    ci.info(`The certificate is in ${file}. It is public.`);
}


/***/ })

};
