import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { only } from '../platform.ts';
import { actionNode, closeJobs } from '../runner/index.ts';
import { closeOrgs, inputs, leaksOf, pair, runLogin, startOrg, username } from './org.ts';

const folders: string[] = [];
afterEach(closeOrgs);
afterAll(() => {
  closeJobs();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'handoff-'));
  folders.push(path);
  return path;
}

/** A program called `sf` on a PATH of its own that writes down what it gets, and ends with that code. */
function fakeSf(exitCode: number) {
  const bin = folder();
  const dump = join(folder(), 'dump.json');
  const script = `#!${actionNode()}
const fs = require('node:fs');
let input = '';
try { input = fs.readFileSync(0, 'utf8'); } catch {}
fs.appendFileSync(${JSON.stringify(dump)}, JSON.stringify({ env: process.env, argv: process.argv.slice(2), cwd: process.cwd(), files: fs.readdirSync('.'), input }) + '\\n');
process.exitCode = ${exitCode};
`;
  writeFileSync(join(bin, 'sf'), script);
  chmodSync(join(bin, 'sf'), 0o755);
  const calls = () =>
    (existsSync(dump) ? readFileSync(dump, 'utf8').trim().split('\n') : []).map(
      (line) =>
        JSON.parse(line) as {
          env: Record<string, string>;
          argv: string[];
          cwd: string;
          files: string[];
          input: string;
        },
    );
  return { machine: { PATH: `${bin}:/usr/bin:/bin` }, calls, dump };
}

const authFile = (home: string) => join(home, '.sfdx', `${username}.json`);

