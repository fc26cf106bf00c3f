import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { childrenOf, contentOf, type Element, readElement, wholeOf } from '../../src/keystore/der.ts';
import { openKeystore } from '../../src/keystore/open.ts';
import { Secret } from '../../src/secret.ts';
import { odd } from '../certificate/writers.ts';
import { der, explicit, integer, oid, pem, pkcs1Of, pkcs8Of, pkcs12, sequence, set } from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey;
const ecPublic = createPublicKey(ec).export({ type: 'spki', format: 'der' });
const [key, certificate] = [pkcs8Of(privateKey), odd()];
const base64 = (content: Uint8Array | string) => Buffer.from(content).toString('base64');
const lines = (content: Uint8Array | string) => (base64(content).match(/.{1,64}/g) ?? []).join('\n');
const open = (content: string | Uint8Array, passphrase?: string) =>
  openKeystore(content, passphrase === undefined ? undefined : new Secret(passphrase), 'private-key');
const healedIn = async (content: string | Uint8Array) => (await open(content)).healed.map((piece) => piece.reveal());

describe('what a secret holds', () => {
  it.each<[string, string | Uint8Array, string, boolean]>([
    ['PKCS#8', pem('PRIVATE KEY', key), 'PEM', false],
    ['PKCS#1', pem('RSA PRIVATE KEY', pkcs1Of(privateKey)), 'PEM', false],
    ['PKCS#8', key, 'DER', false],
    ['PKCS#1', pkcs1Of(privateKey), 'DER', false],
    ['PKCS#8', base64(key), 'DER', true],
    ['PKCS#8', base64(pem('PRIVATE KEY', key)), 'PEM', true],
    ['PKCS#8', Buffer.from(pem('PRIVATE KEY', key)), 'PEM', false],
    ['PKCS#8', Buffer.from(base64(key)), 'DER', true],
    ['SEC 1', ec.export({ type: 'sec1', format: 'pem' }).toString(), 'PEM', false],
    ['SEC 1', ec.export({ type: 'sec1', format: 'der' }), 'DER', false],
    ['PKCS#8', Buffer.concat([key, Buffer.from('\n')]), 'DER', false],
  ])('is told by what it is: %s (%#)', async (container, content, encoding, isBase64) => {
    const bundle = await open(content);
    expect(bundle).toMatchObject({ container, encoding, base64: isBase64, encrypted: false, strangers: [] });
    expect(bundle.privateKeys).toHaveLength(1);
  });

  it('may be a DSA key in the form of its own', async () => {
    const bytes = Buffer.from(String(dsa.export({ type: 'pkcs8', format: 'pem' })));
    expect((await open(bytes)).privateKeys[0]?.asymmetricKeyType).toBe('dsa');
  });

  it('may be four layers of base64 deep', async () => {
    const layers = (count: number) => {
      let text = pem('PRIVATE KEY', key);
      for (let layer = 0; layer < count; layer += 1) text = base64(text);
      return text;
    };
    for (const count of [1, 2, 3, 4]) expect((await open(layers(count))).privateKeys).toHaveLength(1);
    expect((await open(layers(5))).privateKeys).toHaveLength(0);
  });

  it('comes to light piece by piece: what was given as it stands is masked already', async () => {
    expect(await healedIn(key)).toEqual([]);
    expect(await healedIn(base64(key))).toEqual([]);
    expect(await healedIn(base64(base64(key)))).toEqual([lines(key)]);
    expect(await healedIn(base64(base64(base64(key))))).toEqual([lines(key), lines(base64(key))]);
    expect(await healedIn(`key: "${base64(key)}"`)).toEqual([lines(key)]);
    expect(await healedIn(`key: "${base64(base64(key))}"`)).toEqual([lines(key), lines(base64(key))]);
    expect(await healedIn(pem('PRIVATE KEY', key))).toEqual([lines(key)]);
    expect(await healedIn(pem('CERTIFICATE', certificate))).toEqual([]);
  });

  it('may lie beside other base64 in a text, which is passed over', async () => {
    const noise = base64(sequence(integer(1), integer(2n ** 900n), set()));
    const cut = base64(certificate.subarray(0, 200));
    const bundle = await open(`a: "${noise}"\nb: "${cut}"\nc: "${base64(key)}"\n`);
    expect(bundle).toMatchObject({ base64: true, strangers: [] });
    expect(bundle.privateKeys).toHaveLength(1);
    expect(await open(`a: "${noise}"\n`)).toMatchObject({ base64: false, container: undefined, strangers: [] });
  });

  it('is unknown where it has a form that nothing has', async () => {
    const unknown = sequence(integer(1), integer(2n ** 900n), set());
    expect((await open(unknown)).strangers).toEqual(['unknown']);
    expect(await open(base64(unknown))).toMatchObject({ base64: false, strangers: ['unknown'] });
  });

  it('may be certificates alone', async () => {
    const pkcs7 = sequence(
      oid('1.2.840.113549.1.7.2'),
      explicit(0, sequence(integer(1), set(), sequence(oid('1.2.840.113549.1.7.1')), der(0xa0, certificate), set())),
    );
    for (const content of [certificate, pem('CERTIFICATE', certificate), base64(certificate)])
      expect(await open(content)).toMatchObject({ container: 'X.509', certificates: [certificate], privateKeys: [] });
    for (const content of [pkcs7, pem('PKCS7', pkcs7)])
      expect(await open(content)).toMatchObject({ container: 'PKCS#7', certificates: [certificate] });
  });
});

