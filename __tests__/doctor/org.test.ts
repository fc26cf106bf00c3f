import { describe, expect, it } from '@jest/globals';
import type { HostSeen } from '../../src/doctor/host.ts';
import type { ExaminedLogin } from '../../src/doctor/login.ts';
import { examineOrg } from '../../src/doctor/org.ts';
import type { Setup } from '../../src/doctor/setup.ts';
import { Failure } from '../../src/failure.ts';
import type { HttpAnswer } from '../../src/world/world.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { examination, outcomes, session, setupOf, targetOf } from './fixture.ts';

const seen: HostSeen = { kind: 'org', newestVersion: '66.0' };
const working: ExaminedLogin = { examinations: [], session, because: '', otherOrg: undefined };
const nothing: ExaminedLogin = {
  examinations: [],
  session: undefined,
  because: 'There is no session.',
  otherOrg: undefined,
};

const rows = (...records: readonly object[]) => ({
  body: JSON.stringify({ totalSize: records.length, done: true, records }),
});
const refusal = (status: number, errorCode: string, message: string) => ({
  status,
  body: JSON.stringify([{ message, errorCode }]),
});

const organization = {
  Id: '00D000000000001EAA',
  Name: 'Acme',
  IsSandbox: false,
  TrialExpirationDate: null,
};
const user = { Username: 'CI@acme.example', Profile: { Name: 'Integration' } };
const noPermissions = {
  PermissionsModifyAllData: false,
  PermissionsViewAllData: false,
  PermissionsManageUsers: false,
  PermissionsCustomizeApplication: false,
  PermissionsAuthorApex: false,
};

type Reply = Partial<HttpAnswer>;
interface Answers {
  readonly organization?: Reply;
  readonly user?: Reply;
  readonly permissions?: Reply;
  /** To the question for the two farthest alone. */
  readonly two?: Reply;
}

async function examine(answers: Answers = {}, changes: Partial<Setup> = {}, login = working, host = seen) {
  const world = scriptedWorld(({ url }) => {
    const soql = new URL(url).searchParams.get('q') ?? '';
    if (soql.includes('FROM Organization')) return answers.organization ?? rows(organization);
    if (soql.includes('FROM User ')) return answers.user ?? rows(user);
    if (!soql.includes('AuthorApex')) return answers.two ?? rows(noPermissions);
    return answers.permissions ?? rows(noPermissions);
  });
  return { world, all: await examineOrg(setupOf(changes), login, host, world) };
}

describe('an org that answers', () => {
  it('passes in all three', async () => {
    const { all, world } = await examine();
    expect(outcomes(all)).toEqual(['org.api passed', 'org.identity passed', 'org.least-privilege passed']);
    expect(examination(all, 'org.api')).toMatchObject({ facts: { newestVersion: '66.0' } });
    expect(examination(all, 'org.identity').facts).toEqual({
      orgId: '00D000000000001EAA',
      orgName: 'Acme',
      orgType: 'production',
      userId: '005000000000001AAA',
      username: 'CI@acme.example',
      profile: 'Integration',
      instanceUrl: 'https://acme.my.salesforce.com',
    });
    expect(world.requests).toHaveLength(3);
    for (const { url, bearer, method } of world.requests) {
      expect(url).toMatch(/^https:\/\/acme\.my\.salesforce\.com\/services\/data\/v60\.0\/query\?q=SELECT/);
      expect([method, bearer]).toEqual(['GET', session.accessToken]);
    }
    expect(decodeURIComponent(world.requests[1]?.url ?? '')).toContain("WHERE Id = '005000000000001'");
  });
});

