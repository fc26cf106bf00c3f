export const id = 1880;
export const ids = [1880];
export const modules = {

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ rc2),
/* harmony export */   Wu: () => (/* binding */ twoKeyTripleDes),
/* harmony export */   iF: () => (/* binding */ gcm),
/* harmony export */   zd: () => (/* binding */ cbc)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A CBC cipher of the platform (`aes-256-cbc`, `des-ede3-cbc`, …) with PKCS#7 padding. */
function cbc(name, keyLength, iv) {
    return {
        keyLength,
        ivLength: name.startsWith('des-') ? 8 : 16,
        async decrypt(data, key) {
            try {
                const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(name, key, iv);
                return Buffer.concat([decipher.update(data), decipher.final()]);
            }
            catch {
                return undefined;
            }
        },
    };
}
/** AES-GCM with the 16 bytes of its tag behind the data. */
function gcm(name, keyLength, nonce) {
    const tagLength = 16;
    return {
        keyLength,
        ivLength: undefined,
        async decrypt(data, key) {
            try {
                const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(name, key, nonce, { authTagLength: tagLength });
                decipher.setAuthTag(data.subarray(-tagLength));
                return Buffer.concat([decipher.update(data.subarray(0, -tagLength)), decipher.final()]);
            }
            catch {
                // What is shorter than a tag has none that could be set.
                return undefined;
            }
        },
    };
}
function rc2(keyLength, effectiveBits, iv) {
    return {
        keyLength,
        ivLength: 8,
        async decrypt(data, key) {
            const { decryptRc2 } = await __webpack_require__.e(/* import() */ 4998).then(__webpack_require__.bind(__webpack_require__, 4998));
            return decryptRc2(data, key, effectiveBits, iv);
        },
    };
}
/** Two-key triple DES: the platform wants the third key spelled out. */
function twoKeyTripleDes(key) {
    return Buffer.concat([key, key.subarray(0, 8)]);
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEncryptedKey: () => (/* binding */ openEncryptedKey),
/* harmony export */   openLegacyKey: () => (/* binding */ openLegacyKey),
/* harmony export */   passphraseMissing: () => (/* binding */ passphraseMissing),
/* harmony export */   passphraseWrong: () => (/* binding */ passphraseWrong),
/* harmony export */   plainFormOf: () => (/* binding */ plainFormOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _cipher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9394);
/* harmony import */ var _passphrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6021);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2684);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6534);
/* harmony import */ var _stretching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5262);







/** The forms that a decrypted key may turn out to have. */
const plainForms = {
    'PKCS#1 private key': 'PKCS#1',
    'PKCS#8 private key': 'PKCS#8',
    'EC private key': 'SEC 1',
    'DSA private key': 'DSA',
};
function plainFormOf(der) {
    return plainForms[(0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(der)];
}
/**
 * Opens an EncryptedPrivateKeyInfo (RFC 5958 §3) and puts its key into the harvest.
 * @throws Failure ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
async function openEncryptedKey(der, harvest) {
    const { inputName } = harvest;
    const [algorithm, data] = (0,_der_js__WEBPACK_IMPORTED_MODULE_6__/* .childrenOf */ .LU)(der, (0,_der_js__WEBPACK_IMPORTED_MODULE_6__/* .readElement */ .RN)(der, 0), 8) ?? [];
    const encrypted = data?.tag === _der_js__WEBPACK_IMPORTED_MODULE_6__/* .OCTET_STRING */ .G ? (0,_der_js__WEBPACK_IMPORTED_MODULE_6__/* .octetsOf */ .ao)(der, data) : undefined;
    if (algorithm === undefined || encrypted === undefined)
        throw (0,_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(inputName);
    const scheme = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .readScheme */ .Gb)(der, algorithm, inputName);
    await openWith(harvest, 'PKCS#8', async (candidate) => {
        candidate.purse.pay(scheme.rounds, inputName);
        return scheme.decrypt(encrypted, (0,_passphrase_js__WEBPACK_IMPORTED_MODULE_2__/* .passphraseBytes */ ._C)(candidate.text));
    });
}
/** The ciphers of DEK-Info that are opened, with the length of their keys. */
const legacyCiphers = {
    'AES-128-CBC': ['aes-128-cbc', 16],
    'AES-192-CBC': ['aes-192-cbc', 24],
    'AES-256-CBC': ['aes-256-cbc', 32],
    'DES-EDE3-CBC': ['des-ede3-cbc', 24],
    'CAMELLIA-128-CBC': ['camellia-128-cbc', 16],
    'CAMELLIA-192-CBC': ['camellia-192-cbc', 24],
    'CAMELLIA-256-CBC': ['camellia-256-cbc', 32],
};
/**
 * Opens a key that OpenSSL encrypted in its traditional way, said in the block's DEK-Info header.
 * @throws Failure as {@link openEncryptedKey}
 */
