import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { tokenRequest } from '../../src/token/request.ts';
import { judgeRevocation, revocationRequest } from '../../src/token/revocation.ts';

const origin = 'https://acme.my.salesforce.com';

describe('the token request', () => {
  it('has the two fields of RFC 7523 §2.1 in its body, and nothing in its address', () => {
    const { body, ...rest } = tokenRequest(origin, new Secret('head.claims.signature+/='));
    expect(rest).toEqual({
      method: 'POST',
      url: `${origin}/services/oauth2/token`,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([...new URLSearchParams(body.reveal())]).toEqual([
      ['grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
      ['assertion', 'head.claims.signature+/='],
    ]);
  });
});

describe('a revocation', () => {
  it('has the token in its body, and nothing in its address (RFC 7009 §2.1)', () => {
    const { body, ...rest } = revocationRequest(origin, new Secret('00D!a+b/c='));
    expect(rest).toEqual({
      method: 'POST',
      url: `${origin}/services/oauth2/revoke`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([...new URLSearchParams(body.reveal())]).toEqual([['token', '00D!a+b/c=']]);
  });

  it.each([
    [200, '', 'revoked'],
    [400, '{"error":"invalid_token"}', 'already-ended'],
    [400, '{"error"  :  "invalid_token"}', 'already-ended'],
    [400, '{"error":"unsupported_token_type","error_description":"this token type is not supported"}', 'already-ended'],
    [400, '{"error":"invalid_request"}', 'refused'],
    [400, '', 'refused'],
    [401, '{"error":"invalid_token"}', 'refused'],
    [500, '{"error":"invalid_token"}', 'refused'],
  ])('that is answered with %i %s is %s', (status, body, revocation) => {
    expect(judgeRevocation(status, body)).toBe(revocation);
  });
});