describe('the API', () => {
  it('that answers passes without a version where the host told none', async () => {
    const { all } = await examine({}, {}, working, { kind: 'not-asked' });
    expect(examination(all, 'org.api')).toMatchObject({
      status: 'passed',
      message: 'The API answers the session.',
      facts: { newestVersion: null },
    });
  });

  it.each([
    [refusal(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API'), '(api)'],
    [refusal(401, 'INVALID_SESSION_ID', 'Session expired or invalid'), 'Session Settings'],
    [refusal(403, 'API_DISABLED_FOR_ORG', 'The REST API is not enabled.'), 'API Enabled'],
    [refusal(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'), 'Last 24 Hours'],
    [{ status: 503, body: 'Service Unavailable' }, 'status.salesforce.com'],
    [{ body: '<html>' }, 'status.salesforce.com'],
    [rows(), 'status.salesforce.com'],
    [rows({ ...organization, Id: 'javascript:alert(1)' }), 'status.salesforce.com'],
  ])('that says no fails with what to do about it (%#)', async (reply, remedy) => {
    const { all, world } = await examine({ organization: reply });
    expect(outcomes(all)).toEqual(['org.api failed', 'org.identity skipped', 'org.least-privilege skipped']);
    expect(examination(all, 'org.api').remedy).toContain(remedy);
    expect(examination(all, 'org.identity').facts).toEqual({
      orgId: '00D000000000001EAA',
      userId: '005000000000001AAA',
    });
    expect(world.requests).toHaveLength(1);
  });

  it('is quoted', async () => {
    const { all } = await examine({ organization: refusal(403, 'API_DISABLED_FOR_ORG', 'It is off.') });
    expect(examination(all, 'org.api')).toMatchObject({
      message: 'The API does not answer the session: status 403, API_DISABLED_FOR_ORG: It is off.',
      facts: { errorCode: 'API_DISABLED_FOR_ORG' },
    });
  });

  it('that is not reached fails with the hint of the network', async () => {
    const { all } = await examine({ organization: { kind: 'outage', phase: 'tcp', detail: 'x refuses connections' } });
    expect(examination(all, 'org.api')).toMatchObject({
      message: 'The API does not answer the session: x refuses connections (ECONNREFUSED, after 3 ms).',
      remedy: expect.stringContaining('firewall'),
    });
  });
});

describe('who the session is of', () => {
  it.each([
    [{ organization: rows({ ...organization, Id: '00D000000000009EAA' }) }, {}, 'named org 00D000000000001EAA'],
    [
      { user: rows({ ...user, Username: 'other@acme.example' }) },
      {},
      'one of other@acme.example and not of ci@acme.example',
    ],
    [{}, { target: targetOf('https://acme.my.salesforce.com', { orgType: 'sandbox' }) }, '`org-type` says sandbox'],
    [
      { organization: rows({ ...organization, IsSandbox: true }) },
      { target: targetOf('https://acme.my.salesforce.com', { orgType: 'scratch' }) },
      '`org-type` says scratch',
    ],
  ] as const)('fails when it is another (%#)', async (answers, changes, words) => {
    const { all } = await examine(answers, changes);
    expect(examination(all, 'org.identity')).toMatchObject({
      status: 'failed',
      message: expect.stringContaining(words),
      remedy: expect.stringMatching(/\w/),
    });
  });

  it('knows a scratch org by its end', async () => {
    const scratch = { ...organization, IsSandbox: true, TrialExpirationDate: '2027-01-01T00:00:00.000+0000' };
    const target = targetOf('https://acme.my.salesforce.com', { orgType: 'scratch' });
    const { all } = await examine({ organization: rows(scratch) }, { target });
    expect(examination(all, 'org.identity')).toMatchObject({ status: 'passed', facts: { orgType: 'scratch' } });
  });

  it('is known by org alone when the user may not be read', async () => {
    const { all } = await examine({ user: refusal(400, 'INVALID_TYPE', 'no such type') });
    expect(examination(all, 'org.identity')).toMatchObject({
      status: 'passed',
      facts: { username: null, profile: null },
    });
  });

  it('may be no question of a name', async () => {
    const { username: _, ...setup } = setupOf();
    const world = scriptedWorld(({ url }) => rows(url.includes('Organization') ? organization : user));
    const all = await examineOrg({ ...setup, username: undefined }, working, seen, world);
    expect(examination(all, 'org.identity').status).toBe('passed');
  });
});

describe('what the user may do', () => {
  it('is warned of when it reaches far, by the names that Setup has', async () => {
    const { all } = await examine({
      permissions: rows({ ...noPermissions, PermissionsModifyAllData: true, PermissionsAuthorApex: true }),
    });
    expect(examination(all, 'org.least-privilege')).toMatchObject({
      status: 'warned',
      message: 'The user has the permissions Modify All Data, Author Apex: whoever gets the key has them too.',
      remedy: expect.stringContaining('Modify Metadata Through Metadata API Functions'),
      facts: { profile: 'Integration', permissions: ['Modify All Data', 'Author Apex'] },
    });
  });

  it('is warned of for the profile alone', async () => {
    const { all } = await examine({
      user: rows({ ...user, Profile: { Name: 'System Administrator' } }),
      permissions: refusal(403, 'INSUFFICIENT_ACCESS', 'no'),
    });
    expect(examination(all, 'org.least-privilege')).toMatchObject({
      status: 'warned',
      message: expect.stringContaining('the profile System Administrator'),
    });
  });

  it('is asked for again, for less, where the org does not know every permission', async () => {
    const { all, world } = await examine({
      permissions: refusal(400, 'INVALID_FIELD', "No such column 'PermissionsAuthorApex'"),
      two: rows({ PermissionsModifyAllData: false, PermissionsViewAllData: true }),
    });
    expect(world.requests).toHaveLength(4);
    expect(examination(all, 'org.least-privilege').facts['permissions']).toEqual(['View All Data']);
  });

  it.each([
    [refusal(403, 'INSUFFICIENT_ACCESS', 'no'), 'INSUFFICIENT_ACCESS'],
    [{ kind: 'outage', detail: 'gone' } as const, 'gone'],
  ])('never fails for what may not be seen (%#)', async (permissions, words) => {
    const { all, world } = await examine({ permissions });
    expect(examination(all, 'org.least-privilege')).toMatchObject({
      status: 'skipped',
      message: expect.stringContaining(words),
    });
    expect(world.requests).toHaveLength(3);
  });
});

describe('without a session', () => {
  const scripted = (address: string, host: HostSeen) =>
    examine({}, { target: targetOf(address) }, nothing, host).then(({ all, world }) => {
      expect(world.requests).toEqual([]);
      return all;
    });

  it('it is said at least that the host is an org', async () => {
    const all = await scripted('https://acme.my.salesforce.com', seen);
    expect(outcomes(all)).toEqual(['org.api skipped', 'org.identity skipped', 'org.least-privilege skipped']);
    expect(examination(all, 'org.api').message).toContain('its newest API version is 66.0');
  });

  it.each([
    { kind: 'other', clause: 'a page' },
    { kind: 'unanswered', clause: 'too late' },
  ] as const)('a host that is none fails (%j)', async (host) => {
    const all = await scripted('https://acme.my.salesforce.com', host);
    expect(examination(all, 'org.api')).toMatchObject({
      status: 'failed',
      message: `acme.my.salesforce.com does not answer as an org does: ${host.clause}.`,
      remedy: expect.stringContaining('deleted sandbox'),
    });
  });

  it.each(['https://login.salesforce.com', 'https://gateway.acme.example', 'https://acme.my.site.com/customers'])(
    '%s need not answer as an org',
    async (address) => {
      const all = await scripted(address, { kind: 'other', clause: 'a page' });
      expect(examination(all, 'org.api').status).toBe('skipped');
    },
  );

  it('a session of another org is nothing to ask with', async () => {
    const otherOrg = new Failure('ERR_TARGET_REFUSED_ORG', 'Another org.');
    const { all, world } = await examine({}, {}, { ...nothing, because: 'Not used.', otherOrg });
    expect(outcomes(all)).toEqual(['org.api skipped', 'org.identity failed', 'org.least-privilege skipped']);
    expect(examination(all, 'org.identity').facts['code']).toBe('ERR_TARGET_REFUSED_ORG');
    expect(world.requests).toEqual([]);
  });

  it('an address is no condition', async () => {
    const { all } = await examine({}, { target: targetOf(undefined) }, nothing, { kind: 'not-asked' });
    expect(outcomes(all).every((each) => each.endsWith('skipped'))).toBe(true);
  });
});
