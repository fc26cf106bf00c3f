import type { Occasion } from './ci.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Members = Readonly<Record<string, unknown>>;

/**
 * What set off a run on GitHub Actions.
 * @param event the parsed content of the file that GITHUB_EVENT_PATH names; anything but an object tells nothing
 */
export function githubOccasion(environment: Environment, event: unknown): Occasion {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const pullRequest = member(event, 'pull_request');
  const workflowRun = member(event, 'workflow_run');
  const headRepository = member(member(pullRequest, 'head'), 'repo') ?? member(workflowRun, 'head_repository');
  const head = text(headRepository?.['full_name']);
  const author = text(member(pullRequest, 'user')?.['login']);
  const isPrivate = member(event, 'repository')?.['private'];
  const privileged = name === 'pull_request_target' || name === 'workflow_run';
  return {
    event: name,
    // A pull request whose head repository was deleted names none: that is foreign code as well. So is what an event
    // with the repository's secrets concerns when its file cannot be read.
    fork:
      pullRequest !== undefined || workflowRun !== undefined
        ? head === '' || head.toLowerCase() !== repository.toLowerCase()
        : privileged,
    dependabot: environment['GITHUB_ACTOR'] === 'dependabot[bot]' || author === 'dependabot[bot]',
    privileged,
    publicRepository: typeof isPrivate === 'boolean' ? !isPrivate : undefined,
    commit: environment['GITHUB_SHA'] ?? '',
  };
}

function member(value: unknown, name: string): Members | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const inner: unknown = (value as Members)[name];
  return typeof inner === 'object' && inner !== null ? (inner as Members) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
