import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { expectMode, type Kind, only } from './platform.ts';

/** What becomes of a test and a suite on a system. */
function on(platform: string, kind: Kind): string[] {
  const seen: string[] = [];
  const noting = (what: string) => (name: string) => void seen.push(`${what} ${name}`);
  const jest = {
    it: Object.assign(noting('it'), { skip: noting('it.skip') }),
    describe: Object.assign(noting('describe'), { skip: noting('describe.skip') }),
  };
  const tools = only(kind, 'no such thing', { platform, jest: jest as never, warn: noting('warn') });
  tools.it('a', () => undefined);
  tools.describe('b', () => undefined);
  return seen;
}

const aloud = [
  'warn SKIPPED: a: no such thing',
  'it.skip a (SKIPPED: no such thing)',
  'warn SKIPPED: b: no such thing',
  'describe.skip b (SKIPPED: no such thing)',
];

describe('a test for one kind of system', () => {
  it.each([
    ['linux', 'linux'],
    ['linux', 'posix'],
    ['darwin', 'posix'],
  ] as const)('is run on %s when it needs %s', (platform, kind) => {
    expect(on(platform, kind)).toEqual(['it a', 'describe b']);
  });

  it.each([
    ['darwin', 'linux'],
    ['win32', 'linux'],
    ['win32', 'posix'],
  ] as const)('is skipped aloud on %s when it needs %s', (platform, kind) => {
    expect(on(platform, kind)).toEqual(aloud);
  });

  only('posix', 'Windows keeps no modes').it('knows a mode that is another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mode-'));
    try {
      expectMode(folder, 0o700);
      expect(() => expectMode(folder, 0o755)).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
