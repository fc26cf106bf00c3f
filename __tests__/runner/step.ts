import type { Annotation } from './annotation.ts';
import type { Job, JobOutputs } from './job.ts';
import type { SeenCommand } from './step-log.ts';

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
