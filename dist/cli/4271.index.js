export const id = 4271;
export const ids = [4271];
export const modules = {

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueCertificate: () => (/* binding */ issueCertificate)
/* harmony export */ });
/* unused harmony export largestCertificateBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);


/** Salesforce takes no larger certificate. */
const largestCertificateBytes = 4096;
/** The last moment that has a plain date: past it a certificate would be "without end". */
const latest = Date.UTC(9999, 11, 31, 23, 59, 58);
/**
 * Issues a self-signed X.509 v3 certificate (RFC 5280): random positive serial number, SHA-256 with RSA, key usage
 * digitalSignature, no CA. Each call gives another one, by its serial number.
 * @returns PEM with a final line end, below 4 KB
 * @throws Failure ERR_OPTIONS when the name or the number of days cannot stand in a certificate
 */
async function issueCertificate({ key, commonName, notBefore, days }) {
    const name = commonName.trim();
    if (name === '' || name.length > 64 || /[\u0000-\u001F\u007F]/.test(name))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_OPTIONS', '`certificate-subject` must have 1 to 64 characters, and none that controls.');
    const notAfter = new Date(notBefore.getTime() + days * 86_400_000);
    if (!(days >= 1) || !(notAfter.getTime() <= latest))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ERR_OPTIONS', '`certificate-days` must be 1 or more, and end before the year 10000.');
    await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7456), __webpack_require__.e(5184)]).then(__webpack_require__.t.bind(__webpack_require__, 5184, 19)), Promise.all(/* import() */[__webpack_require__.e(7456), __webpack_require__.e(855)]).then(__webpack_require__.t.bind(__webpack_require__, 855, 19))]);
    const { default: forge } = await __webpack_require__.e(/* import() */ 8561).then(__webpack_require__.t.bind(__webpack_require__, 8561, 19));
    const certificate = forge.pki.createCertificate();
    // The declared types know no encoding of a value; without it names beyond Latin-1 would be spoilt.
    const subject = [{ name: 'commonName', value: name, valueTagClass: forge.asn1.Type.UTF8 }];
    certificate.publicKey = forge.pki.publicKeyFromPem((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'pem' }).toString());
    certificate.serialNumber = randomSerialNumber();
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
    return armoured(Buffer.from(der, 'latin1'));
}
/** 16 bytes, the first of which begins with 01: positive, and never shorter. */
function randomSerialNumber() {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
    return bytes.toString('hex');
}
function armoured(der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}


/***/ })

};
