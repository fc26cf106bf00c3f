import { describe, expect, it } from '@jest/globals';
import { gravity } from '../../../src/check/finding.ts';
import { prometheus } from '../../../src/check/render/prometheus.ts';
import { hostileTexts } from './hostile.ts';
import { readMetrics } from './readers.ts';
import { finding, fleet, hostileReport, report, unreadable } from './sample.ts';

const values = (text: string, name: string) =>
  new Map(
    readMetrics(text).flatMap((sample) =>
      sample.name === name
        ? [[sample.labels['identity'] ?? sample.labels['verdict'] ?? '', sample.value] as const]
        : [],
    ),
  );

describe('the metrics', () => {
  it('tell end, beginning, rest and verdict of each certificate', () => {
    const all = fleet(300);
    const text = prometheus(all);
    const gauges = ['verdict', 'not_after_timestamp_seconds', 'not_before_timestamp_seconds', 'left_seconds'];
    const byName = new Map(gauges.map((name) => [name, values(text, `sf_keypair_certificate_${name}`)]));
    const read = (name: string) => byName.get(name) ?? new Map<string, number>();
    for (const { identity, verdict, notAfter, notBefore, secondsLeft } of all.findings) {
      const readable = verdict !== 'unreadable';
      expect(read('verdict').get(identity)).toBe(gravity(verdict));
      expect(read('not_after_timestamp_seconds').get(identity)).toBe(
        notAfter === null ? (readable ? Infinity : undefined) : Date.parse(notAfter) / 1000,
      );
      expect(read('not_before_timestamp_seconds').get(identity)).toBe(
        notBefore === null ? undefined : Date.parse(notBefore) / 1000,
      );
      expect(read('left_seconds').get(identity)).toBe(secondsLeft ?? (readable ? Infinity : undefined));
    }
  });

  it('count the verdicts, and tell when the report was made', () => {
    const all = fleet(300);
    expect(Object.fromEntries(values(prometheus(all), 'sf_keypair_certificates'))).toEqual(all.counts);
    expect(
      readMetrics(prometheus(all)).find(({ name }) => name === 'sf_keypair_report_generated_timestamp_seconds')?.value,
    ).toBe(Date.UTC(2026, 10, 20, 8) / 1000);
  });

  it('take what cannot be read for nothing that lasts', () => {
    const text = prometheus(report([unreadable()]));
    expect(readMetrics(text).filter(({ name }) => /not_after|left/.test(name))).toEqual([]);
    expect([...values(text, 'sf_keypair_certificate_verdict').values()]).toEqual([6]);
  });

  it('mark what is ignored', () => {
    const [sample] = readMetrics(prometheus(report([finding({ ignored: { until: null, reason: null } })])));
    expect(sample?.labels).toMatchObject({ ignored: 'true', name: 'acme production', place: 'certs/production.pem' });
  });

  it('have series of their own for all that strangers named, no other metric, and no long label', () => {
    const shown = hostileReport([...hostileTexts, `${'x'.repeat(300)}a`, `${'x'.repeat(300)}b`, 'a\nb', 'a\\nb']);
    const samples = readMetrics(prometheus(shown));
    const verdicts = samples.filter(({ name }) => name === 'sf_keypair_certificate_verdict');
    expect(verdicts).toHaveLength(shown.findings.length);
    expect(new Set(verdicts.map(({ labels }) => labels['identity'])).size).toBe(shown.findings.length);
    expect(samples.every(({ name }) => name.startsWith('sf_keypair_'))).toBe(true);
    for (const { labels } of verdicts)
      for (const value of Object.values(labels)) expect(value.length).toBeLessThanOrEqual(200);
  });
});
