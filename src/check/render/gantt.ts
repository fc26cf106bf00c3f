import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { nameOf, timeLeft } from './caption.ts';
import { columnsOf, shorten } from './columns.ts';
import { verdictMarks } from './verdict-words.ts';

/** More rows become too small to read, and as many with the longest labels stay below GitHub's 50,000 characters. */
const mostRows = 60;
/** What fits beside the bars at the size of type below. In columns. */
const widestLabel = 30;
const day = 86_400_000;
/** How far the picture looks ahead and back at most, in days, so that one root of 25 years does not flatten the rest. */
const mostAhead = 730;
const leastAhead = 60;
const mostBack = 180;
const leastBack = 14;

/** Mermaid wants a label for a bar, and skips white space before it. */
const unseen = '\u200b';

/**
 * A width of its own, so that a small screen scales the picture and cuts no word of it; the names stand beside the
 * bars and not on them, where Mermaid's own colours would make them faint.
 */
const frontMatter = [
  '---',
  'config:',
  '  gantt:',
  '    useWidth: 520',
  '    useMaxWidth: true',
  '    leftPadding: 236',
  '    rightPadding: 16',
  '    gridLineStartPadding: 40',
  '    barHeight: 18',
  '    barGap: 4',
  '    sectionFontSize: 14',
  '    numberSectionStyles: 2',
  '---',
];

export interface Gantt {
  /** Mermaid source without a fence; empty when there is nothing to draw. */
  readonly source: string;
  /** How many certificates it shows, and how many with an end it does not. */
  readonly shown: number;
  readonly omitted: number;
}

interface Frame {
  readonly now: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The ends of the certificates as a Mermaid gantt chart: one bar each from now (or, for an expired one, from its end)
 * to its end (or now), the most urgent first, below one for the time that is shown; at most 60 bars and 45,000
 * characters. What ends later than two years
 * from now ends at the edge; its label says how long it really has.
 */
export function gantt(report: Report): Gantt {
  const dated = report.findings.filter(({ ignored, secondsLeft }) => ignored === null && secondsLeft !== null);
  const chosen = dated.slice(0, mostRows - 1);
  const frame = frameOf(chosen, Date.parse(report.generatedAt));
  const lines = header(frame);
  const labels = new Map<string, number>();
  for (const [index, finding] of chosen.entries()) {
    const text = label(finding);
    const before = labels.get(text) ?? 0;
    labels.set(text, before + 1);
    // Mermaid draws sections of one name as one; what has no width tells them apart.
    lines.push(`  section ${text}${unseen.repeat(before)}`, bar(finding, index, frame));
  }
  const shown = chosen.length;
  return { source: shown === 0 ? '' : lines.join('\n'), shown, omitted: dated.length - shown };
}

function header({ now, from, to }: Frame): string[] {
  const days = (to - from) / day;
  const tick = days <= 120 ? '1month' : days <= 240 ? '2month' : days <= 500 ? '4month' : '6month';
  return [
    ...frontMatter,
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %b %Y',
    `  tickInterval ${tick}`,
    '  todayMarker off',
    // Mermaid's axis ends where the last bar does: this one keeps a single day from filling the picture.
    `  section ${date(now)} to ${date(to)}`,
    `  ${unseen} :active, ahead, ${date(now)}, ${date(to)}`,
  ];
}

function frameOf(findings: readonly Finding[], now: number): Frame {
  const ends = findings.map(({ secondsLeft }) => Number(secondsLeft) / 86_400);
  const ahead = Math.min(mostAhead, Math.max(leastAhead, ...ends));
  const behind = Math.min(mostBack, ahead, Math.max(leastBack, ...ends.map((days) => -days)));
  return { now, from: now - behind * day, to: now + ahead * day };
}

function bar(finding: Finding, index: number, { now, from, to }: Frame): string {
  const end = now + Number(finding.secondsLeft) * 1000;
  const [start, stop] = end < now ? [Math.max(from, end), now] : [now, Math.min(to, end)];
  // A bar of no length is not drawn at all.
  const seen = Math.max(stop, start + day, start + (to - from) / 150);
  return `  ${unseen} :${tags(finding)}c${index}, ${date(start)}, ${date(seen)}`;
}

/** The time stands at its end, whatever the name is cut to. Words of a stranger are letters and digits alone. */
function label(finding: Finding): string {
  const time = ` · ${timeLeft(finding)}`;
  const name = nameOf(finding).replace(/[^\p{L}\p{M}\p{N} ._…-]+/gu, '·');
  const room = widestLabel - columnsOf(time);
  // Capitals and letters with marks are a third wider than what the columns are counted for.
  const wide = name.slice(0, room * 2).match(/[\p{Lu}\p{M}]/gu)?.length ?? 0;
  return `${verdictMarks[finding.verdict]} ${shorten(name, room - Math.ceil(Math.min(wide, room) / 3))}${time}`;
}

function tags({ verdict }: Finding): string {
  if (verdict === 'expired' || verdict === 'critical' || verdict === 'notYetValid') return 'crit, ';
  if (verdict === 'warning') return 'active, ';
  return verdict === 'ok' ? 'done, ' : '';
}

function date(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
