import { generateKeyPairSync } from 'node:crypto';

export interface Pair {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** A fresh RSA pair as PEM texts (PKCS#8, SPKI). */
export function makePair(modulusLength = 2048): Pair {
  return generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/** One pair for a whole test file. */
export const pair = makePair();
