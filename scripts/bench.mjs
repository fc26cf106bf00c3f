// `npm run bench`: measures what a login and a check cost beside other ways, and how both grow, and prints docs/BENCHMARKS.md.
//   --page (writes it, its plot and its figures)   --from FILE (prints the page of figures that were measured before)
//   --rounds N (15 of a login; a third of it of the rest)   --certificates N,N (1,10,100,1000,10000,100000)   --orgs N,N (1,10,100,500)
//   --sf PATH (the sf CLI's bin/run.js)   --step PATH   --check-ssl-cert PATH   (where they are not found by themselves)
//   --login-only (no page, but ratios with their bounds)   --json FILE (the figures)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureCheck, measureGrowth } from './bench/check.mjs';
import { spread } from './bench/figures.mjs';
import { measureLogin } from './bench/login.mjs';
import { describeMachine, load } from './bench/machine.mjs';
import { minimalScript, ourLogin, sfLogin, shellLogin } from './bench/names.mjs';
import { printPage } from './bench/page.mjs';
import { drawGrowth } from './bench/plot.mjs';

const { values: options } = parseArgs({
  options: {
    page: { type: 'boolean', default: false },
    from: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    certificates: { type: 'string', default: '1,10,100,1000,10000,100000' },
    orgs: { type: 'string', default: '1,10,100,500' },
    sf: { type: 'string' },
    step: { type: 'string' },
    'check-ssl-cert': { type: 'string' },
    'login-only': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const node = [join(root, 'node_modules/.bin/node'), process.execPath].find((path) => existsSync(path));
const rounds = Number(options.rounds);
const sf = [options.sf, join(root, '__tests__/peers/node_modules/@salesforce/cli/bin/run.js')].find(
  (path) => path !== undefined && existsSync(path),
);

/** The ratios that the gate holds to their bounds; null where one side could not be had. */
function boundedRatios(rows) {
  const median = (name) => rows.find((row) => row.name === name)?.milliseconds?.median;
  const ratio = (one, other) =>
    median(one) === undefined || median(other) === undefined ? null : median(one) / median(other);
  return {
    'login / minimal script (at most 1.3)': ratio(ourLogin, minimalScript),
    'login / openssl and curl': ratio(ourLogin, shellLogin),
    'sf org login jwt / login (at least 8)': ratio(sfLogin, ourLogin),
    'post / bare Node (at most 1.3)': ratio('post with nothing to do', 'bare Node'),
  };
}

async function loginOnly() {
  const rows = await measureLogin({ root, node, sf, rounds });
  const { processor, cores, node: version } = describeMachine(node);
  console.log(`${processor}, ${cores} cores, Node ${version}, ${rounds} rounds\n`);
  for (const { name, milliseconds, skipped } of rows) {
    const told =
      skipped ??
      `median ${milliseconds.median.toFixed(1).padStart(7)} ms   best ${milliseconds.least.toFixed(1).padStart(7)} ms`;
    console.log(`${name.padEnd(26)} ${told}`);
  }
  console.log();
  const judged = boundedRatios(rows);
  for (const [name, value] of Object.entries(judged))
    console.log(`${name.padEnd(40)} ${value === null ? 'not measured' : value.toFixed(2)}`);
  return { ratios: judged, rows };
}

/** How long all orgs of a config file take: a script of its own, since it keeps a server and a proxy. */
function measureOrgs(scratch) {
  const file = join(scratch, 'orgs.json');
  const args = ['--counts', options.orgs, '--rounds', String(Math.ceil(rounds / 3)), '--json', file];
  // Its own verdict on how straight the lines are is the gate's business, where a neighbour's noise has three tries.
  spawnSync(process.execPath, [join(root, 'scripts/bench-orgs.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const measured = JSON.parse(readFileSync(file, 'utf8'));
  const rowsOf = ({ rows }) =>
    rows.map(({ count, runs }) => ({
      count,
      seconds: spread(runs.map(({ seconds }) => seconds)),
      megabytes: spread(runs.map(({ megabytes }) => megabytes)),
    }));
  return { login: rowsOf(measured.login), check: rowsOf(measured.check) };
}

async function measureAll() {
  const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-bench-'));
  const programs = { step: options.step, checkSslCert: options['check-ssl-cert'] };
  const measured = async (what, measure) => {
    const before = load();
    console.error(`measuring ${what} (load ${before})`);
    const rows = await measure();
    for (const { name, skipped } of Array.isArray(rows) ? rows : [])
      if (skipped !== undefined) console.error(`skipped ${name}: ${skipped}`);
    return { load: before, rows };
  };
  try {
    const few = Math.ceil(rounds / 3);
    const counts = options.certificates.split(',').map(Number);
    const ground = { root, node, scratch, programs, rounds: few };
    const figures = { machine: describeMachine(node), rounds: { login: rounds, check: few } };
    for (const [name, what, measure] of [
      ['login', 'a login', () => measureLogin({ root, node, sf, rounds })],
      ['check', 'a check', () => measureCheck(ground)],
      ['certificates', 'growth in certificates', () => measureGrowth({ ...ground, counts })],
      ['orgs', 'growth in orgs', () => measureOrgs(scratch)],
    ]) {
      figures[name] = await measured(what, measure);
      // What was measured is not lost when the next measurement fails.
      if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    }
    return figures;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (options['login-only']) {
  const figures = await loginOnly();
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(figures, null, 2));
} else {
  const figures = options.from === undefined ? await measureAll() : JSON.parse(readFileSync(options.from, 'utf8'));
  const page = printPage(figures);
  console.log(page);
  if (options.page) {
    mkdirSync(join(root, 'docs/benchmarks'), { recursive: true });
    writeFileSync(join(root, 'docs/BENCHMARKS.md'), page);
    writeFileSync(join(root, 'docs/benchmarks/figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(join(root, 'docs/benchmarks/growth.svg'), drawGrowth(figures));
  }
}
