import type { BigIntStats } from 'node:fs';
import { BoundedBytes } from './bounded-bytes.ts';
import type { FileRefusal, ReadOptions } from './world.ts';

/** The most that is read at once when a file does not say how long it is, as those in /proc do not. */
const pieceBytes = 65_536;

const refusals: Readonly<Record<string, FileRefusal>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  // A NUL in the path.
  ERR_INVALID_ARG_VALUE: 'missing',
  ELOOP: 'link',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  ENODEV: 'not-a-file',
};

/**
 * Reads a regular file of at most that many bytes. Everything is asked of the open descriptor, so that nobody can put
 * something else in the path's place between a look and the reading; and opening never waits, as a FIFO would make it.
 * Never throws.
 */
export function readBounded(path: string, maximumBytes: number, options: ReadOptions): Uint8Array | FileRefusal {
  const { constants, openSync, fstatSync, closeSync } = process.getBuiltinModule('node:fs');
  let descriptor: number | undefined;
  try {
    if (options.followLast === false && !constants.O_NOFOLLOW && isLink(path)) return 'link';
    descriptor = openSync(path, openFlags(constants, options.followLast === false));
    const opened = fstatSync(descriptor, { bigint: true });
    if (!opened.isFile()) return 'not-a-file';
    if (options.within !== undefined && !liesWithin(options.within, path, opened)) return 'outside';
    if (opened.size > BigInt(maximumBytes)) return 'too-large';
    return readAll(descriptor, Number(opened.size), maximumBytes);
  } catch (error) {
    return refusalOf(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What a system error means for somebody who wanted to read. */
export function refusalOf(error: unknown): FileRefusal {
  return refusals[String((error as NodeJS.ErrnoException).code)] ?? 'failed';
}

/** Windows knows neither of these; there they are 0 or absent. */
function openFlags(constants: Partial<typeof import('node:fs').constants>, refuseLink: boolean): number {
  const { O_RDONLY = 0, O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;
  return O_RDONLY | O_NONBLOCK | O_NOCTTY | (refuseLink ? O_NOFOLLOW : 0);
}

function isLink(path: string): boolean {
  return process.getBuiltinModule('node:fs').lstatSync(path).isSymbolicLink();
}

/** What was opened is the file at the path's real place, and that place is in the folder. */
function liesWithin(folder: string, path: string, opened: BigIntStats): boolean {
  const { realpathSync, statSync } = process.getBuiltinModule('node:fs');
  // Node's own way asks for every folder on the way, thousands of times for thousands of files in one place.
  const real = realpathSync.native(path);
  const seen = statSync(real, { bigint: true });
  return seen.dev === opened.dev && seen.ino === opened.ino && isBelow(realpathSync.native(folder), real);
}

/** Both absolute and free of links. A folder is below itself. */
export function isBelow(folder: string, path: string): boolean {
  const { relative, isAbsolute, sep } = process.getBuiltinModule('node:path');
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function readAll(descriptor: number, size: number, maximumBytes: number): Uint8Array | FileRefusal {
  const { readSync } = process.getBuiltinModule('node:fs');
  const piece = new Uint8Array(size === 0 ? pieceBytes : size + 1);
  let length = readSync(descriptor, piece, 0, piece.length, null);
  // As long as it said, and not filled to the last byte: that was the whole of it.
  if (length === size) return piece.subarray(0, length);
  const collected = new BoundedBytes(maximumBytes);
  for (; length > 0; length = readSync(descriptor, piece, 0, piece.length, null)) {
    if (!collected.add(piece.subarray(0, length))) return 'too-large';
  }
  return collected.bytes();
}
