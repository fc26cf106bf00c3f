export const id = 905;
export const ids = [905,8937,7126];
export const modules = {

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   audienceOf: () => (/* binding */ audienceOf),
/* harmony export */   secondAudience: () => (/* binding */ secondAudience)
/* harmony export */ });
/**
 * The `aud` claim for a login URL: the user's own value as it stands, otherwise the origin of the host, with the path
 * of an Experience Cloud site.
 * @see Salesforce Help, "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration" (aud)
 */
function audienceOf(url, configured) {
    return configured ?? `${url.origin}${url.sitePath}`;
}
/**
 * The one other audience that is worth trying on the same host after "audience is invalid": the generic one of the
 * host's kind. `undefined` unless Salesforce itself serves the host, since whoever else receives an assertion with a
 * generic audience could present it at login.salesforce.com; and when the user chose the audience, or it was sent already.
 */
function secondAudience(url, configured) {
    if (configured !== undefined || !url.servedBySalesforce || url.generic || url.kind === 'unknown')
        return undefined;
    return url.kind === 'production' ? 'https://login.salesforce.com' : 'https://test.salesforce.com';
}


/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claims: () => (/* binding */ claims),
/* harmony export */   lifetimeSeconds: () => (/* binding */ lifetimeSeconds)
/* harmony export */ });
/** How long an assertion lives. Salesforce asks for at most three minutes; the rest is margin for clocks. */
const lifetimeSeconds = 120;
/**
 * The claims of one attempt.
 * @param now the machine's time, moved by the clock skew where one is known
 * @param jti a fresh identifier that nobody can guess
 */
function claims(clientId, username, audience, now, jti) {
    return {
        iss: clientId,
        sub: username,
        aud: audience,
        exp: Math.floor(now.getTime() / 1000) + lifetimeSeconds,
        jti,
    };
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ clockCorrection),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   np: () => (/* binding */ noticeableSkewMilliseconds)
/* harmony export */ });
/** How far a clock may be off before anyone needs to hear of it. */
const noticeableSkewMilliseconds = 60_000;
/** More than ten years are no clock's: such a `Date` header is somebody's joke. */
const largestSkewMilliseconds = 10 * 366 * 86_400_000;
/** An assertion that is signed for a later time is good until then, for whoever holds it. */
const largestCorrectionMilliseconds = 86_400_000;
/**
 * The clock skew that a reply tells: how many milliseconds the server's clock is ahead of ours (negative: behind).
 * @param dateHeader the reply's `Date` header (RFC 9110 §6.6.1), whole seconds
 * @param now our clock when the reply had come
 * @returns `undefined` when the header is missing, unreadable or absurd
 */
function clockSkew(dateHeader, now) {
    if (dateHeader === undefined ||
        !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(dateHeader)) {
        return undefined;
    }
    const skew = Date.parse(dateHeader) - now.getTime();
    return Number.isFinite(skew) && Math.abs(skew) <= largestSkewMilliseconds ? skew : undefined;
}
/**
 * By how much our clock is moved for signing once more when an assertion was called expired: the clock skew.
 * @param trusted whether the host that told the skew cannot use an assertion itself; no other may prolong one
 * @returns `undefined` when it would change nothing, or make an assertion that lives for more than a day
 */
function clockCorrection(skewMilliseconds, trusted) {
    if (skewMilliseconds === undefined || !trusted)
        return undefined;
    const size = Math.abs(skewMilliseconds);
    return size >= 1000 && size <= largestCorrectionMilliseconds ? skewMilliseconds : undefined;
}


/***/ })

};
