import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** When the one request comes at which something is to happen. */
export interface Trap {
  /** Requests through all gates of this trap since it was set. */
  seen: number;
  /** Springs at the request of this number, from 1; never when `undefined`. */
  at: number | undefined;
  /** Before it is carried out, or after that and before its answer. */
  moment: 'before' | 'after';
  /** What was caught: method and path. */
  caught: string | undefined;
  /** What came, in the order of its coming: method and path. */
  came: string[];
  readonly spring: () => void;
}

/** A way to a server that a trap lies on; whoever uses another way is not counted. */
export interface Gate {
  readonly url: string;
  target: string;
  /** Told after each request that was carried out. */
  passed: () => void;
  close(): Promise<void>;
}

export async function openGate(trap: Trap): Promise<Gate> {
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing, trap, gate).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gate: Gate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    target: '',
    passed: () => {},
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return gate;
}

async function pass(incoming: IncomingMessage, outgoing: ServerResponse, trap: Trap, gate: Gate): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  trap.seen += 1;
  const { method = '', url = '', headers } = incoming;
  const number = trap.seen;
  const what = `${method} ${url.replace(/\?.*/, '')}`;
  trap.came.push(what);
  const caught = () => {
    trap.caught = what;
    trap.spring();
    outgoing.destroy();
  };
  if (number === trap.at && trap.moment === 'before') return caught();
  const { status, head, body } = await forward(new URL(url, gate.target), { method, headers }, Buffer.concat(chunks));
  gate.passed();
  if (number === trap.at) return caught();
  outgoing.writeHead(status, head).end(body);
}

function forward(
  url: URL,
  about: { readonly method: string; readonly headers: IncomingMessage['headers'] },
  content: Buffer,
): Promise<{ status: number; head: IncomingMessage['headers']; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ...about, agent: false }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk) => chunks.push(chunk));
      reply.on('end', () => {
        const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...head } = reply.headers;
        resolve({ status: reply.statusCode ?? 0, head, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(content);
  });
}
