import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Registry, startRegistry, startStageRegistry } from './registry.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-rehearsal-'));
const remote = join(scratch, 'remote.git');
const folders = { one: join(scratch, 'one'), two: join(scratch, 'two', 'with a longer name') };
const assembled = { one: join(scratch, 'assembled-one'), two: join(scratch, 'assembled-two') };
let registry: Registry | string = 'not started';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@acme.example', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

interface Answer {
  readonly status: number | null;
  readonly said: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The release script of a checkout, as a step of the workflow runs it. Asynchronous: a registry of ours lives in this process. */
function release(folder: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Answer> {
  const outputFile = join(mkdtempSync(join(scratch, 'step-')), 'output');
  writeFileSync(outputFile, '');
  const child = spawn(process.execPath, ['scripts/release.mjs', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: scratch, GITHUB_OUTPUT: outputFile, ...environment },
    timeout: 180_000,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      said += piece;
    });
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const lines = readFileSync(outputFile, 'utf8').split('\n').filter(Boolean);
      resolve({ status, said, outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))) });
    });
  });
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path).toString('base64')];
    }),
  );
}

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const tarball = `${name}-${version}.tgz`;
const major = `v${version?.split('.')[0]}`;

/** A commit with another version in package.json, in a checkout. */
function commitVersion(folder: string, next: string): string {
  const path = join(folder, 'package.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(`"version": "${version}"`, `"version": "${next}"`));
  git(folder, 'commit', '--quiet', '--all', '--message', `build: ${next}`);
  return git(folder, 'rev-parse', 'HEAD');
}

const remoteTag = (tag: string) =>
  spawnSync('git', ['rev-parse', `${tag}^{commit}`], { cwd: remote, encoding: 'utf8' });

beforeAll(async () => {
  git(scratch, 'clone', '--quiet', '--bare', '--no-hardlinks', root, remote);
  for (const folder of Object.values(folders)) {
    git(scratch, 'clone', '--quiet', '--no-hardlinks', root, folder);
    git(folder, 'remote', 'set-url', 'origin', remote);
  }
  const install = ['ci', '--ignore-scripts', '--no-audit', '--loglevel=error'];
  execFileSync('npm', install, { cwd: folders.one, stdio: 'ignore' });
  // Links to the same files where the disk has them: a second installation would be one more gigabyte to write and to remove.
  const copied = spawnSync('cp', ['-al', 'node_modules', folders.two], { cwd: folders.one }).status === 0;
  if (!copied) execFileSync('npm', install, { cwd: folders.two, stdio: 'ignore' });
  registry = await startRegistry(join(scratch, 'registry'));
  if (typeof registry === 'string') console.warn(registry);
}, 600_000);

afterAll(() => {
  if (typeof registry !== 'string') registry.close();
  rmSync(scratch, { recursive: true, force: true });
}, 300_000);

describe('a release, rehearsed', () => {
  it('is assembled twice, in two folders, time zones and umasks, to the same bytes', async () => {
    const first = await release(folders.one, ['assemble', assembled.one], { TZ: 'Pacific/Auckland' });
    expect(first.said).toContain(`tag: v${version}`);
    const before = process.umask(0o077);
    const second = await release(folders.two, ['assemble', assembled.two], { TZ: 'America/Denver', LC_ALL: 'C' });
    process.umask(before);
    expect(second.status).toBe(0);
    expect(first.outputs).toEqual(second.outputs);
    expect(first.outputs).toMatchObject({ version, tag: `v${version}`, tarball });
    const [one, two] = [contents(assembled.one), contents(assembled.two)];
    expect(Object.keys(one).sort()).toEqual(Object.keys(two).sort());
    expect(Object.keys(one).filter((path) => one[path] !== two[path])).toEqual([]);
    expect(one[tarball]?.length).toBeGreaterThan(100_000);
  }, 600_000);

  it('holds dist as it was committed', () => {
    expect(contents(join(assembled.one, 'dist'))).toEqual(contents(join(folders.one, 'dist')));
  });

  it('is built again by the three commands of the README', () => {
    const [, commands = ''] = /^```sh\n(git clone --quiet --depth 1[^`]+)```$/m.exec(read('README.md')) ?? [];
    const lines = commands.trim().split('\n');
    expect(lines.length).toBe(3);
    const repository = /--branch v1 https:\/\/github\.com\/\S+/;
    expect(lines[0]).toMatch(repository);
    // The folder that is there already, installed, stands for the clone and for what `npm ci` would fetch once more.
    const here = [`cd '${folders.one}'`, lines[1]?.replace(/^npm ci && /, ''), lines[2]].join(' && ');
    const run = (script: string) => spawnSync('sh', ['-c', script], { cwd: scratch, encoding: 'utf8' });
    expect(run(here).status).toBe(0);
    writeFileSync(join(folders.one, 'dist/main/more.index.js'), '');
    expect(run(`cd '${folders.one}' && ${lines[2]}`).status).toBe(1);
    git(folders.one, 'rm', '--quiet', '--force', 'dist/main/more.index.js');
  }, 240_000);

  it('names its checksums as sha256sum reads them', () => {
    const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], {
      cwd: assembled.one,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.endsWith(': OK')).length).toBe(
      Object.keys(contents(assembled.one)).length - 1,
    );
  });

  it('lists in its SBOM whatever the licences beside the bundle speak of', () => {
    const bill = JSON.parse(readFileSync(join(assembled.one, `${name}-${version}.cdx.json`), 'utf8'));
    const components: { name: string; hashes: unknown[] }[] = bill.components;
    const licences = ['main', 'cli'].map((door) =>
      readFileSync(join(folders.one, 'dist', door, 'licenses.txt'), 'utf8'),
    );
    const headings = licences.join('\n').match(/^(@[\w-]+\/)?[\w.-]+\n(?=[A-Z(][\w. ()-]+\n)/gm) ?? [];
    const spoken = [...new Set(headings.map((heading) => heading.trim()))].filter((each) => /^[@a-z]/.test(each));
    expect(spoken.length).toBeGreaterThan(5);
    expect(components.map((component) => component.name)).toEqual(expect.arrayContaining(spoken));
    expect(components.every(({ hashes }) => hashes.length > 0)).toBe(true);
    expect(bill.metadata.component.name).toBe(name);
  });

  it.each(['one', 'two'] as const)('leaves checkout %s as it was', (which) => {
    expect(git(folders[which], 'status', '--porcelain')).toBe('');
  });

  it('is refused where dist is not what the sources build', async () => {
    const broken = folders.two;
    writeFileSync(join(broken, 'dist/main/index.js'), 'process.exit(0);\n');
    const dirty = await release(broken, ['assemble', join(scratch, 'never')]);
    expect([dirty.status, dirty.said]).toEqual([1, expect.stringContaining('differs from its commit')]);
    git(broken, 'commit', '--quiet', '--all', '--message', 'build: broken');
    const refused = await release(broken, ['assemble', join(scratch, 'never')]);
    expect([refused.status, refused.said.trim()]).toEqual([1, 'dist is not what the sources build: main/index.js']);
    git(broken, 'reset', '--quiet', '--hard', 'HEAD~1');
  }, 120_000);
});

describe('publishing', () => {
  const needed = () => {
    if (typeof registry === 'string') throw new Error(registry);
    return registry;
  };

  it('hands the tarball over once; the second folder finds it there', async () => {
    const { url, environment } = needed();
    const args = ['--registry', url];
    const first = await release(folders.one, ['publish', assembled.one, ...args], environment);
    expect([first.status, first.outputs]).toEqual([0, { published: 'now' }]);
    const second = await release(folders.two, ['publish', assembled.two, ...args], environment);
    expect([second.status, second.outputs]).toEqual([0, { published: 'already' }]);
    const reply = await fetch(`${url}${name}/-/${tarball}`);
    expect(Buffer.from(await reply.arrayBuffer()).toString('base64')).toBe(contents(assembled.two)[tarball]);
  }, 120_000);

  it('gives a package that installs alone and runs', () => {
    const { environment } = needed();
    const project = join(scratch, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{"private":true}');
    const env = { PATH: process.env['PATH'], ...environment };
    const options = { cwd: project, env, encoding: 'utf8' } as const;
    expect(spawnSync('npm', ['install', '--silent', `${name}@${version}`], options).status).toBe(0);
    expect(readdirSync(join(project, 'node_modules')).filter((each) => !each.startsWith('.'))).toEqual([name]);
    const help = spawnSync('npx', ['--no', '--', 'sf-keypair', '--help'], options);
    expect(help.stdout).toContain('sf-keypair login');
  }, 60_000);

  it('refuses a folder that is not what its checksums name, and other bytes under a version that is out', async () => {
    const { url, environment } = needed();
    const other = join(scratch, 'other');
    cpSync(assembled.two, other, { recursive: true });
    appendFileSync(join(other, tarball), 'x');
    const args = ['publish', other, '--registry', url];
    const changed = await release(folders.two, args, environment);
    expect([changed.status, changed.said]).toEqual([
      1,
      expect.stringContaining('does not hold what its SHA256SUMS names'),
    ]);
    const sums = execFileSync(
      'sh',
      ['-c', "find . -type f ! -name SHA256SUMS | sed 's#^./##' | LC_ALL=C sort | tr '\\n' '\\0' | xargs -0 sha256sum"],
      { cwd: other },
    );
    writeFileSync(join(other, 'SHA256SUMS'), sums);
    const refused = await release(folders.two, args, environment);
    expect([refused.status, refused.said]).toEqual([
      1,
      expect.stringContaining(`the registry holds another ${name} ${version}`),
    ]);
  }, 60_000);

  it('stages with the command that a person has to approve', async () => {
    const staging = await startStageRegistry(scratch);
    try {
      const answer = await release(folders.one, ['publish', assembled.one, '--stage'], { ...staging.environment });
      expect([answer.status, answer.outputs]).toEqual([0, { published: 'staged' }]);
      expect(staging.staged.map(({ path }) => path)).toEqual([`/-/stage/package/${name}`]);
      expect(Object.keys(staging.staged[0]?.body.versions ?? {})).toEqual([version]);
    } finally {
      staging.close();
    }
  }, 60_000);
});

describe('the tags', () => {
  const run = (folder: string) => release(folder, ['tag']);
  const at = (tag: string) => remoteTag(tag).stdout.trim();

  it('are set from the first folder, and found by the second', async () => {
    const commit = git(folders.one, 'rev-parse', 'HEAD');
    expect((await run(folders.one)).outputs).toEqual({ commit, tag: `v${version}`, major: `${major} moved` });
    expect((await run(folders.two)).outputs).toEqual({ commit, tag: `v${version}`, major: 'is there' });
    expect([at(`v${version}`), at(major)]).toEqual([commit, commit]);
  });

  it('of the major version follows the newest release and never an older one or a preview', async () => {
    const [first = '0', second = '0'] = (version ?? '').split('.');
    const released = at(`v${version}`);
    const preview = `${first}.${Number(second) + 9}.0-beta.1`;
    commitVersion(folders.one, preview);
    expect((await run(folders.one)).outputs).toMatchObject({ tag: `v${preview}`, major: 'stays' });
    expect(at(major)).toBe(released);
    git(folders.one, 'reset', '--quiet', '--hard', 'HEAD~1');
    const next = `${first}.${Number(second) + 2}.0`;
    const commit = commitVersion(folders.one, next);
    expect((await run(folders.one)).outputs).toMatchObject({ tag: `v${next}`, major: `${major} moved` });
    const late = `${first}.${Number(second) + 1}.10`;
    commitVersion(folders.two, late);
    expect((await run(folders.two)).outputs).toMatchObject({ tag: `v${late}`, major: 'stays' });
    expect([at(major), at(`v${version}`)]).toEqual([commit, released]);
  });

  it('of a version do not move', async () => {
    git(folders.two, 'reset', '--quiet', '--hard', 'HEAD~1');
    git(folders.two, 'commit', '--quiet', '--allow-empty', '--message', 'fix: late');
    const { status, said } = await run(folders.two);
    expect([status, said]).toEqual([1, expect.stringContaining('a version is released once')]);
  });

  it('of a major version are compared with its newest release, so that a move by hand is noticed', async () => {
    const compare = () => release(folders.two, ['compare-tags']);
    expect((await compare()).outputs).toEqual({ majors: major });
    const newest = at(major);
    git(remote, 'tag', '--force', major, at(`v${version}`));
    const moved = await compare();
    expect([moved.status, moved.said]).toEqual([
      1,
      expect.stringContaining(`${major} is the commit ${at(major)}, and v`),
    ]);
    git(remote, 'tag', '--force', major, newest);
    git(remote, 'tag', 'v77', newest);
    expect((await compare()).said).toContain('v77 is the tag of no release');
  });
});
