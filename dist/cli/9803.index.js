export const id = 9803;
export const ids = [9803];
export const modules = {

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seal: () => (/* binding */ seal)
/* harmony export */ });
/* unused harmony export sealBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Bytes of an X25519 public key. */
const publicKeyBytes = 32;
const nonceBytes = 24;
const boxKeyBytes = 32;
/** Bytes that a box is longer than what lies in it: the sender's public key and the tag. */
const sealBytes = publicKeyBytes + 16;
/** A SubjectPublicKeyInfo of an X25519 key up to the key itself (RFC 8410 §4). */
const spkiHead = Buffer.from('302a300506032b656e032100', 'hex');
/**
 * Seals a message so that only the holder of the recipient's secret key can open it: libsodium's `crypto_box_seal`
 * (https://doc.libsodium.org/public-key_cryptography/sealed_boxes), X25519, XSalsa20-Poly1305, and a nonce of BLAKE2b
 * over both public keys. Each call gives another box.
 * @param recipient an X25519 public key, 32 bytes
 * @param sender a pair that is used for this box alone; a fresh one unless a test gives it
 * The two libraries are loaded with the first box, as chunks that hold nothing else.
 * @throws TypeError when the recipient's key has another length, or is one with which no secret can be agreed on
 */
async function seal(message, recipient, sender = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('x25519')) {
    if (recipient.length !== publicKeyBytes)
        throw new TypeError('A public key for a sealed box has 32 bytes.');
    const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 6382)),
        __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 904)),
    ]);
    const ours = new Uint8Array(sender.publicKey.export({ type: 'spki', format: 'der' }).subarray(spkiHead.length));
    const nonce = blake2b(Buffer.concat([ours, recipient]), { dkLen: nonceBytes });
    const key = boxKey(hsalsa, agreed(sender.privateKey, recipient));
    return Buffer.concat([ours, xsalsa20poly1305(key, nonce).encrypt(message)]);
}
/** The secret of both keys (RFC 7748 §6.1); a point of small order gives zeros, which the platform refuses. */
function agreed(privateKey, recipient) {
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([spkiHead, recipient]), format: 'der', type: 'spki' });
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.diffieHellman)({ privateKey, publicKey });
    }
    catch {
        throw new TypeError('With this public key no secret can be agreed on.');
    }
}
/** `crypto_box_beforenm`: HSalsa20 over the agreed secret, with zeros for the nonce. */
function boxKey(hsalsa, secret) {
    const words = (bytes) => new Uint32Array(Uint8Array.from(bytes).buffer);
    const key = new Uint32Array(boxKeyBytes / 4);
    hsalsa(words(Buffer.from('expand 32-byte k')), words(secret), new Uint32Array(4), key);
    return new Uint8Array(key.buffer);
}


/***/ })

};
