import type { View } from './leak-views.ts';
import { decodedViews } from './leak-views.ts';

export type Content = string | Uint8Array;

/** A place where twelve bytes of a secret stand. */
export interface Leak {
  /** The secret's name. */
  readonly secret: string;
  readonly haystack: string;
  /** `raw`, `hex` or `base64`; behind escapes with their names in front (`json`, `percent`, `form`): `json raw`. */
  readonly form: string;
  /** Bytes from the start of the haystack. */
  readonly offset: number;
}

export interface LeakSearchOptions {
  /**
   * Public material that shares bytes with a secret, such as a certificate that carries the key's modulus: PEM text and DER.
   * What of a secret also stands in it, as it is or in base64, is not searched for.
   */
  readonly allow?: readonly Content[];
}

// A test's globals are looked up through its sandbox, which is slow where it happens for every byte.
const { imul } = Math;

/** Bytes of a secret that may not be seen together. */
const windowBytes = 12;

/**
 * Searches for every run of twelve bytes of each secret in every haystack: raw, in hex of either case, in base64 and base64url
 * at each of the three alignments, and each of these behind JSON, percent or form escapes (two layers at most). Lines of PEM armour
 * are no secret. A run of neighbouring windows is one leak; a secret shorter than twelve bytes is searched for as a whole,
 * and one shorter than four throws: nothing could be said about it.
 */
export function findLeaks(
  secrets: Readonly<Record<string, Content>>,
  haystacks: Readonly<Record<string, Content>>,
  options: LeakSearchOptions = {},
): Leak[] {
  const indexes = buildIndexes(secrets, (options.allow ?? []).map(toBuffer));
  const leaks: Leak[] = [];
  for (const [haystack, content] of Object.entries(haystacks)) {
    for (const view of decodedViews(toBuffer(content))) {
      for (const index of indexes) {
        const text = index.prepare(view.bytes);
        for (const [secret, position] of index.search(text, view)) {
          const form = [...view.layers, index.form].join(' ');
          leaks.push({ secret, haystack, form, offset: view.offsetOf(position) });
        }
      }
    }
  }
  return leaks;
}

/** For a failing assertion: one line a leak, without a byte of what leaked. */
export function describeLeaks(leaks: readonly Leak[]): string {
  return leaks.map((leak) => `${leak.secret} in ${leak.haystack} at ${leak.offset} as ${leak.form}`).join('\n');
}

function buildIndexes(secrets: Readonly<Record<string, Content>>, allow: readonly Buffer[]): WindowIndex[] {
  const indexes = new Map<string, WindowIndex>();
  const indexOf = (form: Form, length: number): WindowIndex => {
    const key = `${form}/${length}`;
    const known = indexes.get(key) ?? new WindowIndex(form, length);
    indexes.set(key, known);
    return known;
  };
  for (const [name, content] of Object.entries(secrets)) {
    const bytes = toBuffer(content);
    if (bytes.length < 4) throw new TypeError(`the secret ${name} is too short to be searched for`);
    const length = Math.min(windowBytes, bytes.length);
    for (const part of withoutArmour(bytes)) {
      for (const [form, text] of formsOf(part)) {
        const window = windowLength(form, length);
        indexOf(form, window).add(name, text, form === 'hex' ? 2 : 1);
      }
    }
  }
  for (const index of indexes.values()) for (const content of allow) index.forgive(content);
  return [...indexes.values()];
}

type Form = 'raw' | 'hex' | 'base64';

/**
 * A text of each form of some bytes, one character a byte. Of base64 the three alignments, without characters that also hold
 * bits of what stands before or behind.
 */
function* formsOf(bytes: Buffer): Generator<[Form, string]> {
  yield ['raw', bytes.toString('latin1')];
  yield ['hex', bytes.toString('hex')];
  for (const shift of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    yield ['base64', text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))];
  }
}

/** The forms of public content; its base64 with the last character, too, whose spare bits are zeros at an end. */
function* publicFormsOf(bytes: Buffer): Generator<[Form, string]> {
  yield* formsOf(bytes);
  for (const shift of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    yield ['base64', text.slice(Math.ceil((shift * 8) / 6))];
  }
}

