import { describe, expect, it } from '@jest/globals';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { setupSteps, stepLines } from '../../src/rotate/setup-steps.ts';

describe('the steps in Setup, line by line', () => {
  const linesOf = (address: string, clientId?: string) =>
    stepLines(
      setupSteps({
        url: loginUrl(address),
        username: 'ci@acme.example',
        certificateFile: '/keys/c.pem',
        clientId,
        command: 'sf-keypair init --client-id CONSUMER-KEY',
      }),
    );
  const page = 'https://acme.my.salesforce.com/lightning/setup';
  const first = (manager: readonly string[], permissionSets: readonly string[]) => [
    '1. Create an External Client App',
    ...manager,
    '   Setup → External Client App Manager → New External Client App',
    '   External Client App Name: sf-keypair',
    '   Contact Email: yours',
    '   Distribution State: Local',
    '',
    '2. Let it use OAuth with a certificate',
    '   API (Enable OAuth Settings) → tick Enable OAuth',
    '   Callback URL: http://localhost:1717/OauthRedirect (this flow does not use it)',
    '   OAuth Scopes: Manage user data via APIs (api)',
    '                 Perform requests at any time (refresh_token, offline_access)',
    '   Flow Enablement → tick Enable JWT Bearer Flow → Upload Files',
    '   Certificate: /keys/c.pem',
    '   Create',
    '',
    '3. Make a permission set and give it to the user',
    ...permissionSets,
    '   Setup → Permission Sets → New',
    '   Label: sf-keypair',
    '   License: --None-- (one for Salesforce API Integration cannot hold an app)',
    '   System Permissions → API Enabled',
    '   Manage Assignments → Add Assignment → ci@acme.example',
    '',
    '4. Let that permission set use the app',
    ...manager,
    '   Setup → External Client App Manager → sf-keypair → Policies → Edit',
    '   OAuth Policies → Permitted Users: Admin approved users are pre-authorized',
    '   App Policies → Select Permission Sets: sf-keypair',
    '   Save',
  ];

  it('in an org of its own, up to the consumer key', () => {
    const manager = `   ${page}/ManageExternalClientApplication/home`;
    expect(linesOf('https://acme.my.salesforce.com')).toEqual([
      ...first([manager], [`   ${page}/PermSets/home`]),
      '',
      '5. Copy the consumer key and go on',
      manager,
      '   External Client App Manager → sf-keypair → Settings → OAuth Settings → Consumer Key and Secret',
      '   sf-keypair init --client-id CONSUMER-KEY',
    ]);
  });

  it('at an address that is no org’s own', () => {
    expect(linesOf('https://login.salesforce.com', '3MVG9')).toEqual(first([], []));
  });

  it('in a sandbox, which forgets them', () => {
    expect(linesOf('https://acme--uat.sandbox.my.salesforce.com', '3MVG9').slice(-3)).toEqual([
      '',
      '5. Remember for the next refresh of this sandbox',
      '   A refresh copies the apps of production and drops this one: make it in production, too, or repeat these steps.',
    ]);
  });
});
