import type { Entry } from '../../world/world.ts';
import { bounds } from './bounds.ts';
import { type Collecting, isOver } from './collecting.ts';
import { refuse } from './content.ts';
import { type FilePath, readFile, refusalReasons } from './file.ts';
import { liesIn } from './lies-in.ts';
import type { Exclusions, Pattern } from './pattern.ts';

/** Work between two looks at signals and servers, in milliseconds. */
const breathMilliseconds = 100;

/** What all patterns of a check share. */
export interface Walking {
  readonly collecting: Collecting;
  readonly exclusions: Exclusions;
  /** Places that were read already, whichever line named them. */
  readonly read: Set<string>;
}

/**
 * Reads every file that a pattern matches, in the order of their names, folder by folder. Links are not followed, so
 * that no loop is possible; a link to a folder outside of what is walked is unreadable, since what lies there is not
 * seen any other way.
 */
export async function walkPattern(pattern: Pattern, walking: Walking): Promise<void> {
  const walker = new Walker(pattern, walking);
  await walker.run();
}

class Walker {
  readonly #pattern: Pattern;
  readonly #walking: Walking;
  readonly #collecting: Collecting;
  #matched = false;
  #complained = false;
  #baseRealPath: string | undefined;
  #breathedAt: number;

  constructor(pattern: Pattern, walking: Walking) {
    this.#pattern = pattern;
    this.#walking = walking;
    this.#collecting = walking.collecting;
    this.#breathedAt = this.#collecting.world.clock.monotonic();
  }

  async run(): Promise<void> {
    const { base, location } = this.#pattern;
    const { files } = this.#collecting.world;
    this.#baseRealPath = await files.realPath(base.path);
    if (this.#baseRealPath !== undefined) {
      if (await this.#liesOutside(this.#baseRealPath, base.within)) this.#refuse(location, 'outside-workspace');
      else await this.#folder(base, 0);
    }
    if (!this.#matched && !this.#complained) this.#refuse(location, 'no-match');
  }

  async #liesOutside(realPath: string, within: string | undefined): Promise<boolean> {
    const root = within === undefined ? undefined : await this.#collecting.world.files.realPath(within);
    return root !== undefined && !liesIn(realPath, root);
  }

  /** @returns false when the walk is to end. */
  async #folder(folder: FilePath, depth: number): Promise<boolean> {
    const entries = await this.#collecting.world.files.entries(folder.path, bounds.folderEntries);
    if (typeof entries === 'string') {
      this.#refuse(folder.location, entries === 'too-large' ? 'too-many' : refusalReasons[entries]);
      return true;
    }
    for (const entry of entries) {
      if (!(await this.#entry(entry, below(folder, entry.name), depth))) return false;
    }
    return true;
  }

  async #entry({ kind }: Entry, path: FilePath, depth: number): Promise<boolean> {
    await this.#breathe();
    if (isOver(this.#collecting)) return this.#refuse(this.#pattern.location, 'timeout');
    if (kind === 'directory') return this.#inner(path, depth);
    if (kind === 'link' && (await this.#collecting.world.files.kind(path.path)) === 'directory') {
      await this.#linkToFolder(path, depth);
      return true;
    }
    return this.#pattern.matches(path.location) ? this.#file(path) : true;
  }

  async #inner(path: FilePath, depth: number): Promise<boolean> {
    if (depth >= this.#pattern.depth || this.#walking.exclusions.hasFolder(path.location)) return true;
    if (depth < bounds.depth) return this.#folder(path, depth + 1);
    this.#refuse(path.location, 'too-deep');
    return true;
  }

  async #linkToFolder(path: FilePath, depth: number): Promise<void> {
    if (depth >= this.#pattern.depth || this.#walking.exclusions.hasFolder(path.location)) return;
    const target = await this.#collecting.world.files.realPath(path.path);
    if (target === undefined || this.#baseRealPath === undefined || !liesIn(target, this.#baseRealPath)) {
      this.#refuse(path.location, 'link');
    }
  }

  async #file(path: FilePath): Promise<boolean> {
    const { read, exclusions } = this.#walking;
    if (exclusions.hasFile(path.location)) return true;
    this.#matched = true;
    if (read.has(path.location)) return true;
    if (read.size >= bounds.files)
      return this.#refuse(this.#pattern.location, 'too-many', `more than ${bounds.files} files`);
    read.add(path.location);
    await readFile(path, false, this.#collecting, 'certificates');
    return true;
  }

  #refuse(location: string, reason: Parameters<typeof refuse>[1], detail?: string): false {
    this.#complained = true;
    refuse({ kind: 'file', location, named: true, input: undefined }, reason, detail, 0, this.#collecting);
    return false;
  }

  /** Reading is synchronous underneath; now and then signals and timers must be heard. */
  async #breathe(): Promise<void> {
    const { clock } = this.#collecting.world;
    if (clock.monotonic() - this.#breathedAt < breathMilliseconds) return;
    await clock.sleep(1);
    this.#breathedAt = clock.monotonic();
  }
}

function below(folder: FilePath, name: string): FilePath {
  const join = (path: string): string => (path.endsWith('/') ? `${path}${name}` : `${path}/${name}`);
  return {
    path: join(folder.path),
    location: folder.location === '.' ? name : join(folder.location),
    within: folder.within,
  };
}
