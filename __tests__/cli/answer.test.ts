import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { answerPlace, dotenvLines, loginFormats, shellLines } from '../../src/cli/answer.ts';
import { Secret } from '../../src/secret.ts';

const place = (given: Record<string, string>, inPipeline: boolean) =>
  answerPlace({ raw: (name) => given[name] }, loginFormats, inPipeline, ['shell', 'dotenv']);

describe('what is secret', () => {
  it.each([
    [{}, false, false],
    [{ format: 'json' }, false, false],
    [{ format: 'shell' }, false, true],
    [{ format: 'dotenv' }, false, true],
    [{ format: 'shell' }, true, false],
    [{ format: 'dotenv' }, true, false],
    [{ format: 'json', 'print-token': 'true' }, true, true],
    [{ 'print-token': 'true' }, false, true],
    [{ 'output-file': 'x' }, true, true],
    [{ 'print-token': 'false' }, false, false],
  ])('with %j, in a pipeline: %s, is shown: %s', (given: Record<string, string>, inPipeline, open) => {
    expect(place(given, inPipeline).open).toBe(open);
  });
});

describe('the format', () => {
  it('is text unless another is asked for', () => {
    expect([
      place({}, false).format,
      place({ json: 'true' }, false).format,
      place({ format: 'Shell' }, false).format,
    ]).toEqual(['text', 'json', 'shell']);
  });

  it('is refused when it does not exist, or is asked for in two ways', () => {
    expect(() => place({ format: 'yaml' }, false)).toThrow('`format` must be one of text, json, shell, dotenv.');
    expect(() => place({ format: 'shell', json: 'true' }, false)).toThrow('contradict');
  });
});

describe('variables', () => {
  const nasty = new Map<string, string | Secret>([
    ['A', 'it\'s $HOME `id` "x" \\ !'],
    ['B', new Secret('two\nlines; rm -rf')],
  ]);

  it('for a shell are read back by it as they were, and nothing else happens', () => {
    const script = `${shellLines(nasty)}\nprintf '%s|%s' "$A" "$B"`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['it\'s $HOME `id` "x" \\ !|two\nlines; rm -rf', '']);
  });

  it('for dotenv stand bare, and what readers take differently is refused without being quoted', () => {
    expect(dotenvLines(new Map([['T', new Secret('00Dx!AQ.y_z')]]))).toBe('T=00Dx!AQ.y_z');
    for (const text of ['a b', 'a#b', "a'b", 'a"b', 'a$b', 'a\nb', 'a\\b']) {
      expect(() => dotenvLines(new Map([['T', text]]))).toThrow(/^T has a character/);
    }
  });
});
