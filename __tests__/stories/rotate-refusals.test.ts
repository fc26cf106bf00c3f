import { createPrivateKey } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { closeJobs, type JobOptions } from '../runner/index.ts';
import type { VaultHolder } from '../scripted/github-vault.ts';
import { makePair } from '../scripted/pair.ts';
import { closeStages, fingerprintOf, type RunChoice, Stage, type StageOptions, told } from './rollover-stage.ts';

afterEach(closeStages);
afterAll(closeJobs);

const stranger = makePair().privateKey;
const pullRequest = (head: string, eventName = 'pull_request'): JobOptions => ({
  eventName,
  event: {
    pull_request: { head: { repo: { full_name: head } }, user: { login: 'octocat' } },
    repository: { full_name: 'acme/orgs', private: true },
  },
  github: { ref: 'refs/pull/7/merge' },
});
/** What a fork's or Dependabot's run has of secrets. */
const empty = { 'private-key': '', 'rotate-token': '' };

type Case = readonly [
  name: string,
  code: string,
  sentence: RegExp,
  change: {
    readonly stage?: StageOptions;
    readonly before?: (stage: Stage) => void | Promise<void>;
    readonly run?: (stage: Stage) => RunChoice;
  },
];

const withPermissions = (change: Partial<VaultHolder['permissions']>) => ({
  before: ({ vault }: Stage) => void Object.assign(vault.app.permissions, change),
});

const cases: readonly Case[] = [
  [
    'a token that may not look at secrets',
    'ERR_STORE_PERMISSION',
    /could not look at the secret SF_PRIVATE_KEY of .*: the token lacks the permission "Secrets"/,
    withPermissions({ secrets: 'none' }),
  ],
  [
    'a token that may not look at variables',
    'ERR_STORE_PERMISSION',
    /could not read the variable SF_\w+ of the repository acme\/orgs: the token lacks the permission "Variables"/,
    withPermissions({ variables: 'none' }),
  ],
  [
    'a token that may not write variables',
    'ERR_STORE_PERMISSION',
    /could not make the variable SF_KEY_ROLLOVER_LOCK_1 .*: the token lacks the permission "Variables"/,
    withPermissions({ variables: 'read' }),
  ],
  [
    'a token that may not tell when the run was queued',
    'ERR_STORE_PERMISSION',
    /could not tell when run \d+ of the repository acme\/orgs was queued: the token lacks the permission "Actions"/,
    withPermissions({ actions: 'none' }),
  ],
  [
    'a token without the permission for environments',
    'ERR_STORE_PERMISSION',
    /environment production.*the token lacks the permission/,
    {
      ...withPermissions({ environments: 'none' }),
      stage: { targets: ['environment:production'] },
      run: () => ({ environment: 'production' }),
    },
  ],
  [
    "a workflow's own token",
    'ERR_STORE_OWN_TOKEN',
    /the token is the workflow's own, which may never do that/,
    { run: ({ vault }) => ({ inputs: { 'rotate-token': vault.workflow.token } }) },
  ],
  [
    'a token that is not accepted',
    'ERR_STORE_TOKEN',
    /the token is not accepted/,
    { run: () => ({ inputs: { 'rotate-token': 'made-here-and-of-nobody' } }) },
  ],
  ['no token', 'ERR_ROTATE_TOKEN', /`rotate-token` is empty/, { run: () => ({ inputs: { 'rotate-token': '' } }) }],
  [
    'a secret of the next name that nobody noted',
    'ERR_ROTATE_EXISTS',
    /There is a secret SF_PRIVATE_KEY_NEXT in repository already/,
    { before: ({ stores }) => void stores.seed('repository', 'SF_PRIVATE_KEY_NEXT', stranger) },
  ],
  [
    'a variable of the next name that nobody noted',
    'ERR_ROTATE_EXISTS',
    /The variable SF_CERTIFICATE_NEXT holds something already/,
    {
      before: ({ stores, clock, first }) =>
        void stores.variables.set('SF_CERTIFICATE_NEXT', {
          value: first.certificate,
          createdAt: clock.now(),
          updatedAt: clock.now(),
        }),
    },
  ],
  [
    'a target without the key',
    'ERR_ROTATE_TARGET',
    /There is no secret SF_PRIVATE_KEY in environment:production/,
    { run: () => ({ inputs: { 'secret-targets': 'repository\nenvironment:production' } }) },
  ],
  [
    'a current key that cannot be read',
    'ERR_KEY_DAMAGED',
    /`private-key`/,
    {
      run: () => ({ inputs: { 'private-key': '-----BEGIN PRIVATE KEY-----\nnot base64\n-----END PRIVATE KEY-----' } }),
    },
  ],
  [
    'an empty current key',
    'ERR_KEY_EMPTY',
    /`private-key` is empty/,
    { run: () => ({ inputs: { 'private-key': '' } }) },
  ],
  [
    'a current key that no org accepts',
    'ERR_ROTATE_REFUSED',
    /ci@acme\.example on 127\.0\.0\.1.* does not accept the current key [0-9a-f]{64}/,
    { run: () => ({ inputs: { 'private-key': stranger } }) },
  ],
  [
    'a certificate that does not belong to the key',
    'ERR_CERTIFICATE_MISMATCH',
    /`certificate` does not belong to the key that was given/,
    {},
  ],
  [
    'a kept certificate that belongs to neither key',
    'ERR_ROTATE_CERTIFICATE',
    /The certificate in SF_CERTIFICATE belongs to the key [0-9a-f]{64}, and the current key is/,
    {
      before: async ({ stores }) => {
        const variable = stores.variables.get('SF_CERTIFICATE');
        if (variable !== undefined) variable.value = await strangersCertificate();
      },
    },
  ],
  [
    'a kept certificate that is none',
    'ERR_ROTATE_CERTIFICATE',
    /What SF_CERTIFICATE holds cannot be read as a certificate/,
    {
      before: ({ stores }) => {
        const variable = stores.variables.get('SF_CERTIFICATE');
        if (variable !== undefined) variable.value = 'later';
      },
    },
  ],
  [
    'no certificate',
    'ERR_ROTATE_CERTIFICATE',
    /The variable SF_CERTIFICATE holds no certificate/,
    { before: ({ stores }) => void stores.variables.delete('SF_CERTIFICATE') },
  ],
  [
    'a pull request of the own repository',
    'ERR_ROTATE_OCCASION',
    /This run was set off by `pull_request`, and keys are not rotated for it/,
    { run: () => ({ job: pullRequest('acme/orgs') }) },
  ],
  [
    "a fork's pull request, which has no secrets",
    'ERR_ROTATE_OCCASION',
    /This run concerns a fork's code/,
    { run: () => ({ job: pullRequest('stranger/orgs'), inputs: empty }) },
  ],
  [
    "a fork's pull request that has secrets",
    'ERR_ROTATE_OCCASION',
    /This run concerns a fork's code/,
    { run: () => ({ job: pullRequest('stranger/orgs', 'pull_request_target') }) },
  ],
  [
    'a run of Dependabot, which has no secrets',
    'ERR_ROTATE_OCCASION',
    /This run was set off by Dependabot/,
    { run: () => ({ job: { eventName: 'push', github: { actor: 'dependabot[bot]' } }, inputs: empty }) },
  ],
  [
    'another branch',
    'ERR_ROTATE_OCCASION',
    /This run is of refs\/heads\/try, and keys are rotated from main alone/,
    { run: () => ({ job: { eventName: 'workflow_dispatch', github: { ref: 'refs/heads/try' } } }) },
  ],
  [
    'a tag',
    'ERR_ROTATE_OCCASION',
    /This run is of refs\/tags\/main, and keys are rotated from main alone/,
    { run: () => ({ job: { eventName: 'push', github: { ref: 'refs/tags/main' } } }) },
  ],
  [
    'a state that is none',
    'ERR_ROTATE_STATE',
    /The variable SF_KEY_ROLLOVER is no JSON/,
    {
      before: ({ stores, clock }) =>
        void stores.variables.set('SF_KEY_ROLLOVER', { value: 'x', createdAt: clock.now(), updatedAt: clock.now() }),
    },
  ],
  [
    'a branch that is the default one no more',
    'ERR_ROTATE_OCCASION',
    /This run is of refs\/heads\/main, and keys are rotated from trunk alone/,
    { before: ({ stores }) => void Object.assign(stores.repository('acme/orgs'), { defaultBranch: 'trunk' }) },
  ],
];

