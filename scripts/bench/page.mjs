// docs/BENCHMARKS.md from the figures of one run.
import { goCalls, loopLimit, minimalScript, opensslLoop, ourCheck, ourLogin, sfLogin, shellLogin } from './names.mjs';

/** Three digits are all that a median of a few rounds can carry. */
function figure(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(value >= 1 ? 3 : 2)));
}

const range = ({ median, least, most }) => `${figure(median)} (${figure(least)} to ${figure(most)})`;
const scaled = ({ median, least, most }, factor) => ({
  median: median * factor,
  least: least * factor,
  most: most * factor,
});
const ratioCell = (name, mine, ratio) => (name === mine ? '1' : range(ratio));

function caption({ date, processor, cores, memoryGigabytes, system, node }, load, rounds) {
  const machine = `${processor}, ${cores} cores, ${memoryGigabytes} GiB, ${system}, Node.js ${node}`;
  return `*${date} · ${machine} · ${rounds} · load average ${load} when it began*`;
}

const counted = (rounds) => `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, index) => (index === 0 ? '---' : '---:')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const unmeasured = (name, columns) => [name, 'not measured', ...Array(columns - 2).fill('–')];

function loginTable(rows) {
  const head = ['way', 'version', 'whole process, ms', 'times the login of the bundle'];
  return table(
    head,
    rows.map(({ name, skipped, version, milliseconds, ratio }) =>
      skipped !== undefined
        ? unmeasured(name, head.length)
        : [name, version || '–', range(milliseconds), ratioCell(name, ourLogin, ratio)],
    ),
  );
}

function checkTable(rows) {
  const head = ['way', 'version', 'one file, ms', 'times the bundle', 'more files', 'ms', 'times the bundle'];
  return table(
    head,
    rows.map(({ name, skipped, version, one, many }) =>
      skipped !== undefined
        ? unmeasured(name, head.length)
        : [
            name,
            version || '–',
            range(scaled(one.seconds, 1000)),
            ratioCell(name, ourCheck, one.ratio),
            String(many.files),
            range(scaled(many.seconds, 1000)),
            ratioCell(name, ourCheck, many.ratio),
          ],
    ),
  );
}

function certificatesTable(rows) {
  const others = [...new Set(rows.flatMap((row) => Object.keys(row.others)))];
  const head = [
    'files',
    `${ourCheck}, s`,
    'ms a file',
    'peak memory, MB',
    'runs',
    ...others.map((name) => `${name}, s`),
  ];
  return table(
    head,
    rows.map(({ count, seconds, megabytes, others: measured }) => [
      count.toLocaleString('en-US'),
      range(seconds),
      figure((seconds.median * 1000) / count),
      figure(megabytes.median),
      String(seconds.runs),
      ...others.map((name) => (measured[name] === undefined ? 'not measured' : range(measured[name]))),
    ]),
  );
}

function orgsTable({ login, check }) {
  const head = ['orgs', '`login --all`, s', 'ms an org', 'MB', '`check --all`, s', 'ms an org', 'MB'];
  const cells = ({ count, seconds, megabytes }) => [
    range(seconds),
    figure((seconds.median * 1000) / count),
    figure(megabytes.median),
  ];
  return table(
    head,
    login.map((row, index) => [row.count.toLocaleString('en-US'), ...cells(row), ...cells(check[index])]),
  );
}

/** The load from which on a machine has other work to do than to measure. */
const quiet = 2;
const worstLoad = ({ login, check, certificates, orgs }) =>
  Math.max(...[login, check, certificates, orgs].map((section) => section.load));

const busy = (worst) =>
  worst > quiet
    ? `\n**The machine was busy:** the load average was up to ${worst} when a measurement began. Milliseconds are too long by that; ratios suffer less, since all sides of one ran side by side.\n`
    : '';

/** The few figures that a reader in a hurry wants, a sentence each; undefined for what was not measured. */
function inShort({ machine, login, check, certificates, orgs }) {
  const ratioOf = (name) => login.rows.find((row) => row.name === name)?.ratio?.median;
  const [minimal, shell, sf] = [minimalScript, shellLogin, sfLogin].map(ratioOf);
  const loop = check.rows.find(({ name }) => name === opensslLoop)?.many;
  const largest = (rows, at) => rows.filter(({ count }) => count <= at).at(-1);
  const files = largest(certificates.rows, 10_000);
  const most = largest(orgs.rows.login, 500);
  const beside = [
    minimal === undefined
      ? undefined
      : `${figure(1 / minimal)} times as long as the shortest script that signs and posts`,
    shell === undefined ? undefined : `${figure(1 / shell)} times as long as ${shellLogin}`,
  ].filter((each) => each !== undefined);
  const told = {
    login: beside.length === 0 ? undefined : `A login takes ${beside.join(', and ')}.`,
    sf: sf === undefined ? undefined : `${sfLogin} takes ${figure(sf)} times as long as a login.`,
    loop:
      loop === undefined
        ? undefined
        : `${opensslLoop} in a loop over ${loop.files} files takes ${figure(loop.ratio.median)} times as long as one check.`,
    files:
      files === undefined
        ? undefined
        : `A check of ${files.count.toLocaleString('en-US')} files takes ${figure(files.seconds.median)} s and ${figure(files.megabytes.median)} MB.`,
    orgs: most === undefined ? undefined : `A login to ${most.count} orgs takes ${figure(most.seconds.median)} s.`,
  };
  const where = `Measured on ${machine.date} on ${machine.cores} cores (${machine.processor}) with Node.js ${machine.node}, against orgs on loopback.`;
  return { ...told, where };
}

/** The sentences of the README, which link to the page. */
export function forReadme(figures) {
  const { login, sf, files } = inShort(figures);
  const { date, processor, cores } = figures.machine;
  const worst = worstLoad(figures);
  const beside = worst > quiet ? `, which had other work to do (load ${worst})` : '';
  const where = `Measured on ${date} on ${cores} cores (${processor})${beside}, against an org on loopback; how, and what else, is in`;
  const sentences = [login, sf, files].filter((each) => each !== undefined);
  return `${[...sentences, where].join('\n')}\n[docs/BENCHMARKS.md](docs/BENCHMARKS.md).\n`;
}

function notMeasured({ login, check, certificates }) {
  const skipped = [...login.rows, ...check.rows]
    .filter((row) => row.skipped !== undefined)
    .map((row) => `- **${row.name}**: ${row.skipped}.`);
  const stopped = certificates.rows.some(({ others }) => others[opensslLoop] === undefined)
    ? [`- **${opensslLoop}** beyond ${figure(loopLimit)} files: a process for each of them.`]
    : [];
  return [
    ...skipped,
    ...stopped,
    '- **A real org, a real runner**: the network between them, the start of the runner and the download of the action are in no figure.',
  ].join('\n');
}

/** The page; ends with a newline. */
export function printPage(figures) {
  const { machine, rounds, login, check, certificates, orgs } = figures;
  const { where, ...lines } = inShort(figures);
  return `<!-- Printed by \`npm run bench -- --page\` from benchmarks/figures.json, which that run has measured. -->
# Benchmarks

What a login and a check cost beside other ways to do the same, and how both grow with what they are given.

${Object.values(lines)
  .filter((text) => text !== undefined)
  .map((text) => `- ${text}`)
  .join('\n')}

${where} Another machine has other milliseconds: compare the ratios.
${busy(worstLoad(figures))}
\`npm run bench\` measures again and prints this page; with \`-- --page\` it writes it. Every figure is the median of its rounds, with the
least and the most behind it. A time is that of whole processes, from their start to their end. In each round every way ran once, one after
the other, and a ratio is the median of the ratios of the rounds. Each thing ran once before it was measured. The load average is that of the
minute before; about one of it is the measurement above.

## A login

${caption(machine, login.load, counted(rounds.login))}

${loginTable(login.rows)}

The bundle reads the key in whatever form it has, masks, asks, judges the reply and hands the session on; the
[minimal script](../scripts/bench/minimal.mjs) and [\`openssl\` with \`curl\`](../scripts/bench/openssl.sh) sign, post and believe what
they get. \`bare Node\` is \`node -e 0\`: what the runtime takes before a line of any script has run.

## A check

${caption(machine, check.load, counted(rounds.check))}

${checkTable(check.rows)}

One PEM certificate in each file. The bundle judges all of them in one process and writes its report. The others answer for one file, so they
are started once for each, as a script in a pipeline does it; those that take long for ten files instead of a hundred, and the ratio is to the
bundle's check of as many. They do not do the same: \`keytool\` and \`step\` show a certificate and judge nothing, \`openssl\` knows one
threshold, \`check_ssl_cert\` two. ${goCalls} are [the calls that Go programs make](../scripts/bench/parse.go), all files in one process, compared
with 30 days and not reported.

## Growth

![Seconds against files and against orgs, both axes logarithmic](benchmarks/growth.svg)

### From one certificate to many

${caption(machine, certificates.load, `up to ${counted(rounds.check)}`)}

${certificatesTable(certificates.rows)}

### From one org to many

${caption(machine, orgs.load, counted(rounds.check))}

${orgsTable(orgs.rows)}

Each org has an address of its own behind one proxy, and a login of its own; \`check --all\` logs in and asks each org for its certificates.

## Not measured

${notMeasured(figures)}
`;
}
