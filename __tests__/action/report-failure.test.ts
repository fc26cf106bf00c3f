import { describe, expect, it } from '@jest/globals';
import { asFailure, reportFailure } from '../../src/action/report-failure.ts';
import { Failure } from '../../src/failure.ts';
import { recordingCi } from '../scripted/ci.ts';

describe('what went wrong', () => {
  it('is a failure as it is, and anything else one of the program, by its name and never by its text', () => {
    const failure = new Failure('ERR_KEY_EMPTY', '`private-key` is empty.');
    expect(asFailure(failure)).toBe(failure);
    const mistake = new RangeError('a token stood here');
    expect(asFailure(mistake)).toMatchObject({
      code: 'ERR_INTERNAL',
      message: 'An unforeseen RangeError stopped the program.',
      cause: mistake,
    });
    expect(asFailure('a token stood here').message).toBe('An unforeseen string stopped the program.');
  });

  it.each([
    ['ERR_TOKEN_ASSERTION', 'The org'],
    ['ERR_STORE_REJECTED', 'GitHub'],
    ['ERR_ISSUE_REJECTED', 'GitHub'],
  ] as const)('is told with who said what: %s', (code, who) => {
    const ci = recordingCi();
    reportFailure(new Failure(code, 'It was refused.', { hint: 'Look.', reply: 'no' }), ci);
    expect(ci.events).toEqual([
      `error It was refused. ${who} said "no". Look.`,
      expect.stringMatching(new RegExp(`^info More about ${code}: https://.*#${code.toLowerCase()}$`)),
    ]);
  });

  const debug = (cause: unknown) => {
    const ci = recordingCi();
    reportFailure(asFailure(cause), ci);
    expect(ci.events[0]).not.toContain('a mistake');
    return ci.events.filter((event) => event.startsWith('debug '));
  };

  it('is for those who mend the program told with its place, for debug logs alone', () => {
    expect(debug(new TypeError('a mistake'))).toEqual([
      expect.stringMatching(/^debug TypeError: a mistake\n.*report-failure\.test/s),
    ]);
    const placeless = Object.assign(new TypeError('a mistake'), { stack: undefined });
    expect(debug(placeless)).toEqual(['debug a mistake']);
    expect(debug('a mistake')).toEqual([]);
  });
});
