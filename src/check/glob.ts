/** A pattern over paths, ready to be asked. */
export interface Glob {
  matches(path: string): boolean;
}

/** One step of a pattern within a segment: a character that means itself, one that stands for others, or a run. */
type Token = 'run' | ((character: string) => boolean);
/** `**`, or a pattern for one name. */
type Segment = 'anywhere' | readonly Token[];

/** What braces may unfold to; more is refused. */
const maximumAlternatives = 256;
/** Braces that stand open are looked through for their end each; more of them in one pattern are refused. */
const maximumBraces = 32;

/**
 * Reads a pattern over paths with `/`: `*` and `?` within a name, `**` over any number of names (none as well, except at
 * the end: `a/**` is what lies in `a`), `[a-z]`, `[!a-z]`, `{a,b}`, and a backslash in front of a character that means
 * itself. A dot at the start of a name is nothing special; a bracket or brace without its end means itself; a pattern
 * that ends with `/` means all that lies in that folder.
 *
 * Patterns may come from a file that a pull request changes, so matching goes back to the last star only: it takes no
 * more steps than the product of the two lengths, where a regular expression can take hours.
 * @returns `undefined` when the braces unfold to more than 256 patterns, or are more than 32.
 */
export function parseGlob(pattern: string): Glob | undefined {
  if (pattern.split('{').length - 1 > maximumBraces) return undefined;
  const alternatives = unfold(namesFolder(pattern) ? `${pattern}**` : pattern);
  if (alternatives === undefined) return undefined;
  const compiled = alternatives.map((alternative) => segmentsOf(alternative).map(parseSegment));
  return {
    matches(path) {
      const names = path.split('/');
      return compiled.some((segments) => matchRuns(segments, names, 'anywhere', matchesName));
    },
  };
}

/** The one path that the pattern means, or `undefined` when it can mean several: a table can then answer instead. */
export function literalPath(pattern: string): string | undefined {
  if (namesFolder(pattern) || /[*?[\]{}]/.test(pattern.replace(/\\./gsu, ''))) return undefined;
  return pattern.replace(/\\(.)/gsu, '$1');
}

/** A pattern that means this path and no other. */
export function escapeGlob(path: string): string {
  return path.replace(/[*?[\]{}\\]|\/$/g, '\\$&');
}

function namesFolder(pattern: string): boolean {
  return /(?<!\\)\/$/.test(pattern);
}

function matchesName(segment: Segment, name: string): boolean {
  return segment === 'anywhere' || matchRuns(segment, [...name], 'run', (token, one) => token !== 'run' && token(one));
}

/** Whether the items match a row of patterns in which some stand for any run of items. */
function matchRuns<P, T>(
  patterns: readonly P[],
  items: readonly T[],
  run: P,
  one: (p: P, item: T) => boolean,
): boolean {
  let at = 0;
  let index = 0;
  let afterRun = -1;
  let runEnd = 0;
  while (index < items.length) {
    const pattern = patterns[at];
    const item = items[index];
    if (pattern === run) {
      afterRun = ++at;
      runEnd = index;
    } else if (pattern !== undefined && item !== undefined && one(pattern, item)) {
      at++;
      index++;
    } else if (afterRun >= 0) {
      // An earlier run need not grow: whatever it could swallow, the last one can swallow as well.
      at = afterRun;
      index = ++runEnd;
    } else return false;
  }
  while (patterns[at] === run) at++;
  return at === patterns.length;
}

/** What lies in a folder is at least one name further down. */
function segmentsOf(pattern: string): string[] {
  const segments = pattern.split('/');
  return segments.length > 1 && segments.at(-1) === '**' ? [...segments, '*'] : segments;
}

/** `{a,b}` written out. */
function unfold(pattern: string): string[] | undefined {
  const braces = firstBraces(pattern);
  if (braces === undefined) return [pattern];
  const unfolded: string[] = [];
  for (const part of braces.parts) {
    const rest = unfold(`${braces.before}${part}${braces.after}`);
    if (rest === undefined || unfolded.length + rest.length > maximumAlternatives) return undefined;
    unfolded.push(...rest);
  }
  return unfolded;
}

interface Braces {
  readonly before: string;
  readonly parts: readonly string[];
  readonly after: string;
}

/** The first braces that have an end and a comma of their own. */
function firstBraces(pattern: string): Braces | undefined {
  for (let start = 0; start < pattern.length; start++) {
    if (pattern[start] === '\\') start++;
    else if (pattern[start] === '{') {
      const cuts = cutsOf(pattern, start);
      if (cuts !== undefined && cuts.length > 2) {
        let from = start;
        const parts = cuts.slice(1).map((cut) => {
          const part = pattern.slice(from + 1, cut);
          from = cut;
          return part;
        });
        return { before: pattern.slice(0, start), parts, after: pattern.slice(from + 1) };
      }
    }
  }
  return undefined;
}

/** Where the opening brace, its commas and its closing brace stand; `undefined` when it is never closed. */
function cutsOf(pattern: string, start: number): number[] | undefined {
  const cuts = [start];
  let depth = 0;
  for (let index = start; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === '\\') index++;
    else if (character === '{') depth++;
    else if (character === ',' && depth === 1) cuts.push(index);
    else if (character === '}' && --depth === 0) return [...cuts, index];
  }
  return undefined;
}

function parseSegment(text: string): Segment {
  if (text === '**') return 'anywhere';
  const characters = [...text];
  const tokens: Token[] = [];
  // Where one bracket has no end, those after it have none either: looking for each anew would take quadratic time.
  let maySet = true;
  for (let index = 0; ; index++) {
    const character = characters[index];
    if (character === undefined) return tokens;
    const escaped = character === '\\' ? characters[index + 1] : undefined;
    const set = maySet && character === '[' ? parseSet(characters, index) : undefined;
    if (character === '[' && set === undefined) maySet = false;
    if (character === '*') tokens.push('run');
    else if (character === '?') tokens.push(() => true);
    else if (set !== undefined) {
      tokens.push(set.token);
      index = set.end;
    } else if (escaped !== undefined) {
      tokens.push(same(escaped));
      index++;
    } else tokens.push(same(character));
  }
}

const same =
  (expected: string): Token =>
  (character) =>
    character === expected;

/** `[a-z]` from its bracket on; a `]` that comes first means itself. */
function parseSet(characters: readonly string[], start: number): { token: Token; end: number } | undefined {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const ranges: (readonly [string, string])[] = [];
  for (let index = first; ; index++) {
    if (characters[index] === ']' && index > first) {
      const within = (one: string): boolean => ranges.some(([from, to]) => one >= from && one <= to);
      return { token: (one) => within(one) !== negated, end: index };
    }
    if (characters[index] === '\\') index++;
    const low = characters[index];
    if (low === undefined) return undefined;
    const high = characters[index + 2];
    if (characters[index + 1] === '-' && high !== undefined && high !== ']') {
      ranges.push([low, high]);
      index += 2;
    } else ranges.push([low, low]);
  }
}
