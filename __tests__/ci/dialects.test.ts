import { appendFileSync, chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Ci } from '../../src/ci/ci.ts';
import { type Pipeline, pipelines } from '../../src/ci/detect.ts';
import { Secret } from '../../src/secret.ts';
import { type Stage, stage } from './pipeline-fixture.ts';

const token = 'made-up-session-0123456789.abcdefg';
const plain = pipelines.filter((pipeline) => !['github', 'forgejo', 'gitea'].includes(pipeline));
/** Where a value of each system lands, under the folder of the stage. */
const files: Partial<Record<Pipeline, string>> = {
  gitlab: 'sf-keypair.env',
  jenkins: 'sf-keypair.properties',
  bitbucket: 'sf-keypair.env',
  circleci: 'bash_env',
};
const withFiles = Object.entries(files) as [Pipeline, string][];
const logOf = (made: Stage) => made.stdout() + made.stderr();

const speakers: readonly (readonly [string, (ci: Ci, words: string) => unknown])[] = [
  ['info', (ci, words) => ci.info(words)],
  ['debug', (ci, words) => ci.debug(words)],
  ['notice', (ci, words) => ci.annotate('notice', words)],
  ['error', (ci, words) => ci.annotate('error', words)],
  ['title', (ci, words) => ci.annotate('warning', 'x', { title: words })],
  ['file', (ci, words) => ci.annotate('warning', 'x', { file: words, line: 3 })],
  ['heading', (ci, words) => ci.group(words, ['x'])],
  ['line of a group', (ci, words) => ci.group('x', [words])],
];

describe.each(pipelines)('any log: %s', (pipeline) => {
  it.each(speakers)('does not show a masked secret as %s', (_, speak) => {
    const made = stage(pipeline, { means: { verbose: true } });
    made.ci.mask(new Secret(token));
    const before = made.stderr().length;
    speak(made.ci, `the org said ${token}`);
    expect(made.stderr().slice(before)).not.toContain(token);
    expect(made.stdout()).toBe('');
  });

  it.each(speakers)('does not act upon foreign text as %s', (_, speak) => {
    const hostile = [
      '##vso[task.setvariable variable=PATH]/tmp',
      '##[error]x',
      '::add-mask::a',
      '\u001b[0Ksection_start:1:x\r\u001b[0Kx',
      'section_end:1:x',
      '--- head',
      '+++ head',
      '~~~ head',
      '^^^ +++',
      'a\n--- head\nsection_start:1:y\r',
      '\u001b]1338;url=x\u0007',
      '\u001b[8mha:AAAA\u001b[0m',
    ];
    for (const words of hostile) {
      const made = stage(pipeline, { means: { verbose: true } });
      speak(made.ci, words);
      const quiet = stage(pipeline, { means: { verbose: true } });
      speak(quiet.ci, 'harmless');
      expect(acting(pipeline, made.stderr())).toEqual(acting(pipeline, quiet.stderr()));
    }
  });
});

/** What a system acts upon beside what every one of them does. */
const ownActs: Partial<Record<Pipeline, RegExp>> = {
  github: /^\s*::[\w-]+/gm,
  forgejo: /^\s*::[\w-]+/gm,
  gitea: /^\s*::[\w-]+/gm,
  gitlab: /section_(?:start|end):\d+:\w+/g,
  buildkite: /^\s*(?:---|\+\+\+|~~~|\^\^\^)/gm,
};

