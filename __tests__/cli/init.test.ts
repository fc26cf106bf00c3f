import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Terminal } from '../../src/cli/command.ts';
import { init } from '../../src/cli/init.ts';
// Jest links no module twice at the same time, and the command asks for these all at once.
import '../../src/world/github-api.ts';
import '../../src/world/github-secrets.ts';
import { createWorld } from '../../src/world/create.ts';
import type { HttpRequest, Network } from '../../src/world/world.ts';
import { runCommand } from './terminal.ts';

const usual = ['-r', 'https://acme.my.salesforce.com', '-o', 'ci@acme.example'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keyFile = () => join(folder, 'private-key.pem');
const inFolder = () => ['--output-file', keyFile(), '--certificate-file', join(folder, 'certificate.pem')];

/** Runs the command where every request is refused, and tells what was asked for. */
async function run(
  argv: readonly string[],
  { environment = {}, ...terminal }: Partial<Terminal> & { environment?: Record<string, string> } = {},
) {
  const answers: string[] = [];
  const asked: string[] = [];
  const send: Network['send'] = async ({ method, url }: HttpRequest) => {
    asked.push(`${method} ${url}`);
    return { kind: 'reply', status: 401, headers: {}, body: '{"message":"Bad credentials"}', elapsedMilliseconds: 1 };
  };
  const world = createWorld(environment);
  const code = await runCommand(init, [...usual, ...argv], {
    environment,
    world: { ...world, network: { ...world.network, send } },
    answer: (text) => void answers.push(text),
    ...terminal,
  }).catch((error: unknown) => error);
  return { code, answer: answers.join('\n'), asked };
}

describe('the consumer key that a person is asked for', () => {
  it('may come later: the answer says how to go on, and there is no session yet', async () => {
    const questions: string[] = [];
    const ask: Terminal['ask'] = async (question) => {
      questions.push(question);
      return undefined;
    };
    const { code, answer, asked } = await run([...inFolder(), '--json'], { ask });
    expect([code, questions, asked]).toEqual([0, ['Consumer key (nothing: go on later): '], []]);
    expect(JSON.parse(answer)).toMatchObject({ keyFile: keyFile(), session: null });
    expect(existsSync(keyFile())).toBe(true);
  });

  it('may never come: whoever ends the program at the question is told how to go on', async () => {
    const ending = new AbortController();
    const ask: Terminal['ask'] = async () => {
      ending.abort();
      return undefined;
    };
    const { code } = await run(inFolder(), { ask, ended: ending.signal });
    expect(code).toMatchObject({
      code: 'ERR_CANCELLED',
      message: 'There is a key, and no consumer key yet.',
      hint: expect.stringMatching(/^Go on with: sf-keypair init --private-key \S+ .* --client-id CONSUMER-KEY$/),
    });
    expect(existsSync(keyFile())).toBe(true);
  });
});

describe('a key for the secrets of a repository', () => {
  const stored = (target: string) => ['--secret-targets', target, '--certificate-file', join(folder, 'c.pem')];
  const token = { SF_KEYPAIR_ROTATE_TOKEN: 'made-here-for-this-test' };

  it.each([
    [{}, 'https://api.github.com/'],
    [{ GITHUB_API_URL: 'https://github.acme.example/api/v3' }, 'https://github.acme.example/api/v3/'],
  ])('is offered to the API of %j, and is nowhere when that says no', async (environment, base) => {
    const { code, asked } = await run(stored('acme/app'), { environment: { ...token, ...environment } });
    expect(code).toMatchObject({ code: expect.stringMatching(/^ERR_STORE_/) });
    expect(asked[0]).toBe(`GET ${base}repos/acme/app/actions/secrets/SF_PRIVATE_KEY`);
    expect(existsSync(join(folder, 'c.pem'))).toBe(false);
  });

  it('has to know which repository is meant before it asks for anything', async () => {
    const { code, asked } = await run(stored('repository'), { environment: token });
    expect(code).toMatchObject({ code: 'ERR_STORE_NOT_FOUND', hint: expect.stringContaining('GITHUB_REPOSITORY') });
    expect(asked).toEqual([]);
    const known = await run(stored('repository'), { environment: { ...token, GITHUB_REPOSITORY: 'acme/own' } });
    expect(known.asked[0]).toContain('/repos/acme/own/actions/secrets/');
  });
});
