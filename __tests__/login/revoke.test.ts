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

  it.each([
    [{ status: 429 }, 'the org answered 429', 3],
    [{ status: 500 }, 'the org answered 500', 3],
    [{ status: 499 }, 'the org answered 499', 1],
    [{ kind: 'outage' }, 'refused (ECONNREFUSED)', 3],
    [{ kind: 'outage', final: true }, 'refused (ECONNREFUSED)', 1],
  ] as const)('that %j says why, and tries as often as that helps', async (answer, because, tries) => {
    const { ending, world } = await play(() => answer as ReturnType<Script>);
    expect(ending).toEqual({ kind: 'failed', because });
    expect(world.requests).toHaveLength(tries);
    expect(world.sleeps).toHaveLength(tries - 1);
  });

  it('is a session ended when a later try succeeds', async () => {
    const { ending, world } = await play((_, index) => ({ status: index === 0 ? 503 : 200 }));
    expect(ending).toEqual({ kind: 'revoked' });
    expect(world.sleeps).toEqual([250]);
  });

  it('is not asked for when no time is left, and does not wait beyond the time', async () => {
    const none = scriptedWorld(() => ({ status: 503 }));
    expect(await revoke(token, 'https://acme.my.salesforce.com', 0, none)).toEqual({
      kind: 'failed',
      because: 'no time was left',
    });
    expect(none.requests).toEqual([]);
    const short = scriptedWorld(() => ({ status: 503 }));
    await revoke(token, 'https://acme.my.salesforce.com', 250, short);
    expect(short.sleeps).toEqual([]);
    const limits: number[] = [];
    const timed = scriptedWorld(() => ({ status: 200 }));
    const network = {
      ...timed.network,
      send: ((request, options) => {
        limits.push(options.timeoutMilliseconds);
        return timed.network.send(request, options);
      }) as typeof timed.network.send,
    };
    for (const deadline of [3_000, 15_000])
      await revoke(token, 'https://acme.my.salesforce.com', deadline, { ...timed, network });
    expect(limits).toEqual([3_000, 5_000]);
  });

  it('says that an address is none to send a token to', async () => {
    const { ending } = await play(() => ({ status: 200 }), 'https://evil.example');
    expect(ending).toEqual({ kind: 'failed', because: 'the address that was kept is not one to send a token to' });
  });
});
