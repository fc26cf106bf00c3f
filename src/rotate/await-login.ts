import type { Ci } from '../ci/ci.ts';
import { Failure, type FailureCode } from '../failure.ts';
import { humanDuration } from '../time.ts';
import type { World } from '../world/world.ts';

export interface Waiting {
  /** 0 tries once. */
  readonly milliseconds: number;
  /** The line that goes on after this one has ended. */
  readonly command: string;
  readonly signal: AbortSignal;
}

const firstPauseMilliseconds = 5_000;
const longestPauseMilliseconds = 60_000;

/** Waiting changes nothing about these: the org that answers is not the one that was meant, or is none. */
const final: readonly FailureCode[] = [
  'ERR_CANCELLED',
  'ERR_TARGET_KIND',
  'ERR_TARGET_REFUSED_ORG',
  'ERR_REPLY_UNTRUSTED',
  'ERR_TOKEN_REDIRECT',
];

/**
 * Tries to log in until it works, with pauses that grow from 5 s to a minute. Each new answer is said with its remedy,
 * one that stays the same in a few words.
 * @param attempt one login, without second chances of its own
 * @throws Failure the last answer when the time is up, what cannot be mended by waiting at once, ERR_CANCELLED
 */
export async function awaitLogin<T>(
  attempt: () => Promise<T>,
  { milliseconds, command, signal }: Waiting,
  { clock }: Pick<World, 'clock'>,
  ci: Ci,
): Promise<T> {
  const endsAt = clock.monotonic() + milliseconds;
  let told: FailureCode | undefined;
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 1.5, longestPauseMilliseconds)) {
    const outcome = await outcomeOf(attempt, signal, command);
    if ('value' in outcome) return outcome.value;
    const { failure } = outcome;
    const left = endsAt - clock.monotonic();
    if (left <= 0) throw milliseconds === 0 ? failure : overdue(failure, milliseconds, command);
    const wait = Math.min(pause, left);
    tell(failure, failure.code === told, { wait, left }, ci);
    told = failure.code;
    await clock.sleep(wait, signal);
  }
}

async function outcomeOf<T>(
  attempt: () => Promise<T>,
  signal: AbortSignal,
  command: string,
): Promise<{ readonly value: T } | { readonly failure: Failure }> {
  if (signal.aborted) throw stopped(command);
  try {
    return { value: await attempt() };
  } catch (error) {
    if (signal.aborted) throw stopped(command);
    // A question that was wrong stays wrong.
    if (!(error instanceof Failure) || error.exitCode === 2 || final.includes(error.code)) throw error;
    return { failure: error };
  }
}

interface Pause {
  readonly wait: number;
  readonly left: number;
}

function tell(failure: Failure, again: boolean, { wait, left }: Pause, ci: Ci): void {
  const next = `Trying again in ${humanDuration(wait)}, for ${humanDuration(left)} more.`;
  if (again) {
    ci.info(`Still ${failure.code}. ${next}`);
    return;
  }
  const reply = failure.reply === undefined ? [] : [`The org said: ${failure.reply}`];
  ci.group(`The login does not work yet: ${failure.message}`, [...reply, `What to do: ${failure.hint}`]);
  ci.info(next);
}

function overdue(failure: Failure, milliseconds: number, command: string): Failure {
  return new Failure(failure.code, `${failure.message} So it was after ${humanDuration(milliseconds)} of waiting.`, {
    hint: `${failure.hint} Then go on with: ${command}`,
    cause: failure,
    ...(failure.reply === undefined ? {} : { reply: failure.reply }),
  });
}

function stopped(command: string): Failure {
  return new Failure('ERR_CANCELLED', 'The waiting was ended.', { hint: `Go on with: ${command}` });
}
