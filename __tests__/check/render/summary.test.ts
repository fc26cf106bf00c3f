import { describe, expect, it } from '@jest/globals';
import { summary } from '../../../src/check/render/summary.ts';
import { hostileTexts } from './hostile.ts';
import { context, finding, fleet, hostileReport, report } from './sample.ts';

const ourTags = /<\/?(?:br|wbr|code|sub|summary|details(?: open)?)>/g;

describe('the job summary', () => {
  it('says what it comes to, when, and by which thresholds', () => {
    const markdown = summary(fleet(30), context);
    expect(markdown).toMatch(
      /^## ⚫ Certificates of acme\n\n\*\*1 unreadable, 2 expired, 2 warning, 1 notice, 23 ok; 1 ignored\*\*; the next one ends in 32 d, on 2026-12-22\. Checked 2026-11-20 08:00 UTC; notice within 90d, warning within 60d, critical within 30d\.\n/,
    );
    expect(markdown).toContain('2 files were skipped');
  });

  it('has the fingerprint of each certificate, and every row as many cells as the heading', () => {
    const all = fleet(300);
    const markdown = summary(all, context).replaceAll('<wbr>', '');
    for (const { fingerprint } of all.findings) if (fingerprint !== null) expect(markdown).toContain(fingerprint);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(300 + 2 * 2);
    for (const row of rows) expect(row.split('|')).toHaveLength(4);
  });

  it('folds away what needs nobody, and opens it when it is little', () => {
    expect(summary(fleet(30), context)).toContain('<details><summary>Nothing to do (24)</summary>');
    expect(summary(fleet(3), context)).toContain('<details open><summary>Nothing to do (1)</summary>');
    expect(summary(report([finding()]), context)).toContain('<details open><summary>All of them (1)</summary>');
  });

  it('says how many rows the timeline leaves out', () => {
    expect(summary(fleet(300), context)).toMatch(
      /The timeline shows the 59 most urgent; \d+ more are in the table alone\./,
    );
    expect(summary(fleet(30), context)).not.toContain('The timeline shows');
  });

  it('stays within 1,048,576 bytes and says what is left out', () => {
    const many = Array.from({ length: 12_000 }, (_, index) =>
      finding({ seed: String(index), verdict: 'expired', secondsLeft: -index }),
    );
    const markdown = summary(report(many), context);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_048_576);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(1_000_000);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| 🔴')).length;
    expect(markdown).toContain(`**${12_000 - rows} more did not fit into this summary;**`);
  });

  it('stays within its bytes with the longest names, the urgent ones before the others', () => {
    const long = Array.from({ length: 3000 }, (_, index) => [
      finding({ seed: `a${index}`, subject: `CN=${'<'.repeat(5000)}` }),
      finding({ seed: `b${index}`, subject: `CN=${'漢'.repeat(5000)}`, verdict: 'critical', secondsLeft: index }),
    ]).flat();
    const markdown = summary(report(long), context);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_048_576);
    expect(markdown).toMatch(/\*\*\d+ more did not fit/);
    expect(markdown).toMatch(/^\| 🟠 .* critical/m);
  });

  it('holds no markup, mention, link or fence of strangers', () => {
    const shown = hostileReport(hostileTexts);
    for (const text of hostileTexts) {
      const markdown = summary({ ...shown, ...hostileReport([text]) }, { ...context, title: text });
      const plain = markdown
        .replace(/```mermaid\n[^`]*\n```/, '')
        .replace(ourTags, '')
        .replace(/&nbsp;|&#\d+;/g, '');
      expect(plain).not.toMatch(/[<>`@[\]~]|https?:|www\.|!\[|^#{3}|^-|^>/m);
      expect(plain.replace(/^## /, '').replace(/\*\*/g, '')).not.toMatch(/[#*]/);
      expect(markdown.match(/```/g)?.length).toBe(2);
      for (const row of markdown.split('\n').filter((line) => line.startsWith('| ')))
        expect(row.split('|')).toHaveLength(4);
    }
  });
});