async function openLegacyKey(data, dekInfo, harvest) {
    const legacy = legacyCiphers[dekInfo.cipher];
    if (legacy === undefined) {
        const name = dekInfo.cipher === 'DES-CBC' ? 'single DES, which was broken long ago' : 'a cipher that is not supported';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEYSTORE_UNSUPPORTED', `\`${harvest.inputName}\` is encrypted with ${name}.`);
    }
    const [name, keyLength] = legacy;
    const cipher = (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)(name, keyLength, dekInfo.iv);
    await openWith(harvest, undefined, async ({ text }) => cipher.decrypt(data, (0,_stretching_js__WEBPACK_IMPORTED_MODULE_4__/* .stretchLegacy */ .Tb)(Buffer.from(text, 'utf8'), dekInfo.iv.subarray(0, 8), keyLength)));
}
/** Tries every reading of the passphrase until one yields what has the form of a key. */
async function openWith(harvest, form, decrypt) {
    harvest.encrypted = true;
    if (harvest.candidates.length === 0)
        throw passphraseMissing(harvest.inputName);
    for (const candidate of harvest.candidates) {
        const plain = await decrypt(candidate);
        const found = plain === undefined ? undefined : plainFormOf(plain);
        if (plain === undefined || found === undefined || (form !== undefined && found !== form))
            continue;
        harvest.used(candidate.use);
        return harvest.addKey(plain, found);
    }
    throw passphraseWrong(harvest.inputName);
}
function passphraseMissing(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEYSTORE_PASSPHRASE_MISSING', `\`${inputName}\` is encrypted, and \`${inputName}-passphrase\` was not given.`, { hint: `Give the passphrase as \`${inputName}-passphrase\`.` });
}
function passphraseWrong(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEYSTORE_PASSPHRASE_WRONG', `\`${inputName}\` does not open with \`${inputName}-passphrase\`, neither as given nor without a final line end.`, {
        hint: `Check \`${inputName}-passphrase\`: it must be that of this very file; quotes and line ends around it count.`,
    });
}


/***/ }),

/***/ 6534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ readScheme),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   QS: () => (/* binding */ readStretching),
/* harmony export */   Vl: () => (/* binding */ hmacDigests),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _cipher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9394);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4212);
/* harmony import */ var _stretching_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5262);





