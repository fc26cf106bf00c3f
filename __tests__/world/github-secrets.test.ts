import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { openSecretStore } from '../../src/world/github-secrets.ts';
import { startVault } from '../scripted/github-vault.ts';
import { clientOf, failureOf, faultAt, requestsOf } from './vault-fixture.ts';

const targets = [
  'repository',
  'environment:production',
  'environment:blue / green',
  'organization',
  'acme/tools',
  'dependabot',
  'dependabot:organization',
] as const;
const slug = 'acme/orgs';
const value = new Secret('first line\nsecond line \u00FC\n');

describe.each(['api.github.com', 'ghes-3.17'] as const)('a store of secrets on %s', (kind) => {
  it.each(targets)('keeps and forgets in %s, and changes nothing else', async (target) => {
    const vault = await startVault({ kind });
    vault.stores.addRepository('acme/tools');
    vault.stores.repository(slug).environments.add('blue / green');
    for (const each of targets) vault.stores.seed(each, 'BYSTANDER', each);
    vault.stores.seed(target, 'SF_KEY', 'current');
    const store = openSecretStore(target, slug, clientOf(vault).api);
    expect(store.name).toBe(target);
    expect(await store.look('SF_KEY_NEXT')).toBeUndefined();
    await store.put('SF_KEY_NEXT', value, 'SF_KEY');
    expect(vault.stores.secret(target, 'SF_KEY_NEXT')).toBe(value.reveal());
    expect(vault.stores.secret(target, 'SF_KEY')).toBe('current');
    const before = vault.stores.now();
    expect((await store.look('SF_KEY_NEXT'))?.updatedAt?.getTime()).toBeLessThanOrEqual(before.getTime());
    vault.stores.advance(3_600_000);
    await store.put('SF_KEY_NEXT', new Secret('another'), 'SF_KEY_NEXT');
    expect(vault.stores.secret(target, 'SF_KEY_NEXT')).toBe('another');
    expect((await store.look('SF_KEY_NEXT'))?.updatedAt?.getTime()).toBeGreaterThan(before.getTime() + 3_000_000);
    await store.forget('SF_KEY_NEXT');
    expect(await store.look('SF_KEY_NEXT')).toBeUndefined();
    await store.forget('SF_KEY_NEXT');
    for (const each of targets) expect([...vault.stores.target(each).secrets.keys()]).toContain('BYSTANDER');
    expect([...vault.stores.target(target).secrets.keys()].sort()).toEqual(['BYSTANDER', 'SF_KEY']);
    expect(vault.violations).toEqual([]);
  });
});

