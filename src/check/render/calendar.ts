import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { parseThreshold, type ThresholdLevel, thresholdDefaults } from '../thresholds.ts';
import { calendarText, contentLine } from './calendar-line.ts';
import { clip, nameOf, placeOf } from './caption.ts';
import { productName, type RenderContext } from './context.ts';

const mostPlaces = 20;

/**
 * An iCalendar file (RFC 5545): one event a certificate at the second at which it ends, with an alarm at each threshold
 * that is still ahead. A certificate keeps its event when the file is written again, since the event's name is made of
 * the certificate's identity. What has no end, or no readable one, has no event; what is ignored has no alarm.
 */
export function calendar(report: Report, context: RenderContext): string {
  const events = report.findings.flatMap((finding) => eventOf(finding, report));
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', calendarText(`-//${productName}//${context.version}//EN`)),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', calendarText(clip(context.title, 200))),
    contentLine('X-WR-CALNAME', calendarText(clip(context.title, 200))),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    // A calendar holds at least one component (§3.6).
    ...(events.length === 0 ? utc : events),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

const utc = [
  contentLine('BEGIN', 'VTIMEZONE'),
  contentLine('TZID', 'Etc/UTC'),
  contentLine('BEGIN', 'STANDARD'),
  contentLine('DTSTART', '19700101T000000'),
  contentLine('TZOFFSETFROM', '+0000'),
  contentLine('TZOFFSETTO', '+0000'),
  contentLine('END', 'STANDARD'),
  contentLine('END', 'VTIMEZONE'),
];

function eventOf(finding: Finding, report: Report): string[] {
  // Calendars have no year 0, which some certificates do end in.
  if (finding.notAfter === null || !/^(?!0000)\d{4}-/.test(finding.notAfter)) return [];
  const name = clip(nameOf(finding), 120);
  const ends = finding.verdict === 'expired' ? 'ended' : 'ends';
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${digest(finding.identity)}@${productName}`),
    contentLine('DTSTAMP', compact(report.generatedAt)),
    contentLine('DTSTART', compact(finding.notAfter)),
    contentLine('SUMMARY', calendarText(`${name}: certificate ${ends}`)),
    contentLine('DESCRIPTION', calendarText(...description(finding))),
    contentLine('CATEGORIES', calendarText('Certificates')),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...alarms(finding, report).flatMap((seconds) => alarm(seconds, name)),
    contentLine('END', 'VEVENT'),
  ];
}

function description(finding: Finding): string[] {
  const places = finding.origins.slice(0, mostPlaces).map((origin) => `Place: ${clip(placeOf(origin), 300)}`);
  const more = finding.origins.length - places.length;
  return [
    `Subject: ${clip(finding.subject ?? 'unknown', 1000)}`,
    `Issuer: ${clip(finding.issuer ?? 'unknown', 1000)}`,
    `SHA-256: ${finding.fingerprint ?? 'unknown'}`,
    ...places,
    ...(more === 0 ? [] : [`… and ${more} more places`]),
    ...(finding.ignored === null ? [] : [`Ignored: ${clip(finding.ignored.reason ?? 'without a reason', 300)}`]),
  ];
}

function alarm(secondsBefore: number, name: string): string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('TRIGGER', `-${duration(secondsBefore)}`),
    contentLine('DESCRIPTION', calendarText(`${name}: the certificate ends in ${inWords(secondsBefore)}`)),
    contentLine('END', 'VALARM'),
  ];
}

/** Seconds before the end at which an alarm rings, the earliest first; those that are past would ring at once. */
function alarms(finding: Finding, report: Report): readonly number[] {
  const { secondsLeft } = finding;
  if (finding.ignored !== null || secondsLeft === null) return [];
  const { thresholds } = report;
  const texts: readonly (readonly [ThresholdLevel, string])[] = [
    ['notice', thresholds?.noticeWithin ?? thresholdDefaults.notice],
    ['warning', thresholds?.warnWithin ?? thresholdDefaults.warning],
    ['critical', thresholds?.failWithin ?? thresholdDefaults.critical],
  ];
  const seconds = texts.map(([level, text]) => thresholdSeconds(text, level, finding));
  return [...new Set(seconds)].filter((each) => each > 0 && each < secondsLeft).sort((a, b) => b - a);
}

/** The smaller of the two, where duration and share are both given; the level's default where neither can be applied. */
function thresholdSeconds(text: string, level: ThresholdLevel, finding: Finding): number {
  const threshold = parseThreshold(text);
  const lifetime = lifetimeSeconds(finding);
  const share =
    threshold?.basisPoints == null || lifetime === undefined
      ? undefined
      : Math.floor((lifetime * threshold.basisPoints) / 10_000);
  const fallback = Number.parseInt(thresholdDefaults[level], 10) * 86_400;
  return Math.min(threshold?.seconds ?? share ?? fallback, share ?? Number.POSITIVE_INFINITY);
}

function lifetimeSeconds({ notBefore, notAfter }: Finding): number | undefined {
  if (notBefore === null || notAfter === null) return undefined;
  return Math.max(0, (Date.parse(notAfter) - Date.parse(notBefore)) / 1000);
}

/** RFC 5545 §3.3.6. */
function duration(seconds: number): string {
  if (seconds % 86_400 === 0) return `P${seconds / 86_400}D`;
  return seconds % 3600 === 0 ? `PT${seconds / 3600}H` : `PT${seconds}S`;
}

function inWords(seconds: number): string {
  return seconds >= 86_400
    ? `${Math.floor(seconds / 86_400)} days`
    : `${Math.max(1, Math.floor(seconds / 3600))} hours`;
}

/** `2027-01-31T23:59:59Z` as `20270131T235959Z` (§3.3.5, form 2). */
function compact(moment: string): string {
  return moment.replace(/[-:]/g, '');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
