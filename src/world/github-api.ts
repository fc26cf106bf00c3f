import { Failure } from '../failure.ts';
import { parsedJson } from '../json.ts';
import { Secret } from '../secret.ts';
import { type ApiAddress, readApiToken, readApiUrl } from './api-access.ts';
import {
  type ApiAnswer,
  judgeStoreRefusal,
  ownToken,
  refusesIntegration,
  type StoreCall,
  type StoreRefusal,
} from './github-refusal.ts';
import type { HttpAnswer, HttpRequest, World } from './world.ts';

export interface ApiOptions {
  /** That of a GitHub App or a fine-grained one; white space around it is left out. */
  readonly token: Secret;
  /** As GITHUB_API_URL has it: `https://api.github.com`, or `https://github.acme.example/api/v3` on GHES. */
  readonly apiUrl: string;
  /** What one call may take, waiting included; 120 s unless told otherwise. */
  readonly deadlineMilliseconds?: number;
  /** Ends whatever is under way. */
  readonly signal?: AbortSignal;
}

/** One request to the API. */
export interface ApiCall extends StoreCall {
  readonly method: HttpRequest['method'];
  /** Below the base address, beginning with a slash; its parts are encoded. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Statuses of 300 and above that are answers here and no refusals. */
  readonly accepted?: readonly number[];
}

/** No answer, or one that says nothing about it: what was asked for may have been done, or may still be. */
export interface LostAnswer {
  readonly status: 'lost';
  readonly failure: Failure;
}

/** What became of one attempt. `sent`: whether the request may have reached the server. */
type Sent =
  | { readonly kind: 'reply'; readonly answer: ApiAnswer }
  | { readonly kind: 'outage' | 'final'; readonly failure: Failure; readonly sent: boolean };

const attemptMilliseconds = 30_000;
const defaultDeadlineMilliseconds = 120_000;
/** Waits after the first outages; after the last one it is over. */
const outageWaitsMilliseconds = [1_000, 4_000, 10_000] as const;
const maximumLimits = 4;
const workflowLogin = 'github-actions[bot]';

/**
 * GitHub's REST API over the world's network: one request at a time, redirects never followed, limits of rate waited
 * out and outages tried again within the deadline of each call. Rejects with a Failure ERR_STORE_… and nothing else.
 */
export class GitHubApi {
  /** The API's host, for messages. */
  readonly host: string;
  readonly #base: string;
  readonly #token: Secret;
  readonly #options: ApiOptions;
  readonly #world: Pick<World, 'network' | 'clock'>;
  #login: Promise<string | undefined> | undefined;

  /** @throws Failure ERR_STORE_API, ERR_STORE_TOKEN */
  constructor(options: ApiOptions, world: Pick<World, 'network' | 'clock'>) {
    const { base, host } = addressOf(options.apiUrl);
    this.host = host;
    this.#base = base;
    this.#token = tokenOf(options.token);
    this.#options = options;
    this.#world = world;
  }

  /** Sends a request that may be carried out twice without harm, and again after an outage. */
  call(call: ApiCall): Promise<ApiAnswer> {
    return this.#persist<never>(call);
  }

  /** Sends a request that must not be carried out twice: again only when it was certainly not carried out. */
  once(call: ApiCall): Promise<ApiAnswer | LostAnswer> {
    return this.#persist(call, (failure): LostAnswer => ({ status: 'lost', failure }));
  }

  /** The login of the token's account, where the platform tells it; asked once. Never rejects. */
  login(): Promise<string | undefined> {
    this.#login ??= this.#askLogin();
    return this.#login;
  }

  /** @param lost what it comes to when nobody knows what became of it; without it that is tried again */
  async #persist<Lost>(call: ApiCall, lost?: (failure: Failure) => Lost): Promise<ApiAnswer | Lost> {
    const endsAt = this.#now() + (this.#options.deadlineMilliseconds ?? defaultDeadlineMilliseconds);
    const seen = { limited: 0, outage: 0 };
    for (;;) {
      const sent = await this.#send(call, endsAt);
      if (sent.kind === 'reply' && isFine(sent.answer, call)) return sent.answer;
      const refusal = sent.kind === 'reply' ? this.#judge(sent.answer, call) : sent;
      if (refusal.kind === 'final')
        throw sent.kind === 'reply' ? await this.#named(sent.answer, call) : refusal.failure;
      const uncertain = refusal.kind === 'outage' && (sent.kind === 'reply' || sent.sent);
      if (uncertain && lost !== undefined) return lost(refusal.failure);
      const wait = refusal.kind === 'limited' ? limitWait(refusal, seen.limited) : outageWaitsMilliseconds[seen.outage];
      if (wait === undefined || this.#now() + wait >= endsAt || this.#options.signal?.aborted) throw refusal.failure;
      seen[refusal.kind] += 1;
      await this.#world.clock.sleep(wait, this.#options.signal);
    }
  }

