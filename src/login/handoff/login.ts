import { join } from 'node:path';
import { sameId } from '../../org/identity.ts';
import { changeAliases } from './aliases.ts';
import { readOwnText } from './home.ts';
import { withLock } from './lock.ts';
import { type Handing, handOffState, timeLeft } from './request.ts';
import { authFileMember, authFileText } from './sf-files.ts';
import type { Undo } from './undo.ts';

/** Does something while no other job with this home folder hands off or undoes; `sf` may run for that long meanwhile. */
export async function locked<T>(handing: Handing, sfMilliseconds: number, act: () => Promise<T>): Promise<T> {
  const { world, home } = handing;
  const patience = Math.max(timeLeft(handing, Number.MAX_VALUE), 5_000);
  await world.files.makeDirectory(home.folder);
  return withLock(home.lock, { hold: 20_000 + sfMilliseconds, patience }, world, act);
}

/** Tells the post step how to undo what is about to happen. */
export async function remember({ ci, layer }: Handing, keyFolder: string | null): Promise<Undo> {
  const undo: Undo = { version: 1, layer, keyFolder };
  await ci.remember(handOffState, JSON.stringify(undo));
  return undo;
}

/** Writes the login of the token in one step; another one that is there is replaced. */
export async function writeTokenLogin(handing: Handing): Promise<void> {
  const { session, username } = handing.request;
  const { orgId, instanceUrl } = session;
  const accessToken = session.accessToken.reveal();
  await writeLogin(handing, authFileText({ username, orgId, accessToken, instanceUrl, loginUrl: instanceUrl }));
}

/** Writes the file of the login in one step, readable by its owner alone. */
export async function writeLogin({ world, home, file }: Handing, content: string | Uint8Array): Promise<void> {
  await world.files.write(join(home.folder, file), content, 0o600);
}

/** Gives the alias to the user, when one is asked for. */
export async function setAlias({ request, world, home }: Handing): Promise<void> {
  const { alias, username } = request;
  if (alias !== undefined) await changeAliases(home, world, (aliases) => aliases.set(alias, username));
}

/** The text of the login's file if it is of this session's org and lives on that key file, or on none. */
export async function readLogin(
  { request, world, file }: Handing,
  folder: string,
  keyFile?: string,
): Promise<string | undefined> {
  const text = (await readOwnText(join(folder, file), world)) ?? '';
  const isOf = sameId(authFileMember(text, 'orgId') ?? '', request.session.orgId);
  return isOf && authFileMember(text, 'privateKey') === keyFile ? text : undefined;
}