/** Everything in a log that the system or a terminal would act upon, without the words that follow it. */
function acting(pipeline: Pipeline, log: string): string[] {
  return [
    ...(log.match(/##\w*\[[\w.]*|[\u001b\r\u009b]|\n/g) ?? []),
    ...(log.match(ownActs[pipeline] ?? /(?!)/) ?? []),
  ];
}

describe.each(plain)('a pipeline other than GitHub: %s', (pipeline) => {
  it('never has a token in its log, whatever is done with it', async () => {
    const made = stage(pipeline, { means: { valuesFile: undefined, verbose: true } });
    await made.ci.output('access-token', new Secret(token)).catch(() => {});
    await made.ci.environment('SF_ACCESS_TOKEN', new Secret(token)).catch(() => {});
    await made.ci.summary(`session ${token}`).catch(() => {});
    const commands = /^##vso\[task\.(?:setsecret|setvariable variable=[\w-]+;(?:isoutput=true;)?issecret=true)\].*\n/gm;
    expect(logOf(made).replace(pipeline === 'azure' ? commands : /(?!)/g, '')).not.toContain(token);
  });

  it('says that it keeps nothing for a step after the job', async () => {
    const made = stage(pipeline);
    await expect(made.ci.remember('session', new Secret(token))).rejects.toMatchObject({ code: 'ERR_PIPELINE_STATE' });
    expect(made.ci.recall('session')).toBe('');
    expect(logOf(made)).not.toContain(token);
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['half a character', 'a\ud83d'],
  ])('refuses a value with %s and does not quote it', async (_, value) => {
    const made = stage(pipeline, { agentExitCode: 0 });
    const failure = await made.ci.output('alias', value).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'ERR_PIPELINE_VALUE' });
    expect(String(failure)).not.toContain(value);
  });

  it('takes no name that is more than a name', async () => {
    const { ci } = stage(pipeline, { agentExitCode: 0 });
    await expect(ci.environment('A=1\nB', 'x')).rejects.toThrow(TypeError);
    if (pipeline !== 'terminal' && pipeline !== 'buildkite' && pipeline !== 'azure') {
      await expect(ci.output('a=1\nb', 'x')).rejects.toThrow(TypeError);
    }
  });
});

describe.each(withFiles)('a file for values: %s', (pipeline, name) => {
  it('is readable by its owner alone, also where it was there before', async () => {
    const made = stage(pipeline);
    await made.ci.output('access-token', new Secret(token));
    expect(made.mode(name)).toBe(0o600);
    const other = stage(pipeline);
    writeFileSync(join(other.folder, name), 'A=1');
    chmodSync(join(other.folder, name), 0o644);
    await other.ci.output('access-token', new Secret(token));
    expect(other.mode(name)).toBe(0o600);
    expect(other.file(name).split('\n')[0]).toBe('A=1');
  });

  it('holds outputs and variables by their names', async () => {
    const made = stage(pipeline);
    await made.ci.output('access-token', new Secret(token));
    await made.ci.environment('SF_ACCESS_TOKEN', new Secret(token));
    const names = made
      .file(name)
      .split('\n')
      .map((line) => line.replace(/^export /, '').split('=')[0]);
    expect(names).toEqual(['SF_OUTPUT_ACCESS_TOKEN', 'SF_ACCESS_TOKEN', '']);
  });

  it('is never reached through a link', async () => {
    const made = stage(pipeline);
    appendFileSync(join(made.folder, 'elsewhere'), '');
    symlinkSync(join(made.folder, 'elsewhere'), join(made.folder, name));
    await expect(made.ci.output('alias', 'ci')).rejects.toMatchObject({ code: 'ERR_FILE_WRITE' });
    expect(made.file('elsewhere')).toBe('');
  });

  it('is the one that was asked for', async () => {
    const asked = join(stage('terminal').folder, 'asked');
    const made = stage(pipeline, { means: { valuesFile: asked } });
    await made.ci.output('alias', 'ci');
    expect(readFileSync(asked, 'utf8')).toContain('SF_OUTPUT_ALIAS=');
    expect(existsSync(join(made.folder, name))).toBe(false);
  });

  it('is missed aloud where the system names none', async () => {
    const nowhere = { CI_PROJECT_DIR: '', WORKSPACE_TMP: '', BITBUCKET_CLONE_DIR: 'relative', BASH_ENV: '' };
    const made = stage(pipeline, { environment: nowhere });
    await expect(made.ci.output('access-token', new Secret(token))).rejects.toMatchObject({
      code: 'ERR_PIPELINE_PLACE',
    });
  });
});

