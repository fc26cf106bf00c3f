import type { Ci } from '../ci/ci.ts';
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
  const attempt = () => login({ ...prepared.request, retries: 0 }, world, hushed);
  const accepted = await awaitLogin(attempt, { milliseconds, command, signal: ended }, world, ci);
  return accepted.session;
}

/** What one of many attempts says is for those who want to know. */
function quiet(ci: Ci): Ci {
  return {
    name: ci.name,
    mask: (secret) => ci.mask(secret),
    wouldBlank: (value) => ci.wouldBlank(value),
    info: (text) => ci.debug(text),
    debug: (text) => ci.debug(text),
    annotate: (_, text) => ci.debug(text),
    group: (title, lines) => ci.debug([title, ...lines].join(' ')),
    recall: (name) => ci.recall(name),
    output: (name, value) => ci.output(name, value),
    environment: (name, value) => ci.environment(name, value),
    remember: (name, value) => ci.remember(name, value),
    summary: (markdown) => ci.summary(markdown),
  };
}
