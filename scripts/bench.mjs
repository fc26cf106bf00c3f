// `npm run bench`: one login of the bundle against other ways to log in, in pairs, against an org on loopback.
// Every round runs each way once, so that a busy machine is busy for all of them. Figures are ratios of medians.
// Then what a check (bench-check.mjs) and all orgs of a config file (bench-orgs.mjs) cost, unless --login-only.
//   --rounds N (15)   --sf PATH (the sf CLI's bin/run.js, where it is installed)   --json FILE
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    sf: { type: 'string' },
    json: { type: 'string' },
    'login-only': { type: 'boolean', default: false },
  },
});
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node = [at('node_modules/.bin/node'), process.execPath].find((path) => existsSync(path));
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-bench-'));
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;

const emulator = spawn(process.execPath, [at('dist/cli/index.js'), 'emulate', '--new-app', scratch], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const org = JSON.parse(await new Promise((resolve) => createInterface(emulator.stdout).once('line', resolve)));
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

/** The action as a runner starts it, with files of its own for each run. */
function action(door, inputs) {
  const environment = { ...base, RUNNER_TEMP: scratch };
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) {
    environment[name] = join(scratch, name);
    writeFileSync(environment[name], '');
  }
  for (const [name, value] of Object.entries(inputs)) environment[`INPUT_${name.toUpperCase()}`] = value;
  return [node, [at(`dist/${door}/index.js`)], environment];
}

const ways = {
  'bare Node': () => [node, ['-e', '0'], base],
  'post with nothing to do': () => action('post', {}),
  'login of the bundle': () =>
    action('main', {
      'instance-url': org.instanceUrl,
      'client-id': org.clientId,
      username: org.username,
      'private-key': key,
    }),
  'minimal Node script': () => [node, [at('scripts/bench/minimal.mjs')], plain],
};
if (has('openssl') && has('curl')) ways['openssl and curl'] = () => ['sh', [at('scripts/bench/openssl.sh')], plain];
if (options.sf !== undefined) {
  const login = [
    'org',
    'login',
    'jwt',
    '--jwt-key-file',
    keyFile,
    '--client-id',
    org.clientId,
    '--username',
    org.username,
  ];
  const quiet = {
    SF_DISABLE_TELEMETRY: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    SF_AUDIENCE_URL: org.instanceUrl,
  };
  ways['sf org login jwt'] = () => [
    node,
    [options.sf, ...login, '--instance-url', org.instanceUrl],
    { ...base, ...quiet },
  ];
}

const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
try {
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const [name, way] of Object.entries(ways)) {
      const [program, args, env] = way();
      const begun = process.hrtime.bigint();
      const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
      const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
      if (status !== 0)
        throw new Error(
          `${name} ended with ${status}: ${stderr} ${stdout
            .split('\n')
            .filter((line) => !line.startsWith('::add-mask'))
            .join(' ')}`,
        );
      // The first round fills the caches of the disk.
      if (round > 0) times[name].push(milliseconds);
    }
  }
} finally {
  emulator.kill();
  rmSync(scratch, { recursive: true, force: true });
}

const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];
const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
const ratio = (one, other) =>
  medians[one] === undefined || medians[other] === undefined ? null : medians[one] / medians[other];
const ratios = {
  'login / minimal script (at most 1.3)': ratio('login of the bundle', 'minimal Node script'),
  'login / openssl and curl': ratio('login of the bundle', 'openssl and curl'),
  'sf org login jwt / login (at least 8)': ratio('sf org login jwt', 'login of the bundle'),
  'post / bare Node (at most 1.3)': ratio('post with nothing to do', 'bare Node'),
};
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, ${options.rounds} rounds\n`,
);
for (const [name, value] of Object.entries(medians)) {
  console.log(
    `${name.padEnd(26)} median ${value.toFixed(1).padStart(7)} ms   best ${Math.min(...times[name])
      .toFixed(1)
      .padStart(7)} ms`,
  );
}
console.log();
for (const [name, value] of Object.entries(ratios))
  console.log(`${name.padEnd(40)} ${value === null ? 'not measured' : value.toFixed(2)}`);
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify({ medians, ratios }, null, 2));

if (!options['login-only']) {
  for (const [what, script] of [
    ['a check costs', 'bench-check.mjs'],
    ['all orgs of a config file cost', 'bench-orgs.mjs'],
  ]) {
    console.log(`\nWhat ${what}:`);
    const { status } = spawnSync(process.execPath, [at(`scripts/${script}`)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
}
