import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sealedContainer } from '../../src/keystore/sealed-container.ts';
import { javaKeystore, pbes2, pem, pkcs8Of, pkcs12 } from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = pkcs8Of(privateKey);
const passphrase = 'pipeline passphrase';
const cipher = 'aes-256-cbc';
const base64 = (content: Uint8Array | string) => Buffer.from(content).toString('base64');
const sealed = privateKey.export({ type: 'pkcs8', format: 'der', cipher, passphrase });
const traditional = privateKey.export({ type: 'pkcs1', format: 'pem', cipher, passphrase }).toString();
const keystore = pkcs12({ passphrase, keys: [key], keyEncryption: (data, word) => pbes2(data, word ?? '') });
const java = (kind: 'JKS' | 'JCEKS') => javaKeystore(kind, passphrase, [{ key, passphrase, chain: [] }]);

describe('the container of what its passphrase has not opened', () => {
  it.each<[string, string | Uint8Array, string | undefined]>([
    ['PEM', pem('ENCRYPTED PRIVATE KEY', sealed), 'PKCS#8'],
    ['PEM on one line', pem('ENCRYPTED PRIVATE KEY', sealed).replaceAll('\n', ' '), 'PKCS#8'],
    ['DER', sealed, 'PKCS#8'],
    ['a file of PEM', Buffer.from(pem('ENCRYPTED PRIVATE KEY', sealed)), 'PKCS#8'],
    ['DER as base64', base64(sealed), 'PKCS#8'],
    ['base64 of PEM', base64(pem('ENCRYPTED PRIVATE KEY', sealed)), 'PKCS#8'],
    ['the traditional form', traditional, 'PKCS#1'],
    ['the traditional form, as base64', base64(traditional), 'PKCS#1'],
    ['the traditional form of another key', traditional.replaceAll('RSA PRIVATE', 'EC PRIVATE'), undefined],
    ['a file that browsers wrote', base64(keystore), 'PKCS#12'],
    ['the same, in armour', pem('PKCS12', keystore), 'PKCS#12'],
    ["Java's older keystore", base64(java('JKS')), 'JKS'],
    ["Java's other keystore", base64(java('JCEKS')), 'JCEKS'],
    ['a key beside a certificate', `${pem('CERTIFICATE', key)}${pem('ENCRYPTED PRIVATE KEY', sealed)}`, 'PKCS#8'],
    ['a key that nothing encrypts', pem('PRIVATE KEY', key), undefined],
    ['a text', 'a text that is no key', undefined],
    ['nothing', '', undefined],
  ])('is told by the outer form: %s', (_, content, container) => {
    expect(sealedContainer(content)).toBe(container);
  });
});
