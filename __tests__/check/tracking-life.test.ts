import { afterEach, describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../src/check/finding.ts';
import { assemble } from '../../src/check/report.ts';
import { type Tracking, type TrackingRequest, trackIssue } from '../../src/check/tracking-issue.ts';
import { markOf, writeMark } from '../../src/check/tracking-mark.ts';
import { Secret } from '../../src/secret.ts';
import { openRepository } from '../../src/world/repository.ts';
import { type Behaviour, behaviours } from '../openapi/behaviours.ts';
import { type GitHubServer, type Holder, type Reply, refusal, slug, startGitHub } from '../openapi/github.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { finding, hex } from './fixture.ts';

/** Every behaviour beyond the description that a story of this file has met. */
const met = new Set<Behaviour>();
const servers: GitHubServer[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    for (const behaviour of server.met) met.add(behaviour);
    // The judge's word on every story: each request and each answer was one that the description allows.
    expect(server.violations).toEqual([]);
  }
});

async function start(kind?: Parameters<typeof startGitHub>[0]): Promise<GitHubServer> {
  const server = await startGitHub(kind);
  servers.push(server);
  return server;
}

function report(verdict: Verdict, subject = 'CN=one') {
  const reason = verdict === 'unreadable' ? 'empty' : null;
  const findings = [finding({ verdict, reason, subject, identity: hex(subject) })];
  return assemble({ generatedAt: '2027-03-01T12:00:00Z', thresholds: null, skipped: [], findings });
}

interface Changes extends Partial<TrackingRequest> {
  readonly holder?: Holder;
  readonly apiUrl?: string;
}

/** One run of a check with that verdict, through the real Octokit. */
function run(server: GitHubServer, verdict: Verdict | TrackingRequest['report'], changes: Changes = {}) {
  const { holder = server.workflow, apiUrl = server.apiUrl, ...request } = changes;
  const world = scriptedWorld(() => ({}));
  const repository = openRepository({ token: new Secret(holder.token), slug, apiUrl }, world.clock);
  return trackIssue(
    {
      report: typeof verdict === 'string' ? report(verdict) : verdict,
      reportName: 'certificates',
      runUrl: undefined,
      labels: [],
      assignees: [],
      inPublic: false,
      ...request,
    },
    repository,
    world,
  );
}

const codeOf = ({ failure }: Tracking) => failure?.code;
const writes = (server: GitHubServer) =>
  server.log.filter((line) => !line.startsWith('GET') && !line.endsWith('/graphql'));
const markedBody = (verdict: Verdict = 'critical') => {
  const { report: name } = markOf(report(verdict), 'certificates');
  return `${writeMark({ report: name, worst: verdict, facts: '0123456789abcdef' })}\n\nText`;
};

