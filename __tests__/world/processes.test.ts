import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { createMachine } from '../../src/world/machine.ts';
import { createProcesses } from '../../src/world/processes.ts';
import type { ProcessRequest } from '../../src/world/world.ts';
import { only } from '../platform.ts';
import { node24 } from './sender.ts';

let folder: string;
let temporary: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sf-keypair-test-')));
  temporary = join(folder, 'runner-temp');
  mkdirSync(temporary);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const suite = only('posix', 'processes are tested on POSIX systems').describe;

function run(program: string, request: Partial<ProcessRequest> = {}, environment: Record<string, string> = {}) {
  const machine = createMachine({ PATH: '/usr/bin:/bin', RUNNER_TEMP: temporary, ...environment });
  const script = { program: node24, arguments: ['-e', program], timeoutMilliseconds: 8000 };
  return createProcesses(machine).run({ ...script, ...request });
}

/** Whether a process is there and has not ended. */
function alive(pid: number): boolean {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && !stdout.startsWith('Z');
}

async function gone(pid: number, milliseconds = 1500): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    if (!alive(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

const dump = `console.log(JSON.stringify({ env: process.env, argv: process.argv.slice(1), execArgv: process.execArgv,
  cwd: process.cwd(), entries: require('fs').readdirSync('.'), mode: require('fs').statSync('.').mode & 0o777 }))`;

suite('a program', () => {
  it('gets its arguments as they are, a short list of variables, and a fresh folder that is gone afterwards', async () => {
    const given = ['a b', '', '$HOME', '"; exit 1', '`id`', '*'];
    const environment = {
      'INPUT_PRIVATE-KEY': 'x',
      SF_KEYPAIR_KEY: 'x',
      GITHUB_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      STATE_a: 'x',
      LANG: 'C',
    };
    const request = {
      arguments: ['-e', dump, '--', ...given],
      environment: { SF_ACCESS_TOKEN: new Secret('00D!token') },
    };
    const result = await run(dump, request, environment);
    expect(result).toMatchObject({ exitCode: 0, timedOut: false, stderr: '' });
    expect(result).not.toHaveProperty('problem');
    const seen = JSON.parse(result.stdout);
    expect(seen).toMatchObject({ argv: given, entries: [], mode: 0o700 });
    expect(seen.env).toEqual({ PATH: '/usr/bin:/bin', LANG: 'C', SF_ACCESS_TOKEN: '00D!token' });
    expect(seen.cwd.startsWith(temporary)).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('leaves nothing of what it wrote into its folder', async () => {
    await run("require('fs').mkdirSync('a/b', {recursive: true}); require('fs').writeFileSync('a/b/c', 'x')");
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('may end badly: that is data', async () => {
    const result = await run("console.log('out'); console.error('err'); process.exit(7)");
    expect(result).toEqual({ exitCode: 7, timedOut: false, stdout: 'out\n', stderr: 'err\n' });
    expect(await run("process.kill(process.pid, 'SIGKILL')")).toEqual({
      exitCode: undefined,
      timedOut: false,
      problem: 'it was ended by SIGKILL',
      stdout: '',
      stderr: '',
    });
  });

  it.each([
    ['/nowhere/sf', [], 'it could not be started (ENOENT)'],
    ['/etc/passwd', [], 'it could not be started (EACCES)'],
    ['sf', [], 'it could not be started (its path is not absolute)'],
    ['/bin/echo', ['verysecret\0'], 'it could not be started (ERR_INVALID_ARG_VALUE)'],
    ['/bin/echo', ['verysecret'.repeat(100_000)], 'it could not be started (E2BIG)'],
  ])('%s that cannot be started is data, with no argument in it', async (program, given, problem) => {
    const result = await run('', { program, arguments: given });
    expect(result).toEqual({ exitCode: undefined, timedOut: false, problem, stdout: '', stderr: '' });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('reads its standard input, and an end at once when there is none', async () => {
    const echo = "process.stdin.on('data', (d) => process.stdout.write(d)).on('end', () => console.log('|end'))";
    expect((await run(echo, { input: new Secret('geheim') })).stdout).toBe('geheim|end\n');
    expect((await run(echo)).stdout).toBe('|end\n');
  });

  it('need not read it', async () => {
    const result = await run('process.exit(3)', { input: new Secret('x'.repeat(4_000_000)) });
    expect(result).toMatchObject({ exitCode: 3 });
  });

  it('may write without end: 1 MiB of each stream is kept, and it is not stopped', async () => {
    const flood = `const line = 'ü'.repeat(50_000); let n = 0;
      (function pour() { if (n++ === 60) return; process.stdout.write('a' + line); process.stderr.write(line, pour) })()`;
    const result = await run(flood);
    expect(result.exitCode).toBe(0);
    expect(Buffer.byteLength(result.stderr)).toBe(1024 * 1024);
    expect(Buffer.byteLength(result.stdout)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(result.stdout)).toBeGreaterThan(1024 * 1024 - 4);
    expect(result.stdout).not.toContain('\ufffd');
  });
});

suite('a program that takes too long', () => {
  it('is asked to end, and all that it started ends with it, asked or not', async () => {
    const started = performance.now();
    const stubborn = "process.on('SIGTERM', () => {}); console.log(process.pid); setTimeout(() => {}, 60000)";
    const program = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}], {stdio: 'inherit'});
      process.on('SIGTERM', () => { console.log('asked'); process.exit(0) }); setTimeout(() => {}, 60000)`;
    const result = await run(program, { timeoutMilliseconds: 1500 });
    expect(performance.now() - started).toBeLessThan(1500 * 1.5 + 650);
    expect(result).toMatchObject({ exitCode: undefined, timedOut: true, problem: 'it took too long and was ended' });
    const [pid, asked] = result.stdout.split('\n');
    expect(asked).toBe('asked');
    expect(await gone(Number(pid))).toBe(true);
  });

  it('is ended by force when it does not', async () => {
    const started = performance.now();
    const program = "console.log(process.pid); process.on('SIGTERM', () => {}); setTimeout(() => {}, 60000)";
    const result = await run(program, { timeoutMilliseconds: 1500 });
    expect(performance.now() - started).toBeLessThan(1500 * 1.5 + 2000 + 650);
    expect(result.timedOut).toBe(true);
    expect(await gone(Number(result.stdout))).toBe(true);
  });

  it('is not waited for when something that it left behind holds its output', async () => {
    const started = performance.now();
    const program = `const c = require('child_process').spawn(process.execPath, ['-e', 'setTimeout(()=>{}, 6000)'], {stdio: 'inherit', detached: true});
      console.log(c.pid); c.unref(); setTimeout(() => process.exit(0), 50)`;
    const result = await run(program);
    expect(performance.now() - started).toBeLessThan(2500);
    expect(result.exitCode).toBe(0);
    expect(alive(Number(result.stdout))).toBe(true);
    process.kill(Number(result.stdout), 'SIGKILL');
  });
});

suite('our own end', () => {
  /** A process of ours that runs a program which tells its pid in a file and does not want to end. */
  async function start(
    ending: string,
  ): Promise<{ pid: number; ended: Promise<unknown[]>; kill: (signal: NodeJS.Signals) => void }> {
    const world = new URL('../../src/world/create.ts', import.meta.url).href;
    const file = join(folder, 'pid');
    const stubborn = `process.on('SIGTERM', () => {}); require('fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setTimeout(() => {}, 30000)`;
    const script = `const { createWorld } = await import(${JSON.stringify(world)}); ${ending}
      await createWorld(process.env).processes.run({ program: process.execPath, arguments: ['-e', ${JSON.stringify(stubborn)}], timeoutMilliseconds: 20000 })`;
    const env = { PATH: '/usr/bin:/bin', RUNNER_TEMP: temporary };
    const child = spawn(node24, ['--input-type=module', '-e', script], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const ended = once(child, 'exit');
    for (let waited = 0; !(existsSync(file) && readFileSync(file, 'utf8') !== ''); waited += 20) {
      if (waited > 5000) throw new Error('the program did not start');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { pid: Number(readFileSync(file, 'utf8')), ended, kill: (signal) => child.kill(signal) };
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s comes when the program has ended, and in time',
    async (signal) => {
      const { pid, ended, kill } = await start('');
      const started = performance.now();
      kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(performance.now() - started).toBeLessThan(2500);
      expect(await gone(pid)).toBe(true);
    },
  );

  it('by two signals is at once', async () => {
    const { pid, ended, kill } = await start('');
    kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    kill('SIGTERM');
    await ended;
    expect(performance.now() - started).toBeLessThan(700);
    expect(await gone(pid)).toBe(true);
  });

  it('by process.exit takes the program with it', async () => {
    const { pid, ended } = await start('setTimeout(() => process.exit(5), 1000);');
    expect(await ended).toEqual([5, null]);
    expect(await gone(pid)).toBe(true);
  });

  it('is left to whoever else listens for the signal', async () => {
    const other =
      "let heard = 0; process.on('SIGTERM', () => { heard++; setTimeout(() => process.exit(heard), 1500) });";
    const { pid, ended, kill } = await start(other);
    kill('SIGTERM');
    expect(await ended).toEqual([1, null]);
    expect(await gone(pid)).toBe(true);
  });
});

suite('a program that is not started', () => {
  const order = { arguments: [], timeoutMilliseconds: 1000 };

  it('is a batch file on Windows with an argument that cmd.exe would read as an order', async () => {
    const machine = createMachine({ SystemRoot: 'C:\\Windows', RUNNER_TEMP: temporary }, 'win32');
    const request = { ...order, program: '/tools/sf.cmd', arguments: ['%PATH%'] };
    expect(await createProcesses(machine).run(request)).toMatchObject({
      exitCode: undefined,
      problem: 'it could not be started (an argument has a character that is not safe in a Windows batch file)',
    });
    expect(readdirSync(temporary)).toEqual([]);
  });

  only('linux', 'no folder can be made in /proc').it('is one for which no folder can be made', async () => {
    const result = await run('', {}, { RUNNER_TEMP: '/proc' });
    expect(result.problem).toBe('it could not be started (no folder to run it in: ENOENT)');
  });
});

suite('finding', () => {
  it('looks at PATH of the environment that the world was made from, and not at the workspace', async () => {
    const program = join(folder, 'sf');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    const find = (environment: Record<string, string>) => createProcesses(createMachine(environment)).find('sf');
    expect(await find({ PATH: folder })).toBe(program);
    expect(await find({ PATH: folder, GITHUB_WORKSPACE: folder })).toBeUndefined();
    expect(await find({})).toBeUndefined();
  });
});
