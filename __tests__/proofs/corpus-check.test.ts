import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import { parseSourceLines } from '../../src/check/sources/line.ts';
import { parsePassphrases } from '../../src/check/sources/passphrases.ts';
import { Secret } from '../../src/secret.ts';
import type { World } from '../../src/world/world.ts';
import { thresholds } from '../check/fixture.ts';
import { worldOf } from '../check/sources/reading.ts';
import { manifest, rowsOf, withCorpus } from './corpus-rows.ts';

jest.setTimeout(120_000);

const corpus = resolve('../shared/corpus');
const passphrases = manifest.flatMap(({ file, passphrase }) =>
  passphrase === undefined ? [] : [`${corpus}/${file}=${passphrase.reveal()}`],
);

/** One check over the whole corpus, with every passphrase that is recorded. */
async function checkAll(world: Partial<World> = {}) {
  return check(
    {
      inputs: [parseSourceLines(`${corpus}/**`, 'certificates')],
      passphrases: parsePassphrases(new Secret(passphrases.join('\n'))),
      org: undefined,
      keys: undefined,
      judging: { thresholds: thresholds(), leavesOnly: false, ignoreLines: [] },
      timeoutMilliseconds: 60_000,
      retries: 0,
    },
    worldOf({ world }),
  );
}

withCorpus('a check of the whole corpus', () => {
  it('accounts for every file that find sees, to the unit', async () => {
    const listed = execFileSync('find', [corpus, '-type', 'f', '-print0'], { maxBuffer: 2 ** 26 });
    const files = listed
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== '');
    const { report, tally } = await checkAll();
    const withOrigins = new Set<string>();
    const unreadable = new Set<string>();
    for (const { verdict, origins } of report.findings) {
      for (const { location } of origins) (verdict === 'unreadable' ? unreadable : withOrigins).add(location);
    }
    const onlyUnreadable = [...unreadable].filter((location) => !withOrigins.has(location));
    const accounted = [...withOrigins, ...onlyUnreadable, ...report.skipped.map(({ location }) => location)];
    console.log('the corpus', {
      find: files.length,
      withCertificates: withOrigins.size,
      unreadable: onlyUnreadable.length,
      skipped: report.skipped.length,
    });
    expect(accounted.sort()).toEqual(files.sort());
    expect(tally).toEqual({
      files: files.length,
      withCertificates: withOrigins.size,
      unreadable: onlyUnreadable.length,
      skipped: report.skipped.length,
    });
  });

  it('finds every dated certificate of the table at its file, with its end', async () => {
    const { report } = await checkAll();
    const ends = new Map(
      report.findings.map(({ fingerprint, notAfter, origins }) => [fingerprint, { notAfter, origins }]),
    );
    let found = 0;
    const others: string[] = [];
    for (const [file = '', fingerprint = '', notAfter = ''] of rowsOf('certificates.tsv', (columns) => [
      columns[0] ?? '',
      columns[3] ?? '',
      columns[7] ?? '',
    ])) {
      if (notAfter === '') continue;
      const finding = ends.get(fingerprint);
      const seconds = finding?.notAfter == null ? 253_402_300_799 : Date.parse(finding.notAfter) / 1000;
      if (finding?.origins.some(({ location }) => location === `${corpus}/${file}`) && seconds === Number(notAfter))
        found += 1;
      else others.push(file);
    }
    console.log('dated rows in the report', { found, others });
    // In one file a line of junk is taken for base64 by the table and passed over by us: same dates, other bytes.
    expect([found, others.length]).toEqual([1137, 1]);
  });

  it('opens all that can be opened: no keystore with a recorded passphrase is unreadable but the three made to be', async () => {
    const { report } = await checkAll();
    const keystores = manifest
      .filter(({ kind }) => /^(?:pkcs12|jceks)$/.test(kind))
      .map(({ file }) => `${corpus}/${file}`);
    const unreadable = report.findings
      .filter(({ verdict }) => verdict === 'unreadable')
      .flatMap(({ origins }) => origins.map(({ location }) => location))
      .filter((location) => keystores.includes(location));
    expect(keystores).toHaveLength(57);
    expect(unreadable.map((location) => /bad\d/.exec(location)?.[0]).sort()).toEqual(['bad1', 'bad2', 'bad3']);
  });

  it('names a reason from the closed list for whatever it cannot read, and hangs nowhere', async () => {
    const begun = performance.now();
    const { report } = await checkAll();
    const milliseconds = performance.now() - begun;
    expect(report.findings.filter(({ verdict, reason }) => (verdict === 'unreadable') !== (reason !== null))).toEqual(
      [],
    );
    expect(report.findings.filter(({ reason }) => reason === 'unaccounted' || reason === 'timeout')).toEqual([]);
    console.log('one check of the corpus', { milliseconds: Math.round(milliseconds) });
    expect(milliseconds).toBeLessThan(30_000);
  });
});
