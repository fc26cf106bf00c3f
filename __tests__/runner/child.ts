import { spawn } from 'node:child_process';
import { LineReader } from './lines.ts';

export type Stream = 'stdout' | 'stderr';

/** Why the runner asked a process to stop. */
export type StopReason = 'cancel' | 'timeout';

export interface ChildRequest {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string, stream: Stream) => void;
  /** Ends the process the runner's way when it resolves with a reason. */
  readonly stop?: Promise<StopReason>;
  /** Factor on the runner's waiting times, 1 for the real ones. */
  readonly timeScale: number;
  /** What the standard input holds; it is closed after that. */
  readonly input?: string;
}

export interface ChildResult {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly stopped?: StopReason;
  /** Signals that were sent, in order. */
  readonly signals: readonly NodeJS.Signals[];
  /** The process ended, something that it started kept its streams, and was killed. */
  readonly leftBehind: boolean;
  readonly elapsedMilliseconds: number;
}

/** How long the runner waits after SIGINT, after SIGTERM, and for streams that outlive their process, in milliseconds. */
export const waits = { interrupt: 7_500, terminate: 2_500, streams: 5_000 } as const;

/**
 * Starts a process and hands out its lines as they come. On a stop it sends SIGINT to the process alone, SIGTERM when that
 * has no effect within 7.5 s, and kills the whole tree 2.5 s later.
 */
export function runChild(request: ChildRequest): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(request.program, request.arguments, {
      cwd: request.workingDirectory,
      env: { ...request.environment },
      // A group of its own, so that what it leaves behind can be killed with it.
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const signals: NodeJS.Signals[] = [];
    const timers: NodeJS.Timeout[] = [];
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let exited = false;
    let stopped: StopReason | undefined;
    let leftBehind = false;

    const killTree = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The group is gone already.
      }
    };
    const later = (milliseconds: number, act: () => void): void => {
      timers.push(setTimeout(act, milliseconds * request.timeScale));
    };
    const send = (signal: NodeJS.Signals): void => {
      signals.push(signal);
      if (signal === 'SIGKILL') killTree();
      else child.kill(signal);
    };

    child.on('error', (error) => {
      for (const timer of timers) clearTimeout(timer);
      reject(error);
    });
    const readers = (['stdout', 'stderr'] as const).map((stream) => {
      const reader = new LineReader((line) => request.onLine(line, stream));
      child[stream].on('data', (chunk: Buffer) => {
        chunks[stream].push(chunk);
        reader.push(chunk);
      });
      child[stream].on('end', () => reader.end());
      return reader;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(request.input);

    void request.stop?.then((reason) => {
      if (exited) return;
      stopped = reason;
      send('SIGINT');
      later(waits.interrupt, () => {
        if (exited) return;
        send('SIGTERM');
        later(waits.terminate, () => {
          if (!exited) send('SIGKILL');
        });
      });
    });

    child.on('exit', () => {
      exited = true;
      later(waits.streams, () => {
        leftBehind = true;
        killTree();
        // Something may have left the group; its hold on the streams ends here.
        child.stdout.destroy();
        child.stderr.destroy();
      });
    });
    child.on('close', (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer);
      // A stream that was cut off never ends by itself.
      for (const reader of readers) reader.end();
      resolve({
        exitCode,
        signal,
        stdout: Buffer.concat(chunks.stdout),
        stderr: Buffer.concat(chunks.stderr),
        ...(stopped === undefined ? {} : { stopped }),
        signals,
        leftBehind,
        elapsedMilliseconds: performance.now() - begun,
      });
    });
  });
}
