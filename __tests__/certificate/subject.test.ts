import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { readSubject } from '../../src/certificate/subject.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey;
const notBefore = new Date('2026-11-20T06:07:08Z');

describe('a subject', () => {
  it('is a common name, or a name as people and openssl write it', async () => {
    expect(readSubject(' acme deploy ')).toEqual([{ type: 'CN', value: 'acme deploy' }]);
    const whole = [
      { type: 'CN', value: 'Acme, CI' },
      { type: 'O', value: 'Acme' },
      { type: 'C', value: 'DE' },
    ];
    expect(readSubject('CN=Acme\\, CI, o = Acme,C=de')).toEqual(whole);
    expect(readSubject('/CN=Acme, CI/O=Acme/C=de')).toEqual(whole);
    const judge = new X509Certificate(
      await issueCertificate({ key, commonName: 'CN=Acme\\, CI, O=Acme, C=de', notBefore, days: 1 }),
    );
    expect(judge.subject.split('\n')).toEqual(['CN=Acme\\, CI', 'O=Acme', 'C=DE']);
    expect(judge.issuer).toBe(judge.subject);
  });

  it('may have a common name with an equals sign after another character', () => {
    expect(readSubject('team 1 = deploy')).toEqual([{ type: 'CN', value: 'team 1 = deploy' }]);
  });

  it.each([
    ['', 'must have 1 to 64 characters, and none that controls'],
    ['CN=', 'must have 1 to 64 characters, and none that controls'],
    ['CN=a,X=b', 'knows CN, O, OU, L, ST, C, and has an attribute that is none of them'],
    ['CN=a,,', 'none of them'],
    ['E=a@b.example', 'none of them'],
    ['C=DEU', 'must have 1 to 2 characters in C'],
    ['C=1a', 'must have two letters in C'],
    [`O=${'x'.repeat(65)}`, 'must have 1 to 64 characters in O'],
    ['CN=a\u0007', 'none that controls'],
    ['CN=a\u0085', 'none that controls'],
  ])('is not %j', (text, words) => {
    expect(() => readSubject(text)).toThrow(`\`certificate-subject\` `);
    expect(() => readSubject(text)).toThrow(words);
  });

  it('that would make the certificate larger than 4 KB is refused', async () => {
    const part = (type: string, length: number) => `${type}=${'\u9375'.repeat(length)}`;
    const commonName = [part('CN', 64), part('O', 64), part('L', 128), part('ST', 128)].join(',');
    await expect(issueCertificate({ key, commonName, notBefore, days: 1 })).rejects.toThrow('larger than the 4 KB');
  });
});
