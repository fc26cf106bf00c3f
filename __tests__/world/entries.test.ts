import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../src/world/files.ts';
import { only } from '../platform.ts';

const files = createFiles({ environment: {} });
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sf-keypair-test-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('the entries of a folder', () => {
  it('are sorted by name and told apart, and nothing behind a link is looked at', async () => {
    writeFileSync(at('b.pem'), '');
    writeFileSync(at('B.pem'), '');
    writeFileSync(at('é.pem'), '');
    mkdirSync(at('a'));
    symlinkSync(at('a'), at('to-folder'));
    symlinkSync(at('nowhere'), at('to-nothing'));
    execFileSync('mkfifo', [at('pipe')]);
    expect(await files.entries(folder, 100)).toEqual([
      { name: 'B.pem', kind: 'file' },
      { name: 'a', kind: 'directory' },
      { name: 'b.pem', kind: 'file' },
      { name: 'pipe', kind: 'other' },
      { name: 'to-folder', kind: 'link' },
      { name: 'to-nothing', kind: 'link' },
      { name: 'é.pem', kind: 'file' },
    ]);
  });

  const onLinux = only('linux', 'this file system takes no names that are no text').it;
  onLinux('stay two when their names are no text, though nothing can be opened by them', async () => {
    for (const byte of [0xfe, 0xff]) writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.of(byte)]), '');
    expect((await files.entries(folder, 10)) as readonly object[]).toEqual([
      { name: 'a\\xfe', kind: 'file' },
      { name: 'a\\xff', kind: 'file' },
    ]);
    expect(await files.read(at('a\\xff'), 10)).toBe('missing');
  });

  it('are a refusal when there are more than wanted, when it is no folder, and when nothing is there', async () => {
    for (const name of ['1', '2', '3']) writeFileSync(at(name), '');
    expect(await files.entries(folder, 3)).toHaveLength(3);
    expect(await files.entries(folder, 2)).toBe('too-large');
    expect(await files.entries(at('1'), 10)).toBe('not-a-file');
    expect(await files.entries(at('none'), 10)).toBe('missing');
    expect(await files.entries(at('nul\0'), 10)).toBe('missing');
  });
});

describe('the real path', () => {
  it('has no link in it, and there is none of what is not there', async () => {
    mkdirSync(at('a'));
    writeFileSync(at('a/x.pem'), '');
    symlinkSync(at('a'), at('link'));
    expect(await files.realPath(at('link/x.pem'))).toBe(at('a/x.pem'));
    expect(await files.realPath(at('link/y.pem'))).toBeUndefined();
  });
});
