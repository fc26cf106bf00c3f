import { Failure } from '../failure.ts';
import { pathOf } from './path.ts';

/** A value of JSON. Objects are maps: no name means anything by itself, `__proto__` as little as any other. */
export type Json = null | boolean | number | string | readonly Json[] | ReadonlyMap<string, Json>;

/** Deeper than any configuration goes. */
const deepest = 8;

/**
 * Reads JSON as RFC 8259 has it, and refuses what readers of JSON take differently: a member that comes twice (§4), a
 * lone surrogate (§8.2). Never quotes a value.
 * @throws Failure ERR_CONFIG_JSON with the line, or the path of the member
 */
export function parseJson(text: string): Json {
  return new Reader(text).document();
}

/** Each matches at one place and nowhere else. */
const space = /[ \t\r\n]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const word = /true|false|null/y;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Json {
    const value = this.#value([]);
    this.#take(space);
    if (this.#at < this.#text.length) throw this.#wrong('something stands behind the end');
    return value;
  }

  #value(path: readonly string[]): Json {
    if (path.length > deepest) throw this.#wrong(`it is more than ${deepest} levels deep`);
    this.#take(space);
    const next = this.#text[this.#at];
    if (next === '{') return this.#object(path);
    if (next === '[') return this.#array(path);
    if (next === '"') return this.#string();
    const literal = this.#take(number) || this.#take(word);
    if (literal === '') throw this.#wrong(next === undefined ? 'it ends too early' : 'no value can begin like this');
    return JSON.parse(literal) as null | boolean | number;
  }

  #object(path: readonly string[]): ReadonlyMap<string, Json> {
    const members = new Map<string, Json>();
    this.#at += 1;
    if (this.#ends('}')) return members;
    do {
      this.#take(space);
      if (this.#text[this.#at] !== '"') throw this.#wrong('the name of a member is missing');
      const name = this.#string();
      if (members.has(name)) {
        throw new Failure(
          'ERR_CONFIG_JSON',
          `The config file has ${pathOf([...path, name])} twice (${this.#line()}).`,
          {
            hint: 'Remove one of the two: readers of JSON differ about which one counts.',
          },
        );
      }
      if (!this.#ends(':')) throw this.#wrong('a colon is missing');
      members.set(name, this.#value([...path, name]));
    } while (this.#ends(','));
    if (!this.#ends('}')) throw this.#wrong('a comma or the end of an object is missing');
    return members;
  }

  #array(path: readonly string[]): readonly Json[] {
    const items: Json[] = [];
    this.#at += 1;
    if (this.#ends(']')) return items;
    do items.push(this.#value([...path, String(items.length)]));
    while (this.#ends(','));
    if (!this.#ends(']')) throw this.#wrong('a comma or the end of a list is missing');
    return items;
  }

  #string(): string {
    const literal = this.#take(string);
    if (literal === '') throw this.#wrong('a text does not end, or holds a character or an escape that it may not');
    const text = JSON.parse(literal) as string;
    if (/\p{Surrogate}/u.test(text)) throw this.#wrong('a text holds half a character');
    return text;
  }

  /** Whether that mark comes next; it is taken then. */
  #ends(mark: string): boolean {
    this.#take(space);
    const here = this.#text[this.#at] === mark;
    if (here) this.#at += 1;
    return here;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [taken = ''] = pattern.exec(this.#text) ?? [];
    this.#at += taken.length;
    return taken;
  }

  #line(): string {
    return `line ${this.#text.slice(0, this.#at).split('\n').length}`;
  }

  #wrong(what: string): Failure {
    return new Failure('ERR_CONFIG_JSON', `The config file is no JSON (${this.#line()}): ${what}.`);
  }
}
