import { describe, expect, it } from '@jest/globals';
import { decodeBareBase64 } from '../../src/keystore/base64.ts';
import { unescaped } from '../../src/keystore/text.ts';

describe('escapes', () => {
  it('become what they mean, however often they were escaped', () => {
    expect(unescaped('a\\nb\\\\nc\\\\\\rd\\te\\/f\\u002Fg%0Ah&#10;i')).toBe('a\nb\nc\nd e/f/g\nh\ni');
    expect(unescaped('a\\b\\\\')).toBe('a\\b\\\\');
  });

  it('cost no more than their length, though there be nothing but backslashes', () => {
    for (const text of ['\\'.repeat(2_000_000), `${'\\'.repeat(999_999)}x`.repeat(2)]) {
      const begun = performance.now();
      expect(unescaped(text)).toBe(text);
      expect(decodeBareBase64(text)).toBeUndefined();
      expect(performance.now() - begun).toBeLessThan(3_000);
    }
  });
});
