import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { shownCertificate } from '../../src/rotate/certificate.ts';

const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const issued = await issueCertificate({
  key,
  commonName: 'acme',
  notBefore: new Date('2026-06-01T00:00:00Z'),
  days: 365,
});
const digits = issued.replace(/-----[^-]*-----/g, '').trim();
const block = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`;

/** What somebody who may write a variable can make of a certificate, and we read as the same one. */
const disguises: readonly (readonly [how: string, text: string])[] = [
  // A base64 digit of its own before each line: other readers find other bytes, which may be another certificate.
  [
    'a plus before lines, as in a patch',
    `-----BEGIN CERTIFICATE-----\n${digits.replace(/^/gm, '+')}\n+-----END CERTIFICATE-----\n`,
  ],
  [
    'slashes before lines, as in a comment',
    `//-----BEGIN CERTIFICATE-----\n${digits.replace(/^/gm, '//')}\n//-----END CERTIFICATE-----\n`,
  ],
  [
    'text around that looks like armour',
    `-----BEGIN certificate-----\nnot for you\n-----END certificate-----\n${issued}more`,
  ],
  ['another label', issued.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
  [
    'what OpenSSL trusts it for behind it',
    block(
      Buffer.from(`${Buffer.from(digits, 'base64').toString('latin1')}0\u0000`, 'latin1').toString('base64'),
    ).replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE'),
  ],
  ['escaped line ends', issued.replaceAll('\n', '\\n')],
  ['a fence of Markdown and a command', `\`\`\`\n##[error]x\n${issued}\`\`\`\n::add-mask::x`],
  ['base64 around it', Buffer.from(issued).toString('base64')],
];

describe('a certificate from a variable that somebody else may write', () => {
  it.each(disguises)('is shown and published as it was judged, with %s', (_, text) => {
    const shown = shownCertificate(text);
    expect(shown?.pem).toBe(issued);
    expect(shown?.fingerprint).toBe(
      new X509Certificate(shown?.pem ?? '').fingerprint256.replaceAll(':', '').toLowerCase(),
    );
  });

  it('is none when there are two, or none that can be read', () => {
    expect(shownCertificate(`${issued}${issued}`)).toBeUndefined();
    expect(shownCertificate(block('AAAA'))).toBeUndefined();
  });
});
