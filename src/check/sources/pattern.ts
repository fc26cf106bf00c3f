import { literalPath, parseGlob } from '../glob.ts';
import type { Collecting } from './collecting.ts';
import { type FilePath, filePath } from './file.ts';

/** A pattern over paths, with the folder from which files are looked for. */
export interface Pattern {
  /** As the report calls it. */
  readonly location: string;
  /** The last folder that holds everything the pattern can match. */
  readonly base: FilePath;
  readonly matches: (location: string) => boolean;
  /** How many folders below the base can matter. */
  readonly depth: number;
}

/** Whether a path can mean several. */
export function isPattern(path: string): boolean {
  return literalPath(path) === undefined;
}

/** @param given with `/` between names @returns `undefined` when its braces unfold to too many patterns. */
export function parsePattern(given: string, { world }: Pick<Collecting, 'world'>): Pattern | undefined {
  const { location } = filePath(given, world.machine);
  const pattern = given.endsWith('/') ? `${location}/` : location;
  const glob = parseGlob(pattern);
  if (glob === undefined) return undefined;
  const names = pattern.split('/');
  const first = names.findIndex((name) => literalPath(name) === undefined);
  const fixed = (first < 0 ? names.slice(0, -1) : names.slice(0, first)).map((name) => String(literalPath(name)));
  const base = filePath(fixed.length === 0 ? '.' : fixed.join('/') || '/', world.machine);
  // Braces may hold slashes, and `**` any number of folders.
  const endless = /[{]|\*\*|\/$/.test(pattern);
  return {
    location: pattern,
    base,
    matches: (path) => glob.matches(path),
    depth: endless ? Number.POSITIVE_INFINITY : names.length - fixed.length - 1,
  };
}

/** What is left out of every walk. */
export interface Exclusions {
  readonly hasFile: (location: string) => boolean;
  /** Everything in the folder is left out, so that it need not be walked. */
  readonly hasFolder: (location: string) => boolean;
}

/** Reads patterns that stood behind a `!`; one whose braces unfold to too many leaves nothing out. */
export function parseExclusions(patterns: readonly string[]): Exclusions {
  const globs = patterns.map((pattern) => ({ glob: parseGlob(pattern), whole: /(?:^|\/)\*\*$|\/$/.test(pattern) }));
  return {
    hasFile: (location) => globs.some(({ glob }) => glob?.matches(location) === true),
    hasFolder: (location) => globs.some(({ glob, whole }) => whole && glob?.matches(`${location}/x`) === true),
  };
}
