import type { Certificate } from '../../certificate/certificate.ts';
import type { World } from '../../world/world.ts';
import type { Collector } from '../collect.ts';
import type { Origin } from '../finding.ts';
import type { Passphrases } from './passphrases.ts';

/** How long and how often places are tried. `endsAt` is on the monotonic clock. */
export interface Patience {
  /** One server's answer, or one keystore. */
  readonly attemptMilliseconds: number;
  /** How many more times a server is tried on outages. */
  readonly retries: number;
  /** When the whole collecting ends. */
  readonly endsAt: number;
  readonly signal?: AbortSignal;
}

/** What every source works with. */
export interface Collecting {
  readonly collector: Collector;
  readonly world: Omit<World, 'processes'>;
  readonly passphrases: Passphrases;
  readonly patience: Patience;
  /** Told of each certificate that an input names or holds, as it is found. */
  readonly witness: (certificate: Certificate, origin: Origin, input: InputName) => void;
}

/** The inputs that say what is checked. */
export type InputName = 'certificates' | 'certificate';

/** Whether nothing more may be begun: the time is over, or the run was cancelled. */
export function isOver({ world, patience }: Pick<Collecting, 'world' | 'patience'>): boolean {
  return patience.signal?.aborted === true || world.clock.monotonic() >= patience.endsAt;
}

/** The limits of one attempt, within what is left of the whole. */
export function attemptLimits({ world, patience }: Pick<Collecting, 'world' | 'patience'>): {
  readonly timeoutMilliseconds: number;
  readonly signal?: AbortSignal;
} {
  const left = Math.max(1, patience.endsAt - world.clock.monotonic());
  return {
    timeoutMilliseconds: Math.min(patience.attemptMilliseconds, left),
    ...(patience.signal === undefined ? {} : { signal: patience.signal }),
  };
}
