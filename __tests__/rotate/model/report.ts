import type { Setting } from './replay.ts';
import { search } from './search.ts';
import type { Budget } from './world.ts';

/** One bounded world to search. */
export interface Bound {
  readonly name: string;
  readonly setting?: Partial<Setting>;
  readonly budget?: Partial<Budget>;
  /** The run whose requests count one by one: `run-0` was queued first. */
  readonly fine?: 'run-0' | 'run-1';
}

/** Stops that these bounds give no reason for: two runs at once alone make one of them too old, and nothing else. */
export function strangeStops({ budget = {} }: Bound, endings: Readonly<Record<string, number>>): string[] {
  const allowed = [
    'STALE',
    ...(budget.thirds || budget.faults ? ['REFUSED'] : []),
    ...(budget.faults ? ['UNAVAILABLE'] : []),
  ];
  return Object.keys(endings).filter(
    (ending) => ending.startsWith('stop') && !allowed.some((code) => ending === `stop ERR_ROTATE_${code}`),
  );
}

/** Searches all of it and prints what was seen. */
export async function searched({ name, setting, budget, fine }: Bound, mostStates: number) {
  const found = await search(
    { stores: 2, orgs: 2, publish: false, force: false, variant: {}, ...setting },
    { budget: { faults: 0, runs: 1, thirds: 0, naps: 0, years: 0, ...budget }, fine, mostStates },
  );
  const { states, transitions, resting, endings, counterexample, complete } = found;
  const trace =
    counterexample === undefined ? '' : `\n${counterexample.sentence}\n  ${counterexample.trace.join('\n  ')}`;
  const ends = Object.entries(endings).map(([ending, times]) => `${ending} ${times}`);
  console.log(
    `${name}: ${states} states, ${transitions} transitions, ${resting} states of rest${complete ? '' : ', not complete'}\n  runs ended with ${ends.join(', ')}${trace}`,
  );
  return found;
}
