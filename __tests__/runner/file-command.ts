import { lstat, readFile } from 'node:fs/promises';
import { linesOf } from './lines.ts';
import type { Masker } from './mask.ts';
import { summaryTooLarge } from './words.ts';

/** Bytes that a step may write to its summary. */
export const summaryLimitBytes = 1024 * 1024;

/**
 * The pairs that a step wrote to one of the runner's files, in order: `NAME=value` or `NAME<<DELIMITER`, lines, `DELIMITER`.
 * Pairs before a broken line are handed out before the error is thrown, as the runner does.
 */
export function* readPairs(text: string): Generator<readonly [name: string, value: string]> {
  let index = 0;
  const next = (): { line: string; ended: boolean } | undefined => {
    if (index >= text.length) return undefined;
    const start = index;
    const feed = text.indexOf('\n', start);
    index = feed < 0 ? text.length : feed + 1;
    return { line: text.slice(start, feed < 0 ? undefined : feed), ended: feed >= 0 };
  };
  for (let read = next(); read; read = next()) {
    const { line } = read;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.slice(0, equals), line.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const start = index;
      let end = index;
      for (let inner = next(); inner?.line !== delimiter; inner = next()) {
        if (!inner) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
        if (!inner.ended) throw new Error('Invalid value. EOF marker missing new line.');
        end = index - 1;
      }
      yield [name, text.slice(start, end)];
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
}

/** The text of one of the runner's files, `undefined` when the step removed it; a link in its place is refused. */
export async function readCommandFile(path: string): Promise<Buffer | undefined> {
  try {
    if ((await lstat(path)).isSymbolicLink()) throw new Error(`Refusing to access symbolic link at '${path}'.`);
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A file's bytes as the runner reads text: UTF-8, a byte order mark dropped. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** What is shown as the job's summary: masked line by line; nothing when it is too large, and then the runner's error. */
export function judgeSummary(bytes: Uint8Array, masker: Masker): { shown: string; error?: string } {
  if (bytes.length === 0) return { shown: '' };
  if (bytes.length > summaryLimitBytes) {
    const error = summaryTooLarge(summaryLimitBytes / 1024, Math.floor(bytes.length / 1024));
    return { shown: '', error };
  }
  return {
    shown: linesOf(textOf(bytes))
      .map((line) => `${masker.mask(line)}\n`)
      .join(''),
  };
}
