import { clockDifference, type Facts } from './facts.ts';
import { settled, staged, staging } from './plan-beginning.ts';
import { offered, promoted, promoting, published } from './plan-handover.ts';
import { strangePair } from './rollover.ts';
import { changedSince, strangeCurrent, withoutCurrent } from './standing.ts';
import type { Rolling, RolloverState } from './state.ts';
import { type Step, stop } from './step.ts';

/**
 * From what is true to the one next step. Facts that contradict each other lead to a stop that says so, never to a
 * guess; what a step writes is written only while every org still accepts a key that every queued run holds.
 */
export function plan(facts: Facts): Step {
  const { state: reading, rules } = facts;
  if (reading.kind === 'unreadable')
    return stop('ERR_ROTATE_STATE', `The variable ${rules.stateVariable} ${reading.reason}.`);
  const future = reading.kind === 'none' ? undefined : yetToCome(facts, reading.state);
  if (future !== undefined)
    return stop('ERR_ROTATE_STATE', `The variable ${rules.stateVariable} tells of ${future}, which is yet to come.`);
  const missing = withoutCurrent(facts);
  if (missing !== undefined) return missing;
  return reading.kind === 'none' ? settled(facts, undefined) : byPhase(facts, reading.state);
}

/** A time from which nobody has noted anything yet: every run would wait for it in silence. */
function yetToCome({ now }: Facts, { since, publishing }: RolloverState): string | undefined {
  return [since, publishing?.at].find(
    (time) => time !== undefined && Date.parse(time) > now.getTime() + clockDifference,
  );
}

function byPhase(facts: Facts, state: RolloverState): Step {
  // The reader refuses a state that lacks it in one of the phases that have it.
  const rolling = state as Rolling;
  switch (state.phase) {
    case 'settled':
      return strangeCurrent(facts, state) ?? settled(facts, state);
    case 'staging':
      return strangeCurrent(facts, state) ?? staging(facts, state);
    case 'staged':
      return strangePair(facts, state) ?? staged(facts, rolling);
    case 'offered':
      return strangePair(facts, state) ?? changedSince(facts, state, ['current', 'next']) ?? offered(facts, rolling);
    case 'published':
      return strangePair(facts, state) ?? changedSince(facts, state, ['current', 'next']) ?? published(facts, rolling);
    case 'promoting':
      return promoting(facts, rolling);
    case 'promoted':
    case 'settling':
      return strangeCurrent(facts, state) ?? promoted(facts, state);
  }
}
