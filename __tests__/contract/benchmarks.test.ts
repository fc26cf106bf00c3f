import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { brokenLinks, read, root } from './markdown.ts';

interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

interface Figures {
  readonly machine: Readonly<Record<'date' | 'processor' | 'node', string>>;
  readonly login: Section<readonly Way[]>;
  readonly check: Section<readonly Way[]>;
  readonly certificates: Section<readonly Growth[]>;
  readonly orgs: Section<{ readonly login: readonly Growth[]; readonly check: readonly Growth[] }>;
}

interface Section<Rows> {
  readonly load: number;
  readonly rows: Rows;
}

interface Way {
  readonly name: string;
  readonly skipped?: string;
  readonly ratio?: Spread;
}

interface Growth {
  readonly count: number;
  readonly seconds: Spread;
  readonly megabytes: Spread;
}

const load = (name: string) => import(pathToFileURL(join(root, 'scripts/bench', name)).href);
const { printPage, forReadme } = (await load('page.mjs')) as {
  printPage: (figures: Figures) => string;
  forReadme: (figures: Figures) => string;
};
const { drawGrowth } = (await load('plot.mjs')) as { drawGrowth: (figures: Figures) => string };
const { spread, ratios } = (await load('figures.mjs')) as {
  spread: (list: readonly number[]) => Spread;
  ratios: (list: readonly number[], others: readonly number[]) => Spread;
};

const figures: Figures = JSON.parse(read('docs/benchmarks/figures.json'));
const page = read('docs/BENCHMARKS.md');
const plot = read('docs/benchmarks/growth.svg');

/** Each table with the last line of prose before it. */
function tables(text: string): readonly { readonly before: string; readonly rows: readonly string[] }[] {
  const blocks = text.split('\n\n');
  return blocks.flatMap((block, index) =>
    block.startsWith('|') ? [{ before: blocks[index - 1] ?? '', rows: block.split('\n') }] : [],
  );
}

describe('docs/BENCHMARKS.md', () => {
  it('is printed from the figures of one run', () => {
    if (process.env['UPDATE_TABLES'] === '1') writeFileSync(join(root, 'docs/BENCHMARKS.md'), printPage(figures));
    expect(read('docs/BENCHMARKS.md')).toBe(printPage(figures));
  });

  it('says above each table when and on which machine it was measured, in how many rounds, and how busy that was', () => {
    const found = tables(page);
    expect(found).toHaveLength(4);
    for (const { before } of found) {
      expect(before).toMatch(
        /^\*\d{4}-\d\d-\d\d · .+, \d+ cores, \d+ GiB, \w+ [\d.]+, Node\.js \d+\.\d+\.\d+ · (?:up to )?\d+ rounds? · load average [\d.]+ when it began\*$/,
      );
      expect(before).toContain(figures.machine.date);
      expect(before).toContain(figures.machine.processor);
    }
  });

  it('has as many cells in each row as in the head of its table', () => {
    for (const { rows } of tables(page)) {
      expect(rows.length).toBeGreaterThan(3);
      expect(new Set(rows.map((row) => row.split(' | ').length)).size).toBe(1);
    }
  });

  it('has links, and none that leads nowhere', () => {
    expect(page).toContain('(benchmarks/growth.svg)');
    expect(brokenLinks('docs/BENCHMARKS.md')).toEqual([]);
  });

  it('names every way that it compares with, measured or not', () => {
    for (const way of ['minimal', '`curl`', '`sf org login jwt`', '-checkend', 'keytool', 'check_ssl_cert', 'step'])
      expect(page).toContain(way);
    expect(page).toContain('x509-certificate-exporter');
    expect(figures.certificates.rows.map(({ count }) => count)).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
    expect(figures.orgs.rows.login.map(({ count }) => count)).toEqual([1, 10, 100, 500]);
  });

  it('has medians that lie between the least and the most', () => {
    const rows = [...figures.certificates.rows, ...figures.orgs.rows.login, ...figures.orgs.rows.check];
    for (const { seconds, megabytes } of rows) {
      expect(seconds.least <= seconds.median && seconds.median <= seconds.most).toBe(true);
      expect(seconds.least > 0 && megabytes.least > 0).toBe(true);
    }
  });

  it('says of what was not there that it was not measured, and why', () => {
    const without = (rows: readonly Way[]) =>
      rows.map((row) => (row.ratio?.median === undefined || row.ratio.median === 1 ? row : absent(row.name)));
    const absent = (name: string) => ({ name, skipped: `no ${name} here` });
    const printed = printPage({ ...figures, login: { load: 0, rows: without(figures.login.rows) } });
    expect(printed).toContain('| `sf org login jwt` | not measured | – | – |');
    expect(printed).toContain('- **`sf org login jwt`**: no `sf org login jwt` here.');
    expect(printed).not.toContain('takes NaN');
    expect(printed).not.toMatch(/`sf org login jwt` takes/);
  });

  it.each([
    [2, false],
    [2.1, true],
  ])('with a load of %d says that the machine was busy: %s', (busy, said) => {
    const quiet = { load: 0.5 };
    const loaded = {
      ...figures,
      login: { ...figures.login, load: busy },
      check: { ...figures.check, ...quiet },
      certificates: { ...figures.certificates, ...quiet },
      orgs: { ...figures.orgs, ...quiet },
    };
    expect(printPage(loaded).includes('The machine was busy')).toBe(said);
    expect(forReadme(loaded).includes('other work')).toBe(said);
  });
});

