import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Facts, Shown } from '../../src/rotate/facts.ts';
import { isForced, remaining } from '../../src/rotate/remaining.ts';
import type { RotateOutcome } from '../../src/rotate/rotate.ts';
import type { Step } from '../../src/rotate/step.ts';
import { rules } from './rules.ts';

const certificate = (notAfter: Date | null): Shown => ({
  kind: 'read',
  certificate: { pem: 'PEM', fingerprint: 'f', keyFingerprint: 'k', notAfter },
});
const outcome = (step: Step, more: Partial<RotateOutcome> = {}): RotateOutcome => ({
  before: 'staged',
  state: 'staged',
  step,
  done: true,
  since: new Date('2026-06-01T00:00:00Z'),
  currentCertificate: certificate(new Date('2027-06-01T00:00:00Z')),
  nextCertificate: { kind: 'none' },
  facts: undefined,
  failure: undefined,
  ...more,
});
const until = new Date('2026-06-08T00:05:00Z');
const undone = { done: false };

describe('what is left after a run is told in these words', () => {
  it.each<[string, Step, Partial<RotateOutcome>, string]>([
    [
      'nothing is due',
      { do: 'nothing' },
      undone,
      'Nothing is to be done. The certificate is valid until 2027-06-01T00:00:00Z; a rollover begins on 2027-04-17.',
    ],
    [
      'nothing is ever due',
      { do: 'nothing' },
      { currentCertificate: certificate(null) },
      'Nothing is to be done. The certificate has no end.',
    ],
    [
      'no certificate can be read',
      { do: 'nothing' },
      { currentCertificate: { kind: 'none' } },
      'Nothing is to be done. The certificate has no end.',
    ],
    [
      'queued runs are waited for',
      { do: 'wait', reason: 'soak', until },
      undone,
      'Runs that were queued before may still hold the keys of then: nothing is done before 2026-06-08T00:05:00Z.',
    ],
    [
      'servers are waited for',
      { do: 'wait', reason: 'propagation', until },
      undone,
      'The servers of an org differ for some minutes after an upload: start a run after 2026-06-08T00:05:00Z.',
    ],
    [
      'another run is waited for',
      { do: 'wait', reason: 'lock', until },
      undone,
      'Another run is at work, and holds the lock until 2026-06-08T00:05:00Z at most.',
    ],
    [
      'the next key is stored',
      { do: 'stage', key: 'fresh' },
      {},
      'The next key is stored in every target, and nothing else was changed. Runs may be queued for 7 d: from 2026-06-08T00:05:00Z on a run makes its certificate.',
    ],
    [
      'the next key is stored, and no time is known',
      { do: 'stage', key: 'fresh' },
      { since: undefined },
      'The next key is stored in every target, and nothing else was changed. Runs may be queued for 7 d: after that a run makes its certificate.',
    ],
    [
      'one org waits',
      { do: 'await-administrator', orgs: ['one'] },
      undone,
      'The next certificate waits for an administrator: one does not accept its key yet.',
    ],
    [
      'two orgs wait',
      { do: 'await-administrator', orgs: ['one', 'two'] },
      undone,
      'The next certificate waits for an administrator: one, two do not accept its key yet.',
    ],
    [
      'an org went back',
      { do: 'withdraw' },
      {},
      'An org has gone back to the current certificate after the proof: the next one has to be uploaded again.',
    ],
    [
      'the proof is made',
      { do: 'prove' },
      {},
      'Every org has accepted the next key five times in a row over ten minutes. The next run makes it the current one.',
    ],
    [
      'the keys have changed places',
      { do: 'promote' },
      { state: 'promoted' },
      'The new key is the current one in every target. Runs may be queued for 7 d: from 2026-06-08T00:05:00Z on a run forgets the old one.',
    ],
    [
      'a compromised key is replaced',
      { do: 'promote' },
      { state: 'settled' },
      'The new key is the current one in every target, and the old one is kept nowhere.',
    ],
    ['all is over', { do: 'settle' }, {}, 'The old key is forgotten, and the rollover is over.'],
    [
      'the app was put back',
      { do: 'restore' },
      {},
      'The app holds the current certificate again, and an administrator has to upload the next one.',
    ],
    [
      'another run came in between',
      { do: 'settle' },
      undone,
      'Another run has changed something in between; the next run goes on from there.',
    ],
    [
      'the plan stopped',
      { do: 'stop', code: 'ERR_ROTATE_KEY', sentence: 'That is another key.' },
      undone,
      'That is another key.',
    ],
  ])('when %s', (_, step, more, sentence) => {
    expect(remaining(outcome(step, more), rules, false, false).sentence).toBe(sentence);
  });

  it.each<[Step, string]>([
    [{ do: 'stage', key: 'given' }, 'make a key and store it as the next one in every target'],
    [{ do: 'offer' }, 'make the certificate of the next key and hand it out'],
    [{ do: 'publish' }, 'change the app to the next certificate'],
    [{ do: 'restore' }, 'put a certificate of the current key back into the app'],
    [{ do: 'prove' }, 'log in with the next key in every org for ten minutes'],
    [{ do: 'withdraw' }, 'note that the next key is no longer accepted everywhere'],
    [{ do: 'promote' }, 'make the next key the current one in every target'],
    [{ do: 'settle' }, 'forget the old key in every target'],
  ])('when nothing may be changed and %j is due', (step, intention) => {
    expect(remaining(outcome(step, undone), rules, true, true)).toEqual({
      nextStep: 'run-again',
      sentence: `A run would now ${intention}.`,
      uploadTo: 'none',
    });
  });

  it.each<[Step, 'none' | 'all' | readonly string[]]>([
    [{ do: 'offer' }, 'all'],
    [{ do: 'publish' }, 'all'],
    [{ do: 'withdraw' }, 'all'],
    [{ do: 'restore' }, 'all'],
    [{ do: 'await-administrator', orgs: ['two'] }, ['two']],
    [{ do: 'prove' }, 'none'],
    [{ do: 'settle' }, 'none'],
  ])('with the orgs to upload to, after %j', (step, uploadTo) => {
    const left = remaining(outcome(step), rules, false, false);
    expect([left.uploadTo, left.nextStep === 'upload-certificate']).toEqual([uploadTo, uploadTo !== 'none']);
  });

  it('with nothing to upload where the run publishes by itself', () => {
    for (const step of [{ do: 'offer' }, { do: 'publish' }] as const) {
      expect(remaining(outcome(step), rules, true, false)).toEqual({
        nextStep: 'run-again',
        sentence: 'The next certificate is published. A run in 15 min or later proves that every org accepts it.',
        uploadTo: 'none',
      });
    }
  });

  it('with a failure before everything else, whatever was to be done', () => {
    const failure = new Failure('ERR_STORE_UNAVAILABLE', 'GitHub is away.');
    expect(remaining(outcome({ do: 'stage', key: 'fresh' }, { ...undone, failure }), rules, false, true)).toEqual({
      nextStep: 'look',
      sentence: 'GitHub is away.',
      uploadTo: 'none',
    });
    const stop = { do: 'stop', code: 'ERR_ROTATE_KEY', sentence: 'x' } as const;
    expect(remaining(outcome(stop), rules, false, false).nextStep).toBe('look');
  });
});

