import type { LoginUrl } from '../assertion/login-url.ts';
import type { Ci, Occasion } from '../ci/ci.ts';
import { type KeyRing, keysToTry } from '../key/ring.ts';
import { readOptions } from '../option.ts';
import { type Secret, unmasked } from '../secret.ts';
import type { World } from '../world/world.ts';
import { describeCertificate, type GivenCertificate, readGivenCertificate } from './certificate.ts';
import { combined, isEmpty, judgeOptions, type LoginOptions } from './judge-options.ts';
import { readKey } from './keys.ts';
import type { LoginRequest } from './login.ts';
import { loginOptions } from './options.ts';
import { refuseUnsafeCircumstances } from './refusals.ts';

export type { LoginOptions };

/** A login that is ready to be tried, and what was learnt while getting there. */
export interface PreparedLogin {
  readonly request: LoginRequest;
  readonly options: LoginOptions;
  readonly keys: KeyRing;
  readonly certificate: GivenCertificate | undefined;
}

/** The reason why nothing is tried although nothing went wrong. */
export interface Skipped {
  readonly skipped: string;
}

/**
 * Turns options into a login that can be tried: masks every secret first, then names everything that is missing or
 * contradictory at once, refuses unsafe circumstances, and reads keys and certificate. Sends nothing.
 * @throws Failure
 */
export async function prepareLogin(
  raw: (name: string) => string | undefined,
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal?: AbortSignal,
): Promise<PreparedLogin | Skipped> {
  const { values: options, problems } = readOptions(loginOptions, raw);
  const secrets = maskSecrets(options, world, ci);
  if (options['if-missing'] === 'skip' && secrets.every(isEmpty)) {
    const { fork, dependabot, privileged, event } = await occasion();
    // Where a fork's run gets the secrets, one that is missing was mistyped.
    if (dependabot || (fork && !privileged && /^pull_request/.test(event))) {
      return {
        skipped: `No secret reached this run, which is ${dependabot ? "Dependabot's" : "of a fork's pull request"}.`,
      };
    }
  }
  const { url, failures } = judgeOptions(options, problems, world.machine.platform);
  const { 'private-key': key } = options;
  if (url === undefined || key === undefined || failures.length > 0) throw combined(failures);
  await refuseUnsafeCircumstances(await occasion(), options['allow-untrusted-checkout'], world);
  const keys = await readKeys(key, options, world, ci);
  const certificate =
    options.certificate === undefined ? undefined : await readGivenCertificate(options.certificate, keys, world, ci);
  const mismatch = reportCertificate(certificate, ci);
  return { request: loginRequest(options, url, keys, mismatch, signal), options, keys, certificate };
}

/** Masks what was given, before anything else happens with it, and warns of what is too short to be masked. */
export function maskSecrets(options: LoginOptions, world: World, ci: Ci): Secret[] {
  const inputs = ['private-key', 'private-key-passphrase', 'next-private-key', 'next-private-key-passphrase'] as const;
  const secrets = inputs.flatMap((input) => options[input] ?? []);
  for (const secret of [...secrets, ...world.network.secrets()]) ci.mask(secret);
  // A key is never that short; what stands in its place is the path of its file.
  for (const input of inputs.filter((name) => name.endsWith('-passphrase'))) {
    const warning = unmasked(input, options[input]);
    if (warning !== undefined) ci.annotate('warning', warning);
  }
  return secrets;
}

async function readKeys(key: Secret, options: LoginOptions, world: World, ci: Ci): Promise<KeyRing> {
  const given = (input: 'private-key' | 'next-private-key', text: Secret) =>
    readKey({ text, passphrase: options[`${input}-passphrase`], input }, world, ci);
  const text = options['next-private-key'];
  const next = text === undefined || isEmpty(text) ? undefined : text;
  // Between two rollovers the second key is gone, and what belongs to it stays in the workflow.
  if (
    next === undefined &&
    (options['next-client-id'] !== undefined || !isEmpty(options['next-private-key-passphrase']))
  )
    ci.info('`next-private-key` is empty, so there is no second credential.');
  return {
    current: await given('private-key', key),
    next: next === undefined ? undefined : await given('next-private-key', next),
  };
}

/** Says whose the certificate is; gives the sentence that leads the message should the org refuse the signature. */
function reportCertificate(certificate: GivenCertificate | undefined, ci: Ci): string | undefined {
  if (certificate === undefined) return undefined;
  if (certificate.belongsTo !== undefined) {
    ci.info(describeCertificate(certificate));
    return undefined;
  }
  ci.annotate(
    'warning',
    `${describeCertificate(certificate)} If it is the one in the app, the org will refuse the login.`,
  );
  return `The certificate that was given ${certificate.ownership}.`;
}

/** The login that options ask for, with keys that have been read. */
export function loginRequest(
  options: LoginOptions,
  url: LoginUrl,
  keys: KeyRing,
  mismatch: string | undefined,
  signal: AbortSignal | undefined,
): LoginRequest {
  const clientId = String(options['client-id']);
  return {
    url,
    audience: options.audience,
    username: String(options.username),
    current: { name: 'current', clientId, key: keys.current.key },
    next: nextCredential(options, keys, clientId),
    orgType: options['org-type'],
    allowedOrgIds: options['allowed-org-ids'],
    revoke: options.revoke,
    timeoutMilliseconds: options.timeout,
    deadlineMilliseconds: options.deadline,
    retries: options.retries,
    propagationMilliseconds: options['wait-for-propagation'],
    mismatch,
    ...(signal === undefined ? {} : { signal }),
  };
}

/** The second credential; none when it would be the first one again. */
function nextCredential(options: LoginOptions, keys: KeyRing, clientId: string): LoginRequest['next'] {
  const ownClientId = options['next-client-id'] ?? clientId;
  const next = ownClientId === clientId ? keysToTry(keys)[1]?.key : keys.next;
  return next === undefined ? undefined : { name: 'next', clientId: ownClientId, key: next.key };
}
