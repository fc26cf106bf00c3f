import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

const here = fileURLToPath(new URL('.', import.meta.url));
const nodeBin = fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url));

/** Everything that a run needs of this machine. */
export interface Stage {
  readonly act: string;
  /** A folder of its own. */
  readonly folder: string;
  /** The repository that the workflow belongs to, as its pushes see it: a working copy. */
  readonly checkout: string;
  /** What stands for `sf-keypair/sf-keypair@v1`: action.yml and dist. */
  readonly action: string;
  /** Where `actions/checkout` fetches from, by owner/name. */
  readonly repositories: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** More for the programs of the stage. */
  readonly more?: Readonly<Record<string, string>>;
}

export interface Demand {
  /** Its path in the checkout. */
  readonly workflow: string;
  readonly event: string;
  readonly payload?: object;
  readonly jobs: readonly string[];
  readonly matrix?: readonly string[];
}

export interface StepOutputs {
  readonly job: string;
  readonly leg: string;
  readonly step: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface ActRun {
  /** What a job that needs them all is told: `result` and `outputs` of each. */
  readonly jobs: Readonly<Record<string, { readonly result: string; readonly outputs: Record<string, string> }>>;
  readonly steps: readonly StepOutputs[];
  /** Lines of the programs of the stage, `job: sf …`. */
  readonly records: readonly string[];
  /** The log as act shows it. */
  readonly log: string;
}

const standIns = ['checkout', 'setup-node', 'upload-artifact', 'download-artifact', 'attest'];
const probe = 'the-probe';

/**
 * Runs jobs of a workflow, and one more job that needs them and writes down what it is told. act drops no output that holds
 * a masked text and knows no limits: `__tests__/runner` does. Environments and concurrency are nothing to either; jobs with
 * secrets of their own, side by side, are in `__tests__/login/handoff-jobs.test.ts` and `__tests__/peers/two-jobs.test.ts`.
 */
export async function runAct(stage: Stage, demand: Demand): Promise<ActRun> {
  const file = (name: string) => join(stage.folder, name);
  const programs = file('bin');
  mkdirSync(programs, { recursive: true });
  for (const name of ['sf', 'npm', 'gh']) {
    const program = join(here, 'programs', `${name}.mjs`);
    writeFileSync(join(programs, name), `#!/bin/sh\nexec node '${program}' "$@"\n`, { mode: 0o755 });
  }
  const { repositories, more } = stage;
  writeFileSync(
    file('stage.json'),
    JSON.stringify({
      folder: stage.folder,
      artifacts: file('artifacts'),
      records: file('records'),
      repositories,
      ...more,
    }),
  );
  writeFileSync(file('records'), '');
  writeFileSync(file('event.json'), JSON.stringify(demand.payload ?? {}));
  const workflow = join(stage.checkout, demand.workflow);
  const pinned = addProbe(workflow, demand.jobs, file('needs.json'));
  mkdirSync(file('home'), { recursive: true });
  const environment: Record<string, string> = {
    HOME: file('home'),
    PATH: `${programs}:${nodeBin}:${process.env['PATH']}`,
    ...stage.secrets,
    ...stage.variables,
  };
  const log = await act(stage, environment, [
    ...[demand.event, '-W', workflow, '-j', probe, '-e', file('event.json')],
    ...['-P', 'ubuntu-latest=-self-hosted', '--json', '--pull=false', '--no-cache-server', '--no-skip-checkout'],
    ...[
      '--action-cache-path',
      file('cache'),
      '--concurrent-jobs',
      '2',
      '--env',
      `SF_KEYPAIR_STAGE=${file('stage.json')}`,
    ],
    ...['--env', `HOME=${file('home')}`],
    ...Object.entries(stage.environment ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(demand.matrix ?? []).flatMap((each) => ['--matrix', each]),
    ...Object.keys(stage.secrets ?? {}).flatMap((name) => ['-s', name]),
    ...Object.keys(stage.variables ?? {}).flatMap((name) => ['--var', name]),
    ...localRepositories(stage, pinned).flatMap((each) => ['--local-repository', each]),
  ]);
  const needs = readIfThere(file('needs.json'));
  return {
    jobs: needs === '' ? {} : JSON.parse(needs),
    steps: stepOutputs(log),
    records: readFileSync(file('records'), 'utf8').split('\n').filter(Boolean),
    log: shown(log),
  };
}

/**
 * Gives the actions that the workflow uses, and adds the job that looks. The workflow's own jobs stay as they are, but for a
 * member of `environment` that act does not know, as it knows no environments at all.
 */
function addProbe(workflow: string, jobs: readonly string[], needs: string): string[] {
  const text = readFileSync(workflow, 'utf8');
  const document = parseDocument(text);
  for (const job of jobs) {
    const unknown = ['jobs', job, 'environment', 'deployment'];
    if (document.hasIn(unknown)) document.deleteIn(unknown);
  }
  document.setIn(
    ['jobs', probe],
    document.createNode({
      needs: jobs,
      if: '${{ always() }}',
      'runs-on': 'ubuntu-latest',
      steps: [{ run: `printf '%s' "$NEEDS" > '${needs}'`, env: { NEEDS: '${{ toJSON(needs) }}' } }],
    }),
  );
  writeFileSync(workflow, document.toString({ lineWidth: 0 }));
  return [...new Set([...text.matchAll(/uses: ([\w./-]+@[0-9a-f]{40})/g)].map(([, uses = '']) => uses))];
}

/** act takes a folder alone, so each stand-in gets its own copy of what they share. */
function localRepositories({ action, folder }: Stage, pinned: readonly string[]): string[] {
  const strange = pinned.filter((uses) => !standIns.some((name) => uses.startsWith(`actions/${name}@`)));
  if (strange.length > 0) throw new Error(`nothing stands in for ${strange.join(', ')}`);
  return [
    `sf-keypair/sf-keypair@v1=${action}`,
    ...pinned.map((uses) => {
      const name = uses.replace(/^actions\/|@.*$/g, '');
      const copy = join(folder, 'stand-ins', name);
      cpSync(join(here, 'stand-ins', name), copy, { recursive: true });
      cpSync(join(here, 'stand-ins/step.mjs'), join(copy, 'step.mjs'));
      return `${uses}=${copy}`;
    }),
  ];
}

function act(stage: Stage, env: Record<string, string>, args: readonly string[]): Promise<object[]> {
  const child = spawn('nice', ['-n', '10', stage.act, ...args], { cwd: stage.checkout, env, timeout: 540_000 });
  let text = '';
  let said = '';
  child.stdout.on('data', (piece) => {
    text += piece;
  });
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const lines = text.split('\n').filter((line) => line.startsWith('{'));
      resolve([...lines.map((line) => JSON.parse(line)), { jobID: 'act', msg: said }]);
    });
  });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

interface Line {
  readonly jobID?: string;
  readonly job?: string;
  readonly matrix?: object;
  readonly stepID?: readonly string[];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly msg?: string;
}

function stepOutputs(log: readonly Line[]): StepOutputs[] {
  const found = new Map<string, { job: string; leg: string; step: string; outputs: Record<string, string> }>();
  for (const { command, jobID = '', matrix = {}, stepID = [], name = '', arg = '' } of log) {
    if (command !== 'set-output') continue;
    const [leg, step] = [Object.values(matrix).join(' '), stepID.join('/')];
    const key = `${jobID} ${leg} ${step}`;
    const entry = found.get(key) ?? { job: jobID, leg, step, outputs: {} };
    entry.outputs[name] = arg;
    found.set(key, entry);
  }
  return [...found.values()];
}

const shown = (log: readonly Line[]): string =>
  log
    .filter(({ command }) => command !== 'add-mask')
    .map(({ jobID, msg = '' }) => `${jobID}: ${msg.trimEnd()}`)
    .join('\n');
