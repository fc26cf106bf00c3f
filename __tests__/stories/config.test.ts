import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { refusedMembers } from '../../src/configuration/refusals.ts';
import { closeJobs } from '../runner/index.ts';
import { day } from './checking.ts';
import { folder, keyFile, type Run, run, tokenPattern } from './command-line.ts';
import { type ConfiguredOrgs, startConfiguredOrgs } from './configured-orgs.ts';
import { assertionsOf, closeOrgs, makePair, pair, runLogin } from './org.ts';

/** Of each org, nearer to its end than the default of `fail-within`. */
const certificates = [
  { DeveloperName: 'Signing', ExpirationDate: new Date(Date.now() + 25 * day * 1000).toISOString().slice(0, 10) },
];
let fleet: ConfiguredOrgs;
/** What had been asked for before the test. */
let before: readonly [number, number] = [0, 0];
const seen = () => [fleet.asked(), fleet.emulator.journal.length] as const;
/** Connections, and requests, of this test. */
const asked = () => seen().map((count, at) => count - (before[at] ?? 0));
const logins = () => assertionsOf(fleet.emulator).length;

beforeAll(async () => {
  fleet = await startConfiguredOrgs(3, () => ({ certificates }));
});
beforeEach(() => {
  before = seen();
});
afterEach(closeOrgs);
afterAll(async () => {
  await fleet.close();
  closeJobs();
  rmSync(folder, { recursive: true });
});

const path = join(folder, 'salesforce.json');
const put = (document: unknown) => {
  writeFileSync(path, typeof document === 'string' || Buffer.isBuffer(document) ? document : JSON.stringify(document));
  return path;
};
const members = () => ({ ...fleet.orgs['org-1'] });
const start = (argv: readonly string[], environment: Record<string, string> = {}): Promise<Run> =>
  run(argv, { environment: { ...fleet.environment, ...environment } });

describe('login --config --org', () => {
  it('logs in to that org with the key of the variable that the file names', async () => {
    const done = await start(['login', '--config', put({ orgs: fleet.orgs }), '--org', 'org-1', '--json', '--verbose']);
    expect([done.code, JSON.parse(done.out)]).toEqual([
      0,
      expect.objectContaining({ username: 'ci-1@acme.example', instanceUrl: 'https://acme-1.my.salesforce.com' }),
    ]);
    expect(asked()[1]).toBe(1);
    expect(`${done.out}${done.err}`).not.toMatch(tokenPattern);
    expect(done.err).toContain('The config file: it has org-0, org-1, org-2.');
  });

  it('takes a file and an org from variables, and goes by flag, variable, file in that order', async () => {
    put({ orgs: { uat: { ...members(), 'client-id': '3MVG9.of.the.file', username: 'nobody@acme.example' } } });
    const given = {
      SF_KEYPAIR_CONFIG: path,
      SF_KEYPAIR_ORG: 'uat',
      SF_KEYPAIR_CLIENT_ID: members()['client-id'] ?? '',
    };
    const file = await start(['login'], { ...given, SF_KEYPAIR_CLIENT_ID: '' });
    expect([file.code, assertionsOf(fleet.emulator).at(-1)?.claims?.iss]).toEqual([1, '3MVG9.of.the.file']);
    const variable = await start(['login'], given);
    expect([variable.code, variable.err]).toEqual([1, expect.stringContaining('nobody@acme.example')]);
    const flag = await start(['login', '--username', 'ci-1@acme.example'], given);
    expect([flag.code, flag.out]).toEqual([0, expect.stringContaining('ci-1@acme.example')]);
  });

  it('takes a key that is given instead of the one that the file names, and not the passphrase of that', async () => {
    const named = { 'private-key-variable': 'OTHER', 'private-key-passphrase-variable': 'OTHER_PASSPHRASE' };
    put({ orgs: { uat: { ...members(), ...named } } });
    const other = { OTHER: makePair().privateKey, OTHER_PASSPHRASE: 'a passphrase of words' };
    const argv = ['login', '--config', path, '--org', 'uat'];
    expect((await start(argv, other)).err).toContain('ERR_TOKEN_ASSERTION');
    const done = await start([...argv, '-f', keyFile], other);
    expect([done.code, done.err]).toEqual([0, expect.not.stringContaining('passphrase')]);
  });

  it('says which variable is not set, and which orgs there are', async () => {
    put({ orgs: { uat: { ...members(), 'private-key-variable': 'NOT_THERE' } } });
    const missing = await start(['login', '--config', path, '--org', 'uat']);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('The variable NOT_THERE')]);
    const typed = await start(['login', '--config', path, '--org', 'uta']);
    expect([typed.code, typed.err]).toEqual([2, expect.stringContaining('no org `uta`; it has uat.')]);
    for (const argv of [
      ['login', '--config', path],
      ['login', '--org', 'uat'],
      ['login', '--all'],
      ['doctor', '--config', path],
      ['login', '--config', path, '--org', 'uat', '--all'],
    ]) {
      const done = await start(argv);
      expect([argv, done.code, done.err]).toEqual([argv, 2, expect.stringContaining('ERR_CONFIG_ORG')]);
    }
    const empty = await start(['login', '--config', path], { SF_KEYPAIR_ORG: '' });
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('`org` is there but empty')]);
    expect(asked()).toEqual([0, 0]);
  });

  it('is for doctor and assertion, too', async () => {
    put({ orgs: fleet.orgs });
    const examined = await start(['doctor', '--config', path, '--org', 'org-2', '--json']);
    expect([examined.code, JSON.parse(examined.out)]).toEqual([0, expect.objectContaining({ worst: 'passed' })]);
    const signed = await start(['assertion', '--config', path, '--org', 'org-2', '--json']);
    expect(JSON.parse(signed.out).claims).toMatchObject({ sub: 'ci-2@acme.example' });
  });

  it('finds no file by its being there', async () => {
    put({ orgs: fleet.orgs });
    for (const name of ['sf-keypair.json', '.sf-keypair.json', 'config.json']) writeFileSync(join(folder, name), '{');
    expect((await start(['login', '--org', 'org-1'])).err).toContain('`org` is given, and `config` is not');
  });
});

