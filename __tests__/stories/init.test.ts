import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AppConfiguration } from '../../src/emulator/configuration.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import { closeVaults, startVault } from '../scripted/github-vault.ts';
import { bundle, type Run, run, runProgram, folder as shared, tokenPattern } from './command-line.ts';
import { clientId, closeOrgs, startOrg, username } from './org.ts';

let folder = '';
beforeEach(() => {
  // A name that a shell would take apart.
  folder = mkdtempSync(join(tmpdir(), "init's "));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await closeOrgs();
  await closeVaults();
});
afterAll(() => rmSync(shared, { recursive: true, force: true }));

const keyFile = () => join(folder, 'private-key.pem');
const certificateFile = () => join(folder, 'certificate.pem');
const certificate = () => readFileSync(certificateFile(), 'utf8');

/** What an administrator does in Setup with the file that the steps name. */
function administer(org: Emulator, app: Partial<AppConfiguration>): void {
  org.reconfigure({ orgs: [{ users: [{ username }], apps: [{ clientId, type: 'external', ...app }] }] });
}

const target = (org: Emulator) => ['-o', username, '-r', org.url];

/** Nothing of a key is in what a run says. */
function expectNoKey({ out, err }: Run, pem: string): void {
  const lines = pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => `${out}${err}`.includes(line))).toEqual([]);
  expect(`${out}${err}`).not.toMatch(tokenPattern);
}

