import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { gcm, twoKeyTripleDes } from '../../src/keystore/cipher.ts';
import { childrenOf, readElement } from '../../src/keystore/der.ts';
import { encryptionOf, usualEncryption } from '../../src/keystore/encryption.ts';
import { openKeystore } from '../../src/keystore/open.ts';
import { passphraseBytes } from '../../src/keystore/passphrase.ts';
import { readMac, verifies } from '../../src/keystore/pkcs12-mac.ts';
import { decryptRc2 } from '../../src/keystore/rc2.ts';
import { readScheme, readStretching } from '../../src/keystore/scheme.ts';
import { stretchPkcs12 } from '../../src/keystore/stretching.ts';
import { jcePrice, openJce } from '../../src/keystore/sun.ts';
import { Secret } from '../../src/secret.ts';
import { explicit, integer, nothing, octets, oid, pbes2Algorithm, sequence } from './writers.ts';

const salt = Buffer.from('0123456789abcdef', 'hex');
const iv = Buffer.alloc(16, 7);
const root = (bytes: Uint8Array) => {
  const element = readElement(bytes, 0);
  if (element === undefined) throw new Error('no value');
  return element;
};
const scheme = (bytes: Uint8Array) => readScheme(bytes, root(bytes), 'private-key');
const failure = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return `${(error as Failure).code} ${(error as Failure).message}`;
  }
  return 'none';
};
const damaged = 'ERR_KEY_DAMAGED The parameters of the encryption in `private-key` are damaged.';
const unsupported = (what: string) => `ERR_KEYSTORE_UNSUPPORTED \`private-key\` is encrypted with ${what}.`;
const unknown = (identifier: string) =>
  unsupported(`an algorithm that is not supported (object identifier ${identifier})`);
const des = 'single DES, which was broken long ago';
const rc4 = 'RC4, which was broken long ago';
const oldRc2 = 'RC2 in the manner of PKCS#5 v1.5';
const aes256 = sequence(oid('2.16.840.1.101.3.4.1.42'), octets(iv));
const pbkdf2 = (...members: readonly Uint8Array[]) => sequence(oid('1.2.840.113549.1.5.12'), sequence(...members));
const scrypt = (...members: readonly Uint8Array[]) => sequence(oid('1.3.6.1.4.1.11591.4.11'), sequence(...members));
const pbes2 = (stretching: Uint8Array, cipher: Uint8Array = aes256) =>
  sequence(oid('1.2.840.113549.1.5.13'), sequence(stretching, cipher));

