import { describe, expect, it } from '@jest/globals';
import { moreTelling, rejectionHint, rejectionOf } from '../../src/token/rejection.ts';

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
