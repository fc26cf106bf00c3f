import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const minutes = 60_000;

/** Runs a program to its end; `status` is null when it could not be started or took too long. */
export function run(program: string, args: readonly string[], cwd?: string) {
  const options = {
    encoding: 'utf8',
    timeout: 10 * minutes,
    maxBuffer: 1 << 28,
    ...(cwd === undefined ? {} : { cwd }),
  } as const;
  const { status, stdout, stderr } = spawnSync(program, [...args], options);
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/**
 * The folder that holds these npm packages, installed below the machine's temporary folder and kept there for the next
 * run; `undefined`, with a warning, where they cannot be had.
 */
export function npmPackages(...packages: readonly string[]): string | undefined {
  return installed('npm', packages, (folder) => {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    return run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], folder)
      .status;
  });
}

/** The same for packages of PyPI: the Python that finds them. */
export function pythonWith(...packages: readonly string[]): string | undefined {
  const folder = installed('python', packages, (place) => {
    if (run('python3', ['-m', 'venv', place]).status !== 0) return 1;
    return run(join(place, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...packages]).status;
  });
  return folder === undefined ? undefined : join(folder, 'bin/python');
}

/** The same for one file of a package's source on PyPI. */
export function fileOfSource(release: string, path: string): string | undefined {
  const folder = installed('source', [release, path], (place) => {
    const download = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--no-binary', ':all:', '-d', place, release];
    if (run('python3', download).status !== 0) return 1;
    return run('sh', ['-c', `tar xzf *.tar.gz --strip-components=1 --wildcards '*/${path}'`], place).status;
  });
  return folder === undefined ? undefined : join(folder, path);
}

function installed(
  kind: string,
  names: readonly string[],
  install: (folder: string) => number | null,
): string | undefined {
  const digest = createHash('sha256').update(names.join(' ')).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `sf-keypair-judges-${kind}-${digest}`);
  const mark = join(folder, '.complete');
  if (existsSync(mark)) return folder;
  mkdirSync(folder, { recursive: true });
  if (install(folder) === 0) {
    writeFileSync(mark, '');
    return folder;
  }
  console.warn(`${names.join(', ')} cannot be installed here: their judgement is skipped`);
  return undefined;
}

/** The path of a program, from Debian's package where root may install it; `undefined`, with a warning, without it. */
export function debianProgram(name: string, debianPackage: string): string | undefined {
  const find = (): string | undefined => run('sh', ['-c', `command -v ${name}`]).stdout.trim() || undefined;
  const present = find();
  if (present !== undefined) return present;
  if (process.getuid?.() === 0 && run('apt-get', ['--version']).status === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
  }
  const program = find();
  if (program === undefined) console.warn(`${name} is not here: its judgement is skipped`);
  return program;
}

/** One look at one page; see render-browser.mjs. */
export interface View {
  readonly name: string;
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly media?: 'print';
  readonly measure?: boolean;
  readonly open?: boolean;
  readonly axe?: boolean;
  readonly bypassPolicy?: boolean;
  readonly javascript?: boolean;
  readonly prepare?: string;
  readonly ask?: string;
  readonly screenshot?: string;
  readonly fullPage?: boolean;
  readonly pdf?: string;
}

export interface Measures {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly text: string;
  readonly clipped: readonly string[];
  /** What is seen only when somebody scrolls a part of the page. */
  readonly scrolled: readonly string[];
  readonly outside: readonly string[];
  readonly faint: readonly string[];
  readonly overlapping: readonly string[];
  readonly lowestContrast: number;
}

export interface Seen extends Measures {
  readonly name: string;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  readonly dialogs: readonly string[];
  readonly violations: readonly string[];
  readonly undecided: readonly string[];
  readonly opened?: Measures;
  readonly prepared?: unknown;
  readonly asked?: unknown;
}

/** Looks at every page and gives back what was seen, by the names of the views. */
export function browse(chromium: string, judges: string, folder: string, views: readonly View[]): Map<string, Seen> {
  const job = join(folder, 'job.json');
  writeFileSync(job, JSON.stringify({ chromium, judges, views }));
  const script = new URL('render-browser.mjs', import.meta.url).pathname;
  const { status, stdout, stderr } = run(process.execPath, [script, job]);
  if (status !== 0) throw new Error(stderr);
  return new Map((JSON.parse(stdout) as Seen[]).map((seen) => [seen.name, seen]));
}
