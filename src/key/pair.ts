import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { Secret } from '../secret.ts';
import { fingerprintOf } from './signing-key.ts';

/** A fresh RSA key pair. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  /** PKCS#8, unencrypted, with a final line end. */
  readonly pem: Secret;
  readonly bits: number;
  /** SHA-256 of the public key's SPKI as DER, lower-case hex. */
  readonly fingerprint: string;
}

export type PairBits = 2048 | 3072 | 4096;

/** Makes a pair with the platform's own generator, exponent 65537; takes from a fraction of a second to several. */
export async function makeKeyPair(bits: PairBits): Promise<KeyPair> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: bits, publicExponent: 65_537 });
  const pem = new Secret(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return { privateKey, pem, bits, fingerprint: fingerprintOf(privateKey) };
}
