/**
 * One value of ASN.1 as it lies in the bytes (X.690 §8.1). Offsets count from the start of the array that it was read
 * from; nothing is copied.
 */
export interface Element {
  /** The identifier's first byte: class, the constructed bit 0x20, and the number when it is below 31. */
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Where the next one begins; past the end-of-contents when the length was indefinite. */
  readonly end: number;
}

export const SEQUENCE = 0x30;
export const SET = 0x31;
export const BOOLEAN = 0x01;
export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const NULL = 0x05;
export const OID = 0x06;

/** Indefinite lengths may be nested this deep; each level is scanned once more, so the depth bounds the work. */
const deepest = 16;

/**
 * Reads the identifier and length at an offset; DER, and BER's indefinite lengths.
 * @returns `undefined` when there is nothing, the form is broken or the content would reach past `limit`.
 */
export function readElement(bytes: Uint8Array, offset: number, limit: number = bytes.length): Element | undefined {
  return readAt(bytes, offset, limit, true);
}

function readAt(bytes: Uint8Array, offset: number, limit: number, seekEnd: boolean): Element | undefined {
  const tag = bytes[offset];
  let at = offset + 1;
  if (tag === undefined || offset >= limit) return undefined;
  if ((tag & 0x1f) === 0x1f) {
    // Long tag numbers: skipped over, five bytes at most.
    const first = at;
    while (at - first < 4 && (bytes[at] ?? 0) >= 0x80) at += 1;
    if ((bytes[at] ?? 0) >= 0x80) return undefined;
    at += 1;
  }
  const short = at < limit ? bytes[at] : undefined;
  if (short === undefined) return undefined;
  at += 1;
  if (short < 0x80) return within(tag, offset, at, at + short, limit);
  if (short === 0x80) {
    if ((tag & 0x20) === 0) return undefined;
    if (!seekEnd) return { tag, start: offset, contentStart: at, contentEnd: -1, end: -1 };
    const contentEnd = endOfContents(bytes, at, limit);
    return contentEnd === undefined
      ? undefined
      : { tag, start: offset, contentStart: at, contentEnd, end: contentEnd + 2 };
  }
  const count = short & 0x7f;
  if (count > 4 || at + count > limit) return undefined;
  let length = 0;
  for (const byte of bytes.subarray(at, at + count)) length = length * 256 + byte;
  return within(tag, offset, at + count, at + count + length, limit);
}

function within(
  tag: number,
  start: number,
  contentStart: number,
  contentEnd: number,
  limit: number,
): Element | undefined {
  return contentEnd > limit ? undefined : { tag, start, contentStart, contentEnd, end: contentEnd };
}

/** The offset of the end-of-contents that closes what begins at `from`, found by counting, without recursion. */
function endOfContents(bytes: Uint8Array, from: number, limit: number): number | undefined {
  let open = 1;
  let at = from;
  while (at + 1 < limit) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) {
      open -= 1;
      if (open === 0) return at;
      at += 2;
      continue;
    }
    const element = readAt(bytes, at, limit, false);
    if (element === undefined) return undefined;
    if (element.end === -1) {
      open += 1;
      if (open > deepest) return undefined;
      at = element.contentStart;
    } else at = element.end;
  }
  return undefined;
}

/**
 * The values inside a constructed one, in their order.
 * @returns `undefined` when there is none, or its content does not divide into whole values, or into more than
 *   `maximum`.
 */
export function childrenOf(bytes: Uint8Array, parent: Element | undefined, maximum = 10_000): Element[] | undefined {
  if (parent === undefined) return undefined;
  const children: Element[] = [];
  let at = parent.contentStart;
  while (at < parent.contentEnd) {
    const child = readElement(bytes, at, parent.contentEnd);
    if (child === undefined || children.length === maximum) return undefined;
    children.push(child);
    at = child.end;
  }
  return children;
}

/** The content's bytes, not copied. */
export function contentOf(bytes: Uint8Array, element: Element): Uint8Array {
  return bytes.subarray(element.contentStart, element.contentEnd);
}

/** The whole value with its identifier and length, not copied. */
export function wholeOf(bytes: Uint8Array, element: Element): Uint8Array {
  return bytes.subarray(element.start, element.end);
}

/**
 * The bytes of an OCTET STRING, or of a value tagged implicitly as one; the pieces of BER's constructed form joined.
 * @returns `undefined` when the pieces are broken or nested too deep.
 */
export function octetsOf(bytes: Uint8Array, element: Element): Uint8Array | undefined {
  if ((element.tag & 0x20) === 0) return contentOf(bytes, element);
  const pieces: Uint8Array[] = [];
  const open: { at: number; end: number }[] = [{ at: element.contentStart, end: element.contentEnd }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    if (level.at >= level.end) {
      open.pop();
      continue;
    }
    const piece = readElement(bytes, level.at, level.end);
    if (piece === undefined) return undefined;
    level.at = piece.end;
    if (piece.tag === OCTET_STRING) pieces.push(contentOf(bytes, piece));
    else if (piece.tag === (OCTET_STRING | 0x20) && open.length < deepest)
      open.push({ at: piece.contentStart, end: piece.contentEnd });
    else return undefined;
  }
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * An OBJECT IDENTIFIER as dotted decimals, `1.2.840.113549.1.1.1` (X.690 §8.19).
 * @returns the empty string when it is none, is cut, or has numbers past 2^53.
 */
export function oidOf(bytes: Uint8Array, element: Element | undefined): string {
  if (element === undefined || element.tag !== OID) return '';
  const content = contentOf(bytes, element);
  // Nothing at all, or a last byte that is not the last of its number.
  if ((content.at(-1) ?? 0x80) >= 0x80) return '';
  let text = '';
  let number = 0;
  for (const byte of content) {
    number = number * 128 + (byte & 0x7f);
    if (number > Number.MAX_SAFE_INTEGER) return '';
    if (byte >= 0x80) continue;
    if (text === '') {
      const root = number < 40 ? 0 : number < 80 ? 1 : 2;
      text = `${root}.${number - root * 40}`;
    } else text += `.${number}`;
    number = 0;
  }
  return text;
}

/**
 * A small INTEGER as a number.
 * @returns `undefined` when it is none, is negative or does not fit 2^53.
 */
export function smallIntegerOf(bytes: Uint8Array, element: Element | undefined): number | undefined {
  if (element === undefined || element.tag !== INTEGER) return undefined;
  const content = contentOf(bytes, element);
  if (content.length > 8 || (content[0] ?? 0x80) >= 0x80) return undefined;
  let number = 0;
  for (const byte of content) number = number * 256 + byte;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** How many bits the magnitude of a positive INTEGER has; 0 for zero, a negative one or none. */
export function integerBits(bytes: Uint8Array, element: Element | undefined): number {
  if (element === undefined || element.tag !== INTEGER) return 0;
  const content = contentOf(bytes, element);
  if ((content[0] ?? 0x80) >= 0x80) return 0;
  let bits = 0;
  for (const byte of content) bits = bits === 0 ? 32 - Math.clz32(byte) : bits + 8;
  return bits;
}
