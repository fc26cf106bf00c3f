import { spawn } from 'node:child_process';
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { actionNode, closeJobs } from '../runner/index.ts';
import {
  actionFolder,
  assertionsOf,
  clientId,
  closeOrgs,
  inputs,
  leaksOf,
  makePair,
  pair,
  runLogin,
  startOrg,
  username,
} from './org.ts';

afterEach(closeOrgs);
afterAll(closeJobs);

const certificateFor = (pem: string) =>
  issueCertificate({ key: createPrivateKey(pem), commonName: 'ci.acme.example', notBefore: new Date(), days: 365 });
const token = (run: { outputs: Readonly<Record<string, string>> }) => run.outputs['access-token'] ?? '';
const userinfo = async (url: string, bearer: string) =>
  (await fetch(`${url}/services/oauth2/userinfo`, { headers: { authorization: `Bearer ${bearer}` } })).status;

describe('a deployment workflow', () => {
  it('gets a masked token that works, and the facts about it', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url));
    expect(run.log).toContain('Logged in to org');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      'instance-url': org.url,
      'org-type': 'production',
      username,
      'token-type': 'Bearer',
      'token-format': 'opaque',
      'key-used': 'current',
      audience: org.url,
      authenticated: 'true',
      'failure-code': '',
    });
    expect(run.outputs['org-id']).toMatch(/^00D\w{15}$/);
    expect(run.outputs['user-id']).toMatch(/^005\w{15}$/);
    expect(run.outputs['key-fingerprint']).toMatch(/^[0-9a-f]{64}$/);
    expect(run.outputs['scope']?.split(' ')).toContain('api');
    expect(await userinfo(org.url, token(run))).toBe(200);
    expect(run.masks).toContain(token(run));
    expect(leaksOf([run], { key: pair.privateKey, token: token(run) })).toBe('');
  });

  it('sends two form fields, nothing in the query, and a lifetime within 180 seconds', async () => {
    const org = await startOrg({ strict: true });
    await runLogin(inputs(org.url));
    const [entry, ...more] = assertionsOf(org);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ method: 'POST', queryFields: [], fields: ['grant_type', 'assertion'] });
    const { exp, iss, sub, aud, jti, ...others } = entry?.claims ?? {};
    expect([iss, sub, aud, others]).toEqual([clientId, username, org.url, {}]);
    expect(jti).toMatch(/^[0-9a-f-]{36}$/);
    const lifetime = Number(exp) - Math.floor(Date.now() / 1000);
    expect(lifetime).toBeGreaterThan(0);
    expect(lifetime).toBeLessThanOrEqual(180);
  });

  it('declares every output that it sets', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url));
    const { loginOutputs } = await import('../../src/login/options.ts');
    expect(Object.keys(run.outputs).sort()).toEqual(loginOutputs.map(({ name }) => name).sort());
  });

  it('keeps the token out of outputs, and puts it into the environment, as asked', async () => {
    const org = await startOrg();
    const silent = await runLogin(inputs(org.url, { 'token-output': 'false' }));
    expect(token(silent)).toBe('');
    const exporting = await runLogin(inputs(org.url, { 'export-env': 'true', 'token-output': 'false' }));
    expect(exporting.env).toMatchObject({ SF_ORG_INSTANCE_URL: org.url });
    expect(exporting.masks).toContain(exporting.env['SF_ACCESS_TOKEN']);
    expect(leaksOf([exporting], { token: exporting.env['SF_ACCESS_TOKEN'] ?? '' }, ['GITHUB_ENV', '/set_env_'])).toBe(
      '',
    );
  });

  it('loses no public output between jobs, and the token always', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url));
    expect(Object.keys(run.jobOutputs(run.outputs).outputs)).not.toContain('access-token');
    expect(
      Object.keys(run.outputs).filter(
        (name) => run.outputs[name] !== '' && !(name in run.jobOutputs(run.outputs).outputs),
      ),
    ).toEqual(['access-token']);
  });

  it('hears of a public output that is masked because it is stored as a secret', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url), { secrets: { KEY: pair.privateKey } });
    expect(run.log).not.toContain('holds text that is masked');
    const passphraseIsUser = await runLogin(inputs(org.url, { 'private-key-passphrase': username }));
    expect(passphraseIsUser.log).toContain('The output `username` holds text that is masked');
  });

  it('ends the session in post when asked to, and only then', async () => {
    const org = await startOrg({ freshTokens: true });
    const kept = await runLogin(inputs(org.url));
    const quiet = await kept.runPost();
    expect(quiet.body).toContain('Nothing to clean up.');
    expect(await userinfo(org.url, token(kept))).toBe(200);
    const ended = await runLogin(inputs(org.url, { revoke: 'true' }));
    const post = await ended.runPost();
    expect(post.body).toContain('The session has been ended.');
    expect(await userinfo(org.url, token(ended))).not.toBe(200);
    expect(
      leaksOf([ended, post], { key: pair.privateKey, token: token(ended) }, [
        'GITHUB_OUTPUT',
        'GITHUB_STATE',
        '/set_output_',
        '/save_state_',
      ]),
    ).toBe('');
  });

  it('writes a job summary, discreet unless the repository is known to be private', async () => {
    const org = await startOrg();
    const open = await runLogin(inputs(org.url), { event: { repository: { private: true } } });
    expect(open.summary).toContain('Logged in to Salesforce');
    expect(open.summary).toContain(open.outputs['org-id']);
    const discreet = await runLogin(inputs(org.url), { event: { repository: { private: false } } });
    expect(discreet.summary).toContain('Logged in to Salesforce');
    for (const fact of [discreet.outputs['org-id'] ?? '', username, '127.0.0.1'])
      expect(discreet.summary).not.toContain(fact);
    expect((await runLogin(inputs(org.url), { event: {} })).summary).not.toContain(username);
    expect((await runLogin(inputs(org.url, { summary: 'false' }))).summary).toBe('');
  });

  it('compares the certificate with the key and reports its end', async () => {
    const org = await startOrg();
    const certificate = await certificateFor(pair.privateKey);
    const run = await runLogin(inputs(org.url, { certificate }));
    expect(run.outputs['certificate-not-after']).toBe(
      new Date(new X509Certificate(certificate).validTo).toISOString().replace('.000', ''),
    );
    expect(Number(run.outputs['certificate-days-left'])).toBeGreaterThan(300);
    expect(run.log).toContain('The certificate belongs to the current key');
    const stranger = await certificateFor(makePair().privateKey);
    const warned = await runLogin(inputs(org.url, { certificate: stranger }));
    expect(warned.exitCode).toBe(0);
    expect(warned.annotations.map(({ level, message }) => `${level} ${message}`).join()).toContain(
      'warning The certificate does not belong to the key',
    );
    const wrongKey = await runLogin(inputs(org.url, { certificate: stranger, 'private-key': makePair().privateKey }));
    expect(wrongKey.annotations.find(({ level }) => level === 'error')?.message).toMatch(
      /^The certificate that was given does not belong to the key\./,
    );
    expect(wrongKey.outputs['failure-code']).toBe('ERR_TOKEN_ASSERTION');
  });
});

