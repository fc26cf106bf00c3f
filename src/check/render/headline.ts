import { type Finding, type Skipped, skippedReasons, verdicts } from '../finding.ts';
import type { Report } from '../report.ts';
import { timeLeft } from './caption.ts';
import { verdictLabels } from './verdict-words.ts';

/** All that was judged in one line, the gravest first: `2 expired, 1 critical, 37 ok; 4 ignored`. */
export function countsLine(report: Pick<Report, 'counts'>): string {
  const { counts } = report;
  const parts = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdictLabels[verdict]}`)
    .reverse();
  const judged = parts.length === 0 ? 'nothing that counts' : parts.join(', ');
  return counts.ignored === 0 ? judged : `${judged}; ${counts.ignored} ignored`;
}

/** The finding that ends next: not ignored and not over; `undefined` when none will. */
function nextEnding(report: Pick<Report, 'findings'>): Finding | undefined {
  let next: Finding | undefined;
  for (const finding of report.findings) {
    const { secondsLeft } = finding;
    if (finding.ignored !== null || secondsLeft === null || secondsLeft < 0) continue;
    if (next?.secondsLeft == null || secondsLeft < next.secondsLeft) next = finding;
  }
  return next;
}

/** When the next one ends, without foreign text: `the next one ends in 12 d, on 2027-01-31`. */
export function nextEndClause(report: Pick<Report, 'findings'>): string {
  const next = nextEnding(report);
  if (next?.notAfter == null) return 'none of them will end';
  return `the next one ends in ${timeLeft(next)}, on ${next.notAfter.slice(0, 10)}`;
}

/** What was skipped and as what, the most frequent first; `undefined` when nothing was. */
export function skippedLine(skipped: readonly Skipped[]): string | undefined {
  if (skipped.length === 0) return undefined;
  const counts = new Map<Skipped['reason'], number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const kinds = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `${skippedReasons[reason]}${count === 1 ? '' : ` (${count})`}`);
  return `${skipped.length} ${skipped.length === 1 ? 'file was' : 'files were'} skipped as plainly something else: ${kinds.join(', ')}`;
}
