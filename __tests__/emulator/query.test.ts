import { describe, expect, it } from '@jest/globals';
import type { Configuration } from '../../src/emulator/configuration.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import { get, getAs, orgWith, start, tokenOf, username } from './client.ts';

interface Page {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly Record<string, unknown>[];
}

const myDomain = 'https://acme.my.salesforce.com';

async function ask(emulator: Emulator, path: string): Promise<{ status: number; value: unknown }> {
  const answer = await get(`${emulator.url}${path}`, await tokenOf(emulator));
  return { status: answer.status, value: JSON.parse(answer.text) };
}

async function query(emulator: Emulator, soql: string, tooling = ''): Promise<Page> {
  const { value } = await ask(emulator, `/services/data/v66.0${tooling}/query?q=${encodeURIComponent(soql)}`);
  return value as Page;
}

async function names(configuration: Configuration, soql: string): Promise<unknown[]> {
  const { records } = await query(await start(configuration), soql, '/tooling');
  return records.map((record) => record['DeveloperName']);
}

const certificates = [
  { DeveloperName: 'Long', ExpirationDate: '2028-01-31' },
  { DeveloperName: 'Soon', ExpirationDate: '2026-11-30', KeySize: 4096 },
  { DeveloperName: 'Request', ExpirationDate: null, OptionsIsUnusable: true },
];
const withCertificates = orgWith({ org: { certificates } });

describe('a query', () => {
  it.each([
    ['production', false, null],
    ['sandbox', true, null],
    ['scratch', true, '2030-01-01T00:00:00.000+0000'],
  ] as const)('on Organization tells a %s org', async (kind, IsSandbox, TrialExpirationDate) => {
    const emulator = await start(orgWith({ org: { kind, name: 'Acme' } }));
    const soql =
      'SELECT Id,Name,IsSandbox,InstanceName,OrganizationType,TrialExpirationDate,NamespacePrefix FROM Organization';
    expect(await query(emulator, soql)).toEqual({
      totalSize: 1,
      done: true,
      records: [
        {
          attributes: {
            type: 'Organization',
            url: '/services/data/v66.0/sobjects/Organization/00D5E0000000001UAA',
          },
          Id: '00D5E0000000001UAA',
          Name: 'Acme',
          IsSandbox,
          InstanceName: IsSandbox ? 'EMU1S' : 'EMU1',
          OrganizationType: 'Enterprise Edition',
          TrialExpirationDate,
          NamespacePrefix: null,
        },
      ],
    });
  });

  it('on User takes conditions, relationships and any case', async () => {
    const emulator = await start({
      orgs: [{ ...orgWith().orgs?.[0], users: [{ username }, { username: 'b@b.example' }] }],
    });
    const soql = `select id, profile.name from user where username = '${username}' and IsActive = true limit 1`;
    const { records } = await query(emulator, soql);
    expect(records).toEqual([expect.objectContaining({ Id: '0055E0000000001QAA', Profile: { Name: 'Integration' } })]);
  });

  it('for permissions says what the user may', async () => {
    const emulator = await start(orgWith({ user: { permissions: ['ApiEnabled', 'ModifyAllData'] } }));
    const soql = 'SELECT PermissionsModifyAllData, PermissionsViewSetup FROM UserPermissionAccess';
    expect((await query(emulator, soql)).records[0]).toMatchObject({
      PermissionsModifyAllData: true,
      PermissionsViewSetup: false,
    });
  });

  it('describes its columns instead when it is asked to, as `sf data query` does', async () => {
    const emulator = await start(orgWith());
    const path = '/services/data/v66.0/query?columns=true&q=SELECT+Id,Profile.Name,Profile.UserLicense.Name+FROM+User';
    const column = (columnName: string, ...joinColumns: object[]) => ({
      columnName,
      displayName: columnName,
      aggregate: false,
      custom: false,
      joinColumns,
    });
    expect((await ask(emulator, path)).value).toEqual({
      columnMetadata: [column('Id'), column('Profile', column('Name'), column('UserLicense', column('Name')))],
      entityName: 'User',
    });
  });

  it('finds further objects that were configured', async () => {
    const records = {
      Account: [
        { Id: '001000000000001', Name: 'Acme' },
        { Id: '001000000000002', Name: "O'Neil" },
      ],
    };
    const emulator = await start(orgWith({ org: { records } }));
    expect((await query(emulator, "SELECT Name FROM Account WHERE Name LIKE 'o\\'%'")).records).toHaveLength(1);
    const last = await query(emulator, 'SELECT Name FROM Account ORDER BY Name DESC LIMIT 1');
    expect(last.records).toEqual([expect.objectContaining({ Name: "O'Neil" })]);
    const second = await query(emulator, 'SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1');
    expect(second.records).toEqual(last.records);
    expect(await query(emulator, 'SELECT COUNT() FROM Account')).toEqual({ totalSize: 2, done: true, records: [] });
  });
});

