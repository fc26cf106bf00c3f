import { describe, expect, it } from '@jest/globals';
import { csv } from '../../../src/check/render/csv.ts';
import { hostileTexts } from './hostile.ts';
import { readCsv } from './readers.ts';
import { finding, fleet, hostileReport, report, unreadable } from './sample.ts';

const table = (text: string): Record<string, string>[] => {
  const [names = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
};

describe('the CSV file', () => {
  it('has the members of the report as columns and a record for each certificate, in its order', () => {
    const all = fleet(300);
    const rows = table(csv(all));
    expect(rows).toHaveLength(300);
    for (const [index, row] of rows.entries()) {
      const shown = all.findings[index];
      expect(row['verdict']).toBe(shown?.verdict);
      expect(row['fingerprint']).toBe(shown?.fingerprint ?? '');
      expect(row['notAfter']).toBe(shown?.notAfter ?? '');
      expect(row['secondsLeft']).toBe(String(shown?.secondsLeft ?? ''));
      expect(row['subject']).toBe(shown?.subject ?? '');
      expect(row['ignored']).toBe(String(shown?.ignored !== null));
      expect(row['places']).toBe(
        shown?.origins
          .map(({ location, line }) => (line === undefined || line === 1 ? location : `${location}:${line}`))
          .join(' ; '),
      );
    }
  });

  it('names every member that a finding has', () => {
    const [names = []] = readCsv(csv(report([])));
    const members = Object.keys(finding()).map((name) => ({ origins: 'places' })[name] ?? name);
    expect(names).toEqual(expect.arrayContaining(members));
    expect(names).toHaveLength(new Set(names).size);
  });

  it('leaves empty what is unknown and keeps numbers numbers', () => {
    const [past, broken] = table(
      csv({
        ...report([]),
        findings: [finding({ verdict: 'expired', secondsLeft: -90_000, daysLeft: -2 }), unreadable()],
      }),
    );
    expect(past).toMatchObject({ secondsLeft: '-90000', daysLeft: '-2', selfSigned: 'false', warnings: '' });
    expect(broken).toMatchObject({ subject: '', secondsLeft: '', keyBits: '', reason: 'no-certificate' });
  });

  it('quotes what has to be quoted, and an ordinary name has no quotes', () => {
    const text = csv(report([finding({ subject: 'CN=a "b",O=c' })]));
    expect(text).toContain('"CN=a ""b"",O=c"');
    expect(text.split('\r\n')[1]).toMatch(/^ok,/);
    expect(text).toContain(',certs/production.pem,');
  });

  it.each(['=', '+', '-', '@', '\t=', ' =', '＝', '＋', '－', '＠'])('has no formula that begins with %j', (start) => {
    const rows = readCsv(csv(hostileReport([`${start}cmd|' /C calc'!A0`])));
    for (const field of rows.slice(1).flat()) {
      expect(/^-?\d+(?:\.\d+)?$/.test(field) ? '' : field).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
    }
    expect(rows.flat().some((field) => field.includes(`'${start.trim()}cmd|`))).toBe(true);
  });

  it('begins no formula for a spreadsheet that cuts cells at other signs', () => {
    for (const text of hostileTexts) {
      for (const line of csv(hostileReport([text])).split('\r\n')) {
        for (const separator of [';', '|', '\t']) {
          for (const cell of line.split(separator).slice(1))
            expect(cell).not.toMatch(/^[\s"]*[=+@\uff1d\uff0b\uff0d\uff20]|^[\s"]*-\D/);
        }
      }
    }
  });

  it('has as many fields in every record, and lines without control characters, whatever strangers wrote', () => {
    const text = csv(hostileReport(hostileTexts));
    const rows = readCsv(text);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([23]));
    expect(rows).toHaveLength(1 + 3 * hostileTexts.length);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});