only('posix', 'its `sf` is a script with a shebang').describe('a hand-off to the sf CLI', () => {
  it('without an sf writes its two files with mode 600, names the default in the environment, and takes all of it back', async () => {
    const org = await startOrg();
    const home = folder();
    const run = await runLogin(inputs(org.url, { alias: 'uat' }), { home, machine: { PATH: '/nonexistent' } });
    expect(run.outputs).toMatchObject({ authenticated: 'true', alias: 'uat' });
    expect(run.env).toMatchObject({ SF_TARGET_ORG: username });
    expect(run.env).not.toHaveProperty('SF_TARGET_DEV_HUB');
    const written = JSON.parse(readFileSync(authFile(home), 'utf8')) as Record<string, string>;
    expect(written).toMatchObject({ username, instanceUrl: org.url, accessToken: run.outputs['access-token'] });
    for (const member of ['clientId', 'privateKey', 'refreshToken', 'clientSecret'])
      expect(written).not.toHaveProperty(member);
    expect(statSync(authFile(home)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(home, '.sfdx', 'alias.json'), 'utf8'))).toEqual({ orgs: { uat: username } });
    const post = await run.runPost();
    expect(post.exitCode).toBe(0);
    expect(post.body).toContain("The sf CLI's files are as they were before.");
    expect(existsSync(authFile(home))).toBe(false);
    expect(existsSync(join(home, '.sfdx', 'alias.json'))).toBe(false);
    expect(
      leaksOf([run, post], { key: pair.privateKey, token: run.outputs['access-token'] ?? '' }, [
        'GITHUB_OUTPUT',
        '/set_output_',
        `.sfdx/${username}.json`,
      ]),
    ).toBe('');
  });

  it('puts a login that was there before back byte for byte', async () => {
    const org = await startOrg();
    const home = folder();
    mkdirSync(join(home, '.sfdx'));
    const before = '{ "username": "ci@acme.example",\n   "privateKey":"/somewhere/key.pem" }\n\n';
    const aliases = '{"orgs":{"uat":"other@acme.example","dev":"dev@acme.example"}}';
    writeFileSync(authFile(home), before);
    writeFileSync(join(home, '.sfdx', 'alias.json'), aliases);
    const run = await runLogin(inputs(org.url, { alias: 'uat' }), { home, machine: { PATH: '/nonexistent' } });
    expect(readFileSync(authFile(home), 'utf8')).not.toContain('privateKey');
    await run.runPost();
    expect(readFileSync(authFile(home), 'utf8')).toBe(before);
    expect(readFileSync(join(home, '.sfdx', 'alias.json'), 'utf8')).toBe(aliases);
  });

  it('shows an sf the token in one variable and nothing else of ours', async () => {
    const org = await startOrg();
    const sf = fakeSf(1);
    const run = await runLogin(inputs(org.url, { alias: 'uat', 'private-key-passphrase': 'passphrase-of-nothing' }), {
      machine: sf.machine,
      env: { SF_KEYPAIR_X: 'ours-1', SECRET_OF_JOB: 'theirs-1' },
    });
    const [call] = sf.calls();
    expect(call?.argv.slice(0, 3)).toEqual(['org', 'login', 'access-token']);
    expect(call?.argv.join(' ')).not.toMatch(/set-default/);
    expect(call?.env['SF_ACCESS_TOKEN']).toBe(run.outputs['access-token']);
    expect(
      Object.keys(call?.env ?? {}).filter((name) => /^(?:INPUT_|STATE_|SF_KEYPAIR_|ACTIONS_|GITHUB_)/i.test(name)),
    ).toEqual([]);
    expect(call?.files).toEqual([]);
    expect(call?.cwd).not.toBe(run.job.workspace);
    expect(call?.input).toBe('');
    const { SF_ACCESS_TOKEN: _, ...others } = call?.env ?? {};
    const shown = JSON.stringify({ ...call, env: others });
    expect(
      leaksOf(
        [],
        { key: pair.privateKey, token: run.outputs['access-token'] ?? '', passphrase: 'passphrase-of-nothing' },
        [],
        { shown },
      ),
    ).toBe('');
    // What this sf did not do was done by hand.
    expect(run.body).toContain('its files were written instead');
    expect(run.env['SF_TARGET_ORG']).toBe(username);
  });

  it('is not fooled by an sf that lies in the workspace', async () => {
    const org = await startOrg();
    const sf = fakeSf(0);
    const workspace = sf.machine.PATH.split(':')[0] ?? '';
    const run = await runLogin(inputs(org.url, { alias: 'uat' }), { machine: sf.machine, workspace });
    expect(sf.calls()).toEqual([]);
    expect(run.outputs['authenticated']).toBe('true');
  });

  it('with the key wants an sf, and never falls back in silence', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url, { alias: 'uat', 'sf-login': 'key' }), {
      machine: { PATH: '/nonexistent' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ authenticated: 'false', 'failure-code': 'ERR_SF_LOGIN' });
  });

  it('that was cancelled while sf worked is taken back all the same', async () => {
    const org = await startOrg();
    const home = folder();
    const sf = fakeSf(1);
    const run = await runLogin(inputs(org.url, { alias: 'uat' }), {
      home,
      machine: sf.machine,
      cancelOn: 'Logged in to org',
    });
    await run.runPost();
    expect(existsSync(authFile(home))).toBe(false);
  });

  it('sets the Dev Hub when asked to, and no default when asked not to', async () => {
    const org = await startOrg();
    const run = await runLogin(
      inputs(org.url, { alias: 'hub', 'set-default': 'false', 'set-default-dev-hub': 'true' }),
      {
        machine: { PATH: '/nonexistent' },
      },
    );
    expect(run.env['SF_TARGET_DEV_HUB']).toBe(username);
    expect(run.env).not.toHaveProperty('SF_TARGET_ORG');
  });

  it('warns at once of a scope without api and of a token that SOAP does not take', async () => {
    const org = await startOrg({ app: { scopes: ['web', 'refresh_token'], tokenFormat: 'jwt' } });
    const run = await runLogin(inputs(org.url, { alias: 'uat' }), { machine: { PATH: '/nonexistent' } });
    const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings.some((message) => message.includes('without `api`'))).toBe(true);
    expect(warnings.some((message) => message.includes('SOAP'))).toBe(true);
    expect(run.outputs['token-format']).toBe('jwt');
    expect(run.outputs['expires-at']).toMatch(/Z$/);
  });
});
