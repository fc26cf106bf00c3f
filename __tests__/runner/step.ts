import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { ChildResult, StopReason } from './child.ts';
import { runChild } from './child.ts';
import { setIgnoringCase } from './command.ts';
import { judgeSummary, readCommandFile, readPairs, textOf } from './file-command.ts';
import type { Job, JobOutputs } from './job.ts';
import type { Annotation, SeenCommand } from './step-log.ts';
import { StepLog } from './step-log.ts';
import { readTree } from './tree.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** When a step's process is told to stop. */
export interface StopOptions {
  /** The run is cancelled after that time, in milliseconds. */
  readonly cancelAfterMs?: number;
  /** The run is cancelled as soon as this text stands in the step's raw output. */
  readonly cancelOn?: string;
  /** `timeout-minutes` of the step, in milliseconds; two minutes without it. */
  readonly timeoutMs?: number;
}

/** What one step did. */
export interface StepRun {
  readonly id: string;
  readonly name: string;
  /** `null` when no process ran or a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Signals that the runner sent, in order. */
  readonly signals: readonly NodeJS.Signals[];
  /** The result before `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly rawStdout: string;
  readonly rawStderr: string;
  /** The log as the runner prints it: masked, with its own lines in front. */
  readonly log: string;
  /** The part of the log that came after the runner's own lines in front. */
  readonly body: string;
  readonly annotations: readonly Annotation[];
  readonly commands: readonly SeenCommand[];
  /** Values masked in the job so far, without their encodings. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Variables exported to later steps. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders put on PATH for later steps, in order. */
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** The summary as it is shown: masked, empty when it was too large. */
  readonly summary: string;
  /** Every raw byte that the step left, by name: `stdout`, `stderr`, `GITHUB_OUTPUT`, …, `RUNNER_TEMP/…`, `HOME/…`. */
  readonly files: Readonly<Record<string, Buffer>>;
  readonly elapsedMilliseconds: number;
  /** These outputs, or others, as outputs of the job. */
  jobOutputs(values?: Readonly<Record<string, string>>): JobOutputs;
}

/** What a kind of step prepares for the common part. */
export interface StepPlan extends StopOptions {
  readonly job: Job;
  readonly id: string;
  readonly name: string;
  readonly preamble: readonly string[];
  readonly warnings?: readonly string[];
  readonly program: string;
  readonly arguments: readonly string[];
  readonly input?: string;
  readonly workingDirectory: string;
  /** The job's and the step's `env`. */
  readonly stepEnvironment: ReadonlyMap<string, string>;
  /** Variables of this kind of step alone: INPUT_*, STATE_*. */
  readonly own: Readonly<Record<string, string>>;
  /** Members of the `github` context of this step alone. */
  readonly github?: Readonly<Record<string, string>>;
  readonly runtime: boolean;
  /** A script's exit code is told as an error, an action's is not. */
  readonly tellsExitCode: boolean;
  readonly continueOnError?: boolean;
  /** What the step has kept so far, to which it adds. */
  readonly state: Map<string, string>;
  /** A post step has no name in the workflow: its outputs go nowhere. */
  readonly keepsOutputs: boolean;
}

/** The runner's files: the variable's last part and the file's prefix, in the order in which they are read. */
const fileCommands = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
} as const;
type FileCommand = keyof typeof fileCommands;

