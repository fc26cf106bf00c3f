import { describe, expect, it } from '@jest/globals';
import forge from 'node-forge';
import { readJks } from '../../src/keystore/jks.ts';
import { decryptRc2 } from '../../src/keystore/rc2.ts';
import { straightened, unescaped } from '../../src/keystore/text.ts';
import { formOf } from '../../src/keystore/write-pkcs12.ts';
import { der, explicit, integer, javaKeystore, nothing, octets, oid, sequence, set } from './writers.ts';

describe('the padding of RC2', () => {
  const key = Buffer.alloc(16, 3);
  const iv = Buffer.alloc(8, 5);
  /** What was encrypted as it is, without a padding of its own. */
  const opened = async (plain: Buffer) => {
    const cipher = forge.rc2.createEncryptionCipher(key.toString('latin1'), 128);
    cipher.start(iv.toString('latin1'));
    cipher.update(forge.util.createBuffer(plain.toString('latin1')));
    cipher.finish(() => true);
    return decryptRc2(Buffer.from(cipher.output.getBytes(), 'latin1'), key, 128, iv);
  };

  it('is one to eight bytes, each of which says how many', async () => {
    expect(await opened(Buffer.from('abcdefg\u0001'))).toEqual(Buffer.from('abcdefg'));
    expect(await opened(Buffer.alloc(8, 8))).toEqual(Buffer.alloc(0));
    for (const wrong of [
      Buffer.alloc(8, 0),
      Buffer.alloc(16, 9),
      Buffer.alloc(16, 16),
      Buffer.from('abcdef\u0001\u0002'),
    ])
      expect(await opened(wrong)).toBeUndefined();
  });
});

describe('what is written into texts in place of characters', () => {
  it.each([
    ['a\\nb', 'a\nb'],
    ['a\\\\rb', 'a\nb'],
    ['a\\tb', 'a b'],
    ['a\\\\tb', 'a b'],
    ['a\\/b', 'a/b'],
    ['a\\\\\\/b', 'a/b'],
    ['a\\u002Fb\\u000a', 'a/b\n'],
    ['a\\\\u002bb', 'a+b'],
    ['a\\u0080b', 'a\\u0080b'],
    ['a%0Ab%0d', 'a\nb\n'],
    ['a&#10;b&#13;c&#xA;d&#x000D;', 'a\nb\nc\nd\n'],
    ['a&#11;b&#x0000A;', 'a&#11;b&#x0000A;'],
    ['a\\xb', 'a\\xb'],
  ])('%j means %j', (written, meant) => {
    expect(unescaped(written)).toBe(meant);
  });

  it.each([
    ['a\0b\0', 'ab'],
    ['\u2014\u2013BEGIN', '-----BEGIN'],
    ['a\u2014b', 'a\u2014b'],
    ['--BEGIN', '--BEGIN'],
    ['-----BEGIN%20A%2B%0A%80%1F', '-----BEGIN A+\n%80%1F'],
    ['BEGIN%20A', 'BEGIN%20A'],
  ])('%j is straightened to %j', (bent, straight) => {
    expect(straightened(bent)).toBe(straight);
  });
});

describe('the name of a key in a PKCS#12 file', () => {
  const friendlyName = '1.2.840.113549.1.9.20';
  const data = '1.2.840.113549.1.7.1';
  const wide = (name: string) => der(0x1e, Buffer.from(name, 'utf16le').swap16());
  const attribute = (type: string, value: Uint8Array) => sequence(oid(type), set(value));
  const bag = (type: string, ...attributes: readonly Uint8Array[]) =>
    sequence(oid(`1.2.840.113549.1.12.10.1.${type}`), explicit(0, sequence()), set(...attributes));
  const info = (type: string, content: Uint8Array) => sequence(oid(type), explicit(0, octets(content)));
  const file = (bags: readonly Uint8Array[], inner = data, outer = data) =>
    sequence(integer(3), info(outer, sequence(info(inner, sequence(...bags)))));
  const nameOf = (bytes: Uint8Array) => formOf(bytes).friendlyName;
  const acme = attribute(friendlyName, wide('acmé'));

  it('is the one of the first key that has one, shrouded or not', () => {
    expect(nameOf(file([bag('2', acme)]))).toBe('acmé');
    expect(nameOf(file([bag('1', acme)]))).toBe('acmé');
    expect(nameOf(file([bag('2'), bag('2', attribute(friendlyName, wide('b'))), bag('2', acme)]))).toBe('b');
    expect(nameOf(file([bag('2', attribute('1.2.840.113549.1.9.21', octets(Buffer.of(1))), acme)]))).toBe('acmé');
  });

  it('is none of a certificate, of another attribute, of another kind of text, or of half a character', () => {
    expect(nameOf(file([bag('3', acme)]))).toBeUndefined();
    expect(nameOf(file([bag('2', attribute('1.2.840.113549.1.9.21', wide('x')))]))).toBeUndefined();
    expect(nameOf(file([bag('2', attribute(friendlyName, der(0x0c, Buffer.from('acme'))))]))).toBeUndefined();
    expect(nameOf(file([bag('2', attribute(friendlyName, der(0x1e, Buffer.from('abc'))))]))).toBeUndefined();
    expect(nameOf(file([bag('2', sequence(oid(friendlyName), set()))]))).toBeUndefined();
    expect(nameOf(file([bag('2', sequence(oid(friendlyName)))]))).toBeUndefined();
  });

  it('is looked for in what is no encrypted part alone', () => {
    const encrypted = '1.2.840.113549.1.7.6';
    expect([nameOf(file([bag('2', acme)], encrypted)), nameOf(file([bag('2', acme)], data, encrypted))]).toEqual([
      undefined,
      undefined,
    ]);
    expect([nameOf(nothing), nameOf(Buffer.alloc(0)), nameOf(sequence(integer(3)))]).toEqual(Array(3).fill(undefined));
  });

  it('stands beside the generation, which the schemes tell', () => {
    const own = sequence(oid('1.2.840.113549.1.12.1.3'));
    const newer = sequence(oid('1.2.840.113549.1.5.13'));
    expect([own, newer, sequence(own, newer), nothing].map((bytes) => formOf(bytes).generation)).toEqual([
      'classic',
      'usual',
      'usual',
      'usual',
    ]);
  });
});

describe('the end of a secret key in a Java keystore', () => {
  const certificate = Buffer.alloc(50, 0xcc);
  /** The same file with another name in the entry behind the secret key. */
  const named = (alias: string) => {
    const file = javaKeystore('JCEKS', 'store', [{ sealed: Buffer.alloc(40, 0xff) }, { certificate }]);
    const at = file.indexOf('alias-1');
    return Buffer.concat([
      file.subarray(0, at - 2),
      Buffer.of(alias.length >> 8, alias.length & 0xff),
      Buffer.from(alias),
      file.subarray(at + 7),
    ]);
  };

  it.each([['a'], ['a b'], [' '], ['~'.repeat(300)]])('is found by the entry behind it, be its name %j', (alias) => {
    const found = readJks(named(alias));
    expect([found.cut, found.certificates.map((each) => Buffer.from(each))]).toEqual([false, [certificate]]);
  });

  it('is found by a further secret key as well', () => {
    const sealed = Buffer.alloc(40, 0xff);
    const file = javaKeystore('JCEKS', 'store', [{ sealed }, { sealed }, { certificate }]);
    expect(readJks(file).certificates).toHaveLength(1);
  });
});
