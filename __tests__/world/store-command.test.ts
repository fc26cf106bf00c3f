import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { createMachine } from '../../src/world/machine.ts';
import { createProcesses } from '../../src/world/processes.ts';
import { openStoreCommand } from '../../src/world/store-command.ts';
import type { ProcessRequest, ProcessResult } from '../../src/world/world.ts';
import { only } from '../platform.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { failureOf } from './vault-fixture.ts';

function prepared(
  text: string,
  { result = {} as Partial<ProcessResult>, passed = [] as string[], missing = false } = {},
) {
  const runs: (Omit<ProcessRequest, 'input' | 'environment'> & { input: string | undefined; environment: object })[] =
    [];
  const world = scriptedWorld(() => ({}), {
    environment: { VAULT_TOKEN: 'made-here', OTHER: 'x' },
    processes: {
      find: async (name) => (missing ? undefined : `/usr/bin/${name}`),
      run: async ({ input, environment = {}, ...request }) => {
        const shown = Object.entries(environment).map(([name, value]) => [
          name,
          value instanceof Secret ? value.reveal() : value,
        ]);
        runs.push({ ...request, input: input?.reveal(), environment: Object.fromEntries(shown) });
        return { exitCode: 0, timedOut: false, stdout: '', stderr: '', ...result };
      },
    },
  });
  return { store: openStoreCommand(text, passed, world), runs };
}

const two = 'vault kv put -mount="my secrets" {name} key=-\nvault kv delete -mount=x \'{name}\'';

describe('a command that stores', () => {
  it('gets the value on standard input and the name among its arguments', async () => {
    const { store, runs } = prepared('keeper {action} --as sf/{name}', { passed: ['VAULT_TOKEN', 'NOT_SET'] });
    await store.put('SF_KEY', new Secret('the key'), 'SF_KEY');
    await store.forget('SF_KEY_NEXT');
    expect(runs).toEqual([
      {
        program: '/usr/bin/keeper',
        arguments: ['put', '--as', 'sf/SF_KEY'],
        input: 'the key',
        environment: { VAULT_TOKEN: 'made-here' },
        timeoutMilliseconds: 120_000,
      },
      expect.objectContaining({ arguments: ['delete', '--as', 'sf/SF_KEY_NEXT'], input: '' }),
    ]);
  });

  it('may be another one for removing, and has its words held together by quotes', async () => {
    const { store, runs } = prepared(two.replace('-mount="my secrets"', '"my secrets"'));
    await store.put('A', new Secret('the key'), 'A');
    await store.forget('A');
    expect(runs.map((run) => run.arguments)).toEqual([
      ['kv', 'put', 'my secrets', 'A', 'key=-'],
      ['kv', 'delete', '-mount=x', 'A'],
    ]);
  });

  it('cannot look', async () => {
    const { store, runs } = prepared('keeper {action} {name}');
    expect(store.blind).toBe(true);
    expect(await store.look('SF_KEY')).toEqual({ updatedAt: undefined });
    // Found out before anything is written, here or in another place.
    const { store: lost } = prepared('keeper {action} {name}', { missing: true });
    expect((await failureOf(lost.look('SF_KEY'))).code).toBe('ERR_STORE_COMMAND');
    expect(runs).toEqual([]);
  });

  it('fails with its exit code, and with nothing of what it printed', async () => {
    const result = { exitCode: 3, stdout: 'the key', stderr: 'the key' };
    const { store } = prepared('keeper {action} {name}', { result });
    const failure = await failureOf(store.put('SF_KEY', new Secret('the key'), 'SF_KEY'));
    expect([failure.code, failure.exitCode]).toEqual(['ERR_STORE_COMMAND_FAILED', 3]);
    expect(failure.message).toBe('The command that should store SF_KEY failed: it ended with exit code 3.');
    expect(`${failure.hint}${failure.reply}`).not.toContain('the key');
    const late = { exitCode: undefined, timedOut: true, problem: 'it took too long and was ended' };
    const slow = prepared('keeper {action} {name}', { result: late as unknown as Partial<ProcessResult> });
    expect((await failureOf(slow.store.forget('SF_KEY'))).message).toContain('remove SF_KEY failed: it took too long');
  });

  it.each(['', '../A', 'A B', 'A;B'])('is not run for a secret of the name %j', async (name) => {
    const { store, runs } = prepared('keeper {action} {name}');
    expect((await failureOf(store.put(name, new Secret('b'), name))).code).toBe('ERR_STORE_COMMAND');
    expect((await failureOf(store.forget(name))).code).toBe('ERR_STORE_COMMAND');
    expect(runs).toEqual([]);
  });

  it('is looked for on PATH', async () => {
    const { store } = prepared('keeper {action} {name}', { missing: true });
    expect((await failureOf(store.put('A', new Secret('b'), 'A'))).code).toBe('ERR_STORE_COMMAND');
  });

  it.each([
    ['', 'one or two lines'],
    ['a {name}\nb {name}\nc {name}', 'one or two lines'],
    ['keeper put', 'lacks `{name}`'],
    ['keeper put {name}\nkeeper delete', 'lacks `{name}`'],
    ['keeper put {name}', 'how a secret is removed'],
    ['keeper {action} "{name}', 'quotation mark'],
    ['keeper {action} {name} --mount="a b"', 'quotation mark'],
    ['cat | keeper {action} {name}', 'for a shell'],
    ['keeper {action} {name} > /dev/null', 'for a shell'],
    ['keeper {action} {name} $TOKEN', 'for a shell'],
    ['keeper {action} {name} `id`', 'for a shell'],
  ])('is refused as %j', (text, words) => {
    expect(() => prepared(text)).toThrow(words);
  });
});

describe('a real command', () => {
  const posix = only('posix', 'the command of this test is a shell script');
  const folder = mkdtempSync(join(tmpdir(), 'store-command-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function keeper(script: string) {
    writeFileSync(join(folder, 'keeper'), `#!/bin/sh\n${script}`, { mode: 0o755 });
    const environment = {
      PATH: `${folder}:${process.env['PATH']}`,
      HOME: folder,
      INPUT_PRIVATE_KEY: 'not for it',
      GITHUB_TOKEN: 'not for it',
      VAULT_TOKEN: 'for it',
      OTHER: 'not for it',
    };
    const machine = createMachine(environment);
    return openStoreCommand('keeper {action} {name}', ['VAULT_TOKEN'], {
      machine,
      processes: createProcesses(machine),
    });
  }

  posix.it('gets the whole value on standard input, and of the environment what it was given', async () => {
    const value = new Secret(`${'line of a key\n'.repeat(300)}without a line end`);
    await keeper(`env > ${folder}/env; echo "$@" > ${folder}/arguments; cat > ${folder}/value; echo said`).put(
      'A',
      value,
      'A',
    );
    const seen = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(seen('value')).toBe(value.reveal());
    expect(seen('arguments')).toBe('put A\n');
    expect(seen('env')).toContain('VAULT_TOKEN=for it');
    expect(seen('env')).not.toContain('not for it');
  });

  posix.it('fails with its exit code alone', async () => {
    const failure = await failureOf(keeper('cat; cat >&2; exit 7').put('A', new Secret('the key'), 'A'));
    expect(failure.message).toBe('The command that should store A failed: it ended with exit code 7.');
    expect(JSON.stringify([failure, failure.stack, failure.hint])).not.toContain('the key');
  });

  posix.it('may leave its standard input unread', async () => {
    await keeper('exit 0').put('A', new Secret('x'.repeat(1_000_000)), 'A');
  });
});
