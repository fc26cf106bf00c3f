import { describe, expect, it } from '@jest/globals';
import { FaultQueue, faultNames, parseFault } from '../../src/emulator/fault.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import {
  get,
  login,
  makePair,
  noonSeconds,
  orgWith,
  pair,
  post,
  type Reply,
  rejection,
  start,
  tokenOf,
} from './client.ts';

const older = makePair();

/** What became of a login: a status, or the error that broke it off with all its causes. */
async function outcome(emulator: Emulator, changes: object = {}): Promise<number | string> {
  try {
    return (await login(emulator, changes)).status;
  } catch (error) {
    return chain(error);
  }
}

/** `TypeError: fetch failed <- SocketError UND_ERR_SOCKET: other side closed` */
function chain(error: unknown): string {
  // The errors of fetch are of another realm than the tests.
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, cause } = error as NodeJS.ErrnoException;
  const { name, message } = error as Error;
  const said = `${name}${code === undefined ? '' : ` ${code}`}: ${message}`;
  return cause === undefined ? said : `${said} <- ${chain(cause)}`;
}

const reset = /^TypeError: fetch failed <- Error ECONNRESET: /;
/** Before the head of the answer, or after it. */
const closed = /^TypeError: (?:fetch failed|terminated) <- SocketError UND_ERR_SOCKET: /;
/** Node 24's client has the same error without its code. */
const garbage =
  /^TypeError: fetch failed <- HTTPParserError(?: HPE_INVALID_CONSTANT)?: Response does not match the HTTP\/1\.1 protocol \(/;

async function spoiled(fault: string): Promise<Reply> {
  return login(await start({ ...orgWith(), faults: [fault] }));
}

describe('a fault of the answer', () => {
  it.each([
    ['status:503', 503, 'Service Unavailable', 'text/html;charset=UTF-8'],
    ['status:420', 420, 'Service Unavailable', 'text/html;charset=UTF-8'],
    ['empty', 200, '', 'text/plain;charset=UTF-8'],
    ['empty:502', 502, '', 'text/plain;charset=UTF-8'],
    [
      'body:400:{"error":"x","error_description":"a:b*"}',
      400,
      '{"error":"x","error_description":"a:b*"}',
      'application/json;charset=UTF-8',
    ],
    ['body:{}', 200, '{}', 'application/json;charset=UTF-8'],
    ['body:502:', 502, '', 'application/json;charset=UTF-8'],
    ['body:5021', 200, '5021', 'application/json;charset=UTF-8'],
  ])('%s', async (fault, status, text, type) => {
    const answer = await spoiled(fault);
    expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([status, text, type]);
  });

  it('html is the page of an org that is not there, with a status that says all is well', async () => {
    const answer = await spoiled('html');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8']);
    expect(answer.text).toContain('The data you were trying to access could not be found');
    expect((await spoiled('html:500')).status).toBe(500);
  });

  it('redirect names another place', async () => {
    const answer = await spoiled('redirect:https://cs9.salesforce.com/services/oauth2/token');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      'https://cs9.salesforce.com/services/oauth2/token',
    ]);
  });

  it('redirect without a place names one on this server', async () => {
    const emulator = await start({ ...orgWith(), faults: ['redirect'] });
    expect((await login(emulator)).headers.get('location')).toBe(`${emulator.url}/moved`);
  });

  it.each([
    ['retry-after:2', '2'],
    ['retry-after', '1'],
  ])('%s says that it takes %s seconds', async (fault, seconds) => {
    const answer = await spoiled(fault);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, seconds]);
  });

  it('big is a body of that many bytes', async () => {
    expect((await spoiled('big:70000')).text).toHaveLength(70_000);
  });
});

