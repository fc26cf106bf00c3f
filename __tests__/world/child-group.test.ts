import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runChild } from '../../src/world/child.ts';
import { ChildGroup } from '../../src/world/child-group.ts';
import { only } from '../platform.ts';

const kill = jest.spyOn(process, 'kill');
beforeEach(() => {
  kill.mockReset();
  kill.mockReturnValue(true);
});
afterEach(() => {
  jest.useRealTimers();
});

const groupOf = (pid: number | undefined, platform: 'linux' | 'win32' = 'linux', environment = {}) =>
  new ChildGroup({ pid } as ChildProcess, { platform, environment });

describe('a group of processes', () => {
  it('is asked to end by our own signal, made to after a second, and then the signal has its effect on us', () => {
    jest.useFakeTimers();
    const group = groupOf(4711);
    process.emit('SIGTERM', 'SIGTERM');
    expect(kill.mock.calls).toEqual([[-4711, 'SIGTERM']]);
    jest.advanceTimersByTime(1000);
    expect(kill.mock.calls.slice(1)).toEqual([[-4711, 'SIGKILL']]);
    group.forget();
    expect(kill.mock.calls.slice(2)).toEqual([[process.pid, 'SIGTERM']]);
  });

  it('is made to end at once by a second signal', () => {
    const group = groupOf(4711);
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGTERM', 'SIGTERM');
    expect(kill.mock.calls).toEqual([
      [-4711, 'SIGTERM'],
      [-4711, 'SIGKILL'],
    ]);
    group.forget();
  });

  it('leaves the signal to others who listen to it', () => {
    const group = groupOf(4711);
    const other = jest.fn();
    process.on('SIGHUP', other);
    process.emit('SIGHUP', 'SIGHUP');
    group.forget();
    process.off('SIGHUP', other);
    expect(other).toHaveBeenCalledTimes(1);
    expect(kill.mock.calls).toEqual([[-4711, 'SIGTERM']]);
  });

  it('that was never started is sent nothing', () => {
    const group = groupOf(undefined);
    group.end(0);
    group.leaderEnded();
    group.forget();
    expect(kill).not.toHaveBeenCalled();
  });

  it('of which none is left makes no trouble', () => {
    kill.mockImplementation(() => {
      throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' });
    });
    const group = groupOf(4711);
    expect(() => group.end(0)).not.toThrow();
    group.forget();
  });
});

only('posix', 'a backslash stands in the name of a file').describe('on Windows', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The place of `taskkill.exe` under a SystemRoot, which is one name here. */
  function taskkill(): { readonly environment: Record<string, string>; readonly asked: () => string } {
    const root = join(folder, 'windows');
    const path = `${root}\\System32\\taskkill.exe`;
    writeFileSync(path, `#!/bin/sh\necho "$@" >> '${join(folder, 'asked')}'\n`);
    chmodSync(path, 0o755);
    const asked = join(folder, 'asked');
    return { environment: { SYSTEMROOT: root }, asked: () => (existsSync(asked) ? readFileSync(asked, 'utf8') : '') };
  }

  it('the whole tree is ended by taskkill, and no signal is sent', () => {
    const { environment, asked } = taskkill();
    const group = groupOf(4711, 'win32', environment);
    group.end(60_000);
    group.leaderEnded();
    group.forget();
    expect(asked()).toBe('/pid 4711 /t /f\n/pid 4711 /t /f\n');
    expect(kill).not.toHaveBeenCalled();
  });

  it('a program that cannot be ended is not waited for', async () => {
    const { environment, asked } = taskkill();
    const begun = performance.now();
    const result = await runChild({
      command: { file: '/bin/sh', arguments: ['-c', 'echo begun; exec sleep 5'], verbatim: false },
      folder,
      environment,
      input: undefined,
      timeoutMilliseconds: 200,
      platform: 'win32',
    });
    expect(result).toEqual({
      exitCode: undefined,
      timedOut: true,
      problem: 'it took too long and was ended',
      stdout: 'begun\n',
      stderr: '',
    });
    expect(performance.now() - begun).toBeLessThan(4500);
    expect(asked()).toMatch(/^\/pid \d+ \/t \/f\n/);
  });
});
