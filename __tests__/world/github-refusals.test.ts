import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { GitHubApi } from '../../src/world/github-api.ts';
import { judgeStoreRefusal } from '../../src/world/github-refusal.ts';
import { readRun } from '../../src/world/github-run.ts';
import { openSecretStore } from '../../src/world/github-secrets.ts';
import { openVariableStore } from '../../src/world/github-variables.ts';
import { createNetwork } from '../../src/world/network.ts';
import { type Permission, startVault, type Vault } from '../scripted/github-vault.ts';
import { clientOf, failureOf, faultAt, impatientClock, requestsOf } from './vault-fixture.ts';

const slug = 'acme/orgs';
const value = new Secret('the next key');

const places: readonly (readonly [target: string, permission: Permission, words: string])[] = [
  ['repository', 'secrets', '"Secrets" (read and write) of the repository acme/orgs'],
  ['acme/tools', 'secrets', '"Secrets" (read and write) of the repository acme/tools'],
  [
    'environment:production',
    'environments',
    '"Environments" and "Secrets" (read and write) of the repository acme/orgs',
  ],
  ['organization', 'organization_secrets', '"Secrets" (read and write) of the organization acme'],
  ['dependabot', 'dependabot_secrets', '"Dependabot secrets" (read and write) of the repository acme/orgs'],
  [
    'dependabot:organization',
    'organization_dependabot_secrets',
    '"Dependabot secrets" (read and write) of the organization acme',
  ],
];

async function prepared(): Promise<Vault> {
  const vault = await startVault();
  vault.stores.addRepository('acme/tools');
  for (const [target] of places) vault.stores.seed(target, 'SF_KEY', 'current');
  return vault;
}

const untouched = (vault: Vault) => {
  for (const [target] of places) expect(vault.stores.secret(target, 'SF_KEY')).toBe('current');
};

