import type { Secret } from '../secret.ts';

/**
 * A place that keeps secrets for pipelines: a repository, one of its environments, an organization, Dependabot's
 * store, another repository, a command of the user's. What lies in it can be replaced and never read back. Every
 * method rejects with a Failure ERR_STORE_… and nothing else; after ERR_STORE_UNAVAILABLE a write may have happened.
 */
export interface SecretStore {
  /** As the user wrote it in `secret-targets`: `repository`, `environment:production`, `organization`, … */
  readonly name: string;
  /** It can only be written to: what {@link SecretStore.look} says of it is no fact. */
  readonly blind?: true;
  /** `undefined` when there is no such secret; `updatedAt` is `undefined` where the place does not tell. */
  look(secretName: string): Promise<{ readonly updatedAt: Date | undefined } | undefined>;
  /**
   * Makes or replaces the secret. Who may read it is what holds for `like`, and never more: the visibility and the
   * selected repositories of an organization's secret are read first and kept.
   * @param like the secret whose scope is taken over; the same name when a secret is replaced
   */
  put(secretName: string, value: Secret, like: string): Promise<void>;
  /** Removes the secret; that there is none is fine. */
  forget(secretName: string): Promise<void>;
}

/**
 * The public variables of a repository. Making one is the only step here that is atomic: of two who make the same
 * variable one is told that it exists. Rejects as {@link SecretStore} does.
 */
export interface VariableStore {
  /** `undefined` when there is none. */
  read(name: string): Promise<string | undefined>;
  /** `false` when it exists already; then nothing was changed. */
  create(name: string, value: string): Promise<boolean>;
  /** Makes or replaces it. */
  write(name: string, value: string): Promise<void>;
  /** Removes it; that there is none is fine. */
  forget(name: string): Promise<void>;
}

/** The run of a pipeline that we are a step of. */
export interface Run {
  readonly id: string;
  /** From 1; a run that is started again keeps its id. */
  readonly attempt: number;
  /** When this attempt was queued: secrets of a repository and an organization are as they were then. */
  readonly queuedAt: Date;
}
