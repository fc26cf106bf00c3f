import { Failure } from '../../failure.ts';
import type { World } from '../../world/world.ts';

/** How long a lock may be held and how long is waited for it, in milliseconds. */
export interface LockTimes {
  readonly hold: number;
  readonly patience: number;
}

/** A lock whose text cannot be read is being written at this moment, or its writer died over it. */
const unreadableHoldMilliseconds = 10_000;

/**
 * Does something while no other process of ours does anything under the same lock file. A lock that is held longer than
 * its holder said is that of a process that died, and is broken.
 * @throws Failure ERR_HANDOFF when the lock cannot be had in time
 */
export async function withLock<T>(path: string, times: LockTimes, world: World, act: () => Promise<T>): Promise<T> {
  const endsAt = world.clock.monotonic() + times.patience;
  let text = lockText(times.hold, world);
  while (!(await world.files.createExclusive(path, text))) {
    if (await isStale(path, world)) {
      await breakLock(path, world);
      continue;
    }
    if (world.clock.monotonic() >= endsAt) {
      throw new Failure('ERR_HANDOFF', `Another job has held ${path} for too long.`, {
        hint: 'Run the job again; if no other job runs with this home folder, remove the file.',
      });
    }
    await world.clock.sleep(20 + 60 * world.clock.random());
    text = lockText(times.hold, world);
  }
  try {
    return await act();
  } finally {
    // Somebody who found us too slow may hold it now.
    if ((await readText(path, world)) === text) await world.files.remove(path);
  }
}

function lockText(holdMilliseconds: number, world: World): string {
  return `${world.clock.now().getTime() + holdMilliseconds} ${world.clock.random()}`;
}

async function isStale(path: string, world: World): Promise<boolean> {
  const now = world.clock.now().getTime();
  const until = Number((await readText(path, world))?.split(' ')[0] || Number.NaN);
  if (Number.isFinite(until)) return now > until;
  const changed = await world.files.modifiedAt(path);
  return changed !== undefined && now - changed.getTime() > unreadableHoldMilliseconds;
}

/** Of several that find a lock stale only one may remove it, or the second would remove the first one's new lock. */
async function breakLock(path: string, world: World): Promise<void> {
  const breaking = `${path}.broken`;
  if (!(await world.files.createExclusive(breaking, ''))) {
    const since = await world.files.modifiedAt(breaking);
    const now = world.clock.now().getTime();
    if (since !== undefined && now - since.getTime() > unreadableHoldMilliseconds) await world.files.remove(breaking);
    await world.clock.sleep(20);
    return;
  }
  try {
    if (await isStale(path, world)) await world.files.remove(path);
  } finally {
    await world.files.remove(breaking);
  }
}

async function readText(path: string, world: World): Promise<string | undefined> {
  const bytes = await world.files.read(path, 1_000, { followLast: false });
  return typeof bytes === 'string' ? undefined : Buffer.from(bytes).toString('utf8');
}

/** After this time without a sign of life the CLI itself takes a lock of its own for abandoned (proper-lockfile). */
const sfStaleMilliseconds = 10_000;

/** Waits until no `sf` is writing the file: it holds a folder beside it for that time. */
export async function sfAtRest(path: string, world: World): Promise<void> {
  const lock = `${path}.lock`;
  const endsAt = world.clock.monotonic() + sfStaleMilliseconds;
  while ((await world.files.kind(lock)) === 'directory' && world.clock.monotonic() < endsAt) {
    const touched = await world.files.modifiedAt(lock);
    if (touched !== undefined && world.clock.now().getTime() - touched.getTime() > sfStaleMilliseconds) return;
    await world.clock.sleep(25);
  }
}
