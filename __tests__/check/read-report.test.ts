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
    ['', 'no JSON'],
    ['{', 'no JSON'],
    ['[]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['{}', 'schemaVersion'],
    [
      altered((value) => {
        value['schemaVersion'] = 2;
      }),
      'schemaVersion',
    ],
    [
      altered((value) => {
        value['reportTruncated'] = true;
      }),
      'was cut',
    ],
    [
      altered((value) => {
        value['findings'] = {};
      }),
      '"findings"',
    ],
    [
      altered((value) => {
        value['worst'] = 'fine';
      }),
      '"worst"',
    ],
    [
      altered((value) => {
        value['thresholds'] = { noticeWithin: 1 };
      }),
      '"thresholds"',
    ],
    [
      altered((value) => {
        value['generatedAt'] = 'yesterday';
      }),
      '"generatedAt"',
    ],
    [
      altered((value) => {
        value['skipped'] = [{ location: 'a', reason: 'why not' }];
      }),
      '"skipped"',
    ],
    [
      altered((_, first) => {
        first['verdict'] = 'good';
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['verdict'] = 'unreadable';
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['reason'] = 'missing';
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['secondsLeft'] = '5';
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['fingerprint'] = 'AB';
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['notAfter'] = '<script>';
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['origins'] = [{ kind: 'file', location: 1, index: 0 }];
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['origins'] = [null];
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['warnings'] = [{ code: 'unheard-of', message: '' }];
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        first['ignored'] = true;
      }),
      '"findings"',
    ],
    [
      altered((_, first) => {
        delete first['message'];
      }),
      '"findings"',
    ],
  ])('refuses %.60j: %s', (text, words) => {
    const outcome = readReport(text);
    expect('problem' in outcome ? outcome.problem : 'was read').toContain(words);
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
