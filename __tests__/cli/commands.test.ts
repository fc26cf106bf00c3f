import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assertion } from '../../src/cli/assertion.ts';
import { check } from '../../src/cli/check.ts';
import type { Command } from '../../src/cli/command.ts';
import { doctor } from '../../src/cli/doctor.ts';
import { login } from '../../src/cli/login.ts';
import { revoke } from '../../src/cli/revoke.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { certificateOf, keyPem } from '../doctor/fixture.ts';
import { pair } from '../scripted/pair.ts';
import { kept } from '../world/kept.ts';
import { runCommand } from './terminal.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const username = 'ci@acme.example';
/** Properties files have a backslash before the mark. */
const token = /00D\w{12,15}\\?![\w.]+/;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  writeFileSync(join(folder, 'key.pem'), pair.privateKey);
  writeFileSync(join(folder, 'bash_env'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const started = () =>
  kept(
    startEmulator({
      orgs: [{ apps: [{ clientId, type: 'external', certificates: [pair.publicKey] }], users: [{ username }] }],
    }),
  );

/** Runs a command with a key against an org, and takes down its answer and what it says beside it. */
async function run(command: Command, argv: readonly string[], environment: Record<string, string> = {}) {
  const answers: string[] = [];
  const said: string[] = [];
  const code = await runCommand(command, argv, {
    environment: { HOME: folder, PATH: '/nothing', ...environment },
    answer: (text) => void answers.push(text),
    said: (text) => void said.push(text),
  });
  return { code, answer: answers.join('\n'), said: said.join('') };
}

async function withOrg(...more: string[]): Promise<string[]> {
  const { url } = await started();
  return ['-o', username, '-i', clientId, '-r', url, '-f', join(folder, 'key.pem'), ...more];
}

const filesNow = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const systems: Readonly<Record<string, () => Record<string, string>>> = {
  gitlab: () => ({ GITLAB_CI: 'true', CI_PROJECT_DIR: folder }),
  azure: () => ({ TF_BUILD: 'True' }),
  jenkins: () => ({ JENKINS_URL: 'https://jenkins.acme.example', WORKSPACE_TMP: folder }),
  bitbucket: () => ({ BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_CLONE_DIR: folder }),
  circleci: () => ({ CIRCLECI: 'true', BASH_ENV: join(folder, 'bash_env') }),
};

describe('login', () => {
  it.each<[string[], RegExp, open: boolean]>([
    [[], /^org-id +00D/m, false],
    [['--print-token'], /^access-token +00D/m, true],
    [['--format', 'json'], /"keyUsed": "current"/, false],
    [['--json', '--print-token'], /"accessToken": "00D/, true],
    [['--format', 'shell'], /^export SF_ACCESS_TOKEN='00D/m, true],
    [['--format', 'dotenv'], /^SF_ACCESS_TOKEN=00D/m, true],
  ])('with %j answers in that form', async (more, form, open) => {
    const { code, answer, said } = await run(login, await withOrg(...more));
    expect(code).toBe(0);
    expect(answer).toMatch(form);
    expect(token.test(answer)).toBe(open);
    expect(said).not.toMatch(token);
    expect(said.includes('The access token is not shown.')).toBe(!open);
  });

  it.each(Object.keys(systems))('in %s keeps the token where later steps find it, and out of the log', async (name) => {
    const { code, answer, said } = await run(login, await withOrg(), systems[name]?.());
    expect(code).toBe(0);
    expect(answer).toMatch(/^org-id +00D/m);
    // Azure takes it by lines that its log does not show.
    if (name !== 'azure') expect(`${answer}${said}`).not.toMatch(token);
    expect(token.test(filesNow())).toBe(name !== 'azure');
    expect(said).not.toContain('The access token is not shown.');
  });

  it.each(['shell', 'dotenv'])('as %s leaves the token out in a pipeline that nobody knows', async (format) => {
    const { answer, said } = await run(login, await withOrg('--format', format), { CI: 'true' });
    expect(answer).toMatch(/SF_\w+=/);
    expect(`${answer}${said}`).not.toMatch(token);
  });

  it('writes into the file of a pipeline that is named, which in Buildkite takes the token, too', async () => {
    const file = join(folder, 'values');
    const { said } = await run(login, await withOrg('--output-file', file), { BUILDKITE: 'true' });
    expect(readFileSync(file, 'utf8')).toMatch(token);
    expect(said).toContain(`Wrote ${file}.`);
  });

  it('fails in Buildkite when its agent is not there to take a value', async () => {
    await expect(run(login, await withOrg(), { BUILDKITE: 'true' })).rejects.toMatchObject({
      code: 'ERR_PIPELINE_VALUE',
    });
  });
});

describe('assertion', () => {
  it.each([
    [[], {}, true],
    [['--json'], {}, true],
    [[], { CI: 'true' }, false],
    [['--json'], { CI: 'true' }, false],
    [['--print-token'], { CI: 'true' }, true],
  ])('with %j in %j shows the assertion: %j after it', async (more, environment, shown) => {
    const { answer, said } = await run(assertion, await withOrg(...more), environment as Record<string, string>);
    expect(answer).toContain(username);
    expect(/eyJ[\w-]+\.[\w-]+\.[\w-]+/.test(answer)).toBe(shown);
    expect(said.includes('The assertion is not shown in a job of a pipeline.')).toBe(!shown);
  });
});

describe('doctor', () => {
  it('tells its findings in words, as JSON, and to a pipeline', async () => {
    const argv = await withOrg();
    const words = await run(doctor, argv);
    expect(words.code).toBe(0);
    expect(words.answer).toMatch(/\d+ passed/);
    const told = JSON.parse((await run(doctor, [...argv, '--json'])).answer);
    expect(told.examinations.length).toBeGreaterThan(10);
    const inPipeline = await run(doctor, argv, systems['gitlab']?.());
    expect(inPipeline.answer).toMatch(/\d+ passed/);
    expect(filesNow()).toContain('SF_OUTPUT_');
  });

  it('ends with 1 when something failed', async () => {
    writeFileSync(join(folder, 'key.pem'), 'not a key');
    expect((await run(doctor, await withOrg())).code).toBe(1);
  });
});

describe('revoke', () => {
  it('ends a session once, and says when it had ended already', async () => {
    const { url } = await started();
    const argv = ['-o', username, '-i', clientId, '-r', url, '-f', join(folder, 'key.pem'), '--json', '--print-token'];
    const { accessToken } = JSON.parse((await run(login, argv)).answer);
    const environment = { SF_KEYPAIR_ACCESS_TOKEN: accessToken as string };
    expect((await run(revoke, ['--instance-url', url], environment)).said).toContain('The session has been ended.');
    expect((await run(revoke, ['--instance-url', url], environment)).said).toMatch(/has been ended|had ended already/);
  });

  it.each([
    [{}, [], /`access-token` is missing\. `instance-url` is missing\./],
    [{ SF_KEYPAIR_ACCESS_TOKEN: '00Dx!made.up' }, [], /^`instance-url` is missing\.$/],
    [{}, ['--instance-url', 'https://acme.my.salesforce.com'], /^`access-token` is missing\.$/],
  ])('with %j and %j says what is missing', async (environment, argv, words) => {
    await expect(run(revoke, argv, environment as Record<string, string>)).rejects.toMatchObject({
      code: 'ERR_OPTIONS',
      message: expect.stringMatching(words),
    });
  });

  it('fails when the org cannot be reached', async () => {
    const argv = ['--instance-url', 'http://127.0.0.1:1', '--deadline', '1s'];
    await expect(run(revoke, argv, { SF_KEYPAIR_ACCESS_TOKEN: '00Dx!made.up' })).rejects.toMatchObject({
      code: 'ERR_ORG_UNAVAILABLE',
    });
  });
});

describe('check', () => {
  it('answers in words, as JSON, and to a pipeline; it ends with 1 where a build fails', async () => {
    const [good, bad] = [join(folder, 'good.pem'), join(folder, 'none.pem')];
    writeFileSync(good, await certificateOf(keyPem, 300, new Date()));
    expect((await run(check, [good, '--fail-on', 'expired'])).code).toBe(0);
    const failed = await run(check, [good, bad, '--json']);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.answer).findings).toHaveLength(2);
    const told = await run(check, [good, bad, '--fail-on', 'never'], systems['circleci']?.());
    expect([told.code, told.said]).toEqual([0, expect.stringContaining('the step succeeds all the same')]);
    expect(readFileSync(join(folder, 'bash_env'), 'utf8')).toContain('SF_OUTPUT_WORST');
  });

  it('writes every kind of report; one that cannot be written is told, and the others are', async () => {
    const files = ['report', 'csv', 'junit', 'sarif', 'calendar', 'metrics', 'html'];
    const argv = files.flatMap((name) => [`--${name}-file`, join(folder, 'reports', name)]);
    const good = join(folder, 'good.pem');
    writeFileSync(good, await certificateOf(keyPem, 300, new Date()));
    expect((await run(check, [good, '--fail-on', 'expired', ...argv])).code).toBe(0);
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual([...files].sort());
    const blocked = [good, '--fail-on', 'expired', '--csv-file', folder, '--html-file', join(folder, 'page.html')];
    const { code, said } = await run(check, blocked);
    expect(code).toBeGreaterThan(0);
    expect(said).toContain('cannot be written');
    expect(readdirSync(folder)).toContain('page.html');
  });

  it('asks the org for its certificates, and is not silenced by a login that fails', async () => {
    const argv = await withOrg('--org-certificates');
    expect((await run(check, [...argv, '--json'])).answer).toContain('"schemaVersion"');
    const wrong = argv.map((each) => (each === clientId ? `${clientId}.another` : each));
    const { code, said } = await run(check, wrong);
    expect(code).toBeGreaterThan(0);
    expect(said).toMatch(/The org said "/);
  });

  it('compares a certificate with the key beside it', async () => {
    const other = join(folder, 'other.pem');
    writeFileSync(other, await certificateOf());
    const { code, said } = await run(check, ['--certificate', other, '-f', join(folder, 'key.pem')]);
    expect(code).toBeGreaterThan(0);
    expect(said).toContain('No certificate that was given belongs to a key that was given.');
  });
});
