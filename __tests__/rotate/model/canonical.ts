import type { RolloverState } from '../../../src/rotate/state.ts';
import { certificateText, day, hour, inspectText, type ModelWorld, names, second, soak, start } from './world.ts';

const minute = 60 * second;
const iso = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z');

/**
 * The same world for everybody in it: keys, locks and runs are named in the order of their appearance, and times are
 * moved to the nearest of those that make a difference (before or after which other moment, within the soak or not, a
 * lease that runs or has ended, a certificate that is due or not). Only where no run is at work: one remembers what it
 * has seen.
 */
export function canonical(world: ModelWorld): ModelWorld {
  let text = JSON.stringify(retimed(world));
  text = renamed(text, /0{56}[0-9a-e][0-9a-f]{7}/g, (index) => index.toString(16).padStart(64, '0'));
  text = renamed(text, /run-\d+/g, (index) => `run-${index}`);
  const numbers = [...text.matchAll(/LOCK_(\d+)|\\"lock\\":(\d+)/g)].map((match) => Number(match[1] ?? match[2]));
  const lowest = Math.min(...numbers);
  text = text.replace(/(LOCK_|\\"lock\\":)(\d+)/g, (_, name, number) => `${name}${Number(number) - lowest}`);
  const same = JSON.parse(text) as ModelWorld;
  same.busy = 0;
  same.nextKey = new Set(text.match(/0{56}[0-9a-e][0-9a-f]{7}/g)).size;
  same.variables = Object.fromEntries(Object.entries(same.variables).sort(([one], [other]) => (one < other ? -1 : 1)));
  return same;
}

function renamed(text: string, pattern: RegExp, name: (index: number) => string): string {
  const seen = new Map<string, string>();
  return text.replace(pattern, (found) => {
    const known = seen.get(found) ?? name(seen.size);
    seen.set(found, known);
    return known;
  });
}

function retimed(from: ModelWorld): ModelWorld {
  const world = JSON.parse(JSON.stringify(from)) as ModelWorld;
  const { now, variables } = world;
  const state = JSON.parse(variables[names.stateVariable] ?? 'null') as Writable<RolloverState> | null;
  const moments = momentsOf(world, state);
  const moved = ordered(moments, now);
  const move = (time: number) => moved.get(time) ?? time;
  for (const { current, next, held } of world.stores) {
    if (current !== null) current.at = move(current.at);
    if (next !== null) next.at = move(next.at);
    for (const each of held) each.last = move(each.last);
  }
  for (const run of world.runs) run.queuedAt = run.queuedAt > now ? start + run.queuedAt - now : move(run.queuedAt);
  for (const org of world.orgs) org.until = org.until > now ? start + 10 * minute : 0;
  if (state !== null) variables[names.stateVariable] = JSON.stringify(restated(state, now, move));
  for (const [name, content] of Object.entries(variables)) {
    if (name.includes('LOCK')) {
      const lock = JSON.parse(content) as { until: string };
      const runs = Date.parse(lock.until) + 5 * minute >= now;
      variables[name] = JSON.stringify({ ...lock, until: iso(start + (runs ? 55 * minute : -2 * hour)) });
    }
    const certificate = inspectText(content);
    if (certificate === undefined) continue;
    const due = certificate.notAfter.getTime() - now <= 45 * day;
    variables[name] = certificateText(certificate.keyFingerprint, start + (due ? 40 : 300) * day);
  }
  world.now = start;
  return world;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function restated(state: Writable<RolloverState>, now: number, move: (time: number) => number): RolloverState {
  const moveText = (text: string) => iso(move(Date.parse(text)));
  const targets = Object.entries(state.targets).map(([name, note]) => [
    name,
    Object.fromEntries(Object.entries(note).map(([slot, time]) => [slot, moveText(time)])),
  ]);
  const { publishing } = state;
  return {
    ...state,
    since: moveText(state.since),
    targets: Object.fromEntries(targets),
    ...(publishing && {
      publishing: { ...publishing, at: iso(start - (now - Date.parse(publishing.at) < 15 * minute ? minute : hour)) },
    }),
  };
}

/** Times of which it matters which came first. */
function momentsOf(world: ModelWorld, state: RolloverState | null): readonly number[] {
  const moments = new Set<number>();
  for (const { current, next, held } of world.stores) {
    for (const slot of [current, next]) if (slot !== null) moments.add(slot.at);
    for (const { last } of held) moments.add(last);
  }
  for (const { queuedAt } of world.runs) if (queuedAt <= world.now) moments.add(queuedAt);
  if (state !== null) {
    moments.add(Date.parse(state.since));
    for (const note of Object.values(state.targets))
      for (const time of Object.values(note)) moments.add(Date.parse(time));
  }
  return [...moments].sort((one, other) => other - one);
}

/** From the latest back: within a minute, within the soak, or before it. */
function ordered(moments: readonly number[], now: number): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  let before = now;
  let at = start;
  for (const moment of moments) {
    const gap = before - moment;
    if (gap > 0) at -= gap <= minute ? 2 * second : 10 * minute;
    if (now - moment >= soak && start - at < soak + hour) at = start - soak - hour;
    moved.set(moment, at);
    before = moment;
  }
  return moved;
}
