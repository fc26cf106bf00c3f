import { posix, win32 } from 'node:path';
import type { Machine } from '../world/world.ts';
import { shellWord } from './answer.ts';

/** The name of the command where a package manager has installed it. */
const installed = 'sf-keypair';

/**
 * The words that start this program again from the same folder: `sf-keypair` where it was started by that name,
 * `node dist/cli/index.js` where node was given its path, absolute when that is shorter.
 * @param script the absolute path that was started, links not followed
 * @param folder the working folder
 */
export function calledAs(script: string | undefined, folder: string, platform: Machine['platform']): string {
  const path = platform === 'win32' ? win32 : posix;
  if (script === undefined || path.parse(script).name === installed) return installed;
  // There a command is a file of lines that starts node with the path in the package.
  if (platform === 'win32' && /\\node_modules\\sf-keypair\\/.test(script)) return installed;
  const relative = path.relative(folder, script);
  return `node ${shellWord(relative.length < script.length ? relative : script, platform)}`;
}

/** A line of examples with the words that start the program in the place of its name. */
export function callsIn(line: string, words: string): string {
  return line.replace(/\bsf-keypair(?= )/g, () => words);
}
