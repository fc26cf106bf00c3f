import { describe, expect, it } from '@jest/globals';
import type { RenderContext } from '../../../src/check/render/context.ts';
import { sarif } from '../../../src/check/render/sarif.ts';
import type { Report } from '../../../src/check/report.ts';
import { hostileTexts } from './hostile.ts';
import { context, finding, fleet, hostileReport, report, unreadable } from './sample.ts';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Rule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const run = (shown: Report, given: RenderContext = context) => {
  const log = JSON.parse(sarif(shown, given)) as {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[]; readonly informationUri?: string } };
      readonly results: readonly Result[];
      readonly automationDetails: { readonly id: string };
      readonly properties: { readonly resultsOmitted: number };
    }[];
  };
  expect(log.version).toBe('2.1.0');
  const [first] = log.runs;
  if (first === undefined) throw new Error('no run');
  return { ...first, rules: first.tool.driver.rules };
};
const uriOf = (kind: 'file' | 'tls' | 'https' | 'org' | 'input', location: string, workspace = '/work') =>
  run(report([unreadable({ origins: [{ kind, location, index: 0 }] })]), { ...context, workspace }).results[0]
    ?.locations[0]?.physicalLocation.artifactLocation.uri;

describe('the SARIF file', () => {
  it('has a result for each verdict that is not ok and for each warning, and none for what is ignored', () => {
    const all = fleet(300);
    const { results } = run(all);
    const counted = all.findings.filter(({ ignored }) => ignored === null);
    const expected =
      counted.filter(({ verdict }) => verdict !== 'ok').length + counted.flatMap(({ warnings }) => warnings).length;
    expect(results).toHaveLength(expected);
  });

  it('names for each result a rule that exists and has help', () => {
    const { results, rules } = run(fleet(300));
    for (const { ruleId, ruleIndex } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(rules[ruleIndex]?.help.text.length).toBeGreaterThan(20);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('has levels that agree with the build', () => {
    const levels = (failOn: RenderContext['failOn']) =>
      run(report([finding({ verdict: 'critical', secondsLeft: 5 })]), { ...context, failOn }).results.map(
        ({ level }) => level,
      );
    expect(levels('critical')).toEqual(['error']);
    expect(levels('expired')).toEqual(['warning']);
    expect(run(report([finding({ verdict: 'notice' })])).results[0]?.level).toBe('note');
  });

  it.each([
    ['file', 'certs/a b.pem', 'certs/a%20b.pem'],
    ['file', '/work/certs/a.pem', 'certs/a.pem'],
    ['file', '/etc/ssl/a.pem', 'file/etc/ssl/a.pem'],
    ['file', '../a.pem', 'file/a.pem'],
    ['file', 'C:/x/a.pem', 'file/C%3A/x/a.pem'],
    ['tls', 'tls://acme.example:443', 'tls/acme.example%3A443'],
    ['https', 'https://acme.example/saml?x=1#y', 'https/acme.example/saml%3Fx%3D1%23y'],
    ['org', 'org:00D5g000004ABCDEAA/Name', 'org/00D5g000004ABCDEAA/Name'],
    ['input', 'certificates', 'input/certificates'],
  ] as const)('shows the place %s %s as %s', (kind, location, uri) => {
    expect(uriOf(kind, location)).toBe(uri);
  });

  it('tells the line, and the other places', () => {
    const origins = [
      { kind: 'file', location: 'a.yaml', index: 0, line: 42 },
      { kind: 'file', location: 'b.pem', index: 0 },
    ] as const;
    const [only] = run(report([finding({ verdict: 'expired', secondsLeft: -1, origins })])).results;
    expect(only?.locations.map(({ physicalLocation }) => physicalLocation)).toEqual([
      { artifactLocation: { uri: 'a.yaml' }, region: { startLine: 42 } },
    ]);
    expect(only?.relatedLocations?.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)).toEqual([
      'b.pem',
    ]);
  });

  it('keeps the fingerprint of an alert from day to day, and has one of its own for each', () => {
    const prints = (days: number) =>
      run(
        report([
          finding({ seed: 'a', verdict: 'critical', secondsLeft: days * 86_400, message: `Ends in ${days} d.` }),
          finding({ seed: 'b', verdict: 'critical' }),
        ]),
      ).results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(prints(12)).toEqual(prints(11));
    expect(new Set(prints(12)).size).toBe(2);
    expect(prints(12)[0]).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('keeps the alerts of two reports apart', () => {
    expect(run(fleet(3)).automationDetails.id).toBe('sf-keypair/Certificates-of-acme/');
    expect(run(fleet(3), { ...context, title: '///' }).automationDetails.id).toBe('sf-keypair/certificates/');
  });

  it('points to the product where its home is known', () => {
    const { rules, tool } = run(fleet(3), { ...context, homepage: 'https://home.example/sf-keypair' });
    expect(tool.driver.informationUri).toBe('https://home.example/sf-keypair');
    expect(rules.every(({ helpUri }) => helpUri === 'https://home.example/sf-keypair#check')).toBe(true);
    expect(run(fleet(3)).tool.driver.informationUri).toBeUndefined();
  });

  it('has at most 5,000 results, the most urgent first, and says how many are missing', () => {
    const { results, properties } = run(
      report(
        Array.from({ length: 5100 }, (_, index) =>
          finding({ seed: String(index), verdict: 'expired', secondsLeft: -index }),
        ),
      ),
    );
    expect(results).toHaveLength(5000);
    expect(properties.resultsOmitted).toBe(100);
  });

  it('has a location within the repository for every result, and no link or placeholder of strangers', () => {
    const { results } = run(hostileReport(hostileTexts), { ...context, title: hostileTexts.join('') });
    expect(results.length).toBeGreaterThan(hostileTexts.length * 2);
    for (const { locations, relatedLocations = [], message } of results) {
      expect(locations).toHaveLength(1);
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { uri } = physicalLocation.artifactLocation;
        expect(uri).toMatch(/^(?:[\w.~-]|%[0-9A-F]{2})+(?:\/(?:[\w.~-]|%[0-9A-F]{2})+)*$/);
        expect(uri).not.toMatch(/(?:^|\/)\.{1,2}(?:\/|$)/);
        expect(new URL(uri, 'https://base.example/').origin).toBe('https://base.example');
      }
      expect(message.text).not.toMatch(/[[\]{}\r\n]/);
      expect(message.text.length).toBeLessThanOrEqual(9000);
    }
  });
});
