import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import type { Pipeline } from '../../src/ci/detect.ts';
import { answerPlace, dotenvLines, shellLines } from '../../src/cli/answer.ts';
import { formatOf, loginFormats, pipelineFormats, reportFormats } from '../../src/cli/formats.ts';
import { Secret } from '../../src/secret.ts';

const place = (given: Record<string, string>, inPipeline: boolean, pipeline: Pipeline = 'terminal') =>
  answerPlace({ raw: (name) => given[name] }, loginFormats, { inPipeline, ci: { pipeline } }, ['shell', 'dotenv']);

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
    expect(() => place({ format: 'yaml' }, false)).toThrow(
      '`format` must be one of text, json, shell, dotenv, github, gitlab, azure,',
    );
    expect(() => place({ format: 'shell', json: 'true' }, false)).toThrow('contradict');
  });
});

describe('the format of a pipeline', () => {
  it.each([
    ...pipelineFormats.map((name) => [name, name] as const),
    ['forgejo', 'github'] as const,
    ['gitea', 'github'] as const,
  ])('%s: is %s by default, shows no token, and gives way to what is asked for', (pipeline, format) => {
    expect(place({}, true, pipeline)).toEqual({ format, outputFile: undefined, open: false });
    expect(place({ format }, true, pipeline).format).toBe(format);
    expect(place({ 'print-token': 'true' }, true, pipeline).open).toBe(true);
    for (const other of ['text', 'json', 'shell', 'dotenv'])
      expect(place({ format: other }, true, pipeline)).toMatchObject({ format: other, open: false });
    expect(place({ json: 'true' }, true, pipeline).format).toBe('json');
  });

  it('takes a file where it has no places of its own', () => {
    for (const pipeline of ['gitlab', 'jenkins', 'bitbucket', 'circleci', 'buildkite'] as const)
      expect(place({ 'output-file': 'x' }, true, pipeline)).toEqual({
        format: pipeline,
        outputFile: 'x',
        open: false,
      });
    for (const pipeline of ['github', 'azure'] as const) {
      expect(place({ 'output-file': 'x' }, true, pipeline)).toEqual({ format: 'text', outputFile: 'x', open: true });
      expect(() => place({ format: pipeline, 'output-file': 'x' }, true, pipeline)).toThrow('has places of its own');
    }
  });

  it('is not that of another system, whose masks would show what they hide', () => {
    expect(() => place({ format: 'github' }, true, 'gitlab')).toThrow(
      '`format` is github, and this is a job of gitlab.',
    );
    expect(() => place({ format: 'azure' }, false)).toThrow(
      '`format` is azure, and this is no pipeline that is known.',
    );
  });

  it('is text where there is none, or the command has none', () => {
    expect(formatOf('terminal')).toBeUndefined();
    const only = answerPlace({ raw: () => undefined }, ['text', 'json'], {
      inPipeline: true,
      ci: { pipeline: 'azure' },
    });
    expect(only.format).toBe('text');
    expect(reportFormats).toEqual(['text', 'json', ...pipelineFormats]);
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
