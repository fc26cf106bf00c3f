import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectCi, type Pipeline } from '../../src/ci/detect.ts';
import { Secret } from '../../src/secret.ts';
import { createWorld } from '../../src/world/create.ts';
import { stage } from '../ci/pipeline-fixture.ts';
import { readPairs, textOf } from '../runner/file-command.ts';
import {
  azureParser,
  buildkiteAgent,
  buildkiteStage,
  readByBash,
  readByDotenv,
  readByGitlabCiLocal,
  readByJava,
  scratch,
} from './dialect-judges.ts';
import { differences, enough, fill, hostile, sorted, token } from './dialect-values.ts';
import { npmPackages, run } from './render-judges.ts';

const packages = npmPackages('azure-pipelines-task-lib@5.281.0', 'dotenv@18.0.10', 'gitlab-ci-local@4.75.1');
const hasBash = run('bash', ['--version']).status === 0;
const hasJava = run('java', ['--version']).status === 0;
if (!hasBash) console.warn('bash is not here: its judgement is skipped');
if (!hasJava) console.warn('java is not here: its judgement is skipped');
const agent = buildkiteAgent();

/** Half of the values as secrets: they take the same way, after their masks. */
function filled(pipeline: Pipeline, fits?: (value: string) => boolean) {
  const made = stage(pipeline, { agentExitCode: 0 });
  let at = 0;
  const put = (name: string, value: string) => {
    at += 1;
    return made.ci.environment(name, at % 2 === 0 ? new Secret(value) : value);
  };
  return fill(put, fits).then((written) => ({ ...made, ...written }));
}

function spoilt(path: string, line: string): string {
  const copy = join(scratch(), 'spoilt');
  writeFileSync(copy, `${readFileSync(path, 'utf8')}${line}\n`);
  return copy;
}

(hasBash ? describe : describe.skip)('CircleCI, read by bash through BASH_ENV', () => {
  it('hands on every value, and nothing else happens', async () => {
    const { given, folder } = await filled('circleci');
    const file = join(folder, 'bash_env');
    const { values, said, left } = readByBash(file, 'BASH_ENV');
    expect(differences(given, values)).toEqual([]);
    expect({ said, left }).toEqual({ said: '', left: [] });
    // The judge sees what is wrong: a second variable, and a value in which a shell acts.
    const bad = readByBash(spoilt(file, 'export V_1=$(echo ran > trace) V_x=1'), 'BASH_ENV');
    expect(differences(given, bad.values)).toEqual(['V_1', 'V_x']);
    expect(bad.left).toEqual(['trace']);
  });
});

(packages !== undefined && hasBash ? describe : describe.skip)("Bitbucket, read by npm's dotenv and by bash", () => {
  it('hands on every value that both read alike, and nothing else happens', async () => {
    const { given, folder } = await filled('bitbucket');
    const file = join(folder, 'sf-keypair.env');
    const { values, said, left } = readByBash(file, 'dotenv');
    expect(differences(given, values)).toEqual([]);
    expect({ said, left }).toEqual({ said: '', left: [] });
    expect(differences(given, readByDotenv(packages ?? '', file))).toEqual([]);
    const bad = spoilt(file, "V_1='a\\'\nV_2='b' # '");
    expect(differences(given, readByDotenv(packages ?? '', bad))).not.toEqual([]);
    expect(differences(given, readByBash(spoilt(file, 'V_1="$HOME"'), 'dotenv').values)).toEqual(['V_1']);
  });
});

(packages !== undefined ? describe : describe.skip)('GitLab, read by the second job of gitlab-ci-local', () => {
  // gitlab-ci-local reads with npm's dotenv, for which quotes and `#` mean something; for GitLab they do not.
  const alike = (value: string) => !/#|^['"`]/.test(value);

  it('hands on every value', async () => {
    const { given, folder } = await filled('gitlab', alike);
    const file = join(folder, 'sf-keypair.env');
    expect(differences(given, readByGitlabCiLocal(packages ?? '', file))).toEqual([]);
    expect(differences(given, readByGitlabCiLocal(packages ?? '', spoilt(file, 'V_1=changed\nV_9999=x')))).toEqual([
      'V_1',
      'V_9999',
    ]);
  }, 120_000);

  it('writes one line a value in the form that GitLab documents, quotes and `#` included', async () => {
    const { given, folder } = await filled('gitlab');
    const lines = readFileSync(join(folder, 'sf-keypair.env'), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    const seen = lines.map(
      (line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).trim()] as const,
    );
    expect(seen.length).toBe(given.size);
    expect(differences(given, new Map(seen))).toEqual([]);
  });
});

