import { randomBytes } from 'node:crypto';
import { type BoxPair, boxPair } from './box-opener.ts';

export type Visibility = 'all' | 'private' | 'selected';

export interface StoredSecret {
  value: string;
  readonly createdAt: Date;
  updatedAt: Date;
  /** Of an organization's secrets alone. */
  visibility: Visibility | undefined;
  selected: readonly number[];
}

/** One place: its key pair and its secrets, by their names in capitals. */
export interface Drawer {
  readonly pair: BoxPair;
  readonly keyId: string;
  readonly secrets: Map<string, StoredSecret>;
}

export interface StoredVariable {
  value: string;
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface VaultRepository {
  readonly id: number;
  private: boolean;
  archived: boolean;
  movedTo: string | undefined;
  defaultBranch: string;
  readonly environments: Set<string>;
  readonly variables: Map<string, StoredVariable>;
}

/** A run of a workflow: what it sees was decided when it was queued. */
export interface QueuedRun {
  readonly id: number;
  readonly attempt: number;
  readonly queuedAt: Date;
  /** Secrets of the organization and the repository as they were when the run was queued, by name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** What GitHub keeps, without the API in front of it. Time is the machine's, and can be put forward. */
export class VaultStores {
  readonly slug: string;
  readonly repositories = new Map<string, VaultRepository>();
  readonly drawers = new Map<string, Drawer>();
  readonly runs = new Map<string, QueuedRun>();
  #ahead = 0;

  constructor(slug: string) {
    this.slug = slug;
    this.addRepository(slug, { environments: ['production'] });
  }

  /** Whole seconds: the API tells no fractions. */
  now(): Date {
    return new Date(Math.floor((Date.now() + this.#ahead) / 1000) * 1000);
  }

  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  addRepository(slug: string, { isPrivate = true, environments = [] as readonly string[] } = {}): VaultRepository {
    const repository: VaultRepository = {
      id: 1000 + this.repositories.size,
      private: isPrivate,
      archived: false,
      movedTo: undefined,
      defaultBranch: 'main',
      environments: new Set(environments),
      variables: new Map(),
    };
    this.repositories.set(slug, repository);
    return repository;
  }

  get organization(): string {
    return this.slug.split('/')[0] ?? '';
  }

  get variables(): Map<string, StoredVariable> {
    return this.repository(this.slug).variables;
  }

  repository(slug: string): VaultRepository {
    const repository = this.repositories.get(slug);
    if (repository === undefined) throw new TypeError(`no repository ${slug}`);
    return repository;
  }

  /** By the key that the API's part uses: `actions/acme/orgs`, `environment/acme/orgs/production`, `organization/acme`. */
  drawer(key: string): Drawer {
    const known = this.drawers.get(key);
    if (known !== undefined) return known;
    const keyId = String(BigInt(`0x${randomBytes(7).toString('hex')}`) + 10n ** 17n);
    const drawer: Drawer = { pair: boxPair(randomBytes(32)), keyId, secrets: new Map() };
    this.drawers.set(key, drawer);
    return drawer;
  }

  /** By a word of `secret-targets`. */
  target(target: string): Drawer {
    const environment = /^environment:(.+)$/.exec(target)?.[1];
    if (environment !== undefined) return this.drawer(`environment/${this.slug}/${environment}`);
    if (target === 'repository') return this.drawer(`actions/${this.slug}`);
    if (target === 'dependabot') return this.drawer(`dependabot/${this.slug}`);
    if (target === 'organization') return this.drawer(`organization/${this.organization}`);
    if (target === 'dependabot:organization') return this.drawer(`dependabot-organization/${this.organization}`);
    return this.drawer(`actions/${target}`);
  }

  /** The value that lies there; `undefined` when there is none. */
  secret(target: string, name: string): string | undefined {
    return this.target(target).secrets.get(name.toUpperCase())?.value;
  }

  /** Puts a secret there as a person would, before or between the requests of a test. */
  seed(target: string, name: string, value: string, more: Partial<StoredSecret> = {}): StoredSecret {
    const now = this.now();
    const ofOrganization = target.endsWith('organization');
    const secret = {
      value,
      createdAt: now,
      updatedAt: now,
      visibility: ofOrganization ? ('private' as const) : undefined,
      selected: [],
      ...more,
    };
    this.target(target).secrets.set(name.toUpperCase(), secret);
    return secret;
  }

  /** Queues a run of the repository's workflow now, or the next attempt of one. */
  queue(id = 30_000_000 + this.runs.size, attempt = 1): QueuedRun {
    const run = { id, attempt, queuedAt: this.now(), secrets: this.#readable() };
    this.runs.set(`${id}/${attempt}`, run);
    return run;
  }

  /** What a job of that run sees when it starts now: an environment's secrets are read then, and go before the others. */
  jobSecrets(run: QueuedRun, environment?: string): Readonly<Record<string, string>> {
    if (environment === undefined) return run.secrets;
    return { ...run.secrets, ...valuesOf(this.target(`environment:${environment}`)) };
  }

  #readable(): Readonly<Record<string, string>> {
    const { id, private: isPrivate } = this.repository(this.slug);
    const { secrets } = this.target('organization');
    const open = [...secrets].filter(
      ([, { visibility, selected }]) =>
        visibility === 'all' || (visibility === 'private' && isPrivate) || selected.includes(id),
    );
    return {
      ...Object.fromEntries(open.map(([name, { value }]) => [name, value])),
      ...valuesOf(this.target('repository')),
    };
  }
}

function valuesOf({ secrets }: Drawer): Record<string, string> {
  return Object.fromEntries([...secrets].map(([name, { value }]) => [name, value]));
}
