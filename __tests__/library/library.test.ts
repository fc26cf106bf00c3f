import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkOptions } from '../../src/check/options.ts';
import { kebabCase, textsOf } from '../../src/library/given.ts';
import { check, forCheck, login, notForLogin } from '../../src/library/library.ts';
import { loginOptions, loginOutputs, tokenPlaces } from '../../src/login/options.ts';
import type { OptionSpec } from '../../src/option.ts';

const types = readFileSync(new URL('../../src/library/types.ts', import.meta.url), 'utf8');

/** The members that an interface of the types declares, as the tables write them. */
function membersOf(name: string): string[] {
  const [, body = ''] = new RegExp(`^export interface ${name}[^{]*\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(types) ?? [];
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, member = '']) => kebabCase(member));
}

describe('the types of the package', () => {
  it('name the options of a login as the table does', () => {
    const names: readonly string[] = loginOptions.map(({ name }) => name);
    const left = [...tokenPlaces, ...notForLogin];
    expect(membersOf('LoginOptions').sort()).toEqual(names.filter((name) => !left.includes(name)).sort());
    expect(left.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('name the options of a check as the tables do', () => {
    const names: readonly string[] = [...checkOptions, ...loginOptions].map(({ name }) => name);
    expect(membersOf('CheckOptions').sort()).toEqual([...forCheck].sort());
    expect(forCheck.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('name the outputs of a login', () => {
    const left = ['alias', 'authenticated', 'failure-code'];
    const names = loginOutputs.map(({ name }) => name).filter((name) => !left.includes(name));
    expect(membersOf('Session').sort()).toEqual(names.sort());
  });

  it('stand for themselves', () => {
    expect(types).not.toMatch(/^import|^export (?!interface|type)/m);
  });
});

describe('what a caller gives', () => {
  const table: readonly OptionSpec[] = [...loginOptions];
  const read = (given: object, name: string) => textsOf(given, table)(name);

  it('is read as if it were a flag', () => {
    expect(read({ clientId: '3MVG9' }, 'client-id')).toBe('3MVG9');
    expect(read({ timeout: 1500 }, 'timeout')).toBe('1500ms');
    expect(read({ retries: 2 }, 'retries')).toBe('2');
    expect(read({ allowedOrgIds: ['00D1', '00D2'] }, 'allowed-org-ids')).toBe('00D1\n00D2');
    expect(read({ privateKey: new Uint8Array([1, 2, 3]) }, 'private-key')).toBe('AQID');
    expect(read({ allowUntrustedCheckout: true }, 'allow-untrusted-checkout')).toBe('true');
    expect(read({ username: undefined }, 'username')).toBeUndefined();
  });

  it('is refused when it is none, or of another type, and never quoted', () => {
    expect(() => read({ clientid: 'x' }, 'client-id')).toThrow('There is no option clientid.');
    expect(() => read({ '-----BEGIN': 'x' }, 'client-id')).toThrow('There is no option of that name.');
    for (const wrong of [
      { timeout: true },
      { username: 7 },
      { privateKey: ['x'] },
      { retries: {} },
      { clientId: null },
    ])
      expect(() => read(wrong, 'x')).toThrow('has a type that it cannot have.');
    expect(() => textsOf('text' as unknown as object, table)).toThrow(TypeError);
  });
});

describe('the functions', () => {
  it('reject with a failure that has a code', async () => {
    const wrong = login({ privateKey: 'x', clientId: '', username: '' });
    await expect(wrong).rejects.toMatchObject({ name: 'Failure', code: 'ERR_OPTIONS', exitCode: 2 });
  });

  it('take no option from the environment', async () => {
    process.env['SF_KEYPAIR_ORG_TYPE'] = 'sandbox';
    try {
      await expect(login({ privateKey: 'x', clientId: 'x', username: 'ci@acme.example' })).rejects.toThrow(
        'Neither `instance-url` nor `org-type` is given',
      );
    } finally {
      delete process.env['SF_KEYPAIR_ORG_TYPE'];
    }
  });

  it('give a report, and say what they do to whoever listens', async () => {
    const said: string[] = [];
    const { report, fails } = await check({ certificates: '/nowhere/x.pem', log: (text) => said.push(text) });
    expect([report.worst, fails]).toEqual(['unreadable', true]);
    expect(said.join('\n')).toContain('there is nothing at this path');
    expect((await check({ certificates: ['/nowhere/x.pem'], failOn: 'never' })).fails).toBe(false);
  });
});
