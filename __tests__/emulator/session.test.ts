import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { clientId, get, login, noonSeconds, orgWith, post, start, tokenOf, username } from './client.ts';

const dead = '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]';
const secret = 'of the app';

describe('a session', () => {
  it('is the same for the same app and user while it lives, and another for another app', async () => {
    const apps = ['a', 'b'].map((id) => ({ ...orgWith().orgs?.[0]?.apps?.[0], clientId: id }));
    const emulator = await start({ orgs: [{ apps, users: [{ username }] }] });
    const first = await tokenOf(emulator, { iss: 'a' });
    expect(await tokenOf(emulator, { iss: 'a' })).toBe(first);
    expect(await tokenOf(emulator, { iss: 'b' })).not.toBe(first);
  });

  it('is a fresh one for every login where that is configured, and the older ones live on', async () => {
    const emulator = await start({ ...orgWith(), freshTokens: true });
    const first = await tokenOf(emulator);
    expect(await tokenOf(emulator)).not.toBe(first);
    expect((await get(`${emulator.url}/services/oauth2/userinfo`, first)).status).toBe(200);
  });

  it('dies when it is revoked, and the next login gets another', async () => {
    const emulator = await start(orgWith());
    const token = await tokenOf(emulator);
    const revoked = await post(`${emulator.url}/services/oauth2/revoke`, { token });
    expect([revoked.status, revoked.text]).toEqual([200, '']);
    const answer = await get(`${emulator.url}/services/data/v66.0/limits`, token);
    expect([answer.status, answer.text]).toEqual([401, dead]);
    expect(await tokenOf(emulator)).not.toBe(token);
  });

  it('ends when it was not used for its lifetime, and use prolongs it', async () => {
    let now = noonSeconds;
    const emulator = await start({ ...orgWith(), sessionSeconds: 100 }, { clock: () => new Date(now * 1000) });
    const token = await tokenOf(emulator);
    const limits = async () => (await get(`${emulator.url}/services/data/v66.0/limits`, token)).status;
    now += 99;
    expect(await limits()).toBe(200);
    now += 99;
    expect(await limits()).toBe(200);
    now += 100;
    expect(await limits()).toBe(401);
  });

  it('dies with its user', async () => {
    const emulator = await start(orgWith());
    const token = await tokenOf(emulator);
    emulator.reconfigure(orgWith({ user: { active: false } }));
    expect((await get(`${emulator.url}/services/data/v66.0/limits`, token)).text).toBe(dead);
    emulator.reconfigure(orgWith());
    expect((await get(`${emulator.url}/services/data/v66.0/limits`, token)).status).toBe(200);
  });

  it('without the api scope is not valid for the REST API, but good for userinfo', async () => {
    const emulator = await start(orgWith({ app: { scopes: ['web', 'refresh_token'] } }));
    const token = await tokenOf(emulator);
    const answer = await get(`${emulator.url}/services/data/v66.0/limits`, token);
    expect([answer.status, answer.text]).toEqual([
      401,
      '[{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}]',
    ]);
    expect((await get(`${emulator.url}/services/oauth2/userinfo`, token)).status).toBe(200);
  });

  it('of a user without API access is refused by that name', async () => {
    const emulator = await start(orgWith({ user: { permissions: [] } }));
    const answer = await get(`${emulator.url}/services/data/v66.0/limits`, await tokenOf(emulator));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      403,
      [expect.objectContaining({ errorCode: 'API_DISABLED_FOR_ORG' })],
    ]);
  });
});

