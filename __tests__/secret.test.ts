import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../src/secret.ts';

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
