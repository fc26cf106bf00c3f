import type { LoginUrl } from '../assertion/login-url.ts';
import type { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import type { Session } from '../token/session.ts';
import type { Limits } from '../world/world.ts';

/** What is examined: what was given, as a door read it, and what a login can do with it. */
export interface Setup {
  readonly offline: boolean;
  /** Whether a client id or a username was given: then a login is meant, and its key and its address must be there too. */
  readonly loginMeant: boolean;
  readonly current: GivenKey | undefined;
  readonly next: GivenKey | undefined;
  /** Text, base64 or a path. */
  readonly certificate: string | undefined;
  readonly target: GivenTarget;
  readonly username: string | undefined;
  /** What is wrong with client ids and username. */
  readonly identityFailures: readonly Failure[];
  /** For one question to the network. */
  readonly timeoutMilliseconds: number;
  readonly signal?: AbortSignal;
  /**
   * Logs in as a job would, with everything that a login refuses, waits for and tries again.
   * @throws Failure
   */
  login(): Promise<Accepted>;
  /**
   * The same with the second credential alone.
   * @returns `undefined` when there is none that differs from the first
   */
  loginWithNext(): Promise<Accepted | undefined>;
}

/** What one question to the network may cost. */
export function limitsOf({ timeoutMilliseconds, signal }: Setup): Limits {
  return { timeoutMilliseconds, ...(signal === undefined ? {} : { signal }) };
}

export interface GivenKey {
  /** The name of the input. */
  readonly input: string;
  /**
   * The text, or the bytes of the file that it names.
   * @throws Failure ERR_KEY_UNREADABLE_FILE
   */
  content(): Promise<Secret | Secret<Uint8Array>>;
  readonly passphrase: Secret | undefined;
}

export interface GivenTarget {
  /** `undefined` when there is none that could be asked. */
  readonly url: LoginUrl | undefined;
  /** Whether an address or a type of org was given. */
  readonly given: boolean;
  readonly failures: readonly Failure[];
  readonly orgType: 'production' | 'sandbox' | 'scratch' | undefined;
  readonly audience: string | undefined;
}

/** A login that the org accepted. */
export interface Accepted {
  readonly session: Session;
  readonly keyUsed: 'current' | 'next';
  readonly audience: string;
  readonly attempts: number;
}
