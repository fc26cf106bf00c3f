import { describe, expect, it } from '@jest/globals';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { setupSteps, stepLines } from '../../src/rotate/setup-steps.ts';

const facts = (address: string, clientId?: string) => ({
  url: loginUrl(address),
  username: 'ci@acme.example',
  certificateFile: '/keys/certificate.pem',
  clientId,
  command: 'sf-keypair init --client-id CONSUMER-KEY',
});

describe('the steps in Setup', () => {
  it('carry the values to paste, and the pages of the org', () => {
    const text = stepLines(setupSteps(facts('https://acme.my.salesforce.com'))).join('\n');
    for (const words of [
      'https://acme.my.salesforce.com/lightning/setup/ManageExternalClientApplication/home',
      'Manage user data via APIs (api)',
      'Perform requests at any time (refresh_token, offline_access)',
      'Enable JWT Bearer Flow',
      'Certificate: /keys/certificate.pem',
      'Callback URL: http://localhost:1717/OauthRedirect',
      'Add Assignment → ci@acme.example',
      'Permitted Users: Admin approved users are pre-authorized',
      'Consumer Key and Secret',
      'sf-keypair init --client-id CONSUMER-KEY',
    ])
      expect(text).toContain(words);
    expect(text.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
  });

  it('end before the consumer key where there is one', () => {
    const titles = setupSteps(facts('https://acme.my.salesforce.com', '3MVG9')).map(({ title }) => title);
    expect(titles).toHaveLength(4);
    expect(titles.join()).not.toContain('consumer key');
  });

  it('say of a sandbox what a refresh does', () => {
    const titles = setupSteps(facts('https://acme--uat.sandbox.my.salesforce.com')).map(({ title }) => title);
    expect(titles.at(-1)).toContain('refresh');
  });

  it.each(['https://login.salesforce.com', 'http://127.0.0.1:8080'])(
    'have no pages at %s, which is no org’s own address',
    (address) => {
      expect(stepLines(setupSteps(facts(address))).join()).not.toMatch(/lightning/);
    },
  );
});
