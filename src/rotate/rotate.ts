import { Failure } from '../failure.ts';
import type { Facts, RotateRules, Shown } from './facts.ts';
import { release, takeLock } from './lock.ts';
import { distinctNext, type Given, lookAgain, lookAround } from './look.ts';
import { plan } from './plan.ts';
import type { RotatePorts } from './ports.ts';
import { proveEverywhere } from './proof.ts';
import { type PublicState, publicState } from './state.ts';
import type { Step } from './step.ts';
import { perform, type WritingStep, writes } from './steps.ts';
import { Work } from './work.ts';

export interface RotateRequest {
  readonly given: Given;
  readonly rules: RotateRules;
  /** Look and plan, and change nothing. */
  readonly dryRun: boolean;
}

/** What one run came to; what is left for a person follows from it. */
export interface RotateOutcome {
  /** As the run found it; `undefined` when it could not be read. */
  readonly before: PublicState | undefined;
  /** As the run left it. */
  readonly state: PublicState | undefined;
  /** The step that was chosen. */
  readonly step: Step;
  /** Whether the step was done; `false` when nothing was to be done by this run, or it failed. */
  readonly done: boolean;
  /** When the phase that the run left behind began; `undefined` when nothing is noted. */
  readonly since: Date | undefined;
  readonly currentCertificate: Shown;
  readonly nextCertificate: Shown;
  /** `undefined` when even looking failed. */
  readonly facts: Facts | undefined;
  /** A stop, or what went wrong; the state is then as far as it came. */
  readonly failure: Failure | undefined;
}

/** The two halves of a run; tests put a wrong one in their place to see it found. */
export interface Judgement {
  readonly plan: (facts: Facts) => Step;
  readonly perform: (step: WritingStep, work: Work) => Promise<void>;
}

const shipped: Judgement = { plan, perform };

/** Looks at what is true, does the one next step of a rollover under the lock, and says what it came to. */
export async function rotate(
  request: RotateRequest,
  ports: RotatePorts,
  judgement: Judgement = shipped,
): Promise<RotateOutcome> {
  let facts: Facts;
  try {
    facts = await lookAround(ports, request.given, request.rules);
  } catch (error) {
    return unseen(asFailure(error));
  }
  const step = judgement.plan(facts);
  if (request.dryRun || !writes(step)) return outcome(facts, step);
  try {
    return (
      (await stillOpen(step, ports, request.given, facts)) ?? (await locked(step, facts, request, ports, judgement))
    );
  } catch (error) {
    return { ...outcome(facts, step), failure: asFailure(error) };
  }
}

/** The proof takes ten minutes and writes nothing: it is made without the lock. */
async function stillOpen(step: WritingStep, ports: RotatePorts, given: Given, facts: Facts) {
  const next = distinctNext(given);
  if (step.do !== 'prove' || next === undefined) return undefined;
  return (await proveEverywhere(ports, next))
    ? undefined
    : outcome(facts, { do: 'wait', reason: 'propagation', until: ports.now() });
}

async function locked(
  step: WritingStep,
  before: Facts,
  { given, rules }: RotateRequest,
  ports: RotatePorts,
  judgement: Judgement,
): Promise<RotateOutcome> {
  const taken = await takeLock(ports, rules.stateVariable);
  if (taken.kind === 'busy') return outcome(before, { do: 'wait', reason: 'lock', until: taken.until });
  let work: Work | undefined;
  try {
    const facts = await lookAgain(ports, given, before);
    const again = judgement.plan(facts);
    // Another run was at work in between: what is to be done now, and what to think of it, is for a run that asks the
    // orgs anew.
    if (!isSame(step, again)) {
      return outcome(facts, again.do === 'stop' ? { do: 'wait', reason: 'lock', until: facts.now } : again);
    }
    work = new Work(ports, given, facts, taken.lock);
    return await carriedOut(step, work, judgement);
  } finally {
    // A lock that cannot be given back ends by itself.
    await release(ports, rules.stateVariable, taken.lock, work?.hasNoted === true).catch(asFailure);
  }
}

async function carriedOut(step: WritingStep, work: Work, judgement: Judgement): Promise<RotateOutcome> {
  let failure: Failure | undefined;
  try {
    await judgement.perform(step, work);
  } catch (error) {
    failure = asFailure(error);
  }
  const { facts, state, shown, ports } = work;
  const { certificateVariable, nextCertificateVariable } = facts.rules;
  const after = (variable: string, seen: Shown): Shown => {
    if (!shown.has(variable)) return seen;
    const pem = shown.get(variable);
    const certificate = pem === undefined ? undefined : ports.inspect(pem);
    return certificate === undefined ? { kind: 'none' } : { kind: 'read', certificate };
  };
  return {
    ...outcome(facts, step),
    state: state === undefined ? 'settled' : publicState(state.phase),
    since: state === undefined ? undefined : new Date(state.since),
    currentCertificate: after(certificateVariable, facts.certificate),
    nextCertificate: after(nextCertificateVariable, facts.nextCertificate),
    done: failure === undefined,
    failure,
  };
}

function isSame(one: Step, other: Step): boolean {
  return one.do === other.do && stagedKey(one) === stagedKey(other);
}

function stagedKey(step: Step): 'fresh' | 'given' | undefined {
  return step.do === 'stage' ? step.key : undefined;
}

function outcome(facts: Facts, step: Step): RotateOutcome {
  const state = facts.state.kind === 'read' ? facts.state.state : undefined;
  const empty = facts.state.kind === 'none' ? 'settled' : undefined;
  const shown = state === undefined ? empty : publicState(state.phase);
  return {
    before: shown,
    state: shown,
    step,
    done: false,
    since: state === undefined ? undefined : new Date(state.since),
    currentCertificate: facts.certificate,
    nextCertificate: facts.nextCertificate,
    facts,
    failure: step.do === 'stop' ? new Failure(step.code, step.sentence) : undefined,
  };
}

function unseen(failure: Failure): RotateOutcome {
  const step = { do: 'stop', code: failure.code, sentence: failure.message } as const;
  const none = { kind: 'none' } as const;
  const before = { before: undefined, state: undefined, since: undefined, facts: undefined } as const;
  return { ...before, step, done: false, currentCertificate: none, nextCertificate: none, failure };
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}
