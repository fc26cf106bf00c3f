import { describe, expect, it } from '@jest/globals';
import { type Ending, Replay, type Setting } from './model/replay.ts';
import {
  apply,
  type Call,
  certificateText,
  day,
  type Fate,
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

/** What somebody does at the moment when a run is about to make a request, and how the request then ends. */
type Meanwhile = (call: Call, world: ModelWorld) => Fate | undefined;

/** One rotation from its queueing to its end. */
async function run(world: ModelWorld, setting: Setting, meanwhile: Meanwhile = () => undefined): Promise<Ending> {
  world.now += 10 * second;
  const queuedAt = world.now;
  world.now += 10 * second;
  const replay = new Replay(setting);
  let node = await replay.begin({ id: '1', attempt: 1, queuedAt, given: givenNow(world) }, world.now);
  while (node.call !== undefined) {
    const { call } = node;
    const fate = meanwhile(call, world) ?? 'ok';
    if (call.op === 'sleep' && fate === 'ok') world.now += call.milliseconds;
    settleServers(world);
    node = await replay.next(node, apply(world, call, fate), world.now);
  }
  return node.ending as Ending;
}

/** Runs until the rollover has come to that state, with an administrator who is quick. */
async function until(state: string, world: ModelWorld, setting: Setting): Promise<void> {
  for (let each = 0; each < 12; each += 1) {
    const ending = await run(world, setting);
    if (ending.do === 'await-administrator') uploadEverywhere(world);
    if (ending.state === state && ending.done) return;
    world.now += soak + hour;
  }
  throw new Error(`it never came to ${state}`);
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

describe('a run', () => {
  const lone: Setting = { ...plain, stores: 1, orgs: 1 };
  const fresh = () => freshWorld({ stores: 1, orgs: 1, budget });

  it('changes nothing when it may only look', async () => {
    const world = fresh();
    const before = JSON.stringify([world.stores[0]?.current, world.stores[0]?.next, world.variables]);
    expect(await run(world, { ...lone, dryRun: true })).toMatchObject({ do: 'stage', done: false, state: 'settled' });
    expect(JSON.stringify([world.stores[0]?.current, world.stores[0]?.next, world.variables])).toBe(before);
  });

  it('leaves it to the run that holds the lock', async () => {
    const world = fresh();
    world.variables['STATE_LOCK_1'] = JSON.stringify({ run: 'x', attempt: 1, until: new Date(world.now + hour) });
    expect(await run(world, lone)).toMatchObject({ do: 'wait', done: false });
    expect(world.stores[0]?.next).toBeNull();
  });

  it('overwrites no secret that was changed after it was queued', async () => {
    const world = fresh();
    await until('published', world, lone);
    const ending = await run(world, lone, (call, { stores }) => {
      const slot = stores[0]?.current;
      if (call.op === 'write' && slot) slot.at = world.now;
      return undefined;
    });
    expect(ending).toMatchObject({ do: 'promote', done: false, code: 'ERR_ROTATE_STALE' });
    expect(world.stores[0]?.current?.key.at(-1)).toBe('0');
  });

  it('forgets no secret that is not the one it has noted', async () => {
    const world = fresh();
    await until('promoted', world, lone);
    world.now += soak + hour;
    const ending = await run(world, lone, (call, { stores }) => {
      const slot = stores[0]?.next;
      if (call.op === 'write' && slot) slot.at += 10 * second;
      return undefined;
    });
    expect(ending).toMatchObject({ do: 'settle', done: false, code: 'ERR_ROTATE_CHANGED' });
    expect(world.stores[0]?.next).not.toBeNull();
  });

  it('counts five logins in a row over ten minutes, and begins anew after a refusal', async () => {
    const world = fresh();
    await until('offered', world, lone);
    uploadEverywhere(world);
    world.now += hour;
    const logins: number[] = [];
    const ending = await run(world, lone, (call) => {
      if (call.op !== 'prove') return undefined;
      logins.push(world.now);
      // The first two are made to look; of the proof the second is answered by nobody.
      return logins.length === 4 ? 'silent' : undefined;
    });
    expect(ending).toMatchObject({ do: 'prove', done: true, state: 'published' });
    expect(logins).toHaveLength(2 + 2 + 5);
    expect((logins.at(-1) ?? 0) - (logins[4] ?? 0)).toBe(600 * second);
  });

  it('leaves the proof open when the logins do not agree', async () => {
    const world = fresh();
    await until('offered', world, lone);
    uploadEverywhere(world);
    world.now += hour;
    let logins = 0;
    const ending = await run(world, lone, (call) => {
      if (call.op === 'prove') logins += 1;
      return call.op === 'prove' && logins > 2 && logins % 3 === 0 ? 'silent' : undefined;
    });
    expect(ending).toMatchObject({ do: 'wait', done: false, state: 'offered' });
  });

  it('takes a proof that was cut short for none', async () => {
    const world = fresh();
    await until('offered', world, lone);
    uploadEverywhere(world);
    world.now += hour;
    const cut = await run(world, lone, (call) => {
      if (call.op === 'sleep') world.now -= call.milliseconds;
      return undefined;
    });
    expect(cut).toMatchObject({ do: 'prove', done: false, code: 'ERR_CANCELLED', state: 'offered' });
  });

  it('makes a certificate once more when the one it has proved was removed', async () => {
    const world = fresh();
    await until('published', world, lone);
    delete world.variables[names.nextCertificateVariable];
    expect(await run(world, lone)).toMatchObject({ do: 'promote', done: true });
    const certificate = inspectText(world.variables[names.certificateVariable] ?? '');
    expect(certificate?.keyFingerprint).toBe(world.stores[0]?.current?.key);
  });

  it('remembers that it is forced, whoever goes on with it', async () => {
    const world = fresh();
    await until('staged', world, lone);
    expect((await run(world, { ...lone, force: true })).do).toBe('offer');
    uploadEverywhere(world);
    world.now += hour;
    await run(world, lone);
    expect(await run(world, lone)).toMatchObject({ do: 'promote', done: true, state: 'settled' });
    expect(world.stores[0]?.next).toBeNull();
    expect(world.variables[names.stateVariable]).not.toContain('forced');
  });

  it('asks the orgs again when the rollover has gone on meanwhile', async () => {
    const world = fresh();
    await until('staged', world, lone);
    world.now += soak + hour;
    let logins = 0;
    // While we log in, another run offers the certificate and an administrator is quick.
    const ending = await run(world, lone, (call) => {
      if (call.op === 'prove') logins += 1;
      if (call.op !== 'prove' || logins > 1) return undefined;
      const state = JSON.parse(world.variables[names.stateVariable] ?? '') as { next: string; phase: string };
      world.variables[names.nextCertificateVariable] = certificateText(state.next, world.now + 365 * day);
      world.variables[names.stateVariable] = JSON.stringify({ ...state, phase: 'offered' });
      uploadEverywhere(world);
      world.now += hour;
      return undefined;
    });
    expect(ending).toMatchObject({ do: 'prove', done: true, code: undefined });
  });

  it('gives up looking when the rollover goes on all the time', async () => {
    const world = fresh();
    const ending = await run(world, lone, (call) => {
      if (call.op === 'prove') world.variables[names.nextCertificateVariable] = `${world.now}${Math.random()}`;
      return undefined;
    });
    expect(ending).toMatchObject({ do: 'stop', code: 'ERR_ROTATE_LOCK', state: '' });
  });

  it('tells no state that it could not read', async () => {
    const world = fresh();
    world.variables[names.stateVariable] = '{"schema":2}';
    expect(await run(world, lone)).toMatchObject({ do: 'stop', state: '', code: 'ERR_ROTATE_STATE' });
  });

  it('says what hindered it from looking', async () => {
    const ending = await run(fresh(), lone, (call) => (call.op === 'look' ? 'refused' : undefined));
    expect(ending).toMatchObject({ do: 'stop', done: false, state: '', code: 'ERR_ROTATE_UNAVAILABLE' });
  });
});

describe('publishing', () => {
  const own: Setting = { ...plain, stores: 1, orgs: 1, publish: true };
  const staged = async () => {
    const world = freshWorld({ stores: 1, orgs: 1, budget });
    await until('staged', world, own);
    world.now += soak + hour;
    return world;
  };
  const first = (fate: Fate): Meanwhile => {
    let published = 0;
    return (call) => {
      if (call.op === 'publish') published += 1;
      return call.op === 'publish' && published === 1 ? fate : undefined;
    };
  };
  const app = ({ orgs }: ModelWorld) => orgs[0]?.servers.at(-1)?.at(-1);

  it('is done when only the answer was lost', async () => {
    const world = await staged();
    expect(await run(world, own, first('lost'))).toMatchObject({ do: 'offer', done: true });
    expect(app(world)).toBe('1');
  });

  it('restores nothing where nothing was changed', async () => {
    const world = await staged();
    expect(await run(world, own, first('refused'))).toMatchObject({ do: 'offer', code: 'ERR_ROTATE_UNAVAILABLE' });
    expect(app(world)).toBe('0');
    expect(world.variables[names.stateVariable]).toContain('"result":"tried"');
  });

  it('puts a certificate of the current key back when the app has none any more, and says so', async () => {
    const world = await staged();
    const ending = await run(world, own, first('broken'));
    expect(ending).toMatchObject({ do: 'offer', done: false, code: 'ERR_ROTATE_PUBLISH' });
    expect(ending.sentence).toMatch(/holds one of the current key 0+ again: The answer never came\./);
    expect(app(world)).toBe('0');
    world.now += hour;
    expect((await run(world, own)).do).toBe('await-administrator');
  });
});
