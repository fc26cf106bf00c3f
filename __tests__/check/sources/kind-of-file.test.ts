import { describe, expect, it } from '@jest/globals';
import { reasonWithout, skippedAs } from '../../../src/check/sources/kind-of-file.ts';

describe('a file without a certificate', () => {
  it.each([
    ['', 'empty'],
    [' \n\uFEFF\0', 'empty'],
    [' '.repeat(5000), 'text'],
    ['words', 'text'],
    ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5', 'ssh-key'],
    ['\u0001\u0002', 'binary'],
  ])('that begins with %j is %s', (content, kind) => {
    expect(skippedAs(content, [], 'notes')).toBe(kind);
    expect(skippedAs(Buffer.from(content), [], 'notes')).toBe(kind);
  });

  it('that is blank beyond what is looked at is not called empty', () => {
    expect(reasonWithout(' '.repeat(4096), [])[0]).toBe('empty');
    expect(reasonWithout(' '.repeat(4097), [])[0]).toBe('no-certificate');
  });
});
