import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { type Attempt, arrival, Stop } from './attempt.ts';
import type { ProxyServer } from './proxy.ts';

/**
 * How long one address of a host with several is tried before the next one is (RFC 8305 calls for parallel attempts,
 * Node makes them one after the other and gives each but the last up; its own 250 ms are short for one lost packet).
 */
const addressAttemptMilliseconds = 1000;

/** Header sections up to this size are read; independent of what NODE_OPTIONS says. */
export const maximumHeaderBytes = 65_536;

/**
 * Opens the way to a URL's server: TCP, through the proxy when there is one, and TLS when the URL is https.
 * Builtin modules are asked for by function in this room: `import 'node:http'` would load undici with it, and cost more
 * than everything else in a login.
 */
export async function dial(url: URL, proxy: ProxyServer | undefined, attempt: Attempt): Promise<Socket> {
  const arriving = proxy === undefined ? reach(hostOf(url), portOf(url), attempt) : enter(proxy, attempt);
  // Loaded while the name is resolved and the connection is made: together some 10 ms.
  process.getBuiltinModule('node:http');
  const context = url.protocol === 'https:' ? tlsContext() : undefined;
  const hop = await arriving;
  if (context === undefined) return hop;
  const way = proxy === undefined ? hop : await tunnel(hop, url, proxy, attempt);
  attempt.phase = 'tls';
  return secure(way, hostOf(url), context, attempt);
}

/** The way to a URL's server, through the proxy when there is one, before any TLS with the server itself. */
export async function openWay(url: URL, proxy: ProxyServer | undefined, attempt: Attempt): Promise<Socket> {
  if (proxy === undefined) return reach(hostOf(url), portOf(url), attempt);
  return tunnel(await enter(proxy, attempt), url, proxy, attempt);
}

export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

export function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

async function reach(host: string, port: number, attempt: Attempt): Promise<Socket> {
  const { connect, isIP } = process.getBuiltinModule('node:net');
  const socket = attempt.hold(
    connect({
      host,
      port,
      noDelay: true,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: addressAttemptMilliseconds,
    }),
  );
  const resolved = (error: Error | null) => {
    if (error === null && attempt.phase === 'dns') attempt.phase = 'tcp';
  };
  if (isIP(host) === 0) socket.on('lookup', resolved);
  else resolved(null);
  await arrival(socket, 'connect');
  return socket;
}

/** From here to the answer to CONNECT everything that fails is the proxy's. */
async function enter(proxy: ProxyServer, attempt: Attempt): Promise<Socket> {
  attempt.phase = 'proxy';
  const socket = await reach(proxy.host, proxy.port, attempt);
  return proxy.secure ? secure(socket, proxy.host, tlsContext(), attempt) : socket;
}

function tlsContext(): SecureContext {
  return process.getBuiltinModule('node:tls').createSecureContext({ minVersion: 'TLSv1.2' });
}

async function secure(socket: Socket, host: string, secureContext: SecureContext, attempt: Attempt): Promise<Socket> {
  const { connect } = process.getBuiltinModule('node:tls');
  // An address is no server name (RFC 6066 §3); it is compared with the certificate all the same.
  const named = process.getBuiltinModule('node:net').isIP(host) === 0;
  const options = { socket, host, secureContext, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true };
  const secured = attempt.hold(connect(named ? { ...options, servername: host.replace(/\.$/, '') } : options));
  await arrival(secured, 'secureConnect');
  return secured;
}

/** RFC 9110 §9.3.6. Written with Node's own parser, so that a proxy's answer is bounded as a server's is. */
async function tunnel(hop: Socket, url: URL, proxy: ProxyServer, attempt: Attempt): Promise<Socket> {
  const authority = `${url.hostname}:${portOf(url)}`;
  const request = process.getBuiltinModule('node:http').request({
    createConnection: () => hop,
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...proxyAuthorization(proxy) },
    setHost: false,
    maxHeaderSize: maximumHeaderBytes,
    insecureHTTPParser: false,
  });
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('connect', (response, socket: Socket, head) => {
      const status = Number(response.statusCode);
      if (!(status >= 200 && status <= 299)) {
        reject(new Stop(`PROXY_${status}`, wantedSchemes(response.headers['proxy-authenticate'])));
        return;
      }
      if (head.length > 0) socket.unshift(head);
      resolve(attempt.hold(socket));
    });
    request.end();
  });
}

export function proxyAuthorization(proxy: ProxyServer): Record<string, string> {
  return proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization.reveal() };
}

/** The names of the schemes that a proxy asks for, `Negotiate, NTLM`; empty when it names none. */
export function wantedSchemes(header: readonly string[] | string | undefined): string {
  const challenges = [header ?? []].flat().flatMap((line) => line.split(','));
  const schemes = challenges.map((challenge) => /^\s*([A-Za-z][A-Za-z0-9-]{1,20})(?:\s|$)/.exec(challenge)?.[1]);
  return [...new Set(schemes)].filter((scheme) => scheme !== undefined).join(', ');
}
