import type { Description, Match } from '../openapi/description.ts';
import type { BoxPair } from './box-opener.ts';
import type { Permission, Vault, VaultHolder } from './github-vault.ts';
import type { VaultBehaviour } from './vault-behaviours.ts';
import type { Drawer, StoredSecret, VaultRepository, Visibility } from './vault-stores.ts';

export interface VaultReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** What a status that the description does not have stands for. */
  readonly behaviour?: VaultBehaviour;
}

type Body = Readonly<Record<string, unknown>>;

/** What a request is about. */
interface VaultPlace {
  readonly slug: string;
  readonly repository: VaultRepository | undefined;
  readonly environment: string | undefined;
  /** All of them are needed. */
  readonly permissions: readonly Permission[];
  /** Of its drawer. */
  readonly key: string;
  readonly known: boolean;
}

const about = '/repos/{owner}/{repo}';
const largestSecretBytes = 48 * 1024;

/** What the platform does with a request that is described, as far as secrets, variables and runs go. */
export class VaultApi {
  readonly #vault: Vault;
  readonly #description: Description;
  readonly #open: (box: Uint8Array, pair: BoxPair) => Uint8Array | undefined;

  constructor(
    vault: Vault,
    description: Description,
    open: (box: Uint8Array, pair: BoxPair) => Uint8Array | undefined,
  ) {
    this.#vault = vault;
    this.#description = description;
    this.#open = open;
  }

  answer(match: Match, query: URLSearchParams, body: unknown, holder: VaultHolder | undefined): VaultReply {
    if (holder === undefined) return refusal(401, 'Bad credentials', 'bad-token');
    const place = this.#placeOf(match);
    return (
      this.#refuse(match, holder, place) ??
      (match.template === about
        ? this.#about(place.slug)
        : match.template.includes('/variables')
          ? this.#variables(match, body as Body, place.repository)
          : match.template.includes('/runs/')
            ? this.#run(match)
            : this.#secrets(match, query, body as Body, this.#vault.stores.drawer(place.key), holder))
    );
  }

  #placeOf({ template, parameters }: Match): VaultPlace {
    const { stores } = this.#vault;
    const slug = `${parameters['owner']}/${parameters['repo']}`;
    const inOrganization = template.startsWith('/orgs/');
    const dependabot = template.includes('/dependabot/');
    const environment = parameters['environment_name'];
    const repository = inOrganization ? undefined : stores.repositories.get(slug);
    if (inOrganization) {
      const permission: Permission = dependabot ? 'organization_dependabot_secrets' : 'organization_secrets';
      const key = `${dependabot ? 'dependabot-organization' : 'organization'}/${parameters['org']}`;
      return {
        slug,
        repository,
        environment,
        permissions: [permission],
        key,
        known: parameters['org'] === stores.organization,
      };
    }
    const permissions: readonly Permission[] =
      template === about
        ? []
        : template.includes('/runs/')
          ? ['actions']
          : template.includes('/variables')
            ? ['variables']
            : environment !== undefined
              ? ['secrets', 'environments']
              : [dependabot ? 'dependabot_secrets' : 'secrets'];
    const key =
      environment !== undefined
        ? `environment/${slug}/${environment}`
        : `${dependabot ? 'dependabot' : 'actions'}/${slug}`;
    return { slug, repository, environment, permissions, key, known: repository !== undefined };
  }

