import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { Failure } from '../../src/failure.ts';
import { type LoginRequest, login } from '../../src/login/login.ts';
import type { HttpRequest } from '../../src/world/world.ts';
import { recordingCi } from '../scripted/ci.ts';
import { loginRequest } from '../scripted/login-request.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';

const current = generateKeyPairSync('rsa', { modulusLength: 2048 });
const next = generateKeyPairSync('rsa', { modulusLength: 2048 });
const orgId = '00D5f000000AbCdEAK';
const success = {
  status: 200,
  body: JSON.stringify({
    access_token: `${orgId}!madeUpForThisTest`,
    scope: 'api',
    instance_url: 'https://acme.my.salesforce.com',
    id: `https://login.salesforce.com/id/${orgId}/0055f000000AbCdAAK`,
    token_type: 'Bearer',
  }),
};
const no = (error: string, error_description: string) => ({
  status: 400,
  body: JSON.stringify({ error, error_description }),
});
const invalidAssertion = no('invalid_grant', 'invalid assertion');
const notApproved = no('invalid_grant', "user hasn't approved this consumer");
const wrongAudience = no('invalid_grant', 'audience is invalid');

const request = (changes: Partial<LoginRequest> = {}) => loginRequest(current.privateKey, changes);
const withNext = { next: { name: 'next', clientId: '3MVG9current', key: next.privateKey } } as const;

function sent(message: HttpRequest) {
  const form = new URLSearchParams(message.body?.reveal());
  const [header = '', payload = '', signature = ''] = (form.get('assertion') ?? '').split('.');
  const signed = Buffer.from(`${header}.${payload}`);
  const by = (publicKey: typeof current.publicKey) =>
    verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url'));
  return {
    fields: [...form.keys()],
    url: new URL(message.url),
    claims: JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string | number>,
    signedBy: by(current.publicKey) ? 'current' : by(next.publicKey) ? 'next' : 'nobody',
  };
}

async function play(
  script: Script,
  changes: Partial<LoginRequest> = {},
  options: Parameters<typeof scriptedWorld>[1] = {},
) {
  const world = scriptedWorld(script, options);
  const ci = recordingCi();
  const outcome = await login(request(changes), world, ci).then(
    (done) => ({ done, failure: undefined }),
    (error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      return { done: undefined, failure: error };
    },
  );
  const assertions = world.requests.filter(({ url }) => url.endsWith('/token'));
  return { ...outcome, world, ci, sent: assertions.map(sent) };
}

const inTurn =
  (...answers: ReturnType<Script>[]): Script =>
  (_, index) =>
    answers[Math.min(index, answers.length - 1)] ?? {};

