import { describe, expect, it, jest } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { Secret } from '../../src/secret.ts';
import type { Repository } from '../../src/world/issues.ts';
import { openRepository } from '../../src/world/repository.ts';
import { type GitHubServer, type Reply, refusal, slug, startGitHub } from '../openapi/github.ts';
import { scriptedWorld } from '../scripted/world.ts';

const label = { name: 'sf-keypair', color: 'b60205', description: 'ours' };
const words = { title: 'A title', body: 'A text', labels: ['sf-keypair'] };

/** The repository as the holder of the workflow's token sees it, and the waits that were asked for. */
function look(server: GitHubServer, changes: Partial<Parameters<typeof openRepository>[0]> = {}) {
  const world = scriptedWorld(() => ({}), { now: new Date('2026-11-20T12:00:00Z') });
  const options = { token: new Secret(server.workflow.token), slug, apiUrl: server.apiUrl, ...changes };
  return { repository: openRepository(options, world.clock), sleeps: world.sleeps, advance: world.advance };
}

/** The failure that a call rejects with; anything else is an error of the test. */
async function failureOf(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
  throw new Error('The call succeeded.');
}

/** Answers the first requests to that path with these, then lets the repository answer. */
function answerFirst(server: GitHubServer, path: RegExp, replies: (Reply | 'break')[]): void {
  server.interceptor = (request) => (path.test(`${request.method} ${request.path}`) ? replies.shift() : undefined);
}

const limit = (headers: Record<string, string>, message = 'API rate limit exceeded', status = 403): Reply => ({
  ...refusal(status, message, headers['x-ratelimit-remaining'] === '0' ? 'primary-limit' : 'secondary-limit'),
  headers,
});

describe.each(['api.github.com', 'ghes-3.17'] as const)('the issues of a repository (%s)', (kind) => {
  it('are opened, edited, commented, assigned and listed in requests that the description allows', async () => {
    const server = await startGitHub(kind);
    const { repository } = look(server);
    expect(await repository.about()).toEqual({ closedToPublic: true, archived: false, issuesEnabled: true });
    expect(await repository.self()).toEqual({ login: 'github-actions[bot]', id: 41898282 });
    await repository.ensureLabel(label);
    await repository.ensureLabel({ ...label, name: 'SF-Keypair' });
    const opened = await repository.open({ ...words, labels: ['sf-keypair', 'new one'] });
    expect(opened).toEqual({
      number: 1,
      state: 'open',
      body: 'A text',
      author: { login: 'github-actions[bot]', id: 41898282 },
      labels: ['sf-keypair', 'new one'],
      url: 'https://github.com/acme/orgs/issues/1',
    });
    await repository.comment(1, 'A comment');
    expect(await repository.assign(1, ['octocat', 'nobody'])).toEqual(['octocat']);
    const closed = await repository.edit(1, { body: 'Another text', state: 'closed', reason: 'completed' });
    expect(closed).toMatchObject({ number: 1, state: 'closed', body: 'Another text' });
    expect(await repository.issues('sf-keypair')).toEqual([closed]);
    expect(server.issues).toMatchObject([
      { title: 'A title', reason: 'completed', comments: ['A comment'], assignees: ['octocat'] },
    ]);
    expect(server.labels).toEqual(['bug', 'sf-keypair', 'new one']);
    expect(server.violations).toEqual([]);
  });
});

