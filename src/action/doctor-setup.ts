import { annotatedBy } from '../ci/annotated-by.ts';
import type { Ci, Occasion } from '../ci/ci.ts';
import { doctorOptions, examinedOptions } from '../doctor/options.ts';
import type { GivenKey, Setup } from '../doctor/setup.ts';
import { Failure } from '../failure.ts';
import { combined, isEmpty, judgeOptions, type LoginOptions } from '../login/judge-options.ts';
import { keyContent } from '../login/keys.ts';
import { login } from '../login/login.ts';
import { loginOptions } from '../login/options.ts';
import { maskSecrets, prepareLogin } from '../login/prepare.ts';
import { readOptions } from '../option.ts';
import type { World } from '../world/world.ts';

type Raw = (name: string) => string | undefined;

/**
 * Reads what is to be examined, masks every secret first, and adds what a login can do with it.
 * @param given the text of an option; those that the doctor does not take are not asked for
 * @throws Failure ERR_OPTIONS when the options of the examination itself cannot be used, or nothing was given
 */
export function doctorSetup(
  given: Raw,
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
): Setup {
  const taken: readonly string[] = examinedOptions;
  const raw: Raw = (name) => (taken.includes(name) ? given(name) : undefined);
  const { values: options, problems } = readOptions(loginOptions, raw);
  const own = readOptions(doctorOptions, given);
  maskSecrets(options, world, ci);
  const { url, failures } = judgeOptions(options, [...problems, ...own.problems], world.machine.platform);
  const unusable = failures.filter(({ code }) => code === 'ERR_OPTIONS');
  if (nothingGiven(options)) unusable.push(nothingToExamine());
  if (unusable.length > 0) throw combined(unusable);
  // The examinations say what a login would annotate.
  const hushed = annotatedBy(ci, (_, text) => ci.debug(text));
  const prepared = once(async () => {
    const ready = await prepareLogin(raw, occasion, world, hushed, signal);
    if ('skipped' in ready) throw new TypeError('only `if-missing` skips a login, and it is not taken');
    return ready.request;
  });
  return {
    offline: own.values.offline,
    loginMeant: options['client-id'] !== undefined || options.username !== undefined,
    current: keyOf('private-key', options, world),
    next: keyOf('next-private-key', options, world),
    certificate: options.certificate,
    target: {
      url,
      given: options['instance-url'] !== undefined || options['org-type'] !== undefined,
      failures: failures.filter(({ code }) => code.startsWith('ERR_TARGET')),
      orgType: options['org-type'],
      audience: options.audience,
    },
    username: options.username,
    identityFailures: failures.filter(({ code }) => code === 'ERR_CLIENT_ID' || code === 'ERR_USERNAME'),
    timeoutMilliseconds: options.timeout,
    signal,
    login: async () => login(await prepared(), world, hushed),
    loginWithNext: async () => {
      const request = await prepared();
      if (request.next === undefined) return undefined;
      return login({ ...request, current: request.next, next: undefined }, world, hushed);
    },
  };
}

function nothingGiven(options: LoginOptions): boolean {
  const texts = ['instance-url', 'org-type', 'certificate', 'client-id', 'username'] as const;
  return texts.every((name) => options[name] === undefined) && isEmpty(options['private-key']);
}

function nothingToExamine(): Failure {
  return new Failure('ERR_OPTIONS', 'Nothing was given that could be examined.', {
    hint: "Give the inputs of the login that does not work, or some of them: a key, a certificate, an address. An environment's secrets and variables are there only when the job says `environment:` with that very name.",
  });
}

function keyOf(input: 'private-key' | 'next-private-key', options: LoginOptions, world: World): GivenKey | undefined {
  const text = options[input];
  if (text === undefined || isEmpty(text)) return undefined;
  return { input, passphrase: options[`${input}-passphrase`], content: () => keyContent({ input, text }, world) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
