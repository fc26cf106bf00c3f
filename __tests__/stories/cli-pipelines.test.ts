import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Pipeline } from '../../src/ci/detect.ts';
import { variablesOf } from '../ci/pipeline-fixture.ts';
import { readPairs, textOf } from '../runner/file-command.ts';
import { folder, line, type Run, run, tokenPattern } from './command-line.ts';
import { closeOrgs, startOrg, username } from './org.ts';

afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

/** A job of a system: its variables, and the places that these name. */
function job(pipeline: Pipeline) {
  const place = mkdtempSync(join(folder, `${pipeline}-`));
  const file = (name: string) => join(place, name);
  const environment = variablesOf(pipeline, place);
  if (environment['GITHUB_ACTIONS'] === 'true') {
    for (const name of ['OUTPUT', 'ENV', 'STEP_SUMMARY']) {
      writeFileSync(file(name), '');
      environment[`GITHUB_${name}`] = file(name);
    }
  }
  if (pipeline === 'buildkite') {
    mkdirSync(file('bin'));
    // What it is asked, and what it gets on standard input, a line each.
    writeFileSync(file('bin/buildkite-agent'), `#!/bin/sh\n{ echo "$@"; cat; echo; } >> '${file('agent')}'\n`);
    chmodSync(file('bin/buildkite-agent'), 0o755);
    environment['PATH'] = `${file('bin')}:/usr/bin:/bin`;
  }
  return {
    environment,
    file,
    read: (name: string) => readFileSync(file(name), 'utf8'),
    mode: (name: string) => statSync(file(name)).mode & 0o777,
    pairs: (name: string) => new Map(readPairs(textOf(readFileSync(file(name))))),
  };
}

