import { describe, expect, it } from '@jest/globals';
import { calendar } from '../../../src/check/render/calendar.ts';
import { csv } from '../../../src/check/render/csv.ts';
import { html } from '../../../src/check/render/html.ts';
import { jsonReport } from '../../../src/check/render/json.ts';
import { junit } from '../../../src/check/render/junit.ts';
import { logTable } from '../../../src/check/render/log-table.ts';
import { prometheus } from '../../../src/check/render/prometheus.ts';
import { sarif } from '../../../src/check/render/sarif.ts';
import { summary } from '../../../src/check/render/summary.ts';
import type { Report } from '../../../src/check/report.ts';
import { parseCommand } from '../../runner/command.ts';
import { linesOf } from '../../runner/lines.ts';
import { hostileTexts } from './hostile.ts';
import { context, hostileReport } from './sample.ts';

const formats: Readonly<Record<string, (report: Report) => string>> = {
  log: (report) => logTable(report).join('\n'),
  summary: (report) => summary(report, context),
  JSON: jsonReport,
  CSV: csv,
  SARIF: (report) => sarif(report, context),
  JUnit: (report) => junit(report, context),
  metrics: prometheus,
  calendar: (report) => calendar(report, context),
  page: (report) => html(report, context),
};

/** Each text at every distance from the line's end at which a format could fold it. */
const shifted = hostileTexts.flatMap((text) =>
  text.length > 100 ? [text] : [0, 13, 31, 44, 57, 69].map((count) => 'x'.repeat(count) + text),
);

describe.each(Object.keys(formats))('the %s, printed to the log of a step', (name) => {
  it('holds no command that a runner acts upon, and no escape that a terminal obeys', () => {
    for (const text of [...shifted, ...Array.from({ length: 76 }, (_, count) => `${'y'.repeat(count)}::add-mask::a`)]) {
      const written = formats[name]?.(hostileReport([text])) ?? '';
      const commands = linesOf(written).flatMap((line) => parseCommand(line, () => true) ?? []);
      expect(commands).toEqual([]);
      expect(written.replace(/\r?\n/g, '')).not.toMatch(
        /##\w*\[|[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });
});
