import type { SigningKey } from './signing-key.ts';

/** Which of the two keys that a rollover knows. */
export type KeyRole = 'current' | 'next';

/** The keys that may sign: one, or two during a rollover. */
export interface KeyRing {
  readonly current: SigningKey;
  readonly next?: SigningKey | undefined;
}

/**
 * In what order the keys are tried: current first, next only after it. A next key that is the current one again (a
 * rollover just settled) is left out: what was refused once is not asked twice.
 */
export function keysToTry(ring: KeyRing): readonly { readonly role: KeyRole; readonly key: SigningKey }[] {
  const current = { role: 'current', key: ring.current } as const;
  return ring.next === undefined || ring.next.fingerprint === ring.current.fingerprint
    ? [current]
    : [current, { role: 'next', key: ring.next }];
}

/** The key of that role; the current one where there is no next. */
export function keyOf(ring: KeyRing, role: KeyRole): SigningKey {
  return role === 'next' && ring.next !== undefined ? ring.next : ring.current;
}

/**
 * Which of the keys it is that something belongs to, current before next.
 * @returns `undefined` when it is neither
 */
export function roleOf(ring: KeyRing, isOwner: (key: SigningKey) => boolean): KeyRole | undefined {
  if (isOwner(ring.current)) return 'current';
  return ring.next !== undefined && isOwner(ring.next) ? 'next' : undefined;
}
