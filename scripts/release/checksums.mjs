import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const checksumsFile = 'SHA256SUMS';

export const digest = (path, algorithm = 'sha256', encoding = 'hex') =>
  createHash(algorithm).update(readFileSync(path)).digest(encoding);

/** Every file below a folder, with slashes, in the order of their bytes: the same everywhere. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

/** The lines of `sha256sum` for all files of a folder but the checksums themselves. */
export function checksums(folder) {
  return filesBelow(folder)
    .filter((path) => path !== checksumsFile)
    .map((path) => `${digest(join(folder, path))}  ${path}\n`)
    .join('');
}
