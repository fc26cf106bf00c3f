import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Shown } from '../../src/rotate/facts.ts';
import { instructions, setupPaths } from '../../src/rotate/instructions.ts';
import type { RotateOutcome } from '../../src/rotate/rotate.ts';
import { rules } from './rules.ts';

const armoured = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;
const shown = (body: string, notAfter: Date | null = new Date('2027-06-01T00:00:00Z')): Shown => ({
  kind: 'read',
  certificate: {
    pem: `a comment\n${armoured(body)}\n<b>behind it</b>`,
    fingerprint: `of ${body}`,
    keyFingerprint: `key of ${body}`,
    notAfter,
  },
});
const base: RotateOutcome = {
  before: 'settled',
  state: 'settled',
  step: { do: 'settle' },
  done: true,
  since: undefined,
  currentCertificate: shown('AAAA'),
  nextCertificate: { kind: 'none' },
  facts: undefined,
  failure: undefined,
};
const told = (more: Partial<RotateOutcome>, force = false) =>
  instructions({
    outcome: { ...base, ...more },
    rules: { ...rules, force },
    orgs: [{ name: 'one', clientId: '1', username: 'ci', instanceUrl: 'https://acme.example' }],
    publishes: false,
    dryRun: false,
  });

describe('the summary of a rotation', () => {
  it('is a headline, a sentence, the certificates and the Setup path, and nothing else when all is well', () => {
    expect(told({})).toEqual({
      state: 'settled',
      nextStep: 'nothing',
      certificate: expect.stringContaining(armoured('AAAA')),
      certificateNotAfter: '2027-06-01T00:00:00Z',
      text: 'settled: The old key is forgotten, and the rollover is over.',
      summary: [
        '### Key pair: settled',
        '',
        'The old key is forgotten, and the rollover is over.',
        '',
        '**Current certificate**, valid until 2027-06-01T00:00:00Z  ',
        'SHA-256 of the certificate `of AAAA`  ',
        'SHA-256 of its key `key of AAAA`',
        '',
        `\`\`\`\n${armoured('AAAA')}\n\`\`\``,
        '',
        `A certificate is uploaded at *${setupPaths.externalClientApp}* (connected app: *${setupPaths.connectedApp}*).`,
        '',
      ].join('\n'),
    });
  });

  it('names what it shows for what it is, and says when it has no end', () => {
    const titles = (more: Partial<RotateOutcome>) => told(more).summary.match(/^\*\*[^*]*\*\*.*$/gm);
    const nextCertificate = shown('BBBB', null);
    expect(titles({ state: 'offered', nextCertificate })).toEqual([
      '**Current certificate**, valid until 2027-06-01T00:00:00Z  ',
      '**Next certificate**, without end  ',
    ]);
    expect(titles({ state: 'promoted', nextCertificate })?.[1]).toBe('**Old certificate**, without end  ');
    expect(titles({ nextCertificate: { kind: 'unreadable' } })?.[1]).toBe(
      '**Next certificate:** what is kept cannot be read.',
    );
    expect(told({ currentCertificate: shown('AAAA', null) }).certificateNotAfter).toBe('');
  });

  it('says that the state is unknown where it could not be read', () => {
    const failure = new Failure('ERR_ROTATE_STATE', 'The variable STATE is no JSON.', { hint: 'Look at it.' });
    const said = told({
      state: undefined,
      step: { do: 'stop', code: failure.code, sentence: failure.message },
      done: false,
      currentCertificate: { kind: 'none' },
      failure,
    });
    expect([said.state, said.text]).toEqual(['', 'The variable STATE is no JSON.']);
    expect(said.summary).toBe(
      `${[
        '### Key pair: state unknown',
        'The variable STATE is no JSON.',
        '**What to do:** Look at it.',
        `A certificate is uploaded at *${setupPaths.externalClientApp}* (connected app: *${setupPaths.connectedApp}*).`,
      ].join('\n\n')}\n`,
    );
  });

  it('shows nothing of a text that has no certificate in it', () => {
    const certificate = { pem: '<b>no certificate</b>', fingerprint: 'f', keyFingerprint: 'k', notAfter: null };
    const { summary } = told({ currentCertificate: { kind: 'read', certificate } });
    expect(summary).toContain('**Current certificate**, without end');
    expect(summary).not.toContain('no certificate');
  });

  it('hands out the next certificate from the offer to the proof', () => {
    const nextCertificate = shown('BBBB');
    const handed = (['settled', 'staged', 'offered', 'published', 'promoted'] as const).map((state) =>
      told({ state, nextCertificate }).certificate.includes('BBBB'),
    );
    expect(handed).toEqual([false, false, true, true, false]);
  });

  it('tells step by step how a certificate is uploaded, with the page of each org', () => {
    const { summary } = told({ state: 'offered', step: { do: 'offer' }, nextCertificate: shown('BBBB') });
    expect(summary.split('\n\n').slice(2, 7)).toEqual([
      'Save the next certificate below as a file, and in each of these orgs upload it to the app in the place of the one that is there:',
      '- ci at https&#58;//acme.example: https&#58;//acme.example/lightning/setup/ManageExternalClientApplication/home',
      `External Client App: *${setupPaths.externalClientApp}*`,
      `Connected app: *${setupPaths.connectedApp}*`,
      'Pipelines hold both keys meanwhile, so the moment does not matter. The servers of the org differ for up to ten minutes; then start the rotation again, or wait for its schedule.',
    ]);
  });

  it('lists what outlives a compromised key: five things', () => {
    const { summary } = told({}, true);
    expect(summary).toContain('What this does not end, although the old key is compromised:\n\n- sessions that were');
    expect(summary.match(/^- .*$/gm)?.map((line) => line.slice(2, 24))).toEqual([
      'sessions that were mad',
      'refresh tokens, if the',
      'logins with the old ke',
      'runs that are queued w',
      'copies of the key in p',
    ]);
  });
});
