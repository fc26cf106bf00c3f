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
});
