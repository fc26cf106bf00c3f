/** What `console.log` and `util.inspect` ask a value for; by its name, so that nothing is loaded for it. */
const inspect = Symbol.for('nodejs.util.inspect.custom');

/**
 * A value that must not be seen: it prints `***` wherever a value can be printed (string conversion, JSON,
 * `console`, template literals) and opens only by {@link Secret.reveal}.
 */
export class Secret<T extends string | Uint8Array = string> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /** The value itself. Call it as late as possible, and never in an argument of a message. */
  reveal(): T {
    return this.#value;
  }

  /** Length in characters (text) or bytes; 0 means that the secret was given but is empty. */
  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect](): string {
    return '***';
  }
}
