import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { type Sabotage, sabotages } from './sabotage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs one test of a story against an action folder; true when it ran and passed, false when it ran and failed. */
function passes({ story, test }: Sabotage, action: string): boolean {
  const report = join(action, 'report.json');
  spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      `--runTestsByPath`,
      `__tests__/stories/${story}.test.ts`,
      '--testNamePattern',
      `^${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`,
      '--json',
      `--outputFile=${report}`,
    ],
    { cwd: root, env: { ...process.env, SF_KEYPAIR_TEST_ACTION: action }, stdio: 'ignore', timeout: 60_000 },
  );
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  expect((numPassedTests ?? 0) + (numFailedTests ?? 0)).toBe(1);
  return numPassedTests === 1;
}

function copyOfTheAction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sabotaged-'));
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

describe('a bundle in which one line is wrong', () => {
  it('is tried in at least twelve ways', () => {
    expect(sabotages.length).toBeGreaterThanOrEqual(12);
  });

  it.each(sabotages.map((sabotage) => [sabotage.name, sabotage] as const))(
    'that %s turns its test red',
    (_, sabotage) => {
      const folder = copyOfTheAction();
      try {
        const path = join(folder, sabotage.file);
        const parts = readFileSync(path, 'utf8').split(sabotage.find);
        // The whole bundle would be printed as well, if it were asked for its length.
        expect(parts.length).toBe(2);
        expect(passes(sabotage, folder)).toBe(true);
        writeFileSync(path, parts.join(sabotage.replace));
        expect(passes(sabotage, folder)).toBe(false);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
