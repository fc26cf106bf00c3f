import { Failure } from '../../failure.ts';
import { jsonObject } from '../../json.ts';
import type { Machine } from '../../world/world.ts';
import { judgeUsername } from '../identity.ts';

/** The folder below HOME in which the `sf` CLI keeps its logins. */
export const stateFolder = '.sfdx';
/** The file in it that maps aliases to usernames. */
export const aliasFile = 'alias.json';

/** Windows opens a device for these, whatever follows the first dot. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;

/**
 * The name of the file in which `sf` keeps the login of a user: the username and `.json`. Judged here once more, because
 * a username that is not one could name a file elsewhere.
 * @throws Failure ERR_USERNAME
 */
export function authFileName(username: string, platform: Machine['platform']): string {
  const failure = judgeUsername(username);
  if (failure !== undefined) throw failure;
  // `sf` itself passes over file names that begin with a dot.
  if (username.startsWith('.')) throw cannotBeFile('begins with a dot');
  if (platform === 'win32' && /[*?|]/.test(username)) throw cannotBeFile('has a character that no file on Windows can');
  if (platform === 'win32' && deviceName.test(username)) throw cannotBeFile('is the name of a device on Windows');
  return `${username}.json`;
}

function cannotBeFile(because: string): Failure {
  return new Failure('ERR_USERNAME', `\`username\` ${because}, so the sf CLI cannot keep a login of that name.`, {
    hint: 'Use the outputs `access-token` and `instance-url` instead of a hand-off.',
  });
}

/** Whether a name can be that of a login's file: nothing in it leads to another folder. */
export function isAuthFileName(name: string): boolean {
  return /^[^./\\][^/\\\0]*@[^/\\\0]+\.json$/.test(name);
}

/**
 * Judges an alias: one word of letters, digits, `_`, `-` and `.`. With an `@` it could pass for another user's name,
 * which `sf` looks up among the aliases first.
 * @throws Failure ERR_OPTIONS
 */
export function checkAlias(alias: string): void {
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u.test(alias)) return;
  throw new Failure(
    'ERR_OPTIONS',
    '`alias` is not one word of at most 100 letters, digits, `_`, `-` and `.` that begins with a letter, a digit or `_`.',
    { hint: 'Choose a short name such as `staging`.' },
  );
}

/** The login of a token as `sf` reads it; it encrypts the token when it first saves the file. */
export interface TokenLogin {
  readonly username: string;
  readonly orgId: string;
  readonly accessToken: string;
  readonly instanceUrl: string;
  readonly loginUrl: string;
}

/**
 * The text of a login's file. Without `clientId`, `privateKey` and `refreshToken`: with any of these `sf` takes the
 * login for one that it can renew.
 */
export function authFileText({ username, orgId, accessToken, instanceUrl, loginUrl }: TokenLogin): string {
  return JSON.stringify({ username, orgId, accessToken, instanceUrl, loginUrl }, null, 2);
}

/** The text of a login's file with another access token in it, which need not be encrypted. */
export function withAccessToken(text: string, accessToken: string): string {
  return JSON.stringify({ ...jsonObject(text), accessToken }, null, 2);
}

/**
 * Whether a login's file is still what we made, as far as the kind of the login tells: `sf` encrypts and adds members,
 * but a refresh token, a client secret or a key file that is not ours come from somebody's own login. What cannot be
 * read is nobody's.
 */
export function isOurs(text: string, keyFiles: readonly string[]): boolean {
  const login = jsonObject(text);
  if (login === undefined) return true;
  const { refreshToken, clientSecret, privateKey } = login;
  if (isText(refreshToken) || isText(clientSecret)) return false;
  return !isText(privateKey) || keyFiles.includes(privateKey);
}

/** Reads one member of a login's file; `undefined` where it is no text. */
export function authFileMember(text: string, member: 'orgId' | 'username' | 'privateKey'): string | undefined {
  const value = jsonObject(text)?.[member];
  return isText(value) ? value : undefined;
}

/**
 * The aliases in the text of alias.json, in their order; none when there is no file.
 * @throws Failure ERR_HANDOFF when the text is nothing that `sf` could read
 */
export function readAliases(text: string | undefined): Map<string, string> {
  if (text === undefined) return new Map();
  const orgs = jsonObject(text)?.['orgs'] ?? (jsonObject(text) === undefined ? undefined : {});
  if (typeof orgs !== 'object' || orgs === null || Array.isArray(orgs)) {
    throw new Failure('ERR_HANDOFF', 'The file of aliases of the sf CLI, ~/.sfdx/alias.json, cannot be read.', {
      hint: 'Mend or remove the file, or log in without `alias`.',
    });
  }
  return new Map(Object.entries(orgs).flatMap(([alias, user]) => (typeof user === 'string' ? [[alias, user]] : [])));
}

/** The text of alias.json as `sf` writes it. */
export function aliasText(aliases: ReadonlyMap<string, string>): string {
  return JSON.stringify({ orgs: Object.fromEntries(aliases) });
}

/** Whether two sets of aliases say the same; the order does not count. */
export function sameAliases(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([alias, user]) => other.get(alias) === user);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
