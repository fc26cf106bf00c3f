import {
  type CertificateWarning,
  unreadableReasons as certificateReasons,
  certificateWarnings,
  type Role,
} from '../certificate/certificate.ts';

/** The verdicts, from the calmest to the gravest: this order is what `worst`, `fail-on` and every sorting go by. */
export const verdicts = ['ok', 'notice', 'warning', 'critical', 'expired', 'notYetValid', 'unreadable'] as const;
export type Verdict = (typeof verdicts)[number];

const gravities: Readonly<Record<Verdict, number>> = {
  ok: 0,
  notice: 1,
  warning: 2,
  critical: 3,
  expired: 4,
  notYetValid: 5,
  unreadable: 6,
};

/** The verdict's place in {@link verdicts}; a graver one is larger. */
export function gravity(verdict: Verdict): number {
  return gravities[verdict];
}

/**
 * What a place is: text in an input, a file, a TLS server, a document fetched over https, the org's own certificates,
 * the certificate of the login itself.
 */
export const originKinds = ['input', 'file', 'tls', 'https', 'org', 'login'] as const;
export type OriginKind = (typeof originKinds)[number];

/** One place where a certificate (or what should have been one) lies. */
export interface Origin {
  readonly kind: OriginKind;
  /** A path as it was named or found (with `/`), a URL, `tls://host:port`, an input's name. Foreign text. */
  readonly location: string;
  /** Which certificate of that place, counted from 0. */
  readonly index: number;
  /** The line of a text file where its armour begins, counted from 1; left out where lines mean nothing. */
  readonly line?: number;
}

/** What `check` itself says about a certificate beside its dates; the parser's own warnings come on top. */
export const checkWarnings = {
  'weak-key': 'the key is weaker than what is held safe today',
  'weak-signature': 'it is signed with a digest that is no longer held safe',
  'over-4-kb': 'it is larger than the 4 KB that Salesforce takes',
  'lifetime-unknown': 'its beginning is unknown, so the default in days stands in for a threshold in percent',
  'key-mismatch': 'the private key beside it belongs to another certificate',
  'integrity-not-verified': 'it was read without a passphrase, so the integrity of its keystore was not verified',
  'ignore-ended': 'a line that ignored it has ended',
} as const;

/** Every warning with its clause; the closed list of codes. */
export const warningClauses = { ...certificateWarnings, ...checkWarnings } as const;
export type WarningCode = CertificateWarning | keyof typeof checkWarnings;

/** Something worth saying about a certificate beside its dates. The code is stable, the message is for people. */
export interface FindingWarning {
  readonly code: WarningCode;
  readonly message: string;
}

/** Why a finding does not count: `until` is the last day (UTC, `YYYY-MM-DD`) on which that holds, null for no end. */
export interface Ignored {
  readonly until: string | null;
  readonly reason: string | null;
}

/** One certificate, or one place that could not be read, judged. The very members that the JSON report has. */
export interface Finding {
  readonly verdict: Verdict;
  /** The fingerprint; `org:<orgId>/<DeveloperName>`; or `unreadable:<reason>:` and the fingerprint or `<location>#<index>`. */
  readonly identity: string;
  readonly subject: string | null;
  readonly issuer: string | null;
  /** Lower-case hex, `-` in front of a negative one. */
  readonly serialNumber: string | null;
  /** SHA-256 of the DER, lower-case hex. */
  readonly fingerprint: string | null;
  /** RFC 3339 in UTC; null when unknown. */
  readonly notBefore: string | null;
  /** RFC 3339 in UTC, inclusive; null when unreadable or without end. */
  readonly notAfter: string | null;
  /** Whole seconds until the end, rounded down; negative afterwards. */
  readonly secondsLeft: number | null;
  /** Whole days until the end, rounded down: -1 from the first second after it. */
  readonly daysLeft: number | null;
  /** The share of its lifetime that is over, 0 to 1; null when either end of it is unknown or there is none. */
  readonly lifetimeUsed: number | null;
  readonly keyType: string | null;
  readonly keyBits: number | null;
  readonly signatureAlgorithm: string | null;
  readonly selfSigned: boolean | null;
  readonly role: Role | null;
  readonly origins: readonly Origin[];
  readonly warnings: readonly FindingWarning[];
  readonly ignored: Ignored | null;
  /** Why it is unreadable; null for every other verdict. */
  readonly reason: UnreadableReason | null;
  /** One sentence or two, without foreign text where the verdict is not `unreadable`. */
  readonly message: string;
}

/** Why a place could not be judged: what `check` adds to the reasons of the certificate room. */
const placeReasons = {
  // the place
  missing: 'there is nothing at this path',
  'no-match': 'the pattern matches no file',
  'not-a-file': 'this is no regular file',
  link: 'this is a link, and links are not followed',
  'outside-workspace': 'this lies outside the workspace, where only an absolute path may lead',
  forbidden: 'this process may not read it',
  'read-failed': 'reading it failed',
  // the content
  empty: 'it is empty',
  'no-certificate': 'it holds no certificate',
  'nothing-found': 'nothing that was named holds a certificate',
  'too-deep': 'it is nested more deeply than what is read',
  timeout: 'reading it took longer than what is waited',
  // the network and the org
  unreachable: 'the server cannot be reached',
  'tls-failed': 'no TLS connection could be made',
  'http-failed': 'the server did not hand out the document',
  'org-forbidden': 'the user of the login may not see the certificates of this org',
  'org-failed': 'the org could not be asked for its certificates',
  // ourselves
  'bad-report': 'it is no report of this product, or one of another schema version',
  unaccounted: 'it was named, but nothing was learned about it: a defect worth reporting',
} as const;

/** Why something that was named could not be judged: the whole closed list, with a clause for each. */
export const unreadableReasons = { ...certificateReasons, ...placeReasons } as const;
export type UnreadableReason = keyof typeof unreadableReasons;

/** Why a file that a pattern found counts as plainly something else. */
export const skippedReasons = {
  'private-key': 'a private key',
  'public-key': 'a public key',
  'certificate-request': 'a certificate request',
  'revocation-list': 'a revocation list',
  parameters: 'key parameters',
  'ssh-key': 'an SSH key',
  'other-armour': 'PEM or PGP armour around something else',
  'no-certificates': 'a keystore without certificates',
  empty: 'an empty file',
  text: 'text without a certificate',
  binary: 'binary data without a certificate',
} as const;
export type SkippedReason = keyof typeof skippedReasons;

/** A place that was looked at and holds no certificate, with what it is instead. */
export interface Skipped {
  readonly location: string;
  readonly reason: SkippedReason;
}
