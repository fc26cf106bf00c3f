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

  const of = (org: Record<string, string>) => {
    const who = { 'client-id': '3MVG9prod.client.of.the.app', username: 'ci@acme.example', ...org };
    const file = readConfiguration(Buffer.from(JSON.stringify({ orgs: { prod: who } })));
    return withNamedOrgs(() => 'prod', file)('orgs');
  };

  it('keep the guard that the file puts beside an address', () => {
    const sandbox = { 'instance-url': 'https://acme--uat.sandbox.my.salesforce.com' };
    expect(of({ ...sandbox, 'org-type': 'sandbox' })).toContain('acme--uat');
    expect(() => of({ ...sandbox, 'org-type': 'production' })).toThrow(
      /^The org prod of the config file: `org-type` says production, and acme--uat\.sandbox\.my\.salesforce\.com/,
    );
  });

  it('have the address of their kind where the file names none, and one of the two', () => {
    expect(of({ 'org-type': 'production' })).toMatch(/ ci@acme\.example https:\/\/login\.salesforce\.com$/);
    expect(() => of({})).toThrow(/nobody is sent to production by omission/);
  });

  it('leave every other option as it is', () => {
    expect(orgs('uat')('soak')).toBe('the soak');
  });

  it('must be there, and must be chosen', () => {
    expect(() => orgs('prod')).toThrow(/prod/);
    for (const nothing of [undefined, ' \n']) expect(() => orgs(nothing)).toThrow(/no org of it/);
  });
});
