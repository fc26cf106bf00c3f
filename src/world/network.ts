import { Attempt, Stop } from './attempt.ts';
import { authorities } from './authorities.ts';
import { dial, portOf } from './dial.ts';
import { exchange, type UntimedReply } from './http-exchange.ts';
import { describeOutage, isFinal } from './outage.ts';
import { chooseProxy, type ProxyServer, proxySecrets, type UnusableProxy } from './proxy.ts';
import type { HttpAnswer, HttpOutage, HttpRequest, Limits, Network } from './world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const longestTimerMilliseconds = 2_147_483_647;

/** The network of this machine, with the proxy and the extra CA that its environment names. */
export function createNetwork(environment: Environment): Network {
  return {
    send: (request, limits) => send(request, limits, environment),
    probe: async (url, limits) => (await import('./probe.ts')).probe(url, limits, environment),
    route: (url) => route(url, environment),
    secrets: () => proxySecrets(environment),
  };
}

function send(request: HttpRequest, limits: Limits, environment: Environment): Promise<HttpAnswer> {
  return attempted(limits, (attempt, journey) => travel(request, environment, attempt, journey));
}

/** Makes one attempt within the limits. What goes wrong is an outage; whatever was opened on the way is closed. */
export async function attempted<T extends object>(
  limits: Limits,
  make: (attempt: Attempt, journey: Journey) => Promise<T>,
): Promise<(T & { readonly elapsedMilliseconds: number }) | HttpOutage> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  const attempt = new Attempt();
  const journey: Journey = { url: undefined, proxy: undefined };
  if (limits.signal?.aborted === true) return outage(new Stop('ABORTED'), attempt, journey, limits, 0);
  const watch = new Watch(limits);
  try {
    const made = await Promise.race([watch.over, make(attempt, journey)]);
    return { ...made, elapsedMilliseconds: elapsed() };
  } catch (error) {
    return outage(error, attempt, journey, limits, elapsed());
  } finally {
    watch.stop();
    attempt.release();
  }
}

/** What an outage must be able to name. */
export interface Journey {
  url: URL | undefined;
  proxy: ProxyServer | UnusableProxy | undefined;
}

async function travel(
  request: HttpRequest,
  environment: Environment,
  attempt: Attempt,
  journey: Journey,
): Promise<UntimedReply> {
  const url = new URL(request.url);
  journey.url = url;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Stop('ERR_INVALID_PROTOCOL');
  const proxy = proxyFor(url, environment, attempt, journey);
  const socket = await dial(url, proxy, attempt);
  attempt.phase = 'http';
  return exchange(socket, url, request, url.protocol === 'http:' ? proxy : undefined, attempt);
}

/** The proxy that the way to a URL leads through, noted in the journey; one that cannot be used ends the attempt. */
export function proxyFor(
  url: URL,
  environment: Environment,
  attempt: Attempt,
  journey: Journey,
): ProxyServer | undefined {
  const proxy = chooseProxy(url, environment);
  journey.proxy = proxy;
  if (proxy?.kind !== 'unusable') return proxy;
  attempt.phase = 'proxy';
  throw new Stop(proxy.code);
}

/** The one deadline over everything, and the caller's signal. */
class Watch {
  readonly over: Promise<never>;
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  #abort = () => {};

  constructor({ timeoutMilliseconds, signal }: Limits) {
    this.#signal = signal;
    let expire = () => {};
    this.over = new Promise((_, reject) => {
      expire = () => reject(new Stop('TIMEOUT'));
      this.#abort = () => reject(new Stop('ABORTED'));
    });
    this.#timer = setTimeout(expire, Math.min(timeoutMilliseconds, longestTimerMilliseconds));
    signal?.addEventListener('abort', this.#abort);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#abort);
  }
}

function outage(
  error: unknown,
  attempt: Attempt,
  { url, proxy }: Journey,
  { timeoutMilliseconds }: Limits,
  elapsedMilliseconds: number,
): HttpOutage {
  const { sent } = attempt;
  // Only what we said ourselves is quoted; a message of the system's may hold what was sent.
  const remark = error instanceof Stop ? error.remark : '';
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'UNKNOWN';
  // With TLS 1.3 a server judges our side of the handshake when we have ended it already.
  const phase = attempt.phase === 'http' && /^ERR_SSL_.*_ALERT_/.test(code) ? 'tls' : attempt.phase;
  const authority = url === undefined ? 'the server' : `${url.hostname}${phase === 'dns' ? '' : `:${portOf(url)}`}`;
  const detail = describeOutage({ phase, code, authority, proxy: proxy?.name, remark, timeoutMilliseconds });
  return { kind: 'outage', phase, code, detail, elapsedMilliseconds, sent, final: isFinal(code) };
}

function route(url: string, environment: Environment): readonly string[] {
  if (!URL.canParse(url)) return [];
  const parsed = new URL(url);
  const proxy = chooseProxy(parsed, environment);
  return [
    ...(proxy === undefined ? [] : [`proxy ${proxy.name}`]),
    ...(parsed.protocol === 'https:' ? authorities(environment) : []),
  ];
}
