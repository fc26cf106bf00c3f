import { checkOptions } from '../check/options.ts';
import type { Report } from '../check/report.ts';
import { allOption, configOptions } from '../configuration/options.ts';
import { tokenPlaces } from '../login/options.ts';
import type { OptionSpec } from '../option.ts';
import { answerPlace, deliver, wordsOf } from './answer.ts';
import type { Command } from './command.ts';
import { isPipelineFormat, reportFormats } from './formats.ts';
import { handOn } from './hand-on.ts';
import { audienceVariable, loginFlags } from './login.ts';
import { answerOptions } from './options.ts';

/** The tracking issue is the action's: it lives where the workflow runs. */
const issueOptions: readonly string[] = [
  'tracking-issue',
  'github-token',
  'issue-labels',
  'issue-assignees',
  'issue-in-public',
];

/** The options of a login that a check takes: it logs in for the org's own certificates, and hands its session to nobody. */
const checkLoginFlags: readonly OptionSpec[] = loginFlags.filter(({ name }) => !tokenPlaces.includes(name));

/** `sf-keypair check` */
export const check: Command = {
  name: 'check',
  summary: 'judges certificates and says which near their end',
  about: [
    'Reads every certificate that it is pointed at: files, patterns, servers, SAML metadata, and with --org-certificates those of an org. Nothing else is needed for that than the certificates.',
    'An org of a config file, or with --all each of them, is asked for its own certificates without --org-certificates. With --all the JSON answer is a list: a report for each org, and one for what stands on the line.',
  ],
  options: [
    ...configOptions,
    allOption,
    ...checkOptions.filter(({ name }) => !issueOptions.includes(name)),
    ...checkLoginFlags,
    ...answerOptions(reportFormats),
  ],
  positional: { option: 'certificates', shown: '[CERTIFICATE…]' },
  variables: audienceVariable,
  examples: [
    [
      "sf-keypair check certificates/server.pem 'keystores/**/*.jks' tls://acme.my.salesforce.com:443",
      'Files, a pattern and a server',
    ],
    [
      'sf-keypair check server.pem --fail-within 14d --html-file certificates.html',
      'Other thresholds, and a page to read',
    ],
    ['sf-keypair check --config salesforce.json --all', 'The certificates of every org of a config file'],
    ["sf-keypair check server.pem --format json | jq '.findings[] | {subject, daysLeft}'", 'For another program'],
  ],
  exits: { 0: 'nothing that fails', 1: 'a certificate nears its end, is not valid, or cannot be read' },
  run: async (given, terminal) => {
    if (given.orgs !== undefined) return (await import('./check-all.ts')).checkAll(given.orgs, given, terminal);
    const place = answerPlace(given, reportFormats, terminal);
    const { runCheck } = await import('../action/check.ts');
    const { world, ci, occasion, ended } = terminal;
    let report: Report | undefined;
    const { failures } = await runCheck(given.raw, occasion, world, ci, ended, {
      show: (made) => {
        report = made;
      },
    });
    if (isPipelineFormat(place.format)) await handOn(place.format, terminal, place.outputFile);
    if (report !== undefined) await deliver(await textOf(report, place.format), wordsOf(place), terminal);
    return Math.max(0, ...failures.map(({ exitCode }) => exitCode));
  },
};

export async function textOf(report: Report, format: (typeof reportFormats)[number]): Promise<string> {
  if (format === 'json') return (await import('../check/render/json.ts')).jsonReport(report).trimEnd();
  const [{ logTable }, { disarm }] = await Promise.all([
    import('../check/render/log-table.ts'),
    import('../foreign-text.ts'),
  ]);
  return logTable(report).map(disarm).join('\n');
}
