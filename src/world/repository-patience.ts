import { Failure } from '../failure.ts';
import { type Call, judgeRefusal, type Refusal, type RefusedAnswer } from './repository-refusal.ts';
import type { Clock } from './world.ts';

/** One attempt; all calls of one repository together, waiting included. A build waits for them. */
const attemptMilliseconds = 30_000;
const totalMilliseconds = 180_000;
/** Waits after the first and the second outage; after the third it is over. */
const outageWaitsMilliseconds = [1_000, 4_000] as const;
const maximumLimits = 4;

/** What an attempt throws when an answer came that is no success. */
export class RefusedCall extends Error {
  readonly answer: RefusedAnswer;

  constructor(answer: RefusedAnswer) {
    super(`HTTP ${answer.status}`);
    this.answer = answer;
  }
}

/** Tries calls until they succeed, may not be tried again, or the time for all of them is over. */
export class Patience {
  readonly #clock: Clock;
  #endsAt: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * @param attempt throws {@link RefusedCall} for an answer that is no success, a Failure for one that is not
   * understood, and anything else when no answer came
   */
  async call<T>(call: Call, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#endsAt ??= this.#clock.monotonic() + totalMilliseconds;
    const endsAt = this.#endsAt;
    const left = () => endsAt - this.#clock.monotonic();
    const seen = { limited: 0, outage: 0 };
    for (;;) {
      try {
        return await attempt(AbortSignal.timeout(Math.max(1, Math.min(attemptMilliseconds, left()))));
      } catch (thrown) {
        if (thrown instanceof Failure) throw thrown;
        const refusal = this.#judge(thrown, call);
        const wait = waitAfter(refusal, call, seen);
        if (refusal.kind === 'final' || wait === undefined || wait >= left()) throw refusal.failure;
        seen[refusal.kind] += 1;
        await this.#clock.sleep(wait);
      }
    }
  }

  #judge(thrown: unknown, call: Call): Refusal {
    if (thrown instanceof RefusedCall) return judgeRefusal(thrown.answer, call, this.#clock.now());
    const sentence = `${call.host} could not ${call.purpose}: no answer (${networkCode(thrown)}).`;
    return { kind: 'outage', failure: new Failure('ERR_ISSUE_UNAVAILABLE', sentence) };
  }
}

/** `undefined`: it is not tried again. What a limit turned away was not done; after an outage nobody knows. */
function waitAfter(
  refusal: Refusal,
  call: Call,
  seen: { readonly limited: number; readonly outage: number },
): number | undefined {
  if (refusal.kind === 'limited') return seen.limited < maximumLimits ? refusal.waitMilliseconds : undefined;
  return refusal.kind === 'outage' && call.kind !== 'creation' ? outageWaitsMilliseconds[seen.outage] : undefined;
}

/** The system's code at the bottom of what a fetch throws; its text is left alone, since it may quote a header. */
function networkCode(thrown: unknown): string {
  let code = 'no code';
  for (let at = thrown, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const error = at as { readonly name?: unknown; readonly code?: unknown; readonly cause?: unknown };
    if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT';
    if (typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code)) code = error.code;
    at = error.cause;
  }
  return code;
}
