import { describe, expect, it } from '@jest/globals';
import { get, login, orgWith, start, tokenOf, username } from './client.ts';

describe('userinfo', () => {
  it('tells who the token is, to GET and POST', async () => {
    const emulator = await start(orgWith({ org: { id: '00D000000000001' }, user: { id: '005000000000001' } }));
    const headers = { authorization: `Bearer ${await tokenOf(emulator)}` };
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${emulator.url}/services/oauth2/userinfo`, { method, headers });
      expect(await answer.json()).toMatchObject({
        sub: 'https://login.salesforce.com/id/00D000000000001EAA/005000000000001AAA',
        user_id: '005000000000001AAA',
        organization_id: '00D000000000001EAA',
        preferred_username: username,
        active: true,
      });
    }
  });

  it.each([
    ['Bad_OAuth_Token', 'dead'],
    ['Missing_OAuth_Token', undefined],
  ])('says 403 %s in plain text to %s', async (text, token) => {
    const emulator = await start(orgWith());
    const answer = await get(`${emulator.url}/services/oauth2/userinfo`, token);
    expect([answer.status, answer.text]).toEqual([403, text]);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  });
});

describe('the identity URL', () => {
  it('of the reply leads to the user, on this server', async () => {
    const emulator = await start(orgWith());
    const reply = JSON.parse((await login(emulator)).text) as { id: string; access_token: string };
    const answer = await get(`${emulator.url}${new URL(reply.id).pathname}`, reply.access_token);
    expect(JSON.parse(answer.text)).toMatchObject({ id: reply.id, username, active: true });
  });

  it('of another user is refused', async () => {
    const emulator = await start(orgWith());
    const answer = await get(`${emulator.url}/id/00D5E0000000001UAA/005000000000009EAA`, await tokenOf(emulator));
    expect([answer.status, answer.text]).toEqual([403, 'Wrong_Org']);
  });
});
