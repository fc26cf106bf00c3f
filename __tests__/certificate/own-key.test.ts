import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { findCertificates } from '../../src/certificate/find.ts';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { ownKeyOf } from '../../src/certificate/own-key.ts';
import { isCertificate } from '../../src/certificate/parse.ts';
import { Secret } from '../../src/secret.ts';
import { javaKeystore } from '../keystore/writers.ts';
import { odd } from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = await issueCertificate({ key: privateKey, commonName: 'x', notBefore: new Date('2026-01-01'), days: 9 });
const [certificate] = findCertificates(pem).filter(isCertificate);
if (certificate === undefined) throw new Error('there is no certificate');
const text = (key: typeof privateKey, options: object = {}) =>
  key.export({ type: 'pkcs8', format: 'pem', ...options }).toString();

describe('the key beside certificates', () => {
  it('is found when one of them was made from one of the keys', async () => {
    const [other] = findCertificates(odd()).filter(isCertificate);
    if (other === undefined) throw new Error('there is no certificate');
    const both = `${text(stranger.privateKey)}${text(privateKey)}${pem}`;
    expect(await ownKeyOf(both, undefined, [other, certificate])).toBe('found');
  });

  it('is missing when all of them belong to other keys, of whatever kind', async () => {
    expect(await ownKeyOf(`${text(stranger.privateKey)}${pem}`, undefined, [certificate])).toBe('missing');
  });

  it('is unknown without a key, without a certificate, and when the key cannot be opened', async () => {
    expect(await ownKeyOf(pem, undefined, [certificate])).toBe('unknown');
    expect(await ownKeyOf(text(privateKey), undefined, [])).toBe('unknown');
    const sealed = text(privateKey, { cipher: 'aes-256-cbc', passphrase: 'made up' });
    expect(await ownKeyOf(sealed, undefined, [certificate])).toBe('unknown');
    expect(await ownKeyOf(sealed, new Secret('wrong'), [certificate])).toBe('unknown');
    expect(await ownKeyOf(sealed, new Secret('made up'), [certificate])).toBe('found');
  });

  it('is looked for in keystores, too', async () => {
    const entry = {
      key: privateKey.export({ type: 'pkcs8', format: 'der' }),
      passphrase: 'changeit',
      chain: [certificate.der],
    };
    const keystore = javaKeystore('JKS', 'changeit', [entry]);
    expect(await ownKeyOf(keystore, new Secret('changeit'), [certificate])).toBe('found');
    expect(await ownKeyOf(keystore, undefined, [certificate])).toBe('unknown');
  });
});
