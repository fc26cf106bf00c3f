// What `import … from 'sf-keypair'` gives, in types. The build copies this file as it stands to index.d.ts, so it imports nothing.

/** A length of time: milliseconds, or a text such as `20s`, `2m` or `500ms`. */
export type Duration = number | string;

/** What every function takes. */
export interface CommonOptions {
  /** Ends what is under way; the promise is then rejected with `ERR_CANCELLED`. */
  readonly signal?: AbortSignal;
  /** Gets what the command line would say on standard error, line by line, without anything secret. */
  readonly log?: (line: string) => void;
}

/** Which org, which app, who, and with which key. One of `instanceUrl` and `orgType` is required. */
export interface LoginOptions extends CommonOptions {
  /** The org's My Domain address, `https://acme.my.salesforce.com`. */
  readonly instanceUrl?: string;
  readonly orgType?: 'production' | 'sandbox' | 'scratch';
  /** The `aud` claim, sent as it stands; without it the address decides. */
  readonly audience?: string;
  /** A session of any other org is refused. 15 or 18 characters each. */
  readonly allowedOrgIds?: readonly string[];
  /** Hosts outside Salesforce's domains; needs `audience`. */
  readonly allowedHosts?: readonly string[];
  /** PEM, DER, PKCS#12 or JKS, as bytes, text, base64 or a path. */
  readonly privateKey: string | Uint8Array;
  readonly privateKeyPassphrase?: string;
  /** The key that follows, tried when and only when the org refuses the first. */
  readonly nextPrivateKey?: string | Uint8Array;
  readonly nextPrivateKeyPassphrase?: string;
  readonly nextClientId?: string;
  /** The certificate of the app, compared with the keys before anything is sent. */
  readonly certificate?: string;
  /** The consumer key of the app. */
  readonly clientId: string;
  readonly username: string;
  readonly allowUntrustedCheckout?: boolean;
  /** The longest that one attempt may take, 20 s by default. */
  readonly timeout?: Duration;
  /** The longest that everything may take, 120 s by default; `waitForPropagation` comes on top. */
  readonly deadline?: Duration;
  /** How many more attempts are made on outages, 4 by default. */
  readonly retries?: number;
  /** How long an org may take to know a new app or a replaced certificate, 0 by default. */
  readonly waitForPropagation?: Duration;
}

/** A session. What is not known is `null`; times are RFC 3339 in UTC. */
export interface Session {
  /** Not enumerable: neither `console.log` nor `JSON.stringify` shows it. */
  readonly accessToken: string;
  readonly instanceUrl: string;
  readonly orgId: string;
  readonly orgType: 'production' | 'sandbox' | 'scratch' | null;
  readonly userId: string;
  readonly username: string;
  readonly tokenType: string;
  readonly tokenFormat: 'opaque' | 'jwt';
  readonly expiresAt: string | null;
  readonly scope: string | null;
  readonly audience: string;
  readonly issuedAt: string | null;
  readonly keyUsed: 'current' | 'next';
  /** SHA-256 of the public key (SPKI), lower-case hex. */
  readonly keyFingerprint: string;
  readonly certificateNotAfter: string | null;
  readonly certificateDaysLeft: number | null;
}

/** What to check, and how strictly. */
export interface CheckOptions extends CommonOptions {
  /** Paths, patterns, PEM text, base64, `tls://host:port`, `https://…`. */
  readonly certificates: string | readonly string[];
  /** One for all keystores, or lines of `path=passphrase`. */
  readonly keystorePassphrase?: string;
  /** Days (`90d`), a duration (`36h`), a share of the lifetime (`33%`), or two with a comma. */
  readonly noticeWithin?: string;
  readonly warnWithin?: string;
  readonly failWithin?: string;
  readonly failOn?: 'critical' | 'warning' | 'expired' | 'never';
  readonly leavesOnly?: boolean;
  /** Lines: a fingerprint, a path pattern, a subject, with an optional `until=2027-01-31` and a reason. */
  readonly ignore?: string | readonly string[];
  readonly ignoreFile?: string;
  readonly timeout?: Duration;
  readonly retries?: number;
}

export type Verdict = 'ok' | 'notice' | 'warning' | 'critical' | 'expired' | 'notYetValid' | 'unreadable';

/** One certificate, or one place that could not be read. */
export interface Finding {
  readonly verdict: Verdict;
  readonly identity: string;
  readonly subject: string | null;
  readonly issuer: string | null;
  readonly serialNumber: string | null;
  /** SHA-256 of the DER, lower-case hex. */
  readonly fingerprint: string | null;
  readonly notBefore: string | null;
  /** Inclusive; null when unreadable or without end. */
  readonly notAfter: string | null;
  readonly secondsLeft: number | null;
  /** Rounded down. */
  readonly daysLeft: number | null;
  /** 0 to 1. */
  readonly lifetimeUsed: number | null;
  readonly keyType: string | null;
  readonly keyBits: number | null;
  readonly signatureAlgorithm: string | null;
  readonly selfSigned: boolean | null;
  readonly role: 'leaf' | 'intermediate' | 'root' | null;
  readonly origins: readonly {
    readonly kind: 'input' | 'file' | 'tls' | 'https' | 'org' | 'login';
    readonly location: string;
    readonly index: number;
    readonly line?: number;
  }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly ignored: { readonly until: string | null; readonly reason: string | null } | null;
  /** Why it is unreadable. */
  readonly reason: string | null;
  readonly message: string;
}

/** What `--format json` and `report-file` of a check hold. */
export interface Report {
  readonly schemaVersion: 1;
  readonly generatedAt: string;
  readonly thresholds: {
    readonly noticeWithin: string;
    readonly warnWithin: string;
    readonly failWithin: string;
  } | null;
  readonly worst: Verdict;
  readonly counts: Readonly<Record<Verdict | 'ignored', number>>;
  readonly skipped: readonly { readonly location: string; readonly reason: string }[];
  /** The most urgent first. */
  readonly findings: readonly Finding[];
}

/** A report, and whether a build would fail with it. */
export interface CheckResult {
  readonly report: Report;
  readonly fails: boolean;
}

/** What the promises are rejected with, a programmer's mistake (a `TypeError`) aside. */
export interface SfKeypairFailure extends Error {
  readonly name: 'Failure';
  /** Stable: `ERR_TOKEN_USER_NOT_APPROVED`. Each has a heading in docs/TROUBLESHOOTING.md. */
  readonly code: string;
  /** What to do. */
  readonly hint: string;
  /** The endpoint's own words. */
  readonly reply: string | undefined;
  /** 1 the answer is bad, 2 the question was wrong, 3 the world failed. */
  readonly exitCode: 1 | 2 | 3;
}

/** Signs an assertion and exchanges it for an access token. No variable of the environment stands in for an option. */
export type Login = (options: LoginOptions) => Promise<Session>;

/** Judges certificates. A certificate that cannot be read is a finding and no rejection. */
export type Check = (options: CheckOptions) => Promise<CheckResult>;

export declare const login: Login;
export declare const check: Check;
