import type { Facts } from './facts.ts';
import { isOver, soakEnd, strangeCertificate } from './rollover.ts';
import {
  acceptance,
  acceptedEverywhere,
  answeredEverywhere,
  bothRefused,
  changedSince,
  list,
  newerThanRun,
  refusingBoth,
  strangeNext,
} from './standing.ts';
import type { Rolling, RolloverState } from './state.ts';
import { type Step, type Stop, stop } from './step.ts';

/** A rollover may begin. */
export function settled(facts: Facts, state: RolloverState | undefined): Step {
  const { given, rules, now } = facts;
  const taken = takenNames(facts, state);
  const changed = state === undefined ? undefined : changedSince(facts, state, ['current']);
  const refused = changed ?? taken ?? acceptedEverywhere(facts, given.current, 'current');
  if (refused !== undefined) return refused;
  if (!rules.force) {
    const notAfter = endOf(facts);
    if (notAfter !== null && 'do' in notAfter) return notAfter;
    if (notAfter === null || notAfter.getTime() - now.getTime() > rules.rotateWithin) return { do: 'nothing' };
  }
  return answeredEverywhere(facts, given.current) ?? newerThanRun(facts, ['current']) ?? { do: 'stage', key: 'fresh' };
}

function endOf({ certificate, given, rules }: Facts): Date | null | Stop {
  if (certificate.kind === 'none')
    return stop('ERR_ROTATE_CERTIFICATE', `The variable ${rules.certificateVariable} holds no certificate.`);
  if (certificate.kind === 'unreadable')
    return stop('ERR_ROTATE_CERTIFICATE', `What ${rules.certificateVariable} holds cannot be read as a certificate.`);
  const { keyFingerprint, notAfter } = certificate.certificate;
  return keyFingerprint === given.current
    ? notAfter
    : stop(
        'ERR_ROTATE_CERTIFICATE',
        `The certificate in ${rules.certificateVariable} belongs to the key ${keyFingerprint}, and the current key is ${given.current}.`,
      );
}

function takenNames({ targets, given, nextCertificate, rules }: Facts, state: RolloverState | undefined) {
  const holding = targets.filter(({ next, blind }) => next !== undefined && !blind).map(({ name }) => name);
  if (holding.length > 0) {
    return stop(
      'ERR_ROTATE_EXISTS',
      `There is a secret ${rules.nextSecretName} in ${list(holding)} already, and no rollover is noted that made it.`,
    );
  }
  if (given.next !== undefined) {
    // The name is free, so the key is one that was there when the run was queued, or comes from elsewhere.
    const ours = given.next === state?.previous || state?.abandoned?.includes(given.next);
    return ours
      ? stop('ERR_ROTATE_STALE', `This run holds ${given.next} as the next key, which has been forgotten since.`)
      : stop(
          'ERR_ROTATE_NEXT_KEY',
          `This run was given the next key ${given.next}, and no target holds a secret ${rules.nextSecretName}.`,
        );
  }
  return nextCertificate.kind === 'none'
    ? undefined
    : stop(
        'ERR_ROTATE_EXISTS',
        `The variable ${rules.nextCertificateVariable} holds something already, and no rollover is noted that made it.`,
      );
}

/**
 * A run was cut off while it stored a next key. No certificate was ever made for that key, so that another may take
 * its place; whoever holds it can finish what was begun.
 */
export function staging(facts: Facts, state: RolloverState): Step {
  const { given, run } = facts;
  const early = acceptedEarly(facts, given.next);
  if (early !== undefined) return early;
  const blocked = newerThanRun(facts, ['current', 'next']) ?? acceptedEverywhere(facts, state.current, 'current');
  if (given.next === state.next) return blocked ?? { do: 'stage', key: 'given' };
  const givenUp = given.next === undefined || state.abandoned?.includes(given.next);
  const mayReplace = givenUp && run.queuedAt.getTime() > Date.parse(state.since);
  const strange = mayReplace ? undefined : strangeNext(facts, state);
  return strange ?? blocked ?? { do: 'stage', key: 'fresh' };
}

function acceptedEarly(facts: Facts, next: string | undefined): Stop | undefined {
  if (next === undefined) return undefined;
  const { accepting } = acceptance(facts, next);
  return accepting.length === 0
    ? undefined
    : stop(
        'ERR_ROTATE_REFUSED',
        `${list(accepting)} accept${accepting.length === 1 ? 's' : ''} the next key ${next} before its certificate was handed out: runs that were queued before hold ${facts.given.current} alone.`,
      );
}

export function staged(facts: Facts, state: Rolling): Step {
  const { nextCertificate, rules, targets } = facts;
  const { next } = state;
  const ours = isOver(nextCertificate, next);
  // With a certificate that a run has shown before it was cut off, an administrator may have been early.
  const lost = refusingBoth(facts, state.current, next);
  if (lost.length > 0) return bothRefused(lost, state, facts.app);
  const early = ours ? undefined : (acceptedEarly(facts, next) ?? acceptedEverywhere(facts, state.current, 'current'));
  if (early !== undefined) return early;
  // Nothing accepts the next key yet: a target that joins only makes the soak begin again.
  if (targets.some(({ name }) => state.targets[name] === undefined))
    return newerThanRun(facts, ['current', 'next']) ?? { do: 'stage', key: 'given' };
  const changed = changedSince(facts, state, ['current', 'next']);
  if (changed !== undefined) return changed;
  const until = soakEnd(state, facts);
  if (until !== undefined) return { do: 'wait', reason: 'soak', until };
  if (nextCertificate.kind !== 'none' && !ours)
    return stop(
      'ERR_ROTATE_EXISTS',
      `The variable ${rules.nextCertificateVariable} holds something that is not a certificate of the next key ${next}.`,
    );
  return strangeCertificate(facts, state) ?? { do: 'offer' };
}
