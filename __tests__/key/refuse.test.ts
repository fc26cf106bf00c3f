import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/failure-catalogue.ts';
import { refuseKeyless, refuseOtherAlgorithm } from '../../src/key/refuse.ts';
import type { Bundle, Stranger } from '../../src/keystore/bundle.ts';

const bundle = (changes: Partial<Bundle> = {}): Bundle =>
  ({
    container: undefined,
    encoding: 'PEM',
    base64: false,
    encrypted: false,
    passphraseUse: 'none',
    privateKeys: [],
    certificates: [],
    strangers: [],
    healed: [],
    ...changes,
  }) as Bundle;

describe('a key of another algorithm', () => {
  const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).privateKey;
  const refused = (key: KeyObject) => refuseOtherAlgorithm(key, 'private-key');

  it.each<[KeyObject, string]>([
    [ec('P-256'), 'an EC key (P-256)'],
    [ec('P-384'), 'an EC key (P-384)'],
    [ec('P-521'), 'an EC key (P-521)'],
    [ec('secp256k1'), 'an EC key (secp256k1)'],
    [ec('brainpoolP256r1'), 'an EC key'],
    [generateKeyPairSync('ed25519').privateKey, 'an Ed25519 key'],
    [generateKeyPairSync('ed448').privateKey, 'an Ed448 key'],
    [generateKeyPairSync('x25519').privateKey, 'an X25519 key, which cannot sign at all'],
    [generateKeyPairSync('x448').privateKey, 'an X448 key, which cannot sign at all'],
    [generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey, 'a DSA key'],
    [{ asymmetricKeyType: 'dh' } as unknown as KeyObject, 'a Diffie-Hellman key, which cannot sign at all'],
    [{ asymmetricKeyType: 'ml-dsa-65' } as unknown as KeyObject, 'a key of another algorithm'],
    [{} as unknown as KeyObject, 'a key of another algorithm'],
  ])('is named (%#)', (key, name) => {
    expect(refused(key)).toMatchObject({
      code: 'ERR_KEY_NOT_RSA',
      message: `\`private-key\` is ${name}, not an RSA key.`,
      hint: catalogue.ERR_KEY_NOT_RSA.hint,
    });
  });

  it('is told apart from an RSA key that may not be used here', () => {
    expect(refused(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey)).toMatchObject({
      code: 'ERR_KEY_NOT_RSA',
      message: expect.stringContaining('is restricted to RSASSA-PSS signatures'),
      hint: 'Make a key without that restriction: `openssl genrsa -out private.key 2048`.',
    });
  });
});

describe('what holds no key', () => {
  const refused = (changes: Partial<Bundle>, text = '') => refuseKeyless(bundle(changes), text, 'private-key');

  it.each(['PKCS#12', 'JKS', 'JCEKS'] as const)('as a %s file is told as such, whatever else is in it', (container) => {
    expect(refused({ container, certificates: [Buffer.of(1)], strangers: ['PGP key'] })).toMatchObject({
      code: 'ERR_KEYSTORE_NO_KEY',
      message: `\`private-key\` is a ${container} file that holds certificates and no key.`,
    });
  });

  it('as a PKCS#7 file never can', () => {
    expect(refused({ container: 'PKCS#7', certificates: [Buffer.of(1)] })).toMatchObject({
      code: 'ERR_KEY_WRONG_MATERIAL',
      message: '`private-key` is a PKCS#7 file; these never hold a private key.',
      hint: expect.stringMatching(/^Give the private key that the certificate was made from/),
    });
  });

  it('as a certificate is sent to the other input', () => {
    expect(refused({ certificates: [Buffer.of(1)], strangers: ['unknown'] })).toMatchObject({
      code: 'ERR_KEY_WRONG_MATERIAL',
      message: '`private-key` holds a certificate and no private key.',
      hint: expect.stringMatching(/^Give the private key that the certificate was made from/),
    });
  });

  it.each<[Stranger, string, string, string | undefined]>([
    ['public key', 'ERR_KEY_WRONG_MATERIAL', 'is a public key; the private one is needed to sign', undefined],
    ['certificate request', 'ERR_KEY_WRONG_MATERIAL', 'is a certificate request (CSR), not a private key', undefined],
    [
      'certificate revocation list',
      'ERR_KEY_WRONG_MATERIAL',
      'is a certificate revocation list, not a private key',
      undefined,
    ],
    [
      'OpenSSH private key',
      'ERR_KEY_WRONG_MATERIAL',
      'is a private key in the format of OpenSSH',
      'ssh-keygen -p -m PEM',
    ],
    ['PGP key', 'ERR_KEY_WRONG_MATERIAL', 'is a PGP key, not an RSA private key', undefined],
    [
      'private key of an unknown algorithm',
      'ERR_KEY_NOT_RSA',
      'is a private key of an algorithm that is not known here, not an RSA key',
      undefined,
    ],
    ['BCFKS keystore', 'ERR_KEYSTORE_UNSUPPORTED', 'is a BCFKS keystore, which is not supported', 'keytool'],
  ])('as a %s is told before anything less telling', (stranger, code, words, hint) => {
    const failure = refused({ strangers: ['unknown', stranger], certificates: [Buffer.of(1)] }, 'https://x.example');
    expect(failure).toMatchObject({ code, message: `\`private-key\` ${words}.` });
    if (hint !== undefined) expect(failure.hint).toContain(hint);
    else expect(failure.hint).toBe(catalogue[failure.code].hint);
  });

  it('is told by its look, with the better hint where there is one', () => {
    expect(refused({}, ' "***" ')).toMatchObject({
      code: 'ERR_KEY_WRONG_MATERIAL',
      message: '`private-key` is a row of asterisks: somebody stored what a log had masked.',
      hint: expect.stringMatching(/^Check which secret the workflow passes/),
    });
    expect(refused({}, 'https://x.example').hint).toBe(catalogue.ERR_KEY_WRONG_MATERIAL.hint);
    expect(refused({}, `https://x.example/${'x'.repeat(9_000)}`).code).toBe('ERR_KEY_WRONG_MATERIAL');
  });

  it.each([
    ['x', '1 character'],
    [' xy\n', '2 characters'],
    ['', '0 characters'],
  ])('is told by its length alone when it is nothing with a name: %j', (text, length) => {
    expect(refused({ strangers: ['unknown'] }, text)).toMatchObject({
      code: 'ERR_KEY_UNRECOGNISED',
      message: `\`private-key\` (${length}) is neither a key nor anything else that is known.`,
    });
  });
});
