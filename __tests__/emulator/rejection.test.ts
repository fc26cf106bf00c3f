import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Configuration } from '../../src/emulator/configuration.ts';
import { rejections } from '../../src/emulator/rejection.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import {
  claimsFor,
  clientId,
  grantType,
  login,
  loginAs,
  makeAssertion,
  makePair,
  noonSeconds,
  orgWith,
  pair,
  post,
  type Reply,
  rejection,
  start,
  username,
} from './client.ts';

type Case = [
  when: string,
  error: string,
  description: string,
  configuration: Configuration,
  attempt: (emulator: Emulator) => Promise<Omit<Reply, 'headers'>>,
];

const token = (fields: Record<string, string>) => (emulator: Emulator) =>
  post(`${emulator.url}/services/oauth2/token`, fields);
const assert = (make: (emulator: Emulator) => string) => (emulator: Emulator) =>
  token({ grant_type: grantType, assertion: make(emulator) })(emulator);
const withClaims = (changes: object) => (emulator: Emulator) => login(emulator, changes);
const plain = withClaims({});

const otherKey = makePair().privateKey;
const ecKeys = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const cases: Case[] = [
  [
    'the user is unknown',
    'invalid_grant',
    "user hasn't approved this consumer",
    orgWith(),
    withClaims({ sub: 'nobody@acme.example' }),
  ],
  [
    'the user has approved nothing under self-authorization',
    'invalid_grant',
    "user hasn't approved this consumer",
    orgWith({ app: { policy: 'selfAuthorize', approvedUsers: [] } }),
    plain,
  ],
  [
    'the admin has not approved the user',
    'invalid_app_access',
    'user is not admin approved to access this app',
    orgWith({ app: { approvedUsers: [] } }),
    plain,
  ],
  [
    'an External Client App is not installed',
    'app_not_found',
    'External client app is not installed in this org',
    orgWith({ app: { type: 'external', installed: false } }),
    plain,
  ],
  [
    'an External Client App is named with a generic audience',
    'app_not_found',
    'External client app is not installed in this org',
    orgWith({ app: { type: 'external' } }),
    withClaims({ aud: 'https://login.salesforce.com' }),
  ],
  [
    'an External Client App is asked for at the generic host',
    'app_not_found',
    'External client app is not installed in this org',
    orgWith({ app: { type: 'external' } }),
    (emulator) => loginAs(emulator, 'login.salesforce.com', 'https://login.salesforce.com'),
  ],
  [
    'an External Client App is asked for at the generic host in the name of the org',
    'app_not_found',
    'External client app is not installed in this org',
    orgWith({ app: { type: 'external' }, org: { myDomain: 'https://acme.my.salesforce.com' } }),
    (emulator) => loginAs(emulator, 'login.salesforce.com', 'https://acme.my.salesforce.com'),
  ],
  [
    'an External Client App lives in another org',
    'invalid_client',
    'Cross-org OAuth flows are not supported for this external client app',
    {
      orgs: [
        { myDomain: 'https://acme.my.salesforce.com' },
        { apps: [{ clientId, type: 'external', certificates: [pair.publicKey] }], users: [{ username }] },
      ],
    },
    (emulator) => loginAs(emulator, 'acme.my.salesforce.com', 'https://acme.my.salesforce.com'),
  ],
  [
    'the consumer key is unknown',
    'invalid_client_id',
    'client identifier invalid',
    orgWith(),
    withClaims({ iss: 'another' }),
  ],
  [
    'a client secret is sent and wrong',
    'invalid_client',
    'invalid client credentials',
    orgWith({ app: { clientSecret: 'right' } }),
    (emulator) => login(emulator, {}, { client_secret: 'wrong' }),
  ],
  [
    'a connected app is not installed',
    'invalid_client',
    'app must be installed into org',
    orgWith({ app: { installed: false } }),
    plain,
  ],
  [
    'the audience is another',
    'invalid_grant',
    'audience is invalid',
    orgWith(),
    withClaims({ aud: 'https://other.my.salesforce.com' }),
  ],
  ['the audience is a list', 'invalid_grant', 'audience is invalid', orgWith(), (e) => login(e, { aud: [e.url] })],
  [
    'the key is another',
    'invalid_grant',
    'invalid assertion',
    orgWith(),
    assert((emulator) => makeAssertion(claimsFor(emulator.url), otherKey)),
  ],
  [
    'the algorithm says RS512',
    'invalid_grant',
    'invalid assertion',
    orgWith(),
    assert((emulator) => makeAssertion(claimsFor(emulator.url), pair.privateKey, { alg: 'RS512' })),
  ],
  [
    'the algorithm says none and nothing is signed',
    'invalid_grant',
    'invalid assertion',
    orgWith(),
    assert((emulator) => {
      const [, claims] = makeAssertion(claimsFor(emulator.url)).split('.');
      return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    }),
  ],
  [
    'the key is an elliptic curve',
    'invalid_grant',
    'invalid assertion',
    orgWith({ app: { certificates: [ecKeys.publicKey] } }),
    assert((emulator) => makeAssertion(claimsFor(emulator.url), ecKeys.privateKey, { alg: 'RS256' })),
  ],
  ['the app has no certificate', 'invalid_grant', 'invalid assertion', orgWith({ app: { certificates: [] } }), plain],
  [
    'the assertion was changed after signing',
    'invalid_grant',
    'invalid assertion',
    orgWith(),
    assert((emulator) => {
      const [header, , signature] = makeAssertion(claimsFor(emulator.url)).split('.');
      const claims = Buffer.from(JSON.stringify(claimsFor(emulator.url, { exp: noonSeconds + 170 })));
      return `${header}.${claims.toString('base64url')}.${signature}`;
    }),
  ],
  ['there is no assertion', 'invalid_grant', 'invalid assertion', orgWith(), token({ grant_type: grantType })],
  ['the assertion is a key', 'invalid_grant', 'invalid assertion', orgWith(), assert(() => pair.publicKey)],
  ['exp is missing', 'invalid_grant', 'invalid assertion', orgWith(), withClaims({ exp: undefined })],
  [
    'exp is this very second',
    'invalid_grant',
    'expired authorization code',
    orgWith(),
    withClaims({ exp: noonSeconds }),
  ],
  [
    "the caller is outside the profile's ranges",
    'invalid_grant',
    'ip restricted',
    orgWith({ user: { ipRestricted: true } }),
    plain,
  ],
  [
    'full is the only scope beside refresh_token',
    'invalid_grant',
    'no valid scopes defined',
    orgWith({ app: { scopes: ['full', 'refresh_token'] } }),
    plain,
  ],
  [
    'a scope is sent',
    'invalid_request',
    'scope parameter not supported',
    orgWith(),
    (emulator) => login(emulator, {}, { scope: 'api' }),
  ],
  [
    'the org keeps the generic hosts away',
    'invalid_grant',
    'request not supported on this domain',
    orgWith({ org: { preventGenericHosts: true } }),
    (emulator) => loginAs(emulator, 'login.salesforce.com', 'https://login.salesforce.com'),
  ],
  ['the user is locked out', 'invalid_grant', 'authentication failure', orgWith({ user: { locked: true } }), plain],
  ['the user is not active', 'inactive_user', 'user is inactive', orgWith({ user: { active: false } }), plain],
  ['the user is frozen', 'inactive_user', 'user is inactive', orgWith({ user: { frozen: true } }), plain],
  ['the org is closed', 'inactive_org', 'organization is inactive', orgWith({ org: { inactive: true } }), plain],
  ['the hour is used up', 'rate_limit_exceeded', 'login rate exceeded', { ...orgWith(), loginsPerHour: 0 }, plain],
  ['the grant type is another', 'unsupported_grant_type', 'grant type not supported', orgWith(), token({})],
  [
    'a refresh token is presented',
    'invalid_grant',
    'expired access/refresh token',
    orgWith(),
    token({ grant_type: 'refresh_token', refresh_token: 'x' }),
  ],
];

