import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Description, readDescription } from '../openapi/description.ts';
import { type BoxPair, openBox } from './box-opener.ts';
import { VaultApi, type VaultReply } from './vault-api.ts';
import type { FaultKind, VaultBehaviour } from './vault-behaviours.ts';
import { VaultStores } from './vault-stores.ts';

export type Permission =
  | 'secrets'
  | 'variables'
  | 'environments'
  | 'organization_secrets'
  | 'dependabot_secrets'
  | 'organization_dependabot_secrets'
  | 'actions';

/** Whoever holds a token, and what it may do. */
export interface VaultHolder {
  readonly login: string;
  readonly kind: 'app' | 'personal' | 'workflow';
  readonly token: string;
  readonly permissions: Record<Permission, 'none' | 'read' | 'write'>;
  /** The repositories that the token can see; `undefined`: all of the organization. */
  sees: readonly string[] | undefined;
  /** Whether the token is authorised for the single sign-on. */
  authorised: boolean;
}

/** One request that came, in the order of their coming, from 1. */
export interface JournalEntry {
  readonly number: number;
  readonly method: string;
  /** Below the API's base address, with the query. */
  readonly path: string;
  readonly login: string | undefined;
  /** What was answered; `undefined` while nothing was, and for good when the connection was dropped or held. */
  status: number | undefined;
  /** Whether it was carried out. */
  carried: boolean;
}

/** What goes wrong, once. */
export interface Fault {
  readonly kind: FaultKind;
  /** The number of the request, or the first one for which this is true. */
  readonly at: number | ((request: JournalEntry) => boolean);
  /** Called when the fault has come as far as its name says: here a test ends the process. */
  readonly reached?: (request: JournalEntry) => void;
  /** Seconds for the kinds that limit the rate. */
  readonly retryAfter?: number;
}

export interface Vault {
  /** What GITHUB_API_URL would be. */
  readonly apiUrl: string;
  /** What lies in the stores, to look at and to change. */
  readonly stores: VaultStores;
  /** A GitHub App that may do everything, a person's fine-grained token likewise, the workflow's own token. */
  readonly app: VaultHolder;
  readonly person: VaultHolder;
  readonly workflow: VaultHolder;
  readonly journal: JournalEntry[];
  readonly faults: Fault[];
  /** Whatever the description does not allow, on either side. A good test leaves it empty. */
  readonly violations: string[];
  readonly met: Set<VaultBehaviour>;
  /** Milliseconds before each answer. */
  latency: number;
  close(): Promise<void>;
}

const permissions = (level: 'none' | 'write'): VaultHolder['permissions'] => ({
  secrets: level,
  variables: level,
  environments: level,
  organization_secrets: level,
  dependabot_secrets: level,
  organization_dependabot_secrets: level,
  actions: level,
});

const holder = (login: string, kind: VaultHolder['kind'], level: 'none' | 'write'): VaultHolder => ({
  login,
  kind,
  token: `made-here-${randomBytes(12).toString('hex')}`,
  permissions: permissions(level),
  sees: undefined,
  authorised: true,
});

const running = new Set<Vault>();

/** Stops all that were started; for `afterEach`. */
export async function closeVaults(): Promise<void> {
  await Promise.all([...running].map((vault) => vault.close()));
}