describe.each(['api.github.com', 'ghes-3.17'] as const)('the whole life of the issue (%s)', (kind) => {
  it('goes from nothing over opened, checked, updated and closed to reopened, in one issue', async () => {
    const server = await start(kind);
    const outcomes: string[] = [];
    const step = async (what: TrackingRequest['report']) => {
      const tracking = await run(server, what);
      expect(tracking.failure).toBeUndefined();
      expect(tracking.warnings).toEqual([]);
      outcomes.push(`${tracking.outcome} ${tracking.issue?.number ?? '–'}: ${tracking.issue?.url ?? ''}`);
      const [issue] = server.issues;
      return issue;
    };

    await step(report('ok'));
    await step(report('notice'));
    expect(writes(server)).toEqual([]);

    const opened = await step(report('warning'));
    expect(opened).toMatchObject({
      title: 'Certificates need attention: certificates',
      state: 'open',
      labels: ['sf-keypair'],
      comments: [],
    });
    expect(opened?.body).toContain('`one`');

    const later = { ...report('warning'), generatedAt: '2027-03-02T12:00:00Z' };
    expect((await step(later))?.body).toContain('Last checked 2027-03-02 12:00:00 UTC');
    expect(opened?.comments).toEqual([]);

    expect((await step(report('warning', 'CN=two')))?.body).toContain('`two`');
    expect(opened?.comments).toEqual([]);

    await step(report('critical', 'CN=two'));
    expect(opened?.comments).toHaveLength(1);
    expect(opened?.comments[0]).toContain('**🟠 critical**, graver than **🟡 warning**');

    const closed = await step(report('notice'));
    expect(closed).toMatchObject({ state: 'closed', reason: 'completed' });
    expect(closed?.comments[1]).toContain('All is well');
    expect(closed?.body).toContain('All is well');

    await step(report('ok'));
    const again = await step(report('unreadable'));
    expect(again).toMatchObject({ state: 'open', reason: 'reopened' });
    expect(again?.comments[2]).toContain('Open again: the worst verdict is **⚫ unreadable**');

    expect(server.issues).toHaveLength(1);
    const url = 'https://github.com/acme/orgs/issues/1';
    expect(outcomes).toEqual([
      'nothing –: ',
      'nothing –: ',
      `opened 1: ${url}`,
      `checked 1: ${url}`,
      `updated 1: ${url}`,
      `updated 1: ${url}`,
      `closed 1: ${url}`,
      'nothing –: ',
      `reopened 1: ${url}`,
    ]);
  });
});

