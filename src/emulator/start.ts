import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { Failure } from '../failure.ts';
import type { Configuration } from './configuration.ts';
import { Emulation } from './emulation.ts';
import type { JournalEntry } from './journal.ts';
import { readConfiguration } from './read-configuration.ts';
import { serve } from './serve.ts';

export interface EmulatorOptions {
  /** A free one by default. */
  readonly port?: number;
  /** Loopback only, 127.0.0.1 by default. */
  readonly host?: string;
  /** PEM texts; https with them, http without. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly clock?: () => Date;
}

export interface Emulator {
  /** The origin where it answers, `http://127.0.0.1:49152`. */
  readonly url: string;
  /** The ids of the orgs in their order, 18 characters. */
  readonly orgIds: readonly string[];
  /** Every request, oldest first, as it happens. */
  readonly journal: readonly JournalEntry[];
  /** Replaces members of the configuration; sessions live on. */
  reconfigure(partial: Configuration): void;
  /** Drops every connection and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts an org on loopback. Several can run in one process and know nothing of each other.
 * @throws Failure `ERR_EMULATOR_CONFIGURATION`, or `ERR_EMULATOR_ADDRESS` when the host is not loopback or the port is taken.
 */
export async function startEmulator(configuration: Configuration, options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = '127.0.0.1', tls, clock = () => new Date() } = options;
  if (host !== '127.0.0.1' && host !== '::1' && host !== 'localhost') {
    throw new Failure('ERR_EMULATOR_ADDRESS', 'The emulator listens on loopback only.');
  }
  const emulation = new Emulation(readConfiguration(configuration), clock);
  const journal: JournalEntry[] = [];
  const reconfigure = (partial: Configuration) => emulation.configure(readConfiguration(partial));
  const service = { emulation, journal, controls: { journal, configure: reconfigure } };
  const gone = new AbortController();
  /** TCP connections by the port at their other end: below TLS a request does not know its own. */
  const sockets = new Map<number | undefined, Socket>();
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const line = { socket: sockets.get(request.socket.remotePort), gone: gone.signal };
    serve(service, request, response, line).catch(() => response.destroy());
  };
  const server = tls === undefined ? createHttpServer(listener) : createHttpsServer(tls, listener);
  server.maxConnections = 1000;
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort;
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
  });
  await listen(server, port, host);
  const name = host === '::1' ? '[::1]' : host;
  const url = `${tls === undefined ? 'http' : 'https'}://${name}:${(server.address() as AddressInfo).port}`;
  emulation.origin = url;
  return {
    url,
    get orgIds() {
      return emulation.orgs.map((org) => org.id);
    },
    journal,
    reconfigure,
    close: () => {
      gone.abort();
      return new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.values()) socket.destroy();
      });
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      const sentence = `The emulator cannot listen on port ${port} (${error.code}).`;
      reject(new Failure('ERR_EMULATOR_ADDRESS', sentence, { cause: error }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}
