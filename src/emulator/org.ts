import type {
  AppConfiguration,
  CertificateRow,
  DeployProblem,
  MetadataConfiguration,
  OrgConfiguration,
  OrgKind,
  SamlConfigRow,
  UserConfiguration,
} from './configuration.ts';
import { longIdentifier, numberedIdentifier } from './identifier.ts';

/** An org with every default filled in. */
export interface Org {
  readonly kind: OrgKind;
  readonly id: string;
  readonly name: string;
  readonly myDomain: string | undefined;
  readonly sitePath: string | undefined;
  readonly instanceUrl: string | undefined;
  readonly idOrigin: string;
  readonly genericAudience: string;
  readonly reply: Readonly<Record<string, unknown>>;
  readonly audiences: readonly ('my-domain' | 'generic')[];
  readonly preventGenericHosts: boolean;
  readonly inactive: boolean;
  readonly devHub: boolean;
  readonly apps: ReadonlyMap<string, App>;
  /** By lower-case username: Salesforce does not tell case apart. */
  readonly users: ReadonlyMap<string, User>;
  readonly certificates: readonly CertificateRow[];
  readonly samlConfigs: readonly SamlConfigRow[];
  readonly metadata: Metadata;
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** How the Metadata API behaves, with every default filled in. */
export interface Metadata extends Required<Omit<MetadataConfiguration, 'secretReaders' | 'deployProblems'>> {
  /** Lower-case usernames; `undefined` means every user. */
  readonly secretReaders: ReadonlySet<string> | undefined;
  readonly deployProblems: readonly DeployProblem[];
}

export interface App {
  readonly clientId: string;
  readonly apiName: string;
  readonly component: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly type: 'connected' | 'external';
  /** The one that the org holds; `undefined` when the app has none. */
  readonly certificate: string | undefined;
  /** All others, which a server that lags behind may still hold. */
  readonly otherCertificates: readonly string[];
  readonly scopes: readonly string[];
  readonly tokenFormat: 'opaque' | 'jwt';
  readonly policy: 'adminApproved' | 'selfAuthorize';
  /** Lower-case usernames; `undefined` means every user. */
  readonly approvedUsers: ReadonlySet<string> | undefined;
  readonly clientSecret: string | undefined;
  readonly installed: boolean;
}

export interface User {
  readonly username: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
  readonly frozen: boolean;
  readonly locked: boolean;
  readonly ipRestricted: boolean;
  readonly permissions: readonly string[];
}

/** Fills in the defaults; `index` is the org's place in the list, from 0, and makes its ids. */
export function makeOrg(configuration: OrgConfiguration, index: number): Org {
  const kind = configuration.kind ?? 'production';
  const generic = `https://${kind === 'sandbox' || kind === 'scratch' ? 'test' : 'login'}.salesforce.com`;
  const users = (configuration.users ?? []).map((user, place) => makeUser(user, index * 1000 + place));
  return {
    kind,
    id: longIdentifier(configuration.id ?? numberedIdentifier('00D', index + 1)),
    name: configuration.name ?? 'Emulated Org',
    myDomain: configuration.myDomain === undefined ? undefined : new URL(configuration.myDomain).origin,
    sitePath: kind === 'site' ? (configuration.sitePath ?? 'customers').replace(/^\/+|\/+$/g, '') : undefined,
    instanceUrl: configuration.instanceUrl,
    idOrigin: configuration.idOrigin ?? generic,
    genericAudience: generic,
    reply: configuration.reply ?? {},
    audiences: configuration.audiences ?? ['my-domain', 'generic'],
    preventGenericHosts: configuration.preventGenericHosts ?? false,
    inactive: configuration.inactive ?? false,
    devHub: configuration.devHub ?? false,
    apps: new Map((configuration.apps ?? []).map((app, place) => [app.clientId, makeApp(app, place)])),
    users: new Map(users.map((user) => [user.username.toLowerCase(), user])),
    certificates: configuration.certificates ?? [],
    samlConfigs: configuration.samlConfigs ?? [],
    metadata: makeMetadata(configuration.metadata ?? {}),
    records: configuration.records ?? {},
  };
}

function makeMetadata(configuration: MetadataConfiguration): Metadata {
  const { secretReaders, deployProblems = [] } = configuration;
  return {
    consumerSecretAccess: configuration.consumerSecretAccess ?? true,
    secretReaders: secretReaders && lowerCase(secretReaders),
    showCertificate: configuration.showCertificate ?? true,
    deployMilliseconds: configuration.deployMilliseconds ?? 0,
    deployProblems,
    delayMilliseconds: configuration.delayMilliseconds ?? 0,
    flappingMilliseconds: configuration.flappingMilliseconds ?? 0,
    seed: configuration.seed ?? 0,
  };
}

function lowerCase(usernames: readonly string[]): ReadonlySet<string> {
  return new Set(usernames.map((username) => username.toLowerCase()));
}

function makeApp(configuration: AppConfiguration, place: number): App {
  const apiName = configuration.apiName ?? (place === 0 ? 'Emulated_App' : `Emulated_App_${place + 1}`);
  const certificates = configuration.certificates ?? [];
  const active = configuration.activeCertificate ?? certificates.length - 1;
  return {
    clientId: configuration.clientId,
    apiName,
    component: configuration.component ?? `${apiName}_glbloauth`,
    settings: configuration.settings ?? {},
    type: configuration.type ?? 'connected',
    certificate: certificates[active],
    otherCertificates: certificates.filter((_, place) => place !== active),
    scopes: configuration.scopes ?? ['api', 'refresh_token'],
    tokenFormat: configuration.tokenFormat ?? 'opaque',
    policy: configuration.policy ?? 'adminApproved',
    approvedUsers: configuration.approvedUsers && lowerCase(configuration.approvedUsers),
    clientSecret: configuration.clientSecret,
    installed: configuration.installed ?? true,
  };
}

function makeUser(configuration: UserConfiguration, number: number): User {
  return {
    username: configuration.username,
    id: longIdentifier(configuration.id ?? numberedIdentifier('005', number + 1)),
    name: configuration.name ?? 'Integration User',
    email: configuration.email ?? configuration.username,
    active: configuration.active ?? true,
    frozen: configuration.frozen ?? false,
    locked: configuration.locked ?? false,
    ipRestricted: configuration.ipRestricted ?? false,
    permissions: configuration.permissions ?? ['ApiEnabled', 'ViewSetup'],
  };
}
