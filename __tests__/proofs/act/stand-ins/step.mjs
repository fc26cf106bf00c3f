// What every stand-in needs of a runner. SF_KEYPAIR_STAGE names a file that tells where things are on this machine.
import { appendFileSync, readFileSync } from 'node:fs';

export const stage = JSON.parse(readFileSync(process.env.SF_KEYPAIR_STAGE, 'utf8'));

export const input = (name) => (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();

export function output(name, value) {
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}=${value}\n`);
}

export function fail(reason) {
  console.log(`::error::${reason}`);
  process.exit(1);
}

/** A line that the test reads: what a program of the stage was asked for, and what it saw. */
export function record(line) {
  appendFileSync(stage.records, `${process.env.GITHUB_JOB}: ${line}\n`);
}
