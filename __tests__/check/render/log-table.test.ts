import { describe, expect, it } from '@jest/globals';
import { logTable } from '../../../src/check/render/log-table.ts';
import { hostileTexts } from './hostile.ts';
import { finding, fleet, hostileReport, report, unreadable } from './sample.ts';

const day = 86_400;
/** Columns, counted without the code under test: what East Asia writes is two wide, marks have no width. */
const width = (line: string): number =>
  [...line.replace(/[\p{M}\u200b]/gu, '')].reduce(
    (sum, character) => sum + (/[\u3000-\u9fff\uff01-\uff60]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1),
    0,
  );

const three = report([
  finding({ seed: 'a', subject: 'CN=acme production' }),
  finding({
    seed: 'b',
    subject: 'CN=globex',
    verdict: 'critical',
    secondsLeft: 12 * day,
    warnings: [{ code: 'weak-key', message: '' }],
  }),
  unreadable({ reason: 'keystore-passphrase-wrong' }),
]);

describe('the table in the log', () => {
  it('reads at a glance', () => {
    expect(logTable(three)).toEqual([
      'Certificates: 1 unreadable, 1 critical, 1 ok; the next one ends in 12 d, on 2026-12-02.',
      'VERDICT     LEFT   ENDS (UTC)        CERTIFICATE        WHERE',
      'unreadable  the passphrase does not open the keystore   certs/broken.pem',
      'critical    12 d   2026-12-02 08:00  globex [weak-key]  certs/production.pem',
      'ok          200 d  2027-06-08 08:00  acme production    certs/production.pem',
    ]);
  });

  it('has a line for each certificate, the worst first, and all columns aligned', () => {
    const fleetOf300 = fleet(300);
    const lines = logTable(fleetOf300);
    const where = (lines[1] ?? '').indexOf('WHERE');
    const rows = lines.slice(2, 302);
    expect(rows).toHaveLength(300);
    for (const [index, row] of rows.entries()) {
      const { origins, verdict, ignored } = fleetOf300.findings[index] ?? finding();
      expect(row.slice(0, where)).toMatch(/ {2}$/);
      expect(row.slice(where)).toContain(origins[0]?.location.slice(-20));
      expect(row.startsWith(ignored === null ? verdict : `(${verdict})`)).toBe(true);
    }
  });

  it('puts what is ignored in brackets and says why', () => {
    const lines = logTable(report([finding({ ignored: { until: null, reason: null } })]));
    expect(lines.find((line) => line.startsWith('(ok)'))).toBeDefined();
    expect(lines.at(-1)).toContain('in brackets: ignored');
  });

  it('says what was skipped, and how many places there are', () => {
    const lines = logTable(fleet(30));
    expect(lines.at(-1)).toBe('2 files were skipped as plainly something else: a private key, a certificate request.');
    expect(lines.find((line) => line.includes('acme-production'))).toMatch(/\(\+2\)$/);
  });

  it('ends after 1,000 lines and says how many more there are', () => {
    const lines = logTable(report(Array.from({ length: 1234 }, (_, index) => finding({ seed: String(index) }))));
    expect(lines).toHaveLength(1 + 1 + 1000 + 1);
    expect(lines.at(-1)).toContain('234 more');
  });

  it('is one line for a report of nothing', () => {
    expect(logTable(report([]))).toEqual(['Certificates: nothing that counts; none of them will end.']);
  });

  it('stays within 120 columns and is harmless, whatever strangers wrote', () => {
    for (const shown of [hostileReport(hostileTexts), ...hostileTexts.map((text) => hostileReport([text]))]) {
      for (const line of logTable(shown)) {
        expect(width(line)).toBeLessThanOrEqual(120);
        expect(line.length).toBeLessThan(1500);
        expect(line).not.toMatch(
          /##\[|##\w+\[|^\s*::|[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
        );
      }
    }
  });

  it('keeps the end of a long path, which tells more than its start', () => {
    const location = `${'very/'.repeat(40)}deep/acme.pem`;
    const lines = logTable(report([finding({ origins: [{ kind: 'file', location, index: 0 }] })]));
    expect(lines[2]).toMatch(/…(very\/|ery\/|ry\/|y\/|\/)*.*deep\/acme\.pem$/);
    expect(width(lines[2] ?? '')).toBe(120);
  });
});
