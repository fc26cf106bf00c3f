import { describe, expect, it } from '@jest/globals';
import { search } from './model/search.ts';
import { wrongs } from './model/wrong.ts';

const budget = { faults: 0, runs: 1, thirds: 0, naps: 0, years: 0 };

describe('the model finds out a rotation that', () => {
  it.each(wrongs)(
    '$name',
    async ({ name, variant, setting, budget: more, stuck = false, shows }) => {
      const found = await search(
        { stores: 2, orgs: 2, publish: false, force: false, ...setting, variant },
        { budget: { ...budget, ...more }, leads: stuck, mostStates: 60_000 },
      );
      const { sentence = 'nothing was found', trace = [] } = found.counterexample ?? {};
      // What was read is of no interest to whoever reads the counterexample; keys are numbered anew while all are at rest.
      const told = trace.filter((line) => !/: (?:read|log in|look)/.test(line));
      console.log(
        `A rotation that ${name}: ${sentence}\n${told.map((line) => `  ${line}`).join('\n')}\n(${found.states} states)`,
      );
      expect(sentence).toMatch(shows);
    },
    120_000,
  );
});
