import type { Socket } from 'node:net';
import type { Phase } from './world.ts';

/** What ends an attempt when it is not the system's own error: one of the codes of `HttpOutage`. */
export class Stop extends Error {
  readonly code: string;
  /** What may be told about it: a word or two of ours or of the other side's, never of the request. */
  readonly remark: string;

  constructor(code: string, remark = '') {
    super(code);
    this.code = code;
    this.remark = remark;
  }
}

/** How far one attempt has come, and the sockets that it holds: whatever ends it, all of them are closed. */
export class Attempt {
  sent = false;
  /** The phases that it has entered, each with the moment (`performance.now()`); the last one is where it is. */
  readonly entered: { readonly phase: Phase; readonly at: number }[] = [{ phase: 'dns', at: performance.now() }];
  readonly #sockets: Socket[] = [];
  #phase: Phase = 'dns';
  #over = false;

  get phase(): Phase {
    return this.#phase;
  }

  set phase(phase: Phase) {
    this.#phase = phase;
    this.entered.push({ phase, at: performance.now() });
  }

  /** Takes charge of a socket. Its errors are heard where the attempt waits, so here they may not crash the process. */
  hold<T extends Socket>(socket: T): T {
    socket.on('error', () => {});
    this.#sockets.push(socket);
    if (this.#over) socket.destroy();
    return socket;
  }

  release(): void {
    this.#over = true;
    // TLS before the connection below it: the other way round Node (20 and 24) ends with a segmentation fault.
    for (const socket of this.#sockets.toReversed()) socket.destroy();
  }
}

/** Waits for an event of a socket that may fail or be closed instead. */
export function arrival(socket: Socket, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, resolve);
    socket.once('error', reject);
    socket.once('close', () => reject(new Stop('ECONNRESET')));
  });
}
