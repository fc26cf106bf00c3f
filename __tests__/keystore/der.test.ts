import { describe, expect, it } from '@jest/globals';
import {
  childrenOf,
  contentOf,
  integerBits,
  octetsOf,
  oidOf,
  readElement,
  smallIntegerOf,
  wholeOf,
} from '../../src/keystore/der.ts';
import { der, indefinite, integer, octets, oid, sequence } from './writers.ts';

describe('the DER walker', () => {
  it('reads short and long lengths', () => {
    for (const size of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
      const bytes = octets(Buffer.alloc(size, 7));
      const element = readElement(bytes, 0);
      expect(element).toMatchObject({ tag: 4, start: 0, contentEnd: bytes.length, end: bytes.length });
      expect(element && contentOf(bytes, element).length).toBe(size);
    }
  });

  it('finds the end of indefinite lengths, nested ones and those with zeros inside', () => {
    const inner = indefinite(0x30, octets(Buffer.from([0, 0, 0])), indefinite(0x24, octets(Buffer.from([0, 0]))));
    const bytes = Buffer.concat([indefinite(0x30, inner, integer(5)), Buffer.of(9, 9)]);
    const outer = readElement(bytes, 0);
    expect(outer?.end).toBe(bytes.length - 2);
    const children = (outer && childrenOf(bytes, outer)) ?? [];
    expect(children.map((child) => Buffer.from(wholeOf(bytes, child)))).toEqual([inner, integer(5)]);
  });

  it('joins the pieces of a constructed octet string', () => {
    const bytes = indefinite(
      0x24,
      octets(Buffer.from('ab')),
      der(0x24, octets(Buffer.from('c')), octets(Buffer.from('d'))),
    );
    const element = readElement(bytes, 0);
    expect(element && Buffer.from(octetsOf(bytes, element) ?? []).toString()).toBe('abcd');
  });

  it('refuses what ends before it says, and what is no whole number of values', () => {
    const whole = sequence(integer(1), integer(2));
    for (let length = 0; length < whole.length; length += 1)
      expect(readElement(whole.subarray(0, length), 0)).toBeUndefined();
    const broken = der(0x30, Buffer.of(2, 1, 5, 2, 9));
    const outer = readElement(broken, 0);
    expect(outer && childrenOf(broken, outer)).toBeUndefined();
    expect(readElement(Buffer.of(0x04, 0x80, 0, 0), 0)).toBeUndefined();
    expect(readElement(Buffer.of(0x30, 0x85, 0, 0, 0, 0, 1, 0), 0)).toBeUndefined();
  });

  it('gives up on deep nesting instead of recursing, at once', () => {
    const bomb = Buffer.concat([Buffer.alloc(1_000_000, Buffer.of(0x24, 0x80)), Buffer.alloc(1_000_000)]);
    const started = performance.now();
    expect(readElement(bomb, 0)).toBeUndefined();
    expect(
      octetsOf(bomb, { tag: 0x24, start: 0, contentStart: 0, contentEnd: bomb.length, end: bomb.length }),
    ).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('finds no children where there is no parent', () => {
    expect(childrenOf(Buffer.of(0x02, 1, 1), undefined)).toBeUndefined();
  });

  it('counts no more children than it is asked to', () => {
    const many = sequence(...Array.from({ length: 20 }, () => integer(1)));
    const outer = readElement(many, 0);
    expect(outer && childrenOf(many, outer, 20)).toHaveLength(20);
    expect(outer && childrenOf(many, outer, 19)).toBeUndefined();
  });

  it('spells object identifiers', () => {
    for (const dotted of [
      '1.2.840.113549.1.1.1',
      '2.5.4.3',
      '0.9.2342.19200300.100.1.25',
      '2.999.1',
      '2.16.840.1.101.3.4.2.1',
    ])
      expect(oidOf(oid(dotted), readElement(oid(dotted), 0))).toBe(dotted);
    for (const broken of [
      Buffer.of(6, 0),
      Buffer.of(6, 1, 0x80),
      Buffer.of(6, 10, ...Array(10).fill(0xff)),
      integer(3),
    ])
      expect(oidOf(broken, readElement(broken, 0))).toBe('');
  });

  it('reads small integers and the size of large ones', () => {
    const small = (bytes: Uint8Array) => smallIntegerOf(bytes, readElement(bytes, 0));
    const bits = (bytes: Uint8Array) => integerBits(bytes, readElement(bytes, 0));
    expect([0, 1, 127, 128, 65_537, 2 ** 40].map((value) => small(integer(value)))).toEqual([
      0,
      1,
      127,
      128,
      65_537,
      2 ** 40,
    ]);
    expect(small(integer(2n ** 60n))).toBeUndefined();
    expect(small(Buffer.of(2, 1, 0xff))).toBeUndefined();
    expect([0n, 1n, 255n, 256n, 2n ** 2047n, 2n ** 2048n - 1n].map((value) => bits(integer(value)))).toEqual([
      0, 1, 8, 9, 2048, 2048,
    ]);
    expect(bits(Buffer.of(2, 1, 0xff))).toBe(0);
  });

  it('passes over long tag numbers, five bytes at most', () => {
    const value = (...number: readonly number[]) => Buffer.of(0x7f, ...number, 2, 7, 8);
    for (const number of [[0x21], [0x81, 0x01], [0x81, 0x81, 0x81, 0x01], [0x81, 0x81, 0x81, 0x81, 0x01]]) {
      const bytes = value(...number);
      expect(readElement(bytes, 0)).toEqual({
        tag: 0x7f,
        start: 0,
        contentStart: number.length + 2,
        contentEnd: bytes.length,
        end: bytes.length,
      });
    }
    expect(readElement(value(0x81, 0x81, 0x81, 0x81, 0x81, 0x01), 0)).toBeUndefined();
    for (const cut of [[0x7f], [0x7f, 0x81], [0x7f, 0x81, 0x81], [0x7f, 0x21]])
      expect(readElement(Buffer.from(cut), 0)).toBeUndefined();
  });

  it('reads from an offset, and never past the limit that is given', () => {
    const bytes = Buffer.concat([integer(1), integer(2), integer(3)]);
    expect(readElement(bytes, 3)).toEqual({ tag: 2, start: 3, contentStart: 5, contentEnd: 6, end: 6 });
    expect(readElement(bytes, 3, 6)).toBeDefined();
    for (const limit of [3, 4, 5]) expect(readElement(bytes, 3, limit)).toBeUndefined();
    expect(readElement(bytes, 9)).toBeUndefined();
    const long = Buffer.concat([Buffer.of(4, 0x82, 0, 1), Buffer.of(9)]);
    expect(readElement(long, 0, 3)).toBeUndefined();
    expect(readElement(long, 0)?.end).toBe(5);
  });

  it('reads lengths of four bytes, and none of five', () => {
    expect(readElement(Buffer.of(4, 0x84, 0, 0, 0, 1, 9), 0)?.contentStart).toBe(6);
    expect(readElement(Buffer.of(4, 0x85, 0, 0, 0, 0, 1, 9), 0)).toBeUndefined();
    expect(readElement(Buffer.of(4, 0x82, 1), 0)).toBeUndefined();
  });

  it('follows indefinite lengths sixteen deep', () => {
    const nested = (depth: number) => {
      let bytes: Buffer = integer(1);
      for (let level = 0; level < depth; level += 1) bytes = indefinite(0x30, bytes);
      return bytes;
    };
    expect(readElement(nested(16), 0)?.end).toBe(nested(16).length);
    expect(readElement(nested(17), 0)).toBeUndefined();
    expect(readElement(Buffer.of(0x30, 0x80), 0)).toBeUndefined();
    expect(readElement(Buffer.of(0x30, 0x80, 0), 0)).toBeUndefined();
    expect(readElement(Buffer.of(0x30, 0x80, 2, 9, 1, 0, 0), 0)).toBeUndefined();
  });

  it('joins pieces of octets and of nothing else', () => {
    const octetsIn = (bytes: Buffer) => {
      const element = readElement(bytes, 0);
      const found = element && octetsOf(bytes, element);
      return found && Buffer.from(found).toString();
    };
    expect(octetsIn(octets(Buffer.from('ab')))).toBe('ab');
    expect(octetsIn(der(0x80, Buffer.from('ab')))).toBe('ab');
    expect(octetsIn(der(0xa0, octets(Buffer.from('a')), octets(Buffer.alloc(0)), octets(Buffer.from('b'))))).toBe('ab');
    expect(octetsIn(der(0x24))).toBe('');
    expect(octetsIn(der(0x24, integer(7)))).toBeUndefined();
    expect(octetsIn(der(0x24, Buffer.of(4, 9)))).toBeUndefined();
    const nested = (depth: number) => {
      let bytes: Buffer = octets(Buffer.from('x'));
      for (let level = 0; level < depth; level += 1) bytes = der(0x24, bytes);
      return bytes;
    };
    expect(octetsIn(nested(16))).toBe('x');
    expect(octetsIn(nested(17))).toBeUndefined();
  });

  it('spells no identifier that is cut, too large or another value', () => {
    const spell = (bytes: Buffer) => oidOf(bytes, readElement(bytes, 0));
    expect(spell(Buffer.of(6, 1, 39))).toBe('0.39');
    expect(spell(Buffer.of(6, 1, 40))).toBe('1.0');
    expect(spell(Buffer.of(6, 1, 79))).toBe('1.39');
    expect(spell(Buffer.of(6, 1, 80))).toBe('2.0');
    expect(spell(Buffer.of(6, 2, 42, 0x83))).toBe('');
    const large = (bytes: readonly number[]) => spell(Buffer.of(6, bytes.length + 1, 42, ...bytes));
    expect(large([0x8f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])).toBe('1.2.9007199254740991');
    expect(large([0x90, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00])).toBe('');
    expect(oidOf(integer(1), undefined)).toBe('');
  });

  it('reads no integer that is none, empty, negative or too large', () => {
    const both = (bytes: Buffer) => {
      const element = readElement(bytes, 0);
      return [smallIntegerOf(bytes, element), integerBits(bytes, element)];
    };
    expect(both(octets(Buffer.of(5)))).toEqual([undefined, 0]);
    expect(both(Buffer.of(2, 0))).toEqual([undefined, 0]);
    expect(both(Buffer.of(2, 1, 0x80))).toEqual([undefined, 0]);
    expect(both(Buffer.of(2, 1, 0x7f))).toEqual([127, 7]);
    expect(both(Buffer.of(2, 2, 0, 0x80))).toEqual([128, 8]);
    expect(both(Buffer.of(2, 3, 0, 0, 0))).toEqual([0, 0]);
    expect(both(integer(2n ** 53n - 1n))).toEqual([2 ** 53 - 1, 53]);
    expect(both(integer(2n ** 53n))).toEqual([undefined, 54]);
    expect(both(Buffer.of(2, 8, 0, 0, 0, 0, 0, 0, 0, 9))).toEqual([9, 4]);
    expect(both(Buffer.of(2, 9, 0, 0, 0, 0, 0, 0, 0, 0, 9))).toEqual([undefined, 4]);
    expect(smallIntegerOf(integer(1), undefined)).toBeUndefined();
    expect(integerBits(integer(1), undefined)).toBe(0);
  });
});
