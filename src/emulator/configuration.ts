/** What an emulated org is: decides its generic audience, the host in the reply's `id`, and what `Organization` says. */
export type OrgKind = 'production' | 'sandbox' | 'scratch' | 'site';

/** The one document that an emulator is started from; its JSON Schema is {@link configurationSchema}. */
export interface Configuration {
  /** One org when left out, without apps and users. */
  readonly orgs?: readonly OrgConfiguration[];
  /** Faults by name, see {@link parseFault}; consumed in order of the list. */
  readonly faults?: readonly string[];
  /** Enforce what the documentation says and real orgs do not: `exp` at most 3 minutes away, a `jti` once only. */
  readonly strict?: boolean;
  /** A token of its own for every login; real orgs may give the same one to the same app and user, and so it is by default. */
  readonly freshTokens?: boolean;
  /** How long a session lives after its last use; 7200 by default. */
  readonly sessionSeconds?: number;
  /** Rows in one page of a query; 2000 by default. */
  readonly pageSize?: number;
  /** Logins that one user may make in an hour; 3600 by default. */
  readonly loginsPerHour?: number;
}

export interface OrgConfiguration {
  readonly kind?: OrgKind;
  /** 15 or 18 characters, made from the org's place in the list by default. */
  readonly id?: string;
  readonly name?: string;
  /** The org's origin in the world, `https://acme.my.salesforce.com`, for requests that come with that host through a proxy. */
  readonly myDomain?: string;
  /** The path of an Experience Cloud site (kind `site`), `customers` by default. */
  readonly sitePath?: string;
  /** What the token's reply says, whatever it is; the address that was asked by default. */
  readonly instanceUrl?: string;
  /** The origin in the reply's `id`; login. or test.salesforce.com by default. */
  readonly idOrigin?: string;
  /** Members of the token's reply to add, replace or (null) leave out. */
  readonly reply?: Readonly<Record<string, unknown>>;
  /** Which audiences connected apps may use; both by default. */
  readonly audiences?: readonly ('my-domain' | 'generic')[];
  /** The My Domain policy that keeps login. and test.salesforce.com away. */
  readonly preventGenericHosts?: boolean;
  /** The org is locked, closed or suspended. */
  readonly inactive?: boolean;
  /** Whether `ScratchOrgInfo` can be queried. */
  readonly devHub?: boolean;
  readonly apps?: readonly AppConfiguration[];
  readonly users?: readonly UserConfiguration[];
  readonly certificates?: readonly CertificateRow[];
  readonly samlConfigs?: readonly SamlConfigRow[];
  /** How the Metadata API behaves, and how an uploaded certificate reaches the org's servers. */
  readonly metadata?: MetadataConfiguration;
  /** Further objects that `query` finds, by name. */
  readonly records?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface MetadataConfiguration {
  /** The org's switch "Allow access to External Client App consumer secrets via Metadata API"; true by default. */
  readonly consumerSecretAccess?: boolean;
  /** Usernames that hold "View External Client Apps Consumer Secrets in Metadata"; every user by default. */
  readonly secretReaders?: readonly string[];
  /** Whether the certificate is shown to readers; true by default. */
  readonly showCertificate?: boolean;
  /** How long a check or a deploy takes; 0 by default. */
  readonly deployMilliseconds?: number;
  /** Problems that the next checks or deploys end with, in the order of the list; each is used once. */
  readonly deployProblems?: readonly DeployProblem[];
  /** For so long after an upload every server holds the certificate from before; 0 by default. */
  readonly delayMilliseconds?: number;
  /** For so long after that, servers hold the one or the other; 0 by default. */
  readonly flappingMilliseconds?: number;
  /** Decides which server answers which request; 0 by default. */
  readonly seed?: number;
}

export interface DeployProblem {
  readonly problem: string;
  /** `check` spoils a check only, `deploy` a deploy only; left out, whichever comes next. */
  readonly stage?: 'check' | 'deploy';
  readonly warning?: boolean;
}

export interface AppConfiguration {
  readonly clientId: string;
  /** A connected app by default. */
  readonly type?: 'connected' | 'external';
  /** PEM texts: certificates, or public keys alone. An org holds one; the others wait for a `flap` or a change. */
  readonly certificates?: readonly string[];
  /** Which of them the org holds; the last one by default. */
  readonly activeCertificate?: number;
  /** `api` and `refresh_token` by default. */
  readonly scopes?: readonly string[];
  readonly tokenFormat?: 'opaque' | 'jwt';
  /** Permitted users: admin approved by default. */
  readonly policy?: 'adminApproved' | 'selfAuthorize';
  /** Usernames with the app's profile, permission set or own approval; every user by default. */
  readonly approvedUsers?: readonly string[];
  /** Only for `introspect`, and to tell a wrong secret in a login from a right one. */
  readonly clientSecret?: string;
  /** The app's API name; `Emulated_App`, `Emulated_App_2`, … by the place in the list by default. */
  readonly apiName?: string;
  /** The name of the component that holds the app's certificate; `<apiName>_glbloauth` by default. */
  readonly component?: string;
  /** Further members of that component, such as `isPkceRequired`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** False: the org knows of the app but nobody installed it. */
  readonly installed?: boolean;
}

export interface UserConfiguration {
  readonly username: string;
  /** 15 or 18 characters, made from the user's place in the list by default. */
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  readonly active?: boolean;
  readonly frozen?: boolean;
  /** Locked out after wrong passwords. */
  readonly locked?: boolean;
  /** Outside the login IP ranges of the profile. */
  readonly ipRestricted?: boolean;
  /** Names of permissions, `ApiEnabled` and `ViewSetup` by default. */
  readonly permissions?: readonly string[];
}

/** A row of the Tooling object `Certificate`; members that are left out have the object's usual values. */
export interface CertificateRow {
  readonly DeveloperName: string;
  readonly MasterLabel?: string;
  /** A date without a time, `2027-01-31`. */
  readonly ExpirationDate?: string | null;
  readonly [field: string]: unknown;
}

export interface SamlConfigRow {
  readonly DeveloperName: string;
  readonly MasterLabel?: string;
  /** PEM. */
  readonly ValidationCert?: string | null;
  readonly [field: string]: unknown;
}
