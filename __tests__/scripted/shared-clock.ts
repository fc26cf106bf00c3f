import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** One time for a test, its servers and the processes that it starts: the machine's, put forward by whoever sleeps. */
export interface SharedClock {
  now(): Date;
  advance(milliseconds: number): void;
  /** Milliseconds that processes have slept, all together. */
  readonly slept: number;
  /**
   * What the environment of a process must hold.
   * @param pidFile where it writes its id as soon as it runs
   */
  environment(pidFile?: string): { readonly NODE_OPTIONS: string; readonly SHARED_CLOCK: string };
  close(): Promise<void>;
}

const preload = fileURLToPath(new URL('shared-clock-preload.mjs', import.meta.url));

/** @param onAdvance told of every step forward, for servers that keep a time of their own */
export async function startSharedClock(onAdvance: (milliseconds: number) => void = () => {}): Promise<SharedClock> {
  let [ahead, slept] = [0, 0];
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
    onAdvance(milliseconds);
  };
  const server = createServer((request, response) => {
    const milliseconds = Number(request.url?.slice(1));
    slept += milliseconds;
    advance(milliseconds);
    response.end(String(ahead));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    now: () => new Date(Date.now() + ahead),
    advance,
    get slept() {
      return slept;
    },
    environment: (pidFile) => ({
      NODE_OPTIONS: `--import=file://${preload}`,
      SHARED_CLOCK: JSON.stringify({ port, ahead, ...(pidFile !== undefined && { pidFile }) }),
    }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
