import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { html } from '../../src/check/render/html.ts';
import type { Report } from '../../src/check/report.ts';
import { hostileTexts } from '../check/render/hostile.ts';
import { context, finding, fleet, hostileReport, report } from '../check/render/sample.ts';
import { browse, debianProgram, npmPackages, type Seen, type View } from './render-judges.ts';

const chromium = debianProgram('chromium', 'chromium');
const judges = npmPackages('puppeteer-core@24.43.1', 'axe-core@4.14.1');
const ready = chromium !== undefined && judges !== undefined;

const folder = mkdtempSync(join(tmpdir(), 'render-html-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Where pictures go for somebody to look at; nowhere unless it is named. */
const pictures = process.env['RENDER_PICTURES'];
if (pictures !== undefined) mkdirSync(pictures, { recursive: true });

const schemes = ['light', 'dark'] as const;
const widths = [360, 768, 1280] as const;
const page = (name: string, shown: Report, title = context.title): string => {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html(shown, { ...context, title }));
  return file;
};
const views = (name: string, file: string, members: Partial<View>): View[] =>
  schemes.flatMap((scheme) =>
    widths.map((width) => ({
      name: `${name}, ${scheme}, ${width} pixels`,
      file,
      scheme,
      width,
      ...(pictures === undefined
        ? {}
        : { screenshot: join(pictures, `${name}-${scheme}-${width}.png`), fullPage: name === '3' || name === '30' }),
      ...members,
    })),
  );
const look = (jobs: readonly View[]): Map<string, Seen> => browse(chromium ?? '', judges ?? '', folder, jobs);

const sizes: readonly (readonly [string, Report])[] = [
  ['none', report([])],
  ['well', report([finding()])],
  ['3', fleet(3)],
  ['30', fleet(30)],
  ['300', fleet(300)],
  ['strangers', hostileReport(hostileTexts)],
];

(ready ? describe : describe.skip)('the page in Chromium, light and dark, 360, 768 and 1280 pixels wide', () => {
  let seen: Map<string, Seen>;
  const cases = sizes.flatMap(([name]) => views(name, '', {}).map((view) => [view.name, name] as const));
  const of = (name: string): Seen => {
    const one = seen.get(name);
    if (one === undefined) throw new Error(`${name} was not looked at`);
    return one;
  };
  beforeAll(() => {
    seen = look(
      sizes.flatMap(([name, shown]) =>
        views(name, page(name, shown), { measure: true, open: true, axe: true, bypassPolicy: true }),
      ),
    );
  }, 600_000);

  it.each(cases)('does not scroll sideways: %s', (name) => {
    const { scrollWidth, clientWidth, opened } = of(name);
    expect([scrollWidth, opened?.scrollWidth]).toEqual([clientWidth, clientWidth]);
  });

  it.each(cases)('cuts nothing off, and nothing lies upon another: %s', (name) => {
    const { clipped, scrolled, outside, overlapping, opened } = of(name);
    const none = { clipped: [], scrolled: [], outside: [], overlapping: [] };
    expect({ clipped, scrolled, outside, overlapping }).toEqual(none);
    expect(opened).toMatchObject(none);
  });

  it.each(cases)('has a contrast of 4.5 or more: %s', (name) => {
    const { faint, lowestContrast, opened } = of(name);
    expect([...faint, ...(opened?.faint ?? [])]).toEqual([]);
    expect(lowestContrast).toBeGreaterThanOrEqual(4.5);
    expect(lowestContrast).toBeLessThan(21);
  });

  it.each(cases)('shows every fingerprint: %s', (name, size) => {
    const { text } = of(name);
    const findings = sizes.find(([each]) => each === size)?.[1].findings ?? [];
    const missing = findings.flatMap(({ fingerprint }) =>
      fingerprint === null || text.includes(fingerprint) ? [] : [fingerprint],
    );
    expect(missing).toEqual([]);
  });

  it.each(cases)('leaves axe nothing to find, nor to doubt: %s', (name) => {
    expect(of(name)).toMatchObject({ violations: [], undecided: [] });
  });

  it.each(cases)('asks for nothing and breaks nothing: %s', (name) => {
    expect(of(name)).toMatchObject({ requests: [], errors: [], dialogs: [] });
  });
});

(ready ? describe : describe.skip)('the page in Chromium, under its own policy', () => {
  const shown = fleet(300);
  const view = (name: string, members: Partial<View>): View => ({
    name,
    file: page('300', shown),
    scheme: 'light',
    width: 1280,
    ...members,
  });
  const listed = `({
    names: [...document.querySelectorAll('#findings > li:not([hidden]) h3')].map((each) => each.textContent),
    states: [...new Set([...document.querySelectorAll('#findings > li:not([hidden])')].map((each) => each.dataset.state))],
    status: document.getElementById('status').textContent,
    nothing: document.getElementById('nothing').checkVisibility(),
  })`;
  const type = (words: string) =>
    `{ const field = document.getElementById('search'); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event('input')); }`;
  const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click();`;
  const order = (by: string) =>
    `{ const field = document.getElementById('order'); field.value = '${by}'; field.dispatchEvent(new Event('change')); }`;
  interface Listed {
    readonly names: string[];
    readonly states: string[];
    readonly status: string;
    readonly nothing: boolean;
  }
  let seen: Map<string, Seen>;
  const asked = (name: string): unknown => seen.get(name)?.asked;
  const of = (name: string): Listed => asked(name) as Listed;
  beforeAll(() => {
    seen = look([
      view('as it is', { ask: listed }),
      view('by word', { prepare: type('initech SHA-256'), ask: listed }),
      view('by fingerprint', {
        prepare: type(shown.findings.find(({ fingerprint }) => fingerprint !== null)?.fingerprint ?? ''),
        ask: listed,
      }),
      view('by two verdicts', {
        prepare: click('[data-state="expired"]') + click('[data-state="critical"]'),
        ask: listed,
      }),
      view('by month', { prepare: click('[data-month="2027-03"]'), ask: listed }),
      view('later', { prepare: click('[data-month="later"]'), ask: listed }),
      view('nothing', { prepare: type('no such certificate'), ask: listed }),
      view('reset', {
        prepare: type('no such certificate') + click('[data-state="expired"]') + click('#reset'),
        ask: listed,
      }),
      view('by name', { prepare: order('name'), ask: listed }),
      view('by end', { prepare: order('end'), ask: listed }),
      view('there and back', { prepare: order('name') + order('urgency'), ask: listed }),
      view('on paper, from a dark screen', { scheme: 'dark', media: 'print', width: 720, open: true }),
      view('without script', { javascript: false, measure: true }),
      view('printed', {
        prepare: "dispatchEvent(new Event('beforeprint'));",
        ask: "[document.querySelectorAll('details').length, document.querySelectorAll('details[open]').length]",
        ...(pictures === undefined ? {} : { pdf: join(pictures, '300.pdf') }),
      }),
      {
        ...view('strangers', {
          ask: '[document.scripts.length, document.images.length, document.querySelectorAll("body *").length]',
        }),
        file: page('strangers', hostileReport(hostileTexts), hostileTexts.join('')),
      },
    ]);
  }, 300_000);

  it('runs its script and keeps to its policy', () => {
    for (const { requests, errors, dialogs } of seen.values())
      expect({ requests, errors, dialogs }).toEqual({ requests: [], errors: [], dialogs: [] });
    expect(of('as it is')).toMatchObject({ status: 'All shown', nothing: false });
    expect(of('as it is').names).toHaveLength(300);
  });

  it('finds by words and by fingerprint', () => {
    expect(of('by word').names.length).toBeGreaterThan(10);
    expect(of('by word').names.every((name) => name.includes('initech'))).toBe(true);
    expect(of('by fingerprint')).toMatchObject({ status: '1 of 300 shown' });
  });

  it('filters by verdicts and by months', () => {
    expect(of('by two verdicts').states.sort()).toEqual(['critical', 'expired']);
    expect(of('by two verdicts').names).toHaveLength(shown.counts.expired + shown.counts.critical);
    const inMarch = shown.findings.filter(
      ({ notAfter, ignored }) => ignored === null && notAfter?.startsWith('2027-03'),
    );
    expect(of('by month').names).toHaveLength(inMarch.length);
    const later = shown.findings.filter(
      ({ notAfter, ignored }) => ignored === null && notAfter !== null && notAfter >= '2027-11',
    );
    expect(of('later').names).toHaveLength(later.length);
  });

  it('says so when nothing fits, and shows all again', () => {
    expect(of('nothing')).toMatchObject({ names: [], status: '0 of 300 shown', nothing: true });
    expect(of('reset')).toMatchObject({ status: 'All shown', nothing: false });
  });

  it('sorts by name and by end, and back', () => {
    expect(of('by name').names).toEqual([...of('as it is').names].sort((a, b) => a.localeCompare(b)));
    expect(of('by name').names).not.toEqual(of('as it is').names);
    expect(of('by end').names[0]).toBe('acme production');
    expect(of('there and back').names).toEqual(of('as it is').names);
  });

  it('can be read without its script', () => {
    const { text, errors } = seen.get('without script') ?? { text: '', errors: [] };
    for (const { fingerprint } of shown.findings) expect(text).toContain(fingerprint ?? '');
    expect(errors.filter((error) => !/script/i.test(error))).toEqual([]);
  });

  it('is dark on light on paper, also from a dark screen, and cuts nothing off', () => {
    const { opened } = seen.get('on paper, from a dark screen') ?? {};
    expect(opened).toMatchObject({ faint: [], clipped: [], outside: [], overlapping: [] });
  });

  it('opens its details for the printer', () => {
    const [all, open] = asked('printed') as [number, number];
    expect(open).toBe(all);
    expect(all).toBeGreaterThan(300);
  });

  it('has one script and no picture, whatever strangers wrote', () => {
    expect((asked('strangers') as number[]).slice(0, 2)).toEqual([1, 0]);
  });
});
