export const id = 4998;
export const ids = [4998];
export const modules = {

/***/ 4998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decryptRc2: () => (/* binding */ decryptRc2)
/* harmony export */ });
/**
 * RC2-CBC (RFC 2268) with PKCS#7 padding, which old PKCS#12 files use and the platform no longer has.
 * @returns `undefined` when the padding is wrong: the passphrase is.
 */
async function decryptRc2(data, key, effectiveBits, iv) {
    if (data.length === 0 || data.length % 8 !== 0)
        return undefined;
    // One module of the library instead of all of it: the whole is thirty times as large.
    await Promise.all(/* import() */[__webpack_require__.e(7456), __webpack_require__.e(6893)]).then(__webpack_require__.t.bind(__webpack_require__, 6893, 19));
    const { default: forge } = await __webpack_require__.e(/* import() */ 8561).then(__webpack_require__.t.bind(__webpack_require__, 8561, 19));
    const cipher = forge.rc2.createDecryptionCipher(binary(key), effectiveBits);
    cipher.start(binary(iv));
    cipher.update(forge.util.createBuffer(binary(data)));
    // forge takes the padding's length on trust: it is judged here, on the unpadded plain text.
    cipher.finish(() => true);
    const plain = Buffer.from(cipher.output.getBytes(), 'latin1');
    const padding = plain.readUInt8(plain.length - 1);
    if (padding < 1 || padding > 8)
        return undefined;
    return plain.subarray(-padding).every((byte) => byte === padding) ? plain.subarray(0, -padding) : undefined;
}
function binary(bytes) {
    return Buffer.from(bytes).toString('latin1');
}


/***/ })

};
