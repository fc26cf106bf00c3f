import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { getIgnoringCase } from './command.ts';
import type { Status } from './condition.ts';
import { githubContext, machineVariables, runnerContext } from './context.ts';
import { Masker } from './mask.ts';
import { killOrphans } from './orphans.ts';
import type { ActionOptions, ActionRun, RegisteredPost } from './run-action.ts';
import { runActionIn, runPostIn } from './run-action.ts';
import type { ScriptOptions } from './run-script.ts';
import { runScriptIn } from './run-script.ts';
import type { StepRun } from './step.ts';

export interface JobOptions {
  /** Values of `secrets.*`: masked from the start. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** `env:` of the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables of the machine that the runner itself has, beside PATH, HOME and LANG; nothing of this process is inherited. */
  readonly machine?: Readonly<Record<string, string | undefined>>;
  /** The webhook's payload. */
  readonly event?: unknown;
  readonly eventName?: string;
  /** Members of the `github` context by name without prefix: `repository`, `actor`, `ref`, … */
  readonly github?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE; a fresh folder without it. The caller's own folder is not removed. */
  readonly workspace?: string;
  /** HOME; a fresh folder without it. The caller's own folder is not removed. */
  readonly home?: string;
  /** As when a run is started again with debug logging. */
  readonly debug?: boolean;
  /** Factor on the runner's waiting times (7.5 s, 2.5 s, 5 s); 1 without it. */
  readonly timeScale?: number;
}

/** A job's outputs as the next job would see them. */
export interface JobOutputs {
  readonly outputs: Readonly<Record<string, string>>;
  /** `Skip output '…' since it may contain secret.`, one for each that was dropped. */
  readonly warnings: readonly string[];
  /** What the runner prints on it. */
  readonly log: string;
}

const openJobs = new Set<Job>();

/** Closes every job that is still open; for `afterAll`. */
export function closeJobs(): void {
  for (const job of openJobs) job.close();
}

/** One job on one runner: its folders, masks, environment, PATH and status live from step to step. */
export class Job {
  readonly masker = new Masker();
  readonly debug: boolean;
  readonly timeScale: number;
  readonly home: string;
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temporary: string;
  readonly github: Readonly<Record<string, string>>;
  readonly event: unknown;
  /** What `env:` and the steps' GITHUB_ENV made. */
  readonly environment: Map<string, string>;
  /** Folders in the order they were added; the last comes first on PATH. */
  readonly path: string[] = [];
  readonly steps = new Map<string, StepRun>();
  /** The token of ACTIONS_RUNTIME_TOKEN and ACTIONS_ID_TOKEN_REQUEST_TOKEN: no step but an action sees the first. */
  readonly runtimeToken = `eyJ${randomBytes(24).toString('hex')}`;
  /** The workflow's own token, masked as such. */
  readonly token = `ghs_${randomBytes(18).toString('hex')}`;
  status: Status = 'success';

  readonly #trackingId = `github_${randomUUID()}`;
  readonly #root: string;
  readonly #machine: Readonly<Record<string, string>>;
  readonly #posts: RegisteredPost[] = [];

