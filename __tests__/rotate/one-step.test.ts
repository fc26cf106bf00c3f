import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Proof } from '../../src/rotate/ports.ts';
import { type RotateOutcome, rotate } from '../../src/rotate/rotate.ts';
import type { Step } from '../../src/rotate/step.ts';
import { perform } from '../../src/rotate/steps.ts';
import { rules } from './rules.ts';
import {
  at,
  away,
  begin,
  bothSecrets,
  certificate,
  currentSecrets,
  fresh,
  old,
  type Place,
  type PlaceSetting,
  scriptedPlace,
  stateOf,
  text,
  third,
} from './scripted-place.ts';

const accepted: Proof = { kind: 'accepted' };
const refused: Proof = { kind: 'refused', reply: 'invalid_grant' };
const acceptsNew = (fingerprint: string): Proof => (fingerprint === fresh ? accepted : refused);
const acceptsBoth = (): Proof => accepted;
const certificates = { CERT: certificate(old), CERT_NEXT: certificate(fresh) };

async function run(
  setting: PlaceSetting,
  { force = false, dryRun = false } = {},
): Promise<{ place: Place; outcome: RotateOutcome }> {
  const place = scriptedPlace(setting);
  const outcome = await rotate({ given: place.given, rules: { ...rules, force }, dryRun }, place.ports);
  return { place, outcome };
}

const due: PlaceSetting = { variables: { CERT: certificate(old) }, secrets: currentSecrets };
const offered: PlaceSetting = {
  state: stateOf(),
  variables: certificates,
  secrets: bothSecrets,
  given: [old, fresh],
};
const stagedLong: PlaceSetting = {
  ...offered,
  state: stateOf({ phase: 'staged' }),
  variables: { CERT: certificate(old) },
};

describe('the first step of a rollover', () => {
  it('notes the key, stores it in every target, and notes what the targets then tell', async () => {
    const { place, outcome } = await run(due);
    expect(place.changes).toEqual([
      'make STATE_LOCK_1',
      'write STATE: staging',
      'put KEY_NEXT of one like KEY: stored c',
      'put KEY_NEXT of two like KEY: stored c',
      'write STATE: staged',
      'forget STATE_LOCK_1',
    ]);
    const current = text(at(-100));
    expect(place.states).toEqual([
      {
        schema: 1,
        since: text(begin),
        phase: 'staging',
        current: old,
        next: third,
        targets: { one: { current }, two: { current } },
        lock: 1,
      },
      {
        schema: 1,
        since: text(begin),
        phase: 'staged',
        current: old,
        next: third,
        targets: { one: { current, next: text(begin) }, two: { current, next: text(begin) } },
        lock: 1,
      },
    ]);
    expect(outcome).toMatchObject({
      before: 'settled',
      state: 'staged',
      step: { do: 'stage', key: 'fresh' },
      done: true,
      since: begin,
      failure: undefined,
      currentCertificate: { kind: 'read', certificate: { keyFingerprint: old } },
      nextCertificate: { kind: 'none' },
    });
  });

  it('remembers the key that another has replaced, and no more than the last eight of them', async () => {
    const abandoned = Array.from({ length: 8 }, (_, index) => String(index).repeat(64));
    const state = stateOf({ phase: 'staging', abandoned, previous: '9'.repeat(64) });
    const { place } = await run({ ...stagedLong, state, given: [old] });
    expect(place.states.at(-1)).toMatchObject({
      phase: 'staged',
      next: third,
      previous: '9'.repeat(64),
      abandoned: [...abandoned.slice(1), fresh],
    });
  });

  it('goes on with the key that it was given, which then is none that was given up', async () => {
    const { place } = await run({ ...stagedLong, state: stateOf({ phase: 'staging' }) });
    expect(place.changes.slice(2, 4)).toEqual([
      'put KEY_NEXT of one like KEY: stored b',
      'put KEY_NEXT of two like KEY: stored b',
    ]);
    expect(place.states.at(-1)).not.toHaveProperty('abandoned');
    expect(place.states.at(-1)).not.toHaveProperty('previous');
    expect(place.states.at(-1)).not.toHaveProperty('forced');
  });

  it('gives nobody up when it begins after a rollover that is over', async () => {
    const { next: _, ...settled } = stateOf({ phase: 'settled', previous: third });
    const { place } = await run({ ...due, state: settled });
    expect(place.states.at(-1)).toMatchObject({ phase: 'staged', previous: third });
    expect(place.states.at(-1)).not.toHaveProperty('abandoned');
  });

  it('notes that it was forced', async () => {
    expect((await run(due, { force: true })).place.states.map(({ forced }) => forced)).toEqual([true, true]);
    const again = await run({ ...stagedLong, state: stateOf({ phase: 'staging', forced: true }) });
    expect(again.place.states.map(({ forced }) => forced)).toEqual([true, true]);
  });

  it('overwrites no secret that appeared in the meantime, and says where it stopped', async () => {
    const { place, outcome } = await run({
      ...due,
      before: (change, { secrets }) => {
        if (change === 'put KEY_NEXT of one like KEY: stored c') secrets.set('two KEY_NEXT', begin);
      },
    });
    expect(place.changes.slice(2)).toEqual(['put KEY_NEXT of one like KEY: stored c', 'forget STATE_LOCK_1']);
    expect(outcome).toMatchObject({
      done: false,
      state: 'settled',
      failure: {
        code: 'ERR_ROTATE_STALE',
        message: `The secret KEY_NEXT in two was changed at ${text(begin)}, and this run was queued at 2026-06-15T11:59:00Z.`,
      },
    });
  });
});

