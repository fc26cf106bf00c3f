import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { awaitLogin } from '../../src/rotate/await-login.ts';
import type { RotateRules } from '../../src/rotate/facts.ts';
import { judgeRules, readOrgs } from '../../src/rotate/judge-options.ts';
import { refusedEvent, refusedOccasion } from '../../src/rotate/occasion.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

const rules: RotateRules = {
  rotateWithin: 2,
  soak: 1,
  force: false,
  secretName: 'A',
  nextSecretName: 'B',
  certificateVariable: 'C',
  nextCertificateVariable: 'D',
  stateVariable: 'E',
};

describe('the rules of a rollover', () => {
  const judged = (more: Partial<RotateRules>) => {
    const problems: Failure[] = [];
    judgeRules({ ...rules, ...more }, problems);
    return problems.map(({ code, message }) => `${code} ${message}`);
  };

  it.each([
    ['secretName', 'secret-name'],
    ['nextSecretName', 'next-secret-name'],
    ['certificateVariable', 'certificate-variable'],
    ['nextCertificateVariable', 'next-certificate-variable'],
    ['stateVariable', 'state-variable'],
  ])('say of %s what it may be, by its option', (rule, option) => {
    const refused = [
      `ERR_OPTIONS \`${option}\` must consist of letters, digits and \`_\`, and begin with no digit and not with \`GITHUB_\`.`,
    ];
    for (const bad of ['', '1A', 'A-B', 'A B', ' A', 'A\n', 'github_A', 'GitHub_A', 'X'.repeat(201)])
      expect(judged({ [rule]: bad })).toEqual(refused);
    for (const good of ['_', 'a1_', 'GITHUB', 'MY_GITHUB_A', 'X'.repeat(200)])
      expect(judged({ [rule]: good })).toEqual([]);
  });

  it('have five names, of which no two in the same place are the same, in whatever case', () => {
    expect(judged({ nextSecretName: 'a' })).toEqual(['ERR_OPTIONS `secret-name` and `next-secret-name` are the same.']);
    const two = ['ERR_OPTIONS Two of the variables of the rollover have the same name.'];
    expect(judged({ nextCertificateVariable: 'c' })).toEqual(two);
    expect(judged({ stateVariable: 'D' })).toEqual(two);
    expect(judged({ certificateVariable: 'A', stateVariable: 'B' })).toEqual([]);
  });

  it('begin a rollover no later than the soak lasts', () => {
    const short = [
      'ERR_OPTIONS `rotate-within` is shorter than `soak`: the certificate would end before its successor may be offered.',
    ];
    expect([judged({ soak: 2 }), judged({ soak: 3 }), judged({ rotateWithin: 0, soak: 0 })]).toEqual([[], short, []]);
    // What is no duration was refused before.
    expect([judged({ soak: -1 }), judged({ rotateWithin: -1 })]).toEqual([[], []]);
  });
});

describe('a line of orgs', () => {
  const problemsOf = (text: string) => {
    const problems: Failure[] = [];
    readOrgs(text, [], problems);
    return problems.map(({ message }) => message);
  };
  const needs = 'it needs three: `client-id username instance-url`.';

  it('has three words, counted with its own number', () => {
    expect(problemsOf('\n\none')).toEqual([`Line 3 of \`orgs\` has 1 word; ${needs}`]);
    expect(problemsOf(' one two \r\na b acme.my.salesforce.com d')).toEqual([
      `Line 1 of \`orgs\` has 2 words; ${needs}`,
      `Line 2 of \`orgs\` has 4 words; ${needs}`,
    ]);
  });

  it('is one org, that is, a user at a host', () => {
    expect(problemsOf('x ci acme.my.salesforce.com\ny ci https://acme.my.salesforce.com/')).toEqual([
      '`orgs` names ci on acme.my.salesforce.com twice.',
    ]);
    expect(problemsOf('x ci acme.my.salesforce.com\nx di acme.my.salesforce.com')).toEqual([]);
    expect(problemsOf('x ci evil.example\nx ci evil.example')).toHaveLength(2);
  });
});

describe('an occasion on which no key is moved', () => {
  it('is named in one sentence', () => {
    const usual = { event: 'push', fork: false, dependabot: false, ref: 'refs/heads/main', defaultBranch: 'main' };
    const said = (more: Partial<typeof usual>) => refusedOccasion({ ...usual, ...more })?.message;
    expect(said({})).toBeUndefined();
    expect(said({ fork: true })).toBe("This run concerns a fork's code, and keys are not rotated on its behalf.");
    expect(said({ dependabot: true })).toBe(
      'This run was set off by Dependabot, and keys are not rotated on its behalf.',
    );
    expect(said({ event: 'merge_group' })).toBe(
      'This run was set off by `merge_group`, and keys are not rotated for it.',
    );
    expect(said({ defaultBranch: '' })).toBe(
      'Nothing tells which branch is the default one, and keys are rotated from no other.',
    );
    expect(said({ ref: '' })).toBe('This run is of no branch, and keys are rotated from main alone.');
    expect(said({ event: '', ref: 'refs/heads/x' })).toBe(
      'This run is of refs/heads/x, and keys are rotated from main alone.',
    );
    expect(refusedEvent({ event: 'my_pull_request', fork: false, dependabot: false })).toBeUndefined();
  });
});

describe('an answer that no waiting changes', () => {
  it.each([
    'ERR_CANCELLED',
    'ERR_TARGET_KIND',
    'ERR_TARGET_REFUSED_ORG',
    'ERR_REPLY_UNTRUSTED',
    'ERR_TOKEN_REDIRECT',
  ] as const)('%s ends the waiting at once', async (code) => {
    const world = scriptedWorld(() => ({}));
    const failure = new Failure(code, 'No.');
    const options = { milliseconds: 60_000, command: 'x', signal: new AbortController().signal };
    const waited = awaitLogin(() => Promise.reject(failure), options, world, recordingCi());
    await expect(waited).rejects.toBe(failure);
    expect(world.sleeps).toEqual([]);
  });

  it('is told with the time that was waited, when it is not final', async () => {
    const world = scriptedWorld(() => ({}));
    const ci = recordingCi();
    const failure = new Failure('ERR_TOKEN_APP_NOT_FOUND', 'No.', { hint: 'Wait.' });
    const options = { milliseconds: 5_000, command: 'go on', signal: new AbortController().signal };
    const error = await awaitLogin(() => Promise.reject(failure), options, world, ci).catch((each: Failure) => each);
    expect(error).toMatchObject({
      message: 'No. So it was after 5 s of waiting.',
      hint: 'Wait. Then go on with: go on',
    });
    expect(ci.events).toEqual([
      'group The login does not work yet: No.',
      '  What to do: Wait.',
      'info Trying again in 5 s, for 5 s more.',
    ]);
  });
});
