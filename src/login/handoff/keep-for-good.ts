import type { World } from '../../world/world.ts';
import { homeOf, loadJournal, saveJournal } from './home.ts';
import { withLock } from './lock.ts';
import type { Undo } from './undo.ts';

const lockTimes = { hold: 20_000, patience: 30_000 } as const;

/**
 * Makes a hand-off last: nothing will put back what it covered. For where no post step comes, as on a person's machine.
 * @throws Failure when a file cannot be written or the lock cannot be had
 */
export async function keepForGood(undo: Undo, world: World): Promise<void> {
  const home = homeOf(world.machine);
  await withLock(home.lock, lockTimes, world, async () => {
    const journal = await loadJournal(home, world);
    const layers = journal.layers.filter(({ id }) => id !== undo.layer);
    await saveJournal({ ...journal, layers, aliasFile: layers.length === 0 ? null : journal.aliasFile }, home, world);
  });
}