(packages !== undefined ? describe : describe.skip)('Azure, read by azure-pipelines-task-lib', () => {
  it('hands on every value, and there is no other command', async () => {
    const parse = azureParser(packages ?? '');
    const { given, stderr } = await filled('azure');
    const read = (log: string) => {
      const commands = log
        .split(/[\r\n]/)
        .filter((line) => line !== '')
        .map((line) => parse(line));
      const set = commands.filter(({ command }) => command === 'task.setvariable');
      const others = commands
        .map(({ command }) => command)
        .filter((name) => !/^task\.set(?:variable|secret)$/.test(name));
      return {
        values: new Map(set.map(({ properties, message }) => [properties['variable'] ?? '', message])),
        set,
        others,
      };
    };
    const { values, set, others } = read(stderr());
    expect(differences(given, values)).toEqual([]);
    expect(set.length).toBe(given.size);
    expect(others).toEqual([]);
    const bad = read(`${stderr()}##vso[task.setvariable variable=V_1]a%0Ab\n##vso[task.complete result=Failed]x\n`);
    expect(differences(given, bad.values)).toEqual(['V_1']);
    expect(bad.others).toEqual(['task.complete']);
  });

  it('points at every file', () => {
    const parse = azureParser(packages ?? '');
    for (const value of fc.sample(hostile, { numRuns: enough, seed: 7 })) {
      const { ci, stderr } = stage('azure');
      ci.annotate('warning', value, { file: value, line: 3 });
      const lines = stderr()
        .trimEnd()
        .split(/[\r\n]/);
      const { command, properties } = parse(lines[0] ?? '');
      expect([
        lines.length,
        command,
        Object.keys(properties).filter((name) => !/^(?:type|sourcepath|linenumber)$/.test(name)),
      ]).toEqual([1, 'task.logissue', []]);
      expect(properties).toMatchObject({ type: 'warning', linenumber: '3' });
    }
  });
});

(hasJava ? describe : describe.skip)("Jenkins, read by Java's Properties", () => {
  it('hands on every value', async () => {
    const { given, folder } = await filled('jenkins');
    const file = join(folder, 'sf-keypair.properties');
    expect(differences(given, readByJava(file))).toEqual([]);
    expect(differences(given, readByJava(spoilt(file, 'V_1=C:\\temp\nV_9999=x')))).toEqual(['V_1', 'V_9999']);
  }, 60_000);
});

describe("GitHub, Forgejo and Gitea, read by the runner's rules", () => {
  it.each(['github', 'forgejo', 'gitea'] as const)('%s hands on every value', async (pipeline) => {
    const file = join(scratch(), 'env');
    writeFileSync(file, '');
    const before = process.env['GITHUB_ENV'];
    process.env['GITHUB_ENV'] = file;
    try {
      const environment = { GITHUB_ENV: file };
      const ci = detectCi(environment, { stdout: () => {}, stderr: () => {}, interactive: false }, pipeline);
      // Text that is none (half a character) and NUL cannot be in a runner's file; whoever makes the value sees to that.
      const { given } = await fill(
        (name, value) => ci.environment(name, value),
        (value) => !/\p{Surrogate}|\0/u.test(value),
      );
      const read = (text: string) => new Map(readPairs(text));
      expect(sorted(read(textOf(readFileSync(file))))).toEqual(sorted(given));
      expect(differences(given, read(`${textOf(readFileSync(file))}V_1=changed\n`))).toEqual(['V_1']);
    } finally {
      if (before === undefined) delete process.env['GITHUB_ENV'];
      else process.env['GITHUB_ENV'] = before;
    }
  });
});

(hasBash ? describe : describe.skip)('Buildkite, its values file sourced by bash', () => {
  it('hands on every value, and nothing else happens', async () => {
    const file = join(scratch(), 'values.sh');
    const { ci } = stage('buildkite', { agentExitCode: 0, means: { valuesFile: file } });
    const { given } = await fill((name, value) => ci.environment(name, value));
    const { values, said, left } = readByBash(file, 'dotenv');
    expect(differences(given, values)).toEqual([]);
    expect({ said, left }).toEqual({ said: '', left: [] });
  });
});

(agent !== undefined ? describe : describe.skip)("Buildkite, through Buildkite's own agent", () => {
  it('redacts every secret and keeps public values as they are', async () => {
    const buildkite = await buildkiteStage();
    const path = process.env['PATH'];
    process.env['PATH'] = `${join(agent ?? '', '..')}:${path}`;
    try {
      const { processes } = createWorld(process.env);
      const streams = { stdout: () => {}, stderr: (text: string) => void said.push(text), interactive: false };
      const said: string[] = [];
      const means = { processes, valuesFile: join(scratch(), 'values.sh') };
      const ci = detectCi(buildkite.environment, streams, undefined, means);
      const secrets = fc
        .sample(fc.oneof(token, hostile), { numRuns: 6_000, seed: 11 })
        .map((value) => value.trim())
        // A secret's lines also end at `\n` and `\r` in writing, as stores that flatten a key leave them.
        .filter((value) => value.length >= 8 && !/[\r\n\0]|\\[nr]|\p{Surrogate}/u.test(value))
        .slice(0, enough);
      expect(secrets.length).toBe(enough);
      // One secret of many lines: each line is a piece of its own, and the agent is asked once.
      ci.mask(new Secret(secrets.join('\n')));
      await ci.environment('V_1', 'x');
      expect(said).toEqual([]);
      const missing = secrets.filter((secret) => !buildkite.redacted.includes(secret));
      expect(missing).toEqual([]);
      const publicOnes = secrets.slice(0, 12);
      const open = detectCi(buildkite.environment, streams, undefined, { processes });
      for (const [at, value] of publicOnes.entries()) await open.output(`v-${at}`, value);
      expect(buildkite.metaData).toEqual(publicOnes.map((value, at) => ({ key: `sf-keypair:v-${at}`, value })));
      expect(buildkite.unexpected).toEqual([]);
      // A job that cannot be reached is told apart.
      const lost = { ...buildkite.environment, BUILDKITE_AGENT_JOB_API_SOCKET: '/nowhere' };
      const other = detectCi(lost, streams, undefined, means);
      other.mask(new Secret('another-secret'));
      await other.environment('V_2', 'x');
      expect(said.join('')).toContain('redactor could not be reached');
    } finally {
      process.env['PATH'] = path;
      buildkite.close();
    }
  }, 120_000);
});
