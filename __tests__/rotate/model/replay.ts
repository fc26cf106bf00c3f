import type { RotatePorts } from '../../../src/rotate/ports.ts';
import { type Judgement, type RotateOutcome, rotate } from '../../../src/rotate/rotate.ts';
import { Secret } from '../../../src/secret.ts';
import {
  type Call,
  certificateText,
  day,
  failureOf,
  inspectText,
  type ModelRun,
  names,
  type Result,
  soak,
} from './world.ts';

/** How a run ends, as far as the search wants to know. */
export interface Ending {
  readonly do: string;
  readonly done: boolean;
  readonly state: string;
  readonly code: string | undefined;
  readonly sentence: string | undefined;
}

/** Where a run is: what it was given and every answer that it got lead to the one request that it makes next. */
export interface Node {
  readonly id: number;
  readonly parent: Node | undefined;
  readonly answer: Answer;
  readonly run: Beginning;
  readonly call: Call | undefined;
  readonly ending: Ending | undefined;
  readonly children: Map<string, Node>;
  /** The run itself, suspended at this request, until somebody goes on with it. */
  go: ((answer: Answer) => Promise<Halt>) | undefined;
}

interface Answer {
  readonly result: Result;
  readonly now: number;
}

interface Halt {
  readonly call: Call | undefined;
  readonly ending: Ending | undefined;
  readonly go: ((answer: Answer) => Promise<Halt>) | undefined;
}

export type Beginning = Pick<ModelRun, 'id' | 'attempt' | 'queuedAt' | 'given'>;

/** What a wrong program changes. */
export interface Variant {
  readonly judgement?: Judgement;
  readonly ports?: (ports: RotatePorts) => RotatePorts;
  /** Looks at a request on its way to the world and may change it. */
  readonly call?: (call: Call) => Call;
  readonly soak?: number;
}

export interface Setting {
  readonly stores: number;
  readonly orgs: number;
  readonly publish: boolean;
  readonly force: boolean;
  readonly variant: Variant;
  readonly dryRun?: boolean;
}

/**
 * Drives the shipped runner one request at a time. An async function cannot be copied, so a run that is to go on in
 * two ways is started again and given the same answers; what follows from the same answers is computed once.
 */
export class Replay {
  readonly #setting: Setting;
  readonly #roots = new Map<string, Node>();
  readonly nodes: Node[] = [];
  replays = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  async begin(run: Beginning, now: number): Promise<Node> {
    const name = JSON.stringify([run.id, run.attempt, run.queuedAt, run.given, now]);
    const known = this.#roots.get(name);
    if (known !== undefined) return known;
    const answer = { result: { value: null }, now };
    const root = this.#node(undefined, answer, run, await this.#start(run, now));
    this.#roots.set(name, root);
    return root;
  }

  async next(node: Node, result: Result, now: number): Promise<Node> {
    const name = JSON.stringify([result, now]);
    const known = node.children.get(name);
    if (known !== undefined) return known;
    const answer = { result, now };
    const go = node.go ?? (await this.#resumed(node));
    node.go = undefined;
    const child = this.#node(node, answer, node.run, await go(answer));
    node.children.set(name, child);
    return child;
  }

  #node(parent: Node | undefined, answer: Answer, run: Beginning, { call, ending, go }: Halt): Node {
    const node = { id: this.nodes.length, parent, answer, run, call, ending, children: new Map(), go };
    this.nodes.push(node);
    return node;
  }

