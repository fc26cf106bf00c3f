import type { Call, Fate, ModelWorld } from './world.ts';
import {
  day,
  givenNow,
  hour,
  inspectText,
  isMutating,
  names,
  remember,
  second,
  settleServers,
  soak,
  stranger,
  upload,
} from './world.ts';

/** Everything that may happen next, except for what runs do themselves. */
export interface Move {
  readonly label: string;
  readonly make: (world: ModelWorld) => void;
}

/** @param calls what each run is about to ask; `undefined` for one that is only queued */
export function moves(world: ModelWorld, calls: readonly (Call | undefined)[]): Move[] {
  const active = calls.filter((call) => call !== undefined);
  const idle = active.length === 0;
  // What other people do is told apart only by what runs write before and after it.
  const apart = idle || active.some((call) => isMutating(call) || call.op === 'prove');
  return [...(apart ? [...queueings(world), ...uploads(world)] : []), ...(idle ? jumps(world) : naps(world, active))];
}

function queueings(world: ModelWorld): Move[] {
  if (world.runs.length >= world.budget.runs) return [];
  const used = new Set(JSON.stringify([world.runs, world.variables]).match(/run-\d+/g));
  const free = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => `run-${index}`).find((id) => !used.has(id)) ?? 'run-9';
  const queue = (id: string, attempt: number) => (now: ModelWorld) => {
    // After the last write and before the next one, which takes two seconds.
    now.runs.push({ id, attempt, queuedAt: now.now + second, given: givenNow(now), node: -1, wake: 0 });
    remember(now);
  };
  const again = Object.entries(world.variables).flatMap(([name, content]) => {
    if (!name.includes('LOCK')) return [];
    const { run, attempt } = JSON.parse(content) as { run: string; attempt: number };
    return world.runs.some(({ id }) => id === run)
      ? []
      : [{ label: `${run} is started again`, make: queue(run, attempt + 1) }];
  });
  return [{ label: `${free} is queued`, make: queue(free, 1) }, ...again];
}

function uploads(world: ModelWorld): Move[] {
  const offered = inspectText(world.variables[names.nextCertificateVariable] ?? '')?.keyFingerprint;
  const phase = /"phase":"(\w+)"/.exec(world.variables[names.stateVariable] ?? '')?.[1];
  // After the promotion the variable holds the old certificate, and nobody is asked to upload that.
  const asked = phase === 'staged' || phase === 'offered' || phase === 'published';
  const own = world.orgs.flatMap(({ servers }, index) =>
    offered !== undefined && asked && servers.at(-1) !== offered
      ? [
          {
            label: `an administrator uploads the next certificate to org ${index}`,
            make: (now: ModelWorld) => uploadTo(now, index, offered),
          },
        ]
      : [],
  );
  const third =
    world.budget.thirds === 0
      ? []
      : world.orgs.map((_, index) => ({
          label: `somebody uploads a third certificate to org ${index}`,
          make: (now: ModelWorld) => {
            now.budget.thirds -= 1;
            uploadTo(now, index, stranger);
          },
        }));
  return [...own, ...third];
}

function uploadTo(world: ModelWorld, index: number, key: string): void {
  const org = world.orgs[index];
  if (org !== undefined) upload(world, org, key);
}

function jumps(world: ModelWorld): Move[] {
  const { now, orgs, variables, budget } = world;
  const state = variables[names.stateVariable] ?? '';
  const found: Move[] = [];
  const jump = (label: string, milliseconds: number) => ({
    label,
    make: (later: ModelWorld) => {
      remember(later);
      later.now += milliseconds;
      remember(later);
      settleServers(later);
    },
  });
  const locked = Object.keys(variables).some((name) => name.includes('LOCK') && !hasEnded(variables[name], now));
  const published = /"publishing":\{"at":"([^"]+)"/.exec(state)?.[1];
  const young = published !== undefined && now - Date.parse(published) < hour;
  if (locked || young || orgs.some(({ until }) => now < until)) found.push(jump('two hours pass', 2 * hour));
  const since = /"since":"([^"]+)"/.exec(state)?.[1];
  const waiting = /"phase":"(?:staged|promoted)"/.test(state) && since !== undefined;
  if (waiting && now - Date.parse(since) < soak + hour) found.push(jump('the soak passes', soak + hour));
  const due = inspectText(variables[names.certificateVariable] ?? '')?.notAfter.getTime() ?? 0;
  if (/"phase":"settled"/.test(state) && due - now > 45 * day && budget.years > 0) {
    found.push({
      label: 'most of a year passes',
      make: (later) => {
        remember(later);
        later.now = due - 40 * day;
        later.budget.years -= 1;
        remember(later);
      },
    });
  }
  return found;
}

function hasEnded(lock: string | undefined, now: number): boolean {
  return Date.parse((JSON.parse(lock ?? '{}') as { until: string }).until) + hour < now;
}

/** A request that is under way does not take hours; what comes between two may. */
function naps(world: ModelWorld, active: readonly Call[]): Move[] {
  const sleepy = active.some(({ op }) => op === 'look' || op === 'read') && !active.some(isMutating);
  if (!sleepy || world.budget.naps === 0) return [];
  return [
    {
      label: 'whoever is at work sleeps for two hours',
      make: (later) => {
        remember(later);
        later.budget.naps -= 1;
        later.now += 2 * hour;
        remember(later);
        settleServers(later);
      },
    },
  ];
}

/** How a request may end. Each end but the first costs one of the faults that are left. */
export function fates(world: ModelWorld, call: Call): readonly (Fate | 'crash')[] {
  if (world.budget.faults === 0) return ['ok'];
  if (call.op === 'prove') {
    const org = world.orgs[call.org];
    const differ = org !== undefined && org.servers.length > 1 && world.now < org.until;
    return differ ? ['ok', 'flap', 'silent'] : ['ok', 'silent'];
  }
  if (call.op === 'publish') return ['ok', 'crash', 'lost', 'refused', 'broken', 'dud'];
  // A run that ends while it reads leaves the world as one does that ends before its next write.
  return isMutating(call) ? ['ok', 'crash', 'lost', 'refused'] : ['ok'];
}
