import { describe, expect, it } from '@jest/globals';
import { type OptionSpec, readOptions } from '../src/option.ts';
import { Secret } from '../src/secret.ts';

const table = [
  { name: 'plain', kind: 'text', group: 'login', description: '' },
  { name: 'with-default', kind: 'text', group: 'login', description: '', default: 'x' },
  { name: 'key', kind: 'secret', group: 'key', description: '' },
  { name: 'on', kind: 'boolean', group: 'login', description: '', default: 'true' },
  { name: 'kind', kind: 'choice', group: 'target', description: '', choices: ['one', 'two'], absentAs: 'any' },
  { name: 'wait', kind: 'duration', group: 'network', description: '', default: '20s' },
  { name: 'times', kind: 'count', group: 'network', description: '', default: '4' },
  { name: 'at-most', kind: 'count', group: 'network', description: '' },
  { name: 'pause', kind: 'duration', group: 'network', description: '' },
  { name: 'ids', kind: 'list', group: 'target', description: '' },
] as const satisfies readonly OptionSpec[];

const read = (given: Record<string, string>) => readOptions(table, (name) => given[name]);

describe('reading options', () => {
  it('gives defaults for what is not given, and for what is empty', () => {
    for (const given of [{}, { plain: '', 'with-default': ' ', on: '', wait: '', times: '' }]) {
      const { values, problems } = read(given);
      expect(problems).toEqual([]);
      expect(values).toMatchObject({
        plain: undefined,
        'with-default': 'x',
        on: true,
        kind: undefined,
        wait: 20_000,
        times: 4,
        ids: [],
      });
    }
  });

  it('trims text and keeps secrets as they are', () => {
    const { values } = read({ plain: '  a b ', key: ' secret \n' });
    expect(values.plain).toBe('a b');
    expect(values.key).toBeInstanceOf(Secret);
    expect(values.key?.reveal()).toBe(' secret \n');
  });

  it('takes choices and booleans in any case, and lists by line or comma', () => {
    const { values, problems } = read({ kind: 'TWO', on: 'False', ids: 'a, b\n\n c ,', wait: '1m', times: '0' });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ kind: 'two', on: false, ids: ['a', 'b', 'c'], wait: 60_000, times: 0 });
  });

  it('names everything that is wrong at once', () => {
    const { problems } = read({ kind: 'three', on: 'yes', wait: 'soon', times: '-1' });
    expect(problems.map(({ option }) => option).sort()).toEqual(['kind', 'on', 'times', 'wait']);
    expect(problems.find(({ option }) => option === 'kind')?.sentence).toContain('`one`, `two`');
  });

  it('complains of what cannot be read where there is no default, too', () => {
    expect(read({})).toMatchObject({ problems: [], values: { 'at-most': undefined, pause: undefined } });
    const { values, problems } = read({ 'at-most': 'many', pause: 'long' });
    expect(problems).toEqual([
      { option: 'at-most', sentence: 'must be a whole number.' },
      { option: 'pause', sentence: 'must be a duration such as `20s`, `2m` or `500ms`.' },
    ]);
    expect(values).toMatchObject({ 'at-most': 0, pause: undefined });
  });

  it('takes no list of separators for no list', () => {
    expect(read({ ids: ' ,\n , ' }).problems.map(({ option }) => option)).toEqual(['ids']);
    expect(read({ ids: ' ' })).toMatchObject({ problems: [], values: { ids: [] } });
  });

  it('tells an empty value from a missing one where that matters', () => {
    expect(read({ kind: '' }).problems).toHaveLength(1);
    expect(read({ kind: 'any' })).toMatchObject({ problems: [], values: { kind: undefined } });
  });
});
