import { describe, expect, it } from '@jest/globals';
import { handOn } from '../../src/cli/hand-on.ts';
import type { Speaker } from '../../src/cli/pipeline.ts';
import { Secret } from '../../src/secret.ts';
import { stage } from '../ci/pipeline-fixture.ts';

/** Hands values on in a job of Buildkite where nobody names a file. */
async function handedOn(variables: Readonly<Record<string, string>>) {
  const made = stage('buildkite', { agentExitCode: 0 });
  const speaker: Pick<Speaker, 'outputs' | 'variables' | 'summaries' | 'pipelineWith'> = {
    outputs: new Map<string, string | Secret>([
      ['org-id', '00D000000000001EAA'],
      ['made-up-secret', new Secret('made-up-session-0123456789')],
    ]),
    variables: new Map(Object.entries(variables)),
    summaries: ['# Logged in'],
    pipelineWith: () => made.ci,
  };
  const whole = await handOn('buildkite', { ci: speaker as Speaker }, undefined);
  return { whole, words: made.asked.map(({ words, input }) => `${words} < ${input}`) };
}

describe('what is handed on without a file that takes secrets', () => {
  it('is everything that is none', async () => {
    const { whole, words } = await handedOn({});
    expect(words).toEqual([
      'meta-data set sf-keypair:org-id < 00D000000000001EAA',
      'annotate --style info --context sf-keypair < # Logged in',
    ]);
    expect(whole).toBe(true);
  });

  it('is not the whole where a variable had to go somewhere', async () => {
    expect((await handedOn({ SF_ORG_INSTANCE_URL: 'https://acme.my.salesforce.com' })).whole).toBe(false);
  });
});
