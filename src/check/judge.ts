import { type Standing, standingAt } from '../certificate/validity.ts';
import type { Facts } from './facts.ts';
import type { FindingWarning, Verdict } from './finding.ts';
import { isWithin, needsLifetime, type ThresholdLevel, type Thresholds } from './thresholds.ts';
import { warn, weaknesses } from './weakness.ts';

export interface Judgement {
  readonly verdict: Exclude<Verdict, 'unreadable'>;
  /** Whole seconds until the end, rounded down; null without end. */
  readonly secondsLeft: number | null;
  /** Whole days until the end, rounded down; null without end. */
  readonly daysLeft: number | null;
  /** 0 to 1, rounded down to four decimals; null when the beginning is unknown or there is no end. */
  readonly lifetimeUsed: number | null;
  readonly warnings: readonly FindingWarning[];
}

/**
 * Judges one certificate at `now`. Its last second counts as valid (RFC 5280 §4.1.2.5: through notAfter, inclusive); one
 * that begins within five minutes counts as begun, since clocks differ; a threshold that is met exactly counts as met;
 * one without end is never near it.
 */
export function judge(facts: Facts, now: Date, thresholds: Thresholds): Judgement {
  const standing = standingAt(facts, now);
  const { secondsLeft, daysLeft, lifetimeUsed } = standing;
  const warnings = weaknesses(facts);
  if (facts.notBefore === null && facts.notAfter !== null && needsLifetime(thresholds)) {
    warnings.push(warn('lifetime-unknown'));
  }
  return {
    verdict: verdictOf(standing, lifetimeSeconds(facts), thresholds),
    secondsLeft,
    daysLeft,
    lifetimeUsed: lifetimeUsed === null ? null : Math.floor(lifetimeUsed * 10_000) / 10_000,
    warnings,
  };
}

function verdictOf(standing: Standing, lifetime: number | null, thresholds: Thresholds): Judgement['verdict'] {
  const { state, secondsLeft } = standing;
  if (state !== 'valid') return state;
  // One that ends before it begins is valid at no time, so there is nothing that a slow clock could hide.
  if (lifetime !== null && lifetime < 0) return 'notYetValid';
  if (secondsLeft === null) return 'ok';
  const gravest: readonly ThresholdLevel[] = ['critical', 'warning', 'notice'];
  return gravest.find((level) => isWithin(thresholds[level], level, secondsLeft, lifetime)) ?? 'ok';
}

function lifetimeSeconds({ notBefore, notAfter }: Facts): number | null {
  return notBefore === null || notAfter === null ? null : Math.floor((notAfter.getTime() - notBefore.getTime()) / 1000);
}
