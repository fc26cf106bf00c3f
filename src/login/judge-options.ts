import type { LoginUrl } from '../assertion/login-url.ts';
import { Failure, orFailure } from '../failure.ts';
import type { OptionProblem, OptionValues } from '../option.ts';
import type { Secret } from '../secret.ts';
import type { Machine } from '../world/world.ts';
import { authFileName, checkAlias } from './handoff/sf-files.ts';
import { judgeClientId, judgeUsername } from './identity.ts';
import type { loginOptions } from './options.ts';
import { readTarget } from './target.ts';

export type LoginOptions = OptionValues<typeof loginOptions>;

/** A target, and everything that is wrong with the options; without a failure there is a target. */
export interface Judged {
  readonly url: LoginUrl | undefined;
  readonly failures: readonly Failure[];
}

/** Names everything that is missing or contradictory, so that a user hears of it all at once. */
export function judgeOptions(
  options: LoginOptions,
  problems: readonly OptionProblem[],
  platform: Machine['platform'],
): Judged {
  const failures = problems.map(({ option, sentence }) => new Failure('ERR_OPTIONS', `\`${option}\` ${sentence}`));
  if (isEmpty(options['private-key'])) {
    failures.push(new Failure('ERR_KEY_EMPTY', '`private-key` is empty.'));
  }
  // An address that came out empty has been named already; that none is given follows from it.
  const addressNamed = problems.some(({ option }) => option === 'instance-url' || option === 'org-type');
  const targetFailures: Failure[] = [];
  const url = readTarget(options, targetFailures);
  failures.push(...targetFailures.filter(({ code }) => !(addressNamed && code === 'ERR_TARGET_MISSING')));
  const judged = [judgeClientId(options['client-id'], 'client-id'), judgeUsername(options.username)];
  if (options['next-client-id'] !== undefined) judged.push(judgeClientId(options['next-client-id'], 'next-client-id'));
  failures.push(...judged.filter((failure) => failure !== undefined), ...contradictions(options));
  failures.push(...judgeHandOff(options, platform));
  return { url, failures };
}

/** What the hand-off would refuse, before anything is sent. */
function judgeHandOff({ alias, username }: LoginOptions, platform: Machine['platform']): Failure[] {
  if (alias === undefined) return [];
  const judgements = [() => checkAlias(alias)];
  if (username !== undefined && judgeUsername(username) === undefined) {
    judgements.push(() => void authFileName(username, platform));
  }
  return judgements.flatMap((judge) => orFailure(judge) ?? []);
}

function contradictions(options: LoginOptions): Failure[] {
  const found: string[] = [];
  if (options.alias === undefined) {
    if (options['set-default-dev-hub']) found.push('`set-default-dev-hub` needs `alias`.');
    if (options['sf-login'] === 'key') found.push('`sf-login: key` needs `alias`.');
  }
  for (const name of ['timeout', 'deadline'] as const) {
    if (options[name] < 1) found.push(`\`${name}\` must be longer than nothing.`);
  }
  if (options.retries > 20) found.push('`retries` is at most 20.');
  return found.map((sentence) => new Failure('ERR_OPTIONS', sentence));
}

/** One failure out of several: all sentences, and every different hint once. */
export function combined(failures: readonly Failure[]): Failure {
  const [only] = failures;
  if (failures.length === 1 && only !== undefined) return only;
  const sentences = failures.map((failure, index) => `(${index + 1}) ${failure.message}`);
  const hints = [...new Set(failures.map((failure) => failure.hint))];
  return new Failure('ERR_OPTIONS', `${failures.length} inputs need correction: ${sentences.join(' ')}`, {
    hint: hints.join(' '),
  });
}

/** White space alone is nothing: a secret that is not there comes as an empty text. */
export function isEmpty(secret: Secret | undefined): boolean {
  return secret === undefined || secret.trimmedLength() === 0;
}
