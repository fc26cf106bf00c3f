import { humanDuration, rfc3339 } from '../time.ts';
import type { Facts } from './facts.ts';
import { type OriginKind, type UnreadableReason, unreadableReasons } from './finding.ts';
import type { Judgement } from './judge.ts';

/**
 * What a verdict means for this certificate, in a sentence without foreign text. It speaks of dates alone and not of
 * what stops then: a login by JWT bearer is not known to stop.
 */
export function messageOf(facts: Facts, judgement: Judgement, now: Date, origins: ReadonlySet<OriginKind>): string {
  const parts = [datesSentence(facts, judgement, now)];
  if (facts.fingerprint === null)
    parts.push('The org tells the day and not the hour, so the beginning of that day counts.');
  if (origins.has('login') && isNear(judgement)) parts.push(loginSentence);
  return parts.join(' ');
}

/** Product management, 2020 (Salesforce Stack Exchange 313488); in no documentation. */
const loginSentence =
  'Salesforce is not known to stop JWT logins on that day, which is undocumented and may change; audits and every other use of the certificate do look at it.';

function isNear(judgement: Judgement): boolean {
  return judgement.verdict !== 'ok' && judgement.verdict !== 'notYetValid';
}

function datesSentence(facts: Facts, judgement: Judgement, now: Date): string {
  if (judgement.verdict === 'notYetValid' && facts.notBefore !== null) {
    const wait = Math.ceil((facts.notBefore.getTime() - now.getTime()) / 1000);
    return `Not valid yet: begins in ${humanDuration(wait * 1000)}, on ${rfc3339(facts.notBefore)}.`;
  }
  const { secondsLeft } = judgement;
  if (facts.notAfter === null || secondsLeft === null) return 'Has no end.';
  const length = humanDuration(secondsLeft * 1000);
  const end = rfc3339(facts.notAfter);
  return secondsLeft < 0 ? `Expired ${length} ago, on ${end}.` : `Ends in ${length}, on ${end}.`;
}

/** Why a place could not be judged, with what was seen there; the detail is foreign text. */
export function unreadableMessage(reason: UnreadableReason, detail: string | undefined): string {
  const why = `Cannot be judged: ${unreadableReasons[reason]}`;
  return detail === undefined || detail === '' ? `${why}.` : `${why} (${detail}).`;
}
