import type { Certificate } from './certificate.ts';

/** How far in the future notBefore may lie before a certificate counts as not yet valid: clocks differ. */
const notBeforeGraceSeconds = 300;

/** Where a moment falls in a certificate's validity (RFC 5280 §4.1.2.5). */
export interface Standing {
  /** `expired` when both would be true. */
  readonly state: 'valid' | 'expired' | 'notYetValid';
  /** Whole seconds until notAfter, which is itself still valid; negative when expired; `null` without end. */
  readonly secondsLeft: number | null;
  /** Whole days, rounded down: −1 from the first second after notAfter. `null` without end. */
  readonly daysLeft: number | null;
  /** From 0 at notBefore to 1 at notAfter and beyond; 1 for a validity without length; `null` when an end is missing. */
  readonly lifetimeUsed: number | null;
}

/** Judges by whole seconds, as certificates count: what is left of the second that notAfter names belongs to it. */
export function standingAt(certificate: Pick<Certificate, 'notBefore' | 'notAfter'>, now: Date): Standing {
  const { notBefore, notAfter } = certificate;
  const moment = Math.floor(now.getTime() / 1000) * 1000;
  const secondsLeft = notAfter === null ? null : Math.floor((notAfter.getTime() - moment) / 1000);
  const early = notBefore !== null && notBefore.getTime() - moment > notBeforeGraceSeconds * 1000;
  return {
    state: secondsLeft !== null && secondsLeft < 0 ? 'expired' : early ? 'notYetValid' : 'valid',
    secondsLeft,
    daysLeft: secondsLeft === null ? null : Math.floor(secondsLeft / 86_400),
    lifetimeUsed: notBefore === null || notAfter === null ? null : shareUsed(notBefore, notAfter, moment),
  };
}

function shareUsed(notBefore: Date, notAfter: Date, moment: number): number {
  const lifetime = notAfter.getTime() - notBefore.getTime();
  if (lifetime <= 0) return 1;
  return Math.min(1, Math.max(0, (moment - notBefore.getTime()) / lifetime));
}
