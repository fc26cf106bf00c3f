import type { ChildProcess } from 'node:child_process';
import type { Machine } from './world.ts';

/** What ends us from outside. The pipeline sends these to us alone, and the child is in a group of its own. */
const ownEnds = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** The runner waits 7.5 s after SIGINT and 2.5 s after SIGTERM before it kills us. */
const ownEndGraceMilliseconds = 1000;

/**
 * A child and all that it has started in its process group. As long as it is not forgotten it ends when we do: on a
 * signal it is asked to and then made to, and only after that the signal has its effect on us; on `process.exit` at
 * once. A SIGKILL of ours it survives; nothing can be done about that here.
 */
export class ChildGroup {
  readonly #child: ChildProcess;
  readonly #platform: Machine['platform'];
  readonly #environment: Readonly<Record<string, string>>;
  #ending = false;
  #force: NodeJS.Timeout | undefined;
  #received: NodeJS.Signals | undefined;

  constructor(
    child: ChildProcess,
    machine: { readonly platform: Machine['platform']; readonly environment: Readonly<Record<string, string>> },
  ) {
    this.#child = child;
    this.#platform = machine.platform;
    this.#environment = machine.environment;
    process.on('exit', this.#kill);
    for (const signal of ownEnds) process.on(signal, this.#relay);
  }

  /** Asks all to end, and ends them by force after the grace. */
  end(graceMilliseconds: number): void {
    this.#ending = true;
    this.#send('SIGTERM');
    clearTimeout(this.#force);
    this.#force = setTimeout(this.#kill, graceMilliseconds);
  }

  /** The program itself is gone. If it was made to go, what it has started goes too. */
  leaderEnded(): void {
    if (this.#ending) this.#kill();
  }

  /** Nothing of it is our business any more. A signal that waited for this has its effect now. */
  forget(): void {
    clearTimeout(this.#force);
    process.off('exit', this.#kill);
    for (const signal of ownEnds) process.off(signal, this.#relay);
    const signal = this.#received;
    if (signal !== undefined && process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }

  readonly #kill = () => this.#send('SIGKILL');

  readonly #relay = (signal: NodeJS.Signals) => {
    if (this.#received === undefined) this.end(ownEndGraceMilliseconds);
    else this.#kill();
    this.#received = signal;
  };

  #send(signal: 'SIGTERM' | 'SIGKILL'): void {
    const pid = this.#child.pid;
    if (pid === undefined) return;
    if (this.#platform === 'win32') {
      this.#endTreeOnWindows(pid);
      return;
    }
    try {
      process.kill(-pid, signal);
    } catch {
      // None of them is left.
    }
  }

  /** Windows has neither groups nor a polite signal: the tree is ended by force. */
  #endTreeOnWindows(pid: number): void {
    const taskkill = `${this.#environment['SYSTEMROOT']}\\System32\\taskkill.exe`;
    const options = { stdio: 'ignore', windowsHide: true, timeout: 5000 } as const;
    process.getBuiltinModule('node:child_process').spawnSync(taskkill, ['/pid', String(pid), '/t', '/f'], options);
  }
}
