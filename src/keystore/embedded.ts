import { decodeBase64 } from './base64.ts';
import { unescaped } from './text.ts';

/** Shorter runs hold neither a key nor a certificate. */
const shortest = 100;

const digit = String.raw`(?:[A-Za-z0-9+/_-]|\\/)`;
const lineEnd = String.raw`(?:[ \t]*(?:[\r\n]|\\+[nr])+[ \t]*)`;

/**
 * A run of base64 digits, as it stands in YAML, JSON, XML or source code; it goes on over a line end when the next
 * line is made of digits alone, up to where the surrounding form closes.
 */
const run = new RegExp(`${digit}{64,}(?:${lineEnd}${digit}{2,}(?==*[ \\t]*(?:[\\r\\n"'<,\\\\]|$)))*={0,2}`, 'g');

/** Base64 found in a text. */
export interface Embedded {
  readonly bytes: Uint8Array;
  /** Offset in the text. */
  readonly start: number;
}

/** Every longer run of base64 in a text that is not base64 as a whole; what it means is for others to tell. Linear. */
export function embeddedBase64(text: string): Embedded[] {
  const found: Embedded[] = [];
  for (const match of text.matchAll(run)) {
    if (match[0].length < shortest) continue;
    const digits = unescaped(match[0]);
    // A following line that was prose after all must not take the first one with it.
    const bytes = decodeBase64(digits) ?? decodeBase64(digits.replace(/[\r\n].*$/s, ''));
    if (bytes !== undefined) found.push({ bytes, start: match.index });
  }
  return found;
}
