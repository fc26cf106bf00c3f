import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Secret, unmasked } from '../src/secret.ts';

describe('a secret', () => {
  const secret = new Secret('hunter2-hunter2');

  it('prints asterisks wherever a value can be printed', () => {
    const shown = [
      `${secret}`,
      String(secret),
      JSON.stringify({ secret }),
      inspect(secret),
      inspect({ deep: [secret] }),
      `${[secret]}`,
    ];
    for (const text of shown) {
      expect(text).toContain('***');
      expect(text).not.toContain('hunter2');
    }
    expect(Object.keys(secret)).toEqual([]);
    expect(JSON.stringify(Object.getOwnPropertyDescriptors(secret))).not.toContain('hunter2');
  });

  it('opens by reveal alone, and tells its length', () => {
    expect(secret.reveal()).toBe('hunter2-hunter2');
    expect(secret.length).toBe(15);
    expect(new Secret(Uint8Array.of(1, 2, 3)).length).toBe(3);
  });

  it('tells what is asked of its text without opening', () => {
    expect([new Secret(' \r\n').trimmedLength(), new Secret(' a b\n').trimmedLength()]).toEqual([0, 3]);
    expect([secret.equals(new Secret('hunter2-hunter2')), secret.equals(new Secret('hunter2'))]).toEqual([true, false]);
    expect(secret.hiddenIn('"hunter2-hunter2" and hunter2-hunter2.')).toBe('"***" and ***.');
    expect(new Secret('').hiddenIn('as it is')).toBe('as it is');
  });
});

describe('a secret that runners do not mask', () => {
  it.each([
    ['1', true],
    [' 1234567\n', true],
    ['12345678', false],
    ['', false],
    [' \n', false],
  ])('is %j: %p', (text, short) => {
    const warning = '`a` has fewer than 8 characters, which is too short to be masked in logs.';
    expect(unmasked('a', new Secret(text))).toBe(short ? warning : undefined);
  });

  it('is none that is not given', () => {
    expect(unmasked('a', undefined)).toBeUndefined();
  });
});
