import { Failure } from '../failure.ts';
import type { Account, Issue, Repository } from './issues.ts';
import { readAccount, readIssue, readList, readObject } from './repository-answer.ts';
import { type Client, loadClient, type RepositoryOptions, silence } from './repository-client.ts';
import { Patience, RefusedCall } from './repository-patience.ts';
import { type Call, type RefusedAnswer, saysAlreadyExists } from './repository-refusal.ts';
import type { Clock } from './world.ts';

type Parameters = Readonly<Record<string, unknown>>;
interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The author of what a workflow's own token writes; assumed when the platform tells nobody's name. */
const workflowAccount: Account = { login: 'github-actions[bot]', id: undefined };
const pageSize = 100;
const maximumPages = 10;

/**
 * The issues of a repository on GitHub or GHES, through Octokit, which is loaded with the first call. Options that
 * cannot work fail the first call, too.
 */
export function openRepository(options: RepositoryOptions, clock: Clock): Repository {
  return new GitHubRepository(options, clock);
}

class GitHubRepository implements Repository {
  readonly #options: RepositoryOptions;
  readonly #patience: Patience;
  #client: Promise<Client> | undefined;

  constructor(options: RepositoryOptions, clock: Clock) {
    this.#options = options;
    this.#patience = new Patience(clock);
  }

  async about() {
    const purpose = 'show the repository';
    const { data } = await this.#call(purpose, 'repository', 'GET /repos/{owner}/{repo}');
    const repository = readObject(data, purpose);
    return {
      closedToPublic: repository['private'] === true && repository['visibility'] !== 'public',
      archived: repository['archived'] === true,
      issuesEnabled: repository['has_issues'] !== false,
    };
  }

  /**
   * GraphQL tells every kind of token its own account; `GET /user` is closed to workflows and apps, but open where
   * there is no GraphQL.
   */
  async self(): Promise<Account> {
    const purpose = 'say whose the token is';
    await this.#load();
    return (
      (await this.#unlessRefused(async () => {
        const { data } = await this.#graphql(purpose, 'query { viewer { login databaseId } }');
        return readAccount(readObject(data, purpose)['viewer'], 'databaseId');
      })) ??
      (await this.#unlessRefused(async () => readAccount((await this.#call(purpose, 'look', 'GET /user')).data))) ??
      workflowAccount
    );
  }

  async issues(label: string): Promise<readonly Issue[]> {
    const purpose = 'list the issues';
    const issues: Issue[] = [];
    for (let page = 1; page <= maximumPages; page += 1) {
      const { data, headers } = await this.#call(purpose, 'look', 'GET /repos/{owner}/{repo}/issues', {
        labels: label,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: pageSize,
        page,
      });
      const rows = readList(data, purpose);
      // Pull requests are issues to this call.
      const ownRows = rows.filter((row) => !('pull_request' in readObject(row, purpose)));
      issues.push(...ownRows.map((row) => readIssue(row, purpose)));
      if (rows.length < pageSize && !String(headers['link'] ?? '').includes('rel="next"')) return issues;
    }
    throw new Failure(
      'ERR_ISSUE_UNEXPECTED',
      `More than ${maximumPages * pageSize} issues carry the label \`${label}\`, so ours cannot be found among them.`,
      { hint: 'Take the label off the issues that are not the tracking issue.' },
    );
  }

  async ensureLabel(label: { readonly name: string; readonly color: string; readonly description: string }) {
    await this.#call('make the label', 'change', 'POST /repos/{owner}/{repo}/labels', label, saysAlreadyExists);
  }

  async open(issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] }) {
    const purpose = 'open the issue';
    return readIssue((await this.#call(purpose, 'creation', 'POST /repos/{owner}/{repo}/issues', issue)).data, purpose);
  }

  async edit(number: number, changes: Parameters & { readonly reason?: string }) {
    const purpose = 'edit the issue';
    const { reason, ...parameters } = changes;
    const { data } = await this.#call(purpose, 'change', 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...parameters,
      ...(reason === undefined ? {} : { state_reason: reason }),
      issue_number: number,
    });
    return readIssue(data, purpose);
  }

  async comment(number: number, body: string) {
    await this.#call('write a comment', 'creation', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: number,
      body,
    });
  }

  async assign(number: number, logins: readonly string[]) {
    const purpose = 'assign the issue';
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
    const { data } = await this.#call(purpose, 'change', route, { issue_number: number, assignees: logins });
    const { assignees } = readObject(data, purpose);
    return readList(assignees, purpose).flatMap((assignee) => readAccount(assignee)?.login ?? []);
  }

  /** @param accepted says of a refusal that it is as good as a success */
  async #call(
    purpose: string,
    kind: Call['kind'],
    route: string,
    parameters: Parameters = {},
    accepted: (answer: RefusedAnswer) => boolean = () => false,
  ): Promise<Answer> {
    const client = await this.#load();
    return this.#patience.call({ host: client.host, purpose, kind }, async (signal) => {
      try {
        const place = route.includes('{owner}') ? { owner: client.owner, repo: client.repo } : {};
        return await client.octokit.request(route, { ...parameters, ...place, request: { signal, log: silence } });
      } catch (thrown) {
        const answer = answerOf(thrown);
        if (answer === undefined) throw thrown;
        if (accepted(answer)) return { data: undefined, headers: {} };
        throw new RefusedCall(answer);
      }
    });
  }

  async #graphql(purpose: string, query: string): Promise<{ readonly data: unknown }> {
    const client = await this.#load();
    return this.#patience.call({ host: client.host, purpose, kind: 'look' }, async (signal) => {
      try {
        return { data: await client.octokit.graphql(query, { request: { signal, log: silence } }) };
      } catch (thrown) {
        const answer = answerOf(thrown);
        throw answer === undefined ? thrown : new RefusedCall(answer);
      }
    });
  }

  /** `undefined` when this way leads nowhere; a token that is not accepted has no other one. */
  async #unlessRefused<T>(look: () => Promise<T>): Promise<T | undefined> {
    try {
      return await look();
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.code !== 'ERR_ISSUE_TOKEN') return undefined;
      throw thrown;
    }
  }

  #load(): Promise<Client> {
    this.#client ??= loadClient(this.#options);
    return this.#client;
  }
}

/** What Octokit throws with an answer in it, in one form; `undefined` when there was none. */
function answerOf(thrown: unknown): RefusedAnswer | undefined {
  const { response, headers, message } = Object(thrown) as {
    readonly response?: unknown;
    readonly headers: RefusedAnswer['headers'];
    readonly message?: unknown;
  };
  if (typeof response !== 'object' || response === null) return undefined;
  if ('status' in response && typeof response.status === 'number') return response as RefusedAnswer;
  // A GraphQL error comes with status 200 and its reasons in the body.
  return { status: graphqlStatus(response), headers, data: { message } };
}

function graphqlStatus(response: object): number {
  const { errors } = response as { readonly errors?: unknown };
  return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED') ? 429 : 403;
}
