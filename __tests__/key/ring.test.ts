import { describe, expect, it } from '@jest/globals';
import { makeKeyPair } from '../../src/key/pair.ts';
import { type KeyRing, keyOf, keysToTry, roleOf } from '../../src/key/ring.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';

const pairs = await Promise.all([makeKeyPair(2048), makeKeyPair(2048)]);
const [current, next] = await Promise.all(pairs.map(({ pem }) => readSigningKey(pem, undefined, 'private-key')));
if (current === undefined || next === undefined) throw new Error('none');

describe('a fresh pair', () => {
  it('reads back as a signing key with the same fingerprint', () => {
    expect(pairs[0]).toMatchObject({ bits: 2048, fingerprint: current.fingerprint });
    expect(current).toMatchObject({ container: 'PKCS#8', encrypted: false, bits: 2048, notices: [] });
    expect(current.fingerprint).not.toBe(next.fingerprint);
  });

  it('is a secret', () => {
    expect(`${pairs[0]?.pem}`).toBe('***');
    expect(pairs[0]?.pem.reveal()).toMatch(/^-----BEGIN PRIVATE KEY-----\n[^-]+\n-----END PRIVATE KEY-----\n$/);
  });

  it('has the bits that were asked for, and the common exponent', async () => {
    const { privateKey } = await makeKeyPair(3072);
    expect(privateKey.asymmetricKeyDetails).toEqual({ modulusLength: 3072, publicExponent: 65_537n });
  });
});

describe('the key ring', () => {
  it('tries current before next', () => {
    expect(keysToTry({ current, next }).map(({ role, key }) => [role, key.fingerprint])).toEqual([
      ['current', current.fingerprint],
      ['next', next.fingerprint],
    ]);
    expect(keysToTry({ current }).map(({ role }) => role)).toEqual(['current']);
  });

  it('does not try one key twice', () => {
    expect(keysToTry({ current, next: current }).map(({ role }) => role)).toEqual(['current']);
  });

  it('has the key of a role, the current one where there is no next', () => {
    expect(keyOf({ current, next }, 'current')).toBe(current);
    expect(keyOf({ current, next }, 'next')).toBe(next);
    expect(keyOf({ current }, 'next')).toBe(current);
  });

  it('knows whose a public key is', () => {
    const ownerOf = (fingerprint: string, ring: KeyRing) => roleOf(ring, (key) => key.fingerprint === fingerprint);
    expect(ownerOf(current.fingerprint, { current, next })).toBe('current');
    expect(ownerOf(current.fingerprint, { current, next: current })).toBe('current');
    expect(ownerOf(next.fingerprint, { current, next })).toBe('next');
    expect(ownerOf(next.fingerprint, { current })).toBeUndefined();
  });
});
