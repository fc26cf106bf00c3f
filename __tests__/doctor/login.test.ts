import { describe, expect, it } from '@jest/globals';
import { examineLogin, refuseIdentity, skipLogin } from '../../src/doctor/login.ts';
import type { Setup } from '../../src/doctor/setup.ts';
import { Failure } from '../../src/failure.ts';
import { accepted, examination, givenKey, otherKeyPem, outcomes, session, setupOf } from './fixture.ts';

const examine = (changes: Partial<Setup> = {}) => examineLogin(setupOf(changes));
const refusing = (failure: unknown) => async () => {
  throw failure;
};
const next = givenKey(otherKeyPem, 'next-private-key');

describe('a login that works', () => {
  it('passes in all three', async () => {
    const { examinations, ...rest } = await examine();
    expect(outcomes(examinations)).toEqual([
      'login.exchange passed',
      'login.scopes passed',
      'login.token-format passed',
    ]);
    expect(examination(examinations, 'login.exchange').facts).toEqual({
      audience: 'https://acme.my.salesforce.com',
      attempts: 1,
      keyUsed: 'current',
    });
    expect(rest).toEqual({ session, because: '', otherOrg: undefined });
  });

  it('shows nothing of the token', async () => {
    const { examinations } = await examine();
    expect(JSON.stringify(examinations)).not.toContain('not.a.real.token');
  });
});

describe('two keys', () => {
  it('are both tried, and the second may be as good', async () => {
    const { examinations } = await examine({ next, loginWithNext: async () => accepted({ keyUsed: 'next' }) });
    expect(examination(examinations, 'login.exchange')).toMatchObject({
      status: 'passed',
      facts: { next: 'accepted' },
    });
  });

  it('of which the second is refused pass: its certificate is not in the app yet', async () => {
    const failure = new Failure('ERR_TOKEN_ASSERTION', 'The signature does not fit.');
    const { examinations } = await examine({ next, loginWithNext: refusing(failure) });
    expect(examination(examinations, 'login.exchange')).toMatchObject({
      status: 'passed',
      message: expect.stringContaining('the next key was refused: The signature does not fit.'),
      facts: { next: 'ERR_TOKEN_ASSERTION' },
    });
  });

  it('of which the first is refused are warned of', async () => {
    let asked = 0;
    const { examinations } = await examine({
      next,
      login: async () => accepted({ keyUsed: 'next' }),
      loginWithNext: async () => {
        asked += 1;
        return undefined;
      },
    });
    expect(examination(examinations, 'login.exchange')).toMatchObject({
      status: 'warned',
      remedy: expect.stringContaining('`private-key`'),
      facts: { keyUsed: 'next' },
    });
    expect(asked).toBe(0);
  });

  it('that are the same one are tried once', async () => {
    const { examinations } = await examine({ next, loginWithNext: async () => undefined });
    expect(examination(examinations, 'login.exchange').facts).not.toHaveProperty('next');
  });

  it('are not two when one is given', async () => {
    const loginWithNext = refusing(new Error('asked for a second key'));
    await expect(examine({ loginWithNext })).resolves.toMatchObject({ because: '' });
  });
});

describe('a login that is refused', () => {
  it("fails with the org's words, and what follows is skipped", async () => {
    const failure = new Failure('ERR_TOKEN_AUDIENCE', 'Not accepted.', { reply: 'invalid_grant: audience is invalid' });
    const { examinations, session: none, because, otherOrg } = await examine({ login: refusing(failure) });
    expect(outcomes(examinations)).toEqual([
      'login.exchange failed',
      'login.scopes skipped',
      'login.token-format skipped',
    ]);
    expect(examination(examinations, 'login.exchange')).toMatchObject({
      message: 'Not accepted. The org said "invalid_grant: audience is invalid".',
      remedy: failure.hint,
      facts: { code: 'ERR_TOKEN_AUDIENCE', reply: 'invalid_grant: audience is invalid' },
    });
    expect([none, because, otherOrg]).toEqual([undefined, 'There is no session.', undefined]);
  });

  it.each(['ERR_TARGET_KIND', 'ERR_TARGET_REFUSED_ORG'] as const)(
    'after the org accepted it (%s) has another org, whose session is not used',
    async (code) => {
      const failure = new Failure(code, 'Another org.');
      const { examinations, session: none, because, otherOrg } = await examine({ login: refusing(failure) });
      expect(examination(examinations, 'login.exchange').status).toBe('passed');
      expect(examination(examinations, 'login.scopes').message).toBe(because);
      expect([none, otherOrg]).toEqual([undefined, failure]);
    },
  );

  it.each([
    ['a cancelled one', new Failure('ERR_CANCELLED', 'The login was cancelled.')],
    ["a programmer's mistake", new TypeError('a mistake')],
  ])('is no finding when it is %s', async (_, error) => {
    await expect(examine({ login: refusing(error) })).rejects.toBe(error);
    await expect(examine({ next, loginWithNext: refusing(error) })).rejects.toBe(error);
  });
});

describe('a login that is not tried', () => {
  it('says why in all three', () => {
    const { examinations, because } = skipLogin('Left out.');
    expect(outcomes(examinations).every((each) => each.endsWith('skipped'))).toBe(true);
    expect([because, ...examinations.map(({ message }) => message)]).toEqual(Array(4).fill('Left out.'));
  });

  it('because of who logs in fails with everything that is wrong', () => {
    const { examinations } = refuseIdentity([
      new Failure('ERR_CLIENT_ID', '`client-id` is missing.'),
      new Failure('ERR_USERNAME', '`username` is missing.'),
    ]);
    expect(examination(examinations, 'login.exchange')).toMatchObject({
      status: 'failed',
      message: '`client-id` is missing. `username` is missing.',
      facts: { code: 'ERR_CLIENT_ID' },
    });
  });
});

describe('the session', () => {
  it.each([
    [['full'], 'passed'],
    [['api', 'web'], 'passed'],
    [['web', 'refresh_token'], 'warned'],
    [[], 'skipped'],
  ] as const)('with the scopes %j is %s', async (scopes, status) => {
    const { examinations } = await examine({ login: async () => accepted({ session: { ...session, scopes } }) });
    const examined = examination(examinations, 'login.scopes');
    expect(examined).toMatchObject({ status, facts: { scopes } });
    expect(examined.remedy === null).toBe(status !== 'warned');
  });

  it('with a token in the JWT format is warned of, with its end', async () => {
    const expiresAt = new Date('2026-11-20T14:00:00Z');
    const { examinations } = await examine({
      login: async () => accepted({ session: { ...session, tokenFormat: 'jwt', expiresAt } }),
    });
    expect(examination(examinations, 'login.token-format')).toMatchObject({
      status: 'warned',
      remedy: expect.stringContaining('SF_ORG_METADATA_REST_DEPLOY'),
      facts: { tokenFormat: 'jwt', expiresAt: '2026-11-20T14:00:00Z' },
    });
  });
});
