export const id = 61;
export const ids = [61];
export const modules = {

/***/ 9394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   G: () => (/* binding */ OCTET_STRING),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   RN: () => (/* binding */ readElement),
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
/* unused harmony exports BOOLEAN, NULL, integerBits */
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
        // Long tag numbers: skipped over, four bytes at most.
        const first = at;
        while (at < limit && at - first < 4 && (bytes[at] ?? 0) >= 0x80)
            at += 1;
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
    let count = short & 0x7f;
    if (count > 4 || at + count > limit)
        return undefined;
    let length = 0;
    for (; count > 0; count -= 1) {
        length = length * 256 + (bytes[at] ?? 0);
        at += 1;
    }
    return within(tag, offset, at, at + length, limit);
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
 * @returns `undefined` when the content does not divide into whole values, or into more than `maximum`.
 */
function childrenOf(bytes, parent, maximum = 10_000) {
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
    if (element === undefined || element.tag !== OID || element.contentEnd === element.contentStart)
        return '';
    let text = '';
    let number = 0;
    for (let at = element.contentStart; at < element.contentEnd; at += 1) {
        const byte = bytes[at] ?? 0;
        number = number * 128 + (byte & 0x7f);
        if (number > Number.MAX_SAFE_INTEGER)
            return '';
        if (byte >= 0x80) {
            if (at === element.contentEnd - 1)
                return '';
            continue;
        }
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
    const length = element.contentEnd - element.contentStart;
    if (length === 0 || length > 8 || (bytes[element.contentStart] ?? 0) >= 0x80)
        return undefined;
    let number = 0;
    for (let at = element.contentStart; at < element.contentEnd; at += 1)
        number = number * 256 + (bytes[at] ?? 0);
    return Number.isSafeInteger(number) ? number : undefined;
}
/** How many bits the magnitude of a positive INTEGER has; 0 for zero, a negative one or none. */
function integerBits(bytes, element) {
    if (element === undefined || element.tag !== INTEGER || (bytes[element.contentStart] ?? 0) >= 0x80)
        return 0;
    let at = element.contentStart;
    while (at < element.contentEnd && bytes[at] === 0)
        at += 1;
    return at === element.contentEnd ? 0 : (element.contentEnd - at) * 8 - Math.clz32(bytes[at] ?? 0) + 24;
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
