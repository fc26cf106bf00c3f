import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from './answer.ts';
import type { Delivery } from './fault.ts';

/** What a response goes out by. */
export interface Line {
  /** The TCP connection below TLS and HTTP. */
  readonly socket: Socket | undefined;
  /** Ends all waiting when the server closes. */
  readonly gone: AbortSignal;
}

/** Sends an answer, whole or as the fault will have it. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  delivery: Delivery,
  { socket, gone }: Line,
): Promise<void> {
  const body = Buffer.from(answer.body);
  switch (delivery.kind) {
    case 'hang':
      return;
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'close':
      socket?.destroy();
      return;
    case 'garbage':
      response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n');
      return;
    case 'truncate':
      writeHead(response, answer, body.length);
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => socket?.destroy());
      return;
    case 'drip':
      writeHead(response, answer, body.length);
      for (const byte of body) {
        if (gone.aborted || response.destroyed) return;
        response.write(Buffer.of(byte));
        await wait(delivery.milliseconds, gone);
      }
      response.end();
      return;
    case 'slow':
      await wait(delivery.milliseconds, gone);
      if (gone.aborted || response.destroyed) return;
      break;
    case 'whole':
      break;
  }
  writeHead(response, answer, body.length);
  response.end(body);
}

function writeHead(response: ServerResponse, answer: Answer, length: number): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(length) });
}

/** Resolves after that time, or at once when the server closes. */
function wait(milliseconds: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      gone.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    gone.addEventListener('abort', done);
  });
}
