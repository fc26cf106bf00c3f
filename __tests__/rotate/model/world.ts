import { Failure } from '../../../src/failure.ts';
import type { Proof } from '../../../src/rotate/ports.ts';

/** The scripted world as plain data: everything that lasts beyond one run. Times are milliseconds since 1970. */
export interface ModelWorld {
  now: number;
  /** The number of the next key that somebody makes. */
  nextKey: number;
  stores: ModelStore[];
  variables: Record<string, string>;
  orgs: ModelOrg[];
  /** What an administrator, an outage or a crash may still do. */
  budget: Budget;
  runs: ModelRun[];
  /** Runs that have begun since the last time that none was at work. */
  busy: number;
}

export interface Budget {
  faults: number;
  /** Runs that may be queued or at work at the same time, and may begin before all are at rest again. */
  runs: number;
  /** Certificates of a stranger that an administrator may still upload. */
  thirds: number;
  /** Times that a run may sleep for two hours between two requests. */
  naps: number;
  /** Years that may pass once everything is settled. */
  years: number;
}

export interface Slot {
  key: string;
  at: number;
  /** Who may read it: a larger number is a wider scope. */
  scope: number;
}

export interface ModelStore {
  current: Slot | null;
  next: Slot | null;
  /** What pipelines hold that are still queued, with the last moment at which one was queued with it. */
  held: { keys: string[]; last: number }[];
}

export interface ModelOrg {
  /** The key that each server accepts: two differ for minutes after an upload. */
  servers: string[];
  until: number;
  /** Keys that have logged in since the last upload, on every server. */
  proved: string[];
}

/** A rotation that is queued or at work. */
export interface ModelRun {
  id: string;
  attempt: number;
  queuedAt: number;
  given: { current: string; next: string | null };
  /** Where it is; −1 while it is queued. */
  node: number;
  /** When it wakes up; 0 while it is awake. */
  wake: number;
}

export type Call =
  | { op: 'read'; name: string }
  | { op: 'create'; name: string; value: string }
  | { op: 'write'; name: string; value: string }
  | { op: 'unset'; name: string }
  | { op: 'look'; store: number; secret: string }
  | { op: 'put'; store: number; secret: string; key: string; like: string }
  | { op: 'forget'; store: number; secret: string }
  | { op: 'prove'; org: number; key: string }
  | { op: 'makeKey' }
  | { op: 'sleep'; milliseconds: number }
  | { op: 'app' }
  | { op: 'publish'; pem: string };

/** How a call ends. `lost`: done, and the answer never came. `refused`: not done, and nobody knows. */
export type Fate = 'ok' | 'lost' | 'refused' | 'flap' | 'silent' | 'broken' | 'dud';

export type Result = { value: unknown } | { failure: string };

export const names = {
  secretName: 'KEY',
  nextSecretName: 'KEY_NEXT',
  certificateVariable: 'CERT',
  nextCertificateVariable: 'CERT_NEXT',
  stateVariable: 'STATE',
} as const;

export const second = 1000;
export const hour = 3_600_000;
export const day = 86_400_000;
export const soak = 7 * day;
/** As long as the servers of an org may differ. */
const differing = 600_000;

const keyName = (index: number) => index.toString(16).padStart(64, '0');
export const noKey = 'none';

const iso = (time: number) => new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
export const certificateText = (key: string, notAfter: number) => `CERTIFICATE ${key} ${iso(notAfter)}`;

export function inspectText(pem: string) {
  const match = /^CERTIFICATE ([0-9a-f]{64}) (\S+)$/.exec(pem);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { pem, fingerprint: match[1], keyFingerprint: match[1], notAfter: new Date(match[2]) };
}

export const isMutating = ({ op }: Call) => ['create', 'write', 'unset', 'put', 'forget', 'publish'].includes(op);

/** Does what a call asks of the world, and gives back what the caller is told. */
export function apply(world: ModelWorld, call: Call, fate: Fate): Result {
  if (fate === 'refused') return { failure: 'ERR_ROTATE_UNAVAILABLE' };
  const result = done(world, call, fate);
  return fate === 'lost' || fate === 'broken' ? { failure: 'ERR_ROTATE_UNAVAILABLE' } : result;
}

