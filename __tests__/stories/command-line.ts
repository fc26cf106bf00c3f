import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../../src/emulator/start.ts';
import { actionFolder, clientId, pair, username } from './org.ts';

/** The program of the command line as it is shipped. */
export const bundle = join(actionFolder, 'dist/cli/index.js');

/** Where the commands of a test file run, with the key that the orgs know. */
export const folder = mkdtempSync(join(tmpdir(), 'cli-'));
export const keyFile = join(folder, 'key.pem');
writeFileSync(keyFile, pair.privateKey, { mode: 0o600 });

/** What a token looks like wherever it stands. */
export const tokenPattern = /00D\w{12,15}![\w.]+/;

export interface Run {
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly environment?: Record<string, string>;
  readonly input?: string;
  /** Where standard output goes instead of to us: a descriptor, or a reader that leaves at once. */
  readonly stdout?: number | 'closed';
  /** The same of standard error. */
  readonly stderr?: 'closed';
  /** Sent when the program has said that. */
  readonly signalAfter?: { readonly words: RegExp; readonly signal: NodeJS.Signals };
  readonly cwd?: string;
  /** In milliseconds; half a minute by default. */
  readonly timeout?: number;
}

/** Runs a program with an environment of its own: nothing of this machine's, and a home folder that is empty. */
export function runProgram(
  program: string,
  argv: readonly string[],
  { environment = {}, input, stdout, stderr, signalAfter, cwd = folder, timeout = 30_000 }: RunOptions = {},
): Promise<Run> {
  const child = spawn(program, argv, {
    cwd,
    env: { PATH: '/nonexistent', HOME: join(folder, 'home'), ...environment },
    stdio: ['pipe', typeof stdout === 'number' ? stdout : 'pipe', 'pipe'],
    timeout,
  });
  let [out, err, signalled] = ['', '', false];
  if (stdout === 'closed') child.stdout?.destroy();
  else child.stdout?.on('data', (piece) => (out += piece));
  if (stderr === 'closed') child.stderr?.destroy();
  else
    child.stderr?.on('data', (piece) => {
      err += piece;
      if (signalled || signalAfter?.words.test(err) !== true) return;
      // A second one would end it at once.
      signalled = true;
      child.kill(signalAfter.signal);
    });
  child.stdin?.on('error', () => undefined).end(input ?? '');
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code: code ?? signal, out, err })));
}

/** Runs the command line as it is shipped. */
export function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runProgram(process.execPath, [bundle, ...argv], options);
}

/** The flags of a login at an org. */
export const line = (org: Emulator) => ['-o', username, '-f', keyFile, '-i', clientId, '-r', org.url];
