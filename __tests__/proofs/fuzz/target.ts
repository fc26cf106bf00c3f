import type fc from 'fast-check';

/** One reader under test. What it is fed are bytes; a reader of text is fed them as UTF-8. */
export interface Target {
  readonly name: string;
  /** Its part of all inputs, relative to the others': readers that are quick get more. */
  readonly weight: number;
  /** Whether it may refuse with a Failure; otherwise it promises to answer with data always. */
  readonly mayRefuse: boolean;
  /** Real material to begin with. */
  readonly seeds: readonly (string | Uint8Array)[];
  /** Words of the format, which mutation by itself would take long to guess. */
  readonly words?: readonly string[];
  /** Inputs made afresh from the format's grammar, by fast-check. */
  readonly fresh?: fc.Arbitrary<string | Uint8Array>;
  /** Feeds the reader and throws whatever it throws, or an Error when what came out breaks the reader's promise. */
  feed(input: Uint8Array): unknown;
}

export const utf8 = (input: Uint8Array): string => Buffer.from(input).toString('utf8');

/** Breaks off with a sentence when a promise does not hold. */
export function promise(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(`broken promise: ${sentence}`);
}