let made: Promise<string> | undefined;
function strangersCertificate(): Promise<string> {
  made ??= issueCertificate({ key: createPrivateKey(stranger), commonName: 'x', notBefore: new Date(), days: 365 });
  return made;
}

describe('a rotation that may not be', () => {
  it.each(cases)('%s: says so and changes nothing', async (name, code, sentence, { stage: options, before, run }) => {
    const stage = await Stage.open(options);
    await before?.(stage);
    const choice = run?.(stage) ?? {};
    const more =
      name === 'a certificate that does not belong to the key' ? { certificate: await strangersCertificate() } : {};
    const done = await stage.run({ ...choice, inputs: { ...choice.inputs, ...more } });
    expect([done.outcome, done.outputs['failure-code']]).toEqual(['failure', code]);
    const errors = done.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(stage.writes()).toEqual([]);
    expect(fingerprintOf(stage.secret('SF_PRIVATE_KEY', options?.targets?.[0]) ?? '')).toBe(
      fingerprintOf(stage.first.privateKey),
    );
  });

  it('a token that may look at secrets and not write them: leaves them, and what was begun is gone on with', async () => {
    const stage = await Stage.open();
    stage.vault.app.permissions.secrets = 'read';
    const refused = await stage.run();
    expect(told(refused)).toMatchObject({ outcome: 'failure', state: 'settled', code: 'ERR_STORE_PERMISSION' });
    expect([...stage.stores.target('repository').secrets.keys()]).toEqual(['SF_PRIVATE_KEY']);
    expect([...stage.stores.variables.keys()].sort()).toEqual(['SF_CERTIFICATE', 'SF_KEY_ROLLOVER']);
    stage.vault.app.permissions.secrets = 'write';
    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'staged', next: 'wait' });
  });
});
