import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Secrets as a run finds them that is queued between two moments. */
export interface Snapshot {
  readonly current: string;
  readonly next: string | undefined;
  /** When it was replaced, in milliseconds since 1970; `Infinity` while it lies there. */
  until: number;
}

export interface SecondWorkflowOptions {
  /** The bundle's library. */
  readonly library: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly instanceUrl: string;
  readonly clientId: string;
  readonly username: string;
  /** What lies in the secrets now. */
  readonly secrets: () => { readonly current: string; readonly next: string | undefined };
  readonly now: () => Date;
  /** How long a run may wait between being queued and its last login, in milliseconds. */
  readonly soak: number;
}

const program = fileURLToPath(new URL('second-workflow-program.mjs', import.meta.url));
const everyMilliseconds = 50;
/** More than this wait for an answer only where the machine is short of breath. */
const mostUnderWay = 24;

/** Logs in every 50 ms, with the secrets as they are and as they were when a run was queued up to `soak` ago. */
export class SecondWorkflow {
  readonly failures: string[] = [];
  logins = 0;
  #asked = 0;
  #underWay = 0;
  #paused = false;
  #turn: Promise<unknown> = Promise.resolve();
  #snapshots: Snapshot[] = [];
  readonly #options: SecondWorkflowOptions;
  readonly #child: ChildProcess;
  readonly #timer: NodeJS.Timeout;

  constructor(options: SecondWorkflowOptions) {
    this.#options = options;
    this.#child = spawn(process.execPath, [program, options.library], {
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...options.environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (this.#child.stdout !== null)
      createInterface({ input: this.#child.stdout }).on('line', (line) => this.#ended(line));
    this.look();
    this.#timer = setInterval(() => this.#login(), everyMilliseconds);
  }

  /** Takes down what lies in the secrets; to be called after each change. */
  look(): void {
    const { current, next } = this.#options.secrets();
    const last = this.#snapshots.at(-1);
    if (last !== undefined && last.current === current && last.next === next) return;
    if (last !== undefined) last.until = this.#options.now().getTime();
    this.#snapshots.push({ current, next, until: Number.POSITIVE_INFINITY });
  }

  /** Has something done while nothing is under way; one after the other when several ask. */
  quiet<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(async () => {
      this.#paused = true;
      while (this.#underWay > 0) await new Promise((resolve) => setTimeout(resolve, 10));
      const value = await work();
      this.look();
      this.#paused = false;
      return value;
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** What runs may hold that are still to log in; to be put back with the rest of the world. */
  get history(): readonly Snapshot[] {
    return this.#snapshots.map((each) => ({ ...each }));
  }

  set history(snapshots: readonly Snapshot[]) {
    this.#snapshots = snapshots.map((each) => ({ ...each }));
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    clearInterval(this.#timer);
    await this.quiet(() => {});
    const ended = once(this.#child, 'exit');
    this.#child.stdin?.end();
    this.#child.kill();
    await ended;
  }

  #login(): void {
    if (this.#paused || this.#underWay >= mostUnderWay) return;
    const { now, soak, instanceUrl, clientId, username } = this.#options;
    const since = now().getTime() - soak;
    this.#snapshots = this.#snapshots.filter(({ until }) => until >= since);
    this.#asked += 1;
    const snapshot = this.#snapshots[this.#asked % this.#snapshots.length];
    if (snapshot === undefined) return;
    this.#underWay += 1;
    const keys = { privateKey: snapshot.current, ...(snapshot.next && { nextPrivateKey: snapshot.next }) };
    const asked = {
      number: this.#asked,
      ahead: now().getTime() - Date.now(),
      instanceUrl,
      clientId,
      username,
      ...keys,
      waitForPropagation: '15m',
    };
    this.#child.stdin?.write(`${JSON.stringify(asked)}\n`);
  }

  #ended(line: string): void {
    this.#underWay -= 1;
    const { code, message, reply } = JSON.parse(line);
    if (code === undefined) this.logins += 1;
    else this.failures.push(`${code}: ${message} ${reply ?? ''}`);
  }
}
