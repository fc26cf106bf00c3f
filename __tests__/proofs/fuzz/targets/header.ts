import fc from 'fast-check';
import { humanDuration } from '../../../../src/time.ts';
import { retryAfterMilliseconds, waitMilliseconds } from '../../../../src/token/retry.ts';
import { clockCorrection, clockSkew } from '../../../../src/token/skew.ts';
import { promise, type Target, utf8 } from '../target.ts';

/** Clocks of machines: an ordinary one, one without a battery, and the first and the last moment of a Date. */
const clocks = [1_790_000_000_000, 0, 8.64e15, -8.64e15].map((at) => new Date(at));

export const headers: Target = {
  name: 'Retry-After and Date',
  weight: 120,
  mayRefuse: false,
  seeds: [
    '120',
    '0',
    'Fri, 20 Nov 2026 12:00:00 GMT',
    'Fri, 31 Dec 9999 23:59:59 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
  ],
  words: ['GMT', 'UTC', '+0100', ', ', 'Mon', 'Feb', '9999', '-271821', '+275760', ':', '24:00:00', '1e3'],
  fresh: fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.string(),
    fc.nat().map(String),
  ),
  feed(input) {
    const header = utf8(input);
    for (const now of clocks) {
      const wait = retryAfterMilliseconds(header, now);
      promise(wait === undefined || (wait >= 0 && Number.isFinite(wait)), 'a wait is not negative');
      promise(Number.isFinite(waitMilliseconds(1, 0.5, wait)), 'a wait ends');
      const skew = clockSkew(header, now);
      if (skew === undefined) continue;
      promise(Number.isFinite(skew) && !/NaN|Infinity/.test(humanDuration(skew)), 'a skew that can be told');
      promise(clockCorrection(skew, false) === undefined, 'only a trusted host corrects a clock');
      promise(Math.abs(clockCorrection(skew, true) ?? 0) <= 86_400_000, 'a correction of a day at most');
    }
  },
};
