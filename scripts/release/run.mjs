import { spawnSync } from 'node:child_process';

/** Runs a program and gives what it wrote to stdout; throws with what it wrote to stderr when it fails. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && program === 'npm',
    ...options,
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${error?.code ?? status}\n${stderr ?? ''}`);
}
