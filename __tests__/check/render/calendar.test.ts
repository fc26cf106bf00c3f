import { describe, expect, it } from '@jest/globals';
import { calendar } from '../../../src/check/render/calendar.ts';
import { contentLine } from '../../../src/check/render/calendar-line.ts';
import type { Report } from '../../../src/check/report.ts';
import { hostileTexts } from './hostile.ts';
import { type CalendarComponent, calendarTextOf, readCalendar } from './readers.ts';
import { context, finding, fleet, hostileReport, report, unreadable } from './sample.ts';

const day = 86_400;
const events = (shown: Report) =>
  readCalendar(calendar(shown, context)).components.filter(({ name }) => name === 'VEVENT');
const triggers = (event: CalendarComponent | undefined) =>
  event?.components.map(({ properties }) => properties['TRIGGER']);
const within = (noticeWithin: string, warnWithin: string, failWithin: string) => ({
  thresholds: { noticeWithin, warnWithin, failWithin },
});

describe('the calendar', () => {
  it('has an event at the end of each certificate that has one', () => {
    const all = fleet(300);
    const ended = all.findings.filter(({ notAfter }) => notAfter !== null);
    const shown = events(all);
    expect(shown.map(({ properties }) => properties['DTSTART'])).toEqual(
      ended.map(({ notAfter }) => notAfter?.replace(/[-:]/g, '')),
    );
    expect(new Set(shown.map(({ properties }) => properties['UID'])).size).toBe(ended.length);
    expect(new Set(shown.map(({ properties }) => properties['DTSTAMP']))).toEqual(new Set(['20261120T080000Z']));
  });

  it('has an alarm at each threshold that is still ahead', () => {
    const alarms = (days: number) => triggers(events(report([finding({ secondsLeft: days * day })]))[0]);
    expect(alarms(200)).toEqual(['-P90D', '-P60D', '-P30D']);
    expect(alarms(90)).toEqual(['-P60D', '-P30D']);
    expect(alarms(31)).toEqual(['-P30D']);
    expect(alarms(12)).toEqual([]);
    expect(alarms(-3)).toEqual([]);
  });

  it.each([
    [within('36h', '24h', '90m'), ['-PT36H', '-P1D', '-PT5400S']],
    [within('50%', '200d,90%', '90d,1%'), ['-PT24500H', '-P200D', '-PT490H']],
    [within('90d', '90d', '30d'), ['-P90D', '-P30D']],
    [{ thresholds: null }, ['-P90D', '-P60D', '-P30D']],
  ])('rings by %j at %j', (members, expected) => {
    const shown = finding({ notBefore: '2025-11-20T08:00:00Z', secondsLeft: 49_000 * 3600 - 365 * day });
    expect(triggers(events(report([shown], members))[0])).toEqual(expected);
  });

  it('rings by the default where a share cannot be applied', () => {
    const shown = finding({ notBefore: null });
    expect(triggers(events(report([shown], within('50%', '33%', '10%')))[0])).toEqual(['-P90D', '-P60D', '-P30D']);
  });

  it('has no alarm for what is ignored, and no event without an end or in year 0', () => {
    expect(triggers(events(report([finding({ ignored: { until: null, reason: 'moved' } })]))[0])).toEqual([]);
    expect(
      events(report([finding({ secondsLeft: null }), unreadable(), finding({ notAfter: '0000-01-01T00:00:00Z' })])),
    ).toEqual([]);
  });

  it('keeps the name of an event when it is written again, and another certificate has another', () => {
    const uid = (members: object) => events(report([finding(members)]))[0]?.properties['UID'];
    expect(uid({ seed: 'a', secondsLeft: 5 * day })).toBe(
      uid({ seed: 'a', secondsLeft: 4 * day, verdict: 'critical' }),
    );
    expect(uid({ seed: 'a' })).not.toBe(uid({ seed: 'b' }));
  });

  it('says what ends, where it lies and whose it is', () => {
    const [event] = events(report([finding()]));
    expect(calendarTextOf(event?.properties['SUMMARY'] ?? '')).toBe('acme production: certificate ends');
    expect(calendarTextOf(event?.properties['DESCRIPTION'] ?? '')).toBe(
      `Subject: CN=acme production,O=Acme\\, Inc.,C=CH\nIssuer: CN=Acme CA,O=Acme\\, Inc.\nSHA-256: ${finding().fingerprint}\nPlace: certs/production.pem`,
    );
  });

  it('is a calendar even when there is nothing to put in', () => {
    expect(readCalendar(calendar(report([]), context)).components.map(({ name }) => name)).toEqual(['VTIMEZONE']);
  });

  it('has no event, alarm or property of strangers, and no line over 75 octets', () => {
    for (const shown of [hostileReport(hostileTexts), ...hostileTexts.map((text) => hostileReport([text]))]) {
      const text = calendar(shown, { ...context, title: hostileTexts.join('') });
      const { components } = readCalendar(text);
      expect(components).toHaveLength(shown.findings.filter(({ notAfter }) => notAfter !== null).length);
      for (const { name, properties, components: alarms } of components) {
        expect(name).toBe('VEVENT');
        expect(Object.keys(properties)).toEqual([
          'UID',
          'DTSTAMP',
          'DTSTART',
          'SUMMARY',
          'DESCRIPTION',
          'CATEGORIES',
          'TRANSP',
        ]);
        expect(alarms).toEqual([]);
      }
    }
  });

  it('folds at 75 octets and never within a character', () => {
    const line = contentLine('SUMMARY', `${'x'.repeat(66)}é${'漢'.repeat(60)}😀`);
    const lines = line.slice(0, -2).split('\r\n');
    for (const [index, each] of lines.entries()) {
      expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
      expect(index === 0 || each.startsWith(' ')).toBe(true);
      expect(Buffer.from(each).toString()).toBe(each);
    }
    expect(Buffer.byteLength(lines[1] ?? '')).toBeGreaterThanOrEqual(73);
    expect(lines.map((each, index) => (index === 0 ? each : each.slice(1))).join('')).toBe(
      `SUMMARY:${'x'.repeat(66)}é${'漢'.repeat(60)}😀`,
    );
  });
});
