import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disarm, markdownText } from '../../src/ci/line.ts';

describe('a line with foreign text', () => {
  it.each([
    ['##[add-mask]a', '#\\#[add-mask]a'],
    ['CN=x ##[stop-commands]t', 'CN=x #\\#[stop-commands]t'],
    ['###[x]', '##\\#[x]'],
    ['##vso[task.setvariable]x', '#\\#vso[task.setvariable]x'],
    ['::error::x', '\\::error::x'],
    ['   ::add-mask::a', '   \\::add-mask::a'],
    ['a\r::add-mask::b', 'a\\r::add-mask::b'],
    ['a\n::add-mask::b', 'a\\n::add-mask::b'],
    ['\u001b[2J\u009b31m', '\\u001b[2J\\u009b31m'],
    ['abc\u202edcb\u2066', 'abc\\u202edcb\\u2066'],
    ['a\u2028b', 'a\\u2028b'],
    ['\t::x', ' \\::x'],
  ])('%j becomes %j', (text, harmless) => {
    expect(disarm(text)).toBe(harmless);
  });

  it('is cut where it is endless, with a word about it', () => {
    expect(disarm('x'.repeat(5000))).toBe(`${'x'.repeat(4000)}… (1000 more characters)`);
  });

  it('holds no command for any text', () => {
    const nasty = fc.array(
      fc.constantFrom('#', '##[', '::', '\r', '\n', '[', 'vso', 'a', ' ', '\u001b', '\u202e', '\\'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          nasty.map((parts) => parts.join('')),
        ),
        (text) => {
          const line = disarm(text);
          expect(line).not.toMatch(
            /##\[|##vso\[|^\s*::|[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('foreign text in Markdown', () => {
  it.each([
    '<script>',
    '@octocat',
    '#12',
    '| a |',
    '`code`',
    '[x](http://e.example)',
    '**b**',
    '![i](x)',
    'www.evil.example',
    'https://evil.example',
    '~~x~~',
    '&lt;',
  ])('%s is plain text', (text) => {
    const withoutEntities = markdownText(text).replace(/&#\d+;/g, '');
    expect(withoutEntities).not.toMatch(/[<>@#|`[\]()*!~&]|www\.|:\/\//);
  });
});