describe('the Tooling query on Certificate', () => {
  it('gives the documented members with their defaults', async () => {
    const emulator = await start(withCertificates);
    const soql =
      'SELECT Id,DeveloperName,MasterLabel,ExpirationDate,KeySize,OptionsIsCaSigned,OptionsIsUnusable FROM Certificate';
    const { records } = await query(emulator, soql, '/tooling');
    expect(records[0]).toEqual({
      attributes: { type: 'Certificate', url: '/services/data/v66.0/tooling/sobjects/Certificate/0P15E0000000001SAA' },
      Id: '0P15E0000000001SAA',
      DeveloperName: 'Long',
      MasterLabel: 'Long',
      ExpirationDate: '2028-01-31',
      KeySize: 2048,
      OptionsIsCaSigned: false,
      OptionsIsUnusable: false,
    });
  });

  it('understands days from today, order and lists', async () => {
    const soon = 'SELECT DeveloperName FROM Certificate WHERE ExpirationDate <= NEXT_N_DAYS:90';
    expect(await names(withCertificates, soon)).toEqual(['Soon']);
    const ordered = 'SELECT DeveloperName FROM Certificate ORDER BY ExpirationDate ASC NULLS FIRST';
    expect(await names(withCertificates, ordered)).toEqual(['Request', 'Soon', 'Long']);
    const listed =
      "SELECT DeveloperName FROM Certificate WHERE DeveloperName IN ('Long', 'Request') AND KeySize != 4096";
    expect(await names(withCertificates, listed)).toEqual(['Long', 'Request']);
    expect(await names(withCertificates, 'SELECT DeveloperName FROM Certificate WHERE ExpirationDate > TODAY')).toEqual(
      ['Long', 'Soon'],
    );
  });

  it('comes in pages that follow one another to the end', async () => {
    const rows = Array.from({ length: 5 }, (_, place) => ({ DeveloperName: `C${place}` }));
    const emulator = await start({ ...orgWith({ org: { certificates: rows } }), pageSize: 2 });
    const pages = [await query(emulator, 'SELECT DeveloperName FROM Certificate', '/tooling')];
    for (let next = pages[0]?.nextRecordsUrl; next !== undefined; next = pages.at(-1)?.nextRecordsUrl) {
      expect(next).toMatch(/^\/services\/data\/v66\.0\/tooling\/query\/0r8\w{15}-\d+$/);
      pages.push((await ask(emulator, next)).value as Page);
    }
    expect(pages.map((page) => [page.totalSize, page.done, page.records.length])).toEqual([
      [5, false, 2],
      [5, false, 2],
      [5, true, 1],
    ]);
    expect(pages.flatMap((page) => page.records.map((record) => record['DeveloperName']))).toEqual(
      rows.map((row) => row.DeveloperName),
    );
  });

  it('keeps its pages for the user who asked', async () => {
    const org = { certificates, users: [{ username }, { username: 'b@acme.example' }] };
    const emulator = await start({ ...orgWith({ org }), pageSize: 2 });
    const { nextRecordsUrl } = await query(emulator, 'SELECT DeveloperName FROM Certificate', '/tooling');
    const other = await get(`${emulator.url}${nextRecordsUrl}`, await tokenOf(emulator, { sub: 'b@acme.example' }));
    expect([other.status, other.text]).toEqual([400, expect.stringContaining('INVALID_QUERY_LOCATOR')]);
    expect((await ask(emulator, String(nextRecordsUrl))).status).toBe(200);
  });

  it('is not there for the data API, nor for a user who may not view Setup', async () => {
    const unsupported = expect.stringContaining("sObject type 'Certificate' is not supported.");
    const emulator = await start(withCertificates);
    expect(await query(emulator, 'SELECT Id FROM Certificate')).toEqual([
      { message: unsupported, errorCode: 'INVALID_TYPE' },
    ]);
    emulator.reconfigure(orgWith({ org: { certificates }, user: { permissions: ['ApiEnabled'] } }));
    expect(await query(emulator, 'SELECT Id FROM Certificate', '/tooling')).toEqual([
      { message: unsupported, errorCode: 'INVALID_TYPE' },
    ]);
  });
});

