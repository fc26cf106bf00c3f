import { describe, expect, it } from '@jest/globals';
import { detectCi, type Pipeline } from '../../src/ci/detect.ts';
import { Secret } from '../../src/secret.ts';
import { variablesOf } from './pipeline-fixture.ts';

const [first, second] = ['first-secret-of-this-test', 'second-secret-of-this-test'];

/** What a pipeline says where standard error is a file, or is none. */
function said(pipeline: Pipeline, stderrIsFile: boolean): string {
  let text = '';
  const streams = {
    stdout: () => undefined,
    stderr: (written: string) => {
      text += written;
    },
    interactive: false,
    stderrIsFile,
  };
  const ci = detectCi(variablesOf(pipeline, '/folder'), streams);
  for (const secret of [first, second]) ci.mask(new Secret(secret));
  ci.info(`one is ${first}, the other ${second}`);
  return text;
}

describe.each(['github', 'forgejo', 'gitea', 'azure'] as const)('%s', (pipeline) => {
  it('is told of secrets where it reads standard error', () => {
    const text = said(pipeline, false);
    for (const secret of [first, second])
      expect(text).toMatch(new RegExp(`(?:add-mask::|setsecret\\])${secret}$`, 'm'));
    expect(text).not.toContain('goes to a file');
  });

  it('gets no masks where that is a file, which would keep them in clear, and says so once', () => {
    const text = said(pipeline, true);
    expect(text).not.toMatch(/-secret-of|add-mask|setsecret/);
    expect(text.match(/warning.*Standard error goes to a file/g)).toHaveLength(1);
    expect(text).toContain('one is ***, the other ***\n');
  });
});

describe.each(['gitlab', 'jenkins', 'terminal'] as const)('%s', (pipeline) => {
  it('has no commands that a file would keep, and nothing to say of it', () => {
    expect(said(pipeline, true)).toBe(said(pipeline, false));
  });
});
