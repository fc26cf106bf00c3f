import { execFileSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { checkOutputs } from '../../src/check/options.ts';
import { odd, utcTime } from '../certificate/writers.ts';
import { javaKeystore, pbes2, pkcs12 } from '../keystore/writers.ts';
import { asPem, day, ending } from './checking.ts';
import { checkout } from './checkout.ts';
import { makePair, pair } from './org.ts';

const fine = ending('fine', 300.5 * day);
const keystore = (passphrase: string, changes: object = {}) =>
  pkcs12({
    passphrase,
    certificates: [fine],
    certificateEncryption: (data, given) => pbes2(data, given ?? ''),
    ...changes,
  });

describe('a check', () => {
  it('of certificates that are far from their end succeeds, and sets every output', async () => {
    checkout.put('certs/a.pem', asPem(fine));
    checkout.put('certs/b.crt', ending('later', 350 * day));
    const run = await checkout.check({ certificates: 'certs/*' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      worst: 'ok',
      'days-left': '300',
      'report-file': 'report.json',
      'csv-file': '',
      'failure-code': '',
    });
    expect(JSON.parse(run.outputs['counts'] ?? '')).toMatchObject({ ok: 2, unreadable: 0 });
    expect(JSON.parse(run.outputs['report'] ?? '')).toMatchObject({ worst: 'ok', reportTruncated: false });
    expect(Object.keys(run.outputs).sort()).toEqual([...checkOutputs.map(({ name }) => name), 'failure-code'].sort());
    expect(run.annotations).toEqual([]);
    expect(run.body).toMatch(/^ok +300 d /m);
    expect(run.summary).toContain('fine');
  });

  it('of one that nears its end fails, with an annotation on its file and line', async () => {
    checkout.put(
      'config/app.yml',
      `kind: Secret\ndata: |\n  ${asPem(ending('soon', 9.5 * day))
        .trim()
        .replaceAll('\n', '\n  ')}\n`,
    );
    const run = await checkout.check({ certificates: '**/*.yml' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ worst: 'critical', 'failure-code': 'ERR_CHECK_FAILED' });
    expect(run.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        properties: { title: 'Certificate ends in 9 d', file: 'config/app.yml', line: '3' },
      }),
    ]);
  });

  it.each([
    ['critical', 30 * day - 60, 1],
    ['warning', 30 * day + 3600, 0],
    ['warning', 60 * day - 60, 0],
    ['notice', 60 * day + 3600, 0],
    ['notice', 90 * day - 60, 0],
    ['ok', 90 * day + 3600, 0],
    ['expired', -60, 1],
  ])('is %s with %i seconds left, and ends with %i', async (verdict, seconds, exitCode) => {
    checkout.put('a.pem', asPem(ending('a', seconds)));
    const run = await checkout.check({ certificates: 'a.pem' });
    expect([run.outputs['worst'], run.exitCode]).toEqual([verdict, exitCode]);
  });

  it('takes thresholds as days, durations and shares, and fails on what `fail-on` says', async () => {
    checkout.put('a.pem', asPem(ending('a', 100 * day)));
    const share = await checkout.check({
      certificates: 'a.pem',
      'fail-within': '30%',
      'warn-within': '40%',
      'notice-within': '50%',
    });
    expect([share.outputs['worst'], share.exitCode]).toEqual(['critical', 1]);
    const both = await checkout.check({ certificates: 'a.pem', 'fail-within': '30d,33%' });
    expect(both.outputs['worst']).toBe('ok');
    const warned = await checkout.check({
      certificates: 'a.pem',
      'warn-within': '101d',
      'notice-within': '120d',
      'fail-on': 'warning',
    });
    expect([warned.outputs['worst'], warned.exitCode]).toEqual(['warning', 1]);
    const never = await checkout.check({
      certificates: 'a.pem',
      'fail-within': '101d',
      'warn-within': '102d',
      'notice-within': '103d',
      'fail-on': 'never',
    });
    expect([never.outputs['worst'], never.exitCode]).toEqual(['critical', 0]);
  });

  it('finds one certificate in every container, and says once where all it lies', async () => {
    checkout.put('a.pem', asPem(fine));
    checkout.put('b.der', fine);
    checkout.put('c.p12', keystore('changeit-first'));
    checkout.put('d.jks', javaKeystore('JKS', 'changeit-first', [{ certificate: fine }]));
    checkout.put('e.txt', fine.toString('base64'));
    checkout.put(
      'kube/config',
      JSON.stringify({ 'certificate-authority-data': Buffer.from(asPem(fine)).toString('base64') }),
    );
    checkout.put('jwks.json', JSON.stringify({ keys: [{ x5c: [fine.toString('base64')] }] }));
    checkout.put(
      'idp.xml',
      `<ds:X509Certificate>\n${fine.toString('base64').replace(/.{76}/g, '$&\n')}\n</ds:X509Certificate>`,
    );
    const run = await checkout.check({
      certificates: `**\n${fine.toString('base64')}`,
      'keystore-passphrase': 'changeit-first',
    });
    expect(run.exitCode).toBe(0);
    const [finding, ...others] = checkout.report().findings;
    expect(others).toEqual([]);
    expect(finding?.origins.map(({ location }) => location)).toEqual(
      ['a.pem', 'b.der', 'c.p12', 'certificates', 'd.jks', 'e.txt', 'idp.xml', 'jwks.json', 'kube/config'].sort(),
    );
    expect(finding?.warnings.filter(({ code }) => code !== 'extensions-malformed')).toEqual([]);
  });

  it('leaves the passphrase nowhere, and blanks it when a later step prints it', async () => {
    checkout.put('c.p12', keystore('a-passphrase-made-up'));
    const run = await checkout.check({ certificates: 'c.p12', 'keystore-passphrase': 'c.p12=a-passphrase-made-up' });
    expect(run.exitCode).toBe(0);
    for (const [file, content] of Object.entries(run.files)) {
      const text = content
        .toString('utf8')
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'));
      expect(`${file} ${text.join('\n')}`).not.toContain('a-passphrase-made-up');
    }
    const later = await run.job.runStep({ run: 'echo a-passphrase-made-up' });
    expect(later.body).not.toContain('a-passphrase-made-up');
  });

  it('ignores what it is told to, until when it is told to, and lists it all the same', async () => {
    checkout.put('old/a.pem', asPem(ending('a', -day)));
    const ignored = await checkout.check({ certificates: '**/*.pem', ignore: 'old/** until=2999-12-31 a fixture' });
    expect([ignored.exitCode, ignored.outputs['worst']]).toEqual([0, 'ok']);
    expect(checkout.report().findings[0]?.ignored).toEqual({ until: '2999-12-31', reason: 'a fixture' });
    const ended = await checkout.check({ certificates: '**/*.pem', ignore: 'old/** until=2020-01-31' });
    expect(ended.exitCode).toBe(1);
    expect(ended.body).toContain('ended on 2020-01-31');
  });
});

