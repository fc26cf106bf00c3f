import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateCondition, stepCondition } from './condition.ts';
import type { JobOptions } from './job.ts';
import { Job } from './job.ts';
import type { Manifest } from './manifest.ts';
import { inputVariable, readManifest, stepInputs } from './manifest.ts';
import { runStep } from './run-step.ts';
import type { StepRun, StopOptions } from './step.ts';
import { skippedStep } from './step.ts';

/** One `uses:` step. */
export interface ActionOptions extends StopOptions {
  /** The folder with action.yml, or what was read from one. */
  readonly action: string | Manifest;
  /** The program that runs it; the development dependency `node` (24) without it. */
  readonly node?: string;
  /** `with:`, evaluated; a member that is `undefined` was not written. */
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  /** `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  readonly id?: string;
  /** `uses:` as the log shows it. */
  readonly uses?: string;
  /** `if:` of the step; `success()` without it. */
  readonly if?: string;
  readonly continueOnError?: boolean;
}

/** What an action's main did; its post can be run from here. */
export interface ActionRun extends StepRun {
  readonly job: Job;
  /** Runs the post of this action, once. Skipped when there is none, when main was skipped, or when `post-if` says so. */
  runPost(options?: StopOptions): Promise<StepRun>;
}

/** A post that waits for the end of its job. */
export interface RegisteredPost {
  readonly manifest: Manifest;
  readonly options: ActionOptions;
  readonly id: string;
  readonly state: Map<string, string>;
  done: boolean;
}

/** Runs an action in a job of its own, or in a given one. Close the job (`run.job.close()` or `closeJobs()`) when done. */
export function runAction(options: ActionOptions & JobOptions & { readonly job?: Job }): Promise<ActionRun> {
  // `env` of a lonely action is its step's, not its job's.
  const { env: _, ...jobOptions } = options;
  const job = options.job ?? new Job(jobOptions);
  return job.runAction(options);
}

/** The Node.js 24 that comes with the development dependencies. */
export function actionNode(): string {
  const path = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  if (!existsSync(path)) throw new Error('node_modules/.bin/node is missing: install the development dependencies');
  return path;
}

/** Runs main in a job. */
export async function runActionIn(job: Job, options: ActionOptions): Promise<ActionRun> {
  const manifest = typeof options.action === 'string' ? readManifest(options.action) : options.action;
  const id = options.id ?? '__self';
  const post: RegisteredPost = { manifest, options, id, state: new Map(), done: false };
  const runPost = (stop: StopOptions = {}): Promise<StepRun> => runPostIn(job, post, stop);
  const environment = new Map([...job.environment, ...Object.entries(options.env ?? {})]);
  const holds = stepCondition(options.if ?? 'success()', {
    status: job.status,
    lookUp: (path) => job.lookUp(path, environment),
  });
  if (!holds) {
    post.done = true;
    return { ...skippedStep(job, id, nameOf(options)), job, runPost };
  }
  if (manifest.post !== undefined) job.register(post);
  const run = await runStage(job, post, 'main', options);
  return { ...run, job, runPost };
}

/** Runs a registered post in its job. */
export async function runPostIn(job: Job, post: RegisteredPost, stop: StopOptions = {}): Promise<StepRun> {
  const name = `Post ${nameOf(post.options)}`;
  if (post.done || post.manifest.post === undefined) return skippedStep(job, `${post.id} post`, name);
  post.done = true;
  // Its own env reaches `post-if`; inputs do not.
  const environment = new Map([...job.environment, ...Object.entries(post.options.env ?? {})]);
  const holds = evaluateCondition(post.manifest.postIf, {
    status: job.status,
    lookUp: (path) => job.lookUp(path, environment),
  });
  if (!holds) return skippedStep(job, `${post.id} post`, name);
  return runStage(job, post, 'post', stop);
}

function runStage(job: Job, post: RegisteredPost, stage: 'main' | 'post', stop: StopOptions): Promise<StepRun> {
  const { manifest, options } = post;
  const isMain = stage === 'main';
  const environment = new Map([...job.environment, ...Object.entries(options.env ?? {})]);
  const { values, warnings } = stepInputs(manifest, options.inputs ?? {}, (path) => job.lookUp(path, environment));
  const own: Record<string, string> = {};
  for (const [name, value] of post.state) own[`STATE_${name}`] = value;
  for (const [name, value] of values) own[inputVariable(name)] = value;
  const [repository = '', ref = ''] = nameOf(options).split('@');
  return runStep({
    job,
    id: isMain ? post.id : `${post.id} post`,
    name: isMain ? nameOf(options) : `Post ${nameOf(options)}`,
    preamble: isMain ? preamble(options, values, { ...Object.fromEntries(environment) }) : ['Post job cleanup.'],
    warnings,
    program: options.node ?? actionNode(),
    arguments: [join(manifest.folder, (isMain ? manifest.main : manifest.post) ?? '')],
    workingDirectory: job.workspace,
    stepEnvironment: environment,
    own,
    github: { action_repository: repository, action_ref: ref },
    runtime: true,
    tellsExitCode: false,
    continueOnError: isMain && (options.continueOnError ?? false),
    state: post.state,
    keepsOutputs: isMain,
    ...(stop.cancelAfterMs === undefined ? {} : { cancelAfterMs: stop.cancelAfterMs }),
    ...(stop.cancelOn === undefined ? {} : { cancelOn: stop.cancelOn }),
    ...(stop.timeoutMs === undefined ? {} : { timeoutMs: stop.timeoutMs }),
  });
}

function nameOf(options: ActionOptions): string {
  return options.uses ?? 'acme/sf-keypair@v1';
}

// The runner prints inputs and environment before it starts an action: what is not masked by then stands in the log.
function preamble(
  options: ActionOptions,
  inputs: ReadonlyMap<string, string>,
  environment: Readonly<Record<string, string>>,
): string[] {
  const lines = [`##[group]Run ${nameOf(options)}`];
  if (inputs.size > 0) lines.push('with:');
  for (const [name, value] of inputs) if (value !== '') lines.push(`  ${name}: ${value}`);
  const variables = Object.entries(environment);
  if (variables.length > 0) lines.push('env:');
  for (const [name, value] of variables) lines.push(`  ${name}: ${value}`);
  return [...lines, '##[endgroup]'];
}
