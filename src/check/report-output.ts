import type { Finding } from './finding.ts';
import { earliestEnding, type Report } from './report.ts';

const maximumBytes = 60_000;
/** How much of one finding a cut report keeps. */
const keptPlaces = 5;
const keptWarnings = 5;
const keptCharacters = 200;

/** The outputs of a check by their names, except the paths of files that were written. */
export function reportOutputs(report: Report): Readonly<Record<string, string>> {
  const earliest = earliestEnding(report);
  return {
    worst: report.worst,
    'earliest-not-after': earliest?.notAfter ?? '',
    'days-left': earliest?.daysLeft == null ? '' : String(earliest.daysLeft),
    counts: JSON.stringify(report.counts),
    report: reportOutput(report),
  };
}

/**
 * The report as JSON on one line, at most 60,000 bytes of UTF-8, with `reportTruncated`. When it has to be cut, the
 * header and its counts stay whole, every finding is shortened (places, warnings, long texts), and as many follow as
 * there is room for, the most urgent first; then the skipped places.
 */
export function reportOutput(report: Report): string {
  if (leastLength(report) <= maximumBytes) {
    const whole = JSON.stringify({ ...report, reportTruncated: false });
    if (Buffer.byteLength(whole) <= maximumBytes) return whole;
  }
  const frame = { ...report, findings: [], skipped: [], reportTruncated: true };
  const room = maximumBytes - Buffer.byteLength(JSON.stringify(frame));
  const findings = takeWhileFits(report.findings, shortened, room);
  const skipped = takeWhileFits(
    report.skipped,
    (place) => ({ ...place, location: cut(place.location) }),
    findings.room,
  );
  return JSON.stringify({ ...frame, findings: findings.taken, skipped: skipped.taken });
}

/** A length that the JSON certainly has: a report of many long texts would not fit into any string at all. */
function leastLength(report: Report): number {
  let length = 0;
  for (const { location } of report.skipped) length += location.length;
  for (const { identity, subject, issuer, message, origins, warnings } of report.findings) {
    length += identity.length + (subject?.length ?? 0) + (issuer?.length ?? 0) + message.length;
    for (const { location } of origins) length += location.length;
    for (const warning of warnings) length += warning.message.length;
    if (length > maximumBytes) return length;
  }
  return length;
}

function takeWhileFits<T, U>(items: readonly T[], shorten: (item: T) => U, room: number): { taken: U[]; room: number } {
  const taken: U[] = [];
  let left = room;
  for (const item of items) {
    const short = shorten(item);
    const size = Buffer.byteLength(JSON.stringify(short)) + ','.length;
    if (size > left) break;
    left -= size;
    taken.push(short);
  }
  return { taken, room: left };
}

function shortened(finding: Finding): Finding {
  return {
    ...finding,
    identity: cut(finding.identity),
    subject: cutOrNull(finding.subject),
    issuer: cutOrNull(finding.issuer),
    serialNumber: cutOrNull(finding.serialNumber),
    keyType: cutOrNull(finding.keyType),
    signatureAlgorithm: cutOrNull(finding.signatureAlgorithm),
    origins: finding.origins.slice(0, keptPlaces).map((origin) => ({ ...origin, location: cut(origin.location) })),
    warnings: finding.warnings.slice(0, keptWarnings).map(({ code, message }) => ({ code, message: cut(message) })),
    ignored: finding.ignored === null ? null : { ...finding.ignored, reason: cutOrNull(finding.ignored.reason) },
    message: cut(finding.message),
  };
}

function cutOrNull(text: string | null): string | null {
  return text === null ? null : cut(text);
}

/** Never between the two halves of a character. */
function cut(text: string): string {
  if (text.length <= keptCharacters) return text;
  return `${text.slice(0, keptCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