describe("an organization's secret", () => {
  it.each(['organization', 'dependabot:organization'])('of %s is read by those who read it before', async (target) => {
    const vault = await startVault();
    const store = openSecretStore(target, slug, clientOf(vault).api);
    const many = Array.from({ length: 230 }, (_, at) => 5000 + at);
    for (const [visibility, selected] of [
      ['all', []],
      ['private', []],
      ['selected', []],
      ['selected', [1000]],
      ['selected', many.slice(0, 100)],
      ['selected', many],
    ] as const) {
      vault.stores.seed(target, 'SF_KEY', 'current', { visibility, selected });
      vault.stores.seed(target, 'SF_KEY_NEXT', 'old', { visibility: 'selected', selected: [7] });
      await store.put('SF_KEY_NEXT', value, 'SF_KEY');
      await store.put('SF_KEY', value, 'SF_KEY');
      for (const name of ['SF_KEY', 'SF_KEY_NEXT'])
        expect(vault.stores.target(target).secrets.get(name)).toMatchObject({ visibility, selected });
    }
    expect(vault.met).toContain('pages');
    expect(vault.violations).toEqual([]);
  });

  it('is not written when there is none whose readers could be taken over', async () => {
    const vault = await startVault();
    const store = openSecretStore('organization', slug, clientOf(vault).api);
    const failure = await failureOf(store.put('SF_KEY_NEXT', value, 'SF_KEY'));
    expect([failure.code, failure.message]).toEqual([
      'ERR_STORE_SCOPE',
      'There is no secret SF_KEY of the organization acme to take over who may read it.',
    ]);
    expect(vault.journal.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is not written when the list of its readers does not come whole', async () => {
    const vault = await startVault();
    vault.stores.addRepository('acme/tools');
    vault.stores.seed('organization', 'SF_KEY', 'current', { visibility: 'selected', selected: [1000, 1001] });
    vault.app.sees = [slug];
    const store = openSecretStore('organization', slug, clientOf(vault).api);
    const failure = await failureOf(store.put('SF_KEY', value, 'SF_KEY'));
    expect(failure.code).toBe('ERR_STORE_SCOPE');
    expect(vault.stores.target('organization').secrets.get('SF_KEY')).toMatchObject({
      value: 'current',
      selected: [1000, 1001],
    });
    expect(vault.met).toContain('list-partial');
  });

  it('is not written when the list tells fewer than it counts', async () => {
    const vault = await startVault();
    vault.stores.seed('organization', 'SF_KEY', 'current', { visibility: 'selected', selected: [1, 2, 3] });
    const { api } = clientOf(vault);
    const call = api.call.bind(api);
    api.call = async (asked) => {
      const answer = await call(asked);
      return asked.path.includes('/repositories')
        ? { ...answer, data: { ...(answer.data as object), total_count: 4 } }
        : answer;
    };
    const failure = await failureOf(openSecretStore('organization', slug, api).put('SF_KEY', value, 'SF_KEY'));
    expect(failure.message).toMatch(/3 of 4 could be read/);
    expect(vault.stores.secret('organization', 'SF_KEY')).toBe('current');
  });
});

describe('a write that meets an outage', () => {
  const writes = ['drop-before', 'drop-after', '500-before', '500-after', '502', '503', '409', '429'] as const;

  it.each([...writes, 'secondary-limit', 'primary-limit'] as const)('is made again after %s', async (kind) => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const vault = await startVault();
      const { api, sleeps } = clientOf(vault);
      const store = openSecretStore('repository', slug, api);
      vault.faults.push(faultAt(method, '/secrets/', kind, { retryAfter: 7 }));
      await store.put('SF_KEY', value, 'SF_KEY');
      expect(vault.stores.secret('repository', 'SF_KEY')).toBe(value.reveal());
      await store.forget('SF_KEY');
      expect(vault.stores.secret('repository', 'SF_KEY')).toBeUndefined();
      expect(vault.faults).toEqual([]);
      expect(sleeps).toHaveLength(1);
      const limited = kind === '429' || kind.endsWith('limit');
      expect(sleeps[0]).toBeGreaterThanOrEqual(limited ? 6000 : 1000);
      expect(vault.violations).toEqual([]);
      await vault.close();
    }
  });

  it('is given up after four outages in a row', async () => {
    const vault = await startVault();
    const { api, sleeps } = clientOf(vault);
    const store = openSecretStore('repository', slug, api);
    for (let count = 0; count < 4; count += 1) vault.faults.push(faultAt('PUT', '/secrets/', '502'));
    const failure = await failureOf(store.put('SF_KEY', value, 'SF_KEY'));
    expect([failure.code, failure.exitCode]).toEqual(['ERR_STORE_UNAVAILABLE', 3]);
    expect(failure.message).toMatch(/could not store the secret SF_KEY of the repository acme\/orgs: .*HTTP 502/);
    expect(sleeps).toEqual([1000, 4000, 10_000]);
  });

  it('waits for no limit that outlasts the deadline', async () => {
    const vault = await startVault();
    const { api, sleeps } = clientOf(vault);
    vault.faults.push(faultAt('PUT', '/secrets/', 'secondary-limit', { retryAfter: 600 }));
    const failure = await failureOf(openSecretStore('repository', slug, api).put('SF_KEY', value, 'SF_KEY'));
    expect(failure.code).toBe('ERR_STORE_RATE_LIMIT');
    expect(failure.message).toContain('may be asked again in 10 min');
    expect(sleeps).toEqual([]);
  });

  it('ends within its deadline when no answer comes', async () => {
    const vault = await startVault();
    const { api } = clientOf(vault, vault.app, { deadlineMilliseconds: 400 });
    vault.faults.push(faultAt('PUT', '/secrets/', 'hold-after'));
    const started = performance.now();
    const failure = await failureOf(openSecretStore('repository', slug, api).put('SF_KEY', value, 'SF_KEY'));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(failure.code).toBe('ERR_STORE_UNAVAILABLE');
    // A lost answer: it may have happened, and here it has.
    expect(vault.stores.secret('repository', 'SF_KEY')).toBe(value.reveal());
  });

  it('ends when the run is cancelled', async () => {
    const vault = await startVault();
    const cancelled = new AbortController();
    const { api } = clientOf(vault, vault.app, { signal: cancelled.signal });
    vault.faults.push(faultAt('PUT', '/secrets/', 'hold-before', { reached: () => cancelled.abort() }));
    const failure = await failureOf(openSecretStore('repository', slug, api).put('SF_KEY', value, 'SF_KEY'));
    expect(failure.code).toBe('ERR_STORE_UNAVAILABLE');
    expect(requestsOf(vault)).toHaveLength(2);
  });
});

it('never shows the value or the token', async () => {
  const vault = await startVault();
  const { api } = clientOf(vault);
  vault.faults.push(faultAt('PUT', '/secrets/', '403'));
  const failure = await failureOf(openSecretStore('repository', slug, api).put('SF_KEY', value, 'SF_KEY'));
  const shown = [failure.message, failure.hint, failure.reply, String(failure.stack), JSON.stringify(api)].join('\n');
  expect(shown).not.toContain('second line');
  expect(shown).not.toContain(vault.app.token);
});
