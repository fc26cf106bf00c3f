import { rfc3339 } from '../time.ts';
import { type Finding, gravity, type Skipped, type Verdict, verdicts } from './finding.ts';
import { compareText } from './places.ts';
import type { Thresholds } from './thresholds.ts';
import { compareUrgency } from './urgency.ts';

/** How many findings have each verdict; an ignored one counts as `ignored` and as nothing else. */
export type Counts = Readonly<Record<Verdict | 'ignored', number>>;

/** The three options as they were applied. */
export interface AppliedThresholds {
  readonly noticeWithin: string;
  readonly warnWithin: string;
  readonly failWithin: string;
}

/** The report, member by member what the JSON file holds (docs/report.schema.json). */
export interface Report {
  readonly schemaVersion: 1;
  /** RFC 3339 in UTC: the moment at which everything was judged. */
  readonly generatedAt: string;
  /** Null in a merged report whose parts were judged by different ones. */
  readonly thresholds: AppliedThresholds | null;
  /** The gravest verdict among the findings that are not ignored; `ok` when there are none. */
  readonly worst: Verdict;
  readonly counts: Counts;
  readonly skipped: readonly Skipped[];
  /** The most urgent first. */
  readonly findings: readonly Finding[];
}

export const failOnChoices = ['critical', 'warning', 'expired', 'never'] as const;
export type FailOn = (typeof failOnChoices)[number];

/** Makes the report of one check; the order in which findings and skipped places come makes no difference. */
export function makeReport(parts: {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly thresholds: Thresholds;
  readonly now: Date;
}): Report {
  const { notice, warning, critical } = parts.thresholds;
  return assemble({
    generatedAt: rfc3339(parts.now),
    thresholds: { noticeWithin: notice.text, warnWithin: warning.text, failWithin: critical.text },
    skipped: parts.skipped,
    findings: parts.findings,
  });
}

/** Sorts and counts; what the members say of each other is true by construction. */
export function assemble(parts: Pick<Report, 'generatedAt' | 'thresholds' | 'skipped' | 'findings'>): Report {
  const counts = countVerdicts(parts.findings);
  return {
    schemaVersion: 1,
    generatedAt: parts.generatedAt,
    thresholds: parts.thresholds,
    worst: worstOf(counts),
    counts,
    skipped: [...parts.skipped].sort((a, b) => compareText(a.location, b.location) || compareText(a.reason, b.reason)),
    findings: [...parts.findings].sort(compareUrgency),
  };
}

function countVerdicts(findings: readonly Finding[]): Counts {
  const counts: Record<Verdict | 'ignored', number> = {
    ok: 0,
    notice: 0,
    warning: 0,
    critical: 0,
    expired: 0,
    notYetValid: 0,
    unreadable: 0,
    ignored: 0,
  };
  for (const finding of findings) counts[finding.ignored === null ? finding.verdict : 'ignored']++;
  return counts;
}

function worstOf(counts: Counts): Verdict {
  return verdicts.findLast((verdict) => counts[verdict] > 0) ?? 'ok';
}

/**
 * Whether a finding makes the build fail: its verdict is as grave as the one named, or graver. `expired` thus means
 * whatever cannot be relied on today, which is also what is not valid yet and what cannot be read. An ignored finding
 * never does, and with `never` none does.
 */
export function isFailing(finding: Pick<Finding, 'verdict' | 'ignored'>, failOn: FailOn): boolean {
  return failOn !== 'never' && finding.ignored === null && gravity(finding.verdict) >= gravity(failOn);
}

/** Whether the report makes the build fail. */
export function fails(report: Pick<Report, 'worst'>, failOn: FailOn): boolean {
  return isFailing({ verdict: report.worst, ignored: null }, failOn);
}

/** The finding that ends first among those that are not ignored, expired ones included; `undefined` when none has an end. */
export function earliestEnding(report: Pick<Report, 'findings'>): Finding | undefined {
  let earliest: Finding | undefined;
  for (const finding of report.findings) {
    if (finding.ignored !== null || finding.notAfter === null || finding.secondsLeft === null) continue;
    if (earliest?.secondsLeft == null || finding.secondsLeft < earliest.secondsLeft) earliest = finding;
  }
  return earliest;
}
