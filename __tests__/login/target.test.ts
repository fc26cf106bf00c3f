import { describe, expect, it } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { readTarget, type TargetOptions } from '../../src/login/target.ts';

function play(options: Partial<TargetOptions>) {
  const problems: Failure[] = [];
  const nothing = { 'instance-url': undefined, 'org-type': undefined, audience: undefined };
  const url = readTarget({ ...nothing, 'allowed-hosts': [], 'allowed-org-ids': [], ...options }, problems);
  return { url, codes: problems.map(({ code }) => code), problems };
}

describe('the target of a login', () => {
  it('is never chosen by omission', () => {
    expect(play({}).codes).toEqual(['ERR_TARGET_MISSING']);
    expect(play({ 'org-type': 'scratch' }).codes).toEqual(['ERR_TARGET_MISSING']);
    expect(play({ 'org-type': 'production' }).url?.origin).toBe('https://login.salesforce.com');
    expect(play({ 'org-type': 'sandbox' }).url?.origin).toBe('https://test.salesforce.com');
  });

  it.each([
    ['acme.my.salesforce.com', 'sandbox'],
    ['acme.my.salesforce.com', 'scratch'],
    ['acme--uat.sandbox.my.salesforce.com', 'production'],
    ['acme--uat.my.salesforce.com', 'production'],
    ['x.scratch.my.salesforce.com', 'sandbox'],
    ['login.salesforce.com', 'sandbox'],
  ] as const)('%s is no address of a %s org', (host, type) => {
    expect(play({ 'instance-url': host, 'org-type': type }).codes).toEqual(['ERR_TARGET_KIND']);
  });

  it.each([
    ['acme.my.salesforce.com', 'production'],
    ['test.salesforce.com', 'scratch'],
    ['127.0.0.1', 'sandbox'],
  ] as const)('%s may be one of a %s org', (host, type) => {
    expect(play({ 'instance-url': host, 'org-type': type }).codes).toEqual([]);
  });

  it('outside the domains of Salesforce is allowed by its one name, however that is written, and needs an audience', () => {
    const url = 'https://gateway.acme.example/x';
    expect(play({ 'instance-url': url }).codes).toEqual(['ERR_TARGET_HOST']);
    for (const host of ['Gateway.Acme.Example', 'https://gateway.acme.example/', 'gateway.acme.example.:443']) {
      const allowed = { 'instance-url': url, 'allowed-hosts': [host] };
      expect(play(allowed).codes).toEqual(['ERR_TARGET_HOST']);
      expect(play({ ...allowed, audience: 'https://gateway.acme.example' }).url?.foreign).toBe(true);
    }
    for (const host of ['acme.example', 'gateway.acme.example:8443', '*.acme.example', ''])
      expect(play({ 'instance-url': url, 'allowed-hosts': [host], audience: 'x' }).codes).toContain('ERR_TARGET_HOST');
  });

  it.each([
    [{}, 'Neither `instance-url` nor `org-type` is given, and nobody is sent to production by omission.'],
    [
      { 'org-type': 'scratch' },
      '`org-type: scratch` needs `instance-url`: every scratch org has an address of its own.',
    ],
    [
      { 'instance-url': 'acme.my.salesforce.com', 'org-type': 'sandbox' },
      '`org-type` says sandbox, and acme.my.salesforce.com is the address of a production org.',
    ],
    [
      { 'instance-url': 'gateway.acme.example', 'allowed-hosts': ['gateway.acme.example'] },
      "gateway.acme.example lies outside Salesforce's domains, and `audience` is missing.",
    ],
    [
      { 'instance-url': 'acme.my.salesforce.com', 'allowed-hosts': ['a b'] },
      '`allowed-hosts` holds something that is no host.',
    ],
    [
      { 'instance-url': 'acme.my.salesforce.com', 'allowed-org-ids': ['x'] },
      '`allowed-org-ids` holds something that is not the id of an org (15 or 18 characters that begin with 00D).',
    ],
  ] as const)('is refused in whole sentences: %j', (options, message) => {
    expect(play(options).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('says of a host without an audience what to set', () => {
    const options = { 'instance-url': 'gateway.acme.example', 'allowed-hosts': ['gateway.acme.example'] };
    expect(play(options).problems[0]?.hint).toMatch(/^Set `audience` to what this host expects/);
  });

  it('is that of a sandbox, not of a scratch org, when its name says so', () => {
    const scratch = (host: string) => play({ 'instance-url': host, 'org-type': 'scratch' }).codes;
    expect(scratch('acme--uat.sandbox.my.salesforce.com')).toEqual(['ERR_TARGET_KIND']);
    expect(scratch('login.salesforce.com')).toEqual(['ERR_TARGET_KIND']);
  });

  it('complains of what is no host and no id', () => {
    const { codes, problems } = play({
      'instance-url': 'acme.my.salesforce.com',
      'allowed-hosts': ['*.acme.example'],
      'allowed-org-ids': ['00D5f000000AbCd', '0015f000000AbCd'],
    });
    expect(codes).toEqual(['ERR_OPTIONS', 'ERR_OPTIONS']);
    expect(problems.map(({ message }) => message).join()).toMatch(/`allowed-org-ids`.*`allowed-hosts`/);
  });
});