/** Nothing but words for people on standard output: no token, nothing that a system acts upon. */
function expectWords({ code, out }: Run): void {
  expect(code).toBe(0);
  expect(out).toMatch(/^org-id +00D\w{15}$/m);
  expect(out).not.toMatch(tokenPattern);
  expect(out).not.toMatch(/##|::|section_/);
}

describe('a login in a job of', () => {
  it.each(['github', 'forgejo', 'gitea'] as const)(
    '%s: the outputs are those of the action, and no variable holds the token',
    async (pipeline) => {
      const org = await startOrg();
      const { environment, pairs, read } = job(pipeline);
      const done = await run(['login', ...line(org), '--alias', 'acme'], { environment });
      expectWords(done);
      const outputs = pairs('OUTPUT');
      expect(outputs.get('access-token')).toMatch(tokenPattern);
      expect(outputs.get('instance-url')).toBe(org.url);
      expect(outputs.get('authenticated')).toBe('true');
      expect(Object.fromEntries(pairs('ENV'))).toEqual({ SF_TARGET_ORG: username });
      expect(done.err).toContain(`::add-mask::${outputs.get('access-token')}\n`);
      expect(read('STEP_SUMMARY')).toContain('Salesforce');
    },
  );

  it('gitlab: a dotenv report that GitLab takes whole, which only its owner can read', async () => {
    const org = await startOrg();
    const { environment, read, mode } = job('gitlab');
    const done = await run(['login', ...line(org), '--alias', 'acme', '--set-default-dev-hub'], { environment });
    expectWords(done);
    const lines = read('sf-keypair.env').trimEnd().split('\n');
    const names = lines.map((text) => text.slice(0, text.indexOf('=')));
    expect(read('sf-keypair.env')).toMatch(/^SF_ACCESS_TOKEN=00D\w+![\w.]+$/m);
    expect(lines).toEqual(
      expect.arrayContaining([
        `SF_ORG_INSTANCE_URL=${org.url}`,
        `SF_TARGET_ORG=${username}`,
        `SF_TARGET_DEV_HUB=${username}`,
      ]),
    );
    expect(names).toContain('SF_OUTPUT_ORG_ID');
    expect(names).not.toContain('SF_OUTPUT_ACCESS_TOKEN');
    // A GitLab of one's own takes 20 variables unless its administrators say otherwise.
    expect(new Set(names).size).toBeLessThanOrEqual(20);
    expect(mode('sf-keypair.env')).toBe(0o600);
    expect(done.err).toContain('GitLab does not mask variables from a dotenv report');
    expect(done.err).not.toMatch(tokenPattern);
  });

  it('azure: secret variables that are masked before they are set, all on one stream', async () => {
    const org = await startOrg();
    const { environment } = job('azure');
    const done = await run(['login', ...line(org)], { environment });
    expectWords(done);
    const set = done.err.split('\n').filter((text) => text.startsWith('##vso[task.setvariable '));
    const [token = ''] = tokenPattern.exec(done.err) ?? [];
    expect(set).toContain(`##vso[task.setvariable variable=access-token;isoutput=true;issecret=true]${token}`);
    expect(set).toContain(`##vso[task.setvariable variable=SF_ACCESS_TOKEN;issecret=true]${token}`);
    expect(set).toContain(`##vso[task.setvariable variable=SF_ORG_INSTANCE_URL]${org.url}`);
    const first = done.err.indexOf(token);
    expect(done.err.slice(0, first)).toMatch(/##vso\[task\.setsecret\]$/);
    expect(done.err).toMatch(/^##vso\[task\.uploadsummary\].*\.md$/m);
  });

  it.each([
    ['jenkins', 'sf-keypair.properties', /^SF_ACCESS_TOKEN=00D\w+\\![\w.]+$/m],
    ['bitbucket', 'sf-keypair.env', /^SF_ACCESS_TOKEN='00D\w+![\w.]+'$/m],
    ['circleci', 'bash_env', /^export SF_ACCESS_TOKEN='00D\w+![\w.]+'$/m],
  ] as const)('%s: a file that its owner alone can read', async (pipeline, name, token) => {
    const org = await startOrg();
    const { environment, read, mode } = job(pipeline);
    const done = await run(['login', ...line(org)], { environment });
    expectWords(done);
    expect(read(name)).toMatch(token);
    expect(read(name)).toContain('SF_OUTPUT_ORG_ID=');
    expect(mode(name)).toBe(0o600);
    expect(done.err).not.toMatch(tokenPattern);
  });

  it("buildkite: the agent's redactor first, meta-data for what everybody may read, and no token without a file", async () => {
    const org = await startOrg();
    const { environment, read, file, mode } = job('buildkite');
    const done = await run(['login', ...line(org)], { environment });
    expectWords(done);
    expect(done.err).toContain('The access token is not shown. --output-file');
    const asked = read('agent');
    expect(asked.startsWith('redactor add --format json\n')).toBe(true);
    expect(asked).toMatch(/^meta-data set sf-keypair:org-id\n00D\w{15}$/m);
    const redacted = [...asked.matchAll(/^\{.*\}$/gm)].join('\n');
    expect(redacted).toMatch(tokenPattern);
    expect(asked.replaceAll(redacted, '').replace(/^\{.*\}$/gm, '')).not.toMatch(tokenPattern);
    const values = file('values.sh');
    const named = await run(['login', ...line(org), '--output-file', values], { environment });
    expectWords(named);
    expect(named.err).not.toContain('is not shown');
    expect(read('values.sh')).toMatch(/^export SF_ACCESS_TOKEN='00D\w+![\w.]+'$/m);
    expect(mode('values.sh')).toBe(0o600);
    // Without the agent it is said once, whichever file takes the values.
    const alone = { ...environment, PATH: '/nonexistent' };
    const lost = await run(['login', ...line(org), '--output-file', values], { environment: alone });
    expect(lost.err.match(/redactor could not be reached/g)).toHaveLength(1);
  });

  it.each(['gitlab', 'jenkins', 'bitbucket', 'circleci'] as const)(
    '%s: a file that is named takes the values instead, and keeps what it held',
    async (pipeline) => {
      const org = await startOrg();
      const { environment, read, file } = job(pipeline);
      writeFileSync(file('mine'), 'BEFORE=1\n');
      const done = await run(['login', ...line(org), '--output-file', file('mine')], { environment });
      expectWords(done);
      expect(read('mine')).toMatch(/^BEFORE=1\n[\s\S]*SF_ACCESS_TOKEN=/);
      for (const usual of ['sf-keypair.env', 'sf-keypair.properties', 'bash_env'])
        expect(existsSync(file(usual))).toBe(false);
    },
  );

  it('no system that is known: words, and nothing that acts', async () => {
    const org = await startOrg();
    const done = await run(['login', ...line(org)], { environment: { CI: 'true' } });
    expectWords(done);
    expect(done.err).not.toMatch(tokenPattern);
  });
});

describe('a job without a place for values', () => {
  it.each([
    ['github', 'GITHUB_OUTPUT', 'ERR_REFUSED_NO_COMMAND_FILE'],
    ['gitlab', 'CI_PROJECT_DIR', 'ERR_PIPELINE_PLACE'],
    ['jenkins', 'WORKSPACE_TMP', 'ERR_PIPELINE_PLACE'],
    ['bitbucket', 'BITBUCKET_CLONE_DIR', 'ERR_PIPELINE_PLACE'],
    ['circleci', 'BASH_ENV', 'ERR_PIPELINE_PLACE'],
  ] as const)('%s: fails before anything is sent', async (pipeline, variable, code) => {
    const org = await startOrg();
    const { environment } = job(pipeline);
    delete environment[variable];
    const done = await run(['login', ...line(org)], { environment });
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain(code);
    expect(org.journal).toHaveLength(0);
  });

  it('is spoken to by --format json or text all the same', async () => {
    const org = await startOrg();
    const done = await run(['login', ...line(org), '--json'], { environment: { GITHUB_ACTIONS: 'true', CI: 'true' } });
    expect([done.code, JSON.parse(done.out)]).toEqual([0, expect.objectContaining({ authenticated: true })]);
  });
});

describe('a format of another system', () => {
  it('is refused before anything is sent, and --ci overrides what the environment says', async () => {
    const org = await startOrg();
    const { environment } = job('gitlab');
    const done = await run(['login', ...line(org), '--format', 'github'], { environment });
    expect([done.code, done.out, org.journal.length]).toEqual([2, '', 0]);
    expect(done.err).toContain('`format` is github, and this is a job of gitlab.');
    const azure = await run(['login', ...line(org), '--format', 'azure', '--ci', 'azure']);
    expectWords(azure);
    expect(azure.err).toContain('##vso[task.setvariable variable=SF_ACCESS_TOKEN;issecret=true]');
  });
});

describe('a check and a doctor in a job', () => {
  it('of GitHub hand on outputs and a summary, and annotate on stderr', async () => {
    const org = await startOrg();
    const { environment, pairs, read } = job('github');
    const certificate = join(folder, 'unreadable.pem');
    writeFileSync(certificate, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    const check = await run(['check', certificate], { environment });
    expect([check.code, check.out.includes('::')]).toEqual([1, false]);
    expect(check.err).toMatch(/^::error/m);
    expect(pairs('OUTPUT').get('worst')).toBe('unreadable');
    expect(JSON.parse(pairs('OUTPUT').get('report') ?? '')).toMatchObject({ schemaVersion: 1 });
    expect(read('STEP_SUMMARY')).toContain('unreadable');
    const other = job('github');
    const doctor = await run(['doctor', ...line(org), '-o', 'nobody@acme.example'].toSpliced(1, 2), {
      environment: other.environment,
    });
    expect([doctor.code, doctor.out.includes('::')]).toEqual([1, false]);
    expect(doctor.err).toMatch(/^::error title=Doctor%3A login\.exchange/m);
    expect(other.pairs('OUTPUT').get('worst')).toBe('failed');
    expect(other.read('STEP_SUMMARY')).toContain('login.exchange');
  });

  it('of GitLab and Azure hand on what fits there', async () => {
    const certificate = join(folder, 'unreadable.pem');
    writeFileSync(certificate, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    const gitlab = job('gitlab');
    expect((await run(['check', certificate], { environment: gitlab.environment })).code).toBe(1);
    expect(gitlab.read('sf-keypair.env')).toMatch(/^SF_OUTPUT_WORST=unreadable$/m);
    expect(gitlab.read('sf-keypair.env')).not.toContain('SF_OUTPUT_REPORT=');
    const azure = job('azure');
    const done = await run(['check', certificate], { environment: azure.environment });
    expect([done.code, done.out.includes('##')]).toEqual([1, false]);
    expect(done.err).toContain('##vso[task.setvariable variable=worst;isoutput=true]unreadable\n');
    expect(done.err).toMatch(/^##vso\[task\.logissue type=error/m);
    expect(done.err).not.toContain('variable=report');
  });
});
