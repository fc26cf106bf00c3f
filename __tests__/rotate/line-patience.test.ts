import { describe, expect, it } from '@jest/globals';
import { judgeDeployStatus } from '../../src/org/metadata/deploy-status.ts';
import { type LineOptions, MetadataLine } from '../../src/rotate/metadata-line.ts';
import type { Session } from '../../src/token/session.ts';
import { recordingCi } from '../scripted/ci.ts';
import { sessionOf } from '../scripted/session.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';

const versions = '[{"version":"62.0"},{"version":"66.0"},{"version":"65.0"}]';
const soapOf = (body: string) => `<e:Envelope xmlns:e="urn:e"><e:Body>${body}</e:Body></e:Envelope>`;
const fault = (code: string) =>
  soapOf(`<e:Fault><faultcode>sf:${code}</faultcode><faultstring>${code}: told</faultstring></e:Fault>`);
const path = '/services/data/v66.0/metadata/deployRequest/0Af';

function lineOf(script: Script, more: Partial<LineOptions> = {}, session: Partial<Session> = {}) {
  const ci = recordingCi();
  const world = scriptedWorld(script);
  let logins = 0;
  const limits: { timeoutMilliseconds: number; signal?: AbortSignal }[] = [];
  const { send } = world.network;
  const watched = {
    ...world,
    network: {
      ...world.network,
      send: (...[request, given]: Parameters<typeof send>) => {
        limits.push(given as (typeof limits)[number]);
        return send(request, given);
      },
    },
  };
  const options: LineOptions = {
    timeoutMilliseconds: 1_000,
    deadlineMilliseconds: 60_000,
    retries: 2,
    openSession: async () => {
      logins += 1;
      return sessionOf(session);
    },
    ...more,
  };
  const line = new MetadataLine(options, watched, ci);
  line.begin();
  const ask = () => line.rest(path, judgeDeployStatus, 'ask for a deploy');
  const call = () =>
    line.soap(() => ({ path: '/services/Soap/m/66.0', headers: {}, body: sessionOf().accessToken }), 'read');
  return { line, ask, call, ci, world, limits, logins: () => logins };
}

describe('an org that is down', () => {
  it('is asked again as often as was agreed, and each time it is said what was seen', async () => {
    const { ask, ci, world } = lineOf(() => ({ status: 503 }));
    await expect(ask()).rejects.toMatchObject({
      code: 'ERR_PUBLISH_UNAVAILABLE',
      message: 'The Metadata API cannot be used: the org answered status 503.',
    });
    expect([world.requests.length, world.sleeps.length]).toEqual([3, 2]);
    expect(ci.events).toHaveLength(2);
    for (const event of ci.events)
      expect(event).toMatch(
        /^info The Metadata API cannot be used: the org answered status 503\. Trying again in [\d.]+ m?s\.$/,
      );
  });

  it('is told by what the network says where there is no answer', async () => {
    const { ask } = lineOf(() => ({ kind: 'outage', detail: 'connect refused' }), { retries: 0 });
    await expect(ask()).rejects.toThrow('The Metadata API cannot be used: connect refused.');
  });

  it('is asked once more after an outage that may pass, and never after one that is final', async () => {
    const passing = lineOf(() => ({ kind: 'outage', detail: 'x' }), { retries: 1 });
    await expect(passing.ask()).rejects.toMatchObject({ code: 'ERR_PUBLISH_UNAVAILABLE' });
    const final = lineOf(() => ({ kind: 'outage', detail: 'x', final: true }), { retries: 1 });
    await expect(final.ask()).rejects.toMatchObject({ code: 'ERR_PUBLISH_UNAVAILABLE' });
    expect([passing.world.requests.length, final.world.requests.length]).toEqual([2, 1]);
  });

  it('says itself when to come again', async () => {
    const { line, world } = lineOf((_, index) =>
      index === 0 ? { status: 503, headers: { 'retry-after': '7' } } : { body: versions },
    );
    expect(await line.version()).toBe('66.0');
    // And a little more, so that not everybody comes at once.
    expect(world.sleeps).toEqual([7_250]);
  });

  it('is not waited for up to the deadline or beyond it', async () => {
    const sleeps = async (deadlineMilliseconds: number) => {
      const down = () => ({ status: 503, headers: { 'retry-after': '7' } });
      const { ask, world } = lineOf(down, { deadlineMilliseconds, retries: 1 });
      await expect(ask()).rejects.toThrow(/org answered/);
      return world.sleeps;
    };
    expect(await sleeps(7_250)).toEqual([]);
    expect(await sleeps(7_251)).toEqual([7_250]);
  });

  it('is not asked at all when the deadline has passed', async () => {
    const { ask, world } = lineOf(() => ({ body: '{}' }), { deadlineMilliseconds: 0 });
    await expect(ask()).rejects.toMatchObject({
      code: 'ERR_PUBLISH_UNAVAILABLE',
      message: 'The deadline passed before the org answered.',
    });
    expect(world.requests).toEqual([]);
  });
});

