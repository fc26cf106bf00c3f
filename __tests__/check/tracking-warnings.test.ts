import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/check/report.ts';
import { trackIssue } from '../../src/check/tracking-issue.ts';
import { Failure } from '../../src/failure.ts';
import { Secret } from '../../src/secret.ts';
import type { Repository } from '../../src/world/issues.ts';
import { openRepository } from '../../src/world/repository.ts';
import { slug, startGitHub } from '../openapi/github.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { finding, hex } from './fixture.ts';

const report = assemble({
  generatedAt: '2027-03-01T12:00:00Z',
  thresholds: null,
  skipped: [],
  findings: [finding({ verdict: 'critical', reason: null, subject: 'CN=one', identity: hex('one') })],
});

/** A run in which one call of the repository goes as it is told. */
async function track(changes: Partial<Repository>, labels: readonly string[] = []) {
  const server = await startGitHub();
  const world = scriptedWorld(() => ({}));
  const token = new Secret(server.workflow.token);
  const real = openRepository({ token, slug, apiUrl: server.apiUrl }, world.clock);
  const repository: Repository = {
    about: () => real.about(),
    self: () => real.self(),
    issues: (label) => real.issues(label),
    ensureLabel: (label) => real.ensureLabel(label),
    open: (issue) => real.open(issue),
    edit: (number, change) => real.edit(number, change),
    comment: (number, body) => real.comment(number, body),
    assign: (number, logins) => real.assign(number, logins),
    ...changes,
  };
  const request = { report, reportName: 'certificates', runUrl: undefined, inPublic: false };
  return trackIssue({ ...request, labels, assignees: ['octocat'] }, repository, world);
}

describe('the tracking issue', () => {
  it.each<[string, Partial<Repository>]>([
    ['opening', { open: () => Promise.reject(new TypeError('a mistake')) }],
    ['assigning', { assign: () => Promise.reject(new TypeError('a mistake')) }],
  ])("fails with a mistake of the program's own in %s, and does not pass it for a warning", async (_, changes) => {
    expect(await track(changes)).toMatchObject({ outcome: 'failed', failure: { code: 'ERR_INTERNAL' }, warnings: [] });
  });

  it('has nothing to warn of when everybody is assigned, in whatever case, and names who is not', async () => {
    expect(await track({ assign: async () => ['Octocat'] })).toMatchObject({ outcome: 'opened', warnings: [] });
    const { outcome, warnings } = await track({ assign: async () => ['hubot'] });
    expect([outcome, warnings.map(({ code, message }) => `${code} ${message}`)]).toEqual([
      'opened',
      ['ERR_ISSUE_ASSIGNEE The issue could not be assigned to octocat.'],
    ]);
  });

  it('is opened without labels that are refused, with what the platform said of them as the warning', async () => {
    for (const reply of ['label is invalid', undefined]) {
      let attempts = 0;
      const server = await startGitHub();
      const token = new Secret(server.workflow.token);
      const real = openRepository({ token, slug, apiUrl: server.apiUrl }, scriptedWorld(() => ({})).clock);
      const open: Repository['open'] = async (issue) => {
        attempts += 1;
        if (attempts === 1) throw new Failure('ERR_ISSUE_REJECTED', 'No.', reply === undefined ? {} : { reply });
        return real.open(issue);
      };
      const { warnings } = await track({ open }, ['expiring']);
      expect(attempts).toBe(2);
      expect(warnings[0]).toMatchObject({ code: 'ERR_ISSUE_LABEL', reply });
    }
  });
});
