import type { JobIdentity } from './job.ts';
import { isAuthFileName } from './sf-files.ts';

/** What lay in a place before: nothing, or bytes that are kept in a file of that name beside the journal. */
export type Below = 'nothing' | { readonly kept: string };

/** A login's file that a hand-off replaced. */
export interface Place {
  readonly file: string;
  readonly below: Below;
}

/** An alias that a hand-off took, for whom, and whose it was. */
export interface AliasClaim {
  readonly alias: string;
  readonly username: string;
  readonly below: string | null;
}

/** All that one hand-off lays over what was there. */
export interface Layer {
  readonly id: string;
  readonly job: JobIdentity;
  /** Milliseconds since 1970. */
  readonly laidAt: number;
  readonly orgId: string;
  readonly keyFile: string | null;
  readonly places: readonly Place[];
  readonly claim: AliasClaim | null;
}

/**
 * The hand-offs in one HOME that have not been undone, oldest first. Each remembers what it covered, so that they can be
 * taken off in any order: from the top what lay below comes back, from further down it passes to the layer above.
 */
export interface Journal {
  readonly version: 1;
  /** alias.json as it was before the first claim; `null` while there is none. */
  readonly aliasFile: Below | null;
  readonly layers: readonly Layer[];
}

export const emptyJournal: Journal = { version: 1, aliasFile: null, layers: [] };

/** A job of a self-hosted runner ends after five days at the latest. */
const longestLifeMilliseconds = 6 * 86_400_000;

/**
 * Whether the job that laid a layer is over without having taken it off: its runner has gone on to another job, or no
 * job lives that long. A time that lies as far ahead was written by a clock that was wrong.
 */
export function isAbandoned(layer: Layer, job: JobIdentity, now: Date): boolean {
  const sameRunner = job.runner !== undefined && layer.job.runner === job.runner;
  return (sameRunner && layer.job.id !== job.id) || Math.abs(now.getTime() - layer.laidAt) > longestLifeMilliseconds;
}

/** What has to come back once layers are off. */
export interface Uncovered {
  readonly journal: Journal;
  readonly places: readonly Place[];
  readonly claims: readonly AliasClaim[];
}

/** Takes layers off, whichever they are; unknown ids count for nothing. */
export function takeOff(journal: Journal, ids: ReadonlySet<string>): Uncovered {
  const places = new Map<string, Place>();
  const claims = new Map<string, AliasClaim>();
  let layers = journal.layers;
  // From the top down, so that of two layers over one place the lower one has the last word.
  for (const layer of journal.layers.filter(({ id }) => ids.has(id)).reverse()) {
    const index = layers.indexOf(layer);
    const above = layers.slice(index + 1);
    const passed = above.map((upper) => passDown(upper, layer, above));
    for (const place of layer.places) {
      if (!above.some((upper) => covers(upper, place.file))) places.set(place.file, place);
    }
    if (layer.claim !== null && !above.some((upper) => upper.claim?.alias === layer.claim?.alias)) {
      const upper = claims.get(layer.claim.alias);
      claims.set(layer.claim.alias, { ...layer.claim, username: upper?.username ?? layer.claim.username });
    }
    layers = [...layers.slice(0, index), ...passed];
  }
  const claimed = layers.some(({ claim }) => claim !== null);
  return {
    journal: { ...journal, aliasFile: claimed ? journal.aliasFile : null, layers },
    places: [...places.values()],
    claims: [...claims.values()],
  };
}

/** The layer above that is nearest in a place inherits what the lower one covered there. */
function passDown(upper: Layer, lower: Layer, above: readonly Layer[]): Layer {
  const nearest = (has: (layer: Layer) => boolean) => above.find(has) === upper;
  const places = upper.places.map((place) => {
    const under = lower.places.find(({ file }) => file === place.file);
    return under !== undefined && nearest((layer) => covers(layer, place.file)) ? under : place;
  });
  const { claim } = upper;
  const under = lower.claim;
  const inherits =
    claim !== null && under?.alias === claim.alias && nearest((layer) => layer.claim?.alias === claim.alias);
  return { ...upper, places, claim: inherits ? { ...claim, below: under?.below ?? null } : claim };
}

function covers(layer: Layer, file: string): boolean {
  return layer.places.some((place) => place.file === file);
}

/** The names of all files that the journal still needs. */
export function keptFiles(journal: Journal): ReadonlySet<string> {
  const all = [journal.aliasFile, ...journal.layers.flatMap(({ places }) => places.map(({ below }) => below))];
  return new Set(all.flatMap((below) => (below === null || below === 'nothing' ? [] : [below.kept])));
}

/** Reads a journal; `undefined` when the text is none of this version. Names that lead elsewhere make it none. */
export function readJournal(text: string): Journal | undefined {
  try {
    const journal = JSON.parse(text) as Journal;
    const sound =
      journal.version === 1 &&
      (journal.aliasFile === null || isBelow(journal.aliasFile)) &&
      journal.layers.every(isLayer);
    return sound ? journal : undefined;
  } catch {
    return undefined;
  }
}

function isLayer(layer: Layer): boolean {
  const { claim } = layer;
  return (
    isName(layer.id) &&
    typeof layer.job.id === 'string' &&
    typeof layer.laidAt === 'number' &&
    typeof layer.orgId === 'string' &&
    (layer.keyFile === null || typeof layer.keyFile === 'string') &&
    layer.places.every(({ file, below }) => isAuthFileName(file) && isBelow(below)) &&
    (claim === null ||
      (typeof claim.alias === 'string' &&
        typeof claim.username === 'string' &&
        (claim.below === null || typeof claim.below === 'string')))
  );
}

function isBelow(below: Below): boolean {
  return below === 'nothing' || isName(below.kept);
}

function isName(name: string): boolean {
  return /^[0-9a-f][0-9a-f-]{0,63}$/.test(name);
}
