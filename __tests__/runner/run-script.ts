import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { stepCondition } from './condition.ts';
import type { Job } from './job.ts';
import { actionNode } from './run-action.ts';
import { runStep } from './run-step.ts';
import type { StepRun, StopOptions } from './step.ts';
import { skippedStep } from './step.ts';

/** One `run:` step: a shell script, a script for Node.js, or a program with its arguments. */
export interface ScriptOptions extends StopOptions {
  /** Text of a script. */
  readonly run?: string;
  /** What runs it: `bash -e` without it (as the runner does), `bash` with pipefail, `sh`, or `node` (a module, Node.js 24). */
  readonly shell?: 'bash' | 'sh' | 'node';
  /** A program with its arguments instead of a script, started without a shell. */
  readonly command?: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly continueOnError?: boolean;
  /** Relative to the workspace. */
  readonly workingDirectory?: string;
  readonly input?: string;
}

/** Runs a script or a program as a later step of a job. */
export async function runScriptIn(job: Job, options: ScriptOptions): Promise<StepRun> {
  const text = options.run ?? options.command?.join(' ') ?? '';
  const firstLine = text.trimStart().split(/\r?\n/)[0] ?? '';
  const name = options.name ?? `Run ${firstLine}`;
  const id = options.id ?? `__run_${job.steps.size + 1}`;
  const environment = new Map([...job.environment, ...Object.entries(options.env ?? {})]);
  const holds = stepCondition(options.if ?? 'success()', {
    status: job.status,
    lookUp: (path) => job.lookUp(path, environment),
  });
  if (!holds) return skippedStep(job, id, name);
  const [program, ...parameters] = options.command ?? (await scriptCommand(job, options));
  return runStep({
    job,
    id,
    name,
    preamble: preamble(text, firstLine, [program, ...parameters].join(' '), environment),
    program,
    arguments: parameters,
    workingDirectory: inside(job.workspace, options.workingDirectory),
    stepEnvironment: environment,
    own: {},
    runtime: false,
    tellsExitCode: true,
    continueOnError: options.continueOnError ?? false,
    state: new Map(),
    keepsOutputs: true,
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.cancelAfterMs === undefined ? {} : { cancelAfterMs: options.cancelAfterMs }),
    ...(options.cancelOn === undefined ? {} : { cancelOn: options.cancelOn }),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
}

async function scriptCommand(job: Job, options: ScriptOptions): Promise<[string, ...string[]]> {
  if (options.run === undefined) throw new TypeError('a step needs `run` or `command`');
  const path = join(job.temporary, `${randomUUID()}.${options.shell === 'node' ? 'mjs' : 'sh'}`);
  await writeFile(path, options.run);
  switch (options.shell) {
    case 'node':
      return [actionNode(), path];
    case 'sh':
      return ['sh', '-e', path];
    case 'bash':
      return ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', path];
    default:
      return ['bash', '-e', path];
  }
}

function inside(workspace: string, path: string | undefined): string {
  if (path === undefined) return workspace;
  return isAbsolute(path) ? path : join(workspace, path);
}

function preamble(text: string, firstLine: string, shell: string, environment: ReadonlyMap<string, string>): string[] {
  const lines = [`##[group]Run ${firstLine}`, ...text.trimEnd().split(/\r?\n/), `shell: ${shell}`];
  if (environment.size > 0) lines.push('env:');
  for (const [name, value] of environment) lines.push(`  ${name}: ${value}`);
  return [...lines, '##[endgroup]'];
}
