import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read in their sources, and built from the module proxy: no binary of anybody's. */
const versions = { act: 'v0.2.87', gitea: 'v0.261.10' } as const;

/** act itself, or Gitea's act, which its runner and, by way of a fork of its own, Forgejo's are made of. */
export type Runner = keyof typeof versions;

/** The path of act, built in a folder; the reason why it cannot be had as an Error. An act that is there already may be named. */
export function buildAct(folder: string): string {
  const given = process.env['ACT_PROGRAM'];
  if (given !== undefined && given !== '') return given;
  return build(folder, folder, 'act', ['install', `github.com/nektos/act@${versions.act}`]);
}

/** The path of Gitea's act, whose module keeps the name of the one that it was forked from. */
export function buildGiteaAct(folder: string): string {
  const source = join(folder, 'source');
  mkdirSync(source, { recursive: true });
  const replaced = `replace github.com/nektos/act => gitea.com/gitea/act ${versions.gitea}`;
  const required = `require github.com/nektos/act ${versions.gitea}`;
  writeFileSync(join(source, 'go.mod'), `module gitea\n\ngo 1.24\n\n${required}\n\n${replaced}\n`);
  return build(folder, source, 'gitea', ['build', '-mod=mod', '-o', join(folder, 'act'), 'github.com/nektos/act']);
}

function build(folder: string, cwd: string, runner: Runner, args: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const [command = '', ...rest] = args;
  const { status, stderr, error } = spawnSync('go', [command, '-modcacherw', ...rest], {
    cwd,
    env: {
      ...process.env,
      GOPATH: join(folder, 'go'),
      GOBIN: folder,
      GOCACHE: join(folder, 'cache'),
      GOFLAGS: '-buildvcs=false',
    },
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status === 0) return join(folder, 'act');
  throw new Error(`act (${runner} ${versions[runner]}) could not be built: ${error?.message ?? stderr.slice(-2000)}`);
}

export const hasGo = (): boolean =>
  spawnSync('go', ['version']).status === 0 || (process.env['ACT_PROGRAM'] ?? '') !== '';
