import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isWithin,
  needsLifetime,
  parseThreshold,
  parseThresholds,
  type Threshold,
} from '../../src/check/thresholds.ts';
import { day, thresholds } from './fixture.ts';

function parsed(text: string): Threshold {
  const threshold = parseThreshold(text);
  if (threshold === undefined) throw new TypeError(`no threshold: ${text}`);
  return threshold;
}

describe('a threshold', () => {
  it.each([
    ['90d', 90 * day, null],
    ['36h', 36 * 3600, null],
    ['2w', 14 * day, null],
    ['45m', 2700, null],
    ['10s', 10, null],
    ['0d', 0, null],
    ['30', 30 * day, null],
    ['1.5', 1.5 * day, null],
    ['33%', null, 3300],
    ['33.5%', null, 3350],
    ['33.05 %', null, 3305],
    ['0%', null, 0],
    ['100%', null, 10_000],
    ['30d,33%', 30 * day, 3300],
    [' 33% , 30d ', 30 * day, 3300],
    ['30d,36h', 36 * 3600, null],
    ['36h,30d', 36 * 3600, null],
    ['20%,10%', null, 1000],
    ['10%,20%', null, 1000],
  ])('reads %j', (text, seconds, basisPoints) => {
    expect(parseThreshold(text)).toMatchObject({ seconds, basisPoints });
  });

  it('keeps the text without white space around its parts', () => {
    expect(parsed(' 30d , 33% ').text).toBe('30d,33%');
  });

  it.each([
    '',
    ' ',
    ',',
    '30d,',
    '30d,33%,1h',
    '-30d',
    '30x',
    '101%',
    '33.333%',
    '%',
    '1e3',
    'NaN',
    'thirty days',
    '400000d',
  ])('does not read %j', (text) => {
    expect(parseThreshold(text)).toBeUndefined();
  });

  it('rounds a part of a second up, so that a threshold never shrinks to nothing', () => {
    expect(parsed('500ms').seconds).toBe(1);
  });
});

describe('the three thresholds', () => {
  it('have defaults of 90, 60 and 30 days', () => {
    const { notice, warning, critical } = thresholds();
    expect([notice.seconds, warning.seconds, critical.seconds]).toEqual([90 * day, 60 * day, 30 * day]);
  });

  it('are refused all at once, each under the name of its option', () => {
    const outcome = parseThresholds({ notice: 'soon', warning: '60d', critical: '101%' });
    expect(outcome).toEqual({
      problems: [
        { option: 'notice-within', sentence: expect.stringContaining('"soon"') },
        { option: 'fail-within', sentence: expect.stringContaining('"101%"') },
      ],
    });
  });

  it('do not quote a long text whole', () => {
    const outcome = parseThresholds({ notice: 'x'.repeat(5000) });
    expect(JSON.stringify(outcome).length).toBeLessThan(400);
  });

  it.each([
    [{ warning: '20d', critical: '30d' }, ['fail-within']],
    [{ notice: '10d', warning: '60d', critical: '30d' }, ['warn-within', 'fail-within']],
    [{ critical: '61d' }, ['fail-within']],
    [{ notice: '50%', warning: '51%', critical: '10%' }, ['warn-within']],
    [{ notice: '50%', warning: '30d', critical: '51%' }, ['fail-within']],
    [{ notice: '90d,50%', warning: '60d,33%', critical: '30d,34%' }, ['fail-within']],
  ])('are refused in the wrong order: %j', (texts, options) => {
    const outcome = parseThresholds(texts);
    expect('problems' in outcome ? outcome.problems.map(({ option }) => option) : []).toEqual(options);
  });

  it('says which of two thresholds is a default', () => {
    const outcome = parseThresholds({ critical: '61d' });
    expect(JSON.stringify(outcome)).toContain('is 61d, which is more than warn-within (60d, its default)');
  });

  it.each([
    { warning: '30d', critical: '30d' },
    { notice: '30d', warning: '30d', critical: '30d' },
    { critical: '33%' },
    { critical: '30d,33%' },
    { notice: '90d', warning: '33%', critical: '2d' },
  ])('are taken when equal, or when only a certificate can tell their order: %j', (texts) => {
    expect(parseThresholds(texts)).toHaveProperty('thresholds');
  });
});

