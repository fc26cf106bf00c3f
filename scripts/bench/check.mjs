// Is a certificate near its end: the bundle's check of a folder against other programs, each started for one file after the other.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './action.mjs';
import { folderOf } from './certificates.mjs';
import { ratios, spread } from './figures.mjs';
import { locate, moduleVersionOf, oneLine, versionOf } from './machine.mjs';
import { goCalls, loopLimit, opensslLoop, ourCheck } from './names.mjs';

const exporter = 'github.com/enix/x509-certificate-exporter/v4';
const pluginFolder = '/usr/lib/nagios/plugins';

const each = (command) => (folder) => [
  'sh',
  ['-c', `find "$1" -name '*.pem' | while read -r file; do ${command} >/dev/null || exit 1; done`, 'sh', folder],
];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function goWay(root, scratch) {
  if (locate('go') === undefined) return { skipped: 'Go not installed' };
  const program = join(scratch, 'parse');
  const { status, stderr } = spawnSync('go', ['build', '-o', program, join(root, 'scripts/bench/parse.go')], {
    encoding: 'utf8',
  });
  if (status !== 0) return { skipped: `the Go program was not built: ${stderr.trim().split('\n').pop()}` };
  return { start: (folder) => [program, [folder]], many: 100, version: versionOf('go', ['version']) };
}

/** It is a daemon without a single run; what its PEM parser calls is measured by itself. */
function exporterWay() {
  if (locate('go') === undefined) return { skipped: 'Go not installed' };
  const { status } = spawnSync('go', ['list', '-m', `${exporter}@latest`], { stdio: 'ignore', timeout: 30_000 });
  const parser = 'the library calls of its PEM parser are measured instead';
  if (status !== 0) return { skipped: `the Go module proxy did not hand out ${exporter}; ${parser}` };
  return { skipped: `a daemon, without a run that ends; ${parser}` };
}

/** `many`: how many files the second measurement has. Ten for programs that take a second for each. */
function waysOf({ root, node, scratch, programs }) {
  const tool = (name, { many, command, version, path = locate(name), told = path }) =>
    path === undefined || !isProgram(path)
      ? { skipped: `${name} not installed` }
      : { start: each(`"${path}" ${command}`), many, version: versionOf(told, version) || moduleVersionOf(path) };
  const nagios = programs.checkSslCert ?? locate('check_ssl_cert') ?? join(pluginFolder, 'check_ssl_cert');
  const check = (workspace) =>
    runStep({ node, action: root, scratch, workspace, inputs: { mode: 'check', certificates: '**/*.pem' } });
  return {
    [ourCheck]: { run: async (folder) => (await check(folder)).seconds, many: 100 },
    [opensslLoop]: tool('openssl', {
      many: 100,
      command: 'x509 -checkend 2592000 -noout -in "$file"',
      version: ['version'],
    }),
    '`keytool -printcert`': tool('keytool', {
      many: 10,
      command: '-printcert -file "$file"',
      // It does not tell its own.
      told: 'java',
      version: ['-version'],
    }),
    '`check_ssl_cert`': tool('check_ssl_cert', {
      path: nagios,
      many: 10,
      command: '--file "$file" --warning 60 --critical 30 --selfsigned --allow-empty-san',
      version: ['--version'],
    }),
    '`step certificate inspect`': tool('step', {
      path: programs.step ?? locate('step'),
      many: 100,
      command: 'certificate inspect --format json "$file"',
      version: ['version'],
    }),
    [goCalls]: goWay(root, scratch),
    'x509-certificate-exporter': exporterWay(),
  };
}

async function time(name, { run, start }, folder) {
  if (run !== undefined) return run(folder);
  const [program, args] = start(folder);
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

/** Fills the caches of the disk, and finds out which programs do not work here. */
async function warm(name, way, folder) {
  if (way.skipped !== undefined) return;
  try {
    await time(name, way, folder);
  } catch (error) {
    if (name === ourCheck) throw error;
    way.skipped = `it did not work here: ${oneLine(error.message)}`;
  }
}

/**
 * A row for each way: its name, and either `skipped` with the reason or `version`, `one` and `many` (seconds of one file, and of
 * `files` files), each with `ratio`: how many times as long as the bundle's check of as many files.
 */
export async function measureCheck({ root, node, scratch, programs, rounds }) {
  const ways = waysOf({ root, node, scratch, programs });
  const folders = Object.fromEntries([1, 10, 100].map((count) => [count, folderOf(join(scratch, 'check'), count)]));
  const measured = Object.entries(ways).flatMap(([name, way]) => {
    if (way.skipped !== undefined) return [];
    const counts = name === ourCheck ? [1, 10, 100] : [1, way.many];
    return counts.map((count) => ({ name, way, count, times: [] }));
  });
  for (const [name, way] of Object.entries(ways)) await warm(name, way, folders[1]);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, way, count, times } of measured) {
      if (way.skipped === undefined) times.push(await time(name, way, folders[count]));
    }
  }
  const timesOf = (name, count) => measured.find((each) => each.name === name && each.count === count)?.times ?? [];
  const told = (name, count) => ({
    files: count,
    seconds: spread(timesOf(name, count)),
    ratio: ratios(timesOf(name, count), timesOf(ourCheck, count)),
  });
  return Object.entries(ways).map(([name, { skipped, version = '', many }]) =>
    skipped !== undefined ? { name, skipped } : { name, version, one: told(name, 1), many: told(name, many) },
  );
}

/** How long a check takes of so many files, in seconds, with the bundle's peak memory in megabytes; and the same of others. */
export async function measureGrowth({ root, node, scratch, counts, rounds }) {
  const check = (workspace) =>
    runStep({ node, action: root, scratch, workspace, inputs: { mode: 'check', certificates: '**/*.pem' } });
  const all = waysOf({ root, node, scratch, programs: {} });
  const others = [
    { name: opensslLoop, most: loopLimit },
    { name: goCalls, most: Number.POSITIVE_INFINITY },
  ].filter(({ name }) => all[name].skipped === undefined);
  const rows = counts.map((count) => ({
    count,
    folder: folderOf(join(scratch, 'growth'), count),
    runs: [],
    others: others.filter(({ most }) => count <= most).map(({ name }) => ({ name, times: [] })),
  }));
  // The first run of a folder fills the caches of the disk.
  for (const { folder } of rows) await check(folder);
  for (let round = 0; round < rounds; round += 1) {
    for (const row of rows) {
      if (row.count > 20_000 && round >= 3) continue;
      row.runs.push(await check(row.folder));
      for (const { name, times } of row.others) times.push(await time(name, all[name], row.folder));
    }
  }
  return rows.map((row) => ({
    count: row.count,
    seconds: spread(row.runs.map(({ seconds }) => seconds)),
    megabytes: spread(row.runs.map(({ megabytes }) => megabytes)),
    others: Object.fromEntries(row.others.map(({ name, times }) => [name, spread(times)])),
  }));
}
