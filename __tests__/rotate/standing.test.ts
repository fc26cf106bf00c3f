import { describe, expect, it } from '@jest/globals';
import type { Facts, RotateRules, SeenTarget } from '../../src/rotate/facts.ts';
import type { Proof } from '../../src/rotate/ports.ts';
import {
  acceptance,
  acceptedEverywhere,
  answeredEverywhere,
  bothRefused,
  changedSince,
  isNewer,
  list,
  newerThanRun,
  refusingBoth,
  strangeNext,
  tooNew,
  withoutCurrent,
} from '../../src/rotate/standing.ts';
import { type RolloverState, readState } from '../../src/rotate/state.ts';

const [old, fresh, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const noon = new Date('2026-06-15T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const rules = { secretName: 'KEY', nextSecretName: 'KEY_NEXT' } as RotateRules;
const accepted: Proof = { kind: 'accepted' };
const refused: Proof = { kind: 'refused', reply: 'invalid_grant' };
const silent: Proof = { kind: 'unknown', reason: 'the org is down' };
const org = (name: string, answers: Record<string, Proof>) => ({ name, answers });
const target = (name: string, more: Partial<SeenTarget> = {}): SeenTarget => ({
  name,
  current: { updatedAt: later(-900) },
  next: { updatedAt: later(-600) },
  ...more,
});
const facts = (more: Partial<Facts>): Facts =>
  ({
    run: { id: '1', attempt: 1, queuedAt: noon },
    rules,
    given: { current: old, next: fresh },
    targets: [target('one'), target('two')],
    orgs: [],
    ...more,
  }) as Facts;
const state = (more: Partial<RolloverState> = {}): RolloverState => ({
  schema: 1,
  phase: 'offered',
  since: '2026-06-15T11:00:00Z',
  lock: 1,
  current: old,
  next: fresh,
  targets: {
    one: { current: '2026-06-15T11:45:00Z', next: '2026-06-15T11:50:00Z' },
    two: { current: '2026-06-15T11:45:00Z', next: '2026-06-15T11:50:00Z' },
  },
  ...more,
});

describe('what the orgs say to a key', () => {
  const orgs = [
    org('yes', { [old]: accepted, [fresh]: refused }),
    org('no', { [old]: refused, [fresh]: refused }),
    org('down', { [old]: silent, [fresh]: accepted }),
    org('unasked', {}),
  ];

  it('is yes, no, or nothing, with the reason', () => {
    expect(acceptance(facts({ orgs }), old)).toEqual({
      accepting: ['yes'],
      refusing: ['no'],
      silent: [
        { name: 'down', reason: 'the org is down' },
        { name: 'unasked', reason: 'this run has not got that key' },
      ],
    });
  });

  it('is asked of each before something is written, and the first silence is told', () => {
    expect(answeredEverywhere(facts({ orgs }), old)).toEqual({
      do: 'stop',
      code: 'ERR_ROTATE_UNAVAILABLE',
      sentence: `down did not say whether it accepts ${old}: the org is down.`,
    });
    expect(answeredEverywhere(facts({ orgs: orgs.slice(0, 2) }), old)).toBeUndefined();
    const sentence: Proof = { kind: 'unknown', reason: 'There was no answer (after 16 ms).' };
    expect(answeredEverywhere(facts({ orgs: [org('down', { [old]: sentence })] }), old)).toMatchObject({
      sentence: `down did not say whether it accepts ${old}: There was no answer (after 16 ms).`,
    });
  });

  it('is a no to both of a rollover only where both were refused', () => {
    expect(refusingBoth(facts({ orgs }), old, fresh)).toEqual(['no']);
  });

  it.each<[string, Partial<Facts>, string]>([
    ['one org', { orgs: [org('a', { [old]: refused })] }, `a does not accept the current key ${old}, nor ${fresh}.`],
    [
      'two orgs',
      { orgs: [org('a', { [old]: refused }), org('b', { [old]: refused })] },
      `a and b do not accept the current key ${old}, nor ${fresh}.`,
    ],
    [
      'an org that accepts the other key',
      { orgs: [org('a', { [old]: refused, [fresh]: accepted })] },
      `a does not accept the current key ${old}, but ${fresh}.`,
    ],
    [
      'an org, while another accepts the other key',
      { orgs: [org('a', { [old]: refused, [fresh]: refused }), org('b', { [old]: accepted, [fresh]: accepted })] },
      `a does not accept the current key ${old}, nor ${fresh}.`,
    ],
    [
      'an org where there is no other key',
      { orgs: [org('a', { [old]: refused })], given: { current: old, next: undefined } },
      `a does not accept the current key ${old}.`,
    ],
  ])('is a stop where %s refuses', (_, more, sentence) => {
    expect(acceptedEverywhere(facts(more), old, 'current')).toEqual({
      do: 'stop',
      code: 'ERR_ROTATE_REFUSED',
      sentence,
    });
  });

  it('is no stop where nobody refuses, silent or not', () => {
    expect(acceptedEverywhere(facts({ orgs: [org('a', { [old]: silent })] }), old, 'current')).toBeUndefined();
  });

  it('is told together with what the app holds, where both were refused', () => {
    const why = 'somebody has uploaded another certificate, or the servers still differ after an upload.';
    const held = { pem: '', fingerprint: '', keyFingerprint: third, notAfter: null };
    expect(bothRefused(['a'], state(), { kind: 'read', certificate: held }).sentence).toBe(
      `a accepts neither the current key ${old} nor the next key ${fresh}: ${why} The app holds a certificate of the key ${third}.`,
    );
    for (const app of [undefined, { kind: 'none' }, { kind: 'unreadable' }] as const)
      expect(bothRefused(['a', 'b'], state(), app).sentence).toBe(
        `a and b accept neither the current key ${old} nor the next key ${fresh}: ${why}`,
      );
  });
});

describe('a list of names', () => {
  it('has commas, and an "and" before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('the secrets of the targets', () => {
  it('have to be there under the current name', () => {
    const targets = [target('one', { current: undefined }), target('two'), target('three', { current: undefined })];
    expect(withoutCurrent(facts({ targets }))).toEqual({
      do: 'stop',
      code: 'ERR_ROTATE_TARGET',
      sentence: 'There is no secret KEY in one and three.',
    });
    expect(withoutCurrent(facts({}))).toBeUndefined();
  });

  it('are newer than a run from the second in which it was queued', () => {
    expect(isNewer(later(-1), noon)).toBe(false);
    expect(isNewer(later(-0.001), noon)).toBe(false);
    expect(isNewer(noon, later(0.9))).toBe(true);
    expect(isNewer(later(1), noon)).toBe(true);
  });

  it('are looked at in the slots that are asked for, target by target', () => {
    const targets = [
      target('one', { next: { updatedAt: later(5) } }),
      target('two', { current: { updatedAt: later(6) }, next: undefined }),
    ];
    expect(newerThanRun(facts({ targets }), ['current'])).toEqual(tooNew('KEY', 'two', later(6), noon));
    expect(newerThanRun(facts({ targets }), ['current', 'next'])).toEqual({
      do: 'stop',
      code: 'ERR_ROTATE_STALE',
      sentence:
        'The secret KEY_NEXT in one was changed at 2026-06-15T12:00:05Z, and this run was queued at 2026-06-15T12:00:00Z.',
    });
    const untold = [target('one', { current: { updatedAt: undefined }, next: undefined })];
    expect(newerThanRun(facts({ targets: untold }), ['current', 'next'])).toBeUndefined();
  });

  it.each<[string, Partial<Facts>, Partial<RolloverState>, string]>([
    ['left out', { targets: [target('one')] }, {}, 'two was left out of `secret-targets` in the middle of a rollover.'],
    [
      'added',
      { targets: [target('one'), target('two'), target('three')] },
      {},
      'three was added to `secret-targets` in the middle of a rollover.',
    ],
    [
      'without a secret',
      { targets: [target('one'), target('two', { next: undefined })] },
      {},
      'The secret KEY_NEXT is no longer in two.',
    ],
    [
      'with another secret',
      { targets: [target('one', { current: { updatedAt: later(-1) } }), target('two')] },
      {},
      'The secret KEY in one was changed at 2026-06-15T11:59:59Z by somebody else.',
    ],
  ])('stop a rollover where a target is %s', (_, more, noted, sentence) => {
    expect(changedSince(facts(more), state(noted), ['current', 'next'])?.sentence).toBe(sentence);
  });

  it('may be in other targets when no rollover is under way, and may say nothing of their time', () => {
    const settled = state({ phase: 'settled' });
    expect(changedSince(facts({ targets: [target('one'), target('three')] }), settled, ['current'])).toBeUndefined();
    const untold = [target('one', { current: { updatedAt: undefined } }), target('two')];
    expect(changedSince(facts({ targets: untold }), state(), ['current', 'next'])).toBeUndefined();
    const changed = [target('two', { current: { updatedAt: later(-1) } })];
    expect(changedSince(facts({ targets: changed }), settled, ['current'])?.code).toBe('ERR_ROTATE_CHANGED');
  });
});

describe('the next key that a run was given', () => {
  const run = (queuedAt: Date) => ({ id: '1', attempt: 1, queuedAt });
  const given = (next: string | undefined) => ({ current: old, next });
  const began = new Date('2026-06-15T11:00:00Z');
  const begunPlus = (seconds: number) => new Date(began.getTime() + seconds * 1000);

  it('is the one that is staged', () => {
    expect(strangeNext(facts({}), state())).toBeUndefined();
  });

  it.each<[string, string | undefined, Partial<RolloverState>]>([
    ['none', undefined, {}],
    ['the one before', third, { previous: third }],
    ['one that was given up', third, { abandoned: [third] }],
  ])('may be %s in a run that was queued up to five minutes after the phase began', (_, next, noted) => {
    const at = (seconds: number) =>
      strangeNext(facts({ given: given(next), run: run(begunPlus(seconds)) }), state(noted));
    expect(at(300)).toEqual({
      do: 'stop',
      code: 'ERR_ROTATE_STALE',
      sentence: `This run was queued at 2026-06-15T11:05:00Z without the next key ${fresh}, and the rollover has gone on at 2026-06-15T11:00:00Z.`,
    });
    expect(at(301)?.code).toBe('ERR_ROTATE_NEXT_KEY');
  });

  it('is a stranger otherwise, however early the run was queued', () => {
    const strange = (next: string | undefined, queuedAt: Date) =>
      strangeNext(facts({ given: given(next), run: run(queuedAt) }), state({ abandoned: [] }))?.sentence;
    expect(strange(third, begunPlus(-60))).toBe(
      `This run was given the next key ${third}, and the one that the rollover has stored is ${fresh}.`,
    );
    expect(strange(undefined, noon)).toBe(
      `The next key ${fresh} is stored as KEY_NEXT, and this run was not given it.`,
    );
  });
});

describe('a state in the variable', () => {
  const believed = (more: Record<string, unknown>) =>
    readState(JSON.stringify({ ...state(), ...more })).kind === 'read';

  it('has a next key from its first note to the promotion, and then the one before', () => {
    const { next: _, ...without } = state();
    const phases = ['settled', 'staging', 'staged', 'offered', 'published', 'promoting', 'promoted', 'settling'];
    const kinds = (state: object) =>
      phases.map((phase) => readState(JSON.stringify({ ...state, phase })).kind === 'read');
    expect(kinds(state())).toEqual([false, true, true, true, true, true, false, false]);
    expect(kinds(without)).toEqual([true, false, false, false, false, false, false, false]);
    expect(kinds({ ...without, previous: third })).toEqual([true, false, false, false, false, false, true, true]);
  });

  it.each<[string, unknown, boolean]>([
    ['publishing', { at: '2026-06-15T11:00:00Z', result: 'restored' }, true],
    ['publishing', { at: 'now', result: 'tried' }, false],
    ['publishing', { result: 'tried' }, false],
    ['publishing', 'tried', false],
    ['publishing', null, false],
    ['since', ['2026-06-15T11:00:00Z'], false],
    ['since', ' 2026-06-15T11:00:00Z', false],
    ['since', '2026-06-15T11:00:00Z ', false],
    ['since', '2026-06-15T11:00:00.5Z', false],
    ['lock', 0, true],
    ['lock', 1.5, false],
    ['current', `${'a'.repeat(64)}a`, false],
    ['current', `g${'a'.repeat(63)}`, false],
    ['current', undefined, false],
    ['abandoned', [], true],
    ['abandoned', [third, 'short'], false],
    ['targets', { one: null }, false],
    ['targets', { one: [] }, false],
    ['targets', { one: { current: 1 } }, false],
    ['targets', {}, true],
    ['forced', true, true],
    ['forced', 'true', false],
  ])('with %s %j is believed: %p', (member, value, good) => {
    expect(believed({ [member]: value })).toBe(good);
  });
});
