// What mode `check` costs: files in one process (time and memory), a certificate in memory, `openssl x509 -checkend` in a
// loop, and merging the reports of a fleet. Builds nothing: run `npm run build` before.
//   --files N,N (10000,100000)   --action FOLDER (with dist/ and build/; this checkout's)   --json FILE
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runStep } from './bench/action.mjs';
import { another, folderOf, pemOf } from './bench/certificates.mjs';
import { locate } from './bench/machine.mjs';

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '10000,100000' },
    action: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    json: { type: 'string' },
  },
});
const node = [join(options.action, 'node_modules/.bin/node'), process.execPath].find((path) => existsSync(path));
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-bench-check-'));
if (!existsSync(join(options.action, 'build'))) throw new Error('there is no build/: run `npm run build` before');
const room = (name) => import(pathToFileURL(join(options.action, 'build', name)).href);
const figures = {};

const action = (workspace, inputs, nodeOptions) =>
  runStep({ node, action: options.action, scratch, workspace, inputs, nodeOptions });

async function files() {
  const inputs = { mode: 'check', certificates: '**/*.pem' };
  for (const count of options.files.split(',').map(Number)) {
    const workspace = folderOf(scratch, count);
    // The first run fills the caches of the disk, and says how large the report is.
    const written = join(scratch, 'report.json');
    await action(workspace, { ...inputs, 'report-file': written });
    const report = statSync(written).size / 1024 / 1024;
    const runs = [];
    for (let round = 0; round < (count > 20_000 ? 1 : 5); round += 1) runs.push(await action(workspace, inputs));
    runs.sort((one, other) => one.seconds - other.seconds);
    const middle = runs[Math.floor(runs.length / 2)];
    figures[`${count} files`] = { ...middle, reportMegabytes: report };
    const bound = count === 10_000 ? '   (under 2 s, under 250 MB)' : '';
    console.log(
      `${count} files: ${middle.seconds.toFixed(2)} s, peak ${middle.megabytes.toFixed(0)} MB; its report as JSON ${report.toFixed(0)} MB${bound}`,
    );
    if (count > 20_000) {
      const heap = Math.ceil(2 * report);
      await action(workspace, inputs, [`--max-old-space-size=${heap}`]);
      console.log(`${count} files in a heap that cannot grow beyond ${heap} MB, twice the report: fine`);
    }
  }
}

async function inMemory() {
  const [{ findCertificates }, { startCollection }, { judgeAll }, { parseThresholds }, { makeReport }] =
    await Promise.all([
      room('certificate/find.js'),
      room('check/collect.js'),
      room('check/findings.js'),
      room('check/thresholds.js'),
      room('check/report.js'),
    ]);
  const count = 20_000;
  const contents = Array.from({ length: count }, () => Buffer.from(pemOf(another())));
  const { thresholds } = parseThresholds({});
  const once = () => {
    const before = process.cpuUsage();
    const collector = startCollection();
    for (const [index, content] of contents.entries()) {
      for (const certificate of findCertificates(content)) {
        const origin = { kind: 'file', location: `certificate-${index}.pem`, index: 0 };
        collector.add({ kind: 'certificate', certificate, origin });
      }
    }
    const read = process.cpuUsage(before);
    const now = new Date();
    const gathered = collector.finish();
    const { findings } = judgeAll(gathered, { now, thresholds, leavesOnly: false, ignoreLines: [] });
    const report = makeReport({ findings, skipped: gathered.skipped, thresholds, now });
    if (report.counts.ok !== count) throw new Error('not every certificate is in the report');
    const all = process.cpuUsage(before);
    return { read: (read.user + read.system) / count, judged: (all.user + all.system) / count };
  };
  const rounds = Array.from({ length: 5 }, once);
  const best = (name) => Math.min(...rounds.map((round) => round[name]));
  figures['microseconds a certificate in memory'] = { read: best('read'), judged: best('judged') };
  console.log(
    `a PEM file in memory: ${best('read').toFixed(1)} µs to read (under 30), ${best('judged').toFixed(1)} µs with judging and report`,
  );
}

function openssl() {
  if (locate('openssl') === undefined) {
    console.log('openssl is not installed: not measured');
    return;
  }
  const path = join(scratch, 'one.pem');
  writeFileSync(path, pemOf(another()));
  const count = 100;
  const script = `i=0; while [ $i -lt ${count} ]; do openssl x509 -checkend 2592000 -noout -in "$1" >/dev/null || exit 1; i=$((i+1)); done`;
  const begun = process.hrtime.bigint();
  const { status } = spawnSync('sh', ['-c', script, 'sh', path]);
  if (status !== 0) throw new Error('openssl refused the certificate');
  const each = Number(process.hrtime.bigint() - begun) / 1e6 / count;
  const [first] = options.files.split(',');
  const ours = (figures[`${first} files`].seconds * 1000) / Number(first);
  figures['openssl x509 -checkend'] = { millisecondsEach: each, oursMillisecondsEach: ours, times: each / ours };
  console.log(
    `openssl x509 -checkend in a loop: ${each.toFixed(2)} ms a file; ours ${ours.toFixed(3)} ms, ${(each / ours).toFixed(0)} times faster (at least 100)`,
  );
}

async function merging() {
  const [{ readReport }, { mergeReports }, { startCollection }, { judgeAll }, { parseThresholds }, { makeReport }] =
    await Promise.all([
      room('check/read-report.js'),
      room('check/merge.js'),
      room('check/collect.js'),
      room('check/findings.js'),
      room('check/thresholds.js'),
      room('check/report.js'),
    ]);
  const { findCertificates } = await room('certificate/find.js');
  const { thresholds } = parseThresholds({});
  const shared = Array.from({ length: 10 }, another);
  const texts = Array.from({ length: 256 }, (_, leg) => {
    const collector = startCollection();
    for (const [index, bytes] of [...shared, ...Array.from({ length: 40 }, another)].entries()) {
      for (const certificate of findCertificates(bytes)) {
        const origin = { kind: 'file', location: `org-${leg}/certificate-${index}.pem`, index: 0 };
        collector.add({ kind: 'certificate', certificate, origin });
      }
    }
    const now = new Date();
    const gathered = collector.finish();
    const { findings } = judgeAll(gathered, { now, thresholds, leavesOnly: false, ignoreLines: [] });
    return JSON.stringify(makeReport({ findings, skipped: [], thresholds, now }), null, 2);
  });
  const begun = process.hrtime.bigint();
  const reports = texts.map((text) => readReport(text).report);
  const merged = mergeReports(reports, new Date());
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  if (merged.findings.length !== 256 * 40 + 10)
    throw new Error(`${merged.findings.length} findings in the merged report`);
  figures['256 legs merged'] = { seconds };
  console.log(`256 legs of 50 certificates merged: ${seconds.toFixed(2)} s (under 1)`);
}

try {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`);
  await files();
  await inMemory();
  openssl();
  await merging();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(figures, null, 2));
