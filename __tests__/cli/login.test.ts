import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Terminal } from '../../src/cli/command.ts';
import { login } from '../../src/cli/login.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { Failure } from '../../src/failure.ts';
import { createWorld } from '../../src/world/create.ts';
import { certificateOf } from '../doctor/fixture.ts';
import { forked } from '../scripted/occasions.ts';
import { pair } from '../scripted/pair.ts';
import { kept } from '../world/kept.ts';
import { runCommand } from './terminal.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const username = 'ci@acme.example';
const day = 86_400_000;

let folder: string;
let line: readonly string[];
let journal: Emulator['journal'];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  const app = { clientId, type: 'external' as const, certificates: [pair.publicKey] };
  const { url, ...org } = await kept(startEmulator({ orgs: [{ apps: [app], users: [{ username }] }] }));
  journal = org.journal;
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
    const words = await run(skipping, { key: '', occasion: forked });
    expect([words.code, words.answers]).toEqual([0, []]);
    expect(words.said).toContain("No secret reached this run, which is of a fork's pull request.");
    const json = await run([...skipping, '--json'], { key: '', occasion: forked });
    expect([json.code, json.answers]).toEqual([0, ['{"authenticated":false}']]);
  });

  it('is for a pipeline what later steps have to know of it, also where there is no login', async () => {
    const environment = { GITLAB_CI: 'true', CI_PROJECT_DIR: folder };
    const { code, answers } = await run(['--if-missing', 'skip'], { key: '', environment, occasion: forked });
    expect([code, answers]).toEqual([0, []]);
    expect(readFileSync(join(folder, 'sf-keypair.env'), 'utf8')).toMatch(/^SF_OUTPUT_AUTHENTICATED=false$/m);
  });
});

describe('the file for the session', () => {
  const failing = (argv: readonly string[], terminal: Parameters<typeof run>[1] = {}) =>
    run(argv, terminal).catch((error: unknown) => error);
  const writing = (name: string) => ['--format', 'dotenv', '--output-file', join(folder, name)];

  it.each([
    ['a folder', 'place', 'not a regular file', () => mkdirSync(join(folder, 'place'))],
    ['a named pipe', 'place', 'not a regular file', () => execFileSync('mkfifo', [join(folder, 'place')])],
    ['below a folder that is not there', 'none/place', 'ENOENT', () => undefined],
    ['below a file', 'file/place', 'ENOTDIR', () => writeFileSync(join(folder, 'file'), '')],
    ['named as a folder', 'place/', 'not a regular file', () => undefined],
  ])('that is %s is refused before anything is asked of the org', async (_, name, why, make) => {
    make();
    expect(await failing(writing(name))).toMatchObject({
      code: 'ERR_FILE_WRITE',
      message: `The file ${folder}/${name} cannot be written: ${why}.`,
    });
    expect(journal).toEqual([]);
  });

  it('is refused so where nobody may write in its folder', async () => {
    const world = createWorld({ HOME: folder, PATH: '/nothing', SF_KEYPAIR_PRIVATE_KEY: pair.privateKey });
    const createExclusive = async () => {
      const cause = Object.assign(new Error('denied'), { code: 'EACCES' });
      throw new Failure('ERR_FILE_WRITE', 'no', { cause });
    };
    const files = { ...world.files, createExclusive };
    expect(await failing(writing('place'), { world: { ...world, files } })).toMatchObject({
      message: `The file ${folder}/place cannot be written: EACCES.`,
    });
    expect(journal).toEqual([]);
  });

  it('replaces the one that is there, and leaves nothing beside it', async () => {
    writeFileSync(join(folder, 'place'), 'old');
    const { code } = await run(writing('place'));
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'place'), 'utf8')).toMatch(/^SF_ACCESS_TOKEN=00D/m);
    expect(readdirSync(folder)).toEqual(['place']);
  });

  it('of Buildkite is looked at before as well', async () => {
    const environment = { BUILDKITE: 'true' };
    mkdirSync(join(folder, 'place'));
    expect(await failing(['--output-file', join(folder, 'place')], { environment })).toMatchObject({
      code: 'ERR_FILE_WRITE',
    });
    expect(journal).toEqual([]);
  });
});

describe('an org that becomes the default one without an alias', () => {
  const known = () => existsSync(join(folder, '.sfdx', `${username}.json`));
  const play = async (...argv: string[]) => {
    const { code, answers, said } = await run([...argv, '--format', 'shell']);
    return { code, said, variables: answers.join('\n').match(/SF_TARGET\w+='[^']*'/g) ?? [] };
  };

  it('is known to the sf CLI by its username, as with `sf`', async () => {
    const { code, said, variables } = await play('-s');
    expect([code, variables, known()]).toEqual([0, [`SF_TARGET_ORG='${username}'`], true]);
    expect(said).toContain(`The sf CLI knows the org as ${username} (by its files).`);
    expect(existsSync(join(folder, '.sfdx', 'alias.json'))).toBe(false);
  });

  it.each([
    [['-d'], [`SF_TARGET_DEV_HUB='${username}'`]],
    [
      ['-s', '-d'],
      [`SF_TARGET_ORG='${username}'`, `SF_TARGET_DEV_HUB='${username}'`],
    ],
    [
      ['-d', '-a', 'acme'],
      [`SF_TARGET_ORG='${username}'`, `SF_TARGET_DEV_HUB='${username}'`],
    ],
  ])('may be that for Dev Hubs: %j', async (argv, expected) => {
    const { code, variables } = await play(...argv);
    expect([code, variables, known()]).toEqual([0, expected, true]);
  });

  it.each([[[]], [['--no-set-default']], [['--no-set-default', '--set-default-dev-hub=false']]])(
    'is one only where that is asked for: %j',
    async (argv) => {
      const { code, variables } = await play(...argv);
      expect([code, variables, known()]).toEqual([0, [], false]);
    },
  );

  it('is none where the switch is neither on nor off', async () => {
    for (const flag of ['--set-default=maybe', '--set-default-dev-hub=maybe'])
      await expect(play(flag)).rejects.toMatchObject({ code: 'ERR_OPTIONS' });
    expect(known()).toBe(false);
  });
});
