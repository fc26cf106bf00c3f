import type { Origin } from './finding.ts';

/** From this many on, a set answers faster than a look through the list; below it, it would only cost memory. */
const fewPlaces = 8;

/** The places of one certificate, each once, however often it is added. */
export class Places {
  readonly list: Origin[] = [];
  #keys: Set<string> | undefined;

  add(origin: Origin): void {
    if (this.#has(origin)) return;
    this.list.push(origin);
    if (this.#keys !== undefined) this.#keys.add(key(origin));
    else if (this.list.length > fewPlaces) this.#keys = new Set(this.list.map(key));
  }

  #has(origin: Origin): boolean {
    return this.#keys?.has(key(origin)) ?? this.list.some((known) => comparePlaces(known, origin) === 0);
  }
}

/** By location, then kind, then index: the order in which places are listed. The line says nothing that these do not. */
export function comparePlaces(a: Origin, b: Origin): number {
  return compareText(a.location, b.location) || compareText(a.kind, b.kind) || a.index - b.index;
}

/** By code units, so that no locale of a machine changes a report. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function key(origin: Origin): string {
  return `${origin.kind} ${origin.index} ${origin.location}`;
}
