import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Encryption, encryptedKey, encryptionOf, usualEncryption } from '../../src/keystore/encryption.ts';
import { integer, octets, oid, pbes2, pkcs8Of, sequence } from './writers.ts';

const key = pkcs8Of(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
const passphrase = 'pipeline passphrase';

describe('an encrypted key that is written', () => {
  it.each<Encryption>([
    { cipher: 'aes-128-cbc', digest: 'sha1', rounds: 2048 },
    { cipher: 'aes-192-cbc', digest: 'sha512', rounds: 3000 },
    { cipher: 'des-ede3-cbc', digest: 'sha384', rounds: 2049 },
    usualEncryption,
  ])('is opened by others, and says again how: %j', async (encryption) => {
    const file = await encryptedKey(key, passphrase, encryption);
    const opened = createPrivateKey({ key: Buffer.from(file), format: 'der', type: 'pkcs8', passphrase });
    expect(pkcs8Of(opened).equals(key)).toBe(true);
    expect(encryptionOf(file)).toEqual(encryption);
    // HMAC with SHA-1 is the default of the structure, and DER writes no defaults.
    expect(Buffer.from(file).includes(oid('1.2.840.113549.2.7'))).toBe(false);
  });

  it('has no digest that readers have no name for', async () => {
    const encryption = { ...usualEncryption, digest: 'md5' };
    await expect(encryptedKey(key, passphrase, encryption)).rejects.toThrow('PBKDF2 over md5 has no name');
  });
});

describe('how a key is encrypted', () => {
  it('is never said to be with fewer rounds than usual', () => {
    const [algorithm, data] = pbes2(key, passphrase, { rounds: 1 });
    expect(encryptionOf(sequence(algorithm, octets(data)))).toMatchObject({ digest: 'sha256', rounds: 2048 });
  });

  it.each<[string, Uint8Array]>([
    ['another scheme', sequence(sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(key), integer(9))))],
    ['a structure whose parts are cut', Buffer.of(0x30, 0x03, 0x30, 0x7f, 0x00)],
    ['another structure', integer(1)],
    ['nothing', new Uint8Array(0)],
  ])('is the usual way where it cannot be told: %s', (_, bytes) => {
    expect(encryptionOf(bytes)).toBe(usualEncryption);
  });
});
