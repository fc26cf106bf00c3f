import type { OptionProblem } from '../../option.ts';
import { readUrl } from '../../url.ts';
import { bounds } from './bounds.ts';
import type { InputName } from './collecting.ts';

/** One thing that `certificates` names, as far as its text alone tells. `line` counts from 1. */
export type SourceLine =
  /** PEM. */
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  /** Rows that may be base64, of one thing or of several, or a path each. */
  | { readonly kind: 'base64'; readonly rows: readonly string[]; readonly line: number }
  /** A path or a pattern. */
  | { readonly kind: 'path'; readonly path: string; readonly line: number }
  | { readonly kind: 'tls'; readonly host: string; readonly port: number; readonly location: string }
  | { readonly kind: 'https'; readonly url: string; readonly location: string };

export interface SourceLines {
  readonly input: InputName;
  readonly lines: readonly SourceLine[];
  /** Patterns with `!` in front: what they match is not looked at. */
  readonly exclusions: readonly string[];
  readonly problems: readonly OptionProblem[];
}

/** A base64 row that is no path in earnest; certificates take hundreds of characters. */
const shortestBase64 = 64;

/**
 * Reads `certificates` or `certificate`: one thing a line, PEM over several lines. Empty lines and lines that begin with
 * `#` are nothing. A line that no source understands is a problem; whether a path exists is not looked at.
 */
export function parseSourceLines(text: string, input: InputName): SourceLines {
  const lines: SourceLine[] = [];
  const exclusions: string[] = [];
  const problems: OptionProblem[] = [];
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (rows.length > bounds.lines) {
    const sentence = `has ${rows.length} lines; at most ${bounds.lines} are read.`;
    return { input, lines, exclusions, problems: [{ option: input, sentence }] };
  }
  for (let at = 0; at < rows.length; ) {
    const row = trimmed(rows, at);
    const end = row.includes('-----BEGIN') ? pemEnd(rows, at) : base64End(rows, at);
    const line = at + 1;
    if (row.includes('-----BEGIN')) lines.push({ kind: 'text', text: rows.slice(at, end).join('\n'), line });
    else if (end > at) lines.push({ kind: 'base64', rows: rows.slice(at, end).map((each) => each.trim()), line });
    else if (row.startsWith('!'))
      exclusions.push(
        row
          .slice(1)
          .trim()
          .replace(/^(?:\.\/)+/, ''),
      );
    else if (row !== '' && !row.startsWith('#')) {
      const parsed = parseWord(row, line);
      if (typeof parsed === 'string') problems.push({ option: input, sentence: `line ${line} ${parsed}.` });
      else lines.push(parsed);
    }
    at = Math.max(end, at + 1);
  }
  return { input, lines, exclusions, problems };
}

function trimmed(rows: readonly string[], at: number): string {
  return String(rows[at]).trim();
}

/** Where the PEM blocks that begin in a row end; those that follow at once belong to it, as a key and its chain do. */
function pemEnd(rows: readonly string[], start: number): number {
  let end = start;
  for (let at = start; at < rows.length; ) {
    if (rows[at]?.includes('-----BEGIN') !== true) {
      if (rows[at]?.trim() !== '') break;
      at += 1;
      continue;
    }
    at = blockEnd(rows, at);
    end = at;
  }
  return end;
}

/** A block without its END line ends where something follows that stands in no block. */
function blockEnd(rows: readonly string[], start: number): number {
  let at = start;
  while (at < rows.length) {
    const row = trimmed(rows, at);
    if (row.lastIndexOf('-----END') > row.lastIndexOf('-----BEGIN')) return at + 1;
    if (at > start && !/^(?:[A-Za-z0-9+/=]*|[\w-]+: .*)$/.test(row)) return at;
    at += 1;
  }
  return at;
}

/** Where the rows end that may be base64; the first is too long to be a path in earnest. */
function base64End(rows: readonly string[], start: number): number {
  let at = start;
  if (trimmed(rows, start).length < shortestBase64) return at;
  while (at < rows.length && /^["']?[A-Za-z0-9+/_-]+={0,2}["']?$/.test(trimmed(rows, at))) at += 1;
  return at;
}

/** @returns what is wrong, when something is. */
function parseWord(row: string, line: number): SourceLine | string {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(row)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'path', path: row, line };
  if (scheme === 'tls') return parseTls(row);
  if (scheme === 'https') return parseHttps(row);
  return `begins with ${scheme}://; servers are asked by tls:// and documents fetched by https://`;
}

function parseTls(row: string): SourceLine | string {
  const text = `https://${row.slice('tls://'.length)}`;
  const url = readUrl(text);
  if (url === undefined || url.username !== '' || url.password !== '' || `${url.search}${url.hash}` !== '')
    return 'is not tls://host:port';
  if (url.pathname !== '/') return 'has a path, but is to be tls://host:port';
  const port = Number(url.port) || 443;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return { kind: 'tls', host, port, location: `tls://${url.hostname}:${port}` };
}

/** What stands behind `=` in a query may be a key, so the place is shown without it. */
function parseHttps(row: string): SourceLine | string {
  const url = readUrl(row);
  if (url === undefined) return 'is no URL';
  if (url.username !== '' || url.password !== '') return 'holds credentials, which a report would show';
  url.hash = '';
  const shown = `${url.origin}${url.pathname}${url.search.replace(/=[^&]+/g, '=…')}`;
  return { kind: 'https', url: url.href, location: shown };
}
