import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { check } from '../../src/cli/check.ts';
import type { Command } from '../../src/cli/command.ts';
import { gatherOptions, sources, strangeVariables, variableOf } from '../../src/cli/given.ts';
import { login } from '../../src/cli/login.ts';
import { revoke } from '../../src/cli/revoke.ts';
import { createWorld } from '../../src/world/create.ts';

const folder = mkdtempSync(join(tmpdir(), 'given-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function gather(
  command: Command,
  flags: Record<string, string>,
  environment: Record<string, string> = {},
  input: string | Uint8Array = '',
) {
  const world = createWorld(environment);
  const { raw } = await gatherOptions(command, new Map(Object.entries(flags)), world, async () => Buffer.from(input));
  return raw;
}
const refusal = async (...asked: Parameters<typeof gather>) => {
  const error = await gather(...asked).catch((caught) => caught);
  return `${(error as { code?: string }).code}: ${(error as Error).message} ${(error as { hint?: string }).hint}`;
};

describe('an option', () => {
  it('is read from its flag, then from its variable, then from that of the sf CLI', async () => {
    const environment = { SF_KEYPAIR_AUDIENCE: 'own', SF_AUDIENCE_URL: 'theirs' };
    expect((await gather(login, { audience: 'flag' }, environment))('audience')).toBe('flag');
    expect((await gather(login, {}, environment))('audience')).toBe('own');
    expect((await gather(login, {}, { SF_AUDIENCE_URL: 'theirs' }))('audience')).toBe('theirs');
    expect((await gather(login, {}, { SF_AUDIENCE_URL: '' }))('audience')).toBeUndefined();
    expect(variableOf('next-private-key-passphrase')).toBe('SF_KEYPAIR_NEXT_PRIVATE_KEY_PASSPHRASE');
  });

  it('of a login is never read from the variables that a session leaves', async () => {
    const left = { SF_ORG_INSTANCE_URL: 'https://other.my.salesforce.com', SF_ACCESS_TOKEN: '00Dx!y' };
    expect((await gather(login, {}, left))('instance-url')).toBeUndefined();
    expect((await gather(revoke, {}, left))('instance-url')).toBe(left.SF_ORG_INSTANCE_URL);
    expect((await gather(revoke, {}, left))('access-token')).toBe(left.SF_ACCESS_TOKEN);
  });

  it('whose variable is there but empty is given and empty', async () => {
    expect((await gather(login, {}, { SF_KEYPAIR_INSTANCE_URL: '' }))('instance-url')).toBe('');
  });
});

describe('a variable that begins as ours do', () => {
  it('and is none is named, with the one that was probably meant', () => {
    const environment = {
      SF_KEYPAIR_CLIENTID: '3MVG9',
      SF_KEYPAIR_USERNAME: 'x',
      SF_KEYPAIR_ZZZZZZZZ: '',
      SF_OTHER: '',
    };
    expect(strangeVariables(environment, [login, check])).toEqual([
      'The variable SF_KEYPAIR_CLIENTID is none that is read; is SF_KEYPAIR_CLIENT_ID meant?',
      'The variable SF_KEYPAIR_ZZZZZZZZ is none that is read.',
    ]);
  });
});

describe('a secret', () => {
  it('is a file that is named, with what it holds untouched', async () => {
    const path = file('passphrase', ' two words \n');
    expect((await gather(login, { 'private-key-passphrase': `@${path}` }))('private-key-passphrase')).toBe(
      ' two words \n',
    );
    expect((await gather(revoke, { 'access-token': `@${file('token', '00Dx!y\n')}` }))('access-token')).toBe('00Dx!y');
  });

  it('is standard input, as base64 where it is no text', async () => {
    expect((await gather(login, { 'private-key': '-' }, {}, 'a key'))('private-key')).toBe('a key');
    const der = Uint8Array.of(0x30, 0x82, 0xff, 0xfe);
    expect((await gather(login, { 'private-key': '-' }, {}, der))('private-key')).toBe('MIL//g==');
  });

  it('that is a key stays a path, for whoever opens keys', async () => {
    const path = file('key.pem', 'x');
    expect((await gather(login, { 'private-key': path }))('private-key')).toBe(path);
    expect((await gather(login, { 'next-private-key': `@${path}` }))('next-private-key')).toBe(path);
  });

  it.each([
    [login, { 'private-key': '-----BEGIN PRIVATE KEY-----\nhunter2hunter2\n-----END PRIVATE KEY-----' }, 'ERR_OPTIONS'],
    [login, { 'private-key': 'hunter2hunter2' }, 'ERR_KEY_UNREADABLE_FILE'],
    [login, { 'private-key': 'hunter2'.repeat(600) }, 'ERR_OPTIONS'],
    [login, { 'private-key-passphrase': 'hunter2hunter2' }, 'ERR_OPTIONS'],
    [login, { 'private-key-passphrase': '@hunter2hunter2' }, 'ERR_KEY_UNREADABLE_FILE'],
    [check, { 'keystore-passphrase': 'hunter2hunter2' }, 'ERR_OPTIONS'],
    [revoke, { 'access-token': 'hunter2hunter2' }, 'ERR_OPTIONS'],
    [login, { 'private-key': '-', 'private-key-passphrase': '-' }, 'ERR_OPTIONS: Standard input cannot be both'],
  ] as const)('is never taken from the command line nor quoted: %#', async (command, flags, code) => {
    const said = await refusal(command, flags);
    expect(said).toContain(code);
    expect(said).not.toContain('hunter2');
  });

  it('has no flag of any command that would take its text', async () => {
    const { commands } = await import('../../src/cli/commands.ts');
    const secrets = commands.flatMap((command) =>
      command.options.filter(({ kind }) => kind === 'secret').map(({ name }) => [command, name] as const),
    );
    expect(secrets.length).toBeGreaterThan(10);
    for (const [command, name] of secrets) {
      expect(await refusal(command, { [name]: 'hunter2-hunter2' })).toMatch(/^ERR_(?:OPTIONS|KEY_UNREADABLE_FILE): /);
    }
  });
});

describe('where options come from', () => {
  it('is told by names, never by values', () => {
    const flags = new Map([['username', 'ci@acme.example']]);
    const environment = {
      SF_KEYPAIR_CLIENT_ID: 'a value',
      SF_KEYPAIR_USERNAME: 'passed over',
      SF_AUDIENCE_URL: 'a value',
    };
    const told = sources(login, flags, environment);
    expect(told).toBe('From flags: --username. From variables: SF_AUDIENCE_URL, SF_KEYPAIR_CLIENT_ID.');
    expect(sources(login, new Map(), {})).toBe('From flags: nothing. From variables: nothing.');
  });
});
