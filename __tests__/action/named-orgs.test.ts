import { describe, expect, it } from '@jest/globals';
import { configuredInputs, withNamedOrgs } from '../../src/action/configured.ts';
import { readConfiguration } from '../../src/configuration/configuration.ts';
import { scriptedWorld } from '../scripted/world.ts';

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

describe('a step that names a config file', () => {
  const file = JSON.stringify({
    orgs: {
      uat: {
        'client-id': '3MVG9uat.client.of.the.app',
        username: 'ci@acme.example.uat',
        'instance-url': 'https://acme--uat.sandbox.my.salesforce.com',
      },
    },
  });
  const world = (environment: Record<string, string>) =>
    scriptedWorld(() => ({}), {
      workspace: '/w',
      files: { '/w/orgs.json': file },
      environment: { INPUT_CONFIG: 'orgs.json', ...environment },
    });

  it('rotates the orgs that `orgs` names in it, which must name some', async () => {
    const raw = await configuredInputs('rotate', world({ INPUT_ORGS: 'uat', INPUT_SOAK: '3d' }));
    expect([raw('orgs'), raw('soak'), raw('username')]).toEqual([
      '3MVG9uat.client.of.the.app ci@acme.example.uat https://acme--uat.sandbox.my.salesforce.com',
      '3d',
      undefined,
    ]);
    await expect(configuredInputs('rotate', world({}))).rejects.toMatchObject({
      code: 'ERR_CONFIG_ORG',
      message: expect.stringMatching(/^A config file is given and no org of it: .*uat/),
      hint: 'Choose one with `orgs`, or `org`.',
    });
  });

  it('checks without an org of it, and logs in to none that is not chosen', async () => {
    expect((await configuredInputs('check', world({})))('org-certificates')).toBeUndefined();
    await expect(configuredInputs('login', world({}))).rejects.toMatchObject({ code: 'ERR_CONFIG_ORG' });
    const chosen = await configuredInputs('login', world({ INPUT_ORG: 'uat' }));
    expect([chosen('username'), chosen('org-certificates')]).toEqual(['ci@acme.example.uat', 'true']);
  });
});

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
