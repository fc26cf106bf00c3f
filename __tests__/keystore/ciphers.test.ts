import { createCipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import forge from 'node-forge';
import { cbc, gcm } from '../../src/keystore/cipher.ts';
import { childrenOf, contentOf, readElement } from '../../src/keystore/der.ts';
import { decryptRc2 } from '../../src/keystore/rc2.ts';
import { openSun } from '../../src/keystore/sun.ts';
import { javaKeystore } from './writers.ts';

function rc2Encrypted(plain: Uint8Array, key: Uint8Array, bits: number, iv: Uint8Array): Buffer {
  const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const cipher = forge.rc2.createEncryptionCipher(latin1(key), bits);
  cipher.start(latin1(iv));
  cipher.update(forge.util.createBuffer(latin1(plain)));
  cipher.finish();
  return Buffer.from(cipher.output.getBytes(), 'latin1');
}

describe('the ciphers', () => {
  it('give back what was encrypted, of every length', async () => {
    const iv = randomBytes(8);
    const key = randomBytes(16);
    for (let length = 0; length < 40; length += 1) {
      const plain = randomBytes(length);
      const encrypted = rc2Encrypted(plain, key, 128, iv);
      expect(Buffer.from((await decryptRc2(encrypted, key, 128, iv)) ?? [256])).toEqual(plain);
    }
  });

  it('tell a wrong key by the padding, and never give what is not padded well', async () => {
    const iv = randomBytes(8);
    const key = randomBytes(5);
    const encrypted = rc2Encrypted(Buffer.alloc(40, 7), key, 40, iv);
    let given = 0;
    for (let attempt = 0; attempt < 100; attempt += 1)
      if ((await decryptRc2(encrypted, randomBytes(5), 40, iv)) !== undefined) given += 1;
    // By chance one in 255.
    expect(given).toBeLessThan(10);
    expect(await decryptRc2(encrypted.subarray(0, 13), key, 40, iv)).toBeUndefined();
    expect(await decryptRc2(new Uint8Array(0), key, 40, iv)).toBeUndefined();
  });

  it('tell damage from a whole, where the platform does the work', async () => {
    const key = randomBytes(32);
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const data = Buffer.concat([cipher.update('plain'), cipher.final(), cipher.getAuthTag()]);
    expect(Buffer.from((await gcm('aes-256-gcm', 32, iv).decrypt(data, key)) ?? []).toString()).toBe('plain');
    data[0] = (data[0] ?? 0) ^ 1;
    expect(await gcm('aes-256-gcm', 32, iv).decrypt(data, key)).toBeUndefined();
    expect(await gcm('aes-256-gcm', 32, iv).decrypt(data.subarray(0, 9), key)).toBeUndefined();
    expect(await cbc('aes-256-cbc', 32, randomBytes(16)).decrypt(randomBytes(15), key)).toBeUndefined();
  });
});

describe("Sun's key protector", () => {
  it('gives the key for the right passphrase, and nothing at all for another', () => {
    const plain = randomBytes(555);
    const store = javaKeystore('JKS', 's', [{ key: plain, passphrase: 'right', chain: [] }]);
    const start = store.indexOf(Buffer.of(0x30, 0x82), 12);
    const outer = readElement(store, start);
    const data = outer && childrenOf(store, outer)?.[1];
    if (data === undefined) throw new Error('none');
    expect(Buffer.from(openSun(contentOf(store, data), 'right') ?? [])).toEqual(plain);
    expect(openSun(contentOf(store, data), 'wrong')).toBeUndefined();
    expect(openSun(randomBytes(39), 'right')).toBeUndefined();
  });
});
