import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { findProgram } from '../../src/world/find-program.ts';
import type { Machine } from '../../src/world/world.ts';
import { only } from '../platform.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sf-keypair-test-')));
  for (const name of ['home', 'checkout', 'elsewhere']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

function program(name: string, mode = 0o755): string {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), '#!/bin/sh\n');
  chmodSync(at(name), mode);
  return at(name);
}

interface Scene {
  readonly path: readonly string[];
  readonly name?: string;
  readonly cwd?: string;
  readonly workspace?: string | undefined;
  readonly platform?: Machine['platform'];
  readonly more?: Record<string, string>;
}

function find({ path, name = 'sf', cwd = 'elsewhere', platform = 'linux', more = {}, ...rest }: Scene) {
  const workspace = 'workspace' in rest ? rest.workspace : at('checkout');
  const environment = { PATH: path.join(platform === 'win32' ? ';' : ':'), ...more };
  const machine = { platform, homeDirectory: at('home'), workspace, environment, nodeVersion: '24' };
  return findProgram(name, machine, at(cwd));
}

only('posix', 'finding programs is tested on POSIX systems').describe('finding a program', () => {
  it('takes the first on PATH that can be run', () => {
    program('one/sf', 0o644);
    mkdirSync(at('two/sf'), { recursive: true });
    const third = program('three/sf');
    program('four/sf');
    expect(find({ path: [at('absent'), at('one'), at('two'), at('three'), at('four')] })).toBe(third);
  });

  it('finds nothing where there is nothing', () => {
    expect(find({ path: [at('home')] })).toBeUndefined();
    expect(find({ path: [] })).toBeUndefined();
  });

  it.each(['../sf', '/bin/sh', 'a/b', '', '.', '..', '-x', 'sf;ls', 'sf sf', 'a\\b'])(
    'takes %j for no name',
    (name) => {
      expect(find({ path: ['/bin', at('home')], name })).toBeUndefined();
    },
  );

  it('does not leave the folders of PATH by a name', () => {
    program('bin/sf');
    expect(find({ path: [at('home')], name: '../bin/sf' })).toBeUndefined();
  });

  it('passes over relative and empty entries, even where they would lead to a program', () => {
    const right = program('bin/sf');
    const here = process.cwd();
    program('elsewhere/sf');
    process.chdir(at('elsewhere'));
    try {
      expect(find({ path: ['', '.', '../elsewhere', at('bin')], cwd: 'home', workspace: undefined })).toBe(right);
    } finally {
      process.chdir(here);
    }
  });

  it('passes over the workspace and the working directory', () => {
    program('checkout/sf');
    program('checkout/node_modules/.bin/sf');
    program('elsewhere/deep/sf');
    const right = program('checkout-tools/sf');
    const path = [at('checkout'), at('checkout/node_modules/.bin'), at('elsewhere/deep'), at('checkout-tools')];
    expect(find({ path })).toBe(right);
  });

  it('passes over a folder and over a file that lead into the workspace by a link, and over a link that lies in it', () => {
    program('checkout/bin/sf');
    symlinkSync(at('checkout/bin'), at('linked-folder'));
    mkdirSync(at('linked-file'));
    symlinkSync(at('checkout/bin/sf'), at('linked-file/sf'));
    const right = program('bin/sf');
    mkdirSync(at('checkout/links'));
    symlinkSync(right, at('checkout/links/sf'));
    expect(find({ path: [at('linked-folder'), at('linked-file'), at('checkout/links'), at('bin')] })).toBe(right);
  });

  it('knows the workspace by its real place', () => {
    program('checkout/bin/sf');
    symlinkSync(at('checkout'), at('alias'));
    expect(find({ path: [at('checkout/bin')], workspace: at('alias') })).toBeUndefined();
  });

  it('gives the real folder and keeps the name that a version manager goes by', () => {
    program('tools/volta-shim');
    symlinkSync(at('tools/volta-shim'), at('tools/sf'));
    symlinkSync(at('tools'), at('current'));
    expect(find({ path: [at('current')] })).toBe(at('tools/sf'));
  });

  it.each(['home', '.'])('does not take %s as a checkout when one merely stands there', (cwd) => {
    const right = program('home/.local/bin/sf');
    expect(find({ path: [at('home/.local/bin')], cwd })).toBe(right);
    expect(find({ path: [at('home/.local/bin')], cwd, workspace: at('home') })).toBeUndefined();
  });

  it('goes by PATHEXT on Windows, and by nothing in it that cannot be started', () => {
    program('bin/sf');
    program('bin/sf.js');
    const right = program('bin/sf.cmd');
    expect(find({ path: [at('bin')], platform: 'win32', more: { PATHEXT: '.COM;.EXE;.JS;.CMD' } })).toBe(right);
    expect(find({ path: [at('bin')], platform: 'win32' })).toBe(right);
    expect(find({ path: [at('bin')], platform: 'win32', name: 'sf.cmd' })).toBe(right);
  });
});
