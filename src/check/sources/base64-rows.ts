import { Finder } from '../../certificate/find.ts';
import { isCertificate } from '../../certificate/parse.ts';
import { decodeBareBase64 } from '../../keystore/base64.ts';

/** Rows that belong together: base64 of something that is known, or one row that is none. */
export interface Base64Part {
  readonly rows: readonly string[];
  readonly isContent: boolean;
}

/**
 * Parts rows into what each of them is base64 of: one long row, or several of one length with a shorter one at the end,
 * as base64 is wrapped. The least that is something whole is meant, and where nothing is whole the most that is damaged.
 */
export function partBase64(rows: readonly string[]): Base64Part[] {
  const parts: Base64Part[] = [];
  for (let at = 0; at < rows.length; ) {
    const equal = equalRows(rows, at);
    const next = rows[equal];
    const shorter = next !== undefined && next.length < String(rows[at]).length ? equal + 1 : equal;
    const ends = [...new Set([at + 1, equal, shorter])];
    const knownness = ends.map((end) => [end, known(rows.slice(at, end).join('\n'))] as const);
    const best = knownness.find(([, how]) => how === 'whole') ?? knownness.findLast(([, how]) => how === 'damaged');
    const end = best?.[0] ?? at + 1;
    parts.push({ rows: rows.slice(at, end), isContent: best !== undefined });
    at = end;
    // What is nothing together is not looked at again row by row: that would take the square of its length.
    for (; best === undefined && at < equal; at += 1) parts.push({ rows: rows.slice(at, at + 1), isContent: false });
  }
  return parts;
}

function equalRows(rows: readonly string[], start: number): number {
  let at = start + 1;
  while (at < rows.length && rows[at]?.length === rows[start]?.length) at += 1;
  return at;
}

function known(text: string): 'whole' | 'damaged' | 'nothing' {
  const bytes = decodeBareBase64(text);
  if (bytes === undefined) return 'nothing';
  const { found, others, closed } = new Finder().search(bytes);
  if (found.some(({ parsed }) => !isCertificate(parsed))) return 'damaged';
  return found.length + closed.length > 0 || others.some((other) => other !== 'nothing known') ? 'whole' : 'nothing';
}
