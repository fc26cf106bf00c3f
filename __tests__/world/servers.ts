import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { Certified } from './certificates.ts';

/** A server on loopback that is gone when the test is: all its sockets are destroyed. */
export interface Running {
  readonly port: number;
  /** How many connections it has taken. */
  readonly connections: () => number;
  close(): Promise<void>;
}

async function listening(server: net.Server): Promise<Running> {
  const sockets = new Set<net.Socket>();
  let connections = 0;
  server.on('connection', (socket: net.Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Talks TCP as it is told, from the moment of the connection. */
export function rawServer(talk: (socket: net.Socket) => void): Promise<Running> {
  return listening(net.createServer({ allowHalfOpen: true }, talk));
}

/** Waits for the end of a request's head, then talks. */
export function answeringServer(talk: (socket: net.Socket) => void): Promise<Running> {
  return rawServer((socket) => {
    socket.once('data', () => talk(socket));
  });
}

export function httpServer(handle: http.RequestListener): Promise<Running> {
  return listening(http.createServer(handle));
}

export function httpsServer(certified: Certified, handle: http.RequestListener): Promise<Running> {
  return listening(https.createServer({ key: certified.key, cert: certified.chain }, handle));
}

export interface Seen {
  readonly method: string;
  readonly target: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface ProxyOptions {
  /** `user:password`; without it everybody may pass. */
  readonly credentials?: string;
  /** Where a name and port leads, instead of there. */
  readonly ports?: Readonly<Record<string, number>>;
  /** Answers CONNECT with this and nothing else. */
  readonly answer?: string;
  /** The proxy itself speaks TLS. */
  readonly certified?: Certified;
}

/** A CONNECT proxy, written on its own so that it judges independently; it also forwards absolute-form requests. */
export async function proxyServer(options: ProxyOptions = {}): Promise<Running & { readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const refused = 'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="acme, inc"\r\n\r\n';
  const handler = http.createServer((request, response) => {
    seen.push({ method: request.method ?? '', target: request.url ?? '', headers: request.headers });
    if (!welcome(request, options)) response.writeHead(407, { 'proxy-authenticate': 'Basic realm="x"' }).end();
    else response.end(`forwarded ${request.url}`);
  });
  handler.on('connect', (request, client: Duplex) => {
    client.on('error', () => {});
    seen.push({ method: 'CONNECT', target: request.url ?? '', headers: request.headers });
    if (options.answer !== undefined) return void client.write(options.answer);
    if (!welcome(request, options)) return void client.end(refused);
    const port = options.ports?.[request.url ?? ''] ?? Number(request.url?.split(':').at(-1));
    const server = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
  });
  const { certified } = options;
  const front =
    certified === undefined
      ? handler
      : tls.createServer({ key: certified.key, cert: certified.chain }, (socket) => handler.emit('connection', socket));
  return Object.assign(await listening(front), { seen });
}

function welcome(request: http.IncomingMessage, { credentials }: ProxyOptions): boolean {
  if (credentials === undefined) return true;
  return request.headers['proxy-authorization'] === `Basic ${Buffer.from(credentials).toString('base64')}`;
}

/** A port on which nobody listens. */
export async function deadPort(): Promise<number> {
  const server = await rawServer(() => {});
  await server.close();
  return server.port;
}
