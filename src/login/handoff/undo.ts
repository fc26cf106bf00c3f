import { basename, isAbsolute, join } from 'node:path';
import type { Log } from '../../ci/ci.ts';
import type { World } from '../../world/world.ts';
import { restoreAliases, restoreAliasFile } from './aliases.ts';
import { type Home, homeOf, kept, loadJournal, readOwnText, saveJournal } from './home.ts';
import { type Journal, type Place, takeOff } from './layers.ts';
import { sfAtRest, withLock } from './lock.ts';
import { isOurs } from './sf-files.ts';

/** All that the post step needs to undo a hand-off. It holds no secret and no byte of anybody's login. */
export interface Undo {
  readonly version: 1;
  readonly layer: string;
  /** The folder of the key file, for `sf-login: key`. */
  readonly keyFolder: string | null;
}

/** The name of the one file in the folder of the key. */
export const keyFileName = 'key.pem';

/** The runner waits for the end of a cancelled job's post steps, but not for ever. */
const lockTimes = { hold: 20_000, patience: 30_000 } as const;

/**
 * Takes a hand-off back: the key file goes, and the login and the alias that were there before come back byte for byte.
 * What somebody logged in to in the meantime stays. Doing it again changes nothing, whatever came between.
 * @throws Failure when a file cannot be written or the lock cannot be had
 */
export async function undoHandOff(undo: Undo, world: World, ci: Log): Promise<void> {
  if (undo.keyFolder !== null) await removeKey(undo.keyFolder, world);
  const home = homeOf(world.machine);
  if ((await world.files.kind(home.journalFolder)) === 'missing') return;
  await withLock(home.lock, lockTimes, world, async () => {
    const left = await uncover(await loadJournal(home, world), new Set([undo.layer]), home, world, ci);
    // What was kept for a layer that never came to stand in the journal.
    if (left.layers.length === 0) await saveJournal(left, home, world);
  });
}

/** Reads what the post step was left; `undefined` when it is no such thing. */
export function readUndo(text: string): Undo | undefined {
  try {
    const { version, layer, keyFolder } = JSON.parse(text) as Undo;
    const sound =
      version === 1 &&
      /^[0-9a-f-]{36}$/.test(layer) &&
      (keyFolder === null || (typeof keyFolder === 'string' && isAbsolute(keyFolder)));
    return sound ? { version, layer, keyFolder } : undefined;
  } catch {
    return undefined;
  }
}

/** The path has lain in a file since it was made: nothing but the key goes, and the folder only when it is empty then. */
export async function removeKey(folder: string, world: World): Promise<void> {
  await world.files.remove(join(folder, keyFileName));
  if ((await world.files.kind(folder)) !== 'directory') return;
  if ((await world.files.list(folder)).length === 0) await world.files.remove(folder);
}

/** Takes layers off and puts back what they covered; call it under the lock. The journal that is left is returned. */
export async function uncover(
  journal: Journal,
  ids: ReadonlySet<string>,
  home: Home,
  world: World,
  ci: Log,
): Promise<Journal> {
  if (!journal.layers.some(({ id }) => ids.has(id))) return journal;
  const uncovered = takeOff(journal, ids);
  const keyFiles = journal.layers.flatMap(({ keyFile }) => keyFile ?? []);
  for (const place of uncovered.places) await restoreLogin(place, keyFiles, home, world, ci);
  if (uncovered.claims.length > 0) await restoreAliases(uncovered.claims, home, world);
  if (journal.aliasFile !== null && uncovered.journal.aliasFile === null) {
    await restoreAliasFile(journal.aliasFile, home, world);
  }
  // Last, so that an interrupted restoration is made again.
  await saveJournal(uncovered.journal, home, world);
  return uncovered.journal;
}

async function restoreLogin(
  { file, below }: Place,
  keyFiles: readonly string[],
  home: Home,
  world: World,
  ci: Log,
): Promise<void> {
  const path = join(home.folder, file);
  await sfAtRest(path, world);
  const text = await readOwnText(path, world);
  if (text !== undefined && !isOurs(text, keyFiles)) {
    ci.info(`The sf CLI has got another login as ${basename(file, '.json')} in the meantime; it stays.`);
    return;
  }
  const before = await kept(below, home, world);
  // key.json, the key of the CLI's encryption, stays even when ours was the first login: it is not about our login
  // alone, and an `sf` of somebody else may have encrypted with it by now.
  if (before === undefined) await world.files.remove(path);
  else await world.files.write(path, before);
}
