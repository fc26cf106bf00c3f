import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import { type GitHubApi, memberOf, notUnderstood } from './github-api.ts';
import type { ApiAnswer, StoreCall } from './github-refusal.ts';
import { type Place, placeOf } from './secret-place.ts';
import type { SecretStore } from './stores.ts';

/**
 * A store of secrets on GitHub or GHES. Nothing is asked for before the first call.
 * @param target one of `secret-targets`: `repository`, `environment:NAME`, `organization`, `owner/repo`, `dependabot`,
 *   `dependabot:organization`
 * @param slug `owner/name` of the repository that the workflow belongs to
 * @throws Failure ERR_STORE_TARGET, ERR_STORE_NOT_FOUND when the slug is none
 */
export function openSecretStore(target: string, slug: string, api: GitHubApi): SecretStore {
  return new GitHubSecrets(target, placeOf(target, slug), api);
}

const pageSize = 100;
/** More selected repositories than this are not read: a list that is cut would shut the rest out. */
const maximumPages = 100;

/** What must be sent along for an organization's secret, so that the same repositories may read it as before. */
interface Scope {
  readonly visibility?: 'all' | 'private' | 'selected';
  readonly selected_repository_ids?: readonly number[];
}

class GitHubSecrets implements SecretStore {
  readonly name: string;
  readonly #place: Place;
  readonly #api: GitHubApi;
  #seen = false;

  constructor(name: string, place: Place, api: GitHubApi) {
    this.name = name;
    this.#place = place;
    this.#api = api;
  }

  async look(secretName: string): Promise<{ readonly updatedAt: Date | undefined } | undefined> {
    const call = this.#call(`look at the secret ${secretName}`);
    const answer = await this.#api.call({ ...call, method: 'GET', path: this.#path(secretName), accepted: [404] });
    if (answer.status === 404) {
      await this.#mustBeThere();
      return undefined;
    }
    const updatedAt = new Date(String(memberOf(answer.data, 'updated_at')));
    if (Number.isNaN(updatedAt.getTime())) throw notUnderstood(this.#api, call);
    return { updatedAt };
  }

  async put(secretName: string, value: Secret, like: string): Promise<void> {
    const scope = this.#place.organization ? await this.#scopeOf(like) : {};
    const { id, bytes } = await this.#publicKey();
    const { seal } = await import('./sealed-box.ts');
    const box = await seal(Buffer.from(value.reveal(), 'utf8'), bytes).catch(() => {
      throw notUnderstood(this.#api, this.#call('show the public key'));
    });
    const encrypted = Buffer.from(box).toString('base64');
    await this.#api.call({
      ...this.#call(`store the secret ${secretName}`),
      method: 'PUT',
      path: this.#path(secretName),
      body: { encrypted_value: encrypted, key_id: id, ...scope },
    });
  }

  async forget(secretName: string): Promise<void> {
    const call = this.#call(`remove the secret ${secretName}`);
    const answer = await this.#api.call({ ...call, method: 'DELETE', path: this.#path(secretName), accepted: [404] });
    if (answer.status === 404) await this.#mustBeThere();
  }

  #call(what: string): StoreCall {
    const { permission, words } = this.#place;
    return { purpose: `${what} of ${words}`, permission, place: words };
  }

  #path(secretName: string): string {
    if (/^\w{1,255}$/.test(secretName)) return `${this.#place.path}/${secretName}`;
    throw new Failure('ERR_STORE_REJECTED', 'The name of a secret is made of letters, digits and `_` alone.');
  }

  /** To a token without access every secret is missing: what the token may see is the place's public key. */
  async #mustBeThere(): Promise<void> {
    if (!this.#seen) await this.#publicKey();
  }

  /** Asked for before each write, since the platform may change it. */
  async #publicKey(): Promise<{ readonly id: string; readonly bytes: Uint8Array }> {
    const call = this.#call('show the public key');
    const { data } = await this.#api.call({ ...call, method: 'GET', path: `${this.#place.path}/public-key` });
    const id = memberOf(data, 'key_id');
    const key = memberOf(data, 'key');
    const bytes = Buffer.from(typeof key === 'string' ? key : '', 'base64');
    if (typeof id !== 'string' || bytes.length !== 32) throw notUnderstood(this.#api, call);
    this.#seen = true;
    return { id, bytes: new Uint8Array(bytes) };
  }

  async #scopeOf(like: string): Promise<Scope> {
    const call = this.#call(`tell who may read the secret ${like}`);
    const answer = await this.#api.call({ ...call, method: 'GET', path: this.#path(like), accepted: [404] });
    if (answer.status === 404) {
      await this.#mustBeThere();
      throw new Failure(
        'ERR_STORE_SCOPE',
        `There is no secret ${like} of ${this.#place.words} to take over who may read it.`,
      );
    }
    const visibility = memberOf(answer.data, 'visibility');
    if (visibility === 'all' || visibility === 'private') return { visibility };
    if (visibility !== 'selected') throw notUnderstood(this.#api, call);
    return { visibility, selected_repository_ids: await this.#selected(like) };
  }

  /** The repositories that may read it, every one of them: whoever is left out of the next write loses the secret. */
  async #selected(secretName: string): Promise<readonly number[]> {
    const call = this.#call(`list the repositories that may read the secret ${secretName}`);
    const ids = new Set<number>();
    for (let page = 1; page <= maximumPages; page += 1) {
      const path = `${this.#path(secretName)}/repositories?per_page=${pageSize}&page=${page}`;
      const answer = await this.#api.call({ ...call, method: 'GET', path });
      const { total, repositories } = readPage(answer) ?? {};
      if (total === undefined || repositories === undefined) throw notUnderstood(this.#api, call);
      for (const id of repositories) ids.add(id);
      if (answer.headers['x-github-sso'] !== undefined) throw this.#incomplete(secretName, ids.size, total);
      if (ids.size === total) return [...ids];
      if (repositories.length < pageSize) throw this.#incomplete(secretName, ids.size, total);
    }
    throw this.#incomplete(secretName, ids.size, undefined);
  }

  #incomplete(secretName: string, seen: number, total: number | undefined): Failure {
    const whole = total === undefined ? 'more' : total;
    const sentence = `Of the repositories that may read the secret ${secretName} of ${this.#place.words} ${seen} of ${whole} could be read.`;
    return new Failure('ERR_STORE_SCOPE', sentence);
  }
}

function readPage({
  data,
}: ApiAnswer): { readonly total: number; readonly repositories: readonly number[] } | undefined {
  const total = memberOf(data, 'total_count');
  const rows = memberOf(data, 'repositories');
  if (typeof total !== 'number' || !Array.isArray(rows)) return undefined;
  const repositories = rows.map((row) => memberOf(row, 'id'));
  const isId = (id: unknown): id is number => Number.isSafeInteger(id);
  return repositories.every(isId) ? { total, repositories } : undefined;
}
