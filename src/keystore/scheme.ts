import { Failure } from '../failure.ts';
import { type Cipher, cbc, gcm, rc2, twoKeyTripleDes } from './cipher.ts';
import { childrenOf, contentOf, type Element, INTEGER, OCTET_STRING, oidOf, SEQUENCE, smallIntegerOf } from './der.ts';
import type { PassphraseBytes } from './passphrase.ts';
import { priceScrypt } from './price.ts';
import { stretchPbkdf2, stretchPkcs12, stretchScrypt } from './stretching.ts';

/** A password-based encryption scheme, read and not yet paid for. */
export interface Scheme {
  /** Rounds of key stretching that one decryption costs; 0 for scrypt, whose price was judged while reading. */
  readonly rounds: number;
  /** @returns `undefined` when the passphrase is wrong (or the data damaged: the two cannot be told apart). */
  decrypt(data: Uint8Array, passphrase: PassphraseBytes): Promise<Uint8Array | undefined>;
}

/** What PBKDF2 may be built on (RFC 8018 §B.1, RFC 9579 §5). */
export const hmacDigests: Readonly<Record<string, string>> = {
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
const refused: Readonly<Record<string, string>> = {
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
const pkcs12Ciphers: Readonly<Record<string, (iv: Uint8Array) => Cipher>> = {
  '1.2.840.113549.1.12.1.3': (iv) => cbc('des-ede3-cbc', 24, iv),
  '1.2.840.113549.1.12.1.4': (iv) => {
    const threeKeys = cbc('des-ede3-cbc', 24, iv);
    return { keyLength: 16, ivLength: 8, decrypt: (data, key) => threeKeys.decrypt(data, twoKeyTripleDes(key)) };
  },
  '1.2.840.113549.1.12.1.5': (iv) => rc2(16, 128, iv),
  '1.2.840.113549.1.12.1.6': (iv) => rc2(5, 40, iv),
};

/** Ciphers of PBES2 whose only parameter is the IV. */
const pbes2Ciphers: Readonly<Record<string, (iv: Uint8Array) => Cipher>> = {
  '2.16.840.1.101.3.4.1.2': (iv) => cbc('aes-128-cbc', 16, iv),
  '2.16.840.1.101.3.4.1.22': (iv) => cbc('aes-192-cbc', 24, iv),
  '2.16.840.1.101.3.4.1.42': (iv) => cbc('aes-256-cbc', 32, iv),
  '2.16.840.1.101.3.4.1.6': (nonce) => gcm('aes-128-gcm', 16, nonce),
  '2.16.840.1.101.3.4.1.26': (nonce) => gcm('aes-192-gcm', 24, nonce),
  '2.16.840.1.101.3.4.1.46': (nonce) => gcm('aes-256-gcm', 32, nonce),
  '1.2.840.113549.3.7': (iv) => cbc('des-ede3-cbc', 24, iv),
  '1.2.392.200011.61.1.1.1.2': (iv) => cbc('camellia-128-cbc', 16, iv),
  '1.2.392.200011.61.1.1.1.3': (iv) => cbc('camellia-192-cbc', 24, iv),
  '1.2.392.200011.61.1.1.1.4': (iv) => cbc('camellia-256-cbc', 32, iv),
};

/**
 * Reads an AlgorithmIdentifier for password-based encryption: PBES2 (RFC 8018 §6.2) with PBKDF2 or scrypt, and
 * PKCS#12's own schemes.
 * @throws Failure ERR_KEYSTORE_UNSUPPORTED that names what is not supported, ERR_KEYSTORE_COSTLY for scrypt beyond
 *   its price, ERR_KEY_DAMAGED when the parameters are broken.
 */
export function readScheme(bytes: Uint8Array, algorithm: Element, inputName: string): Scheme {
  const { oid, parameters } = algorithmOf(bytes, algorithm, inputName);
  if (oid === '1.2.840.113549.1.5.13') return readPbes2(bytes, parameters, inputName);
  const cipherFrom = pkcs12Ciphers[oid];
  if (cipherFrom === undefined) throw unsupported(oid, inputName);
  const [saltElement, roundsElement] = membersOf(bytes, parameters, inputName);
  const salt = octets(bytes, saltElement, inputName);
  const rounds = counted(bytes, roundsElement, inputName);
  return {
    rounds: rounds * 2,
    async decrypt(data, { bmp }) {
      const cipher = cipherFrom(await stretchPkcs12('sha1', 'iv', bmp, salt, rounds, 8));
      return cipher.decrypt(data, await stretchPkcs12('sha1', 'key', bmp, salt, rounds, cipher.keyLength));
    },
  };
}

type Stretch = (passphrase: Uint8Array, length: number) => Promise<Uint8Array>;

function readPbes2(bytes: Uint8Array, parameters: Element | undefined, inputName: string): Scheme {
  const [stretchingElement, cipherElement] = membersOf(bytes, parameters, inputName);
  const cipher = readCipher(bytes, algorithmOf(bytes, cipherElement, inputName), inputName);
  const { rounds, stretch } = readStretching(bytes, stretchingElement, inputName);
  return {
    rounds,
    decrypt: async (data, { utf8 }) => cipher.decrypt(data, await stretch(utf8, cipher.keyLength)),
  };
}

function readCipher(bytes: Uint8Array, algorithm: Algorithm, inputName: string): Cipher {
  const { oid, parameters } = algorithm;
  if (oid === '1.2.840.113549.3.2') {
    const [version, iv] = membersOf(bytes, parameters, inputName);
    // RFC 8018 §B.2.3: the "version" stands for the effective bits.
    const bits = { 160: 40, 120: 64, 58: 128 }[smallIntegerOf(bytes, version) ?? 0];
    if (bits === undefined) throw unsupported(oid, inputName);
    return rc2(bits / 8, bits, octets(bytes, iv, inputName));
  }
  const cipherFrom = pbes2Ciphers[oid];
  if (cipherFrom === undefined) throw unsupported(oid, inputName);
  const element = parameters?.tag === SEQUENCE ? membersOf(bytes, parameters, inputName)[0] : parameters;
  const iv = octets(bytes, element, inputName);
  const cipher = cipherFrom(iv);
  if (cipher.ivLength !== undefined && cipher.ivLength !== iv.length) throw damaged(inputName);
  return cipher;
}

/** PBKDF2 or scrypt, as PBES2 and PBMAC1 carry it. */
export function readStretching(
  bytes: Uint8Array,
  element: Element | undefined,
  inputName: string,
): { readonly rounds: number; readonly stretch: Stretch; readonly keyLength: number | undefined } {
  const { oid, parameters } = algorithmOf(bytes, element, inputName);
  const members = membersOf(bytes, parameters, inputName);
  const salt = octets(bytes, members[0], inputName);
  if (oid === '1.3.6.1.4.1.11591.4.11') {
    const cost = counted(bytes, members[1], inputName);
    const blockSize = counted(bytes, members[2], inputName);
    const parallelization = counted(bytes, members[3], inputName);
    if (cost < 2 || !Number.isInteger(Math.log2(cost))) throw damaged(inputName);
    priceScrypt(cost, blockSize, parallelization, inputName);
    const scrypt = { cost, blockSize, parallelization };
    const stretch: Stretch = (passphrase, length) => stretchScrypt(passphrase, salt, scrypt, length);
    return { rounds: 0, stretch, keyLength: undefined };
  }
  if (oid !== '1.2.840.113549.1.5.12') throw unsupported(oid, inputName);
  const rounds = counted(bytes, members[1], inputName);
  const prf = members.find((member) => member.tag === SEQUENCE);
  const prfOid = prf === undefined ? '1.2.840.113549.2.7' : algorithmOf(bytes, prf, inputName).oid;
  const digest = hmacDigests[prfOid];
  if (digest === undefined) throw unsupported(prfOid, inputName);
  const keyLength = members[2]?.tag === INTEGER ? smallIntegerOf(bytes, members[2]) : undefined;
  const stretch: Stretch = (passphrase, length) => stretchPbkdf2(digest, passphrase, salt, rounds, length);
  return { rounds, stretch, keyLength };
}

export interface Algorithm {
  readonly oid: string;
  readonly parameters: Element | undefined;
}

/** An AlgorithmIdentifier's two members (RFC 5280 §4.1.1.2). */
export function algorithmOf(bytes: Uint8Array, element: Element | undefined, inputName: string): Algorithm {
  const members = membersOf(bytes, element, inputName);
  const oid = oidOf(bytes, members[0]);
  if (oid === '') throw damaged(inputName);
  return { oid, parameters: members[1] };
}

function membersOf(bytes: Uint8Array, element: Element | undefined, inputName: string): readonly Element[] {
  const members = element?.tag === SEQUENCE ? childrenOf(bytes, element, 16) : undefined;
  if (members === undefined) throw damaged(inputName);
  return members;
}

function octets(bytes: Uint8Array, element: Element | undefined, inputName: string): Uint8Array {
  if (element?.tag !== OCTET_STRING) throw damaged(inputName);
  return contentOf(bytes, element);
}

/** A count of rounds, at least 1; one past 2^53 is as good as infinite, and the purse says so. */
function counted(bytes: Uint8Array, element: Element | undefined, inputName: string): number {
  if (element?.tag !== INTEGER) throw damaged(inputName);
  const number = smallIntegerOf(bytes, element) ?? (element.contentEnd - element.contentStart >= 7 ? 2 ** 53 - 1 : 0);
  // The platform's PBKDF2 counts in 32 bits; whatever is beyond cannot be paid anyway.
  if (number < 1) throw damaged(inputName);
  return number;
}

export function damaged(inputName: string): Failure {
  return new Failure('ERR_KEY_DAMAGED', `The parameters of the encryption in \`${inputName}\` are damaged.`);
}

export function unsupported(oid: string, inputName: string): Failure {
  const known = refused[oid];
  const what = known ?? `an algorithm that is not supported (object identifier ${oid})`;
  return new Failure('ERR_KEYSTORE_UNSUPPORTED', `\`${inputName}\` is encrypted with ${what}.`);
}
