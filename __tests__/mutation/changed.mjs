// Which sources of which rooms have to prove themselves again.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files to mutate, by room, fewest first. The base is the commit that last touched the printed figures, the working tree
 * counts, and so does a changed test: it answers for the source of its name, or for its whole room where there is none.
 */
export function changedRooms(root, rooms, since) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const lines = (text) => text.split('\n').filter((line) => line !== '');
  const base =
    since ?? (git('log', '-1', '--format=%h', '--', 'docs/MUTATION.md') || git('rev-parse', '--short', 'HEAD'));
  const names = [
    ...lines(git('diff', '--name-only', '--no-renames', base, '--', 'src', '__tests__')),
    ...lines(git('ls-files', '--others', '--exclude-standard', '--', 'src', '__tests__')),
  ];
  const changes = rooms.flatMap((room) => {
    const files = new Set();
    for (const name of names) {
      if (name.startsWith(`src/${room}/`) && name.endsWith('.ts') && existsSync(join(root, name))) files.add(name);
      if (!name.startsWith(`__tests__/${room}/`)) continue;
      const source = name.replace('__tests__/', 'src/').replace(/\.test\.ts$/, '.ts');
      files.add(existsSync(join(root, source)) ? source : `src/${room}/**/*.ts`);
    }
    return files.size === 0 ? [] : [{ room, files: [...files] }];
  });
  return { base, changes: changes.sort((one, other) => one.files.length - other.files.length) };
}
