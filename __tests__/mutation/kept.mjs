// The figures of whole rooms, kept in build/mutation/rooms until they are printed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, scratch } from './mutate.mjs';

const folder = join(scratch, 'rooms');

const digest = (file) =>
  createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');

function write(report) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${report.room}.json`), JSON.stringify({ ...report, date, node: version }, undefined, 1));
}

const digests = (mutants) =>
  Object.fromEntries([...new Set(mutants.map(({ file }) => file))].map((file) => [file, digest(file)]));

/** A room's kept figures; `undefined` when it was never mutated as a whole. */
export function keptRoom(room) {
  const file = join(folder, `${room}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function keepRoom(room, run) {
  write({ room, ...run, sources: digests(run.mutants) });
}

/**
 * Takes the place of what was kept of these files: further tests can only notice more in the others. A sample stays as it
 * was drawn.
 */
export function keepFiles(room, { mutants, seconds }) {
  const before = keptRoom(room);
  if (before === undefined || before.sample.share < 1) return;
  const judged = new Set(mutants.map(({ file }) => file));
  const others = before.mutants.filter(({ file }) => !judged.has(file));
  write({
    ...before,
    mutants: [...others, ...mutants],
    all: others.length + mutants.length,
    drawn: others.length + mutants.length,
    seconds: before.seconds + seconds,
    sources: { ...before.sources, ...digests(mutants) },
  });
}

/** The files whose kept figures are about another text than the one that is there now. */
export const changedSince = ({ sources }) =>
  Object.keys(sources).filter((file) => !existsSync(join(root, file)) || digest(file) !== sources[file]);
