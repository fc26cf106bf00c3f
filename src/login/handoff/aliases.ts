import { join } from 'node:path';
import type { World } from '../../world/world.ts';
import { type Home, kept, readOwnText } from './home.ts';
import type { AliasClaim, Below } from './layers.ts';
import { sfAtRest } from './lock.ts';
import { aliasFile, aliasText, readAliases, sameAliases } from './sf-files.ts';

/** How often a change is made again because an `sf` that was writing at the same moment lost it. */
const attempts = 5;

/** Changes alias.json between two writes of `sf`, and sees that the change is there. */
export async function changeAliases(
  home: Home,
  world: World,
  change: (aliases: Map<string, string>) => void,
): Promise<void> {
  const path = join(home.folder, aliasFile);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    await sfAtRest(path, world);
    const aliases = readAliases(await readOwnText(path, world));
    const wanted = new Map(aliases);
    change(wanted);
    if (sameAliases(aliases, wanted)) return;
    await world.files.write(path, aliasText(wanted));
  }
}

/** Gives aliases back to whom they belonged, unless somebody has given them to another user since. */
export async function restoreAliases(claims: readonly AliasClaim[], home: Home, world: World): Promise<void> {
  await changeAliases(home, world, (aliases) => {
    for (const { alias, username, below } of claims) {
      if (aliases.get(alias) !== username) continue;
      if (below === null) aliases.delete(alias);
      else aliases.set(alias, below);
    }
  });
}

/** Once no alias of ours is left: the same aliases as before in the same bytes. Somebody else's change stays. */
export async function restoreAliasFile(original: Below, home: Home, world: World): Promise<void> {
  const path = join(home.folder, aliasFile);
  const before = await kept(original, home, world);
  const text = before === undefined ? undefined : Buffer.from(before).toString('utf8');
  if (!sameAliases(readAliases(await readOwnText(path, world)), readAliases(text))) return;
  if (before === undefined) await world.files.remove(path);
  else await world.files.write(path, before);
}
