import { rfc3339 } from '../time.ts';
import type { Finding, FindingWarning, Skipped, UnreadableReason } from './finding.ts';
import { unreadableFinding } from './findings.ts';
import { comparePlaces, compareText, Places } from './places.ts';
import { type AppliedThresholds, assemble, type Report } from './report.ts';
import { compareUrgency } from './urgency.ts';

/**
 * One report of many, such as the legs of a matrix: one finding a certificate with all its places and all that was
 * said of it. Nothing is judged again; where two parts disagree, the graver verdict stands, what does not count in one
 * part but counts in another counts, and the moment is the oldest of them. Neither their order nor merging a merged
 * report once more changes anything.
 * @param lost findings for parts that could not be read ({@link lostReport}).
 */
export function mergeReports(reports: readonly Report[], now: Date, lost: readonly Finding[] = []): Report {
  const findings = mergeFindings([...reports.map((report) => report.findings), lost]);
  if (findings.length === 0 && reports.length === 0) findings.push(withoutPlace('nothing-found', 'merge', undefined));
  return assemble({
    generatedAt: reports.map((report) => report.generatedAt).reduce(earlier, rfc3339(now)),
    thresholds: commonThresholds(reports),
    skipped: mergeSkipped(reports),
    findings,
  });
}

/** The finding that stands for a report which cannot be had, or is none (`bad-report`). */
export function lostReport(
  location: string,
  detail: string | undefined,
  reason: UnreadableReason = 'bad-report',
): Finding {
  return withoutPlace(reason, location, detail);
}

function withoutPlace(reason: UnreadableReason, location: string, detail: string | undefined): Finding {
  const identity = `unreadable:${reason}:${location}#0`;
  const origins = [{ kind: reason === 'nothing-found' ? 'input' : 'file', location, index: 0 }] as const;
  return unreadableFinding({ identity, reason, detail, subject: null, fingerprint: null, origins });
}

/** Texts of one form, `2027-01-31T23:59:59Z`, sort as their moments do. */
function earlier(a: string, b: string): string {
  return compareText(a, b) <= 0 ? a : b;
}

interface Union {
  gravest: Finding;
  readonly places: Places;
  readonly warnings: Map<string, FindingWarning>;
}

function mergeFindings(parts: readonly (readonly Finding[])[]): Finding[] {
  const unions = new Map<string, Union>();
  for (const finding of parts.flat()) {
    let union = unions.get(finding.identity);
    if (union === undefined) {
      union = { gravest: finding, places: new Places(), warnings: new Map() };
      unions.set(finding.identity, union);
    } else if (compareWholly(finding, union.gravest) < 0) union.gravest = finding;
    for (const origin of finding.origins) union.places.add(origin);
    for (const warning of finding.warnings) union.warnings.set(`${warning.code} ${warning.message}`, warning);
  }
  return [...unions.values()].map(({ gravest, places, warnings }) => ({
    ...gravest,
    origins: places.list.sort(comparePlaces),
    warnings: [...warnings].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning),
  }));
}

/** By urgency, then by every member that is not united, so that which one stands does not depend on the order. */
function compareWholly(a: Finding, b: Finding): number {
  const urgency = compareUrgency(a, b);
  if (urgency !== 0) return urgency;
  for (const member of singleMembers) {
    if (a[member] === b[member]) continue;
    const order = compareText(JSON.stringify(a[member]), JSON.stringify(b[member]));
    if (order !== 0) return order;
  }
  return 0;
}

const singleMembers = [
  'subject',
  'issuer',
  'serialNumber',
  'fingerprint',
  'notBefore',
  'notAfter',
  'daysLeft',
  'lifetimeUsed',
  'keyType',
  'keyBits',
  'signatureAlgorithm',
  'selfSigned',
  'role',
  'ignored',
  'reason',
  'message',
] as const satisfies readonly (keyof Finding)[];

function mergeSkipped(reports: readonly Report[]): Skipped[] {
  const skipped = new Map<string, Skipped>();
  for (const report of reports) {
    for (const { location, reason } of report.skipped) skipped.set(`${reason} ${location}`, { location, reason });
  }
  return [...skipped.values()];
}

function commonThresholds(reports: readonly Report[]): AppliedThresholds | null {
  const first = reports[0]?.thresholds ?? null;
  const isSame = ({ thresholds }: Report): boolean =>
    thresholds?.noticeWithin === first?.noticeWithin &&
    thresholds?.warnWithin === first?.warnWithin &&
    thresholds?.failWithin === first?.failWithin;
  return reports.every(isSame) ? first : null;
}
