import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startGitHub } from '../../openapi/github.ts';
import { asPem, day, ending } from '../../stories/checking.ts';
import { startStageRegistry } from '../release/registry.ts';
import { type ActRun, runAct, type Stage } from './run-act.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ground {
  readonly act: string;
  /** A folder of its own, empty. */
  readonly folder: string;
  /** Whether the bundle is `process.exit(0)`. */
  readonly broken: boolean;
}

/** What a run said, and the names in braces that the table may speak of. */
export interface Outcome {
  readonly run: ActRun;
  readonly facts: Readonly<Record<string, string>>;
}

type Play = (ground: Ground, jobs: readonly string[]) => Promise<Outcome>;

/** One for each workflow that has a row to be run. */
export const plays: Readonly<Record<string, Play>> = {
  '.github/workflows/end-to-end.yml': endToEnd,
  '.github/workflows/release.yml': release,
  'examples/check-fleet.yml': fleet,
  'examples/check-org.yml': checkOrg,
  'examples/deploy.yml': deploy,
};

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=stage', '-c', 'user.email=stage@acme.example', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** A repository with these files, as its own pushes leave it: a bare one to fetch from, and a working copy. */
function repository(folder: string, slug: string, files: Readonly<Record<string, string>>) {
  const checkout = join(folder, 'checkout');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  git(checkout, 'init', '--quiet', '--initial-branch=main');
  git(checkout, 'add', '--all');
  git(checkout, 'commit', '--quiet', '--message', 'feat: the first');
  return published(folder, checkout, slug);
}

function published(folder: string, checkout: string, slug: string) {
  const bare = join(folder, 'bare.git');
  git(folder, 'clone', '--quiet', '--bare', '--no-hardlinks', checkout, bare);
  git(checkout, 'config', 'remote.origin.url', `https://github.com/${slug}`);
  return { checkout, bare, repositories: { [slug]: bare } };
}

/** This repository at its last commit. */
function ourselves({ folder, broken }: Ground) {
  const checkout = join(folder, 'checkout');
  git(folder, 'clone', '--quiet', '--no-hardlinks', root, checkout);
  git(checkout, 'checkout', '--quiet', '-B', 'main');
  if (broken) {
    breakBundle(checkout);
    git(checkout, 'commit', '--quiet', '--all', '--message', 'build: nothing');
  }
  return published(folder, checkout, 'sf-keypair/sf-keypair');
}

/** What a runner downloads: action.yml and dist. */
function actionFolder({ folder, broken }: Ground): string {
  const action = join(folder, 'action');
  for (const part of ['action.yml', 'package.json', 'dist']) {
    cpSync(join(root, part), join(action, part), { recursive: true });
  }
  if (broken) breakBundle(action);
  return action;
}

function breakBundle(folder: string): void {
  for (const door of readdirSync(join(folder, 'dist'))) {
    writeFileSync(join(folder, 'dist', door, 'index.js'), 'process.exit(0);\n');
  }
}

interface Org {
  readonly instanceUrl: string;
  readonly clientId: string;
  readonly username: string;
  readonly orgId: string;
  readonly privateKeyFile: string;
  readonly certificateFile: string;
  readonly stop: () => void;
}

/** The org of the command line, with an app of its own. */
async function startOrg(folder: string, kind: string): Promise<Org> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'emulate', '--new-app', join(folder, 'app'), '--kind', kind],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'], HOME: folder } },
  );
  if (child.stdout === null) throw new Error('the org has no output');
  for await (const line of createInterface(child.stdout)) return { ...JSON.parse(line), stop: () => child.kill() };
  throw new Error('the org did not start');
}

const credentials = (org: Org) => ({
  secrets: { SF_PRIVATE_KEY: readFileSync(org.privateKeyFile, 'utf8') },
  variables: { SF_INSTANCE_URL: org.instanceUrl, SF_CLIENT_ID: org.clientId, SF_USERNAME: org.username },
});

const facts = ({ instanceUrl, username, orgId }: Org) => ({ instanceUrl, username, orgId });

const stageOf = (ground: Ground, repo: ReturnType<typeof repository>, action: string): Stage => ({
  act: ground.act,
  folder: ground.folder,
  checkout: repo.checkout,
  action,
  repositories: repo.repositories,
});

async function endToEnd(ground: Ground, jobs: readonly string[]): Promise<Outcome> {
  const repo = ourselves(ground);
  const stage = stageOf(ground, repo, repo.checkout);
  const workflow = '.github/workflows/end-to-end.yml';
  const run = await runAct(stage, { workflow, event: 'push', jobs, matrix: ['os:ubuntu-latest'] });
  // The workflow starts its own org, whose facts are always these.
  return { run, facts: { orgId: '00D5E0000000001UAA', username: 'ci@emulated.example' } };
}

