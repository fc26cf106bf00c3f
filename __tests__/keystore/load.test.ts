import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const source = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

/** What is loaded with a file at once: static imports that are not of types alone, followed through the source. */
function loadedWith(entry: string): { readonly files: string[]; readonly packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(/^(?:import|export) (?!type\b)(?:[^;']*? from )?'([^']+)';/gms)) {
      const target = match[1] ?? '';
      if (target.startsWith('.')) follow(resolve(dirname(file), target));
      else packages.add(target);
    }
  };
  follow(resolve(source, entry));
  return { files: [...files].map((file) => relative(source, file)).sort(), packages: [...packages].sort() };
}

describe('what reading a plain PEM loads', () => {
  it('is the platform and nothing that opens keystores', () => {
    const { files, packages } = loadedWith('key/signing-key.ts');
    expect(packages).toEqual(['node:crypto']);
    expect(files).toContain('keystore/pem.ts');
    for (const late of ['pkcs8', 'pkcs12', 'jks', 'pkcs7', 'scheme', 'stretching', 'rc2'])
      expect(files).not.toContain(`keystore/${late}.ts`);
  });

  it('leaves node-forge to the two files that need it', () => {
    const all = [
      'certificate/issue.ts',
      'certificate/search.ts',
      'keystore/rc2.ts',
      'keystore/pkcs12.ts',
      'keystore/jks.ts',
    ];
    for (const entry of all) expect(loadedWith(entry).packages).not.toContain('node-forge');
  });
});
