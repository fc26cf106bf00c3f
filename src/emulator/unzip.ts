import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

const mostFiles = 1000;
const mostBytes = 4 * 1024 * 1024;

/** The files of a zip archive by their paths, folders left out; `undefined` when it is none that can be read. */
export function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> | undefined {
  try {
    return read(bytes);
  } catch {
    return undefined;
  }
}

function read(bytes: Buffer): ReadonlyMap<string, Buffer> | undefined {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostFiles) return undefined;
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) return undefined;
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + Number(nameLength));
    if (!name.endsWith('/')) files.set(name, content(bytes, local, packed, method));
    at += 46 + Number(nameLength) + Number(extra) + Number(comment);
  }
  return files;
}

function content(bytes: Buffer, local: number, packed: number, method: number): Buffer {
  if (bytes.readUInt32LE(local) !== localEntry) throw new RangeError('no entry where the directory says');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const raw = bytes.subarray(start, start + packed);
  if (method === 0) return raw;
  if (method !== 8) throw new RangeError('a method that is not known');
  return inflateRawSync(raw, { maxOutputLength: mostBytes });
}
