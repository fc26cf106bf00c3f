import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import type { Behaviour } from './behaviours.ts';
import { type Description, type Match, readDescription } from './description.ts';

/** An account with a token. `issues` is what the token may do with issues, `labels` whether it may set labels. */
export interface Holder {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
  readonly token: string;
  issues: 'none' | 'read' | 'write';
  labels: boolean;
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  reason: string | null;
  author: Pick<Holder, 'login' | 'id' | 'type'> | null;
  labels: string[];
  assignees: string[];
  pullRequest: boolean;
  locked: boolean;
  comments: string[];
  /** Lists that do not show it yet. */
  hiddenFromLists: number;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** What a status that the description does not have stands for. */
  readonly behaviour?: Behaviour;
}

/** Takes a request before the repository does. `carry` lets the repository carry it out. */
export type Interceptor = (
  request: { readonly method: string; readonly path: string },
  carry: () => Reply,
) => Reply | 'break' | undefined | Promise<Reply | 'break' | undefined>;

export interface GitHubServer {
  /** What GITHUB_API_URL would be. */
  readonly apiUrl: string;
  readonly workflow: Holder;
  readonly stranger: Holder;
  /** Every request, `POST /repos/acme/orgs/issues`, and GraphQL's. */
  readonly log: string[];
  /** Whatever the description does not allow, on either side. A good test leaves it empty. */
  readonly violations: string[];
  readonly met: Set<Behaviour>;
  readonly issues: StoredIssue[];
  readonly labels: string[];
  readonly repository: {
    private: boolean;
    visibility: 'public' | 'private' | 'internal';
    archived: boolean;
    hasIssues: boolean;
    graphql: boolean;
    movedTo: string | undefined;
    listLag: number;
    assignable: string[];
    authorised: boolean;
  };
  interceptor: Interceptor | undefined;
  /** An issue that is there before the story begins. */
  seed(issue: Partial<StoredIssue>): StoredIssue;
  close(): Promise<void>;
}

export const slug = 'acme/orgs';
const running: GitHubServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const holder = (login: string, id: number, type: Holder['type']): Holder => ({
  login,
  id,
  type,
  token: `made-here-${randomBytes(12).toString('hex')}`,
  issues: 'write',
  labels: true,
});

/** Starts GitHub, or GHES with its API below /api/v3, on loopback; it is stopped after the test. */
export async function startGitHub(kind: 'api.github.com' | 'ghes-3.17' = 'api.github.com'): Promise<GitHubServer> {
  const prefix = kind === 'api.github.com' ? '' : '/api/v3';
  const http = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const description = readDescription(kind);
  const server: GitHubServer = {
    apiUrl: `${origin}${prefix}`,
    workflow: holder('github-actions[bot]', 41_898_282, 'Bot'),
    stranger: holder('mallory', 666, 'User'),
    log: [],
    violations: [],
    met: new Set(),
    issues: [],
    labels: ['bug'],
    repository: {
      private: true,
      visibility: 'private',
      archived: false,
      hasIssues: true,
      graphql: true,
      movedTo: undefined,
      listLag: 0,
      assignable: ['octocat'],
      authorised: true,
    },
    interceptor: undefined,
    seed: (issue) => {
      const number = server.issues.length + 1;
      const stored: StoredIssue = {
        number,
        title: `Issue ${number}`,
        body: '',
        state: 'open',
        reason: null,
        author: server.workflow,
        labels: [],
        assignees: [],
        pullRequest: false,
        locked: false,
        comments: [],
        hiddenFromLists: 0,
        ...issue,
      };
      server.issues.push(stored);
      return stored;
    },
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  const platform = new Platform(server, description, origin);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const reply = await platform.answer(request, Buffer.concat(chunks).toString(), prefix);
    if (reply === 'break') {
      server.met.add('connection-lost');
      request.socket.destroy();
      return;
    }
    const { status, body, headers = {} } = reply;
    const html = typeof body === 'string';
    response.writeHead(status, {
      'content-type': html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      ...headers,
    });
    response.end(body === undefined ? '' : html ? body : JSON.stringify(body));
  }

  running.push(server);
  return server;
}

/** What the platform does with a request, and the judge over both sides of it. */
class Platform {
  readonly #server: GitHubServer;
  readonly #description: Description;
  readonly #origin: string;

