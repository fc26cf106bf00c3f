import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gantt } from '../../src/check/render/gantt.ts';
import { summary } from '../../src/check/render/summary.ts';
import type { Report } from '../../src/check/report.ts';
import { hostileTexts } from '../check/render/hostile.ts';
import { context, fleet, hostileReport } from '../check/render/sample.ts';
import { browse, debianProgram, npmPackages, run, type Seen, type View } from './render-judges.ts';

const chromium = debianProgram('chromium', 'chromium');
const cmark = debianProgram('cmark-gfm', 'cmark-gfm');
const judges = npmPackages('puppeteer-core@24.43.1', 'axe-core@4.14.1');
const looks = npmPackages('mermaid@11.17.2', 'github-markdown-css@5.9.0');
const ready = chromium !== undefined && cmark !== undefined && judges !== undefined && looks !== undefined;

const folder = mkdtempSync(join(tmpdir(), 'render-summary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pictures = process.env['RENDER_PICTURES'];
if (pictures !== undefined) mkdirSync(pictures, { recursive: true });

const sizes: readonly (readonly [string, Report])[] = [
  ['3', fleet(3)],
  ['30', fleet(30)],
  ['300', fleet(300)],
  ['strangers', hostileReport(hostileTexts)],
];
const schemes = ['light', 'dark'] as const;
const widths = [360, 768, 1280] as const;

/** The summary as GitHub makes a page of it: its Markdown, its style, Mermaid with its two themes. */
function page(name: string, shown: Report, scheme: 'light' | 'dark'): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist', 'tagfilter'].flatMap((each) => ['-e', each]);
  const source = join(folder, `${name}.md`);
  writeFileSync(source, summary(shown, context));
  const { stdout } = run(cmark ?? '', ['--unsafe', ...extensions, source]);
  const body = stdout.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  const asset = (path: string): string => readFileSync(join(looks ?? '', 'node_modules', path), 'utf8');
  const style = asset(`github-markdown-css/github-markdown-${scheme}.css`);
  const mermaid = asset('mermaid/dist/mermaid.min.js').replaceAll('</script', '<\\/script');
  const file = join(folder, `${name}-${scheme}.html`);
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Summary</title>
<style>${style} body { margin: 0; background: ${scheme === 'light' ? '#ffffff' : '#0d1117'}; } .markdown-body { max-width: 980px; margin: auto; padding: 16px; }</style>
<article class="markdown-body">${body}</article>
<script>${mermaid}</script>
<script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${scheme === 'light' ? 'default' : 'dark'}' });
window.drawn = mermaid.run({ querySelector: '.mermaid' }).then(() => 'drawn', (error) => error.message);
</script>`,
  );
  return file;
}

const ask = `({
  bars: document.querySelectorAll('svg rect.task').length,
  labels: [...document.querySelectorAll('svg .sectionTitle')].map((each) => each.textContent.replaceAll('\\u200b', '')),
  ticks: document.querySelectorAll('svg .tick text').length,
  elements: [...new Set([...document.querySelectorAll('.markdown-body *:not(svg *)')].map((each) => each.localName))].sort(),
  letters: Math.min(...[...document.querySelectorAll('svg .sectionTitle')].map((each) => each.getBoundingClientRect().height)),
})`;
interface Asked {
  readonly bars: number;
  readonly labels: readonly string[];
  readonly ticks: number;
  readonly elements: readonly string[];
  readonly letters: number;
}

(ready ? describe : describe.skip)(
  "the job summary as GitHub shows it, in Chromium with Mermaid and GitHub's style",
  () => {
    let seen: Map<string, Seen>;
    const cases = sizes.flatMap(([size, shown]) =>
      schemes.flatMap((scheme) => widths.map((width) => [`${size}, ${scheme}, ${width} pixels`, shown] as const)),
    );
    const of = (name: string): Seen => {
      const one = seen.get(name);
      if (one === undefined) throw new Error(`${name} was not looked at`);
      return one;
    };
    beforeAll(() => {
      const jobs = sizes.flatMap(([size, shown]) =>
        schemes.flatMap((scheme) => {
          const file = page(size, shown, scheme);
          return widths.map((width): View => {
            const picture =
              pictures === undefined
                ? {}
                : { screenshot: join(pictures, `summary-${size}-${scheme}-${width}.png`), fullPage: size.length < 3 };
            return {
              name: `${size}, ${scheme}, ${width} pixels`,
              file,
              scheme,
              width,
              prepare: 'window.drawn',
              measure: true,
              open: true,
              ask,
              ...picture,
            };
          });
        }),
      );
      seen = browse(chromium ?? '', judges ?? '', folder, jobs);
    }, 600_000);

    it.each(cases)('is drawn by Mermaid, a bar for each certificate of the timeline: %s', (name, shown) => {
      const { prepared, asked, errors, requests, dialogs } = of(name);
      const { bars, labels, ticks } = asked as Asked;
      const { shown: expected } = gantt(shown);
      expect({ prepared, errors, requests, dialogs }).toEqual({
        prepared: 'drawn',
        errors: [],
        requests: [],
        dialogs: [],
      });
      expect(bars).toBe(expected + 1);
      expect(labels).toHaveLength(expected + 1);
      expect(ticks).toBeGreaterThan(1);
    });

    it.each(cases)('does not scroll sideways: %s', (name) => {
      const { scrollWidth, clientWidth, opened } = of(name);
      expect([scrollWidth, opened?.scrollWidth]).toEqual([clientWidth, clientWidth]);
    });

    it.each(cases)('cuts nothing off, and nothing lies upon another: %s', (name) => {
      const { clipped, scrolled, outside, overlapping } = of(name);
      expect({ clipped, overlapping }).toEqual({ clipped: [], overlapping: [] });
      // A table whose words are too long to break scrolls by itself, which is GitHub's way with all of them.
      const hidden = [...outside, ...scrolled];
      expect(name.startsWith('strangers') ? hidden.filter((each) => each.startsWith('text.')) : hidden).toEqual([]);
    });

    it.each(cases)('has a contrast of 4.5 or more, and letters that can be read: %s', (name) => {
      const { faint, opened, asked } = of(name);
      expect([...faint, ...(opened?.faint ?? [])]).toEqual([]);
      expect((asked as Asked).letters).toBeGreaterThan(8);
    });

    it.each(cases)('shows every fingerprint: %s', (name, shown) => {
      const { opened } = of(name);
      const missing = shown.findings.filter(
        ({ fingerprint }) => fingerprint !== null && opened?.text.includes(fingerprint) !== true,
      );
      expect(missing).toEqual([]);
    });

    it.each(cases)('holds our elements and no other: %s', (name) => {
      const ours = [
        'article',
        'br',
        'code',
        'details',
        'div',
        'h2',
        'p',
        'pre',
        'strong',
        'sub',
        'summary',
        'svg',
        'table',
        'tbody',
        'td',
        'th',
        'thead',
        'tr',
        'wbr',
      ];
      expect((of(name).asked as Asked).elements.filter((each) => !ours.includes(each))).toEqual([]);
    });
  },
);
