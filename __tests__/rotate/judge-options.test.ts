import { describe, expect, it } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { readOptions } from '../../src/option.ts';
import { judgeRules, readOrgs, readTargets } from '../../src/rotate/judge-options.ts';
import { refusedEvent, refusedOccasion } from '../../src/rotate/occasion.ts';
import { rotateOptions, rulesOf } from '../../src/rotate/options.ts';

const rules = (given: Record<string, string>) => rulesOf(readOptions(rotateOptions, (name) => given[name]).values);
const judged = (given: Record<string, string>) => {
  const problems: Failure[] = [];
  judgeRules(rules(given), problems);
  return problems.map(({ message }) => message);
};

describe('the options of a rotation', () => {
  it('have defaults that go together', () => {
    expect(rules({})).toEqual({
      rotateWithin: 45 * 86_400_000,
      soak: 7 * 86_400_000,
      force: false,
      secretName: 'SF_PRIVATE_KEY',
      nextSecretName: 'SF_PRIVATE_KEY_NEXT',
      certificateVariable: 'SF_CERTIFICATE',
      nextCertificateVariable: 'SF_CERTIFICATE_NEXT',
      stateVariable: 'SF_KEY_ROLLOVER',
    });
    expect(judged({})).toEqual([]);
  });

  it('that are negative are not compared', () => {
    const problems: Failure[] = [];
    for (const wrong of [{ soak: -1 }, { rotateWithin: -1 }]) judgeRules({ ...rules({}), ...wrong }, problems);
    expect(problems).toEqual([]);
  });

  it('are refused where two names are one', () => {
    expect(judged({ 'next-secret-name': 'sf_private_key' })).toEqual([
      '`secret-name` and `next-secret-name` are the same.',
    ]);
    expect(judged({ 'state-variable': 'sf_certificate' })).toEqual([
      'Two of the variables of the rollover have the same name.',
    ]);
  });

  it('are refused where the platform would not take a name', () => {
    expect(judged({ 'secret-name': 'GITHUB_KEY' })).toEqual([
      expect.stringMatching(/^`secret-name` must consist/),
      expect.stringMatching(/^`next-secret-name`/),
    ]);
    expect(judged({ 'state-variable': '1A' })).toHaveLength(1);
    expect(judged({ 'certificate-variable': 'A-B' })).toHaveLength(2);
  });

  it('are refused where a certificate would end before the soak does', () => {
    expect(judged({ 'rotate-within': '5d' })).toEqual([expect.stringMatching(/shorter than `soak`/)]);
  });
});

describe('the lines of orgs', () => {
  const read = (text: string) => {
    const problems: Failure[] = [];
    return { orgs: readOrgs(text, [], problems), problems: problems.map(({ message }) => message) };
  };

  it('name an app, a user and an address', () => {
    expect(read('\n# ours\n 3MVG9abc  ci@acme.example\thttps://acme.my.salesforce.com/\r\n')).toEqual({
      orgs: [
        {
          name: 'ci@acme.example on acme.my.salesforce.com',
          clientId: '3MVG9abc',
          username: 'ci@acme.example',
          instanceUrl: 'https://acme.my.salesforce.com',
        },
      ],
      problems: [],
    });
  });

  it('are refused by number, without what stands in them', () => {
    expect(read('3MVG9abc ci@acme.example')).toEqual({
      orgs: [],
      problems: ['Line 1 of `orgs` has 2 words; it needs three: `client-id username instance-url`.'],
    });
    expect(read('a b c d').problems[0]).toMatch(/^Line 1 of `orgs` has 4 words/);
  });

  it('are refused where they name an org twice or a host that is none of Salesforce', () => {
    const line = '3MVG9abc ci@acme.example acme.my.salesforce.com';
    expect(read(`${line}\n${line}`)).toMatchObject({ orgs: [{}], problems: [expect.stringMatching(/twice/)] });
    expect(read('3MVG9abc ci@acme.example https://evil.example').orgs).toEqual([]);
  });

  it('and targets are each named once', () => {
    const problems: Failure[] = [];
    expect(readTargets(['repository', 'organization', 'repository'], problems)).toEqual(['repository', 'organization']);
    expect(problems.map(({ message }) => message)).toEqual(['`secret-targets` names repository twice.']);
  });
});

describe('the occasion', () => {
  const branch = { event: 'schedule', fork: false, dependabot: false, ref: 'refs/heads/main', defaultBranch: 'main' };

  it.each(['schedule', 'workflow_dispatch', 'push', 'repository_dispatch'])(
    '%s on the default branch is taken',
    (event) => {
      expect(refusedOccasion({ ...branch, event })).toBeUndefined();
    },
  );

  it.each([
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/1/merge' }, /`pull_request`/],
    ['a pull request with secrets', { event: 'pull_request_target' }, /`pull_request_target`/],
    ['a comment', { event: 'issue_comment' }, /`issue_comment`/],
    ['a merge queue', { event: 'merge_group' }, /`merge_group`/],
    ['a fork', { fork: true }, /fork's code/],
    ['Dependabot', { dependabot: true }, /Dependabot/],
    ['another branch', { ref: 'refs/heads/next' }, /of refs\/heads\/next, and keys are rotated from main alone/],
    ['a tag of the same name', { ref: 'refs/tags/main' }, /refs\/tags\/main/],
    ['an unknown default branch', { defaultBranch: '' }, /Nothing tells which branch/],
    ['an event without a branch', { ref: '' }, /of no branch/],
  ])('%s is refused', (_, more, sentence) => {
    const failure = refusedOccasion({ ...branch, ...more });
    expect(failure?.code).toBe('ERR_ROTATE_OCCASION');
    expect(failure?.message).toMatch(sentence);
  });

  it('is judged without a branch as far as that goes', () => {
    expect(refusedEvent({ event: 'pull_request', fork: false, dependabot: false })?.message).toMatch(/`pull_request`/);
    expect(refusedEvent({ event: 'schedule', fork: true, dependabot: false })?.message).toMatch(/fork's code/);
    expect(refusedEvent({ event: 'push', fork: false, dependabot: true })?.message).toMatch(/Dependabot/);
    expect(refusedEvent({ event: 'push', fork: false, dependabot: false })).toBeUndefined();
  });

  it('without events and branches is a terminal', () => {
    expect(refusedOccasion({ event: '', fork: false, dependabot: false, ref: '', defaultBranch: '' })).toBeUndefined();
  });
});