describe('two runs at once', () => {
  it('leave one issue open, the older, and close the younger as its duplicate', async () => {
    const server = await start();
    const arrived: (() => void)[] = [];
    // Both have seen an empty list before either of them writes.
    server.interceptor = async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/labels') || arrived.length >= 2) return undefined;
      await new Promise<void>((resolve) => {
        arrived.push(resolve);
        if (arrived.length === 2) for (const release of arrived) release();
      });
      return undefined;
    };
    const trackings = await Promise.all([run(server, 'critical'), run(server, 'critical')]);
    expect(arrived).toHaveLength(2);
    expect(server.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(server.issues[1]).toMatchObject({
      reason: 'not_planned',
      comments: [expect.stringMatching(/^Duplicate of #1\b/)],
    });
    expect(server.issues[0]?.comments).toEqual([]);
    expect(trackings.map(({ issue }) => issue?.number)).toEqual([1, 1]);
    expect(trackings.map(({ outcome }) => outcome).sort()).toEqual(['checked', 'opened']);
    expect(trackings.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('whose issues neither list showed in time are put in order by the next run', async () => {
    const server = await start();
    server.seed({ labels: ['sf-keypair'], body: markedBody() });
    server.seed({ labels: ['sf-keypair'], body: markedBody() });
    expect((await run(server, 'ok')).issue?.number).toBe(1);
    expect(server.issues).toMatchObject([
      { state: 'closed', reason: 'completed' },
      { state: 'closed', reason: 'not_planned' },
    ]);
  });
});

describe('the issue of somebody else', () => {
  it('stays as it is, though it carries our mark and our label', async () => {
    const server = await start();
    const body = markedBody();
    const strange = server.seed({ author: server.stranger, labels: ['sf-keypair'], body });
    const edited = server.seed({ labels: ['sf-keypair'], body: 'Edited by hand' });
    const request = server.seed({ labels: ['sf-keypair'], body, pullRequest: true });
    const gone = server.seed({ labels: ['sf-keypair'], body, author: null });
    const before = structuredClone([strange, edited, request, gone].map(({ author, ...rest }) => rest));
    expect((await run(server, 'ok')).outcome).toBe('nothing');
    expect(await run(server, 'critical')).toMatchObject({ outcome: 'opened', issue: { number: 5 } });
    expect(await run(server, 'ok')).toMatchObject({ outcome: 'closed', issue: { number: 5 } });
    expect([strange, edited, request, gone].map(({ author, ...rest }) => rest)).toEqual(before);
    expect(server.met).not.toContain('edit-anything');
  });

  it('could be edited: the platform does not stand in the way', async () => {
    const server = await start();
    const strange = server.seed({ author: server.stranger, labels: ['sf-keypair'], body: markedBody() });
    expect(await run(server, 'ok', { holder: server.stranger })).toMatchObject({ outcome: 'closed' });
    expect(strange.state).toBe('closed');
    const repository = openRepository(
      { token: new Secret(server.workflow.token), slug, apiUrl: server.apiUrl },
      scriptedWorld(() => ({})).clock,
    );
    await repository.edit(1, { body: 'x', reason: 'completed' });
    await repository.edit(1, { body: 'x'.repeat(262_145) });
    expect(strange.body).toBe('x');
    expect([...server.met]).toEqual(expect.arrayContaining(['edit-anything', 'reason-with-state', 'text-too-long']));
  });

  it('is told apart where GraphQL is missing and our own name is only assumed', async () => {
    const server = await start();
    server.repository.graphql = false;
    const app = Object.assign(server.stranger, { login: 'acme-app[bot]', type: 'Bot' });
    server.seed({ labels: ['sf-keypair'], body: markedBody(), author: app });
    // The first issue that is opened tells who we are; then the older one is found and kept.
    expect(await run(server, 'critical', { holder: app })).toMatchObject({ outcome: 'updated', issue: { number: 1 } });
    expect(server.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('about another report of the same repository is left to that report', async () => {
    const server = await start();
    expect(await run(server, 'critical')).toMatchObject({ outcome: 'opened', issue: { number: 1 } });
    expect(await run(server, 'critical', { reportName: 'second' })).toMatchObject({ issue: { number: 2 } });
    expect(await run(server, 'ok', { reportName: 'second' })).toMatchObject({
      outcome: 'closed',
      issue: { number: 2 },
    });
    expect(server.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });
});

describe('labels and assignees', () => {
  it('are set when the issue is opened, and what could not be done is said', async () => {
    const server = await start();
    server.labels.push('SF-Keypair');
    const tracking = await run(server, 'critical', { labels: ['bug', 'expiring'], assignees: ['OctoCat', 'nobody'] });
    expect(server.issues[0]).toMatchObject({ labels: ['SF-Keypair', 'bug', 'expiring'] });
    expect(tracking.outcome).toBe('opened');
    expect(tracking.warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'ERR_ISSUE_ASSIGNEE The issue could not be assigned to nobody.',
    ]);
    expect((await run(server, 'critical', { assignees: ['somebody'] })).warnings).toEqual([]);
    expect(server.issues).toHaveLength(1);
    expect(server.issues[0]?.assignees).toEqual(['octocat']);
  });

  it('that are refused do not keep the issue from being opened', async () => {
    const server = await start();
    const tracking = await run(server, 'critical', { labels: ['x'.repeat(51)] });
    expect(tracking.outcome).toBe('opened');
    expect(tracking.warnings.map(({ code }) => code)).toEqual(['ERR_ISSUE_LABEL']);
    expect(tracking.warnings[0]?.reply).toContain('name is too long');
    expect(server.issues[0]?.labels).toEqual(['sf-keypair']);
  });

  it('that are dropped in silence close the issue at once, since no run would find it again', async () => {
    const server = await start();
    server.workflow.labels = false;
    const tracking = await run(server, 'critical');
    expect(codeOf(tracking)).toBe('ERR_ISSUE_LABEL');
    expect(server.issues).toMatchObject([{ state: 'closed', reason: 'not_planned', labels: [] }]);
  });
});

describe('what stands against an issue', () => {
  it.each<[string, string, (server: GitHubServer) => void]>([
    [
      'ERR_ISSUE_PUBLIC',
      'a public repository',
      ({ repository }) => Object.assign(repository, { private: false, visibility: 'public' }),
    ],
    ['ERR_ISSUE_ARCHIVED', 'an archived repository', ({ repository }) => Object.assign(repository, { archived: true })],
    [
      'ERR_ISSUE_DISABLED',
      'a repository without issues',
      ({ repository }) => Object.assign(repository, { hasIssues: false }),
    ],
    [
      'ERR_ISSUE_REPOSITORY',
      'a token that does not see the repository',
      ({ workflow }) => Object.assign(workflow, { issues: 'none' }),
    ],
    ['ERR_ISSUE_TOKEN', 'a token that is not accepted', ({ workflow }) => Object.assign(workflow, { token: 'gone' })],
    [
      'ERR_ISSUE_PERMISSION',
      'a token without single sign-on',
      ({ repository }) => Object.assign(repository, { authorised: false }),
    ],
  ])('is %s for %s, also while all is well, and nothing else is asked', async (code, _, arrange) => {
    const server = await start();
    const holder = { ...server.workflow };
    arrange(server);
    for (const verdict of ['ok', 'critical'] as const) {
      const tracking = await run(server, verdict, code === 'ERR_ISSUE_TOKEN' ? { holder } : {});
      expect(tracking).toMatchObject({ outcome: 'failed', issue: undefined });
      expect(codeOf(tracking)).toBe(code);
    }
    // The first look at the repository is enough, and the only request of each run.
    expect(server.log).toEqual(Array(2).fill(`GET /repos/${slug}`));
    expect(server.issues).toEqual([]);
  });

  it('is nothing in a public repository where that was allowed, and nothing in an internal one', async () => {
    const server = await start();
    Object.assign(server.repository, { private: false, visibility: 'public' });
    expect((await run(server, 'critical', { inPublic: true })).outcome).toBe('opened');
    Object.assign(server.repository, { private: true, visibility: 'internal' });
    expect((await run(server, 'critical')).outcome).toBe('checked');
  });

  it('is ERR_ISSUE_PERMISSION for a token that only reads, before an issue exists', async () => {
    const server = await start();
    server.workflow.issues = 'read';
    const tracking = await run(server, 'critical');
    expect(codeOf(tracking)).toBe('ERR_ISSUE_PERMISSION');
    expect(tracking.failure?.hint).toContain('`issues: write`');
    expect(tracking.failure?.reply).toBe('Resource not accessible by integration');
    expect(server.issues).toEqual([]);
  });

  it.each([
    ['archived', 'ERR_ISSUE_ARCHIVED', refusal(403, 'Repository was archived so is read-only.', 'archived')],
    ['without issues', 'ERR_ISSUE_DISABLED', refusal(410, 'Issues are disabled for this repo', 'issues-disabled')],
  ] as const)('is named, too, in a repository that is %s since it was looked at', async (_, code, reply) => {
    const server = await start();
    server.interceptor = ({ method, path }) => (method === 'POST' && path.endsWith('/issues') ? reply : undefined);
    expect(codeOf(await run(server, 'critical'))).toBe(code);
  });

  it('is a result even where the program itself is wrong', async () => {
    const world = scriptedWorld(() => ({}));
    const broken = new Proxy({}, { get: () => () => Promise.reject(new TypeError('a mistake')) });
    const request = { report: report('critical'), reportName: 'x', runUrl: undefined, labels: [], assignees: [] };
    const tracking = await trackIssue({ ...request, inPublic: false }, broken as never, world);
    expect(tracking).toMatchObject({ outcome: 'failed', failure: { code: 'ERR_INTERNAL' } });
  });
});

describe('a platform in trouble', () => {
  const limit: Reply = {
    ...refusal(403, 'You have exceeded a secondary rate limit.', 'secondary-limit'),
    headers: { 'retry-after': '30' },
  };
  const exhausted: Reply = {
    ...refusal(403, 'API rate limit exceeded for installation.', 'primary-limit'),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2000000000' },
  };
  const gateway: Reply = { status: 502, body: '<html>Unicorn!</html>', behaviour: 'bad-gateway' };

  it('that limits the rate for a while is waited for', async () => {
    const server = await start();
    const replies = [limit];
    server.interceptor = ({ method, path }) =>
      method === 'POST' && path.endsWith('/issues') ? replies.shift() : undefined;
    expect((await run(server, 'critical')).outcome).toBe('opened');
    expect(replies).toEqual([]);
    expect(server.issues).toHaveLength(1);
  });

  it('that limits the rate for long is ERR_ISSUE_RATE_LIMIT', async () => {
    const server = await start();
    server.interceptor = () => exhausted;
    expect(codeOf(await run(server, 'critical'))).toBe('ERR_ISSUE_RATE_LIMIT');
  });

  it('that is down is ERR_ISSUE_UNAVAILABLE', async () => {
    const server = await start();
    server.interceptor = () => gateway;
    expect(codeOf(await run(server, 'critical'))).toBe('ERR_ISSUE_UNAVAILABLE');
  });

  it.each([
    ['carried out', true, 'opened', 1],
    ['not carried out', false, 'failed', 0],
  ] as const)('that breaks the connection while the issue is opened: %s', async (_, carried, outcome, number) => {
    const server = await start();
    server.interceptor = ({ method, path }, carry) => {
      if (method !== 'POST' || !path.endsWith('/issues')) return undefined;
      if (carried) carry();
      return 'break';
    };
    const tracking = await run(server, 'critical');
    expect(tracking.outcome).toBe(outcome);
    expect(codeOf(tracking)).toBe(carried ? undefined : 'ERR_ISSUE_UNAVAILABLE');
    expect(server.issues).toHaveLength(number);
  });

  it('whose list lags behind opens one issue, and the next run finds it', async () => {
    const server = await start();
    server.repository.listLag = 1;
    expect(await run(server, 'critical')).toMatchObject({ outcome: 'opened', issue: { number: 1 } });
    expect(await run(server, 'critical')).toMatchObject({ outcome: 'checked', issue: { number: 1 } });
  });

  it('that refuses a comment gets a warning, and the text is written all the same', async () => {
    const server = await start();
    server.seed({ labels: ['sf-keypair'], body: markedBody('warning'), locked: true });
    const tracking = await run(server, 'expired');
    expect(tracking.outcome).toBe('updated');
    expect(tracking.warnings.map(({ code }) => code)).toEqual(['ERR_ISSUE_PERMISSION']);
    expect(server.issues[0]?.body).toContain('🔴 expired');
  });

  it('that renamed the repository is followed', async () => {
    const server = await start();
    server.repository.movedTo = 'acme/renamed';
    expect((await run(server, 'critical')).outcome).toBe('opened');
    expect((await run(server, 'ok')).outcome).toBe('closed');
  });

  it('that cannot be reached at all is ERR_ISSUE_UNAVAILABLE', async () => {
    const server = await start();
    await server.close();
    expect(codeOf(await run(server, 'critical'))).toBe('ERR_ISSUE_UNAVAILABLE');
  });

  it('that is named by a plain address elsewhere gets no token', async () => {
    const server = await start();
    const apiUrl = 'http://github.acme.example/api/v3';
    expect(codeOf(await run(server, 'critical', { apiUrl }))).toBe('ERR_ISSUE_API');
  });

  it('shows many issues on several pages, and ours is found behind them', async () => {
    const server = await start();
    server.seed({ labels: ['SF-keypair'], body: markedBody() });
    for (let count = 0; count < 120; count += 1) server.seed({ labels: ['sf-keypair'], author: server.stranger });
    expect(await run(server, 'critical')).toMatchObject({ issue: { number: 1 } });
  });
});

describe('the list of behaviours beyond the description', () => {
  it('is met in full by the stories above', () => {
    // Needs the whole file: a single story run by its name leaves most of them out.
    const missing = Object.keys(behaviours).filter((name) => !met.has(name as Behaviour));
    expect(missing).toEqual([]);
  });
});
