import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** The text without fenced code, in which neither a heading nor a link is one. */
function withoutCode(text: string): string {
  return text.replace(/^(```+|~~~+)[\s\S]*?^\1[^\n]*$/gm, '');
}

/** The anchors of a page's headings as GitHub makes them, a number behind those that come again. */
export function anchors(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, heading = ''] of withoutCode(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const anchor = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let name = anchor;
    for (let again = 1; found.has(name); again++) name = `${anchor}-${again}`;
    found.add(name);
  }
  return found;
}

/** Where the links of a page lead to. */
export function links(text: string): readonly string[] {
  const prose = withoutCode(text).replace(/(`+)[^`]+\1/g, 'code');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The links of a document of this repository that lead to nothing: a file that is not there, a heading that no page has. */
export function brokenLinks(document: string): readonly string[] {
  return links(read(document)).filter(
    (target) => !/^(?:https|mailto):/.test(target) && !leadsSomewhere(document, target),
  );
}

/** Whether a link of a document leads to a file of this repository, and to a heading of it where it names one. */
export function leadsSomewhere(document: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? join(root, document) : join(root, dirname(document), decodeURIComponent(path));
  if (relative(root, file).startsWith('..') || !existsSync(file)) return false;
  return anchor === undefined || (statSync(file).isFile() && anchors(readFileSync(file, 'utf8')).has(anchor));
}

/** Whether a file has a test of that title: the first argument of a call, or a job's name in a workflow. */
export function isTitleIn(text: string, title: string): boolean {
  const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\(\\s*(['"\`])${literal}\\1\\s*,|^ +name: ${literal}$`, 'm').test(text);
}