describe('the plot of the benchmarks', () => {
  it('is drawn from the same figures', () => {
    if (process.env['UPDATE_TABLES'] === '1')
      writeFileSync(join(root, 'docs/benchmarks/growth.svg'), drawGrowth(figures));
    expect(read('docs/benchmarks/growth.svg')).toBe(drawGrowth(figures));
  });

  it('is XML that takes nothing from elsewhere and runs nothing', () => {
    expect(XMLValidator.validate(plot)).toBe(true);
    expect(plot).not.toMatch(/<script|<foreignObject|href=|url\(|@import|\son\w+=/);
  });

  it('says on both axes of both panels what they are, and in which unit', () => {
    const texts = new XMLParser({ ignoreAttributes: true }).parse(plot).svg.text.map(String);
    expect(texts.filter((text: string) => text === 'seconds (s), logarithmic')).toHaveLength(2);
    expect(texts).toContain('files (number), logarithmic');
    expect(texts).toContain('orgs (number), logarithmic');
    expect(texts.some((text: string) => text.includes(figures.machine.date))).toBe(true);
  });

  it('has colours for a light and for a dark page, of its own paper', () => {
    const [light = '', dark = ''] = plot.split('@media (prefers-color-scheme: dark)');
    for (const name of ['.paper', 'text', '.one', '.two', '.three', '.four']) {
      expect(light).toContain(`${name} {`);
      expect(dark).toContain(`${name} {`);
    }
  });

  it('draws nothing outside of its frame', () => {
    const points = [...plot.matchAll(/points="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(plot) ?? [];
    expect(points.length).toBeGreaterThan(13);
    for (const [x = Number.NaN, y = Number.NaN] of points.map((point) => point.split(',').map(Number)))
      expect(x > 0 && x < Number(width) && y > 0 && y < Number(height)).toBe(true);
  });
});

describe('README.md', () => {
  const block = /(<!-- benchmarks -->\n)([\s\S]*?)(<!-- \/benchmarks -->)/;

  it('tells the same figures, with their date', () => {
    if (process.env['UPDATE_TABLES'] === '1')
      writeFileSync(
        join(root, 'README.md'),
        read('README.md').replace(block, (_, before, __, after) => `${before}${forReadme(figures)}${after}`),
      );
    expect(block.exec(read('README.md'))?.[2]).toBe(forReadme(figures));
    expect(forReadme(figures)).toContain(figures.machine.date);
  });
});

describe('a spread', () => {
  it('is the median of odd and of even lists, and their ends', () => {
    expect(spread([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9, runs: 3 });
    expect(spread([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4, runs: 4 });
  });

  it('of nothing is refused', () => {
    expect(() => spread([])).toThrow(TypeError);
  });

  it('of ratios is made round by round', () => {
    expect(ratios([10, 40, 90], [10, 20, 30])).toEqual({ median: 2, least: 1, most: 3, runs: 3 });
  });
});
