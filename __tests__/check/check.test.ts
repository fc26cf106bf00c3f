import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { type Check, type CheckRequest, check } from '../../src/check/check.ts';
import { parseSourceLines } from '../../src/check/sources/line.ts';
import { parsePassphrases } from '../../src/check/sources/passphrases.ts';
import { readSigningKey, type SigningKey } from '../../src/key/signing-key.ts';
import { Secret } from '../../src/secret.ts';
import type { World } from '../../src/world/world.ts';
import { commonName, generalizedTime, name, odd } from '../certificate/writers.ts';
import { thresholds } from './fixture.ts';
import { asPem, Workspace, worldOf } from './sources/reading.ts';

const now = new Date('2027-03-01T12:00:00Z');
const day = 86_400;

/** A certificate of one year that ends so many seconds from now, or at that very second. */
const ending = (subject: string, seconds: number): Buffer => {
  const moment = (offset: number) =>
    generalizedTime(new Date(now.getTime() + offset * 1000).toISOString().replace(/[-:T]|\.\d+/g, ''));
  return odd({ subject: name(commonName(subject)), notBefore: moment(seconds - 365 * day), notAfter: moment(seconds) });
};

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

async function checked(
  given: { certificates?: string; certificate?: string },
  changes: Partial<CheckRequest> = {},
  world: Partial<World> = {},
): Promise<Check> {
  const base = worldOf({ workspace });
  return check(
    {
      inputs: (['certificate', 'certificates'] as const).map((input) => parseSourceLines(given[input] ?? '', input)),
      passphrases: parsePassphrases(undefined),
      org: undefined,
      keys: undefined,
      judging: { thresholds: thresholds(), leavesOnly: false, ignoreLines: [] },
      timeoutMilliseconds: 1000,
      retries: 0,
      ...changes,
    },
    { ...base, clock: { ...base.clock, now: () => now }, ...world },
  );
}

const verdicts = ({ report }: Check): string[] =>
  report.findings.map(({ verdict, subject, origins }) => `${verdict} ${subject} ${origins.length}`);

describe('a check', () => {
  it('collects, judges at one moment and reports, one finding a certificate with all its places', async () => {
    const soon = ending('soon', 10 * day);
    for (const path of ['a.pem', 'b/c.pem']) workspace.put(path, asPem(soon));
    workspace.put('gone.pem', asPem(ending('gone', -1)));
    workspace.put('note.txt', 'hello');
    const done = await checked({ certificates: '**' });
    expect(verdicts(done)).toEqual(['expired CN=gone 1', 'critical CN=soon 2']);
    expect(done.report.generatedAt).toBe('2027-03-01T12:00:00Z');
    expect(done.report.worst).toBe('expired');
    expect(done.tally).toEqual({ files: 4, withCertificates: 3, unreadable: 0, skipped: 1 });
    expect(done.keyMismatch).toBe(false);
  });

  it.each([
    ['critical', 30 * day],
    ['warning', 30 * day + 1],
    ['warning', 60 * day],
    ['notice', 60 * day + 1],
    ['notice', 90 * day],
    ['ok', 90 * day + 1],
    ['critical', 0],
    ['expired', -1],
  ])('is %s at %i seconds before the end', async (verdict, seconds) => {
    workspace.put('a.pem', asPem(ending('x', seconds)));
    expect(verdicts(await checked({ certificates: 'a.pem' }))).toEqual([`${verdict} CN=x 1`]);
  });

  it('of a list that names nothing at all is unreadable', async () => {
    expect(verdicts(await checked({ certificates: '# nothing' }))).toEqual(['unreadable null 1']);
  });

  it('closes the keystore thread, whatever happens', async () => {
    let closed = 0;
    const close = async (): Promise<void> => {
      closed += 1;
    };
    const keystores = { ...worldOf({}).keystores, close };
    await checked({ certificates: 'none.pem' }, {}, { keystores });
    const files = {
      ...worldOf({}).files,
      kind: async () => {
        throw new TypeError('a mistake');
      },
    };
    await expect(checked({ certificates: 'none.pem' }, {}, { keystores, files })).rejects.toThrow('a mistake');
    expect(closed).toBe(2);
  });

  it('ends when its time is over, and says so of what was not read', async () => {
    workspace.put('a.pem', asPem(ending('x', day)));
    let elapsed = 0;
    const clock = { ...worldOf({}).clock, now: () => now, monotonic: () => elapsed };
    const files = {
      ...worldOf({}).files,
      kind: async () => {
        elapsed += 16 * 60_000;
        return 'file' as const;
      },
    };
    const { report } = await checked({ certificates: 'a.pem\nb.pem' }, {}, { clock, files });
    expect(report.findings.map(({ reason }) => reason)).toEqual(['timeout', 'timeout']);
  });
});

describe('keys beside certificates', () => {
  const pairs = [1, 2, 3].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
  const pem = (key: KeyObject) =>
    issueCertificate({ key, commonName: 'app', notBefore: new Date('2027-02-01T00:00:00Z'), days: 365 });
  const signing = (key: KeyObject): Promise<SigningKey> =>
    readSigningKey(new Secret(key.export({ type: 'pkcs8', format: 'pem' }).toString()), undefined, 'private-key');
  const [one, two, three] = pairs as [KeyObject, KeyObject, KeyObject];

  it('make the certificate of the current or the next one that of the login, at a place of its own', async () => {
    const keys = { current: await signing(one), next: await signing(two) };
    for (const key of [one, two]) {
      const { report, keyMismatch } = await checked({ certificate: await pem(key) }, { keys });
      expect(keyMismatch).toBe(false);
      expect(report.findings[0]?.origins.map(({ kind }) => kind)).toEqual(['input', 'login']);
    }
  });

  it('that belong to no certificate are said to be strangers', async () => {
    const keys = { current: await signing(one), next: await signing(two) };
    const { report, keyMismatch } = await checked({ certificate: await pem(three) }, { keys });
    expect(keyMismatch).toBe(true);
    expect(report.findings[0]?.warnings.map(({ code }) => code)).toEqual(['key-mismatch']);
  });

  it('that are there for a login need not be those of any certificate in the workspace', async () => {
    const keys = { current: await signing(one) };
    workspace.put('three.pem', await pem(three));
    const org = { origin: 'https://acme.my.salesforce.com', failure: 'no' };
    expect((await checked({ certificates: 'three.pem' }, { keys, org })).keyMismatch).toBe(false);
    expect((await checked({ certificate: 'three.pem' }, { keys, org })).keyMismatch).toBe(true);
  });

  it('are compared with `certificate` where that is given, and else with all the others', async () => {
    const keys = { current: await signing(one) };
    workspace.put('one.pem', await pem(one));
    workspace.put('three.pem', await pem(three));
    const both = await checked({ certificates: '*.pem' }, { keys });
    expect(both.keyMismatch).toBe(false);
    const apart = await checked({ certificates: 'one.pem', certificate: 'three.pem' }, { keys });
    expect(apart.keyMismatch).toBe(true);
    expect((await checked({ certificates: 'three.pem' }, { keys })).keyMismatch).toBe(true);
    expect((await checked({ certificates: 'none.pem' }, { keys })).keyMismatch).toBe(false);
    const same = await checked({ certificates: 'three.pem', certificate: 'three.pem' }, { keys });
    expect(same.keyMismatch).toBe(true);
  });
});
