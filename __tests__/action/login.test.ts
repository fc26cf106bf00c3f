import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loginAction } from '../../src/action/login.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const orgId = '00D5f000000AbCdEAK';

async function play(inputs: Record<string, string>, ci = recordingCi()) {
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
  });
  const world = scriptedWorld(() => ({ status: 200, body }), { environment });
  const quiet = { fork: false, dependabot: false, privileged: false, publicRepository: false, commit: '' };
  const occasion = async () => ({ event: 'push', ...quiet });
  const failure = await loginAction(occasion, world, ci, new AbortController().signal).then(
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
