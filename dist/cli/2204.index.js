export const id = 2204;
export const ids = [2204];
export const modules = {

/***/ 2204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standingAt: () => (/* binding */ standingAt)
/* harmony export */ });
/** How far in the future notBefore may lie before a certificate counts as not yet valid: clocks differ. */
const notBeforeGraceSeconds = 300;
/** Judges by whole seconds, as certificates count: what is left of the second that notAfter names belongs to it. */
function standingAt(certificate, now) {
    const { notBefore, notAfter } = certificate;
    const moment = Math.floor(now.getTime() / 1000) * 1000;
    const secondsLeft = notAfter === null ? null : Math.floor((notAfter.getTime() - moment) / 1000);
    const early = notBefore !== null && notBefore.getTime() - moment > notBeforeGraceSeconds * 1000;
    return {
        state: secondsLeft !== null && secondsLeft < 0 ? 'expired' : early ? 'notYetValid' : 'valid',
        secondsLeft,
        daysLeft: secondsLeft === null ? null : Math.floor(secondsLeft / 86_400),
        lifetimeUsed: notBefore === null || notAfter === null ? null : shareUsed(notBefore, notAfter, moment),
    };
}
function shareUsed(notBefore, notAfter, moment) {
    const lifetime = notAfter.getTime() - notBefore.getTime();
    if (lifetime <= 0)
        return 1;
    return Math.min(1, Math.max(0, (moment - notBefore.getTime()) / lifetime));
}


/***/ })

};