  /** `undefined` when nothing stands against it. */
  #refuse(match: Match, holder: VaultHolder, place: VaultPlace): VaultReply | undefined {
    const { slug, repository, environment, permissions, known } = place;
    const writing = match.method !== 'GET';
    if (!known || (repository !== undefined && holder.sees !== undefined && !holder.sees.includes(slug)))
      return refusal(404, 'Not Found', 'place-hidden');
    if (repository?.movedTo !== undefined) {
      const location = `${this.#vault.apiUrl}/repositories/${repository.id}`;
      return { ...refusal(writing ? 307 : 301, 'Moved Permanently', 'repository-moved'), headers: { location } };
    }
    if (!holder.authorised)
      return {
        ...refusal(403, 'Resource protected by organization SAML enforcement.', 'single-sign-on'),
        headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=AAAA' },
      };
    const levels = permissions.map((permission) => holder.permissions[permission]);
    if (levels.includes('none') || (writing && levels.includes('read'))) {
      const who = holder.kind === 'personal' ? 'personal access token' : 'integration';
      const behaviour = holder.kind === 'workflow' ? 'own-token' : 'permission-missing';
      const needed = permissions.map((permission) => `${permission}=${writing ? 'write' : 'read'}`).join(',');
      return {
        ...refusal(403, `Resource not accessible by ${who}`, behaviour),
        headers: { 'x-accepted-github-permissions': needed },
      };
    }
    if (environment !== undefined && !repository?.environments.has(environment))
      return refusal(404, 'Not Found', 'environment-missing');
    if (writing && repository?.archived) return refusal(403, 'Repository was archived so is read-only.', 'archived');
    return undefined;
  }

  #secrets(match: Match, query: URLSearchParams, body: Body, drawer: Drawer, holder: VaultHolder): VaultReply {
    const { stores, met } = this.#vault;
    if (match.template.endsWith('/public-key')) {
      return {
        status: 200,
        body: { key_id: drawer.keyId, key: Buffer.from(drawer.pair.publicKey).toString('base64') },
      };
    }
    const given = match.parameters['secret_name'] ?? '';
    const name = given.toUpperCase();
    if (name !== given) met.add('names-in-capitals');
    const secret = drawer.secrets.get(name);
    if (match.method === 'PUT') return this.#put(name, secret, body, drawer, match.template.startsWith('/orgs/'));
    if (secret === undefined) return refusal(404, 'Not Found', 'secret-missing');
    if (match.method === 'DELETE') {
      drawer.secrets.delete(name);
      return { status: 204 };
    }
    if (match.template.endsWith('/repositories')) return this.#selected(secret, query, match.template, holder);
    const dates = { created_at: stamp(secret.createdAt), updated_at: stamp(secret.updatedAt) };
    if (secret.visibility === undefined) return { status: 200, body: { name, ...dates } };
    const url = `${this.#vault.apiUrl}/orgs/${stores.organization}/actions/secrets/${name}/repositories`;
    const listed = secret.visibility === 'selected' ? { selected_repositories_url: url } : {};
    return { status: 200, body: { name, ...dates, visibility: secret.visibility, ...listed } };
  }

  #put(name: string, old: StoredSecret | undefined, body: Body, drawer: Drawer, ofOrganization: boolean): VaultReply {
    const { stores, met } = this.#vault;
    const { encrypted_value: box, key_id: keyId, visibility, selected_repository_ids: ids } = body ?? {};
    const opened =
      keyId === drawer.keyId && typeof box === 'string'
        ? this.#open(Buffer.from(box, 'base64'), drawer.pair)
        : undefined;
    if (opened === undefined)
      return refusal(422, 'Bad request: the value is not sealed for this key', 'value-not-for-us');
    if (opened.length > largestSecretBytes) return refusal(422, 'Secret value is too large', 'value-too-long');
    if (ids !== undefined && visibility !== 'selected')
      return refusal(422, 'selected_repository_ids needs visibility: selected', 'ids-without-selected');
    const now = stores.now();
    const selected = Array.isArray(ids) ? ids.map(Number) : [];
    if (old?.visibility !== undefined && (old.visibility !== visibility || String(old.selected) !== String(selected)))
      met.add('visibility-kept-by-nobody');
    drawer.secrets.set(name, {
      value: Buffer.from(opened).toString('utf8'),
      createdAt: old?.createdAt ?? now,
      updatedAt: now,
      // What a PUT does not say is open to all.
      visibility: ofOrganization ? ((visibility ?? 'all') as Visibility) : undefined,
      selected,
    });
    return old === undefined ? { status: 201, body: {} } : { status: 204 };
  }

  #selected(secret: StoredSecret, query: URLSearchParams, template: string, holder: VaultHolder): VaultReply {
    const { met, stores } = this.#vault;
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const page = Number(query.get('page') ?? 1);
    const { sees } = holder;
    const hidden = (id: number) =>
      sees !== undefined && ![...stores.repositories].some(([slug, each]) => each.id === id && sees.includes(slug));
    const rows = secret.selected.filter((id) => !hidden(id));
    const [example] = this.#description.example('GET', template, 200).repositories;
    if (page * size < rows.length) met.add('pages');
    const partial = rows.length < secret.selected.length;
    if (partial) met.add('list-partial');
    return {
      status: 200,
      headers: partial ? { 'x-github-sso': 'partial-results; organizations=21955855' } : {},
      body: {
        total_count: rows.length,
        repositories: rows.slice((page - 1) * size, page * size).map((id) => ({ ...example, id })),
      },
    };
  }

  #variables(match: Match, body: Body, repository: VaultRepository | undefined): VaultReply {
    const { stores } = this.#vault;
    const variables = repository?.variables ?? stores.variables;
    const now = stores.now();
    const shown = (
      name: string,
      { value, createdAt, updatedAt }: { value: string; createdAt: Date; updatedAt: Date },
    ) => ({
      name,
      value,
      created_at: stamp(createdAt),
      updated_at: stamp(updatedAt),
    });
    if (match.template.endsWith('/variables')) {
      if (match.method === 'GET')
        return {
          status: 200,
          body: { total_count: variables.size, variables: [...variables].slice(0, 1).map((each) => shown(...each)) },
        };
      const name = String(body['name']).toUpperCase();
      if (variables.has(name)) return refusal(409, 'Already exists - Variable already exists', 'variable-exists');
      variables.set(name, { value: String(body['value']), createdAt: now, updatedAt: now });
      return { status: 201, body: {} };
    }
    const name = (match.parameters['name'] ?? '').toUpperCase();
    const variable = variables.get(name);
    if (variable === undefined) return refusal(404, 'Not Found', 'secret-missing');
    if (match.method === 'GET') return { status: 200, body: shown(name, variable) };
    if (match.method === 'DELETE') variables.delete(name);
    else variables.set(name, { ...variable, value: String(body['value']), updatedAt: now });
    return { status: 204 };
  }

  /** Whoever can see a repository may read about it. */
  #about(slug: string): VaultReply {
    const body = this.#description.example('GET', about, 200);
    // GitHub's own example lacks a member that its schema requires.
    body.language = null;
    body.source.language = null;
    const { private: isPrivate, defaultBranch } = this.#vault.stores.repository(slug);
    return { status: 200, body: { ...body, full_name: slug, private: isPrivate, default_branch: defaultBranch } };
  }

  #run({ template, parameters }: Match): VaultReply {
    const run = this.#vault.stores.runs.get(`${parameters['run_id']}/${parameters['attempt_number']}`);
    if (run === undefined) return refusal(404, 'Not Found', 'secret-missing');
    const times = { created_at: stamp(run.queuedAt), run_started_at: stamp(run.queuedAt) };
    const example = this.#description.example('GET', template, 200);
    return { status: 200, body: { ...example, id: run.id, run_attempt: run.attempt, ...times } };
  }
}

const stamp = (date: Date) => date.toISOString().replace('.000Z', 'Z');

function refusal(status: number, message: string, behaviour: VaultBehaviour): VaultReply {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, behaviour };
}
