import type { Certificate } from '../certificate/certificate.ts';
import type { Origin, SkippedReason, UnreadableReason, WarningCode } from './finding.ts';

/** What a source hands over, one at a time: exactly one certificate, one unreadable place, or one skipped file. */
export type Collected = CollectedCertificate | CollectedOrgCertificate | CollectedUnreadable | CollectedSkipped;

export interface CollectedCertificate {
  readonly kind: 'certificate';
  readonly certificate: Certificate;
  readonly origin: Origin;
  /** What only the source can know: `key-mismatch`, `integrity-not-verified`. */
  readonly warnings?: readonly WarningCode[];
}

/** A certificate of which the org tells a day and no content (Tooling API, object Certificate). */
export interface CollectedOrgCertificate {
  readonly kind: 'org-certificate';
  /** 18 characters, so that two logins to one org name the same certificate. */
  readonly orgId: string;
  readonly developerName: string;
  /** ExpirationDate, `YYYY-MM-DD`; anything else makes the finding `unreadable` (`date-malformed`). */
  readonly expirationDate: string | null;
  readonly keyBits: number | null;
  readonly origin: Origin;
}

export interface CollectedUnreadable {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  /** A clause for people with what was seen, such as a system's error code. Never a secret; foreign text. */
  readonly detail?: string;
  readonly subject?: string | null;
  /** SHA-256 of the bytes that should have been a certificate: what lies twice is then one finding. */
  readonly fingerprint?: string | null;
  readonly origin: Origin;
}

export interface CollectedSkipped {
  readonly kind: 'skipped';
  readonly location: string;
  readonly reason: SkippedReason;
}
