import { constants } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/check/finding.ts';
import { makeReport } from '../../src/check/report.ts';
import { reportOutput, reportOutputs } from '../../src/check/report-output.ts';
import { file, finding, hex, now, reportArbitrary, thresholds } from './fixture.ts';

function report(findings: readonly Finding[], skippedFiles = 0) {
  const skipped = Array.from(
    { length: skippedFiles },
    (_, index) => ({ location: `keys/${index}.key`, reason: 'private-key' }) as const,
  );
  return makeReport({ findings, skipped, thresholds: thresholds(), now });
}

function many(count: number, more: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      identity: hex(String(index)),
      secondsLeft: index,
      verdict: index % 2 === 0 ? 'critical' : 'ok',
      ...more,
    }),
  );
}

interface Output {
  readonly reportTruncated: boolean;
  readonly counts: object;
  readonly findings: readonly Finding[];
  readonly skipped: readonly object[];
}

function output(findings: readonly Finding[], skippedFiles = 0): Output & { readonly bytes: number } {
  const text = reportOutput(report(findings, skippedFiles));
  return { ...(JSON.parse(text) as Output), bytes: Buffer.byteLength(text) };
}

describe('the report as an output', () => {
  it('is the report itself on one line when it is small', () => {
    fc.assert(
      fc.property(reportArbitrary, (small) => {
        const text = reportOutput(small);
        expect(JSON.parse(text)).toEqual({ ...small, reportTruncated: false });
        expect(text).not.toContain('\n');
      }),
    );
  });

  it('is cut to the worst findings that fit into 60,000 bytes, and keeps its counts', () => {
    const cut = output(many(1000));
    expect(cut.reportTruncated).toBe(true);
    expect(cut.bytes).toBeLessThanOrEqual(60_000);
    expect(cut.bytes).toBeGreaterThan(58_000);
    expect(cut.counts).toMatchObject({ critical: 500, ok: 500 });
    const kept = report(many(1000)).findings.slice(0, cut.findings.length);
    expect(cut.findings.map(({ identity }) => identity)).toEqual(kept.map(({ identity }) => identity));
    expect(cut.findings.every(({ verdict }) => verdict === 'critical')).toBe(true);
    expect(cut.skipped).toEqual([]);
  });

  it('gives what room is left to skipped places', () => {
    const cut = output(many(2), 5000);
    expect(cut.findings).toHaveLength(2);
    expect(cut.skipped.length).toBeGreaterThan(500);
    expect(cut.bytes).toBeLessThanOrEqual(60_000);
  });

  it('shortens places, warnings and long texts rather than losing the finding', () => {
    const long = '<🔑>'.repeat(20_000);
    const cut = output([
      finding({
        subject: long,
        issuer: long,
        message: long,
        origins: Array.from({ length: 5000 }, (_, index) => file(`${index}-${long.slice(0, 500)}`)),
        warnings: Array.from({ length: 50 }, () => ({ code: 'weak-key', message: long })),
        ignored: { until: null, reason: long },
      }),
    ]);
    expect(cut.findings[0]).toMatchObject({
      identity: hex('finding'),
      fingerprint: hex('finding'),
      subject: expect.stringMatching(/…$/),
    });
    expect(cut.findings[0]?.origins).toHaveLength(5);
  });

  it('never cuts between the two halves of a character', () => {
    for (const start of ['', 'x']) {
      const cut = output([finding({ subject: start + '🔑'.repeat(40_000) })]);
      expect(cut.findings[0]?.subject).toMatch(/^x?(?:🔑)+…$/u);
    }
  });

  it('ends with the first finding that does not fit, so that nothing worse is missing', () => {
    const wide = '\u0000'.repeat(300);
    const more = {
      subject: wide,
      issuer: wide,
      serialNumber: wide,
      keyType: wide,
      signatureAlgorithm: wide,
      message: wide,
    };
    const places = Array.from({ length: 5 }, (_, index) => file(wide, index));
    const warnings = Array.from({ length: 5 }, () => ({ code: 'weak-key', message: wide }) as const);
    const large = ['a', 'b', 'c', 'd'].map((name) =>
      finding({ identity: hex(name), verdict: 'expired', ...more, origins: places, warnings }),
    );
    const cut = output([...large, finding({ identity: hex('small') })]);
    expect(cut.findings.length).toBeGreaterThan(0);
    expect(cut.findings.length).toBeLessThan(4);
    expect(cut.findings.every(({ verdict }) => verdict === 'expired')).toBe(true);
  });

  it('is made even of a report that would be longer than any text can be', () => {
    const long = 'x'.repeat(1_000_000);
    const huge = finding({ subject: long, origins: Array.from({ length: 600 }, (_, index) => file(long, index)) });
    expect(huge.origins.length * long.length).toBeGreaterThan(constants.MAX_STRING_LENGTH);
    expect(output([huge])).toMatchObject({ reportTruncated: true, findings: [{ fingerprint: hex('finding') }] });
  });

  it('never passes 60,000 bytes, however hostile the texts', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constant('\u0000'.repeat(500)),
      fc.constant('€'.repeat(250)),
    );
    const hostile = fc.record({ subject: text, issuer: text, message: text, identity: text, location: text });
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 400 }), ({ location, ...texts }, count) => {
        const one = finding({ ...texts, origins: Array.from({ length: 30 }, (_, index) => file(location, index)) });
        expect(
          output(
            Array.from({ length: count }, () => one),
            50,
          ).bytes,
        ).toBeLessThanOrEqual(60_000);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the outputs', () => {
  it('are texts by their names', () => {
    const two = [
      finding({
        verdict: 'critical',
        identity: hex('a'),
        secondsLeft: 90_000,
        daysLeft: 1,
        notAfter: '2027-03-02T13:00:00Z',
      }),
      finding(),
    ];
    expect(reportOutputs(report(two))).toEqual({
      worst: 'critical',
      'earliest-not-after': '2027-03-02T13:00:00Z',
      'days-left': '1',
      counts: '{"ok":1,"notice":0,"warning":0,"critical":1,"expired":0,"notYetValid":0,"unreadable":0,"ignored":0}',
      report: reportOutput(report(two)),
    });
  });

  it('leave empty what nothing has', () => {
    const endless = report([finding({ notAfter: null, secondsLeft: null, daysLeft: null })]);
    expect(reportOutputs(endless)).toMatchObject({ 'earliest-not-after': '', 'days-left': '' });
  });

  it('show a day that has begun as 0 and one that is past as -1', () => {
    const zero = report([finding({ secondsLeft: 5, daysLeft: 0 })]);
    const past = report([finding({ secondsLeft: -5, daysLeft: -1 })]);
    expect([reportOutputs(zero)['days-left'], reportOutputs(past)['days-left']]).toEqual(['0', '-1']);
  });
});
