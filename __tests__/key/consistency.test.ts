import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isConsistent } from '../../src/key/consistency.ts';
import { integer, pkcs1Of, sequence } from '../keystore/writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = privateKey.export({ format: 'jwk' });
const number = (member: 'n' | 'e' | 'd' | 'p' | 'q' | 'dp' | 'dq' | 'qi') =>
  BigInt(`0x${Buffer.from(String(jwk[member]), 'base64url').toString('hex')}`);
const names = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const;
type Numbers = Readonly<Record<(typeof names)[number] | 'version', bigint>>;
const good = { version: 0n, ...Object.fromEntries(names.map((name) => [name, number(name)])) } as Numbers;

/** A key of these numbers, whether the platform would load it or not. */
const keyOf = (bytes: Buffer) => ({ export: () => bytes }) as unknown as KeyObject;
const keyWith = (changes: Partial<Numbers>) => {
  const { version, ...numbers } = { ...good, ...changes };
  return keyOf(sequence(integer(version), ...names.map((name) => integer(numbers[name]))));
};

describe('the numbers of a key', () => {
  it('fit together in a key that was made, and are read in their order', () => {
    expect(isConsistent(privateKey)).toBe(true);
    expect(isConsistent(keyWith({}))).toBe(true);
    expect(keyWith({}).export()).toEqual(pkcs1Of(privateKey));
  });

  it.each(names)('do not fit when %s is another one', (name) => {
    for (const by of [1n, 2n, 1n << 200n]) expect(isConsistent(keyWith({ [name]: good[name] + by }))).toBe(false);
    expect(isConsistent(keyWith({ [name]: 0n }))).toBe(false);
  });

  it('do not fit although the exponents fit each other, when they do not undo the public one', () => {
    const d = good.d + 2n;
    const exponents = { d, dp: d % (good.p - 1n), dq: d % (good.q - 1n) };
    expect(isConsistent(keyWith(exponents))).toBe(false);
    expect(isConsistent(keyWith({ ...exponents, dp: good.dp }))).toBe(false);
    expect(isConsistent(keyWith({ ...exponents, dq: good.dq }))).toBe(false);
  });

  it('do not fit when a prime is none, or the public exponent hides nothing', () => {
    const { n } = good;
    expect(isConsistent(keyWith({ p: 1n, q: n, dp: 0n, dq: good.d % (n - 1n), qi: 1n }))).toBe(false);
    expect(isConsistent(keyWith({ p: n, q: 1n, dp: good.d % (n - 1n), dq: 0n, qi: 1n }))).toBe(false);
    expect(isConsistent(keyWith({ e: 1n, d: 1n, dp: 1n, dq: 1n }))).toBe(false);
  });

  it('fit in the smallest keys, too', () => {
    // 5 · 11 with the public exponent 3: 27 undoes it modulo 40, 3 modulo 4 and 7 modulo 10; 11 · 1 is 1 modulo 5.
    const smallest = { n: 55n, e: 3n, d: 27n, p: 5n, q: 11n, dp: 3n, dq: 7n, qi: 1n };
    expect(isConsistent(keyWith(smallest))).toBe(true);
    expect(isConsistent(keyWith({ ...smallest, qi: 2n }))).toBe(false);
    // 3 · 11 with 3, which 7 undoes modulo 10 and nothing can modulo 2 but 1.
    expect(isConsistent(keyWith({ n: 33n, e: 3n, d: 7n, p: 3n, q: 11n, dp: 1n, dq: 7n, qi: 2n }))).toBe(true);
    expect(isConsistent(keyWith({ n: 33n, e: 3n, d: 7n, p: 11n, q: 3n, dp: 7n, dq: 1n, qi: 4n }))).toBe(true);
  });

  it('do not fit when one is missing', () => {
    const parts = [0n, ...names.map((name) => good[name])].map(integer);
    for (let count = 1; count < parts.length; count += 1) {
      expect(isConsistent(keyOf(sequence(...parts.slice(0, count))))).toBe(false);
    }
  });

  it('are believed where there are more than two primes, or nothing is known of them', () => {
    expect(isConsistent(keyWith({ version: 1n, n: 7n }))).toBe(true);
    expect(isConsistent(keyOf(Buffer.alloc(0)))).toBe(true);
  });

  it('are those of a key that the platform loads although they do not fit', () => {
    const { version, ...numbers } = { ...good, qi: good.qi + 1n };
    const der = sequence(integer(version), ...names.map((name) => integer(numbers[name])));
    const loaded = createPrivateKey({ key: der, format: 'der', type: 'pkcs1' });
    expect(isConsistent(loaded)).toBe(false);
  });
});