describe('GitLab', () => {
  it('folds a group into a section', () => {
    const { ci, stderr } = stage('gitlab');
    ci.group('Certificates', ['one']);
    ci.group('Keys', ['two']);
    expect(stderr()).toBe(
      [1, 2]
        .map((at) => {
          const [title, line] = at === 1 ? ['Certificates', 'one'] : ['Keys', 'two'];
          const section = `sf_keypair_${at}`;
          return `\u001b[0Ksection_start:0:${section}[collapsed=true]\r\u001b[0K${title}\n${line}\n\u001b[0Ksection_end:0:${section}\r\u001b[0K\n`;
        })
        .join(''),
    );
  });

  it('says once that a dotenv report is not masked, and only for secrets', async () => {
    const { ci, stderr } = stage('gitlab');
    await ci.output('alias', 'ci');
    expect(stderr()).toBe('');
    await ci.output('access-token', new Secret(token));
    await ci.environment('SF_ACCESS_TOKEN', new Secret(token));
    expect(stderr().match(/does not mask/g)).toHaveLength(1);
  });

  it.each(['a\nB=c', 'a\rb', ' a', 'a ', '$HOME', 'a${HOME}', '%PATH%', '\ufeffa'])(
    'refuses what would arrive changed: %j',
    async (value) => {
      const made = stage('gitlab');
      await expect(made.ci.output('alias', value)).rejects.toMatchObject({ code: 'ERR_PIPELINE_VALUE' });
      expect(existsSync(join(made.folder, 'sf-keypair.env'))).toBe(false);
    },
  );
});

describe('Bitbucket', () => {
  it.each(["it's $HOME", 'ends with \\', 'a\rb'])(
    'refuses what its readers would take differently: %j',
    async (value) => {
      const made = stage('bitbucket');
      await expect(made.ci.output('alias', value)).rejects.toMatchObject({
        code: 'ERR_PIPELINE_VALUE',
        message: expect.not.stringContaining(value),
      });
      expect(existsSync(join(made.folder, 'sf-keypair.env'))).toBe(false);
    },
  );
});

describe('Azure', () => {
  it('masks before it sets, on one stream', async () => {
    const { ci, stderr, stdout } = stage('azure');
    await ci.output('access-token', new Secret(token));
    const lines = stderr().trimEnd().split('\n');
    expect(lines[0]).toBe(`##vso[task.setsecret]${token}`);
    expect(lines.at(-1)).toBe(`##vso[task.setvariable variable=access-token;isoutput=true;issecret=true]${token}`);
    expect(stdout()).toBe('');
  });

  it('refuses a secret of several lines, which the agent would not take', async () => {
    const { ci, stderr } = stage('azure');
    await expect(ci.environment('KEY', new Secret('a\n##vso[task.complete]'))).rejects.toMatchObject({
      code: 'ERR_PIPELINE_VALUE',
    });
    expect(stderr()).not.toContain('setvariable');
  });

  it('points at a line of a file', () => {
    const { ci, stderr } = stage('azure');
    ci.annotate('error', 'a;b]\nc', { file: 'x;y].pem', line: 3, title: 'T' });
    expect(stderr()).toBe('##vso[task.logissue type=error;sourcepath=x%3By%5D.pem;linenumber=3]T: a;b]\\nc\n');
  });

  it('uploads its summary from a file without masked words', async () => {
    const made = stage('azure');
    made.ci.mask(new Secret(token));
    await made.ci.summary(`# Login\n${token}\n`);
    const path = /##vso\[task\.uploadsummary\](.+)/.exec(made.stderr())?.[1] ?? '';
    expect(readFileSync(path, 'utf8')).toBe('# Login\n***\n');
  });

  it('goes on without a summary where the agent names no folder', async () => {
    const { ci, stderr } = stage('azure', { environment: { AGENT_TEMPDIRECTORY: '' } });
    await ci.summary('# Login');
    expect(stderr()).toBe('');
  });
});

