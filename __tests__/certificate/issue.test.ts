import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { findCertificates } from '../../src/certificate/find.ts';
import { issueCertificate, largestCertificateBytes } from '../../src/certificate/issue.ts';
import { isCertificate, parseCertificate } from '../../src/certificate/parse.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const big = generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey;
const notBefore = new Date('2026-11-20T06:07:08.900Z');
const issue = (more: Partial<Parameters<typeof issueCertificate>[0]> = {}) =>
  issueCertificate({ key, commonName: 'acme deploy', notBefore, days: 365, ...more });

describe('an issued certificate', () => {
  it('is what the platform takes for a self-signed leaf of this key', async () => {
    const judge = new X509Certificate(await issue());
    expect(judge.checkPrivateKey(key)).toBe(true);
    expect(judge.verify(judge.publicKey)).toBe(true);
    expect(judge.ca).toBe(false);
    expect(judge.subject).toBe('CN=acme deploy');
    expect(new Date(judge.validFrom).toISOString()).toBe('2026-11-20T06:07:08.000Z');
    expect(new Date(judge.validTo).toISOString()).toBe('2027-11-20T06:07:08.000Z');
  });

  it('spells names of every script', async () => {
    const judge = new X509Certificate(await issue({ commonName: '\u9375 Schl\u00FCssel' }));
    expect(judge.subject).toBe('CN=\u9375 Schl\u00FCssel');
  });

  it('reads back as it should', async () => {
    const parsed = findCertificates(await issue()).find(isCertificate);
    expect(parsed).toMatchObject({
      version: 3,
      signatureAlgorithm: 'sha256WithRSAEncryption',
      role: 'leaf',
      selfSigned: true,
      certificateAuthority: false,
      keyBits: 2048,
      warnings: [],
    });
  });

  it('allows digitalSignature and nothing else', async () => {
    const der = new X509Certificate(await issue()).raw;
    // keyUsage (2.5.29.15), critical, a BIT STRING of one bit.
    expect(der.includes(Buffer.from('0603551d0f0101ff0404030207 80'.replace(' ', ''), 'hex'))).toBe(true);
  });

  it('is another one each time, by a positive serial number of 16 bytes', async () => {
    const serials = new Set<string>();
    for (let count = 0; count < 12; count += 1) {
      const parsed = parseCertificate(new X509Certificate(await issue()).raw);
      serials.add('serialNumber' in parsed ? parsed.serialNumber : '');
    }
    expect(serials.size).toBe(12);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9a-f]{31}$/);
  });

  it('stays below what Salesforce takes', async () => {
    const longest = await issue({ key: big, commonName: '\u00FC'.repeat(64) });
    expect(longest.length).toBeLessThan(largestCertificateBytes);
    expect(longest).toMatch(/^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END CERTIFICATE-----\n$/);
  });

  it('writes ends past 2049 as they must be written', async () => {
    const parsed = parseCertificate(new X509Certificate(await issue({ days: 365 * 40 })).raw);
    expect(parsed).toMatchObject({ warnings: [] });
    expect('notAfter' in parsed && parsed.notAfter?.getUTCFullYear()).toBe(2066);
  });

  it('refuses names and lifetimes that no certificate can have', async () => {
    for (const wrong of [
      { commonName: ' ' },
      { commonName: 'x'.repeat(65) },
      { commonName: 'a\nb' },
      { days: 0 },
      { days: Number.NaN },
      { days: 4_000_000 },
    ])
      await expect(issue(wrong)).rejects.toMatchObject({ name: 'Failure', code: 'ERR_OPTIONS' });
  });
});
