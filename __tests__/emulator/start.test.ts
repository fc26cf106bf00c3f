import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { JournalEntry } from '../../src/emulator/journal.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { only } from '../platform.ts';
import {
  claimsFor,
  clientId,
  get,
  getAs,
  grantType,
  login,
  loginAs,
  makeAssertion,
  noon,
  orgWith,
  pair,
  post,
  start,
  tokenOf,
  username,
} from './client.ts';
import { get as secureGet, tls } from './tls-client.ts';

describe('startEmulator', () => {
  it('serves https with the certificate that it is given', async () => {
    const emulator = await start(orgWith(), { tls: tls() });
    expect(emulator.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await secureGet(`${emulator.url}/services/data`)).toMatchObject({ status: 200 });
  });

  it('takes a certificate for an app as well as a bare public key', async () => {
    const emulator = await start(orgWith({ app: { certificates: [tls().cert] } }));
    expect((await login(emulator)).status).toBe(200);
  });

  it('serves on any port of loopback when nothing else is said, by the clock of the machine', async () => {
    const emulator = await startEmulator(orgWith());
    try {
      const date = (await get(`${emulator.url}/services/data`)).headers.get('date') ?? '';
      expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(60_000);
      expect(emulator.orgIds).toEqual(['00D5E0000000001UAA']);
    } finally {
      await emulator.close();
    }
  });

  only('ipv6', 'there is no address ::1').it('writes its IPv6 address in brackets', async () => {
    const emulator = await start(orgWith(), { host: '::1' });
    expect(emulator.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await get(`${emulator.url}/services/data`)).status).toBe(200);
  });

  it('lets nobody in by an app that has no certificate', async () => {
    const emulator = await start({ orgs: [{ apps: [{ clientId }], users: [{ username }] }] });
    expect((await login(emulator)).status).toBe(400);
    expect(emulator.journal[0]?.outcome).toBe('invalid-assertion');
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.org'])('refuses to listen on %s', async (host) => {
    await expect(startEmulator({}, { host })).rejects.toMatchObject({ code: 'ERR_EMULATOR_ADDRESS' });
  });

  it('says so when the port is taken', async () => {
    const emulator = await start({});
    const port = Number(new URL(emulator.url).port);
    await expect(startEmulator({}, { port })).rejects.toMatchObject({
      code: 'ERR_EMULATOR_ADDRESS',
      message: `The emulator cannot listen on port ${port} (EADDRINUSE).`,
    });
  });

  it('keeps two in one process apart', async () => {
    const [one, other] = [await start(orgWith()), await start(orgWith())];
    const token = await tokenOf(one);
    expect((await get(`${one.url}/services/oauth2/userinfo`, token)).status).toBe(200);
    expect((await get(`${other.url}/services/oauth2/userinfo`, token)).status).toBe(403);
    expect([one.journal.length, other.journal.length]).toEqual([2, 1]);
    expect((await login(other, { aud: one.url })).status).toBe(400);
  });

  it('closes at once, with connections open at every stage', async () => {
    for (const options of [{}, { tls: tls() }]) {
      const emulator = await start(orgWith(), options);
      const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write('POST /services/oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12');
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.on('error', () => undefined);
      const begun = performance.now();
      await emulator.close();
      await closed;
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });

  it('answers two hundred logins at once, each with its own token', async () => {
    const users = Array.from({ length: 200 }, (_, place) => ({ username: `u${place}@acme.example` }));
    const emulator = await start({ orgs: [{ apps: [{ clientId, certificates: [pair.publicKey] }], users }] });
    const tokens = await Promise.all(users.map((user) => tokenOf(emulator, { sub: user.username })));
    expect(new Set(tokens).size).toBe(200);
  });

  it('refuses a body above a mebibyte', async () => {
    const emulator = await start(orgWith());
    const answer = await post(`${emulator.url}/services/oauth2/token`, { assertion: 'x'.repeat(1024 * 1024) });
    expect(answer.status).toBe(413);
  });

  it('answers an old client that names no host', async () => {
    const emulator = await start(orgWith());
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
    socket.end('GET /services/data HTTP/1.0\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(emulator.journal[0]).toMatchObject({ host: '', path: '/services/data', queryFields: [] });
  });

  it('knows nothing of other paths', async () => {
    const emulator = await start(orgWith());
    const answer = await get(`${emulator.url}/secur/frontdoor.jsp`);
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('URL No Longer Exists')]);
  });

  it('tells the time of its own clock', async () => {
    const emulator = await start(orgWith());
    expect((await get(`${emulator.url}/services/data`)).headers.get('date')).toBe(noon.toUTCString());
  });

  it('finds the org that knows the user where several know the app', async () => {
    const app = { clientId, certificates: [pair.publicKey] };
    const emulator = await start({
      orgs: [
        { apps: [app], users: [{ username: 'other@acme.example' }] },
        { apps: [app], users: [{ username }], name: 'Second' },
      ],
    });
    const query = `${emulator.url}/services/data/v66.0/query?q=SELECT+Name+FROM+Organization`;
    expect((await get(query, await tokenOf(emulator))).text).toContain('Second');
  });
});