describe('the certificate of the next key', () => {
  it('is shown before it is noted, and what was published before is forgotten', async () => {
    const publishing = { at: text(at(-9)), result: 'tried' } as const;
    const { place, outcome } = await run({ ...stagedLong, state: stateOf({ phase: 'staged', publishing }) });
    expect(place.changes).toEqual([
      'make STATE_LOCK_4',
      'write CERT_NEXT: certificate b',
      'write STATE: offered',
      'forget STATE_LOCK_4',
    ]);
    expect(place.states).toEqual([{ ...stateOf(), since: text(begin), lock: 4 }]);
    expect(outcome.nextCertificate).toEqual({
      kind: 'read',
      certificate: expect.objectContaining({ pem: certificate(fresh, '2027-06-15') }),
    });
  });

  it('is not made twice', async () => {
    const { place, outcome } = await run({ ...stagedLong, variables: certificates });
    expect(place.changes).toEqual(['make STATE_LOCK_4', 'write STATE: offered', 'forget STATE_LOCK_4']);
    expect(outcome.nextCertificate).toMatchObject({ certificate: { pem: certificate(fresh) } });
  });

  it('is published at once where the run may, after it is noted that it was tried', async () => {
    const publish = (pem: string, place: Place) => {
      place.app = pem;
    };
    const { place, outcome } = await run({ ...stagedLong, publish });
    expect(place.changes).toEqual([
      'make STATE_LOCK_4',
      'write CERT_NEXT: certificate b',
      'write STATE: offered',
      'write STATE: offered',
      'publish certificate b',
      'forget STATE_LOCK_4',
    ]);
    expect(place.states.at(-1)?.publishing).toEqual({ at: text(begin), result: 'tried' });
    expect([outcome.done, place.app]).toEqual([true, certificate(fresh, '2027-06-15')]);
  });
});

