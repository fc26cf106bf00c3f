export const id = 1497;
export const ids = [1497];
export const modules = {

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeNewApp: () => (/* binding */ makeNewApp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);


/**
 * Makes an RSA key pair of 2048 bits and a self-signed certificate of a year: `key.pem` (mode 0600) and
 * `certificate.pem` in the folder, which is made when it is not there.
 * @throws Failure ERR_EMULATOR_APP when one of the files is there already
 */
async function makeNewApp(folder, { files, clock }) {
    const { makeKeyPair } = await __webpack_require__.e(/* import() */ 4406).then(__webpack_require__.bind(__webpack_require__, 4406));
    const { issueCertificate } = await __webpack_require__.e(/* import() */ 4271).then(__webpack_require__.bind(__webpack_require__, 4271));
    const privateKeyFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), 'key.pem');
    const certificateFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), 'certificate.pem');
    for (const path of [privateKeyFile, certificateFile]) {
        if ((await files.kind(path)) !== 'missing')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_EMULATOR_APP', `${path} exists already.`);
    }
    const pair = await makeKeyPair(2048);
    const certificate = await issueCertificate({
        key: pair.privateKey,
        commonName: 'emulated-app',
        notBefore: clock.now(),
        days: 365,
    });
    await files.makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder));
    if (!(await files.createExclusive(privateKeyFile, pair.pem.reveal()))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_EMULATOR_APP', `${privateKeyFile} exists already.`);
    }
    await files.write(certificateFile, certificate, 0o644);
    return { certificate, files: { privateKeyFile, certificateFile } };
}


/***/ })

};
