import type { FailureCode } from '../../../src/failure.ts';
import type { Part } from '../fault-parts.ts';
import type { Scene, Stage } from '../fault-stage.ts';

/** What is given to `timeout`, `retries` and `deadline`, and what else may be waited for. Milliseconds. */
export interface Limits {
  readonly timeout: number;
  readonly retries: number;
  readonly deadline: number;
  /** Waits that have their own reason: Retry-After, a second chance after a rejection. */
  readonly waits: number;
}

export interface Fault {
  readonly group: 'dns and tcp' | 'proxy' | 'tls' | 'body' | 'clock' | 'cancel and post' | 'local' | 'slow line';
  readonly name: string;
  readonly play: (stage: Stage) => Promise<Scene> | Scene;
  /** `none` when the step succeeds. */
  readonly code: FailureCode | 'none';
  /** What the message says (of a step that succeeds and of post: the log), the phase and the host among it. */
  readonly words: readonly (string | RegExp)[];
  /** What the log says besides. */
  readonly log?: readonly (string | RegExp)[];
  /** Requests that reached the org's token endpoint; for post its revocation endpoint. */
  readonly requests: number;
  /** How often it was tried, as the message tells. */
  readonly attempts?: number;
  readonly limits?: Partial<Limits>;
  /** What the row is about happens in the post step; the main step before it succeeds unless it is cancelled. */
  readonly post?: 'after success' | 'after cancellation';
  readonly needs?: Part;
}

export function limitsOf({ limits, post }: Fault): Limits {
  // What the post step allows itself: three tries of 5 s, 15 s for all.
  if (post !== undefined) return { timeout: 5_000, retries: 2, deadline: 15_000, waits: 0, ...limits };
  return { timeout: 2_000, retries: 0, deadline: 60_000, waits: 0, ...limits };
}

/** The longest that the limits of a row allow: its attempts, the longest waits between them, and no more than its deadline. */
export function computedMilliseconds(fault: Fault): number {
  const { timeout, retries, deadline, waits } = limitsOf(fault);
  const jitter = Array.from({ length: retries }, (_, index) => 500 * 2 ** index).reduce((sum, each) => sum + each, 0);
  return Math.min(deadline, (retries + 1) * timeout + jitter + waits);
}

/** A fault before its file has said to which group it belongs. */
export type Row = Omit<Fault, 'group'>;

export const twice = { retries: 1, timeout: 1_000 };
export const invalidName = 'https://acme.example.invalid';
/** A host of somebody else. */
export const evil = 'https://acme.my.salesforce.com.evil.example';
export const onTest = 'https://192.0.2.7';

/** A network of its own with nothing but loopback, or with a line on which everything is lost. */
export function alone(stage: Stage, lines: readonly string[], given: Scene['given']): Scene {
  const resolver = stage.file('resolv.conf', 'nameserver 192.0.2.53\noptions timeout:1 attempts:1\n');
  const commands = ['ip link set lo up', ...lines, `mount --bind ${resolver} /etc/resolv.conf`, 'exec "$@"'];
  const script = stage.file('alone', `#!/bin/bash\n${commands.join('\n')}\n`, 0o755);
  const node = stage.nodeBy(`unshare --net --mount ${script}`);
  return { given, options: { node }, requests: () => 0 };
}
// What is sent to an address that nobody has comes back by loopback, where it is dropped without a word.
export const lossyLine = ['ip route add 192.0.2.0/24 dev lo'];
