// Breaks the sources in small ways and asks each room's own tests whether they see it.
// usage: node __tests__/mutation/run.mjs <room>...            a whole room; its figures are kept in build/mutation/rooms
//          [--sample 0.2 --seed 7]                            a share of a big room's mutants, drawn by the seed
//        node __tests__/mutation/run.mjs <file in src>...     these files; their part of the kept figures is renewed
//        node __tests__/mutation/run.mjs --summary            prints docs/MUTATION.md from the figures that were kept
//        node __tests__/mutation/run.mjs --changed [--minutes 9] [--since commit] [--json file]   what .ci/run asks
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changedRooms } from './changed.mjs';
import { figures, inWords, percent, survivors } from './figures.mjs';
import { changedSince, keepFiles, keepRoom, keptRoom } from './kept.mjs';
import { install, mutate, root } from './mutate.mjs';
import { scoreOfAll, summary } from './summary.mjs';

const floor = 85;
const nouns = ['keystore', 'key', 'certificate', 'assertion', 'token', 'org', 'configuration'];
const verbs = ['login', 'check', 'doctor', 'rotate'];
const rooms = [...nouns, ...verbs].filter((room) => existsSync(join(root, 'src', room)));
const twoHours = 7_200_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    summary: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '9' },
    since: { type: 'string' },
    json: { type: 'string' },
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});

function tell(mutants) {
  for (const { file, told } of survivors(mutants)) console.log(`  ${file}: ${told.join(', ')}`);
}

async function whole(room) {
  const run = await mutate(room, [`src/${room}/**/*.ts`], twoHours, {
    share: Number(values.sample),
    seed: values.seed,
  });
  keepRoom(room, run);
  tell(run.mutants);
  console.log(`${room}: ${inWords(figures(run.mutants))}; ${run.seconds} s`);
}

async function someFiles(room, files) {
  const run = await mutate(room, files, twoHours);
  keepFiles(room, run);
  tell(run.mutants);
  console.log(`${files.join(' ')}: ${inWords(figures(run.mutants))}; ${run.seconds} s`);
}

function print() {
  const reports = rooms.flatMap((room) => keptRoom(room) ?? []);
  writeFileSync(join(root, 'docs', 'MUTATION.md'), summary(reports, floor, changedSince));
  console.log(`docs/MUTATION.md: ${percent(scoreOfAll(reports))}`);
}

/** Judges what changed until the time is up, the smallest change first. */
async function changed() {
  const end = Date.now() + Number(values.minutes) * 60_000;
  const { base, changes } = changedRooms(root, rooms, values.since);
  if (changes.length === 0) return { skipped: `no room and none of its tests changed since ${base}` };
  const mutants = [];
  const told = [];
  for (const { room, files } of changes) {
    const left = end - Date.now();
    if (left < 20_000) {
      told.push(`${room}: no time was left`);
      continue;
    }
    const run = await mutate(room, files, left);
    mutants.push(...run.mutants);
    tell(run.mutants);
    const cut = run.complete ? '' : `; the time was up after ${run.mutants.length} of ${run.drawn}`;
    told.push(`${room} (${files.length} changed): ${inWords(figures(run.mutants))}; ${run.seconds} s${cut}`);
  }
  const sum = figures(mutants);
  console.log(`${told.join('\n')}\nchanged since ${base}: ${inWords(sum)}; at least ${floor} % is asked`);
  if (sum.score === undefined) return { ...sum, skipped: 'nothing that changed could be judged' };
  return { ...sum, passed: sum.score >= floor };
}

const reason = values.summary ? undefined : install();
if (values.summary) {
  print();
} else if (values.changed) {
  const outcome = reason === undefined ? await changed() : { skipped: reason };
  if (outcome.skipped !== undefined) console.log(`SKIPPED mutation: ${outcome.skipped}`);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(outcome));
  process.exitCode = outcome.passed === false ? 1 : 0;
} else if (reason !== undefined) {
  console.log(`SKIPPED mutation: ${reason}`);
  process.exitCode = 1;
} else {
  const files = positionals.filter((name) => name.startsWith('src/'));
  for (const room of rooms) {
    const own = files.filter((name) => name.startsWith(`src/${room}/`));
    if (own.length > 0) await someFiles(room, own);
    if (positionals.includes(room)) await whole(room);
  }
}
