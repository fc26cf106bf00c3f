import { describe, expect, it } from '@jest/globals';
import { examinationIds, failed, passed } from '../../src/doctor/examination.ts';
import { makeReport } from '../../src/doctor/report.ts';
import { doctorSummary } from '../../src/doctor/summary.ts';

const report = (bad: number) =>
  makeReport(
    examinationIds.map((id, at) => (at < bad ? failed(id, `bad ${at}`, `mend ${at}`) : passed(id, `good ${at}`))),
  );

describe('the summary of the doctor', () => {
  it('has what needs a person first, with the remedy, and folds the rest away', () => {
    const markdown = doctorSummary(report(1), false);
    expect(markdown).toContain('| bad 0 | mend 0 |');
    expect(markdown.indexOf('bad 0')).toBeLessThan(markdown.indexOf('<details><summary>The others</summary>'));
  });

  it('has no table for what there is none of', () => {
    expect(doctorSummary(report(0), false)).not.toContain('what to do');
    expect(doctorSummary(report(examinationIds.length), false)).not.toContain('<details>');
  });

  it('leaves the place of a remedy empty where there is none', () => {
    const silent = makeReport(examinationIds.map((id) => ({ ...passed(id, `seen ${id}`), status: 'warned' as const })));
    const rows = doctorSummary(silent, false).split('\n');
    expect(rows.filter((row) => /^\| ⚠️ warned \| `[\w.-]+` \| seen [^|]+ \| {2}\|$/.test(row))).toHaveLength(
      examinationIds.length,
    );
  });

  it('is discreet in public: which examinations, and not what was seen', () => {
    const markdown = doctorSummary(report(1), true);
    expect(markdown).toContain(`\`${examinationIds[0]}\``);
    expect(markdown).not.toMatch(/bad 0|good 1|mend 0/);
  });
});
