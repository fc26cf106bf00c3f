import { describe, expect, it } from '@jest/globals';
import { detectCi, occasionOf, type Pipeline, pipelineOf, pipelines } from '../../src/ci/detect.ts';
import { variablesOf } from './pipeline-fixture.ts';

const silent = { stdout: () => {}, stderr: () => {}, interactive: false };

describe('the pipeline we run in', () => {
  it.each(pipelines)('is known by its environment: %s', (pipeline) => {
    expect(pipelineOf(variablesOf(pipeline, '/somewhere'))).toBe(pipeline);
  });

  it.each([
    ['github', 'GitHub Actions'],
    ['forgejo', 'GitHub Actions'],
    ['gitea', 'GitHub Actions'],
    ['gitlab', 'GitLab CI'],
    ['azure', 'Azure Pipelines'],
    ['jenkins', 'Jenkins'],
    ['bitbucket', 'Bitbucket Pipelines'],
    ['circleci', 'CircleCI'],
    ['buildkite', 'Buildkite'],
    ['terminal', 'terminal'],
  ] satisfies [Pipeline, string][])('is spoken to in its dialect: %s', (pipeline, name) => {
    expect(detectCi({}, silent, pipeline).name).toBe(name);
  });

  it('is the one that was asked for, whatever the environment says', () => {
    expect(pipelineOf(variablesOf('gitlab', '/x'), ' Azure ')).toBe('azure');
    expect(pipelineOf(variablesOf('gitlab', '/x'), '')).toBe('gitlab');
  });

  it('is the system that runs the job and not the Jenkins that started its agent', () => {
    expect(pipelineOf({ ...variablesOf('buildkite', '/x'), ...variablesOf('jenkins', '/x') })).toBe('buildkite');
  });

  it('cannot be one that nobody knows', () => {
    expect(() => pipelineOf({}, 'travis')).toThrow(
      expect.objectContaining({ code: 'ERR_OPTIONS', message: expect.stringContaining('`circleci`') }),
    );
  });
});

describe('what set off the run', () => {
  const ours = { CI_MERGE_REQUEST_PROJECT_ID: '5', CI_PROJECT_ID: '5' };
  it.each([
    ['gitlab', { CI_PIPELINE_SOURCE: 'push' }, { event: 'push', fork: false, privileged: false }],
    ['gitlab', { ...ours, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '5' }, { fork: false, privileged: false }],
    ['gitlab', { ...ours, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '9' }, { fork: true, privileged: true }],
    [
      'gitlab',
      { ...ours, CI_PROJECT_ID: '9', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '9' },
      { fork: true, privileged: false },
    ],
    ['gitlab', { CI_PROJECT_VISIBILITY: 'public' }, { publicRepository: true }],
    ['gitlab', { CI_PROJECT_VISIBILITY: 'internal' }, { publicRepository: false }],
    ['azure', { BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_ISFORK: 'True' }, { event: 'PullRequest', fork: true }],
    ['azure', { BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_ISFORK: 'False' }, { fork: false }],
    ['jenkins', { CHANGE_ID: '7', CHANGE_FORK: 'stranger' }, { event: 'pull_request', fork: true }],
    ['jenkins', { CHANGE_ID: '7' }, { event: 'pull_request', fork: false }],
    ['bitbucket', { BITBUCKET_PR_ID: '3', BITBUCKET_REPO_IS_PRIVATE: 'true' }, { publicRepository: false }],
    ['bitbucket', { BITBUCKET_REPO_IS_PRIVATE: 'false' }, { event: '', publicRepository: true }],
    ['circleci', { CIRCLE_PR_NUMBER: '4' }, { event: 'pull_request', fork: true }],
    ['circleci', { CIRCLE_PULL_REQUEST: 'https://x.example/4' }, { event: 'pull_request', fork: false }],
    [
      'buildkite',
      {
        BUILDKITE_PULL_REQUEST: '4',
        BUILDKITE_PULL_REQUEST_REPO: 'https://git.example/acme/x',
        BUILDKITE_REPO: 'git@git.example:acme/x.git',
      },
      { event: 'pull_request', fork: false },
    ],
    [
      'buildkite',
      {
        BUILDKITE_PULL_REQUEST: '4',
        BUILDKITE_PULL_REQUEST_REPO: 'https://git.example/stranger/x.git',
        BUILDKITE_REPO: 'ssh://git@git.example/acme/x.git',
      },
      { fork: true },
    ],
    [
      'buildkite',
      { BUILDKITE_PULL_REQUEST: 'false', BUILDKITE_SOURCE: 'schedule' },
      { event: 'schedule', fork: false },
    ],
    ['terminal', {}, { event: '', fork: false, publicRepository: undefined }],
  ] satisfies [Pipeline, Record<string, string>, object][])('%s, %j: %j', (pipeline, environment, occasion) => {
    expect(occasionOf(environment, pipeline)).toMatchObject(occasion);
  });

  it('comes from the event file where there is one', () => {
    const event = { pull_request: { head: { repo: { full_name: 'stranger/x' } } } };
    const environment = {
      ...variablesOf('forgejo', '/x'),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'a/x',
    };
    expect(occasionOf(environment, undefined, event)).toMatchObject({ event: 'pull_request', fork: true });
  });
});