describe('being within a threshold', () => {
  it('begins at the very second', () => {
    const threshold = parsed('36h');
    expect(isWithin(threshold, 'critical', 36 * 3600 + 1, 365 * day)).toBe(false);
    expect(isWithin(threshold, 'critical', 36 * 3600, 365 * day)).toBe(true);
  });

  it('is measured against the share of the lifetime that is left, at the very second', () => {
    const threshold = parsed('33%');
    const lifetime = 1_000_000;
    expect(isWithin(threshold, 'critical', 330_001, lifetime)).toBe(false);
    expect(isWithin(threshold, 'critical', 330_000, lifetime)).toBe(true);
  });

  it('is measured in hundredths of a percent without rounding', () => {
    const threshold = parsed('0.01%');
    expect(isWithin(threshold, 'critical', 101, 1_000_000)).toBe(false);
    expect(isWithin(threshold, 'critical', 100, 1_000_000)).toBe(true);
  });

  it('means the smaller of two', () => {
    const threshold = parsed('30d,33%');
    const short = 47 * day;
    const third = Math.floor((short * 33) / 100);
    expect(isWithin(threshold, 'critical', third, short)).toBe(true);
    expect(isWithin(threshold, 'critical', third + 1, short)).toBe(false);
    expect(isWithin(threshold, 'critical', 30 * day, 365 * day)).toBe(true);
    expect(isWithin(threshold, 'critical', 30 * day + 1, 365 * day)).toBe(false);
  });

  it.each([0, -5, -365 * day])(
    'never divides by a lifetime of %d seconds: only the last second is within',
    (lifetime) => {
      expect(isWithin(parsed('33%'), 'critical', 0, lifetime)).toBe(true);
      expect(isWithin(parsed('33%'), 'critical', 1, lifetime)).toBe(false);
    },
  );

  it('falls back to the default of its level when a share meets an unknown lifetime', () => {
    expect(isWithin(parsed('33%'), 'critical', 30 * day, null)).toBe(true);
    expect(isWithin(parsed('33%'), 'critical', 30 * day + 1, null)).toBe(false);
    expect(isWithin(parsed('33%'), 'notice', 90 * day, null)).toBe(true);
    expect(isWithin(parsed('33%'), 'notice', 90 * day + 1, null)).toBe(false);
  });

  it('uses the duration alone when there is one and the lifetime is unknown', () => {
    expect(isWithin(parsed('40d,33%'), 'critical', 40 * day, null)).toBe(true);
    expect(isWithin(parsed('40d,33%'), 'critical', 40 * day + 1, null)).toBe(false);
  });

  it('is exact for every lifetime that a certificate can have', () => {
    const longest = 10_000 * 366 * day;
    const inputs = [
      fc.integer({ min: 0, max: longest }),
      fc.integer({ min: 1, max: longest }),
      fc.integer({ min: 0, max: 10_000 }),
    ];
    fc.assert(
      fc.property(
        ...(inputs as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>]),
        (left, lifetime, points) => {
          const threshold: Threshold = { text: '', seconds: null, basisPoints: points };
          const exact = BigInt(left) * 10_000n <= BigInt(lifetime) * BigInt(points);
          expect(isWithin(threshold, 'critical', left, lifetime)).toBe(exact);
        },
      ),
    );
  });

  it('is asked for a lifetime only by a share that stands alone', () => {
    expect(needsLifetime(thresholds())).toBe(false);
    expect(needsLifetime(thresholds({ critical: '30d,33%' }))).toBe(false);
    expect(needsLifetime(thresholds({ critical: '33%' }))).toBe(true);
  });
});
