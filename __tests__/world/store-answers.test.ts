import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { GitHubApi } from '../../src/world/github-api.ts';
import { judgeStoreRefusal } from '../../src/world/github-refusal.ts';
import { readDefaultBranch, readRun } from '../../src/world/github-run.ts';
import { openSecretStore } from '../../src/world/github-secrets.ts';
import { openVariableStore } from '../../src/world/github-variables.ts';
import { samePlace } from '../../src/world/secret-place.ts';
import type { HttpAnswer, HttpRequest } from '../../src/world/world.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { failureOf } from './vault-fixture.ts';

const slug = 'acme/orgs';
type Reply = Partial<HttpAnswer> | readonly [status: number, data: unknown];

/** A client whose server answers as it is told, which real ones do not. */
function clientOf(script: (request: HttpRequest) => Reply) {
  const world = scriptedWorld((request) => {
    const reply = script(request);
    if (!('length' in reply)) return reply;
    const [status, data] = reply;
    return { status, body: typeof data === 'string' ? data : JSON.stringify(data) };
  });
  const options = { token: new Secret('made-here'), apiUrl: 'https://api.github.com', deadlineMilliseconds: 1e9 };
  return { api: new GitHubApi(options, world), sleeps: world.sleeps, requests: world.requests };
}

const always = (status: number, data: unknown) => clientOf(() => [status, data]).api;

describe('the default branch of a repository', () => {
  it('is what the platform says', async () => {
    const { api, requests } = clientOf(() => [200, { default_branch: 'trunk' }]);
    expect(await readDefaultBranch(slug, api)).toBe('trunk');
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.github.com/repos/acme/orgs',
    ]);
  });

  it.each([{}, { default_branch: '' }, { default_branch: 7 }, '<html>'])('is not made up from %j', async (data) => {
    expect((await failureOf(readDefaultBranch(slug, always(200, data)))).code).toBe('ERR_STORE_UNEXPECTED');
  });
});

describe('what is no answer of the API', () => {
  const queued = '2026-11-20T12:00:00Z';
  const put = (answer: unknown, list: unknown) =>
    openSecretStore(
      'organization',
      slug,
      clientOf(({ url }) => [200, url.includes('/repositories') ? list : answer]).api,
    ).put('SF_KEY', new Secret('x'), 'SF_KEY');

  it.each<[string, () => Promise<unknown>]>([
    ['another run', () => readRun(slug, '7', '1', always(200, { id: 8, run_attempt: 1, run_started_at: queued }))],
    ['another attempt', () => readRun(slug, '7', '1', always(200, { id: 7, run_attempt: 2, run_started_at: queued }))],
    ['a run without a time', () => readRun(slug, '7', '1', always(200, { id: 7, run_attempt: 1 }))],
    ['a visibility that nobody knows', () => put({ visibility: 'internal' }, {})],
    ['a list without a count', () => put({ visibility: 'selected' }, { repositories: [] })],
    ['a list without rows', () => put({ visibility: 'selected' }, { total_count: 1 })],
    ['a row without an id', () => put({ visibility: 'selected' }, { total_count: 1, repositories: [{ id: 'x' }] })],
    ['a variable without a value', () => openVariableStore(slug, always(200, { value: 1 })).read('SF_STATE')],
  ])('is %s, and nothing is written', async (_, act) => {
    expect((await failureOf(act())).code).toBe('ERR_STORE_UNEXPECTED');
  });

  it('is a list of readers that never ends: the secret is not written', async () => {
    let id = 0;
    const { api, requests } = clientOf(({ url }) => {
      if (!url.includes('/repositories')) return [200, { visibility: 'selected' }];
      const repositories = Array.from({ length: 100 }, () => ({ id: ++id }));
      return [200, { total_count: 1_000_000, repositories }];
    });
    const failure = await failureOf(openSecretStore('organization', slug, api).put('A', new Secret('x'), 'A'));
    expect(failure.message).toMatch(/10000 of more could be read/);
    expect(requests.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('what does not end', () => {
  it('is given up: a variable that others make and remove all the time', async () => {
    const { api, requests } = clientOf(({ method }) => {
      if (method === 'PATCH') return [404, {}];
      return method === 'POST' ? [409, {}] : [200, {}];
    });
    const failure = await failureOf(openVariableStore(slug, api).write('SF_STATE', 'ours'));
    expect([failure.code, failure.message]).toEqual([
      'ERR_STORE_UNAVAILABLE',
      'The variable SF_STATE of the repository acme/orgs is removed and made by others all the time.',
    ]);
    expect(requests.filter(({ method }) => method === 'PATCH')).toHaveLength(4);
  });

  it('is given up: a limit of rate after four waits', async () => {
    const limit = { status: 429, headers: { 'retry-after': '3' }, body: '{}' };
    const { api, sleeps } = clientOf(() => limit);
    expect((await failureOf(readDefaultBranch(slug, api))).code).toBe('ERR_STORE_RATE_LIMIT');
    expect(sleeps).toEqual([3000, 3000, 3000, 3000]);
  });
});

describe('a token that an app is refused with', () => {
  const refused = { message: 'Resource not accessible by integration' };

  it.each<[string, Reply]>([
    ['cannot be had', { kind: 'outage', code: 'ECONNRESET', detail: 'x', sent: true, final: false }],
    ['is refused', [401, {}]],
    ['is none', [200, { data: { viewer: { login: null } } }]],
  ])("is not taken for the workflow's own when the account %s", async (_, account) => {
    const { api } = clientOf(({ url }) => (url.endsWith('/graphql') ? account : [403, refused]));
    expect((await failureOf(openSecretStore('repository', slug, api).look('SF_KEY'))).code).toBe(
      'ERR_STORE_PERMISSION',
    );
  });

  it('and a request that the platform calls malformed are told apart', () => {
    const call = { purpose: 'store it', permission: 'the permission "Secrets"', place: 'the repository acme/orgs' };
    const judged = judgeStoreRefusal({ status: 400, headers: {}, data: {} }, call, 'api.github.com', new Date(0));
    expect([judged.kind, judged.failure.code]).toEqual(['final', 'ERR_STORE_REJECTED']);
  });
});

describe('two targets', () => {
  it.each([[['repository', 'Acme/Orgs']], [['organization', 'environment:Production', 'environment:production']]])(
    'of %j are one place',
    (targets) => {
      expect(samePlace(targets, slug)).toEqual(targets.slice(-2));
    },
  );

  it('are two places when their stores differ', () => {
    expect(samePlace(['repository', 'dependabot', 'environment:a', 'environment:b'], slug)).toBeUndefined();
    expect(samePlace([], slug)).toBeUndefined();
  });
});
