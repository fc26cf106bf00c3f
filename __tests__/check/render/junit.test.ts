import { describe, expect, it } from '@jest/globals';
import { junit } from '../../../src/check/render/junit.ts';
import { failOnChoices, isFailing } from '../../../src/check/report.ts';
import { hostileTexts } from './hostile.ts';
import { elementsOf, readXml } from './readers.ts';
import { context, finding, fleet, hostileReport, report, unreadable } from './sample.ts';

describe('the JUnit file', () => {
  it.each(failOnChoices)('fails where the build fails, with fail-on: %s', (failOn) => {
    const all = fleet(300);
    const root = readXml(junit(all, { ...context, failOn }));
    const cases = elementsOf(root, 'testcase');
    expect(cases).toHaveLength(300);
    for (const [index, each] of cases.entries()) {
      const shown = all.findings[index] ?? finding();
      const fails = isFailing(shown, failOn);
      expect(elementsOf(each, 'failure')).toHaveLength(fails && shown.verdict !== 'unreadable' ? 1 : 0);
      expect(elementsOf(each, 'error')).toHaveLength(fails && shown.verdict === 'unreadable' ? 1 : 0);
      expect(elementsOf(each, 'skipped')).toHaveLength(shown.ignored === null ? 0 : 1);
    }
    for (const totals of [root, ...elementsOf(root, 'testsuite')]) {
      expect(totals.attributes).toMatchObject({
        tests: '300',
        failures: String(elementsOf(root, 'failure').length),
        errors: String(elementsOf(root, 'error').length),
      });
    }
  });

  it('says what is wrong, with the name and the fingerprint of the certificate', () => {
    const shown = finding({ verdict: 'expired', secondsLeft: -5, message: 'Expired 5 s ago.' });
    const [only] = elementsOf(readXml(junit(report([shown]), context)), 'testcase');
    expect(only?.attributes).toEqual({
      name: `acme production (${shown.fingerprint})`,
      classname: 'certificates.file',
      time: '0',
    });
    expect(elementsOf(only ?? readXml('<a/>'), 'failure')[0]?.attributes).toEqual({
      type: 'expired',
      message: 'Expired 5 s ago.',
    });
    expect(elementsOf(only ?? readXml('<a/>'), 'system-out')[0]?.text).toContain('\nplace: certs/production.pem');
  });

  it('names the reason of what cannot be read, and of what is ignored', () => {
    const root = readXml(
      junit(report([unreadable(), finding({ ignored: { until: '2027-01-31', reason: 'moved' } })]), context),
    );
    expect(elementsOf(root, 'error')[0]?.attributes['type']).toBe('no-certificate');
    expect(elementsOf(root, 'skipped')[0]?.attributes['message']).toBe('ignored until 2027-01-31: moved');
  });

  it('is well-formed XML with no element of strangers', () => {
    const ours = new Set(['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'skipped', 'system-out']);
    for (const shown of [hostileReport(hostileTexts), ...hostileTexts.map((text) => hostileReport([text]))]) {
      const root = readXml(junit(shown, { ...context, title: hostileTexts.join('') }));
      const names = new Set<string>();
      const walk = (element: typeof root): void => {
        names.add(element.name);
        for (const child of element.children) walk(child);
      };
      walk(root);
      expect([...names].filter((name) => !ours.has(name))).toEqual([]);
      expect(elementsOf(root, 'testcase')).toHaveLength(shown.findings.length);
    }
  });
});
