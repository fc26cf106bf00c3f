import { Session } from 'node:inspector';

type Span = readonly [start: number, end: number];

interface Taken {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

/**
 * Which blocks of the watched sources have run, from V8's block coverage: coarser than what an instrumenting fuzzer sees
 * (no edges, no counts, no operands of comparisons). V8 names a block only where its count differs from that of what is
 * around it, so what is kept of a function are the stretches that have never run.
 */
export class Coverage {
  readonly #session = new Session();
  readonly #isWatched: (url: string) => boolean;
  readonly #neverRun = new Map<string, readonly Span[]>();

  constructor(isWatched: (url: string) => boolean) {
    this.#isWatched = isWatched;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** What ran since the last call: of each function the stretches that did not. */
  take(): ReadonlyMap<string, readonly Span[]> {
    let taken: Taken = { result: [] };
    this.#session.post('Profiler.takePreciseCoverage', (_error, answer) => {
      taken = answer as Taken;
    });
    const ran = new Map<string, readonly Span[]>();
    for (const { url, functions } of taken.result) {
      if (!this.#isWatched(url)) continue;
      for (const { ranges } of functions) {
        const [whole] = ranges;
        if (whole === undefined || whole.count === 0) continue;
        const idle = ranges.filter(({ count }) => count === 0);
        const key = `${url}:${whole.startOffset}`;
        ran.set(
          key,
          idle.map(({ startOffset, endOffset }) => [startOffset, endOffset]),
        );
      }
    }
    return ran;
  }

  isNovel(ran: ReadonlyMap<string, readonly Span[]>): boolean {
    for (const [key, idle] of ran) {
      const known = this.#neverRun.get(key);
      if (known === undefined || size(common(known, idle)) < size(known)) return true;
    }
    return false;
  }

  learn(ran: ReadonlyMap<string, readonly Span[]>): void {
    for (const [key, idle] of ran) {
      const known = this.#neverRun.get(key);
      this.#neverRun.set(key, known === undefined ? idle : common(known, idle));
    }
  }

  /** How many functions have run, and how many characters of them have not. */
  get sum(): { readonly functions: number; readonly idleCharacters: number } {
    const idleCharacters = [...this.#neverRun.values()].reduce((sum, idle) => sum + size(idle), 0);
    return { functions: this.#neverRun.size, idleCharacters };
  }
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** What lies in both. */
function common(one: readonly Span[], other: readonly Span[]): Span[] {
  return one.flatMap(([start, end]) =>
    other.flatMap(([from, to]): Span[] => {
      const span: Span = [Math.max(start, from), Math.min(end, to)];
      return span[0] < span[1] ? [span] : [];
    }),
  );
}
