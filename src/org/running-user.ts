import { withoutStop } from '../failure.ts';
import { isJsonObject, type JsonObject, parsedJson } from '../json.ts';
import { isOrgId } from './identity.ts';

/** Every org has this version of the API, whatever release it is on. */
const base = '/services/data/v60.0/query?q=';

/** The org as it describes itself. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly kind: 'production' | 'sandbox' | 'scratch';
}

/** The user that a session belongs to. */
export interface RunningUser {
  readonly username: string;
  /** `null` where the session may not see it. */
  readonly profile: string | null;
}

/** Permissions that reach far beyond one task, by their API names, the farthest first, as Setup calls them. */
export const broadPermissions = {
  ModifyAllData: 'Modify All Data',
  ViewAllData: 'View All Data',
  ManageUsers: 'Manage Users',
  CustomizeApplication: 'Customize Application',
  AuthorApex: 'Author Apex',
} as const;

export type BroadPermission = keyof typeof broadPermissions;

/** @see Object Reference, Organization; a scratch org is a sandbox with an end */
export const organizationPath = path('SELECT Id, Name, IsSandbox, TrialExpirationDate FROM Organization');

/** @param userId 15 or 18 letters and digits, as a judged session has it */
export function runningUserPath(userId: string): string {
  if (!/^[A-Za-z0-9]{15,18}$/.test(userId)) throw new TypeError('the id of a user has 15 or 18 letters and digits');
  return path(`SELECT Username, Profile.Name FROM User WHERE Id = '${userId}'`);
}

/**
 * Asks which of these permissions the user of the session has, whatever profile or permission set they come from.
 * An org without a feature does not know its permissions, and refuses the whole question then (INVALID_FIELD).
 * @see Object Reference, UserPermissionAccess
 */
export function permissionsPath(names: readonly BroadPermission[]): string {
  return path(`SELECT ${names.map((name) => `Permissions${name}`).join(', ')} FROM UserPermissionAccess`);
}

/** What a query about one record came to. */
export type Answer<T> =
  | { readonly kind: 'record'; readonly record: T }
  /** The API said no: its own `errorCode` where it gave one, and a clause with its words; foreign text. */
  | { readonly kind: 'refused'; readonly errorCode: string | null; readonly seen: string };

/** Judges the answer to one of the questions above; a record that is not of its form is refused. */
export function judgeRecord<T>(
  { status, body }: { readonly status: number; readonly body: string },
  read: (row: JsonObject) => T | undefined,
): Answer<T> {
  const value = parsedJson(body);
  if (status !== 200) return refusal(status, value);
  const records = isJsonObject(value) ? value['records'] : undefined;
  const row: unknown = Array.isArray(records) ? records[0] : undefined;
  const record = isJsonObject(row) ? read(row) : undefined;
  if (record === undefined) return { kind: 'refused', errorCode: null, seen: 'an answer that holds no such record' };
  return { kind: 'record', record };
}

export function readOrganization(row: JsonObject): Organization | undefined {
  const { Id: id, Name: name, IsSandbox: sandbox, TrialExpirationDate: end } = row;
  if (typeof id !== 'string' || !isOrgId(id) || typeof name !== 'string' || typeof sandbox !== 'boolean')
    return undefined;
  return { id, name, kind: !sandbox ? 'production' : typeof end === 'string' ? 'scratch' : 'sandbox' };
}

export function readRunningUser(row: JsonObject): RunningUser | undefined {
  const { Username: username, Profile: profile } = row;
  if (typeof username !== 'string') return undefined;
  const name = isJsonObject(profile) ? profile['Name'] : undefined;
  return { username, profile: typeof name === 'string' ? name : null };
}

/** Those that the user has. */
export function readPermissions(row: JsonObject): readonly BroadPermission[] {
  return (Object.keys(broadPermissions) as BroadPermission[]).filter((name) => row[`Permissions${name}`] === true);
}

function refusal(status: number, value: unknown): Answer<never> {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (!isJsonObject(first) || typeof first['errorCode'] !== 'string') {
    return { kind: 'refused', errorCode: null, seen: `status ${status} and no reason` };
  }
  const said = typeof first['message'] === 'string' ? `: ${withoutStop(first['message'].trim().slice(0, 300))}` : '';
  return { kind: 'refused', errorCode: first['errorCode'], seen: `status ${status}, ${first['errorCode']}${said}` };
}

function path(soql: string): string {
  return `${base}${encodeURIComponent(soql)}`;
}
