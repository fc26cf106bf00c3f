/** A workflow command that a line of output carried. */
export interface Command {
  /** As written; compared without regard to case. */
  readonly name: string;
  /** By name, without regard to case; empty values are dropped as the runner drops them. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** What the runner takes for white space at the start of a line (.NET's `Char.IsWhiteSpace`). */
const leadingWhiteSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const whiteSpace = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

/**
 * The command in a line, or `undefined` when the line is plain output. `::name a=b,c=d::data` counts at the start of a line
 * (after white space), `##[name a=b;c=d]data` anywhere, and only the first `##[` of a line is looked at. A name that is not
 * registered is no command: such a line stays in the log.
 */
export function parseCommand(line: string, isRegistered: (name: string) => boolean): Command | undefined {
  return parseColons(line, isRegistered) ?? parseBrackets(line, isRegistered);
}

function parseColons(line: string, isRegistered: (name: string) => boolean): Command | undefined {
  const text = line.replace(leadingWhiteSpace, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, rest] = splitName(text.slice(2, end));
  if (!isRegistered(name)) return undefined;
  const trimmed = rest.replace(new RegExp(`^${whiteSpace}+|${whiteSpace}+$`, 'g'), '');
  return {
    name,
    properties: readProperties(trimmed, ',', unescapeProperty),
    data: unescapeData(text.slice(end + 2)),
  };
}

function parseBrackets(line: string, isRegistered: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, rest] = splitName(line.slice(start + 3, end));
  if (!isRegistered(name)) return undefined;
  return {
    name,
    properties: readProperties(rest, ';', unescapeBracketed),
    data: unescapeBracketed(line.slice(end + 1)),
  };
}

function splitName(info: string): [string, string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function readProperties(text: string, separator: string, plain: (text: string) => string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    // The runner splits on the first `=`, skips `=` in front of a name or a value, and forgets a pair without either.
    const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    if (name !== undefined && value !== undefined) setIgnoringCase(properties, name, plain(value));
  }
  return properties;
}

/** Sets a value under a name whose case does not count; the first spelling stays. */
export function setIgnoringCase<T>(map: Map<string, T>, name: string, value: T): void {
  const lower = name.toLowerCase();
  for (const known of map.keys()) {
    if (known.toLowerCase() === lower) {
      map.set(known, value);
      return;
    }
  }
  map.set(name, value);
}

/** The value under a name whose case does not count. */
export function getIgnoringCase<T>(map: ReadonlyMap<string, T>, name: string): T | undefined {
  const lower = name.toLowerCase();
  for (const [known, value] of map) if (known.toLowerCase() === lower) return value;
  return undefined;
}

// The order is the runner's: `%25` comes last, so that `%250A` is the text `%0A` and not a line feed.
const unescapeData = replacer([
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]);
const unescapeProperty = replacer([
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]);
const unescapeBracketed = replacer([
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]);

function replacer(pairs: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) => pairs.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
