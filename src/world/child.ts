import type { ChildProcess } from 'node:child_process';
import type { Secret } from '../secret.ts';
import { BoundedBytes } from './bounded-bytes.ts';
import { ChildGroup } from './child-group.ts';
import type { CommandLine } from './command-line.ts';
import { systemCode } from './system-code.ts';
import type { Machine, ProcessResult } from './world.ts';

/** Everything about one run that is decided before it starts. */
export interface ChildOrder {
  readonly command: CommandLine;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly input: Secret | undefined;
  readonly timeoutMilliseconds: number;
  readonly platform: Machine['platform'];
}

const maximumOutputBytes = 1024 * 1024;
const longestTimerMilliseconds = 2_147_483_647;
/** Between the request to end and the end by force. */
const graceMilliseconds = 2000;
/** How long output may still come after the program has ended; a process that it left behind may hold the pipe. */
const lingerMilliseconds = 500;

/**
 * Runs a program to its end, to its timeout, or to our own end if that comes first. With the program goes everything
 * that it started in its process group. Never rejects; the answer comes within the timeout and 2.5 s.
 */
export async function runChild(order: ChildOrder): Promise<ProcessResult> {
  let child: ChildProcess;
  try {
    child = start(order);
  } catch (error) {
    return { ...cannotStart(error), stdout: '', stderr: '' };
  }
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  child.stdin?.on('error', () => {}).end(order.input?.reveal());
  const end = await ending(child, new ChildGroup(child, order), order.timeoutMilliseconds);
  child.stdout?.destroy();
  child.stderr?.destroy();
  return { ...end, stdout: stdout.text(), stderr: stderr.text() };
}

function start({ command, folder, environment, input, platform }: ChildOrder): ChildProcess {
  return process.getBuiltinModule('node:child_process').spawn(command.file, command.arguments, {
    cwd: folder,
    env: environment,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
    windowsVerbatimArguments: command.verbatim,
    // A group of its own, so that all of it can be ended; on Windows this would open a console.
    detached: platform !== 'win32',
  });
}

function collect(stream: ChildProcess['stdout']): BoundedBytes {
  const bytes = new BoundedBytes(maximumOutputBytes);
  stream?.on('error', () => {});
  // What is too much is read all the same: a full pipe would stop the program.
  stream?.on('data', (piece: Uint8Array) => bytes.add(piece));
  return bytes;
}

type Ending = Omit<ProcessResult, 'stdout' | 'stderr'>;

function ending(child: ChildProcess, group: ChildGroup, timeoutMilliseconds: number): Promise<Ending> {
  return new Promise((resolve) => {
    let timedOut = false;
    let timer: NodeJS.Timeout | undefined;
    const finish = (end: Ending) => {
      clearTimeout(timer);
      group.forget();
      resolve(end);
    };
    const expire = () => {
      timedOut = true;
      group.end(graceMilliseconds);
      // Even a program that the system cannot end now is not waited for.
      timer = setTimeout(() => finish(endOf(null, null, timedOut)), graceMilliseconds + lingerMilliseconds);
    };
    timer = setTimeout(expire, Math.min(timeoutMilliseconds, longestTimerMilliseconds));
    // It could not be started; of one that runs Node says it about signals and messages, which are not sent here.
    child.once('error', (error) => finish(cannotStart(error)));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      group.leaderEnded();
      const finished = () => finish(endOf(code, signal, timedOut));
      child.once('close', finished);
      timer = setTimeout(finished, lingerMilliseconds);
    });
  });
}

function endOf(code: number | null, signal: NodeJS.Signals | null, timedOut: boolean): Ending {
  if (timedOut) return { exitCode: undefined, timedOut, problem: 'it took too long and was ended' };
  if (code === null) return { exitCode: undefined, timedOut, problem: `it was ended by ${signal}` };
  return { exitCode: code, timedOut };
}

/** Of the error only its code is told: its message quotes the arguments. */
function cannotStart(error: unknown): Ending {
  return { exitCode: undefined, timedOut: false, problem: `it could not be started (${systemCode(error)})` };
}
