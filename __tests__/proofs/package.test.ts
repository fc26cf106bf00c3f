import { createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { commands } from '../../src/cli/commands.ts';
import { keyFile, line, runProgram } from '../stories/command-line.ts';
import { actionFolder, assertionsOf, clientId, closeOrgs, pair, startOrg, username } from '../stories/org.ts';
import { node24 } from './dialect-judges.ts';
import { npmPackages, run } from './render-judges.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const empty = join(folder, 'empty');
const installed = join(empty, 'node_modules/sf-keypair');
const program = join(empty, 'node_modules/.bin/sf-keypair');

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}
let packed: Packed = { filename: '', size: 0, unpackedSize: 0, files: [] };
const archive = () => join(folder, packed.filename);
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

beforeAll(() => {
  // npm 12 answers with an object by names, those before it with a list.
  const { stdout } = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], actionFolder);
  const answer = JSON.parse(stdout) as Packed[] | Record<string, Packed>;
  packed = Object.values(answer)[0] ?? packed;
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), '{"private":true,"type":"module"}');
  const flags = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  run('npm', ['install', ...flags, archive()], empty);
}, 120_000);
afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

const own = (argv: readonly string[], input?: string) =>
  runProgram(program, argv, {
    cwd: empty,
    environment: { PATH: process.env['PATH'] ?? '' },
    ...(input === undefined ? {} : { input }),
  });

describe('the package', () => {
  it('is small, and holds what runs and nothing else', () => {
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
    console.log(
      `package: ${kilobytes(packed.size)} packed, ${kilobytes(packed.unpackedSize)} unpacked, ${packed.files.length} files, 0 dependencies`,
    );
    expect(packed.size).toBeLessThan(700_000);
    const others = packed.files.map(({ path }) => path).filter((path) => !/^dist\/(?:cli|library)\//.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(packed.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['dist/cli/licenses.txt', 'dist/library/index.d.ts']),
    );
  });

  it('depends on nothing, and runs no script where it is installed', () => {
    const manifest = json(join(installed, 'package.json'));
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(Object.keys((manifest[kind] ?? {}) as object)).toEqual([]);
    const scripts = Object.keys((manifest['scripts'] ?? {}) as object);
    expect(scripts.filter((name) => /^(?:pre|post)?(?:install|prepare|uninstall)$/.test(name))).toEqual([]);
    expect(readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['sf-keypair']);
  });
});

describe('every command of the installed package', () => {
  it.each(commands.map(({ name, summary }) => [name, summary]))('%s: shows its page', async (name, summary) => {
    const done = await own([String(name), '--help']);
    expect([done.code, done.err]).toEqual([0, '']);
    expect(done.out).toContain(`sf-keypair ${name}: ${summary}`);
  });

  const certificate = async () => {
    const path = join(folder, 'certificate.pem');
    const key = createPrivateKey(pair.privateKey);
    writeFileSync(path, await issueCertificate({ key, commonName: 'x', notBefore: new Date(), days: 400 }));
    return path;
  };

  it('login, and revoke what it gave', async () => {
    const org = await startOrg();
    const done = await own(['login', ...line(org), '--json', '--print-token', '--ci', 'terminal']);
    const { accessToken } = JSON.parse(done.out) as { accessToken: string };
    const ended = await own(['revoke', '--access-token', '-', '-r', org.url], accessToken);
    expect([ended.code, ended.err]).toEqual([0, expect.stringContaining('has been ended')]);
  });

  it('check, doctor and assertion', async () => {
    const org = await startOrg();
    expect(JSON.parse((await own(['check', await certificate(), '--json'])).out)).toMatchObject({ worst: 'ok' });
    expect(JSON.parse((await own(['doctor', ...line(org), '--json'])).out)).toMatchObject({ worst: 'passed' });
    expect(JSON.parse((await own(['assertion', ...line(org), '--json'])).out)).toMatchObject({
      claims: { sub: username },
    });
  });

  it('emulate, which its own login believes', async () => {
    const script = `"${program}" emulate --new-app app > ready & child=$!
for attempt in $(seq 100); do test -s ready && break; sleep 0.05; done
url=$(sed 's/.*"instanceUrl":"\\([^"]*\\)".*/\\1/' ready)
"${program}" login -f app/key.pem -o ci@emulated.example -i 3MVG9.emulated.app -r "$url" --json --ci terminal
code=$?; kill -INT $child; wait $child; exit $code`;
    const done = await runProgram('bash', ['-c', script], {
      cwd: empty,
      environment: { PATH: process.env['PATH'] ?? '' },
    });
    expect([done.code, JSON.parse(done.out)]).toEqual([0, expect.objectContaining({ authenticated: true })]);
  });
});