describe('publishing that fails', () => {
  const own: PlaceSetting = { ...offered, publish: () => undefined };
  const withApp = async (app: string | undefined, publish: NonNullable<PlaceSetting['publish']>) => {
    const place = scriptedPlace({ ...own, publish });
    place.app = app;
    const outcome = await rotate({ given: place.given, rules, dryRun: false }, place.ports);
    return { place, outcome };
  };

  it('is done all the same when the app holds the next certificate', async () => {
    const { place, outcome } = await withApp(certificate(old), (pem, it) => {
      it.app = pem;
      throw away();
    });
    expect([outcome.step.do, outcome.done, place.app]).toEqual(['publish', true, certificate(fresh)]);
  });

  it('is left alone when the app still holds what it held', async () => {
    const { place, outcome } = await withApp(certificate(old), () => {
      throw away();
    });
    expect(outcome).toMatchObject({ done: false, failure: { code: 'ERR_PUBLISH_REJECTED' } });
    expect(place.changes.filter((line) => line.startsWith('publish'))).toEqual(['publish certificate b']);
    expect(place.states.map(({ publishing }) => publishing?.result)).toEqual(['tried']);
  });

  it('is left alone when the app held no certificate before either', async () => {
    const { place, outcome } = await withApp(undefined, () => {
      throw away();
    });
    expect(outcome).toMatchObject({ done: false, failure: { code: 'ERR_PUBLISH_REJECTED' } });
    expect(place.changes.filter((line) => line.startsWith('publish'))).toEqual(['publish certificate b']);
  });

  it('is taken back when the app holds none any more, with the reason and what the org said', async () => {
    const { place, outcome } = await withApp(certificate(old), (pem, it, count) => {
      it.app = count === 1 ? undefined : pem;
      if (count === 1) throw away();
    });
    expect(place.changes.slice(1)).toEqual([
      'write STATE: offered',
      'publish certificate b',
      'publish certificate a',
      'write STATE: offered',
      'forget STATE_LOCK_4',
    ]);
    expect(place.app).toBe(certificate(old));
    expect(place.states.at(-1)?.publishing).toEqual({ at: text(begin), result: 'restored' });
    expect(outcome.failure).toMatchObject({
      code: 'ERR_ROTATE_PUBLISH',
      message: `The app did not take the next certificate, and holds one of the current key ${old} again: The deploy failed.`,
      reply: 'UNKNOWN_EXCEPTION',
      cause: expect.objectContaining({ code: 'ERR_PUBLISH_REJECTED' }),
    });
  });

  it('is not taken back by a run that has lost its lock', async () => {
    const { place, outcome } = await withApp(certificate(old), (_, it) => {
      it.app = undefined;
      throw new Failure('ERR_ROTATE_LOCK', 'Another run is at work.');
    });
    expect(outcome).toMatchObject({ done: false, failure: { code: 'ERR_ROTATE_LOCK' } });
    expect(place.changes.filter((line) => line.startsWith('publish'))).toEqual(['publish certificate b']);
  });

  it('without a Failure is a fault of the program, which is not swallowed', async () => {
    const fault = new TypeError('x is not a function');
    await expect(
      withApp(certificate(old), () => {
        throw fault;
      }),
    ).rejects.toBe(fault);
  });
});

describe('a certificate that is put back', () => {
  const tried = stateOf({ publishing: { at: text(at(-1)), result: 'tried' } });
  const lost = async (variables: Record<string, string>) => {
    const place = scriptedPlace({
      ...offered,
      state: tried,
      variables,
      prove: () => refused,
      publish: (pem, it) => {
        it.app = pem;
      },
    });
    place.app = certificate(fresh);
    return { place, outcome: await rotate({ given: place.given, rules, dryRun: false }, place.ports) };
  };

  it('is the current one, and the run says that it had to', async () => {
    const { place, outcome } = await lost(certificates);
    expect([outcome.step.do, outcome.done, place.app]).toEqual(['restore', false, certificate(old)]);
    expect(outcome.failure?.message).toBe(
      `The app did not take the next certificate, and holds one of the current key ${old} again.`,
    );
    expect([outcome.failure?.cause, outcome.failure?.reply]).toEqual([undefined, undefined]);
  });

  it('is made anew over the current key where none is kept', async () => {
    const { place } = await lost({ CERT_NEXT: certificate(fresh) });
    expect(place.app).toBe(certificate(old, '2027-06-15'));
  });
});