describe('the list of issues', () => {
  it('goes through all pages, the newest first, and leaves pull requests out', async () => {
    const server = await startGitHub();
    for (let number = 1; number <= 205; number += 1) {
      server.seed({ labels: ['sf-keypair'], pullRequest: number === 7, ...(number === 9 ? { author: null } : {}) });
    }
    server.seed({ labels: ['bug'] });
    const issues = await look(server).repository.issues('sf-keypair');
    expect(issues.map(({ number }) => number)).toEqual(
      Array.from({ length: 205 }, (_, index) => 205 - index).filter((number) => number !== 7),
    );
    expect(issues.find(({ number }) => number === 9)?.author).toBeUndefined();
    expect(server.log.filter((line) => line === `GET /repos/${slug}/issues`)).toHaveLength(3);
    expect(server.violations).toEqual([]);
  });

  it('goes on after a full page though something in between took the header link', async () => {
    const server = await startGitHub();
    for (let number = 0; number < 120; number += 1) server.seed({ labels: ['sf-keypair'] });
    server.interceptor = (_, carry) => ({ ...carry(), headers: {} });
    expect(await look(server).repository.issues('sf-keypair')).toHaveLength(120);
  });

  it('of over a thousand is refused, since what is ours may be behind it', async () => {
    const server = await startGitHub();
    for (let number = 0; number < 1001; number += 1) server.seed({ labels: ['sf-keypair'] });
    const failure = await failureOf(look(server).repository.issues('sf-keypair'));
    expect(failure.code).toBe('ERR_ISSUE_UNEXPECTED');
    expect(failure.message).toContain('1000');
  });
});

describe('the assignees', () => {
  it('are those that can be read', async () => {
    const server = await startGitHub();
    server.seed({ labels: ['sf-keypair'] });
    const issue = { number: 1, state: 'open', assignees: [{ login: 'octocat', id: 1 }, { login: '' }, null] };
    answerFirst(server, /assignees/, [{ status: 201, body: issue }]);
    expect(await look(server).repository.assign(1, ['octocat'])).toEqual(['octocat']);
  });
});

describe('whose the token is', () => {
  it('is asked of GraphQL, which tells it to workflows and apps, too', async () => {
    const server = await startGitHub();
    expect(await look(server).repository.self()).toEqual({ login: 'github-actions[bot]', id: 41898282 });
    expect(server.log).toEqual(['POST /graphql']);
  });

  it('is asked of the REST API where there is no GraphQL', async () => {
    const server = await startGitHub();
    server.repository.graphql = false;
    const { repository } = look(server, { token: new Secret(server.stranger.token) });
    expect(await repository.self()).toEqual({ login: 'mallory', id: 666 });
    expect(server.log).toEqual(['POST /graphql', 'GET /user']);
    expect(server.violations).toEqual([]);
  });

  it("is taken to be the workflow's where nobody tells", async () => {
    const server = await startGitHub();
    server.repository.graphql = false;
    expect(await look(server).repository.self()).toEqual({ login: 'github-actions[bot]', id: undefined });
    expect(server.met).toContain('user-closed-to-apps');
  });

  it('is asked of the REST API when no answer of GraphQL comes', async () => {
    const server = await startGitHub();
    answerFirst(server, /graphql/, ['break', 'break', 'break', 'break']);
    const { repository } = look(server, { token: new Secret(server.stranger.token) });
    expect(await repository.self()).toEqual({ login: 'mallory', id: 666 });
  });

  it('is asked again after a limit of GraphQL', async () => {
    const server = await startGitHub();
    const body = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    answerFirst(server, /graphql/, [{ status: 200, body, headers: { 'retry-after': '4' } }]);
    const { repository, sleeps } = look(server);
    expect(await repository.self()).toEqual({ login: 'github-actions[bot]', id: 41898282 });
    expect([sleeps, server.log]).toEqual([[4000], ['POST /graphql', 'POST /graphql']]);
  });

  it.each([
    ['RATE_LIMITED', 'workflow', [60_000]],
    ['FORBIDDEN', 'stranger', []],
  ] as const)(
    'waits for a limit of GraphQL and not for its refusal, which their types tell apart: %s',
    async (type, who, waits) => {
      const server = await startGitHub();
      answerFirst(server, /graphql/, [{ status: 200, body: { errors: [{ type, message: 'Not now.' }] } }]);
      const { repository, sleeps } = look(server, { token: new Secret(server[who].token) });
      expect((await repository.self()).login).toBe(server[who].login);
      expect(sleeps).toEqual(waits);
    },
  );

  it.each([
    ['a GraphQL error', { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'no' }] } }],
    ['an answer of something else', { status: 200, body: '<html>captive portal</html>' }],
    ['an outage of GraphQL alone', { status: 502, body: '<html>Unicorn!</html>', behaviour: 'bad-gateway' }],
  ] as const)('survives %s', async (_, reply) => {
    const server = await startGitHub();
    answerFirst(server, /graphql/, [reply, reply, reply]);
    const { repository } = look(server, { token: new Secret(server.stranger.token) });
    expect(await repository.self()).toEqual({ login: 'mallory', id: 666 });
  });
});

