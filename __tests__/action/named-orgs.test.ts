import { describe, expect, it } from '@jest/globals';
import { withNamedOrgs } from '../../src/action/configured.ts';
import { readConfiguration } from '../../src/configuration/configuration.ts';

const configuration = readConfiguration(
  Buffer.from(
    JSON.stringify({
      orgs: {
        uat: {
          'client-id': '3MVG9uat.client.of.the.app',
          username: 'ci@acme.example.uat',
          'instance-url': 'https://acme--uat.sandbox.my.salesforce.com',
        },
      },
    }),
  ),
);
const orgs = (text: string | undefined) =>
  withNamedOrgs((name) => (name === 'orgs' ? text : `the ${name}`), configuration);

describe('orgs of a config file in a rotation', () => {
  it('stand for the three words of a line, beside lines that say them', () => {
    const line = '3MVG9x ci@acme.example https://acme.my.salesforce.com';
    expect(orgs(`# both\n  uat\n${line}\n`)('orgs')).toBe(
      `# both\n3MVG9uat.client.of.the.app ci@acme.example.uat https://acme--uat.sandbox.my.salesforce.com\n${line}\n`,
    );
  });

  it('leave every other option as it is', () => {
    expect(orgs('uat')('soak')).toBe('the soak');
  });

  it('must be there, and must be chosen', () => {
    expect(() => orgs('prod')).toThrow(/prod/);
    for (const nothing of [undefined, ' \n']) expect(() => orgs(nothing)).toThrow(/no org of it/);
  });
});
