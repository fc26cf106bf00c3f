import { verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { shownCertificate } from '../../src/rotate/certificate.ts';
import { Secret } from '../../src/secret.ts';
import type { HttpRequest } from '../../src/world/world.ts';
import { makePair, type Pair, pair } from '../scripted/pair.ts';
import type { Script } from '../scripted/world.ts';
import { inputs, ready, rotation, session } from './rotation.ts';

const next = makePair();
const refused = (error: string, description: string): Script => {
  const body = JSON.stringify({ error, error_description: description });
  return () => ({ status: 400, body });
};

/** Who asked to log in as whom, read from the assertion of a request and judged by the key. */
function asked({ body }: HttpRequest, { publicKey }: Pair) {
  const assertion = new URLSearchParams(body?.reveal()).get('assertion') ?? '';
  const [head = '', claims = '', signature = ''] = assertion.split('.');
  const isSigned = verify('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url'));
  const { iss, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: string; sub: string };
  return { isSigned, iss, sub };
}

/** One login of the first org with the current key. */
async function proof(script: Script) {
  const { ports, request, ...rest } = await ready({}, { script });
  const [org] = ports.orgs;
  if (org === undefined) throw new Error('there is no org');
  return { proof: ports.prove(org, request.given.current), ports, org, request, ...rest };
}

describe('the proof of a key', () => {
  it('is a login of the org with that very key, and says nothing aloud', async () => {
    const { proof: answer, world, ci } = await proof(() => ({ body: session }));
    expect(await answer).toEqual({ kind: 'accepted' });
    expect(world.requests.map((request) => asked(request, pair))).toEqual([
      { isSigned: true, iss: inputs['client-id'], sub: inputs['username'] },
    ]);
    expect(ci.events.filter((event) => /^(?:info|notice|warning)/.test(event))).toEqual([]);
  });

  it('of the next key is a login with that one alone', async () => {
    const { ports, request, world } = await ready(
      { 'next-private-key': next.privateKey },
      { script: refused('invalid_grant', 'invalid assertion') },
    );
    const [org] = ports.orgs;
    if (org === undefined || request.given.next === undefined) throw new Error('nothing was given');
    expect(await ports.prove(org, request.given.next)).toEqual({
      kind: 'refused',
      reply: 'invalid_grant: invalid assertion',
    });
    expect(world.requests.map((each) => [asked(each, next).isSigned, asked(each, pair).isSigned])).toEqual([
      [true, false],
    ]);
  });

  it('is neither yes nor no where the org blames something else, or cannot be reached', async () => {
    const blamed = await proof(refused('invalid_client_id', 'client identifier invalid'));
    expect(await blamed.proof).toEqual({ kind: 'unknown', reason: expect.stringContaining('consumer key') });
    const away = await proof(() => ({ kind: 'outage', final: true, detail: 'acme.my.salesforce.com refused it' }));
    expect(await away.proof).toEqual({ kind: 'unknown', reason: expect.stringContaining('refused it') });
  });

  it('ends with the job, and with a mistake of ours', async () => {
    const cancelled = await proof(() => ({ kind: 'outage', code: 'ABORTED' }));
    await expect(cancelled.proof).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
    const mistaken = await proof(() => {
      throw new TypeError('a mistake');
    });
    await expect(mistaken.proof).rejects.toThrow('a mistake');
  });

  it('is asked for no other org and no other key than those that were given', async () => {
    const { ports, org, request, proof: done } = await proof(() => ({ body: session }));
    await done;
    const stranger = { fingerprint: 'f'.repeat(64), stored: new Secret('of a stranger') };
    await expect(ports.prove(org, stranger)).rejects.toThrow('only given keys and orgs are proved');
    await expect(ports.prove({ ...org, name: 'another' }, request.given.current)).rejects.toThrow('only given keys');
    await expect(ports.issue(stranger, new Date())).rejects.toThrow('made from a key that was given');
  });
});

describe('the certificate of a rotation', () => {
  it.each([
    [{}, 'CN=sf-keypair ci@acme.example', '2027-11-20T12:00:00.000Z'],
    [{ 'certificate-subject': 'Acme CI', 'certificate-days': '90' }, 'CN=Acme CI', '2027-02-18T12:00:00.000Z'],
  ])('is made over the key as it was asked for: %j', async (given, subject, end) => {
    const { ports, request } = await ready(given);
    const pem = await ports.issue(request.given.current, ports.now());
    const shown = shownCertificate(pem);
    expect(shown?.keyFingerprint).toBe(request.given.current.fingerprint);
    expect(shown?.notAfter?.toISOString()).toBe(end);
    const { X509Certificate } = await import('node:crypto');
    expect(new X509Certificate(pem).subject).toBe(subject);
  });
});

