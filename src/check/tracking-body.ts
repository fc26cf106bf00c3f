import { readUrl } from '../url.ts';
import type { Finding, Verdict } from './finding.ts';
import { countsLine } from './render/headline.ts';
import { verdictMarks } from './render/verdict-words.ts';
import type { Report } from './report.ts';
import { markOf, pressing, writeMark } from './tracking-mark.ts';
import { bytesOf, count, trackingTable } from './tracking-table.ts';
import { inertCode, inertTitle } from './tracking-text.ts';

/** GitHub's limit is in characters; in bytes it is kept by whatever counts. */
const maximumBytes = 65_536;
/** Holds the sentence about rows that were left out. */
const reserveBytes = 200;

/** What an issue is about beside the report itself. */
export interface TrackingSubject {
  /** Tells several reports of one repository apart. Foreign text. */
  readonly reportName: string;
  /** Where a person reads the log of this run; left out when it is no web address. */
  readonly runUrl: string | undefined;
}

export function issueTitle(reportName: string): string {
  return `Certificates need attention: ${inertTitle(reportName)}`;
}

/**
 * The whole text of the issue, at most 65,536 bytes: the mark, what needs a person (as many rows as fit, the most
 * urgent first; how many more there are is said), what to do, and when this was checked.
 */
export function issueBody(report: Report, { reportName, runUrl }: TrackingSubject): string {
  const findings = pressing(report);
  const head = [writeMark(markOf(report, reportName)), '', headline(report, findings.length)];
  const foot = ['', ...advice(findings), '---', '', lastChecked(report, runUrl), ''];
  const { lines, hidden } = trackingTable(findings, maximumBytes - bytesOf([...head, ...foot]) - reserveBytes);
  return [...head, ...lines, ...cutClause(hidden), ...foot].join('\n');
}

function headline(report: Report, number: number): string {
  const words =
    number === 0
      ? 'All is well: nothing needs a person'
      : number === 1
        ? 'One finding needs a person'
        : `${count(number)} findings need a person`;
  return `${verdictMarks[report.worst]} **${words}** (${countsLine(report)}).`;
}

function cutClause(hidden: number): string[] {
  if (hidden === 0) return [];
  return [
    '',
    `**${count(hidden)} more are not shown:** the text of an issue is limited, the report of the run has them all.`,
  ];
}

const advices: readonly (readonly [readonly Verdict[], string])[] = [
  [['warning', 'critical', 'expired'], '- Renew what ends, and replace it in every place that is listed.'],
  [['notYetValid'], '- What is not valid yet was made for later, or by a machine whose clock is wrong.'],
  [['unreadable'], '- What cannot be read was not judged: mend the file, the passphrase or the pattern.'],
];

function advice(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const lines = advices.flatMap(([verdicts, line]) =>
    findings.some(({ verdict }) => verdicts.includes(verdict)) ? [line] : [],
  );
  return [
    ...lines,
    '- What is meant to be so belongs in `ignore`; an issue that is closed by hand is opened again.',
    '',
  ];
}

function lastChecked({ generatedAt }: Report, runUrl: string | undefined): string {
  const link = linkTarget(runUrl);
  const by = link === undefined ? '' : ` by [this run](<${link}>)`;
  return `Last checked ${readable(generatedAt)} UTC${by}. Every check writes this text anew, and closes the issue when all is well; notes belong in comments.`;
}

/** The parser leaves neither brackets nor line ends in a URL, but in its query a backslash or backtick. */
function linkTarget(text: string | undefined): string | undefined {
  const url = text === undefined ? undefined : readUrl(text);
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.href.replace(/[\\`]/g, encodeURIComponent);
}

/** `2027-01-31 23:59:59`, from RFC 3339 in UTC. */
function readable(instant: string): string {
  return /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(instant)
    ? instant.replace('T', ' ').slice(0, -1)
    : inertCode(instant);
}
