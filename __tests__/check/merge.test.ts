import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/check/finding.ts';
import { lostReport, mergeReports } from '../../src/check/merge.ts';
import { readReport } from '../../src/check/read-report.ts';
import { makeReport, type Report } from '../../src/check/report.ts';
import { cpuMilliseconds, day, file, finding, hex, now, plus, reportArbitrary, thresholds } from './fixture.ts';

function report(...findings: Finding[]): Report {
  return makeReport({ findings, skipped: [], thresholds: thresholds(), now });
}

describe('merging reports', () => {
  it('makes one finding a certificate, with the places and warnings of all', () => {
    const warning = (message: string) => [{ code: 'key-mismatch', message }] as const;
    const merged = mergeReports(
      [
        report(finding({ origins: [file('b.pem'), file('a.pem')], warnings: warning('one') })),
        report(finding({ origins: [file('c.pem'), file('a.pem')], warnings: [...warning('two'), ...warning('one')] })),
      ],
      now,
    );
    expect(merged.findings).toHaveLength(1);
    expect(merged.findings[0]?.origins.map(({ location }) => location)).toEqual(['a.pem', 'b.pem', 'c.pem']);
    expect(merged.findings[0]?.warnings.map(({ message }) => message)).toEqual(['one', 'two']);
    expect(merged.counts.ok).toBe(1);
  });

  it('keeps the graver verdict, and what counts in one part counts', () => {
    const parts = [
      report(finding({ verdict: 'warning', secondsLeft: 40 * day })),
      report(finding({ verdict: 'critical', secondsLeft: 29 * day })),
      report(finding({ verdict: 'expired', secondsLeft: -1, ignored: { until: null, reason: 'gone' } })),
    ];
    const merged = mergeReports(parts, now);
    expect(merged.findings[0]).toMatchObject({ verdict: 'critical', ignored: null, secondsLeft: 29 * day });
    expect(merged).toMatchObject({ worst: 'critical', counts: { critical: 1, ignored: 0 } });
  });

  it('leaves a finding ignored that all parts ignore alike', () => {
    const ignored = () => finding({ verdict: 'expired', secondsLeft: -1, ignored: { until: null, reason: 'gone' } });
    const merged = mergeReports([report(ignored()), report(ignored())], now);
    expect(merged.findings).toEqual([ignored()]);
    expect(merged.counts.ignored).toBe(1);
  });

  it('is as old as the oldest part', () => {
    const at = (moment: Date) => makeReport({ findings: [], skipped: [], thresholds: thresholds(), now: moment });
    expect(mergeReports([at(plus(5)), at(plus(-5)), at(now)], plus(60)).generatedAt).toBe('2027-03-01T11:59:55Z');
  });

  it('names the thresholds when all parts have the same ones', () => {
    const strict = makeReport({ findings: [], skipped: [], thresholds: thresholds({ critical: '45d' }), now });
    expect(mergeReports([report(), report()], now).thresholds?.failWithin).toBe('30d');
    expect(mergeReports([report(), strict], now).thresholds).toBeNull();
  });

  it('lists a skipped place once for each thing that it was', () => {
    const skipping = (...reasons: ('text' | 'binary')[]) =>
      makeReport({
        findings: [],
        skipped: reasons.map((reason) => ({ location: 'a', reason })),
        thresholds: thresholds(),
        now,
      });
    expect(mergeReports([skipping('text'), skipping('text', 'binary')], now).skipped).toEqual([
      { location: 'a', reason: 'binary' },
      { location: 'a', reason: 'text' },
    ]);
  });

  it('counts a part that could not be read as unreadable', () => {
    const merged = mergeReports([report(finding())], now, [lostReport('leg-7.json', 'it is no JSON')]);
    expect(merged).toMatchObject({ worst: 'unreadable', counts: { ok: 1, unreadable: 1 } });
    expect(merged.findings[0]).toMatchObject({
      reason: 'bad-report',
      origins: [file('leg-7.json')],
      message: 'Cannot be judged: it is no report of this product, or one of another schema version (it is no JSON).',
    });
  });

  it('finds nothing good in no parts at all', () => {
    expect(mergeReports([], now)).toMatchObject({ worst: 'unreadable', findings: [{ reason: 'nothing-found' }] });
  });

  it('is idempotent, independent of the order and of how parts are grouped, and conserves', () => {
    const reports = fc.array(reportArbitrary, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        reports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length)),
        ),
        ([all, shuffled, cut]) => {
          const merged = mergeReports(all, now);
          expect(mergeReports([merged], now)).toEqual(merged);
          expect(mergeReports([merged, merged], now)).toEqual(merged);
          expect(mergeReports(shuffled, now)).toEqual(merged);
          if (cut > 0 && cut < all.length) {
            const halves = [mergeReports(all.slice(0, cut), now), mergeReports(all.slice(cut), now)];
            expect(mergeReports(halves, now)).toEqual(merged);
          }
          const identities = new Set(all.flatMap(({ findings }) => findings.map(({ identity }) => identity)));
          expect(new Set(merged.findings.map(({ identity }) => identity))).toEqual(identities);
          expect(merged.findings).toHaveLength(identities.size);
          expect(Object.values(merged.counts).reduce((sum, count) => sum + count, 0)).toBe(identities.size);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never calms what one part found', () => {
    const order = ['ok', 'notice', 'warning', 'critical', 'expired', 'notYetValid', 'unreadable'];
    fc.assert(
      fc.property(fc.array(reportArbitrary, { minLength: 1 }), (all) => {
        const gravest = Math.max(...all.map(({ worst }) => order.indexOf(worst)));
        expect(order.indexOf(mergeReports(all, now).worst)).toBe(gravest);
      }),
    );
  });

  it('reads and merges 256 parts of 50 findings in under a second', () => {
    const parts = Array.from({ length: 256 }, (_, leg) =>
      report(
        ...Array.from({ length: 50 }, (__, index) =>
          finding({
            identity: hex(`${index < 20 ? 'shared' : leg} ${index}`),
            origins: [file(`leg-${leg}/${index}.pem`)],
          }),
        ),
      ),
    );
    const texts = parts.map((part) => JSON.stringify(part));
    const started = process.cpuUsage();
    const read = texts
      .map((text) => readReport(text))
      .flatMap((outcome) => ('report' in outcome ? [outcome.report] : []));
    const merged = mergeReports(read, now);
    expect(cpuMilliseconds(started)).toBeLessThan(1000);
    expect(merged.findings).toHaveLength(20 + 256 * 30);
    expect(merged.findings.filter(({ origins }) => origins.length === 256)).toHaveLength(20);
  });
});
