export const id = 945;
export const ids = [945];
export const modules = {

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unreadableReasons),
/* harmony export */   b: () => (/* binding */ certificateWarnings)
/* harmony export */ });
/** Why something that should have been a certificate is none that can be judged: the closed list. */
const unreadableReasons = {
    'armour-cut': 'the PEM block has no END line of its own: the text was cut',
    'base64-damaged': 'the base64 between BEGIN and END is damaged or cut',
    'der-malformed': 'the content has not the form of a certificate',
    'der-cut': 'the content ends before its structure does: it was cut',
    'date-malformed': 'the end of its validity has no form that a certificate may use',
    'date-impossible': 'the end of its validity is no real moment (a month 13, a 29 February in a common year, a second 60, …)',
    'date-local-time': 'the end of its validity names no time zone',
    'keystore-damaged': 'the keystore is damaged or cut',
    'keystore-passphrase-missing': 'the keystore needs a passphrase and none was given',
    'keystore-passphrase-wrong': 'the passphrase does not open the keystore',
    'keystore-unsupported': 'the keystore uses a form or a cipher that is not supported',
    'keystore-costly': 'opening the keystore would cost too much (key stretching)',
    'too-large': 'the content is larger than what is read',
    'too-many': 'there are more certificates in one place than what is read',
};
/** What is odd about a certificate without hindering its judgement: the closed list. */
const certificateWarnings = {
    'not-after-form': 'notAfter is not written as RFC 5280 wants it; it was read all the same',
    'not-before-form': 'notBefore is not written as RFC 5280 wants it; it was read all the same',
    'not-before-unreadable': 'notBefore cannot be read',
    'validity-inverted': 'notAfter lies before notBefore',
    'serial-number-form': 'the serial number is negative, zero or longer than 20 bytes',
    'version-form': 'the version number is none that RFC 5280 knows, or does not allow extensions',
    'trailing-bytes': 'bytes follow after the certificate',
    'extensions-malformed': 'the extensions cannot be read, so the role is a guess',
    'public-key-unknown': 'the public key is of an unknown kind or cannot be read',
};


/***/ }),

/***/ 2945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosen: () => (/* binding */ chosen),
/* harmony export */   refusedPath: () => (/* binding */ refusedPath),
/* harmony export */   soughtAmong: () => (/* binding */ soughtAmong),
/* harmony export */   soughtIn: () => (/* binding */ soughtIn)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7789);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3873);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);




/**
 * The certificate in what was given as one: a text, base64, or the content of a file.
 * @param ring of a chain the certificate that belongs to one of its keys is meant, else the first
 */
function soughtIn(content, ring) {
    return soughtAmong(new _find_js__WEBPACK_IMPORTED_MODULE_1__/* .Finder */ .v().search(content), ring);
}
/** As {@link soughtIn}, of a search that has been made. */
function soughtAmong({ found, others, closed }, ring) {
    const parsed = found.map((entry) => entry.parsed);
    const certificate = chosen(parsed, ring);
    if (certificate !== undefined)
        return certificate;
    const [broken] = parsed;
    if (broken !== undefined && 'reason' in broken)
        return `cannot be read: ${_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableReasons */ .Z[broken.reason]}`;
    const [keystore] = closed;
    if (keystore !== undefined)
        return `is a ${keystore.form} keystore, not a certificate`;
    const seen = others.filter((other) => other !== 'nothing known');
    if (seen.length === 0)
        return 'is neither a certificate nor a path that exists';
    return `holds no certificate (seen: ${seen.join(', ')})`;
}
/** What there is instead of a certificate where the file that was named is refused. */
function refusedPath(refusal) {
    return `names a path that cannot be read (${refusal})`;
}
/** Of a chain the certificate of the pair is meant. */
function chosen(parsed, ring) {
    const certificates = parsed.filter(_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isCertificate */ .Yn);
    const own = ring === undefined ? undefined : certificates.find((each) => (0,_match_js__WEBPACK_IMPORTED_MODULE_2__.ownerOf)(each, ring) !== undefined);
    return own ?? certificates[0];
}


/***/ })

};
