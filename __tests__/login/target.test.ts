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
