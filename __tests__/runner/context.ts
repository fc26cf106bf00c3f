import { join } from 'node:path';

/** The variables of the machine that every step inherits. */
export function machineVariables(
  home: string,
  trackingId: string,
  machine: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const variables = {
    PATH: process.env['PATH'],
    HOME: home,
    LANG: 'C.UTF-8',
    RUNNER_TRACKING_ID: trackingId,
    ...machine,
  };
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The `github` context with its usual members, before the members of a step. */
export function githubContext(
  given: Readonly<Record<string, string>> = {},
  eventName = 'push',
): Record<string, string> {
  const repository = given['repository'] ?? 'acme/app';
  const sha = '0123456789abcdef0123456789abcdef01234567';
  return {
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    base_ref: '',
    event_name: eventName,
    graphql_url: 'https://api.github.com/graphql',
    head_ref: '',
    job: 'deploy',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_protected: 'false',
    ref_type: 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '9919',
    retention_days: '90',
    run_attempt: '1',
    run_id: '16000000001',
    run_number: '1',
    server_url: 'https://github.com',
    sha,
    triggering_actor: 'octocat',
    workflow: 'deploy',
    workflow_ref: `${repository}/.github/workflows/deploy.yml@refs/heads/main`,
    workflow_sha: sha,
    ...given,
  };
}

/** The `runner` context. */
export function runnerContext(job: {
  readonly temporary: string;
  readonly toolCache: string;
  readonly workspace: string;
  readonly debug: boolean;
}): Record<string, string> {
  return {
    os: process.platform === 'darwin' ? 'macOS' : 'Linux',
    arch: process.arch.toUpperCase(),
    name: 'Harness 1',
    environment: 'github-hosted',
    tool_cache: job.toolCache,
    temp: job.temporary,
    workspace: join(job.workspace, '..'),
    ...(job.debug ? { debug: '1' } : {}),
  };
}

/** Variables that an action gets and a script does not. Nothing listens there: a call is refused at once. */
export function runtimeVariables(token: string): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    ACTIONS_CACHE_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/id-token?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  };
}