/** One file for each way in which a pull request could change it: what it is, its content, the code, the words. */
type Way = readonly [what: string, content: () => unknown, code: string, words: string];

const uat = (changed: object) => () => ({ orgs: { uat: { ...members(), ...changed } } });
const pem = makePair().privateKey;
const nested = (levels: number): unknown => (levels === 0 ? 'x' : { deeper: nested(levels - 1) });
const ways: readonly Way[] = [
  // The other names are as good; the reader's own tests go through all of them.
  ...refusedMembers.flatMap(([names]) =>
    names
      .slice(0, 1)
      .map(
        (name): Way => [
          `the member ${name}`,
          () => JSON.stringify(uat({})()).replace('"client-id"', `"${name}":"x","client-id"`),
          'ERR_CONFIG_REFUSED',
          `orgs.uat.${name} (`,
        ],
      ),
  ),
  ['loopback', uat({ 'instance-url': 'http://localhost:8080' }), 'ERR_CONFIG_REFUSED', 'this machine (loopback)'],
  ['an address of loopback', uat({ 'instance-url': 'https://127.0.0.1' }), 'ERR_CONFIG_REFUSED', '(loopback)'],
  ['loopback in IPv6', uat({ 'instance-url': 'http://[::1]:80' }), 'ERR_CONFIG_REFUSED', '(loopback)'],
  ['a host outside', uat({ 'instance-url': 'https://sf.evil.example' }), 'ERR_CONFIG_REFUSED', 'outside of Salesforce'],
  ['key text', uat({ 'private-key-variable': pem }), 'ERR_CONFIG_REFUSED', 'looks like a key'],
  [
    'key text in base64',
    uat({ 'client-id': Buffer.from(pem).toString('base64') }),
    'ERR_CONFIG_REFUSED',
    'orgs.uat.client-id holds what looks like a key',
  ],
  ['an absolute path', uat({ 'private-key-variable': '/etc/passwd' }), 'ERR_CONFIG_REFUSED', 'an absolute path'],
  ['a path of Windows', uat({ 'private-key-variable': 'C:\\key' }), 'ERR_CONFIG_REFUSED', 'an absolute path'],
  ['a path upwards', uat({ 'private-key-variable': '../key' }), 'ERR_CONFIG_REFUSED', 'leads upwards'],
  ['the path of a key', uat({ 'private-key-variable': 'keys/uat.pem' }), 'ERR_CONFIG_REFUSED', 'the path of a key'],
  ['an unknown member', uat({ 'log-in-as': 'x' }), 'ERR_CONFIG_MEMBER', 'orgs.uat.log-in-as is no member'],
  ['an unknown member outside', () => ({ ...uat({})(), plugins: [] }), 'ERR_CONFIG_MEMBER', 'plugins is no member'],
  [
    'an org that comes twice',
    () => '{"orgs":{"uat":{"username":"a@b.c"},"uat":{"username":"x@y.z"}}}',
    'ERR_CONFIG_JSON',
    'orgs.uat twice',
  ],
  [
    'a member that comes twice',
    () => JSON.stringify(uat({})()).replace('"username"', '"user\\u006eame":"x@y.z","username"'),
    'ERR_CONFIG_JSON',
    'orgs.uat.username twice',
  ],
  ['too much', () => JSON.stringify(uat({})()).padEnd(1_048_577), 'ERR_CONFIG_FILE', 'larger than 1048576 bytes'],
  ['too many levels', () => ({ ...uat({})(), more: nested(10) }), 'ERR_CONFIG_JSON', 'more than 8 levels deep'],
  ['a byte order mark', () => `\ufeff${JSON.stringify(uat({})())}`, 'ERR_CONFIG_JSON', 'byte order mark'],
  ['Latin-1', () => Buffer.from('{"orgs":{"\u00e9":{}}}', 'latin1'), 'ERR_CONFIG_JSON', 'not in UTF-8'],
  ['UTF-16', () => Buffer.from('\ufeff{"orgs":{}}', 'utf16le'), 'ERR_CONFIG_JSON', 'not in UTF-8'],
  ['a comment', () => '{"orgs":{} /* all */}', 'ERR_CONFIG_JSON', 'no JSON (line 1)'],
];

