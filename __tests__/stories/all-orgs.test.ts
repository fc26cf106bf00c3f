import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { day } from './checking.ts';
import { folder, type Run, type RunOptions, run, tokenPattern } from './command-line.ts';
import { type ConfiguredOrgs, startConfiguredOrgs } from './configured-orgs.ts';
import { assertionsOf, closeOrgs } from './org.ts';

const count = 24;
/** One of each kind of failure: the org says no, the key is not there, nobody answers, the key is none. */
const [rejected, withoutKey, unreachable, wrongKey] = ['org-3', 'org-7', 'org-11', 'org-15'];
const failing = [rejected, withoutKey, unreachable, wrongKey];
const working = count - failing.length;
const dayOf = (days: number) => new Date(Date.now() + days * day * 1000).toISOString().slice(0, 10);
let fleet: ConfiguredOrgs;
const path = join(folder, 'salesforce.json');

beforeAll(async () => {
  fleet = await startConfiguredOrgs(count, (at) => ({
    certificates: [{ DeveloperName: `Signing_${at}`, ExpirationDate: dayOf(at === 5 ? 10 : 300) }],
  }));
});
afterEach(closeOrgs);
afterAll(async () => {
  await fleet.close();
  rmSync(folder, { recursive: true });
});

type Orgs = Record<string, Record<string, string>>;

/** Writes the file, with other members for some of the orgs. */
function put(changes: Orgs = {}): void {
  const orgs = Object.entries(fleet.orgs).map(([name, org]) => [name, { ...org, ...changes[name] }]);
  writeFileSync(path, JSON.stringify({ orgs: Object.fromEntries(orgs) }));
}
const putFailing = () =>
  put({
    [rejected]: { username: 'nobody@acme.example' },
    [withoutKey]: { 'private-key-variable': 'NOT_THERE' },
    [unreachable]: { 'instance-url': 'https://nobody-there.my.salesforce.com' },
    [wrongKey]: { 'private-key-variable': 'PATH' },
  });

const start = (argv: readonly string[], { environment = {}, ...options }: RunOptions = {}): Promise<Run> =>
  run([...argv, '--config', path, '--all', '--retries', '0'], {
    ...options,
    environment: { ...fleet.environment, ...environment },
  });

interface LoginEntry {
  readonly org: string;
  readonly authenticated: boolean;
  readonly accessToken?: string;
  readonly username?: string;
  readonly failure: { readonly code: string; readonly message: string; readonly exitCode: number } | null;
}