/** Starts GitHub, or GHES with its API below /api/v3, on loopback, with one repository that has an environment `production`. */
export async function startVault({
  kind = 'api.github.com',
  slug = 'acme/orgs',
  open = openBox,
}: {
  readonly kind?: 'api.github.com' | 'ghes-3.17';
  readonly slug?: string;
  /** Opens a sealed box; `undefined` when it is not for this pair. */
  readonly open?: (box: Uint8Array, pair: BoxPair) => Uint8Array | undefined;
} = {}): Promise<Vault> {
  const prefix = kind === 'api.github.com' ? '' : '/api/v3';
  const http = createServer((request, response) => {
    door.serve(request, response).catch((error: unknown) => {
      vault.violations.push(`the server itself: ${error}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const vault: Vault = {
    apiUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}${prefix}`,
    stores: new VaultStores(slug),
    app: holder('acme-rotation[bot]', 'app', 'write'),
    person: holder('octocat', 'personal', 'write'),
    workflow: holder('github-actions[bot]', 'workflow', 'none'),
    journal: [],
    faults: [],
    violations: [],
    met: new Set(),
    latency: 0,
    close: async () => {
      running.delete(vault);
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  vault.workflow.permissions.actions = 'read';
  const door = new Door(vault, readDescription(kind), prefix, open);
  running.add(vault);
  return vault;
}

/** Takes requests down, lets faults happen and judges both sides; {@link VaultApi} does what is asked for. */
class Door {
  readonly #vault: Vault;
  readonly #description: Description;
  readonly #prefix: string;
  readonly #api: VaultApi;

  constructor(
    vault: Vault,
    description: Description,
    prefix: string,
    open: (box: Uint8Array, pair: BoxPair) => Uint8Array | undefined,
  ) {
    this.#vault = vault;
    this.#description = description;
    this.#prefix = prefix;
    this.#api = new VaultApi(vault, description, open);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    // A request whose sender was ended half way was never made.
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const holder = this.#holderOf(request);
    const path = (request.url ?? '').startsWith(`${this.#prefix}/`)
      ? (request.url ?? '').slice(this.#prefix.length)
      : (request.url ?? '');
    const { journal, faults, latency } = this.#vault;
    const entry: JournalEntry = {
      number: journal.length + 1,
      method: request.method ?? '',
      path,
      login: holder?.login,
      status: undefined,
      carried: false,
    };
    journal.push(entry);
    this.#judgeHeaders(request, text, entry);
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const fault = faults.find(({ at }) => (typeof at === 'number' ? at === entry.number : at(entry)));
    if (fault !== undefined) faults.splice(faults.indexOf(fault), 1);
    const reply = this.#answer(entry, holder, text, fault);
    fault?.reached?.(entry);
    if (reply === 'hold') return;
    if (reply === 'drop') {
      request.socket.destroy();
      return;
    }
    entry.status = reply.status;
    const html = typeof reply.body === 'string';
    const type = html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
    response.writeHead(reply.status, {
      'content-type': type,
      date: this.#vault.stores.now().toUTCString(),
      ...reply.headers,
    });
    response.end(reply.body === undefined ? '' : html ? reply.body : JSON.stringify(reply.body));
  }

  #answer(entry: JournalEntry, holder: VaultHolder | undefined, text: string, fault: Fault | undefined) {
    const kind = fault?.kind;
    const carried = kind === undefined || kind.endsWith('-after');
    const reply = carried ? this.#carry(entry, holder, text) : undefined;
    if (kind === undefined) return reply ?? { status: 500 };
    if (kind.startsWith('hold')) return 'hold';
    if (kind.startsWith('drop')) return 'drop';
    return faultReply(kind, fault?.retryAfter ?? 1, this.#vault.stores.now());
  }

  #carry(entry: JournalEntry, holder: VaultHolder | undefined, text: string): VaultReply {
    entry.carried = true;
    const { violations, met } = this.#vault;
    const what = `${entry.method} ${entry.path}`;
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (entry.path === (this.#prefix === '' ? '/graphql' : '/api/graphql')) return this.#graphql(holder, body);
    const url = new URL(entry.path, 'http://127.0.0.1');
    const match = this.#description.match(entry.method, url.pathname);
    if (match === undefined) {
      violations.push(`${what} is not described`);
      return { status: 500 };
    }
    violations.push(
      ...this.#description.requestProblems(match, url.searchParams, body).map((problem) => `${what}: ${problem}`),
    );
    const reply = this.#api.answer(match, url.searchParams, body, holder);
    if (reply.behaviour !== undefined) met.add(reply.behaviour);
    const extra = reply.behaviour === undefined ? [] : [reply.status];
    const problems = this.#description.answerProblems(match, reply.status, reply.body, extra);
    violations.push(...problems.map((problem) => `${what} → ${problem}`));
    return reply;
  }

  #graphql(holder: VaultHolder | undefined, body: unknown): VaultReply {
    const { query } = body as { readonly query?: string };
    if (query !== 'query { viewer { login databaseId } }')
      this.#vault.violations.push(`GraphQL was asked something else: ${query}`);
    if (holder === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    this.#vault.met.add('viewer');
    return { status: 200, body: { data: { viewer: { login: holder.login, databaseId: 1 } } } };
  }

  #holderOf({ headers }: IncomingMessage): VaultHolder | undefined {
    const token = /^(?:Bearer|token) (\S+)$/.exec(headers.authorization ?? '')?.[1];
    const { app, person, workflow } = this.#vault;
    return [app, person, workflow].find((each) => each.token === token);
  }

  #judgeHeaders({ headers }: IncomingMessage, text: string, { method, path }: JournalEntry): void {
    const complain = (problem: string) => this.#vault.violations.push(`${method} ${path}: ${problem}`);
    if ((headers['user-agent'] ?? '') === '') complain('no user-agent, which GitHub refuses');
    if (!/application\/vnd\.github(?:\.v3)?\+json/.test(headers.accept ?? '')) complain(`accept: ${headers.accept}`);
    if (headers['x-github-api-version'] !== '2022-11-28') complain('no version of the API');
    if (text !== '' && !(headers['content-type'] ?? '').startsWith('application/json')) complain('no content-type');
  }
}

function faultReply(kind: FaultKind, retryAfter: number, now: Date): VaultReply {
  const say = (status: number, message: string, headers: Record<string, string> = {}): VaultReply => ({
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  });
  const page = '<!DOCTYPE html><title>Unicorn</title>';
  const reset = String(Math.floor(now.getTime() / 1000) + retryAfter);
  switch (kind) {
    case '502':
      return { status: 502, body: page };
    case 'html':
      return { status: 200, body: page };
    case '503':
      return say(503, 'Service unavailable');
    case '403':
      return say(403, 'Forbidden');
    case '404':
      return say(404, 'Not Found');
    case '409':
      return say(409, 'Conflict');
    case '429':
      return say(429, 'Too many requests', { 'retry-after': String(retryAfter) });
    case 'secondary-limit':
      return say(403, 'You have exceeded a secondary rate limit.', { 'retry-after': String(retryAfter) });
    case 'primary-limit':
      return say(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
    default:
      return say(500, 'Server Error');
  }
}
