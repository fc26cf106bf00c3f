import type { Facts } from './facts.ts';
import type { FindingWarning, Verdict } from './finding.ts';
import { isWithin, needsLifetime, type ThresholdLevel, type Thresholds } from './thresholds.ts';
import { warn, weaknesses } from './weakness.ts';

/** A fresh certificate must not look unborn to a machine whose clock is slow by less than this. */
export const notBeforeGraceSeconds = 300;

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
 * Judges one certificate at `now`. Its whole last second counts as valid (RFC 5280 §4.1.2.5: through notAfter,
 * inclusive); a threshold that is met exactly counts as met; without end it is never near it.
 */
export function judge(facts: Facts, now: Date, thresholds: Thresholds): Judgement {
  const secondsLeft = facts.notAfter === null ? null : wholeSeconds(now, facts.notAfter);
  const lifetimeSeconds =
    facts.notBefore === null || facts.notAfter === null ? null : wholeSeconds(facts.notBefore, facts.notAfter);
  const warnings = weaknesses(facts);
  if (facts.notBefore === null && facts.notAfter !== null && needsLifetime(thresholds)) {
    warnings.push(warn('lifetime-unknown'));
  }
  return {
    verdict: verdictOf(facts, now, { secondsLeft, lifetimeSeconds, thresholds }),
    secondsLeft,
    daysLeft: secondsLeft === null ? null : Math.floor(secondsLeft / 86_400),
    lifetimeUsed: secondsLeft === null || lifetimeSeconds === null ? null : usedShare(secondsLeft, lifetimeSeconds),
    warnings,
  };
}

interface Remainder {
  readonly secondsLeft: number | null;
  readonly lifetimeSeconds: number | null;
  readonly thresholds: Thresholds;
}

function verdictOf(facts: Facts, now: Date, remainder: Remainder): Judgement['verdict'] {
  const { secondsLeft, lifetimeSeconds, thresholds } = remainder;
  if (secondsLeft !== null && secondsLeft < 0) return 'expired';
  // One that ends before it begins is valid at no time, so there is nothing that a slow clock could hide.
  const graceSeconds = lifetimeSeconds !== null && lifetimeSeconds < 0 ? 0 : notBeforeGraceSeconds;
  if (facts.notBefore !== null && now.getTime() < facts.notBefore.getTime() - graceSeconds * 1000) return 'notYetValid';
  if (secondsLeft === null) return 'ok';
  const gravest: readonly ThresholdLevel[] = ['critical', 'warning', 'notice'];
  return gravest.find((level) => isWithin(thresholds[level], level, secondsLeft, lifetimeSeconds)) ?? 'ok';
}

function wholeSeconds(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 1000);
}

function usedShare(secondsLeft: number, lifetimeSeconds: number): number {
  if (secondsLeft < 0) return 1;
  if (lifetimeSeconds <= 0) return 0;
  const used = (lifetimeSeconds - secondsLeft) / lifetimeSeconds;
  return Math.min(1, Math.max(0, Math.floor(used * 10_000) / 10_000));
}