describe('a config file that a pull request changed', () => {
  /** When a file was last read; the file system notes it when the file is newer than that. */
  const readAt = () => statSync(keyFile).atimeMs;
  const forget = () => utimesSync(keyFile, new Date(0), new Date());

  it('is told from one that is whole by when the key was read, where the file system notes that', async () => {
    const probe = join(folder, 'probe');
    writeFileSync(probe, 'probe');
    utimesSync(probe, new Date(0), new Date());
    readFileSync(probe);
    const notes = statSync(probe).atimeMs > 0;
    if (!notes) console.warn('This file system does not note when a file is read: only requests are counted below.');
    forget();
    put(uat({})());
    expect((await start(['login', '--config', path, '--org', 'uat', '-f', keyFile])).code).toBe(0);
    expect(readAt() > 0).toBe(notes);
  });

  it.each(ways)('by %s is refused by name; nothing is sent and no key opened', async (_, content, code, words) => {
    put(content());
    forget();
    // A file for the passphrase that cannot be read would be complained of, were it opened first.
    const passphrase = ['--private-key-passphrase', '@nowhere'];
    const done = await start(['login', '--config', path, '--org', 'uat', '-f', keyFile, ...passphrase]);
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain(`${code}: `);
    expect(done.err).toContain(words);
    const lines = pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
    expect(lines.filter((line) => done.err.includes(line.slice(0, 16)))).toEqual([]);
    expect([readAt(), ...asked()]).toEqual([0, 0, 0]);
  });

  it.each([
    ['login', '--all'],
    ['check', '--all'],
    ['check', '--org', 'uat'],
    ['doctor', '--org', 'uat'],
    ['assertion', '--org', 'uat'],
  ])('is refused by %s %s as well', async (command, ...chosen) => {
    put(uat({ audience: 'https://evil.example' })());
    const done = await start([command, '--config', path, ...chosen, '-f', keyFile]);
    expect([done.code, done.out, done.err]).toEqual([2, '', expect.stringContaining('orgs.uat.audience (')]);
    expect(asked()).toEqual([0, 0]);
  });

  it('into a link, a folder or nothing is not read', async () => {
    const link = join(folder, 'link.json');
    rmSync(link, { force: true });
    symlinkSync(put(uat({})()), link);
    mkdirSync(join(folder, 'folder.json'), { recursive: true });
    for (const [name, words] of [
      ['link.json', 'is a link'],
      ['folder.json', 'is no regular file'],
      ['nothing.json', 'does not exist'],
    ] as const) {
      const done = await start(['login', '--config', name, '--org', 'uat', '-f', keyFile]);
      expect([done.code, done.err]).toEqual([2, expect.stringContaining(words)]);
      expect(done.err).toContain('ERR_CONFIG_FILE');
    }
  });
});

