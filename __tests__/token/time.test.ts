import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOutageStatus, retryAfterMilliseconds, waitMilliseconds } from '../../src/token/retry.ts';
import { clockSkew } from '../../src/token/skew.ts';

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
    expect(retryAfterMilliseconds('soon', now)).toBeUndefined();
    expect(retryAfterMilliseconds('-1', now)).toBeUndefined();
    expect(retryAfterMilliseconds(undefined, now)).toBeUndefined();
  });

  it.each([408, 425, 429, 500, 502, 503, 504, 599])('%i is an outage', (status) => {
    expect(isOutageStatus(status)).toBe(true);
  });

  it.each([200, 301, 400, 401, 403, 404, 420])('%i is not', (status) => {
    expect(isOutageStatus(status)).toBe(false);
  });
});

describe('the clock skew', () => {
  it('is positive when the org is ahead', () => {
    expect(clockSkew('Fri, 20 Nov 2026 12:10:00 GMT', now)).toBe(600_000);
    expect(clockSkew('Fri, 20 Nov 2026 11:50:00 GMT', now)).toBe(-600_000);
  });

  it.each([undefined, '', 'yesterday', '2026-11-20', 'Fri, 20 Nov 9999 12:00:00 GMT', 'Fri, 99 Nov 2026 12:00:00 GMT'])(
    'is unknown with the header %s',
    (header) => {
      expect(clockSkew(header, now)).toBeUndefined();
    },
  );
});
