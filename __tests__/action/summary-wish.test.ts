import { describe, expect, it } from '@jest/globals';
import { summaryWish } from '../../src/action/summary-wish.ts';
import { occasion } from '../scripted/occasions.ts';

const of = (publicRepository: boolean | undefined) => async () => occasion({ publicRepository });

const notAsked = async () => {
  throw new Error('Nobody should ask for the occasion.');
};

describe('the wish for a summary', () => {
  it.each([
    [true, 'discreet'],
    [undefined, 'discreet'],
    [false, 'whole'],
  ] as const)('auto in a repository whose being public is %s is %s', async (isPublic, wish) => {
    expect(await summaryWish('auto', of(isPublic))).toBe(wish);
    expect(await summaryWish(' AUTO\n', of(isPublic))).toBe(wish);
    expect(await summaryWish('', of(isPublic))).toBe(wish);
    expect(await summaryWish(undefined, of(isPublic))).toBe(wish);
  });

  it('is whole without a question when nothing in the report is confidential', async () => {
    expect(await summaryWish('auto', notAsked, false)).toBe('whole');
  });

  it('is what was said, without a question', async () => {
    expect(await summaryWish('true', notAsked)).toBe('whole');
    expect(await summaryWish('False', notAsked)).toBe('none');
  });
});