describe('bad input is unreadable with a reason, and fails the build unless it never shall', () => {
  const cases: readonly (readonly [string, string, string, (() => void)?, Record<string, string>?])[] = [
    ['a path to nothing', 'none.pem', 'missing none.pem'],
    ['a pattern that matches nothing', '**/*.none', 'no-match **/*.none'],
    ['a folder', 'in', 'not-a-file in', () => checkout.put('in/a.txt', '')],
    ['a file without a certificate', 'a.pem', 'no-certificate a.pem', () => checkout.put('a.pem', 'hello\n')],
    ['an empty file', 'a.pem', 'empty a.pem', () => checkout.put('a.pem', '')],
    ['garbage', 'a.pem', 'no-certificate a.pem', () => checkout.put('a.pem', Buffer.from([0, 1, 2, 250, 251]))],
    ['garbage that a pattern finds', '*.p12', 'no-certificate a.p12', () => checkout.put('a.p12', Buffer.alloc(99, 7))],
    ['half a certificate', 'a.pem', 'armour-cut a.pem', () => checkout.put('a.pem', asPem(fine).slice(0, 400))],
    [
      'a date that is none',
      'a.pem',
      'date-impossible a.pem',
      () => checkout.put('a.pem', asPem(odd({ notAfter: utcTime('310229000000Z') }))),
    ],
    ['a FIFO', 'pipe.pem', 'not-a-file pipe.pem', () => execFileSync('mkfifo', [join(checkout.root, 'pipe.pem')])],
    [
      'a link',
      'link.pem',
      'link link.pem',
      () => {
        checkout.put('a.pem', asPem(fine));
        symlinkSync('a.pem', join(checkout.root, 'link.pem'));
      },
    ],
    [
      'a link to what the process is',
      'e.pem',
      'link e.pem',
      () => symlinkSync('/proc/self/environ', join(checkout.root, 'e.pem')),
    ],
    [
      'a link out of the workspace that a pattern finds',
      '*.pem',
      'link out.pem',
      () => symlinkSync('/etc/hostname', join(checkout.root, 'out.pem')),
    ],
    [
      'a linked folder',
      'away/*.pem',
      'outside-workspace away/*.pem',
      () => symlinkSync('/etc/ssl', join(checkout.root, 'away')),
    ],
    ['a way out of the workspace', '../../etc/hostname', 'outside-workspace ../../etc/hostname'],
    [
      'a keystore without its passphrase',
      'a.p12',
      'keystore-passphrase-missing a.p12',
      () => checkout.put('a.p12', keystore('changeit')),
    ],
    [
      'a keystore with a wrong passphrase',
      'a.p12',
      'keystore-passphrase-wrong a.p12',
      () => checkout.put('a.p12', keystore('changeit')),
      { 'keystore-passphrase': 'changed-it' },
    ],
    [
      'a keystore that asks for thirty million rounds',
      'a.p12',
      'keystore-costly a.p12',
      () => checkout.put('a.p12', keystore('changeit', { claimedMacRounds: 30_000_000 })),
      { 'keystore-passphrase': 'changeit' },
    ],
    [
      'a keystore that takes longer than is waited',
      'a.p12',
      'timeout a.p12',
      () => checkout.put('a.p12', keystore('changeit', { claimedMacRounds: 9_900_000 })),
      { 'keystore-passphrase': 'changeit', timeout: '500ms' },
    ],
    [
      'a keystore that is cut',
      'a.jks',
      'keystore-damaged a.jks',
      () => checkout.put('a.jks', javaKeystore('JKS', 'x', [{ certificate: fine }]).subarray(0, 200)),
    ],
    ['text that is nothing', 'bm90IGEgY2VydGlmaWNhdGUgYnV0IGxvbmcgZW5vdWdo', 'no-certificate certificates'],
  ];

  it.each(cases)('%s', async (...[, certificates, expected, prepare, inputs = {}]) => {
    prepare?.();
    const begun = performance.now();
    const run = await checkout.check({ certificates, ...inputs });
    expect(checkout.findings()).toEqual([`unreadable ${expected}`]);
    expect([run.exitCode, run.outputs['worst'], run.outputs['failure-code']]).toEqual([
      1,
      'unreadable',
      'ERR_CHECK_FAILED',
    ]);
    expect(run.annotations.map(({ level, properties }) => `${level} ${properties['title']}`)).toContain(
      'error Certificate that cannot be judged',
    );
    expect(performance.now() - begun).toBeLessThan(5_000);
    const never = await checkout.check({ certificates, 'fail-on': 'never', ...inputs });
    expect([never.exitCode, never.outputs['worst']]).toEqual([0, 'unreadable']);
  });

  it('and hides nothing of what is readable beside it', async () => {
    checkout.put('a.pem', asPem(fine));
    checkout.put('b.pem', '');
    checkout.put('c.key', pair.privateKey);
    const run = await checkout.check({ certificates: '*\nnone.pem' });
    expect(run.exitCode).toBe(1);
    expect(checkout.findings()).toEqual(['unreadable empty b.pem', 'unreadable missing none.pem', 'ok a.pem']);
    expect(checkout.report().skipped).toEqual([{ location: 'c.key', reason: 'private-key' }]);
    expect(run.body).toContain('Of 4 files 1 hold certificates, 1 were skipped, 2 unreadable.');
  });
});

