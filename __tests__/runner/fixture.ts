import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** Removes what `makeAction` made; for `afterAll`. */
export function removeActions(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface ActionSource {
  /** CommonJS text of main and post; `write(VARIABLE, text)` appends to one of the runner's files. */
  readonly main: string;
  readonly post?: string;
  readonly postIf?: string;
  /** The block under `inputs:`, indented by two. */
  readonly inputs?: string;
}

/** Writes an action into a folder of its own. */
export function makeAction(source: ActionSource): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  folders.push(folder);
  mkdirSync(join(folder, 'dist'));
  const prelude = `const { appendFileSync, writeFileSync } = require('node:fs');
const write = (name, text) => appendFileSync(process.env[name], text);
const { env } = process;
`;
  const lines = ['name: fixture', 'runs:', '  using: node24', '  main: dist/main.js'];
  writeFileSync(join(folder, 'dist', 'main.js'), prelude + source.main);
  if (source.post !== undefined) {
    lines.push('  post: dist/post.js');
    writeFileSync(join(folder, 'dist', 'post.js'), prelude + source.post);
  }
  if (source.postIf !== undefined) lines.push(`  post-if: ${source.postIf}`);
  if (source.inputs !== undefined) lines.push('inputs:', source.inputs);
  writeFileSync(join(folder, 'action.yml'), `${lines.join('\n')}\n`);
  return folder;
}
