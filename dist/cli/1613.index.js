export const id = 1613;
export const ids = [1613,1061,3873];
export const modules = {

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findCertificates),
/* harmony export */   v: () => (/* binding */ Finder)
/* harmony export */ });
/* harmony import */ var _keystore_base64_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1242);
/* harmony import */ var _keystore_der_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9394);
/* harmony import */ var _keystore_embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6339);
/* harmony import */ var _keystore_pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47);
/* harmony import */ var _keystore_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1061);
/* harmony import */ var _keystore_recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2684);
/* harmony import */ var _keystore_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9374);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);








/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;
/** More certificates than this in one place are not read; the next entry then says so. */
const mostCertificates = 10_000;
/** Larger contents are not searched. */
const largest = 64 * 1024 * 1024;
/**
 * Every certificate in a text or in bytes: PEM under each of its labels, DER, PKCS#7, base64 of any of these, and all
 * of them inside other text. A broken one is an entry with its reason and hides none of the others. Never throws.
 * PKCS#12 and Java keystores need {@link searchCertificates} of `search.ts`.
 */
function findCertificates(content) {
    return new Finder().search(content).found.map((entry) => entry.parsed);
}
/** Collects what a content holds. For one search each. */
class Finder {
    found = [];
    others = [];
    closed = [];
    search(content) {
        if (content.length > largest)
            this.#add({ reason: 'too-large', subject: null, fingerprint: null }, 'DER', null);
        else if (typeof content === 'string')
            this.#searchText(content, 0, 1);
        else
            this.#searchBytes(content, 0, null);
        if (this.found.length + this.others.length + this.closed.length === 0)
            this.others.push('nothing known');
        return this;
    }
    /** Adds what was found in a keystore that has been opened. */
    add(parsed, closed) {
        this.#add(parsed, closed.form, closed.line);
    }
    #add(parsed, form, line) {
        const index = this.found.length;
        if (index < mostCertificates)
            this.found.push({ parsed, form, index, line });
        else if (index === mostCertificates)
            this.found.push({ parsed: { reason: 'too-many', subject: null, fingerprint: null }, form, index, line });
    }
    /** @param depth layers of base64 around; at 0 the bytes are the content itself. */
    #searchBytes(bytes, depth, line) {
        const kind = (0,_keystore_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(bytes);
        if (kind === 'no DER')
            this.#searchText((0,_keystore_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(bytes), depth, line ?? 1);
        else if (kind === 'JKS' || kind === 'JCEKS')
            this.closed.push({ form: kind, bytes, line });
        else
            this.#searchRow(bytes, kind, depth === 0 ? 'DER' : 'base64', line);
    }
    /** A structure, and behind certificates more of them. */
    #searchRow(bytes, first, form, line) {
        let kind = first;
        for (let at = 0; at < bytes.length;) {
            const rest = withoutBlankEnd(bytes.subarray(at));
            const end = (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_6__/* .readElement */ .RN)(rest, 0)?.end ?? rest.length;
            const next = (0,_keystore_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(bytes.subarray(at + end));
            // Where another certificate follows, the first one has no trailing bytes.
            const isAlone = kind !== 'certificate' || next !== 'certificate';
            this.#searchDer(isAlone ? rest : rest.subarray(0, end), kind, form, line);
            if (next !== 'certificate')
                return;
            kind = next;
            at += end;
        }
    }
    #searchDer(bytes, kind, form, line) {
        if (kind === 'certificate')
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .hB)(bytes), form, line);
        else if (kind === 'PKCS#7')
            this.#searchPkcs7(bytes, line);
        else if (kind === 'PKCS#12')
            this.closed.push({ form: 'PKCS#12', bytes, line });
        else if (kind !== 'unknown DER' && kind !== 'cut DER')
            this.others.push(otherOf(kind));
        else if ((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeCertificate */ .RT)(bytes))
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .hB)(bytes), form, line);
        // Base64 inside other text is anything; a file or a block that is cut might have been a keystore.
        else if (form !== 'base64' && kind === 'cut DER')
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(bytes, 'der-cut'), form, line);
        else if (form !== 'base64')
            this.others.push('another DER structure');
    }
    #searchPkcs7(bytes, line) {
        const { certificates, broken } = (0,_keystore_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__.readPkcs7)(bytes);
        for (const certificate of certificates)
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .hB)(certificate), 'PKCS#7', line);
        if (broken)
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(bytes, 'der-malformed'), 'PKCS#7', line);
        else if (certificates.length === 0)
            this.others.push('PKCS#7 without certificates');
    }
    #searchText(given, depth, firstLine) {
        const text = (0,_keystore_text_js__WEBPACK_IMPORTED_MODULE_5__/* .straightened */ .x_)(given);
        const blocks = (0,_keystore_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .pemBlocks */ .P)(text);
        // The lines of a text that was wrapped in base64 are no lines of the file.
        const lineOf = (line) => (depth === 0 ? line : firstLine);
        if (blocks.length === 0)
            this.#searchBase64(text, depth, lineOf);
        else
            this.#searchBlocks(text, blocks, depth, lineOf);
    }
    #searchBlocks(text, blocks, depth, lineOf) {
        let at = 0;
        let line = 1;
        for (const block of blocks) {
            const between = line;
            this.#searchEmbedded(text.slice(at, block.start), depth, (offset) => lineOf(between + offset - 1));
            this.#searchBlock(block, lineOf(block.line));
            at = block.end;
            line = block.line + (0,_keystore_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEnds */ .j5)(text, block.start, block.end);
        }
        this.#searchEmbedded(text.slice(at), depth, (offset) => lineOf(line + offset - 1));
    }
    #searchBase64(text, depth, lineOf) {
        const whole = depth < deepest ? (0,_keystore_base64_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeBareBase64 */ .e)(text) : undefined;
        if (whole === undefined)
            this.#searchEmbedded(text, depth, lineOf);
        else
            this.#searchBytes(whole, depth + 1, lineOf(1));
    }
    #searchEmbedded(text, depth, lineOf) {
        if (depth >= deepest || text.length < 100)
            return;
        let at = 0;
        let line = 1;
        for (const { bytes, start } of (0,_keystore_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedBase64 */ .e)(text)) {
            line += (0,_keystore_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEnds */ .j5)(text, at, start);
            at = start;
            this.#searchBytes(bytes, depth + 1, lineOf(line));
        }
    }
    #searchBlock(block, line) {
        const { label, body, problem } = block;
        const isCut = problem === 'cut' || problem === 'label';
        // Strangers in the base64 are passed over when what is left ends to the byte where it says.
        const length = (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_6__/* .readElement */ .RN)(body, 0)?.end;
        const isDamaged = problem === 'base64' && length !== body.length;
        if (!isCertificateLabel(label))
            this.#searchOtherBlock(block, isCut || isDamaged, line);
        else if (isCut)
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(body, 'armour-cut'), 'PEM', line);
        else if (isDamaged)
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(body, 'base64-damaged'), 'PEM', line);
        else if ((0,_keystore_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(body) === 'PKCS#7')
            this.#searchPkcs7(body, line);
        // A TRUSTED CERTIFICATE is followed by what OpenSSL trusts it for.
        else
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .hB)(label.startsWith('TRUSTED') ? body.subarray(0, length) : body), 'PEM', line);
    }
    #searchOtherBlock({ label, body, problem }, isBroken, line) {
        const name = otherLabels.find(([pattern]) => pattern.test(label))?.[1];
        if (name !== undefined)
            this.others.push(name);
        else if (isBroken && mayHoldCertificates(label))
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(body, problem === 'base64' ? 'base64-damaged' : 'armour-cut'), 'PEM', line);
        else
            this.#searchByContent(body, mayHoldCertificates(label), line);
    }
    #searchByContent(body, expected, line) {
        const kind = (0,_keystore_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(body);
        const isUnknown = kind === 'unknown DER' || kind === 'cut DER' || kind === 'no DER' || kind === 'certificate';
        if (!isUnknown)
            this.#searchDer(body, kind, 'PEM', line);
        else if (expected)
            this.#add((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(body, kind === 'cut DER' ? 'der-cut' : 'der-malformed'), 'PEM', line);
        else
            this.others.push('another PEM block');
    }
}
function mayHoldCertificates(label) {
    return /^(?:PKCS ?#?(?:7|12)|CMS)/.test(label);
}
/** Blocks whose label says enough. */
const otherLabels = [
    [/PRIVATE KEY$/, 'private key'],
    [/^PGP /, 'PGP key'],
    [/PARAMETERS$/, 'parameters'],
    [/PUBLIC KEY$/, 'public key'],
    [/CERTIFICATE REQUEST$/, 'certificate request'],
    [/^X509 CRL$/, 'certificate revocation list'],
];
function isCertificateLabel(label) {
    return label === 'CERTIFICATE' || label === 'X509 CERTIFICATE' || label === 'TRUSTED CERTIFICATE';
}
function otherOf(kind) {
    if (kind.endsWith('private key'))
        return 'private key';
    return kind === 'public key' ||
        kind === 'certificate request' ||
        kind === 'certificate revocation list' ||
        kind === 'BCFKS keystore'
        ? kind
        : 'another DER structure';
}
/** White space and NULs behind a structure mean nothing. */
function withoutBlankEnd(bytes) {
    const element = (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_6__/* .readElement */ .RN)(bytes, 0);
    if (element === undefined)
        return bytes;
    const isBlank = (byte) => byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a;
    return bytes.subarray(element.end).every(isBlank) ? bytes.subarray(0, element.end) : bytes;
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   belongsTo: () => (/* binding */ belongsTo),
/* harmony export */   isMadeFrom: () => (/* binding */ isMadeFrom),
/* harmony export */   ownerOf: () => (/* binding */ ownerOf),
/* harmony export */   ownership: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _key_ring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(764);
/* harmony import */ var _keystore_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9394);



/**
 * Whether a certificate was made from this key: their SPKI are equal, or both are RSA with the same numbers (the
 * certificate of a key may carry the RSASSA-PSS identifier or lack the NULL that the key's own SPKI has).
 */
function belongsTo(certificate, key) {
    return certificate.spkiFingerprint === key.fingerprint || isMadeFrom(certificate, key.key);
}
/** As {@link belongsTo}, for a private key of any kind. */
function isMadeFrom({ spki }, key) {
    const own = spkiOf(key);
    if (Buffer.from(spki).equals(own))
        return true;
    const [theirs, ours] = [rsaNumbersOf(spki), rsaNumbersOf(own)];
    return theirs !== undefined && ours !== undefined && Buffer.from(theirs).equals(ours);
}
/** @returns `undefined` when the certificate belongs to neither key */
function ownerOf(certificate, ring) {
    return (0,_key_ring_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(ring, (key) => belongsTo(certificate, key));
}
/** What is to be said of a certificate and the keys: `belongs to the next key`, `does not belong to the key`. */
function ownership(owner, ring) {
    if (owner !== undefined)
        return `belongs to the ${owner} key`;
    return ring.next === undefined ? 'does not belong to the key' : 'belongs to neither key';
}
function spkiOf(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
}
const rsaIdentifiers = new Set(['2a864886f70d010101', '2a864886f70d01010a']);
/** Modulus and exponent as DER; `undefined` when the SPKI is not RSA's. */
function rsaNumbersOf(spki) {
    const outer = (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readElement */ .RN)(spki, 0);
    const algorithm = inside(spki, outer);
    const identifier = inside(spki, algorithm);
    const key = algorithm && (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readElement */ .RN)(spki, algorithm.end);
    if (identifier === undefined || key?.tag !== _keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .BIT_STRING */ .a)
        return undefined;
    if (!rsaIdentifiers.has(Buffer.from((0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(spki, identifier)).toString('hex')))
        return undefined;
    return spki.subarray(key.contentStart + 1, key.contentEnd);
}
function inside(bytes, parent) {
    return parent?.tag === _keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .SEQUENCE */ .gt ? (0,_keystore_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readElement */ .RN)(bytes, parent.contentStart, parent.contentEnd) : undefined;
}


/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yn: () => (/* binding */ isCertificate),
  RT: () => (/* binding */ looksLikeCertificate),
  hB: () => (/* binding */ parseCertificate),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/keystore/der.js
var keystore_der = __webpack_require__(9394);
;// CONCATENATED MODULE: ./build/certificate/algorithms.js
/** Signature algorithms by object identifier, named as their RFCs name them (RFC 3279, 4055, 5758, 8410). */
const signatureAlgorithms = {
    '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
    '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
    '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
    '1.3.14.3.2.29': 'sha1WithRSAEncryption',
    '1.2.840.113549.1.1.10': 'RSASSA-PSS',
    '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
    '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
    '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
    '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
    '1.2.840.10040.4.3': 'id-dsa-with-sha1',
    '2.16.840.1.101.3.4.3.1': 'id-dsa-with-sha224',
    '2.16.840.1.101.3.4.3.2': 'id-dsa-with-sha256',
    '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
    '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
    '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
    '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
    '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
    '1.3.101.112': 'Ed25519',
    '1.3.101.113': 'Ed448',
    '2.16.840.1.101.3.4.3.17': 'ML-DSA-44',
    '2.16.840.1.101.3.4.3.18': 'ML-DSA-65',
    '2.16.840.1.101.3.4.3.19': 'ML-DSA-87',
};

;// CONCATENATED MODULE: ./build/certificate/extensions.js

/**
 * Seeks basicConstraints (RFC 5280 §4.2.1.9) among the extensions and leaves all others alone.
 * @param from where the optional members of the TBSCertificate begin
 */
function readExtensions(bytes, from, end) {
    const none = { present: false, malformed: false, certificateAuthority: null };
    const malformed = { present: true, malformed: true, certificateAuthority: null };
    for (let at = from; at < end;) {
        const member = (0,keystore_der/* readElement */.RN)(bytes, at, end);
        if (member === undefined)
            return { ...none, malformed: true };
        at = member.end;
        if (member.tag !== 0xa3)
            continue;
        const list = (0,keystore_der/* readElement */.RN)(bytes, member.contentStart, member.contentEnd);
        const extensions = list?.tag === keystore_der/* SEQUENCE */.gt ? (0,keystore_der/* childrenOf */.LU)(bytes, list, 1000) : undefined;
        if (extensions === undefined)
            return malformed;
        const basic = extensions.find((extension) => isBasicConstraints(bytes, extension));
        if (basic === undefined)
            return { present: true, malformed: false, certificateAuthority: null };
        const certificateAuthority = readBasicConstraints(bytes, basic);
        return certificateAuthority === undefined ? malformed : { present: true, malformed: false, certificateAuthority };
    }
    return none;
}
/** 2.5.29.19, compared as it is encoded. */
function isBasicConstraints(bytes, extension) {
    const at = extension.contentStart;
    return (bytes[at] === 0x06 &&
        bytes[at + 1] === 3 &&
        bytes[at + 2] === 0x55 &&
        bytes[at + 3] === 0x1d &&
        bytes[at + 4] === 0x13);
}
function readBasicConstraints(bytes, extension) {
    const value = (0,keystore_der/* childrenOf */.LU)(bytes, extension, 4)?.at(-1);
    const constraints = value?.tag === keystore_der/* OCTET_STRING */.G ? (0,keystore_der/* readElement */.RN)(bytes, value.contentStart, value.contentEnd) : undefined;
    if (constraints?.tag !== keystore_der/* SEQUENCE */.gt)
        return undefined;
    const first = (0,keystore_der/* readElement */.RN)(bytes, constraints.contentStart, constraints.contentEnd);
    return first?.tag === keystore_der/* BOOLEAN */.Jx && bytes[first.contentStart] !== 0;
}

;// CONCATENATED MODULE: ./build/certificate/name.js

/** Short names of attribute types: RFC 4514 §3, then those that OpenSSL and the EV guidelines have made common. */
const attributeNames = {
    '2.5.4.3': 'CN',
    '2.5.4.7': 'L',
    '2.5.4.8': 'ST',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '2.5.4.6': 'C',
    '2.5.4.9': 'STREET',
    '0.9.2342.19200300.100.1.25': 'DC',
    '0.9.2342.19200300.100.1.1': 'UID',
    '1.2.840.113549.1.9.1': 'emailAddress',
    '2.5.4.4': 'SN',
    '2.5.4.5': 'serialNumber',
    '2.5.4.12': 'title',
    '2.5.4.13': 'description',
    '2.5.4.15': 'businessCategory',
    '2.5.4.17': 'postalCode',
    '2.5.4.41': 'name',
    '2.5.4.42': 'GN',
    '2.5.4.43': 'initials',
    '2.5.4.44': 'generationQualifier',
    '2.5.4.46': 'dnQualifier',
    '2.5.4.65': 'pseudonym',
    '2.5.4.97': 'organizationIdentifier',
    '1.2.840.113549.1.9.2': 'unstructuredName',
    '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
    '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
    '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
};
/** Names with more attributes than this are cut: nobody reads them, and they cost. */
const mostAttributes = 100;
/** Writes out a Name (RFC 5280 §4.1.2.4); parts that are broken are left out. */
function readName(bytes, name) {
    const relative = [];
    let commonName = null;
    for (const set of (0,keystore_der/* childrenOf */.LU)(bytes, name, mostAttributes) ?? []) {
        if (set.tag !== keystore_der/* SET */.rK)
            continue;
        const parts = [];
        for (const pair of (0,keystore_der/* childrenOf */.LU)(bytes, set, mostAttributes) ?? []) {
            const type = pair.tag === keystore_der/* SEQUENCE */.gt ? (0,keystore_der/* readElement */.RN)(bytes, pair.contentStart, pair.contentEnd) : undefined;
            const value = type === undefined ? undefined : (0,keystore_der/* readElement */.RN)(bytes, type.end, pair.contentEnd);
            if (value === undefined)
                continue;
            const oid = (0,keystore_der/* oidOf */._f)(bytes, type);
            const short = attributeNames[oid];
            const text = textOfValue(bytes, value);
            if (short === 'CN')
                commonName ??= text ?? null;
            parts.push(short === undefined || text === undefined
                ? `${short ?? oid}=#${Buffer.from((0,keystore_der/* wholeOf */.l2)(bytes, value)).toString('hex')}`
                : `${short}=${escaped(text)}`);
        }
        relative.push(parts.join('+'));
    }
    return { text: relative.reverse().join(','), commonName };
}
function textOfValue(bytes, value) {
    const content = (0,keystore_der/* contentOf */.$E)(bytes, value);
    const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
    switch (value.tag) {
        case 0x0c:
            return buffer.toString('utf8');
        case 0x12:
        case 0x13:
        case 0x14:
        case 0x16:
        case 0x1a:
            return buffer.toString('latin1');
        case 0x1e:
            return content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : undefined;
        case 0x1c:
            return universal(content);
        default:
            return undefined;
    }
}
/** UniversalString: four bytes a character. */
function universal(content) {
    if (content.length % 4 !== 0)
        return undefined;
    const view = new DataView(content.buffer, content.byteOffset, content.length);
    let text = '';
    for (let at = 0; at < content.length; at += 4) {
        const point = view.getUint32(at);
        text += point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
    }
    return text;
}
const special = /[",+;<>\\\u0000-\u001F\u007F-\u009F]|^[ #]| $/g;
/** RFC 4514 §2.4; control characters as pairs of hexadecimal digits, so that a name stays on its line. */
function escaped(text) {
    special.lastIndex = 0;
    if (!special.test(text))
        return text;
    return text.replace(special, (character) => character >= ' ' && character < '\u007F'
        ? `\\${character}`
        : Buffer.from(character, 'utf8')
            .toString('hex')
            .replace(/../g, (pair) => `\\${pair.toUpperCase()}`));
}

;// CONCATENATED MODULE: ./build/certificate/public-key.js

/** Kinds whose size is in their name. */
const fixedKinds = {
    '1.3.101.110': ['X25519', 256],
    '1.3.101.111': ['X448', 448],
    '1.3.101.112': ['Ed25519', 256],
    '1.3.101.113': ['Ed448', 456],
    '2.16.840.1.101.3.4.3.17': ['ML-DSA-44', null],
    '2.16.840.1.101.3.4.3.18': ['ML-DSA-65', null],
    '2.16.840.1.101.3.4.3.19': ['ML-DSA-87', null],
};
const curveBits = {
    '1.2.840.10045.3.1.1': 192,
    '1.3.132.0.33': 224,
    '1.2.840.10045.3.1.7': 256,
    '1.3.132.0.10': 256,
    '1.3.132.0.34': 384,
    '1.3.132.0.35': 521,
    '1.2.156.10197.1.301': 256,
    '1.3.36.3.3.2.8.1.1.7': 256,
    '1.3.36.3.3.2.8.1.1.11': 384,
    '1.3.36.3.3.2.8.1.1.13': 512,
};
/** Reads the kind and the size of a public key (RFC 3279 §2.3, RFC 4055, RFC 5480, RFC 8410). */
function readPublicKeyKind(bytes, spki) {
    if (spki?.tag !== keystore_der/* SEQUENCE */.gt)
        return { keyType: '', keyBits: null };
    const algorithm = (0,keystore_der/* readElement */.RN)(bytes, spki.contentStart, spki.contentEnd);
    const key = algorithm && (0,keystore_der/* readElement */.RN)(bytes, algorithm.end, spki.contentEnd);
    if (algorithm?.tag !== keystore_der/* SEQUENCE */.gt || key?.tag !== keystore_der/* BIT_STRING */.a)
        return { keyType: '', keyBits: null };
    const type = (0,keystore_der/* readElement */.RN)(bytes, algorithm.contentStart, algorithm.contentEnd);
    const parameters = type && (0,keystore_der/* readElement */.RN)(bytes, type.end, algorithm.contentEnd);
    const oid = (0,keystore_der/* oidOf */._f)(bytes, type);
    switch (oid) {
        case '1.2.840.113549.1.1.1':
            return { keyType: 'RSA', keyBits: modulusBits(bytes, key) };
        case '1.2.840.113549.1.1.10':
            return { keyType: 'RSA-PSS', keyBits: modulusBits(bytes, key) };
        case '1.2.840.10045.2.1':
            return { keyType: 'EC', keyBits: fieldBits(bytes, parameters) };
        case '1.2.840.10040.4.1':
            return { keyType: 'DSA', keyBits: firstIntegerBits(bytes, parameters) };
        default: {
            const [keyType, keyBits] = fixedKinds[oid] ?? [oid, null];
            return { keyType, keyBits };
        }
    }
}
/** A BIT STRING's first byte counts unused bits; an RSAPublicKey follows. */
function modulusOf(bytes, key) {
    const sequence = (0,keystore_der/* readElement */.RN)(bytes, key.contentStart + 1, key.contentEnd);
    return sequence?.tag === keystore_der/* SEQUENCE */.gt ? (0,keystore_der/* readElement */.RN)(bytes, sequence.contentStart, sequence.contentEnd) : undefined;
}
function modulusBits(bytes, key) {
    return (0,keystore_der/* integerBits */.Rq)(bytes, modulusOf(bytes, key)) || null;
}
function firstIntegerBits(bytes, parent) {
    if (parent?.tag !== keystore_der/* SEQUENCE */.gt)
        return null;
    return (0,keystore_der/* integerBits */.Rq)(bytes, (0,keystore_der/* readElement */.RN)(bytes, parent.contentStart, parent.contentEnd)) || null;
}
/** By the curve's name, or by the prime of parameters that are spelled out (RFC 3279 §2.3.5). */
function fieldBits(bytes, parameters) {
    if (parameters?.tag === keystore_der/* OID */.Vx)
        return curveBits[(0,keystore_der/* oidOf */._f)(bytes, parameters)] ?? null;
    const field = parameters?.tag === keystore_der/* SEQUENCE */.gt ? (0,keystore_der/* childrenOf */.LU)(bytes, parameters, 8)?.[1] : undefined;
    const prime = field?.tag === keystore_der/* SEQUENCE */.gt ? (0,keystore_der/* childrenOf */.LU)(bytes, field, 4)?.[1] : undefined;
    return prime?.tag === keystore_der/* INTEGER */.vh ? (0,keystore_der/* integerBits */.Rq)(bytes, prime) || null : null;
}

;// CONCATENATED MODULE: ./build/certificate/time.js
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
/** The last moment that can be written, which RFC 5280 §4.1.2.5 takes to mean that there is none. */
const endless = 253_402_300_799_000;
/**
 * Reads UTCTime (X.680 §47) or GeneralizedTime (§46): seconds may be missing and an offset may stand for Z, as X.680
 * allows and RFC 5280 does not; GeneralizedTime may have a fraction. Two-digit years are 1950 to 2049. Years 0000 to
 * 0099 are those years.
 * @returns why it cannot be read, when it cannot: a second 60, an hour 24 and a 30 February are no moments
 */
function readTime(bytes, element) {
    if (element === undefined || (element.tag !== UTC_TIME && element.tag !== GENERALIZED_TIME))
        return 'date-malformed';
    const reader = new DigitReader(bytes, element);
    const twoDigits = element.tag === UTC_TIME;
    const year = twoDigits ? century(reader.digits(2)) : reader.digits(4);
    const month = reader.digits(2);
    const day = reader.digits(2);
    const hour = reader.digits(2);
    const hasMinute = twoDigits || reader.atDigit();
    const minute = hasMinute ? reader.digits(2) : 0;
    const hasSecond = hasMinute && reader.atDigit();
    const second = hasSecond ? reader.digits(2) : 0;
    const unit = hasSecond ? 1000 : hasMinute ? 60_000 : 3_600_000;
    const fraction = twoDigits ? undefined : reader.fraction();
    const zone = reader.zone();
    if (reader.failed)
        return 'date-malformed';
    if (zone === 'none')
        return 'date-local-time';
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return 'date-impossible';
    if (hour > 23 || minute > 59 || second > 59)
        return 'date-impossible';
    if (zone !== 'Z' && (zone.hours > 23 || zone.minutes > 59))
        return 'date-impossible';
    const offset = zone === 'Z' ? 0 : zone.sign * (zone.hours * 60 + zone.minutes) * 60_000;
    const ofDay = hour * 3_600_000 + minute * 60_000 + second * 1000 + Math.floor((fraction ?? 0) * unit);
    const date = new Date(daysFromEpoch(year, month, day) * 86_400_000 + ofDay - offset);
    const conforming = hasSecond && fraction === undefined && zone === 'Z' && (twoDigits || year >= 2050);
    return { date, conforming };
}
/** RFC 5280 §4.1.2.5.1. */
function century(twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}
function daysIn(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** Days since 1970-01-01 in the Gregorian calendar; `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function daysFromEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
class DigitReader {
    failed = false;
    #at;
    #bytes;
    #end;
    constructor(bytes, element) {
        this.#bytes = bytes;
        this.#at = element.contentStart;
        this.#end = element.contentEnd;
    }
    #peek() {
        return this.#at < this.#end ? Number(this.#bytes[this.#at]) : 0;
    }
    atDigit() {
        const byte = this.#peek();
        return byte >= 0x30 && byte <= 0x39;
    }
    digits(count) {
        let number = 0;
        for (let left = count; left > 0; left -= 1) {
            if (!this.atDigit()) {
                this.failed = true;
                return 0;
            }
            number = number * 10 + this.#peek() - 0x30;
            this.#at += 1;
        }
        return number;
    }
    /** What follows a full stop or a comma, in [0, 1). */
    fraction() {
        if (this.#peek() !== 0x2e && this.#peek() !== 0x2c)
            return undefined;
        this.#at += 1;
        const start = this.#at;
        let fraction = 0;
        for (let weight = 0.1; this.atDigit(); weight /= 10)
            fraction += this.digits(1) * weight;
        if (this.#at === start)
            this.failed = true;
        return fraction;
    }
    /** Must be the last that is read. */
    zone() {
        const byte = this.#peek();
        if (this.#at === this.#end)
            return 'none';
        this.#at += 1;
        let zone = 'Z';
        if (byte === 0x2b || byte === 0x2d) {
            const hours = this.digits(2);
            zone = { sign: byte === 0x2b ? 1 : -1, hours, minutes: this.atDigit() ? this.digits(2) : 0 };
        }
        else if (byte !== 0x5a)
            this.failed = true;
        if (this.#at !== this.#end)
            this.failed = true;
        return zone;
    }
}

;// CONCATENATED MODULE: ./build/certificate/parse.js







/**
 * Reads one certificate from DER (BER's indefinite lengths too). Looks at version, serial number, names, validity,
 * public key and basicConstraints and at nothing else, so that oddities elsewhere hinder nothing. Signatures are not
 * verified. Never throws: what cannot be judged comes back with its reason.
 * @param bytes may go on behind the certificate; that is a warning
 */
function parseCertificate(bytes) {
    const outer = (0,keystore_der/* readElement */.RN)(bytes, 0);
    if (outer === undefined)
        return unreadable(bytes, bytes[0] === keystore_der/* SEQUENCE */.gt ? 'der-cut' : 'der-malformed');
    const der = (0,keystore_der/* wholeOf */.l2)(bytes, outer);
    const parts = outer.tag === keystore_der/* SEQUENCE */.gt ? partsOf(bytes, outer) : undefined;
    if (parts === undefined)
        return unreadable(der, 'der-malformed');
    const warnings = [];
    if (outer.end < bytes.length)
        warnings.push('trailing-bytes');
    const subject = readName(bytes, parts.subject);
    const validity = readValidity(bytes, parts.validity, warnings);
    if (typeof validity === 'string')
        return unreadable(der, validity, subject);
    return assemble(bytes, der, parts, subject, validity, warnings);
}
/** Whether a parsed thing is a certificate that can be judged. */
function isCertificate(parsed) {
    return !('reason' in parsed);
}
function unreadable(bytes, reason, subject) {
    const fingerprint = bytes.length === 0 ? null : (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
    return { reason, subject: subject?.text ?? null, fingerprint };
}
function partsOf(bytes, outer) {
    const tbs = (0,keystore_der/* readElement */.RN)(bytes, outer.contentStart, outer.contentEnd);
    if (tbs?.tag !== keystore_der/* SEQUENCE */.gt)
        return undefined;
    let at = tbs.contentStart;
    const next = (tag) => {
        const element = (0,keystore_der/* readElement */.RN)(bytes, at, tbs.contentEnd);
        if (element === undefined || (tag !== undefined && element.tag !== tag))
            return undefined;
        at = element.end;
        return element;
    };
    const version = next(0xa0);
    const serialNumber = next(keystore_der/* INTEGER */.vh);
    const algorithm = serialNumber && next(keystore_der/* SEQUENCE */.gt);
    const issuer = algorithm && next(keystore_der/* SEQUENCE */.gt);
    const validity = issuer && next(keystore_der/* SEQUENCE */.gt);
    const subject = validity && next(keystore_der/* SEQUENCE */.gt);
    if (serialNumber === undefined || algorithm === undefined || issuer === undefined)
        return undefined;
    if (validity === undefined || subject === undefined)
        return undefined;
    const spki = next();
    const oid = (0,keystore_der/* oidOf */._f)(bytes, (0,keystore_der/* readElement */.RN)(bytes, algorithm.contentStart, algorithm.contentEnd));
    return {
        version: version === undefined ? 1 : versionOf(bytes, version),
        serialNumber,
        signatureAlgorithm: signatureAlgorithms[oid] ?? oid,
        issuer,
        validity,
        subject,
        spki,
        rest: at,
        tbs,
    };
}
/** Written as one less than it is called; 0 when it cannot be read. */
function versionOf(bytes, explicit) {
    return ((0,keystore_der/* smallIntegerOf */.Xo)(bytes, (0,keystore_der/* readElement */.RN)(bytes, explicit.contentStart, explicit.contentEnd)) ?? -1) + 1;
}
function readValidity(bytes, validity, warnings) {
    const from = (0,keystore_der/* readElement */.RN)(bytes, validity.contentStart, validity.contentEnd);
    const to = from && (0,keystore_der/* readElement */.RN)(bytes, from.end, validity.contentEnd);
    const notBefore = readTime(bytes, from);
    const notAfter = readTime(bytes, to);
    if (typeof notAfter === 'string')
        return notAfter;
    const end = notAfter.date.getTime();
    if (!notAfter.conforming)
        warnings.push('not-after-form');
    if (typeof notBefore === 'string')
        warnings.push('not-before-unreadable');
    else {
        if (!notBefore.conforming)
            warnings.push('not-before-form');
        if (end < notBefore.date.getTime())
            warnings.push('validity-inverted');
    }
    return {
        notBefore: typeof notBefore === 'string' ? null : notBefore.date,
        notAfter: end === endless ? null : notAfter.date,
    };
}
function assemble(bytes, der, parts, subject, validity, warnings) {
    const { version, signatureAlgorithm } = parts;
    const selfSigned = sameBytes(bytes, parts.subject, parts.issuer);
    const spki = parts.spki === undefined ? new Uint8Array(0) : (0,keystore_der/* wholeOf */.l2)(bytes, parts.spki);
    const { keyType, keyBits } = readPublicKeyKind(bytes, parts.spki);
    const serialNumber = readSerialNumber((0,keystore_der/* contentOf */.$E)(bytes, parts.serialNumber), warnings);
    const extensions = readExtensions(bytes, parts.rest, parts.tbs.contentEnd);
    if (version < 1 || version > 3 || (extensions.present && version !== 3))
        warnings.push('version-form');
    if (extensions.malformed)
        warnings.push('extensions-malformed');
    if (keyType === '' || /^\d/.test(keyType))
        warnings.push('public-key-unknown');
    const { certificateAuthority } = extensions;
    return {
        der,
        version,
        serialNumber,
        subject: subject.text,
        issuer: selfSigned ? subject.text : readName(bytes, parts.issuer).text,
        commonName: subject.commonName,
        notBefore: validity.notBefore,
        notAfter: validity.notAfter,
        fingerprint: (0,external_node_crypto_.hash)('sha256', der, 'hex'),
        spki,
        spkiFingerprint: (0,external_node_crypto_.hash)('sha256', spki, 'hex'),
        keyType,
        keyBits,
        signatureAlgorithm,
        selfSigned,
        certificateAuthority,
        role: certificateAuthority !== true ? 'leaf' : selfSigned ? 'root' : 'intermediate',
        warnings,
    };
}
function sameBytes(bytes, one, other) {
    const length = one.end - one.start;
    if (other.end - other.start !== length)
        return false;
    for (let at = 0; at < length; at += 1)
        if (bytes[one.start + at] !== bytes[other.start + at])
            return false;
    return true;
}
/** RFC 5280 §4.1.2.2: positive, at most 20 bytes; everything else occurs all the same. */
function readSerialNumber(content, warnings) {
    const negative = Number(content[0]) >= 0x80;
    const hex = Buffer.from(content).toString('hex');
    const value = negative ? (1n << BigInt(content.length * 8)) - BigInt(`0x${hex}`) : undefined;
    const magnitude = value === undefined ? hex : value.toString(16);
    const digits = (magnitude.length % 2 === 1 ? `0${magnitude}` : magnitude).replace(/^(?:00)+(?=..)/, '') || '00';
    if (negative || digits === '00' || content.length > 20)
        warnings.push('serial-number-form');
    return negative ? `-${digits}` : digits;
}
/**
 * Whether bytes that are no whole certificate begin as one: two sequences, perhaps a version, a serial number, an
 * algorithm. Tells a cut certificate from some other structure.
 */
function looksLikeCertificate(bytes) {
    let at = headerEnd(bytes, 0);
    at = headerEnd(bytes, at);
    if (bytes[at] === 0xa0)
        at += 5;
    const serialNumber = bytes[at] === keystore_der/* INTEGER */.vh ? (0,keystore_der/* readElement */.RN)(bytes, at) : undefined;
    const algorithm = serialNumber === undefined ? -1 : headerEnd(bytes, serialNumber.end);
    return algorithm > 0 && (0,keystore_der/* oidOf */._f)(bytes, (0,keystore_der/* readElement */.RN)(bytes, algorithm)).split('.').length > 4;
}
/** Where a sequence's content begins, whether or not all of it is there; −1 when there is no sequence. */
function headerEnd(bytes, at) {
    if (at < 0 || bytes[at] !== keystore_der/* SEQUENCE */.gt)
        return -1;
    const length = Number(bytes[at + 1]);
    return at + 2 + (length > 0x80 && length <= 0x84 ? length & 0x7f : 0);
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPkcs7: () => (/* binding */ readPkcs7)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9394);

/** SignedData, and PKCS#7's SignedAndEnvelopedData (RFC 2315 §11), which keeps its certificates in the open too. */
const signed = new Set(['1.2.840.113549.1.7.2', '1.2.840.113549.1.7.4']);
/** Takes the certificates out of a SignedData (RFC 5652 §5.1); BER is read too. Other contents have none. */
function readPkcs7(bytes) {
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, 0);
    const [type, explicit] = (outer && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(bytes, outer, 8)) ?? [];
    const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(bytes, type);
    if (oid !== '' && !signed.has(oid))
        return { certificates: [], broken: false };
    const content = explicit && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, explicit.contentStart, explicit.contentEnd);
    if (explicit?.tag !== 0xa0 || content?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt)
        return { certificates: [], broken: true };
    // Members are walked one by one, so that a signature which is broken or cut does not hide the certificates.
    for (let at = content.contentStart; at < content.contentEnd;) {
        const member = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, at, content.contentEnd);
        if (member === undefined)
            return { certificates: [], broken: true };
        if (member.tag === 0xa0)
            return certificatesIn(bytes, member);
        at = member.end;
    }
    return { certificates: [], broken: false };
}
function certificatesIn(bytes, set) {
    const certificates = [];
    for (let at = set.contentStart; at < set.contentEnd;) {
        const member = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, at, set.contentEnd);
        if (member === undefined)
            return { certificates, broken: true };
        // Attribute certificates and other formats are tagged; a certificate is a bare sequence.
        if (member.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt)
            certificates.push((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOf */ .l2)(bytes, member));
        at = member.end;
    }
    return { certificates, broken: false };
}


/***/ })

};
