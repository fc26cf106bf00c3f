import { describe, expect, it } from '@jest/globals';
import {
  judgeRecord,
  organizationPath,
  permissionsPath,
  readOrganization,
  readPermissions,
  readRunningUser,
  runningUserPath,
} from '../../src/org/running-user.ts';
import { newestVersion } from '../../src/org/versions.ts';

const soqlOf = (path: string) => new URL(path, 'https://acme.example').searchParams.get('q');
const page = (...records: unknown[]) => ({ status: 200, body: JSON.stringify({ totalSize: 1, done: true, records }) });

describe('the questions', () => {
  it('are whole queries, percent-encoded', () => {
    expect(soqlOf(organizationPath)).toBe('SELECT Id, Name, IsSandbox, TrialExpirationDate FROM Organization');
    expect(soqlOf(runningUserPath('005000000000001AAA'))).toBe(
      "SELECT Username, Profile.Name FROM User WHERE Id = '005000000000001AAA'",
    );
    expect(soqlOf(permissionsPath(['ModifyAllData', 'ViewAllData']))).toBe(
      'SELECT PermissionsModifyAllData, PermissionsViewAllData FROM UserPermissionAccess',
    );
    expect(organizationPath).not.toContain(' ');
  });

  it.each(["x' OR Name != '", '', '005', "' 005000000000001AAA", "005000000000001AAA'"])(
    'take no id that is none: %j',
    (id) => {
      expect(() => runningUserPath(id)).toThrow(new TypeError('the id of a user has 15 or 18 letters and digits'));
    },
  );
});

describe('the answers', () => {
  it('are one record', () => {
    const row = { Id: '00D000000000001EAA', Name: 'Acme', IsSandbox: true, TrialExpirationDate: null };
    expect(judgeRecord(page(row), readOrganization)).toEqual({
      kind: 'record',
      record: { id: '00D000000000001EAA', name: 'Acme', kind: 'sandbox' },
    });
    expect(judgeRecord(page({ Username: 'a@b.example', Profile: null }), readRunningUser)).toEqual({
      kind: 'record',
      record: { username: 'a@b.example', profile: null },
    });
    expect(
      judgeRecord(page({ PermissionsViewAllData: true, PermissionsModifyAllData: 'true' }), readPermissions),
    ).toEqual({ kind: 'record', record: ['ViewAllData'] });
  });

  it.each([
    { status: 200, body: 'x' },
    { status: 200, body: '[]' },
    { status: 200, body: '{"records":{}}' },
    page(),
    page('x'),
    page({ Username: 4 }),
  ])('that hold no such record are refused (%#)', (reply) => {
    expect(judgeRecord(reply, readRunningUser)).toEqual({
      kind: 'refused',
      errorCode: null,
      seen: 'an answer that holds no such record',
    });
  });

  it.each([
    [{ IsSandbox: false, TrialExpirationDate: null }, 'production'],
    [{ IsSandbox: false, TrialExpirationDate: '2027-01-01' }, 'production'],
    [{ IsSandbox: true, TrialExpirationDate: null }, 'sandbox'],
    [{ IsSandbox: true, TrialExpirationDate: '2027-01-01' }, 'scratch'],
  ])('tell of an organization what kind it is: %j', (row, kind) => {
    expect(readOrganization({ Id: '00D000000000001EAA', Name: 'Acme', ...row })?.kind).toBe(kind);
  });

  it('tell of a user the profile, where it may be seen', () => {
    expect(readRunningUser({ Username: 'a@b.example', Profile: { Name: 'CI' } })?.profile).toBe('CI');
    for (const Profile of [{}, { Name: 7 }, 'CI', ['CI']])
      expect(readRunningUser({ Username: 'a@b.example', Profile })?.profile).toBeNull();
  });

  it('that say no in a sentence are told without its full stop', () => {
    const seen = (message: string) =>
      judgeRecord({ status: 400, body: JSON.stringify([{ errorCode: 'NO', message }]) }, readRunningUser);
    expect(seen(' Not in 5.0. Ever. ')).toHaveProperty('seen', 'status 400, NO: Not in 5.0. Ever');
  });

  it('that say no are told in their own words, cut', () => {
    const body = JSON.stringify([{ errorCode: 'INVALID_TYPE', message: `${'x'.repeat(400)}` }]);
    const refused = judgeRecord({ status: 400, body }, readRunningUser);
    expect(refused).toMatchObject({ kind: 'refused', errorCode: 'INVALID_TYPE' });
    expect(refused).toHaveProperty('seen', `status 400, INVALID_TYPE: ${'x'.repeat(300)}`);
    expect(judgeRecord({ status: 403, body: '[{"errorCode":"NO"}]' }, readRunningUser)).toHaveProperty(
      'seen',
      'status 403, NO',
    );
    for (const reasonless of ['', '{}', '[{"message":"x"}]', '[4]']) {
      expect(judgeRecord({ status: 500, body: reasonless }, readRunningUser)).toEqual({
        kind: 'refused',
        errorCode: null,
        seen: 'status 500 and no reason',
      });
    }
  });

  it.each([
    { Id: 'x', Name: 'Acme', IsSandbox: false },
    { Id: '00D000000000001EAA', IsSandbox: false },
    { Id: '00D000000000001EAA', Name: 'Acme' },
    { Id: ['00D000000000001EAA'], Name: 'Acme', IsSandbox: false },
  ])('of no organization are none (%#)', (row) => {
    expect(readOrganization(row)).toBeUndefined();
  });
});

describe('the versions of an API', () => {
  it('have a newest one by number, not by place or letter', () => {
    const body = JSON.stringify([{ version: '66.0' }, { version: '100.0' }, { version: '9.0'.padStart(4, '0') }]);
    expect(newestVersion(200, body)).toBe('100.0');
  });

  it.each([
    [200, ''],
    [200, '{}'],
    [200, '[]'],
    [200, '[null]'],
    [200, '[{"version":"66.0"},{}]'],
    [200, '[{"version":"<b>"}]'],
    [200, '[{"version":"v66.0"}]'],
    [200, '[{"version":"66.0 "}]'],
    [200, '[{"version":["66.0"]}]'],
    [200, '["66.0"]'],
    [404, '[{"version":"66.0"}]'],
  ])('are none in %i %s', (status, body) => {
    expect(newestVersion(status, body)).toBeUndefined();
  });
});
