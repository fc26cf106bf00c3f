// The machine that figures come from, in the words that the page says beside each table.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** `node` is the program that the bundle runs with; the load is that of the last minute. */
export function describeMachine(node) {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split('-')[0]}`,
    node: spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim().replace(/^v/, ''),
  };
}

export const load = () => Math.round((loadavg()[0] ?? 0) * 10) / 10;

/** Where a program is, or undefined. */
export function locate(program) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The first thing in what a program prints that looks like a version; empty when there is none. */
export function versionOf(program, args) {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(`${stdout ?? ''}\n${stderr ?? ''}`)?.[0] ?? '';
}

/** The version of a program that was built from a Go module; empty when it was not, or when Go is not there to say so. */
export function moduleVersionOf(path) {
  const { stdout } = spawnSync('go', ['version', '-m', path], { encoding: 'utf8' });
  return /^\s*mod\s+\S+\s+v(\S+)/m.exec(stdout ?? '')?.[1] ?? '';
}

/** What a table or a list has room for of what a program said. */
export const oneLine = (text) =>
  text
    .replace(/[\s|]+/g, ' ')
    .slice(0, 120)
    .replace(/[\s:]+$/, '');