describe('the control paths', () => {
  it('give the journal to loopback', async () => {
    const emulator = await start(orgWith());
    await login(emulator, { iss: 'another' });
    const { entries } = JSON.parse((await get(`${emulator.url}/__emulator/journal`)).text) as { entries: unknown[] };
    expect(entries).toEqual([
      expect.objectContaining({ outcome: 'invalid-client-id', status: 400, endpoint: 'token' }),
    ]);
    expect(entries).toEqual(JSON.parse(JSON.stringify(emulator.journal)));
  });

  it('change the configuration, or say what is wrong with it', async () => {
    const emulator = await start(orgWith());
    const configure = async (
      body: string,
      headers: Record<string, string> = { 'content-type': 'application/json' },
    ) => {
      const answer = await fetch(`${emulator.url}/__emulator/configuration`, { method: 'POST', headers, body });
      return [answer.status, await answer.text()];
    };
    expect(await configure('{"faults":["status:500"]}')).toEqual([200, '{"configured":true}']);
    expect((await login(emulator)).status).toBe(500);
    expect(await configure('{"fault":[]}')).toEqual([400, expect.stringContaining('fault is no member that exists')]);
    expect(await configure('{')).toEqual([400, expect.stringContaining('The body is not JSON.')]);
    expect((await configure('{}', { 'content-type': 'text/plain' }))[0]).toBe(404);
    const untyped = await fetch(`${emulator.url}/__emulator/configuration`, {
      method: 'POST',
      body: Buffer.from('{}'),
    });
    expect(untyped.status).toBe(404);
    expect((await configure('{}', { 'content-type': 'application/json', origin: 'https://evil.example' }))[0]).toBe(
      404,
    );
  });

  it('are not there under any other name', async () => {
    const emulator = await start(orgWith());
    const at = async (host: string) => (await getAs(host, `${emulator.url}/__emulator/journal`)).status;
    expect([await at('localhost:1'), await at('127.0.0.1'), await at('[::1]:80')]).toEqual([200, 200, 200]);
    expect([await at('evil.example'), await at('localhost.evil.example')]).toEqual([404, 404]);
    await loginAs(emulator, 'localhost.evil.example', emulator.url);
    expect(emulator.journal.at(-1)).toMatchObject({ host: 'localhost.evil.example' });
  });
});

describe('the journal', () => {
  it('keeps the newest ten thousand', async () => {
    const emulator = await start(orgWith());
    await get(`${emulator.url}/services/data?first`);
    const journal = emulator.journal as JournalEntry[];
    const [first] = journal;
    if (first === undefined) throw new Error('nothing was written down');
    while (journal.length < 10_000) journal.push({ ...first, path: '/second' });
    await get(`${emulator.url}/services/data?newest`);
    expect(journal).toHaveLength(10_000);
    expect([journal[0]?.path, journal.at(-1)?.queryFields]).toEqual(['/second', ['newest']]);
  });

  it('holds fields in their order, doubled ones doubled, and the names of headers', async () => {
    const emulator = await start(orgWith());
    const assertion = makeAssertion(claimsFor(emulator.url));
    const body = `grant_type=${encodeURIComponent(grantType)}&assertion=${assertion}&assertion=x&format=json`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'test', 'x-own': 'a' };
    await fetch(`${emulator.url}/services/oauth2/token?a=1`, { method: 'POST', headers, body });
    expect(emulator.journal[0]).toMatchObject({
      fields: ['grant_type', 'assertion', 'assertion', 'format'],
      queryFields: ['a'],
      headers: expect.arrayContaining(['x-own']),
      userAgent: 'test',
      contentType: 'application/x-www-form-urlencoded',
    });
  });
});
