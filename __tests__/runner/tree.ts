import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const bounds = { files: 5_000, bytes: 64 * 1024 * 1024 } as const;

/**
 * The content of every regular file under a folder, by `<label>/<relative path>`; links and devices are left out, a missing
 * folder is empty. Throws above 5,000 files or 64 MiB: what is not read cannot be searched.
 */
export async function readTree(folder: string, label: string): Promise<Record<string, Buffer>> {
  const found: Record<string, Buffer> = {};
  let files = 0;
  let bytes = 0;
  const visit = async (path: string, name: string): Promise<void> => {
    for (const entry of await readdir(path).catch(absent)) {
      const inner = join(path, entry);
      const facts = await lstat(inner);
      if (facts.isDirectory()) {
        await visit(inner, `${name}/${entry}`);
      } else if (facts.isFile()) {
        files += 1;
        bytes += facts.size;
        if (files > bounds.files || bytes > bounds.bytes) throw new Error(`too much to read under ${label}`);
        found[`${name}/${entry}`] = await readFile(inner);
      }
    }
  };
  await visit(folder, label);
  return found;
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
