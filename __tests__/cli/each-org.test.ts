import { describe, expect, it } from '@jest/globals';
import type { GivenOrg } from '../../src/cli/command.ts';
import { eachOrg, voiceOf, worstExit } from '../../src/cli/each-org.ts';
import { Failure } from '../../src/failure.ts';
import { Secret } from '../../src/secret.ts';
import { stage } from '../ci/pipeline-fixture.ts';

const orgs: readonly GivenOrg[] = Array.from({ length: 12 }, (_, at) => ({
  name: `org-${at}`,
  raw: () => undefined,
  problem: undefined,
}));

/** Does the work for all orgs and keeps what was said and how the bar moved. */
async function doEach(work: (org: GivenOrg) => Promise<Failure | undefined>, ended = new AbortController().signal) {
  const made = stage('terminal', { means: { verbose: true } });
  const moves: unknown[] = [];
  const answers = eachOrg(
    orgs,
    'visited',
    {
      ended,
      ci: made.ci as never,
      progress: (total, doing) => {
        moves.push([total, doing]);
        return { advance: (failed) => moves.push(failed), end: () => moves.push('end') };
      },
    },
    async (org) => ({ name: org.name, failure: await work(org) }),
  );
  return { answers, moves, said: () => made.stderr() };
}

describe('the work for each org', () => {
  it('is done for all in any order, eight at a time, and answered in theirs', async () => {
    let now = 0;
    let most = 0;
    const { answers, moves } = await doEach(async ({ name }) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, name === 'org-0' ? 30 : 5));
      now -= 1;
      return undefined;
    });
    expect((await answers).map(({ name }) => name)).toEqual(orgs.map(({ name }) => name));
    expect(most).toBe(8);
    expect(moves).toEqual([[12, 'visited'], ...orgs.map(() => false), 'end']);
  });

  it('that fails for one is told with its name, its reply and its remedy, and goes on', async () => {
    const replied = new Failure('ERR_TOKEN_ASSERTION', 'It was refused.', {
      reply: 'invalid assertion',
      hint: 'Look.',
    });
    const mute = new Failure('ERR_TOKEN_ASSERTION', 'It was refused, too.', { hint: 'Look.' });
    const { answers, said } = await doEach(async ({ name }) =>
      name === 'org-3' ? replied : name === 'org-4' ? mute : undefined,
    );
    expect((await answers).filter(({ failure }) => failure !== undefined)).toHaveLength(2);
    expect(said()).toContain('org-3: It was refused. The org said "invalid assertion". Look.');
    expect(said()).toContain('org-4: It was refused, too. Look.');
  });

  it('begins no other one when the process is asked to end', async () => {
    const ending = new AbortController();
    const begun: string[] = [];
    const { answers, moves } = await doEach(async ({ name }) => {
      begun.push(name);
      ending.abort();
      return undefined;
    }, ending.signal);
    await expect(answers).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
    expect(begun).toEqual(['org-0']);
    expect(moves.at(-1)).toBe('end');
  });

  it('comes to the worst exit code of all', () => {
    expect(worstExit([])).toBe(0);
    expect(worstExit([undefined, undefined])).toBe(0);
    const [bad, wrong] = [new Failure('ERR_TOKEN_ASSERTION', 'x'), new Failure('ERR_OPTIONS', 'x')];
    expect(worstExit([bad, undefined, wrong])).toBe(Math.max(bad.exitCode, wrong.exitCode));
  });
});

describe('the voice of one org', () => {
  const speak = (verbose: boolean) => {
    const made = stage('terminal', { means: { verbose } });
    return { voice: voiceOf('acme', made.ci), said: () => made.stderr() + made.stdout() };
  };

  it('murmurs for debugging what is not for everybody', () => {
    for (const verbose of [true, false]) {
      const { voice, said } = speak(verbose);
      voice.info('information');
      voice.debug('detail');
      voice.annotate('notice', 'a notice');
      voice.group('a title', ['a line']);
      const words = ['information', 'detail', 'a notice', 'a title', 'a line'];
      expect(said()).toBe(verbose ? words.map((each) => `DEBUG: acme: ${each}\n`).join('') : '');
    }
  });

  it('is heard with a warning or an error', () => {
    const { voice, said } = speak(false);
    voice.annotate('warning', 'first');
    voice.annotate('error', 'second', { title: 'ERR_X' });
    expect(said()).toBe('WARNING: acme: first\nERROR: ERR_X: acme: second\n');
  });

  it('gathers its values, keeps nothing for later, and hides every secret before it is said', async () => {
    const { voice, said } = speak(true);
    const secret = (name: string) => new Secret(`made-up-${name}-0123456789`);
    await voice.output('org-id', '00D000000000001');
    await voice.output('access-token', secret('token'));
    await voice.environment('SF_A', 'plain');
    await voice.environment('SF_B', secret('variable'));
    await voice.remember('a', 'plain');
    await voice.remember('b', secret('memory'));
    await voice.summary('# Markdown');
    expect([...voice.outputs.keys()]).toEqual(['org-id', 'access-token']);
    expect(voice.recall('b')).toBe('');
    expect(said()).toBe('');
    for (const name of ['token', 'variable', 'memory']) voice.info(`the org said made-up-${name}-0123456789`);
    voice.mask(secret('other'));
    voice.info('made-up-other-0123456789');
    expect(said()).not.toMatch(/made-up-\w+-0123456789/);
    expect(voice.wouldBlank('made-up-other-0123456789')).toBe(true);
  });
});
