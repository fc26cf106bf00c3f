import { describe, expect, it } from '@jest/globals';
import { doctor } from '../../src/doctor/doctor.ts';
import { examinationIds } from '../../src/doctor/examination.ts';
import type { Setup } from '../../src/doctor/setup.ts';
import { Failure } from '../../src/failure.ts';
import type { Probe } from '../../src/world/world.ts';
import { recordingCi } from '../scripted/ci.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';
import {
  accepted,
  certificateOf,
  examination,
  givenKey,
  keyPem,
  now,
  outage,
  probeOf,
  session,
  setupOf,
  targetOf,
} from './fixture.ts';

const org: Script = ({ url }) => {
  const headers = { date: now.toUTCString() };
  if (url.endsWith('/services/data')) return { headers, body: '[{"version":"66.0"}]' };
  const record = url.includes('Organization')
    ? { Id: session.orgId, Name: 'Acme', IsSandbox: false, TrialExpirationDate: null }
    : { Username: 'ci@acme.example', Profile: { Name: 'Integration' } };
  return { headers, body: JSON.stringify({ done: true, records: [record] }) };
};

const whole = probeOf(['dns', 'tcp', 'tls'], { tls: { version: 'TLSv1.3', certificate: new Uint8Array(0) } });

async function run(
  changes: Partial<Setup> = {},
  { script = org, probe = whole }: { script?: Script; probe?: Probe } = {},
) {
  let logins = 0;
  let probes = 0;
  const world = scriptedWorld(script, {
    now,
    probe: async () => {
      probes += 1;
      return probe;
    },
  });
  const login = changes.login ?? (async () => accepted());
  const counted = async () => {
    logins += 1;
    return login();
  };
  const report = await doctor(setupOf({ ...changes, login: counted }), world, recordingCi());
  const of = (status: string) => report.examinations.filter((each) => each.status === status).map(({ id }) => id);
  return { report, of, world, logins: () => logins, probes: () => probes };
}

describe('a set-up in which all is well', () => {
  it('passes in everything that was given', async () => {
    const { report, of } = await run({ certificate: await certificateOf() });
    expect(of('failed')).toEqual([]);
    expect(of('warned')).toEqual([]);
    expect(of('skipped')).toEqual(['network.proxy', 'sf.present']);
    expect(report.worst).toBe('passed');
    expect(report.examinations.map(({ id }) => id)).toEqual(examinationIds);
  });
});

describe('offline', () => {
  it('asks nobody for anything, and says so', async () => {
    const { report, of, world, logins, probes } = await run({ offline: true, certificate: await certificateOf() });
    expect([world.requests.length, logins(), probes()]).toEqual([0, 0, 0]);
    expect(of('passed')).toEqual([
      'key.readable',
      'key.size',
      'certificate.readable',
      'certificate.matches',
      'certificate.validity',
      'certificate.size',
      'target.form',
      'target.kind',
    ]);
    for (const id of examinationIds.filter((each) => /^(network|clock|login|org)\./.test(each))) {
      expect(examination(report.examinations, id)).toMatchObject({
        status: 'skipped',
        message: 'Left out: `offline: true`.',
      });
    }
  });
});

describe('what an earlier examination found', () => {
  const exchange = (report: Awaited<ReturnType<typeof run>>['report']) =>
    examination(report.examinations, 'login.exchange');

  it('keeps a login from being tried without a usable key', async () => {
    const { report, logins, world } = await run({ current: givenKey('nonsense') });
    expect([exchange(report).message, logins()]).toEqual(['There is no key that could sign.', 0]);
    expect(world.requests).toHaveLength(1);
    const second = await run({ next: givenKey('nonsense', 'next-private-key') });
    expect([exchange(second.report).status, second.logins()]).toEqual(['skipped', 0]);
  });

  it('keeps it from being tried without an address, or with that of another type of org', async () => {
    const failures = [new Failure('ERR_TARGET_MISSING', 'No org.')];
    const none = await run({ target: targetOf(undefined, { failures }) });
    expect([none.logins(), none.probes(), none.world.requests.length]).toEqual([0, 0, 0]);
    expect(none.of('failed')).toEqual(['target.form']);
    expect(examination(none.report.examinations, 'network.tcp').message).toBe('There is no address to reach.');
    expect(examination(none.report.examinations, 'clock.skew').message).toBe('There is no address to ask.');
    const wrongKind = [new Failure('ERR_TARGET_KIND', '`org-type` says sandbox.')];
    const other = await run({ target: targetOf('https://acme.my.salesforce.com', { failures: wrongKind }) });
    expect([other.logins(), other.of('failed')]).toEqual([0, ['target.kind']]);
    expect(exchange(other.report).status).toBe('skipped');
  });

  it('keeps a host that was not reached from being asked', async () => {
    const probe = probeOf(['dns'], { outage: outage({ phase: 'tcp' }) });
    const { report, of, world, logins } = await run({}, { probe });
    expect([world.requests.length, logins(), of('failed')]).toEqual([0, 0, ['network.tcp']]);
    for (const id of ['clock.skew', 'login.exchange'] as const) {
      expect(examination(report.examinations, id).message).toBe('acme.my.salesforce.com was not reached.');
    }
  });

  it('says who logs in before anything is sent', async () => {
    const identityFailures = [new Failure('ERR_USERNAME', '`username` is an address.')];
    const { report, logins } = await run({ identityFailures });
    expect([exchange(report).facts['code'], logins()]).toEqual(['ERR_USERNAME', 0]);
    const offline = await run({ identityFailures, offline: true });
    expect(exchange(offline.report).status).toBe('failed');
  });

  it('is no login when none is meant, whatever else is missing', async () => {
    const { report, of, logins } = await run({
      loginMeant: false,
      identityFailures: [new Failure('ERR_CLIENT_ID', '`client-id` is missing.')],
    });
    expect([exchange(report).status, logins(), of('failed')]).toEqual(['skipped', 0, []]);
    expect(exchange(report).message).toBe('Neither `client-id` nor `username` was given.');
  });

  it('never keeps the rest from being examined', async () => {
    const { of } = await run({
      certificate: await certificateOf(),
      login: async () => {
        throw new Failure('ERR_TOKEN_ASSERTION', 'The signature does not fit.');
      },
    });
    expect(of('failed')).toEqual(['login.exchange']);
    expect(of('passed')).toContain('clock.skew');
  });
});

describe('a sandbox', () => {
  it('adds to the remedies what a refresh changes', async () => {
    const { report } = await run({
      target: targetOf('https://acme--uat.sandbox.my.salesforce.com'),
      login: async () => {
        throw new Failure('ERR_TOKEN_ASSERTION', 'The signature does not fit.', { hint: 'Compare.' });
      },
    });
    expect(examination(report.examinations, 'login.exchange').remedy).toMatch(
      /^Compare\. If the sandbox was refreshed:/,
    );
  });
});

describe('a cancelled job', () => {
  it.each([0, 1, 4])('has no report (cancelled after %i questions)', async (questions) => {
    const cancelled = new AbortController();
    let asked = 0;
    const count = () => {
      if (asked++ === questions) cancelled.abort();
    };
    const script: Script = (request, index) => {
      count();
      return org(request, index);
    };
    const world = scriptedWorld(script, {
      now,
      probe: async () => {
        count();
        return whole;
      },
    });
    const setup = setupOf({ signal: cancelled.signal, current: givenKey(keyPem) });
    await expect(doctor(setup, world, recordingCi())).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
    expect(asked).toBeLessThanOrEqual(questions === 4 ? 5 : questions + 1);
  });
});
