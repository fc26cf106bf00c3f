import { constants } from 'node:os';
import { relative } from 'node:path';
import type { ChildResult, StopReason } from './child.ts';
import { runChild } from './child.ts';
import { setIgnoringCase } from './command.ts';
import { runtimeVariables } from './context.ts';
import type { Job } from './job.ts';
import type { Conclusion, StepRun, StopOptions } from './step.ts';
import type { FileCommand, FileContents } from './step-files.ts';
import { makeFiles, processFiles, readFiles, writeEvent } from './step-files.ts';
import { StepLog } from './step-log.ts';
import { readTree } from './tree.ts';

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
  const paths = await makeFiles(job.temporary);
  const eventPath = await writeEvent(job.temporary, job.event);
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
    ...(plan.runtime ? runtimeVariables(job.runtimeToken) : {}),
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
  const summary = processFiles(raw, log, job.masker);
  const outcome = judge(plan, log, child);
  const run = report(plan, log, child, { preambleLines, summary, outcome });
  const left = { ...(await readTree(job.temporary, 'RUNNER_TEMP')), ...(await readTree(job.home, 'HOME')) };
  const files = { ...left, ...run.files };
  for (const [name, bytes] of Object.entries(raw) as [FileCommand, FileContents[FileCommand]][]) {
    if (bytes instanceof Buffer) files[`GITHUB_${name.toUpperCase()}`] = bytes;
    delete files[`RUNNER_TEMP/${relative(job.temporary, paths[name])}`];
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

/** A shell's way to tell a signal as a number. */
function exitCodeOf(child: ChildResult): number {
  return child.exitCode ?? 128 + (child.signal === null ? 0 : constants.signals[child.signal]);
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
