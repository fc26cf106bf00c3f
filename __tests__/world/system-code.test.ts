import { describe, expect, it } from '@jest/globals';
import { systemCode } from '../../src/world/system-code.ts';

describe("the system's code of an error", () => {
  it('is told as it is', () => {
    expect(systemCode(Object.assign(new Error('no such file /secret'), { code: 'ENOENT' }))).toBe('ENOENT');
  });

  it.each([new Error('odd'), undefined, 'thrown text'])('is words where there is none (%s)', (error) => {
    expect(systemCode(error)).toBe('unknown error');
  });
});
