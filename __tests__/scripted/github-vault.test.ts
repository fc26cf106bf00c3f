import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { seal } from '../../src/world/sealed-box.ts';
import { closeVaults, startVault, type Vault, type VaultHolder } from './github-vault.ts';

afterEach(closeVaults);

const headers = (token: string) => ({
  authorization: `Bearer ${token}`,
  accept: 'application/vnd.github+json',
  'user-agent': 'a test',
  'x-github-api-version': '2022-11-28',
  'content-type': 'application/json',
});

async function ask(vault: Vault, method: string, path: string, body?: object, holder: VaultHolder = vault.app) {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const reply = await fetch(`${vault.apiUrl}${path}`, { method, headers: headers(holder.token), ...content });
  const text = await reply.text();
  return { status: reply.status, data: text === '' ? undefined : JSON.parse(text) };
}

async function boxFor(vault: Vault, path: string, value: string) {
  const { data } = await ask(vault, 'GET', `${path}/public-key`);
  const box = await seal(Buffer.from(value), Buffer.from(data.key, 'base64'));
  return { encrypted_value: Buffer.from(box).toString('base64'), key_id: data.key_id };
}

const repository = '/repos/acme/orgs/actions/secrets';
const organization = '/orgs/acme/actions/secrets';

describe('the server that stands for GitHub', () => {
  it('complains of what the description does not allow', async () => {
    const vault = await startVault();
    const body = await boxFor(vault, repository, 'a');
    await ask(vault, 'PUT', `${repository}/A`, { ...body, visiblity: 'all' });
    await ask(vault, 'PUT', `${repository}/A`, { encrypted_value: body.encrypted_value });
    await ask(vault, 'GET', `${repository}/A?x=1`);
    await ask(vault, 'GET', '/repos/acme/orgs/actions/nonsense');
    await fetch(`${vault.apiUrl}${repository}/A`, { headers: { authorization: `Bearer ${vault.app.token}` } });
    expect(vault.violations).toEqual([
      expect.stringContaining('must NOT have additional properties'),
      expect.stringContaining("must have required property 'key_id'"),
      expect.stringContaining('the query parameter x is not described'),
      expect.stringContaining('is not described'),
      expect.stringContaining('accept:'),
      expect.stringContaining('no version of the API'),
    ]);
  });

  it('opens the box of its own key alone', async () => {
    const vault = await startVault();
    const ofRepository = await boxFor(vault, repository, 'a');
    const ofOrganization = await boxFor(vault, organization, 'a');
    expect((await ask(vault, 'PUT', `${repository}/A`, ofRepository)).status).toBe(201);
    expect((await ask(vault, 'PUT', `${repository}/A`, ofOrganization)).status).toBe(422);
    const mixed = { ...ofOrganization, key_id: ofRepository.key_id };
    expect((await ask(vault, 'PUT', `${repository}/A`, mixed)).status).toBe(422);
    expect(vault.stores.secret('repository', 'a')).toBe('a');
    expect(vault.violations).toEqual([]);
  });

  it('opens to all what a naive PUT says nothing of', async () => {
    const vault = await startVault();
    vault.stores.seed('organization', 'A', 'old', { visibility: 'selected', selected: [1000] });
    expect((await ask(vault, 'PUT', `${organization}/A`, await boxFor(vault, organization, 'a'))).status).toBe(204);
    expect(vault.stores.target('organization').secrets.get('A')).toMatchObject({ visibility: 'all', selected: [] });
    expect(vault.violations).toEqual([expect.stringContaining("must have required property 'visibility'")]);
    expect(vault.met).toContain('visibility-kept-by-nobody');
  });

  it('gives a run the secrets of when it was queued, and a job those of its environment when it starts', async () => {
    const { stores } = await startVault();
    stores.seed('organization', 'A', 'organization');
    stores.seed('organization', 'HIDDEN', 'no', { visibility: 'selected', selected: [1] });
    stores.seed('organization', 'SHOWN', 'yes', {
      visibility: 'selected',
      selected: [stores.repository('acme/orgs').id],
    });
    stores.seed('repository', 'B', 'repository');
    stores.seed('environment:production', 'B', 'environment');
    const run = stores.queue();
    stores.seed('repository', 'A', 'later');
    stores.seed('repository', 'C', 'later');
    stores.seed('environment:production', 'C', 'environment, later');
    expect(run.secrets).toEqual({ A: 'organization', SHOWN: 'yes', B: 'repository' });
    expect(stores.jobSecrets(run)).toEqual(run.secrets);
    expect(stores.jobSecrets(run, 'production')).toEqual({ ...run.secrets, B: 'environment', C: 'environment, later' });
    expect(stores.queue(run.id, 2).secrets).toEqual({ A: 'later', SHOWN: 'yes', B: 'repository', C: 'later' });
    stores.repository('acme/orgs').private = false;
    expect(stores.queue().secrets).not.toHaveProperty('HIDDEN');
  });

  it.each(['hold-before', 'hold-after', 'drop-before', 'drop-after'] as const)(
    'lets a test end a process at a request (%s), and goes on',
    async (kind) => {
      const vault = await startVault();
      const script = `
        const go = (name) => fetch(process.argv[1] + '/repos/acme/orgs/actions/variables', { method: 'POST',
          headers: JSON.parse(process.argv[2]), body: JSON.stringify({ name, value: 'x' }) });
        await go('FIRST'); await go('SECOND'); await go('THIRD');`;
      const args = ['--input-type=module', '-e', script, vault.apiUrl, JSON.stringify(headers(vault.app.token))];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      vault.faults.push({ kind, at: 2, reached: () => child.kill('SIGKILL') });
      await once(child, 'exit');
      const carried = kind.endsWith('after');
      expect(vault.journal.map((entry) => [entry.number, entry.status, entry.carried])).toEqual([
        [1, 201, true],
        [2, undefined, carried],
      ]);
      expect([...vault.stores.variables.keys()]).toEqual(carried ? ['FIRST', 'SECOND'] : ['FIRST']);
      expect((await ask(vault, 'GET', '/repos/acme/orgs/actions/variables/first')).data.value).toBe('x');
    },
  );
});
