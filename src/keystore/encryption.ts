import { createCipheriv, randomBytes } from 'node:crypto';
import { childrenOf, type Element, OCTET_STRING, oidOf, readElement, SEQUENCE, smallIntegerOf } from './der.ts';
import { hmacDigests } from './scheme.ts';
import { stretchPbkdf2, stretchPkcs12 } from './stretching.ts';
import { integer, nothing, octets, oid, sequence } from './write-der.ts';

/** How a key is encrypted with a passphrase when it is stored: PBES2 (RFC 8018 §6.2) with PBKDF2 and a CBC cipher. */
export interface Encryption {
  readonly cipher: 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc' | 'des-ede3-cbc';
  /** The digest under PBKDF2's HMAC. */
  readonly digest: string;
  readonly rounds: number;
}

/** For keys whose own encryption cannot be written, or is none that anybody should write. */
export const usualEncryption: Encryption = { cipher: 'aes-256-cbc', digest: 'sha256', rounds: 100_000 };

/** What OpenSSL does unasked. */
const leastRounds = 2048;

const ciphers: Readonly<Record<Encryption['cipher'], readonly [oid: string, keyLength: number, ivLength: number]>> = {
  'aes-128-cbc': ['2.16.840.1.101.3.4.1.2', 16, 16],
  'aes-192-cbc': ['2.16.840.1.101.3.4.1.22', 24, 16],
  'aes-256-cbc': ['2.16.840.1.101.3.4.1.42', 32, 16],
  'des-ede3-cbc': ['1.2.840.113549.3.7', 24, 8],
};

/** An AlgorithmIdentifier and what was encrypted by it. */
export type Encrypted = readonly [algorithm: Uint8Array, data: Uint8Array];

export async function encryptPbes2(plain: Uint8Array, passphrase: string, encryption: Encryption): Promise<Encrypted> {
  const { cipher, digest, rounds } = encryption;
  const [cipherOid, keyLength, ivLength] = ciphers[cipher];
  const salt = randomBytes(16);
  const iv = randomBytes(ivLength);
  const key = await stretchPbkdf2(digest, Buffer.from(passphrase, 'utf8'), salt, rounds, keyLength);
  const [prf] = Object.entries(hmacDigests).find(([, name]) => name === digest) ?? [];
  if (prf === undefined) throw new TypeError(`PBKDF2 over ${digest} has no name`);
  // HMAC with SHA-1 is the default, and DER leaves defaults out.
  const prfPart = digest === 'sha1' ? [] : [sequence(oid(prf), nothing)];
  const stretching = sequence(oid('1.2.840.113549.1.5.12'), sequence(octets(salt), integer(rounds), ...prfPart));
  const algorithm = sequence(oid('1.2.840.113549.1.5.13'), sequence(stretching, sequence(oid(cipherOid), octets(iv))));
  return [algorithm, encrypted(cipher, key, iv, plain)];
}

/** PKCS#12's own scheme with SHA-1 and triple DES (RFC 7292 §C), for whoever reads nothing newer. */
export async function encryptPkcs12(plain: Uint8Array, passphrase: Uint8Array, rounds: number): Promise<Encrypted> {
  const salt = randomBytes(8);
  const iv = await stretchPkcs12('sha1', 'iv', passphrase, salt, rounds, 8);
  const key = await stretchPkcs12('sha1', 'key', passphrase, salt, rounds, 24);
  const algorithm = sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(salt), integer(rounds)));
  return [algorithm, encrypted('des-ede3-cbc', key, iv, plain)];
}

function encrypted(cipher: string, key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  const encryption = createCipheriv(cipher, key, iv);
  return Buffer.concat([encryption.update(plain), encryption.final()]);
}

/** A PKCS#8 key as EncryptedPrivateKeyInfo (RFC 5958 §3). */
export async function encryptedKey(pkcs8: Uint8Array, passphrase: string, encryption: Encryption): Promise<Uint8Array> {
  const [algorithm, data] = await encryptPbes2(pkcs8, passphrase, encryption);
  return sequence(algorithm, octets(data));
}

/**
 * How an EncryptedPrivateKeyInfo is encrypted, as far as it can be written again: never with fewer rounds than usual
 * programs take; another scheme than PBES2 with PBKDF2 and a cipher of ours is answered with {@link usualEncryption}.
 */
export function encryptionOf(bytes: Uint8Array): Encryption {
  const [algorithm] = membersOf(bytes, readElement(bytes, 0));
  const [scheme, parameters] = membersOf(bytes, algorithm);
  const [stretching, cipherAlgorithm] = membersOf(bytes, parameters);
  const [kind, stretchingParameters] = membersOf(bytes, stretching);
  const [cipherName] = membersOf(bytes, cipherAlgorithm);
  const cipher = Object.entries(ciphers).find(([, [name]]) => name === oidOf(bytes, cipherName))?.[0];
  const isPbes2 = oidOf(bytes, scheme) === '1.2.840.113549.1.5.13' && oidOf(bytes, kind) === '1.2.840.113549.1.5.12';
  if (!isPbes2 || cipher === undefined) return usualEncryption;
  const [salt, rounds, ...more] = membersOf(bytes, stretchingParameters);
  const prf = more.find((member) => member.tag === SEQUENCE);
  const digest = prf === undefined ? 'sha1' : hmacDigests[oidOf(bytes, membersOf(bytes, prf)[0])];
  const count = smallIntegerOf(bytes, rounds);
  if (salt?.tag !== OCTET_STRING || digest === undefined || count === undefined) return usualEncryption;
  return { cipher: cipher as Encryption['cipher'], digest, rounds: Math.max(leastRounds, count) };
}

function membersOf(bytes: Uint8Array, element: Element | undefined): readonly Element[] {
  return element?.tag === SEQUENCE ? (childrenOf(bytes, element, 16) ?? []) : [];
}
