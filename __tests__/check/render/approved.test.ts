import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import { annotations } from '../../../src/check/render/annotations.ts';
import { calendar } from '../../../src/check/render/calendar.ts';
import { csv } from '../../../src/check/render/csv.ts';
import { gantt } from '../../../src/check/render/gantt.ts';
import { html } from '../../../src/check/render/html.ts';
import { jsonReport } from '../../../src/check/render/json.ts';
import { junit } from '../../../src/check/render/junit.ts';
import { logTable } from '../../../src/check/render/log-table.ts';
import { prometheus } from '../../../src/check/render/prometheus.ts';
import { sarif } from '../../../src/check/render/sarif.ts';
import { summary } from '../../../src/check/render/summary.ts';
import type { Report } from '../../../src/check/report.ts';
import { issueBody, issueTitle } from '../../../src/check/tracking-body.ts';
import { changeComment, reopenComment } from '../../../src/check/tracking-comment.ts';
import { context as bareContext, finding, report, unreadable } from './sample.ts';

/**
 * Three reports, written out whole in every form, as somebody last looked at them and found them good. After a change
 * that is meant: `UPDATE_APPROVED=1 npm test -- __tests__/check/render/approved`, and read what has become of them.
 */
const context = { ...bareContext, homepage: 'https://example.com/sf-keypair', workspace: '/work/acme' };
const day = 86_400;

const ending = (seed: string, verdict: Finding['verdict'], secondsLeft: number, more: Partial<Finding> = {}): Finding =>
  finding({
    seed,
    verdict,
    secondsLeft,
    subject: `CN=${seed},O=Acme`,
    origins: [{ kind: 'file', location: `certs/${seed}.pem`, index: 0, line: 1 }],
    message: `Says what is to be known of ${seed}.`,
    ...more,
  });

const everything = report(
  [
    ending('fine', 'ok', 200 * day + 3723, { selfSigned: true, role: 'root' }),
    ending('fine too', 'ok', 201 * day, { role: 'intermediate', lifetimeUsed: 0.129 }),
    ending('far away', 'ok', 4000 * day, { keyType: 'Ed25519', keyBits: null }),
    ending('endless', 'ok', 0, { secondsLeft: null, daysLeft: null, notAfter: null, lifetimeUsed: null }),
    ending('noticed', 'notice', 80 * day),
    ending('warned', 'warning', 45 * day, {
      warnings: [
        { code: 'weak-key', message: 'The RSA key has 1024 bits; fewer than 2048 are not held safe.' },
        { code: 'not-after-form', message: 'notAfter is written oddly.' },
      ],
    }),
    ending('odd', 'ok', 300 * day, { warnings: [{ code: 'over-4-kb', message: 'It has 5000 bytes.' }] }),
    ending('strange', 'ok', 301 * day, { warnings: [{ code: 'trailing-bytes', message: 'Bytes follow.' }] }),
    ending('critical', 'critical', 5 * day + 7200, {
      origins: [
        { kind: 'file', location: '/work/acme/certs/a.pem', index: 2, line: 12 },
        { kind: 'tls', location: 'tls://acme.example:443', index: 0 },
        { kind: 'https', location: 'https://acme.example/metadata', index: 0 },
        { kind: 'input', location: 'certificates', index: 0, line: 3 },
      ],
    }),
    ending('hours', 'critical', 7322),
    ending('minutes', 'critical', 185),
    ending('seconds', 'critical', 59),
    ending('expired', 'expired', -3 * day - 1),
    ending('expired also', 'expired', -400 * day),
    ending('early', 'notYetValid', 500 * day, { notBefore: '2026-12-24T18:00:00Z', lifetimeUsed: 0 }),
    finding({
      verdict: 'critical',
      secondsLeft: 20 * day,
      identity: 'org:00D5g000004ABCDEAA/Login_Key',
      subject: null,
      issuer: null,
      serialNumber: null,
      fingerprint: null,
      notBefore: null,
      lifetimeUsed: null,
      keyType: 'RSA',
      signatureAlgorithm: null,
      selfSigned: null,
      role: null,
      origins: [{ kind: 'org', location: 'org:00D5g000004ABCDEAA/Login_Key', index: 0 }],
      message: 'Says what is to be known of Login_Key.',
    }),
    ending('set aside', 'expired', -2 * day, { ignored: { until: '2027-01-31', reason: 'moved to the gateway' } }),
    ending('set aside silently', 'critical', 2 * day, { ignored: { until: null, reason: null } }),
    ending('foreign', 'warning', 46 * day, {
      subject: 'CN=<b>R&D</b> "x" \'y\',O=Acme',
      origins: [{ kind: 'file', location: 'certs/<i>&"\'.pem', index: 0, line: 1 }],
    }),
    ending('explained', 'ok', 90 * day, { ignored: { until: null, reason: 'of no matter' } }),
    unreadable(),
    unreadable({
      identity: 'unreadable:keystore-passphrase-wrong:keys/b.p12#1',
      reason: 'keystore-passphrase-wrong',
      origins: [
        { kind: 'file', location: 'keys/b.p12', index: 1 },
        { kind: 'file', location: 'keys/copy/b.p12', index: 0 },
      ],
    }),
    unreadable({
      identity: 'unreadable:unreachable:tls://b.example:443#0',
      reason: 'unreachable',
      origins: [{ kind: 'tls', location: 'tls://b.example:443', index: 0 }],
    }),
  ],
  {
    skipped: [
      { location: 'certs/a.key', reason: 'private-key' },
      { location: 'certs/a.csr', reason: 'certificate-request' },
      { location: 'certs/b.key', reason: 'private-key' },
    ],
  },
);

const reports: Readonly<Record<string, Report>> = {
  'of everything': everything,
  'of nothing': report([]),
  'of one that is fine, judged by no one set of thresholds': report([ending('fine', 'ok', 200 * day)], {
    thresholds: null,
  }),
};

const subject = { reportName: 'acme', runUrl: 'https://github.com/acme/ops/actions/runs/7' };
const forms: Readonly<Record<string, (report: Report) => string>> = {
  annotations: (given) =>
    [annotations(given, context), annotations(given, { ...context, failOn: 'warning' }, { error: 8 })]
      .map((list) => JSON.stringify(list, undefined, 1))
      .join('\n'),
  calendar: (given) => calendar(given, context),
  csv,
  gantt: (given) => JSON.stringify(gantt(given), undefined, 1).replaceAll('\\n', '\n'),
  html: (given) => html(given, context).replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, '$1…$3'),
  issue: (given) =>
    [
      issueTitle(' acme  ops '),
      issueBody(given, subject),
      issueBody(given, { ...subject, runUrl: undefined }),
      changeComment(given, 'warning'),
      reopenComment(given),
    ].join('\n\n────\n'),
  json: jsonReport,
  junit: (given) => junit(given, context),
  log: (given) => logTable(given).join('\n'),
  prometheus,
  sarif: (given) => sarif(given, context),
  summary: (given) => summary(given, context),
};

describe.each(Object.keys(forms))('as %s', (form) => {
  it('whole reports are written as they were approved', () => {
    const write = forms[form];
    const written = Object.entries(reports)
      .map(([name, given]) => `════ A report ${name} ════\n${write?.(given)}\n`)
      .join('')
      .replaceAll('\r', '␍');
    const file = fileURLToPath(new URL(`./approved/${form}.txt`, import.meta.url));
    if (process.env['UPDATE_APPROVED'] === '1') writeFileSync(file, written);
    expect(written).toBe(readFileSync(file, 'utf8'));
  });
});
