import { Failure } from '../failure.ts';
import type { Facts, RotateRules, SeenOrg, SeenTarget, Shown } from './facts.ts';
import type { HeldKey, Proof, RotatedOrg, RotatePorts } from './ports.ts';
import { readState, type StateReading } from './state.ts';

/** What the run was given, as snapshots from when it was queued. */
export interface Given {
  readonly current: HeldKey;
  /** `undefined` when it is not there or empty. */
  readonly next: HeldKey | undefined;
  /** The current certificate as PEM, for when the variable that should hold it does not exist yet. */
  readonly certificate: string | undefined;
}

/** After both keys were refused, as a login waits: the servers of an org may differ for minutes. In milliseconds. */
const secondThoughts = [5000, 15_000] as const;

/** So many times a rollover may go on under our eyes before we leave it to whoever is at work. */
const mostLooks = 5;

/**
 * Looks at everything: variables, targets, the app where we publish, and one login with each key in every org. What
 * the orgs said belongs to a state: when that has changed meanwhile, all of it is looked at again.
 * @throws Failure ERR_ROTATE_LOCK when it changes all the time, ERR_STORE_…, ERR_PUBLISH_…
 */
export async function lookAround(ports: RotatePorts, given: Given, rules: RotateRules): Promise<Facts> {
  let signs = await signsOfWork(ports, rules);
  for (let look = 0; look < mostLooks; look += 1) {
    const facts = await lookOnce(ports, given, rules);
    const after = await signsOfWork(ports, rules);
    if (after === signs) return facts;
    signs = after;
  }
  throw new Failure('ERR_ROTATE_LOCK', 'Another run is at work, and the rollover goes on while this one looks at it.');
}

/** What another run changes before anything that orgs could tell of. */
async function signsOfWork({ variables }: RotatePorts, rules: RotateRules): Promise<string> {
  const certificate = await variables.read(rules.nextCertificateVariable);
  return JSON.stringify([await variables.read(rules.stateVariable), certificate]);
}

async function lookOnce(ports: RotatePorts, given: Given, rules: RotateRules): Promise<Facts> {
  const kept = await lookAtKept(ports, given, rules);
  const next = distinctNext(given);
  const orgs: SeenOrg[] = [];
  for (const org of ports.orgs) orgs.push({ name: org.name, answers: await ask(ports, org, given.current, next) });
  const app = isOffered(kept.state) ? await lookAtApp(ports) : undefined;
  return {
    now: ports.now(),
    run: ports.run,
    rules,
    given: { current: given.current.fingerprint, next: next?.fingerprint },
    orgs,
    app,
    ...kept,
  };
}

/** What another run may have changed while we asked the orgs; taken under the lock. */
export async function lookAgain(ports: RotatePorts, given: Given, facts: Facts): Promise<Facts> {
  const kept = await lookAtKept(ports, given, facts.rules);
  return { ...facts, ...kept, now: ports.now() };
}

/** The next key, unless it is the current one again. */
export function distinctNext({ current, next }: Given): HeldKey | undefined {
  return next?.fingerprint === current.fingerprint ? undefined : next;
}

type Kept = Pick<Facts, 'state' | 'targets' | 'certificate' | 'nextCertificate'>;

async function lookAtKept(ports: RotatePorts, given: Given, rules: RotateRules): Promise<Kept> {
  const { variables, stores } = ports;
  const state = readState(await variables.read(rules.stateVariable));
  const kept = shown(ports, await variables.read(rules.certificateVariable));
  const nextCertificate = shown(ports, await variables.read(rules.nextCertificateVariable));
  const targets: SeenTarget[] = [];
  for (const store of stores) {
    const current = await store.look(rules.secretName);
    const next = await store.look(rules.nextSecretName);
    targets.push({ name: store.name, current, next, ...(store.blind && { blind: true }) });
  }
  const certificate = kept.kind === 'none' ? shown(ports, given.certificate) : kept;
  return { state, targets, certificate, nextCertificate };
}

function shown(ports: RotatePorts, pem: string | undefined): Shown {
  if (pem === undefined || pem.trim() === '') return { kind: 'none' };
  const certificate = ports.inspect(pem);
  return certificate === undefined ? { kind: 'unreadable' } : { kind: 'read', certificate };
}

function isOffered(state: StateReading): boolean {
  return state.kind === 'read' && state.state.phase === 'offered';
}

export async function lookAtApp(ports: RotatePorts): Promise<Shown | undefined> {
  return ports.publisher === undefined ? undefined : shown(ports, await ports.publisher.read());
}

async function ask(ports: RotatePorts, org: RotatedOrg, current: HeldKey, next: HeldKey | undefined) {
  const keys = next === undefined ? [current] : [current, next];
  let answers = await askOnce(ports, org, keys);
  for (const pause of next === undefined ? [] : secondThoughts) {
    if (Object.values(answers).some(({ kind }) => kind !== 'refused')) return answers;
    await ports.sleep(pause);
    answers = await askOnce(ports, org, keys);
  }
  return answers;
}

async function askOnce(ports: RotatePorts, org: RotatedOrg, keys: readonly HeldKey[]): Promise<Record<string, Proof>> {
  const answers: Record<string, Proof> = {};
  for (const key of keys) answers[key.fingerprint] = await ports.prove(org, key);
  return answers;
}
