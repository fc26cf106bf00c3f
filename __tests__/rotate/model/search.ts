import { canonical } from './canonical.ts';
import { fates, moves } from './moves.ts';
import { type Node, Replay, type Setting } from './replay.ts';
import { bothWriting, broken, forbidden, told } from './rules.ts';
import {
  apply,
  type Budget,
  type Call,
  freshWorld,
  givenNow,
  hour,
  inspectText,
  isPoisoned,
  type ModelRun,
  type ModelStore,
  type ModelWorld,
  names,
  remember,
  type Slot,
  second,
  settleServers,
  soak,
  upload,
} from './world.ts';

export interface Bounds {
  /**
   * The run of which each single request may be followed by another's, if any. What other runs read between two writes
   * (or looks at their lock, or sleeps) is one step.
   */
  readonly fine?: string | undefined;
  readonly budget: Budget;
  /** Whether every state of rest is led to its end; unless it is `false`. */
  readonly leads?: boolean;
  /** The search gives up beyond so many states, and says so. */
  readonly mostStates: number;
}

export interface Searched {
  readonly states: number;
  readonly transitions: number;
  /** States between two runs, from each of which the rollover was led to its end. */
  readonly resting: number;
  readonly runs: number;
  readonly complete: boolean;
  /** How runs ended, and how often in different places. */
  readonly endings: Readonly<Record<string, number>>;
  readonly counterexample: { readonly sentence: string; readonly trace: readonly string[] } | undefined;
}

interface Entry {
  readonly world: ModelWorld;
  readonly index: number;
}

/** Breadth first, so that a counterexample is as short as can be. */
export async function search(setting: Setting, bounds: Bounds): Promise<Searched> {
  const seeker = new Seeker(setting, bounds);
  return seeker.search();
}

class Seeker {
  readonly #setting: Setting;
  readonly #bounds: Bounds;
  readonly #replay: Replay;
  readonly #seen = new Set<string>();
  readonly #texts = new Map<string, number>();
  readonly #led = new Map<string, string | undefined>();
  readonly #parents: number[] = [];
  readonly #labels: string[] = [];
  readonly #queue: Entry[] = [];
  readonly #endings: Record<string, number> = {};
  #transitions = 0;
  #resting = 0;
  #violation: { sentence: string; index: number; label: string } | undefined;

  constructor(setting: Setting, bounds: Bounds) {
    this.#setting = setting;
    this.#bounds = bounds;
    this.#replay = new Replay(setting);
  }

  async search(): Promise<Searched> {
    const { stores, orgs } = this.#setting;
    this.#add(freshWorld({ stores, orgs, budget: { ...this.#bounds.budget } }), -1, 'in the beginning');
    let at = 0;
    for (; at < this.#queue.length && this.#violation === undefined; at += 1) {
      if (this.#labels.length > this.#bounds.mostStates) break;
      const entry = this.#queue[at] as Entry;
      delete this.#queue[at];
      await this.#expand(entry);
    }
    const violation = this.#violation;
    return {
      states: this.#labels.length,
      transitions: this.#transitions,
      resting: this.#resting,
      runs: this.#replay.nodes.length,
      complete: violation === undefined && at === this.#queue.length,
      endings: this.#endings,
      counterexample: violation && {
        sentence: violation.sentence,
        trace: [...this.#trace(violation.index), violation.label],
      },
    };
  }

  #trace(index: number): string[] {
    const trace: string[] = [];
    for (let each = index; each > 0; each = this.#parents[each] ?? 0) trace.unshift(this.#labels[each] ?? '');
    return trace;
  }

  #fail(sentence: string, index: number, label: string): void {
    this.#violation ??= { sentence, index, label };
  }

  #add(world: ModelWorld, parent: number, label: string): void {
    this.#transitions += 1;
    const resting = world.runs.every(({ node }) => node < 0);
    const same = resting ? canonical(world) : world;
    const key = this.#key(same);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const index = this.#labels.length;
    this.#parents.push(parent);
    this.#labels.push(label);
    const wrong = broken(same, this.#setting.force);
    if (wrong !== undefined) this.#fail(wrong, parent, label);
    this.#queue.push({ world: same, index });
  }

  /** Two worlds that differ have two keys. */
  #key({ now, nextKey, stores, variables, orgs, budget, runs, busy }: ModelWorld): string {
    const slot = (each: Slot | null) => (each === null ? '' : `${this.#short(each.key)}@${each.at}^${each.scope}`);
    const held = (store: ModelStore) =>
      store.held.map(({ keys, last }) => `${keys.map((key) => this.#short(key))}@${last}`);
    return [
      now,
      nextKey,
      busy,
      ...stores.map((store) => `${slot(store.current)}/${slot(store.next)}/${held(store).join('+')}`),
      ...Object.entries(variables)
        .map(([name, value]) => `${this.#short(name)}=${this.#short(value)}`)
        .sort(),
      ...orgs.map(
        ({ servers, until, proved }) =>
          `${servers.map((key) => this.#short(key))}~${until}~${proved.map((key) => this.#short(key))}`,
      ),
      ...Object.values(budget),
      ...runs.map((run) => (run.node < 0 ? JSON.stringify(run) : `${run.node}~${run.wake}`)),
    ].join(';');
  }

