import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Failure } from '../failure.ts';
import { type Answer, textAnswer } from './answer.ts';
import type { Configuration } from './configuration.ts';
import { type Controls, controlAnswer } from './control-endpoint.ts';
import { deliver } from './delivery.ts';
import { Emulation } from './emulation.ts';
import { faultAnswer, faultDelivery } from './fault.ts';
import { makeInquiry, readBody } from './inquiry.ts';
import { type JournalEntry, record } from './journal.ts';
import { readConfiguration } from './read-configuration.ts';
import { routeOf } from './route.ts';

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
  const controls = { journal, configure: reconfigure };
  const gone = new AbortController();
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    serve(emulation, journal, controls, request, response, gone.signal).catch(() => response.destroy());
  };
  const server = tls === undefined ? createHttpServer(listener) : createHttpsServer(tls, listener);
  server.maxConnections = 1000;
  await listen(server, port, host);
  const name = host === '::1' ? '[::1]' : host;
  const url = `${tls === undefined ? 'http' : 'https'}://${name}:${(server.address() as AddressInfo).port}`;
  emulation.origin = url;
  return {
    url,
    journal,
    reconfigure,
    close: () => {
      gone.abort();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function serve(
  emulation: Emulation,
  journal: JournalEntry[],
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  gone: AbortSignal,
): Promise<void> {
  const body = await readBody(request);
  response.setHeader('date', emulation.now().toUTCString());
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const inquiry = makeInquiry(request, body, emulation.scheme, emulation.orgs);
  const control = controlAnswer(inquiry, controls);
  if (control !== undefined) return deliver(response, control, { kind: 'whole' }, gone);
  const { route, parts } = routeOf(inquiry.path);
  const fault = route.endpoint === 'other' ? undefined : emulation.faults.take(route.endpoint);
  const delivery = fault === undefined ? { kind: 'whole' as const } : faultDelivery(fault);
  const unanswered = ['hang', 'reset', 'close', 'garbage'].includes(delivery.kind);
  const answer: Answer = unanswered
    ? textAnswer(0, '', 'fault')
    : ((fault && faultAnswer(fault, inquiry.place.origin)) ?? route.answer(emulation, inquiry, parts));
  record(journal, emulation.now(), route.endpoint, inquiry, answer, fault);
  await deliver(response, answer, delivery, gone);
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
