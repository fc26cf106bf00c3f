import { describe, expect, it } from '@jest/globals';
import { isJsonObject, jsonObject, parsedJson } from '../src/json.ts';

describe('JSON that somebody else wrote', () => {
  it('is what it says, or undefined when it is none', () => {
    expect(parsedJson('[1,{"a":null}]')).toEqual([1, { a: null }]);
    expect(['', '{', 'nothing', '{"a":1} x', '\uFEFF{}'].map(parsedJson)).toEqual(Array(5).fill(undefined));
  });

  it('is an object only when it has members', () => {
    expect(jsonObject('{"a":1}')).toEqual({ a: 1 });
    expect(['[1]', 'null', '"a"', '1', 'true', '{'].map(jsonObject)).toEqual(Array(6).fill(undefined));
    expect([{}, [], null, undefined, 'a', 1].map(isJsonObject)).toEqual([true, false, false, false, false, false]);
  });
});
