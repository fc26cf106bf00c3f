export const id = 6054;
export const ids = [6054];
export const modules = {

/***/ 6054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTls: () => (/* binding */ createTls)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5222);
/* harmony import */ var _dial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8985);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3946);



/** Nothing is sent through these connections, so that whatever a server still speaks is good enough to look at it. */
const weakest = { minVersion: 'TLSv1', ciphers: 'ALL:!aNULL:@SECLEVEL=0' };
/** TLS servers as this machine reaches them, through the proxy that its environment names for https. */
function createTls(environment) {
    return {
        presented: (host, port, limits) => (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .attempted */ .zU)(limits, (attempt, journey) => shake(host, port, environment, attempt, journey)),
    };
}
async function shake(host, port, environment, attempt, journey) {
    const url = new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`);
    journey.url = url;
    const way = await (0,_dial_js__WEBPACK_IMPORTED_MODULE_1__/* .openWay */ .A1)(url, (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .iJ)(url, environment, attempt, journey), attempt);
    attempt.phase = 'tls';
    const { connect, createSecureContext } = process.getBuiltinModule('node:tls');
    const named = process.getBuiltinModule('node:net').isIP(host) === 0;
    // Without roots of its own the context adds none to what the server showed.
    const secureContext = createSecureContext({ ...weakest, ca: [] });
    const options = { socket: way, host, secureContext, rejectUnauthorized: false };
    const socket = attempt.hold(connect(named ? { ...options, servername: host.replace(/\.$/, '') } : options));
    let failure = new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .VG('ERR_TLS_NO_CERTIFICATE');
    try {
        await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .arrival */ .G5)(socket, 'secureConnect');
    }
    catch (error) {
        failure = error;
    }
    const certificates = chainOf(socket);
    // A server that wants a certificate of ours breaks the handshake off after it has shown its own.
    if (certificates.length === 0)
        throw failure;
    return { kind: 'chain', certificates };
}
function chainOf(socket) {
    const chain = [];
    const seen = new Set();
    let link = socket.getPeerCertificate(true);
    // Without a certificate it is an empty object or null; the last link leads to itself. OpenSSL takes 100 kB at most.
    while (link?.raw !== undefined && !seen.has(link.fingerprint256)) {
        seen.add(link.fingerprint256);
        chain.push(link.raw);
        link = link.issuerCertificate;
    }
    return chain;
}


/***/ })

};
