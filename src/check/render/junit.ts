import type { Finding } from '../finding.ts';
import { isFailing, type Report } from '../report.ts';
import { clip, nameOf, placeOf } from './caption.ts';
import type { RenderContext } from './context.ts';
import { verdictLabels } from './verdict-words.ts';
import { xmlText } from './xml-text.ts';

const mostPlaces = 20;

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/**
 * JUnit XML: one test case a certificate. It fails when it makes the build fail, is an error when it could not be read,
 * is skipped when it is ignored, and passes otherwise, with what there is to say about it as its output.
 * The form is that of the Jenkins xUnit plugin's junit-10.xsd.
 */
export function junit(report: Report, context: RenderContext): string {
  const outcomes = report.findings.map((finding) => outcomeOf(finding, context));
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  const name = xmlText(context.title);
  const totals = `tests="${outcomes.length}" failures="${count('failure')}" errors="${count('error')}"`;
  const cases = report.findings.map((finding) => testCase(finding, outcomeOf(finding, context)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${name}" ${totals} time="0">
  <testsuite name="${name}" ${totals} skipped="${count('skipped')}" time="0" timestamp="${report.generatedAt.slice(0, 19)}">
${cases.join('')}  </testsuite>
</testsuites>
`;
}

function outcomeOf(finding: Finding, context: RenderContext): Outcome {
  if (finding.ignored !== null) return 'skipped';
  if (!isFailing(finding, context.failOn)) return 'passed';
  return finding.verdict === 'unreadable' ? 'error' : 'failure';
}

function testCase(finding: Finding, outcome: Outcome): string {
  const classname = `certificates.${finding.origins[0]?.kind ?? 'input'}`;
  const name = `${clip(nameOf(finding), 200)} (${clip(finding.identity, 200)})`;
  return `    <testcase name="${xmlText(name)}" classname="${classname}" time="0">
${outcomeElement(finding, outcome)}      <system-out>${facts(finding).map(xmlText).join('\n')}</system-out>
    </testcase>
`;
}

function outcomeElement(finding: Finding, outcome: Outcome): string {
  if (outcome === 'passed') return '';
  if (outcome === 'skipped') return `      <skipped message="${xmlText(ignoredSentence(finding))}"/>\n`;
  const type = finding.reason ?? finding.verdict;
  return `      <${outcome} type="${type}" message="${xmlText(clip(finding.message, 1000))}"/>\n`;
}

function ignoredSentence({ ignored }: Finding): string {
  const until = ignored?.until == null ? 'ignored' : `ignored until ${ignored.until}`;
  return ignored?.reason == null ? until : `${until}: ${clip(ignored.reason, 500)}`;
}

function facts(finding: Finding): string[] {
  const places = finding.origins.slice(0, mostPlaces).map((origin) => `place: ${clip(placeOf(origin), 500)}`);
  const more = finding.origins.length - places.length;
  return [
    `verdict: ${verdictLabels[finding.verdict]}`,
    finding.message,
    `subject: ${clip(finding.subject ?? 'unknown', 1000)}`,
    `not after: ${finding.notAfter ?? 'none'}`,
    `fingerprint: ${finding.fingerprint ?? 'unknown'}`,
    ...places,
    ...(more === 0 ? [] : [`… and ${more} more places`]),
    ...finding.warnings.map(({ code, message }) => `warning: ${code}: ${clip(message, 500)}`),
  ];
}
