import { describe, expect, it } from '@jest/globals';
import { mayComeFromRefresh, moreTelling, rejectionHint, rejectionOf } from '../../src/token/rejection.ts';
import { type RejectionRow, rejections, unknownRejection } from '../../src/token/rejection-catalogue.ts';

describe('the words of the token endpoint', () => {
  it.each([
    ['invalid_grant', "user hasn't approved this consumer", 'ERR_TOKEN_USER_NOT_APPROVED', 'once-more'],
    ['invalid_app_access', 'user is not admin approved to access this app', 'ERR_TOKEN_USER_NOT_ASSIGNED', 'once-more'],
    ['app_not_found', 'External client app is not installed in this org', 'ERR_TOKEN_APP_NOT_FOUND', 'once-more'],
    [
      'invalid_grant',
      'Cross-org OAuth flows are not supported for this external client app',
      'ERR_TOKEN_CROSS_ORG',
      'final',
    ],
    ['invalid_client_id', 'client identifier invalid', 'ERR_TOKEN_CLIENT_ID_UNKNOWN', 'final'],
    ['invalid_client', 'invalid client credentials', 'ERR_TOKEN_CLIENT_CREDENTIALS', 'final'],
    ['invalid_client', 'app must be installed into org', 'ERR_TOKEN_APP_NOT_INSTALLED', 'final'],
    ['invalid_grant', 'audience is invalid', 'ERR_TOKEN_AUDIENCE', 'other-audience'],
    ['invalid_grant', 'Audience validation failed', 'ERR_TOKEN_AUDIENCE', 'other-audience'],
    ['invalid_grant', 'invalid assertion', 'ERR_TOKEN_ASSERTION', 'next-key'],
    ['invalid_grant', 'expired authorization code', 'ERR_TOKEN_EXPIRED', 'clock'],
    ['invalid_grant', 'ip restricted', 'ERR_TOKEN_IP_RESTRICTED', 'final'],
    ['invalid_grant', 'no valid scopes defined', 'ERR_TOKEN_NO_SCOPES', 'final'],
    ['invalid_request', 'scope parameter not supported', 'ERR_TOKEN_SCOPE_PARAMETER', 'final'],
    ['invalid_grant', 'request not supported on this domain', 'ERR_TOKEN_DOMAIN', 'final'],
    ['invalid_grant', 'authentication failure', 'ERR_TOKEN_AUTHENTICATION', 'final'],
    ['inactive_user', 'user is inactive', 'ERR_TOKEN_USER_INACTIVE', 'final'],
    ['inactive_org', '', 'ERR_TOKEN_ORG_INACTIVE', 'final'],
    ['rate_limit_exceeded', 'login rate exceeded', 'ERR_TOKEN_LOGIN_RATE', 'final'],
    ['unsupported_grant_type', 'grant type not supported', 'ERR_TOKEN_GRANT_TYPE', 'final'],
    ['unknown_error', 'retry your request', 'ERR_ORG_UNAVAILABLE', 'outage'],
    ['invalid_grant', 'expired access/refresh token', 'ERR_TOKEN_EXPIRED', 'final'],
    ['OAUTH_EC_APP_NOT_FOUND', 'seen in a browser', 'ERR_TOKEN_APP_NOT_FOUND', 'once-more'],
    ['OAUTH_APPROVAL_ERROR_GENERIC', 'seen in a browser', 'ERR_TOKEN_APP_NOT_INSTALLED', 'final'],
    ['OAUTH_ACCESS_DENIED', 'seen in a browser', 'ERR_TOKEN_APP_NOT_INSTALLED', 'final'],
    ['something_new', 'never heard of', 'ERR_TOKEN_REJECTED', 'final'],
  ])('%s: %s means %s, to be met by %s', (error, description, code, verdict) => {
    const reply = description === '' ? error : `${error}: ${description}`;
    expect(rejectionOf(error, description)).toMatchObject({ code, verdict, reply });
  });

  it('may be none at all', () => {
    expect(rejectionOf('', '').reply).toBe('nothing');
    expect(rejectionOf('', 'odd').reply).toBe('odd');
  });

  it('are matched without regard to case, and found inside longer sentences', () => {
    expect(rejectionOf('INVALID_GRANT', 'Sorry: Invalid Assertion (x)').code).toBe('ERR_TOKEN_ASSERTION');
  });

  it('are cut where they are endless', () => {
    expect(rejectionOf('x', 'y'.repeat(5000)).reply).toHaveLength(500);
  });

  it('are weighed: the more telling of two is reported, the earlier one when they tell as much', () => {
    const audience = rejectionOf('invalid_grant', 'audience is invalid');
    const ip = rejectionOf('invalid_grant', 'ip restricted');
    expect(moreTelling(audience, ip)).toBe(ip);
    expect(moreTelling(ip, audience)).toBe(ip);
    const again = rejectionOf('invalid_grant', 'audience is invalid');
    expect(moreTelling(audience, again)).toBe(audience);
  });

  it('have a hint of their own where that of the code is about another answer', () => {
    const hint = (description: string) => rejectionHint(rejectionOf('invalid_grant', description), false);
    expect(hint('expired authorization code')).toContain('clock');
    expect(hint('expired access/refresh token')).not.toContain('clock');
    expect(hint('expired access/refresh token')).toContain('no refresh token');
  });

  it('come with what a refresh changes on a sandbox, and only where that can be the cause', () => {
    expect(rejectionHint(rejectionOf('app_not_found', ''), true)).toContain('refreshed');
    expect(rejectionHint(rejectionOf('app_not_found', ''), false)).not.toContain('was refreshed');
    expect(rejectionHint(rejectionOf('invalid_grant', 'ip restricted'), true)).not.toContain('refreshed');
  });
});