/** Characters of a form that any run of so many bytes fills whatever its alignment. */
function windowLength(form: Form, bytes: number): number {
  if (form === 'raw') return bytes;
  if (form === 'hex') return bytes * 2;
  return Math.floor((bytes * 8 - 6) / 6);
}

/** The stretches of a secret between lines of PEM armour; all of it when there are none. */
function withoutArmour(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1');
  const parts: Buffer[] = [];
  let start = 0;
  for (const match of text.matchAll(/-----(?:BEGIN|END) [A-Z0-9 ]+-----/g)) {
    parts.push(bytes.subarray(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(bytes.subarray(start));
  return parts.filter((part) => part.length >= Math.min(windowBytes, bytes.length));
}

/** Windows of one form and length, with a filter in front that turns nearly every position away at once. */
class WindowIndex {
  readonly form: Form;
  readonly #length: number;
  readonly #windows = new Map<string, string>();
  readonly #filter = new Uint8Array(1 << 20);

  constructor(form: Form, length: number) {
    this.form = form;
    this.#length = length;
  }

  add(name: string, text: string, step: number): void {
    for (let at = 0; at + this.#length <= text.length; at += step) {
      const window = text.slice(at, at + this.#length);
      if (!this.#windows.has(window)) this.#windows.set(window, name);
      this.#filter[spread(Buffer.from(window, 'latin1').readInt32BE(0))] = 1;
    }
  }

  /** Forgets every window that also stands in public content, directly or in its base64. */
  forgive(content: Buffer): void {
    const texts = [content, ...[...publicFormsOf(content)].map(([, text]) => Buffer.from(text, 'latin1'))];
    for (const text of texts) {
      for (const [form, written] of publicFormsOf(text)) if (form === this.form) this.#forget(written);
    }
    if (this.form !== 'raw') return;
    // A secret's own line ends may cut through text that public content holds in one piece.
    const whole = texts.map((text) => text.toString('latin1').replace(/[\r\n]/g, ''));
    for (const window of this.#windows.keys()) {
      const bare = window.replace(/[\r\n]/g, '');
      if (bare.length < window.length && bare.length > 0 && whole.some((text) => text.includes(bare))) {
        this.#windows.delete(window);
      }
    }
  }

  #forget(text: string): void {
    for (let at = 0; at + this.#length <= text.length; at++) this.#windows.delete(text.slice(at, at + this.#length));
  }

  /** The haystack with the spellings of this form made one: hex in lower case, base64url as base64. */
  prepare(bytes: Buffer): Buffer {
    if (this.form === 'raw') return bytes;
    const result = Buffer.from(bytes);
    const spelling = this.form === 'hex' ? lowerCase : standardBase64;
    const length = result.length;
    for (let at = 0; at < length; at++) result[at] = spelling[result[at] as number] as number;
    return result;
  }

  /** The first window of every run that a layer made visible. */
  *search(text: Buffer, view: View): Generator<[name: string, offset: number]> {
    if (this.#windows.size === 0) return;
    const filter = this.#filter;
    const length = this.#length;
    const end = text.length - length + 4;
    let previous: { name: string; at: number } | undefined;
    let word = 0;
    for (let next = 0; next < end; next++) {
      word = (word << 8) | (text[next] as number);
      if (filter[spread(word)] === 0 || next < 3) continue;
      const at = next - 3;
      const name = this.#windows.get(text.toString('latin1', at, at + length));
      if (name === undefined || !view.isNew(at, length)) continue;
      if (previous?.name !== name || at - previous.at > length) yield [name, at];
      previous = { name, at };
    }
  }
}

/** Four bytes over 20 bits; every window is at least four characters long. */
function spread(word: number): number {
  return imul(word, 0x9e3779b1) >>> 12;
}

const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x46 ? byte + 0x20 : byte));
const standardBase64 = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x2d) return 0x2b;
  return byte === 0x5f ? 0x2f : byte;
});

function toBuffer(content: Content): Buffer {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
}