describe('a rollover from a compromised key', () => {
  const noted = (forced: boolean) =>
    ({
      state: {
        kind: 'read',
        state: {
          schema: 1,
          phase: 'staged',
          since: '2026-06-01T00:00:00Z',
          lock: 1,
          current: 'a',
          targets: {},
          ...(forced && { forced: true }),
        },
      },
    }) as unknown as Facts;

  it('waits for no queued run, whether this run says so or the one that began it', () => {
    const sentence =
      'The next key is stored in every target, and nothing else was changed. The next run goes on at once: a run makes its certificate.';
    const step = { do: 'stage', key: 'fresh' } as const;
    for (const [facts, force] of [
      [undefined, true],
      [noted(true), false],
    ] as const) {
      expect(remaining(outcome(step, { facts }), { ...rules, force }, false, false)).toMatchObject({
        nextStep: 'run-again',
        sentence,
      });
    }
    expect(remaining(outcome(step, { facts: noted(false) }), rules, false, false).nextStep).toBe('wait');
  });

  it('is none where nobody says so, or the state cannot be read', () => {
    expect(isForced({ facts: noted(false) }, rules)).toBe(false);
    expect(isForced({ facts: undefined }, rules)).toBe(false);
    expect(isForced({ facts: { state: { kind: 'none' } } as Facts }, rules)).toBe(false);
    expect(isForced({ facts: undefined }, { ...rules, force: true })).toBe(true);
    expect(isForced({ facts: noted(true) }, rules)).toBe(true);
  });
});
