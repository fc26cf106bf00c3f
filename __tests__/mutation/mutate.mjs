// Installs Stryker in this folder and lets it mutate some files of one room, within a time.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
export const scratch = join(root, 'build', 'mutation');

/** Stryker asks for a newer Node.js than this project's oldest: the one of the development dependencies. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Once for each lock file. What went wrong as a text. */
export function install() {
  if (!existsSync(node)) return 'the development dependencies of the project are not installed';
  const stamp = join(here, 'node_modules', '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
  });
  if (status !== 0) return '`npm ci` in __tests__/mutation did not succeed';
  writeFileSync(stamp, wanted);
  return undefined;
}

/** Whose tests a room's mutants are shown to: its own; containers are opened for the two rooms above them, and tried there. */
export const judgesOf = (room) => (room === 'keystore' ? ['keystore', 'key', 'certificate'] : [room]);

function configuration(room, files, folder) {
  const inPackage = (name) => join(here, 'node_modules', name);
  return {
    plugins: [inPackage('@stryker-mutator/jest-runner/dist/src/index.js'), join(here, 'runner.mjs')],
    testRunner: 'jest-by-file',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'],
    coverageAnalysis: 'perTest',
    jest: {
      projectType: 'custom',
      enableFindRelatedTests: false,
      config: {
        roots: judgesOf(room).map((judge) => `<rootDir>/__tests__/${judge}`),
        watchman: false,
        testMatch: ['**/*.test.ts'],
        testRunner: join(here, 'jest-circus-until-failure.cjs'),
        testSequencer: join(here, 'shortest-first.cjs'),
        cacheDirectory: join(scratch, 'jest-cache'),
      },
    },
    mutate: files,
    // The whole checkout is copied for a run: what no test of a room reads stays where it is.
    ignorePatterns: ['/build', '/dist', '/__tests__/mutation', '/__tests__/peers', '/__tests__/proofs'],
    tempDirName: relative(root, join(folder, 'sandbox')),
    reporters: ['journal'],
    concurrency: Number(process.env.SF_KEYPAIR_MUTATION_WORKERS ?? 2),
    // Neighbours on the machine must not turn a slow test into a mutant that hangs.
    timeoutMS: 15_000,
    timeoutFactor: 3,
    // TypeScript 7 has no compiler to ask: without a tsconfig Stryker does not try.
    tsconfigFile: 'none.json',
    warnings: { slow: false },
    fileLogLevel: 'off',
    logLevel: 'warn',
  };
}

/**
 * The mutants of the files (paths or globs from the root) and what the room's tests made of them. `all` is how many there
 * are, `drawn` how many of them the sample asks for; `complete` is false when the time was up before these were judged.
 * Throws when Stryker itself fails.
 */
export async function mutate(room, files, milliseconds, sample = { share: 1 }) {
  const folder = join(scratch, 'runs', room);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'stryker.json');
  writeFileSync(config, JSON.stringify(configuration(room, files, folder), undefined, 2));
  const begun = Date.now();
  const child = spawn(node, [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SF_KEYPAIR_MUTATION_FOLDER: folder, SF_KEYPAIR_MUTATION_SAMPLE: JSON.stringify(sample) },
  });
  setPriority(child.pid, 19);
  // The group: Stryker's workers would outlive it.
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  };
  let timeIsUp = false;
  const clock = setTimeout(() => {
    timeIsUp = true;
    end();
  }, milliseconds);
  process.once('exit', end);
  const status = await new Promise((settle) => child.once('close', settle).once('error', () => settle(-1)));
  clearTimeout(clock);
  process.removeListener('exit', end);
  rmSync(join(folder, 'sandbox'), { recursive: true, force: true });
  if (status !== 0 && !timeIsUp) throw new Error(`Stryker ended with ${status} in the room ${room}`);
  const mutants = journal(join(folder, 'journal.jsonl'));
  const plan = join(folder, 'plan.json');
  const { all, drawn } = existsSync(plan) ? JSON.parse(readFileSync(plan, 'utf8')) : {};
  return { mutants, all, drawn, sample, complete: !timeIsUp, seconds: Math.round((Date.now() - begun) / 1000) };
}

function journal(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line))
    .map(({ fileName, location, mutatorName, replacement, status, statusReason, isStatic }) => ({
      file: relative(root, resolve(root, fileName)).replaceAll('\\', '/'),
      line: location.start.line,
      column: location.start.column,
      mutator: mutatorName,
      replacement,
      status,
      ...(status === 'Ignored' && { reason: statusReason }),
      ...(isStatic && { isStatic }),
    }));
}
