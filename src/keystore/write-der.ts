import { INTEGER, NULL, OCTET_STRING, OID, SEQUENCE } from './der.ts';

/** Writers of DER (X.690 §10), for what this room stores. */

/** A value from its identifier and the pieces of its content, at most 16 MiB. */
export function der(tag: number, ...pieces: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(pieces);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Uint8Array.of(tag, length), content]);
  const bytes = [length >> 16, (length >> 8) & 0xff, length & 0xff];
  const size = bytes.slice(length < 0x100 ? 2 : length < 0x10000 ? 1 : 0);
  return Buffer.concat([Uint8Array.of(tag, 0x80 | size.length, ...size), content]);
}

export const sequence = (...pieces: readonly Uint8Array[]): Uint8Array => der(SEQUENCE, ...pieces);
export const octets = (bytes: Uint8Array): Uint8Array => der(OCTET_STRING, bytes);
/** Context-specific, constructed, explicit. */
export const explicit = (number: number, ...pieces: readonly Uint8Array[]): Uint8Array => der(0xa0 | number, ...pieces);
export const nothing = Uint8Array.of(NULL, 0);

/** @param value a whole number from 0 to 2^53 */
export function integer(value: number): Uint8Array {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  // A first bit that is set would make it negative.
  return der(INTEGER, Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex'));
}

/** @param dotted `1.2.840.113549.1.7.1` */
export function oid(dotted: string): Uint8Array {
  const rest = dotted.split('.').map(Number);
  // The first two are one number (X.690 §8.19.4).
  const first = rest.splice(0, 2).reduce((sum, number) => sum * 40 + number, 0);
  return der(OID, Uint8Array.from([first, ...rest].flatMap(base128)));
}

function base128(number: number): number[] {
  const digits = [number % 128];
  for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
    digits.unshift((left % 128) | 0x80);
  return digits;
}
