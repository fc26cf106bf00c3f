import { type Finding, type Verdict, verdicts } from '../finding.ts';
import type { Report } from '../report.ts';
import { verdictLabels } from './verdict-words.ts';

/** How many months have a column of their own. */
const months = 12;
/** Height of the highest bar in pixels. */
const height = 72;
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Column {
  readonly key: string;
  readonly label: string;
  readonly year: string;
}

/** The column that a finding belongs to; `undefined` for what has no end, cannot be read or is ignored. */
export function monthKey(finding: Finding): string | undefined {
  if (finding.ignored !== null || finding.notAfter === null || finding.secondsLeft === null) return undefined;
  return finding.secondsLeft < 0 ? 'past' : finding.notAfter.slice(0, 7);
}

/** How many end in each of the coming months, as columns that also filter the list; empty when nothing has an end. */
export function monthsChart(report: Report): string {
  const columns = columnsFrom(report.generatedAt);
  const known = new Set(columns.map(({ key }) => key));
  const counts = new Map<string, Map<Verdict, number>>();
  for (const finding of report.findings) {
    const month = monthKey(finding);
    if (month === undefined) continue;
    const key = known.has(month) ? month : 'later';
    const column = counts.get(key) ?? new Map<Verdict, number>();
    column.set(finding.verdict, (column.get(finding.verdict) ?? 0) + 1);
    counts.set(key, column);
  }
  if (counts.size === 0) return '';
  const highest = Math.max(...[...counts.values()].map(total));
  return `<ol class="months">\n${columns.map((column) => columnItem(column, counts.get(column.key) ?? new Map(), highest)).join('')}</ol>\n`;
}

function columnsFrom(generatedAt: string): readonly Column[] {
  const start = new Date(generatedAt);
  const ahead = Array.from({ length: months }, (_, index): Column => {
    const at = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index));
    return {
      key: at.toISOString().slice(0, 7),
      label: String(names[at.getUTCMonth()]),
      year: index === 0 || at.getUTCMonth() === 0 ? String(at.getUTCFullYear()) : '',
    };
  });
  return [{ key: 'past', label: 'past', year: '' }, ...ahead, { key: 'later', label: 'later', year: '' }];
}

function columnItem(column: Column, counts: ReadonlyMap<Verdict, number>, highest: number): string {
  const sum = total(counts);
  const parts = verdicts.flatMap((verdict) => {
    const count = counts.get(verdict);
    return count === undefined ? [] : [{ verdict, count }];
  });
  const words = parts.map(({ verdict, count }) => `${count} ${verdictLabels[verdict]}`).join(', ') || 'none';
  // The root of the count, so that a single one does not vanish beside hundreds; the number stands above.
  const tallest = Math.sqrt(sum / highest) * height;
  let y = 0;
  const bars = parts.reverse().map(({ verdict, count }) => {
    const size = Math.max(4, Math.round((count / sum) * tallest));
    y += size;
    return `<rect class="f-${verdict}" x="14%" width="72%" y="${y - size}" height="${size - 1}" rx="2"/>`;
  });
  const bar = `<svg width="100%" height="${y}" aria-hidden="true" focusable="false">${bars.join('')}</svg>`;
  const number = sum === 0 ? '' : `<span class="sum" aria-hidden="true">${sum}</span>`;
  return `<li><button type="button" disabled aria-pressed="false" data-month="${column.key}"><span class="stack">${number}${bar}</span><span class="month">${column.label}</span> <span class="year">${column.year}</span><span class="vh">: ${words}</span></button></li>\n`;
}

function total(counts: ReadonlyMap<Verdict, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
