import type { OptionProblem } from '../option.ts';
import { dayStart } from './facts.ts';
import { parseGlob } from './glob.ts';

/** What a line of `ignore` or of an ignore file names. */
export interface IgnoreTarget {
  readonly kind: 'fingerprint' | 'org' | 'subject' | 'path';
  /** 64 lower-case hex digits; `org:<orgId>/<DeveloperName>`; {@link plainSubject}; a pattern without `./` in front. */
  readonly value: string;
}

export interface IgnoreLine {
  readonly target: IgnoreTarget;
  /** The last day (UTC, `YYYY-MM-DD`) on which the line holds; null when it holds for good. */
  readonly until: string | null;
  readonly reason: string | null;
  /** Counted from 1 within its option or file. */
  readonly line: number;
}

export interface IgnoreLines {
  readonly lines: readonly IgnoreLine[];
  readonly problems: readonly OptionProblem[];
}

const maximumLines = 200_000;
/** A path of 4,096 characters, each of them escaped, and as much again. */
const maximumLength = 16_384;

/**
 * Reads the lines of `ignore` or `ignore-file`: what to ignore, then optionally `until=YYYY-MM-DD`, then optionally a
 * reason. A target with spaces stands in double quotes; a subject may do without, and then ends at ` until=` or ` #`.
 * Empty lines and lines that begin with `#` are nothing. A line that cannot be understood is a problem and never a line
 * that ignores less or more than it says.
 */
export function parseIgnoreLines(text: string, option: 'ignore' | 'ignore-file'): IgnoreLines {
  const lines: IgnoreLine[] = [];
  const problems: OptionProblem[] = [];
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (rows.length > maximumLines) {
    return { lines, problems: [{ option, sentence: `has ${rows.length} lines; at most ${maximumLines} are read.` }] };
  }
  rows.forEach((row, index) => {
    const parsed = parseLine(row.trim(), index + 1);
    if (typeof parsed === 'string') problems.push({ option, sentence: `line ${index + 1} ${parsed}.` });
    else if (parsed !== undefined) lines.push(parsed);
  });
  return { lines, problems };
}

/** @returns what is wrong, when something is; `undefined` for a line that says nothing. */
function parseLine(row: string, line: number): IgnoreLine | string | undefined {
  if (row === '' || row.startsWith('#')) return undefined;
  if (row.length > maximumLength) return `is longer than ${maximumLength} characters`;
  const cut = cutTarget(row);
  if (cut === undefined) return 'begins with a double quote that is never closed';
  const target = parseTarget(cut.target);
  if (typeof target === 'string') return target;
  const rest = parseRest(cut.rest);
  return typeof rest === 'string' ? rest : { target, ...rest, line };
}

function cutTarget(row: string): { target: string; rest: string } | undefined {
  if (row.startsWith('"')) {
    const quoted = /^"((?:[^"\\]|\\.)*)"(?=\s|$)/su.exec(row);
    if (quoted?.[1] === undefined) return undefined;
    return { target: quoted[1].replace(/\\"/g, '"'), rest: row.slice(quoted[0].length) };
  }
  const end = isSubject(row) ? row.search(/\s(?:until=|#)/) : row.search(/\s/);
  return end < 0 ? { target: row, rest: '' } : { target: row.slice(0, end), rest: row.slice(end) };
}

function parseTarget(text: string): IgnoreTarget | string {
  if (/^until=/i.test(text)) return 'says until when, but not what to ignore';
  if (text.startsWith('org:')) {
    return /^org:[a-zA-Z0-9]{15,18}\/\w{1,80}$/.test(text)
      ? { kind: 'org', value: text }
      : 'is no identity of an org certificate, which is written org:<orgId>/<DeveloperName>';
  }
  const hex = text
    .replace(/^sha-?256[:=]/i, '')
    .replaceAll(':', '')
    .toLowerCase();
  if (/^[0-9a-f]+$/.test(hex)) {
    if (hex.length === 64) return { kind: 'fingerprint', value: hex };
    if (hex.length === 40 || hex.length === 32) return 'is a SHA-1 or MD5 fingerprint; SHA-256 is what counts here';
  }
  if (isSubject(text)) return { kind: 'subject', value: plainSubject(text) };
  if (!/[/.*?[\]{}]/.test(text)) {
    return 'names neither a fingerprint (64 hex digits), nor a path, nor a subject, nor an org certificate (write ./name for a file without a dot in its name)';
  }
  const value = text.replace(/^(?:\.\/)+/, '');
  return parseGlob(value) === undefined ? 'has braces that unfold to too many patterns' : { kind: 'path', value };
}

function isSubject(text: string): boolean {
  return !/^until=/i.test(text) && /^(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)+)\s*=/i.test(text);
}

/** A subject without the spaces that tools put around `,`, `+` and `=`, so that their spellings are equal. */
export function plainSubject(subject: string): string {
  // White space first, in a step of its own: a subject of ten thousand spaces must not take their square.
  const single = subject.trim().replace(/\s+/g, ' ');
  return single.replace(/ ?(?<!\\)([,+=]) ?/g, '$1');
}

function parseRest(text: string): Pick<IgnoreLine, 'until' | 'reason'> | string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const dates = words.filter((word) => /^until[=:]|^until\d/i.test(word));
  if (dates.length > 1) return 'says until when more than once';
  const until = /^until=(.*)$/.exec(dates[0] ?? '')?.[1];
  // A date that is overlooked would make a line hold for good, so whatever looks like one has to be one.
  if (dates.length === 1 && (until === undefined || dayStart(until) === undefined)) {
    return 'has an end that is no day; write it as until=2027-01-31';
  }
  const reason = words
    .filter((word) => word !== dates[0])
    .join(' ')
    .replace(/^#+\s*/, '');
  return { until: until ?? null, reason: reason === '' ? null : reason };
}
