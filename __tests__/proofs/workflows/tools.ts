import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const actionlint = 'v1.7.12';

export interface Tools {
  readonly actionlint: string;
  readonly zizmor: string;
  readonly shellcheck: string;
}

const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

/** Why the tools cannot be had on this machine; empty when they can. */
export const lacking = (): string =>
  [has('go', 'version') ? [] : ['Go'], has('python3', '--version') ? [] : ['Python']].flat().join(' and ');

function run(program: string, args: readonly string[], env: Record<string, string> = {}): void {
  const options = { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 500_000 } as const;
  const { status, stderr, error } = spawnSync(program, args, options);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr.slice(-2000)}`);
}

/** Builds actionlint from the module proxy and installs the wheels of requirements.txt, all of it in a folder. */
export function install(folder: string): Tools {
  const bin = join(folder, 'python/bin');
  run('go', ['install', '-modcacherw', `github.com/rhysd/actionlint/cmd/actionlint@${actionlint}`], {
    GOPATH: join(folder, 'go'),
    GOBIN: folder,
    GOCACHE: join(folder, 'cache'),
  });
  run('python3', ['-m', 'venv', join(folder, 'python')]);
  run(join(bin, 'python'), [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'],
    ...['--only-binary', ':all:', '-r', join(here, 'requirements.txt')],
  ]);
  return { actionlint: join(folder, 'actionlint'), zizmor: join(bin, 'zizmor'), shellcheck: join(bin, 'shellcheck') };
}
