import { describe, expect, it } from '@jest/globals';
import { revoke } from '../../src/login/revoke.ts';
import { Secret } from '../../src/secret.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';

const token = new Secret('00D5f000000AbCd!madeUpForThisTest');

async function play(script: Script, instanceUrl = 'https://acme.my.salesforce.com', hosts: readonly string[] = []) {
  const world = scriptedWorld(script);
  return { ending: await revoke(token, instanceUrl, 15_000, world, hosts), world };
}

describe('the end of a session', () => {
  it('is asked for at the org, with the token in the body alone', async () => {
    const { ending, world } = await play(() => ({ status: 200 }));
    expect(ending).toEqual({ kind: 'revoked' });
    expect(world.requests.map(({ url }) => url)).toEqual(['https://acme.my.salesforce.com/services/oauth2/revoke']);
    expect(world.requests[0]?.body?.reveal()).toContain('madeUpForThisTest');
  });

  it.each([
    ['https://evil.example', []],
    ['http://acme.my.salesforce.com', []],
    ['https://user:pw@acme.my.salesforce.com', []],
    ['https://gateway.example', ['other.example']],
    ['', []],
    ['null', []],
  ])('is not asked for at %s, whatever stands in the state', async (url, hosts) => {
    const { ending, world } = await play(() => ({ status: 200 }), url, hosts);
    expect(ending.kind).toBe('failed');
    expect(world.requests).toEqual([]);
  });

  it.each([
    ['https://gateway.example', ['gateway.example']],
    ['http://127.0.0.1:8123', []],
  ])('is asked for at %s, which the user allowed or need not allow', async (url, hosts) => {
    expect((await play(() => ({ status: 200 }), url, hosts)).ending).toEqual({ kind: 'revoked' });
  });

  it('is tried three times on outages, and once when the org says no', async () => {
    const out = await play(() => ({ status: 503 }));
    expect([out.ending, out.world.requests.length]).toEqual([{ kind: 'failed', because: 'the org answered 503' }, 3]);
    const refused = await play(() => ({ status: 403 }));
    expect(refused.world.requests).toHaveLength(1);
    const ended = await play(() => ({ status: 400, body: '{"error":"invalid_token"}' }));
    expect(ended.ending).toEqual({ kind: 'already-ended' });
  });
});
