// How much of src/ the tests run, the bundles that they start as child processes included: those are built here from
// sources that carry the same counters as jest's. `node __tests__/coverage/run.mjs [FILE.json]`; fails below the bounds.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In percent. */
const bounds = { lines: 98, branches: 98 };
const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(join(root, 'node_modules/jest/package.json'));
const within = createRequire(require.resolve('jest-cli'));
const core = createRequire(within.resolve('@jest/core'));
const reporters = createRequire(core.resolve('@jest/reporters'));

const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-coverage-'));
const copy = join(scratch, 'copy');
const counts = join(scratch, 'counts');
mkdirSync(counts);
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;
for (const file of git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
  if (file === '' || file.startsWith('dist/') || !existsSync(join(root, file))) continue;
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}
cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
spawnSync('git', ['init', '--quiet'], { cwd: copy });

await buildWithCounters();
const status = runTests();
const map = await merged();
report(map, status);

/** dist/ anew, each of our modules with counters that are written to a file when a process ends. */
async function buildWithCounters() {
  const { readConfig } = within('jest-config');
  const { projectConfig } = await readConfig({ _: [], $0: '' }, copy);
  const { createScriptTransformer } = core('@jest/transform');
  const transformer = await createScriptTransformer(projectConfig, new Map());
  const build = join(copy, 'build');
  for (const file of readdirSync(join(copy, 'src'), { recursive: true })) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const path = join(copy, 'src', file);
    const { code } = await transformer.transformSourceAsync(path, readFileSync(path, 'utf8'), {
      instrument: true,
      collectCoverage: true,
      coverageProvider: 'babel',
      supportsDynamicImport: true,
      supportsExportNamespaceFrom: true,
      supportsStaticESM: true,
      supportsTopLevelAwait: true,
    });
    const target = join(build, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code.replaceAll(/((?:from|import)\s*\(?\s*["'])(\.{1,2}\/[^"']+)\.ts(["'])/g, '$1$2.js$3'));
  }
  writeFileSync(join(build, 'package.json'), '{"type":"module"}');
  writeFileSync(join(build, 'count.js'), counter());
  for (const door of ['action/main.js', 'action/post.js', 'cli/program.js']) {
    const path = join(build, door);
    writeFileSync(path, `import '../count.js';\n${readFileSync(path, 'utf8')}`);
  }
  const bundled = spawnSync(process.execPath, ['scripts/build.mjs', '--from-build'], { cwd: copy, stdio: 'inherit' });
  if (bundled.status !== 0) throw new Error('the bundles with counters could not be built');
}

function counter() {
  return `import { writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
process.on('exit', () => {
  const file = ${JSON.stringify(counts)} + '/' + process.pid + '-' + threadId + '-' + process.hrtime.bigint() + '.json';
  try { writeFileSync(file, JSON.stringify(globalThis.__coverage__ ?? {})); } catch {}
});
`;
}

function runTests() {
  const args = ['--coverage', '--coverageReporters=json', `--coverageDirectory=${join(scratch, 'jest')}`];
  const options = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const { status } = spawnSync(process.execPath, [...options, '--silent', ...args], {
    cwd: copy,
    stdio: ['ignore', 'ignore', process.env['COVERAGE_LOUD'] === undefined ? 'ignore' : 'inherit'],
    timeout: 2_700_000,
  });
  return status;
}

/** The counters of jest and of the bundles are made from the same sources in the same way, so they are added one by one. */
async function merged() {
  const { createCoverageMap } = reporters('istanbul-lib-coverage');
  const { createSourceMapStore } = reporters('istanbul-lib-source-maps');
  const own = JSON.parse(readFileSync(join(scratch, 'jest/coverage-final.json'), 'utf8'));
  const files = readdirSync(counts);
  const children = {};
  for (const file of files) addAll(children, JSON.parse(readFileSync(join(counts, file), 'utf8')));
  const mapped = await createSourceMapStore().transformCoverage(createCoverageMap(children));
  addAll(own, mapped.toJSON());
  console.log(`${files.length} child processes and threads were counted beside jest's own`);
  return createCoverageMap(own);
}

function addAll(sums, more) {
  for (const [path, given] of Object.entries(more)) {
    const file = given.toJSON?.() ?? given;
    const sum = sums[path];
    if (sum === undefined) {
      sums[path] = file;
      continue;
    }
    for (const kind of ['statementMap', 'fnMap', 'branchMap'])
      if (Object.keys(sum[kind]).length !== Object.keys(file[kind]).length)
        throw new Error(`${path} was counted in two ways`);
    for (const id of Object.keys(sum.s)) sum.s[id] += file.s[id];
    for (const id of Object.keys(sum.f)) sum.f[id] += file.f[id];
    for (const id of Object.keys(sum.b)) sum.b[id] = sum.b[id].map((hits, index) => hits + file.b[id][index]);
  }
}

function report(map, status) {
  const summary = map.getCoverageSummary();
  for (const file of map.files()) {
    const { lines, branches } = map.fileCoverageFor(file).toSummary().data;
    if (lines.pct >= 100 && branches.pct >= 100) continue;
    const coverage = map.fileCoverageFor(file);
    const missed = Object.entries(coverage.b).flatMap(([id, hits]) =>
      hits.flatMap((hit, index) =>
        hit > 0 ? [] : [coverage.branchMap[id].locations[index]?.start?.line ?? coverage.branchMap[id].loc.start.line],
      ),
    );
    const where = [...new Set([...coverage.getUncoveredLines().map(Number), ...missed])].sort((a, b) => a - b);
    console.log(
      `${relative(copy, file).padEnd(44)} lines ${String(lines.pct).padEnd(6)} branches ${String(branches.pct).padEnd(6)} ${where.slice(0, 30).join(' ')}`,
    );
  }
  const { lines, branches } = summary.data;
  console.log(`lines ${lines.covered} of ${lines.total}: ${lines.pct} % (at least ${bounds.lines})`);
  console.log(`branches ${branches.covered} of ${branches.total}: ${branches.pct} % (at least ${bounds.branches})`);
  if (status !== 0)
    console.log('(some tests failed with counters in the bundles; the tests themselves are judged elsewhere)');
  const passed = Number(lines.pct >= bounds.lines) + Number(branches.pct >= bounds.branches);
  if (process.argv[2] !== undefined)
    writeFileSync(process.argv[2], JSON.stringify({ passed, failed: 2 - passed, skipped: 0 }));
  process.exitCode = passed === 2 ? 0 : 1;
}
