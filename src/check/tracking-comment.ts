import { gravity, type Verdict } from './finding.ts';
import type { Report } from './report.ts';
import { pressing } from './tracking-mark.ts';
import { count, trackingTable, verdictText } from './tracking-table.ts';

/** What is said to people, who are notified of it; the text of the issue changes in silence. */

const rowsShown = 5;

/** The worst verdict is another one than `before`. */
export function changeComment(report: Report, before: Verdict): string {
  const direction = gravity(report.worst) > gravity(before) ? 'graver' : 'milder';
  const [now, then] = [verdictText(report.worst), verdictText(before)];
  return withRows(`The worst verdict is now **${now}**, ${direction} than **${then}** before.`, report);
}

export function reopenComment(report: Report): string {
  return withRows(`Open again: the worst verdict is **${verdictText(report.worst)}**.`, report);
}

export function closeComment(): string {
  return 'All is well: nothing needs a person any more.';
}

/** A reference that is meant to act: it links the two. */
export function duplicateComment(original: number): string {
  return `Duplicate of #${original}: two checks ran at the same time, and the older issue is kept.`;
}

function withRows(sentence: string, report: Report): string {
  const findings = pressing(report);
  const { lines } = trackingTable(findings.slice(0, rowsShown), Number.POSITIVE_INFINITY);
  const hidden = findings.length - rowsShown;
  return [sentence, ...lines, ...(hidden > 0 ? ['', `${count(hidden)} more in the text above.`] : [])].join('\n');
}