describe('login --all', () => {
  it('logs in to every org, in the order of the file, and says so in words and in JSON without tokens', async () => {
    put();
    const before = assertionsOf(fleet.emulator).length;
    const [words, json] = [await start(['login']), await start(['login', '--json'])];
    expect([words.code, json.code, assertionsOf(fleet.emulator).length - before]).toEqual([0, 0, 2 * count]);
    expect(words.out.trimEnd().split('\n')).toEqual(
      fleet.names.map((name, at) =>
        expect.stringMatching(
          new RegExp(`^✓ ${name} +00D\\w{15}  https://acme-${at}\\.my\\.salesforce\\.com  ci-${at}@acme\\.example$`),
        ),
      ),
    );
    const entries = JSON.parse(json.out) as LoginEntry[];
    expect(entries.map(({ org, username, failure }) => [org, username, failure])).toEqual(
      fleet.names.map((name, at) => [name, `ci-${at}@acme.example`, null]),
    );
    expect(`${words.out}${words.err}${json.out}${json.err}`).not.toMatch(tokenPattern);
    expect(words.err).toContain(`Logged in to all ${count} orgs.`);
  });

  it('goes on when some fail, says which and why, and ends with the code of the worst', async () => {
    putFailing();
    const done = await start(['login', '--json']);
    const entries = JSON.parse(done.out) as LoginEntry[];
    expect(entries.filter(({ authenticated }) => authenticated)).toHaveLength(working);
    expect(
      entries.flatMap(({ org, failure }) => (failure === null ? [] : [[org, failure.code, failure.exitCode]])),
    ).toEqual([
      [rejected, expect.stringMatching(/^ERR_TOKEN_/), 1],
      [withoutKey, 'ERR_KEY_EMPTY', 2],
      [unreachable, expect.stringMatching(/^ERR_NETWORK_/), 3],
      [wrongKey, expect.stringMatching(/^ERR_KEY_/), 2],
    ]);
    expect(done.code).toBe(3);
    for (const name of failing) expect(done.err).toMatch(new RegExp(`ERR_\\w+: ${name}: `));
    expect(done.err).toContain(`Logged in to ${working} of ${count} orgs; not to ${failing.join(', ')}.`);
    const words = await start(['login', '--quiet']);
    expect(words.out).toMatch(new RegExp(`^✗ ${withoutKey} +ERR_KEY_EMPTY: The variable NOT_THERE`, 'm'));
  });

  it.each([
    [[rejected], 1],
    [[rejected, withoutKey], 2],
    [[wrongKey], 2],
    [[withoutKey, unreachable], 3],
  ])('ends with the worst: where %j fail, %d', async (kept, code) => {
    putFailing();
    const { orgs } = JSON.parse(readFileSync(path, 'utf8')) as { orgs: Orgs };
    const chosen = Object.entries(orgs).filter(([name]) => kept.includes(name) || name === 'org-0');
    writeFileSync(path, JSON.stringify({ orgs: Object.fromEntries(chosen) }));
    expect((await start(['login'])).code).toBe(code);
  });

  it('puts tokens into a file of lines of JSON that its owner alone can read, or where they are asked for', async () => {
    putFailing();
    const file = join(folder, 'sessions.jsonl');
    const done = await start(['login', '--output-file', file], { environment: { CI: 'true' } });
    expect([done.code, done.out, statSync(file).mode & 0o777]).toEqual([3, '', 0o600]);
    const entries = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as LoginEntry);
    expect(entries.map(({ org }) => org)).toEqual(fleet.names);
    expect(entries.filter(({ accessToken }) => tokenPattern.test(accessToken ?? ''))).toHaveLength(working);
    expect(new Set(entries.map(({ accessToken }) => accessToken)).size).toBe(working + 1);
    expect(done.err).not.toMatch(tokenPattern);
    const asked = await start(['login', '--json', '--print-token']);
    expect((JSON.parse(asked.out) as LoginEntry[]).filter(({ accessToken }) => accessToken !== undefined)).toHaveLength(
      working,
    );
    const hidden = await start(['login', '--json'], { environment: { CI: 'true', GITHUB_ACTIONS: 'true' } });
    expect([hidden.code, tokenPattern.test(hidden.out)]).toEqual([3, false]);
  });

  it('keeps no more than eight orgs waiting at a time', async () => {
    put();
    const before = assertionsOf(fleet.emulator).length;
    const slow = fleet.slowly(100);
    expect((await start(['login'])).code).toBe(0);
    slow.stop();
    expect([assertionsOf(fleet.emulator).length - before, slow.mostAtOnce()]).toEqual([count, 8]);
  });

  it('shows how far it is, in lines where nobody sees a bar, and not when it is to be quiet', async () => {
    put();
    const done = await start(['login']);
    const told = done.err.split('\n').filter((text) => /^\d+ of 24 orgs logged in\.$/.test(text));
    expect(told).toHaveLength(10);
    expect(told.at(-1)).toBe('24 of 24 orgs logged in.');
    expect(done.err).not.toMatch(/[\r\u001b]/);
    expect((await start(['login', '--quiet'])).err).toBe('');
  });

  it('stops when it is told to, and tells no half of an answer', async () => {
    put();
    const slow = fleet.slowly(1_000);
    const done = await start(['login', '--json'], {
      signalAfter: { words: /8 of 24|\d+ of 24/, signal: 'SIGINT' },
    });
    slow.stop();
    expect([done.code, done.out]).toEqual([expect.anything(), '']);
    expect(done.err).toContain('ERR_CANCELLED');
  });

  it.each([
    [['--username', 'ci@acme.example'], '`username` would stand for every org'],
    [['--instance-url', 'acme.my.salesforce.com'], '`instance-url` would stand'],
    [['--alias', 'acme'], '`alias` would stand'],
    [['--audience', 'https://login.salesforce.com'], '`audience` would stand'],
    [['--certificate', 'x.pem'], '`certificate` is that of one app'],
    [['--timeout', 'soon'], '`timeout` must be a duration'],
    [['--format', 'shell'], '`format` must be one of text, json'],
    [['--org', 'org-1'], '`all` and `org` contradict each other'],
  ])('refuses %j, once and before anything is sent', async (argv, words) => {
    put();
    const before = fleet.asked();
    const done = await start(['login', ...argv]);
    expect([done.code, done.out, fleet.asked() - before]).toEqual([2, '', 0]);
    expect(done.err.split(words)).toHaveLength(2);
  });

  it('takes one key for all of them', async () => {
    put();
    const key = fleet.environment['ACME_KEY'] ?? '';
    const done = await start(['login', '--private-key', '-'], { input: key, environment: { ACME_KEY: '' } });
    expect(done.code).toBe(0);
  });
});

