import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { Failure } from '../../src/failure.ts';
import { shownCertificate } from '../../src/rotate/certificate.ts';
import type { Shown } from '../../src/rotate/facts.ts';
import { instructions, setupPaths } from '../../src/rotate/instructions.ts';
import type { RotateOutcome } from '../../src/rotate/rotate.ts';
import type { Step } from '../../src/rotate/step.ts';
import { rules } from './rules.ts';

const orgs = [
  { name: 'one', clientId: '1', username: 'ci@acme.example', instanceUrl: 'https://acme.my.salesforce.com' },
  {
    name: 'two',
    clientId: '2',
    username: 'ci@acme.example.uat',
    instanceUrl: 'https://acme--uat.sandbox.my.salesforce.com',
  },
];
const certificate = async (): Promise<Shown> => {
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  const key = createPrivateKey(pem);
  const shown = shownCertificate(
    await issueCertificate({ key, commonName: 'acme', notBefore: new Date('2026-06-01T00:00:00Z'), days: 365 }),
  );
  if (shown === undefined) throw new Error('no certificate was made');
  return { kind: 'read', certificate: shown };
};
const [current, next] = [await certificate(), await certificate()];
const pem = (shown: Shown) => (shown.kind === 'read' ? shown.certificate.pem : 'none');

const outcome = (step: Step, more: Partial<RotateOutcome> = {}): RotateOutcome => ({
  before: 'offered',
  state: 'offered',
  step,
  done: true,
  since: new Date('2026-06-01T00:00:00Z'),
  currentCertificate: current,
  nextCertificate: next,
  facts: undefined,
  failure: undefined,
  ...more,
});
const told = (
  step: Step,
  more: Partial<RotateOutcome> = {},
  other: { publishes?: boolean; dryRun?: boolean; force?: boolean } = {},
) =>
  instructions({
    outcome: outcome(step, more),
    rules: { ...rules, force: other.force === true },
    orgs,
    publishes: other.publishes === true,
    dryRun: other.dryRun === true,
  });

