import { describe, expect, it } from '@jest/globals';
import { gantt } from '../../../src/check/render/gantt.ts';
import { hostileTexts } from './hostile.ts';
import { finding, fleet, hostileReport, report, unreadable } from './sample.ts';

const day = 86_400;
const bars = (source: string) =>
  [...source.matchAll(/^ {2}section (.*)\n {2}\u200b :(?:(crit|active|done), )?c\d+, (\S+), (\S+)$/gm)].map(
    ([, label = '', tag = '', from = '', to = '']) => ({ label: label.replaceAll('\u200b', ''), tag, from, to }),
  );

describe('the timeline', () => {
  it('has a bar from now to each end, or from a past end to now', () => {
    const shown = gantt(
      report([
        finding({ seed: 'a', subject: 'CN=past', verdict: 'expired', secondsLeft: -10 * day }),
        finding({ seed: 'b', subject: 'CN=near', verdict: 'critical', secondsLeft: 20 * day }),
        finding({ seed: 'c', subject: 'CN=far', secondsLeft: 4000 * day }),
        finding({ seed: 'd', subject: 'CN=endless', secondsLeft: null }),
        finding({ seed: 'e', subject: 'CN=muted', ignored: { until: null, reason: null } }),
        unreadable(),
      ]),
    );
    expect(bars(shown.source)).toEqual([
      { label: '🔴 past · 10 d ago', tag: 'crit', from: '2026-11-10', to: '2026-11-20' },
      { label: '🟠 near · 20 d', tag: 'crit', from: '2026-11-20', to: '2026-12-10' },
      { label: '🟢 far · 4000 d', tag: 'done', from: '2026-11-20', to: '2028-11-19' },
    ]);
    expect(shown).toMatchObject({ shown: 3, omitted: 0 });
  });

  it('is empty when nothing has an end', () => {
    expect(gantt(report([unreadable()]))).toEqual({ source: '', shown: 0, omitted: 0 });
  });

  it('has at most 60 rows with the one on top, those of the most urgent, and counts the others', () => {
    const all = fleet(300);
    const { source, shown, omitted } = gantt(all);
    const dated = all.findings.filter(({ ignored, secondsLeft }) => ignored === null && secondsLeft !== null);
    expect(bars(source)).toHaveLength(59);
    expect([shown, omitted]).toEqual([59, dated.length - 59]);
    expect(source.match(/^ {2}\u200b :/gm)).toHaveLength(60);
    expect(source).toContain('\n  section 2026-11-20 to ');
    expect(bars(source)[0]?.label).toContain('90 d ago');
  });

  it('has at most 45,000 characters, however long the names', () => {
    const findings = Array.from({ length: 60 }, (_, index) =>
      finding({
        seed: String(index),
        subject: `CN=${`a${'\u0301'.repeat(11)}`.repeat(5000)}`,
        secondsLeft: index * day,
      }),
    );
    expect(gantt(report(findings)).source.length).toBeLessThanOrEqual(45_000);
  });

  it('draws a bar for what ends within the day', () => {
    const [bar] = bars(gantt(report([finding({ verdict: 'critical', secondsLeft: 60 })])).source);
    expect(bar).toMatchObject({ from: '2026-11-20', to: '2026-11-21' });
  });

  it('keeps certificates of one name and one end apart', () => {
    const twins = [finding({ seed: 'a' }), finding({ seed: 'b' }), finding({ seed: 'c' })];
    const labels = [...gantt(report(twins)).source.matchAll(/^ {2}section (?!\d)(.*)$/gm)].map(([, label]) => label);
    expect(new Set(labels).size).toBe(3);
  });

  it('consists of our lines alone, with letters of strangers in labels and nowhere else', () => {
    for (const shown of [hostileReport(hostileTexts), ...hostileTexts.map((text) => hostileReport([text]))]) {
      const lines = gantt(shown).source.split('\n');
      const start = lines.indexOf('gantt');
      expect(lines.slice(0, start).every((line) => /^(?:---|config:| {2}gantt:| {4}\w+: \w+)$/.test(line))).toBe(true);
      for (const line of lines.slice(start + 1)) {
        expect(line).toMatch(
          /^ {2}(?:dateFormat YYYY-MM-DD|axisFormat %b %Y|tickInterval \dmonth|todayMarker off|section (?:\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d|\S+ [\p{L}\p{M}\p{N} ._…·\ufffd-]* · \d+ \w+(?: ago)?\u200b*)|\u200b :[a-z]+, (?:[a-z]\w*, )*\d{4}-\d\d-\d\d, \S+|\u200b :c\d+, \S+ \S+)$/u,
        );
      }
    }
  });
});