/** Runs a step from its first line to its last file. */
export async function runStep(plan: StepPlan): Promise<StepRun> {
  const { job } = plan;
  const log = new StepLog({
    masker: job.masker,
    debug: job.debug,
    workspace: job.workspace,
    repository: job.github['repository'] ?? '',
    variable: (name) => plan.stepEnvironment.get(name),
  });
  const paths = await makeFiles(job);
  const eventPath = await writeEvent(job);
  for (const warning of plan.warnings ?? []) log.annotate('warning', warning);
  for (const line of plan.preamble) log.write(line);
  const preambleLines = log.lines.length;

  const context = {
    ...paths,
    event_path: eventPath,
    workspace: job.workspace,
    action: plan.id,
    ...plan.github,
  };
  const environment = {
    ...job.processEnvironment(plan.stepEnvironment, plan.own, context),
    ...(plan.runtime ? runtimeVariables(job) : {}),
  };
  const stop = stopSignal(plan, log);
  let child: ChildResult | undefined;
  try {
    child = await runChild({
      program: plan.program,
      arguments: plan.arguments,
      workingDirectory: plan.workingDirectory,
      environment,
      onLine: (line, stream) => {
        log.receive(line, stream);
        stop.see(line);
      },
      stop: stop.asked,
      timeScale: job.timeScale,
      ...(plan.input === undefined ? {} : { input: plan.input }),
    });
  } catch (error) {
    log.fatal = error as Error;
  }
  stop.settle();
  if (child && !child.stopped && !log.fatal && plan.tellsExitCode && child.exitCode !== 0) {
    log.error(`Process completed with exit code ${exitCodeOf(child)}.`);
  }
  const raw = await readFiles(paths);
  const summary = processFiles(plan, log, raw);
  const outcome = judge(plan, log, child);
  const run = report(plan, log, child, { preambleLines, summary, outcome });
  const left = { ...(await readTree(job.temporary, 'RUNNER_TEMP')), ...(await readTree(job.home, 'HOME')) };
  const files = { ...left, ...run.files };
  for (const [name, bytes] of Object.entries(raw)) {
    if (bytes instanceof Buffer) files[`GITHUB_${name.toUpperCase()}`] = bytes;
  }
  const finished = { ...run, files };
  for (const [name, value] of log.environment) job.environment.set(name, value);
  for (const folder of log.path) {
    const known = job.path.indexOf(folder);
    if (known >= 0) job.path.splice(known, 1);
    job.path.push(folder);
  }
  job.settle(finished);
  return finished;
}

/** A step that was not started because its condition did not hold. */
export function skippedStep(job: Job, id: string, name: string): StepRun {
  return {
    id,
    name,
    exitCode: null,
    signal: null,
    signals: [],
    outcome: 'skipped',
    conclusion: 'skipped',
    rawStdout: '',
    rawStderr: '',
    log: '',
    body: '',
    annotations: [],
    commands: [],
    masks: job.masker.originals,
    outputs: {},
    env: {},
    path: [],
    state: {},
    summary: '',
    files: {},
    elapsedMilliseconds: 0,
    jobOutputs: (values = {}) => job.jobOutputs(values),
  };
}

async function makeFiles(job: Job): Promise<Record<FileCommand, string>> {
  const folder = join(job.temporary, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const suffix = randomUUID();
  const paths = {} as Record<FileCommand, string>;
  for (const name of Object.keys(fileCommands) as FileCommand[]) {
    paths[name] = join(folder, `${fileCommands[name]}${suffix}`);
    await writeFile(paths[name], '', { flag: 'wx' });
  }
  return paths;
}

async function writeEvent(job: Job): Promise<string> {
  const folder = join(job.temporary, '_github_workflow');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(job.event, null, 2));
  return path;
}

/** A shell's way to tell a signal as a number. */
function exitCodeOf(child: ChildResult): number {
  return child.exitCode ?? 128 + (child.signal === null ? 0 : constants.signals[child.signal]);
}

function runtimeVariables(job: Job): Record<string, string> {
  // Nothing listens there: an action that called it would see a refused connection.
  return {
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    ACTIONS_CACHE_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/id-token?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken,
  };
}

interface Stop {
  readonly asked: Promise<StopReason>;
  see(line: string): void;
  settle(): void;
}