describe('Buildkite', () => {
  it('gives the agent every piece, over standard input, before it keeps a value', async () => {
    const file = join(stage('terminal').folder, 'values.sh');
    const made = stage('buildkite', { agentExitCode: 0, means: { valuesFile: file } });
    await made.ci.output('access-token', new Secret(token));
    expect(made.asked[0]?.words).toBe('redactor add --format json');
    expect(Object.values(JSON.parse(made.asked[0]?.input ?? '{}') as object)).toContain(token);
    expect(made.asked[0]?.request.environment).toHaveProperty('BUILDKITE_AGENT_JOB_API_TOKEN');
    expect(made.asked.map(({ words }) => words).join(' ')).not.toContain(token);
    expect(readFileSync(file, 'utf8')).toBe(`export SF_OUTPUT_ACCESS_TOKEN='${token}'\n`);
  });

  it('never makes meta-data of a secret', async () => {
    const made = stage('buildkite', { agentExitCode: 0 });
    await expect(made.ci.output('access-token', new Secret(token))).rejects.toMatchObject({
      code: 'ERR_PIPELINE_PLACE',
    });
    await made.ci.output('org-id', '00D');
    expect(made.asked.map(({ words }) => words)).toEqual([
      'redactor add --format json',
      'meta-data set sf-keypair:org-id',
    ]);
  });

  it.each([undefined, 1])('says once that the redactor cannot be reached (exit code %s)', async (agentExitCode) => {
    const file = join(stage('terminal').folder, 'values.sh');
    const made = stage('buildkite', { agentExitCode, means: { valuesFile: file } });
    await made.ci.output('access-token', new Secret(token));
    await made.ci.environment('OTHER', new Secret(`${token}-other`));
    expect(made.stderr().match(/redactor could not be reached/g)).toHaveLength(1);
  });

  it('keeps nothing while the redactor is still at work', async () => {
    const file = join(stage('terminal').folder, 'values.sh');
    const seen: boolean[] = [];
    const processes = {
      find: async (name: string) => `/opt/${name}`,
      run: async () => {
        await new Promise((done) => setTimeout(done, 20));
        seen.push(existsSync(file));
        return { exitCode: 0, timedOut: false, stdout: '', stderr: '' };
      },
    };
    const { ci } = stage('buildkite', { means: { valuesFile: file, processes } });
    await ci.output('access-token', new Secret(token));
    expect(seen).toEqual([false]);
    expect(existsSync(file)).toBe(true);
  });

  it('annotates with a summary without masked words', async () => {
    const made = stage('buildkite', { agentExitCode: 0 });
    made.ci.mask(new Secret(token));
    await made.ci.summary(`session ${token}`);
    expect(made.asked.at(-1)).toMatchObject({
      words: 'annotate --style info --context sf-keypair',
      input: 'session ***',
    });
  });

  it('leaves a summary out that is larger than it takes, and says so', async () => {
    const made = stage('buildkite', { agentExitCode: 0 });
    await made.ci.summary('é'.repeat(1_048_576 / 2));
    expect(made.asked).toHaveLength(1);
    await made.ci.summary(`${'é'.repeat(1_048_576 / 2)}!`);
    expect(made.asked).toHaveLength(1);
    expect(made.stderr()).toBe('The summary is left out: it would be larger than Buildkite takes.\n');
  });

  it('sets no meta-data without a value, which it would refuse', async () => {
    const made = stage('buildkite', { agentExitCode: 1 });
    await made.ci.output('alias', '');
    expect(made.asked).toEqual([]);
    await expect(made.ci.output('alias', 'ci')).rejects.toMatchObject({
      code: 'ERR_PIPELINE_VALUE',
      message: expect.stringContaining('buildkite-agent did not take it as meta-data'),
    });
  });
});

describe('a terminal', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('interactive %s with %j is coloured: %s', (interactive, environment, coloured) => {
    const { ci, stderr } = stage('terminal', { interactive, environment: environment as Record<string, string> });
    ci.annotate('error', 'no');
    expect(stderr()).toBe(coloured ? '\u001b[31mERROR\u001b[0m: no\n' : 'ERROR: no\n');
  });

  it('answers on standard output, but never with a secret', async () => {
    const made = stage('terminal');
    await made.ci.output('org-id', '00D');
    await expect(made.ci.output('access-token', new Secret(token))).rejects.toMatchObject({
      code: 'ERR_PIPELINE_PLACE',
    });
    expect(made.stdout()).toBe('org-id=00D\n');
  });
});