describe('the proof', () => {
  it('is noted when it is made, and nothing else is changed', async () => {
    const { place, outcome } = await run({ ...offered, prove: acceptsNew, orgs: ['acme', 'beta'] });
    expect(place.changes).toEqual(['make STATE_LOCK_4', 'write STATE: published', 'forget STATE_LOCK_4']);
    expect(place.states).toEqual([
      { ...stateOf({ phase: 'published' }), since: text(new Date(begin.getTime() + 600_000)), lock: 4 },
    ]);
    expect(place.sleeps).toEqual([150_000, 150_000, 150_000, 150_000]);
    // Two logins in each org to look, then five with the next key alone.
    expect(place.logins).toEqual([
      ...['acme a', 'acme b', 'beta a', 'beta b'],
      ...Array.from({ length: 5 }, () => ['acme b', 'beta b']).flat(),
    ]);
    expect(outcome).toMatchObject({ state: 'published', done: true });
  });

  it('is left to a later run as soon as five in a row cannot be had any more', async () => {
    const { place, outcome } = await run({
      ...offered,
      prove: (fingerprint, login) =>
        login > 2 && login % 5 === 0 ? { kind: 'unknown', reason: 'x' } : acceptsNew(fingerprint),
    });
    expect(outcome).toMatchObject({ done: false, state: 'offered', step: { do: 'wait', reason: 'propagation' } });
    expect(place.changes).toEqual([]);
    expect(place.sleeps).toHaveLength(7);
  });

  it('is taken back when an org refuses the next key', async () => {
    const { place } = await run({ ...offered, state: stateOf({ phase: 'published' }) });
    expect(place.changes).toEqual(['make STATE_LOCK_4', 'write STATE: offered', 'forget STATE_LOCK_4']);
    expect(place.states).toEqual([{ ...stateOf(), since: text(begin), lock: 4 }]);
  });
});

describe('the keys change places', () => {
  const proved: PlaceSetting = { ...offered, state: stateOf({ phase: 'published' }), prove: acceptsBoth };

  it('target by target, the current one first, and then the certificates', async () => {
    const abandoned = [third];
    const publishing = { at: text(at(-1)), result: 'tried' } as const;
    const state = stateOf({ phase: 'published', abandoned, publishing });
    const { place, outcome } = await run({ ...proved, state });
    expect(place.changes).toEqual([
      'make STATE_LOCK_4',
      'write STATE: promoting',
      'put KEY of one like KEY: stored b',
      'put KEY_NEXT of one like KEY: stored a',
      'put KEY of two like KEY: stored b',
      'put KEY_NEXT of two like KEY: stored a',
      'write CERT: certificate b',
      'write CERT_NEXT: certificate a',
      'write STATE: promoted',
      'forget STATE_LOCK_4',
    ]);
    const both = { current: text(begin), next: text(begin) };
    expect(place.states.at(-1)).toEqual({
      schema: 1,
      since: text(begin),
      phase: 'promoted',
      current: fresh,
      previous: old,
      targets: { one: both, two: both },
      lock: 4,
    });
    expect(outcome).toMatchObject({
      state: 'promoted',
      currentCertificate: { certificate: { pem: certificate(fresh) } },
      nextCertificate: { certificate: { pem: certificate(old) } },
    });
  });

  it('and the old one goes when it is compromised', async () => {
    const { place, outcome } = await run({ ...proved, state: stateOf({ phase: 'published', forced: true }) });
    expect(place.changes.slice(1)).toEqual([
      'write STATE: promoting',
      'put KEY of one like KEY: stored b',
      'forget KEY_NEXT of one',
      'put KEY of two like KEY: stored b',
      'forget KEY_NEXT of two',
      'write CERT: certificate b',
      'forget CERT_NEXT',
      'write STATE: settled',
      'forget STATE_LOCK_4',
    ]);
    expect(place.states.at(-1)).not.toHaveProperty('forced');
    expect(outcome).toMatchObject({ state: 'settled', nextCertificate: { kind: 'none' } });
  });

  it('although this run holds the new one alone, which leaves the old one where it lies', async () => {
    const { place } = await run({
      ...proved,
      state: stateOf({ phase: 'promoting' }),
      given: [fresh],
      variables: { CERT: certificate(fresh), CERT_NEXT: certificate(old) },
    });
    expect(place.changes.slice(1)).toEqual([
      'write STATE: promoting',
      'put KEY of one like KEY: stored b',
      'put KEY of two like KEY: stored b',
      'write CERT_NEXT: certificate a',
      'write STATE: promoted',
      'forget STATE_LOCK_4',
    ]);
  });

  it('although the certificate of the old one is nowhere, and its key with another run', async () => {
    const { place } = await run({
      ...proved,
      state: stateOf({ phase: 'promoting' }),
      given: [fresh],
      variables: { CERT: certificate(fresh) },
    });
    expect(place.changes).toEqual([
      'make STATE_LOCK_4',
      'write STATE: promoting',
      'put KEY of one like KEY: stored b',
      'put KEY of two like KEY: stored b',
      'write STATE: promoted',
      'forget STATE_LOCK_4',
    ]);
  });

  it('with certificates that are made anew where none is kept', async () => {
    const { place } = await run({ ...proved, state: stateOf({ phase: 'promoting' }), variables: {} });
    expect(place.variables.get('CERT')).toBe(certificate(fresh, '2027-06-15'));
    expect(place.variables.get('CERT_NEXT')).toBe(certificate(old, '2027-06-15'));
  });
});

