import type { Run } from '../world/stores.ts';
import type { Proof } from './ports.ts';
import type { StateReading } from './state.ts';

/** What the user decides about a rollover; durations in milliseconds. */
export interface RotateRules {
  /** A rollover begins when the certificate has no more than this left. */
  readonly rotateWithin: number;
  /** How long a run may wait between being queued, when it gets its secrets, and its last login. */
  readonly soak: number;
  /** The current key is compromised: nothing waits for queued runs, and the old key is kept nowhere. */
  readonly force: boolean;
  readonly secretName: string;
  readonly nextSecretName: string;
  readonly certificateVariable: string;
  readonly nextCertificateVariable: string;
  readonly stateVariable: string;
}

/** A certificate that is kept in public. */
export interface ShownCertificate {
  readonly pem: string;
  /** SHA-256 of the DER, lower-case hex. */
  readonly fingerprint: string;
  /** SHA-256 of the SPKI, lower-case hex: which key it belongs to. */
  readonly keyFingerprint: string;
  /** `null` is without end. */
  readonly notAfter: Date | null;
}

/** What a place for a certificate holds. */
export type Shown =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly certificate: ShownCertificate };

/** A secret as it was just looked at; `undefined` when there is none. */
export type Seen = { readonly updatedAt: Date | undefined } | undefined;

export interface SeenTarget {
  readonly name: string;
  /** A place that cannot be looked at: what is said of its secrets is no fact. */
  readonly blind?: true;
  readonly current: Seen;
  readonly next: Seen;
}

/** What one org answered to a login with each of the given keys, by the key's fingerprint. */
export interface SeenOrg {
  readonly name: string;
  readonly answers: Readonly<Record<string, Proof>>;
}

/** Everything that is true at the moment, as far as one run can tell. Fingerprints are SHA-256 of SPKIs. */
export interface Facts {
  readonly now: Date;
  readonly run: Run;
  readonly rules: RotateRules;
  /** The keys that this run was given: the secrets of one target as they were when the run was queued. */
  readonly given: { readonly current: string; readonly next: string | undefined };
  readonly state: StateReading;
  readonly targets: readonly SeenTarget[];
  readonly orgs: readonly SeenOrg[];
  readonly certificate: Shown;
  readonly nextCertificate: Shown;
  /** The certificate that the app holds; `undefined` when nobody publishes by himself or it could not be read. */
  readonly app: Shown | undefined;
}

/**
 * How far two clocks may lie apart, and how long a request may be under way, in milliseconds: a time that another
 * machine noted counts as over only when it is over by this much.
 */
export const clockDifference = 300_000;

/** How long the servers of an org may differ after a certificate was replaced, in milliseconds. */
export const propagation = 900_000;