  /** A number that stands for a text. */
  #short(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, this.#texts.size);
    return this.#texts.size - 1;
  }

  #calls({ runs }: ModelWorld): (Call | undefined)[] {
    return runs.map(({ node }) => (node < 0 ? undefined : this.#replay.nodes[node]?.call));
  }

  async #expand({ world, index }: Entry): Promise<void> {
    const calls = this.#calls(world);
    const clash = bothWriting(calls);
    if (clash !== undefined && !isPoisoned(world))
      return this.#fail(clash, index, calls.map((call) => call && told(call)).join(' | '));
    if (calls.every((call) => call === undefined)) {
      this.#resting += 1;
      const stuck = this.#bounds.leads === false ? undefined : await this.#leads(world);
      if (stuck !== undefined) return this.#fail(stuck, index, 'and from here on everything goes well');
    }
    for (const [at, run] of world.runs.entries()) {
      const call = calls[at];
      if (call === undefined) await this.#begin(world, index, at, run);
      else for (const fate of fates(world, call)) await this.#go(world, index, at, call, fate);
    }
    if (this.#isOver(world)) return;
    for (const { label, make } of moves(world, calls)) {
      const later = structured(world);
      make(later);
      this.#add(later, index, label);
    }
  }

  async #begin(
    world: ModelWorld,
    index: number,
    at: number,
    { id, attempt, queuedAt, given }: ModelRun,
  ): Promise<void> {
    if (world.busy >= world.budget.runs) return;
    const later = structured(world);
    later.busy += 1;
    const node = await this.#replay.begin({ id, attempt, queuedAt, given }, halfMinute(later.now));
    await this.#readOn(later, index, at, node, `${id} begins`);
  }

  async #go(
    world: ModelWorld,
    index: number,
    at: number,
    call: Call,
    fate: ReturnType<typeof fates>[number],
  ): Promise<void> {
    const later = structured(world);
    const run = later.runs[at] as ModelRun;
    const label = `${run.id}: ${told(call)}${fate === 'ok' ? '' : ` (${fate})`}`;
    if (fate !== 'ok') later.budget.faults -= 1;
    if (run.wake > 0) {
      if (sleepsOn(later, at)) return;
      later.now = Math.max(later.now, run.wake);
      run.wake = 0;
      remember(later);
      settleServers(later);
    }
    if (fate === 'crash') {
      later.runs.splice(at, 1);
      return this.#add(later, index, label);
    }
    const wrong = fate === 'refused' ? undefined : forbidden(later, call);
    if (wrong !== undefined) return this.#fail(wrong, index, label);
    const result = apply(later, call, fate);
    const node = await this.#replay.next(this.#replay.nodes[run.node] as Node, result, halfMinute(later.now));
    await this.#readOn(later, index, at, node, label);
  }

  /** Goes on to the next request that others can tell, or that may end in several ways. */
  async #readOn(later: ModelWorld, index: number, at: number, from: Node, label: string): Promise<void> {
    let node = from;
    while (node.run.id !== this.#bounds.fine && node.call !== undefined && isQuiet(later, node.call)) {
      node = await this.#replay.next(node, apply(later, node.call, 'ok'), halfMinute(later.now));
    }
    const run = later.runs[at] as ModelRun;
    run.node = node.id;
    if (node.call?.op === 'sleep') run.wake = later.now + node.call.milliseconds;
    if (node.ending === undefined) return this.#add(later, index, label);
    const { do: step, done, code, sentence } = node.ending;
    const name = [step, ...(done ? ['done'] : []), ...(code === undefined ? [] : [code])].join(' ');
    this.#endings[name] = (this.#endings[name] ?? 0) + 1;
    if (code === 'THROWN') return this.#fail(`the run threw: ${sentence}`, index, label);
    later.runs.splice(at, 1);
    remember(later);
    this.#add(later, index, `${label}; ${run.id} ends with ${name}`);
  }

  /** Leads the rollover to its end with nothing going wrong any more; a sentence when that cannot be done. */
  async #leads(from: ModelWorld): Promise<string | undefined> {
    let world = structured(from);
    world.runs = [];
    world.budget = { faults: 0, runs: 1, thirds: 0, naps: 0, years: 0 };
    const path: string[] = [];
    let answer: string | undefined;
    let last = '';
    for (let each = 0; ; each += 1) {
      world = canonical(world);
      const key = JSON.stringify(world);
      if (this.#led.has(key)) {
        answer = this.#led.get(key);
        break;
      }
      path.push(key);
      if (this.#isOver(world)) break;
      if (each === 16) {
        answer = `it never ends; the last run said ${last}`;
        break;
      }
      const { name, sentence, touched } = await this.#fair(world);
      last = `${name}: ${sentence ?? ''}`;
      if (name === 'nothing') break;
      if (name === 'wrong') {
        answer = sentence;
        break;
      }
      if (!isPoisoned(world)) continue;
      answer = this.#poisoned(world, name, sentence, touched);
      break;
    }
    for (const key of path) this.#led.set(key, answer);
    return answer;
  }

  /** A forced rollover is begun once; what is over is over. */
  #isOver({ variables }: ModelWorld): boolean {
    return this.#setting.force && /"phase":"settled".*"previous"/.test(variables[names.stateVariable] ?? '');
  }

  /** With a stranger's certificate in the app a run touches no secret and says which keys were known. */
  #poisoned({ variables }: ModelWorld, name: string, sentence: string | undefined, touched: boolean) {
    if (touched) return `with a third certificate in the app a run still changes a secret (${name})`;
    const state = JSON.parse(variables[names.stateVariable] ?? '{}') as { current?: string; next?: string };
    const known = [state.current, state.next].filter((key) => key !== undefined);
    const unnamed = known.find((key) => !sentence?.includes(key));
    return name === 'stop' && unnamed === undefined
      ? undefined
      : `with a third certificate in the app a run ends with ${name}: ${sentence ?? 'no word'}`;
  }

  async #fair(world: ModelWorld): Promise<{ name: string; sentence: string | undefined; touched: boolean }> {
    const pass = (milliseconds: number) => {
      remember(world);
      world.now += milliseconds;
      remember(world);
      settleServers(world);
    };
    pass(2 * hour);
    const queuedAt = world.now;
    world.now += 2 * second;
    let node = await this.#replay.begin(
      { id: 'run-99', attempt: 1, queuedAt, given: givenNow(world) },
      halfMinute(world.now),
    );
    let touched = false;
    while (node.call !== undefined) {
      const { call } = node;
      touched ||= call.op === 'put' || call.op === 'forget';
      const wrong = forbidden(world, call);
      if (call.op === 'sleep') pass(call.milliseconds);
      const result = apply(world, call, 'ok');
      const wronged = wrong ?? broken(world, this.#setting.force);
      if (wronged !== undefined) return { name: 'wrong', sentence: `${told(call)}: ${wronged}`, touched };
      node = await this.#replay.next(node, result, halfMinute(world.now));
    }
    const step = node.ending?.do ?? '';
    const offered = inspectText(world.variables[names.nextCertificateVariable] ?? '');
    if (step === 'await-administrator' && offered !== undefined) {
      for (const org of world.orgs) upload(world, org, offered.keyFingerprint);
    }
    if (step === 'wait') pass(soak + hour);
    return { name: step, sentence: node.ending?.sentence, touched };
  }
}