describe('the action with config and org', () => {
  const given = (changes: Record<string, string | undefined> = {}) => ({
    config: 'salesforce.json',
    org: 'org-1',
    'private-key': pair.privateKey,
    ...changes,
  });
  const workspace = join(folder, 'workspace');
  const login = (inputs: Record<string, string | undefined>, document: unknown = { orgs: fleet.orgs }, env = {}) => {
    mkdirSync(workspace, { recursive: true });
    writeFileSync(join(workspace, 'salesforce.json'), JSON.stringify(document));
    const { ACME_KEY: _, ...machine } = fleet.environment;
    return runLogin(inputs, { workspace, machine: { ...machine, ...env } });
  };

  it('logs in to that org with the key of the input', async () => {
    const done = await login(given());
    expect(done.outputs).toMatchObject({ authenticated: 'true', username: 'ci-1@acme.example' });
  });

  it('reads no key from the environment, which an earlier step can write', async () => {
    const done = await login(given({ 'private-key': undefined }), undefined, { ACME_KEY: pair.privateKey });
    expect([done.outputs['failure-code'], asked()]).toEqual(['ERR_KEY_EMPTY', [0, 0]]);
  });

  it('lets an input go before the file, and an empty org be no org', async () => {
    const other = await login(given({ username: 'nobody@acme.example' }));
    expect(other.outputs['failure-code']).toMatch(/^ERR_TOKEN_/);
    expect(other.body).toContain('nobody@acme.example');
    expect((await login(given({ org: '' }))).outputs['failure-code']).toBe('ERR_OPTIONS');
    expect((await login(given({ org: undefined }))).outputs['failure-code']).toBe('ERR_CONFIG_ORG');
    expect((await login(given({ config: undefined }))).outputs['failure-code']).toBe('ERR_CONFIG_ORG');
    expect((await login(given({ 'instance-url': '' }))).outputs['failure-code']).toBe('ERR_OPTIONS');
  });

  it.each([
    ['an absolute path', () => path, 'ERR_CONFIG_FILE'],
    ['a path that leads out of the workspace', () => '../salesforce.json', 'ERR_CONFIG_FILE'],
    ['a file that is not there', () => 'nowhere.json', 'ERR_CONFIG_FILE'],
  ])('refuses %s', async (_, config, code) => {
    put({ orgs: fleet.orgs });
    expect([(await login(given({ config: config() }))).outputs['failure-code'], asked()]).toEqual([code, [0, 0]]);
  });

  it('refuses what a pull request could have put there before it reads the key', async () => {
    const done = await login(given({ 'private-key': 'no key' }), {
      audience: 'https://evil.example',
      orgs: fleet.orgs,
    });
    expect([done.outputs['failure-code'], asked()]).toEqual(['ERR_CONFIG_REFUSED', [0, 0]]);
    expect(done.body).toContain('audience (');
  });

  it('checks the certificates of the org by the thresholds of the file', async () => {
    const before = logins();
    const inputs = given({ mode: 'check', 'report-file': 'report.json' });
    const report = await login(inputs, {
      orgs: fleet.orgs,
      thresholds: { 'notice-within': '50d', 'warn-within': '20d', 'fail-within': '7d' },
    });
    expect([report.outputs['failure-code'], report.outputs['worst'], logins() - before]).toEqual(['', 'notice', 1]);
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')).thresholds).toEqual({
      noticeWithin: '50d',
      warnWithin: '20d',
      failWithin: '7d',
    });
    expect((await login(inputs)).outputs['worst']).toBe('critical');
    const alone = { ...inputs, org: undefined, 'private-key': undefined, certificates: 'salesforce.json' };
    await login(alone, { thresholds: { 'fail-within': '3d' } });
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')).thresholds.failWithin).toBe('3d');
    expect(
      (await login({ ...inputs, 'org-certificates': 'false', certificates: 'salesforce.json' })).outputs['worst'],
    ).toBe('unreadable');
    expect(logins() - before).toBe(2);
  });
});
