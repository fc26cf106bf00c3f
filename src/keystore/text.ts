/** Dashes that word processors and chats put in place of `--`. */
const typographicDashes = /[-\u2010-\u2015\u2212]{2,}/g;

/**
 * Bytes as text: UTF-8, UTF-16 in either order with or without a byte order mark, and anything else whose ASCII part
 * is what counts. Never throws; foreign bytes become U+FFFD.
 */
export function textOf(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
}

/**
 * Undoes what happens to a whole text before a structure in it can be seen: NULs (padding, or every second byte of
 * UTF-16), typographic dashes, percent-encoded armour.
 */
export function straightened(text: string): string {
  let straight = text.includes('\0') ? text.replaceAll('\0', '') : text;
  if (/[\u2010-\u2015\u2212]/.test(straight)) straight = straight.replace(typographicDashes, '-----');
  if (straight.includes('-----BEGIN%20')) straight = straight.replace(/%([2-7][0-9A-Fa-f]|0[AaDd])/g, fromHex);
  return straight;
}

/**
 * Escapes as JSON, shells, YAML, XML and workflow commands write them, doubled ones too, turned into what they mean.
 * Each run of backslashes is looked at from its first one only: from each of them it would take the square of their number.
 */
export function unescaped(text: string): string {
  return text
    .replace(/(?<!\\)\\+u00([0-7][0-9A-Fa-f])/g, fromHex)
    .replace(/(?<!\\)\\+[nr]/g, '\n')
    .replace(/(?<!\\)\\+t/g, ' ')
    .replace(/(?<!\\)\\+\//g, '/')
    .replace(/%0[AaDd]/g, '\n')
    .replace(/&#(?:10|13|x[0]{0,3}[AaDd]);/g, '\n');
}

function fromHex(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/** White space of every kind, the invisible ones included that `\s` leaves out. */
const blanks = /[\s\u200B-\u200D\u2060]+/g;

export function withoutBlanks(text: string): string {
  return text.replace(blanks, '');
}

/** How many line ends (LF, CR or both together) lie between two offsets. */
export function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count += 1;
  }
  return count;
}
