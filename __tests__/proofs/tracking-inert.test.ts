import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/check/report.ts';
import { issueBody } from '../../src/check/tracking-body.ts';
import { changeComment, reopenComment } from '../../src/check/tracking-comment.ts';
import { inertCode } from '../../src/check/tracking-text.ts';
import { file, finding, hex } from '../check/fixture.ts';
import { hostileTexts } from '../check/render/hostile.ts';

/**
 * The judge is cmark-gfm, GitHub's own renderer, from the Python package cmarkgfm. What GitHub looks for afterwards
 * (mentions, references, commits) it looks for in text outside of code, so that is what must not hold foreign text.
 * HTML is let through, as GitHub lets through what its sanitizer holds harmless.
 */
const folder = mkdtempSync(join(tmpdir(), 'cmarkgfm-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const install = ['-m', 'pip', 'install', '--quiet', '--target', folder, 'cmarkgfm==2025.10.22'];
const hasRenderer = spawnSync('python3', install, { timeout: 180_000 }).status === 0;
if (!hasRenderer) console.warn('SKIPPED: cmarkgfm cannot be installed, so GitHub’s renderer cannot judge the issue');

const judge = `
import json, sys
from html.parser import HTMLParser
from cmarkgfm import github_flavored_markdown_to_html
from cmarkgfm.cmark import Options
class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.links, self.codes, self.text, self.cells, self.depth = [], [], [], '', [], 0
    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag == 'a': self.links.append(dict(attributes).get('href'))
        if tag == 'tr': self.cells.append(0)
        if tag in ('td', 'th'): self.cells[-1] += 1
        if tag == 'code':
            self.depth += 1
            self.codes.append('')
    def handle_endtag(self, tag):
        if tag == 'code': self.depth -= 1
    def handle_data(self, data):
        if self.depth: self.codes[-1] += data
        else: self.text += data
out = []
for markdown in json.load(sys.stdin):
    reader = Reader()
    reader.feed(github_flavored_markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE))
    out.append({k: getattr(reader, k) for k in ('tags', 'links', 'codes', 'text', 'cells')})
json.dump(out, sys.stdout)
`;

interface Page {
  readonly tags: string[];
  readonly links: string[];
  readonly codes: string[];
  readonly text: string;
  readonly cells: number[];
}

function rendered(markdowns: readonly string[]): Page[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', judge], {
    input: JSON.stringify(markdowns),
    env: { ...process.env, PYTHONPATH: folder, PYTHONIOENCODING: 'utf-8' },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Page[];
}

/** What a code span should show of a text: `inertCode` without its fence. */
const shown = (text: string) => {
  const [, , inner = ''] = /^(`+)([\s\S]*)\1$/.exec(inertCode(text)) ?? [];
  return /^ [\s\S]*[^ ][\s\S]* $/.test(inner) ? inner.slice(1, -1) : inner;
};

const runUrl = 'https://github.com/acme/orgs/actions/runs/7';
const texts = [
  ...hostileTexts,
  'fixes #1',
  'GH-1 gh-1',
  'acme/orgs#1',
  '0123456789abcdef0123456789abcdef01234567',
  'acme/orgs@0123456789abcdef0123456789abcdef01234567',
  '@acme/security',
  '&#64;octocat &commat;octocat',
  '``` ` `` ',
  '\\',
  '\\|',
  'a\\`b',
  ':tada: :+1:',
  '$`x`$ $$y$$',
  '[ ] task',
  '> [!WARNING]',
  '[^1]',
  '<!-- sf-keypair:tracking-issue report=0 -->',
  '-->',
  '<details><summary>',
  '<br><table><tr><td>',
].filter((text) => text.trim() !== '');

const report = (of: readonly string[]) =>
  assemble({
    generatedAt: '2027-03-01T12:00:00Z',
    thresholds: null,
    skipped: [],
    findings: of.map((text, index) =>
      finding({
        verdict: 'critical',
        identity: hex(String(index)),
        subject: `OU=${text}`,
        origins: [file(text), file('second.pem', 1)],
      }),
    ),
  });

const calmTags = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'br', 'p', 'strong', 'ul', 'li', 'hr', 'a'];

describe("the issue, by GitHub's own renderer", () => {
  (hasRenderer ? it : it.skip)('shows every hostile subject and place as code, and nothing of them acts', () => {
    const pages = rendered(
      texts.flatMap((text) => {
        const one = report([text]);
        return [issueBody(one, { reportName: text, runUrl }), changeComment(one, 'warning'), reopenComment(one)];
      }),
    );
    expect(pages).toHaveLength(3 * texts.length);
    const empty = rendered([issueBody(report(['CN']), { reportName: 'x', runUrl })])[0];
    for (const [index, page] of pages.entries()) {
      const text = texts[Math.floor(index / 3)] ?? '';
      const isBody = index % 3 === 0;
      expect(page.codes.slice(0, 3)).toEqual([shown(`OU=${text}`), shown(text), 'second.pem']);
      expect(page.codes).toHaveLength(isBody ? 4 : 3);
      expect(page.tags.filter((tag) => !calmTags.includes(tag))).toEqual([]);
      expect(page.links).toEqual(isBody ? [runUrl] : []);
      expect(page.cells).toEqual([5, 5]);
      // Outside of code an issue about anything reads like an issue about nothing in particular.
      if (isBody) expect(page.text).toBe(empty?.text);
      expect(page.text).not.toMatch(/[@#]|\bGH-\d|\b[\da-f]{7,40}\b|:\/\/|www\./i);
    }
  });

  (hasRenderer ? it : it.skip)('is a judge that sees what is not inert', () => {
    const [page] = rendered(['| a |\n|---|\n| `a | b` @octocat <b>x</b> https://evil.example |']);
    expect(page?.text).toContain('`a');
    expect(rendered(['<b>@octocat</b> https://evil.example `x`'])[0]).toMatchObject({
      tags: ['p', 'b', 'a', 'code'],
      links: ['https://evil.example'],
    });
  });
});
