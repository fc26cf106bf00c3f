import type { Secret } from '../secret.ts';

/** Where an annotation points; lines count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
}

export type Level = 'notice' | 'warning' | 'error';

/**
 * What a pipeline shows and hides. Each line of text that a method takes may hold foreign words: it is disarmed on the
 * way out. Nothing else in the program writes to stdout or stderr.
 */
export interface Log {
  /** Registers a secret, its lines and its base64 forms. Comes before the value exists anywhere else. */
  mask(secret: Secret | Secret<Uint8Array>): void;
  /** Whether a registered mask would blank this public value, or part of it, out. */
  wouldBlank(value: string): boolean;
  info(text: string): void;
  /** Shown only when the pipeline runs in debug mode. */
  debug(text: string): void;
  annotate(level: Level, text: string, place?: Place): void;
  /** Lines under a heading that folds. */
  group(title: string, lines: readonly string[]): void;
  /** What {@link Ci.remember} kept in an earlier step of the action, empty when nothing. */
  recall(name: string): string;
}

/** The pipeline we run in: its log, and the places where it takes values. */
export interface Ci extends Log {
  /** The system's own name, `GitHub Actions`, `terminal`, … */
  readonly name: string;
  /** A step output. A `Secret` is masked before it is written. */
  output(name: string, value: string | Secret): Promise<void>;
  /** A variable for the later steps of the job. A `Secret` is masked before it is written. */
  environment(name: string, value: string | Secret): Promise<void>;
  /** Keeps a value for the post step of this action; a `Secret` only where it must be. */
  remember(name: string, value: string | Secret): Promise<void>;
  /** Appends Markdown to the job's summary, at most what the system takes; foreign text in it is the caller's to escape. */
  summary(markdown: string): Promise<void>;
}

/** What set off this run, as far as a login has to care. */
export interface Occasion {
  /** The event's own name, `push`, `pull_request`, `schedule`, …; empty where the pipeline has no such thing. */
  readonly event: string;
  /** The run belongs to a pull request whose code comes from another repository. */
  readonly fork: boolean;
  readonly dependabot: boolean;
  /** The event hands the secrets of the repository to a run that concerns foreign code. */
  readonly privileged: boolean;
  /** Whether strangers can read logs and summaries; `undefined` where nothing tells. */
  readonly publicRepository: boolean | undefined;
  /** The commit that a checkout without parameters would have. */
  readonly commit: string;
}
