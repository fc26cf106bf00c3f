import { rfc3339 } from '../time.ts';
import { clockDifference, type Facts, propagation, type Shown } from './facts.ts';
import {
  acceptance,
  acceptedEverywhere,
  answeredEverywhere,
  bothRefused,
  changedSince,
  list,
  newerThanRun,
  refusingBoth,
  strangeCurrent,
  strangeNext,
  withoutCurrent,
} from './standing.ts';
import type { RolloverState } from './state.ts';
import { type Step, type Stop, stop } from './step.ts';

/**
 * From what is true to the one next step. Facts that contradict each other lead to a stop that says so, never to a
 * guess; what a step writes is written only while every org still accepts a key that every queued run holds.
 */
export function plan(facts: Facts): Step {
  const { state: reading, rules } = facts;
  if (reading.kind === 'unreadable')
    return stop('ERR_ROTATE_STATE', `The variable ${rules.stateVariable} ${reading.reason}.`);
  const missing = withoutCurrent(facts);
  if (missing !== undefined) return missing;
  return reading.kind === 'none' ? settled(facts, undefined) : byPhase(facts, reading.state);
}

function byPhase(facts: Facts, state: RolloverState): Step {
  switch (state.phase) {
    case 'settled':
      return strangeCurrent(facts, state) ?? settled(facts, state);
    case 'staging':
      return strangeCurrent(facts, state) ?? staging(facts, state);
    case 'staged':
      return strangePair(facts, state) ?? staged(facts, state);
    case 'offered':
      return strangePair(facts, state) ?? changedSince(facts, state, ['current', 'next']) ?? offered(facts, state);
    case 'published':
      return strangePair(facts, state) ?? changedSince(facts, state, ['current', 'next']) ?? published(facts, state);
    case 'promoting':
      return promoting(facts, state);
    case 'promoted':
    case 'settling':
      return strangeCurrent(facts, state) ?? promoted(facts, state);
  }
}

