import { createHash, createPublicKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rotate } from '../../src/cli/rotate.ts';
import { printState } from '../../src/rotate/state.ts';
import { pair } from '../scripted/pair.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { runCommand } from './terminal.ts';

const current = createHash('sha256')
  .update(createPublicKey(pair.privateKey).export({ type: 'spki', format: 'der' }))
  .digest('hex');
/** What somebody who may write variables has put in the place of a target's name. */
const hostile = '##[error]x\u009b2J ::add-mask::y';
const state = printState({
  schema: 1,
  phase: 'promoted',
  since: '2026-11-01T00:00:00Z',
  lock: 1,
  current,
  previous: 'b'.repeat(64),
  targets: { [hostile]: {} },
});

async function run(environment: Record<string, string>, format = 'json') {
  const world = scriptedWorld(
    ({ url }) => {
      if (url.endsWith('/variables/SF_KEY_ROLLOVER')) return { body: JSON.stringify({ value: state }) };
      if (url.includes('/variables/')) return { status: 404 };
      if (url.includes('/variables?')) return { body: '{}' };
      if (url.includes('/secrets/')) return { body: JSON.stringify({ updated_at: '2026-11-01T00:00:00Z' }) };
      return { status: 503 };
    },
    { environment, files: { '/key.pem': pair.privateKey } },
  );
  const words: string[] = [];
  const argv = ['-o', 'ci@acme.example', '-i', '3MVG9acme.client.of.the.app', '-r', 'https://acme.my.salesforce.com'];
  const places = ['--secret-targets', 'acme/app', '--format', format, '--retries', '0', '-f', '/key.pem'];
  const code = await runCommand(rotate, [...argv, ...places], {
    world,
    answer: (text) => void words.push(text),
    // As `--ci terminal` has it.
    occasion: async () => ({
      event: '',
      fork: false,
      dependabot: false,
      privileged: false,
      publicRepository: undefined,
      commit: '',
    }),
  }).catch((error: unknown) => error);
  return { code, answer: words.join('\n'), requests: world.requests.length };
}

const token = { SF_KEYPAIR_ROTATE_TOKEN: 'made-here-for-this-test' };

describe('sf-keypair rotate', () => {
  it('answers people in plain words, without the spelling of Markdown, and as harmless', async () => {
    const { answer } = await run(token, 'text');
    expect(answer).toMatch(/^Key pair: promoted\n/);
    expect(answer).toContain('add-mask');
    expect(answer).not.toMatch(/&#\d+;|\*\*|##\[|\u009b/);
  });

  it('answers in JSON that no log and no terminal acts upon, whatever the variable holds', async () => {
    const { code, answer } = await run(token);
    expect(code).toBe(2);
    expect(JSON.parse(answer).failure).toMatchObject({
      code: 'ERR_ROTATE_TARGET',
      message: `${hostile} was left out of \`secret-targets\` in the middle of a rollover.`,
    });
    expect(answer).not.toMatch(/##\[|::|[\u007f-\u009f]/);
  });

  it('is refused on a pull request with secrets, whatever `--ci` says', async () => {
    const job = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'acme/app',
    };
    const { code, requests } = await run({ ...token, ...job });
    expect(code).toMatchObject({ code: 'ERR_ROTATE_OCCASION' });
    expect(requests).toBe(0);
  });
});
