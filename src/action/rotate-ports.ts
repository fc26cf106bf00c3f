import { issueShown } from '../certificate/issue.ts';
import type { Ci } from '../ci/ci.ts';
import { quiet } from '../ci/quiet.ts';
import { Failure } from '../failure.ts';
import type { PairBits } from '../key/pair.ts';
import type { SigningKey } from '../key/signing-key.ts';
import type { LoginOptions } from '../login/judge-options.ts';
import { readKey } from '../login/keys.ts';
import { type LoginRequest, login } from '../login/login.ts';
import { loginRequest } from '../login/prepare.ts';
import type { OptionValues } from '../option.ts';
import { shownCertificate } from '../rotate/certificate.ts';
import type { rotateOptions } from '../rotate/options.ts';
import { usualSubject } from '../rotate/pair-options.ts';
import type { Proof, Publisher, RotatePorts } from '../rotate/ports.ts';
import { metadataPublisher } from '../rotate/publish.ts';
import { unmasked } from '../secret.ts';
import type { Session } from '../token/session.ts';
import type { Run, SecretStore, VariableStore } from '../world/stores.ts';
import type { World } from '../world/world.ts';
import { type GivenPairKey, makeLike } from './rotate-keys.ts';
import type { TargetOrg } from './rotate-orgs.ts';

export type RotateValues = OptionValues<typeof rotateOptions>;

/** What was read and judged before anything outside is touched. */
export interface RotateMaterial {
  readonly options: LoginOptions;
  readonly values: RotateValues;
  readonly orgs: readonly [TargetOrg, ...TargetOrg[]];
  readonly current: GivenPairKey;
  readonly next: GivenPairKey | undefined;
  readonly stores: readonly SecretStore[];
  readonly variables: VariableStore;
  readonly run: Run;
  readonly signal: AbortSignal;
}

/** The verb's ports over a world: logins, a fresh pair, certificates, stores and the publisher. */
export async function rotatePorts(material: RotateMaterial, world: World, ci: Ci): Promise<RotatePorts> {
  const { values, orgs, current, next, stores, variables, run, signal } = material;
  const keys = new Map<string, SigningKey>();
  for (const key of [current, next]) if (key !== undefined) keys.set(key.held.fingerprint, key.signing);
  const hushed = quiet(ci);
  const [first] = orgs;
  const subject = values['certificate-subject'] ?? usualSubject(first.org.username);
  return {
    orgs: orgs.map(({ org }) => org),
    stores,
    variables,
    run,
    publisher: values.publish === 'metadata' ? await publisherOf(material, world, ci) : undefined,
    prove: async (org, key) => {
      const signing = keys.get(key.fingerprint);
      const target = orgs.find((each) => each.org.name === org.name);
      if (signing === undefined || target === undefined) throw new TypeError('only given keys and orgs are proved');
      return prove(requestOf(material, target, signing), world, hushed);
    },
    makeKey: () =>
      makeLike(current, { bits: Number(values['key-bits']) as PairBits, format: values['key-format'] }, ci),
    issue: async (key, notBefore) => {
      const signing = keys.get(key.fingerprint);
      if (signing === undefined) throw new TypeError('a certificate is made from a key that was given');
      const issuance = { key: signing.key, commonName: subject, notBefore, days: values['certificate-days'] };
      return issueShown(issuance, (text) => ci.wouldBlank(text));
    },
    inspect: shownCertificate,
    now: () => world.clock.now(),
    sleep: async (milliseconds) => {
      await world.clock.sleep(milliseconds, signal);
      if (signal.aborted) throw new Failure('ERR_CANCELLED', 'The rotation was cancelled.');
    },
  };
}

/** A login to one of the orgs with these keys alone. */
function requestOf(
  { options, signal }: RotateMaterial,
  { org, url }: TargetOrg,
  current: SigningKey,
  next?: SigningKey,
): LoginRequest {
  const own = { ...options, 'client-id': org.clientId, username: org.username, 'next-client-id': undefined };
  return loginRequest(own, url, { current, next }, undefined, signal);
}

async function prove(request: LoginRequest, world: World, ci: Ci): Promise<Proof> {
  try {
    await login(request, world, ci);
    return { kind: 'accepted' };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'ERR_CANCELLED') throw error;
    const { code, reply, message } = error;
    return code === 'ERR_TOKEN_ASSERTION' && reply !== undefined
      ? { kind: 'refused', reply }
      : { kind: 'unknown', reason: message };
  }
}

/**
 * The publisher of the one org, through a login of its own where `publish-*` names one: it must not hang on the
 * certificate that it changes.
 */
async function publisherOf(material: RotateMaterial, world: World, ci: Ci): Promise<Publisher> {
  const { options, values, orgs, current, next, signal } = material;
  const [target, ...more] = orgs;
  const app = values['app-api-name'];
  if (more.length > 0)
    throw new Failure('ERR_OPTIONS', '`publish: metadata` changes the app of one org, and `orgs` names several.', {
      hint: 'Use `publish: manual`; an administrator then uploads the certificate in each org.',
    });
  if (app === undefined)
    throw new Failure('ERR_OPTIONS', '`publish: metadata` needs `app-api-name`.', {
      hint: 'Take it from Setup → External Client App Manager → the app.',
    });
  const own = await publishingKey(values, world, ci);
  if (own === undefined && values['publish-client-id'] === undefined)
    ci.annotate(
      'notice',
      'The app is changed through a login that it gives itself; with `publish-client-id` and `publish-private-key` of another app a bad certificate could be taken back in any case.',
    );
  const request = requestOf(material, target, own ?? current.signing, own === undefined ? next?.signing : undefined);
  const clientId = values['publish-client-id'] ?? request.current.clientId;
  const username = values['publish-username'] ?? request.username;
  const openSession = async (): Promise<Session> => {
    const publishing = { ...request, username, current: { ...request.current, clientId } };
    return (await login(publishing, world, quiet(ci))).session;
  };
  const patience = {
    timeoutMilliseconds: options.timeout,
    deadlineMilliseconds: publishingMilliseconds,
    retries: options.retries,
  };
  return metadataPublisher({ ...patience, openSession, signal, app, clientId: target.org.clientId }, world, ci);
}

/** A deploy of one component takes seconds; an org with a queue takes longer. */
const publishingMilliseconds = 900_000;

async function publishingKey(values: RotateValues, world: World, ci: Ci): Promise<SigningKey | undefined> {
  const text = values['publish-private-key'];
  if (text === undefined || text.length === 0) return undefined;
  const passphrase = values['publish-private-key-passphrase'];
  return readKey({ text, passphrase, input: 'publish-private-key' }, world, ci);
}

/** Masks what is secret beside the keys, before anything else happens. */
export function maskRotateSecrets(values: RotateValues, ci: Ci): void {
  const names = ['rotate-token', 'publish-private-key', 'publish-private-key-passphrase'] as const;
  for (const secret of names.map((name) => values[name])) if (secret !== undefined) ci.mask(secret);
  const passphrase = 'publish-private-key-passphrase';
  const warning = unmasked(passphrase, values[passphrase]);
  if (warning !== undefined) ci.annotate('warning', warning);
}
