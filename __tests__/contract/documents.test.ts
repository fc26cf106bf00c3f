import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { brokenLinks, isTitleIn, links, read, root } from './markdown.ts';

/** Every page that people read; the printed one has a test of its own. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md')),
];

describe('the documents', () => {
  it.each(pages)('%s has no link that leads nowhere', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('link to each other', () => {
    expect(pages.flatMap((page) => links(read(page))).length).toBeGreaterThan(70);
  });

  it.each(pages)('%s names no file of this repository that is not there', (page) => {
    const named = [...read(page).matchAll(/`((?:src|scripts|docs|__tests__|\.github|\.ci)\/[\w./-]*\w)`/g)];
    const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s raises no voice', (page) => {
    const prose = read(page)
      .replace(/^(```+)[\s\S]*?^\1$/gm, '')
      .replace(/`[^`]*`|<!--[\s\S]*?-->/g, '');
    expect(prose.match(/[\w.]!(?=\s|$)/g) ?? []).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const [, table = ''] = /<!-- claims -->\n([\s\S]*?)\n<!-- \/claims -->/.exec(read('SECURITY.md')) ?? [];
  const claims = table
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | '))
    .map(([claim = '', file = '', test = '']) => [
      claim.replace(/^\| /, ''),
      file.replaceAll('`', ''),
      test.replace(/ \|$/, ''),
    ]);

  it('has claims', () => {
    expect(claims.length).toBeGreaterThan(40);
    expect(new Set(claims.map(([claim]) => claim)).size).toBe(claims.length);
  });

  it.each(claims)('%s: is tested in %s', (_, file = '', test = '') => {
    expect(isTitleIn(read(file), test)).toBe(true);
  });
});

describe('docs/ARCHITECTURE.md', () => {
  const text = read('docs/ARCHITECTURE.md');
  const [, drawing = ''] = /^```\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(rooms.map(({ name }) => name))('knows the room %s', (room) => {
    expect(text).toContain(`\`${room}\``);
  });

  it('draws arrows that are files', () => {
    const arrows = [...new Set(drawing.match(/[a-z-]+(?:\/[a-z-]+)+/g))];
    expect(arrows.length).toBeGreaterThan(15);
    expect(
      arrows.filter((arrow) => ![arrow, `${arrow}.ts`].some((path) => existsSync(join(root, 'src', path)))),
    ).toEqual([]);
  });

  it('is one page', () => {
    expect(text.split('\n').length).toBeLessThan(80);
  });
});

describe('the decisions', () => {
  it.each(readdirSync(join(root, 'docs/decisions')))('%s is one page, and its number is its own', (name) => {
    const text = read(`docs/decisions/${name}`);
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)} `));
    expect(text.split('\n').length).toBeLessThan(60);
  });
});
