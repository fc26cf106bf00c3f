import fc from 'fast-check';
import { durationMilliseconds, humanDuration } from '../../../../src/time.ts';
import { promise, type Target, utf8 } from '../target.ts';

export const duration: Target = {
  name: 'duration',
  weight: 120,
  mayRefuse: false,
  seeds: ['20s', '500ms', '2m', '36h', '90d', '2w', '1.5h', ' 7 ', '999999999999w'],
  words: ['ms', 's', 'm', 'h', 'd', 'w', '.', '-', 'e9', '٣', ' '],
  fresh: fc.oneof(
    fc.tuple(fc.double(), fc.constantFrom('', 'ms', 's', 'm', 'h', 'd', 'w')).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  ),
  feed(input) {
    const milliseconds = durationMilliseconds(utf8(input));
    if (milliseconds === undefined) return;
    promise(Number.isSafeInteger(milliseconds) && milliseconds >= 0, 'a whole number of milliseconds');
    promise(!/NaN|Infinity|undefined/.test(humanDuration(milliseconds)), 'words for people');
  },
};
