import { describe, expect, it } from '@jest/globals';
import { fingerprintOf, readSigningKey } from '../../src/key/signing-key.ts';
import { Secret } from '../../src/secret.ts';
import { pem, pkcs1Of, pkcs8Of } from '../keystore/writers.ts';
import { containers, keys, passphrase, variantsOf, wrappings } from './matrix.ts';

const read = (content: string | Uint8Array, encrypted: boolean) =>
  readSigningKey(
    typeof content === 'string' ? new Secret(content) : new Secret(content),
    encrypted ? new Secret(passphrase) : undefined,
    'private-key',
  );

describe('the key matrix', () => {
  for (const { name, container, encrypted, make } of containers)
    it(`opens ${name}, as DER and PEM, damaged in every way and wrapped in every base64`, async () => {
      const key = keys[2048];
      const expected = { fingerprint: fingerprintOf(key), container, encrypted, bits: 2048, notices: [] };
      const variants = variantsOf(make(key));
      expect(variants.length).toBeGreaterThanOrEqual(Object.keys(wrappings).length + 2);
      for (const [variant, content] of variants) {
        const found = await read(content, encrypted).catch((error: Error) => error.message);
        expect({ variant, found }).toEqual({ variant, found: expect.objectContaining(expected) });
      }
    });

  for (const bits of [3072, 4096] as const)
    it(`opens every container with ${bits} bits`, async () => {
      const key = keys[bits];
      for (const { encrypted, make } of containers) {
        const made = make(key);
        for (const content of [made.pem, made.der]) {
          if (content === undefined) continue;
          const signingKey = await read(content, encrypted);
          expect(signingKey.bits).toBe(bits);
          expect(signingKey.fingerprint).toBe(fingerprintOf(key));
        }
      }
    });

  it('says how the key was packed', async () => {
    const key = keys[2048];
    const asPem = pem('PRIVATE KEY', pkcs8Of(key));
    const facts = async (content: string | Uint8Array) => {
      const { container, encoding, base64 } = await read(content, false);
      return { container, encoding, base64 };
    };
    expect(await facts(asPem)).toEqual({ container: 'PKCS#8', encoding: 'PEM', base64: false });
    expect(await facts(pkcs1Of(key))).toEqual({ container: 'PKCS#1', encoding: 'DER', base64: false });
    expect(await facts(Buffer.from(asPem).toString('base64'))).toEqual({
      container: 'PKCS#8',
      encoding: 'PEM',
      base64: true,
    });
    expect(await facts(pkcs1Of(key).toString('base64'))).toEqual({
      container: 'PKCS#1',
      encoding: 'DER',
      base64: true,
    });
  });
});
