import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { createFiles } from '../../src/world/files.ts';
import { expectMode, only } from '../platform.ts';
import { node24 } from './sender.ts';

const filesModule = new URL('../../src/world/files.ts', import.meta.url).href;

const files = createFiles({ environment: {} });
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sf-keypair-test-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

const posix = only('posix', 'it needs a POSIX system').it;

async function text(path: string, maximumBytes = 1000): Promise<string> {
  const read = await files.read(path, maximumBytes);
  return typeof read === 'string' ? read : Buffer.from(read).toString();
}

async function failure(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason) => reason,
  );
  if (!(error instanceof Failure)) throw error;
  return error;
}

describe('reading', () => {
  it('gives the bytes of a file, also of an empty one and of one that is exactly as long as allowed', async () => {
    writeFileSync(at('a'), 'schlüssel');
    expect(await text(at('a'))).toBe('schlüssel');
    expect(await text(at('a'), 10)).toBe('schlüssel');
    writeFileSync(at('empty'), '');
    expect(await files.read(at('empty'), 0)).toHaveLength(0);
  });

  it('refuses a file that is longer, and does not read it first', async () => {
    writeFileSync(at('a'), '12345678901');
    expect(await files.read(at('a'), 10)).toBe('too-large');
    writeFileSync(at('huge'), '');
    truncateSync(at('huge'), 1024 ** 4);
    const started = performance.now();
    expect(await files.read(at('huge'), 1024 * 1024)).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(200);
  });

  it.each(['absent', 'file/below', 'x'.repeat(5000), 'nul\0l', '-----BEGIN PRIVATE KEY-----\nabc'])(
    'finds nothing at %j',
    async (name) => {
      writeFileSync(at('file'), '');
      expect(await files.read(name.includes('\n') ? name : at(name), 10)).toBe('missing');
    },
  );

  it('refuses a folder', async () => {
    expect(await files.read(folder, 10)).toBe('not-a-file');
  });

  posix('refuses a FIFO without waiting for a writer', async () => {
    execFileSync('mkfifo', [at('fifo')]);
    const started = performance.now();
    expect(await files.read(at('fifo'), 10)).toBe('not-a-file');
    expect(performance.now() - started).toBeLessThan(200);
  });

  posix('refuses devices and sockets', async () => {
    expect(await files.read('/dev/zero', 10)).toBe('not-a-file');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
    expect(await files.read(at('socket'), 10)).toBe('not-a-file');
    server.close();
  });

  posix('follows links, unless told not to follow the last one', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/a'), 'a');
    symlinkSync(at('real'), at('link'));
    symlinkSync(at('real/a'), at('last'));
    expect(await text(at('last'))).toBe('a');
    expect(await files.read(at('last'), 10, { followLast: false })).toBe('link');
    expect(await files.read(at('link/a'), 10, { followLast: false })).toEqual(new Uint8Array(Buffer.from('a')));
    symlinkSync(at('round'), at('round'));
    expect(await files.read(at('round'), 10)).toBe('link');
  });

  posix('refuses what lies outside the folder that it is kept within, by whatever way', async () => {
    mkdirSync(at('checkout/deep'), { recursive: true });
    mkdirSync(at('checkout-2'));
    for (const name of ['secret', 'checkout/deep/in', 'checkout-2/a', 'checkout/..in']) writeFileSync(at(name), 'x');
    symlinkSync(at('secret'), at('checkout/out'));
    symlinkSync(folder, at('checkout/up'));
    symlinkSync(at('checkout/deep/in'), at('checkout/within'));
    symlinkSync(at('checkout'), at('alias'));
    const read = (name: string, within = at('checkout')) => files.read(at(name), 10, { within });
    const inside = new Uint8Array(Buffer.from('x'));
    for (const name of ['checkout/out', 'checkout/up/secret', 'checkout/../secret', 'checkout-2/a', 'secret']) {
      expect([name, await read(name)]).toEqual([name, 'outside']);
    }
    for (const name of ['checkout/deep/in', 'checkout/within', 'checkout/up/checkout/deep/in', 'checkout/..in']) {
      expect([name, await read(name)]).toEqual([name, inside]);
    }
    expect(await read('checkout/deep/in', at('alias'))).toEqual(inside);
  });

  posix('says that it may not', async () => {
    writeFileSync(at('a'), 'a');
    chmodSync(at('a'), 0);
    const root = process.geteuid?.() === 0;
    chmodSync(folder, 0o755);
    // Everything is permitted to root, so it is somebody else for a moment.
    if (root) process.seteuid?.(65_534);
    const answers = [await files.read(at('a'), 10), await files.kind(at('a'))];
    const error = await failure(files.write(at('b'), 'x')).catch(() => undefined);
    if (root) process.seteuid?.(0);
    expect(answers).toEqual(['forbidden', 'file']);
    if (root) expect(error?.message).toBe(`The file ${at('b')} cannot be written: EACCES.`);
  });

  only('linux', 'only Linux has /proc').it('bounds files that do not say how long they are', async () => {
    expect(statSync('/proc/self/status').size).toBe(0);
    expect(await text('/proc/self/status', 100_000)).toContain('Pid:');
    expect(await files.read('/proc/self/status', 20)).toBe('too-large');
    expect(await files.read('/proc/self/mem', 20)).toBe('failed');
  });
});