describe('during a rollover', () => {
  it('the next key logs in when the org holds its certificate already', async () => {
    const next = makePair();
    const org = await startOrg({
      app: { certificates: [createPublicKey(next.privateKey).export({ type: 'spki', format: 'pem' }).toString()] },
    });
    const run = await runLogin(inputs(org.url, { 'next-private-key': next.privateKey }));
    expect(run.outputs).toMatchObject({ 'key-used': 'next', authenticated: 'true' });
    expect(assertionsOf(org)).toHaveLength(2);
    expect(leaksOf([run], { key: pair.privateKey, next: next.privateKey, token: token(run) })).toBe('');
  });

  it('the current key logs in as long as the org holds its certificate, and the next one is not tried', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url, { 'next-private-key': makePair().privateKey }));
    expect(run.outputs['key-used']).toBe('current');
    expect(assertionsOf(org)).toHaveLength(1);
  });

  it('an empty next key counts as not given', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url, { 'next-private-key': '' }));
    expect(run.outputs['key-used']).toBe('current');
  });
});

describe('bad input', () => {
  const failing = async (given: Record<string, string | undefined>, options = {}) => {
    const run = await runLogin(given, options);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['authenticated']).toBe('false');
    const error = run.annotations.filter(({ level }) => level === 'error');
    expect(error).toHaveLength(1);
    return { code: run.outputs['failure-code'], message: error[0]?.message ?? '', run };
  };

  it('is named all at once', async () => {
    const { code, message } = await failing({ retries: 'many', timeout: 'soon', 'set-default-dev-hub': 'true' });
    expect(code).toBe('ERR_OPTIONS');
    for (const name of [
      'private-key',
      'client-id',
      'username',
      'instance-url',
      'retries',
      'timeout',
      'set-default-dev-hub',
    ]) {
      expect(message).toContain(`\`${name}\``);
    }
  });

  it('an empty key names forks, Dependabot and environments as causes', async () => {
    const { code, message } = await failing(inputs('acme.my.salesforce.com', { 'private-key': '' }));
    expect(code).toBe('ERR_KEY_EMPTY');
    expect(message).toMatch(/fork.*Dependabot.*environment/);
  });

  it.each([
    ['https://acme.lightning.force.com', 'ERR_TARGET_URL', 'https://acme.my.salesforce.com'],
    ['http://acme.my.salesforce.com', 'ERR_TARGET_URL', 'https://acme.my.salesforce.com'],
    ['https://acme.my.salesforce.com.evil.example', 'ERR_TARGET_HOST', 'only looks like'],
  ])('%s is refused with %s before anything is sent', async (url, expected, words) => {
    const { code, message } = await failing(inputs(url));
    expect(code).toBe(expected);
    expect(message).toContain(words);
  });

  it.each([
    ['mode', 'ERR_MODE'],
    ['org-type', 'ERR_OPTIONS'],
    ['allowed-org-ids', 'ERR_OPTIONS'],
    ['instance-url', 'ERR_OPTIONS'],
  ])('an empty `%s` is an error and never the default', async (name, expected) => {
    const org = await startOrg();
    const { code } = await failing(inputs(org.url, { [name]: '' }));
    expect(code).toBe(expected);
    expect(org.journal).toEqual([]);
  });

  it('an org of another type is refused after the login, and the token stays inside', async () => {
    const org = await startOrg({ org: { kind: 'sandbox' } });
    const { code, run } = await failing(inputs(org.url, { 'org-type': 'production' }));
    expect(code).toBe('ERR_TARGET_KIND');
    expect(run.outputs['access-token']).toBeUndefined();
  });

  it('an org that is not allowed is refused, and the session is not ended unasked', async () => {
    const org = await startOrg();
    const { code, run } = await failing(inputs(org.url, { 'allowed-org-ids': '00D000000000001AAA' }));
    expect(code).toBe('ERR_TARGET_REFUSED_ORG');
    expect(run.outputs['access-token']).toBeUndefined();
    expect(org.journal.some(({ path }) => path.includes('revoke'))).toBe(false);
  });

  it('a path that does not exist is never quoted back', async () => {
    const { message, run } = await failing(
      inputs('acme.my.salesforce.com', { 'private-key': 'no/such/secretish-path.pem' }),
    );
    expect(
      message +
        run.log
          .split('\n')
          .filter((line) => !line.includes('private-key:'))
          .join('\n'),
    ).not.toContain('secretish');
  });

  it('NODE_TLS_REJECT_UNAUTHORIZED=0 is refused', async () => {
    const org = await startOrg();
    const { code } = await failing(inputs(org.url), { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(code).toBe('ERR_REFUSED_TLS');
    expect(org.journal).toEqual([]);
  });
});

describe('a login beside foreign code', () => {
  const event = {
    pull_request: { head: { repo: { full_name: 'stranger/acme' }, sha: 'f'.repeat(40) }, user: { login: 'stranger' } },
    repository: { private: false },
  };
  const base = 'b'.repeat(40);
  const workspace = (head: string | undefined, at = '') => {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    if (head !== undefined) {
      mkdirSync(join(folder, at, '.git'), { recursive: true });
      writeFileSync(join(folder, at, '.git', 'HEAD'), `${head}\n`);
    }
    return folder;
  };
  const play = async (folder: string, given = {}) => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url, given), {
      event,
      eventName: 'pull_request_target',
      github: { repository: 'acme/acme', sha: base },
      workspace: folder,
    });
    rmSync(folder, { recursive: true });
    return { run, org };
  };

  it.each([
    ['of the fork', () => workspace('f'.repeat(40))],
    ['of the fork in a subfolder', () => workspace('f'.repeat(40), 'pr')],
    [
      'without git',
      () => {
        const folder = workspace(undefined);
        writeFileSync(join(folder, 'x.js'), '');
        return folder;
      },
    ],
  ])('is refused: a checkout %s', async (_, make) => {
    const { run, org } = await play(make());
    expect(run.outputs['failure-code']).toBe('ERR_REFUSED_UNTRUSTED_CHECKOUT');
    expect(org.journal).toEqual([]);
  });

  it.each([
    ['nothing is checked out', () => workspace(undefined), {}],
    ["the base repository's commit is checked out", () => workspace(base), {}],
    ['the risk is taken knowingly', () => workspace('f'.repeat(40)), { 'allow-untrusted-checkout': 'true' }],
  ])('goes on when %s', async (_, make, given) => {
    const { run } = await play(make(), given);
    expect(run.outputs['authenticated']).toBe('true');
  });
});

