import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isLoopbackHost, isSalesforceHost } from '../assertion/login-url.ts';
import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { sameId } from '../org/identity.ts';
import type { World } from '../world/world.ts';
import { changeAliases } from './handoff-aliases.ts';
import { homeOf, loadJournal, readOwn, readOwnText } from './handoff-home.ts';
import { lay } from './handoff-lay.ts';
import { withLock } from './handoff-lock.ts';
import { type HandedKey, type Handing, type HandOffRequest, handOffState, timeLeft } from './handoff-request.ts';
import { keyFileName, removeKey, type Undo, uncover } from './handoff-undo.ts';
import { judgeSf, keyCommand, keychainVariables, tokenCommand } from './sf-command.ts';
import { authFileMember, authFileName, authFileText, checkAlias } from './sf-files.ts';

export type { HandOffRequest };

/** A session in the hands of the `sf` CLI. */
export interface HandOff {
  /** `sf` took the token over; its files were written; it logged in with the key. */
  readonly route: 'sf' | 'files' | 'key';
  readonly undo: Undo;
  /** Variables for the later steps of the job. */
  readonly environment: Readonly<Record<string, string>>;
}

/** `sf` takes two to five seconds; on a slow machine more. */
const longestTokenLoginMilliseconds = 30_000;
const longestKeyLoginMilliseconds = 60_000;

/**
 * Hands a session to the `sf` CLI of the later steps. How to undo it is remembered before anything changes, so that a
 * job that is cancelled in between is put right, too.
 * @throws Failure ERR_USERNAME, ERR_OPTIONS (the alias), ERR_HANDOFF, and for `how: 'key'` ERR_SF_LOGIN
 */
export async function handOff(request: HandOffRequest, world: World, ci: Ci): Promise<HandOff> {
  const { username, alias, how, key, deadlineMilliseconds } = request;
  const file = authFileName(username, world.machine.platform);
  if (alias !== undefined) checkAlias(alias);
  const home = homeOf(world.machine);
  const endsAt = world.clock.monotonic() + deadlineMilliseconds;
  const handing: Handing = { request, world, ci, home, file, layer: randomUUID(), endsAt };
  try {
    if (how === 'token') return await handOffToken(handing);
    if (key === undefined) throw new TypeError('a hand-off of the key needs the key');
    return await handOffKey(handing, key);
  } catch (error) {
    const files = error instanceof Failure && (error.code === 'ERR_FILE_READ' || error.code === 'ERR_FILE_WRITE');
    throw files ? new Failure('ERR_HANDOFF', error.message, { cause: error }) : error;
  }
}

/** The CLI's files first: they hold from that moment on, while `sf` works on them and whatever becomes of it. */
async function handOffToken(handing: Handing): Promise<HandOff> {
  const { world, ci, file } = handing;
  const undo = await remember(handing, null);
  const otherSpelling = await locked(handing, 0, async () => {
    const places = await lay(handing, null);
    await writeLogin(handing);
    await setAlias(handing);
    return places.some((place) => place.file !== file && place.below !== 'nothing');
  });
  const program = await world.processes.find('sf');
  let because = 'there is no `sf` on PATH';
  if (program !== undefined) {
    // Into the other one it would put the token, beside what makes it somebody else's login.
    const instead = otherSpelling ? 'there is a login under another spelling of the username' : undefined;
    const refused = instead ?? (await letSfTakeToken(handing, program));
    if (refused === undefined) return { route: 'sf', undo, environment: variables(handing) };
    because = refused;
  }
  ci.info(`The sf CLI's own login was not used (${because}); its files were written instead.`);
  return { route: 'files', undo, environment: variables(handing) };
}

/** @returns why `sf` did not take the token; `undefined` when it did */
async function letSfTakeToken(handing: Handing, program: string): Promise<string | undefined> {
  const { request, world, home, layer, file } = handing;
  const { session, username } = request;
  const { hostname } = new URL(session.instanceUrl);
  // `sf` writes under whatever name the host answers, so it is sent only to hosts that do not make names up.
  if (!isSalesforceHost(hostname) && !isLoopbackHost(hostname)) return `${hostname} is not one of Salesforce's hosts`;
  const timeout = timeLeft(handing, longestTokenLoginMilliseconds);
  if (timeout < 1000) return 'no time was left';
  const result = await world.processes.run(tokenCommand(program, session, world.machine.platform, timeout));
  const outcome = judgeSf(result, session, username, timeout);
  if (outcome.done && (await isLoggedIn(handing))) return undefined;
  // It may have been ended in the middle of a write. A login that another job has laid over ours is that job's.
  await locked(handing, 0, async () => {
    const { layers } = await loadJournal(home, world);
    const top = layers.findLast(({ places }) => places.some((place) => place.file === file));
    if (top?.id === layer) await writeLogin(handing);
  });
  return outcome.done ? 'it left no login behind' : outcome.because;
}

