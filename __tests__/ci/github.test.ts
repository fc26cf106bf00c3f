import { afterEach, describe, expect } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import { only } from '../platform.ts';

/** A regular file into which nobody can write, as on a full disk. */
const unwritable = '/proc/version';
const onLinux = only('linux', 'only Linux has a file into which not even root can write').it;

const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const;
const before = files.map((name) => process.env[name]);
afterEach(() => {
  for (const [index, name] of files.entries()) {
    if (before[index] === undefined) delete process.env[name];
    else process.env[name] = before[index];
  }
});

describe("a runner's file that cannot be written", () => {
  const lines: string[] = [];
  const pipeline = () => {
    for (const name of files) process.env[name] = unwritable;
    return github(process.env, (text) => lines.push(text));
  };

  onLinux("is a failure with the system's own code, and never the value", async () => {
    await expect(pipeline().output('access-token', '00D000000000001!made.up.token')).rejects.toMatchObject({
      code: 'ERR_FILE_WRITE',
      message: 'The file that GITHUB_OUTPUT names cannot be written (EIO).',
    });
    expect(lines.join('')).not.toContain('made.up');
  });

  onLinux('costs a login its summary and no more', async () => {
    await pipeline().summary('# Logged in');
    expect(lines.join('')).toContain('The job summary could not be written (EIO).');
  });
});
