import { dayStart } from './facts.ts';
import type { Finding } from './finding.ts';
import { escapeGlob } from './glob.ts';

/**
 * The text of an ignore file that makes today's bad findings not count: a line each, with the finding and its reason
 * in words. What is only near its end is ignored through its last day and comes back as expired; what is not valid yet
 * is ignored until it should be. What was expired or unreadable stays ignored for good: edit the file.
 * @param isBad which findings are meant; those already ignored never are. A check that found nothing at all cannot be
 * ignored away.
 */
export function writeIgnoreFile(findings: readonly Finding[], isBad: (finding: Finding) => boolean, now: Date): string {
  const today = now.toISOString().slice(0, 10);
  const lines = findings
    .filter((finding) => finding.ignored === null && finding.reason !== 'nothing-found' && isBad(finding))
    .flatMap((finding) => linesFor(finding, today));
  return [`# Written on ${today}. A line each: what to ignore, until when, why.`, ...lines, ''].join('\n');
}

function linesFor(finding: Finding, today: string): string[] {
  const end = endFor(finding);
  const until = end === undefined ? '' : ` until=${end}`;
  const why = ` ${finding.verdict} on ${today}`;
  if (finding.fingerprint !== null) return [`${finding.fingerprint}${until}${why}${about(finding)}`];
  if (finding.identity.startsWith('org:')) return [`${finding.identity}${until}${why}`];
  const places = new Set(finding.origins.map(({ location }) => pathTarget(location)));
  return [...places].map((target) => `${target}${until}${why}, ${finding.reason ?? 'without a reason'}`);
}

function endFor(finding: Finding): string | undefined {
  if (finding.verdict === 'expired' || finding.verdict === 'unreadable') return undefined;
  const moment = finding.verdict === 'notYetValid' ? finding.notBefore : finding.notAfter;
  const day = moment?.slice(0, 10) ?? '';
  // Years past 9999 are written in another form, which no `until` can have.
  return dayStart(day) === undefined ? undefined : day;
}

/** The subject and the first place, as a comment on one line. */
function about(finding: Finding): string {
  const words = [finding.subject, finding.origins[0]?.location].filter((word) => word !== undefined && word !== null);
  const text = words.join(' in ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  // `until` in a subject must not be read as the line's own end.
  return text === '' ? '' : `: ${[...text.replace(/until/gi, 'until ')].slice(0, 200).join('')}`;
}

function pathTarget(location: string): string {
  // A line cannot hold a control character, and the wildcard for one character matches it.
  const pattern = escapeGlob(location)
    .replace(/\p{Cc}/gu, '?')
    .replaceAll('"', '\\"');
  return `"./${pattern.replace(/^(?:\.\/)+/, '')}"`;
}
