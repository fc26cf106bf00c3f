import { Failure } from '../failure.ts';
import { rfc3339 } from '../time.ts';
import type { Shown } from './facts.ts';
import { lookAtApp } from './look.ts';
import type { HeldKey } from './ports.ts';
import { isOver } from './rollover.ts';
import type { Step } from './step.ts';
import type { Work } from './work.ts';

/** The steps that write something, and therefore need the lock. */
export type WritingStep = Extract<
  Step,
  { readonly do: 'stage' | 'offer' | 'publish' | 'restore' | 'prove' | 'withdraw' | 'promote' | 'settle' }
>;

export function writes(step: Step): step is WritingStep {
  return step.do in steps;
}

/** Does one step; each may be cut off after any request, and a later run then does the whole of it again. */
export async function perform(step: WritingStep, work: Work): Promise<void> {
  await steps[step.do](work, step);
}

const steps: Readonly<Record<WritingStep['do'], (work: Work, step: WritingStep) => Promise<void>>> = {
  stage,
  offer,
  publish: (work) => publish(work),
  restore: (work) => restore(work),
  // The logins were made before the lock was taken.
  prove: (work) => work.note({ ...begun(work), phase: 'published' }),
  withdraw: (work) => work.note({ ...begun(work), phase: 'offered' }),
  promote,
  settle,
};

/** Everything that is noted, for a phase that begins now; once forced, a rollover is so to its end. */
function begun(work: Work) {
  const { since: _, ...state } = work.known();
  return work.facts.rules.force ? { ...state, forced: true as const } : state;
}

async function stage(work: Work, step: WritingStep): Promise<void> {
  const { ports, given, facts, state } = work;
  const fresh = !(step.do === 'stage' && step.key === 'given');
  const key = fresh ? await ports.makeKey() : held(work, state?.next);
  const replaced = fresh && state?.phase === 'staging' && state.next !== undefined ? [state.next] : [];
  const abandoned = [...(state?.abandoned ?? []), ...replaced].slice(-8);
  const staging = {
    phase: 'staging',
    current: given.current.fingerprint,
    next: key.fingerprint,
    ...(state?.previous === undefined ? {} : { previous: state.previous }),
    ...(abandoned.length === 0 ? {} : { abandoned }),
    ...(facts.rules.force || state?.forced ? { forced: true as const } : {}),
  } as const;
  // Noted first: a secret of the next name that nobody knows would be a stranger's.
  await work.note({ ...staging, targets: await work.notes() });
  for (const store of ports.stores) await work.put(store, 'next', key);
  await work.note({ ...staging, phase: 'staged', targets: await work.notes() });
}

async function offer(work: Work): Promise<void> {
  const { ports, facts } = work;
  const { next, publishing: _, ...state } = begun(work);
  // Over the key that this run was given: one that only the memory of a run holds could still be lost.
  const key = held(work, next);
  const { nextCertificateVariable } = facts.rules;
  const isThere = isOver(facts.nextCertificate, key.fingerprint);
  if (!isThere) await work.show(nextCertificateVariable, await ports.issue(key, ports.now()));
  await work.note({ ...state, next: key.fingerprint, phase: 'offered' });
  if (ports.publisher !== undefined) await publish(work);
}

async function publish(work: Work): Promise<void> {
  const { ports, facts } = work;
  const state = work.known();
  const pem = work.shown.get(facts.rules.nextCertificateVariable) ?? pemOver(state.next, facts.nextCertificate);
  if (pem === undefined) throw new TypeError('there is no certificate to publish');
  const before = await lookAtApp(ports);
  await work.note({ ...state, publishing: { at: rfc3339(ports.now()), result: 'tried' } });
  try {
    await work.publish(pem);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'ERR_ROTATE_LOCK') throw error;
    const app = await lookAtApp(ports);
    // The answer was lost, and it is done.
    if (isOver(app, state.next)) return;
    // Nothing was changed, it is not ours, or the org shows no certificates: then logins will tell a later run.
    if (before?.kind === 'none' || app?.kind !== 'none') throw error;
    await restore(work, error);
  }
}

/** The app had the current key before we touched it, and gets a certificate over that key again. */
async function restore(work: Work, cause?: Failure): Promise<void> {
  const { ports, facts } = work;
  const state = work.known();
  const key = held(work, state.current);
  const pem = pemOver(state.current, facts.certificate) ?? (await ports.issue(key, ports.now()));
  await work.publish(pem);
  await work.note({ ...state, publishing: { at: rfc3339(ports.now()), result: 'restored' } });
  throw new Failure(
    'ERR_ROTATE_PUBLISH',
    `The app did not take the next certificate, and holds one of the current key ${state.current} again${cause === undefined ? '.' : `: ${cause.message}`}`,
    cause === undefined ? {} : { cause, ...(cause.reply === undefined ? {} : { reply: cause.reply }) },
  );
}

async function promote(work: Work): Promise<void> {
  const { ports, facts } = work;
  const { next, ...state } = begun(work);
  const fresh = held(work, next);
  // A run that was queued while another promoted holds the new key alone; the old one then stays where it still is.
  const old = work.held(state.current);
  const forced = facts.rules.force || state.forced === true;
  await work.note({ ...state, next: fresh.fingerprint, phase: 'promoting' });
  for (const store of ports.stores) {
    // In this order: a pipeline that is queued in between holds the new key, which every org accepts.
    await work.put(store, 'current', fresh);
    if (forced) await work.forgetNext(store);
    else if (old !== undefined) await work.put(store, 'next', old);
  }
  await showPromoted(work, fresh, forced);
  const { abandoned: _, publishing: __, forced: ___, ...rest } = state;
  await work.note({
    ...rest,
    phase: forced ? 'settled' : 'promoted',
    current: fresh.fingerprint,
    previous: state.current,
    targets: await work.notes(),
  });
}

/** The certificates change places as the keys did. */
async function showPromoted(work: Work, fresh: HeldKey, forced: boolean): Promise<void> {
  const { ports, facts } = work;
  const { certificateVariable, nextCertificateVariable } = facts.rules;
  const { certificate, nextCertificate } = facts;
  const { current } = work.known();
  const shown = pemOver(current, certificate) ?? pemOver(current, nextCertificate);
  const key = work.held(current);
  // A run that was cut off between the two variables has left the old certificate nowhere: another of its key does.
  const old = shown ?? (key === undefined || forced ? undefined : await ports.issue(key, ports.now()));
  if (!isOver(certificate, fresh.fingerprint)) {
    const pem = pemOver(fresh.fingerprint, nextCertificate) ?? (await ports.issue(fresh, ports.now()));
    await work.show(certificateVariable, pem);
  }
  if (forced) await work.hide(nextCertificateVariable);
  else if (old !== undefined) await work.show(nextCertificateVariable, old);
}

async function settle(work: Work): Promise<void> {
  const { ports, facts } = work;
  const { forced: _, ...state } = begun(work);
  await work.note({ ...state, phase: 'settling' });
  for (const store of ports.stores) await work.forgetNext(store);
  await work.hide(facts.rules.nextCertificateVariable);
  await work.note({ ...state, phase: 'settled', targets: await work.notes() });
}

function held(work: Work, fingerprint: string | undefined): HeldKey {
  const key = work.held(fingerprint);
  if (key === undefined) throw new TypeError('the plan has chosen a step whose key this run does not hold');
  return key;
}

function pemOver(fingerprint: string | undefined, shown: Shown): string | undefined {
  return shown.kind === 'read' && shown.certificate.keyFingerprint === fingerprint ? shown.certificate.pem : undefined;
}