  async #resumed(node: Node): Promise<(answer: Answer) => Promise<Halt>> {
    this.replays += 1;
    const path: Node[] = [];
    for (let each: Node | undefined = node; each !== undefined; each = each.parent) path.unshift(each);
    let halt = await this.#start(node.run, path[0]?.answer.now ?? 0);
    for (const { answer } of path.slice(1)) halt = await (halt.go as (answer: Answer) => Promise<Halt>)(answer);
    return halt.go as (answer: Answer) => Promise<Halt>;
  }

  #start(run: Beginning, begun: number): Promise<Halt> {
    const { variant, publish, force } = this.#setting;
    let now = begun;
    let halted: (halt: Halt) => void = () => {};
    const halt = () =>
      new Promise<Halt>((resolve) => {
        halted = resolve;
      });
    const request = (asked: Call): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const call = variant.call?.(asked) ?? asked;
        halted({
          call,
          ending: undefined,
          go: (answer) => {
            const following = halt();
            now = answer.now;
            if ('failure' in answer.result) reject(failureOf(answer.result.failure));
            else resolve(answer.result.value);
            return following;
          },
        });
      });
    const ports = portsOver(request, () => now, run, this.#setting, publish);
    const first = halt();
    const rules = { rotateWithin: 45 * day, soak: variant.soak ?? soak, force, ...names };
    const key = (fingerprint: string) => ({ fingerprint, stored: new Secret(fingerprint) });
    const given = {
      current: key(run.given.current),
      next: run.given.next === null ? undefined : key(run.given.next),
      certificate: undefined,
    };
    rotate(
      { given, rules, dryRun: this.#setting.dryRun === true },
      variant.ports?.(ports) ?? ports,
      variant.judgement,
    ).then(
      (outcome) => halted({ call: undefined, ending: endingOf(outcome), go: undefined }),
      (error: unknown) => {
        const sentence = error instanceof Error ? (error.stack ?? error.message) : String(error);
        halted({
          call: undefined,
          ending: { do: 'thrown', done: false, state: '', code: 'THROWN', sentence },
          go: undefined,
        });
      },
    );
    return first;
  }
}

function endingOf({ step, done, state, failure }: RotateOutcome): Ending {
  return { do: step.do, done, state: state ?? '', code: failure?.code, sentence: failure?.message };
}

function portsOver(
  request: (call: Call) => Promise<unknown>,
  now: () => number,
  run: Beginning,
  { stores, orgs }: Setting,
  publish: boolean,
): RotatePorts {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    run: { id: run.id, attempt: run.attempt, queuedAt: new Date(run.queuedAt) },
    now: () => new Date(now()),
    sleep: async (milliseconds) => void (await request({ op: 'sleep', milliseconds })),
    prove: async (org, key) =>
      (await request({ op: 'prove', org: Number(org.clientId), key: key.fingerprint })) as never,
    makeKey: async () => {
      const fingerprint = String(await request({ op: 'makeKey' }));
      return { fingerprint, stored: new Secret(fingerprint) };
    },
    issue: async (key, notBefore) => certificateText(key.fingerprint, notBefore.getTime() + 365 * day),
    inspect: inspectText,
    orgs: Array.from({ length: orgs }, (_, index) => ({
      name: `org ${index}`,
      clientId: String(index),
      username: 'user@acme.example',
      instanceUrl: 'https://acme.my.salesforce.com',
    })),
    stores: Array.from({ length: stores }, (_, store) => ({
      name: `store ${store}`,
      look: async (secret) => {
        const seen = (await request({ op: 'look', store, secret })) as { at: number } | null;
        return seen === null ? undefined : { updatedAt: new Date(seen.at) };
      },
      put: async (secret, value, like) => void (await request({ op: 'put', store, secret, key: value.reveal(), like })),
      forget: async (secret) => void (await request({ op: 'forget', store, secret })),
    })),
    variables: {
      read: async (name) => text(await request({ op: 'read', name })),
      create: async (name, value) => (await request({ op: 'create', name, value })) === true,
      write: async (name, value) => void (await request({ op: 'write', name, value })),
      forget: async (name) => void (await request({ op: 'unset', name })),
    },
    publisher: publish
      ? {
          read: async () => text(await request({ op: 'app' })),
          publish: async (pem) => void (await request({ op: 'publish', pem })),
        }
      : undefined,
  };
}
