import { isBelow } from './read-file.ts';
import type { Machine } from './world.ts';

/** What a program's name may be made of; a path is not a name. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;

/**
 * Looks a program up on PATH and gives its absolute path; `undefined` when there is none.
 *
 * Passed over is what the checkout could have put there: relative and empty entries of PATH, and every program whose
 * folder or whose file, links resolved, lies in the workspace or in the working directory. A working directory that is
 * the home folder or holds it (`~`, `/`) is no checkout and does not count.
 *
 * The path's folder is real; a link in the last place is kept, because version managers tell by the name they were
 * started with which program is meant.
 */
export function findProgram(name: string, machine: Machine, workingDirectory: string): string | undefined {
  if (!plainName.test(name)) return undefined;
  const { isAbsolute, join } = process.getBuiltinModule('node:path');
  const untrusted = untrustedFolders(machine, workingDirectory);
  for (const folder of searchPath(machine)) {
    const real = isAbsolute(folder) ? realPath(folder) : undefined;
    if (real === undefined) continue;
    for (const ending of endings(name, machine)) {
      const candidate = join(real, name + ending);
      if (isTrustedProgram(candidate, untrusted)) return candidate;
    }
  }
  return undefined;
}

function searchPath({ platform, environment }: Machine): readonly string[] {
  return (environment['PATH'] ?? '').split(platform === 'win32' ? ';' : ':');
}

function endings(name: string, { platform, environment }: Machine): readonly string[] {
  if (platform !== 'win32') return [''];
  const known = (environment['PATHEXT'] || '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';');
  const startable = known.filter((ending) => /^\.(com|exe|bat|cmd)$/.test(ending));
  return startable.some((ending) => name.toLowerCase().endsWith(ending)) ? [''] : startable;
}

function untrustedFolders(machine: Machine, workingDirectory: string): readonly string[] {
  const home = realPath(machine.homeDirectory);
  const here = realPath(workingDirectory);
  const checkout = machine.workspace === undefined ? undefined : realPath(machine.workspace);
  const holdsHome = here !== undefined && home !== undefined && isBelow(here, home);
  return [checkout, holdsHome ? undefined : here].filter((folder) => folder !== undefined);
}

function isTrustedProgram(candidate: string, untrusted: readonly string[]): boolean {
  const { accessSync, constants, statSync } = process.getBuiltinModule('node:fs');
  try {
    if (!statSync(candidate).isFile()) return false;
    accessSync(candidate, constants.X_OK);
  } catch {
    return false;
  }
  const places = [candidate, realPath(candidate)];
  return places.every((place) => place !== undefined && !untrusted.some((folder) => isBelow(folder, place)));
}

function realPath(path: string): string | undefined {
  try {
    return process.getBuiltinModule('node:fs').realpathSync(path);
  } catch {
    return undefined;
  }
}
