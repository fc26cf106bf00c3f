import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loginAction } from '../../src/action/login.ts';
import { generalizedTime, odd } from '../certificate/writers.ts';
import { recordingCi } from '../scripted/ci.ts';
import { pushed } from '../scripted/occasions.ts';
import { makePair } from '../scripted/pair.ts';
import { scriptedWorld } from '../scripted/world.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const orgId = '00D5f000000AbCdEAK';

async function play(inputs: Record<string, string>, ci = recordingCi(), reply: object = {}) {
  const given = {
    'private-key': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'client-id': '3MVG9.madeUpConsumerKey.forTests',
    username: 'ci@acme.example',
    ...inputs,
  };
  const environment = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const body = JSON.stringify({
    access_token: `${orgId}!madeUpForThisTest`,
    instance_url: 'https://acme.my.salesforce.com',
    id: `https://login.salesforce.com/id/${orgId}/0055f000000AbCdAAK`,
    ...reply,
  });
  const world = scriptedWorld(() => ({ status: 200, body }), { environment });
  const failure = await loginAction(pushed, world, ci, new AbortController().signal).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { ci, failure, hosts: world.requests.map(({ url }) => new URL(url).host) };
}

describe('a login', () => {
  it.each([{ 'org-type': 'production' }, { 'instance-url': 'login.salesforce.com' }])(
    'at a generic host notices once that My Domain is better: %j',
    async (inputs) => {
      const { ci, hosts } = await play(inputs);
      expect(hosts).toEqual(['login.salesforce.com']);
      const notices = ci.events.filter((event) => event.startsWith('notice '));
      expect(notices).toEqual([expect.stringContaining('My Domain')]);
    },
  );

  it('at the My Domain host has nothing to notice', async () => {
    const { ci } = await play({ 'instance-url': 'acme.my.salesforce.com', 'org-type': 'production' });
    expect(ci.events.filter((event) => event.startsWith('notice ') || event.startsWith('warning '))).toEqual([]);
  });

  it('tells when the session was made, where the org says so, and nothing of its kind where nobody can tell', async () => {
    const loopback = { 'instance-url': 'http://127.0.0.1:8080', audience: 'https://acme.example' };
    const { ci, failure } = await play(loopback, recordingCi(), {
      issued_at: '1795176000123',
      instance_url: 'http://127.0.0.1:8080',
      id: `http://127.0.0.1:8080/id/${orgId}/0055f000000AbCdAAK`,
    });
    expect(failure).toBeUndefined();
    expect(ci.events).toContain('output issued-at=2026-11-20T12:00:00Z');
    expect(ci.events).toContain('output org-type=');
    expect(ci.events).toContainEqual(
      expect.stringMatching(/^info Logged in to org 00D5f000000AbCdEAK as ci@acme\.example in /),
    );
    const known = await play({ 'instance-url': 'acme.my.salesforce.com' });
    expect(known.ci.events).toContain('output issued-at=');
    expect(known.ci.events).toContain('output org-type=production');
    expect(known.ci.events).toContainEqual(
      expect.stringMatching(/^info Logged in to org 00D5f000000AbCdEAK \(production\) as /),
    );
  });

  it('shows in its summary whose the certificate is and when it ends, also where it has no end', async () => {
    const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
    const nextKey = { 'next-private-key': makePair().privateKey };
    const rowOf = async (der: Buffer, more: Record<string, string> = {}) => {
      const certificate = der.toString('base64');
      const { ci } = await play({ 'instance-url': 'acme.my.salesforce.com', certificate, summary: 'true', ...more });
      const summary = ci.events.find((event) => event.startsWith('summary ')) ?? '';
      return /\| Certificate \| .*/.exec(summary)?.[0].replace('&#40;', '(').replace('&#41;', ')');
    };
    const endless = odd({ spki, notAfter: generalizedTime('99991231235959Z') });
    expect(await rowOf(endless)).toBe('| Certificate | no end (current key) |');
    const ending = odd({ spki, notAfter: generalizedTime('20261230120000Z') });
    expect(await rowOf(ending)).toBe('| Certificate | 2026-12-30T12:00:00Z, 40 days left (current key) |');
    const strangers = odd({ notAfter: generalizedTime('20261230120000Z') });
    expect(await rowOf(strangers)).toBe('| Certificate | 2026-12-30T12:00:00Z, 40 days left (another key) |');
    expect(await rowOf(strangers, nextKey)).toBe('| Certificate | 2026-12-30T12:00:00Z, 40 days left (neither key) |');
  });

  it('sends nothing where there is no place for an output', async () => {
    const gone = new Error('gone');
    const { failure, hosts } = await play(
      { 'instance-url': 'acme.my.salesforce.com' },
      { ...recordingCi(), output: () => Promise.reject(gone) },
    );
    expect(failure).toBe(gone);
    expect(hosts).toEqual([]);
  });

  it('is one only when all of it is done', async () => {
    const { ci, failure } = await play({ 'instance-url': 'acme.my.salesforce.com' });
    expect(failure).toBeUndefined();
    const told = ci.events.filter((event) => event.startsWith('output authenticated='));
    expect(told).toEqual(['output authenticated=false', 'output authenticated=true']);
  });
});
