import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from '@jest/globals';
import { Secret } from '../../src/secret.ts';

/** Keys, certificates and keystores made by others, beside the checkout; not part of the project. */
const corpus = resolve('../shared/corpus');

/** `describe` where the corpus is there; otherwise skipped, aloud. */
export function withCorpus(name: string, proofs: () => void): void {
  if (existsSync(corpus)) describe(name, proofs);
  else {
    console.warn(`SKIPPED: ${name}: there is no corpus at ../shared/corpus.`);
    describe.skip(name, proofs);
  }
}

export const corpusFile = (file: string): Buffer => readFileSync(resolve(corpus, file));

/** The rows of one of the corpus's tables; empty when there is none. */
export function rowsOf<T>(table: string, take: (columns: readonly string[]) => T): T[] {
  if (!existsSync(corpus)) return [];
  const lines = corpusFile(table).toString('utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => take(line.split('\t')));
}

export interface ManifestRow {
  readonly file: string;
  readonly kind: string;
  readonly passphrase: Secret | undefined;
  readonly notes: string;
  readonly flavour: string;
  readonly key: string;
  readonly spki: string;
  readonly readable: string;
}

export const manifest: readonly ManifestRow[] = rowsOf('manifest.tsv', (columns) => {
  const [file = '', kind = '', password = '', , notes = '', flavour = '', key = '', spki = '', readable = ''] = columns;
  const [store = ''] = password.split(' (key: ');
  const passphrase = password === '' ? undefined : new Secret(store === '<empty>' ? '' : store);
  return { file, kind, passphrase, notes, flavour, key, spki, readable };
});

/** How long one call took, for whatever it gives or throws. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly outcome: T | Error; readonly milliseconds: number }> {
  const started = performance.now();
  const outcome = await work().catch((error: Error) => error);
  return { outcome, milliseconds: performance.now() - started };
}
