import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, pad, shorten } from '../../../src/check/render/columns.ts';

describe('columns of a terminal', () => {
  it.each([
    ['acme', 4],
    ['漢字', 4],
    ['😀', 2],
    ['e\u0301', 1],
    ['한국', 4],
    ['ｗ', 2],
    ['\u200b', 0],
    ['', 0],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it.each([
    ['acme', 4, 'start', 'acme'],
    ['acmes', 4, 'start', 'acm…'],
    ['certs/acme.pem', 9, 'end', '…acme.pem'],
    ['漢字漢字', 5, 'start', '漢字…'],
    ['漢字漢字', 4, 'start', '漢…'],
    ['', 3, 'end', ''],
  ] as const)('%j in %i columns, keeping the %s, is %j', (text, columns, keep, shown) => {
    expect(shorten(text, columns, keep)).toBe(shown);
  });

  it('replaces a letter that carries a heap of marks', () => {
    expect(shorten(`a${'\u0301'.repeat(500)}b`, 10)).toMatch(/^.{1,3}…?$/);
  });

  it('never shows more than the columns that there are, nor endless text in them', () => {
    const nasty = fc.array(fc.constantFrom('a', '漢', '\u0301', '\u200b', '😀', 'é', ' ', '\u200d', '🏳️'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          nasty.map((parts) => parts.join('')),
        ),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('start' as const, 'end' as const),
        (text, columns, keep) => {
          const shown = shorten(text, columns, keep);
          expect(columnsOf(shown)).toBeLessThanOrEqual(columns);
          expect(shown.length).toBeLessThanOrEqual(columns * 12 + 1);
          expect(columnsOf(pad(shown, columns))).toBe(columns);
        },
      ),
      { numRuns: 500 },
    );
  });
});
