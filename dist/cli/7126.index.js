export const id = 7126;
export const ids = [7126];
export const modules = {

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


/***/ })

};