describe('a login', () => {
  it('sends one assertion of two form fields to the token endpoint, with nothing in the query', async () => {
    const { done, sent: messages, world } = await play(inTurn(success));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.fields).toEqual(['grant_type', 'assertion']);
    expect(messages[0]?.url.href).toBe('https://acme.my.salesforce.com/services/oauth2/token');
    expect(messages[0]?.url.search).toBe('');
    expect(messages[0]?.claims).toMatchObject({
      iss: '3MVG9current',
      sub: 'ci@acme.com',
      aud: 'https://acme.my.salesforce.com',
    });
    const lifetime = Number(messages[0]?.claims['exp']) - Math.floor(world.clock.now().getTime() / 1000);
    expect(lifetime).toBeGreaterThan(0);
    expect(lifetime).toBeLessThanOrEqual(180);
    expect(done).toMatchObject({ keyUsed: 'current', attempts: 1, audience: 'https://acme.my.salesforce.com' });
  });

  it('masks assertion and token before anything is said after them', async () => {
    const { ci } = await play(inTurn(success));
    expect(ci.masked[0]).toMatch(/^eyJ/);
    expect(ci.masked).toContain(`${orgId}!madeUpForThisTest`);
    expect(ci.events.filter((event) => event !== 'mask').join()).not.toContain('madeUpForThisTest');
  });

  it('tries the next key when the org refuses the signature', async () => {
    const { done, sent: messages } = await play(inTurn(invalidAssertion, success), withNext);
    expect(messages.map(({ signedBy }) => signedBy)).toEqual(['current', 'next']);
    expect(done?.keyUsed).toBe('next');
  });

  it('does not try the next key when the rejection blames something else', async () => {
    const { failure, sent: messages } = await play(inTurn(no('invalid_grant', 'ip restricted')), withNext);
    expect(messages.map(({ signedBy }) => signedBy)).toEqual(['current']);
    expect(failure?.code).toBe('ERR_TOKEN_IP_RESTRICTED');
  });

  it.each([
    no('invalid_client_id', 'client identifier invalid'),
    no('app_not_found', 'External client app is not installed in this org'),
    notApproved,
    no('invalid_app_access', 'user is not admin approved to access this app'),
    no('invalid_client', 'app must be installed into org'),
  ])('tries the next credential with a client id of its own when the app is refused: $body', async (rejection) => {
    const { done, sent: messages } = await play(inTurn(rejection, success), {
      next: { name: 'next', clientId: '3MVG9other', key: next.privateKey },
    });
    expect(messages.map(({ claims }) => claims['iss'])).toEqual(['3MVG9current', '3MVG9other']);
    expect(done).toMatchObject({ keyUsed: 'next', clientId: '3MVG9other' });
  });

  it('tries a refused pair twice more, after 5 and 15 seconds', async () => {
    const { failure, sent: messages, world } = await play(inTurn(invalidAssertion), withNext);
    expect(messages.map(({ signedBy }) => signedBy)).toEqual(['current', 'next', 'current', 'next', 'current', 'next']);
    expect(world.sleeps).toEqual([5000, 15_000]);
    expect(failure?.code).toBe('ERR_TOKEN_ASSERTION');
    expect(failure?.reply).toBe('invalid_grant: invalid assertion');
  });

  it('does not repeat a single key that is refused', async () => {
    const { failure, sent: messages } = await play(inTurn(invalidAssertion));
    expect(messages).toHaveLength(1);
    expect(failure?.code).toBe('ERR_TOKEN_ASSERTION');
  });

  it('says first that the certificate belongs to neither key', async () => {
    const mismatch = 'The certificate that was given belongs to neither key.';
    const { failure } = await play(inTurn(invalidAssertion), { mismatch });
    expect(failure?.message.startsWith(mismatch)).toBe(true);
    const other = await play(inTurn(no('invalid_grant', 'ip restricted')), { mismatch });
    expect(other.failure?.message).not.toContain('neither');
  });

  it('tries the generic audience of the kind once, on the same host', async () => {
    const { done, sent: messages } = await play(inTurn(wrongAudience, success), {
      url: loginUrl('acme--uat.sandbox.my.salesforce.com'),
    });
    expect(messages.map(({ claims, url }) => [url.host, claims['aud']])).toEqual([
      ['acme--uat.sandbox.my.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com'],
      ['acme--uat.sandbox.my.salesforce.com', 'https://test.salesforce.com'],
    ]);
    expect(done?.audience).toBe('https://test.salesforce.com');
    const refused = await play(inTurn(wrongAudience));
    expect(refused.sent).toHaveLength(2);
    expect(refused.failure?.code).toBe('ERR_TOKEN_AUDIENCE');
  });

  it.each([
    ['a host of another', loginUrl('https://gateway.example', ['gateway.example']), 'https://gateway.example'],
    ['loopback', loginUrl('http://127.0.0.1:8000'), undefined],
    ['a site', loginUrl('https://acme.my.site.com/x'), undefined],
  ])('sends exactly one assertion to %s that calls the audience invalid', async (_, url, audience) => {
    const { failure, sent: messages } = await play(inTurn(wrongAudience), { url, audience });
    expect(messages).toHaveLength(1);
    expect(failure?.code).toBe('ERR_TOKEN_AUDIENCE');
  });

  it('signs once more by the clock of the org when the assertion is called expired', async () => {
    const expired = {
      ...no('invalid_grant', 'expired authorization code'),
      headers: { date: 'Fri, 20 Nov 2026 12:10:00 GMT' },
    };
    const { done, sent: messages, ci } = await play(inTurn(expired, success));
    expect(messages).toHaveLength(2);
    expect(Number(messages[1]?.claims['exp']) - Number(messages[0]?.claims['exp'])).toBe(600);
    expect(done?.skewMilliseconds).toBe(600_000);
    expect(ci.events.join('\n')).toContain('10 min ahead of');
    expect(ci.events.join('\n')).toContain('10 min behind');
    const stubborn = await play(inTurn(expired));
    expect(stubborn.sent).toHaveLength(2);
    expect(stubborn.failure?.code).toBe('ERR_TOKEN_EXPIRED');
  });

  it('signs once more for an earlier time where the clock of the org is behind', async () => {
    const early = {
      ...no('invalid_grant', 'expired authorization code'),
      headers: { date: 'Fri, 20 Nov 2026 11:50:00 GMT' },
    };
    const { done, sent: messages, ci } = await play(inTurn(early, success));
    expect(Number(messages[1]?.claims['exp']) - Number(messages[0]?.claims['exp'])).toBe(-600);
    expect(done?.skewMilliseconds).toBe(-600_000);
    expect(ci.events.join('\n')).toContain(
      "The org's clock is 10 min behind this machine's; signing once more by the org's.",
    );
  });

  it('tries once more after 3 s where servers of an org may differ', async () => {
    const { done, world } = await play(inTurn(notApproved, success));
    expect(world.sleeps).toEqual([3000]);
    expect(done).toBeDefined();
    const refused = await play(inTurn(notApproved));
    expect(refused.sent).toHaveLength(2);
    expect(refused.failure?.code).toBe('ERR_TOKEN_USER_NOT_APPROVED');
  });

  it('waits for propagation only when asked to', async () => {
    const { done, world } = await play((_, index) => (index < 6 ? notApproved : success), {
      propagationMilliseconds: 300_000,
    });
    expect(done).toBeDefined();
    expect(world.sleeps).toEqual([3000, 15_000, 15_000, 15_000, 15_000, 15_000]);
    const late = await play(inTurn(notApproved), { propagationMilliseconds: 60_000 });
    expect(late.failure?.code).toBe('ERR_TOKEN_USER_NOT_APPROVED');
    expect(late.world.sleeps.reduce((sum, wait) => sum + wait)).toBeLessThanOrEqual(60_000);
  });

  it('waits for propagation on top of the deadline', async () => {
    const { failure, world } = await play(inTurn(notApproved), {
      deadlineMilliseconds: 2000,
      propagationMilliseconds: 18_000,
    });
    expect(world.sleeps).toEqual([3000, 15_000]);
    expect(failure?.code).toBe('ERR_TOKEN_USER_NOT_APPROVED');
  });

  it.each([
    ['10 s are waited for', 10_000, [3000, 7000]],
    ['40 s in pieces of at most 15', 40_000, [3000, 15_000, 15_000, 7000]],
    ['less than a second is nothing', 3500, [3000]],
  ])('of the time for propagation %s', async (_, propagationMilliseconds, sleeps) => {
    const { failure, world } = await play(inTurn(notApproved), { propagationMilliseconds });
    expect(world.sleeps).toEqual(sleeps);
    expect(failure?.code).toBe('ERR_TOKEN_USER_NOT_APPROVED');
  });

  it.each([
    ['two refused keys', invalidAssertion, withNext, 2, 'ERR_TOKEN_ASSERTION'],
    ['a refused user', notApproved, {}, 1, 'ERR_TOKEN_USER_NOT_APPROVED'],
  ])(
    'of %s says what the org said when the deadline leaves no time for another try',
    async (_, no, more, count, code) => {
      const { failure, sent: messages, world } = await play(inTurn(no), { ...more, deadlineMilliseconds: 2500 });
      expect(messages).toHaveLength(count);
      expect(world.sleeps).toEqual([]);
      expect(failure).toMatchObject({
        code,
        reply: Object.values(JSON.parse(no.body)).join(': '),
      });
    },
  );

  it.each([
    ['of more than a day', {}, 'Sun, 22 Nov 2026 12:00:00 GMT'],
    [
      'that another host tells',
      { url: loginUrl('https://gateway.example', ['gateway.example']), audience: 'https://login.salesforce.com' },
      'Fri, 20 Nov 2026 12:10:00 GMT',
    ],
  ])('signs nothing for a clock %s', async (_, changes, date) => {
    const expired = { ...no('invalid_grant', 'expired authorization code'), headers: { date } };
    const { failure, sent: messages } = await play(inTurn(expired, success), changes);
    expect(messages).toHaveLength(1);
    expect(failure?.code).toBe('ERR_TOKEN_EXPIRED');
  });

  it('says how far the clock is off also when the login failed', async () => {
    const headers = { date: 'Sun, 22 Nov 2026 12:00:00 GMT' };
    const { failure, ci } = await play(inTurn({ ...no('invalid_grant', 'expired authorization code'), headers }));
    expect(failure?.code).toBe('ERR_TOKEN_EXPIRED');
    expect(ci.events.join()).toContain("warning The clock of this machine is 2 d behind the org's.");
  });

  it('shows no part of an assertion that the org quotes', async () => {
    let assertion = '';
    const { failure } = await play((message) => {
      assertion = new URLSearchParams(message.body?.reveal()).get('assertion') ?? '';
      return no('invalid_grant', `invalid assertion ${assertion}`);
    });
    expect(failure?.reply).toBe('invalid_grant: invalid assertion ***');
    expect(assertion.length).toBeGreaterThan(500);
  });

  it('waits longer and longer after outages, and signs a fresh assertion for every attempt', async () => {
    const { failure, sent: messages, world } = await play(inTurn({ status: 503, body: '' }));
    expect(world.sleeps).toEqual([250, 500, 1000, 2000]);
    expect(messages).toHaveLength(5);
    expect(new Set(messages.map(({ claims }) => claims['jti'])).size).toBe(5);
    expect(failure).toMatchObject({ code: 'ERR_ORG_UNAVAILABLE', exitCode: 3 });
    expect(failure?.message).toContain('attempt 5 of 5');
  });

  it('honours Retry-After, and gives up at once when it reaches beyond the deadline', async () => {
    const patient = await play(inTurn({ status: 503, headers: { 'retry-after': '7' } }, success));
    expect(patient.world.sleeps).toEqual([7250]);
    const hopeless = await play(inTurn({ status: 503, headers: { 'retry-after': '600' } }));
    expect(hopeless.sent).toHaveLength(1);
    expect(hopeless.world.sleeps).toEqual([]);
    expect(hopeless.failure?.message).toContain('deadline');
  });

  it.each([
    ['dns', 'ERR_NETWORK_DNS'],
    ['tcp', 'ERR_NETWORK_TCP'],
    ['proxy', 'ERR_NETWORK_PROXY'],
    ['tls', 'ERR_NETWORK_TLS'],
    ['http', 'ERR_NETWORK_HTTP'],
  ] as const)('names the phase %s of a network that fails', async (phase, code) => {
    const { failure, sent: messages } = await play(
      inTurn({ kind: 'outage', phase, code: 'EBROKEN', detail: 'acme broke' }),
    );
    expect(messages).toHaveLength(5);
    expect(failure).toMatchObject({ code, exitCode: 3 });
    expect(failure?.message).toContain('EBROKEN');
    const final = await play(inTurn({ kind: 'outage', phase, final: true }));
    expect(final.sent).toHaveLength(1);
  });

  it('ends at the deadline however often it could try', async () => {
    const limits: number[] = [];
    const world = scriptedWorld(() => ({ kind: 'outage', phase: 'http', code: 'TIMEOUT', detail: 'slow' }));
    const { send } = world.network;
    const slow = {
      ...world,
      network: {
        ...world.network,
        send: (message: HttpRequest, limit: { timeoutMilliseconds: number }) => {
          limits.push(limit.timeoutMilliseconds);
          world.advance(limit.timeoutMilliseconds);
          return send(message, limit);
        },
      },
    };
    const failing = login(request({ retries: 20, deadlineMilliseconds: 50_000 }), slow, recordingCi());
    await expect(failing).rejects.toMatchObject({ exitCode: 3 });
    expect(world.clock.monotonic()).toBeLessThanOrEqual(50_000);
    expect(limits.slice(0, 2)).toEqual([20_000, 20_000]);
    expect(limits.at(-1)).toBeLessThan(20_000);
  });

  it('does not begin with the next key when the deadline has passed with the first', async () => {
    const world = scriptedWorld(() => invalidAssertion);
    const { send } = world.network;
    const slow = {
      ...world,
      network: {
        ...world.network,
        send: (...message: Parameters<typeof send>) => {
          world.advance(50_000);
          return send(...message);
        },
      },
    };
    const late = login(request({ ...withNext, deadlineMilliseconds: 50_000 }), slow, recordingCi());
    await expect(late).rejects.toMatchObject({
      code: 'ERR_DEADLINE',
      message: 'The deadline passed before the org gave an answer.',
    });
    expect(world.requests).toHaveLength(1);
  });

  it('exposes no session of an org that is not allowed, and compares ids in either form', async () => {
    const refused = await play(inTurn(success), { allowedOrgIds: ['00D000000000001'] });
    expect(refused.failure?.code).toBe('ERR_TARGET_REFUSED_ORG');
    expect(
      (await play(inTurn(success), { allowedOrgIds: ['00D000000000001', orgId.slice(0, 15)] })).done,
    ).toBeDefined();
    expect((await play(inTurn(success), { allowedOrgIds: [orgId] })).done).toBeDefined();
  });

  it('exposes no session of another type of org', async () => {
    const sandboxReply = { status: 200, body: success.body.replace('login.salesforce.com', 'test.salesforce.com') };
    const refused = await play(inTurn(sandboxReply), { orgType: 'production' });
    expect(refused.failure?.code).toBe('ERR_TARGET_KIND');
    expect((await play(inTurn(success), { orgType: 'sandbox' })).failure?.code).toBe('ERR_TARGET_KIND');
    expect((await play(inTurn(success), { orgType: 'production' })).done).toBeDefined();
    expect((await play(inTurn(sandboxReply), { orgType: 'sandbox' })).done).toBeDefined();
  });

  it('exposes no session when a type is asked for and nothing tells the type', async () => {
    const host = 'gateway.example';
    const url = loginUrl(`https://${host}`, [host]);
    const silent = {
      status: 200,
      body: success.body.replace('https://acme.my.salesforce.com', url.origin).replace('login.salesforce.com', host),
    };
    const changes = { url, audience: url.origin } as const;
    expect((await play(inTurn(silent), changes)).done?.session.orgKind).toBe('unknown');
    const refused = await play(inTurn(silent), { ...changes, orgType: 'production' });
    expect(refused.failure?.code).toBe('ERR_TARGET_KIND');
    expect(refused.failure?.message).toContain('nothing in the reply tells');
  });

  it.each([
    ['is ended when the session is to be ended anyway', true, 2],
    ['stays otherwise, since other jobs may have it', false, 1],
  ])('a session that is refused %s', async (_, revoke, count) => {
    const script = inTurn(success, { status: 200 });
    for (const changes of [{ allowedOrgIds: ['00D000000000001'] }, { orgType: 'sandbox' }] as const) {
      const { failure, world, ci } = await play(script, { ...changes, revoke });
      expect(failure?.code).toMatch(/^ERR_TARGET_/);
      expect(world.requests).toHaveLength(count);
      if (!revoke) continue;
      expect(world.requests[1]?.url).toBe('https://acme.my.salesforce.com/services/oauth2/revoke');
      expect(world.requests[1]?.body?.reveal()).toBe(
        new URLSearchParams({ token: `${orgId}!madeUpForThisTest` }).toString(),
      );
      expect(ci.events).toContain('info The refused session has been ended.');
    }
  });

  it('a session that is refused is ended at the host of another that was allowed, and at no other', async () => {
    const host = 'gateway.example';
    const url = loginUrl(`https://${host}`, [host]);
    const reply = { status: 200, body: success.body.replace('https://acme.my.salesforce.com', url.origin) };
    const changes = { url, audience: url.origin, allowedOrgIds: ['00D000000000001'], revoke: true };
    const { failure, world } = await play(inTurn(reply, { status: 200 }), changes);
    expect(failure?.code).toBe('ERR_TARGET_REFUSED_ORG');
    expect(world.requests[1]?.url).toBe('https://gateway.example/services/oauth2/revoke');
  });

  it('says when a session that is refused could not be ended, and why it was refused', async () => {
    const script = inTurn(success, { status: 403 });
    const { failure, ci } = await play(script, { allowedOrgIds: ['00D000000000001'], revoke: true });
    expect(failure?.code).toBe('ERR_TARGET_REFUSED_ORG');
    expect(ci.events.at(-1)).toBe('warning The refused session could not be ended: the org answered 403.');
  });

  it('sends nothing more after a reply that cannot be believed', async () => {
    const {
      failure,
      sent: messages,
      ci,
    } = await play(
      inTurn({
        status: 200,
        body: success.body.replace('https://acme.my', 'https://evil').replace('evil.salesforce.com', 'evil.example'),
      }),
    );
    expect(messages).toHaveLength(1);
    expect(failure?.code).toBe('ERR_REPLY_UNTRUSTED');
    expect(ci.events.join()).not.toContain('madeUp');
  });

  it('stops when the job is cancelled', async () => {
    const abort = new AbortController();
    abort.abort();
    const { failure, sent: messages } = await play(inTurn({ status: 503 }), { signal: abort.signal });
    expect(messages).toHaveLength(1);
    expect(failure?.code).toBe('ERR_CANCELLED');
  });

  it('that is cancelled while a request or a wait is under way says so, and blames nobody', async () => {
    const aborted = { kind: 'outage', phase: 'dns', code: 'ABORTED', detail: 'given up', final: true } as const;
    expect((await play(inTurn(aborted))).failure?.code).toBe('ERR_CANCELLED');
    const abort = new AbortController();
    const waiting = play(
      (_, index) => {
        if (index === 1) abort.abort();
        return invalidAssertion;
      },
      { ...withNext, signal: abort.signal },
    );
    expect((await waiting).failure?.code).toBe('ERR_CANCELLED');
  });
});
