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

  /** Length in characters without the white space around the text; 0 when there is nothing else. */
  trimmedLength(this: Secret): number {
    return this.#value.trim().length;
  }

  /** Whether another secret holds the same text. */
  equals(this: Secret, other: Secret): boolean {
    return this.#value === other.#value;
  }

  /** A foreign text that may quote the secret, with `***` in its place; an empty secret is in no text. */
  hiddenIn(this: Secret, text: string): string {
    return this.#value === '' ? text : text.replaceAll(this.#value, '***');
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

/** Runners leave what is shorter in logs as it is: a mask of it would hide half of everything. */
const shortestMasked = 8;

/** The warning that a secret cannot be masked, `undefined` when it can, or is empty or not given. */
export function unmasked(input: string, secret: Secret | undefined): string | undefined {
  const length = secret?.trimmedLength() ?? 0;
  if (length === 0 || length >= shortestMasked) return undefined;
  return `\`${input}\` has fewer than ${shortestMasked} characters, which is too short to be masked in logs.`;
}
