import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { HttpAnswer, HttpRequest, Probe } from '../../src/world/world.ts';

/** Node 24, which reads TypeScript as it stands. */
export const node24 = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));

export type PlainRequest = Pick<HttpRequest, 'method' | 'url'> & {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bearer?: string;
};

export interface Sent {
  readonly answers: readonly HttpAnswer[];
  /** Names of the builtin modules that were loaded then. */
  readonly afterCreation: readonly string[];
  readonly afterSending: readonly string[];
  readonly probed: readonly Probe[];
  readonly stderr: string;
  /** From start to exit. */
  readonly lifeMilliseconds: number;
}

/** Sends, then probes, in a fresh process that has this environment and nothing else. */
export async function sendElsewhere(
  environment: Readonly<Record<string, string>>,
  requests: readonly PlainRequest[],
  timeoutMilliseconds = 5000,
  probes: readonly string[] = [],
): Promise<Sent> {
  const started = performance.now();
  const child = spawn(node24, [fileURLToPath(new URL('./sender.mjs', import.meta.url))], {
    env: { ...environment, SENDER_ORDER: JSON.stringify({ requests, timeoutMilliseconds, probes }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 15_000,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece) => (stdout += piece));
  child.stderr.on('data', (piece) => (stderr += piece));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the sender ended with ${code}: ${stderr}`);
  return { ...JSON.parse(stdout), stderr, lifeMilliseconds: performance.now() - started };
}