describe('what a run says is left to do', () => {
  const until = new Date('2026-06-08T00:05:00Z');
  const undone = { done: false };
  it.each<[Step, Partial<RotateOutcome>, string, RegExp]>([
    [
      { do: 'nothing' },
      { state: 'settled' },
      'nothing',
      /valid until 2027-06-01T00:00:00Z; a rollover begins on 2027-04-17\.$/,
    ],
    [{ do: 'wait', reason: 'soak', until }, undone, 'wait', /nothing is done before 2026-06-08T00:05:00Z/],
    [{ do: 'wait', reason: 'lock', until }, undone, 'wait', /Another run is at work/],
    [{ do: 'wait', reason: 'propagation', until }, undone, 'wait', /start a run after 2026-06-08T00:05:00Z/],
    [
      { do: 'stage', key: 'fresh' },
      { state: 'staged' },
      'wait',
      /queued for 7 d: from 2026-06-08T00:05:00Z on a run makes its certificate\.$/,
    ],
    [{ do: 'offer' }, {}, 'upload-certificate', /an administrator has to upload it/],
    [{ do: 'await-administrator', orgs: ['two'] }, undone, 'upload-certificate', /two does not accept its key yet/],
    [{ do: 'prove' }, { state: 'published' }, 'run-again', /five times in a row over ten minutes/],
    [{ do: 'withdraw' }, {}, 'upload-certificate', /has to be uploaded again/],
    [{ do: 'promote' }, { state: 'promoted' }, 'wait', /from 2026-06-08T00:05:00Z on a run forgets the old one/],
    [{ do: 'promote' }, { state: 'settled' }, 'nothing', /the old one is kept nowhere/],
    [{ do: 'settle' }, { state: 'settled' }, 'nothing', /the rollover is over/],
    [{ do: 'promote' }, undone, 'run-again', /Another run has changed something/],
  ])('after %j', (step, more, nextStep, sentence) => {
    const said = told(step, more);
    expect(said.nextStep).toBe(nextStep);
    expect(said.text).toMatch(sentence);
  });

  it('says so when it could not look at all', () => {
    const failure = new Failure('ERR_STORE_UNAVAILABLE', 'There was no answer.');
    const said = told({ do: 'stop', code: failure.code, sentence: failure.message }, { failure, state: undefined });
    expect(said).toMatchObject({ state: '', nextStep: 'look', text: 'There was no answer.' });
    expect(said.summary).toMatch(/^### Key pair: state unknown\n/);
  });

  it('shows a certificate without an end, and tells of one that cannot be read', () => {
    if (current.kind !== 'read') throw new Error('no certificate was made');
    const endless = { ...current, certificate: { ...current.certificate, notAfter: null } };
    const said = told(
      { do: 'nothing' },
      { currentCertificate: endless, nextCertificate: { kind: 'unreadable' } as Shown },
    );
    expect(said.summary).toContain('**Current certificate**, without end');
    expect(said.summary).toContain('**Next certificate:** what is kept cannot be read.');
  });

  it('says what it would do, when it may do nothing', () => {
    const said = told({ do: 'stage', key: 'fresh' }, { done: false, state: 'settled' }, { dryRun: true });
    expect(said).toMatchObject({
      nextStep: 'run-again',
      text: 'settled: A run would now make a key and store it as the next one in every target.',
    });
  });

  it('says why it stopped, and the remedy', () => {
    const failure = new Failure('ERR_ROTATE_REFUSED', 'acme accepts neither key.', { hint: 'Upload it.' });
    const said = told({ do: 'stop', code: failure.code, sentence: failure.message }, { failure, done: false });
    expect(said.nextStep).toBe('look');
    expect(said.summary).toContain('**What to do:** Upload it.');
    expect(said.summary).toContain(setupPaths.connectedApp);
  });

  it('has both certificates and both fingerprints in every summary', () => {
    const { summary } = told({ do: 'wait', reason: 'soak', until });
    for (const shown of [current, next]) {
      if (shown.kind !== 'read') throw new Error('no certificate');
      expect(summary).toContain(`\`\`\`\n${shown.certificate.pem.trim()}\n\`\`\``);
      expect(summary).toContain(shown.certificate.fingerprint);
      expect(summary).toContain(shown.certificate.keyFingerprint);
    }
  });

  it('gives the exact paths in Setup, for the orgs that wait and no others', () => {
    const { summary } = told({ do: 'await-administrator', orgs: ['two'] }, { done: false });
    expect(summary).toContain(setupPaths.externalClientApp);
    expect(summary).toContain(setupPaths.connectedApp);
    expect(summary).toContain(
      'acme--uat.sandbox.my.salesforce.com/lightning/setup/ManageExternalClientApplication/home',
    );
    expect(summary).not.toContain('//acme.my.salesforce.com/lightning');
  });

  it.each<[string, Step, Partial<RotateOutcome>]>([
    ['nothing is to be done', { do: 'nothing' }, { state: 'settled' }],
    ['a wait', { do: 'wait', reason: 'soak', until }, { done: false }],
    ['the next key was stored', { do: 'stage', key: 'fresh' }, { state: 'staged' }],
    ['the certificate was made', { do: 'offer' }, {}],
    ['the proof', { do: 'prove' }, { state: 'published' }],
    ['the promotion', { do: 'promote' }, { state: 'promoted' }],
    ['the end', { do: 'settle' }, { state: 'settled' }],
  ])('says in every summary where in Setup a certificate goes, once: %s', (_, step, more) => {
    const { summary } = told(step, more);
    for (const path of Object.values(setupPaths)) expect(summary.split(path)).toHaveLength(2);
  });

  it('hands out the next certificate while it is offered, and the current one otherwise', () => {
    expect(told({ do: 'offer' })).toMatchObject({
      certificate: pem(next),
      certificateNotAfter: '2027-06-01T00:00:00Z',
    });
    expect(told({ do: 'settle' }, { state: 'settled' }).certificate).toBe(pem(current));
    expect(told({ do: 'nothing' }, { state: 'settled', currentCertificate: { kind: 'none' } })).toMatchObject({
      certificate: '',
      certificateNotAfter: '',
    });
  });

  it('lists what a forced rollover cannot end, and not otherwise', () => {
    expect(told({ do: 'offer' }, {}, { force: true }).summary).toMatch(
      /sessions that were made with it[\s\S]*queued with the old key alone/,
    );
    expect(told({ do: 'offer' }).summary).not.toMatch(/sessions that were made/);
  });

  it('lets no name act in the summary', () => {
    const evil = 'x <img src=x> @team [a](https://evil.example) | #1';
    const { summary } = told({ do: 'await-administrator', orgs: [evil] }, { done: false });
    expect(summary).not.toMatch(/<img|@team|\]\(https|\| #1/);
  });
});
