import { Failure } from '../failure.ts';
import { readBounded, refusalOf } from './read-file.ts';
import { systemCode } from './system-code.ts';
import type { Entry, FileRefusal, Files, Machine } from './world.ts';

/** Modes for what only its owner may see. */
const ownerFile = 0o600;
const ownerFolder = 0o700;

/**
 * The file system. The calls are synchronous inside: what is read and written here is small and local, and thousands of
 * files are read several times faster than through the thread pool.
 */
export function createFiles(machine: Pick<Machine, 'environment'>): Files {
  const { environment } = machine;
  return {
    read: async (path, maximumBytes, options = {}) => readBounded(path, maximumBytes, options),
    kind: async (path) => kind(path),
    write: async (path, content, mode = ownerFile) =>
      attempt('ERR_FILE_WRITE', `The file ${path} cannot be written`, () => replace(path, content, mode)),
    makeDirectory: async (path, mode = ownerFolder) =>
      attempt('ERR_FILE_WRITE', `The folder ${path} cannot be made`, () => makeFolders(path, mode)),
    list: async (path) => attempt('ERR_FILE_READ', `The folder ${path} cannot be listed`, () => list(path)),
    entries: async (path, maximum) => entries(path, maximum),
    realPath: async (path) => realPath(path),
    remove: async (path) =>
      attempt('ERR_FILE_WRITE', `${path} cannot be removed`, () =>
        fs().rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
      ),
    createExclusive: async (path, content) =>
      attempt('ERR_FILE_WRITE', `The file ${path} cannot be made`, () => createExclusive(path, content)),
    modifiedAt: async (path) =>
      attempt('ERR_FILE_READ', `${path} cannot be looked at`, () =>
        orMissing(() => fs().statSync(path).mtime, undefined),
      ),
    temporaryDirectory: async () =>
      attempt('ERR_FILE_WRITE', 'No temporary folder can be made', () => makeTemporaryDirectory(environment)),
  };
}

/** Not imported: an `import` of a builtin evaluates everything that it exports, `fs.promises` included. */
function fs(): typeof import('node:fs') {
  return process.getBuiltinModule('node:fs');
}

/** A system error says `code` and path and never what was written; a `Failure` says it in a sentence. */
function attempt<T>(code: 'ERR_FILE_READ' | 'ERR_FILE_WRITE', sentence: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Failure(code, `${sentence}: ${systemCode(error)}.`, { cause: error });
  }
}

/** Nothing can be at a path that is too long, has a NUL or goes through a file. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function orMissing<T, M>(look: () => T, missing: M): T | M {
  try {
    return look();
  } catch (error) {
    if (nothingThere.has(systemCode(error))) return missing;
    throw error;
  }
}

function kind(path: string): 'file' | 'directory' | 'other' | 'missing' {
  try {
    const found = orMissing(() => fs().statSync(path), undefined);
    if (found === undefined) return 'missing';
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'directory' : 'other';
  } catch {
    // Something is there, or may be, and we are not allowed to see it.
    return 'other';
  }
}

/**
 * A folder with all that are missing above it, one after the other: with `recursive`, Node tries for ever where the
 * system says of a folder that it can make that the way to it is missing, as it does below /proc.
 */
function makeFolders(path: string, mode: number): void {
  if (kind(path) === 'directory') return;
  const parent = process.getBuiltinModule('node:path').dirname(path);
  if (parent !== path && kind(parent) === 'missing') makeFolders(parent, mode);
  try {
    fs().mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (kind(path) !== 'directory') throw error;
  }
}

function list(path: string): readonly string[] {
  return orMissing(() => fs().readdirSync(path).sort(), []);
}

function entries(path: string, maximum: number): readonly Entry[] | FileRefusal {
  const found: Entry[] = [];
  let folder: import('node:fs').Dir | undefined;
  try {
    folder = fs().opendirSync(path, { bufferSize: 1024, encoding: 'latin1' });
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      if (found.length === maximum) return 'too-large';
      found.push({ name: decodedName(entry.name), kind: entryKind(entry) });
    }
  } catch (error) {
    return systemCode(error) === 'ENOTDIR' ? 'not-a-file' : refusalOf(error);
  } finally {
    folder?.closeSync();
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The name as text, from one character a byte. Bytes that are no UTF-8 stand as `\xHH`: nothing can be opened by such a
 * name, but two of them stay two.
 */
function decodedName(bytewise: string): string {
  if (!/[\u0080-\u00ff]/.test(bytewise)) return bytewise;
  const bytes = Buffer.from(bytewise, 'latin1');
  if (process.getBuiltinModule('node:buffer').isUtf8(bytes)) return bytes.toString('utf8');
  return bytewise.replace(/[\u0080-\u00ff]/g, (one) => `\\x${one.charCodeAt(0).toString(16)}`);
}

function entryKind(entry: import('node:fs').Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function realPath(path: string): string | undefined {
  try {
    return fs().realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function replace(path: string, content: string | Uint8Array, mode: number): void {
  const { statSync, renameSync, rmSync } = fs();
  const there = statSync(path, { throwIfNoEntry: false });
  // A rename would put a plain file in the place of /dev/stdout or of a pipe somebody reads from.
  if (there !== undefined && !there.isFile())
    throw Object.assign(new Error('not a file'), { code: 'not a regular file' });
  const beside = writeBeside(path, content, mode);
  try {
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Writes a file of a name that nobody has yet, in the same folder, down to the disk. */
function writeBeside(path: string, content: string | Uint8Array, mode: number): string {
  const { dirname, join } = process.getBuiltinModule('node:path');
  const beside = join(dirname(path), `.sf-keypair-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  writeNew(beside, content, mode);
  return beside;
}

/** `wx` fails on anything that is there, a link included. */
function writeNew(path: string, content: string | Uint8Array, mode: number): void {
  const { openSync, writeFileSync, fsyncSync, closeSync, rmSync } = fs();
  const descriptor = openSync(path, 'wx', mode);
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function createExclusive(path: string, content: string): boolean {
  try {
    writeNew(path, content, ownerFile);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Folders that a pipeline empties after the job, then the system's. */
export function makeTemporaryDirectory(environment: Machine['environment']): string {
  const { join, isAbsolute } = process.getBuiltinModule('node:path');
  const candidates = [environment['RUNNER_TEMP'], environment['AGENT_TEMPDIRECTORY']];
  const parent = candidates.find((path) => path !== undefined && isAbsolute(path) && kind(path) === 'directory');
  return fs().mkdtempSync(join(parent ?? process.getBuiltinModule('node:os').tmpdir(), 'sf-keypair-'));
}
