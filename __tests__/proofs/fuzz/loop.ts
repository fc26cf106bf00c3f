import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { Failure } from '../../../src/failure.ts';
import { Chance } from './chance.ts';
import { Coverage } from './coverage.ts';
import { Memory } from './memory.ts';
import { mutate } from './mutate.ts';
import { makeStretchingCheap } from './prices.ts';
import type { Answer, Finding, Order } from './run.ts';
import type { Target } from './target.ts';

/** A reader may take this long for one input; measured again before it is believed, since machines are shared. */
const longestMilliseconds = 1_000;
/** A target's inputs that are kept to be mutated. */
const mostKept = 400;
const batchSize = 200;

interface Field {
  readonly target: Target;
  readonly kept: Uint8Array[];
  inputs: number;
  slowest: number;
  batches: number;
  /** The batch after which coverage is asked for again. */
  nextLook: number;
  /** How many inputs reached a block that none had reached before. */
  novel: number;
}

const order = workerData as Order;
const chance = new Chance(order.seed);
const counter = new Int32Array(order.shared, 0, 2);
const current = new Uint8Array(order.shared, 8);
const findings: Finding[] = [];
makeStretchingCheap();

const { targets } = await import('./targets/index.ts');
const { plantedTargets } = await import('./targets/planted.ts');
const chosen = order.only === undefined ? targets : plantedTargets.filter(({ name }) => name === order.only);
const isWatched = (url: string) => url.includes('/src/') || url.endsWith('/targets/planted.ts');
const coverage = order.guided ? new Coverage(isWatched) : undefined;

/** Feeds one input and notes what is wrong with the way in which it ended. */
async function feed(field: Field, input: Uint8Array): Promise<void> {
  current.set(input.subarray(0, current.length));
  counter[1] = Math.min(input.length, current.length);
  Atomics.add(counter, 0, 1);
  field.inputs += 1;
  const milliseconds = await timed(field, input);
  field.slowest = Math.max(field.slowest, milliseconds);
}

async function timed(field: Field, input: Uint8Array): Promise<number> {
  const one = async () => {
    const begun = performance.now();
    const seenWrong = await wrongWith(field.target, input);
    if (seenWrong !== undefined) note(field.target, seenWrong, input);
    return performance.now() - begun;
  };
  const first = await one();
  if (first <= longestMilliseconds) return first;
  const again = Math.min(await one(), await one());
  if (again > longestMilliseconds) note(field.target, 'takes more than a second', input);
  return again;
}

async function wrongWith(target: Target, input: Uint8Array): Promise<string | undefined> {
  try {
    await target.feed(input);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) return error instanceof Error ? `${error.stack}` : `threw ${String(error)}`;
    const said = `${error.message} ${error.hint}`;
    if (!target.mayRefuse) return `refused, which it promises not to do: ${error.code}`;
    if (said.length > 5_000) return 'a message of more than 5,000 characters';
    // A part of a host's name has up to 63 characters, and hosts are named in messages.
    return /[A-Za-z0-9+/]{64}/.test(said) ? `a message that quotes what may be a key: ${said}` : undefined;
  }
}

function note(target: Target, problem: string, input: Uint8Array): void {
  const place = problem.split('\n').slice(0, 2).join(' ');
  if (findings.length >= 20 || findings.some((known) => known.target === target.name && known.place === place)) return;
  findings.push({ target: target.name, place, problem, input: Buffer.from(input).toString('base64') });
}

/** The next inputs of a target: new ones from its grammar, and mutations of what it kept. */
function* inputs({ target, kept }: Field): Generator<Uint8Array> {
  const fresh =
    target.fresh === undefined
      ? []
      : fc
          .sample(target.fresh, { numRuns: batchSize / 4, seed: chance.below(2 ** 31) })
          .map((made) => Buffer.from(made));
  yield* fresh;
  const other = () => chance.oneOf(kept);
  for (let made = fresh.length; made < batchSize; made += 1) yield mutate(other(), chance, target.words ?? [], other);
}

async function batch(field: Field): Promise<void> {
  const fed = [...inputs(field)];
  for (const input of fed) await feed(field, input);
  field.batches += 1;
  // Asking for coverage costs more than most batches, so it is asked for less and less often.
  if (coverage === undefined || field.batches < field.nextLook) return;
  const ran = coverage.take();
  field.nextLook = field.batches + 1 + Math.floor(field.batches / 10);
  if (!coverage.isNovel(ran)) return;
  await keepMerited(coverage, field, fed);
  // What a second run did not reach again would look new for ever.
  coverage.learn(ran);
}

/** Feeds once more, by halves, to see whose merit the new blocks are. */
async function keepMerited(asked: Coverage, field: Field, fed: readonly Uint8Array[]): Promise<void> {
  for (const input of fed) await wrongWith(field.target, input);
  const ran = asked.take();
  if (!asked.isNovel(ran)) return;
  if (fed.length > 1) {
    const half = Math.ceil(fed.length / 2);
    await keepMerited(asked, field, fed.slice(0, half));
    await keepMerited(asked, field, fed.slice(half));
    return;
  }
  asked.learn(ran);
  field.novel += 1;
  if (field.kept.length >= mostKept) field.kept.splice(chance.below(field.kept.length), 1);
  field.kept.push(...fed);
}

async function seeded(target: Target): Promise<Field> {
  const kept = target.seeds.map((seed) => Buffer.from(seed));
  const field: Field = { target, kept, inputs: 0, slowest: 0, batches: 0, nextLook: 0, novel: 0 };
  for (const seed of kept) await feed(field, seed);
  return field;
}

const fields: Field[] = [];
for (const target of chosen) fields.push(await seeded(target));
coverage?.learn(coverage.take());
const bySeeds = coverage?.sum;

// Each target's turn comes when it is furthest behind its share.
const total = () => fields.reduce((sum, field) => sum + field.inputs, 0);
const memory = new Memory();
let nextReport = 0;
/** A planted mistake needs finding once. */
const mostFindings = order.only === undefined ? 20 : 1;
while (total() < order.inputs && findings.length < mostFindings) {
  const behind = fields.reduce((a, b) => (a.inputs / a.target.weight <= b.inputs / b.target.weight ? a : b));
  await batch(behind);
  if (total() > order.inputs / 4) memory.begin();
  if (total() >= nextReport) {
    parentPort?.postMessage({ kind: 'progress', inputs: total(), ...coverage?.sum, findings: findings.length });
    nextReport += 100_000;
  }
}

const answer: Answer = {
  kind: 'done',
  inputs: total(),
  grownBytes: memory.grown(),
  bySeeds,
  byAll: coverage?.sum,
  findings,
  targets: fields.map(({ target, inputs: fed, slowest, novel }) => ({
    name: target.name,
    inputs: fed,
    slowest,
    novel,
  })),
};
parentPort?.postMessage(answer);