interface CheckEntry {
  readonly org: string | null;
  readonly failure: { readonly code: string } | null;
  readonly report: { readonly worst: string; readonly findings: readonly { readonly identity: string }[] };
}

describe('check --all', () => {
  it('judges the certificates of every org, says which cannot be read and why, and goes on', async () => {
    putFailing();
    const done = await start(['check', '--json']);
    const entries = JSON.parse(done.out) as CheckEntry[];
    expect(entries.map(({ org, failure, report }) => [org, failure?.code, report.worst])).toEqual(
      fleet.names.map((name, at) => [
        name,
        failing.includes(name) ? expect.stringMatching(/^ERR_/) : undefined,
        failing.includes(name) ? 'unreadable' : at === 5 ? 'critical' : 'ok',
      ]),
    );
    expect(entries[5]?.report.findings.map(({ identity }) => identity)).toEqual([
      expect.stringMatching(/^org:00D\w{15}\/Signing_5$/),
    ]);
    expect(done.code).toBe(3);
    for (const name of failing) expect(done.err.match(new RegExp(`ERR_\\w+: ${name}: `, 'g'))).toHaveLength(1);
    expect(done.err).toMatch(/^24 of 24 orgs checked, 4 failed\.$/m);
  });

  it('makes one table, one report file and one verdict of them, and of what stands on the line', async () => {
    put();
    const file = join(folder, 'report.json');
    const own = join(folder, 'own.json');
    writeFileSync(own, '{}');
    const done = await start(['check', '--report-file', file, '--org-certificates']);
    expect([done.code, done.err]).toEqual([1, expect.not.stringContaining('ERR_KEY')]);
    const report = JSON.parse(readFileSync(file, 'utf8')) as CheckEntry['report'] & { counts: Record<string, number> };
    expect([report.worst, report.counts['ok'], report.counts['critical']]).toEqual(['critical', count - 1, 1]);
    expect(done.out).toContain('Signing_5');
    const both = JSON.parse((await start(['check', own, '--json'])).out) as CheckEntry[];
    expect([both.length, both.at(-1)?.org, both.at(-1)?.report.worst]).toEqual([count + 1, null, 'unreadable']);
    expect((await start(['check', '--fail-on', 'never'])).code).toBe(0);
  });

  it('merges nothing anew', async () => {
    const done = await start(['check', '--merge', 'report.json']);
    expect([done.code, done.err]).toEqual([2, expect.stringContaining('`merge`')]);
  });
});
