import { dayStart } from './facts.ts';
import type { Finding, Ignored } from './finding.ts';
import { type Glob, literalPath, parseGlob } from './glob.ts';
import { type IgnoreLine, plainSubject } from './ignore-line.ts';

/** What of a finding can be named by a line. */
export type Ignorable = Pick<Finding, 'identity' | 'fingerprint' | 'subject' | 'origins'>;

/** The lines that hold today, or those that have ended, ready to be asked about one finding after another. */
export interface IgnoreTable {
  /** The line that covers the finding; where only paths do, every one of its places has to be covered. */
  lineFor(finding: Ignorable): IgnoreLine | undefined;
  /** Lines that covered nothing of what was asked. */
  unused(): readonly IgnoreLine[];
}

/** Splits lines into those that hold at `now` and those whose last day (UTC, all of it) is over. */
export function splitByEnd(
  lines: readonly IgnoreLine[],
  now: Date,
): { readonly holding: readonly IgnoreLine[]; readonly ended: readonly IgnoreLine[] } {
  const isOver = ({ until }: IgnoreLine): boolean => {
    const day = until === null ? undefined : dayStart(until);
    return day !== undefined && now.getTime() >= day.getTime() + 86_400_000;
  };
  return { holding: lines.filter((line) => !isOver(line)), ended: lines.filter(isOver) };
}

export function ignoreTable(lines: readonly IgnoreLine[]): IgnoreTable {
  const byValue = new Map<string, IgnoreLine>();
  const globs: { readonly glob: Glob; readonly line: IgnoreLine }[] = [];
  const byLocation = new Map<string, IgnoreLine | undefined>();
  const used = new Set<IgnoreLine>();
  for (const line of lines) {
    const { kind, value } = line.target;
    const literal = kind === 'path' ? literalPath(value) : value;
    const glob = literal === undefined ? parseGlob(value) : undefined;
    if (glob !== undefined) globs.push({ glob, line });
    else {
      const key = `${kind} ${literal}`;
      byValue.set(key, longerOf(byValue.get(key), line));
    }
  }

  const namesSubjects = lines.some(({ target }) => target.kind === 'subject');

  const lineForPlace = (location: string): IgnoreLine | undefined => {
    const path = location.replace(/^(?:\.\/)+/, '');
    const literal = byValue.get(`path ${path}`);
    if (literal !== undefined || globs.length === 0) return literal;
    if (!byLocation.has(path)) byLocation.set(path, globs.find(({ glob }) => glob.matches(path))?.line);
    return byLocation.get(path);
  };

  const lineFor = (finding: Ignorable): IgnoreLine | undefined => {
    const { fingerprint, identity, subject, origins } = finding;
    const own =
      byValue.get(`fingerprint ${fingerprint}`) ??
      byValue.get(`org ${identity}`) ??
      (subject === null || !namesSubjects ? undefined : byValue.get(`subject ${plainSubject(subject)}`));
    if (own !== undefined) return own;
    const covering = origins.map(({ location }) => lineForPlace(location));
    if (!covering.every((line) => line !== undefined)) return undefined;
    return covering.reduce((first, line) => (endOf(line) < endOf(first) ? line : first), covering[0]);
  };

  return {
    lineFor(finding) {
      if (lines.length === 0) return undefined;
      const line = lineFor(finding);
      if (line !== undefined) used.add(line);
      return line;
    },
    unused: () => lines.filter((line) => !used.has(line)),
  };
}

/** What the report says of an ignored finding. */
export function ignoredBy(line: IgnoreLine): Ignored {
  return { until: line.until, reason: line.reason };
}

function longerOf(known: IgnoreLine | undefined, line: IgnoreLine): IgnoreLine {
  return known !== undefined && endOf(known) >= endOf(line) ? known : line;
}

/** Days sort as their text does; a line without end sorts after all of them. */
function endOf(line: IgnoreLine | undefined): string {
  return line?.until ?? '~';
}
