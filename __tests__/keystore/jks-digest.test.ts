import { describe, expect, it } from '@jest/globals';
import { verifiesDigest } from '../../src/keystore/jks-digest.ts';
import { Secret } from '../../src/secret.ts';
import { javaKeystore } from './writers.ts';

const certificate = Buffer.from('3003020105', 'hex');

describe("a Java keystore's digest", () => {
  it.each(['JKS', 'JCEKS'] as const)(
    'is verified under its passphrase alone, with or without a line end (%s)',
    (kind) => {
      const keystore = javaKeystore(kind, 'pässwort', [{ certificate }]);
      expect(verifiesDigest(keystore, new Secret('pässwort'))).toBe(true);
      expect(verifiesDigest(keystore, new Secret('pässwort\n'))).toBe(true);
      expect(verifiesDigest(keystore, new Secret('passwort'))).toBe(false);
      expect(verifiesDigest(keystore, new Secret(''))).toBe(false);
    },
  );

  it('is not that of a file in which one bit was changed, or that was cut', () => {
    const keystore = javaKeystore('JKS', 'changeit', [{ certificate }]);
    for (const at of [5, keystore.length - 25, keystore.length - 1]) {
      const changed = Buffer.from(keystore);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verifiesDigest(changed, new Secret('changeit'))).toBe(false);
    }
    expect(verifiesDigest(keystore.subarray(0, 30), new Secret('changeit'))).toBe(false);
    expect(verifiesDigest(new Uint8Array(3), new Secret('changeit'))).toBe(false);
  });
});
