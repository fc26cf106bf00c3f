import type { Setting } from './replay.ts';
import { search } from './search.ts';
import type { Budget } from './world.ts';

/** One bounded world to search. */
export interface Bound {
  readonly name: string;
  readonly setting?: Partial<Setting>;
  readonly budget?: Partial<Budget>;
  /** Requests of two runs alternate one by one; otherwise what a run reads between two writes is one step. */
  readonly fine?: true;
}

/** Searches all of it and prints what was seen. */
export async function searched({ name, setting, budget, fine }: Bound, mostStates: number) {
  const found = await search(
    { stores: 2, orgs: 2, publish: false, force: false, variant: {}, ...setting },
    { budget: { faults: 0, runs: 1, thirds: 0, naps: 0, years: 0, ...budget }, fine: fine === true, mostStates },
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
