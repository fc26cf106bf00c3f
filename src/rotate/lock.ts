import { Failure } from '../failure.ts';
import { rfc3339 } from '../time.ts';
import type { Run, VariableStore } from '../world/stores.ts';
import { clockDifference } from './facts.ts';
import { readState } from './state.ts';

/** What the lock needs of the world. */
export interface LockPorts {
  readonly variables: VariableStore;
  readonly run: Run;
  now(): Date;
}

/**
 * A lock that this run holds: the variable `<state-variable>_LOCK_<number>`. Of all locks whose number is not below the
 * one in the state, the last counts; one that has ended is not removed but overtaken by the next number, which only one
 * can make. Whoever holds it writes its number into the state before he removes anything that came before.
 */
export interface Lock {
  readonly number: number;
  /** The last moment of the lease. */
  readonly until: Date;
  /** Numbers of locks whose lease had ended. */
  readonly overtaken: readonly number[];
}

export type Taken = { readonly kind: 'held'; readonly lock: Lock } | { readonly kind: 'busy'; readonly until: Date };

/** How long a run may hold the lock, in milliseconds. */
export const lease = 3_600_000;

/** More overtaken locks than this are no accident. */
const mostOvertaken = 32;

function lockName(stateVariable: string, number: number): string {
  return `${stateVariable}_LOCK_${number}`;
}

/**
 * Takes the lock, or says until when another run holds it. A lock whose holder has not released it is overtaken when
 * its lease is over by more than clocks differ, or at once when an earlier attempt of this very run held it.
 * @throws Failure ERR_ROTATE_LOCK when a lock cannot be read, ERR_ROTATE_STATE when the state cannot, ERR_STORE_…
 */
export async function takeLock(ports: LockPorts, stateVariable: string): Promise<Taken> {
  const { variables, now } = ports;
  const before = await lockInState(variables, stateVariable);
  const overtaken: number[] = [];
  for (let number = before; overtaken.length <= mostOvertaken; number += 1) {
    const content = await variables.read(lockName(stateVariable, number));
    if (content !== undefined) {
      const holder = readHolder(content, lockName(stateVariable, number));
      if (isBeyondAnyLease(holder, now())) throw noLock(lockName(stateVariable, number));
      if (!hasEnded(holder, ports.run, now())) return { kind: 'busy', until: holder.until };
      overtaken.push(number);
    } else if (number > before) {
      return make(ports, stateVariable, { number, until: new Date(now().getTime() + lease), overtaken }, before);
    }
  }
  throw new Failure(
    'ERR_ROTATE_LOCK',
    `There are ${mostOvertaken} locks of runs that never ended beside ${stateVariable}.`,
  );
}

async function make(ports: LockPorts, stateVariable: string, lock: Lock, before: number): Promise<Taken> {
  const { variables, run } = ports;
  const name = lockName(stateVariable, lock.number);
  const content = JSON.stringify({ run: run.id, attempt: run.attempt, until: rfc3339(lock.until) });
  const made = await variables.create(name, content).catch(async (error: unknown) => {
    // The answer was lost: what lies there now tells whether it was us.
    if ((await variables.read(name)) === content) return true;
    throw error;
  });
  if (!made) return { kind: 'busy', until: lock.until };
  // The number was free because its holder has gone on and released it: what we read before is of the past.
  if ((await lockInState(variables, stateVariable)) !== before) {
    await release(ports, stateVariable, lock, false);
    return { kind: 'busy', until: lock.until };
  }
  return { kind: 'held', lock };
}

/**
 * Comes before each write. After it the write has to begin at once.
 * @throws Failure ERR_ROTATE_LOCK when the lease nears its end, or another run has overtaken this one
 */
export async function mayWrite(ports: LockPorts, stateVariable: string, lock: Lock): Promise<void> {
  const overtaker = await ports.variables.read(lockName(stateVariable, lock.number + 1));
  if (overtaker !== undefined || !isWithin(lock, ports.now())) {
    throw new Failure('ERR_ROTATE_LOCK', `This run held the lock until ${rfc3339(lock.until)}, and is not done.`);
  }
}

/**
 * Gives the lock back; a lease that may have ended is left to be overtaken.
 * @param noted whether the number of the lock stands in the state: only then what it overtook may go
 */
export async function release(ports: LockPorts, stateVariable: string, lock: Lock, noted: boolean): Promise<void> {
  for (const number of [...(noted ? lock.overtaken : []), lock.number]) {
    if (!isWithin(lock, ports.now())) return;
    await ports.variables.forget(lockName(stateVariable, number));
  }
}

function isWithin({ until }: Lock, now: Date): boolean {
  return now.getTime() + clockDifference < until.getTime();
}

async function lockInState(variables: VariableStore, stateVariable: string): Promise<number> {
  const reading = readState(await variables.read(stateVariable));
  if (reading.kind === 'unreadable')
    throw new Failure('ERR_ROTATE_STATE', `The variable ${stateVariable} ${reading.reason}.`);
  return reading.kind === 'read' ? reading.state.lock : 0;
}

interface Holder {
  readonly run: string;
  readonly attempt: number;
  readonly until: Date;
}

function hasEnded({ run, attempt, until }: Holder, mine: Run, now: Date): boolean {
  // An attempt begins when the one before it is over.
  if (run === mine.id && attempt < mine.attempt) return true;
  return until.getTime() + clockDifference < now.getTime();
}

/** No run takes a lock for that long: whoever waited for its end would wait for ever, and nobody would hear of it. */
function isBeyondAnyLease({ until }: Holder, now: Date): boolean {
  return until.getTime() > now.getTime() + lease + clockDifference;
}

function readHolder(content: string, name: string): Holder {
  try {
    const { run, attempt, until } = JSON.parse(content) as Record<string, unknown>;
    const end = typeof until === 'string' ? new Date(until) : new Date(Number.NaN);
    if (typeof run === 'string' && typeof attempt === 'number' && !Number.isNaN(end.getTime()))
      return { run, attempt, until: end };
  } catch {
    // Said below.
  }
  throw noLock(name);
}

function noLock(name: string): Failure {
  return new Failure('ERR_ROTATE_LOCK', `The variable ${name} should be a lock of a rotation and is not.`, {
    hint: `Remove the variable ${name} when no rotation is running.`,
  });
}
