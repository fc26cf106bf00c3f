import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOutageStatus, retryAfterMilliseconds, waitMilliseconds } from '../../src/token/retry.ts';
import { clockCorrection, clockSkew } from '../../src/token/skew.ts';

const now = new Date('2026-11-20T12:00:00Z');

describe('the wait between attempts', () => {
  it('grows, stays under 15 s and is spread over its whole span', () => {
    expect([1, 2, 3, 4].map((attempt) => waitMilliseconds(attempt, 0.999999))).toEqual([500, 1000, 2000, 4000]);
    expect(waitMilliseconds(30, 0.999999)).toBe(15_000);
    expect(waitMilliseconds(3, 0)).toBe(0);
    expect(waitMilliseconds(3, 0.25)).toBe(500);
  });

  it('is never shorter than what the server asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 1e7 }),
        (attempt, random, after) => {
          const wait = waitMilliseconds(attempt, random, after);
          expect(wait).toBeGreaterThanOrEqual(after);
          expect(wait).toBeLessThanOrEqual(after + 15_000);
        },
      ),
    );
  });

  it('reads Retry-After in seconds and as a date, and nothing else', () => {
    expect(retryAfterMilliseconds('7', now)).toBe(7000);
    expect(retryAfterMilliseconds('Fri, 20 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMilliseconds('Fri, 20 Nov 2026 11:00:30 GMT', now)).toBe(0);
    expect(retryAfterMilliseconds(' 120 ', now)).toBe(120_000);
    expect(retryAfterMilliseconds('7 apples', now)).toBeUndefined();
    expect(retryAfterMilliseconds('Fri, 20 Nov 2026 12:00:30 GMT+0200', now)).toBeUndefined();
    expect(retryAfterMilliseconds('soon', now)).toBeUndefined();
    expect(retryAfterMilliseconds('-1', now)).toBeUndefined();
    expect(retryAfterMilliseconds(undefined, now)).toBeUndefined();
  });

  it.each([408, 425, 429, 500, 502, 503, 504, 599])('%i is an outage', (status) => {
    expect(isOutageStatus(status)).toBe(true);
  });

  it.each([200, 301, 400, 401, 403, 404, 420, 600])('%i is not', (status) => {
    expect(isOutageStatus(status)).toBe(false);
  });
});

describe('the clock skew', () => {
  it('is positive when the org is ahead', () => {
    expect(clockSkew('Fri, 20 Nov 2026 12:10:00 GMT', now)).toBe(600_000);
    expect(clockSkew('Fri, 20 Nov 2026 11:50:00 GMT', now)).toBe(-600_000);
  });

  it.each([
    undefined,
    '',
    'yesterday',
    '2026-11-20',
    'Fri, 20 Nov 9999 12:00:00 GMT',
    'Fri, 99 Nov 2026 12:00:00 GMT',
    'on Fri, 20 Nov 2026 12:00:00 GMT',
    'Fri, 20 Nov 2026 12:00:00 GMT+0200',
  ])('is unknown with the header %s', (header) => {
    expect(clockSkew(header, now)).toBeUndefined();
  });
});

describe('the correction of a clock that was called wrong', () => {
  const day = 86_400_000;

  it.each([1000, -1000, 600_000, day, -day])('is the skew of %i ms that the org told', (skew) => {
    expect(clockCorrection(skew, true)).toBe(skew);
  });

  it.each([0, 999, -999, day + 1, -day - 1, undefined])('is none for a skew of %s ms', (skew) => {
    expect(clockCorrection(skew, true)).toBeUndefined();
  });

  it('is none when the host that told it could use the assertion itself', () => {
    expect(clockCorrection(600_000, false)).toBeUndefined();
  });
});
