import { describe, expect, it } from '@jest/globals';
import { nowPercent, percentOf, ticks, zonesOf } from '../../../src/check/render/time-scale.ts';

const day = 86_400;

describe('the scale of the page', () => {
  it('has now where it says, the past on its left and the future on its right, in order', () => {
    const moments = [-9e9, -365, -1, -0.01, 0, 0.01, 1, 7, 30, 365, 3650, 9e9];
    const places = moments.map((days) => percentOf(days * day));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(percentOf(0)).toBe(nowPercent);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(100);
  });

  it('tells hours from days and years from decades', () => {
    expect(percentOf(2 * day) - percentOf(day / 2)).toBeGreaterThan(1);
    expect(percentOf(3650 * day) - percentOf(365 * day)).toBeGreaterThan(10);
  });

  it('has its ticks in order and apart from each other', () => {
    for (const [index, tick] of ticks.slice(1).entries()) {
      expect(tick.percent - (ticks[index]?.percent ?? 0)).toBeGreaterThan(8);
    }
  });
});

describe('the zones of the thresholds', () => {
  it('follow each other from now on', () => {
    const zones = zonesOf({ thresholds: { noticeWithin: '90d', warnWithin: '60d', failWithin: '30d' } });
    expect(zones).toEqual([
      { verdict: 'critical', from: nowPercent, to: percentOf(30 * day) },
      { verdict: 'warning', from: percentOf(30 * day), to: percentOf(60 * day) },
      { verdict: 'notice', from: percentOf(60 * day), to: percentOf(90 * day) },
    ]);
  });

  it('leave out a share, which has no place on the scale, and a level without width', () => {
    const zones = zonesOf({ thresholds: { noticeWithin: '60d', warnWithin: '60d', failWithin: '33%' } });
    expect(zones).toEqual([{ verdict: 'warning', from: nowPercent, to: percentOf(60 * day) }]);
    expect(zonesOf({ thresholds: null })).toEqual([]);
  });
});
