import { describe, expect, it } from '@jest/globals';
import { Failure, orFailure } from '../src/failure.ts';

describe('what an act comes to', () => {
  it('is its value, or the failure that it throws', () => {
    const failure = new Failure('ERR_OPTIONS', 'It is wrong.');
    const fail = () => {
      throw failure;
    };
    expect([orFailure(() => 1), orFailure(fail)]).toEqual([1, failure]);
  });

  it("is no value when a programmer's mistake is thrown", () => {
    const mistake = () => {
      throw new TypeError('a mistake');
    };
    expect(() => orFailure(mistake)).toThrow(TypeError);
  });
});