  #judge(answer: ApiAnswer, call: ApiCall): StoreRefusal {
    return judgeStoreRefusal(answer, call, this.host, this.#world.clock.now());
  }

  /** Apps and a workflow's own token are refused in the same words: only the account tells them apart. */
  async #named(answer: ApiAnswer, call: ApiCall): Promise<Failure> {
    if (refusesIntegration(answer) && (await this.login()) === workflowLogin) return ownToken(call, this.host);
    return this.#judge(answer, call).failure;
  }

  async #send(call: ApiCall, endsAt: number): Promise<Sent> {
    const answer = await this.#exchange(call.method, `${this.#base}${call.path}`, call.body, endsAt - this.#now());
    if (answer.kind === 'reply') {
      const { status, headers, body } = answer;
      // An answer that quotes the token is cut to a length before it is shown, and half of one no mask would know.
      return { kind: 'reply', answer: { status, headers, data: parsedJson(this.#token.hiddenIn(body)) } };
    }
    const sentence = `${this.host} could not ${call.purpose}: ${answer.detail}.`;
    const failure = new Failure('ERR_STORE_UNAVAILABLE', sentence);
    return { kind: answer.final ? 'final' : 'outage', failure, sent: answer.sent };
  }

  #exchange(method: HttpRequest['method'], url: string, body: object | undefined, left: number): Promise<HttpAnswer> {
    const headers = {
      accept: 'application/vnd.github+json',
      'user-agent': 'sf-keypair',
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const { signal } = this.#options;
    const limits = { timeoutMilliseconds: Math.max(1, Math.min(attemptMilliseconds, left)), ...(signal && { signal }) };
    const content = body === undefined ? {} : { body: new Secret(JSON.stringify(body)) };
    return this.#world.network.send({ method, url, headers, bearer: this.#token, ...content }, limits);
  }

  async #askLogin(): Promise<string | undefined> {
    const url = this.#base.endsWith('/api/v3') ? this.#base.replace(/v3$/, 'graphql') : `${this.#base}/graphql`;
    const query = 'query { viewer { login databaseId } }';
    const answer = await this.#exchange('POST', url, { query }, attemptMilliseconds);
    const data = answer.kind === 'reply' && answer.status === 200 ? parsedJson(answer.body) : undefined;
    const login = memberOf(memberOf(memberOf(data, 'data'), 'viewer'), 'login');
    return typeof login === 'string' ? login : undefined;
  }

  #now(): number {
    return this.#world.clock.monotonic();
  }
}

function isFine({ status }: ApiAnswer, { accepted = [] }: ApiCall): boolean {
  return (status >= 200 && status < 300) || accepted.includes(status);
}

function limitWait({ waitMilliseconds }: { readonly waitMilliseconds: number }, seen: number): number | undefined {
  return seen < maximumLimits ? waitMilliseconds : undefined;
}

/** A member of what may be an object. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** For an answer that lacks what it must have. */
export function notUnderstood(api: GitHubApi, call: StoreCall): Failure {
  const sentence = `What ${api.host} answered to the attempt to ${call.purpose} is no answer of the API.`;
  return new Failure('ERR_STORE_UNEXPECTED', sentence);
}

function tokenOf(given: Secret): Secret {
  const token = readApiToken(given);
  if (typeof token !== 'string') return token;
  throw new Failure('ERR_STORE_TOKEN', `The token for secrets and variables ${token}.`);
}

function addressOf(apiUrl: string): ApiAddress {
  const address = readApiUrl(apiUrl);
  if (address === undefined)
    throw new Failure('ERR_STORE_API', 'The address of the API is not an https address alone.');
  return address;
}
