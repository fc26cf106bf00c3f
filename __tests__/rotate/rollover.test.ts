import { describe, expect, it } from '@jest/globals';
import { type Ending, Replay, type Setting } from './model/replay.ts';
import {
  apply,
  day,
  freshWorld,
  givenNow,
  hour,
  inspectText,
  type ModelOrg,
  type ModelWorld,
  names,
  second,
  settleServers,
  soak,
  upload,
} from './model/world.ts';

const budget = { faults: 0, runs: 0, thirds: 0, naps: 0, years: 0 };
const plain: Setting = { stores: 2, orgs: 2, publish: false, force: false, variant: {} };

/** One rotation from its queueing to its end, with nobody else about. */
async function run(world: ModelWorld, setting: Setting, id = '1'): Promise<Ending> {
  world.now += 10 * second;
  const queuedAt = world.now;
  world.now += 10 * second;
  const replay = new Replay(setting);
  let node = await replay.begin({ id, attempt: 1, queuedAt, given: givenNow(world) }, world.now);
  while (node.call !== undefined) {
    if (node.call.op === 'sleep') world.now += node.call.milliseconds;
    settleServers(world);
    node = await replay.next(node, apply(world, node.call, 'ok'), world.now);
  }
  return node.ending as Ending;
}

function uploadEverywhere(world: ModelWorld): void {
  const key = inspectText(world.variables[names.nextCertificateVariable] ?? '')?.keyFingerprint ?? '';
  for (const org of world.orgs as ModelOrg[]) upload(world, org, key);
}

describe('a rollover with nobody else about', () => {
  it('walks from settled to settled, one step a run', async () => {
    const world = freshWorld({ stores: 2, orgs: 2, budget });
    const told: string[] = [];
    const next = async () => {
      const { do: step, state, sentence } = await run(world, plain);
      told.push([step, state, ...(sentence === undefined ? [] : [sentence])].join(' '));
    };
    await next();
    await next();
    world.now += soak + hour;
    await next();
    await next();
    uploadEverywhere(world);
    world.now += hour;
    await next();
    await next();
    await next();
    world.now += soak + hour;
    await next();
    await next();
    expect(told).toEqual([
      'stage staged',
      'wait staged',
      'offer offered',
      'await-administrator offered',
      'prove published',
      'promote promoted',
      'wait promoted',
      'settle settled',
      'nothing settled',
    ]);
    expect(world.stores.map(({ current, next: old }) => [current?.key.at(-1), current?.scope, old])).toEqual([
      ['1', 1, null],
      ['1', 2, null],
    ]);
    expect(Object.keys(world.variables).sort()).toEqual(['CERT', 'STATE']);
    world.now += 330 * day;
    await next();
    expect(told.at(-1)).toBe('stage staged');
  });

  it('publishes by itself', async () => {
    const world = freshWorld({ stores: 1, orgs: 1, budget });
    const setting = { ...plain, stores: 1, orgs: 1, publish: true };
    const told: string[] = [];
    for (let each = 0; each < 6; each += 1) {
      const { do: step, state } = await run(world, setting);
      told.push(`${step} ${state}`);
      world.now += soak + hour;
    }
    expect(told).toEqual([
      'stage staged',
      'offer offered',
      'prove published',
      'promote promoted',
      'settle settled',
      'nothing settled',
    ]);
  });

  it('waits for nothing, and keeps the old key nowhere, when the key is compromised', async () => {
    const world = freshWorld({ stores: 2, orgs: 1, budget });
    const setting = { ...plain, orgs: 1, force: true, publish: true };
    const told: string[] = [];
    for (let each = 0; each < 4; each += 1) {
      const { do: step, state } = await run(world, setting);
      told.push(`${step} ${state}`);
      world.now += hour;
    }
    expect(told).toEqual(['stage staged', 'offer offered', 'prove published', 'promote settled']);
    expect(world.stores.map(({ current, next: old }) => [current?.key.at(-1), old])).toEqual([
      ['1', null],
      ['1', null],
    ]);
    const after = await run(world, { ...setting, force: false });
    expect(after.do).toBe('nothing');
  });
});
