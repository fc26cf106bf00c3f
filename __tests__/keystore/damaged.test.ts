import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { openKeystore } from '../../src/keystore/open.ts';
import { Secret } from '../../src/secret.ts';
import {
  der,
  explicit,
  integer,
  nothing,
  octets,
  oid,
  pbes2Algorithm,
  pem,
  pkcs8Of,
  pkcs12,
  sequence,
  set,
} from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = pkcs8Of(privateKey);

async function failure(content: Uint8Array | string, passphrase: string | undefined = 'p'): Promise<Failure> {
  const error = await openKeystore(
    content,
    passphrase === undefined ? undefined : new Secret(passphrase),
    'private-key',
  ).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error(`expected a Failure, got ${error}`);
  return error;
}

const data = oid('1.2.840.113549.1.7.1');
const five = [data, data, data, data, data];
const four = five.slice(1);
const encrypted = oid('1.2.840.113549.1.7.6');
const pfx = (...infos: readonly Buffer[]) =>
  sequence(integer(3), sequence(data, explicit(0, octets(sequence(...infos)))));
const bags = (...list: readonly Buffer[]) => sequence(data, explicit(0, octets(sequence(...list))));
const bag = (kind: number, value: Buffer) => sequence(oid(`1.2.840.113549.1.12.10.1.${kind}`), explicit(0, value));
const tripleDes = sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(randomBytes(8)), integer(1)));
const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing);
const withMac = (...mac: readonly Buffer[]) =>
  sequence(integer(3), sequence(data, explicit(0, octets(sequence()))), sequence(...mac));

