import type { Worker } from 'node:worker_threads';
import { systemCode } from './system-code.ts';
import type { KeystoreAnswer, Keystores } from './world.ts';

/** Memory that the thread may have, in MiB: a keystore of 16 MiB takes a fraction of it. */
const memoryMegabytes = 256;

/** What the thread is asked. */
export interface KeystoreTask {
  readonly content: Uint8Array;
  readonly passphrase: string | undefined;
}

type Question = readonly [...Parameters<Keystores['search']>];

/**
 * Keystores opened on one thread, which is started with the first and ended when one takes too long. The thread has no
 * environment, so that nothing in it can read secrets.
 * @param script what the thread runs: it answers each {@link KeystoreTask} that it is posted with a
 *   {@link KeystoreAnswer} of kind `searched`
 * @param argument what it finds behind its own path in `process.argv`
 */
export function createKeystores(script: URL, argument?: string): Keystores {
  return new KeystoreThread(script, argument);
}

class KeystoreThread implements Keystores {
  readonly #script: URL;
  readonly #argv: readonly string[];
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(script: URL, argument: string | undefined) {
    this.#script = script;
    this.#argv = argument === undefined ? [] : [argument];
  }

  search(...question: Question): Promise<KeystoreAnswer> {
    const answer = this.#last.then(() => this.#ask(question));
    this.#last = answer;
    return answer;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #ask([content, passphrase, { timeoutMilliseconds, signal }]: Question): Promise<KeystoreAnswer> {
    if (signal?.aborted === true) return { kind: 'timeout' };
    let worker: Worker;
    try {
      worker = this.#started();
    } catch (error) {
      return { kind: 'failed', detail: systemCode(error) };
    }
    return new Promise((resolve) => {
      const stop = () => this.#abandon(worker, { kind: 'timeout' }, done);
      const timer = setTimeout(stop, timeoutMilliseconds);
      const done = (answer: KeystoreAnswer) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        worker.removeAllListeners();
        worker.on('error', () => {});
        worker.unref();
        resolve(answer);
      };
      signal?.addEventListener('abort', stop);
      worker.removeAllListeners();
      worker.once('message', (answer: KeystoreAnswer) => done(answer));
      worker.once('error', (error) => this.#abandon(worker, { kind: 'failed', detail: systemCode(error) }, done));
      worker.once('exit', () => this.#abandon(worker, { kind: 'failed', detail: 'the thread ended' }, done));
      worker.ref();
      const task: KeystoreTask = { content, passphrase: passphrase?.reveal() };
      worker.postMessage(task);
    });
  }

  #started(): Worker {
    if (this.#worker === undefined) {
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      this.#worker = new Worker(this.#script, {
        env: {},
        argv: [...this.#argv],
        execArgv: [],
        // Kept from our own stdout and stderr: nothing of the thread's reaches a log.
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
      });
    }
    return this.#worker;
  }

  /** The thread may be deep in OpenSSL, which lets itself not be interrupted; nobody waits for it. */
  #abandon(worker: Worker, answer: KeystoreAnswer, done: (answer: KeystoreAnswer) => void): void {
    if (this.#worker === worker) this.#worker = undefined;
    done(answer);
    worker.terminate().catch(() => {});
  }
}