describe('what has the form of a private key', () => {
  const sevens = (count: number) => Array.from({ length: count }, () => integer(7));
  const pkcs8 = (algorithm: Buffer) => sequence(integer(0), algorithm, der(0x04, Buffer.of(1, 2, 3)));

  it.each<[string, Buffer]>([
    ['PKCS#1 with more behind its numbers', sequence(integer(0), ...sevens(8), set())],
    ['SEC 1', sequence(integer(1), der(0x04, Buffer.of(1)))],
    ['DSA of an endless version', sequence(integer(2n ** 200n), ...sevens(5))],
    ['PKCS#8 for RSA', pkcs8(sequence(oid('1.2.840.113549.1.1.1')))],
    ['PKCS#8 for a curve', pkcs8(sequence(oid('1.2.840.10045.2.1')))],
    ['PKCS#8 for Ed25519', pkcs8(sequence(oid('1.3.101.112')))],
    ['PKCS#8 without an algorithm', pkcs8(sequence())],
    [
      'PKCS#8 of seventeen members',
      sequence(
        integer(0),
        sequence(oid('1.2.3.4')),
        der(0x04, Buffer.of(1)),
        ...Array.from({ length: 14 }, () => set()),
      ),
    ],
  ])('as %s, with numbers that cannot be, is damaged', async (_, content) => {
    const error: unknown = await open(content).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'ERR_KEY_DAMAGED',
      message: '`private-key` has the form of a private key, but the numbers in it cannot be read.',
    });
    // The platform's error may show bytes of the key.
    expect(error).not.toHaveProperty('cause');
  });

  it('for an algorithm that nobody knows is a stranger, and hides no other key', async () => {
    const unknown = pkcs8(sequence(oid('1.2.3.4')));
    expect(await open(unknown)).toMatchObject({
      container: 'PKCS#8',
      privateKeys: [],
      strangers: ['private key of an unknown algorithm'],
    });
    expect((await open(pem('PRIVATE KEY', unknown) + pem('PRIVATE KEY', key))).privateKeys).toHaveLength(1);
  });

  it('of DSA in its own form is read', async () => {
    const pkcs8Dsa = dsa.export({ type: 'pkcs8', format: 'der' });
    // OpenSSL's own form is 0, p, q, g, y, x; PKCS#8 holds p, q, g and x.
    const outer = childrenOf(pkcs8Dsa, readElement(pkcs8Dsa, 0) as Element) ?? [];
    const parameters = childrenOf(pkcs8Dsa, outer[1] as Element)?.[1] as Element;
    const [p, q, g] = (childrenOf(pkcs8Dsa, parameters) ?? []).map((each) => wholeOf(pkcs8Dsa, each)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const x = contentOf(pkcs8Dsa, outer[2] as Element);
    const spki = createPublicKey(dsa).export({ type: 'spki', format: 'der' });
    const bits = childrenOf(spki, readElement(spki, 0) as Element)?.[1] as Element;
    const y = contentOf(spki, bits).subarray(1);
    const traditional = sequence(integer(0), p, q, g, y, x);
    for (const content of [traditional, pem('DSA PRIVATE KEY', traditional)]) {
      const bundle = await open(content);
      expect(bundle).toMatchObject({ container: 'DSA', strangers: [] });
      expect(bundle.privateKeys.map((found) => found.equals(dsa))).toEqual([true]);
    }
  });
});