describe('a scheme of encryption', () => {
  it.each([
    ['1.2.840.113549.1.5.1', des],
    ['1.2.840.113549.1.5.3', des],
    ['1.2.840.113549.1.5.10', des],
    ['1.2.840.113549.1.5.4', oldRc2],
    ['1.2.840.113549.1.5.6', oldRc2],
    ['1.2.840.113549.1.5.11', oldRc2],
    ['1.2.840.113549.1.12.1.1', rc4],
    ['1.2.840.113549.1.12.1.2', rc4],
  ])('%s is known and refused: %s', (identifier, what) => {
    expect(failure(() => scheme(sequence(oid(identifier), sequence(octets(salt), integer(1)))))).toBe(
      unsupported(what),
    );
  });

  it('is named by its identifier where nobody knows it', () => {
    expect(failure(() => scheme(sequence(oid('1.2.3.4'), nothing)))).toBe(unknown('1.2.3.4'));
    const cipher = (identifier: string) =>
      failure(() => scheme(pbes2(pbkdf2(octets(salt), integer(9)), sequence(oid(identifier), octets(iv)))));
    expect(cipher('1.2.3.5')).toBe(unknown('1.2.3.5'));
    expect(cipher('1.3.14.3.2.7')).toBe(unsupported(des));
    expect(failure(() => scheme(pbes2(sequence(oid('1.2.3.6'), sequence(octets(salt), integer(9))))))).toBe(
      unknown('1.2.3.6'),
    );
    expect(failure(() => scheme(pbes2(pbkdf2(octets(salt), integer(9), sequence(oid('1.2.3.7'), nothing)))))).toBe(
      unknown('1.2.3.7'),
    );
    const rc2 = sequence(oid('1.2.840.113549.3.2'), sequence(integer(59), octets(salt)));
    expect(failure(() => scheme(pbes2(pbkdf2(octets(salt), integer(9)), rc2)))).toBe(unknown('1.2.840.113549.3.2'));
  });

  it.each<[string, Uint8Array]>([
    ['is no sequence', octets(salt)],
    ['has no identifier', sequence(integer(1), nothing)],
    ['is empty', sequence()],
    ['has no parameters', sequence(oid('1.2.840.113549.1.5.13'))],
    ['has no salt', pbes2(pbkdf2(integer(9), integer(9)))],
    ['has no rounds', pbes2(pbkdf2(octets(salt)))],
    ['has a text for rounds', pbes2(pbkdf2(octets(salt), octets(salt)))],
    ['has zero rounds', pbes2(pbkdf2(octets(salt), integer(0)))],
    ['has a negative number of rounds', pbes2(pbkdf2(octets(salt), Buffer.of(2, 1, 0x80)))],
    ['has no IV', pbes2(pbkdf2(octets(salt), integer(9)), sequence(oid('2.16.840.1.101.3.4.1.42')))],
    ['has a short IV', pbes2(pbkdf2(octets(salt), integer(9)), sequence(oid('2.16.840.1.101.3.4.1.42'), octets(salt)))],
    ['has a long IV', pbes2(pbkdf2(octets(salt), integer(9)), sequence(oid('1.2.840.113549.3.7'), octets(iv)))],
    ['has no cost', pbes2(scrypt(octets(salt)))],
    ['has no block size', pbes2(scrypt(octets(salt), integer(2)))],
    ['has a cost of one', pbes2(scrypt(octets(salt), integer(1), integer(8), integer(1)))],
    ['has a cost that is no power of two', pbes2(scrypt(octets(salt), integer(3), integer(8), integer(1)))],
    ['of PKCS#12 has no salt', sequence(oid('1.2.840.113549.1.12.1.3'), sequence(integer(1), integer(1)))],
    ['of PKCS#12 has no rounds', sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(salt)))],
  ])('that %s is damaged', (_, bytes) => {
    expect(failure(() => scheme(bytes))).toBe(damaged);
  });

  it('says what it costs: twice the rounds with the ways of PKCS#12, and as many as it can with too large a number', () => {
    const own = (rounds: Uint8Array) =>
      scheme(sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(salt), rounds)));
    expect([own(integer(1)).rounds, own(integer(500)).rounds]).toEqual([2, 1000]);
    const other = (rounds: Uint8Array) => scheme(pbes2(pbkdf2(octets(salt), rounds))).rounds;
    expect([other(integer(1)), other(integer(2n ** 53n)), other(integer(2n ** 200n))]).toEqual([
      1,
      2 ** 53 - 1,
      2 ** 53 - 1,
    ]);
    expect(scheme(pbes2(scrypt(octets(salt), integer(2), integer(8), integer(1)))).rounds).toBe(0);
  });

  it('with scrypt opens what was encrypted by it', async () => {
    const key = scryptSync('right', salt, 32, { cost: 16, blockSize: 8, parallelization: 2 });
    const cipher = createCipheriv('aes-256-cbc', key, iv);
    const data = Buffer.concat([cipher.update('plain'), cipher.final()]);
    const read = scheme(pbes2(scrypt(octets(salt), integer(16), integer(8), integer(2))));
    expect(Buffer.from((await read.decrypt(data, passphraseBytes('right'))) ?? []).toString()).toBe('plain');
  });

  it('tells the length of a key only where it stands', () => {
    const length = (bytes: Uint8Array) => readStretching(bytes, root(bytes), 'private-key').keyLength;
    expect(length(pbkdf2(octets(salt), integer(9), integer(32)))).toBe(32);
    expect(length(pbkdf2(octets(salt), integer(9), sequence(oid('1.2.840.113549.2.9'), nothing)))).toBeUndefined();
    expect(length(pbkdf2(octets(salt), integer(9), octets(Buffer.of(32))))).toBeUndefined();
  });
});

