import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inertCode, inertTitle } from '../../src/check/tracking-text.ts';
import { hostileTexts } from './render/hostile.ts';

/** What a code span shows, by CommonMark 0.31 §6.1; `undefined` when the whole text is not one code span. */
function shownBy(markdown: string): string | undefined {
  const [, fence, inner] = /^(`+)([^`]|[^`][\s\S]*[^`])\1$/.exec(markdown) ?? [];
  if (fence === undefined || inner === undefined) return undefined;
  if (new RegExp(`(?<!\`)${fence}(?!\`)`).test(inner)) return undefined;
  return /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
}

describe('foreign text in a code span', () => {
  it.each([
    ['CN=acme', '`CN=acme`'],
    ['', '–'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    [' both ', '`  both  `'],
    ['a | b \\| c', '`a \\u{7c} b \\\\u{7c} c`'],
    ['line\r\nbreak', '`line\\u{d}\\u{a}break`'],
    ['\u202egnp.exe', '`\\u{202e}gnp.exe`'],
    ['half \ud83d here', '`half \\u{d83d} here`'],
    ['@octocat and a@b.example', '`@\u200boctocat and a@b.example`'],
    ['fixes #1, gh-12, acme/orgs#3', '`fixes #\u200b1, gh-\u200b12, acme/orgs#\u200b3`'],
    ['colour #red', '`colour #red`'],
  ])('%j is written %j', (text, markdown) => {
    expect(inertCode(text)).toBe(markdown);
  });

  it('is cut after 200 characters, none of them in two, and tells how many are left', () => {
    expect(inertCode('x'.repeat(200))).toBe(`\`${'x'.repeat(200)}\``);
    expect(inertCode('x'.repeat(10_240))).toBe(`\`${'x'.repeat(200)}… [10,040 more characters]\``);
    expect(inertCode('😀'.repeat(200))).toBe(`\`${'😀'.repeat(200)}\``);
    expect(inertCode('😀'.repeat(300))).toBe(`\`${'😀'.repeat(200)}… [200 more characters]\``);
  });

  it.each([...hostileTexts.filter((text) => text !== '')])(
    'is one code span without bars or line breaks: %j',
    (text) => {
      const markdown = inertCode(text);
      expect(markdown).not.toMatch(/[|\r\n\u2028\u2029]/);
      expect(shownBy(markdown)).toBeDefined();
    },
  );

  it('is one code span whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('`', ' ', '|', '\\', 'a', '@', '#', '1', '\n', '\u200b', '😀', '\ud83d') }),
        (text) => {
          fc.pre(text !== '');
          const markdown = inertCode(text);
          expect(markdown).not.toMatch(/[|\r\n]/);
          expect(markdown).not.toMatch(/@(?!\u200b)(?<!\w@)|#\d/);
          expect(shownBy(markdown)).toBeDefined();
        },
      ),
    );
  });
});

describe('foreign text in a title', () => {
  it('is one line without mentions and of at most 150 characters', () => {
    expect(inertTitle('nightly\n @octocat \u202e#12')).toBe('nightly @\u200boctocat #\u200b12');
    expect(Array.from(inertTitle('@'.repeat(400)))).toHaveLength(150);
    expect(inertTitle('x'.repeat(400)).endsWith('…')).toBe(true);
  });
});
