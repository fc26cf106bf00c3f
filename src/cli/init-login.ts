import { remarkBeforeLogin } from '../action/before-login.ts';
import { quiet } from '../ci/quiet.ts';
import { Failure } from '../failure.ts';
import { atALogin } from '../failure-catalogue.ts';
import { login } from '../login/login.ts';
import { prepareLogin } from '../login/prepare.ts';
import { awaitLogin } from '../rotate/await-login.ts';
import type { Session } from '../token/session.ts';
import type { Given, Terminal } from './command.ts';

/**
 * Tries to log in until it works.
 * @param command the line that goes on when this is ended
 * @throws Failure
 */
export async function waitForLogin(
  raw: Given['raw'],
  { milliseconds, command }: { readonly milliseconds: number; readonly command: string },
  { world, ci, occasion, ended }: Terminal,
): Promise<Session> {
  const hushed = quiet(ci);
  const prepared = await prepareLogin(raw, occasion, world, hushed, ended);
  if ('skipped' in prepared) throw new TypeError('only `if-missing` skips a login, and it is not taken');
  // Each try is hushed; what is to be known of the place is not.
  remarkBeforeLogin([prepared.request], prepared.request.audience, world, ci);
  const attempt = () => login({ ...prepared.request, retries: 0 }, world, hushed).catch(withOwnHint);
  const accepted = await awaitLogin(attempt, { milliseconds, command, signal: ended }, world, ci);
  return accepted.session;
}

/**
 * A failure of a login in the words of this command: the certificate was made from this very key, and waiting is what
 * it does.
 * @throws always
 */
export function withOwnHint(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  throw new Failure(error.code, error.message, {
    hint: Object.values(atALogin).reduce((hint, part) => hint.replace(part, ''), error.hint),
    exit: error.exitCode,
    cause: error.cause,
    ...(error.reply === undefined ? {} : { reply: error.reply }),
  });
}
