import { describe, expect, it } from '@jest/globals';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { examineHost, skipHost } from '../../src/doctor/host.ts';
import type { Script } from '../scripted/world.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { now } from './fixture.ts';

const versions = JSON.stringify([
  { label: "Winter '26", url: '/services/data/v65.0', version: '65.0' },
  { label: "Spring '26", url: '/services/data/v66.0', version: '66.0' },
  { label: "Spring '11", url: '/services/data/v9.0', version: '20.0' },
]);

async function examine(script: Script) {
  const world = scriptedWorld(script, { now });
  const url = loginUrl('https://acme.my.salesforce.com');
  return { world, ...(await examineHost(url, { timeoutMilliseconds: 1000 }, world)) };
}

const at = (seconds: number): Script => {
  const date = new Date(now.getTime() + seconds * 1000).toUTCString();
  return () => ({ body: versions, headers: { date } });
};

describe('the question to the host', () => {
  it('is one that an org answers to anybody, with neither assertion nor token', async () => {
    const { world, seen } = await examine(at(0));
    expect(world.requests).toEqual([
      {
        method: 'GET',
        url: 'https://acme.my.salesforce.com/services/data',
        headers: { accept: 'application/json' },
      },
    ]);
    expect(seen).toEqual({ kind: 'org', newestVersion: '66.0' });
  });

  it.each([
    [{ body: '<html>Data Not Available</html>' }, 'status 200 and a page in the place of the versions of its API'],
    [{ status: 404, body: '{}' }, 'status 404 and something else in the place of the versions of its API'],
    [{ body: '[]' }, 'status 200 and something else in the place of the versions of its API'],
    [{ body: '[{"version":66}]' }, 'status 200 and something else in the place of the versions of its API'],
    [{ status: 503, body: versions }, 'status 503 and something else in the place of the versions of its API'],
  ])('is answered otherwise by what is no org (%#)', async (reply, clause) => {
    expect((await examine(() => reply)).seen).toEqual({ kind: 'other', clause });
  });

  it('may have no answer', async () => {
    const { seen, clock } = await examine(() => ({
      kind: 'outage',
      phase: 'http',
      code: 'TIMEOUT',
      detail: 'too late',
    }));
    expect(seen).toEqual({ kind: 'unanswered', clause: 'too late (TIMEOUT, after 3 ms)' });
    expect(clock.status).toBe('skipped');
  });

  it('is not asked when it may not be', () => {
    expect(skipHost('Left out.')).toMatchObject({
      clock: { id: 'clock.skew', status: 'skipped', message: 'Left out.' },
      seen: { kind: 'not-asked' },
    });
  });
});

describe('the clock', () => {
  it.each([
    [0, 'passed', 'agree to the second'],
    [59, 'passed', "59 s behind the org's"],
    [-59, 'passed', "59 s ahead of the org's"],
    [60, 'warned', "1 min behind the org's"],
    [119, 'warned', "1 min 59 s behind the org's"],
    [120, 'failed', "2 min behind the org's"],
    [600, 'failed', 'each one has expired when it arrives'],
    [-60, 'warned', "1 min ahead of the org's"],
    [-86_400, 'warned', "1 d ahead of the org's"],
  ] as const)('that the org has %i s later is %s', async (seconds, status, words) => {
    const { clock } = await examine(at(seconds));
    expect(clock).toMatchObject({ status, facts: { skewMilliseconds: seconds * 1000 } });
    expect(clock.message).toContain(words);
    expect(clock.remedy === null).toBe(status === 'passed');
  });

  it.each(['Sat, 20 Nov 2055 12:00:00 GMT', 'yesterday'])('that nobody believes is warned of: %s', async (date) => {
    const { clock } = await examine(() => ({ body: versions, headers: { date } }));
    expect(clock).toMatchObject({ status: 'warned', facts: { date } });
  });

  it('that is not told is skipped', async () => {
    expect((await examine(() => ({ body: versions }))).clock.status).toBe('skipped');
  });

  it('is read from any answer', async () => {
    const { clock } = await examine(() => ({ status: 503, headers: { date: now.toUTCString() } }));
    expect(clock.status).toBe('passed');
  });
});
