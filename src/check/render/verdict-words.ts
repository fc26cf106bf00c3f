import type { Level } from '../../ci/ci.ts';
import type { Finding, Verdict } from '../finding.ts';
import { type FailOn, isFailing } from '../report.ts';

/** The verdicts as people read them. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  ok: 'ok',
  notice: 'notice',
  warning: 'warning',
  critical: 'critical',
  expired: 'expired',
  notYetValid: 'not yet valid',
  unreadable: 'unreadable',
};

/** A mark for pages that colours alone would not reach, such as Markdown. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  ok: '🟢',
  notice: '🔵',
  warning: '🟡',
  critical: '🟠',
  expired: '🔴',
  notYetValid: '🟣',
  unreadable: '⚫',
};

/**
 * How loud a verdict is. What makes the build fail is an error; what is as grave and does not, because the user chose
 * so, is a warning. `undefined` for what needs no word: ok, and whatever is ignored.
 */
export function levelOf(finding: Pick<Finding, 'verdict' | 'ignored'>, failOn: FailOn): Level | undefined {
  if (finding.ignored !== null || finding.verdict === 'ok') return undefined;
  if (isFailing(finding, failOn)) return 'error';
  return finding.verdict === 'notice' ? 'notice' : 'warning';
}