describe('the token endpoint refuses in the words of an org when', () => {
  it.each(cases)('%s', async (_when, error, description, configuration, attempt) => {
    const emulator = await start(configuration);
    const answer = await attempt(emulator);
    expect(answer).toMatchObject({ status: 400, text: rejection(error, description) });
  });

  it('an External Client App is right in all but one thing at a time', async () => {
    const emulator = await start(orgWith({ app: { type: 'external' } }));
    expect((await login(emulator)).status).toBe(200);
  });
});

describe('a rejection', () => {
  it('is JSON that must not be stored', async () => {
    const emulator = await start(orgWith());
    const { headers } = await login(emulator, { iss: 'another' });
    expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('can be had by its name, whatever was sent', async () => {
    const names = Object.keys(rejections);
    const emulator = await start({ faults: names });
    for (const [name, { status, error, description }] of Object.entries(rejections)) {
      const answer = await post(`${emulator.url}/services/oauth2/token`, {});
      expect([name, answer.status, answer.text]).toEqual([name, status, rejection(error, description)]);
    }
  });
});

describe('what the token endpoint reads', () => {
  it.each([
    ['a header that is no JSON', 'AAAA', 'e30'],
    ['claims that are no JSON', 'e30', 'AAAA'],
    ['claims that are a list', 'e30', 'W10'],
  ])('is no assertion with %s', async (_, header, claims) => {
    const emulator = await start(orgWith());
    const answer = await token({ grant_type: grantType, assertion: `${header}.${claims}.AA` })(emulator);
    expect(answer.text).toBe(rejection('invalid_grant', 'invalid assertion'));
    expect(emulator.journal[0]?.claims).toBeUndefined();
  });

  it('is the form alone: the same fields in the query do nothing', async () => {
    const emulator = await start(orgWith());
    const fields = { grant_type: grantType, assertion: makeAssertion(claimsFor(emulator.url)) };
    const url = `${emulator.url}/services/oauth2/token?${new URLSearchParams(fields)}`;
    expect((await post(url, {})).text).toBe(rejection('unsupported_grant_type', 'grant type not supported'));
    expect(emulator.journal[0]).toMatchObject({ queryFields: ['grant_type', 'assertion'], fields: [] });
  });

  it('is no JSON', async () => {
    const emulator = await start(orgWith());
    const body = JSON.stringify({ grant_type: grantType, assertion: makeAssertion(claimsFor(emulator.url)) });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${emulator.url}/services/oauth2/token`, { method: 'POST', headers, body });
    expect(await answer.text()).toBe(rejection('unsupported_grant_type', 'grant type not supported'));
  });

  it('is no form that calls itself something else', async () => {
    const emulator = await start(orgWith());
    const fields = { grant_type: grantType, assertion: makeAssertion(claimsFor(emulator.url)) };
    const attempt = async (type: string) => {
      const headers = { 'content-type': type };
      const body = new URLSearchParams(fields).toString();
      return (await fetch(`${emulator.url}/services/oauth2/token`, { method: 'POST', headers, body })).status;
    };
    expect(await attempt('text/plain')).toBe(400);
    expect(await attempt('Application/X-WWW-Form-Urlencoded; charset=UTF-8')).toBe(200);
  });

  it('is nothing of a GET', async () => {
    const emulator = await start(orgWith());
    const answer = await fetch(`${emulator.url}/services/oauth2/token?grant_type=x`);
    expect([answer.status, await answer.text()]).toEqual([400, rejection('invalid_request', 'must use HTTP POST')]);
  });
});

describe('the time of an assertion', () => {
  it('is counted in seconds, so that one second is enough and milliseconds are a far future', async () => {
    const emulator = await start(orgWith());
    expect((await login(emulator, { exp: noonSeconds + 1 })).status).toBe(200);
    expect((await login(emulator, { exp: (noonSeconds + 300) * 1000 })).status).toBe(200);
  });

  it('may be a string of digits, as from simple-salesforce, unless the documentation is enforced', async () => {
    const emulator = await start(orgWith());
    expect((await login(emulator, { exp: String(noonSeconds + 1) })).status).toBe(200);
    const late = rejection('invalid_grant', 'expired authorization code');
    expect((await login(emulator, { exp: String(noonSeconds) })).text).toBe(late);
    const invalid = rejection('invalid_grant', 'invalid assertion');
    expect((await login(emulator, { exp: 'tomorrow' })).text).toBe(invalid);
    emulator.reconfigure({ strict: true });
    expect((await login(emulator, { exp: String(noonSeconds + 1) })).text).toBe(invalid);
  });

  it('ends after three minutes where the documentation is enforced', async () => {
    const emulator = await start({ ...orgWith(), strict: true });
    expect((await login(emulator, { exp: noonSeconds + 180 })).status).toBe(200);
    expect((await login(emulator, { exp: noonSeconds + 181 })).text).toBe(
      rejection('invalid_grant', 'invalid assertion'),
    );
  });

  it('lets a jti in once where the documentation is enforced, and any number of times otherwise', async () => {
    const strict = await start({ ...orgWith(), strict: true });
    expect((await login(strict, { jti: 'a' })).status).toBe(200);
    expect((await login(strict, { jti: 'b' })).status).toBe(200);
    expect((await login(strict, { jti: 'a' })).text).toBe(rejection('invalid_grant', 'invalid assertion'));
    const lenient = await start(orgWith());
    expect((await login(lenient, { jti: 'a' })).status).toBe(200);
    expect((await login(lenient, { jti: 'a' })).status).toBe(200);
  });

  it('bounds how long a jti is remembered: after its end the same one gets in again', async () => {
    let now = noonSeconds;
    const emulator = await start({ ...orgWith(), strict: true }, { clock: () => new Date(now * 1000) });
    const attempt = async () => (await login(emulator, { jti: 'a', exp: now + 60 })).status;
    expect([await attempt(), await attempt()]).toEqual([200, 400]);
    now += 61;
    expect(await attempt()).toBe(200);
  });

  it('is forgotten after an hour when logins are counted', async () => {
    let now = noonSeconds;
    const clock = () => new Date(now * 1000);
    const emulator = await start({ ...orgWith(), loginsPerHour: 1 }, { clock });
    const attempt = () => login(emulator, { exp: now + 60 });
    expect((await attempt()).status).toBe(200);
    now += 3599;
    expect((await attempt()).text).toBe(rejection('rate_limit_exceeded', 'login rate exceeded'));
    now += 1;
    expect((await attempt()).status).toBe(200);
  });
});
