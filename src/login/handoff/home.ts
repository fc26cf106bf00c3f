import { join } from 'node:path';
import { Failure } from '../../failure.ts';
import type { World } from '../../world/world.ts';
import { type Below, emptyJournal, type Journal, keptFiles, readJournal } from './layers.ts';
import { stateFolder } from './sf-files.ts';

/** The places below HOME that a hand-off knows. */
export interface Home {
  /** ~/.sfdx, the folder of the `sf` CLI's logins. */
  readonly folder: string;
  /** Our journal and the files that were there before; `sf` passes over names that begin with a dot. */
  readonly journalFolder: string;
  readonly lock: string;
}

const largestFile = 1_048_576;

/** @throws Failure ERR_HANDOFF when there is no home folder */
export function homeOf({ homeDirectory }: World['machine']): Home {
  if (homeDirectory === '') {
    throw new Failure('ERR_HANDOFF', 'There is no home folder in which the sf CLI could keep the login.', {
      hint: 'Set HOME (USERPROFILE on Windows), or log in without `alias`.',
    });
  }
  const folder = join(homeDirectory, stateFolder);
  return { folder, journalFolder: join(folder, '.sf-keypair'), lock: join(folder, '.sf-keypair.lock') };
}

/**
 * The bytes of a file of the CLI's; `undefined` when there is none.
 * @throws Failure ERR_HANDOFF when it is a link or anything else that is not replaced
 */
export async function readOwn(path: string, world: World): Promise<Uint8Array | undefined> {
  const read = await world.files.read(path, largestFile, { followLast: false });
  if (typeof read !== 'string') return read;
  if (read === 'missing') return undefined;
  const seen = {
    link: 'is a link, which is not followed',
    'not-a-file': 'is no file',
    'too-large': 'is larger than 1 MiB',
    forbidden: 'may not be read by this process',
    outside: 'lies elsewhere',
    failed: 'cannot be read',
  }[read];
  throw new Failure('ERR_HANDOFF', `${path} ${seen}.`);
}

/** The same as text. */
export async function readOwnText(path: string, world: World): Promise<string | undefined> {
  const bytes = await readOwn(path, world);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

/**
 * The journal of this home; an empty one when there is none.
 * @throws Failure ERR_HANDOFF when there is one that this version does not understand
 */
export async function loadJournal(home: Home, world: World): Promise<Journal> {
  const path = join(home.journalFolder, 'journal.json');
  const text = await readOwnText(path, world);
  if (text === undefined) return emptyJournal;
  const journal = readJournal(text);
  if (journal !== undefined) return journal;
  throw new Failure('ERR_HANDOFF', `${path} is damaged or was written by another version.`, {
    hint: 'When no other job runs with this home folder, put back by hand what the folder keeps, then remove the folder.',
  });
}

/** Writes the journal, then drops kept files that it no longer needs; without layers the whole folder goes. */
export async function saveJournal(journal: Journal, home: Home, world: World): Promise<void> {
  if (journal.layers.length === 0) {
    await world.files.remove(home.journalFolder);
    return;
  }
  await world.files.write(join(home.journalFolder, 'journal.json'), JSON.stringify(journal));
  const needed = keptFiles(journal);
  for (const name of await world.files.list(home.journalFolder)) {
    if (/^[0-9a-f-]+$/.test(name) && !needed.has(name)) await world.files.remove(join(home.journalFolder, name));
  }
}

/** Keeps bytes beside the journal, readable by their owner alone. */
export async function keep(bytes: Uint8Array | undefined, name: string, home: Home, world: World): Promise<Below> {
  if (bytes === undefined) return 'nothing';
  await world.files.write(join(home.journalFolder, name), bytes);
  return { kept: name };
}

/** What was kept; `undefined` for nothing. */
export async function kept(below: Below, home: Home, world: World): Promise<Uint8Array | undefined> {
  return below === 'nothing' ? undefined : readOwn(join(home.journalFolder, below.kept), world);
}
