import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { Occasion } from '../../src/ci/ci.ts';
import { Failure } from '../../src/failure.ts';
import { prepareLogin } from '../../src/login/prepare.ts';
import { recordingCi } from '../scripted/ci.ts';
import { occasion } from '../scripted/occasions.ts';
import { scriptedWorld } from '../scripted/world.ts';

const pem = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const key = pem();
const next = pem();
const given = {
  'instance-url': 'acme.my.salesforce.com',
  'private-key': key,
  'client-id': '3MVG9.madeUpConsumerKey.forTests',
  username: 'ci@acme.example',
};

async function play(changes: Record<string, string>, changed: Partial<Occasion> = {}) {
  const inputs: Record<string, string> = { ...given, ...changes };
  const ci = recordingCi();
  const world = scriptedWorld(() => ({}));
  const outcome = await prepareLogin(
    (name) => inputs[name],
    async () => occasion(changed),
    world,
    ci,
  ).then(
    (prepared) => ({ prepared, failure: undefined }),
    (error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      return { prepared: undefined, failure: error };
    },
  );
  expect(world.requests).toEqual([]);
  const { prepared } = outcome;
  const ready = prepared === undefined || 'skipped' in prepared ? undefined : prepared;
  return { ...outcome, ready, skipped: prepared !== undefined && 'skipped' in prepared, ci };
}

describe('a prepared login', () => {
  it('is what the options say, and the defaults where they say nothing', async () => {
    const { ready } = await play({});
    expect(ready?.request).toMatchObject({
      url: { host: 'acme.my.salesforce.com' },
      audience: undefined,
      username: given.username,
      current: { name: 'current', clientId: given['client-id'] },
      next: undefined,
      orgType: undefined,
      allowedOrgIds: [],
      revoke: false,
      timeoutMilliseconds: 20_000,
      deadlineMilliseconds: 120_000,
      retries: 4,
      propagationMilliseconds: 0,
      mismatch: undefined,
    });
    expect(ready?.request).not.toHaveProperty('signal');
    expect(ready?.certificate).toBeUndefined();
    const changed = await play({
      audience: 'https://login.salesforce.com',
      'org-type': 'production',
      revoke: 'true',
      timeout: '5s',
      deadline: '30s',
      retries: '1',
      'wait-for-propagation': '2m',
    });
    expect(changed.ready?.request).toMatchObject({
      audience: 'https://login.salesforce.com',
      orgType: 'production',
      revoke: true,
      timeoutMilliseconds: 5_000,
      deadlineMilliseconds: 30_000,
      retries: 1,
      propagationMilliseconds: 120_000,
    });
  });

  it('says whose certificate was given, and warns of one that is nobody’s', async () => {
    const issue = (pem: string) =>
      issueCertificate({ key: createPrivateKey(pem), commonName: 'x', notBefore: new Date('2026-11-10'), days: 30 });
    const own = await play({ certificate: await issue(key) });
    expect(own.ready?.request.mismatch).toBeUndefined();
    expect(own.ready?.certificate?.belongsTo).toBe('current');
    expect(own.ci.events).toContain(
      'info The certificate belongs to the current key and ends 2026-12-10T00:00:00Z (19 days left).',
    );
    const foreign = await play({ certificate: await issue(next) });
    expect(foreign.ready?.request.mismatch).toBe('The certificate that was given does not belong to the key.');
    expect(foreign.ci.events.at(-1)).toBe(
      'warning The certificate does not belong to the key and ends 2026-12-10T00:00:00Z (19 days left). If it is the one in the app, the org will refuse the login.',
    );
  });

  it('masks every secret before it says anything, and warns of those that are too short for that', async () => {
    const { ci } = await play({ 'private-key-passphrase': '1234567', 'next-private-key-passphrase': '12345678' });
    expect(ci.masked.slice(0, 3)).toEqual([key, '1234567', '12345678']);
    expect(ci.events.filter((event) => event.includes('too short'))).toEqual([
      'warning `private-key-passphrase` has fewer than 8 characters, which is too short to be masked in logs.',
    ]);
  });

  it('does not take a short path for a key that is too short to be masked', async () => {
    const { ci } = await play({ 'private-key': 'key.pem', 'next-private-key': 'n.pem' });
    expect(ci.events.filter((event) => event.includes('too short'))).toEqual([]);
  });
});

