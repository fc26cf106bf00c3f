import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { calendar } from '../../src/check/render/calendar.ts';
import { csv } from '../../src/check/render/csv.ts';
import { jsonReport } from '../../src/check/render/json.ts';
import { junit } from '../../src/check/render/junit.ts';
import { prometheus } from '../../src/check/render/prometheus.ts';
import { sarif } from '../../src/check/render/sarif.ts';
import type { Report } from '../../src/check/report.ts';
import { hostileTexts } from '../check/render/hostile.ts';
import { context, fleet, hostileReport, report } from '../check/render/sample.ts';
import { debianProgram, fileOfSource, npmPackages, pythonWith, run } from './render-judges.ts';

const reports: readonly (readonly [string, Report])[] = [
  ['no certificate', report([])],
  ['3 certificates', fleet(3)],
  ['300 certificates', fleet(300)],
  ['what strangers wrote', hostileReport(hostileTexts)],
];
const given = { ...context, homepage: 'https://home.example/sf-keypair', title: hostileTexts.slice(0, 30).join(' ') };

const folder = mkdtempSync(join(tmpdir(), 'render-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const multitool = npmPackages('@microsoft/sarif-multitool-linux@5.7.0');

(multitool !== undefined && process.platform === 'linux' ? describe : describe.skip)(
  "SARIF, judged by Microsoft's Multitool with its own and with GitHub's rules",
  () => {
    const program = join(multitool ?? '', 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
    const judge = (
      content: string,
    ): { readonly status: number | null; readonly found: string[]; readonly said: string } => {
      chmodSync(program, 0o755);
      const verdict = join(folder, 'verdict.sarif');
      const { status, stdout } = run(program, [
        'validate',
        file('report.sarif', content),
        '--rule-kind',
        'Sarif;Ghas',
        '--output',
        verdict,
        '--log',
        'ForceOverwrite',
      ]);
      const { runs } = JSON.parse(readFileSync(verdict, 'utf8')) as { runs: { results?: { ruleId: string }[] }[] };
      return { status, said: stdout, found: (runs[0]?.results ?? []).map(({ ruleId }) => ruleId) };
    };

    it.each(reports)('finds neither an error nor a warning with %s', (_, shown) => {
      expect(judge(sarif(shown, given))).toMatchObject({ status: 0, found: [] });
    });

    it('would find a result without a location, and an address that GitHub refuses', () => {
      const log = JSON.parse(sarif(fleet(3), given)) as { runs: { results: { locations: unknown[] }[] }[] };
      const [first, second] = log.runs[0]?.results ?? [];
      if (first === undefined || second === undefined) throw new Error('no results to spoil');
      first.locations = [];
      second.locations = [{ physicalLocation: { artifactLocation: { uri: 'tls://acme.example:443' } } }];
      expect(judge(JSON.stringify(log)).found).toEqual(expect.arrayContaining(['GH1015', 'GH1017']));
    });
  },
);

const xsd = fileOfSource('pytest==8.4.2', 'testing/example_scripts/junit-10.xsd');
const xmllint = debianProgram('xmllint', 'libxml2-utils');

(xsd !== undefined && xmllint !== undefined ? describe : describe.skip)(
  "JUnit, judged by xmllint with junit-10.xsd of Jenkins' xUnit plugin, as pytest's source holds it",
  () => {
    const judge = (content: string) =>
      run(xmllint ?? '', ['--noout', '--schema', xsd ?? '', file('junit.xml', content)]);

    it.each(reports)('is valid with %s', (_, shown) => {
      expect(judge(junit(shown, given))).toMatchObject({
        status: 0,
        stderr: expect.stringMatching(/junit\.xml validates\n$/),
      });
    });

    it('would not be with an attribute that the schema does not know', () => {
      expect(judge(junit(fleet(3), given).replace('<testcase ', '<testcase file="a" ')).status).not.toBe(0);
    });
  },
);

const python = pythonWith('icalendar==6.3.2', 'jsonschema==4.25.1');
const inPython = (script: string, ...args: readonly string[]): unknown => {
  const { status, stdout, stderr } = run(python ?? '', ['-c', script, ...args]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

(python === undefined ? describe.skip : describe)("the calendar, read by Python's icalendar", () => {
  const readAll = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
events = []
for event in calendar.walk('VEVENT'):
    alarms = [int(-alarm['TRIGGER'].dt.total_seconds()) for alarm in event.walk('VALARM')]
    events.append(dict(uid=str(event['UID']), start=event['DTSTART'].dt.strftime('%Y-%m-%dT%H:%M:%SZ').rjust(20, '0'),
        summary=str(event['SUMMARY']), errors=[str(e) for e in event.errors], alarms=alarms, keys=sorted(event.keys())))
print(json.dumps(dict(events=events, name=str(calendar['X-WR-CALNAME']), errors=[str(e) for e in calendar.errors],
    parts=sorted({part.name for part in calendar.walk()}))))`;
  interface Read {
    readonly events: readonly {
      readonly uid: string;
      readonly start: string;
      readonly summary: string;
      readonly errors: string[];
      readonly alarms: number[];
      readonly keys: string[];
    }[];
    readonly errors: string[];
    readonly parts: string[];
  }
  const read = (shown: Report) => inPython(readAll, file('calendar.ics', calendar(shown, given))) as Read;

  it.each(reports)('holds the end of every certificate, with %s', (_, shown) => {
    const { events, errors, parts } = read(shown);
    const ended = shown.findings.filter(({ notAfter }) => notAfter !== null);
    expect(events.map(({ start }) => start)).toEqual(ended.map(({ notAfter }) => notAfter));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(ended.length);
    expect([...errors, ...events.flatMap((event) => event.errors)]).toEqual([]);
    expect(parts.filter((part) => !['VCALENDAR', 'VEVENT', 'VALARM', 'VTIMEZONE', 'STANDARD'].includes(part))).toEqual(
      [],
    );
    for (const { keys } of events)
      expect(keys).toEqual(['CATEGORIES', 'DESCRIPTION', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'TRANSP', 'UID']);
  });

  it('rings 90, 60 and 30 days before, where that is still ahead', () => {
    const { events } = read(fleet(30));
    const ahead = fleet(30).findings.filter(({ notAfter }) => notAfter !== null);
    for (const [index, { alarms }] of events.entries()) {
      const { secondsLeft, ignored } = ahead[index] ?? {};
      const expected = [90, 60, 30]
        .map((days) => days * 86_400)
        .filter((seconds) => ignored === null && seconds < Number(secondsLeft));
      expect(alarms).toEqual(expected);
    }
  });
});

(python === undefined ? describe.skip : describe)("the JSON report, judged by Python's jsonschema", () => {
  const judge = `
import json, jsonschema, sys
schema, report = (json.load(open(path, encoding='utf-8')) for path in sys.argv[1:3])
jsonschema.Draft202012Validator.check_schema(schema)
print(json.dumps([error.message[:200] for error in jsonschema.Draft202012Validator(schema).iter_errors(report)]))`;
  const schema = new URL('../../docs/report.schema.json', import.meta.url).pathname;

  it.each(reports)('is of its schema with %s', (_, shown) => {
    // No serial number and no message comes as a stranger wrote it: the one is made of digits, the other has words of ours.
    const findings = shown.findings.map((each) => ({
      ...each,
      serialNumber: each.serialNumber === null ? null : '0a',
      message: `.${each.message}`,
    }));
    expect(inPython(judge, schema, file('report.json', jsonReport({ ...shown, findings })))).toEqual([]);
  });

  it('would not be with a verdict that does not exist', () => {
    const spoilt = jsonReport(fleet(3)).replace('"verdict": "ok"', '"verdict": "fine"');
    expect(inPython(judge, schema, file('report.json', spoilt))).not.toEqual([]);
  });
});

(python === undefined ? describe.skip : describe)("the CSV file, read by Python's csv", () => {
  const readAll = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8') as file:
    print(json.dumps(list(csv.DictReader(file, strict=True))))`;

  it.each(reports)('has a record for every certificate, with %s', (_, shown) => {
    const rows = inPython(readAll, file('report.csv', csv(shown))) as Record<string, string>[];
    expect(rows.map((row) => row['verdict'])).toEqual(shown.findings.map(({ verdict }) => verdict));
    expect(rows.map((row) => row['fingerprint'])).toEqual(shown.findings.map(({ fingerprint }) => fingerprint ?? ''));
  });
});

const promtool = debianProgram('promtool', 'prometheus');

(promtool === undefined ? describe.skip : describe)('the metrics, judged by promtool', () => {
  const judge = (content: string) => {
    const { status, stdout, stderr } = run('sh', [
      '-c',
      `${promtool} check metrics < "$0"`,
      file('metrics.prom', content),
    ]);
    return { status, said: `${stdout}${stderr}` };
  };

  it.each(reports)('are right with %s', (_, shown) => {
    expect(judge(prometheus(shown))).toEqual({ status: 0, said: '' });
  });

  it('would not be with a bare quote in a label, or without HELP', () => {
    const text = prometheus(fleet(3));
    expect(judge(text.replace('name="', 'name=""')).status).not.toBe(0);
    expect(judge(text.replace(/# HELP sf_keypair_certificates .*\n/, '')).said).toContain('no help text');
  });
});
