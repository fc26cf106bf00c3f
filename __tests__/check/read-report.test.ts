import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readReport } from '../../src/check/read-report.ts';
import { makeReport } from '../../src/check/report.ts';
import { reportOutput } from '../../src/check/report-output.ts';
import { finding, hex, now, reportArbitrary, thresholds } from './fixture.ts';

const good = makeReport({
  findings: [
    finding(),
    finding({ identity: hex('critical'), verdict: 'critical', warnings: [{ code: 'weak-key', message: 'weak' }] }),
  ],
  skipped: [{ location: 'a.key', reason: 'private-key' }],
  thresholds: thresholds(),
  now,
});

/** The good report's text after somebody's hand was in it. */
function altered(change: (value: Record<string, unknown>, first: Record<string, unknown>) => void): string {
  const value = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;
  change(value, (value['findings'] as Record<string, unknown>[])[0] ?? {});
  return JSON.stringify(value);
}

describe('reading a report', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        expect(readReport(JSON.stringify(report))).toEqual({ report });
      }),
    );
    expect(readReport(`\uFEFF${JSON.stringify(good, null, 2)}\n`)).toEqual({ report: good });
  });

  it('leaves behind members that it does not know', () => {
    const text = altered((value, first) => {
      value['more'] = 1;
      first['more'] = 1;
      first['origins'] = [{ kind: 'file', location: 'acme.pem', index: 0, more: 1 }];
    });
    expect(readReport(text)).toEqual({ report: good });
  });

  it.each([
    ['', 'it is no JSON'],
    ['{', 'it is no JSON'],
    ['[]', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    ['{}', 'its schemaVersion is not 1'],
    ['{"schemaVersion":2}', 'its schemaVersion is not 1'],
    ['{"schemaVersion":1,"reportTruncated":true}', 'it was cut to the size of an output; merge report files'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readReport(text)).toEqual({ problem });
  });

  it.each([
    ['findings', {}],
    ['worst', 'fine'],
    ['thresholds', { noticeWithin: 1 }],
    ['generatedAt', 'yesterday'],
    ['counts', { ok: -1 }],
    ['skipped', [{ location: 'a', reason: 'why not' }]],
    ['skipped', ['a']],
  ])('refuses a report with %s %j', (member, value) => {
    const text = altered((report) => Object.assign(report, { [member]: value }));
    expect(readReport(text)).toEqual({ problem: `its member "${member}" is not of the schema` });
  });

  it.each([
    ['verdict', 'good'],
    ['verdict', 'unreadable'],
    ['reason', 'missing'],
    ['secondsLeft', '5'],
    ['fingerprint', 'AB'],
    ['fingerprint', ['ab'.repeat(32)]],
    ['fingerprint', { toString: null, valueOf: null }],
    ['notAfter', '<script>'],
    ['origins', [{ kind: 'file', location: 1, index: 0 }]],
    ['origins', [{ kind: 'file', location: 'a', index: 0, line: '1' }]],
    ['origins', [null]],
    ['warnings', [{ code: 'unheard-of', message: '' }]],
    ['ignored', true],
    ['role', 'owner'],
    ['message', undefined],
  ])('refuses a finding with %s %j', (member, value) => {
    const text = altered((_, first) => Object.assign(first, { [member]: value }));
    expect(readReport(text)).toEqual({ problem: 'its member "findings" is not of the schema' });
  });

  it('does not believe counts and verdicts that its findings do not bear out', () => {
    const calmed = altered((value) => {
      value['worst'] = 'ok';
    });
    const emptied = altered((value) => {
      value['findings'] = [];
    });
    const ignoring = altered((_, first) => {
      first['ignored'] = { until: null, reason: null };
    });
    for (const text of [calmed, emptied, ignoring]) {
      expect(readReport(text)).toEqual({ problem: 'its counts are not those of its findings' });
    }
  });

  it('takes the output of a step as long as that was not cut', () => {
    expect(readReport(reportOutput(good))).toEqual({ report: good });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((findings) => JSON.stringify({ ...good, findings })),
        ),
        (text) => {
          expect(Object.keys(readReport(text))).toHaveLength(1);
        },
      ),
    );
    expect(readReport('['.repeat(200_000))).toHaveProperty('problem');
  });
});