describe('the waiting of a rotation', () => {
  it("is the world's, and ends with the job", async () => {
    const { ports, world, cancelling } = await ready();
    await ports.sleep(1_000);
    expect(world.sleeps).toEqual([1_000]);
    cancelling.abort();
    await expect(ports.sleep(1_000)).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
  });
});

describe('a rotation that publishes', () => {
  const publish = { publish: 'metadata', 'app-api-name': 'Acme_CI' };
  const line = (name: string) => `3MVG9acme.client.of.the.app ci@${name}.example https://${name}.my.salesforce.com`;
  const notices = (events: readonly string[]) => events.filter((event) => event.startsWith('notice '));

  /** The first request of the publisher, which is its login. */
  async function publisherLogin(given: Record<string, string>, script: Script = () => ({ body: session })) {
    const { ports, world, ci } = await ready({ ...publish, ...given }, { script });
    const failure = await ports.publisher?.read().catch((error: unknown) => error);
    const [first] = world.requests;
    if (first === undefined) throw new Error('nobody logged in');
    return { first, failure, requests: world.requests, notices: notices(ci.events), ci };
  }

  it('changes the app of one org, whose API name must be known', async () => {
    const without = ['client-id', 'username', 'instance-url'];
    const two = await rotation({ ...publish, orgs: `${line('acme')}\n${line('other')}` }, { without });
    expect([two.failure?.code, two.failure?.message]).toEqual([
      'ERR_OPTIONS',
      '`publish: metadata` changes the app of one org, and `orgs` names several.',
    ]);
    const unnamed = await rotation({ publish: 'metadata' });
    expect([unnamed.failure?.code, unnamed.failure?.message]).toEqual([
      'ERR_OPTIONS',
      '`publish: metadata` needs `app-api-name`.',
    ]);
    expect((await ready()).ports.publisher).toBeUndefined();
  });

  it('logs in through the app itself where it has no other, and says what is better', async () => {
    const { first, notices: said } = await publisherLogin({});
    expect(asked(first, pair)).toEqual({ isSigned: true, iss: inputs['client-id'], sub: inputs['username'] });
    expect(said).toEqual([expect.stringContaining('`publish-client-id` and `publish-private-key` of another app')]);
  });

  it('tries the next key of its own app as well: the certificate may have been replaced already', async () => {
    const script: Script = (_, index) =>
      index === 0 ? refused('invalid_grant', 'invalid assertion')({} as HttpRequest, 0) : { body: session };
    const { requests } = await publisherLogin({ 'next-private-key': next.privateKey }, script);
    expect(
      requests.slice(0, 2).map((request) => [asked(request, pair).isSigned, asked(request, next).isSigned]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('logs in through another app, as another user and with another key where that is given, and with that alone', async () => {
    const own = makePair();
    const given = {
      'publish-client-id': '3MVG9publisher.of.the.org',
      'publish-username': 'publisher@acme.example',
      'publish-private-key': own.privateKey,
      'next-private-key': next.privateKey,
    };
    const script = refused('invalid_grant', 'invalid assertion');
    const { first, failure, requests, notices: said, ci } = await publisherLogin(given, script);
    expect(asked(first, own)).toEqual({
      isSigned: true,
      iss: '3MVG9publisher.of.the.org',
      sub: 'publisher@acme.example',
    });
    expect(requests).toHaveLength(1);
    expect(failure).toMatchObject({ code: 'ERR_TOKEN_ASSERTION' });
    expect(said).toEqual([]);
    expect(ci.masked).toContain(own.privateKey);
  });

  it('takes an empty key for none, and needs no notice beside an app of its own', async () => {
    const given = { 'publish-client-id': '3MVG9publisher.of.the.org', 'publish-private-key': '' };
    const { first, notices: said } = await publisherLogin(given);
    expect(asked(first, pair)).toEqual({ isSigned: true, iss: '3MVG9publisher.of.the.org', sub: inputs['username'] });
    expect(said).toEqual([]);
  });

  it('names the input whose key cannot be read', async () => {
    const { failure } = await rotation({ ...publish, 'publish-private-key': 'no key at all' });
    expect(failure?.code).toMatch(/^ERR_KEY_/);
    expect(failure?.message).toContain('`publish-private-key`');
    expect(failure?.message).not.toContain('no key at all');
  });
});
