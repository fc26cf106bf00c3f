import { markdownText } from '../../foreign-text.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { clip, endOf, nameOf, placeOf, reasonOf, timeLeft } from './caption.ts';
import type { RenderContext } from './context.ts';
import { gantt } from './gantt.ts';
import { countsLine, nextEndClause, skippedLine } from './headline.ts';
import { verdictLabels, verdictMarks } from './verdict-words.ts';

/** What a runner takes as the summary of one step, in bytes of UTF-8, and what is kept free for the last sentence. */
const largestSummary = 1_048_576;
const reserve = 1_000;
const longestName = 120;
const longestPlace = 160;
const mostPlaces = 3;

/**
 * The job summary as Markdown: what it comes to, a timeline (Mermaid), then a table, the most urgent first; what is
 * fine or ignored is folded away. At most 1,048,576 bytes; what is left out of table or timeline is said.
 */
export function summary(report: Report, context: RenderContext): string {
  const head = `## ${verdictMarks[report.worst]} ${markdownText(clip(context.title, longestName))}\n\n${opening(report)}\n\n`;
  const timeline = timelineSection(report);
  const tail = closing(report);
  const budget = largestSummary - reserve - Buffer.byteLength(head + timeline + tail);
  return `${head}${timeline}${tables(report, budget)}${tail}`;
}

function opening(report: Report): string {
  const counts = `**${countsLine(report)}**`;
  return `${counts}; ${nextEndClause(report)}. Checked ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC${thresholdsClause(report)}.`;
}

function thresholdsClause({ thresholds }: Report): string {
  if (thresholds === null) return '';
  const { noticeWithin, warnWithin, failWithin } = thresholds;
  return `; notice within ${markdownText(noticeWithin)}, warning within ${markdownText(warnWithin)}, critical within ${markdownText(failWithin)}`;
}

function timelineSection(report: Report): string {
  const { source, shown, omitted } = gantt(report);
  if (source === '') return '';
  const cut =
    omitted === 0 ? '' : `The timeline shows the ${shown} most urgent; ${omitted} more are in the table alone.\n\n`;
  return `\`\`\`mermaid\n${source}\n\`\`\`\n\n${cut}`;
}

function tables(report: Report, budget: number): string {
  const calm = ({ verdict, ignored }: Finding): boolean => verdict === 'ok' || ignored !== null;
  const urgent = fill(
    report.findings.filter((finding) => !calm(finding)),
    budget,
  );
  const rest = fill(report.findings.filter(calm), budget - Buffer.byteLength(urgent.text));
  const omitted = urgent.omitted + rest.omitted;
  const words = urgent.omitted + urgent.shown === 0 ? 'All of them' : 'Nothing to do';
  const folded = `<details${rest.shown <= 10 ? ' open' : ''}><summary>${words} (${rest.shown + rest.omitted})</summary>\n\n${rest.text}\n</details>\n\n`;
  return [
    urgent.shown === 0 ? '' : `${urgent.text}\n`,
    rest.shown === 0 ? '' : folded,
    omitted === 0 ? '' : `**${omitted} more did not fit into this summary;** the report's files hold every one.\n\n`,
  ].join('');
}

const tableHead = '| Certificate | Ends (UTC) |\n| --- | --- |\n';

function fill(
  findings: readonly Finding[],
  budget: number,
): { readonly text: string; readonly shown: number; readonly omitted: number } {
  const rows: string[] = [];
  let room = budget - Buffer.byteLength(tableHead) - 200;
  for (const finding of findings) {
    const row = tableRow(finding);
    room -= Buffer.byteLength(row);
    if (room < 0) break;
    rows.push(row);
  }
  const shown = rows.length;
  return { text: shown === 0 ? '' : `${tableHead}${rows.join('')}`, shown, omitted: findings.length - shown };
}

function tableRow(finding: Finding): string {
  const { verdict, ignored, fingerprint } = finding;
  const state = `${verdictLabels[verdict]}${ignored === null ? '' : ', ignored'}`;
  const name = `${verdictMarks[verdict]} **${markdownText(clip(nameOf(finding), longestName))}** ${state}`;
  const cells = [
    [name, ...remarks(finding), ...places(finding), ...(fingerprint === null ? [] : [hash(fingerprint)])].join('<br>'),
    verdict === 'unreadable' ? '–' : `**${timeLeft(finding)}**<br>${endOf(finding).replaceAll('-', '&#8209;')}`,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Can be broken after each quarter, so that the table stays narrow. */
function hash(fingerprint: string): string {
  return `<code>${markdownText(fingerprint).replace(/.{16}(?=.)/g, '$&<wbr>')}</code>`;
}

function remarks(finding: Finding): string[] {
  const { ignored, warnings } = finding;
  const reason = reasonOf(finding);
  return [
    ...(reason === undefined ? [] : [markdownText(reason)]),
    ...[...new Set(warnings.map(({ code }) => code))].map((code) => `⚠️ ${code}`),
    ...(ignored === null ? [] : [markdownText(clip(ignoredWords(ignored), longestPlace))]),
  ];
}

function ignoredWords({ until, reason }: NonNullable<Finding['ignored']>): string {
  const words = until === null ? 'ignored' : `ignored until ${until}`;
  return reason === null ? words : `${words}: ${reason}`;
}

function places({ origins }: Finding): string[] {
  const shown = origins.slice(0, mostPlaces).map((origin) => breakable(clip(placeOf(origin), longestPlace)));
  const more = origins.length - shown.length;
  return [...shown, ...(more === 0 ? [] : [`and ${more} more`])];
}

/** Can be broken after each part of a path, a host or a developer name, whose underscores are entities by then. */
function breakable(place: string): string {
  return markdownText(place).replace(/(?:[/.:]|&#95;)(?=.)/g, '$&<wbr>');
}

function closing(report: Report): string {
  const skipped = skippedLine(report.skipped);
  return skipped === undefined ? '' : `<sub>${markdownText(skipped)}.</sub>\n`;
}