describe('the query on SamlSsoConfig', () => {
  it('gives the certificate of the identity provider', async () => {
    const samlConfigs = [{ DeveloperName: 'Okta', ValidationCert: 'PEM' }];
    const emulator = await start(orgWith({ org: { samlConfigs } }));
    const { records } = await query(emulator, 'SELECT DeveloperName, MasterLabel, ValidationCert FROM SamlSsoConfig');
    expect(records).toEqual([
      expect.objectContaining({ DeveloperName: 'Okta', MasterLabel: 'Okta', ValidationCert: 'PEM' }),
    ]);
  });

  it('is refused to a user who may not view Setup', async () => {
    const samlConfigs = [{ DeveloperName: 'Okta', ValidationCert: 'PEM' }];
    const emulator = await start(orgWith({ org: { samlConfigs }, user: { permissions: ['ApiEnabled'] } }));
    expect(await query(emulator, 'SELECT DeveloperName FROM SamlSsoConfig')).toEqual([
      { message: expect.stringContaining("sObject type 'SamlSsoConfig' is not supported."), errorCode: 'INVALID_TYPE' },
    ]);
  });

  it('finds nothing, and no error, where there is none', async () => {
    const emulator = await start(orgWith());
    const soql = 'SELECT DeveloperName, MasterLabel, ValidationCert FROM SamlSsoConfig';
    expect(await query(emulator, soql)).toEqual({ totalSize: 0, done: true, records: [] });
  });
});

describe('a query that cannot be answered', () => {
  const soql = 'SELECT Id FROM ScratchOrgInfo limit 1';

  it('on ScratchOrgInfo of an org that is no Dev Hub points at the object', async () => {
    const emulator = await start(orgWith());
    const { status, value } = await ask(emulator, `/services/data/v51.0/query?q=${encodeURIComponent(soql)}`);
    expect([status, value]).toEqual([
      400,
      [
        {
          message:
            `\n${soql}\n               ^\nERROR at Row:1:Column:16\nsObject type 'ScratchOrgInfo' is not supported. If you ` +
            "are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference " +
            'your WSDL or the describe call for the appropriate names.',
          errorCode: 'INVALID_TYPE',
        },
      ],
    ]);
    const hub = await start(orgWith({ org: { devHub: true } }));
    expect(await query(hub, soql)).toEqual({ totalSize: 0, done: true, records: [] });
  });

  it.each([
    ['SELECT Nothing FROM User', 'INVALID_FIELD', "No such column 'Nothing' on entity 'User'"],
    ['SELECT Id FROM User WHERE Nothing = 1', 'INVALID_FIELD', "No such column 'Nothing' on entity 'User'"],
    ['SELECT Id User', 'MALFORMED_QUERY', "unexpected token: 'User'"],
    ['SELECT Id FROM User WHERE', 'MALFORMED_QUERY', "unexpected token: '<EOF>'"],
    ['SELECT Id FROM User LIMIT x', 'MALFORMED_QUERY', "unexpected token: 'x'"],
    ['', 'MALFORMED_QUERY', "unexpected token: '<EOF>'"],
  ])('%s → %s', async (text, errorCode, message) => {
    const answer = await query(await start(orgWith()), text);
    expect(answer).toEqual([{ message: expect.stringContaining(message), errorCode }]);
  });

  it('for a page that does not exist says so', async () => {
    const { status, value } = await ask(await start(orgWith()), '/services/data/v66.0/query/0r8nothing-2000');
    expect([status, value]).toEqual([400, [{ message: 'invalid query locator', errorCode: 'INVALID_QUERY_LOCATOR' }]]);
  });
});

