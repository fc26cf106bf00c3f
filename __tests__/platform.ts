import { existsSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from '@jest/globals';

/** A kind of system that a test needs: one that has `/proc`, any but Windows, one that has the address `::1`, or `/dev/full`. */
export type Kind = 'linux' | 'posix' | 'ipv6' | 'full';

const kinds: Readonly<Record<Kind, (platform: string) => boolean>> = {
  linux: (platform) => platform === 'linux',
  posix: (platform) => platform !== 'win32',
  ipv6: () => Object.values(networkInterfaces()).some((found) => found?.some(({ address }) => address === '::1')),
  full: () => existsSync('/dev/full'),
};

const has = (kind: Kind, platform: string): boolean => kinds[kind](platform);

/**
 * `it` and `describe` for tests that one kind of system alone can run. On every other they are skipped aloud: the log
 * and the name of the test say why.
 * @param because a whole clause, `only Linux has /proc`
 */
export function only(
  kind: Kind,
  because: string,
  { platform = process.platform as string, jest = { it, describe }, warn = (line: string) => console.warn(line) } = {},
) {
  const skipped = (name: string): string => {
    warn(`SKIPPED: ${name}: ${because}`);
    return `${name} (SKIPPED: ${because})`;
  };
  return {
    it: (name: string, body: () => Promise<void> | void): void => {
      if (has(kind, platform)) jest.it(name, body);
      else jest.it.skip(skipped(name), body);
    },
    describe: (name: string, body: () => void): void => {
      if (has(kind, platform)) jest.describe(name, body);
      else jest.describe.skip(skipped(name), body);
    },
  };
}

if (!has('posix', process.platform)) console.warn('SKIPPED: the modes of files: Windows has none');

/** Who may do what with a file, where the system keeps that. */
export function expectMode(path: string, mode: number): void {
  if (has('posix', process.platform)) expect(statSync(path).mode & 0o777).toBe(mode);
}
