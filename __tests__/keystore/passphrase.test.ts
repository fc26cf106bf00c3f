import { describe, expect, it } from '@jest/globals';
import { candidatesOf, passphraseBytes, pkcs12Readings, utf16 } from '../../src/keystore/passphrase.ts';
import { Secret } from '../../src/secret.ts';

const candidates = (text: string) => candidatesOf(new Secret(text)).map((each) => [each.text, each.use]);
const bmp = (text: string) => pkcs12Readings(text).map((reading) => Buffer.from(reading.bmp).toString('hex'));

describe('a passphrase', () => {
  it('is tried as it is, then without one final line end', () => {
    expect(candidatesOf(undefined)).toEqual([]);
    expect(candidates('')).toEqual([['', 'as given']]);
    expect(candidates('a b')).toEqual([['a b', 'as given']]);
    expect(candidates('\na')).toEqual([['\na', 'as given']]);
    for (const end of ['\n', '\r', '\r\n'])
      expect(candidates(`a${end}`)).toEqual([
        [`a${end}`, 'as given'],
        ['a', 'without final newline'],
      ]);
    expect(candidates('a\n\n')).toEqual([
      ['a\n\n', 'as given'],
      ['a\n', 'without final newline'],
    ]);
  });

  it('is paid for once for each way of reading it', () => {
    const [one, other] = candidatesOf(new Secret('a\n'));
    one?.purse.pay(10_000_000, 'x');
    expect(() => one?.purse.pay(1, 'x')).toThrow('rounds');
    expect(() => other?.purse.pay(10_000_000, 'x')).not.toThrow();
  });

  it('is UTF-8 for most, and UTF-16 with two zeros behind it for PKCS#12', () => {
    const { utf8, bmp: wide } = passphraseBytes('a\u00E9\u{1F511}');
    expect(Buffer.from(utf8).toString('hex')).toBe('61c3a9f09f9491');
    expect(Buffer.from(wide).toString('hex')).toBe('006100e9d83ddd110000');
    expect(Buffer.from(utf16('a')).toString('hex')).toBe('0061');
  });

  it('has one reading in ASCII, a second one beyond it, and two ways of being none', () => {
    expect(bmp('ab')).toEqual(['006100620000']);
    expect(bmp('\u00E9')).toEqual(['00e90000', '00c300a90000']);
    expect(bmp('')).toEqual(['0000', '']);
    for (const { utf8 } of pkcs12Readings('\u00E9')) expect(Buffer.from(utf8).toString('hex')).toBe('c3a9');
  });
});
