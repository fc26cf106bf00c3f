import type { Ci } from '../../ci/ci.ts';
import type { Secret } from '../../secret.ts';
import type { Session } from '../../token/session.ts';
import type { World } from '../../world/world.ts';
import type { Home } from './home.ts';
import type { JobIdentity } from './job.ts';

/** Under this name the post step finds how to undo the hand-off. */
export const handOffState = 'handoff';

/** A session on its way to the `sf` CLI. */
export interface HandOffRequest {
  readonly session: Session;
  readonly username: string;
  readonly alias?: string;
  readonly setDefault: boolean;
  readonly setDefaultDevHub: boolean;
  /** The access token, or a key file with which `sf` logs in by itself, now and whenever the session has ended. */
  readonly how: 'token' | 'key';
  /** For `how: 'key'`. */
  readonly key?: HandedKey;
  /** From `jobOf`. */
  readonly job: JobIdentity;
  /** For all of it. */
  readonly deadlineMilliseconds: number;
}

/** What `sf` needs to log in by itself. */
export interface HandedKey {
  /** PEM, not encrypted. */
  readonly privateKeyPem: Secret;
  readonly clientId: string;
  /** The audience that the org has just accepted. */
  readonly audience: string;
  /** Where assertions go; the session's instance URL without it. */
  readonly loginUrl?: string;
}

/** One hand-off under way: what was asked, and where it happens. */
export interface Handing {
  readonly request: HandOffRequest;
  readonly world: World;
  readonly ci: Ci;
  readonly home: Home;
  /** The name of the login's file. */
  readonly file: string;
  /** The id of our layer in the journal. */
  readonly layer: string;
  /** On the monotonic clock. */
  readonly endsAt: number;
}

/** Milliseconds that are left of the deadline, at most that many. */
export function timeLeft({ world, endsAt }: Handing, most: number): number {
  return Math.max(0, Math.min(most, endsAt - world.clock.monotonic()));
}
