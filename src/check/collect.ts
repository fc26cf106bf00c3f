import type { Collected, CollectedUnreadable } from './collected.ts';
import { type Facts, factsOf, factsOfOrgCertificate } from './facts.ts';
import {
  type FindingWarning,
  type Origin,
  type Skipped,
  type SkippedReason,
  type UnreadableReason,
  type WarningCode,
  warningClauses,
} from './finding.ts';
import { Places } from './places.ts';
import { warn } from './weakness.ts';

/** One certificate with all the places where it lies. */
export interface GatheredCertificate {
  readonly facts: Facts;
  readonly origins: readonly Origin[];
  /** What the sources said of it, each with the place where they saw it. */
  readonly warnings: readonly FindingWarning[];
}

/** One thing that could not be read, with all the places where it lies. */
export interface GatheredUnreadable {
  readonly identity: string;
  readonly reason: UnreadableReason;
  readonly detail: string | undefined;
  readonly subject: string | null;
  readonly fingerprint: string | null;
  readonly origins: readonly Origin[];
}

/** What became of the files that were named: `files` is always the sum of the other three. */
export interface Tally {
  readonly files: number;
  /** Files with at least one certificate, whatever else they hold. */
  readonly withCertificates: number;
  /** Files without one of which something could not be read. */
  readonly unreadable: number;
  /** Files that are plainly something else. */
  readonly skipped: number;
}

export interface Gathered {
  readonly certificates: readonly GatheredCertificate[];
  readonly unreadable: readonly GatheredUnreadable[];
  readonly skipped: readonly Skipped[];
  readonly tally: Tally;
}

/** Merges what sources hand over, one at a time and in any order. */
export interface Collector {
  /** Announces a file that a path or a pattern names; `finish` asks what became of it. */
  name(location: string): void;
  add(item: Collected): void;
  /**
   * What was gathered. A named file of which nothing was said is `unreadable` (`unaccounted`), and so is the whole
   * check (`nothing-found`) when it saw neither a certificate nor a reason: silence is never a good verdict.
   * @param nowhere the place that is said to hold nothing then; the option `certificates` by default
   */
  finish(nowhere?: Origin): Gathered;
}

interface CertificateEntry {
  readonly facts: Facts;
  readonly places: Places;
  readonly warnings: FindingWarning[];
}

interface UnreadableEntry {
  readonly first: CollectedUnreadable;
  readonly places: Places;
}

interface Holdings {
  readonly named: Set<string>;
  readonly certificates: Map<string, CertificateEntry>;
  readonly unreadable: Map<string, UnreadableEntry>;
  readonly skipped: Map<string, SkippedReason>;
}

/** An empty collection. Adding the same certificate, place or skipped file once more changes nothing. */
export function startCollection(): Collector {
  const holdings: Holdings = { named: new Set(), certificates: new Map(), unreadable: new Map(), skipped: new Map() };
  return {
    name: (location) => void holdings.named.add(location),
    add: (item) => addTo(holdings, item),
    finish: (nowhere = certificatesOption) => finish(holdings, nowhere),
  };
}

function addTo(holdings: Holdings, item: Collected): void {
  if (item.kind === 'unreadable') addUnreadable(holdings, item);
  else if (item.kind === 'certificate') {
    const known = holdings.certificates.get(item.certificate.fingerprint)?.facts;
    addFacts(holdings, known ?? factsOf(item.certificate), item.origin, item.warnings);
  } else if (item.kind === 'org-certificate') {
    const facts = factsOfOrgCertificate(item);
    if (facts !== undefined) addFacts(holdings, facts, item.origin);
    else addUnreadable(holdings, { kind: 'unreadable', reason: 'date-malformed', origin: item.origin });
  } else if (!holdings.skipped.has(item.location)) holdings.skipped.set(item.location, item.reason);
}

function addFacts(holdings: Holdings, facts: Facts, origin: Origin, codes: readonly WarningCode[] = []): void {
  let entry = holdings.certificates.get(facts.identity);
  if (entry === undefined) {
    entry = { facts, places: new Places(), warnings: [] };
    holdings.certificates.set(facts.identity, entry);
  }
  entry.places.add(origin);
  for (const code of codes) {
    const warning = warn(code, `${origin.location}: ${warningClauses[code]}.`);
    if (!entry.warnings.some((known) => known.message === warning.message)) entry.warnings.push(warning);
  }
}

function addUnreadable(holdings: Holdings, item: CollectedUnreadable): void {
  const identity = unreadableIdentity(item);
  let entry = holdings.unreadable.get(identity);
  if (entry === undefined) {
    entry = { first: item, places: new Places() };
    holdings.unreadable.set(identity, entry);
  }
  entry.places.add(item.origin);
}

/** The fingerprint of the bytes where there are some, so that a damaged copy in two places is one finding. */
function unreadableIdentity(item: CollectedUnreadable): string {
  const { fingerprint, reason, origin } = item;
  return `unreadable:${reason}:${fingerprint ?? `${origin.location}#${origin.index}`}`;
}

const certificatesOption: Origin = { kind: 'input', location: 'certificates', index: 0 };

function finish(holdings: Holdings, nowhere: Origin): Gathered {
  accountForNamed(holdings);
  if (holdings.certificates.size === 0 && holdings.unreadable.size === 0) {
    addUnreadable(holdings, { kind: 'unreadable', reason: 'nothing-found', origin: nowhere });
  }
  const readable = locationsOf(holdings.certificates);
  const unreadable = locationsOf(holdings.unreadable);
  return {
    certificates: [...holdings.certificates.values()].map(({ facts, places, warnings }) => ({
      facts,
      origins: places.list,
      warnings,
    })),
    unreadable: [...holdings.unreadable].map(([identity, { first, places }]) => ({
      identity,
      reason: first.reason,
      detail: first.detail,
      subject: first.subject ?? null,
      fingerprint: first.fingerprint ?? null,
      origins: places.list,
    })),
    // What a file holds beside a certificate, or beside something unreadable, is no reason to list it as skipped.
    skipped: [...holdings.skipped]
      .filter(([location]) => !readable.has(location) && !unreadable.has(location))
      .map(([location, reason]) => ({ location, reason })),
    tally: tallyOf(holdings, readable, unreadable),
  };
}

function accountForNamed(holdings: Holdings): void {
  const readable = locationsOf(holdings.certificates);
  const unreadable = locationsOf(holdings.unreadable);
  for (const location of holdings.named) {
    if (readable.has(location) || unreadable.has(location) || holdings.skipped.has(location)) continue;
    addUnreadable(holdings, {
      kind: 'unreadable',
      reason: 'unaccounted',
      origin: { kind: 'file', location, index: 0 },
    });
  }
}

function locationsOf(entries: ReadonlyMap<string, { readonly places: Places }>): ReadonlySet<string> {
  const locations = new Set<string>();
  for (const { places } of entries.values()) for (const origin of places.list) locations.add(origin.location);
  return locations;
}

function tallyOf(holdings: Holdings, readable: ReadonlySet<string>, unreadable: ReadonlySet<string>): Tally {
  const tally = { files: holdings.named.size, withCertificates: 0, unreadable: 0, skipped: 0 };
  for (const location of holdings.named) {
    if (readable.has(location)) tally.withCertificates++;
    else if (unreadable.has(location)) tally.unreadable++;
    else tally.skipped += Number(holdings.skipped.has(location));
  }
  return tally;
}
