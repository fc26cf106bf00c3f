import { describe, expect, it } from '@jest/globals';
import { Failure, orFailure, withoutStop } from '../src/failure.ts';
import { catalogue } from '../src/failure-catalogue.ts';

describe('the exit code of a failure', () => {
  it('is that of its code, unless the case at hand has another one that the catalogue knows', () => {
    expect(new Failure('ERR_TARGET_KIND', 'Seen before.').exitCode).toBe(2);
    expect(new Failure('ERR_TARGET_KIND', 'Seen after.', { exit: 1 }).exitCode).toBe(1);
    expect(catalogue.ERR_TARGET_KIND.otherwise?.exit).toBe(1);
  });
});

describe('a sentence that stands inside another one', () => {
  it.each([
    ['There was no answer.', 'There was no answer'],
    ['One. Two (after 16 ms).', 'One. Two (after 16 ms)'],
    ['the org is down', 'the org is down'],
    ['', ''],
  ])('has no full stop at its end: %j', (sentence, clause) => {
    expect(withoutStop(sentence)).toBe(clause);
  });
});

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