function stopSignal(plan: StepPlan, log: StepLog): Stop {
  let ask: (reason: StopReason) => void = () => {};
  const asked = new Promise<StopReason>((resolve) => {
    ask = resolve;
  });
  const timers = [setTimeout(() => ask('timeout'), plan.timeoutMs ?? 120_000)];
  if (plan.cancelAfterMs !== undefined) timers.push(setTimeout(() => ask('cancel'), plan.cancelAfterMs));
  return {
    asked,
    see(line) {
      if (plan.cancelOn !== undefined && line.includes(plan.cancelOn)) ask('cancel');
      if (log.fatal) ask('cancel');
    },
    settle() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

async function readFiles(paths: Record<FileCommand, string>): Promise<Record<FileCommand, Buffer | Error | undefined>> {
  const raw = {} as Record<FileCommand, Buffer | Error | undefined>;
  for (const name of Object.keys(fileCommands) as FileCommand[]) {
    raw[name] = await readCommandFile(paths[name]).catch((error: Error) => error);
  }
  return raw;
}

/** Takes what stands in the files into the step; a broken file is told as an error and fails the step. */
function processFiles(plan: StepPlan, log: StepLog, raw: Record<FileCommand, Buffer | Error | undefined>): string {
  let shown = '';
  for (const name of Object.keys(fileCommands) as FileCommand[]) {
    const bytes = raw[name];
    if (bytes === undefined) continue;
    try {
      if (bytes instanceof Error) throw bytes;
      if (name === 'step_summary') {
        const summary = judgeSummary(bytes, plan.job.masker);
        if (summary.error !== undefined) log.error(summary.error);
        shown = summary.shown;
      } else if (name === 'path') {
        for (const line of textOf(bytes).split(/\r\n|\n/)) if (line !== '') log.addPath(line);
      } else {
        for (const [key, value] of readPairs(textOf(bytes))) take(name, key, value, plan, log);
      }
    } catch (error) {
      log.error(`Unable to process file command '${name}' successfully.`);
      log.error((error as Error).message);
      log.failed = true;
    }
  }
  return shown;
}

function take(file: 'env' | 'state' | 'output', name: string, value: string, plan: StepPlan, log: StepLog): void {
  if (file === 'state') {
    setIgnoringCase(log.state, name, value);
    log.debug(`Save intra-action state ${name} = ${value}`);
    return;
  }
  if (file === 'env' && name.toUpperCase() === 'NODE_OPTIONS') {
    log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    return;
  }
  if (name === '') throw new Error("Value cannot be null. (Parameter 'name')");
  if (file === 'env') {
    log.environment.set(name, value);
    log.debug(`${name}='${value}'`);
    return;
  }
  if (plan.keepsOutputs) setIgnoringCase(log.outputs, name, value);
  log.debug(`Set output ${name} = ${value}`);
}

function judge(plan: StepPlan, log: StepLog, child: ChildResult | undefined): Conclusion {
  if (log.fatal) {
    log.error(log.fatal.message);
    return 'failure';
  }
  if (child?.stopped === 'cancel') {
    log.error('The operation was canceled.');
    return 'cancelled';
  }
  if (child?.stopped === 'timeout') {
    const minutes = Math.round((plan.timeoutMs ?? 120_000) / 600) / 100;
    log.error(`The action '${plan.name}' has timed out after ${minutes} minutes.`);
    return 'failure';
  }
  return child?.exitCode === 0 && !log.failed ? 'success' : 'failure';
}

function report(
  plan: StepPlan,
  log: StepLog,
  child: ChildResult | undefined,
  seen: { preambleLines: number; summary: string; outcome: Conclusion },
): StepRun {
  const stdout = child?.stdout ?? Buffer.alloc(0);
  const stderr = child?.stderr ?? Buffer.alloc(0);
  for (const [name, value] of log.state) setIgnoringCase(plan.state, name, value);
  const outputs = Object.fromEntries(plan.keepsOutputs ? log.outputs : []);
  return {
    id: plan.id,
    name: plan.name,
    exitCode: child?.exitCode ?? null,
    signal: child?.signal ?? null,
    signals: child?.signals ?? [],
    outcome: seen.outcome,
    conclusion: seen.outcome === 'failure' && plan.continueOnError ? 'success' : seen.outcome,
    rawStdout: stdout.toString('utf8'),
    rawStderr: stderr.toString('utf8'),
    log: log.lines.join('\n'),
    body: log.lines.slice(seen.preambleLines).join('\n'),
    annotations: log.annotations,
    commands: log.commands,
    masks: plan.job.masker.originals,
    outputs,
    env: Object.fromEntries(log.environment),
    path: log.path,
    state: Object.fromEntries(log.state),
    summary: seen.summary,
    files: { stdout, stderr },
    elapsedMilliseconds: child?.elapsedMilliseconds ?? 0,
    jobOutputs: (values = outputs) => plan.job.jobOutputs(values),
  };
}
