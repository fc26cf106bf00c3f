// Installs the official clients in this folder, lets them judge the built bundle, and says what could not be had.
// usage: node __tests__/peers/run.mjs [file for the sums as JSON] [name of one test file]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const [sumsFile, only] = process.argv.slice(2);
const simpleSalesforce = '1.12.10';

function run(program, args, options = {}) {
  return spawnSync(program, args, { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], timeout: 900_000, ...options });
}

/** Once for each lock file: 570 MB take most of a minute. */
function install() {
  const stamp = join(here, 'node_modules', '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.log('Installing @salesforce/cli, jsforce and Node.js 24 (570 MB).');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']).status !== 0) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** What the clients judge: the bundle as it is now, whatever is built meanwhile; another one on request. */
function bundle(scratch) {
  const given = process.env.SF_KEYPAIR_TEST_ACTION;
  if (given !== undefined && given !== '') return given;
  const folder = join(scratch, 'action');
  for (const part of ['action.yml', 'package.json', 'dist']) {
    cpSync(join(here, '..', '..', part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** A Python with simple-salesforce in a folder of its own; the reason why not as a text. */
function installPython(folder) {
  const python = join(folder, 'bin', 'python');
  for (const [program, args] of [
    ['python3', ['-m', 'venv', folder]],
    [
      python,
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `simple-salesforce==${simpleSalesforce}`],
    ],
  ]) {
    const { status, error } = run(program, args);
    if (status !== 0) return { reason: `\`${[program, ...args].join(' ')}\` ended with ${error?.code ?? status}` };
  }
  return { python };
}

function finish(sums) {
  console.log(`\npeers: ${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
  if (sumsFile !== undefined && sumsFile !== '') writeFileSync(sumsFile, JSON.stringify(sums));
  process.exitCode = sums.failed === 0 ? 0 : 1;
}

if (!install()) {
  console.log('SKIPPED all peers: `npm ci` in __tests__/peers did not succeed.');
  finish({ passed: 0, failed: 0, skipped: 1 });
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-peers-'));
  try {
    const files = readdirSync(here).filter(
      (name) => name.endsWith('.test.ts') && (only === undefined || name.includes(only)),
    );
    const action = bundle(scratch);
    const { python, reason } = installPython(join(scratch, 'python'));
    const tally = join(scratch, 'tally.json');
    const bin = join(here, 'node_modules', '.bin');
    const { status } = run(
      join(bin, 'node'),
      [
        '--disable-warning=ExperimentalWarning',
        '--test',
        '--test-concurrency=1',
        '--test-timeout=300000',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./tally.mjs',
        `--test-reporter-destination=${tally}`,
        ...files,
      ],
      {
        env: {
          ...process.env,
          SF_KEYPAIR_TEST_ACTION: action,
          PEERS_PYTHON: python ?? '',
          PEERS_NO_PYTHON: reason ?? '',
        },
      },
    );
    const sums = existsSync(tally) ? JSON.parse(readFileSync(tally, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
    if (sums.passed + sums.failed === 0 || (status !== 0 && sums.failed === 0)) sums.failed += 1;
    finish(sums);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
