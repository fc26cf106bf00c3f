import type { Report } from '../report.ts';
import { parseThreshold } from '../thresholds.ts';

const day = 86_400;
/** Up to a week the scale is nearly even, beyond it each doubling takes as much room as the one before. */
const evenSeconds = 7 * day;
const longestSeconds = 3653 * day;
/** Where now stands, in percent of the width: what lies ahead is what matters. */
export const nowPercent = 18;

/**
 * Where a moment stands on the scale that all certificates share, in percent of its width: logarithmic on both sides
 * of now, so that hours and decades have room beside each other; what is farther than ten years stands at the edge.
 * @param secondsFromNow negative for the past
 */
export function percentOf(secondsFromNow: number): number {
  const share = Math.min(
    1,
    Math.log1p(Math.abs(secondsFromNow) / evenSeconds) / Math.log1p(longestSeconds / evenSeconds),
  );
  const percent = secondsFromNow < 0 ? nowPercent - nowPercent * share : nowPercent + (100 - nowPercent) * share;
  return Math.round(percent * 100) / 100;
}

export interface Tick {
  readonly percent: number;
  readonly label: string;
}

const marks: readonly (readonly [string, number])[] = [
  ['-1y', -365],
  ['now', 0],
  ['1w', 7],
  ['1mo', 30],
  ['3mo', 91],
  ['1y', 365],
  ['3y', 1096],
  ['10y', 3653],
];

export const ticks: readonly Tick[] = marks.map(([label, days]) => ({
  percent: percentOf(days * day),
  label,
}));

export interface Zone {
  readonly verdict: 'critical' | 'warning' | 'notice';
  readonly from: number;
  readonly to: number;
}

/** The stretches of the scale in which a certificate is critical, warned of or noticed; shares have no fixed place. */
export function zonesOf({ thresholds }: Pick<Report, 'thresholds'>): readonly Zone[] {
  if (thresholds === null) return [];
  const { failWithin, warnWithin, noticeWithin } = thresholds;
  const texts = [
    ['critical', failWithin],
    ['warning', warnWithin],
    ['notice', noticeWithin],
  ] as const;
  const zones: Zone[] = [];
  let from = nowPercent;
  for (const [verdict, text] of texts) {
    const seconds = parseThreshold(text)?.seconds ?? 0;
    const to = Math.max(from, percentOf(seconds));
    if (to > from) zones.push({ verdict, from, to });
    from = to;
  }
  return zones;
}
