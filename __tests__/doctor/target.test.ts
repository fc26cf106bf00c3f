import { describe, expect, it } from '@jest/globals';
import type { GivenTarget } from '../../src/doctor/setup.ts';
import { examineTarget } from '../../src/doctor/target.ts';
import { Failure } from '../../src/failure.ts';
import { examination, outcomes, setupOf, targetOf } from './fixture.ts';

const examine = (address: string | undefined, changes: Partial<GivenTarget> = {}, loginMeant = true) =>
  examineTarget(setupOf({ target: targetOf(address, changes), loginMeant }));

describe('an address', () => {
  it('of an org passes, and it is said where assertions go and what they name', () => {
    const all = examine('https://acme.my.salesforce.com/');
    expect(outcomes(all)).toEqual(['target.form passed', 'target.kind passed']);
    expect(examination(all, 'target.form')).toMatchObject({
      message: expect.stringContaining('Should the org refuse it, https://login.salesforce.com is tried there once.'),
      facts: {
        origin: 'https://acme.my.salesforce.com',
        sitePath: '',
        audience: 'https://acme.my.salesforce.com',
      },
    });
    expect(examination(all, 'target.kind').facts).toEqual({ kind: 'production', generic: false, orgType: null });
  });

  it('names the audience that the user chose, and then no other', () => {
    const form = examination(
      examine('https://acme.my.salesforce.com', { audience: 'https://x.example' }),
      'target.form',
    );
    expect(form.facts['audience']).toBe('https://x.example');
    expect(form.message).not.toContain('tried there once');
  });

  it.each([
    ['https://acme--uat.sandbox.my.salesforce.com', 'sandbox'],
    ['https://acme-dev-ed.scratch.my.salesforce.com', 'scratch'],
  ])('%s is that of a %s org', (address, kind) => {
    expect(examination(examine(address), 'target.kind')).toMatchObject({ status: 'passed', facts: { kind } });
  });

  it('that stands for many orgs is warned of', () => {
    const kind = examination(examine('https://test.salesforce.com'), 'target.kind');
    expect(kind).toMatchObject({
      status: 'warned',
      remedy: expect.stringContaining('My Domain'),
      facts: { kind: 'sandbox', generic: true },
    });
  });

  it('of another can replay what it receives', () => {
    const all = examine('https://gateway.acme.example', { audience: 'https://gateway.acme.example' });
    expect(outcomes(all)).toEqual(['target.form warned', 'target.kind skipped']);
    expect(examination(all, 'target.form').message).toContain('can replay');
  });

  it('that tells no type says what happens to `org-type`', () => {
    const kind = examination(examine('http://127.0.0.1:8080', { orgType: 'sandbox' }), 'target.kind');
    expect(kind.message).toContain('A login compares `org-type: sandbox` with the reply.');
  });
});

describe('what is wrong with an address', () => {
  it('is all said at once', () => {
    const failures = [
      new Failure('ERR_TARGET_URL', 'One.', { hint: 'Use https://acme.my.salesforce.com.' }),
      new Failure('ERR_TARGET_HOST', 'Two.', { hint: 'Set `audience`.' }),
    ];
    const all = examine(undefined, { given: true, failures });
    expect(examination(all, 'target.form')).toMatchObject({
      status: 'failed',
      message: 'One. Two.',
      remedy: 'Use https://acme.my.salesforce.com. Set `audience`.',
      facts: { code: 'ERR_TARGET_URL' },
    });
    expect(examination(all, 'target.kind').status).toBe('skipped');
  });

  it('is another type of org, which leaves its form in order', () => {
    const failures = [new Failure('ERR_TARGET_KIND', '`org-type` says sandbox.')];
    const all = examine('https://acme.my.salesforce.com', { failures, orgType: 'sandbox' });
    expect(outcomes(all)).toEqual(['target.form passed', 'target.kind failed']);
    expect(examination(all, 'target.kind').facts).toMatchObject({ code: 'ERR_TARGET_KIND', orgType: 'sandbox' });
  });

  it('may be its type alone, and then nothing is said of a form', () => {
    const failures = [new Failure('ERR_TARGET_KIND', '`org-type` says sandbox.')];
    const all = examine(undefined, { given: true, failures, orgType: 'sandbox' });
    expect(outcomes(all)).toEqual(['target.form skipped', 'target.kind failed']);
    expect(examination(all, 'target.kind').facts).toEqual({
      code: 'ERR_TARGET_KIND',
      kind: null,
      generic: null,
      orgType: 'sandbox',
    });
  });
});

describe('no address', () => {
  const missing = { failures: [new Failure('ERR_TARGET_MISSING', 'Neither.')] };

  it('fails where a login is meant', () => {
    expect(outcomes(examine(undefined, missing))).toEqual(['target.form failed', 'target.kind skipped']);
  });

  it('is fine where none is', () => {
    expect(outcomes(examine(undefined, missing, false))).toEqual(['target.form skipped', 'target.kind skipped']);
  });
});
