import { describe, expect, it } from '@jest/globals';
import type { Status } from './condition.ts';
import { evaluateCondition, stepCondition } from './condition.ts';

const members: Record<string, string> = {
  'github.event_name': 'push',
  'env.CLEAN': 'true',
  'steps.a.outputs.b': "it's",
};
const context = (status: Status) => ({ status, lookUp: (path: string) => members[path] ?? '' });
const holds = (expression: string, status: Status = 'success') => evaluateCondition(expression, context(status));

describe('a condition', () => {
  it('knows how the job stands', () => {
    const table = (['success', 'failure', 'cancelled'] as const).map((status) =>
      ['always()', 'success()', 'failure()', 'cancelled()', '!cancelled()'].map((text) => holds(text, status)),
    );
    expect(table).toEqual([
      [true, true, false, false, true],
      [true, false, true, false, true],
      [true, false, false, true, false],
    ]);
  });

  it('compares, joins and groups', () => {
    expect(holds("github.event_name == 'PUSH'")).toBe(true);
    expect(holds("github.event_name != 'push' || env.CLEAN")).toBe(true);
    expect(holds("!(success() && github.event_name == 'push')")).toBe(false);
    expect(holds("steps.a.outputs.b == 'it''s'")).toBe(true);
    expect(holds('env.MISSING')).toBe(false);
    expect(holds("env.MISSING == '' && 1 == '1'")).toBe(true);
    expect(holds('failure() || success() && false')).toBe(false);
  });

  it('is refused when it is not understood', () => {
    expect(() => holds('success(')).toThrow('Unexpected symbol');
    expect(() => holds('succes()')).toThrow("Unrecognized function: 'succes'");
    expect(() => holds('success() always()')).toThrow("Unexpected symbol: 'always'");
    expect(() => holds("contains('a', 'b')")).toThrow('Unexpected symbol');
  });

  it('of a step implies success unless it names a status; post-if implies nothing', () => {
    expect(stepCondition("github.event_name == 'push'", context('failure'))).toBe(false);
    expect(stepCondition("${{ failure() && github.event_name == 'push' }}", context('failure'))).toBe(true);
    expect(evaluateCondition("github.event_name == 'push'", context('failure'))).toBe(true);
  });
});
