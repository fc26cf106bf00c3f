// One login of the bundle against other ways to log in, in turn, against an org on loopback.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { stepEnvironment } from './action.mjs';
import { ratios, spread } from './figures.mjs';
import { locate, oneLine, versionOf } from './machine.mjs';
import { minimalScript, ourLogin, sfLogin, shellLogin } from './names.mjs';

async function orgOf(root, scratch) {
  const emulator = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'emulate', '--new-app', scratch], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const org = JSON.parse(await new Promise((resolve) => createInterface(emulator.stdout).once('line', resolve)));
  return { emulator, org };
}

/** Each way as a program, its arguments and its environment; and what could not be had, with the reason. */
function waysOf({ root, node, sf, scratch, org }) {
  const keyFile = join(scratch, 'key.pem');
  const key = readFileSync(keyFile, 'utf8');
  const base = { PATH: process.env.PATH, HOME: scratch, LANG: 'C.UTF-8' };
  const plain = {
    ...base,
    KEY: key,
    KEY_FILE: keyFile,
    CLIENT_ID: org.clientId,
    USERNAME: org.username,
    INSTANCE_URL: org.instanceUrl,
  };
  const step = (door, inputs) => [
    node,
    [join(root, `dist/${door}/index.js`)],
    stepEnvironment(scratch, inputs, { LANG: 'C.UTF-8' }),
  ];
  const inputs = {
    'instance-url': org.instanceUrl,
    'client-id': org.clientId,
    username: org.username,
    'private-key': key,
  };
  const ways = {
    'bare Node': { start: () => [node, ['-e', '0'], base] },
    'post with nothing to do': { start: () => step('post', {}) },
    [ourLogin]: { start: () => step('main', inputs) },
    [minimalScript]: { start: () => [node, [join(root, 'scripts/bench/minimal.mjs')], plain] },
  };
  const missing = ['openssl', 'curl'].filter((program) => locate(program) === undefined);
  ways[shellLogin] =
    missing.length > 0
      ? { skipped: `${missing.join(' and ')} not installed` }
      : {
          start: () => ['sh', [join(root, 'scripts/bench/openssl.sh')], plain],
          version: `${versionOf('openssl', ['version'])}, ${versionOf('curl', ['--version'])}`,
        };
  if (sf === undefined) {
    ways[sfLogin] = {
      skipped: '@salesforce/cli not installed (`node __tests__/peers/run.mjs` installs it)',
    };
    return ways;
  }
  const who = ['--jwt-key-file', keyFile, '--client-id', org.clientId, '--username', org.username];
  const quiet = {
    SF_DISABLE_TELEMETRY: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    SF_AUDIENCE_URL: org.instanceUrl,
  };
  ways[sfLogin] = {
    start: () => [node, [sf, 'org', 'login', 'jwt', ...who, '--instance-url', org.instanceUrl], { ...base, ...quiet }],
    version: JSON.parse(readFileSync(join(dirname(sf), '../package.json'), 'utf8')).version,
  };
  return ways;
}

/** Milliseconds of one whole process. Throws when it fails, without what it was told to mask. */
function time(name, [program, args, env]) {
  const begun = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
  if (status === 0) return milliseconds;
  const told = stdout.split('\n').filter((line) => !line.startsWith('::add-mask'));
  throw new Error(`${name} ended with ${status}: ${stderr} ${told.join(' ')}`);
}

/**
 * A row for each way: its name, and either `skipped` with the reason or `version`, `milliseconds` and `ratio` (how many times as
 * long as the bundle's login). Every round runs each way once, so that a busy machine is busy for all of them.
 */
export async function measureLogin({ root, node, sf, rounds }) {
  const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-bench-'));
  const { emulator, org } = await orgOf(root, scratch);
  try {
    const ways = waysOf({ root, node, sf, scratch, org });
    const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
    // The round before the first fills the caches of the disk.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, way] of Object.entries(ways)) {
        if (way.skipped !== undefined) continue;
        try {
          const milliseconds = time(name, way.start());
          if (round > 0) times[name].push(milliseconds);
        } catch (error) {
          if (round > 0 || name === ourLogin) throw error;
          way.skipped = `it did not work here: ${oneLine(error.message)}`;
        }
      }
    }
    return Object.entries(ways).map(([name, { skipped, version = '' }]) =>
      skipped !== undefined
        ? { name, skipped }
        : { name, version, milliseconds: spread(times[name]), ratio: ratios(times[name], times[ourLogin]) },
    );
  } finally {
    emulator.kill();
    rmSync(scratch, { recursive: true, force: true });
  }
}