describe('a second credential', () => {
  it('is none when it would be the first one again, and one when it has an app of its own', async () => {
    expect((await play({ 'next-private-key': key })).ready?.request.next).toBeUndefined();
    const again = await play({ 'next-private-key': key, 'next-client-id': '3MVG9.anotherConsumerKey' });
    expect(again.ready?.request.next).toMatchObject({ name: 'next', clientId: '3MVG9.anotherConsumerKey' });
    const same = await play({ 'next-private-key': next });
    expect(same.ready?.request.next).toMatchObject({ name: 'next', clientId: given['client-id'] });
  });

  it.each([
    { 'next-private-key-passphrase': 'stays in the workflow' },
    { 'next-client-id': '3MVG9.anotherConsumerKey' },
  ])('that has no key is none, and the log says so: %j', async (changes) => {
    const { ready, ci } = await play({ 'next-private-key': '', ...changes });
    expect(ready?.request.next).toBeUndefined();
    expect(ci.events).toContain('info `next-private-key` is empty, so there is no second credential.');
  });

  it('is there when its key is, and nothing is said when nothing is given', async () => {
    const { ready } = await play({ 'next-private-key': next, 'next-client-id': '3MVG9.anotherConsumerKey' });
    expect(ready?.request.next).toMatchObject({ name: 'next', clientId: '3MVG9.anotherConsumerKey' });
    expect((await play({ 'next-private-key': '' })).ci.events.join()).not.toContain('second credential');
  });
});

describe('the hand-off', () => {
  it.each([
    [{ alias: 'two words' }, '`alias` is not one word'],
    [{ alias: 'a@b' }, '`alias` is not one word'],
    [{ alias: 'uat', username: '.ci@acme.example' }, 'begins with a dot'],
  ])('is judged before anything is sent: %j', async (changes, words) => {
    const { failure } = await play(changes);
    expect(failure?.message).toContain(words);
  });

  it('is judged together with all else', async () => {
    const { failure } = await play({ alias: 'two words', 'client-id': '', username: 'ci' });
    expect(failure?.message).toMatch(/^3 inputs need correction: .*`client-id`.*`username`.*`alias`/);
  });

  it('asks nothing of a username where there is none', async () => {
    expect((await play({ username: '.ci@acme.example' })).ready).toBeDefined();
  });
});

describe('the guard on org ids', () => {
  it('that came out empty is an error and no guard that allows every org', async () => {
    for (const ids of ['', ' \n', ',']) {
      const { failure } = await play({ 'allowed-org-ids': ids });
      expect(failure?.message).toContain('`allowed-org-ids`');
    }
  });

  it('is there when it is given, and allows every org when it is not', async () => {
    const { ready } = await play({ 'allowed-org-ids': '00D5f000000AbCd, 00D5f000000AbCdEAK' });
    expect(ready?.request.allowedOrgIds).toEqual(['00D5f000000AbCd', '00D5f000000AbCdEAK']);
    for (const changes of [{}, { 'allowed-org-ids': 'any' }])
      expect((await play(changes)).ready?.request.allowedOrgIds).toEqual([]);
  });
});

describe('if-missing: skip', () => {
  const missing = { 'private-key': '', 'if-missing': 'skip' };

  it.each([
    ["a fork's pull request", { event: 'pull_request', fork: true }, true],
    ["a review of a fork's pull request", { event: 'pull_request_review', fork: true }, true],
    ["Dependabot's pull request", { event: 'pull_request', dependabot: true }, true],
    ['a pull request of the repository', { event: 'pull_request' }, false],
    [
      "a fork's pull request that gets the secrets",
      { event: 'pull_request_target', fork: true, privileged: true },
      false,
    ],
    ["the end of a fork's run, which gets the secrets", { event: 'workflow_run', fork: true, privileged: true }, false],
    ['a push', {}, false],
  ])('in %s skips: %#', async (_, occasion, skips) => {
    const { skipped, failure, prepared } = await play(missing, occasion);
    expect(skipped).toBe(skips);
    if (skips) {
      const who = 'dependabot' in occasion ? "Dependabot's" : "of a fork's pull request";
      expect(prepared).toEqual({ skipped: `No secret reached this run, which is ${who}.` });
    }
    expect(failure?.code).toBe(skips ? undefined : 'ERR_KEY_EMPTY');
  });
});

describe('an address that came out empty', () => {
  it('is named once, with the reason why it may be empty', async () => {
    const { failure } = await play({ 'instance-url': '' });
    expect(failure?.code).toBe('ERR_OPTIONS');
    expect(failure?.message.match(/instance-url/g)).toHaveLength(1);
    expect(failure?.message).toContain('arrives empty');
  });

  it('is named beside everything else that is missing', async () => {
    const { failure } = await play({ 'instance-url': '', username: '', 'private-key': '' });
    for (const name of ['instance-url', 'username', 'private-key']) {
      expect(failure?.message.match(new RegExp(`\`${name}\``, 'g'))).toHaveLength(1);
    }
  });
});
