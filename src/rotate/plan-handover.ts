import { type Facts, propagation } from './facts.ts';
import { isOver, soakEnd, strangeApp, strangeCertificate, strangePair } from './rollover.ts';
import {
  acceptance,
  acceptedEverywhere,
  answeredEverywhere,
  bothRefused,
  changedSince,
  newerThanRun,
  refusingBoth,
} from './standing.ts';
import type { Rolling, RolloverState } from './state.ts';
import { type Step, stop } from './step.ts';

/** The certificate is in the hands of administrators, or it is ours to publish. */
export function offered(facts: Facts, state: Rolling): Step {
  const { app, nextCertificate } = facts;
  const { next } = state;
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

/** The next key was accepted everywhere for ten minutes. */
export function published(facts: Facts, state: Rolling): Step {
  const { next } = state;
  const strange = strangeApp(facts.app, state) ?? answeredEverywhere(facts, next);
  if (strange !== undefined) return strange;
  const lost = refusingBoth(facts, state.current, next);
  if (lost.length > 0) return bothRefused(lost, state, facts.app);
  if (acceptance(facts, next).refusing.length > 0) return { do: 'withdraw' };
  return newerThanRun(facts, ['current', 'next']) ?? { do: 'promote' };
}

/** A run was cut off while it promoted: in each target the current key may be the old or the new one. */
export function promoting(facts: Facts, state: Rolling): Step {
  const { given } = facts;
  const { next } = state;
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
export function promoted(facts: Facts, state: RolloverState): Step {
  const refused = changedSince(facts, state, ['current']) ?? acceptedEverywhere(facts, state.current, 'current');
  if (refused !== undefined) return refused;
  const until = state.phase === 'settling' ? undefined : soakEnd(state, facts);
  if (until !== undefined) return { do: 'wait', reason: 'soak', until };
  return answeredEverywhere(facts, state.current) ?? { do: 'settle' };
}
