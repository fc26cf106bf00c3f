import { type Finding, type Origin, unreadableReasons } from '../finding.ts';

/**
 * What a certificate is called where there is room for one name: its common name, else its whole subject; for one that
 * only the org knows its developer name there; for what could not be read the last part of its place, which is the host
 * for a page of an org's Setup. Never empty. Foreign text.
 */
export function nameOf(finding: Pick<Finding, 'subject' | 'identity' | 'origins' | 'serialNumber'>): string {
  const { subject, identity } = finding;
  const common = subject === null ? undefined : commonName(subject);
  if (isVisible(common)) return common;
  if (subject !== null && isVisible(subject)) return subject;
  if (identity.startsWith('org:')) return identity.slice(identity.indexOf('/') + 1) || identity;
  if (subject !== null && finding.serialNumber !== null) return `serial number ${finding.serialNumber}`;
  const location = finding.origins[0]?.location ?? '';
  const [, host, named] = setupPage.exec(location) ?? [];
  const names = [named, host, /[^/\\]+(?=[/\\]*$)/.exec(location)?.[0], location, identity];
  return names.find(isVisible) ?? 'without a name';
}

/** A list in Setup of an org, or one of its entries. */
const setupPage = /^https?:\/\/([^/]+)\/lightning\/setup\/\w+\/home(?:#([\s\S]*))?$/;

function isVisible(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** The first common name of a name in the form of RFC 4514, its escapes undone; `undefined` when it has none. */
export function commonName(subject: string): string | undefined {
  for (const [part] of subject.matchAll(/(?:\\[\s\S]|[^\\,+])+/g)) {
    const value = /^\s*CN=([\s\S]*)$/i.exec(part)?.[1];
    if (value !== undefined) return withoutEscapes(value);
  }
  return undefined;
}

function withoutEscapes(value: string): string {
  return value.replace(/((?:\\[0-9a-f]{2})+)|\\([\s\S])/gi, (_, pairs: string | undefined, single: string) =>
    pairs === undefined ? single : Buffer.from(pairs.replaceAll('\\', ''), 'hex').toString('utf8'),
  );
}

/** How long until the end, in one unit, rounded down: `41 d`, `5 h`, `3 d ago`, `no end`; `–` when nobody can tell. */
export function timeLeft(finding: Pick<Finding, 'verdict' | 'secondsLeft'>): string {
  const { secondsLeft } = finding;
  if (secondsLeft === null) return finding.verdict === 'unreadable' ? '–' : 'no end';
  return secondsLeft < 0 ? `${inOneUnit(-secondsLeft)} ago` : inOneUnit(secondsLeft);
}

function inOneUnit(seconds: number): string {
  if (seconds >= 86_400) return `${Math.floor(seconds / 86_400)} d`;
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)} h`;
  return seconds >= 60 ? `${Math.floor(seconds / 60)} min` : `${seconds} s`;
}

/** The end to the minute in UTC, `2027-01-31 23:59`; `–` without one. */
export function endOf(finding: Pick<Finding, 'notAfter'>): string {
  return finding.notAfter === null ? '–' : finding.notAfter.replace(/T(\d\d:\d\d).*$/, ' $1');
}

/** Why it is unreadable, as one clause; `undefined` for everything else. */
export function reasonOf(finding: Pick<Finding, 'reason'>): string | undefined {
  return finding.reason === null ? undefined : unreadableReasons[finding.reason];
}

/**
 * A place as people write it: its location, the line unless it is the first, then which of several certificates there
 * is meant. Foreign text.
 */
export function placeOf(origin: Origin): string {
  const line = (origin.line ?? 1) === 1 ? '' : `:${origin.line}`;
  return `${origin.location}${line}${origin.index === 0 ? '' : ` #${origin.index + 1}`}`;
}

/** At most so many characters, with an ellipsis where it was cut, never within one. */
export function clip(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text.slice(0, Math.max(0, characters - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
