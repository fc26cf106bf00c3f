import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { escapeGlob, literalPath, parseGlob } from '../../src/check/glob.ts';
import { cpuMilliseconds } from './fixture.ts';

function matches(pattern: string, path: string): boolean | undefined {
  return parseGlob(pattern)?.matches(path);
}

describe('a pattern', () => {
  it.each([
    ['a.pem', 'a.pem', true],
    ['a.pem', 'b/a.pem', false],
    ['*.pem', 'a.pem', true],
    ['*.pem', '.pem', true],
    ['*.pem', 'b/a.pem', false],
    ['**/*.pem', 'a.pem', true],
    ['**/*.pem', 'c/b/a.pem', true],
    ['certs/**', 'certs/x/y.p12', true],
    ['certs/**', 'certs', false],
    ['**/**', 'a', true],
    ['certs/**', 'certs2/x', false],
    ['certs/', 'certs/x/y.p12', true],
    ['certs/', 'certs2/x', false],
    ['**', 'any/thing', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'a\nc', true],
    ['a?c', 'a🔑c', true],
    ['[a-c].pem', 'b.pem', true],
    ['[a-c].pem', 'd.pem', false],
    ['[!a-c].pem', 'd.pem', true],
    ['[^a-c].pem', 'b.pem', false],
    ['[]].pem', '].pem', true],
    ['[\\]x].pem', '].pem', true],
    ['[a.pem', '[a.pem', true],
    ['*.{pem,crt}', 'a.crt', true],
    ['*.{pem,crt}', 'a.der', false],
    ['{a,b{c,d}}/x', 'bd/x', true],
    ['{a}', '{a}', true],
    ['{a', '{a', true],
    ['\\*.pem', '*.pem', true],
    ['\\*.pem', 'a.pem', false],
    ['\\{a,b\\}', '{a,b}', true],
    ['a\\', 'a\\', true],
    ['[a\\', '[a\\', true],
    ['[a\\', 'a', false],
    ['{a\\,b,c}', 'a,b', true],
    ['{a\\,b,c}', 'a', false],
    ['.hidden/*', '.hidden/.x', true],
  ])('%j on %j: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('is refused when its braces unfold to too many, without unfolding them', () => {
    expect(parseGlob('{a,b}'.repeat(8))).toBeDefined();
    expect(parseGlob('{a,b}'.repeat(9))).toBeUndefined();
    expect(parseGlob('{a,b}'.repeat(500))).toBeUndefined();
  });

  it('is refused at once when its braces stand open, one in the other, over and over', () => {
    const begun = performance.now();
    expect(parseGlob('{a,{b,c}/'.repeat(14_000))).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(parseGlob('{'.repeat(32))?.matches('{'.repeat(32))).toBe(true);
  });

  it.each([
    ['brackets without an end', '['.repeat(100_000)],
    ['brackets whose end is escaped', `${'['.repeat(100_000)}\\]`],
  ])('takes no longer for many %s, each of which means itself', (_, pattern) => {
    const begun = performance.now();
    expect(matches(pattern, pattern.replace('\\', ''))).toBe(true);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('takes no longer for many stars, where a regular expression takes hours', () => {
    const started = process.cpuUsage();
    expect(matches(`${'*a'.repeat(200)}b`, 'a'.repeat(4000))).toBe(false);
    expect(matches(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(2000))).toBe(false);
    expect(cpuMilliseconds(started)).toBeLessThan(2000);
  });

  it('matches what picomatch matches, wherever that one is as plain', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', '.'), { minLength: 1, maxLength: 3 })
      .map((letters) => letters.join(''));
    const piece = fc.oneof(word, fc.constantFrom('*', '?', 'a*', '*b', 'a?', '[ab]', '[^a]', '{a,b}', '*.a'));
    const pattern = fc
      .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: fc.constant('**') }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((pieces) => pieces.join('/'));
    const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const options = { dot: true, noextglob: true };
    // `.` and `..` are folders to picomatch and never names; paths are normal long before they come here.
    const isPlain = (text: string): boolean => !text.split('/').some((name) => /^\.+$/.test(name));
    fc.assert(
      fc.property(pattern.filter(isPlain), path.filter(isPlain), (one, other) => {
        // picomatch lets `a/**` match `a` and `*/**` not; here neither does.
        fc.pre(!one.endsWith('/**') || !picomatch(one.slice(0, -3), options)(other));
        expect([one, other, matches(one, other)]).toEqual([one, other, picomatch(one, options)(other)]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('escaping', () => {
  it('makes a pattern that means one path and no other, whatever the path', () => {
    const path = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('a', '/', '\\', '*', '[', ']', '{', ',', '}', '?', '!'))
        .map((letters) => letters.join('')),
    );
    fc.assert(
      fc.property(path, (text) => {
        expect(literalPath(escapeGlob(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not needed to see that a pattern is one path', () => {
    expect(literalPath('a/b.pem')).toBe('a/b.pem');
    for (const pattern of ['a/*', 'a?', '[a]', '{a,b}', 'a/', '**']) expect(literalPath(pattern)).toBeUndefined();
  });
});
