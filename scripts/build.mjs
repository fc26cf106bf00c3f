// Builds dist/: tsc emits to build/, ncc bundles each door from there and turns every import() into a chunk. What is
// ours stays readable; chunks that hold nothing but libraries are minified. `node scripts/build.mjs FOLDER` writes there.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
// `--from-build`: bundles what lies in build/ already, such as sources with counters in them.
const fromBuild = process.argv.includes('--from-build');
const target = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(root, 'dist'));
const run = (script, args) => {
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], options);
  if (status !== 0) process.exit(status ?? 1);
};

if (!fromBuild) {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
}
for (const [name, entry] of [
  ['main', 'build/action/main.js'],
  ['post', 'build/action/post.js'],
  ['cli', 'build/cli/program.js'],
]) {
  if (!existsSync(join(root, entry))) continue;
  const folder = join(target, name);
  rmSync(folder, { recursive: true, force: true });
  const stats = join(root, 'build', `${name}.json`);
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', [
    ...['build', entry, '-o', folder, '--license', 'licenses.txt', '--stats-out', stats, '-q'],
  ]);
  for (const { files, modules } of JSON.parse(readFileSync(stats, 'utf8')).chunks) {
    if (modules.some(({ name: module }) => !module.startsWith('./node_modules/'))) continue;
    for (const file of files) {
      const path = join(folder, file);
      const { code } = await minify(readFileSync(path, 'utf8'), { module: true, compress: true, mangle: true });
      writeFileSync(path, code);
    }
  }
}

// The command and the library are two ways into one program.
const at = (...path) => join(target, ...path);
renameSync(at('cli/index.js'), at('cli/program.js'));
writeFileSync(
  at('cli/index.js'),
  "#!/usr/bin/env node\nimport { start } from './program.js';\n\nawait start(import.meta.url);\n",
);
chmodSync(at('cli/index.js'), 0o755);
rmSync(at('library'), { recursive: true, force: true });
mkdirSync(at('library'));
writeFileSync(at('library/index.js'), "export { check, login } from '../cli/program.js';\n");
const types = readFileSync(join(root, 'src/library/types.ts'), 'utf8');
writeFileSync(
  at('library/index.d.ts'),
  `${types}\nexport declare const login: Login;\nexport declare const check: Check;\n`,
);
