import { rfc3339 } from '../time.ts';

/**
 * What the rollover is in the middle of. `staging`, `promoting` and `settling` are noted before their writes and end
 * in `staged`, `promoted` and `settled`: a run that is cut off leaves them behind, and a later one does all of it again.
 */
export const phases = [
  'settled',
  'staging',
  'staged',
  'offered',
  'published',
  'promoting',
  'promoted',
  'settling',
] as const;

export type Phase = (typeof phases)[number];

/** The states that users are told of. */
export type PublicState = 'settled' | 'staged' | 'offered' | 'published' | 'promoted';

/** When the two secrets of a target were last changed, as the target tells; left out where it does not. */
export interface Noted {
  readonly current?: string;
  readonly next?: string;
}

/**
 * What is known about a rollover beyond one run: public facts alone (SHA-256 fingerprints of SPKIs as lower-case hex,
 * times as RFC 3339 in UTC). Kept as JSON in one variable.
 */
export interface RolloverState {
  readonly schema: 1;
  readonly phase: Phase;
  /** When the phase began. */
  readonly since: string;
  /** The number of the lock under which this was written. */
  readonly lock: number;
  /** The key that the secret of the current name holds; while `promoting`, in some targets it is `next` already. */
  readonly current: string;
  /** The key of the secret of the next name, until it is promoted. */
  readonly next?: string;
  /** The key that `current` has replaced, from `promoted` on. */
  readonly previous?: string;
  /** Next keys that were given up before any certificate was made for them, the latest last. */
  readonly abandoned?: readonly string[];
  readonly targets: Readonly<Record<string, Noted>>;
  /** A rollover from a compromised key: nothing waits for queued runs. */
  readonly forced?: true;
  /** The last attempt to change the app by ourselves. `restored`: it failed, and the app has the current key again. */
  readonly publishing?: { readonly at: string; readonly result: 'tried' | 'restored' };
}

/** A state in whose phase there is a next key, from `staging` to `promoting`. */
export type Rolling = RolloverState & { readonly next: string };

/** What the state variable said. */
export type StateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly state: RolloverState }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads the state variable; never throws. */
export function readState(text: string | undefined): StateReading {
  if (text === undefined || text.trim() === '') return { kind: 'none' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', reason: 'is no JSON' };
  }
  if (!isObject(value)) return { kind: 'unreadable', reason: 'is no JSON object' };
  if (value['schema'] !== 1) {
    const schema = value['schema'];
    const seen = typeof schema === 'number' ? `schema ${schema}` : 'no schema that is known';
    return { kind: 'unreadable', reason: `has ${seen}; this version writes and reads schema 1` };
  }
  const wrong = wrongMember(value);
  return wrong === undefined
    ? { kind: 'read', state: value as unknown as RolloverState }
    : { kind: 'unreadable', reason: `has a member \`${wrong}\` that it cannot have` };
}

export function printState(state: RolloverState): string {
  return JSON.stringify(state);
}

/** The state that a phase is shown as: what was begun and not ended does not count yet. */
export function publicState(phase: Phase): PublicState {
  if (phase === 'staging') return 'settled';
  if (phase === 'promoting') return 'published';
  return phase === 'settling' ? 'promoted' : phase;
}

/** The notes on a target: its two secrets as they were just looked at. */
export function noted(current: Date | undefined, next: Date | undefined): Noted {
  return {
    ...(current === undefined ? {} : { current: rfc3339(current) }),
    ...(next === undefined ? {} : { next: rfc3339(next) }),
  };
}

/** Whether a secret is as it was noted; where one of the two times is unknown nothing speaks against it. */
export function isAsNoted(updatedAt: Date | undefined, note: string | undefined): boolean {
  return updatedAt === undefined || note === undefined || rfc3339(updatedAt) === note;
}

type Members = Readonly<Record<string, unknown>>;
type Judge = (value: unknown) => boolean;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFingerprint: Judge = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isTime: Judge = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value));
const maybe =
  (judge: Judge): Judge =>
  (value) =>
    value === undefined || judge(value);

const members: Readonly<Record<string, Judge>> = {
  phase: (value) => phases.some((phase) => phase === value),
  since: isTime,
  lock: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  current: isFingerprint,
  next: maybe(isFingerprint),
  previous: maybe(isFingerprint),
  abandoned: maybe((value) => Array.isArray(value) && value.every(isFingerprint)),
  targets: (value) => isObject(value) && Object.values(value).every(isNoted),
  forced: maybe((value) => value === true),
  publishing: maybe(
    (value) =>
      isObject(value) && isTime(value['at']) && (value['result'] === 'tried' || value['result'] === 'restored'),
  ),
};

function isNoted(value: unknown): boolean {
  return isObject(value) && maybe(isTime)(value['current']) && maybe(isTime)(value['next']);
}

/** Members that have to be there together with the phase are looked at here, so that nothing else has to. */
function wrongMember(value: Members): string | undefined {
  const wrong = Object.entries(members).find(([name, judge]) => !judge(value[name]))?.[0];
  if (wrong !== undefined) return wrong;
  const phase = value['phase'] as Phase;
  const rolling: readonly Phase[] = ['staging', 'staged', 'offered', 'published', 'promoting'];
  if (rolling.includes(phase) !== (value['next'] !== undefined)) return 'next';
  const over: readonly Phase[] = ['promoted', 'settling'];
  if (over.includes(phase) && value['previous'] === undefined) return 'previous';
  return value['next'] === value['current'] ? 'next' : undefined;
}
