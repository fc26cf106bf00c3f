import type { OptionProblem } from '../option.ts';
import { durationMilliseconds } from '../time.ts';

/** How near its end a certificate must be for a level: both bounds hold where both are given, so the smaller one counts. */
export interface Threshold {
  /** As the user wrote it, without white space around. */
  readonly text: string;
  /** Whole seconds; null when only a share was given. */
  readonly seconds: number | null;
  /** Hundredths of a percent of the lifetime that is left, 3300 for `33%`; null when only a duration was given. */
  readonly basisPoints: number | null;
}

export interface Thresholds {
  readonly notice: Threshold;
  readonly warning: Threshold;
  readonly critical: Threshold;
}

export type ThresholdLevel = keyof Thresholds;
type Level = ThresholdLevel;

/** The three options as the user gave them; what is left out has its default. */
export type ThresholdTexts = { readonly [level in Level]?: string | undefined };

const options = { notice: 'notice-within', warning: 'warn-within', critical: 'fail-within' } as const;
export const thresholdDefaults = { notice: '90d', warning: '60d', critical: '30d' } as const;

const daySeconds = 86_400;

/**
 * Reads the three thresholds; one that is not given has its default of {@link thresholdDefaults}.
 * @returns every problem at once, each under the name of its option, when one cannot be read or their order is wrong:
 * durations are compared with durations and shares with shares, since only a certificate can compare the two.
 */
export function parseThresholds(
  texts: ThresholdTexts,
): { readonly thresholds: Thresholds } | { readonly problems: readonly OptionProblem[] } {
  const notice = parseThreshold(texts.notice ?? thresholdDefaults.notice);
  const warning = parseThreshold(texts.warning ?? thresholdDefaults.warning);
  const critical = parseThreshold(texts.critical ?? thresholdDefaults.critical);
  if (notice !== undefined && warning !== undefined && critical !== undefined) {
    const thresholds = { notice, warning, critical };
    const problems = orderProblems(thresholds);
    return problems.length === 0 ? { thresholds } : { problems };
  }
  const unread = { notice, warning, critical };
  const problems = (Object.keys(options) as Level[])
    .filter((level) => unread[level] === undefined)
    .map((level) => ({ option: options[level], sentence: unreadableSentence(String(texts[level])) }));
  return { problems };
}

/**
 * Reads one threshold: `90d`, `36h`, `2w`, a bare number of days, `33%`, or two of these joined by a comma.
 * @returns `undefined` when it is nothing of the kind.
 */
export function parseThreshold(text: string): Threshold | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 2) return undefined;
  let seconds: number | null = null;
  let basisPoints: number | null = null;
  for (const part of parts) {
    const share = basisPointsOf(part);
    const length = share === undefined ? wholeSeconds(part) : undefined;
    if (share !== undefined) basisPoints = Math.min(share, basisPoints ?? share);
    else if (length !== undefined) seconds = Math.min(length, seconds ?? length);
    else return undefined;
  }
  return { text: parts.join(','), seconds, basisPoints };
}

/** Two decimals at most, so that every comparison stays within whole numbers. */
function basisPointsOf(part: string): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%$/.exec(part);
  if (match?.[1] === undefined) return undefined;
  const basisPoints = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return basisPoints <= 10_000 ? basisPoints : undefined;
}

function wholeSeconds(part: string): number | undefined {
  // A bare number is days here, as in every watcher of certificates; thirty seconds would be a threshold that never warns.
  const milliseconds = durationMilliseconds(/^\d+(\.\d+)?$/.test(part) ? `${part}d` : part);
  return milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1000);
}

function unreadableSentence(text: string): string {
  const seen = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `cannot be read: "${seen}" is neither days (90d), nor a duration (36h), nor a share of the lifetime that is left (33%), nor two of these joined by a comma.`;
}

function orderProblems(thresholds: Thresholds): OptionProblem[] {
  const shown = (level: Level): string =>
    `${thresholds[level].text}${thresholds[level].text === thresholdDefaults[level] ? ', its default' : ''}`;
  const pairs: readonly (readonly [Level, Level])[] = [
    ['warning', 'notice'],
    ['critical', 'warning'],
    ['critical', 'notice'],
  ];
  return pairs
    .filter(([inner, outer]) => exceeds(thresholds[inner], thresholds[outer]))
    .map(([inner, outer]) => ({
      option: options[inner],
      sentence: `is ${shown(inner)}, which is more than ${options[outer]} (${shown(outer)}); a graver level begins nearer to the end.`,
    }));
}

function exceeds(inner: Threshold, outer: Threshold): boolean {
  const later = (a: number | null, b: number | null): boolean => a !== null && b !== null && a > b;
  return later(inner.seconds, outer.seconds) || later(inner.basisPoints, outer.basisPoints);
}

/**
 * Whether a certificate with that many seconds left is within the threshold; exactly on it counts as within.
 * @param lifetimeSeconds its whole lifetime, null when its beginning is unknown: then a share alone cannot be applied,
 * and the default of the level stands in ({@link needsLifetime} says when).
 */
export function isWithin(
  threshold: Threshold,
  level: Level,
  secondsLeft: number,
  lifetimeSeconds: number | null,
): boolean {
  const { seconds, basisPoints } = threshold;
  if (seconds !== null && secondsLeft > seconds) return false;
  if (basisPoints === null) return true;
  // A lifetime that is inverted or zero has no share that could be left: only its last second is within.
  if (lifetimeSeconds !== null) return secondsLeft * 10_000 <= Math.max(0, lifetimeSeconds) * basisPoints;
  return seconds !== null || secondsLeft <= Number.parseInt(thresholdDefaults[level], 10) * daySeconds;
}

/** Whether a share without a duration is among the thresholds, which a certificate of unknown beginning cannot be held to. */
export function needsLifetime(thresholds: Thresholds): boolean {
  return Object.values(thresholds).some((threshold: Threshold) => threshold.seconds === null);
}