describe('a refusal', () => {
  const about = (repository: Repository) => repository.about();
  const open = (repository: Repository) => repository.open(words);
  const list = (repository: Repository) => repository.issues('sf-keypair');

  const arrangements = {
    'that sees nothing': (server: GitHubServer) => {
      server.workflow.issues = 'none';
    },
    'that only reads': (server: GitHubServer) => {
      server.workflow.issues = 'read';
    },
    'without single sign-on': (server: GitHubServer) => {
      server.repository.authorised = false;
    },
    'of an archived repository': (server: GitHubServer) => {
      server.repository.archived = true;
    },
    'of a repository without issues': (server: GitHubServer) => {
      server.repository.hasIssues = false;
    },
  };

  it.each([
    ['ERR_ISSUE_REPOSITORY', 'that sees nothing', about],
    ['ERR_ISSUE_PERMISSION', 'that sees nothing', list],
    ['ERR_ISSUE_PERMISSION', 'that only reads', open],
    ['ERR_ISSUE_PERMISSION', 'without single sign-on', about],
    ['ERR_ISSUE_ARCHIVED', 'of an archived repository', open],
    ['ERR_ISSUE_DISABLED', 'of a repository without issues', list],
    ['ERR_ISSUE_DISABLED', 'of a repository without issues', open],
  ] as const)('is %s for a token %s, and quotes the reply beside its sentence', async (code, arrangement, call) => {
    const server = await startGitHub();
    arrangements[arrangement](server);
    const { repository, sleeps } = look(server);
    const failure = await failureOf(call(repository));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^127\.0\.0\.1:\d+ could not .+: it answered HTTP 4\d\d\.$/);
    expect(failure.reply).toMatch(/\w/);
    expect(sleeps).toEqual([]);
  });

  it('for want of single sign-on says where the token is authorised', async () => {
    const server = await startGitHub();
    server.repository.authorised = false;
    expect((await failureOf(look(server).repository.about())).hint).toContain('single sign-on');
  });

  it('of the token is named at every call, whose it is included, and never quotes the token', async () => {
    const server = await startGitHub();
    const { repository } = look(server, { token: new Secret('no-such-token') });
    for (const call of ['about', 'self', 'issues'] as const) {
      const failure = await failureOf(repository[call]('sf-keypair'));
      expect(failure.code).toBe('ERR_ISSUE_TOKEN');
      expect(JSON.stringify([failure.message, failure.reply, failure.cause])).not.toContain('no-such-token');
    }
  });

  it.each([
    ['', 'is empty'],
    ['two\nlines', 'characters that no token has'],
    ['nön-ascii', 'characters that no token has'],
  ])('of the token %j comes before anything is sent', async (text, words) => {
    const server = await startGitHub();
    const failure = await failureOf(look(server, { token: new Secret(text) }).repository.about());
    expect(failure.code).toBe('ERR_ISSUE_TOKEN');
    expect(failure.message).toContain(words);
    expect(failure.message + String(failure.cause)).not.toContain('lines');
    expect(server.log).toEqual([]);
  });

  it('takes a token whose secret ends with a line break', async () => {
    const server = await startGitHub();
    const { repository } = look(server, { token: new Secret(`${server.workflow.token}\n`) });
    expect(await repository.about()).toMatchObject({ issuesEnabled: true });
  });

  it.each([
    [{ ...words, labels: ['x'.repeat(51)] }, 'name is too long'],
    [{ ...words, body: 'x'.repeat(262_145) }, 'body is too long'],
  ])('of what the issue says is ERR_ISSUE_REJECTED with the words of the reply', async (issue, reply) => {
    const server = await startGitHub();
    const failure = await failureOf(look(server).repository.open(issue));
    expect(failure.code).toBe('ERR_ISSUE_REJECTED');
    expect(failure.reply).toContain(reply);
    expect(server.violations).toEqual([]);
  });

  it.each([
    ['acme', 'https://api.github.com', 'ERR_ISSUE_REPOSITORY'],
    ['acme/orgs/issues', 'https://api.github.com', 'ERR_ISSUE_REPOSITORY'],
    [slug, 'http://github.acme.example/api/v3', 'ERR_ISSUE_API'],
    [slug, 'https://user:word@github.acme.example/api/v3', 'ERR_ISSUE_API'],
    [slug, 'https://github.acme.example/api/v3?x=1', 'ERR_ISSUE_API'],
    [slug, 'file:///etc/passwd', 'ERR_ISSUE_API'],
    [slug, 'github.acme.example', 'ERR_ISSUE_API'],
  ])('of the repository %s at %s comes before anything is sent', async (name, apiUrl, code) => {
    const server = await startGitHub();
    const { repository } = look(server, { slug: name, apiUrl });
    expect((await failureOf(repository.about())).code).toBe(code);
    expect((await failureOf(repository.self())).code).toBe(code);
  });

  it('is not what a deprecated answer is, and nothing is written to the console about it', async () => {
    const server = await startGitHub();
    server.interceptor = (_, carry) => ({ ...carry(), headers: { deprecation: 'true', sunset: 'soon' } });
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => jest.spyOn(console, name));
    await look(server).repository.about();
    await look(server).repository.self();
    expect(spies.flatMap(({ mock }) => mock.calls)).toEqual([]);
    for (const spy of spies) spy.mockRestore();
  });

  it('is not what a redirect of a renamed repository is', async () => {
    const server = await startGitHub();
    server.repository.movedTo = 'acme/renamed';
    const { repository } = look(server);
    expect(await repository.about()).toMatchObject({ closedToPublic: true });
    expect(await repository.open(words)).toMatchObject({ number: 1 });
    expect(server.violations).toEqual([]);
  });

  it.each([
    ['a page of HTML', { status: 200, body: '<html>captive portal</html>' }],
    ['a list', { status: 200, body: [] }],
    ['nothing', { status: 204 }],
  ])('is ERR_ISSUE_UNEXPECTED when %s comes with a good status', async (_, reply) => {
    const server = await startGitHub();
    answerFirst(server, /./, [reply]);
    expect((await failureOf(look(server).repository.about())).code).toBe('ERR_ISSUE_UNEXPECTED');
  });
});

