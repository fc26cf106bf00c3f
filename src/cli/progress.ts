import type { Log } from '../ci/ci.ts';

/** How far something is that has many parts. */
export interface Progress {
  /** One more part is done. */
  advance(failed: boolean): void;
  /** Nothing more comes; what can be wiped away is. */
  end(): void;
}

/** @param doing what is done with an org, in the past tense: `logged in` */
export type StartProgress = (total: number, doing: string) => Progress;

/** In characters, without its ends. */
const barLength = 24;

/** Lines of a log are for keeps, so there are few. */
const mostLines = 10;

/** In a log: a line for each tenth, and the last. */
export function progressLines(ci: Pick<Log, 'info'>): StartProgress {
  return (total, doing) => {
    let [done, failed, told] = [0, 0, 0];
    return {
      advance: (isFailed) => {
        done += 1;
        failed += isFailed ? 1 : 0;
        const tenth = Math.floor((done * mostLines) / total);
        if (tenth === told) return;
        told = tenth;
        ci.info(`${sentence(done, total, doing, failed)}.`);
      },
      end: () => undefined,
    };
  };
}

function sentence(done: number, total: number, doing: string, failed: number): string {
  return `${done} of ${total} orgs ${doing}${failed === 0 ? '' : `, ${failed} failed`}`;
}

/** A terminal with at most one bar in its last line; whatever else is written stands above it. */
export class BarTerminal {
  readonly #write: (text: string) => void;
  readonly #columns: () => number;
  #shown = '';

  /** @param columns the width of the terminal */
  constructor(write: (text: string) => void, columns: () => number) {
    this.#write = write;
    this.#columns = columns;
  }

  /** Whole lines. */
  write(text: string): void {
    this.#write(this.#shown === '' ? text : `\r\u001b[K${text}${this.#shown}`);
  }

  readonly start: StartProgress = (total, doing) => {
    let [done, failed] = [0, 0];
    this.#show(bar(done, total, doing, failed));
    return {
      advance: (isFailed) => {
        done += 1;
        failed += isFailed ? 1 : 0;
        this.#show(bar(done, total, doing, failed));
      },
      end: () => this.#show(''),
    };
  };

  #show(text: string): void {
    // A bar that is wrapped into a second line could not be wiped away.
    this.#shown = text.slice(0, Math.max(0, this.#columns() - 1));
    this.#write(`\r\u001b[K${this.#shown}`);
  }
}

function bar(done: number, total: number, doing: string, failed: number): string {
  const full = Math.floor((barLength * done) / total);
  return `[${'#'.repeat(full)}${'-'.repeat(barLength - full)}] ${sentence(done, total, doing, failed)}`;
}

/** For who wants to hear nothing. */
export const noProgress: StartProgress = () => ({ advance: () => undefined, end: () => undefined });