  constructor(server: GitHubServer, description: Description, origin: string) {
    this.#server = server;
    this.#description = description;
    this.#origin = origin;
  }

  async answer(request: IncomingMessage, text: string, prefix: string): Promise<Reply | 'break'> {
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', this.#origin);
    const path = prefix === '' ? url.pathname : url.pathname.replace(/^\/api(?:\/v3)?/, '');
    this.#server.log.push(`${method} ${path}`);
    this.#judgeHeaders(request, text);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const graphqlPath = prefix === '' ? '/graphql' : '/api/graphql';
    if (url.pathname === graphqlPath) {
      const carry = () => this.#graphql(request, body);
      const reply = (await this.#server.interceptor?.({ method, path }, carry)) ?? carry();
      if (reply !== 'break' && reply.behaviour !== undefined) this.#server.met.add(reply.behaviour);
      return reply;
    }
    const match = url.pathname.startsWith(`${prefix}/`) ? this.#description.match(method, path) : undefined;
    if (match === undefined) {
      this.#server.violations.push(`${method} ${url.pathname} is not described`);
      return { status: 500 };
    }
    const problems = this.#description.requestProblems(match, url.searchParams, body);
    this.#server.violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
    const carry = () => this.#carry(request, match, url.searchParams, body);
    const reply = (await this.#server.interceptor?.({ method, path }, carry)) ?? carry();
    if (reply !== 'break') this.#judgeAnswer(match, reply, `${method} ${path}`);
    return reply;
  }

  #judgeHeaders({ headers }: IncomingMessage, text: string): void {
    const { accept = '', 'user-agent': agent = '', 'content-type': type = '' } = headers;
    if (agent === '') this.#server.violations.push('a request without user-agent, which GitHub refuses');
    if (!/application\/vnd\.github\.(?:v3\+)?json/.test(accept)) this.#server.violations.push(`accept: ${accept}`);
    if (text !== '' && !type.startsWith('application/json')) this.#server.violations.push(`content-type: ${type}`);
  }

  #judgeAnswer(match: Match, { status, body, behaviour }: Reply, what: string): void {
    if (behaviour !== undefined) this.#server.met.add(behaviour);
    const extra = behaviour === undefined ? [] : [status];
    const problems = this.#description.answerProblems(match, status, body, extra);
    this.#server.violations.push(...problems.map((problem) => `${what} → ${problem}`));
  }

  #holder(request: IncomingMessage): Holder | undefined {
    const token = /^token (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    return [this.#server.workflow, this.#server.stranger].find((each) => each.token === token);
  }

  #graphql(request: IncomingMessage, body: unknown): Reply {
    const { query, ...rest } = body as { query: string };
    // https://docs.github.com/graphql: Query.viewer: User!, User.login: String!, User.databaseId: Int.
    if (query !== 'query { viewer { login databaseId } }' || Object.keys(rest).length > 0) {
      this.#server.violations.push(`GraphQL was asked something else: ${query}`);
    }
    const holder = this.#holder(request);
    if (holder === undefined) return this.#badToken();
    if (!this.#server.repository.graphql) {
      return refusal(404, 'Not Found', 'no-graphql');
    }
    this.#server.met.add('viewer');
    return { status: 200, body: { data: { viewer: { login: holder.login, databaseId: holder.id } } } };
  }