describe('init', () => {
  it('goes from nothing to a first login', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const first = await run(['init', ...target(org), '--output-file', keyFile()]);
    expect(first.code).toBe(0);
    const pem = readFileSync(keyFile(), 'utf8');
    expectNoKey(first, pem);
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['certificate.pem', 'private-key.pem']);
    expect(new X509Certificate(certificate()).checkPrivateKey(createPrivateKey(pem))).toBe(true);
    expect(first.out).toContain(`Certificate: ${certificateFile()}`);
    expect(first.out).toContain(`Add Assignment → ${username}`);

    administer(org, { certificates: [certificate()] });
    const line = /^ *(node .*index\.js'? init .*)$/m.exec(first.out)?.[1]?.replace('CONSUMER-KEY', clientId) ?? '';
    const second = await runProgram('/bin/sh', ['-c', line.replace('node', `'${process.execPath}'`)]);
    expect([second.code, second.out]).toEqual([0, expect.stringMatching(/Logged in to 00D\w{15} as ci@acme\.example/)]);
    expectNoKey(second, pem);
    const login = await run([
      'login',
      ...target(org),
      '-f',
      keyFile(),
      '-i',
      clientId,
      '--format',
      'json',
      '--print-token',
    ]);
    expect(JSON.parse(login.out)).toMatchObject({ authenticated: true, keyUsed: 'current' });
  });

  it('waits until the administrator is done, and says meanwhile what is missing', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const done = run(['init', ...target(org), '-i', clientId, '--output-file', keyFile(), '--wait', '60s']);
    const until = async (condition: () => boolean) => {
      for (let waited = 0; !condition(); waited += 50) {
        if (waited > 20_000) throw new Error('it never came to that');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const outcomes = () => org.journal.map(({ outcome }) => outcome);
    await until(() => outcomes().includes('invalid-client-id'));
    administer(org, { certificates: [certificate()], approvedUsers: [] });
    // Once more by itself, since servers differ; then it is the answer.
    await until(() => outcomes().filter((outcome) => outcome === 'user-not-admin-approved').length === 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    administer(org, { certificates: [certificate()] });
    const { code, out, err } = await done;
    expect([code, out]).toEqual([0, expect.stringContaining('Logged in to 00D')]);
    expect(err).toContain('The org said: invalid_client_id: client identifier invalid');
    expect(err).toContain('The org said: invalid_app_access: user is not admin approved to access this app');
    expect(err.match(/What to do: .*Setup → External Client App Manager/g)?.length).toBeGreaterThanOrEqual(1);
    expectNoKey({ code, out, err }, readFileSync(keyFile(), 'utf8'));
  }, 60_000);

  it('ends cleanly when it is told to, with the line that goes on', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const stopped = await run(['init', ...target(org), '-i', clientId, '--output-file', keyFile()], {
      signalAfter: { words: /Trying again/, signal: 'SIGINT' },
    });
    expect(stopped.code).toBe(3);
    expect(stopped.err).toContain('The waiting was ended.');
    expect(stopped.err).toMatch(/Go on with: node .*index\.js'? init --private-key /);
    expect(stopped.err).toContain(` init --private-key '${keyFile().replace("'", "'\\''")}' `);
    expect(existsSync(keyFile())).toBe(true);
  });

  it('that was started by its name goes on by its name, and shows it in its help', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const link = join(folder, 'sf-keypair');
    symlinkSync(bundle, link);
    const named = (...argv: string[]) => runProgram(process.execPath, [link, ...argv]);
    const first = await named('init', ...target(org), '--output-file', keyFile());
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/^ *sf-keypair init --private-key /m)]);
    expect((await named('--help')).out).toMatch(/^ {2}sf-keypair doctor /m);
    const byPath = await run(['--help'], { cwd: dirname(bundle) });
    expect(byPath.out).toMatch(/^ {2}node index\.js doctor /m);
  });

  it('gives the last answer when the time is up', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const late = await run(['init', ...target(org), '-i', clientId, '--output-file', keyFile(), '--wait', '0']);
    expect(late.code).toBe(1);
    expect(late.err).toContain('ERR_TOKEN_CLIENT_ID_UNKNOWN');
  });

  it('answers a machine with JSON alone', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const { code, out, err } = await run(['init', ...target(org), '--output-file', keyFile(), '--json', '--quiet']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      keyFile: keyFile(),
      keyFingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      certificateFile: certificateFile(),
      certificate: certificate(),
      steps: expect.arrayContaining([expect.objectContaining({ title: 'Create an External Client App' })]),
      session: null,
    });
    administer(org, { certificates: [certificate()] });
    const again = await run(['init', ...target(org), '-f', keyFile(), '-i', clientId, '--json', '--quiet']);
    expect(JSON.parse(again.out)).toMatchObject({ session: { username, clientId, instanceUrl: org.url } });
    expectNoKey(again, readFileSync(keyFile(), 'utf8'));
  });

  it.each(['private-key.pem', 'certificate.pem'])('never overwrites %s', async (name) => {
    const org = await startOrg();
    writeFileSync(join(folder, name), 'mine');
    const refused = await run(['init', ...target(org), '--output-file', keyFile()]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('ERR_INIT_EXISTS')]);
    expect([readdirSync(folder), readFileSync(join(folder, name), 'utf8')]).toEqual([[name], 'mine']);
  });

  it.each([
    [[], 'Nothing says where the key is to be kept'],
    [['--output-file', 'a.pem', '-f', 'package.json'], '`output-file` is for a new one'],
    [['--secret-targets', 'acme/app'], '`secret-targets` need `rotate-token`'],
    [['--output-file', 'a.pem', '--secret-targets', 'organization'], "Who may read an organization's secret"],
    [['--output-file', 'a.pem', '--certificate-days', '0'], '`certificate-days`'],
    [['--output-file', 'a.pem', '--wait', 'long'], '`wait`'],
    [['--output-file', 'a.pem', '--key-bits', '1024'], '`key-bits`'],
    [['--output-file', 'a.pem', '--certificate-subject', 'CN=a,X=b'], '`certificate-subject`'],
  ])('makes nothing of %j', async (more, words) => {
    const org = await startOrg();
    writeFileSync(join(folder, 'package.json'), '{}');
    const refused = await run(['init', ...target(org), ...more], { cwd: folder });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(words)]);
    expect(readdirSync(folder)).toEqual(['package.json']);
  });

  it('keeps the key as a secret on GitHub and nowhere else, and logs in with it', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const vault = await startVault();
    writeFileSync(join(folder, 'token'), `${vault.app.token}\n`);
    const options = { environment: { GITHUB_API_URL: vault.apiUrl, GITHUB_REPOSITORY: 'acme/orgs' }, cwd: folder };
    const line = [
      'init',
      ...target(org),
      '--secret-targets',
      'repository',
      '--rotate-token',
      `@${join(folder, 'token')}`,
    ];
    const waiting = run([...line, '-i', clientId, '--wait', '30s'], options);
    for (let waited = 0; !existsSync(certificateFile()) && waited < 20_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    administer(org, { certificates: [certificate()] });
    const done = await waiting;
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('Logged in to 00D')]);
    const stored = vault.stores.secret('repository', 'SF_PRIVATE_KEY') ?? '';
    expect(new X509Certificate(certificate()).checkPrivateKey(createPrivateKey(stored))).toBe(true);
    expectNoKey(done, stored);
    expect(`${done.out}${done.err}`).not.toContain(vault.app.token);
    expect(readdirSync(folder).sort()).toEqual(['certificate.pem', 'token']);
    expect(vault.violations).toEqual([]);
    rmSync(certificateFile());
    const again = await run(line, options);
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('The secret SF_PRIVATE_KEY in repository exists already'),
    ]);
    expect(vault.stores.secret('repository', 'SF_PRIVATE_KEY')).toBe(stored);
  }, 60_000);

  it('in a job of a pipeline masks the key before anything else, and shows it to nobody', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const environment = { GITHUB_ACTIONS: 'true', CI: 'true' };
    const done = await run(['init', ...target(org), '--output-file', keyFile()], { environment });
    expect(done.code).toBe(0);
    const pem = readFileSync(keyFile(), 'utf8');
    const lines = pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
    for (const line of lines) expect(done.err).toContain(`::add-mask::${line}\n`);
    expect(done.err.lastIndexOf('::add-mask::')).toBeLessThan(done.err.indexOf('The certificate is in'));
    expect(lines.some((line) => done.out.includes(line))).toBe(false);
  });
});
