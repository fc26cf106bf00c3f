import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openKeystore } from '../../src/keystore/open.ts';
import { formOf, writePkcs12 } from '../../src/keystore/write-pkcs12.ts';
import { Secret } from '../../src/secret.ts';
import { pkcs8Of } from './writers.ts';

const key = pkcs8Of(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);

describe('a PKCS#12 file that is written', () => {
  it.each([
    { generation: 'usual', friendlyName: undefined },
    { generation: 'classic', friendlyName: 'sf-keypair Schlüssel' },
  ] as const)('says its form again and opens with its passphrase: %j', async (form) => {
    const file = await writePkcs12(key, 'pipeline passphrase', form);
    expect(formOf(file)).toEqual(form);
    const { privateKeys } = await openKeystore(file, new Secret('pipeline passphrase'), 'private-key');
    expect(privateKeys.map((each) => pkcs8Of(each).equals(key))).toEqual([true]);
  });
});

describe('the form of a file', () => {
  it.each([
    ['whose parts are cut', Buffer.of(0x30, 0x03, 0x30, 0x7f, 0x00)],
    ['that is empty', Buffer.alloc(0)],
  ])('%s is the usual one without a name', (_, file) => {
    expect(formOf(file)).toEqual({ generation: 'usual', friendlyName: undefined });
  });
});
