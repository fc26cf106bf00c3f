import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Read in its source, and built from the module proxy: no binary of anybody's. */
const version = 'v0.2.87';

/** The path of act, built in a folder; the reason why it cannot be had as an Error. An act that is there already may be named. */
export function buildAct(folder: string): string {
  const given = process.env['ACT_PROGRAM'];
  if (given !== undefined && given !== '') return given;
  const { status, stderr, error } = spawnSync('go', ['install', '-modcacherw', `github.com/nektos/act@${version}`], {
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
  throw new Error(`act ${version} could not be built: ${error?.message ?? stderr.slice(-2000)}`);
}

export const hasGo = (): boolean =>
  spawnSync('go', ['version']).status === 0 || (process.env['ACT_PROGRAM'] ?? '') !== '';
