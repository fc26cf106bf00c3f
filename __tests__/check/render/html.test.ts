import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { html } from '../../../src/check/render/html.ts';
import { hostileTexts } from './hostile.ts';
import { readHtml } from './readers.ts';
import { context, finding, fleet, hostileReport, report, unreadable } from './sample.ts';

const day = 86_400;
const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page', () => {
  it('shows every certificate with its fingerprint, in the order of the report', () => {
    const all = fleet(300);
    const { text, elements } = readHtml(html(all, context));
    let at = 0;
    for (const { fingerprint } of all.findings) {
      if (fingerprint === null) continue;
      const found = text.indexOf(fingerprint, at);
      expect(found).toBeGreaterThan(at);
      at = found;
    }
    expect(elements.filter(({ attributes }) => attributes['class']?.startsWith('finding '))).toHaveLength(300);
  });

  it('admits its own script and style, and nothing else', () => {
    const { elements, script, style } = readHtml(html(fleet(3), context));
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
      ?.attributes['content'];
    expect(policy).toBe(
      `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has the policy before anything that it is to govern', () => {
    const names = readHtml(html(fleet(3), context)).elements.map(
      ({ name, attributes }) => attributes['http-equiv'] ?? name,
    );
    for (const governed of ['link', 'style', 'script'])
      expect(names.indexOf('Content-Security-Policy')).toBeLessThan(names.indexOf(governed));
  });

  it('loads nothing: no address, no inline handler, no inline style', () => {
    const { elements, style } = readHtml(html(hostileReport(hostileTexts), context));
    for (const { name, attributes } of elements) {
      expect(['img', 'iframe', 'object', 'embed', 'base', 'video', 'audio', 'source', 'frame']).not.toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^style$|^src$|^srcset$|^action$|^formaction$|^xlink/);
        if (key === 'href') expect(value).toMatch(/^(?:#list|data:image\/svg\+xml,)/);
      }
    }
    expect(style).not.toMatch(/url\(|@import/);
  });

  it.each([
    [[], 'Nothing to judge.'],
    [[finding()], 'All is well.'],
    [[finding({ verdict: 'notice' })], '1 certificate is worth a look.'],
    [[finding({ verdict: 'critical', secondsLeft: day }), finding()], '1 certificate is about to end.'],
    [
      [
        unreadable(),
        finding({ seed: 'a', verdict: 'expired', secondsLeft: -1 }),
        finding({ seed: 'b', verdict: 'expired', secondsLeft: -1 }),
        finding({ verdict: 'warning' }),
      ],
      '1 certificate could not be judged, 2 have expired.',
    ],
  ])('opens with what it comes to (%#)', (findings, words) => {
    expect(html(report(findings), context)).toContain(`<h1>${words}</h1>`);
  });

  it('tells all that the report knows of a certificate', () => {
    const shown = finding({
      warnings: [{ code: 'weak-key', message: 'The key is weak.' }],
      ignored: { until: '2027-01-31', reason: 'moved' },
      origins: [
        { kind: 'file', location: 'a.pem', index: 1, line: 12 },
        { kind: 'tls', location: 'tls://b.example:443', index: 0 },
      ],
      message: 'Ends in 200 d.',
    });
    const { text } = readHtml(html(report([shown]), context));
    for (const words of [
      'acme production',
      'a.pem:12 #2',
      'and 1 more',
      'tls://b.example:443',
      'weak-key',
      'The key is weak.',
      'Ignored until 2027-01-31: moved',
      'RSA, 2048 bits',
      'sha256WithRSAEncryption',
      'leaf',
      '50 %',
      '2025-11-20T08:00:00Z',
      '200 d',
      '2027-06-08 08:00',
      'CN=Acme CA,O=Acme\\, Inc.',
      'Ends in 200 d.',
      shown.serialNumber ?? '',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('counts the ends by month, the past ones and the later ones apart', () => {
    const ends = [-40 * day, 10 * day, 11 * day, 12 * day, 400 * day, 9000 * day];
    const { text } = readHtml(
      html(
        report(
          ends.map((secondsLeft, index) =>
            finding({ seed: String(index), secondsLeft, verdict: secondsLeft < 0 ? 'expired' : 'ok' }),
          ),
        ),
        context,
      ),
    );
    expect(text.match(/past :?.*/)?.[0]).toContain('1 expired');
    expect(text).toMatch(/Nov 2026: 1 ok/);
    expect(text).toMatch(/Dec : 2 ok/);
    expect(text).toMatch(/Jan 2027: none/);
    expect(text).toMatch(/later : 2 ok/);
  });

  it('lists what was skipped', () => {
    const { text } = readHtml(html(fleet(3), context));
    expect(text).toContain('keys/request.csr – a certificate request');
  });

  it('holds no element, attribute or script of strangers', () => {
    const quiet = readHtml(html(hostileReport(['plain']), context));
    const shape = (page: typeof quiet) =>
      new Set(page.elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(' ')}`));
    const own = quiet.elements.filter(({ name }) => name !== 'wbr').length;
    for (const text of hostileTexts) {
      const page = readHtml(html(hostileReport([text]), { ...context, title: text }));
      expect([...shape(page)].filter((each) => !shape(quiet).has(each))).toEqual([]);
      expect(page.elements.filter(({ name }) => name !== 'wbr')).toHaveLength(own);
      expect(page.script).toBe(quiet.script);
      expect(page.style).toBe(quiet.style);
    }
  });
});
