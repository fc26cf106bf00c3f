import { describe, expect, it } from '@jest/globals';
import type { Facts, SeenTarget, Shown } from '../../src/rotate/facts.ts';
import { plan } from '../../src/rotate/plan.ts';
import type { Proof } from '../../src/rotate/ports.ts';
import { type RolloverState, readState } from '../../src/rotate/state.ts';
import { rules } from './rules.ts';

const [old, fresh, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const day = 86_400_000;
const now = new Date('2026-06-15T12:00:00Z');
const at = (days: number) => new Date(now.getTime() + days * day);
const text = (date: Date) => date.toISOString().replace('.000Z', 'Z');

const accepted: Proof = { kind: 'accepted' };
const refused: Proof = { kind: 'refused', reply: 'invalid_grant: invalid assertion' };
const silent: Proof = { kind: 'unknown', reason: 'the org is down' };
const over = (keyFingerprint: string, days = 300): Shown => ({
  kind: 'read',
  certificate: { pem: 'PEM', fingerprint: 'd'.repeat(64), keyFingerprint, notAfter: at(days) },
});
const none: Shown = { kind: 'none' };
const org = (answers: Record<string, Proof>, name = 'acme') => ({ name, answers });
const target = (more: Partial<SeenTarget> = {}): SeenTarget => ({
  name: 'repository',
  current: { updatedAt: at(-100) },
  next: { updatedAt: at(-10) },
  ...more,
});
const known = (more: Partial<RolloverState>): RolloverState => ({
  schema: 1,
  phase: 'offered',
  since: text(at(-9)),
  lock: 3,
  current: old,
  next: fresh,
  targets: { repository: { current: text(at(-100)), next: text(at(-10)) } },
  ...more,
});
const read = (state: RolloverState) => ({ kind: 'read', state }) as const;

/** In the middle of a rollover: offered, and accepted nowhere yet. */
const facts = (more: Partial<Facts> = {}): Facts => ({
  now,
  run: { id: '1', attempt: 1, queuedAt: at(-0.1) },
  rules,
  given: { current: old, next: fresh },
  state: read(known({})),
  targets: [target()],
  orgs: [org({ [old]: accepted, [fresh]: refused })],
  certificate: over(old, 40),
  nextCertificate: over(fresh),
  app: undefined,
  ...more,
});
const alone: Partial<Facts> = {
  given: { current: old, next: undefined },
  state: { kind: 'none' },
  targets: [target({ next: undefined })],
  nextCertificate: none,
};
const { next: _next, ...overState } = known({ phase: 'promoted', current: fresh, previous: old });
const promoted: Partial<Facts> = {
  given: { current: fresh, next: old },
  state: read(overState),
  orgs: [org({ [old]: refused, [fresh]: accepted })],
};
const settledState = { ...overState, phase: 'settled' as const, targets: { repository: { current: text(at(-100)) } } };
const settled: Partial<Facts> = {
  given: { current: fresh, next: undefined },
  state: read(settledState),
  targets: [target({ next: undefined })],
  nextCertificate: none,
  certificate: over(fresh, 300),
  orgs: [org({ [fresh]: accepted })],
};
const inPhase = (phase: RolloverState['phase'], more: Partial<RolloverState> = {}) => ({
  state: read(known({ phase, ...more })),
});
const early = { nextCertificate: none };
const both = [org({ [old]: accepted, [fresh]: accepted })];
const acceptsNew = [org({ [old]: refused, [fresh]: accepted })];
const neither = [org({ [old]: refused, [fresh]: refused })];

describe('the next step', () => {
  it.each<[string, Partial<Facts>, object]>([
    ['begins when the certificate is due', alone, { do: 'stage', key: 'fresh' }],
    ['is nothing while it is not', { ...alone, certificate: over(old, 46) }, { do: 'nothing' }],
    [
      'is nothing when the certificate has no end',
      {
        ...alone,
        certificate: {
          ...over(old),
          certificate: { pem: '', fingerprint: '', keyFingerprint: old, notAfter: null },
        } as Shown,
      },
      { do: 'nothing' },
    ],
    [
      'begins at once with a compromised key',
      { ...alone, certificate: none, rules: { ...rules, force: true } },
      { do: 'stage', key: 'fresh' },
    ],
    ['is nothing after a rollover', settled, { do: 'nothing' }],
    [
      'takes what a blind target says for no fact',
      {
        ...settled,
        targets: [
          target({ next: undefined }),
          { name: 'store-command', blind: true, current: { updatedAt: undefined }, next: { updatedAt: undefined } },
        ],
      },
      { do: 'nothing' },
    ],
    ['begins the next rollover', { ...settled, certificate: over(fresh, 45) }, { do: 'stage', key: 'fresh' }],
    [
      'goes on with a key that was not stored everywhere',
      { ...inPhase('staging'), ...early, targets: [target(), target({ name: 'environment:x', next: undefined })] },
      { do: 'stage', key: 'given' },
    ],
    [
      'makes another key when nobody holds the one that was begun with',
      { ...inPhase('staging'), ...early, given: { current: old, next: undefined } },
      { do: 'stage', key: 'fresh' },
    ],
    [
      'makes another key when it holds one that was given up',
      { ...inPhase('staging', { abandoned: [third] }), ...early, given: { current: old, next: third } },
      { do: 'stage', key: 'fresh' },
    ],
    [
      'waits for the soak and five minutes',
      { ...inPhase('staged', { since: text(at(-7)) }), ...early },
      { do: 'wait', reason: 'soak', until: new Date(now.getTime() + 300_000) },
    ],
    [
      'stores the key in a target that joins while nothing accepts it',
      { ...inPhase('staged'), ...early, targets: [target(), target({ name: 'dependabot', next: undefined })] },
      { do: 'stage', key: 'given' },
    ],
    ['offers after the soak', { ...inPhase('staged'), ...early }, { do: 'offer' }],
    [
      'offers what a run that was cut off has shown, although an administrator was early',
      { ...inPhase('staged'), orgs: acceptsNew },
      { do: 'offer' },
    ],
    [
      'does not soak with a compromised key',
      { ...inPhase('staged', { since: text(at(0)), forced: true }), ...early },
      { do: 'offer' },
    ],
    ['waits for an administrator', {}, { do: 'await-administrator', orgs: ['acme'] }],
    [
      'names only orgs that do not accept the key',
      { orgs: [org({ [old]: accepted, [fresh]: refused }, 'one'), org({ [old]: refused, [fresh]: accepted }, 'two')] },
      { do: 'await-administrator', orgs: ['one'] },
    ],
    ['offers again what somebody removed', early, { do: 'offer' }],
    ['publishes when the app holds the current certificate', { app: over(old) }, { do: 'publish' }],
    [
      'waits after it has published',
      { ...inPhase('offered', { publishing: { at: text(now), result: 'tried' } }), app: over(fresh) },
      { do: 'wait', reason: 'propagation', until: new Date(now.getTime() + 900_000) },
    ],
    [
      'asks an administrator when the app that it published to is not the one of the org',
      { ...inPhase('offered', { publishing: { at: text(at(-1)), result: 'tried' } }), app: over(fresh) },
      { do: 'await-administrator', orgs: ['acme'] },
    ],
    [
      'does not publish again after a restoration',
      { ...inPhase('offered', { publishing: { at: text(at(-1)), result: 'restored' } }), app: over(old) },
      { do: 'await-administrator', orgs: ['acme'] },
    ],
    [
      'restores when what it published is refused',
      { ...inPhase('offered', { publishing: { at: text(at(-1)), result: 'tried' } }), app: over(fresh), orgs: neither },
      { do: 'restore' },
    ],
    [
      'restores only when the servers have had their time',
      { ...inPhase('offered', { publishing: { at: text(now), result: 'tried' } }), app: over(fresh), orgs: neither },
      { do: 'wait', reason: 'propagation', until: new Date(now.getTime() + 900_000) },
    ],
    [
      'restores again what did not take',
      { ...inPhase('offered', { publishing: { at: text(at(-1)), result: 'restored' } }), app: none, orgs: neither },
      { do: 'restore' },
    ],
    ['proves when every org accepts the next key', { orgs: acceptsNew }, { do: 'prove' }],
    ['proves while servers differ', { orgs: both }, { do: 'prove' }],
    ['promotes after the proof', { ...inPhase('published'), orgs: acceptsNew }, { do: 'promote' }],
    ['takes the proof back when an org has gone back', inPhase('published'), { do: 'withdraw' }],
    ['goes on with a promotion', { ...inPhase('promoting'), orgs: acceptsNew }, { do: 'promote' }],
    [
      'goes on with a promotion although it holds the new key alone',
      { ...inPhase('promoting'), orgs: acceptsNew, given: { current: fresh, next: undefined } },
      { do: 'promote' },
    ],
    [
      'goes on with a promotion when it holds both the other way round',
      { ...inPhase('promoting'), orgs: acceptsNew, given: { current: fresh, next: old } },
      { do: 'promote' },
    ],
    [
      'waits before it forgets the old key',
      { ...promoted, state: read({ ...overState, since: text(at(-7)) }) },
      { do: 'wait', reason: 'soak', until: new Date(now.getTime() + 300_000) },
    ],
    ['forgets the old key after the soak', promoted, { do: 'settle' }],
    [
      'goes on forgetting',
      {
        ...promoted,
        state: read({ ...overState, phase: 'settling', since: text(now) }),
        targets: [target({ next: undefined })],
      },
      { do: 'settle' },
    ],
  ])('%s', (_, more, step) => {
    expect(plan(facts(more))).toEqual(step);
  });
});

describe('the plan stops', () => {
  it.each<[string, Partial<Facts>, string, RegExp]>([
    [
      'at a state from a time that is yet to come',
      { state: read(known({ phase: 'staged', since: '9999-12-31T23:59:59Z' })) },
      'ERR_ROTATE_STATE',
      /STATE tells of 9999-12-31T23:59:59Z, which is yet to come\.$/,
    ],
    [
      'at a publishing that is yet to come',
      { state: read(known({ publishing: { at: text(at(1)), result: 'tried' } })), app: over(fresh) },
      'ERR_ROTATE_STATE',
      /yet to come\.$/,
    ],
    ['at a state that is no JSON', { state: readState('x') }, 'ERR_ROTATE_STATE', /STATE is no JSON\.$/],
    [
      'at a state of another schema',
      { state: readState('{"schema":2}') },
      'ERR_ROTATE_STATE',
      /STATE has schema 2; this version/,
    ],
    [
      'at a target without the secret',
      { targets: [target({ current: undefined })] },
      'ERR_ROTATE_TARGET',
      /^There is no secret KEY in repository\.$/,
    ],
    [
      'at a secret of the next name that nobody noted',
      { ...alone, targets: [target()] },
      'ERR_ROTATE_EXISTS',
      /KEY_NEXT in repository already/,
    ],
    [
      'at a certificate of the next name that nobody noted',
      { ...alone, nextCertificate: over(third) },
      'ERR_ROTATE_EXISTS',
      /CERT_NEXT holds something already/,
    ],
    [
      'at a next key from elsewhere',
      { ...alone, given: { current: old, next: third } },
      'ERR_ROTATE_NEXT_KEY',
      /no target holds a secret KEY_NEXT/,
    ],
    [
      'in a run that was queued before the old key was forgotten',
      { ...settled, given: { current: fresh, next: old } },
      'ERR_ROTATE_STALE',
      new RegExp(`holds ${old} as the next key, which has been forgotten`),
    ],
    ['without a certificate', { ...alone, certificate: none }, 'ERR_ROTATE_CERTIFICATE', /CERT holds no certificate/],
    [
      'at a certificate that cannot be read',
      { ...alone, certificate: { kind: 'unreadable' } },
      'ERR_ROTATE_CERTIFICATE',
      /cannot be read/,
    ],
    [
      'at a certificate of another key',
      { ...alone, certificate: over(third) },
      'ERR_ROTATE_CERTIFICATE',
      new RegExp(`belongs to the key ${third}`),
    ],
    [
      'at a certificate of neither key',
      { certificate: over(third) },
      'ERR_ROTATE_CERTIFICATE',
      new RegExp(`${third}, which is neither the current key ${old} nor the next key ${fresh}`),
    ],
    [
      'when the current key is refused',
      { ...alone, orgs: [org({ [old]: refused })] },
      'ERR_ROTATE_REFUSED',
      new RegExp(`acme does not accept the current key ${old}`),
    ],
    [
      'when an org cannot be asked',
      { ...alone, orgs: [org({ [old]: silent })] },
      'ERR_ROTATE_UNAVAILABLE',
      /the org is down/,
    ],
    [
      'when the current secret is newer than the run',
      { ...alone, targets: [target({ current: { updatedAt: at(-0.1) }, next: undefined })] },
      'ERR_ROTATE_STALE',
      /KEY in repository was changed at 2026-06-15T09:36:00Z, and this run was queued at 2026-06-15T09:36:00Z/,
    ],
    [
      'in a run of the previous rollover',
      { ...promoted, given: { current: old, next: fresh } },
      'ERR_ROTATE_STALE',
      new RegExp(`holds ${old} as the current key, which ${fresh} has replaced`),
    ],
    [
      'at a current key that nobody knows',
      { given: { current: third, next: fresh } },
      'ERR_ROTATE_KEY',
      new RegExp(`given the current key ${third}`),
    ],
    [
      'at a next key that is not the staged one',
      { given: { current: old, next: third } },
      'ERR_ROTATE_NEXT_KEY',
      new RegExp(`given the next key ${third}`),
    ],
    [
      'when the next key is not handed over',
      { given: { current: old, next: undefined } },
      'ERR_ROTATE_NEXT_KEY',
      /stored as KEY_NEXT, and this run was not given it/,
    ],
    [
      'in a run that was queued before the next key was stored',
      { given: { current: old, next: undefined }, run: { id: '1', attempt: 1, queuedAt: at(-9) } },
      'ERR_ROTATE_STALE',
      /was queued at 2026-06-06T12:00:00Z without the next key/,
    ],
    [
      'when an unknown key is given while another is stored',
      { ...inPhase('staging'), ...early, given: { current: old, next: third } },
      'ERR_ROTATE_NEXT_KEY',
      /given the next key/,
    ],
    [
      'when a next secret is newer than the run',
      { ...inPhase('staging'), ...early, targets: [target({ next: { updatedAt: now } })] },
      'ERR_ROTATE_STALE',
      /KEY_NEXT in repository was changed/,
    ],
    [
      'when an org accepts the next key too early',
      { ...inPhase('staged'), ...early, orgs: both },
      'ERR_ROTATE_REFUSED',
      /acme accepts the next key b+ before its certificate was handed out/,
    ],
    [
      'when orgs accept a next key that was only begun with',
      {
        ...inPhase('staging'),
        ...early,
        orgs: [
          org({ [old]: accepted, [fresh]: accepted }, 'one'),
          org({ [old]: accepted, [fresh]: refused }, 'two'),
          org({ [old]: refused, [fresh]: accepted }, 'three'),
        ],
      },
      'ERR_ROTATE_REFUSED',
      /^one and three accept the next key b+ before its certificate was handed out/,
    ],
    [
      'when somebody replaced the next secret',
      { targets: [target({ next: { updatedAt: at(-3) } })] },
      'ERR_ROTATE_CHANGED',
      /KEY_NEXT in repository was changed at 2026-06-12T12:00:00Z by somebody else/,
    ],
    [
      'when somebody replaced the current secret',
      { targets: [target({ current: { updatedAt: at(-3) } })] },
      'ERR_ROTATE_CHANGED',
      /KEY in repository was changed/,
    ],
    [
      'when somebody removed the next secret',
      { targets: [target({ next: undefined })] },
      'ERR_ROTATE_CHANGED',
      /KEY_NEXT is no longer in repository/,
    ],
    [
      'at a target that joins too late',
      { targets: [target(), target({ name: 'dependabot' })] },
      'ERR_ROTATE_TARGET',
      /dependabot was added/,
    ],
    [
      'at a target that was left out',
      { state: read(known({ targets: { ...known({}).targets, gone: {} } })) },
      'ERR_ROTATE_TARGET',
      /gone was left out/,
    ],
    [
      'when something else lies where the next certificate belongs',
      { ...inPhase('staged'), nextCertificate: over(third) },
      'ERR_ROTATE_EXISTS',
      /not a certificate of the next key/,
    ],
    [
      'when the next certificate was replaced',
      { nextCertificate: over(third) },
      'ERR_ROTATE_CERTIFICATE',
      /no longer holds a certificate of the next key/,
    ],
    [
      'at a third certificate, by what orgs accept',
      { orgs: neither },
      'ERR_ROTATE_REFUSED',
      new RegExp(`acme accepts neither the current key ${old} nor the next key ${fresh}`),
    ],
    [
      'at a third certificate during the soak',
      { ...inPhase('staged', { since: text(now) }), ...early, orgs: neither },
      'ERR_ROTATE_REFUSED',
      new RegExp(`neither the current key ${old} nor the next key ${fresh}`),
    ],
    [
      'at a third certificate, by what the app holds',
      { app: over(third) },
      'ERR_ROTATE_REFUSED',
      new RegExp(`of the key ${third}, which is neither the current key ${old} nor the next key ${fresh}`),
    ],
    [
      'at a next certificate that somebody has put back after a restoration, and that is refused',
      {
        ...inPhase('offered', { publishing: { at: text(at(-1)), result: 'restored' } }),
        app: over(fresh),
        orgs: neither,
      },
      'ERR_ROTATE_REFUSED',
      new RegExp(
        `acme accepts neither .*: somebody has uploaded .* The app holds a certificate of the key ${fresh}\\.$`,
      ),
    ],
    [
      'at a third certificate after the proof',
      { ...inPhase('published'), orgs: neither },
      'ERR_ROTATE_REFUSED',
      /accepts neither/,
    ],
    [
      'at a third certificate in the middle of a promotion',
      { ...inPhase('promoting'), orgs: neither },
      'ERR_ROTATE_REFUSED',
      new RegExp(`does not accept the next key ${fresh}, nor ${old}`),
    ],
    [
      'when an org has gone back in the middle of a promotion',
      inPhase('promoting'),
      'ERR_ROTATE_REFUSED',
      new RegExp(`does not accept the next key ${fresh}, but ${old}`),
    ],
    [
      'when an org has gone back after the promotion',
      { ...promoted, orgs: [org({ [old]: accepted, [fresh]: refused })] },
      'ERR_ROTATE_REFUSED',
      new RegExp(`does not accept the current key ${fresh}, but ${old}`),
    ],
    [
      'when another key lies beside the one that is promoted',
      { ...inPhase('promoting'), orgs: acceptsNew, given: { current: fresh, next: third } },
      'ERR_ROTATE_NEXT_KEY',
      /beside the key/,
    ],
    [
      'when a secret is newer than the run that would promote',
      { ...inPhase('promoting'), orgs: acceptsNew, targets: [target({ current: { updatedAt: now } })] },
      'ERR_ROTATE_STALE',
      /KEY in repository was changed/,
    ],
  ])('%s', (_, more, code, sentence) => {
    const step = plan(facts(more));
    expect(step).toMatchObject({ do: 'stop', code });
    expect('sentence' in step ? step.sentence : '').toMatch(sentence);
  });
});
