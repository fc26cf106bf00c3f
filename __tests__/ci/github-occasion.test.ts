import { describe, expect, it } from '@jest/globals';
import { githubOccasion } from '../../src/ci/github-occasion.ts';

const environment = (name: string) => ({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'Acme/App', GITHUB_SHA: 'b' });
const pullRequest = (repo: unknown, login = 'someone') => ({ pull_request: { head: { repo }, user: { login } } });

describe('what set off a run on GitHub', () => {
  it.each([
    ['push', {}, false],
    ['pull_request', pullRequest({ full_name: 'acme/app' }), false],
    ['pull_request', pullRequest({ full_name: 'stranger/app' }), true],
    ['pull_request_target', pullRequest({ full_name: 'stranger/app' }), true],
    ['pull_request_target', pullRequest(null), true],
    ['workflow_run', { workflow_run: { head_repository: { full_name: 'acme/app' } } }, false],
    ['workflow_run', { workflow_run: { head_repository: null } }, true],
  ])('a %s with %j concerns foreign code: %s', (name, event, fork) => {
    expect(githubOccasion(environment(name), event).fork).toBe(fork);
  });

  it('takes a head repository that was deleted for foreign where the own name is not known either', () => {
    expect(githubOccasion({ GITHUB_EVENT_NAME: 'pull_request_target' }, pullRequest(null)).fork).toBe(true);
  });

  it.each(['pull_request_target', 'workflow_run'])('a %s whose file cannot be read is taken for foreign', (name) => {
    for (const event of [undefined, null, 'text', [], {}, { pull_request: 'x' }])
      expect(githubOccasion(environment(name), event)).toMatchObject({ privileged: true, fork: true });
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('a %s without a file is not', (name) => {
    expect(githubOccasion(environment(name), undefined)).toMatchObject({ privileged: false, fork: false });
  });

  it('is told to be public or private by the event alone', () => {
    const isPublic = (event: unknown) => githubOccasion(environment('push'), event).publicRepository;
    expect(isPublic({ repository: { private: true } })).toBe(false);
    expect(isPublic({ repository: { private: false } })).toBe(true);
    expect(isPublic({ repository: { private: 'true' } })).toBeUndefined();
  });

  it('knows Dependabot as actor and as author', () => {
    expect(githubOccasion({ ...environment('push'), GITHUB_ACTOR: 'dependabot[bot]' }, {}).dependabot).toBe(true);
    expect(githubOccasion(environment('pull_request'), pullRequest({}, 'dependabot[bot]')).dependabot).toBe(true);
    expect(githubOccasion(environment('pull_request'), pullRequest({}, 'dependabot')).dependabot).toBe(false);
  });
});