describe('the end of a rollover', () => {
  const { next: _, ...over } = stateOf({ phase: 'promoted', current: fresh, previous: old, forced: true });
  const promoted: PlaceSetting = {
    state: over,
    variables: { CERT: certificate(fresh), CERT_NEXT: certificate(old) },
    secrets: bothSecrets,
    given: [fresh, old],
  };

  it('forgets the old key in every target, then its certificate', async () => {
    const { place, outcome } = await run(promoted);
    expect(place.changes).toEqual([
      'make STATE_LOCK_4',
      'write STATE: settling',
      'forget KEY_NEXT of one',
      'forget KEY_NEXT of two',
      'forget CERT_NEXT',
      'write STATE: settled',
      'forget STATE_LOCK_4',
    ]);
    const current = text(at(-100));
    expect(place.states.at(-1)).toEqual({
      schema: 1,
      since: text(begin),
      phase: 'settled',
      current: fresh,
      previous: old,
      targets: { one: { current }, two: { current } },
      lock: 4,
    });
    expect(outcome).toMatchObject({
      state: 'settled',
      currentCertificate: { certificate: { pem: certificate(fresh) } },
      nextCertificate: { kind: 'none' },
    });
  });

  it('goes past a target that holds the old key no longer', async () => {
    const { 'one KEY_NEXT': _gone, ...secrets } = bothSecrets;
    const { place } = await run({ ...promoted, secrets });
    expect(place.changes.slice(1, 4)).toEqual(['write STATE: settling', 'forget KEY_NEXT of two', 'forget CERT_NEXT']);
  });

  it('stops at a secret that somebody has put in the place of the old key', async () => {
    const { place, outcome } = await run({ ...promoted, secrets: { ...bothSecrets, 'two KEY_NEXT': at(-2) } });
    expect(outcome.failure).toMatchObject({
      code: 'ERR_ROTATE_CHANGED',
      message: 'The secret KEY_NEXT in two was changed by somebody else.',
    });
    expect(place.changes.slice(1)).toEqual(['write STATE: settling', 'forget KEY_NEXT of one', 'forget STATE_LOCK_4']);
    expect(outcome).toMatchObject({ state: 'promoted', done: false });
  });
});

