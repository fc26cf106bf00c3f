import { describe, expect, it } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { refusalOf } from '../../src/login/guard.ts';
import { readTarget } from '../../src/login/target.ts';
import { sessionOf } from '../scripted/session.ts';

const refusal = (orgKind: ReturnType<typeof sessionOf>['orgKind'], orgType: 'production' | 'sandbox' | 'scratch') =>
  refusalOf(sessionOf({ orgKind }), { orgType, allowedOrgIds: [] })?.message;

/** What is wrong with a target before anything is sent. */
function play(given: { readonly 'instance-url': string; readonly 'org-type': 'sandbox' }): readonly Failure[] {
  const problems: Failure[] = [];
  readTarget({ audience: undefined, 'allowed-hosts': [], 'allowed-org-ids': [], ...given }, problems);
  return problems;
}

describe('a session', () => {
  it.each([
    ['production', 'production'],
    ['sandbox', 'sandbox'],
    ['scratch', 'scratch'],
    ['sandbox', 'scratch'],
  ] as const)('of a %s org passes for %s', (kind, type) => {
    expect(refusal(kind, type)).toBeUndefined();
  });

  it.each([
    ['production', 'sandbox'],
    ['production', 'scratch'],
    ['sandbox', 'production'],
    ['scratch', 'sandbox'],
  ] as const)('of a %s org does not pass for %s', (kind, type) => {
    expect(refusal(kind, type)).toBe(`\`org-type\` says ${type}, and the org that answered is a ${kind} org.`);
  });

  it('of a sandbox passes for a scratch org only where its host does not say what it is', () => {
    const at = (instanceUrl: string) =>
      refusalOf(sessionOf({ orgKind: 'sandbox', instanceUrl }), { orgType: 'scratch', allowedOrgIds: [] })?.message;
    expect(at('https://energy-dream-3412-dev-ed.cs77.my.salesforce.com')).toBeUndefined();
    expect(at('https://acme--uat.sandbox.my.salesforce.com')).toBe(
      '`org-type` says scratch, and the org that answered is a sandbox org.',
    );
  });

  it('that tells no type passes for none', () => {
    expect(refusal('unknown', 'production')).toBe(
      '`org-type` says production, and nothing in the reply tells of what type the org is that answered.',
    );
  });

  it('of another type was the wrong answer; the question was right', () => {
    const refused = refusalOf(sessionOf({ orgKind: 'production' }), { orgType: 'sandbox', allowedOrgIds: [] });
    expect([refused?.code, refused?.exitCode]).toEqual(['ERR_TARGET_KIND', 1]);
    const url = play({ 'instance-url': 'https://acme.my.salesforce.com', 'org-type': 'sandbox' });
    expect(url.map(({ code, exitCode }) => [code, exitCode])).toEqual([['ERR_TARGET_KIND', 2]]);
  });

  it('passes by its org id in either form, and any id passes when none is listed', () => {
    const of = (...allowedOrgIds: string[]) =>
      refusalOf(sessionOf({ orgId: '00D5f000000AbCdEAK' }), { orgType: undefined, allowedOrgIds });
    expect(of()).toBeUndefined();
    expect(of('00D000000000001', '00D5f000000AbCd')).toBeUndefined();
    expect(of('00D5f000000Abcd')).toMatchObject({
      code: 'ERR_TARGET_REFUSED_ORG',
      message: 'The session is one of org 00D5f000000AbCdEAK, which `allowed-org-ids` does not list.',
    });
  });
});
