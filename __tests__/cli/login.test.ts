import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Terminal } from '../../src/cli/command.ts';
import { login } from '../../src/cli/login.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { certificateOf } from '../doctor/fixture.ts';
import { pair } from '../scripted/pair.ts';
import { kept } from '../world/kept.ts';
import { runCommand } from './terminal.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const username = 'ci@acme.example';
const day = 86_400_000;

let folder: string;
let line: readonly string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  const app = { clientId, type: 'external' as const, certificates: [pair.publicKey] };
  const { url } = await kept(startEmulator({ orgs: [{ apps: [app], users: [{ username }] }] }));
  line = ['-r', url, '-i', clientId, '-o', username];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command; `key` is what the environment holds as one. */
async function run(
  argv: readonly string[],
  { key = pair.privateKey, environment = {}, ...terminal }: Partial<Terminal> & Run = {},
) {
  const answers: string[] = [];
  let said = '';
  const code = await runCommand(login, [...line, ...argv], {
    environment: { HOME: folder, PATH: '/nothing', SF_KEYPAIR_PRIVATE_KEY: key, ...environment },
    answer: (text) => void answers.push(text),
    said: (text) => {
      said += text;
    },
    ...terminal,
  });
  return { code, answers, said };
}

interface Run {
  readonly key?: string;
  readonly environment?: Record<string, string>;
}

const fork: Terminal['occasion'] = async () => ({
  event: 'pull_request',
  fork: true,
  dependabot: false,
  privileged: false,
  publicRepository: true,
  commit: '',
});

describe('the answer of a login', () => {
  it('has in JSON a number for days and null for what is not known', async () => {
    const file = join(folder, 'certificate.pem');
    writeFileSync(file, await certificateOf(pair.privateKey, 100, new Date(Date.now() - day / 2)));
    const { answers } = await run(['--json', '--certificate', file]);
    expect(JSON.parse(answers.join('\n'))).toMatchObject({
      authenticated: true,
      username,
      certificateDaysLeft: 99,
      expiresAt: null,
    });
    const without = JSON.parse((await run(['--json'])).answers.join('\n'));
    expect(without).toMatchObject({ authenticated: true, certificateDaysLeft: null, certificateNotAfter: null });
  });

  it('is nothing in words where a fork has no key, and says so in JSON', async () => {
    const skipping = ['--if-missing', 'skip'];
    const words = await run(skipping, { key: '', occasion: fork });
    expect([words.code, words.answers]).toEqual([0, []]);
    expect(words.said).toContain("No secret reached this run, which is of a fork's pull request.");
    const json = await run([...skipping, '--json'], { key: '', occasion: fork });
    expect([json.code, json.answers]).toEqual([0, ['{"authenticated":false}']]);
  });

  it('is for a pipeline what later steps have to know of it, also where there is no login', async () => {
    const environment = { GITLAB_CI: 'true', CI_PROJECT_DIR: folder };
    const { code, answers } = await run(['--if-missing', 'skip'], { key: '', environment, occasion: fork });
    expect([code, answers]).toEqual([0, []]);
    expect(readFileSync(join(folder, 'sf-keypair.env'), 'utf8')).toMatch(/^SF_OUTPUT_AUTHENTICATED=false$/m);
  });
});