describe('the other resources', () => {
  it('list the versions to anyone', async () => {
    const emulator = await start(orgWith());
    const versions = JSON.parse((await get(`${emulator.url}/services/data`)).text) as unknown[];
    expect(versions.at(-1)).toEqual({ label: "Spring '26", url: '/services/data/v66.0', version: '66.0' });
    expect(versions.at(-2)).toEqual({ label: "Winter '26", url: '/services/data/v65.0', version: '65.0' });
  });

  it.each([
    ['/services/data/v66.0', 200],
    ['/services/data/latest', 200],
    ['/services/data/v66.0/limits', 200],
    ['/services/data/v66.0/sobjects', 200],
    ['/services/data/v66.0/sobjects/User/describe', 200],
    ['/services/data/v66.0/sobjects/User/0055E0000000001QAA', 200],
    ['/services/data/v66.0/sobjects/User/0055E0000000001', 200],
    ['/services/data/v66.0/sobjects/User/0055E0000000009', 404],
    ['/services/data/v66.0/sobjects/Nothing/0055E0000000001', 404],
    ['/services/data/v66.0/nothing', 404],
    ['/services/data/v99.0/limits', 404],
  ])('%s → %d with a token, 401 without', async (path, status) => {
    const emulator = await start(orgWith());
    expect((await ask(emulator, path)).status).toBe(status);
    expect((await get(`${emulator.url}${path}`)).status).toBe(401);
  });

  it('give the username to whoever has the id', async () => {
    const path = '/services/data/v66.0/sobjects/User/0055E0000000001QAA';
    expect((await ask(await start(orgWith()), path)).value).toMatchObject({ Username: username });
  });

  it('do not mind a second slash after the host', async () => {
    const emulator = await start(orgWith());
    expect((await get(`${emulator.url}//services/data`)).status).toBe(200);
    expect((await ask(emulator, '//services/data/v66.0/limits')).status).toBe(200);
  });

  it('lie below the path of a site as well', async () => {
    const emulator = await start(orgWith({ org: { kind: 'site' } }));
    const token = await tokenOf(emulator, { aud: `${emulator.url}/customers` });
    expect((await get(`${emulator.url}/customers/services/data/v66.0/limits`, token)).status).toBe(200);
  });

  it('answer on the host of the token alone', async () => {
    const first = { ...orgWith().orgs?.[0] };
    const emulator = await start({ orgs: [first, { myDomain }] });
    const token = await tokenOf(emulator);
    const path = `${emulator.url}/services/data/v66.0/limits`;
    const status = async (host: string) => (await getAs(host, path, token)).status;
    expect(await status('acme.my.salesforce.com')).toBe(401);
    expect(await status('login.salesforce.com')).toBe(400);
    expect(await status(new URL(emulator.url).host)).toBe(200);
  });
});
