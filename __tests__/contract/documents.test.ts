import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { brokenLinks, isTitleIn, leadsSomewhere, links, read, root } from './markdown.ts';
import { pages } from './snippets.ts';

/** Hosts that a link may lead to. No link is followed here; whoever adds one has looked. */
const linked = ['github.com', 'www.conventionalcommits.org'];

describe('the documents', () => {
  it.each(pages)('%s has no link that leads nowhere', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('link to each other', () => {
    expect(pages.flatMap((page) => links(read(page))).length).toBeGreaterThan(70);
  });

  it.each(pages)('%s leads outside by https, to hosts that are known, and without a mark of who followed', (page) => {
    const outside = links(read(page)).filter((target) => /^[a-z]+:/.test(target));
    const strange = outside.filter((target) => {
      const url = new URL(target);
      return url.protocol !== 'https:' || !linked.includes(url.hostname) || url.search !== '' || url.username !== '';
    });
    expect(strange).toEqual([]);
    const unsafe = [...read(page).matchAll(/\bhttp:\/\/([\w.-]+|\[[\w:]+\])/g)].map(([, host = '']) => host);
    expect(unsafe.filter((host) => !['localhost', '127.0.0.1', '[::1]', 'www.w3.org'].includes(host))).toEqual([]);
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

/** What is no page and speaks of pages all the same: messages, help, comments of workflows and examples. */
const speakers = ['src', 'scripts', 'examples', '.github', '.ci'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
);

describe('what is said elsewhere about the pages', () => {
  const named = [...speakers, 'action.yml', 'package.json'].flatMap((file) =>
    [
      ...read(file).matchAll(
        /(?<![\w/.-])(?:https:\/\/github\.com\/sf-keypair\/sf-keypair\/blob\/\w+\/)?((?:docs|examples)\/[\w./-]+\.(?:md|json|ya?ml)|README\.md|SECURITY\.md|CONTRIBUTING\.md)(#[\w-]+)?/g,
      ),
    ].map(([, path = '', anchor = '']) => [file, `${path}${anchor}`] as const),
  );

  it('is much', () => {
    expect(named.length).toBeGreaterThan(12);
  });

  it('names pages and headings that there are', () => {
    expect(named.filter(([, target]) => !leadsSomewhere('README.md', target))).toEqual([]);
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
