import { numberedIdentifier } from './identifier.ts';
import type { Org, User } from './org.ts';
import type { Row } from './soql-rows.ts';

/** One kind of record that an org holds. */
export interface SObject {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Fields that exist even when no row has them. */
  readonly fields: readonly string[];
}

/** The object of that name as this user sees it; `undefined` when there is none or it is not for them. */
export function findObject(name: string, tooling: boolean, org: Org, user: User): SObject | undefined {
  const known = tooling ? { ...dataObjects, ...toolingObjects } : dataObjects;
  const own = Object.keys(known).find((each) => each.toLowerCase() === name.toLowerCase());
  const rows = own === undefined ? undefined : known[own]?.(org, user);
  if (own !== undefined && rows !== undefined) return { name: own, rows, fields: fields[own] ?? [] };
  const named = Object.entries(org.records).find(([each]) => each.toLowerCase() === name.toLowerCase());
  return named && { name: named[0], rows: named[1], fields: ['Id'] };
}

/** The names of the objects that exist, for the global describe. */
export function objectNames(org: Org): string[] {
  return [...Object.keys(dataObjects), ...Object.keys(org.records)];
}

type Rows = (org: Org, user: User) => readonly Row[] | undefined;

const dataObjects: Readonly<Record<string, Rows>> = {
  Organization: (org) => [organization(org)],
  User: (org) => [...org.users.values()].map(userRow),
  UserPermissionAccess: (_, user) => [permissionRow(user)],
  ScratchOrgInfo: (org) => (org.devHub ? [] : undefined),
  ActiveScratchOrg: (org) => (org.devHub ? [] : undefined),
  SamlSsoConfig: (org, user) => (user.permissions.includes('ViewSetup') ? org.samlConfigs.map(samlRow) : undefined),
};

const toolingObjects: Readonly<Record<string, Rows>> = {
  Certificate: (org, user) =>
    user.permissions.includes('ViewSetup') ? org.certificates.map(certificateRow) : undefined,
};

const fields: Readonly<Record<string, readonly string[]>> = {
  ScratchOrgInfo: ['Id', 'Status', 'SignupUsername'],
  ActiveScratchOrg: ['Id'],
  SamlSsoConfig: Object.keys(samlRow({ DeveloperName: '' }, 0)),
  Certificate: Object.keys(certificateRow({ DeveloperName: '' }, 0)),
};

function organization(org: Org): Row {
  const sandbox = org.kind === 'sandbox' || org.kind === 'scratch';
  return {
    Id: org.id,
    Name: org.name,
    IsSandbox: sandbox,
    InstanceName: sandbox ? 'EMU1S' : 'EMU1',
    OrganizationType: 'Enterprise Edition',
    TrialExpirationDate: org.kind === 'scratch' ? '2030-01-01T00:00:00.000+0000' : null,
    NamespacePrefix: null,
    LanguageLocaleKey: 'en_US',
    DefaultLocaleSidKey: 'en_GB',
    TimeZoneSidKey: 'Europe/London',
    Country: 'GB',
    CreatedDate: '2026-01-01T00:00:00.000+0000',
  };
}

function userRow(user: User): Row {
  return {
    Id: user.id,
    Username: user.username,
    Name: user.name,
    FirstName: user.name.split(' ')[0],
    LastName: user.name.split(' ').at(-1),
    Email: user.email,
    Alias: 'ci',
    IsActive: user.active,
    UserType: 'Standard',
    ProfileId: numberedIdentifier('00e', 1),
    Profile: { Id: numberedIdentifier('00e', 1), Name: 'Integration', UserLicense: { Name: 'Salesforce' } },
    TimeZoneSidKey: 'Europe/London',
    LocaleSidKey: 'en_GB',
    LanguageLocaleKey: 'en_US',
  };
}

/** Permissions that a query may ask for beside those that the user has. */
const permissions = [
  'ApiEnabled',
  'AuthorApex',
  'CustomizeApplication',
  'ManageCertificates',
  'ManageUsers',
  'ModifyAllData',
  'ModifyMetadata',
  'ViewAllData',
  'ViewSetup',
];

function permissionRow(user: User): Row {
  const names = new Set([...permissions, ...user.permissions]);
  const entries = [...names].map((name) => [`Permissions${name}`, user.permissions.includes(name)] as const);
  return { Id: '000000000000000AAA', ...Object.fromEntries(entries) };
}

function certificateRow(row: { readonly DeveloperName: string }, index: number): Row {
  return {
    Id: numberedIdentifier('0P1', index + 1),
    MasterLabel: row.DeveloperName,
    ExpirationDate: null,
    KeySize: 2048,
    OptionsIsCaSigned: false,
    OptionsIsEncryptedWithPE: false,
    OptionsIsNewEncr: false,
    OptionsIsPrivateKeyExportable: false,
    OptionsIsUnusable: false,
    OptionIsUsingKMS: false,
    ...row,
  };
}

function samlRow(row: { readonly DeveloperName: string }, index: number): Row {
  return {
    Id: numberedIdentifier('0LE', index + 1),
    MasterLabel: row.DeveloperName,
    Issuer: 'https://idp.example',
    Audience: 'https://saml.salesforce.com',
    LoginUrl: 'https://idp.example/saml',
    Version: 'SAML 2.0',
    ValidationCert: null,
    ...row,
  };
}