const consumer = `import { type CheckResult, check, login, type LoginOptions, type Session, type SfKeypairFailure } from 'sf-keypair';

const [instanceUrl = '', privateKey = '', clientId = '', username = '', certificate = ''] = process.argv.slice(2);
const options: LoginOptions = { instanceUrl, privateKey, clientId, username, timeout: '5s', deadline: 10_000, retries: 0 };
const session: Session = await login(options);
const { report, fails }: CheckResult = await check({ certificates: [certificate], failWithin: '30d' });
let code = '';
try {
  await login({ ...options, username: 'nobody@acme.example' });
} catch (error) {
  code = (error as SfKeypairFailure).code;
}
const shown = JSON.stringify(session);
console.log(JSON.stringify({ token: session.accessToken.length, shown: shown.includes(session.accessToken), org: session.orgId, worst: report.worst, fails, code }));
`;

describe('the functions of the package', () => {
  it('have types that a strict program compiles with, and that refuse what is wrong', () => {
    writeFileSync(join(empty, 'consumer.ts'), consumer);
    writeFileSync(
      join(empty, 'wrong.ts'),
      `import { check, login } from 'sf-keypair';
void login({ instanceUrl: 'x', privateKey: 'x', clientId: 'x' });
void login({ privateKey: 'x', clientId: 'x', username: 'x', orgType: 'develper' });
void check({ certificates: 'x', nonsense: true });
const { report } = await check({ certificates: 'x' });
report.findings[0]?.fingerprint.length;
`,
    );
    writeFileSync(join(empty, 'node.d.ts'), 'declare const process: { argv: string[] };\n');
    const compile = (...files: string[]) =>
      run(
        process.execPath,
        [
          join(actionFolder, 'node_modules/typescript/bin/tsc'),
          ...['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--types', ''],
          ...['--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom'],
          ...files,
        ],
        empty,
      );
    expect(compile('consumer.ts', 'node.d.ts').stdout).toBe('');
    // What the page shows, with the types of this project's Node.js.
    const page = readFileSync(new URL('../../docs/LIBRARY.md', import.meta.url), 'utf8');
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
    writeFileSync(join(empty, 'example.ts'), example);
    const root = join(actionFolder, 'node_modules/@types');
    expect(compile('--noEmit', '--typeRoots', root, '--types', 'node', 'example.ts').stdout).toBe('');
    const wrong = compile('--noEmit', 'wrong.ts', 'node.d.ts').stdout;
    expect([...wrong.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, at]) => Number(at))).toEqual([2, 3, 4, 6]);
  });

  it.each([
    ['this Node.js', process.execPath],
    ['Node.js 24', node24],
  ])('log in and check under %s', async (_, node) => {
    const org = await startOrg();
    const path = join(folder, 'soon.pem');
    const key = createPrivateKey(pair.privateKey);
    writeFileSync(path, await issueCertificate({ key, commonName: 'x', notBefore: new Date(), days: 10 }));
    const done = await runProgram(node, ['consumer.js', org.url, keyFile, clientId, username, path], { cwd: empty });
    expect([done.code, done.err]).toEqual([0, '']);
    expect(JSON.parse(done.out)).toEqual({
      token: expect.any(Number),
      shown: false,
      org: expect.stringMatching(/^00D\w{15}$/),
      worst: 'critical',
      fails: true,
      code: expect.stringMatching(/^ERR_TOKEN_/),
    });
    expect(assertionsOf(org).length).toBeGreaterThanOrEqual(2);
  });
});

const judges = npmPackages('publint@0.3.25', '@arethetypeswrong/cli@0.18.5');

(judges === undefined ? describe.skip : describe)("other people's judgement of the package", () => {
  const judge = (name: string, ...args: string[]) => run(node24, [join(judges ?? '', 'node_modules', name), ...args]);

  it('publint finds nothing', () => {
    const { status, stdout, stderr } = judge('publint/src/cli.js', 'run', archive(), '--strict');
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('All good!')]);
  });

  it('the types are right for whoever imports', () => {
    const args = ['--profile', 'esm-only', '--format', 'json', archive()];
    const { status, stdout } = judge('@arethetypeswrong/cli/dist/index.js', ...args);
    const { analysis } = JSON.parse(stdout) as { analysis: { problems: { kind: string }[] } };
    expect([status, analysis.problems.map(({ kind }) => kind).filter((kind) => kind !== 'CJSResolvesToESM')]).toEqual([
      0,
      [],
    ]);
  });
});