/** What PBKDF2 may be built on (RFC 8018 §B.1, RFC 9579 §5). */
const hmacDigests = {
    '1.2.840.113549.2.7': 'sha1',
    '1.2.840.113549.2.8': 'sha224',
    '1.2.840.113549.2.9': 'sha256',
    '1.2.840.113549.2.10': 'sha384',
    '1.2.840.113549.2.11': 'sha512',
    '1.2.840.113549.2.12': 'sha512-224',
    '1.2.840.113549.2.13': 'sha512-256',
};
const singleDes = 'single DES, which was broken long ago';
const rc4 = 'RC4, which was broken long ago';
/** Schemes and ciphers that are known by name and refused. */
const refused = {
    '1.2.840.113549.1.5.1': singleDes,
    '1.2.840.113549.1.5.3': singleDes,
    '1.2.840.113549.1.5.10': singleDes,
    '1.3.14.3.2.7': singleDes,
    '1.2.840.113549.1.5.4': 'RC2 in the manner of PKCS#5 v1.5',
    '1.2.840.113549.1.5.6': 'RC2 in the manner of PKCS#5 v1.5',
    '1.2.840.113549.1.5.11': 'RC2 in the manner of PKCS#5 v1.5',
    '1.2.840.113549.1.12.1.1': rc4,
    '1.2.840.113549.1.12.1.2': rc4,
};
/** PKCS#12's own schemes (RFC 7292 §C): all with SHA-1 and an IV of eight bytes. */
const pkcs12Ciphers = {
    '1.2.840.113549.1.12.1.3': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('des-ede3-cbc', 24, iv),
    '1.2.840.113549.1.12.1.4': (iv) => {
        const threeKeys = (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('des-ede3-cbc', 24, iv);
        return { keyLength: 16, ivLength: 8, decrypt: (data, key) => threeKeys.decrypt(data, (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .twoKeyTripleDes */ .Wu)(key)) };
    },
    '1.2.840.113549.1.12.1.5': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .rc2 */ .Mh)(16, 128, iv),
    '1.2.840.113549.1.12.1.6': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .rc2 */ .Mh)(5, 40, iv),
};
/** Ciphers of PBES2 whose only parameter is the IV. */
const pbes2Ciphers = {
    '2.16.840.1.101.3.4.1.2': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('aes-128-cbc', 16, iv),
    '2.16.840.1.101.3.4.1.22': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('aes-192-cbc', 24, iv),
    '2.16.840.1.101.3.4.1.42': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('aes-256-cbc', 32, iv),
    '2.16.840.1.101.3.4.1.6': (nonce) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .gcm */ .iF)('aes-128-gcm', 16, nonce),
    '2.16.840.1.101.3.4.1.26': (nonce) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .gcm */ .iF)('aes-192-gcm', 24, nonce),
    '2.16.840.1.101.3.4.1.46': (nonce) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .gcm */ .iF)('aes-256-gcm', 32, nonce),
    '1.2.840.113549.3.7': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('des-ede3-cbc', 24, iv),
    '1.2.392.200011.61.1.1.1.2': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('camellia-128-cbc', 16, iv),
    '1.2.392.200011.61.1.1.1.3': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('camellia-192-cbc', 24, iv),
    '1.2.392.200011.61.1.1.1.4': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('camellia-256-cbc', 32, iv),
};
/**
 * Reads an AlgorithmIdentifier for password-based encryption: PBES2 (RFC 8018 §6.2) with PBKDF2 or scrypt, and
 * PKCS#12's own schemes.
 * @throws Failure ERR_KEYSTORE_UNSUPPORTED that names what is not supported, ERR_KEYSTORE_COSTLY for scrypt beyond
 *   its price, ERR_KEY_DAMAGED when the parameters are broken.
 */
