import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionNode } from '../../runner/index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export interface Parsed {
  readonly errors: readonly string[];
  readonly jobs: readonly string[];
}

/** Installs GitHub's own parser of workflows in a folder. */
export function installParser(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(here, name), join(folder, name));
  const options = { cwd: folder, timeout: 180_000, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--loglevel=error'], options);
  if (status !== 0) throw new Error(`@actions/workflow-parser cannot be installed: ${stderr}`);
}

/** What it makes of files, each by its path. */
export function parseWorkflows(folder: string, paths: readonly string[]): Record<string, Parsed> {
  return JSON.parse(execFileSync(actionNode(), [join(here, 'parse.mjs'), folder, ...paths], { encoding: 'utf8' }));
}
