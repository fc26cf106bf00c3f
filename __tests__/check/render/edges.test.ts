import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import { annotations } from '../../../src/check/render/annotations.ts';
import { calendar } from '../../../src/check/render/calendar.ts';
import { nameOf } from '../../../src/check/render/caption.ts';
import { html } from '../../../src/check/render/html.ts';
import { junit } from '../../../src/check/render/junit.ts';
import { logTable } from '../../../src/check/render/log-table.ts';
import { prometheus } from '../../../src/check/render/prometheus.ts';
import { sarif } from '../../../src/check/render/sarif.ts';
import { elementsOf, readHtml, readMetrics, readXml } from './readers.ts';
import { context, finding, report } from './sample.ts';

const expired = (members: Partial<Finding>) =>
  finding({ verdict: 'expired', secondsLeft: -86_400, message: 'It has expired.', ...members });

describe('a certificate that was found nowhere', () => {
  const shown = report([expired({ origins: [] })]);

  it('is in the log, the annotations and the metrics without a place', () => {
    expect(logTable(shown).join('\n')).toContain('acme production');
    const [first] = annotations(shown, context);
    expect(first?.place).not.toHaveProperty('file');
    const sample = readMetrics(prometheus(shown)).find(({ labels }) => labels['place'] !== undefined);
    expect(sample?.labels['place']).toBe('');
  });

  it('is an input in JUnit and SARIF, which want a place', () => {
    const [only] = elementsOf(readXml(junit(shown, context)), 'testcase');
    expect(only?.attributes['classname']).toBe('certificates.input');
    const [result] = JSON.parse(sarif(shown, context)).runs[0].results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'input/certificates' },
      region: { startLine: 1 },
    });
  });

  it('is on the page without a place', () => {
    expect(readHtml(html(shown, context)).text).toContain('acme production');
  });
});

describe('a certificate that was found in a thousand places', () => {
  const origins = Array.from({ length: 1000 }, (_, index) => ({
    kind: 'file' as const,
    location: `certs/${index}.pem`,
    index: 0,
  }));
  const shown = report([expired({ origins }), finding({ origins, seed: 'another' })]);

  it.each<[string, () => string, words: string]>([
    ['JUnit', () => junit(shown, context), '… and 980 more places'],
    ['the calendar', () => calendar(shown, context).replaceAll('\r\n ', ''), '… and 980 more places'],
    ['the page', () => html(shown, context), 'and 800 more, in the JSON report'],
  ])('has some of them in %s, and the number of the others', (_, render, words) => {
    expect(render()).toContain(words);
  });
});

describe('the page', () => {
  it('counts what was skipped beyond a thousand files', () => {
    const skipped = Array.from({ length: 1001 }, (_, at) => ({ location: `f${at}`, reason: 'text' as const }));
    expect(html(report([], { skipped }), context)).toContain('and 1 more, in the JSON report');
  });
});

describe('the name of what the org alone knows', () => {
  it.each([
    ['org:00Dxx0000001gERAAY/Acme_2026', 'Acme_2026'],
    ['org:00Dxx0000001gERAAY/', 'org:00Dxx0000001gERAAY/'],
  ])('of %s is %s', (identity, name) => {
    expect(nameOf(finding({ subject: null, identity }))).toBe(name);
  });
});
