import { unescaped, withoutBlanks } from './text.ts';

const standard = /^[A-Za-z0-9+/]*$/;
const urlSafe = /^[A-Za-z0-9_-]*$/;

/**
 * Decodes base64 (RFC 4648 §4) or base64url (§5), wrapped or not, padded or not.
 * @returns `undefined` when another character is in it, it was cut to an impossible length, or it has more padding
 *   than it needs.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const dense = withoutBlanks(text);
  let length = dense.length;
  while (length > 0 && dense.charCodeAt(length - 1) === 0x3d) length -= 1;
  const digits = length === dense.length ? dense : dense.slice(0, length);
  if (length % 4 === 1 || dense.length - length > (4 - (length % 4)) % 4) return undefined;
  // Node's decoder reads both alphabets, but passes over strangers in silence: hence the test before.
  return standard.test(digits) || urlSafe.test(digits) ? Buffer.from(digits, 'base64') : undefined;
}

/** What may stand around base64 that is the whole text: marks of byte order, quotes, a data URL's head. */
const wrapping = /^[\uFEFF\uFFFD\s"'`]*(?:data:[a-z0-9.+/-]{0,80};base64,)?/i;

/**
 * The bytes of a text that is base64 from its first character to its last, whatever quotes, line ends or escaped line
 * ends stand around and in it.
 * @returns `undefined` when the text is something else, or decodes to fewer than 16 bytes.
 */
export function decodeBareBase64(text: string): Uint8Array | undefined {
  const inner = unescaped(text.replace(wrapping, '')).trimEnd();
  let end = inner.length;
  while (end > 0 && '"\'`,;\\'.includes(inner.charAt(end - 1))) end -= 1;
  // Cut where no base64 can end: the rest still tells what it was.
  const bytes = decodeBase64(inner.slice(0, end)) ?? decodeBase64(inner.slice(0, end - 1));
  return bytes === undefined || bytes.length < 16 ? undefined : bytes;
}
