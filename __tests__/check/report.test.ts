import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Finding, type Verdict, verdicts } from '../../src/check/finding.ts';
import {
  assemble,
  earliestEnding,
  type FailOn,
  failOnChoices,
  fails,
  isFailing,
  makeReport,
} from '../../src/check/report.ts';
import { compareUrgency } from '../../src/check/urgency.ts';
import { finding, findingArbitrary, hex, now, thresholds } from './fixture.ts';

const ignored = { until: null, reason: null };

function report(...findings: Finding[]) {
  return makeReport({ findings, skipped: [], thresholds: thresholds(), now });
}

describe('the report', () => {
  it('names its moment and the thresholds as they were given', () => {
    const given = thresholds({ notice: ' 90d , 50% ', critical: '30d,33%' });
    expect(makeReport({ findings: [], skipped: [], thresholds: given, now })).toEqual({
      schemaVersion: 1,
      generatedAt: '2027-03-01T12:00:00Z',
      thresholds: { noticeWithin: '90d,50%', warnWithin: '60d', failWithin: '30d,33%' },
      worst: 'ok',
      counts: { ok: 0, notice: 0, warning: 0, critical: 0, expired: 0, notYetValid: 0, unreadable: 0, ignored: 0 },
      skipped: [],
      findings: [],
    });
  });

  it('has the gravest verdict that counts as its worst', () => {
    expect(report(finding({ verdict: 'notice' }), finding({ verdict: 'critical' })).worst).toBe('critical');
    expect(report(finding({ verdict: 'notice' }), finding({ verdict: 'critical', ignored })).worst).toBe('notice');
    expect(report(finding({ verdict: 'unreadable' }), finding({ verdict: 'notYetValid' })).worst).toBe('unreadable');
    expect(report(finding({ verdict: 'notYetValid' }), finding({ verdict: 'expired' })).worst).toBe('notYetValid');
    expect(report(finding({ verdict: 'expired', ignored })).worst).toBe('ok');
  });

  it('counts every finding once', () => {
    fc.assert(
      fc.property(fc.array(findingArbitrary), (findings) => {
        const { counts } = report(...findings);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
        expect(counts.ignored).toBe(findings.filter((each) => each.ignored !== null).length);
        for (const verdict of verdicts) {
          expect(counts[verdict]).toBe(
            findings.filter((each) => each.verdict === verdict && each.ignored === null).length,
          );
        }
      }),
    );
  });

  it('sorts what was skipped by its place', () => {
    const skipped = [
      { location: 'b', reason: 'text' },
      { location: 'a', reason: 'binary' },
    ] as const;
    expect(
      assemble({ generatedAt: '', thresholds: null, findings: [], skipped }).skipped.map(({ location }) => location),
    ).toEqual(['a', 'b']);
  });
});

describe('the order of urgency', () => {
  const orderOf = (...findings: Finding[]) => report(...findings).findings.map(({ identity }) => identity);

  it('is gravity, then the time left, then identity, and ignored ones last', () => {
    const one = (identity: string, verdict: Verdict, secondsLeft: number | null, more: Partial<Finding> = {}) =>
      finding({ identity, verdict, secondsLeft, ...more });
    expect(
      orderOf(
        one('g', 'unreadable', null, { ignored }),
        one('f', 'ok', null),
        one('e', 'ok', 5),
        one('d', 'critical', 3),
        one('c', 'critical', 2),
        one('b', 'critical', 2),
        one('a', 'unreadable', null),
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('is total: antisymmetric, transitive, and equal for one identity only', () => {
    const sign = (a: Finding, b: Finding) => Math.sign(compareUrgency(a, b));
    fc.assert(
      fc.property(findingArbitrary, findingArbitrary, findingArbitrary, (a, b, c) => {
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) === 0) expect(a.identity).toBe(b.identity);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which findings come', () => {
    const unique = fc.uniqueArray(findingArbitrary, { selector: ({ identity }) => identity });
    fc.assert(
      fc.property(
        unique.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(report(...shuffled)).toEqual(report(...all));
        },
      ),
    );
  });
});

describe('failing', () => {
  const failing: Readonly<Record<FailOn, readonly Verdict[]>> = {
    warning: ['warning', 'critical', 'expired', 'notYetValid', 'unreadable'],
    critical: ['critical', 'expired', 'notYetValid', 'unreadable'],
    expired: ['expired', 'notYetValid', 'unreadable'],
    never: [],
  };

  it.each(failOnChoices)('on %s', (failOn) => {
    expect(verdicts.filter((verdict) => fails(report(finding({ verdict })), failOn))).toEqual(failing[failOn]);
    expect(verdicts.filter((verdict) => isFailing(finding({ verdict }), failOn))).toEqual(failing[failOn]);
    expect(verdicts.filter((verdict) => fails(report(finding({ verdict, ignored })), failOn))).toEqual([]);
  });

  it('means the same for the report and for one of its findings', () => {
    fc.assert(
      fc.property(fc.array(findingArbitrary), fc.constantFrom(...failOnChoices), (findings, failOn) => {
        expect(fails(report(...findings), failOn)).toBe(findings.some((each) => isFailing(each, failOn)));
      }),
    );
  });
});

describe('the earliest end', () => {
  const at = (identity: string, secondsLeft: number | null, more: Partial<Finding> = {}) =>
    finding({
      identity: hex(identity),
      secondsLeft,
      notAfter: secondsLeft === null ? null : '2027-03-01T12:00:00Z',
      ...more,
    });

  it('is that of the finding with the least time left, also when it is past', () => {
    expect(earliestEnding(report(at('a', 5), at('b', -5), at('c', 0)))?.secondsLeft).toBe(-5);
  });

  it('does not look at what is ignored, unreadable or without end', () => {
    const others = [
      at('a', -9, { ignored }),
      at('b', null),
      finding({ verdict: 'unreadable', secondsLeft: null, notAfter: null }),
    ];
    expect(earliestEnding(report(...others, at('c', 7)))?.secondsLeft).toBe(7);
    expect(earliestEnding(report(...others))).toBeUndefined();
  });
});
