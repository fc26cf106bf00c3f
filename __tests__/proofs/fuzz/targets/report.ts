import { readReport } from '../../../../src/check/read-report.ts';
import { makeReport } from '../../../../src/check/report.ts';
import { reportOutput } from '../../../../src/check/report-output.ts';
import { issueBody } from '../../../../src/check/tracking-body.ts';
import { readMark } from '../../../../src/check/tracking-mark.ts';
import { finding, now, reportArbitrary, thresholds } from '../../../check/fixture.ts';
import { promise, type Target, utf8 } from '../target.ts';

const good = makeReport({
  findings: [finding(), finding({ verdict: 'critical', warnings: [{ code: 'weak-key', message: 'weak' }] })],
  skipped: [{ location: 'a.key', reason: 'private-key' }],
  thresholds: thresholds(),
  now,
});
const text = JSON.stringify(good);

export const report: readonly Target[] = [
  {
    name: 'report',
    weight: 40,
    mayRefuse: false,
    seeds: [text, JSON.stringify({ ...good, findings: [] })],
    words: ['null', 'true', '[]', '{}', '"', ',', '-1', '1e400', '"__proto__":{}', ...new Set(text.match(/"\w+":/g))],
    fresh: reportArbitrary.map((made) => JSON.stringify(made)),
    feed(input) {
      const read = readReport(utf8(input));
      if ('problem' in read) return promise(read.problem.length > 0 && read.problem.length < 2_000, 'a reason');
      issueBody(read.report, { reportName: 'certificates', runUrl: 'https://ci.example/1' });
      promise(Buffer.byteLength(reportOutput(read.report)) <= 60_000, 'an output within its bound');
    },
  },
  {
    name: 'mark of an issue',
    weight: 60,
    mayRefuse: false,
    seeds: [
      issueBody(good, { reportName: 'certificates', runUrl: 'https://ci.example/1' }),
      `<!-- sf-keypair:tracking-issue report=${'a'.repeat(16)} worst=critical facts=${'b'.repeat(16)} -->`,
    ],
    words: [
      '<!-- sf-keypair:tracking-issue report=',
      ' worst=',
      ' facts=',
      ' -->',
      'constructor',
      'expired',
      '\r',
      '\n',
    ],
    feed(input) {
      const mark = readMark(utf8(input));
      promise(mark === undefined || /^[\da-f]{16}$/.test(mark.report), 'a digest');
    },
  },
];