  constructor(options: JobOptions = {}) {
    this.#root = mkdtempSync(join(tmpdir(), 'runner-'));
    const folder = (...parts: string[]): string => {
      const path = join(this.#root, ...parts);
      mkdirSync(path, { recursive: true });
      return path;
    };
    this.debug = options.debug ?? false;
    this.timeScale = options.timeScale ?? 1;
    this.home = options.home ?? folder('home');
    const github = githubContext(options.github, options.eventName);
    const project = (github['repository'] ?? '').split('/').at(-1) || 'app';
    this.workspace = options.workspace ?? folder('work', project, project);
    this.temporary = folder('work', '_temp');
    folder('work', '_tool');
    this.event = options.event ?? { repository: { full_name: github['repository'], private: true } };
    this.github = github;
    this.environment = new Map(Object.entries(options.env ?? {}));
    this.#machine = machineVariables(this.home, this.#trackingId, options.machine);
    for (const [name, secret] of Object.entries(options.secrets ?? {})) {
      if (!/^ACTIONS_(STEP|RUNNER)_DEBUG$/i.test(name)) this.masker.addSecret(secret);
    }
    this.masker.addSecret(this.token);
    this.masker.addValue(Buffer.from(`x-access-token:${this.token}`).toString('base64'));
    this.masker.addValue(this.runtimeToken);
    openJobs.add(this);
  }

  /** Runs an action's main; its post waits for `runPost()` of the result or for `runPosts()`. */
  runAction(options: ActionOptions): Promise<ActionRun> {
    return runActionIn(this, options);
  }

  /** Runs a later step of the same job. */
  runStep(options: ScriptOptions): Promise<StepRun> {
    return runScriptIn(this, options);
  }

  /** Runs every post that is still due, the last action's first. */
  async runPosts(): Promise<StepRun[]> {
    const runs: StepRun[] = [];
    for (const post of [...this.#posts].reverse()) if (!post.done) runs.push(await runPostIn(this, post));
    return runs;
  }

  register(post: RegisteredPost): void {
    this.#posts.push(post);
  }

  /** Judges a step's end as the runner merges results. */
  settle(run: StepRun): void {
    this.steps.set(run.id, run);
    if (run.conclusion === 'cancelled') this.status = 'cancelled';
    if (run.conclusion === 'failure' && this.status === 'success') this.status = 'failure';
  }

  /** What `jobs.<id>.outputs` hands to other jobs: an output that a mask touches is dropped with a warning, an empty one silently. */
  jobOutputs(values: Readonly<Record<string, string>>): JobOutputs {
    const outputs: Record<string, string> = {};
    const warnings: string[] = [];
    const lines = ['Evaluate and set job outputs'];
    for (const [name, value] of Object.entries(values)) {
      if (value === '') continue;
      if (this.masker.mask(value) === value) {
        lines.push(this.masker.mask(`Set output '${name}'`));
        outputs[name] = value;
        continue;
      }
      const warning = this.masker.mask(`Skip output '${name}' since it may contain secret.`);
      warnings.push(warning);
      lines.push(`##[warning]${warning}`);
    }
    return { outputs, warnings, log: lines.join('\n') };
  }

  /** The text of a context's member for an expression: `github.ref`, `env.X`, `steps.login.outputs.alias`; empty when unknown. */
  lookUp(path: string, environment: ReadonlyMap<string, string> = this.environment): string {
    const [context = '', ...rest] = path.split('.');
    const name = rest.join('.');
    switch (context.toLowerCase()) {
      case 'github':
        return name === 'token' ? this.token : (getIgnoringCase(new Map(Object.entries(this.github)), name) ?? '');
      case 'runner':
        return getIgnoringCase(new Map(Object.entries(this.runnerContext())), name) ?? '';
      case 'env':
        return environment.get(name) ?? '';
      case 'job':
        return name === 'status' ? this.status : '';
      case 'steps':
        return this.#lookUpStep(rest);
      default:
        throw new Error(`Unrecognized named-value: '${context}'`);
    }
  }

  #lookUpStep([id = '', member = '', name = '']: string[]): string {
    const run = this.steps.get(id);
    if (!run) return '';
    if (member === 'outputs') return getIgnoringCase(new Map(Object.entries(run.outputs)), name) ?? '';
    if (member === 'outcome') return run.outcome;
    return member === 'conclusion' ? run.conclusion : '';
  }

  /** The `runner` context. */
  runnerContext(): Record<string, string> {
    const { temporary, workspace, debug } = this;
    return runnerContext({ temporary, workspace, debug, toolCache: join(this.#root, 'work', '_tool') });
  }

  /**
   * The environment of a step's process: the machine's, then the job's and the step's `env`, then what the step brings
   * (INPUT_*, STATE_*), then GITHUB_* and RUNNER_*, which nobody can override.
   */
  processEnvironment(
    stepEnvironment: ReadonlyMap<string, string>,
    own: Readonly<Record<string, string>>,
    context: Readonly<Record<string, string>>,
  ): Record<string, string> {
    const result: Record<string, string> = {
      ...this.#machine,
      ...Object.fromEntries(stepEnvironment),
      ...own,
    };
    if (this.path.length > 0) {
      result['PATH'] = [...[...this.path].reverse(), result['PATH'] ?? '']
        .filter((part) => part !== '')
        .join(delimiter);
    }
    for (const [name, value] of Object.entries({ ...this.github, ...context })) {
      result[`GITHUB_${name.toUpperCase()}`] = value;
    }
    for (const [name, value] of Object.entries(this.runnerContext())) result[`RUNNER_${name.toUpperCase()}`] = value;
    result['GITHUB_ACTIONS'] = 'true';
    result['CI'] ??= 'true';
    return result;
  }

  /** Ends what the steps left running and removes the folders that the job made. */
  close(): void {
    openJobs.delete(this);
    killOrphans(this.#trackingId);
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }
}