describe('a PKCS#12 file', () => {
  it.each<[string, Buffer]>([
    ['has no content', sequence(integer(3), sequence(data))],
    ['has an empty content', sequence(integer(3), sequence(data, explicit(0)))],
    ['has pieces that are no octets', sequence(integer(3), sequence(data, explicit(0, der(0x24, integer(1)))))],
    [
      'is signed and holds nothing',
      sequence(integer(3), sequence(oid('1.2.840.113549.1.7.2'), explicit(0, sequence(integer(1))))),
    ],
    ['holds no list', sequence(integer(3), sequence(data, explicit(0, octets(integer(7)))))],
    [
      'holds a list that is cut',
      sequence(integer(3), sequence(data, explicit(0, octets(Buffer.of(0x30, 2, 0x30, 9))))),
    ],
    ['holds a part without a content', pfx(sequence(data))],
    ['holds a part with an empty content', pfx(sequence(data, explicit(0)))],
    [
      'holds an encrypted part without an algorithm',
      pfx(sequence(encrypted, explicit(0, sequence(integer(0), sequence(data))))),
    ],
    [
      'holds an encrypted part without octets',
      pfx(sequence(encrypted, explicit(0, sequence(integer(0), sequence(data, tripleDes))))),
    ],
    [
      'holds an encrypted part in pieces that are none',
      pfx(sequence(encrypted, explicit(0, sequence(integer(0), sequence(data, tripleDes, der(0xa0, integer(1))))))),
    ],
    ['holds an encrypted part of nothing', pfx(sequence(encrypted, explicit(0, sequence(integer(0)))))],
    ['has nine members', sequence(integer(3), sequence(data, explicit(0, octets(sequence()))), ...five, ...four)],
    ['has a content of five members', sequence(integer(3), sequence(data, ...four))],
    ['holds a part of five members', pfx(sequence(data, ...four))],
    ['holds a key of five members', pfx(bags(bag(2, sequence(tripleDes, ...four))))],
    ['holds a certificate of five members', pfx(bags(bag(3, sequence(...five))))],
    ['holds a key without its octets', pfx(bags(bag(2, sequence(tripleDes))))],
    ['holds a key without an algorithm', pfx(bags(bag(2, sequence())))],
    ['holds a certificate without its octets', pfx(bags(bag(3, sequence(oid('1.2.840.113549.1.9.22.1')))))],
    [
      'holds a certificate that is no octets',
      pfx(bags(bag(3, sequence(oid('1.2.840.113549.1.9.22.1'), explicit(0, set()))))),
    ],
  ])('that %s is damaged', async (_, content) => {
    expect(await failure(content)).toMatchObject({
      code: 'ERR_KEY_DAMAGED',
      message: '`private-key` is a PKCS#12 file that is damaged or cut.',
    });
  });

  it.each<[string, Buffer]>([
    ['no list of bags', pfx(sequence(data, explicit(0, octets(integer(7)))))],
    ['a bag without a value', pfx(bags(sequence(oid('1.2.840.113549.1.12.10.1.1'))))],
    ['a bag of five members', pfx(bags(sequence(...five)))],
    ['a bag with an empty value', pfx(bags(sequence(oid('1.2.840.113549.1.12.10.1.1'), explicit(0))))],
    ['a key that does not decrypt', pfx(bags(bag(2, sequence(tripleDes, octets(randomBytes(9))))))],
  ])('without a MAC that holds %s may have another passphrase', async (_, content) => {
    expect((await failure(content)).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
    expect((await failure(content, '')).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
  });

  it('passes over parts and bags of other kinds, and over certificates of other forms', async () => {
    const content = pfx(
      sequence(oid('1.2.840.113549.1.7.5'), explicit(0, octets(randomBytes(9)))),
      bags(
        bag(4, integer(1)),
        bag(5, set()),
        bag(3, sequence(oid('1.2.840.113549.1.9.22.2'), explicit(0, octets(Buffer.of(1))))),
        bag(3, sequence(oid('1.2.840.113549.1.9.22.1'), explicit(0, octets(Buffer.of(2))))),
        bag(1, Buffer.from(key)),
      ),
    );
    const bundle = await openKeystore(content, new Secret('p'), 'private-key');
    expect(bundle).toMatchObject({ container: 'PKCS#12', encrypted: false, passphraseUse: 'unneeded' });
    expect(bundle.certificates.map((each) => Buffer.from(each))).toEqual([Buffer.of(2)]);
    expect(bundle.privateKeys).toHaveLength(1);
  });

  it('that was encrypted for somebody is told as such', async () => {
    const content = sequence(integer(3), sequence(oid('1.2.840.113549.1.7.3'), explicit(0, sequence())));
    expect(await failure(content)).toMatchObject({
      code: 'ERR_KEYSTORE_UNSUPPORTED',
      message: '`private-key` is a PKCS#12 file encrypted for a certificate, not with a passphrase.',
    });
  });

  it.each<[string, Buffer]>([
    ['no members', withMac()],
    ['five members', withMac(...five)],
    ['a digest of five members', withMac(sequence(...five), octets(randomBytes(8)))],
    [
      'PBMAC1 without parameters',
      withMac(sequence(sequence(oid('1.2.840.113549.1.5.14')), octets(randomBytes(32))), octets(randomBytes(8))),
    ],
    [
      'PBMAC1 with parameters that are no list',
      withMac(
        sequence(sequence(oid('1.2.840.113549.1.5.14'), integer(1)), octets(randomBytes(32))),
        octets(randomBytes(8)),
      ),
    ],
    ['no digest', withMac(sequence(sha256), octets(randomBytes(8)))],
    ['no salt', withMac(sequence(sha256, octets(randomBytes(32))))],
    ['a digest that is no octets', withMac(sequence(sha256, integer(1)), octets(randomBytes(8)))],
    ['a salt that is no octets', withMac(sequence(sha256, octets(randomBytes(32))), integer(1))],
    ['no algorithm', withMac(sequence(sequence(), octets(randomBytes(32))), octets(randomBytes(8)))],
  ])('whose MAC has %s is damaged', async (_, content) => {
    expect((await failure(content)).code).toBe('ERR_KEY_DAMAGED');
  });

  it('whose MAC has another length than its digest has another passphrase', async () => {
    for (const length of [0, 31, 33])
      expect((await failure(withMac(sequence(sha256, octets(randomBytes(length))), octets(randomBytes(8))))).code).toBe(
        'ERR_KEYSTORE_PASSPHRASE_WRONG',
      );
  });

  it('whose MAC asks for endless rounds costs too much', async () => {
    const digest = sequence(sha256, octets(randomBytes(32)));
    for (const rounds of [integer(10_000_001), integer(2n ** 80n), octets(Buffer.of(1))])
      expect((await failure(withMac(digest, octets(randomBytes(8)), rounds))).code).toBe('ERR_KEYSTORE_COSTLY');
  });

  it('whose MAC is of a kind that nobody knows is told by its identifier', async () => {
    const content = withMac(sequence(sequence(oid('1.2.3.4')), octets(randomBytes(32))), octets(randomBytes(8)));
    expect(await failure(content)).toMatchObject({
      code: 'ERR_KEYSTORE_UNSUPPORTED',
      message: '`private-key` is encrypted with an algorithm that is not supported (object identifier 1.2.3.4).',
    });
  });

  it('whose PBMAC1 has a hash that nobody knows is told by its identifier', async () => {
    const pbmac1 = sequence(oid('1.2.840.113549.1.5.14'), sequence(sequence(), sequence(oid('1.2.3.4'), nothing)));
    expect(await failure(withMac(sequence(pbmac1, octets(randomBytes(32))), octets(randomBytes(8))))).toMatchObject({
      code: 'ERR_KEYSTORE_UNSUPPORTED',
      message: expect.stringContaining('1.2.3.4'),
    });
  });

  it.each([
    [19, 'ERR_KEY_DAMAGED'],
    [20, 'ERR_KEYSTORE_PASSPHRASE_WRONG'],
    [128, 'ERR_KEYSTORE_PASSPHRASE_WRONG'],
    [129, 'ERR_KEY_DAMAGED'],
    [undefined, 'ERR_KEY_DAMAGED'],
  ])('whose PBMAC1 has a key of %s bytes is %s', async (length, code) => {
    const hmac = sequence(oid('1.2.840.113549.2.9'), nothing);
    const parameters = [octets(randomBytes(8)), integer(10), ...(length === undefined ? [] : [integer(length)]), hmac];
    const pbmac1 = sequence(
      oid('1.2.840.113549.1.5.14'),
      sequence(sequence(oid('1.2.840.113549.1.5.12'), sequence(...parameters)), hmac),
    );
    expect((await failure(withMac(sequence(pbmac1, octets(randomBytes(32))), octets(randomBytes(8))))).code).toBe(code);
  });

  it('is a right one with one round where its MAC says none', async () => {
    const whole = pkcs12({ passphrase: 'p', keys: [key], macRounds: 1 });
    expect((await openKeystore(whole, new Secret('p'), 'private-key')).privateKeys).toHaveLength(1);
  });
});

describe('an encrypted key', () => {
  const aes = sequence(oid('2.16.840.1.101.3.4.1.42'), octets(randomBytes(16)));
  const stretching = (...parameters: readonly Buffer[]) =>
    sequence(oid('1.2.840.113549.1.5.12'), sequence(...parameters));
  const scrypt = (...parameters: readonly Buffer[]) => sequence(oid('1.3.6.1.4.1.11591.4.11'), sequence(...parameters));
  const pbes2 = (...parameters: readonly Buffer[]) => sequence(oid('1.2.840.113549.1.5.13'), sequence(...parameters));
  const salt = octets(randomBytes(8));
  const keyOf = (algorithm: Buffer) => sequence(algorithm, octets(randomBytes(1232)));

  it.each<[string, Buffer]>([
    ['no parameters', keyOf(sequence(oid('1.2.840.113549.1.5.13')))],
    ['parameters that are no list', keyOf(sequence(oid('1.2.840.113549.1.5.13'), integer(1)))],
    ['a list that is cut', keyOf(sequence(oid('1.2.840.113549.1.5.13'), der(0x30, Buffer.of(0x30, 9))))],
    ['no stretching', keyOf(pbes2())],
    ['no cipher', keyOf(pbes2(stretching(salt, integer(10))))],
    ['no salt', keyOf(pbes2(stretching(), aes))],
    ['no rounds', keyOf(pbes2(stretching(salt), aes))],
    ['rounds that are no number', keyOf(pbes2(stretching(salt, octets(Buffer.of(9))), aes))],
    ['no round at all', keyOf(pbes2(stretching(salt, integer(0)), aes))],
    ['rounds below nothing', keyOf(pbes2(stretching(salt, der(2, Buffer.of(0xff))), aes))],
    [
      'a cipher without its start',
      keyOf(pbes2(stretching(salt, integer(10)), sequence(oid('2.16.840.1.101.3.4.1.42')))),
    ],
    ['scrypt without a cost', keyOf(pbes2(scrypt(salt), aes))],
    ['scrypt without a block size', keyOf(pbes2(scrypt(salt, integer(16)), aes))],
    ['scrypt without its third number', keyOf(pbes2(scrypt(salt, integer(16), integer(1)), aes))],
    ['scrypt of the cost 1', keyOf(pbes2(scrypt(salt, integer(1), integer(1), integer(1)), aes))],
    ['scrypt of the cost 3', keyOf(pbes2(scrypt(salt, integer(3), integer(1), integer(1)), aes))],
    ['no identifier', keyOf(sequence(oid('1.2.3').subarray(0, 0), integer(1)))],
  ])('with %s is damaged', async (_, content) => {
    expect((await failure(pem('ENCRYPTED PRIVATE KEY', content))).code).toBe('ERR_KEY_DAMAGED');
  });

  it.each<[string, Buffer]>([
    ['a stretching', keyOf(pbes2(sequence(oid('1.2.3.4'), sequence(salt)), aes))],
    ['a cipher', keyOf(pbes2(stretching(salt, integer(10)), sequence(oid('1.2.3.4'), salt)))],
    ['a scheme', keyOf(sequence(oid('1.2.3.4'), sequence(salt)))],
  ])('with %s that nobody knows is not supported', async (_, content) => {
    expect(await failure(content)).toMatchObject({
      code: 'ERR_KEYSTORE_UNSUPPORTED',
      message: '`private-key` is encrypted with an algorithm that is not supported (object identifier 1.2.3.4).',
    });
  });

  it('whose rounds do not fit any number costs too much', async () => {
    for (const rounds of [integer(2n ** 54n), integer(2n ** 200n)])
      expect((await failure(keyOf(pbes2(stretching(salt, rounds), aes)))).code).toBe('ERR_KEYSTORE_COSTLY');
  });

  it('of random bytes opens with no passphrase', async () => {
    const algorithm = pbes2Algorithm(randomBytes(8), 10, 'sha256', aes);
    expect((await failure(keyOf(algorithm))).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
  });

  it('without its data is no key', async () => {
    const algorithm = pbes2Algorithm(randomBytes(8), 10, 'sha256', aes);
    for (const data of [der(0x24, octets(randomBytes(9))), set()])
      await expect(failure(pem('ENCRYPTED PRIVATE KEY', sequence(algorithm, data)))).resolves.toMatchObject({
        code: 'ERR_KEY_DAMAGED',
        message: expect.stringContaining('does not hold a whole key'),
      });
  });
});
