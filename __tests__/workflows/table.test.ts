import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { rows } from '../proofs/act/table.ts';
import { workflowFiles } from '../proofs/workflows/sources.ts';

const jobs = workflowFiles().flatMap(({ origin, text }) =>
  Object.keys((parse(text) as { jobs: object }).jobs).map((job) => `${origin} ${job}`),
);
const named = rows.map(({ workflow, job }) => `${workflow} ${job}`);

describe('the table of what act runs', () => {
  it('names every job of every workflow and example once, and none that is not there', () => {
    expect([...named].sort()).toEqual([...jobs].sort());
    expect(jobs.length).toBeGreaterThan(15);
  });

  it('says of a job that is run what it has to say, and of any other one why not', () => {
    const silent = rows.filter(({ how, why, outputs, steps, records }) =>
      how === 'act'
        ? Object.values({ ...outputs, ...Object.assign({}, ...Object.values(steps ?? {})) }).length +
            (records ?? []).length ===
          0
        : why === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('runs more than it leaves', () => {
    const count = (how: string) => rows.filter((row) => row.how === how).length;
    expect(count('act')).toBeGreaterThan(rows.length / 2);
  });
});
