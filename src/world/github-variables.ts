import { Failure } from '../failure.ts';
import { type GitHubApi, memberOf, notUnderstood } from './github-api.ts';
import type { StoreCall } from './github-refusal.ts';
import { ownSlug } from './secret-place.ts';
import type { VariableStore } from './stores.ts';

/** How often a variable is tried to be made or replaced while others remove and make it, or answers are lost. */
const maximumTurns = 4;

/**
 * The variables of a repository on GitHub or GHES. That the platform lets one of two creations win alone is what a lock
 * is built on. When the answer to a creation is lost, the variable is read: if it has our value it is taken for ours,
 * so a value that is to be a lock must be one that nobody else would write.
 * @param slug `owner/name`
 * @throws Failure ERR_STORE_NOT_FOUND when the slug is none
 */
export function openVariableStore(slug: string, api: GitHubApi): VariableStore {
  return new GitHubVariables(ownSlug(slug).join('/'), api);
}

class GitHubVariables implements VariableStore {
  readonly #slug: string;
  readonly #api: GitHubApi;
  #seen = false;

  constructor(slug: string, api: GitHubApi) {
    this.#slug = slug;
    this.#api = api;
  }

  async read(name: string): Promise<string | undefined> {
    const call = this.#call(`read the variable ${name}`);
    const answer = await this.#api.call({ ...call, method: 'GET', path: this.#path(name), accepted: [404] });
    if (answer.status === 404) {
      await this.#mustBeThere();
      return undefined;
    }
    this.#seen = true;
    const value = memberOf(answer.data, 'value');
    if (typeof value !== 'string') throw notUnderstood(this.#api, call);
    return value;
  }

  async create(name: string, value: string): Promise<boolean> {
    for (let turn = 1; ; turn += 1) {
      const answer = await this.#post(name, value);
      // Of an earlier attempt nobody knows whether it is the one that this one ran into.
      if (answer.status === 409) return turn > 1 && (await this.read(name)) === value;
      if (answer.status !== 'lost') return true;
      const found = await this.read(name);
      if (found !== undefined) return found === value;
      if (turn === maximumTurns) throw answer.failure;
    }
  }

  async write(name: string, value: string): Promise<void> {
    const call = this.#call(`write the variable ${name}`);
    for (let turn = 0; turn < maximumTurns; turn += 1) {
      const path = this.#path(name);
      const answer = await this.#api.call({ ...call, method: 'PATCH', path, body: { value }, accepted: [404] });
      if (answer.status !== 404) return;
      await this.#mustBeThere();
      if (await this.create(name, value)) return;
    }
    throw this.#contested(name);
  }

  async forget(name: string): Promise<void> {
    const call = this.#call(`remove the variable ${name}`);
    const answer = await this.#api.call({ ...call, method: 'DELETE', path: this.#path(name), accepted: [404] });
    if (answer.status === 404) await this.#mustBeThere();
  }

  #post(name: string, value: string) {
    this.#path(name);
    return this.#api.once({
      ...this.#call(`make the variable ${name}`),
      method: 'POST',
      path: this.#collection,
      body: { name, value },
      accepted: [409],
    });
  }

  #call(what: string): StoreCall {
    return {
      purpose: `${what} of the repository ${this.#slug}`,
      permission: `the permission "Variables" (read and write) of the repository ${this.#slug}`,
      place: `the repository ${this.#slug}`,
    };
  }

  get #collection(): string {
    return `/repos/${this.#slug}/actions/variables`;
  }

  #path(name: string): string {
    if (/^\w{1,255}$/.test(name)) return `${this.#collection}/${name}`;
    throw new Failure('ERR_STORE_REJECTED', 'The name of a variable is made of letters, digits and `_` alone.');
  }

  /** To a token without access every variable is missing: what the token may see is the list. */
  async #mustBeThere(): Promise<void> {
    if (this.#seen) return;
    const path = `${this.#collection}?per_page=1`;
    await this.#api.call({ ...this.#call('list the variables'), method: 'GET', path });
    this.#seen = true;
  }

  #contested(name: string): Failure {
    const sentence = `The variable ${name} of the repository ${this.#slug} is removed and made by others all the time.`;
    return new Failure('ERR_STORE_UNAVAILABLE', sentence);
  }
}
