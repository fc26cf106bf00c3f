import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { handOff } from '../../src/login/handoff/handoff.ts';
import { undoHandOff } from '../../src/login/handoff/undo.ts';
import { Secret } from '../../src/secret.ts';
import { createWorld } from '../../src/world/create.ts';
import { recordingCi } from '../scripted/ci.ts';
import { acme, removeHomes, request, TestHome } from './handoff-fixture.ts';

afterAll(removeHomes);

const token = `${acme}!token-of-acme`;
const keyText = 'the text of a private key, in more than one line\nof which none may be seen';

/** A world whose `sf` is a program that writes down all that it can see, logs in, and answers as the CLI does. */
function machine(home: TestHome) {
  const programs = join(home.path, 'programs');
  mkdirSync(programs);
  const script = `
    const { writeFileSync, readFileSync, readdirSync } = require('node:fs');
    const argv = process.argv.slice(2);
    const flag = (name) => argv[argv.indexOf(name) + 1];
    const here = readdirSync('.');
    writeFileSync(${JSON.stringify(join(home.path, 'seen.json'))}, JSON.stringify({ env: process.env, argv, cwd: process.cwd(), here }));
    const file = process.env.HOME + '/.sfdx/ci@acme.example.json';
    const privateKey = argv.includes('jwt') ? flag('--jwt-key-file') : undefined;
    writeFileSync(file, JSON.stringify({ username: 'ci@acme.example', orgId: '${acme}', accessToken: '0a:0b', privateKey }));
    console.log(JSON.stringify({ status: 0, result: { username: 'ci@acme.example', orgId: '${acme}' }, warnings: [] }));`;
  writeFileSync(join(programs, 'sf'), `#!${process.execPath}\n${script}`);
  chmodSync(join(programs, 'sf'), 0o755);
  const environment = {
    PATH: programs,
    HOME: home.path,
    RUNNER_TEMP: home.temporary,
    RUNNER_TRACKING_ID: 'github_1',
    'INPUT_PRIVATE-KEY': keyText,
    STATE_revoke: token,
    SF_KEYPAIR_PRIVATE_KEY: keyText,
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-token',
    GITHUB_OUTPUT: '/x/output',
    GITHUB_ENV: '/x/env',
    GITHUB_TOKEN: 'ghs_x',
    SOME_SECRET: keyText,
    SF_ACCESS_TOKEN: 'of an earlier step',
    SF_TARGET_ORG: 'of an earlier step',
  };
  return createWorld(environment);
}

interface Seen {
  readonly env: Record<string, string>;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly here: readonly string[];
}

const seenBy = (home: TestHome): Seen => JSON.parse(readFileSync(join(home.path, 'seen.json'), 'utf8'));

describe.each([['token'], ['key']] as const)('a program named sf, handed the %s,', (how) => {
  async function run() {
    const home = new TestHome();
    const world = machine(home);
    const ci = recordingCi();
    const key = { privateKeyPem: new Secret(keyText), clientId: '3MVG9', audience: 'https://acme.my.salesforce.com' };
    const done = await handOff(request({ how, key }), world, ci);
    return { home, world, ci, done, seen: seenBy(home) };
  }

  it('logs in', async () => {
    const { done, home, world, ci } = await run();
    expect(done.route).toBe(how === 'token' ? 'sf' : 'key');
    await undoHandOff(done.undo, world, ci);
    expect(home.everything()).toStrictEqual({});
    expect(home.leftInTemporary()).toStrictEqual([]);
  });

  it('sees the token in SF_ACCESS_TOKEN, or not at all, and nothing else of ours', async () => {
    const { seen } = await run();
    const { SF_ACCESS_TOKEN, ...rest } = seen.env;
    expect(SF_ACCESS_TOKEN).toBe(how === 'token' ? token : undefined);
    const everythingElse = JSON.stringify({ ...seen, env: rest });
    for (const secret of ['token-of-acme', 'text of a private key', 'none may be seen', 'runtime-token', 'oidc-token'])
      expect(everythingElse).not.toContain(secret);
    const names = Object.keys(rest).filter((name) => /^(INPUT_|STATE_|SF_KEYPAIR_|ACTIONS_|GITHUB_)/.test(name));
    expect(names).toStrictEqual([]);
    expect(rest).not.toHaveProperty('SF_TARGET_ORG');
    expect(rest).not.toHaveProperty('SOME_SECRET');
  });

  it('starts in an empty folder of its own', async () => {
    const { seen, home } = await run();
    expect(seen.cwd.startsWith(home.temporary)).toBe(true);
    expect(seen.here).toStrictEqual([]);
  });
});