describe('the catalogue of rejections', () => {
  it.each([
    ['app_not_found', 'ERR_TOKEN_APP_NOT_FOUND'],
    ['oauth_ec_app_not_found', 'ERR_TOKEN_APP_NOT_FOUND'],
    ['oauth_approval_error_generic', 'ERR_TOKEN_APP_NOT_INSTALLED'],
    ['oauth_access_denied', 'ERR_TOKEN_APP_NOT_INSTALLED'],
    ['invalid_client_id', 'ERR_TOKEN_CLIENT_ID_UNKNOWN'],
    ['inactive_user', 'ERR_TOKEN_USER_INACTIVE'],
    ['inactive_org', 'ERR_TOKEN_ORG_INACTIVE'],
    ['rate_limit_exceeded', 'ERR_TOKEN_LOGIN_RATE'],
    ['unsupported_grant_type', 'ERR_TOKEN_GRANT_TYPE'],
    ['unknown_error', 'ERR_ORG_UNAVAILABLE'],
  ])('knows the error %s without its description', (error, code) => {
    expect(rejectionOf(error, 'said in other words').code).toBe(code);
  });

  it.each([
    ["user hasn't approved this consumer", 'ERR_TOKEN_USER_NOT_APPROVED'],
    ['user is not admin approved to access this app', 'ERR_TOKEN_USER_NOT_ASSIGNED'],
    ['Cross-org OAuth flows are not supported for this external client app', 'ERR_TOKEN_CROSS_ORG'],
    ['External client app is not installed in this org', 'ERR_TOKEN_APP_NOT_FOUND'],
    ['app must be installed into org', 'ERR_TOKEN_APP_NOT_INSTALLED'],
    ['client identifier invalid', 'ERR_TOKEN_CLIENT_ID_UNKNOWN'],
    ['invalid client credentials', 'ERR_TOKEN_CLIENT_CREDENTIALS'],
    ['user is inactive', 'ERR_TOKEN_USER_INACTIVE'],
    ['login rate exceeded', 'ERR_TOKEN_LOGIN_RATE'],
    ['grant type not supported', 'ERR_TOKEN_GRANT_TYPE'],
    ['retry your request', 'ERR_ORG_UNAVAILABLE'],
  ])('knows the description "%s" beside another error', (description, code) => {
    expect(rejectionOf('invalid_grant', description).code).toBe(code);
  });

  it('has words for every row that lead back to its code, and a whole sentence', () => {
    for (const { words, code, sentence } of rejections) {
      const [error = '', description = ''] = words.includes(': ') ? words.split(': ') : [words, words];
      expect(rejectionOf(error, description).code).toBe(code);
      expect(sentence).toMatch(/^The .{12,}\.$/);
    }
    expect(unknownRejection).toMatchObject({ words: '', sentence: 'The org refused the login.' });
  });

  const codes = (holds: (row: RejectionRow) => boolean) => new Set(rejections.filter(holds).map(({ code }) => code));

  it('knows which rejections another client id can help with, in all their rows', () => {
    const blamesApp = codes((row) => row.blamesApp === true);
    expect([...blamesApp].sort()).toEqual([
      'ERR_TOKEN_APP_NOT_FOUND',
      'ERR_TOKEN_APP_NOT_INSTALLED',
      'ERR_TOKEN_CLIENT_ID_UNKNOWN',
      'ERR_TOKEN_CROSS_ORG',
      'ERR_TOKEN_USER_NOT_APPROVED',
      'ERR_TOKEN_USER_NOT_ASSIGNED',
    ]);
    expect(rejections.filter(({ code, blamesApp: own }) => blamesApp.has(code) && own !== true)).toEqual([]);
  });

  it('knows which rejections pass by themselves after a change in the org, in all their rows', () => {
    const propagates = codes((row) => row.propagates === true);
    expect([...propagates].sort()).toEqual([
      'ERR_TOKEN_APP_NOT_FOUND',
      'ERR_TOKEN_ASSERTION',
      'ERR_TOKEN_CLIENT_ID_UNKNOWN',
      'ERR_TOKEN_USER_NOT_APPROVED',
      'ERR_TOKEN_USER_NOT_ASSIGNED',
    ]);
    expect(rejections.filter(({ code, propagates: own }) => propagates.has(code) && own !== true)).toEqual([]);
  });

  it('says of a refresh that it may be behind what blames the app, the key or the moment', () => {
    const codesOfRefresh = codes(mayComeFromRefresh);
    expect(codesOfRefresh).toContain('ERR_TOKEN_ASSERTION');
    expect(codesOfRefresh).toContain('ERR_TOKEN_USER_NOT_ASSIGNED');
    expect(codesOfRefresh).toContain('ERR_TOKEN_CLIENT_ID_UNKNOWN');
    expect(codesOfRefresh).not.toContain('ERR_TOKEN_IP_RESTRICTED');
    expect(mayComeFromRefresh({ ...unknownRejection, verdict: 'once-more' })).toBe(true);
  });
});
