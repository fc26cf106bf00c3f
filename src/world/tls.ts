import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { type Attempt, arrival, Stop } from './attempt.ts';
import { openWay } from './dial.ts';
import { attempted, type Journey, proxyFor } from './network.ts';
import type { PresentedChain, Tls } from './world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Nothing is sent through these connections, so that whatever a server still speaks is good enough to look at it. */
const weakest = { minVersion: 'TLSv1', ciphers: 'ALL:!aNULL:@SECLEVEL=0' } as const;

/** TLS servers as this machine reaches them, through the proxy that its environment names for https. */
export function createTls(environment: Environment): Tls {
  return {
    presented: (host, port, limits) =>
      attempted(limits, (attempt, journey) => shake(host, port, environment, attempt, journey)),
  };
}

async function shake(
  host: string,
  port: number,
  environment: Environment,
  attempt: Attempt,
  journey: Journey,
): Promise<Omit<PresentedChain, 'elapsedMilliseconds'>> {
  const url = new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`);
  journey.url = url;
  const way = await openWay(url, proxyFor(url, environment, attempt, journey), attempt);
  attempt.phase = 'tls';
  const { connect, createSecureContext } = process.getBuiltinModule('node:tls');
  const named = process.getBuiltinModule('node:net').isIP(host) === 0;
  // Without roots of its own the context adds none to what the server showed.
  const secureContext = createSecureContext({ ...weakest, ca: [] });
  const options = { socket: way, host, secureContext, rejectUnauthorized: false };
  const socket = attempt.hold(connect(named ? { ...options, servername: host.replace(/\.$/, '') } : options));
  let failure: unknown = new Stop('ERR_TLS_NO_CERTIFICATE');
  try {
    await arrival(socket, 'secureConnect');
  } catch (error) {
    failure = error;
  }
  const certificates = chainOf(socket);
  // A server that wants a certificate of ours breaks the handshake off after it has shown its own.
  if (certificates.length === 0) throw failure;
  return { kind: 'chain', certificates };
}

function chainOf(socket: TLSSocket): Uint8Array[] {
  const chain: Uint8Array[] = [];
  const seen = new Set<string>();
  let link: DetailedPeerCertificate | null | undefined = socket.getPeerCertificate(true);
  // Without a certificate it is an empty object or null; the last link leads to itself. OpenSSL takes 100 kB at most.
  while (link?.raw !== undefined && !seen.has(link.fingerprint256)) {
    seen.add(link.fingerprint256);
    chain.push(link.raw);
    link = link.issuerCertificate;
  }
  return chain;
}
