import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blankOut, maskPieces } from '../../src/ci/masks.ts';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const lines = pem.trim().split('\n');

describe('what is masked of a secret', () => {
  it('is each of its lines and the base64 of the whole, but no armour', () => {
    const pieces = maskPieces(pem);
    expect(Buffer.from(pem).toString('base64')).toContain(pieces.find((piece) => piece.length > pem.length));
    for (const line of lines.slice(1, -1)) expect(pieces).toContain(line);
    expect(pieces).not.toContain(lines[0]);
    expect(pieces).not.toContain(lines.at(-1));
  });

  it.each([
    ['CRLF', pem.replaceAll('\n', '\r\n')],
    ['escapes', pem.replaceAll('\n', '\\n')],
    ['escaped CRLF', pem.replaceAll('\n', '\\r\\n')],
    ['spaces', pem.replaceAll('\n', ' ')],
  ])('are its lines whatever became of its line ends: %s', (_, mangled) => {
    const pieces = maskPieces(mangled);
    for (const line of lines.slice(1, -1)) expect(pieces).toContain(line);
  });

  it('is its base64 at each alignment, wherever it stands in other text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 9, maxLength: 60 }),
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        (secret, before, after) => {
          const encoded = Buffer.from(before + secret.trim() + after).toString('base64');
          const shown = secret.trim();
          if (shown.length < 8 || /[\r\n\\]/.test(shown)) return;
          expect(maskPieces(secret).some((piece) => encoded.includes(piece))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([64, 76])('is its base64 in lines of %i characters, as programs print it by themselves', (columns) => {
    for (const secret of [pem, pem.trim(), pem.replaceAll('\n', '\r\n'), `00D5E0000000001!${'aB3'.repeat(32)}`]) {
      const printed = Buffer.from(`${secret}\n`)
        .toString('base64')
        .replaceAll(new RegExp(`(.{${columns}})`, 'g'), '$1\n');
      const shown = printed
        .trim()
        .split('\n')
        .map((line) => blankOut(line, maskPieces(secret)));
      // Of the last line alone a few characters may be left: the ends of what was printed and of what is masked differ.
      expect(shown.slice(0, -1).filter((line) => line !== '***')).toEqual([]);
      expect(shown.at(-1)?.replace('***', '').length).toBeLessThanOrEqual(8);
    }
  });

  it('is each long part of a token by itself, and not whose token it is', () => {
    const ofSession = maskPieces('00D5E0000000001!AQhx.longerThanTwentyCharacters');
    expect(blankOut('?sid=00D5E0000000001%21AQhx.longerThanTwentyCharacters&a', ofSession)).toBe(
      '?sid=00D5E0000000001%21***&a',
    );
    const [head, payload, signature] = [
      'eyJhbGciOiJSUzI1NiJ9',
      'eyJpc3MiOiJtYWRlVXAifQmadeUp',
      'c2lnbmF0dXJlLW1hZGUtdXA',
    ];
    const ofAssertion = maskPieces([head, payload, signature].join('.'));
    expect(blankOut(`${signature} ends \\u0065yJ.${payload}`, ofAssertion)).toBe('*** ends \\u0065yJ.***');
    expect(blankOut('/home/runner/work/app/app/private-key.pem', maskPieces('../app/private-key.pem'))).toBe(
      '/home/runner/work/app/app/private-key.pem',
    );
  });

  it('is nothing that has fewer than 8 characters', () => {
    expect(maskPieces('short')).toEqual([]);
    expect(maskPieces('1234567\nabcdefgh').filter((piece) => piece.length < 8)).toEqual([]);
  });

  it('is one line each, since a runner takes several apart and hides the shortest and the armour everywhere', () => {
    const texts = [pem, `{\n"key": "${pem}"\n}\n`, 'a\r\n}\rlonger than the others', ` ${pem} `];
    for (const text of texts) expect(maskPieces(text).filter((piece) => /[\r\n]/.test(piece))).toEqual([]);
  });

  it('is no certificate that lies beside a key', () => {
    const certificate = `-----BEGIN CERTIFICATE-----\nMIIBpublicpublicpublicpublic\n-----END CERTIFICATE-----\n`;
    const pieces = maskPieces(certificate + pem);
    expect(pieces.some((piece) => piece.includes('MIIBpublic'))).toBe(false);
    expect(pieces).toContain(lines[1]);
  });

  it('is the base64 of bytes', () => {
    const bytes = Buffer.from(pem);
    expect(maskPieces(bytes).some((piece) => bytes.toString('base64').startsWith(piece))).toBe(true);
  });
});

describe('what is blanked out of a text', () => {
  it.each([
    ['the outer secret is here', ['secret i', 'outer secret is'], 'the *** here'],
    ['12345678abcdefgh', ['5678abcd', '12345678', 'abcdefgh'], '***'],
    ['12345678-12345678', ['12345678'], '***-***'],
    ['ababababab!', ['abababab'], '***!'],
    ['nothing', ['somewhere else'], 'nothing'],
    ['x $& 12345678', ['12345678'], 'x $& ***'],
  ])('%s without %j is %s', (text, pieces, shown) => {
    expect(blankOut(text, pieces)).toBe(shown);
    expect(blankOut(text, [...pieces].reverse())).toBe(shown);
  });
});
