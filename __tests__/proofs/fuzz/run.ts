import { Worker } from 'node:worker_threads';
import type { Coverage } from './coverage.ts';

/** What the loop is to do. */
export interface Order {
  readonly inputs: number;
  readonly seed: number;
  /** Whether inputs that reach new blocks are kept. */
  readonly guided: boolean;
  /** A planted target in the place of all readers. */
  readonly only: string | undefined;
  /** A count of inputs, the length of the current one, and the input itself. */
  readonly shared: SharedArrayBuffer;
}

export interface Finding {
  readonly target: string;
  readonly place: string;
  readonly problem: string;
  /** Base64. */
  readonly input: string;
}

export interface Answer {
  readonly kind: 'done';
  readonly inputs: number;
  readonly grownBytes: number;
  readonly bySeeds: Coverage['sum'] | undefined;
  readonly byAll: Coverage['sum'] | undefined;
  readonly findings: readonly Finding[];
  readonly targets: readonly {
    readonly name: string;
    readonly inputs: number;
    readonly slowest: number;
    readonly novel: number;
  }[];
}

/** An input on which a reader does not end. */
export interface Hang {
  readonly kind: 'hang';
  readonly inputs: number;
  readonly input: string;
}

/** Of the processor's time, not of the clock's: on a busy machine an input may have to wait its turn. */
const patienceMilliseconds = 20_000;
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const [inputs = '1000', seed = '1', mode = 'guided', only] = process.argv.slice(2);
const shared = new SharedArrayBuffer(8 + 2 ** 19);
const counter = new Int32Array(shared, 0, 2);
const order: Order = { inputs: Number(inputs), seed: Number(seed), guided: mode === 'guided', only, shared };
const worker = new Worker(new URL('./loop.ts', import.meta.url), {
  workerData: order,
  resourceLimits: { maxOldGenerationSizeMb: 512 },
});
worker.on('message', (message: Answer | { readonly kind: 'progress' }) => {
  if (message.kind === 'done') finish(message);
  else if (process.env['FUZZ_PROGRESS'] !== undefined) process.stderr.write(`${JSON.stringify(message)}\n`);
});
worker.on('error', (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

let last = -1;
let since = worked();
const watch = setInterval(() => {
  const now = Atomics.load(counter, 0);
  if (now !== last) {
    last = now;
    since = worked();
    return;
  }
  if (now === 0 || worked() - since < patienceMilliseconds) return;
  const input = Buffer.from(new Uint8Array(shared, 8, counter[1] ?? 0)).toString('base64');
  finish({ kind: 'hang', inputs: now, input });
}, 500);

function finish(result: Answer | Hang): void {
  clearInterval(watch);
  const largestMebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ ...result, largestMebibytes })}\n`, () => process.exit(0));
}