async function handOffKey(handing: Handing, key: HandedKey): Promise<HandOff> {
  const { world } = handing;
  const program = await world.processes.find('sf');
  if (program === undefined) {
    throw new Failure('ERR_SF_LOGIN', 'There is no `sf` on PATH outside the workspace, and `sf-login: key` needs it.', {
      hint: 'Install the CLI in an earlier step (`npm install --global @salesforce/cli`), or leave `sf-login` at `token`.',
    });
  }
  const keyFolder = await world.files.temporaryDirectory();
  try {
    const undo = await remember(handing, keyFolder);
    const keyFile = join(keyFolder, keyFileName);
    await world.files.write(keyFile, key.privateKeyPem.reveal(), 0o600);
    const timeout = timeLeft(handing, longestKeyLoginMilliseconds);
    await locked(handing, timeout, () => letSfLogIn(handing, key, program, keyFile, timeout));
    return { route: 'key', undo, environment: { ...variables(handing), ...audienceVariable(handing, key) } };
  } catch (error) {
    await removeKey(keyFolder, world);
    throw error;
  }
}

/** Under the lock, because for that time there is no login: finding one, `sf` would log it out, aliases and all. */
async function letSfLogIn(
  handing: Handing,
  key: HandedKey,
  program: string,
  keyFile: string,
  timeout: number,
): Promise<void> {
  const { request, world, ci, home, file, layer } = handing;
  const { session, username } = request;
  await lay(handing, keyFile);
  try {
    await world.files.remove(join(home.folder, file));
    const { clientId, audience, loginUrl = session.instanceUrl } = key;
    const login = { username, keyFile, clientId, audience, loginUrl };
    const result = await world.processes.run(keyCommand(program, login, world.machine.platform, timeout));
    const outcome = judgeSf(result, session, username, timeout);
    if (!outcome.done) throw sfRefused(outcome.because);
    if (!(await isLoggedIn(handing, keyFile))) throw sfRefused('it left no login behind');
    await closeToOthers(handing);
    await setAlias(handing);
  } catch (error) {
    await uncover(await loadJournal(home, world), new Set([layer]), home, world, ci);
    throw error;
  }
}

function sfRefused(because: string): Failure {
  return new Failure('ERR_SF_LOGIN', `\`sf org login jwt\` did not log in: ${because}.`);
}

async function writeLogin({ request, world, home, file }: Handing): Promise<void> {
  const { session, username } = request;
  const { orgId, instanceUrl } = session;
  const accessToken = session.accessToken.reveal();
  const text = authFileText({ username, orgId, accessToken, instanceUrl, loginUrl: instanceUrl });
  await world.files.write(join(home.folder, file), text, 0o600);
}

/** `sf` writes a new file as the umask has it; an existing one keeps its mode. */
async function closeToOthers({ world, home, file }: Handing): Promise<void> {
  const path = join(home.folder, file);
  const bytes = await readOwn(path, world);
  if (bytes !== undefined) await world.files.write(path, bytes, 0o600);
}

async function setAlias({ request, world, home }: Handing): Promise<void> {
  const { alias, username } = request;
  if (alias !== undefined) await changeAliases(home, world, (aliases) => aliases.set(alias, username));
}

/** Whether the login's file is there, is that of this session's org, and lives on that key file or on none. */
async function isLoggedIn({ request, world, home, file }: Handing, keyFile?: string): Promise<boolean> {
  const text = (await readOwnText(join(home.folder, file), world)) ?? '';
  const orgId = authFileMember(text, 'orgId') ?? '';
  return sameId(orgId, request.session.orgId) && authFileMember(text, 'privateKey') === keyFile;
}

async function locked<T>(handing: Handing, sfMilliseconds: number, act: () => Promise<T>): Promise<T> {
  const { world, home } = handing;
  const patience = Math.max(timeLeft(handing, Number.MAX_VALUE), 5_000);
  await world.files.makeDirectory(home.folder);
  return withLock(home.lock, { hold: 20_000 + sfMilliseconds, patience }, world, act);
}

async function remember({ ci, layer }: Handing, keyFolder: string | null): Promise<Undo> {
  const undo: Undo = { version: 1, layer, keyFolder };
  await ci.remember(handOffState, JSON.stringify(undo));
  return undo;
}

function variables({ request, world }: Handing): Readonly<Record<string, string>> {
  const { setDefault, setDefaultDevHub, username } = request;
  return {
    ...(setDefault ? { SF_TARGET_ORG: username } : {}),
    ...(setDefaultDevHub ? { SF_TARGET_DEV_HUB: username } : {}),
    ...keychainVariables(world.machine.platform),
  };
}

/** When `sf` logs in anew it tries these three by itself; any other it must be told, for as long as the job lasts. */
function audienceVariable({ request }: Handing, key: HandedKey): Readonly<Record<string, string>> {
  const { origin } = new URL(key.loginUrl ?? request.session.instanceUrl);
  const known = [origin, 'https://login.salesforce.com', 'https://test.salesforce.com'];
  return known.includes(key.audience) ? {} : { SF_AUDIENCE_URL: key.audience };
}
