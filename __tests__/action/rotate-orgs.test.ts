import { describe, expect, it } from '@jest/globals';
import { readTargetOrgs } from '../../src/action/rotate-orgs.ts';
import type { Failure } from '../../src/failure.ts';
import { loginOptions } from '../../src/login/options.ts';
import { readOptions } from '../../src/option.ts';
import { pair } from '../scripted/pair.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const line = `${clientId} ci@acme.example https://acme.my.salesforce.com`;

/** The orgs that the options name, and what is wrong. */
function read(lines: string | undefined, given: Record<string, string> = {}) {
  const inputs: Record<string, string> = { 'private-key': pair.privateKey, ...given };
  const problems: Failure[] = [];
  const { values } = readOptions(loginOptions, (name) => inputs[name]);
  const orgs = readTargetOrgs(lines, values, { platform: 'linux' }, problems);
  return { names: orgs.map(({ org }) => org.name), problems: problems.map(({ message }) => message) };
}

describe('the orgs of a rotation', () => {
  const one = { 'client-id': clientId, username: 'ci@acme.example', 'instance-url': 'https://acme.my.salesforce.com' };

  it('are the one of the login, or those of the lines', () => {
    const name = 'ci@acme.example on acme.my.salesforce.com';
    expect(read(undefined, one)).toEqual({ names: [name], problems: [] });
    expect(read(line)).toEqual({ names: [name], problems: [] });
  });

  it('are none where the login is wrong, and all that is wrong is said', () => {
    const { names, problems } = read(undefined);
    expect(names).toEqual([]);
    expect(problems.join(' ')).toMatch(/client-id.*username|username.*client-id/s);
    expect(read(undefined, { ...one, 'instance-url': 'ftp://acme.example' }).names).toEqual([]);
  });

  it('may lie on a host of another, by any name that a login takes for it as well', () => {
    const hosts = { 'allowed-hosts': 'HTTPS://Gateway.acme.example/x', audience: 'https://acme.my.salesforce.com' };
    const gateway = { names: ['ci@acme.example on gateway.acme.example'], problems: [] };
    expect(read(undefined, { ...one, ...hosts, 'instance-url': 'https://gateway.acme.example' })).toEqual(gateway);
    expect(read(`${clientId} ci@acme.example gateway.acme.example`, hosts)).toEqual(gateway);
    expect(read(`${clientId} ci@acme.example other.acme.example`, hosts).problems).toEqual([
      expect.stringContaining('other.acme.example'),
    ]);
  });

  it('are named once: a login beside the lines contradicts them', () => {
    expect(read(line, { username: 'ci@acme.example' }).problems).toEqual([
      '`username` and `orgs` contradict each other: each line of `orgs` says it.',
    ]);
  });

  it('are named at all', () => {
    expect(read('').problems).toEqual(['`orgs` is given and names no org.']);
    expect(read('one').problems[0]).toContain('has 1 word;');
    expect(read('one two').problems[0]).toContain('has 2 words;');
  });
});
