import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAct, hasGo } from './build-act.ts';
import { plays } from './stages.ts';
import { judge, rows } from './table.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-act-'));
const run = rows.filter(({ how }) => how === 'act');
const workflows = [...new Set(run.map(({ workflow }) => workflow))];
let act = '';

if (!hasGo()) console.warn('Go is not here, so act cannot be built: no workflow is run');
const whereActIs = hasGo() ? describe : describe.skip;

beforeAll(() => {
  if (hasGo()) act = buildAct(join(scratch, 'act'));
}, 600_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }), 300_000);

const play = (workflow: string, broken: boolean) => {
  const folder = join(scratch, `${workflow.replace(/\W+/g, '-')}${broken ? '-broken' : ''}`);
  mkdirSync(folder);
  const jobs = run.filter((row) => row.workflow === workflow).map(({ job }) => job);
  const perform = plays[workflow];
  if (perform === undefined) throw new Error(`no stage for ${workflow}`);
  return perform({ act, folder, broken }, jobs);
};

whereActIs.each(workflows)('%s under act', (workflow) => {
  const ours = run.filter((row) => row.workflow === workflow);

  it(`does what the table says: ${ours.map(({ job }) => job).join(', ')}`, async () => {
    const outcome = await play(workflow, false);
    const wrong = Object.fromEntries(ours.map((row) => [row.job, judge(row, outcome)]));
    const clean = Object.fromEntries(ours.map(({ job }) => [job, []]));
    if (JSON.stringify(wrong) !== JSON.stringify(clean)) console.log(outcome.run.log, outcome.run.records);
    expect(wrong).toEqual(clean);
  }, 600_000);

  it('does not with a bundle that only exits with 0: every job is found wrong', async () => {
    const outcome = await play(workflow, true);
    // Every job was there to be judged: it is the bundle that fails, not the stage.
    expect(Object.keys(outcome.run.jobs).sort()).toEqual(ours.map(({ job }) => job).sort());
    const satisfied = ours.filter((row) => judge(row, outcome).length === 0).map(({ job }) => job);
    expect(satisfied).toEqual([]);
  }, 600_000);
});
