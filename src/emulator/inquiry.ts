import type { IncomingMessage } from 'node:http';
import { type Place, placeOf } from './host.ts';
import type { Org } from './org.ts';

/** One request, read to its end and taken apart. */
export interface Inquiry {
  readonly method: string;
  /** Without the query, and without the path of a site in front. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  readonly place: Place;
  /** The fields of a form; empty for any other kind of body. */
  readonly form: URLSearchParams;
  readonly body: string;
  /** The body as it came. */
  readonly bytes: Buffer;
  /** The token of an `Authorization: Bearer` (or the older `OAuth`) header. */
  readonly bearer: string | undefined;
}

/** An org takes no body above this many bytes; neither do we. */
const maximumBody = 1024 * 1024;

/** Reads the body to its end, or to where patience ends; `undefined` when it is too long. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maximumBody) chunks.push(chunk);
    else if (size > 64 * maximumBody) break;
  }
  return size > maximumBody ? undefined : Buffer.concat(chunks);
}

export function makeInquiry(
  request: IncomingMessage,
  bytes: Buffer,
  scheme: 'http' | 'https',
  orgs: readonly Org[],
): Inquiry {
  const host = request.headers.host ?? '';
  // A server's requests always have both.
  const [method, target] = [String(request.method), String(request.url)];
  const path = target.replace(/\?.*$/s, '');
  const type = request.headers['content-type'] ?? '';
  const body = bytes.toString('utf8');
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
  return {
    method,
    // An address that ends with a slash is often put in front of a path; orgs do not mind.
    path: withoutSite(path.replace(/^\/{2,}/, '/'), orgs),
    query: new URLSearchParams(target.slice(path.length + 1)),
    host,
    headers: request.headers,
    place: placeOf(host, scheme, orgs),
    form: new URLSearchParams(isForm ? body : ''),
    body,
    bytes,
    bearer: /^(?:Bearer|OAuth) +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1],
  };
}

/** The path of a site may stand in front of `/services/…`. */
function withoutSite(path: string, orgs: readonly Org[]): string {
  const site = orgs.find((org) => org.sitePath && path.startsWith(`/${org.sitePath}/services/`));
  return site?.sitePath === undefined ? path : path.slice(site.sitePath.length + 1);
}