/** Runs look at their clocks to half a minute; to the second the same run would be many. */
function halfMinute(now: number): number {
  return Math.floor(now / 30_000) * 30_000;
}

function isQuiet(world: ModelWorld, call: Call): boolean {
  if (call.op === 'prove') return fates(world, call).length === 1;
  return (
    call.op === 'look' ||
    call.op === 'app' ||
    call.op === 'makeKey' ||
    (call.op === 'read' && !call.name.includes('LOCK'))
  );
}

/** Whoever is to wake up first does, when nobody is awake. */
function sleepsOn({ runs }: ModelWorld, at: number): boolean {
  const { wake } = runs[at] as ModelRun;
  return runs.some(
    (other, index) =>
      index !== at && other.node >= 0 && (other.wake === 0 || other.wake < wake || (other.wake === wake && index < at)),
  );
}

/** A copy to be changed; slots and key lists are replaced and never changed, so they are shared. */
function structured(world: ModelWorld): ModelWorld {
  return {
    ...world,
    stores: world.stores.map((store) => ({ ...store, held: store.held.map((held) => ({ ...held })) })),
    variables: { ...world.variables },
    orgs: world.orgs.map((org) => ({ ...org })),
    budget: { ...world.budget },
    runs: world.runs.map((run) => ({ ...run })),
  };
}
