import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { startCollection } from '../../src/check/collect.ts';
import type { Collected } from '../../src/check/collected.ts';
import { originKinds, skippedReasons, unreadableReasons, verdicts, warningClauses } from '../../src/check/finding.ts';
import { judgeAll } from '../../src/check/findings.ts';
import { parseIgnoreLines } from '../../src/check/ignore-line.ts';
import { lostReport, mergeReports } from '../../src/check/merge.ts';
import { makeReport, type Report } from '../../src/check/report.ts';
import { reportOutput } from '../../src/check/report-output.ts';
import { certificate, day, file, finding, hex, now, plus, reportArbitrary, thresholds } from './fixture.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a report, as it is after a walk through JSON. */
function errors(report: unknown): unknown {
  validate(JSON.parse(JSON.stringify(report)));
  return validate.errors ?? [];
}

function checked(ignore = ''): Report {
  const collector = startCollection();
  const items: Collected[] = [
    { kind: 'certificate', certificate: certificate(), origin: { ...file('a.pem'), line: 12 } },
    {
      kind: 'certificate',
      certificate: certificate({
        subject: 'CN=old',
        notAfter: plus(-day),
        keyBits: 1024,
        warnings: ['not-after-form'],
      }),
      origin: file('b.jks', 1),
      warnings: ['integrity-not-verified', 'key-mismatch'],
    },
    {
      kind: 'certificate',
      certificate: certificate({ subject: 'CN=ever', notAfter: null, notBefore: null }),
      origin: file('c'),
    },
    {
      kind: 'certificate',
      certificate: certificate({ subject: 'CN=year 1', notBefore: new Date('0000-01-01T00:00:00Z') }),
      origin: file('d'),
    },
    {
      kind: 'org-certificate',
      orgId: '00D000000000001EAA',
      developerName: 'One',
      expirationDate: '2027-03-31',
      keyBits: null,
      origin: { kind: 'org', location: 'org 00D000000000001EAA', index: 0 },
    },
    { kind: 'unreadable', reason: 'der-cut', fingerprint: hex('cut'), subject: 'CN=cut', origin: file('e') },
    { kind: 'unreadable', reason: 'timeout', detail: '20 s', origin: file('f') },
    { kind: 'skipped', location: 'a.key', reason: 'private-key' },
  ];
  for (const item of items) collector.add(item);
  const gathered = collector.finish();
  const judging = {
    now,
    thresholds: thresholds({ critical: '33%' }),
    leavesOnly: true,
    ignoreLines: parseIgnoreLines(ignore, 'ignore').lines,
  };
  const { findings } = judgeAll(gathered, judging);
  return makeReport({ findings, skipped: gathered.skipped, thresholds: judging.thresholds, now });
}

describe('the published schema of the report', () => {
  it('holds for a check of everything that there is', () => {
    expect(errors(checked())).toEqual([]);
    expect(errors(checked('a.pem until=2027-12-31 soon gone\nb.jks\nc until=2020-01-01'))).toEqual([]);
  });

  it('holds for reports of any findings, for their outputs and for what is merged of them', () => {
    fc.assert(
      fc.property(fc.array(reportArbitrary, { minLength: 1, maxLength: 4 }), (reports) => {
        for (const report of reports) {
          expect(errors(report)).toEqual([]);
          expect(errors(JSON.parse(reportOutput(report)))).toEqual([]);
        }
        expect(errors(mergeReports(reports, now, [lostReport('leg.json', undefined)]))).toEqual([]);
      }),
    );
  });

  it('holds for an output that was cut', () => {
    const long = 'x'.repeat(70_000);
    const cut = makeReport({ findings: [finding({ subject: long })], skipped: [], thresholds: thresholds(), now });
    expect(errors(JSON.parse(reportOutput(cut)))).toEqual([]);
  });

  it.each<[string, (report: { [member: string]: unknown; findings: { [member: string]: unknown }[] }) => void]>([
    ['without a member', (report) => delete report['worst']],
    ['with one too many', (report) => Object.assign(report, { more: 1 })],
    ['of another version', (report) => Object.assign(report, { schemaVersion: 2 })],
    ['with a verdict of its own', (report) => Object.assign(report.findings[0] ?? {}, { verdict: 'good' })],
    ['with a finding too large', (report) => Object.assign(report.findings[0] ?? {}, { more: 1 })],
    ['with a fraction of a second', (report) => Object.assign(report.findings[0] ?? {}, { secondsLeft: 1.5 })],
    [
      'with a local time',
      (report) => Object.assign(report.findings[0] ?? {}, { notAfter: '2027-01-01T00:00:00+01:00' }),
    ],
    [
      'with more than all of its lifetime used',
      (report) => Object.assign(report.findings[0] ?? {}, { lifetimeUsed: 1.1 }),
    ],
    ['without a place', (report) => Object.assign(report.findings[0] ?? {}, { origins: [] })],
    [
      'unreadable without a reason',
      (report) => Object.assign(report.findings[0] ?? {}, { verdict: 'unreadable', reason: null }),
    ],
    [
      'readable with a reason',
      (report) => Object.assign(report.findings[0] ?? {}, { verdict: 'ok', reason: 'missing' }),
    ],
  ])('does not hold for one %s', (_, change) => {
    const report = JSON.parse(JSON.stringify(checked()));
    change(report);
    expect(errors(report)).not.toEqual([]);
  });

  it('has the closed lists that the product has', () => {
    expect(schema.$defs.verdict.enum).toEqual(verdicts);
    expect(schema.$defs.origin.properties.kind.enum).toEqual(originKinds);
    expect(schema.$defs.finding.properties.reason.enum).toEqual([null, ...Object.keys(unreadableReasons)]);
    expect(schema.$defs.warning.properties.code.enum).toEqual(Object.keys(warningClauses));
    expect(schema.properties.skipped.items.properties.reason.enum).toEqual(Object.keys(skippedReasons));
    expect(schema.properties.counts.required).toEqual([...verdicts, 'ignored']);
  });

  it('names every member that a report and its findings have, and requires it', () => {
    const report = checked();
    expect(Object.keys(report).sort()).toEqual([...schema.required].sort());
    expect(Object.keys(report.findings[0] ?? {}).sort()).toEqual([...schema.$defs.finding.required].sort());
  });
});