describe('a token in JWT format', () => {
  it('says so in the reply, verifies with the published key and works until it is revoked', async () => {
    const emulator = await start(orgWith({ app: { tokenFormat: 'jwt' } }));
    const reply = JSON.parse((await login(emulator)).text) as Record<string, string>;
    expect(reply['token_format']).toBe('jwt');
    const token = reply['access_token'] ?? '';
    const [header = '', claims = '', signature = ''] = token.split('.');
    const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    expect(decode(header)).toMatchObject({ alg: 'RS256', typ: 'JWT', tty: 'sfdc-core-token' });
    expect(decode(claims)).toMatchObject({ client_id: clientId, iss: emulator.url, exp: noonSeconds + 7200 });
    const { keys } = JSON.parse((await get(`${emulator.url}/id/keys`)).text) as { keys: [Record<string, string>] };
    expect(keys[0]['kid']).toBe(decode(header)['kid']);
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    expect(verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
    expect((await get(`${emulator.url}/services/data/v66.0/limits`, token)).status).toBe(200);
    expect((await post(`${emulator.url}/services/oauth2/revoke`, { token })).status).toBe(200);
    expect((await get(`${emulator.url}/services/data/v66.0/limits`, token)).status).toBe(401);
  });

  it('ends at its exp whether it was used or not', async () => {
    let now = noonSeconds;
    const configuration = { ...orgWith({ app: { tokenFormat: 'jwt' } }), sessionSeconds: 100 };
    const emulator = await start(configuration, { clock: () => new Date(now * 1000) });
    const token = await tokenOf(emulator);
    now += 99;
    expect((await get(`${emulator.url}/services/data/v66.0/limits`, token)).status).toBe(200);
    now += 1;
    expect((await get(`${emulator.url}/services/data/v66.0/limits`, token)).status).toBe(401);
  });
});

describe('revoke', () => {
  it.each([
    ['unsupported_token_type', 'this token type is not supported', 'something else'],
    ['invalid_token', 'invalid token', '00D5E0000000001!AQnever.issued'],
    ['invalid_token', 'invalid token', 'eyJhbGciOiJSUzI1NiJ9.e30.AA'],
  ])('answers 400 %s (%s) to %s', async (error, description, token) => {
    const emulator = await start(orgWith());
    const answer = await post(`${emulator.url}/services/oauth2/revoke`, { token });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([400, { error, error_description: description }]);
  });

  it('answers 400 to no token at all', async () => {
    const emulator = await start(orgWith());
    const answer = await post(`${emulator.url}/services/oauth2/revoke`, {});
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([400, { error: 'unsupported_token_type' }]);
  });

  it('knows a token only once', async () => {
    const emulator = await start(orgWith());
    const token = await tokenOf(emulator);
    expect((await get(`${emulator.url}/services/oauth2/revoke?token=${encodeURIComponent(token)}`)).status).toBe(200);
    expect((await post(`${emulator.url}/services/oauth2/revoke`, { token })).status).toBe(400);
  });
});

describe('introspect', () => {
  const configuration = orgWith({ app: { clientSecret: secret } });

  it('tells an app with its secret about its own token', async () => {
    const emulator = await start(configuration);
    const fields = { token: await tokenOf(emulator), client_id: clientId, client_secret: secret };
    const answer = await post(`${emulator.url}/services/oauth2/introspect`, fields);
    expect(JSON.parse(answer.text)).toEqual({
      active: true,
      scope: 'api refresh_token',
      client_id: clientId,
      username,
      sub: expect.stringMatching(/^https:\/\/login\.salesforce\.com\/id\//),
      token_type: 'access_token',
      iat: noonSeconds,
      nbf: noonSeconds,
      exp: noonSeconds + 7200,
    });
  });

  it('tells an app nothing about the token of another', async () => {
    const apps = ['other.app', clientId].map((id) => ({ ...configuration.orgs?.[0]?.apps?.[0], clientId: id }));
    const emulator = await start({ orgs: [{ apps, users: [{ username }] }] });
    const fields = { token: await tokenOf(emulator), client_id: 'other.app', client_secret: secret };
    const answer = await post(`${emulator.url}/services/oauth2/introspect`, fields);
    expect(JSON.parse(answer.text)).toEqual({ active: false });
  });

  it('takes Basic credentials, and says inactive of a dead token', async () => {
    const emulator = await start(configuration);
    const authorization = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
    const answer = await fetch(`${emulator.url}/services/oauth2/introspect`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({ token: '00D5E0000000001!AQdead' }),
    });
    expect(await answer.json()).toEqual({ active: false });
  });

  it('takes Basic credentials whose secret holds colons, and none without a secret', async () => {
    const emulator = await start(orgWith({ app: { clientSecret: 'a:b:' } }));
    const ask = async (credentials: string) => {
      const headers = { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
      const body = new URLSearchParams({ token: 'none' });
      return (await fetch(`${emulator.url}/services/oauth2/introspect`, { method: 'POST', headers, body })).status;
    };
    expect([await ask(`${clientId}:a:b:`), await ask(`${clientId}:a`), await ask(clientId)]).toEqual([200, 400, 400]);
  });

  it('says inactive of no token, and refuses a GET', async () => {
    const emulator = await start(configuration);
    const url = `${emulator.url}/services/oauth2/introspect`;
    const none = await post(url, { client_id: clientId, client_secret: secret });
    expect([none.status, JSON.parse(none.text)]).toEqual([200, { active: false }]);
    const got = await get(url);
    expect([got.status, JSON.parse(got.text)]).toMatchObject([400, { error: 'invalid_request' }]);
  });

  it.each([
    [{}, 'invalid_client_id'],
    [{ client_id: clientId }, 'invalid_client'],
    [{ client_id: clientId, client_secret: 'wrong' }, 'invalid_client'],
    [{ client_id: 'another', client_secret: secret }, 'invalid_client_id'],
  ])('refuses %j with %s', async (fields, error) => {
    const emulator = await start(configuration);
    const answer = await post(`${emulator.url}/services/oauth2/introspect`, fields as Record<string, string>);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([400, expect.objectContaining({ error })]);
  });
});
