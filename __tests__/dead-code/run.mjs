// Looks for what nobody uses: exports, files, dependencies. The judge, knip, is installed in a temporary folder by the
// lock file of this one. usage: node __tests__/dead-code/run.mjs [file for the sums as JSON]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const [sumsFile] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-dead-code-'));

/** Files that no door reaches, and that are right all the same: who they are for. */
const notForDoors = {
  'src/configuration/schema.ts': 'docs/config.schema.json is printed from it',
};

function run(program, args, options = {}) {
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', timeout: 240_000, ...options });
}

function installed() {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(here, name), join(scratch, name));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return run(npm, ['ci', '--loglevel=error', '--ignore-scripts'], { cwd: scratch, stdio: 'inherit' }).status === 0;
}

/** What knip finds, a line each; throws when it did not look. */
function findings(...flags) {
  const program = join(scratch, 'node_modules/knip/bin/knip.js');
  const config = ['--directory', root, '--config', '__tests__/dead-code/knip.jsonc', '--reporter', 'json'];
  const { status, stdout, stderr } = run(process.execPath, [program, ...config, '--no-progress', ...flags]);
  if (status === null || status > 1) throw new Error(`knip ended with ${status}: ${stderr}`);
  return JSON.parse(stdout).issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) =>
      Array.isArray(found)
        ? found.map(({ name, line }) => ({ kind, name, place: line ? `${file}:${line}` : file }))
        : [],
    ),
  );
}

function judge() {
  const unused = findings();
  // What tests alone reach is shipped to nobody.
  const unreached = findings('--production', '--include', 'files').filter(({ name }) => !(name in notForDoors));
  for (const { kind, name, place } of unused) console.log(`nobody uses ${name} (${kind}) ${place}`);
  for (const { name } of unreached) console.log(`no door reaches ${name}`);
  const failed = unused.length + unreached.length;
  console.log(`dead code: ${unused.length} unused, ${unreached.length} that no door reaches`);
  return { passed: Number(unused.length === 0) + Number(unreached.length === 0), failed, skipped: 0 };
}

try {
  const sums = installed() ? judge() : undefined;
  if (sums === undefined) console.log('SKIPPED dead code: `npm ci` did not succeed.');
  if (sumsFile !== undefined) writeFileSync(sumsFile, JSON.stringify(sums ?? { passed: 0, failed: 0, skipped: 1 }));
  process.exitCode = sums === undefined || sums.failed === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
