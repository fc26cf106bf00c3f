import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { bundle, folder, keyFile, line, type Run, run, runProgram, tokenPattern } from './command-line.ts';
import { assertionsOf, closeOrgs, startOrg } from './org.ts';

afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

/** Words for people, and no line of a program that fell over. */
function expectClean({ err }: Run): void {
  expect(err).not.toMatch(/EPIPE|Unhandled|node:internal|^ +at /m);
}

const shell = (script: string, environment: Record<string, string> = {}) =>
  runProgram('bash', ['-c', script], { environment: { PATH: process.env['PATH'] ?? '', ...environment } });
const words = (argv: readonly string[]) => [process.execPath, bundle, ...argv].map((word) => `'${word}'`).join(' ');

describe('a file that takes standard error', () => {
  it.each([
    ['github', { GITHUB_ACTIONS: 'true' }, /::add-mask::/],
    ['azure', { TF_BUILD: 'True' }, /##vso\[task\.setsecret\]/],
  ])('keeps none of the masks that %s would read, nor what they hide', async (_, system, mask) => {
    const org = await startOrg();
    const environment = { ...system, CI: 'true' };
    const argv = ['assertion', ...line(org)];
    const piped = await run(argv, { environment });
    expect([piped.code, piped.err]).toEqual([0, expect.stringMatching(mask)]);
    const filed = await shell(`${words(argv)} 2> filed.txt`, environment);
    const text = readFileSync(join(folder, 'filed.txt'), 'utf8');
    expect([filed.code, text]).toEqual([0, expect.not.stringMatching(mask)]);
    expect(text.match(/Standard error goes to a file/g)).toHaveLength(1);
    const keyLines = readFileSync(keyFile, 'utf8')
      .split('\n')
      .filter((each) => each !== '' && !each.includes('-----'));
    for (const each of keyLines) expect([piped.err.includes(each), text.includes(each)]).toEqual([true, false]);
    expect(text).not.toMatch(/eyJ/);
  });
});

describe('a reader who has left', () => {
  it.each(['text', 'json', 'shell', 'dotenv'])('is no failure of a login: %s', async (format) => {
    const org = await startOrg();
    const done = await run(['login', ...line(org), '--format', format], { stdout: 'closed' });
    expect(done.code).toBe(0);
    expectClean(done);
    expect(assertionsOf(org)).toHaveLength(1);
  });

  it('leaves the exit code of what was asked: a check that fails fails', async () => {
    const certificate = join(folder, 'unreadable.pem');
    writeFileSync(certificate, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    for (const argv of [
      ['check', certificate],
      ['check', certificate, '--json'],
    ]) {
      const done = await run(argv, { stdout: 'closed' });
      expect(done.code).toBe(1);
      expectClean(done);
    }
  });

  it('is no failure when it is standard error that nobody reads', async () => {
    const org = await startOrg();
    const done = await run(['login', ...line(org), '--json'], { stderr: 'closed' });
    expect([done.code, JSON.parse(done.out)]).toEqual([0, expect.objectContaining({ authenticated: true })]);
  });

  it('is no failure of a shell that stops at the first failure of a pipe', async () => {
    const org = await startOrg();
    for (const reader of ['head -n 0', 'true', 'head -c 1 >/dev/null']) {
      const done = await shell(`set -eo pipefail; ${words(['doctor', ...line(org), '--json'])} | ${reader}; echo fine`);
      expect([done.code, done.out]).toEqual([0, 'fine\n']);
      expectClean(done);
    }
  });

  it('is no failure when there are no streams at all', async () => {
    const org = await startOrg();
    const done = await shell(`${words(['login', ...line(org)])} >&- 2>&- <&-; echo $?`);
    expect(done.out).toBe('0\n');
  });
});

describe('a disk that is full', () => {
  const devFull = existsSync('/dev/full');
  if (!devFull) console.warn('There is no /dev/full here: a full disk behind standard output is not tried.');
  (devFull ? it : it.skip).each([
    ['login', 'json'],
    ['login', 'text'],
    ['login', 'shell'],
    ['doctor', 'text'],
    ['doctor', 'json'],
  ])('behind standard output is named, and is 3: %s as %s', async (command, format) => {
    const org = await startOrg();
    const done = await run([command, ...line(org), '--format', format], { stdout: openSync('/dev/full', 'w') });
    expect(done.code).toBe(3);
    expect(done.err).toContain('ERR_FILE_WRITE');
    expect(done.err).toContain('ENOSPC');
    expect(done.err).not.toMatch(tokenPattern);
    expectClean(done);
  });

  it('is named for help as well', async () => {
    if (!devFull) return;
    const done = await run(['login', '--help'], { stdout: openSync('/dev/full', 'w') });
    expect([done.code, done.err]).toEqual([3, expect.stringContaining('ENOSPC')]);
  });

  const disk = join(folder, 'disk');
  mkdirSync(disk);
  /** A disk of two pages that is seen by this one command, filled by the script that stands before it. */
  const onFullDisk = (before: string, argv: readonly string[], after: string, environment = {}) =>
    runProgram(
      'unshare',
      [
        '--map-root-user',
        '--mount',
        'bash',
        '-c',
        `mount -t tmpfs -o size=8k none '${disk}' && cd '${disk}' && ${before}; ${words(argv)} >&2; code=$?; ${after}; exit $code`,
      ],
      { environment: { PATH: process.env['PATH'] ?? '', ...environment } },
    );
  const mayMount =
    spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', disk]).status === 0;
  if (!mayMount) console.warn('No disk of our own can be made here: a full one is not tried.');

  (mayMount ? it : it.skip)('leaves the file of before, and nothing beside it', async () => {
    const org = await startOrg();
    const file = join(disk, 'salesforce.env');
    const done = await onFullDisk(
      `echo OLD=1 > salesforce.env; head -c 9000 /dev/zero > rest 2>/dev/null`,
      ['login', ...line(org), '--format', 'dotenv', '--output-file', file],
      'cat salesforce.env; ls -A',
    );
    expect([done.code, done.out]).toEqual([3, 'OLD=1\nrest\nsalesforce.env\n']);
    expect(done.err).toContain('ERR_FILE_WRITE');
    expect(done.err).not.toMatch(tokenPattern);
    expectClean(done);
  });

  (mayMount ? it : it.skip)('leaves no half of a line in the file of a pipeline', async () => {
    const org = await startOrg();
    const file = join(disk, 'bash_env');
    const done = await onFullDisk(
      // Ten bytes are left on the page of the file, and no further page.
      `{ echo 'export OLD=1'; head -c 4072 /dev/zero | tr '\\0' '#'; echo; } > bash_env; head -c 4096 /dev/zero > rest`,
      ['login', ...line(org)],
      `head -n 1 bash_env; grep -c SF_ bash_env; bash -n bash_env && echo sound; wc -c < bash_env`,
      { CIRCLECI: 'true', CI: 'true', BASH_ENV: file },
    );
    expect(done.out).toBe('export OLD=1\n0\nsound\n4086\n');
    expect(done.code).toBe(3);
    expect(done.err).toContain('ERR_FILE_WRITE');
    expect(assertionsOf(org)).toHaveLength(0);
  });
});

describe('an interruption', () => {
  it.each([
    ['login', /Logging in/],
    ['doctor', /Trying the way/],
  ] as const)('of %s is said, leaves no answer, and is 3', async (command, when) => {
    const org = await startOrg({ faults: ['hang'] });
    const done = await run([command, ...line(org)], {
      signalAfter: { words: when, signal: 'SIGINT' },
    });
    expect([done.code, done.out]).toEqual([3, '']);
    expect(done.err).toContain('ERR_CANCELLED');
    expectClean(done);
  });

  it('leaves no file, and the file of before as it was', async () => {
    const org = await startOrg({ faults: ['hang'] });
    const place = mkdtempSync(join(folder, 'interrupted-'));
    writeFileSync(join(place, 'old.env'), 'OLD=1\n');
    for (const name of ['new.env', 'old.env']) {
      const argv = ['login', ...line(org), '--format', 'dotenv', '--output-file', join(place, name)];
      const done = await run(argv, { signalAfter: { words: /Logging in/, signal: 'SIGINT' } });
      expect(done.code).toBe(3);
    }
    expect(readdirSync(place)).toEqual(['old.env']);
    expect(readFileSync(join(place, 'old.env'), 'utf8')).toBe('OLD=1\n');
  });

  it('that comes twice ends it at once, as a shell expects', async () => {
    const org = await startOrg({ faults: ['hang'] });
    const script = `${words(['login', ...line(org)])} 2> said & child=$!
for attempt in $(seq 100); do grep -q 'Logging in' said 2>/dev/null && break; sleep 0.05; done
kill -INT $child; kill -INT $child; wait $child; echo $?`;
    const done = await shell(script);
    // 3 where the first one was done with before the second came.
    expect(done.out).toMatch(/^(?:130|3)\n$/);
  });

  it('of an org on loopback is how it is told to stop', async () => {
    const done = await runProgram(
      'bash',
      [
        '-c',
        `${words(['emulate'])} > ready & child=$!
for attempt in $(seq 100); do test -s ready && break; sleep 0.05; done
kill -INT $child; wait $child; echo $?`,
      ],
      { environment: { PATH: process.env['PATH'] ?? '' } },
    );
    expect([done.out, done.err]).toEqual(['0\n', '']);
  });
});