describe('a fault of the way back', () => {
  it.each([
    ['reset', reset],
    ['close', closed],
    ['garbage', garbage],
    ['truncate', closed],
  ])('%s is seen as %s, and the next request is whole', async (fault, seen) => {
    const emulator = await start({ ...orgWith(), faults: [fault] });
    expect(await outcome(emulator)).toMatch(seen);
    expect(await outcome(emulator)).toBe(200);
  });

  it('reset below TLS is a reset too', async () => {
    const { tls, get: secureGet } = await import('./tls-client.ts');
    const emulator = await start({ ...orgWith(), faults: ['data/reset'] }, { tls: tls() });
    await expect(secureGet(`${emulator.url}/services/data`)).rejects.toMatchObject({
      code: 'ECONNRESET',
      syscall: 'read',
    });
    expect(await secureGet(`${emulator.url}/services/data`)).toMatchObject({ status: 200 });
  });

  it('slow is right, and late', async () => {
    const emulator = await start({ ...orgWith(), faults: ['slow:120'] });
    const begun = performance.now();
    expect(await outcome(emulator)).toBe(200);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(115);
  });

  it('drip is right, a byte at a time', async () => {
    const emulator = await start({ ...orgWith(), faults: ['userinfo/drip:10'] });
    const begun = performance.now();
    expect((await get(`${emulator.url}/services/oauth2/userinfo`)).text).toBe('Missing_OAuth_Token');
    expect(performance.now() - begun).toBeGreaterThanOrEqual(18 * 9);
  });

  it('slow and drip do not keep the server from closing', async () => {
    for (const fault of ['slow:60000', 'drip:60000']) {
      const emulator = await start({ ...orgWith(), faults: [fault] });
      const waiting = outcome(emulator);
      while (emulator.journal.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await emulator.close();
      expect(await waiting).toMatch(closed);
    }
  });

  it('hang never answers, and does not keep the server from closing', async () => {
    const emulator = await start({ ...orgWith(), faults: ['hang'] });
    const waiting = outcome(emulator);
    const early = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 100, 'still waiting'))]);
    expect(early).toBe('still waiting');
    await emulator.close();
    expect(await waiting).toMatch(closed);
  });

  it('truncate has judged the request, so that its jti is used up', async () => {
    const emulator = await start({ ...orgWith(), strict: true, faults: ['truncate'] });
    expect(await outcome(emulator, { jti: 'a' })).toMatch(closed);
    expect(await outcome(emulator, { jti: 'a' })).toBe(400);
    expect(await outcome(emulator, { jti: 'b' })).toBe(200);
  });
});

describe('a fault of the org', () => {
  it('clock puts its clock wrong, in the Date header and in its judgement', async () => {
    const emulator = await start({ ...orgWith(), faults: ['clock:600'] });
    const answer = await login(emulator);
    expect(answer.text).toBe(rejection('invalid_grant', 'expired authorization code'));
    expect(answer.headers.get('date')).toBe('Mon, 02 Nov 2026 10:10:00 GMT');
    expect((await login(emulator, { exp: noonSeconds + 601 })).status).toBe(200);
    const behind = await start({ ...orgWith(), faults: ['clock:-600'] });
    expect((await login(behind, { exp: noonSeconds - 599 })).status).toBe(200);
  });

  it('flap has the old and the new certificate by turns, as many times as it is told', async () => {
    const app = { certificates: [older.publicKey, pair.publicKey] };
    const emulator = await start({ ...orgWith({ app }), faults: ['flap*4'] });
    const seen: (number | string)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) seen.push(await outcome(emulator));
    expect(seen).toEqual([400, 200, 400, 200, 200, 200]);
    expect(emulator.journal[0]?.outcome).toBe('invalid-assertion');
  });

  it('flap does nothing to an app that never had another certificate', async () => {
    const emulator = await start({ ...orgWith(), faults: ['flap'] });
    expect([await outcome(emulator), await outcome(emulator)]).toEqual([200, 200]);
  });

  it('flap stands when no number is given', async () => {
    const app = { certificates: [older.publicKey, pair.publicKey], activeCertificate: 0 };
    const emulator = await start({ ...orgWith({ app }), faults: ['flap'] });
    const seen: (number | string)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) seen.push(await outcome(emulator));
    expect(seen).toEqual([200, 400, 200, 400, 200, 400]);
  });

  it.each([
    ['propagation:60', 'connected', 'invalid-client-id'],
    ['propagation:60', 'external', 'app-not-found'],
    ['propagation:60:invalid-assertion', 'external', 'invalid-assertion'],
    ['propagation:60:nonsense', 'external', 'invalid-client-id'],
  ] as const)('%s keeps a new %s app unknown (%s) for that time', async (fault, type, expected) => {
    let now = noonSeconds;
    const clock = () => new Date(now * 1000);
    const emulator = await start({ ...orgWith({ app: { type } }), faults: [fault] }, { clock });
    now += 59;
    await outcome(emulator, { exp: now + 9 });
    now += 1;
    await outcome(emulator, { exp: now + 9 });
    expect(emulator.journal.map((entry) => entry.outcome)).toEqual([expected, 'issued']);
  });
});

