import { describe, expect, it } from '@jest/globals';
import { type Bound, searched, strangeStops } from '../rotate/model/report.ts';

const bounds: readonly Bound[] = [
  { name: 'one run after another, two faults, two orgs', budget: { faults: 2 }, setting: { stores: 1 } },
  { name: 'one run after another, two faults, two stores', budget: { faults: 2 }, setting: { orgs: 1 } },
  { name: 'two runs at once, two rollovers', budget: { runs: 2, years: 1 } },
  { name: 'two runs at once, one fault', budget: { runs: 2, faults: 1 }, setting: { stores: 1, orgs: 1 } },
  { name: 'two runs at once, one of which sleeps', budget: { runs: 2, naps: 1 }, setting: { orgs: 1 } },
  { name: 'two runs at once, a third certificate', budget: { runs: 2, thirds: 1 }, setting: { orgs: 1 } },
  {
    name: 'two runs, the first request by request',
    budget: { runs: 2 },
    setting: { stores: 1, orgs: 1 },
    fine: 'run-0',
  },
  {
    name: 'two runs, the second request by request',
    budget: { runs: 2 },
    setting: { stores: 1, orgs: 1 },
    fine: 'run-1',
  },
  { name: 'published by itself, two faults', budget: { faults: 2 }, setting: { publish: true, stores: 1, orgs: 1 } },
  { name: 'published by two runs at once', budget: { runs: 2 }, setting: { publish: true, orgs: 1 } },
  { name: 'a compromised key, one fault', budget: { faults: 1 }, setting: { force: true } },
];

describe('in every state that the shipped plan and runner lead to, pipelines log in and it comes to an end', () => {
  it.each(bounds)(
    '$name',
    async (bound) => {
      const found = await searched(bound, 1_000_000);
      expect(found.counterexample).toBeUndefined();
      expect(found.complete).toBe(true);
      expect(strangeStops(bound, found.endings)).toEqual([]);
      expect(Object.keys(found.endings)).toContain(bound.setting?.force ? 'promote done' : 'settle done');
    },
    300_000,
  );
});
