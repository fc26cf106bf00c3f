import { withoutStop } from '../failure.ts';
import { humanDuration } from '../time.ts';
import type { Facts } from './facts.ts';
import { type UnreadableReason, unreadableReasons } from './finding.ts';
import type { Judgement } from './judge.ts';

/** What the sentence is made from beside the judgement. */
export interface Setting {
  readonly now: Date;
  /** The two ends of the validity as the finding shows them. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** Whether it is the certificate of a login by JWT bearer. */
  readonly isOfLogin: boolean;
}

/**
 * What a verdict means for this certificate, in a sentence without foreign text. It speaks of dates alone and not of
 * what stops then: a login by JWT bearer is not known to stop.
 */
export function messageOf(facts: Facts, judgement: Judgement, setting: Setting): string {
  const dates = datesSentence(facts, judgement, setting);
  const day = facts.fingerprint === null ? ` ${daySentence}` : '';
  const login = setting.isOfLogin && isNear(judgement) ? ` ${loginSentence}` : '';
  return `${dates}${day}${login}`;
}

const daySentence = 'The org tells the day and not the hour, so the beginning of that day counts.';

/** Product management, 2020 (Salesforce Stack Exchange 313488); in no documentation. */
const loginSentence =
  'Salesforce is not known to stop JWT logins on that day, which is undocumented and may change; audits and every other use of the certificate do look at it.';

function isNear(judgement: Judgement): boolean {
  return judgement.verdict !== 'ok' && judgement.verdict !== 'notYetValid';
}

function datesSentence(facts: Facts, { verdict, secondsLeft }: Judgement, setting: Setting): string {
  const { now, notBefore, notAfter } = setting;
  if (verdict === 'notYetValid' && facts.notBefore !== null) {
    const wait = Math.ceil((facts.notBefore.getTime() - now.getTime()) / 1000);
    return `Not valid yet: begins in ${humanDuration(wait * 1000)}, on ${notBefore}.`;
  }
  if (secondsLeft === null) return 'Has no end.';
  if (secondsLeft === 0) return `Ends within this second, on ${notAfter}.`;
  const length = humanDuration(secondsLeft * 1000);
  return secondsLeft < 0 ? `Expired ${length} ago, on ${notAfter}.` : `Ends in ${length}, on ${notAfter}.`;
}

/** Why a place could not be judged, with what was seen there; the detail is foreign text. */
export function unreadableMessage(reason: UnreadableReason, detail: string | undefined): string {
  const why = `Cannot be judged: ${unreadableReasons[reason]}`;
  return detail === undefined || detail === '' ? `${why}.` : `${why} (${withoutStop(detail)}).`;
}