describe('an answer about an issue', () => {
  it.each([{ state: 'merged' }, { number: '1' }, { number: null }])(
    'with %j is ERR_ISSUE_UNEXPECTED',
    async (changes) => {
      const server = await startGitHub();
      server.interceptor = (_, carry) => {
        const reply = carry();
        return { ...reply, body: { ...(reply.body as object), ...changes } };
      };
      expect((await failureOf(look(server).repository.open(words))).code).toBe('ERR_ISSUE_UNEXPECTED');
    },
  );
});

describe('a limit of rate', () => {
  it.each([
    ['retry-after', limit({ 'retry-after': '17' }), 17_000],
    ['retry-after: 0', limit({ 'retry-after': '0' }), 1_000],
    ['429', limit({ 'retry-after': '3' }, 'Too many', 429), 3_000],
    ['its words alone', limit({}, 'You have exceeded a secondary rate limit. Please wait a few minutes.'), 60_000],
    [
      'the reset, by the clock of the server',
      limit(
        {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse('2026-11-20T13:00:40Z') / 1000),
          date: 'Fri, 20 Nov 2026 13:00:00 GMT',
        },
        'Not now.',
      ),
      40_000,
    ],
  ])('is waited out as long as %s says, and the call is made again', async (_, reply, milliseconds) => {
    const server = await startGitHub();
    answerFirst(server, /POST .*issues$/, [reply]);
    const { repository, sleeps } = look(server);
    expect(await repository.open(words)).toMatchObject({ number: 1 });
    expect(sleeps).toEqual([milliseconds]);
    expect(server.issues).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  it('that lasts longer than the three minutes for everything is told at once', async () => {
    const server = await startGitHub();
    answerFirst(server, /issues/, [limit({ 'retry-after': '900' })]);
    const { repository, sleeps } = look(server);
    const failure = await failureOf(repository.issues('sf-keypair'));
    expect(failure.code).toBe('ERR_ISSUE_RATE_LIMIT');
    expect(failure.message).toContain('15 min');
    expect(sleeps).toEqual([]);
  });

  it('that comes again and again ends within the three minutes', async () => {
    const server = await startGitHub();
    answerFirst(server, /issues/, Array(50).fill(limit({ 'retry-after': '50' })));
    const { repository, sleeps } = look(server);
    expect((await failureOf(repository.issues('sf-keypair'))).code).toBe('ERR_ISSUE_RATE_LIMIT');
    expect(sleeps).toEqual([50_000, 50_000, 50_000]);
  });

  it('without any wait in it does not make a loop', async () => {
    const server = await startGitHub();
    answerFirst(server, /issues/, Array(50).fill(limit({ 'retry-after': '0' })));
    const { repository, sleeps } = look(server);
    expect((await failureOf(repository.issues('sf-keypair'))).code).toBe('ERR_ISSUE_RATE_LIMIT');
    expect(sleeps).toHaveLength(4);
  });
});

describe('an outage', () => {
  const gateway: Reply = { status: 502, body: '<html>Unicorn!</html>', behaviour: 'bad-gateway' };

  it.each([
    ['a list', gateway, (repository: Repository) => repository.issues('sf-keypair')],
    ['a list', 'break', (repository: Repository) => repository.issues('sf-keypair')],
    ['an edit', gateway, (repository: Repository) => repository.edit(1, { body: 'new' })],
  ] as const)('is tried again twice during %s', async (_, reply, call) => {
    const server = await startGitHub();
    server.seed({});
    answerFirst(server, /./, [reply, reply]);
    const { repository, sleeps } = look(server);
    await call(repository);
    expect(sleeps).toEqual([1_000, 4_000]);
  });

  it('that stays is ERR_ISSUE_UNAVAILABLE with what was seen', async () => {
    const server = await startGitHub();
    answerFirst(server, /./, [gateway, gateway, gateway]);
    const failure = await failureOf(look(server).repository.about());
    expect(failure.code).toBe('ERR_ISSUE_UNAVAILABLE');
    expect(failure.message).toContain('HTTP 502');
  });

  it.each([
    ['opening', (repository: Repository) => repository.open(words)],
    ['commenting', (repository: Repository) => repository.comment(1, 'A comment')],
  ])('is not tried again when %s, since nobody knows whether it was done', async (_, call) => {
    const server = await startGitHub();
    server.seed({});
    server.interceptor = ({ method }, carry) => {
      if (method !== 'POST') return undefined;
      carry();
      return 'break';
    };
    const { repository, sleeps } = look(server);
    expect((await failureOf(call(repository))).code).toBe('ERR_ISSUE_UNAVAILABLE');
    expect(server.log).toHaveLength(1);
    expect(sleeps).toEqual([]);
  });

  it('of the network is named by its code', async () => {
    const server = await startGitHub();
    const { repository } = look(server);
    await server.close();
    expect((await failureOf(repository.about())).message).toMatch(/no answer \(ECONNREFUSED\)\.$/);
  });

  it('in which nothing comes back ends with the three minutes for everything', async () => {
    const server = await startGitHub();
    const { repository, advance } = look(server);
    await repository.about();
    advance(180_000 - 50);
    server.interceptor = () => new Promise(() => {});
    const failure = await failureOf(repository.issues('sf-keypair'));
    expect(failure.code).toBe('ERR_ISSUE_UNAVAILABLE');
    expect(failure.message).toContain('(TIMEOUT)');
  });
});
