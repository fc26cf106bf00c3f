import { catalogue, type FailureCode } from './failure-catalogue.ts';

export type { FailureCode };

/** What else a failure can carry beside its sentence. */
export interface FailureDetails {
  /** Replaces the catalogue's hint when the case at hand allows a better one. One imperative sentence or a few. */
  readonly hint?: string;
  /** The endpoint's own words, `error: error_description`, unaltered; disarmed only when printed. */
  readonly reply?: string;
  /** Replaces the catalogue's exit code in the case that its `otherwise` tells of. */
  readonly exit?: 1 | 2 | 3;
  readonly cause?: unknown;
}

/** What an act comes to: its value, or the Failure that it throws. Anything else that it throws goes on. */
export function orFailure<T>(act: () => T): T | Failure {
  try {
    return act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** A sentence, such as a failure's, that is to stand inside another one: without the full stop at its end. */
export function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}

/**
 * Everything that can go wrong and is not a programmer's mistake (those are `TypeError`s).
 * `code` is stable and documented under its own heading in docs/TROUBLESHOOTING.md; `message` is one sentence that
 * quotes what was seen and never a secret; `hint` says what to do.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly hint: string;
  readonly reply: string | undefined;
  /** 1 the answer is bad, 2 the question was wrong, 3 the world failed. */
  readonly exitCode: 1 | 2 | 3;

  constructor(code: FailureCode, sentence: string, details: FailureDetails = {}) {
    super(sentence, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint ?? catalogue[code].hint;
    this.reply = details.reply;
    this.exitCode = details.exit ?? catalogue[code].exit;
  }
}