describe('the kind', () => {
  posix('is that of what a link leads to', async () => {
    writeFileSync(at('a'), '');
    symlinkSync(at('a'), at('link'));
    symlinkSync(at('gone'), at('dangling'));
    symlinkSync(at('round'), at('round'));
    execFileSync('mkfifo', [at('fifo')]);
    const kinds = ['a', 'link', '', 'fifo', 'round', 'dangling', 'absent', 'a/below', 'x'.repeat(5000), 'n\0'].map(
      (name) => files.kind(at(name)),
    );
    expect(await Promise.all(kinds)).toEqual(
      'file file directory other other missing missing missing missing missing'.split(' '),
    );
  });
});

describe('writing', () => {
  it('makes a file that only its owner can read, unless told otherwise, and leaves nothing beside it', async () => {
    await files.write(at('a'), 'secret');
    await files.write(at('b'), new Uint8Array([1, 2]), 0o644);
    expect(readFileSync(at('a'), 'utf8')).toBe('secret');
    expect([...readFileSync(at('b'))]).toEqual([1, 2]);
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
    expectMode(at('a'), 0o600);
    expectMode(at('b'), 0o644 & ~process.umask());
  });

  it('puts a new file in the place of the old one: who has that open or linked keeps the old content', async () => {
    writeFileSync(at('a'), 'old', { mode: 0o666 });
    linkSync(at('a'), at('other name'));
    await files.write(at('a'), 'new');
    expect(readFileSync(at('a'), 'utf8')).toBe('new');
    expect(readFileSync(at('other name'), 'utf8')).toBe('old');
    expectMode(at('a'), 0o600);
  });

  posix('replaces a link and never writes through it', async () => {
    writeFileSync(at('precious'), 'precious');
    symlinkSync(at('precious'), at('link'));
    symlinkSync(at('not there'), at('dangling'));
    await files.write(at('link'), 'mine');
    await files.write(at('dangling'), 'mine');
    expect(readFileSync(at('precious'), 'utf8')).toBe('precious');
    expect(lstatSync(at('link')).isFile() && lstatSync(at('dangling')).isFile()).toBe(true);
    expect(existsSync(at('not there'))).toBe(false);
  });

  posix('refuses the place of a folder, a FIFO or a device', async () => {
    mkdirSync(at('folder'));
    execFileSync('mkfifo', [at('fifo')]);
    symlinkSync('/dev/null', at('null'));
    for (const name of ['folder', 'fifo', 'null']) {
      const { code, message } = await failure(files.write(at(name), 'content'));
      expect([code, message]).toEqual([
        'ERR_FILE_WRITE',
        `The file ${at(name)} cannot be written: not a regular file.`,
      ]);
    }
    expect(lstatSync(at('null')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['fifo', 'folder', 'null']);
  });

  posix('leaves nothing beside a place that cannot be taken', async () => {
    const error = await failure(files.write(`${at('a')}/`, 'content'));
    expect(error.message).toBe(`The file ${at('a')}/ cannot be written: ENOTDIR.`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['absent/a', 'n\0l', 'x'.repeat(300)])(
    'says what is wrong with %j, and nothing of the content',
    async (name) => {
      const error = await failure(files.write(at(name), 'very secret'));
      expect(error.code).toBe('ERR_FILE_WRITE');
      expect(`${error.message} ${String(error.cause)} ${error.hint}`).not.toContain('secret');
    },
  );

  posix('leaves what was there, and nothing beside it, when the content does not fit', async () => {
    writeFileSync(at('a'), 'old');
    const program = `
      const { createFiles } = await import(${JSON.stringify(filesModule)});
      const files = createFiles({ environment: {} });
      await files.write(${JSON.stringify(at('a'))}, 'x'.repeat(1_000_000)).catch((error) => console.log(error.message));
      await files.createExclusive(${JSON.stringify(at('lock'))}, 'x'.repeat(1_000_000)).catch((error) => console.log(error.message));`;
    const shell = 'ulimit -f 8; exec "$0" --input-type=module -e "$1"';
    const said = execFileSync('sh', ['-c', shell, node24, program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(said).toBe(`The file ${at('a')} cannot be written: EFBIG.\nThe file ${at('lock')} cannot be made: EFBIG.\n`);
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
  });
});

describe('a file that must not exist yet', () => {
  it('is made once', async () => {
    expect(await files.createExclusive(at('lock'), 'first')).toBe(true);
    expect(await files.createExclusive(at('lock'), 'second')).toBe(false);
    expect(readFileSync(at('lock'), 'utf8')).toBe('first');
    expectMode(at('lock'), 0o600);
  });

  posix('is not made through a dangling link', async () => {
    symlinkSync(at('elsewhere'), at('lock'));
    expect(await files.createExclusive(at('lock'), 'x')).toBe(false);
    expect(existsSync(at('elsewhere'))).toBe(false);
  });

  it('fails in a folder that is not there', async () => {
    expect((await failure(files.createExclusive(at('absent/lock'), 'x'))).message).toMatch(/ENOENT\.$/);
  });
});

describe('folders', () => {
  it('are made with their parents, for the owner alone, and may be there already', async () => {
    await files.makeDirectory(at('a/b/c'));
    await files.makeDirectory(at('a/b/c'));
    expect(statSync(at('a/b/c')).isDirectory()).toBe(true);
    expectMode(at('a/b'), 0o700);
  });

  it('cannot be made where a file is', async () => {
    writeFileSync(at('a'), '');
    expect((await failure(files.makeDirectory(at('a')))).code).toBe('ERR_FILE_WRITE');
    expect((await failure(files.makeDirectory(at('a/b/c')))).message).toMatch(/cannot be made: ENOTDIR\.$/);
  });

  posix('are made through a link to a folder, and not through one that leads nowhere', async () => {
    mkdirSync(at('there'));
    symlinkSync(at('there'), at('link'));
    await files.makeDirectory(at('link/a/b/'));
    expect(statSync(at('there/a/b')).isDirectory()).toBe(true);
    symlinkSync(at('nowhere'), at('dangling'));
    for (const path of ['dangling', 'dangling/a/b'])
      expect((await failure(files.makeDirectory(at(path)))).message).toMatch(/cannot be made: EEXIST\.$/);
    expect(existsSync(at('nowhere'))).toBe(false);
  });

  only('linux', 'only Linux has /proc').it('end where the system lets none be made, though nothing is there', () => {
    const program = `
      const { createFiles } = await import(${JSON.stringify(filesModule)});
      const files = createFiles({ environment: {} });
      await files.makeDirectory('/proc/x').catch((error) => console.log(error.message));
      await files.makeDirectory('/proc/x/y/z').catch((error) => console.log(error.message));`;
    // Whoever never ends is ended from outside.
    const said = execFileSync(node24, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 5_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(said).toBe('The folder /proc/x cannot be made: ENOENT.\nThe folder /proc/x/y/z cannot be made: ENOENT.\n');
  });

  it('are listed in order, and what is no folder is empty', async () => {
    // The order is that of JavaScript's strings on every system, not that of the bytes on the disk.
    const names = ['.c', 'a', 'b', '\u{1f511}', '\ufb01'];
    for (const name of [...names].reverse()) writeFileSync(at(name), '');
    expect(await files.list(folder)).toEqual(names);
    expect(await files.list(at('absent'))).toEqual([]);
    expect(await files.list(at('a'))).toEqual([]);
  });

  posix('that cannot be listed are no empty folders', async () => {
    symlinkSync(at('round'), at('round'));
    const error = await failure(files.list(at('round')));
    expect([error.code, error.message]).toEqual([
      'ERR_FILE_READ',
      `The folder ${at('round')} cannot be listed: ELOOP.`,
    ]);
  });

  posix('are removed with all that is in them, but not with what links in them lead to', async () => {
    mkdirSync(at('kept'));
    writeFileSync(at('kept/a'), '');
    mkdirSync(at('gone/deep'), { recursive: true });
    writeFileSync(at('gone/deep/a'), '');
    symlinkSync(at('kept'), at('gone/link'));
    symlinkSync(at('kept'), at('link'));
    for (const name of ['gone', 'link', 'absent']) await files.remove(at(name));
    expect(readdirSync(folder)).toEqual(['kept']);
    expect(readdirSync(at('kept'))).toEqual(['a']);
  });

  it('for temporary things are fresh, for the owner alone, and in the folder of the runner where it has one', async () => {
    const parent = at('runner');
    mkdirSync(parent);
    const own = createFiles({ environment: { RUNNER_TEMP: parent } });
    const [first, second] = [await own.temporaryDirectory(), await own.temporaryDirectory()];
    expect(
      readdirSync(parent)
        .map((name) => join(parent, name))
        .sort(),
    ).toEqual([first, second].sort());
    expectMode(first, 0o700);
    for (const RUNNER_TEMP of [at('absent'), 'relative', '']) {
      const made = await createFiles({ environment: { RUNNER_TEMP } }).temporaryDirectory();
      rmSync(made, { recursive: true });
      expect(made.startsWith(tmpdir())).toBe(true);
    }
  });
});

describe('a file that cannot be written whole', () => {
  it('is not left behind in halves', async () => {
    const nothingToWrite = {} as unknown as string;
    await expect(files.write(at('a'), nothingToWrite)).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_FILE_WRITE', message: expect.stringContaining('ERR_INVALID_ARG_TYPE') }),
    );
    await expect(files.createExclusive(at('lock'), nothingToWrite)).rejects.toThrow(Failure);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('on Windows, where opening cannot refuse a link', () => {
  const builtin = process.getBuiltinModule.bind(process) as (name: string) => object;
  afterEach(() => {
    jest.restoreAllMocks();
  });

  posix('it is looked at first', async () => {
    const { O_RDONLY } = constants;
    jest
      .spyOn(process, 'getBuiltinModule')
      .mockImplementation(((name: string) =>
        name === 'node:fs' ? { ...builtin(name), constants: { O_RDONLY } } : builtin(name)) as never);
    writeFileSync(at('file'), 'text');
    symlinkSync(at('file'), at('link'));
    expect(await files.read(at('link'), 10, { followLast: false })).toBe('link');
    expect(Buffer.from((await files.read(at('link'), 10)) as Uint8Array).toString()).toBe('text');
    expect(Buffer.from((await files.read(at('file'), 10, { followLast: false })) as Uint8Array).toString()).toBe(
      'text',
    );
  });
});

describe('the time of the last change', () => {
  it('is that of the file, and nothing when there is none', async () => {
    writeFileSync(at('a'), '');
    utimesSync(at('a'), 1_800_000_000, 1_800_000_000);
    expect((await files.modifiedAt(at('a')))?.toISOString()).toBe('2027-01-15T08:00:00.000Z');
    expect(await files.modifiedAt(at('absent'))).toBeUndefined();
  });
});