describe('a run', () => {
  it('that may only look makes not even a lock', async () => {
    const { place, outcome } = await run(due, { dryRun: true });
    expect([place.changes, outcome.step, outcome.done]).toEqual([[], { do: 'stage', key: 'fresh' }, false]);
  });

  it.each<[string, Step, PlaceSetting, string]>([
    ['publishes what there is not', { do: 'publish' }, { ...offered, variables: {} }, 'no certificate to publish'],
    ['promotes a key that nobody holds', { do: 'promote' }, { ...offered, given: [old] }, 'this run does not hold'],
    ['goes on from nothing', { do: 'withdraw' }, due, 'no state to go on from'],
  ])('whose plan %s is a fault of the program: nothing is changed, and the lock is given back', async (...parts) => {
    const [, step, setting, sentence] = parts;
    const place = scriptedPlace(setting);
    const judgement = { plan: () => step, perform };
    const done = rotate({ given: place.given, rules, dryRun: false }, place.ports, judgement);
    const error = await done.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(sentence);
    expect(place.changes.map((change) => change.replace(/\d+$/, 'N'))).toEqual([
      'make STATE_LOCK_N',
      'forget STATE_LOCK_N',
    ]);
  });

  it('removes the locks that it has overtaken once its own number is noted', async () => {
    const over = JSON.stringify({ run: '1', attempt: 1, until: text(at(-1)) });
    const { place } = await run({ ...due, variables: { CERT: certificate(old), STATE_LOCK_1: over } });
    expect(place.changes.at(0)).toBe('make STATE_LOCK_2');
    expect(place.changes.slice(-2)).toEqual(['forget STATE_LOCK_1', 'forget STATE_LOCK_2']);
  });

  it('that fails before it has noted anything leaves the locks that it has overtaken', async () => {
    const over = JSON.stringify({ run: '1', attempt: 1, until: text(at(-1)) });
    const { place, outcome } = await run({
      ...due,
      variables: { CERT: certificate(old), STATE_LOCK_1: over },
      before: (change) => {
        if (change === 'write STATE: staging') throw away();
      },
    });
    expect(place.changes).toEqual(['make STATE_LOCK_2', 'forget STATE_LOCK_2']);
    expect(outcome).toMatchObject({ state: 'settled', since: undefined, done: false });
  });

  it('leaves it to another that has gone on while the lock was taken', async () => {
    const { place, outcome } = await run({
      ...stagedLong,
      before: (change, { variables }) => {
        if (change !== 'make STATE_LOCK_4') return;
        variables.set('STATE', JSON.stringify(stateOf()));
        variables.set('CERT_NEXT', certificate(fresh));
      },
    });
    expect(place.changes).toEqual(['make STATE_LOCK_4', 'forget STATE_LOCK_4']);
    expect(outcome).toMatchObject({ state: 'offered', done: false, step: { do: 'await-administrator' } });
  });

  it('makes no key where another run has begun with one in the meantime', async () => {
    const { place, outcome } = await run({
      ...stagedLong,
      state: stateOf({ phase: 'staging' }),
      before: (change, { variables }) => {
        if (change === 'make STATE_LOCK_4')
          variables.set('STATE', JSON.stringify(stateOf({ phase: 'staging', next: third, abandoned: [fresh] })));
      },
    });
    expect(place.changes).toEqual(['make STATE_LOCK_4', 'forget STATE_LOCK_4']);
    expect(outcome).toMatchObject({ done: false, step: { do: 'stage', key: 'fresh' } });
  });

  it('takes what another has just changed for no reason to stop', async () => {
    const { outcome } = await run({
      ...stagedLong,
      before: (change, { secrets }) => {
        if (change === 'make STATE_LOCK_4') secrets.set('one KEY', at(-1));
      },
    });
    expect(outcome).toMatchObject({
      done: false,
      step: { do: 'wait', reason: 'lock', until: begin },
      failure: undefined,
    });
  });

  it('asks an org that refuses both keys three times, and one that refuses the only key once', async () => {
    const { place, outcome } = await run({ ...offered, prove: () => refused, orgs: ['acme', 'beta'] });
    expect(place.sleeps).toEqual([5_000, 15_000, 5_000, 15_000]);
    expect(place.logins).toEqual([
      ...Array.from({ length: 3 }, () => ['acme a', 'acme b']).flat(),
      ...Array.from({ length: 3 }, () => ['beta a', 'beta b']).flat(),
    ]);
    expect(outcome.failure?.message).toBe(
      `acme and beta accept neither the current key ${old} nor the next key ${fresh}: somebody has uploaded another certificate, or the servers still differ after an upload.`,
    );
    const alone = await run({ ...due, prove: () => refused, orgs: ['acme', 'beta', 'gamma'] });
    expect(alone.place.sleeps).toEqual([]);
    expect(alone.outcome.failure?.message).toBe(`acme, beta and gamma do not accept the current key ${old}.`);
  });

  it('takes a certificate of white space for none, and the one that it was given in its place', async () => {
    const place = scriptedPlace({ ...due, variables: { CERT: ' \n' } });
    const given = { ...place.given, certificate: certificate(old) };
    const outcome = await rotate({ given, rules, dryRun: true }, place.ports);
    expect(outcome.currentCertificate).toMatchObject({ kind: 'read', certificate: { keyFingerprint: old } });
    const none = await rotate({ given: place.given, rules, dryRun: true }, place.ports);
    expect(none.currentCertificate).toEqual({ kind: 'none' });
    expect(none.failure?.message).toBe('The variable CERT holds no certificate.');
  });
});
