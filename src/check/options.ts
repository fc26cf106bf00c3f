import type { OptionSpec, OutputSpec } from '../option.ts';
import { failOnChoices } from './report.ts';
import { thresholdDefaults } from './thresholds.ts';

/**
 * The options of mode `check`, beside those of a login that `org-certificates` and `certificate` share with it. Those
 * whose lines may hold commas are texts and not lists.
 */
export const checkOptions = [
  {
    name: 'certificates',
    kind: 'text',
    group: 'check',
    description:
      'What to check, one a line: PEM text, base64, a path, a pattern (`**/*.pem`; with `!` in front it leaves out), `tls://host:port`, or `https://…` for SAML metadata and JWKS. Files may be PEM, DER, PKCS#7, PKCS#12, JKS, JCEKS, or hold PEM inside other text. `certificate` is taken too.',
  },
  {
    name: 'keystore-passphrase',
    kind: 'secret',
    group: 'check',
    description:
      'The passphrase of the keystores: one for all, or lines of `path=passphrase`. The certificates of a JKS file are read without it.',
  },
  {
    name: 'org-certificates',
    kind: 'boolean',
    group: 'check',
    default: 'false',
    description:
      "Also check the org's own Certificate and Key Management and its SAML identity providers, through a login with `private-key`, `client-id`, `username` and `instance-url`.",
  },
  {
    name: 'notice-within',
    kind: 'text',
    group: 'check',
    default: thresholdDefaults.notice,
    description:
      "Notice when no more than this is left: days (`90d`), a duration (`36h`), a share of the certificate's own lifetime (`50%`), or the smaller of two joined by a comma (`90d,50%`).",
  },
  {
    name: 'warn-within',
    kind: 'text',
    group: 'check',
    default: thresholdDefaults.warning,
    description: 'Warn when no more than this is left; written as `notice-within` is, and not more than it.',
  },
  {
    name: 'fail-within',
    kind: 'text',
    group: 'check',
    default: thresholdDefaults.critical,
    description:
      'Critical when no more than this is left; written as `notice-within` is, and not more than `warn-within`.',
  },
  {
    name: 'merge',
    kind: 'text',
    group: 'check',
    description:
      'Check nothing; merge these JSON reports, one path a line, into one and judge that. One that is missing is a finding.',
  },
  {
    name: 'fail-on',
    kind: 'choice',
    group: 'check',
    default: 'critical',
    choices: failOnChoices,
    absentAs: 'critical',
    description:
      'From which verdict on the step fails: `warning`, `critical`, `expired` or `never`. Whatever is expired, not valid yet or unreadable fails it as well, unless this is `never`.',
  },
  {
    name: 'leaves-only',
    kind: 'boolean',
    group: 'check',
    default: 'false',
    description:
      'Judge leaves alone; intermediates and roots are listed and do not count. A self-signed certificate that issued no other one counts as a leaf.',
  },
  {
    name: 'ignore',
    kind: 'text',
    group: 'check',
    description:
      'What is listed and does not count, one a line: a SHA-256 fingerprint, a pattern of paths, a subject or `org:<orgId>/<DeveloperName>`, then optionally `until=2027-01-31` and a reason.',
  },
  {
    name: 'ignore-file',
    kind: 'text',
    group: 'check',
    description: 'The path of a file with such lines. `write-ignore-file` writes one from what fails today.',
  },
  {
    name: 'write-ignore-file',
    kind: 'text',
    group: 'check',
    description:
      'Write an ignore file to this path from what fails today, and succeed: for a first run over an old org. Read it, commit it, and name it in `ignore-file`.',
  },
  fileOption('report-file', 'the JSON report (schema: docs/report.schema.json)'),
  fileOption('csv-file', 'CSV'),
  fileOption('junit-file', 'JUnit XML'),
  fileOption('sarif-file', 'SARIF 2.1.0'),
  fileOption('calendar-file', 'an iCalendar file with alarms'),
  fileOption('metrics-file', 'Prometheus text'),
  fileOption('html-file', 'one self-contained HTML page'),
  {
    name: 'tracking-issue',
    kind: 'boolean',
    group: 'report',
    default: 'false',
    description:
      'Keep one issue in this repository: opened when something needs a person, updated as the report changes, closed when all is well.',
  },
  {
    name: 'github-token',
    kind: 'secret',
    group: 'report',
    description: 'The token for the tracking issue, with `issues: write`. There is no default.',
  },
  {
    name: 'issue-labels',
    kind: 'list',
    group: 'report',
    description: 'Labels of the tracking issue, one a line or separated by commas.',
  },
  {
    name: 'issue-assignees',
    kind: 'list',
    group: 'report',
    description: 'Who is assigned to the tracking issue, one a line or separated by commas.',
  },
  {
    name: 'issue-in-public',
    kind: 'boolean',
    group: 'report',
    default: 'false',
    description: 'Allow the tracking issue in a public repository, where everybody reads what nears its end.',
  },
] as const satisfies readonly OptionSpec[];

/** The outputs of mode `check`. */
export const checkOutputs = [
  {
    name: 'worst',
    description:
      'The gravest verdict that counts: `ok`, `notice`, `warning`, `critical`, `expired`, `notYetValid` or `unreadable`.',
  },
  {
    name: 'earliest-not-after',
    description: 'When the first of the certificates ends or ended (RFC 3339, UTC); empty when none has an end.',
  },
  {
    name: 'days-left',
    description: 'Whole days until then, rounded down: negative when it is past, empty when there is none.',
  },
  { name: 'counts', description: 'How many findings have each verdict, and how many are ignored, as a JSON object.' },
  {
    name: 'report',
    description: 'The JSON report, the worst first, at most 60,000 bytes; `reportTruncated` says whether it was cut.',
  },
  fileOutput('report-file'),
  fileOutput('csv-file'),
  fileOutput('junit-file'),
  fileOutput('sarif-file'),
  fileOutput('calendar-file'),
  fileOutput('metrics-file'),
  fileOutput('html-file'),
] as const satisfies readonly OutputSpec[];

function fileOption<const N extends string>(name: N, what: string) {
  return { name, kind: 'text', group: 'report', description: `Write ${what} to this path.` } as const;
}

function fileOutput<const N extends string>(name: N) {
  return { name, description: `The path that \`${name}\` was written to; empty when it was not.` } as const;
}
