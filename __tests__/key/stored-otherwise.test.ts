import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readSigningKey } from '../../src/key/signing-key.ts';
import { storedLike } from '../../src/key/stored-like.ts';
import { Secret } from '../../src/secret.ts';
import { pbes2, pem, pkcs1Of, pkcs8Of, pkcs12 } from '../keystore/writers.ts';

const [current, fresh] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
if (current === undefined || fresh === undefined) throw new Error('none');
const plain = pem('PRIVATE KEY', pkcs8Of(current));
const word = 'a passphrase of some length';
const sealed = current.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: word }).toString();
const store = (model: string | Uint8Array, passphrase?: string) =>
  storedLike(new Secret(model) as Secret, passphrase === undefined ? undefined : new Secret(passphrase), fresh);

describe('a fresh key whose model has a form that cannot be written', () => {
  it('is plain PKCS#8 when the model is not encrypted, and says so', async () => {
    const { stored, remarks } = await store(plain + plain);
    expect(stored.reveal()).toBe(pem('PRIVATE KEY', pkcs8Of(fresh)));
    expect(remarks).toEqual(['The form of the current key cannot be written; the new key is stored as PKCS#8 in PEM.']);
  });

  it('is encrypted with the passphrase of the model when that is encrypted, and says so', async () => {
    const { stored, remarks } = await store(sealed + sealed, word);
    expect(stored.reveal()).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    const read = await readSigningKey(stored, new Secret(word), 'private-key');
    expect(pkcs8Of(read.key)).toEqual(pkcs8Of(fresh));
    expect(remarks).toEqual([
      'The form of the current key cannot be written; the new key is stored as encrypted PKCS#8 in PEM, with the same passphrase.',
    ]);
  });
});

describe('a fresh key that would not be read again', () => {
  const storing = (key: KeyObject) => storedLike(new Secret(plain), undefined, key);
  const unreadable = {
    code: 'ERR_INTERNAL',
    message: 'The new key could not be read in the form in which it was to be stored.',
  };

  it('because it is too weak is not stored at all', async () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    await expect(storing(weak)).rejects.toMatchObject(unreadable);
  });

  it('because another key is written in its place is not stored at all', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const lying = Object.defineProperty(privateKey, 'export', { value: current.export.bind(current) });
    await expect(storing(lying)).rejects.toMatchObject(unreadable);
  });

  it('because the platform has lost the cipher of its model becomes PKCS#8, and says so', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const whole = privateKey.export.bind(privateKey) as (options: object) => Buffer;
    const refusing = Object.defineProperty(privateKey, 'export', {
      value: (options: object) => {
        if ('cipher' in options) throw new Error('unsupported');
        return whole(options);
      },
    });
    const model = current.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: word });
    const { stored, remarks } = await storedLike(new Secret(model.toString()), new Secret(word), refusing);
    expect(stored.reveal()).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expect(remarks).toEqual([expect.stringContaining('stored as encrypted PKCS#8 in PEM, with the same passphrase')]);
  });
});

describe('a fresh key whose model is protected with nothing', () => {
  it('is protected with nothing as well, whatever passphrase is given', async () => {
    const model = pkcs12({ passphrase: '', keys: [pkcs8Of(current)], keyEncryption: (data) => pbes2(data, '') });
    for (const passphrase of [undefined, '', word]) {
      const { stored, key } = await store(model.toString('base64'), passphrase);
      expect(key).toMatchObject({ container: 'PKCS#12', encrypted: true });
      const read = await readSigningKey(stored, undefined, 'private-key');
      expect(pkcs8Of(read.key)).toEqual(pkcs8Of(fresh));
    }
  });
});

describe('a fresh key in the form of its model', () => {
  it.each<[string, string | Uint8Array, string, readonly string[]]>([
    ['PKCS#8 in PEM', plain, pem('PRIVATE KEY', pkcs8Of(fresh)), []],
    ['PKCS#1 in PEM', pem('RSA PRIVATE KEY', pkcs1Of(current)), pem('RSA PRIVATE KEY', pkcs1Of(fresh)), []],
    [
      'PKCS#1 under the label of PKCS#8',
      pem('PRIVATE KEY', pkcs1Of(current)),
      pem('RSA PRIVATE KEY', pkcs1Of(fresh)),
      [],
    ],
    ['PKCS#1 as base64', pkcs1Of(current).toString('base64'), pkcs1Of(fresh).toString('base64'), []],
    [
      'a binary file',
      pkcs8Of(current),
      pkcs8Of(fresh).toString('base64'),
      ['The key was a binary file; the new one is stored as its base64.'],
    ],
    ['a file of PEM', Buffer.from(plain), pem('PRIVATE KEY', pkcs8Of(fresh)), []],
  ])('is %s', async (_, model, expected, remarks) => {
    const kept = await store(model);
    expect(kept.stored.reveal()).toBe(expected);
    expect(kept.remarks).toEqual(remarks);
    expect(pkcs8Of(kept.key.key)).toEqual(pkcs8Of(fresh));
    // A passphrase that the model does not need does not come to protect the new one.
    expect((await store(model, word)).stored.reveal()).toBe(expected);
  });
});
