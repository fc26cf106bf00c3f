import { Secret } from '../secret.ts';
import { readUrl } from '../url.ts';
import { bypassesProxy, isLoopback } from './no-proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** An HTTP proxy that a request goes through. */
export interface ProxyServer {
  readonly kind: 'proxy';
  /** For people: scheme, host and port, never the credentials. */
  readonly name: string;
  /** The proxy itself is spoken to over TLS. */
  readonly secure: boolean;
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  /** The value of Proxy-Authorization. */
  readonly authorization: Secret | undefined;
}

/** A proxy is meant but cannot be used: its variable is no URL, or its scheme is not spoken here. */
export interface UnusableProxy {
  readonly kind: 'unusable';
  /** The variable, and the scheme where that is the trouble; never the value, which may hold credentials. */
  readonly name: string;
  readonly code: 'PROXY_UNREADABLE' | 'PROXY_UNSUPPORTED';
}

/** In the order in which curl looks: the scheme's own, then the one for all; lower case first; empty means not set. */
const variablesOf = {
  'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
} as const;

/** The proxy for a URL; `undefined` when the request goes straight there. Loopback always does. */
export function chooseProxy(url: URL, environment: Environment): ProxyServer | UnusableProxy | undefined {
  const variable = variablesOf[url.protocol as keyof typeof variablesOf]?.find(
    (name) => setTo(environment, name) !== '',
  );
  if (variable === undefined || isLoopback(url.hostname)) return undefined;
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const noProxy = environment['no_proxy'] || environment['NO_PROXY'] || '';
  if (bypassesProxy(url.hostname, port, noProxy)) return undefined;
  return readProxy(variable, setTo(environment, variable));
}

function setTo(environment: Environment, name: string): string {
  return (environment[name] ?? '').trim();
}

function readProxy(variable: string, value: string): ProxyServer | UnusableProxy {
  const url = proxyUrl(value);
  if (url === undefined) return { kind: 'unusable', name: variable, code: 'PROXY_UNREADABLE' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { kind: 'unusable', name: `${variable} (${url.protocol}//)`, code: 'PROXY_UNSUPPORTED' };
  }
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return {
    kind: 'proxy',
    name: `${url.protocol}//${url.hostname}:${port}`,
    secure: url.protocol === 'https:',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    authorization: credentials(url)?.authorization,
  };
}

/** As curl reads it: without a scheme it is http. */
function proxyUrl(value: string): URL | undefined {
  const text = value.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = readUrl(full);
  return url?.hostname === '' ? undefined : url;
}

function credentials(url: URL): { readonly parts: readonly string[]; readonly authorization: Secret } | undefined {
  if (url.username === '' && url.password === '') return undefined;
  const user = decoded(url.username);
  const password = decoded(url.password);
  const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
  const whole = url.password === '' ? [user, url.username] : [`${user}:${password}`, `${url.username}:${url.password}`];
  return {
    parts: [...whole, password, url.password, basic],
    authorization: new Secret(`Basic ${basic}`),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare percent sign: curl takes such text as it stands.
    return text;
  }
}

/**
 * What stands for credentials in any proxy variable, used or not: user and password together and the password alone,
 * as written, percent-encoded and decoded, and the value of the Basic header. Empty when there are none.
 */
export function proxySecrets(environment: Environment): readonly Secret[] {
  const found = new Set<string>();
  for (const name of new Set(Object.values(variablesOf).flat())) {
    for (const part of secretParts(environment[name] ?? '')) found.add(part);
  }
  found.delete('');
  return [...found].map((part) => new Secret(part));
}

function secretParts(value: string): readonly string[] {
  const url = proxyUrl(value);
  // Also of a value that is no URL: what stands before the last @ was meant as credentials.
  const written = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.+)@/i.exec(value.trim())?.[1] ?? '';
  const parts = url === undefined ? undefined : credentials(url)?.parts;
  return [written, written.replace(/^[^:]*:?/, ''), ...(parts ?? [])];
}
