import { describe, expect, it } from '@jest/globals';
import { type Bound, searched, strangeStops } from './model/report.ts';

/**
 * Small enough for every test run; `proofs/rotate-model.test.ts` searches more. In each world an administrator uploads
 * at any moment or never, and pipelines that were queued up to the soak ago log in all the time with what they hold.
 */
const bounds: readonly Bound[] = [
  { name: 'one run after another, one fault', budget: { faults: 1 } },
  { name: 'two runs at once', budget: { runs: 2 }, setting: { orgs: 1 } },
  { name: 'two runs at once, two rollovers', budget: { runs: 2, years: 1 }, setting: { stores: 1, orgs: 1 } },
  { name: 'a third certificate', budget: { thirds: 1 }, setting: { stores: 1 } },
  { name: 'published by itself, one fault', budget: { faults: 1 }, setting: { publish: true, stores: 1 } },
  { name: 'a compromised key, one fault', budget: { faults: 1 }, setting: { force: true, orgs: 1 } },
];

describe('in every state that the shipped plan and runner lead to, pipelines log in and it comes to an end', () => {
  it.each(bounds)(
    '$name',
    async (bound) => {
      const found = await searched(bound, 100_000);
      expect(found.counterexample).toBeUndefined();
      expect(found.complete).toBe(true);
      expect(strangeStops(bound, found.endings)).toEqual([]);
      expect(Object.keys(found.endings)).toContain(bound.setting?.force ? 'promote done' : 'settle done');
    },
    120_000,
  );
});
