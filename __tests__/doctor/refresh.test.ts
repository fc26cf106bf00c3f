import { describe, expect, it } from '@jest/globals';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { type ExaminationId, failed, passed } from '../../src/doctor/examination.ts';
import { withRefresh } from '../../src/doctor/refresh.ts';
import { session } from './fixture.ts';

const sandbox = loginUrl('https://acme--uat.sandbox.my.salesforce.com');
const production = loginUrl('https://acme.my.salesforce.com');
const wrong = (id: ExaminationId, remedy = 'Mend it.') => failed(id, 'It broke.', remedy);

describe('on a sandbox', () => {
  it.each([
    'certificate.matches',
    'login.exchange',
    'login.scopes',
    'login.token-format',
    'org.identity',
    'org.least-privilege',
  ] as const)('the remedy of %s says what a refresh changes', (id) => {
    const [examined] = withRefresh([wrong(id)], sandbox, undefined);
    expect(examined?.remedy).toMatch(/^Mend it\. .*refresh/);
  });

  it('whose name does not tell, the session does', () => {
    const [examined] = withRefresh([wrong('login.scopes')], production, { ...session, orgKind: 'sandbox' });
    expect(examined?.remedy).toContain('refresh');
  });

  it('it is said once', () => {
    const remedy = 'A refresh changes that.';
    expect(withRefresh([wrong('login.exchange', remedy)], sandbox, undefined)[0]?.remedy).toBe(remedy);
  });

  it('nothing is added where nothing needs to be done, or a refresh has no part', () => {
    const all = [passed('login.exchange', 'Fine.'), wrong('key.size'), wrong('network.tls')];
    expect(withRefresh(all, sandbox, undefined)).toEqual(all);
  });
});

describe('elsewhere', () => {
  it.each([
    [production, session],
    [loginUrl('https://acme.scratch.my.salesforce.com'), undefined],
    [undefined, undefined],
  ] as const)('nobody hears of refreshes (%#)', (url, of) => {
    const all = [wrong('login.exchange')];
    expect(withRefresh(all, url, of)).toEqual(all);
  });
});