  #badToken(): Reply {
    return refusal(401, 'Bad credentials', 'bad-token');
  }

  #carry(request: IncomingMessage, match: Match, query: URLSearchParams, body: unknown): Reply {
    const holder = this.#holder(request);
    if (holder === undefined) return this.#badToken();
    if (match.template === '/user') return this.#user(holder);
    const { repository } = this.#server;
    const { owner, repo } = match.parameters;
    const named = `${owner}/${repo}`;
    if (repository.movedTo !== undefined && named === slug) {
      const looking = match.method === 'GET';
      const location = `${this.#server.apiUrl}${(request.url ?? '').replace(/^\/api\/v3/, '').replace(slug, repository.movedTo)}`;
      return {
        ...refusal(looking ? 301 : 307, 'Moved Permanently', 'repository-moved'),
        headers: { location },
      };
    }
    if (named !== (repository.movedTo ?? slug)) return refusal(404, 'Not Found', 'repository-hidden');
    if (holder.issues === 'none' && repository.private) return refusal(404, 'Not Found', 'repository-hidden');
    if (!repository.authorised) {
      return {
        ...refusal(403, 'Resource protected by organization SAML enforcement.', 'single-sign-on'),
        headers: { 'x-github-sso': `required; url=${this.#origin}/orgs/acme/sso` },
      };
    }
    if (match.method === 'GET' && match.template === '/repos/{owner}/{repo}') return this.#about();
    if (match.method !== 'GET' && repository.archived) {
      return refusal(403, 'Repository was archived so is read-only.', 'archived');
    }
    if (!repository.hasIssues && match.template.includes('/issues')) {
      return refusal(410, 'Issues has been disabled in this repository.', 'issues-disabled');
    }
    if (match.method !== 'GET' && holder.issues !== 'write') {
      return {
        ...refusal(403, 'Resource not accessible by integration', 'write-refused'),
        headers: { 'x-accepted-github-permissions': 'issues=write' },
      };
    }
    return this.#issueCall(holder, match, query, body as Record<string, never>);
  }

  #user(holder: Holder): Reply {
    if (holder.type === 'Bot') return refusal(403, 'Resource not accessible by integration', 'user-closed-to-apps');
    return { status: 200, body: { ...this.#description.example('GET', '/user', 200), ...accountMembers(holder) } };
  }

  #about(): Reply {
    const { repository } = this.#server;
    const body = this.#description.example('GET', '/repos/{owner}/{repo}', 200);
    // GitHub's own example lacks a member that its schema requires.
    body.language = null;
    body.source.language = null;
    body.private = repository.private;
    body.visibility = repository.visibility;
    body.archived = repository.archived;
    body.has_issues = repository.hasIssues;
    return { status: 200, body };
  }

  #issueCall(holder: Holder, match: Match, query: URLSearchParams, body: Record<string, never>): Reply {
    const { met, labels } = this.#server;
    switch (`${match.method} ${match.template.replace('/repos/{owner}/{repo}', '')}`) {
      case 'GET /issues':
        return this.#list(query, match);
      case 'POST /labels': {
        const name = String(body['name']);
        if (labels.some((label) => label.toLowerCase() === name.toLowerCase())) {
          const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }];
          return refusal(422, 'Validation Failed', 'label-exists', errors);
        }
        labels.push(name);
        return {
          status: 201,
          body: { ...this.#description.example('POST', '/repos/{owner}/{repo}/labels', 201), ...body, default: false },
        };
      }
      case 'POST /issues':
        return this.#open(holder, body);
    }
    const issue = this.#server.issues.find(({ number }) => String(number) === match.parameters['issue_number']);
    if (issue === undefined) return refusal(404, 'Not Found');
    if (issue.author?.id !== holder.id) met.add('edit-anything');
    if (match.method === 'PATCH') return this.#edit(issue, body);
    if (match.template.endsWith('/assignees')) return this.#assign(issue, body);
    return this.#comment(issue, body);
  }

  #list(query: URLSearchParams, match: Match): Reply {
    const { issues, met } = this.#server;
    const wanted = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const state = query.get('state') ?? 'open';
    const rows = issues.filter((issue) => {
      if (issue.hiddenFromLists > 0) {
        issue.hiddenFromLists -= 1;
        met.add('list-lags');
        return false;
      }
      const has = issue.labels.map((label) => label.toLowerCase());
      if (wanted.some((label) => issue.labels.includes(label) !== has.includes(label.toLowerCase()))) {
        met.add('label-filter');
      }
      return (state === 'all' || issue.state === state) && wanted.every((label) => has.includes(label.toLowerCase()));
    });
    rows.sort((a, b) => (query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const shown = rows.slice((page - 1) * size, page * size);
    if (shown.some(({ pullRequest }) => pullRequest)) met.add('pull-requests-in-list');
    if (shown.some(({ author }) => author === null)) met.add('author-gone');
    const body = shown.map((issue) => this.#issue(issue));
    if (page * size >= rows.length) return { status: 200, body };
    met.add('pages');
    const { owner, repo } = match.parameters;
    const next = new URLSearchParams({ ...Object.fromEntries(query), page: String(page + 1) });
    const link = `<${this.#server.apiUrl}/repos/${owner}/${repo}/issues?${next}>; rel="next"`;
    return { status: 200, body, headers: { link } };
  }

  #open(holder: Holder, body: Record<string, never>): Reply {
    const { labels, met, repository } = this.#server;
    const asked = (body['labels'] ?? []) as string[];
    if (asked.some((label) => label.length > 50)) {
      return refusal(422, 'Validation Failed', 'label-too-long', [
        { resource: 'Label', code: 'custom', field: 'name', message: 'name is too long (maximum is 50 characters)' },
      ]);
    }
    if (Buffer.byteLength(String(body['body'])) > 262_144) {
      return refusal(422, 'Validation Failed', 'text-too-long', [
        { resource: 'Issue', code: 'custom', field: 'body', message: 'body is too long (maximum is 65536 characters)' },
      ]);
    }
    if (!holder.labels && asked.length > 0) met.add('labels-dropped');
    const given = holder.labels ? asked : [];
    for (const label of given) {
      if (labels.some((known) => known.toLowerCase() === label.toLowerCase())) continue;
      met.add('labels-made');
      labels.push(label);
    }
    const issue = this.#server.seed({
      title: String(body['title']),
      body: String(body['body']),
      author: holder,
      // The label's own letters count, whatever was asked for.
      labels: given.map((label) => labels.find((known) => known.toLowerCase() === label.toLowerCase()) ?? label),
      hiddenFromLists: repository.listLag,
    });
    return { status: 201, body: this.#issue(issue) };
  }

  #edit(issue: StoredIssue, body: Record<string, never>): Reply {
    const { met } = this.#server;
    const { title, body: text, state, state_reason: reason } = body as Partial<Record<string, string>>;
    if (title !== undefined) issue.title = title;
    if (text !== undefined) {
      if (Buffer.byteLength(text) > 262_144) met.add('text-too-long');
      else issue.body = text;
    }
    if (state !== undefined && state !== issue.state) {
      issue.state = state as StoredIssue['state'];
      issue.reason = reason ?? (state === 'closed' ? 'completed' : 'reopened');
    } else if (reason !== undefined) met.add('reason-with-state');
    return { status: 200, body: this.#issue(issue) };
  }

  #assign(issue: StoredIssue, body: Record<string, never>): Reply {
    for (const login of (body['assignees'] ?? []) as string[]) {
      const account = this.#server.repository.assignable.find((each) => each.toLowerCase() === login.toLowerCase());
      if (account === undefined) this.#server.met.add('assignees-ignored');
      else if (!issue.assignees.includes(account)) issue.assignees.push(account);
    }
    return { status: 201, body: this.#issue(issue) };
  }

  #comment(issue: StoredIssue, body: Record<string, never>): Reply {
    if (issue.locked) {
      return refusal(403, 'Unable to create comment because issue is locked.', 'comment-on-locked');
    }
    issue.comments.push(String(body['body']));
    const template = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    return { status: 201, body: { ...this.#description.example('POST', template, 201), body: body['body'] } };
  }

  #issue(issue: StoredIssue): unknown {
    const example = this.#description.example('POST', '/repos/{owner}/{repo}/issues', 201);
    const { pull_request: pullRequest, ...rest } = example;
    const label = this.#description.example('POST', '/repos/{owner}/{repo}/labels', 201);
    const account = (holder: Pick<Holder, 'login' | 'id' | 'type'>) => ({ ...rest.user, ...accountMembers(holder) });
    return {
      ...rest,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.reason,
      locked: issue.locked,
      html_url: `https://github.com/${slug}/issues/${issue.number}`,
      user: issue.author === null ? null : account(issue.author),
      labels: issue.labels.map((name) => ({ ...label, name })),
      assignees: issue.assignees.map((login) => account({ login, id: 1, type: 'User' })),
      closed_at: issue.state === 'closed' ? '2026-11-20T12:00:00Z' : null,
      ...(issue.pullRequest
        ? { pull_request: pullRequest ?? { url: null, html_url: null, diff_url: null, patch_url: null } }
        : {}),
    };
  }
}

const accountMembers = ({ login, id, type }: Pick<Holder, 'login' | 'id' | 'type'>) => ({ login, id, type });

/** An answer of the API that says no, in the form that GitHub gives it. */
export function refusal(status: number, message: string, behaviour?: Behaviour, errors?: unknown[]): Reply {
  const body = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return { status, body, ...(behaviour === undefined ? {} : { behaviour }) };
}