function done(world: ModelWorld, call: Call, fate: Fate): Result {
  switch (call.op) {
    case 'read':
      return { value: world.variables[call.name] ?? null };
    case 'create':
      if (call.name in world.variables) return { value: false };
      world.variables[call.name] = call.value;
      return { value: true };
    case 'write':
      world.variables[call.name] = call.value;
      return { value: null };
    case 'unset':
      delete world.variables[call.name];
      return { value: null };
    case 'look': {
      const slot = slotOf(world, call.store, call.secret);
      return { value: slot === null ? null : { at: slot.at } };
    }
    case 'put':
    case 'forget':
      store(world, call);
      return { value: null };
    case 'prove':
      return { value: prove(world, call.org, call.key, fate) };
    case 'makeKey':
      world.nextKey += 1;
      return { value: keyName(world.nextKey - 1) };
    case 'sleep':
      return { value: null };
    case 'app':
      return { value: appOf(world) };
    case 'publish':
      for (const org of world.orgs) {
        upload(
          world,
          org,
          fate === 'broken' || fate === 'dud' ? noKey : (inspectText(call.pem)?.keyFingerprint ?? noKey),
        );
      }
      return { value: null };
  }
}

function slotOf(world: ModelWorld, store: number, secret: string): Slot | null {
  const { current, next } = world.stores[store] as ModelStore;
  return secret === names.secretName ? current : next;
}

function store(world: ModelWorld, call: Extract<Call, { op: 'put' | 'forget' }>): void {
  // Whoever is queued up to this moment holds what was there.
  remember(world);
  world.now += 2 * second;
  const place = world.stores[call.store] as ModelStore;
  // A secret that is made without one to take the scope from is open to everybody.
  const scope = call.op === 'put' ? (slotOf(world, call.store, call.like)?.scope ?? 9) : 0;
  const slot = call.op === 'put' ? { key: call.key, at: world.now, scope } : null;
  if (call.secret === names.secretName) place.current = slot;
  else place.next = slot;
  remember(world);
}

/** Notes what a pipeline gets that is queued now. */
export function remember(world: ModelWorld): void {
  for (const place of world.stores) {
    const keys = [place.current?.key, place.next?.key].filter((key) => key !== undefined);
    const same = place.held.find((held) => held.keys.join() === keys.join());
    if (same === undefined) place.held.push({ keys, last: world.now });
    else same.last = world.now;
    place.held = place.held
      .filter(({ last }) => world.now - last < soak)
      .sort((one, other) => (one.keys.join() < other.keys.join() ? -1 : 1));
  }
}

/** Servers that have had their time agree. */
export function settleServers(world: ModelWorld): void {
  for (const org of world.orgs)
    if (world.now >= org.until && org.servers.length > 1) org.servers = org.servers.slice(-1);
}

export function upload(world: ModelWorld, org: ModelOrg, key: string): void {
  settleServers(world);
  const before = org.servers.at(-1) ?? noKey;
  org.servers = before === key ? [key] : [before, key];
  org.until = world.now + differing;
  org.proved = [];
}

/** The newest server answers, unless another is asked. */
function prove(world: ModelWorld, index: number, key: string, fate: Fate): Proof {
  settleServers(world);
  const org = world.orgs[index] as ModelOrg;
  if (fate === 'silent') return { kind: 'unknown', reason: 'no answer' };
  const asked = fate === 'flap' ? org.servers[0] : org.servers.at(-1);
  if (asked !== key) return { kind: 'refused', reply: 'invalid_grant: invalid assertion' };
  if (org.servers.length === 1 && !org.proved.includes(key)) org.proved = [...org.proved, key].sort();
  return { kind: 'accepted' };
}

function appOf({ orgs }: ModelWorld): string | null {
  const key = orgs[0]?.servers.at(-1) ?? noKey;
  return key === noKey ? null : certificateText(key, Date.UTC(2040, 0, 1));
}

export function failureOf(code: string): Failure {
  return new Failure(code as 'ERR_ROTATE_UNAVAILABLE', 'The answer never came.');
}

/** What one who is queued now is given. */
export function givenNow({ stores }: ModelWorld): ModelRun['given'] {
  const [first] = stores;
  return { current: first?.current?.key ?? '', next: first?.next?.key ?? null };
}

export const start = Date.UTC(2026, 0, 1);

export function freshWorld(options: { stores: number; orgs: number; budget: Budget }): ModelWorld {
  const first = keyName(0);
  const world: ModelWorld = {
    now: start,
    nextKey: 1,
    stores: Array.from({ length: options.stores }, (_, index) => ({
      current: { key: first, at: start - 30 * day, scope: 1 + index },
      next: null,
      held: [],
    })),
    variables: { [names.certificateVariable]: certificateText(first, start + 40 * day) },
    orgs: Array.from({ length: options.orgs }, () => ({ servers: [first], until: start, proved: [first] })),
    budget: options.budget,
    runs: [],
    busy: 0,
  };
  remember(world);
  return world;
}

/** The key of a certificate that somebody else uploads. */
export const stranger = 'f0000000'.padStart(64, '0');

/** Somebody did what no tool can mend: runs have to stop, and logins fail. */
export const isPoisoned = ({ orgs }: ModelWorld) => orgs.some(({ servers }) => servers.includes(stranger));
