import { describe, expect, it } from '@jest/globals';
import { isPipeline, type Manner, speaker } from '../../src/cli/pipeline.ts';
import { wantsColour, wrap } from '../../src/cli/style.ts';
import { Secret } from '../../src/secret.ts';
import { createWorld } from '../../src/world/create.ts';

async function said(manner: Partial<Manner>, environment: Record<string, string> = {}) {
  let [out, err] = ['', ''];
  const streams = {
    stdout: (text: string) => {
      out += text;
    },
    stderr: (text: string) => {
      err += text;
    },
    interactive: false,
  };
  const ci = speaker(createWorld(environment), streams, { quiet: false, verbose: false, system: undefined, ...manner });
  ci.info('an info');
  ci.debug('a detail');
  ci.annotate('notice', 'a notice');
  ci.annotate('warning', 'a warning');
  ci.group('a group', ['a line']);
  await ci.output('access-token', new Secret('a token of this session'));
  await ci.environment('SF_ACCESS_TOKEN', new Secret('a token of this session'));
  await ci.remember('handoff', 'state');
  await ci.summary('# a summary');
  ci.info('you said a token of this session');
  return { out, err, ci };
}

describe('what is said beside an answer', () => {
  it('goes to stderr, and values are kept back', async () => {
    const { out, err, ci } = await said({});
    expect(out).toBe('');
    expect(err.split('\n')).toEqual([
      'an info',
      'NOTICE: a notice',
      'WARNING: a warning',
      'a group',
      '  a line',
      'you said ***',
      '',
    ]);
    expect([[...ci.outputs.keys()], [...ci.variables.keys()], [...ci.remembered.keys()]]).toEqual([
      ['access-token'],
      ['SF_ACCESS_TOKEN'],
      ['handoff'],
    ]);
  });

  it('is warnings alone when it has to be quiet, and more when asked', async () => {
    expect((await said({ quiet: true })).err).toBe('WARNING: a warning\n');
    expect((await said({ verbose: true })).err).toContain('a detail\n');
  });

  it('is in the dialect of the pipeline, or of the one that is named', async () => {
    expect((await said({}, { GITHUB_ACTIONS: 'true' })).err).toContain('::add-mask::a token of this session\n');
    expect((await said({ system: 'azure' })).err).toContain('##vso[');
    expect((await said({ system: 'terminal' }, { GITHUB_ACTIONS: 'true' })).err).not.toContain('::');
    await expect(said({ system: 'travis' })).rejects.toThrow('`ci` must be one of');
  });
});

describe('a job of a pipeline', () => {
  it.each([
    [{}, false],
    [{ CI: '' }, false],
    [{ CI: 'false' }, false],
    [{ CI: 'true' }, true],
    [{ CI: '1' }, true],
    [{ GITLAB_CI: 'true' }, true],
    [{ TF_BUILD: 'True' }, true],
    [{ TEAMCITY_VERSION: '2026.1' }, true],
  ])('%j: %s', (environment: Record<string, string>, expected) => {
    expect(isPipeline(environment)).toBe(expected);
  });
});

describe('colour', () => {
  it('is for a terminal that can show it and a user who wants it', () => {
    const asked = (isTTY: boolean, environment: Record<string, string>) => wantsColour({ isTTY }, environment);
    expect(asked(true, {})).toBe(true);
    expect(asked(true, { NO_COLOR: '' })).toBe(true);
    for (const no of [asked(false, {}), asked(true, { NO_COLOR: '1' }), asked(true, { TERM: 'dumb' })])
      expect(no).toBe(false);
    expect(wantsColour({}, {})).toBe(false);
  });

  it('lines are no wider than they may be, and no word is cut', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('abcdefghijkl m', 5)).toEqual(['abcdefghijkl', 'm']);
  });
});
