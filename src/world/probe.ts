import type { TLSSocket } from 'node:tls';
import type { Attempt } from './attempt.ts';
import { dial, hostOf } from './dial.ts';
import { attempted, proxyFor } from './network.ts';
import type { Limits, Probe } from './world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Makes the connection that a request to the URL would use, and takes down how long each phase took. */
export async function probe(url: string, limits: Limits, environment: Environment): Promise<Probe> {
  let attempt: Attempt | undefined;
  const end = await attempted(limits, async (made, journey) => {
    attempt = made;
    const target = new URL(url);
    journey.url = target;
    const socket = await dial(target, proxyFor(target, environment, made, journey), made);
    return { kind: 'open', address: socket.remoteAddress, tls: tlsOf(socket), at: performance.now() } as const;
  });
  if (end.kind === 'open') {
    return { passed: phasesOf(attempt, url, end.at), address: end.address, tls: end.tls, outage: undefined };
  }
  return { passed: phasesOf(attempt, url, undefined), address: undefined, tls: undefined, outage: end };
}

function tlsOf(socket: object): Probe['tls'] {
  if (!('getProtocol' in socket)) return undefined;
  const secured = socket as TLSSocket;
  const { raw } = secured.getPeerCertificate();
  return { version: String(secured.getProtocol()), certificate: raw };
}

/**
 * The phases that were left behind, and the last one when everything went well.
 * @param end when it did
 */
function phasesOf(attempt: Attempt | undefined, url: string, end: number | undefined): Probe['passed'] {
  const entered = attempt?.entered ?? [];
  // An attempt begins in `dns`, also when there is nothing to resolve or the proxy does it.
  const unresolved =
    entered.some(({ phase }) => phase === 'proxy') ||
    (URL.canParse(url) && process.getBuiltinModule('node:net').isIP(hostOf(new URL(url))) !== 0);
  return entered.flatMap(({ phase, at }, place) => {
    const left = entered[place + 1]?.at ?? end;
    if (left === undefined || (unresolved && phase === 'dns')) return [];
    return [{ phase, elapsedMilliseconds: Math.round(left - at) }];
  });
}
