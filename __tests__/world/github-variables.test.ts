import { describe, expect, it } from '@jest/globals';
import { openVariableStore } from '../../src/world/github-variables.ts';
import { type Fault, startVault, type Vault } from '../scripted/github-vault.ts';
import type { FaultKind } from '../scripted/vault-behaviours.ts';
import { clientOf, failureOf, faultAt, requestsOf } from './vault-fixture.ts';

const slug = 'acme/orgs';
const variablesOf = (vault: Vault) => openVariableStore(slug, clientOf(vault).api);
const posts = (vault: Vault) => vault.journal.filter(({ method }) => method === 'POST').length;

describe.each(['api.github.com', 'ghes-3.17'] as const)('the variables of a repository on %s', (kind) => {
  it('are made once, replaced, read and removed', async () => {
    const vault = await startVault({ kind });
    const variables = variablesOf(vault);
    expect(await variables.read('SF_STATE')).toBeUndefined();
    expect(await variables.create('SF_STATE', 'one')).toBe(true);
    expect(await variables.create('SF_STATE', 'two')).toBe(false);
    expect(await variables.read('SF_STATE')).toBe('one');
    await variables.write('SF_STATE', 'three\n{"a": 1}');
    expect(await variables.read('SF_STATE')).toBe('three\n{"a": 1}');
    await variables.write('SF_OTHER', 'made by a write');
    expect(vault.stores.variables.get('SF_OTHER')?.value).toBe('made by a write');
    await variables.forget('SF_STATE');
    await variables.forget('SF_STATE');
    expect([...vault.stores.variables.keys()]).toEqual(['SF_OTHER']);
    expect(vault.violations).toEqual([]);
    expect(vault.met).toContain('variable-exists');
  });
});

/** What a creation answers, and whose value lies there, when the first POST goes wrong. */
async function createWith(
  kind: FaultKind,
  rival?: 'before' | 'meanwhile',
): Promise<[answer: unknown, value: unknown, posts: number]> {
  const vault = await startVault();
  const now = vault.stores.now();
  const steal = () => {
    if (!vault.stores.variables.has('LOCK'))
      vault.stores.variables.set('LOCK', { value: 'theirs', createdAt: now, updatedAt: now });
  };
  if (rival === 'before') steal();
  const more: Partial<Fault> = rival === 'meanwhile' ? { reached: steal } : {};
  vault.faults.push(faultAt('POST', '/variables', kind, more));
  const answer = await variablesOf(vault).create('LOCK', 'ours');
  expect(vault.violations).toEqual([]);
  const result: [unknown, unknown, number] = [answer, vault.stores.variables.get('LOCK')?.value, posts(vault)];
  await vault.close();
  return result;
}