function readScheme(bytes, algorithm, inputName) {
    const { oid, parameters } = algorithmOf(bytes, algorithm, inputName);
    if (oid === '1.2.840.113549.1.5.13')
        return readPbes2(bytes, parameters, inputName);
    const cipherFrom = pkcs12Ciphers[oid];
    if (cipherFrom === undefined)
        throw unsupported(oid, inputName);
    const [saltElement, roundsElement] = membersOf(bytes, parameters, inputName);
    const salt = octets(bytes, saltElement, inputName);
    const rounds = counted(bytes, roundsElement, inputName);
    return {
        rounds: rounds * 2,
        async decrypt(data, { bmp }) {
            const cipher = cipherFrom(await (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchPkcs12 */ .YQ)('sha1', 'iv', bmp, salt, rounds, 8));
            return cipher.decrypt(data, await (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchPkcs12 */ .YQ)('sha1', 'key', bmp, salt, rounds, cipher.keyLength));
        },
    };
}
function readPbes2(bytes, parameters, inputName) {
    const [stretchingElement, cipherElement] = membersOf(bytes, parameters, inputName);
    const cipher = readCipher(bytes, algorithmOf(bytes, cipherElement, inputName), inputName);
    const { rounds, stretch } = readStretching(bytes, stretchingElement, inputName);
    return {
        rounds,
        decrypt: async (data, { utf8 }) => cipher.decrypt(data, await stretch(utf8, cipher.keyLength)),
    };
}
function readCipher(bytes, algorithm, inputName) {
    const { oid, parameters } = algorithm;
    if (oid === '1.2.840.113549.3.2') {
        const [version, iv] = membersOf(bytes, parameters, inputName);
        // RFC 8018 §B.2.3: the "version" stands for the effective bits.
        const bits = { 160: 40, 120: 64, 58: 128 }[(0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .smallIntegerOf */ .Xo)(bytes, version) ?? 0];
        if (bits === undefined)
            throw unsupported(oid, inputName);
        return (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .rc2 */ .Mh)(bits / 8, bits, octets(bytes, iv, inputName));
    }
    const cipherFrom = pbes2Ciphers[oid];
    if (cipherFrom === undefined)
        throw unsupported(oid, inputName);
    const element = parameters?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt ? membersOf(bytes, parameters, inputName)[0] : parameters;
    const iv = octets(bytes, element, inputName);
    const cipher = cipherFrom(iv);
    if (cipher.ivLength !== undefined && cipher.ivLength !== iv.length)
        throw damaged(inputName);
    return cipher;
}
/** PBKDF2 or scrypt, as PBES2 and PBMAC1 carry it. */
function readStretching(bytes, element, inputName) {
    const { oid, parameters } = algorithmOf(bytes, element, inputName);
    const members = membersOf(bytes, parameters, inputName);
    const salt = octets(bytes, members[0], inputName);
    if (oid === '1.3.6.1.4.1.11591.4.11') {
        const cost = counted(bytes, members[1], inputName);
        const blockSize = counted(bytes, members[2], inputName);
        const parallelization = counted(bytes, members[3], inputName);
        if (cost < 2 || !Number.isInteger(Math.log2(cost)))
            throw damaged(inputName);
        (0,_price_js__WEBPACK_IMPORTED_MODULE_2__/* .priceScrypt */ .B)(cost, blockSize, parallelization, inputName);
        const scrypt = { cost, blockSize, parallelization };
        const stretch = (passphrase, length) => (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchScrypt */ .pw)(passphrase, salt, scrypt, length);
        return { rounds: 0, stretch, keyLength: undefined };
    }
    if (oid !== '1.2.840.113549.1.5.12')
        throw unsupported(oid, inputName);
    const rounds = counted(bytes, members[1], inputName);
    const prf = members.find((member) => member.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt);
    const prfOid = prf === undefined ? '1.2.840.113549.2.7' : algorithmOf(bytes, prf, inputName).oid;
    const digest = hmacDigests[prfOid];
    if (digest === undefined)
        throw unsupported(prfOid, inputName);
    const keyLength = members[2]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGER */ .vh ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .smallIntegerOf */ .Xo)(bytes, members[2]) : undefined;
    const stretch = (passphrase, length) => (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchPbkdf2 */ .xb)(digest, passphrase, salt, rounds, length);
    return { rounds, stretch, keyLength };
}
/** An AlgorithmIdentifier's two members (RFC 5280 §4.1.1.2). */
function algorithmOf(bytes, element, inputName) {
    const members = membersOf(bytes, element, inputName);
    const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oidOf */ ._f)(bytes, members[0]);
    if (oid === '')
        throw damaged(inputName);
    return { oid, parameters: members[1] };
}
function membersOf(bytes, element, inputName) {
    const members = element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(bytes, element, 16) : undefined;
    if (members === undefined)
        throw damaged(inputName);
    return members;
}
function octets(bytes, element, inputName) {
    if (element?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_4__/* .OCTET_STRING */ .G)
        throw damaged(inputName);
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(bytes, element);
}
/** A count of rounds, at least 1; one past 2^53 is as good as infinite, and the purse says so. */
function counted(bytes, element, inputName) {
    if (element?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGER */ .vh)
        throw damaged(inputName);
    const number = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .smallIntegerOf */ .Xo)(bytes, element) ?? (element.contentEnd - element.contentStart >= 7 ? 2 ** 53 - 1 : 0);
    // The platform's PBKDF2 counts in 32 bits; whatever is beyond cannot be paid anyway.
    if (number < 1)
        throw damaged(inputName);
    return number;
}
function damaged(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_DAMAGED', `The parameters of the encryption in \`${inputName}\` are damaged.`);
}
function unsupported(oid, inputName) {
    const known = refused[oid];
    const what = known ?? `an algorithm that is not supported (object identifier ${oid})`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEYSTORE_UNSUPPORTED', `\`${inputName}\` is encrypted with ${what}.`);
}


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ stretchLegacy),
/* harmony export */   YQ: () => (/* binding */ stretchPkcs12),
/* harmony export */   pw: () => (/* binding */ stretchScrypt),
/* harmony export */   xb: () => (/* binding */ stretchPbkdf2)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const pbkdf2Later = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2);
const scryptLater = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);
/** PBKDF2 (RFC 8018 §5.2), off the main thread. */
function stretchPbkdf2(digest, passphrase, salt, rounds, length) {
    return pbkdf2Later(passphrase, salt, rounds, length, digest);
}
/** scrypt (RFC 7914), off the main thread; its memory is the caller's to price. */
function stretchScrypt(passphrase, salt, parameters, length) {
    const { cost, blockSize, parallelization } = parameters;
    const maxmem = 128 * blockSize * (cost + parallelization + 2) + 2 ** 20;
    return scryptLater(passphrase, salt, length, { cost, blockSize, parallelization, maxmem });
}
const purposeByte = { key: 1, iv: 2, mac: 3 };
/** Bytes that a digest hashes at once. */
const blockOf = (digest) => (/^(?:sha(?:384|512)|blake2b)/.test(digest) ? 128 : 64);
/** Rounds between two looks at the event loop, so that signals and deadlines are heard. */
const breath = 100_000;
/** PKCS#12's own key derivation (RFC 7292 §B.2). */
async function stretchPkcs12(digest, purpose, passphrase, salt, rounds, length) {
    const block = blockOf(digest);
    const diversifier = new Uint8Array(block).fill(purposeByte[purpose]);
    const input = Buffer.concat([repeated(salt, block), repeated(passphrase, block)]);
    const derived = [];
    for (let have = 0; have < length;) {
        const digestBytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(digest, Buffer.concat([diversifier, input]), 'buffer');
        for (let round = 1; round < rounds; round += 1) {
            // A third of the time of an answer as a new buffer.
            digestBytes.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(digest, digestBytes, 'binary'), 'latin1');
            if (round % breath === 0)
                await new Promise((resolve) => setImmediate(resolve));
        }
        derived.push(digestBytes);
        have += digestBytes.length;
        addToEachBlock(input, repeated(digestBytes, block).subarray(0, block), block);
    }
    return Buffer.concat(derived).subarray(0, length);
}
/** The bytes repeated to fill whole blocks; nothing stays nothing. */
function repeated(bytes, block) {
    return Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}
/** I_j = (I_j + B + 1) mod 2^v, step 6C. */
function addToEachBlock(input, addend, block) {
    for (let start = 0; start < input.length; start += block) {
        let carry = 1;
        for (let at = block - 1; at >= 0; at -= 1) {
            carry += input.readUInt8(start + at) + addend.readUInt8(at);
            input[start + at] = carry & 0xff;
            carry >>= 8;
        }
    }
}
/** OpenSSL's EVP_BytesToKey with MD5 and one round, what DEK-Info keys are made with. */
function stretchLegacy(passphrase, salt, length) {
    let derived = new Uint8Array(0);
    let last = new Uint8Array(0);
    while (derived.length < length) {
        last = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', Buffer.concat([last, passphrase, salt]), 'buffer');
        derived = Buffer.concat([derived, last]);
    }
    return derived.subarray(0, length);
}


/***/ })

};
