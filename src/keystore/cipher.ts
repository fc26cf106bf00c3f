import { createDecipheriv } from 'node:crypto';

/** A cipher that containers are encrypted with, ready but for its key. */
export interface Cipher {
  readonly keyLength: number;
  /** How long the IV must be; `undefined` when any length will do. */
  readonly ivLength: number | undefined;
  /** @returns `undefined` when padding or tag do not fit: the key is wrong or the data damaged. */
  decrypt(data: Uint8Array, key: Uint8Array): Promise<Uint8Array | undefined>;
}

/** A CBC cipher of the platform (`aes-256-cbc`, `des-ede3-cbc`, …) with PKCS#7 padding. */
export function cbc(name: string, keyLength: number, iv: Uint8Array): Cipher {
  return {
    keyLength,
    ivLength: name.startsWith('des-') ? 8 : 16,
    async decrypt(data, key) {
      try {
        const decipher = createDecipheriv(name, key, iv);
        return Buffer.concat([decipher.update(data), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}

/** AES-GCM with the 16 bytes of its tag behind the data. */
export function gcm(name: 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm', keyLength: number, nonce: Uint8Array): Cipher {
  const tagLength = 16;
  return {
    keyLength,
    ivLength: undefined,
    async decrypt(data, key) {
      try {
        const decipher = createDecipheriv(name, key, nonce, { authTagLength: tagLength });
        decipher.setAuthTag(data.subarray(-tagLength));
        return Buffer.concat([decipher.update(data.subarray(0, -tagLength)), decipher.final()]);
      } catch {
        // What is shorter than a tag has none that could be set.
        return undefined;
      }
    },
  };
}

export function rc2(keyLength: number, effectiveBits: number, iv: Uint8Array): Cipher {
  return {
    keyLength,
    ivLength: 8,
    async decrypt(data, key) {
      const { decryptRc2 } = await import('./rc2.ts');
      return decryptRc2(data, key, effectiveBits, iv);
    },
  };
}

/** Two-key triple DES: the platform wants the third key spelled out. */
export function twoKeyTripleDes(key: Uint8Array): Uint8Array {
  return Buffer.concat([key, key.subarray(0, 8)]);
}
