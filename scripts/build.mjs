// Builds dist/: tsc emits to build/, ncc bundles each door from there and turns every import() into a chunk. What is
// ours stays readable; chunks that hold nothing but libraries are minified. `node scripts/build.mjs FOLDER` writes there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'dist'));
const run = (script, args) => {
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], options);
  if (status !== 0) process.exit(status ?? 1);
};

rmSync(join(root, 'build'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
for (const [name, entry] of [
  ['main', 'build/action/main.js'],
  ['post', 'build/action/post.js'],
  ['cli', 'build/cli/main.js'],
]) {
  if (!existsSync(join(root, entry))) continue;
  const folder = join(target, name);
  rmSync(folder, { recursive: true, force: true });
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', entry, '-o', folder, '--license', 'licenses.txt', '-q']);
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.index.js'))) {
    const path = join(folder, file);
    const code = readFileSync(path, 'utf8');
    if (code.includes('./build/')) continue;
    writeFileSync(path, (await minify(code, { module: true, compress: true, mangle: true })).code);
  }
}