describe('if-missing: skip', () => {
  const fork = { pull_request: { head: { repo: { full_name: 'stranger/acme' } } } };
  const play = (given: object, options: object) =>
    runLogin(inputs('acme.my.salesforce.com', { 'private-key': '', 'if-missing': 'skip', ...given }), {
      github: { repository: 'acme/acme' },
      ...options,
    });

  it("succeeds without a login in a fork's pull request and in Dependabot's", async () => {
    for (const options of [
      { eventName: 'pull_request', event: fork },
      { eventName: 'pull_request', event: {}, github: { repository: 'acme/acme', actor: 'dependabot[bot]' } },
    ]) {
      const run = await play({}, options);
      expect([run.exitCode, run.outputs['authenticated']]).toEqual([0, 'false']);
    }
  });

  it('fails everywhere else, and where a secret did arrive', async () => {
    const push = await play({}, { eventName: 'push', event: {} });
    expect(push.outputs['failure-code']).toBe('ERR_KEY_EMPTY');
    const partly = await play(
      { 'private-key-passphrase': 'half of the secrets' },
      { eventName: 'pull_request', event: fork },
    );
    expect(partly.outputs['failure-code']).toBe('ERR_KEY_EMPTY');
    const own = { pull_request: { head: { repo: { full_name: 'acme/acme' } } } };
    expect((await play({}, { eventName: 'pull_request', event: own })).exitCode).toBe(1);
  });
});

describe('a runner', () => {
  it('whose output file is missing gets a failure and never the token in its log', async () => {
    const org = await startOrg();
    const child = spawn(actionNode(), [join(actionFolder, 'dist/main/index.js')], {
      env: {
        PATH: process.env['PATH'],
        ...Object.fromEntries(
          Object.entries(inputs(org.url)).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    });
    let log = '';
    child.stdout.on('data', (chunk) => {
      log += String(chunk);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(1);
    expect(log).toContain('ERR_REFUSED_NO_COMMAND_FILE');
    const shown = log
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    expect(shown).not.toMatch(/00D\w{12,15}!/);
  });

  it('finds nothing left behind in its temporary folder, home or workspace', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url));
    const left = Object.keys(run.files).filter((name) => /^(?:RUNNER_TEMP|HOME|GITHUB_WORKSPACE)\//.test(name));
    expect(
      left.filter((name) => !name.includes('_runner_file_commands') && !name.includes('_github_workflow')),
    ).toEqual([]);
    expect(readdirSync(run.job.workspace)).toEqual([]);
  });
});
