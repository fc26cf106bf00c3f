import { describe, expect, it } from '@jest/globals';
import { disarm, markdownText } from '../src/foreign-text.ts';

/** What a browser shows, and what GitHub's own filters look at after Markdown: entities are characters again. */
const decoded = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('text of strangers', () => {
  it.each([
    ['a byte order mark', 'a\ufeffb', 'a\\ufeffb'],
    ['a deprecated format character', 'a\u206bb', 'a\\u206bb'],
    ['a service message', '##teamcity[x]', '#\\#teamcity[x]'],
    ['half a character', 'a\ud83db', 'a\\ud83db'],
    ['the other half', 'a\ude00b', 'a\\ude00b'],
  ])('with %s shows it', (_, text, harmless) => {
    expect(disarm(text)).toBe(harmless);
  });

  it('keeps whole characters of two halves', () => {
    expect(disarm('a😀b')).toBe('a😀b');
  });

  it('is never cut within a character', () => {
    const cut = disarm(`${'x'.repeat(3999)}😀😀`);
    expect(cut).toBe(`${'x'.repeat(3999)}… (4 more characters)`);
  });

  it('heaps no marks upon a letter', () => {
    expect(disarm(`a${'\u0301'.repeat(900)}b`)).toBe(`a${'\u0301'.repeat(5)}…b`);
    expect(disarm('Việt Nam, ལྷ་ས་')).toBe('Việt Nam, ལྷ་ས་');
  });

  it('stays as it is when it was made harmless before', () => {
    const text = '::error::##[add-mask]a\r\n\u202e@octocat #12';
    expect(disarm(disarm(text))).toBe(disarm(text));
  });
});

describe('text of strangers in Markdown', () => {
  it('mentions nobody and refers to nothing, even after the entities are read', () => {
    const shown = decoded(markdownText('@octocat a@b.example #12 acme/x#34 GH-56 gh-7'));
    expect(shown).not.toMatch(/@\w|#\d|GH-\d/i);
    expect(shown.replaceAll('\u200b', '')).toBe('@octocat a@b.example #12 acme/x#34 GH-56 gh-7');
  });

  it.each(['- a', '  - a', '= a', '1. a', '12. a'])('starts no list or heading: %s', (text) => {
    expect(markdownText(text)).not.toMatch(/^\s*(?:[-=]|\d+[.)])/);
    expect(decoded(markdownText(text))).toBe(text);
  });
});