/** A rollover may begin. */
function settled(facts: Facts, state: RolloverState | undefined): Step {
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
function staging(facts: Facts, state: RolloverState): Step {
  const { given, run } = facts;
  const early = acceptedEarly(facts, given.next);
  if (early !== undefined) return early;
  const blocked = newerThanRun(facts, ['current', 'next']) ?? acceptedEverywhere(facts, state.current, 'current');
  if (given.next === state.next) return blocked ?? { do: 'stage', key: 'given' };
  const givenUp = given.next === undefined || state.abandoned?.includes(given.next);
  if (!givenUp || run.queuedAt.getTime() <= Date.parse(state.since)) {
    const strange = strangeNext(facts, state);
    if (strange !== undefined) return strange;
  }
  return blocked ?? { do: 'stage', key: 'fresh' };
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

function strangePair(facts: Facts, state: RolloverState): Stop | undefined {
  return strangeCurrent(facts, state) ?? strangeNext(facts, state);
}

function staged(facts: Facts, state: RolloverState): Step {
  const { nextCertificate, rules, targets } = facts;
  const next = state.next ?? '';
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

/** The certificate is in the hands of administrators, or it is ours to publish. */
function offered(facts: Facts, state: RolloverState): Step {
  const { app, nextCertificate } = facts;
  const next = state.next ?? '';
  const strange = strangeCertificate(facts, state) ?? strangeApp(app, state);
  if (strange !== undefined) return strange;
  if (nextCertificate.kind === 'none') return { do: 'offer' };
  if (!isOver(nextCertificate, next))
    return stop(
      'ERR_ROTATE_CERTIFICATE',
      `The variable ${facts.rules.nextCertificateVariable} no longer holds a certificate of the next key ${next}.`,
    );
  const silent = answeredEverywhere(facts, next);
  if (silent !== undefined) return silent;
  const lost = refusingBoth(facts, state.current, next);
  if (lost.length > 0) return unpublished(facts, state, lost);
  const { refusing } = acceptance(facts, next);
  if (refusing.length === 0) return { do: 'prove' };
  const under = underWay(facts, state);
  if (under !== undefined) return under;
  const mayPublish = app !== undefined && state.publishing?.result !== 'restored' && !isOver(app, next);
  return mayPublish ? { do: 'publish' } : { do: 'await-administrator', orgs: refusing };
}

/** An org accepts neither key: what we did ourselves is ours to take back, when its servers have had their time. */
function unpublished(facts: Facts, state: RolloverState, lost: readonly string[]): Step {
  const { app } = facts;
  const { publishing } = state;
  if (app === undefined || publishing === undefined || isOver(app, state.current)) return bothRefused(lost, state, app);
  // After a restoration a person has been asked: a next certificate in the app is then theirs.
  if (publishing.result === 'restored' && app.kind !== 'none') return bothRefused(lost, state, app);
  return underWay(facts, state) ?? { do: 'restore' };
}

function underWay({ now, app }: Facts, { publishing }: RolloverState): Step | undefined {
  if (app === undefined || publishing === undefined) return undefined;
  const until = new Date(Date.parse(publishing.at) + propagation);
  return now.getTime() < until.getTime() ? { do: 'wait', reason: 'propagation', until } : undefined;
}

function strangeApp(app: Shown | undefined, state: RolloverState): Stop | undefined {
  if (app?.kind !== 'read') return undefined;
  const { keyFingerprint } = app.certificate;
  return keyFingerprint === state.current || keyFingerprint === state.next
    ? undefined
    : stop(
        'ERR_ROTATE_REFUSED',
        `The app holds a certificate of the key ${keyFingerprint}, which is neither the current key ${state.current} nor the next key ${state.next}: somebody else has uploaded it.`,
      );
}

function strangeCertificate({ certificate, rules }: Facts, state: RolloverState): Stop | undefined {
  if (certificate.kind !== 'read') return undefined;
  const { keyFingerprint } = certificate.certificate;
  return keyFingerprint === state.current || keyFingerprint === state.next
    ? undefined
    : stop(
        'ERR_ROTATE_CERTIFICATE',
        `The certificate in ${rules.certificateVariable} belongs to the key ${keyFingerprint}, which is neither the current key ${state.current} nor the next key ${state.next}.`,
      );
}

/** The next key was accepted everywhere for ten minutes. */
function published(facts: Facts, state: RolloverState): Step {
  const next = state.next ?? '';
  const strange = strangeApp(facts.app, state) ?? answeredEverywhere(facts, next);
  if (strange !== undefined) return strange;
  const lost = refusingBoth(facts, state.current, next);
  if (lost.length > 0) return bothRefused(lost, state, facts.app);
  if (acceptance(facts, next).refusing.length > 0) return { do: 'withdraw' };
  return newerThanRun(facts, ['current', 'next']) ?? { do: 'promote' };
}

/** A run was cut off while it promoted: in each target the current key may be the old or the new one. */
function promoting(facts: Facts, state: RolloverState): Step {
  const { given } = facts;
  const next = state.next ?? '';
  if (given.current !== next) {
    const strange = strangePair(facts, state);
    if (strange !== undefined) return strange;
  } else if (given.next !== undefined && given.next !== state.current) {
    return stop(
      'ERR_ROTATE_NEXT_KEY',
      `This run was given ${given.next} beside the key ${next} that is being promoted, and the old one is ${state.current}.`,
    );
  }
  return (
    acceptedEverywhere(facts, next, 'next') ??
    answeredEverywhere(facts, next) ??
    newerThanRun(facts, ['current', 'next']) ?? { do: 'promote' }
  );
}

/** The new key is the current one; the old one waits for its end. */
function promoted(facts: Facts, state: RolloverState): Step {
  const refused = changedSince(facts, state, ['current']) ?? acceptedEverywhere(facts, state.current, 'current');
  if (refused !== undefined) return refused;
  const until = state.phase === 'settling' ? undefined : soakEnd(state, facts);
  if (until !== undefined) return { do: 'wait', reason: 'soak', until };
  return answeredEverywhere(facts, state.current) ?? { do: 'settle' };
}

/** `undefined` when nothing has to be waited for any more. */
function soakEnd(state: RolloverState, { now, rules }: Facts): Date | undefined {
  if (rules.force || state.forced) return undefined;
  const until = new Date(Date.parse(state.since) + rules.soak + clockDifference);
  return now.getTime() < until.getTime() ? until : undefined;
}

export function isOver(shown: Shown | undefined, fingerprint: string): boolean {
  return shown?.kind === 'read' && shown.certificate.keyFingerprint === fingerprint;
}

/** For people: when a wait is over. */
export function untilText(until: Date): string {
  return rfc3339(until);
}