describe('faults', () => {
  it('that nobody has checked are a programmer’s mistake when they are none', () => {
    expect(() => new FaultQueue(['status:500', 'nonsense'])).toThrow(new TypeError('no fault is named "nonsense"'));
  });

  it('are consumed in the order of their list, one a request, and then it is over', async () => {
    const emulator = await start({ ...orgWith(), faults: ['status:500*2', 'user-not-approved', 'status:429'] });
    const seen: (number | string)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) seen.push(await outcome(emulator));
    expect(seen).toEqual([500, 500, 400, 429, 200, 200]);
    expect(emulator.journal.map((entry) => entry.fault)).toEqual([
      'status:500*2',
      'status:500*2',
      'user-not-approved',
      'status:429',
      undefined,
      undefined,
    ]);
  });

  it('stand with a bare star until they are taken away', async () => {
    const emulator = await start({ ...orgWith(), faults: ['unknown-error*'] });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await login(emulator)).text).toBe(rejection('unknown_error', 'retry your request'));
    }
    emulator.reconfigure({ faults: [] });
    expect(await outcome(emulator)).toBe(200);
  });

  it('are aimed at one endpoint, the token endpoint by default, or at any', async () => {
    const emulator = await start({
      ...orgWith(),
      faults: ['userinfo/status:500', 'revoke/status:502', 'any/status:504'],
    });
    const userinfo = async (token?: string) => (await get(`${emulator.url}/services/oauth2/userinfo`, token)).status;
    const revoke = async (token: string) => (await post(`${emulator.url}/services/oauth2/revoke`, { token })).status;
    expect(await userinfo()).toBe(500);
    expect(await revoke('x')).toBe(502);
    expect(await outcome(emulator)).toBe(504);
    const token = await tokenOf(emulator);
    expect(await userinfo(token)).toBe(200);
    expect(await revoke(token)).toBe(200);
  });

  it('wait for their endpoint while others are asked', async () => {
    const emulator = await start({ ...orgWith(), faults: ['revoke/status:502'] });
    const token = await tokenOf(emulator);
    expect((await post(`${emulator.url}/services/oauth2/revoke`, { token })).status).toBe(502);
    expect((await post(`${emulator.url}/services/oauth2/revoke`, { token })).status).toBe(200);
  });

  it('are kept when something else is configured anew', async () => {
    const emulator = await start({ ...orgWith(), faults: ['status:500*2'] });
    expect(await outcome(emulator)).toBe(500);
    emulator.reconfigure({ strict: true });
    expect(await outcome(emulator)).toBe(500);
    expect(await outcome(emulator)).toBe(200);
  });
});

describe('the name of a fault', () => {
  it.each(faultNames.map((name) => [name]))('%s is read with an endpoint, an argument and a count', (name) => {
    expect(parseFault(`revoke/${name}:12*3`)).toEqual({
      text: `revoke/${name}:12*3`,
      endpoint: 'revoke',
      name,
      argument: '12',
      remaining: 3,
    });
  });

  it.each(['', 'nothing', 'token/', 'nowhere/reset', 'reset*x', 'Reset', 'toString', 'constructor'])(
    '%j is none',
    (text) => {
      expect(parseFault(text)).toBeUndefined();
    },
  );
});
