import { expect, it } from '@jest/globals';
import { liesIn } from '../../../src/check/sources/lies-in.ts';

it.each([
  ['/w/a', '/w', true],
  ['/w', '/w', true],
  ['/w-other/a', '/w', false],
  ['/wx', '/w', false],
  ['/', '/w', false],
  ['/a', '/', true],
  ['C:\\w\\a', 'C:\\w', true],
  ['C:\\wx\\a', 'C:\\w', false],
  ['C:\\a', 'C:\\', true],
])('%s lies in %s: %s', (path, folder, expected) => {
  expect(liesIn(path, folder)).toBe(expected);
});