describe('wrong questions are refused by name', () => {
  it.each([
    [{}, '`certificates` names nothing'],
    [{ certificates: 'a.pem', 'warn-within': 'soon' }, '`warn-within` cannot be read'],
    [
      { certificates: 'a.pem', 'fail-within': '90d', 'warn-within': '60d' },
      '`fail-within` is 90d, which is more than warn-within',
    ],
    [{ certificates: 'a.pem', 'fail-on': '' }, '`fail-on` is there but empty'],
    [{ certificates: 'http://idp.example/' }, '`certificates` line 1 begins with http://'],
    [{ certificates: 'a.pem', ignore: 'a.pem until=soon' }, '`ignore` line 1 has an end that is no day'],
    [{ certificates: 'a.pem', 'ignore-file': 'none' }, '`ignore-file` cannot be read'],
    [{ certificates: 'a.pem', 'csv-file': 'report.json' }, '`csv-file` names the same file as `report-file`'],
    [{ certificates: 'a.pem', 'tracking-issue': 'true' }, '`tracking-issue` needs `github-token`'],
    [{ certificates: 'a.pem', alias: 'acme' }, 'Mode `check` does not take `alias`'],
    [{ certificates: 'a.pem', 'export-env': 'true' }, 'Mode `check` does not take `export-env`'],
    [{ mode: 'login', 'warn-within': '60d' }, 'Mode `login` does not take'],
    [{ mode: 'login', 'fail-on': 'never' }, 'Mode `login` does not take `fail-on`'],
    [{ mode: 'checks' }, '`mode` is none that exists'],
  ] as const)('%j', async (inputs, sentence) => {
    const run = await checkout.check({
      'report-file': 'mode' in inputs ? undefined : 'report.json',
      retries: undefined,
      ...inputs,
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain(sentence);
    expect(run.outputs['failure-code']).toMatch(/^ERR_(?:OPTIONS|MODE)$/);
    expect(existsSync(join(checkout.root, 'report.json'))).toBe(false);
  });
});

describe('the files of a report', () => {
  const all = {
    'report-file': 'out/deep/report.json',
    'csv-file': 'out/certificates.csv',
    'junit-file': 'out/junit.xml',
    'sarif-file': 'out/results.sarif',
    'calendar-file': 'out/ends.ics',
    'metrics-file': 'out/metrics.prom',
    'html-file': 'out/index.html',
  };

  it('are written in folders that are made for them, and their paths are outputs', async () => {
    checkout.put('a.pem', asPem(fine));
    const run = await checkout.check({ certificates: 'a.pem', ...all });
    expect(run.exitCode).toBe(0);
    for (const [name, path] of Object.entries(all)) {
      expect(run.outputs[name]).toBe(path);
      expect(checkout.read(path).includes(name === 'sarif-file' ? '"results"' : 'fine')).toBe(true);
      expect(statSync(join(checkout.root, path)).mode & 0o777).toBe(0o644);
    }
    expect(readdirSync(join(checkout.root, 'out')).sort()).toEqual(
      ['certificates.csv', 'deep', 'ends.ics', 'index.html', 'junit.xml', 'metrics.prom', 'results.sarif'].sort(),
    );
  });

  it('take the place of a link and are never written through it, neither through a linked folder', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'sf-keypair-elsewhere-'));
    try {
      checkout.put('a.pem', asPem(fine));
      mkdirSync(join(checkout.root, 'out'));
      symlinkSync(join(elsewhere, 'captured.csv'), join(checkout.root, 'out/certificates.csv'));
      symlinkSync(elsewhere, join(checkout.root, 'away'));
      const run = await checkout.check({
        certificates: 'a.pem',
        'csv-file': 'out/certificates.csv',
        'junit-file': 'away/junit.xml',
        'html-file': 'away/new/folder/index.html',
        'sarif-file': '../results.sarif',
      });
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(lstatSync(join(checkout.root, 'out/certificates.csv')).isFile()).toBe(true);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({
        worst: 'ok',
        'csv-file': 'out/certificates.csv',
        'junit-file': '',
        'html-file': '',
        'sarif-file': '',
        'failure-code': 'ERR_FILE_WRITE',
      });
      const messages = run.annotations.map(({ message }) => message).join('\n');
      for (const name of ['junit-file', 'html-file', 'sarif-file']) {
        expect(messages).toContain(`The path of \`${name}\` leads out of the workspace.`);
      }
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('that cannot be written cost the build its success, and neither the verdict nor the other files', async () => {
    checkout.put('a.pem', asPem(ending('gone', -day)));
    mkdirSync(join(checkout.root, 'folder'));
    const run = await checkout.check({
      certificates: 'a.pem',
      'csv-file': 'folder',
      'junit-file': 'junit.xml',
      'fail-on': 'never',
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      worst: 'expired',
      'csv-file': '',
      'junit-file': 'junit.xml',
      'failure-code': 'ERR_FILE_WRITE',
    });
  });
});

describe('a key beside the certificate of the app', () => {
  it('that it was made from makes it that of the login; another one fails the check', async () => {
    const key = createPrivateKey(pair.privateKey);
    const certificate = await issueCertificate({
      key,
      commonName: 'app',
      notBefore: new Date(Date.now() - day * 1000),
      days: 300,
    });
    const right = await checkout.check({ certificate, 'private-key': pair.privateKey });
    expect(right.exitCode).toBe(0);
    expect(checkout.report().findings[0]?.origins.map(({ kind }) => kind)).toEqual(['input', 'login']);
    const wrong = await checkout.check({ certificate, 'private-key': makePair().privateKey });
    expect([wrong.exitCode, wrong.outputs['failure-code'], wrong.outputs['worst']]).toEqual([
      1,
      'ERR_CERTIFICATE_MISMATCH',
      'ok',
    ]);
    const never = await checkout.check({ certificate, 'private-key': makePair().privateKey, 'fail-on': 'never' });
    expect(never.exitCode).toBe(0);
    expect(never.annotations.map(({ properties }) => properties['title'])).toContain('ERR_CERTIFICATE_MISMATCH');
  });
});

it('three hundred findings are ten annotations a level, a summary and a report that fit', async () => {
  const bundle = (left: number) =>
    Array.from({ length: 300 }, (_, index) => asPem(ending(`soon ${index} ${'x'.repeat(500)}`, left * day))).join('');
  checkout.put('errors.pem', bundle(10));
  checkout.put('warnings.pem', bundle(45));
  // Its passphrase is too short to be masked, which is a warning of its own.
  const run = await checkout.check({ certificates: '*.pem\nnone.pem', 'keystore-passphrase': 'short' });
  for (const [level, more] of [
    ['error', '292 more'],
    ['warning', '292 more'],
  ] as const) {
    const shown = run.annotations.filter((annotation) => annotation.level === level);
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.message).toContain(more);
  }
  expect(Buffer.byteLength(run.outputs['report'] ?? '')).toBeLessThanOrEqual(60_000);
  expect(JSON.parse(run.outputs['report'] ?? '')).toMatchObject({ reportTruncated: true, worst: 'unreadable' });
  expect(run.summary.length).toBeGreaterThan(10_000);
});