async function release(ground: Ground, jobs: readonly string[]): Promise<Outcome> {
  const repo = ourselves(ground);
  const { version = '' } = JSON.parse(readFileSync(join(repo.checkout, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  const registry = await startStageRegistry(ground.folder);
  try {
    const run = await runAct(
      {
        ...stageOf(ground, repo, repo.checkout),
        secrets: { GITHUB_TOKEN: 'a token of the stage' },
        more: {
          npm,
          modules: join(root, 'node_modules'),
          registry: registry.url,
          npmrc: join(registry.environment['HOME'] ?? '', '.npmrc'),
        },
      },
      { workflow: '.github/workflows/release.yml', event: 'workflow_dispatch', jobs },
    );
    const tagged = git(repo.bare, 'tag', '--list')
      .split('\n')
      .map((tag) => `publish: tag ${tag}`);
    const staged = registry.staged.map(({ path }) => `stage: ${path}`);
    return {
      run: { ...run, records: [...run.records, ...staged, ...tagged] },
      facts: { version, major: version.split('.')[0] ?? '' },
    };
  } finally {
    registry.close();
  }
}

async function fleet(ground: Ground, jobs: readonly string[]): Promise<Outcome> {
  const workflow = '.github/workflows/check-fleet.yml';
  const files = { [workflow]: readFileSync(join(root, 'examples/check-fleet.yml'), 'utf8') };
  const repo = repository(ground.folder, 'acme/orgs', files);
  const [org, github] = [await startOrg(ground.folder, 'production'), await startGitHub()];
  try {
    const { secrets, variables } = credentials(org);
    const run = await runAct(
      {
        ...stageOf(ground, repo, actionFolder(ground)),
        secrets: { ...secrets, GITHUB_TOKEN: github.workflow.token },
        variables: { ...variables, SF_CERTIFICATE: asPem(ending('the app', 45.5 * day)) },
        environment: { GITHUB_API_URL: github.apiUrl },
      },
      {
        workflow,
        event: 'workflow_dispatch',
        jobs,
        payload: { repository: { private: true, visibility: 'private', default_branch: 'main' } },
      },
    );
    const issues = github.issues.map(({ title, state }) => `verdict: issue ${state}: ${title}`);
    return { run: { ...run, records: [...run.records, ...issues] }, facts: facts(org) };
  } finally {
    org.stop();
    await github.close();
  }
}

/** A workflow that calls the reusable one, as the comment at its top says. */
function callerOf(text: string): string {
  const [, comment = ''] = /^# {3}(jobs:\n(?:# {3}.*\n)+)/m.exec(text) ?? [];
  return `on: workflow_dispatch\npermissions: {}\n${comment.replace(/^# {3}/gm, '')}`;
}

async function checkOrg(ground: Ground, jobs: readonly string[]): Promise<Outcome> {
  const text = readFileSync(join(root, 'examples/check-org.yml'), 'utf8');
  const workflow = '.github/workflows/caller.yml';
  const files = { '.github/workflows/check-org.yml': text, [workflow]: callerOf(text) };
  const repo = repository(ground.folder, 'acme/orgs', files);
  const org = await startOrg(ground.folder, 'production');
  try {
    const { secrets, variables } = credentials(org);
    const certificate = readFileSync(org.certificateFile, 'utf8');
    const run = await runAct(
      {
        ...stageOf(ground, repo, actionFolder(ground)),
        secrets,
        variables: { ...variables, SF_CERTIFICATE: certificate },
      },
      { workflow, event: 'workflow_dispatch', jobs: ['certificates'] },
    );
    // The caller sees the outputs of the called workflow, not those of its job.
    const { certificates } = run.jobs;
    const [job = ''] = jobs;
    return { run: { ...run, jobs: certificates === undefined ? {} : { [job]: certificates } }, facts: facts(org) };
  } finally {
    org.stop();
  }
}

async function deploy(ground: Ground, jobs: readonly string[]): Promise<Outcome> {
  const workflow = '.github/workflows/deploy.yml';
  const files = {
    [workflow]: readFileSync(join(root, 'examples/deploy.yml'), 'utf8'),
    'force-app/main/default/classes/A.cls': 'public class A {}\n',
  };
  const repo = repository(ground.folder, 'acme/orgs', files);
  // act knows no environments: both jobs get the secrets and variables of the sandbox.
  const org = await startOrg(ground.folder, 'sandbox');
  try {
    const { secrets, variables } = credentials(org);
    const run = await runAct(
      {
        ...stageOf(ground, repo, actionFolder(ground)),
        secrets,
        variables: { ...variables, SF_ORG_TYPE: 'sandbox', SF_ORG_ID: org.orgId },
      },
      { workflow, event: 'push', jobs, payload: { ref: 'refs/tags/v1.0.0' } },
    );
    return { run, facts: facts(org) };
  } finally {
    org.stop();
  }
}
