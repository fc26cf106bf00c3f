import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { homepage } from '../version.ts';

/** Where each failure code has its heading. */
const troubleshooting = `${homepage}/blob/main/docs/TROUBLESHOOTING.md`;

/** What went wrong as a Failure; anything unforeseen becomes `ERR_INTERNAL` with its name and never its text alone. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new Failure('ERR_INTERNAL', `An unforeseen ${name} stopped the program.`, { cause: error });
}

/** Prints a failure as people need it: what was seen, what the org said, what to do, where to read on. */
export function reportFailure(failure: Failure, ci: Ci): void {
  const who = /^ERR_(?:STORE|ISSUE)_/.test(failure.code) ? 'GitHub' : 'The org';
  const reply = failure.reply === undefined ? '' : ` ${who} said "${failure.reply}".`;
  ci.annotate('error', `${failure.message}${reply} ${failure.hint}`, { title: failure.code });
  ci.info(`More about ${failure.code}: ${troubleshooting}#${failure.code.toLowerCase()}`);
  if (failure.code === 'ERR_INTERNAL' && failure.cause instanceof Error)
    ci.debug(failure.cause.stack ?? failure.cause.message);
}
