import type { Finding, Verdict } from './finding.ts';
import { endOf, nameOf, reasonOf, timeLeft } from './render/caption.ts';
import { verdictLabels, verdictMarks } from './render/verdict-words.ts';
import { inertCode } from './tracking-text.ts';

const placesShown = 5;

/** Lines of a Markdown table and how many findings they leave out. */
export interface TrackingTable {
  readonly lines: readonly string[];
  readonly hidden: number;
}

/** As many findings, in their order, as fit into so many bytes; no lines at all when there are no findings. */
export function trackingTable(findings: readonly Finding[], room: number): TrackingTable {
  if (findings.length === 0) return { lines: [], hidden: 0 };
  const lines = ['', '| Verdict | Certificate | Left | Ends (UTC) | Where |', '|---|---|---|---|---|'];
  let left = room - bytesOf(lines);
  let listed = 0;
  for (const finding of findings) {
    const line = row(finding);
    left -= bytesOf([line]);
    if (left < 0) break;
    lines.push(line);
    listed += 1;
  }
  return { lines, hidden: findings.length - listed };
}

/** A verdict with its mark, as people read it. */
export function verdictText(verdict: Verdict): string {
  return `${verdictMarks[verdict]} ${verdictLabels[verdict]}`;
}

export function count(number: number): string {
  return number.toLocaleString('en');
}

/** Of UTF-8, with the line break after each line. */
export function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

function row(finding: Finding): string {
  const name = inertCode(nameOf(finding));
  const reason = reasonOf(finding);
  const cells = [
    verdictText(finding.verdict),
    reason === undefined ? name : `${name}: ${reason}`,
    timeLeft(finding),
    endOf(finding),
    places(finding),
  ];
  return `| ${cells.join(' | ')} |`;
}

function places({ origins }: Finding): string {
  const first = origins.slice(0, placesShown).map(({ location, line, index }) => {
    const where = line === undefined ? (index === 0 ? '' : `, certificate ${index + 1}`) : `, line ${line}`;
    return `${inertCode(location)}${where}`;
  });
  const hidden = origins.length - first.length;
  return [...first, ...(hidden === 0 ? [] : [`${count(hidden)} more`])].join('<br>');
}
