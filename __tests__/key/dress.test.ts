import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dressOf, plainPem } from '../../src/key/dress.ts';
import { integer, pem, pkcs8Of, sequence, set } from '../keystore/writers.ts';

const rsa = () => pkcs8Of(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
/** A key whose base64 ends with padding, or without: both are common, and only the first shows that padding is wanted. */
function keyWith(padding: boolean): Buffer {
  let key = rsa();
  while ((key.length % 3 !== 0) !== padding) key = rsa();
  return key;
}
const [one, other, even] = [keyWith(true), rsa(), keyWith(false)];
const label = 'PRIVATE KEY';
const naked = (bytes: Uint8Array) => ({ bytes, label, head: [] });
const lines = (text: string, width: number, end: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end);
const base64 = (content: Uint8Array | string) => Buffer.from(content).toString('base64');
const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const padded = (text: string) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');

/** What the dress makes of the other key, and of the very key that is in it. */
const put = (text: string, bytes: Uint8Array) => dressOf(text)?.put(naked(bytes));

describe('the dress of a key', () => {
  it.each<[string, (bytes: Buffer) => string]>([
    ['PEM', (bytes) => pem(label, bytes)],
    ['PEM of 76 columns', (bytes) => pem(label, bytes, 76)],
    ['PEM in one line of base64', (bytes) => pem(label, bytes, 10_000)],
    ['PEM with CRLF', (bytes) => pem(label, bytes, 64, '\r\n')],
    ['PEM with escaped line ends', (bytes) => `"${pem(label, bytes, 64, '\\n')}"`],
    ['PEM with blanks for line ends', (bytes) => pem(label, bytes, 64, ' ')],
    ['PEM without line ends', (bytes) => pem(label, bytes, 64, '')],
    ['PEM without any blank', (bytes) => pem(label, bytes, 64, '').replaceAll(' ', '')],
    ['PEM that is indented', (bytes) => `key: |\n  ${pem(label, bytes, 64, '\n  ').trimEnd()}\nmore: 1\n`],
    ['PEM between other text', (bytes) => `# a key\n${pem(label, bytes)}# that was it\n`],
    [
      'PEM with the url-safe alphabet',
      (bytes) => `-----BEGIN ${label}-----\n${lines(padded(url(bytes)), 64, '\n')}\n-----END ${label}-----\n`,
    ],
    ['base64', (bytes) => base64(bytes)],
    ['base64 in quotes', (bytes) => ` "${base64(bytes)}"\n`],
    ['base64 in lines', (bytes) => lines(base64(bytes), 76, '\n')],
    ['base64 in lines with escaped ends', (bytes) => lines(base64(bytes), 64, '\\n')],
    ['url-safe base64', (bytes) => url(bytes)],
    ['url-safe base64 in lines', (bytes) => lines(url(bytes), 64, '\r\n')],
    ['a data URL', (bytes) => `data:application/pkcs8;base64,${base64(bytes)}`],
    ['base64 in YAML', (bytes) => `a: 1\nkey: ${base64(bytes)}\nb: 2\n`],
    ['base64 with padding in JSON', (bytes) => JSON.stringify({ key: padded(url(bytes)) })],
    ['base64 in lines in YAML', (bytes) => `key: >\n  ${lines(base64(bytes), 64, '\n  ')}\nb: 2\n`],
    ['base64 of PEM with words beyond ASCII around', (bytes) => base64(`# Schl\u00FCssel\n${pem(label, bytes)}`)],
    ['base64 of PEM', (bytes) => base64(pem(label, bytes))],
    ['base64 of base64', (bytes) => base64(base64(bytes))],
    ['base64 of PEM in JSON', (bytes) => JSON.stringify({ key: base64(pem(label, bytes, 64, '\r\n')) })],
  ])('as %s fits another key to the byte', (_, dressed) => {
    expect(put(dressed(one), one)).toBe(dressed(one));
    expect(put(dressed(one), other)).toBe(dressed(other));
    expect(dressOf(dressed(one))?.lost).toEqual([]);
  });

  it('goes without padding in the url-safe alphabet where the current key needs none, and with it in the usual one', () => {
    expect(put(url(even), one)).toBe(url(one));
    expect(put(base64(even), one)).toBe(base64(one));
  });

  it('shows what is inside, and whether that is PEM', () => {
    expect(dressOf(pem(label, one))).toMatchObject({ encoding: 'PEM', inside: { label, dekInfo: undefined } });
    expect(dressOf(base64(pem(label, one)))).toMatchObject({ encoding: 'PEM', inside: { label } });
    const bare = dressOf(base64(one));
    expect(bare).toMatchObject({ encoding: 'DER', inside: { label: '', dekInfo: undefined } });
    expect(Buffer.from(bare?.inside.body ?? [])).toEqual(one);
  });

  it('keeps its label where none is given, and takes another one and a head', () => {
    const dress = dressOf(pem('RSA PRIVATE KEY', one));
    expect(dress?.put({ bytes: other, label: '', head: [] })).toBe(pem('RSA PRIVATE KEY', other));
    expect(dress?.put({ bytes: other, label, head: ['A: b', ''] })).toBe(pem(label, other).replace('\n', '\nA: b\n\n'));
    const solid = dressOf(pem(label, one, 64, '').replaceAll(' ', ''));
    expect(solid?.put({ bytes: other, label: 'ENCRYPTED PRIVATE KEY', head: ['A: b'] })).toMatch(
      /^-----BEGINENCRYPTEDPRIVATEKEY-----A:b[^-]+-----ENDENCRYPTEDPRIVATEKEY-----$/,
    );
  });

  it('is four layers of base64 at most', () => {
    let text = pem(label, one);
    for (let layer = 1; layer <= 4; layer += 1) {
      text = base64(text);
      expect(put(text, one)).toBe(text);
    }
    expect(dressOf(base64(text))).toBeUndefined();
  });

  it('is none where there is no key, or more than one', () => {
    const unknown = sequence(integer(1), integer(2n ** 900n), set());
    for (const text of [
      ...['', 'a text', pem('CERTIFICATE', one), pem(label, one) + pem(label, other)],
      ...[`a: ${base64(one)}\nb: ${base64(other)}\n`, `a: "${base64(unknown)}"\nb: 1\n`],
    ])
      expect(dressOf(text)).toBeUndefined();
    expect(dressOf(pem('PKCS12', one))?.encoding).toBe('PEM');
  });

  it('is lost where certificates stood beside the key, and where lines end in several ways', () => {
    const beside = dressOf(pem(label, one) + pem('CERTIFICATE', other));
    expect(beside?.lost).toEqual([
      'What stood beside the key, such as certificates, is not stored again: the new key stands alone.',
    ]);
    expect(beside?.put(naked(other))).toBe(pem(label, other));
    for (const mixed of [
      pem(label, one).replace(/(\n.{64})\n/, '$1\r\n'),
      pem(label, one).replace(/\n(-----END)/, '$1'),
    ]) {
      expect(dressOf(mixed)?.lost).toEqual([
        'The lines of the current key end in several ways; the new one is stored as plain PEM.',
      ]);
      expect(put(mixed, other)).toBe(pem(label, other));
    }
  });

  it('is lost where the label is no usual one, or the key is none of those that are long', () => {
    const short = pkcs8Of(generateKeyPairSync('ed25519').privateKey);
    for (const strange of [pem('MY-OWN PRIVATE KEY', one), pem(label, short)]) {
      expect(dressOf(strange)?.lost).toHaveLength(1);
      expect(put(strange, other)).toBe(pem(label, other));
    }
  });

  it('is plain PEM as OpenSSL writes it', () => {
    expect(plainPem(naked(one))).toBe(pem(label, one));
    expect(plainPem({ bytes: one, label, head: ['A: b', ''] })).toBe(pem(label, one).replace('\n', '\nA: b\n\n'));
    expect(plainPem(naked(Buffer.alloc(0)))).toBe(`-----BEGIN ${label}-----\n-----END ${label}-----\n`);
  });
});