describe('a certificate', () => {
  it('that stands there twice is given once', async () => {
    const text = pem('CERTIFICATE', certificate);
    expect((await open(text + text + pem('PRIVATE KEY', key))).certificates).toEqual([certificate]);
  });
});

describe('a block that is damaged', () => {
  const damaged = (label: string, body: Uint8Array) => pem(label, body).replace(/\n(.{10})/, '\n$1\u00A7');
  const broken = (label: string, body: Uint8Array) => pem(label, body).replace(/\n(.{10}).{20}/, '\n$1\u00A7');

  it('is read all the same when only strangers stand in its base64', async () => {
    expect((await open(damaged('PRIVATE KEY', key))).privateKeys).toHaveLength(1);
    expect((await open(damaged('CERTIFICATE', certificate))).certificates).toEqual([certificate]);
  });

  it.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'PKCS12'])('is an error under the label %s', async (label) => {
    await expect(open(broken(label, key))).rejects.toMatchObject({
      code: 'ERR_KEY_DAMAGED',
      message: 'The private key in `private-key` holds characters that are no base64, or was cut.',
    });
    await expect(open(pem(label, key).slice(0, 500))).rejects.toThrow('has no END line: the text was cut');
    await expect(open(pem(label, key).replace(/END .*-----/, 'END THING-----'))).rejects.toThrow(
      'ends with another line than the END that belongs to its BEGIN',
    );
  });

  it('is passed over under other labels, and hides no key', async () => {
    const bundle = await open(broken('CERTIFICATE', certificate) + pem('PRIVATE KEY', key));
    expect(bundle.certificates).toEqual([]);
    expect(bundle.privateKeys).toHaveLength(1);
  });

  it('is an error when what it holds is no key', async () => {
    for (const body of [Buffer.from('just a text, long enough'), sequence(integer(1), set()), key.subarray(0, 300)])
      await expect(open(pem('PRIVATE KEY', body))).rejects.toThrow('does not hold a whole key');
  });

  it('is told as cut where it is DER', async () => {
    await expect(open(key.subarray(0, 300))).rejects.toMatchObject({
      code: 'ERR_KEY_DAMAGED',
      message: '`private-key` begins like a key or a keystore and ends too early: it was cut.',
    });
  });
});

describe('strangers', () => {
  it.each([
    ['OPENSSH PRIVATE KEY', 'OpenSSH private key'],
    ['PGP PRIVATE KEY BLOCK', 'PGP key'],
    ['PGP PUBLIC KEY BLOCK', 'PGP key'],
  ])('under the label %s are told as %s, whatever they hold', async (label, stranger) => {
    expect((await open(pem(label, Buffer.alloc(300, 0x55)))).strangers).toEqual([stranger]);
    expect((await open(pem(label, Buffer.alloc(300, 0x55)).slice(0, 200))).strangers).toEqual([stranger]);
  });

  it.each<[string, Buffer]>([
    ['BCFKS keystore', sequence(sequence(sequence(), der(0x04, Buffer.of(1))), sequence(oid('1.2.3')))],
    ['public key', ecPublic],
    ['certificate request', sequence(sequence(integer(0), sequence(), sequence(), explicit(0)), sequence(), der(3))],
    [
      'certificate revocation list',
      sequence(sequence(integer(1), sequence(), sequence(), der(0x17)), sequence(), der(3)),
    ],
  ])('of the kind %s are told as such, bare and in a block', async (stranger, content) => {
    for (const given of [content, pem('THING', content)])
      expect(await open(given)).toMatchObject({ strangers: [stranger], privateKeys: [], certificates: [] });
  });

  it('do not hide a key, and more than a few keys are too many', async () => {
    const store = pkcs12({ passphrase: 'p', keys: [key, key] });
    expect((await open(store, 'p')).privateKeys).toHaveLength(1);
    const many = Array.from({ length: 101 }, () => pem('PRIVATE KEY', key)).join('');
    await expect(open(many)).rejects.toMatchObject({
      code: 'ERR_KEYSTORE_SEVERAL_KEYS',
      message: '`private-key` holds several private keys.',
    });
  });
});
