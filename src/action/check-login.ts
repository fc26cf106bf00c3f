import type { CheckRequest } from '../check/check.ts';
import type { Ci, Occasion } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { KeyRing } from '../key/ring.ts';
import { readKey } from '../login/keys.ts';
import { login } from '../login/login.ts';
import { prepareLogin } from '../login/prepare.ts';
import { Secret } from '../secret.ts';
import type { World } from '../world/world.ts';
import { remarkBeforeLogin } from './before-login.ts';
import { reportFailure } from './report-failure.ts';

/** What a check learns from the inputs of a login. */
export interface CheckLogin extends Pick<CheckRequest, 'org' | 'keys'> {
  /** Why no login was tried, which `if-missing: skip` allows. */
  readonly skipped: string | undefined;
  /** Why the login did not work; it has been reported. */
  readonly failure: Failure | undefined;
}

type Raw = (name: string) => string | undefined;

/**
 * Logs in, for the org's own certificates. A login that the org refuses, or that does not reach it, makes the org
 * unreadable and hides nothing of the rest.
 * @throws Failure when the inputs of the login cannot be used
 */
export async function loginForCheck(
  raw: Raw,
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
): Promise<CheckLogin> {
  const nothing = { org: undefined, keys: undefined, skipped: undefined, failure: undefined };
  // The check itself compares the certificate with the keys.
  const withoutCertificate: Raw = (name) => (name === 'certificate' ? undefined : raw(name));
  const prepared = await prepareLogin(withoutCertificate, occasion, world, ci, signal);
  if ('skipped' in prepared) return { ...nothing, skipped: prepared.skipped };
  const { request, keys, options } = prepared;
  remarkBeforeLogin([request], request.audience, world, ci);
  try {
    ci.info(`Logging in to ${request.url.host} as ${request.username}, for the certificates of the org.`);
    const { session } = await login(request, world, ci);
    if (options.revoke) {
      await ci.remember('revoke', session.accessToken);
      await ci.remember('instance-url', session.instanceUrl);
    }
    return { ...nothing, keys, org: { session } };
  } catch (error) {
    if (!(error instanceof Failure) || signal.aborted) throw error;
    reportFailure(error, ci);
    return { ...nothing, keys, org: { origin: request.url.origin, failure: error.message }, failure: error };
  }
}

/**
 * The keys that were given beside certificates without a login; `undefined` when there are none.
 * @throws Failure when one of them cannot be read
 */
export async function readKeysForCheck(raw: Raw, world: World, ci: Ci): Promise<KeyRing | undefined> {
  const read = async (input: 'private-key' | 'next-private-key') => {
    const text = raw(input);
    if (text === undefined || text.trim() === '') return undefined;
    const passphrase = raw(`${input}-passphrase`);
    const given = {
      text: new Secret(text),
      passphrase: passphrase === undefined || passphrase === '' ? undefined : new Secret(passphrase),
      input,
    };
    for (const secret of [given.text, given.passphrase]) if (secret !== undefined) ci.mask(secret);
    return readKey(given, world, ci);
  };
  const current = await read('private-key');
  const next = await read('next-private-key');
  return current === undefined ? undefined : { current, next };
}