describe('the code that guards a PKCS#12 file', () => {
  const content = Buffer.from('content');
  const mac = (algorithm: Uint8Array, digest: Uint8Array, ...more: readonly Uint8Array[]) => {
    const bytes = sequence(sequence(algorithm, digest), ...more);
    return () => readMac(bytes, root(bytes), 'private-key');
  };

  it.each([
    ['1.2.840.113549.2.5', 'md5', 16],
    ['1.3.14.3.2.26', 'sha1', 20],
    ['2.16.840.1.101.3.4.2.4', 'sha224', 28],
    ['2.16.840.1.101.3.4.2.1', 'sha256', 32],
    ['2.16.840.1.101.3.4.2.2', 'sha384', 48],
    ['2.16.840.1.101.3.4.2.3', 'sha512', 64],
    ['2.16.840.1.101.3.4.2.5', 'sha512-224', 28],
    ['2.16.840.1.101.3.4.2.6', 'sha512-256', 32],
  ])('with %s is a HMAC with %s', async (identifier, name, length) => {
    const passphrase = passphraseBytes('right');
    const key = await stretchPkcs12(name, 'mac', passphrase.bmp, salt, 3, length);
    const digest = createHmac(name, key).update(content).digest();
    const read = mac(sequence(oid(identifier), nothing), octets(digest), octets(salt), integer(3))();
    expect([read.digest, read.rounds]).toEqual([name, 3]);
    expect(await verifies(read, content, passphrase)).toBe(true);
    expect(await verifies(read, Buffer.from('other'), passphrase)).toBe(false);
    expect(await verifies(read, content, passphraseBytes('wrong'))).toBe(false);
    expect(await verifies({ ...read, expected: digest.subarray(1) }, content, passphrase)).toBe(false);
  });

  it.each([
    ['1.3.6.1.4.1.1722.12.2.1.16', 'blake2b512'],
    ['1.3.6.1.4.1.1722.12.2.2.8', 'blake2s256'],
  ])('with %s is known as %s', (identifier, name) => {
    const read = mac(sequence(oid(identifier)), octets(salt), octets(salt), integer(1));
    expect(read().digest).toBe(name);
  });

  it('has one round where nothing is said, and more than anybody pays where the number is too large', () => {
    const sha1 = sequence(oid('1.3.14.3.2.26'), nothing);
    expect(mac(sha1, octets(salt), octets(salt))().rounds).toBe(1);
    expect(mac(sha1, octets(salt), octets(salt), integer(2n ** 60n))().rounds).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('is damaged without its salt or its digest, and refused with another', () => {
    const sha1 = sequence(oid('1.3.14.3.2.26'), nothing);
    expect(failure(mac(sha1, octets(salt), integer(1)))).toBe(damaged);
    expect(failure(mac(sha1, integer(1), octets(salt)))).toBe(damaged);
    expect(failure(mac(sha1, octets(salt)))).toBe(damaged);
    expect(failure(mac(integer(1), octets(salt), octets(salt)))).toBe(damaged);
    expect(failure(mac(sequence(oid('1.2.3')), octets(salt), octets(salt)))).toBe(unknown('1.2.3'));
  });

  describe('as PBMAC1', () => {
    const sha256 = sequence(oid('1.2.840.113549.2.9'), nothing);
    const pbmac1 = (length: readonly Uint8Array[], scheme = sha256, digest: Uint8Array = salt) =>
      mac(
        sequence(oid('1.2.840.113549.1.5.14'), sequence(pbkdf2(octets(salt), integer(5), ...length, sha256), scheme)),
        octets(digest),
        octets(Buffer.from('NOT USED')),
      );

    it('verifies what another made', async () => {
      const key = pbkdf2Sync('right', salt, 5, 32, 'sha256');
      const read = pbmac1([integer(32)], sha256, createHmac('sha256', key).update(content).digest())();
      expect([read.rounds, await verifies(read, content, passphraseBytes('right'))]).toEqual([5, true]);
    });

    it('has a length from 20 to 128', () => {
      const lengths = [19, 20, 128, 129].map((length) => failure(pbmac1([integer(length)])));
      expect(lengths).toEqual([damaged, 'none', 'none', damaged]);
      expect(failure(pbmac1([]))).toBe(damaged);
    });

    it('is damaged without parameters, and refused with another code', () => {
      const bare = (...members: readonly Uint8Array[]) =>
        failure(mac(sequence(oid('1.2.840.113549.1.5.14'), ...members), octets(salt), octets(salt)));
      expect([bare(), bare(octets(salt)), bare(sequence())]).toEqual([damaged, damaged, damaged]);
      expect(failure(pbmac1([integer(32)], sequence(oid('1.2.9'), nothing)))).toBe(unknown('1.2.9'));
    });
  });
});

describe('the ciphers at their edges', () => {
  it('open a tag with nothing before it, and nothing shorter than a tag', async () => {
    const key = randomBytes(32);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const tag = Buffer.concat([cipher.final(), cipher.getAuthTag()]);
    expect(await gcm('aes-256-gcm', 32, iv).decrypt(tag, key)).toEqual(Buffer.alloc(0));
    expect(await gcm('aes-256-gcm', 32, iv).decrypt(tag.subarray(1), key)).toBeUndefined();
  });

  it('take the first key of two for the third', () => {
    expect(twoKeyTripleDes(Buffer.from('aaaaaaaabbbbbbbb'))).toEqual(Buffer.from('aaaaaaaabbbbbbbbaaaaaaaa'));
  });

  it('read no RC2 that is no whole number of blocks', async () => {
    for (const length of [0, 1, 7, 9]) expect(await decryptRc2(Buffer.alloc(length), salt, 64, salt)).toBeUndefined();
  });
});

describe("Java's way of encryption", () => {
  it.each<[string, Uint8Array | undefined]>([
    ['no parameters', undefined],
    ['no sequence', octets(salt)],
    ['no salt', sequence(integer(1), integer(1))],
    ['a short salt', sequence(octets(salt.subarray(1)), integer(1))],
    ['a long salt', sequence(octets(iv), integer(1))],
    ['no rounds', sequence(octets(salt))],
    ['zero rounds', sequence(octets(salt), integer(0))],
    ['too many rounds to count', sequence(octets(salt), integer(2n ** 60n))],
  ])('with %s is damaged', (_, bytes) => {
    expect(failure(() => jcePrice(bytes ?? salt, bytes && root(bytes), 'private-key'))).toBe(damaged);
  });

  it('with one round is none too few', () => {
    const bytes = sequence(octets(salt), integer(1));
    expect(jcePrice(bytes, root(bytes), 'private-key')).toEqual([salt, 1]);
  });

  it.each([
    ['two halves', '0123456789abcdef', ['01234567', '89abcdef']],
    // PBES1Core turns the first half round, and slips while it does.
    ['equal halves', '0123456701234567', ['67012367', '01234567']],
  ])('makes key and IV from a salt of %s', async (_, hex, halves) => {
    const derived = Buffer.concat(
      halves.map((half) => {
        let digest: Uint8Array = Buffer.from(half, 'hex');
        for (let round = 0; round < 3; round += 1) digest = createHash('md5').update(digest).update('right').digest();
        return digest;
      }),
    );
    const cipher = createCipheriv('des-ede3-cbc', derived.subarray(0, 24), derived.subarray(24));
    const data = Buffer.concat([cipher.update('plain'), cipher.final()]);
    const opened = await openJce(data, 'right', Buffer.from(hex, 'hex'), 3);
    expect(Buffer.from(opened ?? []).toString()).toBe('plain');
  });
});

describe('the encryption that a stored key is given again', () => {
  const of = (algorithm: Uint8Array) => encryptionOf(sequence(algorithm, octets(salt)));

  it('is its own where it can be written', () => {
    expect(of(pbes2Algorithm(salt, 5000, 'sha512', sequence(oid('2.16.840.1.101.3.4.1.2'), octets(iv))))).toEqual({
      cipher: 'aes-128-cbc',
      digest: 'sha512',
      rounds: 5000,
    });
    expect(of(pbes2(pbkdf2(octets(salt), integer(2047))))).toEqual({
      cipher: 'aes-256-cbc',
      digest: 'sha1',
      rounds: 2048,
    });
  });

  it.each<[string, Uint8Array]>([
    ['another scheme', sequence(oid('1.2.840.113549.1.12.1.3'), sequence(pbkdf2(octets(salt), integer(9)), aes256))],
    ['scrypt', pbes2(scrypt(octets(salt), integer(9)))],
    ['another cipher', pbes2(pbkdf2(octets(salt), integer(9)), sequence(oid('1.2.840.113549.3.2'), octets(iv)))],
    ['another digest', pbes2(pbkdf2(octets(salt), integer(9), sequence(oid('1.2.3'), nothing)))],
    ['no salt', pbes2(pbkdf2(integer(9), integer(9)))],
    ['no rounds', pbes2(pbkdf2(octets(salt)))],
    ['too many rounds to count', pbes2(pbkdf2(octets(salt), integer(2n ** 60n)))],
    ['nothing at all', nothing],
  ])('is the usual one for %s', (_, algorithm) => {
    expect(of(algorithm)).toEqual(usualEncryption);
  });

  it('is the usual one for what is no DER', () => {
    expect([encryptionOf(new Uint8Array(0)), encryptionOf(Buffer.of(4, 1, 0))]).toEqual([
      usualEncryption,
      usualEncryption,
    ]);
    expect(usualEncryption).toEqual({ cipher: 'aes-256-cbc', digest: 'sha256', rounds: 100_000 });
  });
});

describe('a key that is encrypted and not whole', () => {
  const open = (bytes: Uint8Array) =>
    openKeystore(bytes, new Secret('right'), 'private-key').then(
      () => 'opened',
      (error: Failure) => `${error.code} ${error.message}`,
    );

  it('is damaged, and not of a wrong passphrase', async () => {
    const algorithm = pbes2(pbkdf2(octets(salt), integer(9)));
    expect(await open(sequence(sequence(oid('1.2.840.113549.1.5.13')), octets(salt)))).toBe(damaged);
    expect(await open(sequence(algorithm, octets(salt)))).toBe(
      'ERR_KEYSTORE_PASSPHRASE_WRONG `private-key` does not open with `private-key-passphrase`, neither as given nor without a final line end.',
    );
  });
});

describe('values of DER', () => {
  it('begin before the limit, and end at it at the latest', () => {
    const bytes = Buffer.of(2, 1, 5, 2, 1, 6);
    expect([
      readElement(bytes, 3, 3),
      readElement(bytes, 3, 4),
      readElement(bytes, 3, 5),
      readElement(bytes, 6),
    ]).toEqual(Array(4).fill(undefined));
    expect(readElement(bytes, 3, 6)?.contentStart).toBe(5);
    expect(childrenOf(explicit(1, bytes), root(explicit(1, bytes)))).toHaveLength(2);
  });
});