describe('a token without the permission', () => {
  it.each(places)('is told what it lacks for %s, and nothing is changed', async (target, permission, words) => {
    const vault = await prepared();
    for (const [holder, level] of [
      [vault.app, 'none'],
      [vault.app, 'read'],
      [vault.person, 'none'],
      [vault.person, 'read'],
    ] as const) {
      holder.permissions[permission] = level;
      const store = openSecretStore(target, slug, clientOf(vault, holder).api);
      const attempts = [() => store.put('SF_KEY', value, 'SF_KEY'), () => store.forget('SF_KEY')];
      for (const attempt of attempts) {
        const failure = await failureOf(attempt());
        expect(failure.code).toBe('ERR_STORE_PERMISSION');
        expect(failure.message).toContain(`${words} (HTTP 403)`);
        expect(failure.message).toMatch(/: the token lacks the permissions? "/);
        expect(failure.hint.includes(`${permission}=write`)).toBe(level === 'read' || attempt === attempts[1]);
        expect(failure.hint).not.toContain('=read');
        expect(failure.reply).toMatch(/^Resource not accessible by (?:integration|personal access token)/);
      }
      if (level === 'none') expect((await failureOf(store.look('SF_KEY'))).code).toBe('ERR_STORE_PERMISSION');
    }
    untouched(vault);
  });

  it('is told what it lacks for variables', async () => {
    const vault = await prepared();
    vault.app.permissions.variables = 'read';
    const variables = openVariableStore(slug, clientOf(vault).api);
    for (const attempt of [() => variables.create('A', 'b'), () => variables.write('A', 'b')]) {
      const failure = await failureOf(attempt());
      expect(failure.message).toContain(
        'lacks the permission "Variables" (read and write) of the repository acme/orgs',
      );
    }
    expect(vault.stores.variables.size).toBe(0);
  });
});

describe("a workflow's own token", () => {
  it.each(places)('is named as such for %s', async (target) => {
    const vault = await prepared();
    const store = openSecretStore(target, slug, clientOf(vault, vault.workflow).api);
    const attempts = [
      () => store.put('SF_KEY', value, 'SF_KEY'),
      () => store.look('SF_KEY'),
      () => store.forget('SF_KEY'),
    ];
    for (const attempt of attempts) expect((await failureOf(attempt())).code).toBe('ERR_STORE_OWN_TOKEN');
    untouched(vault);
  });

  it('is named as such on GHES, and for variables', async () => {
    const vault = await startVault({ kind: 'ghes-3.17' });
    const variables = openVariableStore(slug, clientOf(vault, vault.workflow).api);
    const failure = await failureOf(variables.create('LOCK', 'ours'));
    expect(failure.code).toBe('ERR_STORE_OWN_TOKEN');
    expect(failure.message).toMatch(
      /could not make the variable LOCK of the repository acme\/orgs: the token is the workflow's own/,
    );
    expect(vault.violations).toEqual([]);
  });

  it('can tell when its run was queued', async () => {
    const vault = await prepared();
    const run = vault.stores.queue();
    vault.stores.advance(86_400_000);
    const again = vault.stores.queue(run.id, 2);
    const { api } = clientOf(vault, vault.workflow);
    const wanted = { id: String(run.id), attempt: 1, queuedAt: run.queuedAt };
    expect(await readRun(slug, String(run.id), '1', api)).toEqual(wanted);
    expect(await readRun(slug, String(run.id), '2', api)).toEqual({ ...wanted, attempt: 2, queuedAt: again.queuedAt });
    expect(vault.violations).toEqual([]);
    expect((await failureOf(readRun(slug, '77', '1', api))).code).toBe('ERR_STORE_NOT_FOUND');
    for (const [id, attempt] of [
      ['', '1'],
      ['../1', '1'],
      ['1', '0'],
    ] as const)
      expect((await failureOf(readRun(slug, id, attempt, api))).code).toBe('ERR_STORE_TARGET');
    vault.workflow.permissions.actions = 'none';
    vault.app.permissions.actions = 'none';
    const lacking = await failureOf(readRun(slug, String(run.id), '1', clientOf(vault).api));
    expect(lacking.message).toContain('lacks the permission "Actions" (read) of the repository acme/orgs');
  });
});

describe('what the platform says no to', () => {
  const cases: readonly (readonly [name: string, prepare: (vault: Vault) => void, code: string, words: string])[] = [
    [
      'a token that is not accepted',
      (vault) => Object.assign(vault.app, { token: 'made-here-old' }),
      'ERR_STORE_TOKEN',
      'the token is not accepted (HTTP 401)',
    ],
    [
      'a repository that the token cannot see',
      (vault) => Object.assign(vault.app, { sees: [] }),
      'ERR_STORE_NOT_FOUND',
      'the repository acme/orgs is not there, or the token cannot see it',
    ],
    [
      'a repository with another name',
      (vault) => Object.assign(vault.stores.repository(slug), { movedTo: 'acme/salesforce' }),
      'ERR_STORE_MOVED',
      'the repository acme/orgs has another name now',
    ],
    [
      'an archived repository',
      (vault) => Object.assign(vault.stores.repository(slug), { archived: true }),
      'ERR_STORE_ARCHIVED',
      'the repository acme/orgs is archived',
    ],
    [
      'single sign-on',
      (vault) => Object.assign(vault.app, { authorised: false }),
      'ERR_STORE_SSO',
      'not authorised for the single sign-on',
    ],
  ];

  it.each(cases)('%s has a sentence of its own, and nothing is changed', async (_name, prepare, code, words) => {
    const vault = await prepared();
    const { api } = clientOf(vault);
    const late = clientOf(vault);
    prepare(vault);
    const holder = code === 'ERR_STORE_TOKEN' ? late.api : api;
    const store = openSecretStore('repository', slug, holder);
    const failure = await failureOf(store.put('SF_KEY', value, 'SF_KEY'));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(words);
    expect(failure.exitCode).toBe(2);
    untouched(vault);
    // Not asked again, and above all nowhere else.
    expect(requestsOf(vault).filter((request) => !request.endsWith('graphql')).length).toBeLessThanOrEqual(2);
  });

  it('a missing environment is not mistaken for a missing secret', async () => {
    const vault = await prepared();
    const store = openSecretStore('environment:staging', slug, clientOf(vault).api);
    const words = 'the environment staging of acme/orgs is not there, or the token cannot see it';
    expect((await failureOf(store.look('SF_KEY'))).message).toContain(words);
    expect((await failureOf(store.forget('SF_KEY'))).message).toContain(words);
    expect((await failureOf(store.put('SF_KEY', value, 'SF_KEY'))).message).toContain(words);
    const hidden = openVariableStore('acme/else', clientOf(vault).api);
    expect((await failureOf(hidden.read('SF_STATE'))).code).toBe('ERR_STORE_NOT_FOUND');
    expect((await failureOf(hidden.write('SF_STATE', 'a'))).code).toBe('ERR_STORE_NOT_FOUND');
  });

  it('a value that is too long and a page of HTML', async () => {
    const vault = await prepared();
    const store = openSecretStore('repository', slug, clientOf(vault).api);
    const long = await failureOf(store.put('SF_KEY', new Secret('x'.repeat(50_000)), 'SF_KEY'));
    expect([long.code, long.reply]).toEqual(['ERR_STORE_REJECTED', 'Secret value is too large']);
    for (const path of ['/SF_KEY', '/public-key']) {
      vault.faults.push(faultAt('GET', path, 'html'));
      const asked = path === '/SF_KEY' ? store.look('SF_KEY') : store.put('SF_KEY', value, 'SF_KEY');
      expect((await failureOf(asked)).code).toBe('ERR_STORE_UNEXPECTED');
    }
    untouched(vault);
  });
});

describe('refusals that the server of the tests does not make', () => {
  const call = { purpose: 'store it', permission: 'the permission "Secrets"', place: 'the repository acme/orgs' };
  const judged = (status: number, message: string, headers: Record<string, string> = {}) =>
    judgeStoreRefusal({ status, headers, data: { message } }, call, 'api.github.com', new Date(0));

  it('are an IP allow list and statuses that nobody expects', () => {
    const list = '`acme` has an IP allow list enabled, and your IP address is not permitted to access this resource.';
    const { kind, failure } = judged(403, list);
    expect([kind, failure.code, failure.hint.includes('IP allow list')]).toEqual([
      'final',
      'ERR_STORE_PERMISSION',
      true,
    ]);
    expect(judged(418, '').failure.code).toBe('ERR_STORE_UNEXPECTED');
    expect(judged(304, '').failure.code).toBe('ERR_STORE_UNEXPECTED');
    expect(judged(308, '').failure.code).toBe('ERR_STORE_MOVED');
    expect(judged(413, '').failure.code).toBe('ERR_STORE_REJECTED');
    expect(judged(408, '').kind).toBe('outage');
    expect(judged(403, '', { 'retry-after': '5' })).toMatchObject({ kind: 'limited', waitMilliseconds: 5000 });
  });
});

describe('what is refused before anything is sent', () => {
  const world = { network: createNetwork({}), clock: impatientClock() };
  const open = (apiUrl: string, token = 'made-here') => new GitHubApi({ token: new Secret(token), apiUrl }, world);

  it.each([
    'http://github.acme.example/api/v3',
    'ftp://api.github.com',
    'api.github.com',
    'https://a:b@api.github.com',
    'https://api.github.com?x=1',
    '',
  ])('an API at %s', (apiUrl) => {
    expect(() => open(apiUrl)).toThrow(expect.objectContaining({ code: 'ERR_STORE_API' }));
  });

  it.each(['', ' \n', 'two words', 'made\u00E9'])('a token like %j', (token) => {
    expect(() => open('https://api.github.com', token)).toThrow(expect.objectContaining({ code: 'ERR_STORE_TOKEN' }));
  });

  it('takes an address with a final slash, and a token with a line end', async () => {
    const vault = await prepared();
    const options = { apiUrl: `${vault.apiUrl}/`, token: new Secret(`${vault.app.token}\n`) };
    const store = openSecretStore('repository', slug, new GitHubApi(options, world));
    expect(await store.look('SF_KEY')).toBeDefined();
  });

  it.each([
    'environment:',
    'environment:..',
    'organisation',
    'acme/',
    'acme/..',
    '../acme',
    'a/b/c',
    'https://github.com/a/b',
    '',
  ])('a target like %j', (target) => {
    const api = open('https://api.github.com');
    expect(() => openSecretStore(target, slug, api)).toThrow(expect.objectContaining({ code: 'ERR_STORE_TARGET' }));
  });

  it.each(['acme', '', 'acme/..', '/orgs'])('a repository like %j', (own) => {
    const api = open('https://api.github.com');
    expect(() => openSecretStore('repository', own, api)).toThrow(
      expect.objectContaining({ code: 'ERR_STORE_NOT_FOUND' }),
    );
    expect(() => openVariableStore(own, api)).toThrow(expect.objectContaining({ code: 'ERR_STORE_NOT_FOUND' }));
  });

  it.each(['..', 'A/B', 'A?x=1', ''])('a name like %j', async (name) => {
    const api = open('https://127.0.0.1:1');
    const store = openSecretStore('repository', slug, api);
    expect((await failureOf(store.forget(name))).code).toBe('ERR_STORE_REJECTED');
    expect((await failureOf(openVariableStore(slug, api).create(name, 'a'))).code).toBe('ERR_STORE_REJECTED');
  });
});
