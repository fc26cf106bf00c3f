import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubServer, slug, startGitHub } from '../openapi/github.ts';
import { asPem, day, ending } from './checking.ts';
import { checkout } from './checkout.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));

const track = (inputs: Record<string, string> = {}) =>
  checkout.check(
    { certificates: '*.pem', 'tracking-issue': 'true', 'github-token': github.workflow.token, ...inputs },
    { github: { repository: slug, api_url: github.apiUrl, workflow: 'certificates', job: 'check' } },
  );

describe('the tracking issue of a check', () => {
  it('is opened when something needs a person, unchanged the next time, and closed when all is well', async () => {
    checkout.put('a.pem', asPem(ending('a', 10 * day)));
    const opened = await track({ 'issue-labels': 'security' });
    expect(opened.body).toContain('Tracking issue: opened, ');
    expect(github.issues).toEqual([expect.objectContaining({ state: 'open', labels: ['sf-keypair', 'security'] })]);
    expect(github.issues[0]?.title).toBe('Certificates need attention: certificates / check');
    expect(github.issues[0]?.body).toContain(`/${slug}/actions/runs/`);
    expect((await track()).body).toContain('Tracking issue: unchanged but for the moment of the check, ');
    checkout.put('a.pem', asPem(ending('a', 300 * day)));
    const closed = await track();
    expect([closed.exitCode, github.issues[0]?.state]).toEqual([0, 'closed']);
    expect((await track()).body).toContain('Tracking issue: none is needed.');
    expect(closed.masks).toContain(github.workflow.token);
  });

  it.each([
    [
      'a token that may only read',
      (server: GitHubServer) => Object.assign(server.workflow, { issues: 'read' }),
      'ERR_ISSUE_PERMISSION',
    ],
    [
      'issues that are switched off',
      (server: GitHubServer) => Object.assign(server.repository, { hasIssues: false }),
      'ERR_ISSUE_DISABLED',
    ],
    [
      'a public repository',
      (server: GitHubServer) => Object.assign(server.repository, { private: false, visibility: 'public' }),
      'ERR_ISSUE_PUBLIC',
    ],
  ])('that cannot be kept because of %s is said, and the verdict stands', async (_, spoil, code) => {
    spoil(github);
    checkout.put('a.pem', asPem(ending('a', 10 * day)));
    const failing = await track();
    expect([failing.exitCode, failing.outputs['worst'], failing.outputs['failure-code']]).toEqual([
      1,
      'critical',
      'ERR_CHECK_FAILED',
    ]);
    expect(failing.annotations.map(({ level, properties }) => `${level} ${properties['title']}`)).toContain(
      `warning ${code}`,
    );
    const fine = await track({ 'fail-on': 'expired' });
    expect([fine.exitCode, fine.outputs['worst'], fine.outputs['failure-code']]).toEqual([0, 'critical', '']);
  });
});
