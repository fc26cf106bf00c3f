import { createHash } from 'node:crypto';
import { gravity, type Verdict, verdicts } from './finding.ts';
import type { Report } from './report.ts';

/**
 * What the first line of our issues says, hidden in a comment. It tells nothing that a stranger could use: an issue is
 * ours by its author, and by the mark only which of the author's issues it is.
 */
export interface Mark {
  /** Stands for the report's name. */
  readonly report: string;
  /** The worst verdict when the text was written. */
  readonly worst: Verdict;
  /** Stands for everything that needed a person then. */
  readonly facts: string;
}

/** The mark that the issue about this report carries. Days that pass change nothing in it, verdicts do. */
export function markOf(report: Report, reportName: string): Mark {
  const facts = pressing(report).map(({ identity, verdict, notAfter, reason, origins }) => [
    identity,
    verdict,
    notAfter,
    reason,
    origins.map(({ location, index }) => [location, index]),
  ]);
  return { report: digest(reportName.trim()), worst: report.worst, facts: digest(JSON.stringify(facts)) };
}

/** The findings that need a person: a warning or graver, and not ignored; the most urgent first. */
export function pressing(report: Pick<Report, 'findings'>): Report['findings'] {
  return report.findings.filter(({ ignored, verdict }) => ignored === null && needsPerson({ worst: verdict }));
}

/** Whether there has to be an open issue. A notice alone needs nobody yet. */
export function needsPerson(report: Pick<Report, 'worst'>): boolean {
  return gravity(report.worst) >= gravity('warning');
}

/** One line that is not shown. */
export function writeMark({ report, worst, facts }: Mark): string {
  return `<!-- sf-keypair:tracking-issue report=${report} worst=${worst} facts=${facts} -->`;
}

/** @returns the mark in the first line of an issue's text; `undefined` when that line is not one */
export function readMark(body: string): Mark | undefined {
  const pattern =
    /^<!-- sf-keypair:tracking-issue report=([\da-f]{16}) worst=([A-Za-z]{2,12}) facts=([\da-f]{16}) -->[^\S\n]*(?:\n|$)/;
  const [, report, word, facts] = pattern.exec(body) ?? [];
  const worst = verdicts.find((verdict) => verdict === word);
  return report === undefined || facts === undefined || worst === undefined ? undefined : { report, worst, facts };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
