import { join } from 'node:path';
import { Failure } from '../../failure.ts';
import { sameId } from '../../org/identity.ts';
import { keep, loadJournal, readOwn, readOwnText, saveJournal } from './home.ts';
import { isAbandoned, type Journal, type Layer, type Place } from './layers.ts';
import type { Handing } from './request.ts';
import { aliasFile, readAliases } from './sf-files.ts';
import { uncover } from './undo.ts';

/**
 * Takes abandoned layers off and lays ours on top: what the hand-off is about to replace is kept, and the journal says
 * so before anything changes. Call it under the lock.
 * @returns the places that the layer covers
 * @throws Failure ERR_HANDOFF when the hand-off would send another job to the wrong org, or meets a link
 */
export async function lay(handing: Handing, keyFile: string | null): Promise<readonly Place[]> {
  const { request, world, ci, home, layer: id } = handing;
  const { alias, username, job, session } = request;
  const now = world.clock.now();
  const found = await loadJournal(home, world);
  const abandoned = found.layers.filter((layer) => isAbandoned(layer, job, now));
  const journal = await uncover(found, new Set(abandoned.map((layer) => layer.id)), home, world, ci);
  const aliasPath = join(home.folder, aliasFile);
  const aliases = readAliases(await readOwnText(aliasPath, world));
  judge(handing, journal, aliases);
  await world.files.makeDirectory(home.journalFolder);
  const layer: Layer = {
    id,
    job,
    laidAt: now.getTime(),
    orgId: session.orgId,
    keyFile,
    places: await cover(handing),
    claim: alias === undefined ? null : { alias, username, below: aliases.get(alias) ?? null },
  };
  const before =
    alias === undefined || journal.aliasFile !== null
      ? journal.aliasFile
      : await keep(await readOwn(aliasPath, world), `${id}-a`, home, world);
  await saveJournal({ ...journal, aliasFile: before, layers: [...journal.layers, layer] }, home, world);
  return layer.places;
}

/** Refuses what would send somebody's deployment to another org, and warns where it still can be avoided. */
function judge({ request, ci, home, file }: Handing, journal: Journal, aliases: ReadonlyMap<string, string>): void {
  const { alias, username, job, session } = request;
  const named = aliases.get(username);
  if (named !== undefined && named !== username) {
    throw new Failure('ERR_HANDOFF', `The sf CLI has an alias ${username} that stands for another user.`, {
      hint: `Remove it with \`sf alias unset ${username}\`.`,
    });
  }
  const others = journal.layers.filter((layer) => layer.job.id !== job.id);
  const covers = ({ places }: Layer) => places.some((place) => place.file.toLowerCase() === file.toLowerCase());
  if (others.some((layer) => covers(layer) && !sameId(layer.orgId, session.orgId))) {
    throw new Failure(
      'ERR_HANDOFF',
      `Another job with this home folder is logged in to another org as ${username}, and the sf CLI keeps one login for each username.`,
      {
        hint: `Wait for the other job, or give each runner a home folder of its own. If there is no other job, remove ${home.journalFolder}.`,
      },
    );
  }
  if (alias !== undefined && others.some(({ claim }) => claim?.alias === alias && claim.username !== username)) {
    ci.annotate(
      'warning',
      `Another job with this home folder uses the alias ${alias} for another user; from now on it stands for ${username} there, too. SF_TARGET_ORG names the username and is not affected. Give \`--target-org\` the username, or each runner a home folder of its own.`,
    );
  }
}

/**
 * Keeps the login that is there. `sf` writes under the username as the org spells it, which may differ in case from
 * what was typed, so every file of that name counts.
 */
async function cover({ world, home, file, layer }: Handing): Promise<Place[]> {
  const lower = file.toLowerCase();
  const there = (await world.files.list(home.folder)).filter((name) => name.toLowerCase() === lower);
  const places: Place[] = [];
  for (const name of new Set([file, lower, ...there])) {
    const bytes = await readOwn(join(home.folder, name), world);
    places.push({ file: name, below: await keep(bytes, `${layer}-${places.length}`, home, world) });
  }
  return places;
}