describe('one request', () => {
  it('has its own limit, or what is left until the deadline when that is less', async () => {
    const { line, world, limits } = lineOf(() => ({ body: versions }), { deadlineMilliseconds: 1_500 });
    await line.version();
    world.advance(900);
    await line.rest(path, () => ({ kind: 'seen' }), 'ask for a deploy');
    expect(limits).toEqual([{ timeoutMilliseconds: 1_000 }, { timeoutMilliseconds: 600 }]);
  });

  it('carries the signal that ends the job, and none is sent after it', async () => {
    const ended = new AbortController();
    const { line, limits, world } = lineOf(() => ({ body: versions }), { signal: ended.signal });
    await line.version();
    expect(limits[0]?.signal).toBe(ended.signal);
    ended.abort();
    const asked = line.rest(path, () => ({ kind: 'seen' }), 'ask for a deploy');
    await expect(asked).rejects.toMatchObject({ code: 'ERR_CANCELLED', message: 'The publishing was cancelled.' });
    await expect(line.pause(10)).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
    expect(world.requests).toHaveLength(1);
  });

  it('that is cut off by the end of the job is cancelled, and not an outage', async () => {
    const ended = new AbortController();
    const { ask } = lineOf(
      () => {
        ended.abort();
        return { kind: 'outage', detail: 'aborted' };
      },
      { signal: ended.signal },
    );
    await expect(ask()).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
  });

  it('asks for versions as JSON, without the session', async () => {
    const { line, world } = lineOf(() => ({ body: versions }));
    await line.version();
    await line.version();
    expect(world.requests).toEqual([
      {
        method: 'GET',
        url: 'https://acme.my.salesforce.com/services/data',
        headers: { accept: 'application/json' },
      },
    ]);
  });

  it('reads with GET and sends with POST, the session beside it', async () => {
    const { line, world } = lineOf(() => ({}));
    const seen = () => ({ kind: 'seen' });
    await line.rest('/a', seen, 'ask for a deploy');
    const content = Uint8Array.of(1);
    await line.rest({ path: '/b', headers: { 'content-type': 'x' }, content } as never, seen, 'deploy');
    const bearer = expect.anything();
    const origin = 'https://acme.my.salesforce.com';
    expect(world.requests).toEqual([
      { method: 'GET', url: `${origin}/a`, headers: { accept: 'application/json' }, bearer },
      { method: 'POST', url: `${origin}/b`, headers: { 'content-type': 'x' }, content, bearer },
    ]);
  });
});

describe('an answer that is none', () => {
  it('names the org that does not tell its versions, and the status', async () => {
    await expect(lineOf(() => ({ status: 404, body: '' })).line.version()).rejects.toMatchObject({
      code: 'ERR_PUBLISH_UNEXPECTED',
      message: 'https://acme.my.salesforce.com answered without its versions (status 404).',
    });
  });

  it('is told as what was seen', async () => {
    const rest = lineOf(() => ({ status: 200, body: '<html>' }));
    await expect(rest.ask()).rejects.toMatchObject({
      code: 'ERR_PUBLISH_UNEXPECTED',
      message: expect.stringMatching(/^The org answered with .+\.$/),
    });
    const soap = lineOf(({ method }) => (method === 'GET' ? { body: versions } : { body: 'hello' }));
    await expect(soap.call()).rejects.toMatchObject({
      code: 'ERR_PUBLISH_UNEXPECTED',
      message: expect.stringMatching(/^The org answered with .+\.$/),
    });
  });
});

describe('a SOAP call', () => {
  it('takes a fault with status 500 for an answer, and an empty 500 for an outage', async () => {
    const refused = lineOf(({ method }) =>
      method === 'GET' ? { body: versions } : { status: 500, body: fault('INSUFFICIENT_ACCESS') },
    );
    await expect(refused.call()).rejects.toMatchObject({ reply: expect.stringContaining('INSUFFICIENT_ACCESS') });
    expect([refused.world.requests.length, refused.world.sleeps]).toEqual([2, []]);
    const down = lineOf(({ method }) => (method === 'GET' ? { body: versions } : { status: 500, body: '' }));
    await expect(down.call()).rejects.toMatchObject({ code: 'ERR_PUBLISH_UNAVAILABLE' });
    expect(down.world.requests).toHaveLength(4);
  });

  it('is repeated with a new session when the old one is over, once for each piece of work', async () => {
    let alive = false;
    const { line, call, ci, logins } = lineOf(({ method }) => {
      if (method === 'GET') return { body: versions };
      if (alive) return { body: soapOf('<r><result/></r>') };
      alive = true;
      return { status: 500, body: fault('INVALID_SESSION_ID') };
    });
    expect((await call()).name).toBe('r');
    expect([logins(), ci.events]).toEqual([2, ['info The session is over; logging in once more.']]);
    alive = false;
    await expect(call()).rejects.toMatchObject({ code: 'ERR_PUBLISH_SESSION' });
    line.begin();
    alive = false;
    expect((await call()).name).toBe('r');
    expect(logins()).toBe(3);
  });

  it('is not made with a JWT in an org that is too old for it, which is said with the version', async () => {
    const orgOf = (version: string) =>
      lineOf(
        ({ method }) =>
          method === 'GET' ? { body: `[{"version":"${version}"}]` } : { body: soapOf('<r><result/></r>') },
        {},
        { tokenFormat: 'jwt' },
      );
    const old = orgOf('67.0');
    await expect(old.call()).rejects.toMatchObject({
      code: 'ERR_PUBLISH_TOKEN_FORMAT',
      message: 'The access token has the JWT format, and the newest of the org is 67.0.',
    });
    expect(old.world.requests).toHaveLength(1);
    expect((await orgOf('68.0').call()).name).toBe('r');
  });
});

describe('a pause', () => {
  it('ends with the deadline at the latest, and is none after it', async () => {
    const { line, world } = lineOf(() => ({}), { deadlineMilliseconds: 5_000 });
    expect(line.left()).toBe(5_000);
    await line.pause(3_000);
    await line.pause(3_000);
    world.advance(100);
    await line.pause(3_000);
    expect([world.sleeps, line.left()]).toEqual([[3_000, 2_000, 0], -100]);
  });
});
