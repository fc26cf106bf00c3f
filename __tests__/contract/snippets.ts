import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from './markdown.ts';

/** A fenced block of a page. */
export interface Snippet {
  readonly page: string;
  /** Where its first line stands in the page, from 1. */
  readonly line: number;
  /** What stands behind the fence: the language, and a word that tells two of them apart. */
  readonly language: string;
  /** Its lines without the indentation of the fence. */
  readonly text: string;
}

/** Folders that hold nothing of this repository, or nothing that people read. */
const elsewhere = ['node_modules', 'dist', 'build', 'coverage', '.git'];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return elsewhere.includes(entry.name) ? [] : markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Every page of the repository. */
export const pages: readonly string[] = markdownIn('').sort();

export function snippetsOf(page: string): readonly Snippet[] {
  const text = read(page);
  return [...text.matchAll(/^( *)(```+|~~~+)([^\n`]*)\n([\s\S]*?)^ *\2 *$/gm)].map((match) => {
    const [, indent = '', , language = '', body = ''] = match;
    return {
      page,
      line: text.slice(0, match.index).split('\n').length + 1,
      language: language.trim(),
      text: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

export const snippets: readonly Snippet[] = pages.flatMap(snippetsOf);

/** The command lines of a shell snippet that belong together: what blank lines part, each with the page that shows it. */
export interface ShellLines {
  readonly page: string;
  readonly line: number;
  readonly text: string;
  /** The first command of them, by which they are known. */
  readonly first: string;
}

export const shellLines: readonly ShellLines[] = snippets
  .filter(({ language }) => language === 'sh')
  .flatMap(({ page, line, text }) => {
    // A script is a whole: its later lines need the earlier ones.
    const parts = page === 'docs/PIPELINES.md' ? [text] : text.split(/\n{2,}/);
    let at = line;
    return parts.map((part) => {
      const here = at;
      at += part.split('\n').length + 1;
      const first = part.split('\n').find((each) => !each.startsWith('#') && each !== '') ?? '';
      return { page, line: here, text: part, first };
    });
  });
