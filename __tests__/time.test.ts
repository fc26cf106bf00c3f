import { describe, expect, it } from '@jest/globals';
import { durationMilliseconds, humanDuration, rfc3339 } from '../src/time.ts';

describe('durations', () => {
  it.each([
    ['20s', 20_000],
    ['500ms', 500],
    ['2m', 120_000],
    ['36h', 129_600_000],
    ['90d', 7_776_000_000],
    ['2w', 1_209_600_000],
    ['1.5s', 1500],
    ['7', 7000],
    [' 7 s ', 7000],
    ['0', 0],
  ])('%j is %i milliseconds', (text, milliseconds) => {
    expect(durationMilliseconds(text)).toBe(milliseconds);
  });

  it.each(['', 's', '-1s', '1y', '1e9', '1 2s', 'soon', '9999999999d', '1.s', '0x10', '٣s'])('%j is none', (text) => {
    expect(durationMilliseconds(text)).toBeUndefined();
  });

  it.each([
    [4, '4 ms'],
    [999.6, '1000 ms'],
    [1200, '1.2 s'],
    [59_000, '59 s'],
    [185_000, '3 min 5 s'],
    [180_000, '3 min'],
    [7_800_000, '2 h 10 min'],
    [3_542_400_000, '41 d'],
    [-600_000, '10 min'],
  ])('%d ms reads %s', (milliseconds, text) => {
    expect(humanDuration(milliseconds)).toBe(text);
  });

  it('dates are written in UTC without fractions', () => {
    expect(rfc3339(new Date('2027-01-31T23:59:59.999Z'))).toBe('2027-01-31T23:59:59Z');
  });
});
