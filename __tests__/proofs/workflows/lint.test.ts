import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { installParser, parseWorkflows } from './parser.ts';
import { type Source, snippets, workflowFiles } from './sources.ts';
import { install, lacking, type Tools } from './tools.ts';

interface Exception {
  readonly audit: string;
  readonly shows: string;
  readonly reason: string;
}

interface Finding {
  readonly ident: string;
  readonly locations: readonly {
    readonly symbolic: { readonly key: object };
    readonly concrete: { readonly feature: string };
  }[];
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const exceptions: readonly Exception[] = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-workflows-'));
const project = join(scratch, 'project');
const sources: readonly Source[] = [...workflowFiles(), ...snippets()];
/** The file of a source in a project of its own, where all of them are workflows. */
const fileOf = (index: number) => `.github/workflows/${index}.yml`;
let tools: Tools;

const missing = lacking();
if (missing !== '') console.warn(`${missing} is not here: no workflow is linted`);
const whereToolsAre = missing === '' ? describe : describe.skip;

beforeAll(() => {
  mkdirSync(join(project, '.github/workflows'), { recursive: true });
  for (const [index, { text, origin }] of sources.entries()) {
    writeFileSync(join(project, fileOf(index)), text);
    // What calls another workflow finds it by its own name.
    if (/^(examples|\.github)\//.test(origin))
      writeFileSync(join(project, '.github/workflows', origin.replace(/^.*\//, '')), text);
  }
  for (const part of ['action.yml', 'dist']) cpSync(join(root, part), join(project, part), { recursive: true });
  spawnSync('git', ['init', '--quiet'], { cwd: project });
  installParser(join(scratch, 'parser'));
  if (missing === '') tools = install(join(scratch, 'tools'));
}, 540_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }), 300_000);

const lint = (...args: string[]) =>
  spawnSync(tools.actionlint, ['-shellcheck', tools.shellcheck, '-pyflakes=', '-format', '{{json .}}', ...args], {
    cwd: project,
    encoding: 'utf8',
  });

/** All that zizmor finds, whatever a comment says; offline, as its online audits need a token. */
function audit(...paths: string[]): Finding[] {
  const { stdout, stderr } = spawnSync(
    tools.zizmor,
    [
      '--offline',
      '--persona',
      'pedantic',
      '--no-progress',
      '--no-ignores',
      '--no-config',
      '--format',
      'json',
      ...paths,
    ],
    { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Finding[];
}

const excuses = ({ ident, locations }: Finding) =>
  exceptions.filter(
    ({ audit: name, shows }) => ident === name && locations.some(({ concrete }) => concrete.feature.includes(shows)),
  );

it('there are workflows, snippets of steps and snippets of jobs to look at', () => {
  const count = (kind: Source['kind']) => sources.filter((source) => source.kind === kind).length;
  expect(count('workflow')).toBeGreaterThan(10);
  expect(count('steps')).toBeGreaterThan(10);
  expect(count('jobs')).toBeGreaterThan(1);
});

it('no more than three exceptions are made, each with a reason', () => {
  expect(exceptions.length).toBeLessThanOrEqual(3);
  expect(exceptions.map(({ reason }) => reason.length > 40)).not.toContain(false);
});

describe("GitHub's own parser", () => {
  const judge = (...paths: string[]) =>
    parseWorkflows(
      join(scratch, 'parser'),
      paths.map((path) => join(project, path)),
    );

  it('takes every workflow, example and snippet, and sees the jobs that are there', () => {
    const parsed = Object.values(judge(...sources.map((_, index) => fileOf(index))));
    const wrong = sources.filter(({ text }, index) => {
      const { errors = ['nothing'], jobs = [] } = parsed[index] ?? {};
      return errors.length > 0 || jobs.join() !== Object.keys((parse(text) as { jobs: object }).jobs).join();
    });
    expect(wrong.map(({ origin }) => origin)).toEqual([]);
    expect(parsed.length).toBe(sources.length);
  });

  it('says what is wrong', () => {
    const path = '.github/workflows/wrong.yml';
    writeFileSync(join(project, path), 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n');
    expect(Object.values(judge(path))[0]?.errors.join()).toContain("Unexpected value 'step'");
    rmSync(join(project, path));
  });
});

whereToolsAre('actionlint and zizmor', () => {
  it.each(sources.map(({ origin }, index) => [origin, index] as const))('%s is clean', (_, index) => {
    const seen = lint(fileOf(index));
    const findings = audit(fileOf(index)).filter((finding) => excuses(finding).length === 0);
    expect([
      ...(JSON.parse(seen.stdout || '[]') as { message: string; line: number }[]).map(
        (each) => `${each.line}: ${each.message}`,
      ),
      ...findings.map(
        ({ ident, locations }) => `${ident}: ${locations.map(({ concrete }) => concrete.feature).join(' … ')}`,
      ),
    ]).toEqual([]);
    expect(seen.status).toBe(0);
  });

  it('find what is wrong, so that clean means something', () => {
    const path = '.github/workflows/wrong.yml';
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n';
    writeFileSync(join(project, path), `${text}      - run: echo $\{{ github.head_ref }} $UNQUOTED\n`);
    expect(lint(path).stdout).toContain('potentially untrusted');
    expect(lint(path).stdout).toContain('SC2086');
    expect(audit(path).map(({ ident }) => ident)).toEqual(
      expect.arrayContaining(['unpinned-uses', 'artipacked', 'excessive-permissions', 'template-injection']),
    );
    rmSync(join(project, path));
  });

  it.each(exceptions)('the exception $audit is still needed', (exception) => {
    const all = audit(...sources.map((_, index) => fileOf(index)));
    expect(all.filter((finding) => excuses(finding).includes(exception)).length).toBeGreaterThan(0);
  });

  it('actionlint does not know $/ yet, which self-repository wants', () => {
    const path = '.github/workflows/dollar.yml';
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: $/\n';
    writeFileSync(join(project, path), text);
    expect(lint(path).stdout).toContain('invalid format');
    rmSync(join(project, path));
  });

  it('.github is clean to whoever runs zizmor there, with the comments that name the exceptions', () => {
    const online = process.env['GH_TOKEN'] !== undefined;
    const args = ['--persona', 'pedantic', '--no-progress', ...(online ? [] : ['--offline']), '.github', 'action.yml'];
    const { status, stdout } = spawnSync(tools.zizmor, args, { cwd: root, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('No findings to report')]);
  }, 120_000);
});
