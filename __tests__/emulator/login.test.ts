import { describe, expect, it } from '@jest/globals';
import { clientId, login, noonSeconds, orgWith, start, username } from './client.ts';

describe('a good login', () => {
  it('gets the five members of a JWT bearer reply and no more', async () => {
    const emulator = await start(orgWith());
    const answer = await login(emulator);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(answer.text)).toEqual({
      access_token: expect.stringMatching(/^00D\w{12}![.\w]{96}$/),
      scope: 'api refresh_token',
      instance_url: emulator.url,
      id: expect.stringMatching(/^https:\/\/login\.salesforce\.com\/id\/00D\w{15}\/005\w{15}$/),
      token_type: 'Bearer',
    });
  });

  it('is written in the journal with its claims and without its assertion or token', async () => {
    const emulator = await start(orgWith());
    const answer = await login(emulator, { jti: 'one' });
    expect(emulator.journal).toEqual([
      expect.objectContaining({
        at: '2026-11-02T10:00:00.000Z',
        method: 'POST',
        path: '/services/oauth2/token',
        host: emulator.url.replace('http://', ''),
        endpoint: 'token',
        fields: ['grant_type', 'assertion'],
        queryFields: [],
        claims: { iss: clientId, sub: username, aud: emulator.url, exp: noonSeconds + 120, jti: 'one' },
        status: 200,
        outcome: 'issued',
        fault: undefined,
      }),
    ]);
    const { access_token: token } = JSON.parse(answer.text) as { access_token: string };
    expect(JSON.stringify(emulator.journal)).not.toContain(token);
    expect(JSON.stringify(emulator.journal)).not.toContain('eyJ');
  });
});
