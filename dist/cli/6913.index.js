export const id = 6913;
export const ids = [6913];
export const modules = {

/***/ 6913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _dial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8985);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3946);


/** Makes the connection that a request to the URL would use, and takes down how long each phase took. */
async function probe(url, limits, environment) {
    let attempt;
    const end = await (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .attempted */ .zU)(limits, async (made, journey) => {
        attempt = made;
        const target = new URL(url);
        journey.url = target;
        const socket = await (0,_dial_js__WEBPACK_IMPORTED_MODULE_0__/* .dial */ .zy)(target, (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .iJ)(target, environment, made, journey), made);
        return { kind: 'open', address: socket.remoteAddress, tls: tlsOf(socket), at: performance.now() };
    });
    if (end.kind === 'open') {
        return { passed: phasesOf(attempt, url, end.at), address: end.address, tls: end.tls, outage: undefined };
    }
    return { passed: phasesOf(attempt, url, undefined), address: undefined, tls: undefined, outage: end };
}
function tlsOf(socket) {
    if (!('getProtocol' in socket))
        return undefined;
    const secured = socket;
    const { raw } = secured.getPeerCertificate();
    return { version: String(secured.getProtocol()), certificate: raw };
}
/**
 * The phases that were left behind, and the last one when everything went well.
 * @param end when it did
 */
function phasesOf(attempt, url, end) {
    const entered = attempt?.entered ?? [];
    // An attempt begins in `dns`, also when there is nothing to resolve or the proxy does it.
    const unresolved = entered.some(({ phase }) => phase === 'proxy') ||
        (URL.canParse(url) && process.getBuiltinModule('node:net').isIP((0,_dial_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(new URL(url))) !== 0);
    return entered.flatMap(({ phase, at }, place) => {
        const left = entered[place + 1]?.at ?? end;
        if (left === undefined || (unresolved && phase === 'dns'))
            return [];
        return [{ phase, elapsedMilliseconds: Math.round(left - at) }];
    });
}


/***/ })

};
