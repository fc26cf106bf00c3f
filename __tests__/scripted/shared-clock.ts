import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** One time for a test, its servers and the processes that it starts: the machine's, put forward by whoever sleeps. */
export interface SharedClock {
  now(): Date;
  advance(milliseconds: number): void;
  /** Milliseconds that processes have slept, all together. */
  readonly slept: number;
  /** Called for a step of over a minute that a process asks for: it makes the step when nothing is on its way. */
  hold: (step: () => void) => Promise<void>;
  /**
   * What the environment of a process must hold.
   * @param pidFile where it writes its id as soon as it runs
   * @param paced while such a process sleeps, time runs sixty times as fast, and does not leap: what others have signed
   *   a moment ago is still good
   */
  environment(options?: { readonly pidFile?: string | undefined; readonly paced?: boolean }): {
    readonly NODE_OPTIONS: string;
    readonly SHARED_CLOCK: string;
  };
  close(): Promise<void>;
}

/** Half of what an assertion is good for, in milliseconds. */
const longestLeap = 60_000;
const paceMilliseconds = 20;
const preload = fileURLToPath(new URL('shared-clock-preload.mjs', import.meta.url));

/** @param onAdvance told of every step forward, for servers that keep a time of their own */
export async function startSharedClock(onAdvance: (milliseconds: number) => void = () => {}): Promise<SharedClock> {
  let [ahead, slept] = [0, 0];
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
    onAdvance(milliseconds);
  };
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const pace = setInterval(() => {
    if (sleepers.size > 0) advance(paceMilliseconds * 60);
    for (const sleeper of sleepers) {
      if (ahead < sleeper.until) continue;
      sleepers.delete(sleeper);
      sleeper.wake();
    }
  }, paceMilliseconds);
  const server = createServer((request, response) => {
    const [, kind, number] = request.url?.split('/') ?? [];
    const milliseconds = Number(number);
    const wake = () => void response.end(String(ahead));
    if (kind === 'paced') {
      sleepers.add({ until: ahead + milliseconds, wake });
      return;
    }
    const step = () => {
      slept += milliseconds;
      advance(milliseconds);
    };
    if (milliseconds > longestLeap) void clock.hold(step).then(wake);
    else {
      step();
      wake();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clock: SharedClock = {
    now: () => new Date(Date.now() + ahead),
    advance,
    get slept() {
      return slept;
    },
    hold: async (step) => step(),
    environment: ({ pidFile, paced = false } = {}) => ({
      NODE_OPTIONS: `--import=file://${preload}`,
      SHARED_CLOCK: JSON.stringify({ port, ahead, kind: paced ? 'paced' : 'leap', pidFile }),
    }),
    close: () =>
      new Promise((resolve) => {
        clearInterval(pace);
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return clock;
}
