import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** How much more is held at the end than after the beginning, when everything has been loaded and warmed. */
export class Memory {
  #begun: number | undefined;

  begin(): void {
    this.#begun ??= held();
  }

  /** Bytes. */
  grown(): number {
    return held() - (this.#begun ?? 0);
  }
}
