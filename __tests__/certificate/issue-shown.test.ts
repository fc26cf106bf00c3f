import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueShown, largestCertificateBytes } from '../../src/certificate/issue.ts';
import { maskPieces } from '../../src/ci/masks.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const notBefore = new Date('2026-11-20T06:07:08Z');

/** A subject of that many characters in all its values. */
function subjectOf(length: number): string {
  const parts: string[] = [];
  let left = length;
  for (const [type, most] of Object.entries({ CN: 64, O: 64, OU: 64, L: 128, ST: 128 })) {
    if (left > 0) parts.push(`${type}=${'x'.repeat(Math.min(left, most))}`);
    left -= most;
  }
  return parts.join(', ');
}

const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = key.export({ type: 'pkcs1', format: 'pem' }).toString();

function inLinesOf(width: number, pem: string): string {
  const body = pem.replace(/-----[^-]*-----|\s/g, '');
  return pem.replace(/\n[\s\S]*\n(?=-----END)/, `\n${body.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')}\n`);
}

describe('a certificate that is shown', () => {
  it.each([
    ['PKCS#8', pkcs8, 0],
    ['PKCS#1', pkcs1, 0],
    ['PKCS#8 in lines of 20', inLinesOf(20, pkcs8), 100],
    ['PKCS#1 in lines of 32', inLinesOf(32, pkcs1), 100],
    ['base64 of PKCS#8', Buffer.from(pkcs8).toString('base64'), 0],
  ])(
    'has no line in common with the masks of its key as %s, over 384 subject lengths',
    async (_, stored, least) => {
      const pieces = maskPieces(stored);
      const isHidden = (text: string) => pieces.some((piece) => text.includes(piece));
      let hiddenAtFirst = 0;
      for (let length = 1; length <= 384; length += 1) {
        let tries = 0;
        const pem = await issueShown({ key, commonName: subjectOf(length), notBefore, days: 365 }, (text) => {
          tries += 1;
          return isHidden(text);
        });
        if (tries > 1) hiddenAtFirst += 1;
        expect(isHidden(pem)).toBe(false);
        expect(pem.length).toBeLessThan(largestCertificateBytes);
      }
      // Without another try there would have been so many.
      expect(hiddenAtFirst).toBeGreaterThanOrEqual(least);
    },
    60_000,
  );

  it('is given up after a serial number of each length', async () => {
    const lengths: number[] = [];
    const shown = issueShown({ key, commonName: 'x', notBefore, days: 1 }, (pem) => {
      lengths.push(new X509Certificate(pem).serialNumber.length / 2);
      return true;
    });
    await expect(shown).rejects.toMatchObject({ code: 'ERR_CERTIFICATE_HIDDEN' });
    expect(lengths).toEqual([16, 17, 18, 19, 20]);
  });
});
