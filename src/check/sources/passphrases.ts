import type { OptionProblem } from '../../option.ts';
import { Secret } from '../../secret.ts';
import { type Glob, parseGlob } from '../glob.ts';

/** The passphrase for one keystore. */
export interface Passphrase {
  readonly secret: Secret;
  /** It was given for this very place, and not for all. */
  readonly own: boolean;
}

export interface Passphrases {
  /** What `keystore-passphrase` says for a place; `undefined` when it says nothing. */
  readonly at: (location: string) => Passphrase | undefined;
  /** Every passphrase by itself, to be masked. */
  readonly pieces: readonly Secret[];
  readonly problems: readonly OptionProblem[];
}

interface Line {
  readonly text: string;
  /** Of what stands before the first `=`. */
  readonly glob: Glob | undefined;
  readonly passphrase: string;
}

/**
 * Reads `keystore-passphrase`: one passphrase for all, or lines of `path=passphrase`, in which the path may be a
 * pattern. A single line is both until a place is asked for: its passphrase where its path names the place, and the
 * whole of it everywhere else, since passphrases may hold `=`.
 */
export function parsePassphrases(given: Secret | undefined): Passphrases {
  const text = given?.reveal() ?? '';
  if (given === undefined || text === '') return { at: () => undefined, pieces: [], problems: [] };
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }) => row.trim() !== '');
  const lines = rows.flatMap(({ row }) => lineOf(row) ?? []);
  const isOne = rows.length <= 1;
  const problems = rows
    .filter(({ row }) => !isOne && lineOf(row) === undefined)
    .map(({ number }) => ({ option: 'keystore-passphrase', sentence: `line ${number} is not path=passphrase.` }));
  return {
    at(location) {
      const own = lines.map((line) => passphraseIn(line, location)).find((found) => found !== undefined);
      if (own !== undefined) return { secret: new Secret(own), own: true };
      return isOne ? { secret: given, own: false } : undefined;
    },
    pieces: lines.map(({ passphrase }) => new Secret(passphrase)),
    problems,
  };
}

function lineOf(row: string): Line | undefined {
  const text = row.trimStart().replace(/^(?:\.\/)+/, '');
  const equals = text.indexOf('=');
  if (equals < 1) return undefined;
  return { text, glob: parseGlob(text.slice(0, equals).trimEnd()), passphrase: text.slice(equals + 1) };
}

/** A path may hold `=` itself, so the place is looked for as it stands before the line is cut at the first one. */
function passphraseIn({ text, glob, passphrase }: Line, location: string): string | undefined {
  if (text.startsWith(`${location}=`)) return text.slice(location.length + 1);
  return glob?.matches(location) === true ? passphrase : undefined;
}
