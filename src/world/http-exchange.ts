import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { type Attempt, Stop } from './attempt.ts';
import { BoundedBytes } from './bounded-bytes.ts';
import { maximumHeaderBytes, proxyAuthorization, wantedSchemes } from './dial.ts';
import type { ProxyServer } from './proxy.ts';
import type { HttpReply, HttpRequest } from './world.ts';

const maximumBodyBytes = 1024 * 1024;

/** A reply before anybody has looked at the watch. */
export type UntimedReply = Omit<HttpReply, 'elapsedMilliseconds'>;

/**
 * One request and its whole answer over a connection that is used for nothing else (`connection: close`), so that the
 * process can end as soon as the answer is there. A proxy is given when it forwards the request itself (http).
 */
export async function exchange(
  socket: Socket,
  url: URL,
  request: HttpRequest,
  forwarder: ProxyServer | undefined,
  attempt: Attempt,
): Promise<UntimedReply> {
  const reply = await answer(socket, requestOptions(url, request, forwarder), bodyOf(request), attempt);
  if (forwarder !== undefined && reply.status === 407) {
    attempt.phase = 'proxy';
    attempt.sent = false;
    throw new Stop('PROXY_407', wantedSchemes(reply.headers['proxy-authenticate']));
  }
  return reply;
}

function bodyOf({ body, content }: HttpRequest): string | Uint8Array | undefined {
  return body?.reveal() ?? content;
}

function requestOptions(url: URL, request: HttpRequest, forwarder: ProxyServer | undefined): RequestOptions {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value;
  if (request.bearer !== undefined) headers['authorization'] = `Bearer ${request.bearer.reveal()}`;
  const body = bodyOf(request);
  if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(body));
  headers['accept-encoding'] = 'identity';
  headers['host'] = url.host;
  if (forwarder !== undefined) Object.assign(headers, proxyAuthorization(forwarder));
  const path = `${url.pathname}${url.search}`;
  return {
    method: request.method,
    path: forwarder === undefined ? path : `${url.origin}${path}`,
    headers,
    setHost: false,
    maxHeaderSize: maximumHeaderBytes,
    insecureHTTPParser: false,
    joinDuplicateHeaders: true,
  };
}

function answer(
  socket: Socket,
  options: RequestOptions,
  body: string | Uint8Array | undefined,
  attempt: Attempt,
): Promise<UntimedReply> {
  const { request } = process.getBuiltinModule('node:http');
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...options, createConnection: () => socket });
    let answered = false;
    outgoing.on('response', (response) => {
      answered = true;
      readBody(response).then((text) => resolve(replyOf(response, text)), reject);
    });
    outgoing.on('error', reject);
    // No answer and no error: a server that switches protocols unasked (101) is cut off like this.
    outgoing.on('close', () => {
      if (!answered) reject(new Stop('ECONNRESET'));
    });
    outgoing.end(body);
    attempt.sent = true;
  });
}

function readBody(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding !== 'identity' && encoding !== '') reject(new Stop('CONTENT_ENCODING', encoding));
    if (Number(response.headers['content-length']) > maximumBodyBytes) reject(new Stop('BODY_TOO_LONG'));
    const bytes = new BoundedBytes(maximumBodyBytes);
    response.on('data', (piece: Uint8Array) => {
      if (!bytes.add(piece)) reject(new Stop('BODY_TOO_LONG'));
    });
    response.on('end', () => resolve(bytes.text()));
    response.on('error', reject);
    response.on('close', () => reject(new Stop('ECONNRESET')));
  });
}

function replyOf(response: IncomingMessage, body: string): UntimedReply {
  const headers = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return { kind: 'reply', status: Number(response.statusCode), headers: Object.fromEntries(headers), body };
}