describe('a variable that is a lock', () => {
  it.each(['drop-after', '500-after'] as const)(
    'is ours when the answer to its creation is lost (%s)',
    async (kind) => {
      expect(await createWith(kind)).toEqual([true, 'ours', 1]);
    },
  );

  it.each(['drop-before', '500-before', '502', '503'] as const)(
    'is made after all when %s made nothing',
    async (kind) => {
      expect(await createWith(kind)).toEqual([true, 'ours', 2]);
    },
  );

  it.each(['429', 'secondary-limit', 'primary-limit'] as const)(
    'is made after %s without reading back',
    async (kind) => {
      expect(await createWith(kind)).toEqual([true, 'ours', 2]);
    },
  );

  it.each(['drop-before', 'drop-after', '500-before', '500-after', '502', '429'] as const)(
    "is another's when another was first, whatever goes wrong (%s)",
    async (kind) => {
      const [answer, value] = await createWith(kind, 'before');
      expect([answer, value]).toEqual([false, 'theirs']);
    },
  );

  it.each(['drop-before', '500-before', '502', '429'] as const)(
    "is another's when another came while nobody knew (%s)",
    async (kind) => {
      const [answer, value] = await createWith(kind, 'meanwhile');
      expect([answer, value]).toEqual([false, 'theirs']);
    },
  );

  it('is ours when a POST that was thought lost arrives after the reading back', async () => {
    const vault = await startVault();
    const now = vault.stores.now();
    // Dropped, not there when it is read, and there when it is made again: the first request came late.
    vault.faults.push(faultAt('POST', '/variables', 'drop-before'));
    vault.faults.push({
      kind: '404',
      at: ({ method, path }) => method === 'GET' && path.endsWith('/LOCK'),
      reached: () => vault.stores.variables.set('LOCK', { value: 'ours', createdAt: now, updatedAt: now }),
    });
    expect(await variablesOf(vault).create('LOCK', 'ours')).toBe(true);
    expect(posts(vault)).toBe(2);
    expect(vault.met).toContain('variable-exists');
  });

  it("is another's when another makes it between the reading back and the second attempt", async () => {
    const vault = await startVault();
    const now = vault.stores.now();
    vault.faults.push(faultAt('POST', '/variables', 'drop-before'));
    vault.faults.push({
      kind: '404',
      at: ({ method, path }) => method === 'GET' && path.endsWith('/LOCK'),
      reached: () => vault.stores.variables.set('LOCK', { value: 'theirs', createdAt: now, updatedAt: now }),
    });
    expect(await variablesOf(vault).create('LOCK', 'ours')).toBe(false);
    expect(posts(vault)).toBe(2);
  });

  it('is nobody knows whose when reading back fails, too', async () => {
    const vault = await startVault();
    vault.faults.push(faultAt('POST', '/variables', 'drop-after'));
    for (let count = 0; count < 4; count += 1) vault.faults.push(faultAt('GET', '/variables', '503'));
    const failure = await failureOf(variablesOf(vault).create('LOCK', 'ours'));
    expect(failure.code).toBe('ERR_STORE_UNAVAILABLE');
    expect(posts(vault)).toBe(1);
  });

  it('is given up after four answers that were lost', async () => {
    const vault = await startVault();
    for (let count = 0; count < 4; count += 1) vault.faults.push(faultAt('POST', '/variables', 'drop-before'));
    const failure = await failureOf(variablesOf(vault).create('LOCK', 'ours'));
    expect(failure.code).toBe('ERR_STORE_UNAVAILABLE');
    expect(posts(vault)).toBe(4);
    expect(vault.stores.variables.has('LOCK')).toBe(false);
  });

  it('goes to one of twenty who want it at once, with answers lost at random places', async () => {
    for (let round = 0; round < 6; round += 1) {
      const vault = await startVault();
      const kinds = ['drop-before', 'drop-after', '500-after', '502'] as const;
      for (let count = 0; count < 12; count += 1) {
        const at = 1 + ((count * 7 + round * 5) % 40);
        vault.faults.push({ kind: kinds[(count + round) % kinds.length] ?? '502', at });
      }
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => variablesOf(vault).create('LOCK', `run ${at}`)),
      );
      const winners = answers.flatMap((won, at) => (won ? [`run ${at}`] : []));
      expect(winners).toEqual([vault.stores.variables.get('LOCK')?.value]);
      await vault.close();
    }
  });
});

describe('a write of a variable', () => {
  it.each(['drop-before', 'drop-after', '500-after', '502', '409', '429'] as const)(
    'is made again after %s',
    async (kind) => {
      const vault = await startVault();
      const variables = variablesOf(vault);
      await variables.create('SF_STATE', 'one');
      vault.faults.push(faultAt('PATCH', '/variables', kind), faultAt('DELETE', '/variables', kind));
      await variables.write('SF_STATE', 'two');
      expect(vault.stores.variables.get('SF_STATE')?.value).toBe('two');
      await variables.forget('SF_STATE');
      expect(vault.stores.variables.size).toBe(0);
      expect(vault.faults).toEqual([]);
    },
  );

  it('makes a variable that was removed meanwhile, and replaces one that was made meanwhile', async () => {
    const vault = await startVault();
    const now = vault.stores.now();
    vault.faults.push({
      kind: '404',
      at: ({ method }) => method === 'PATCH',
      reached: () => vault.stores.variables.set('SF_STATE', { value: 'theirs', createdAt: now, updatedAt: now }),
    });
    await variablesOf(vault).write('SF_STATE', 'ours');
    expect(vault.stores.variables.get('SF_STATE')?.value).toBe('ours');
    expect(requestsOf(vault).map((request) => request.split(' ')[0])).toEqual(['PATCH', 'GET', 'POST', 'PATCH']);
  });
});
