import { disarm } from '../../foreign-text.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { endOf, nameOf, placeOf, reasonOf, timeLeft } from './caption.ts';
import { columnsOf, pad, shorten } from './columns.ts';
import { countsLine, nextEndClause, skippedLine } from './headline.ts';
import { verdictLabels } from './verdict-words.ts';

/** No line is wider, so that nothing wraps in the log of a pipeline. In columns of a terminal. */
const widestLine = 120;
/** More lines than this are read by nobody; the files hold them all. */
const mostRows = 1000;
const gap = '  ';
/** What the certificate's name gets at most, so that the place beside it keeps a fair share. */
const widestName = 44;

const headings = ['VERDICT', 'LEFT', 'ENDS (UTC)', 'CERTIFICATE'] as const;

interface Row {
  readonly verdict: string;
  readonly left: string;
  readonly end: string;
  readonly name: string;
  /** Stands over left, end and name where there are none. */
  readonly reason: string | undefined;
  readonly place: string;
}

/**
 * The report for a log: what it comes to, then one line a certificate, the most urgent first, aligned and at most 120
 * columns wide, without a colour. An ignored one has its verdict in brackets. After 1,000 lines it says how many more
 * there are. Every line is harmless by itself.
 */
export function logTable(report: Report): readonly string[] {
  const rows = report.findings.slice(0, mostRows).map(rowOf);
  const more = report.findings.length - rows.length;
  const skipped = skippedLine(report.skipped);
  return [
    `Certificates: ${countsLine(report)}; ${nextEndClause(report)}.`,
    ...(rows.length === 0 ? [] : table(rows)),
    ...(more === 0 ? [] : [`… and ${more} more, none of them more urgent; the report's files hold every one.`]),
    ...(report.counts.ignored === 0 ? [] : ['(in brackets: ignored, so it does not count)']),
    ...(skipped === undefined ? [] : [`${skipped}.`]),
  ].map((line) => shorten(line, widestLine));
}

function rowOf(finding: Finding): Row {
  const label = verdictLabels[finding.verdict];
  const codes = [...new Set(finding.warnings.map(({ code }) => code))].join(', ');
  const name = shorten(disarm(nameOf(finding)), widestName);
  const [first, ...others] = finding.origins;
  return {
    verdict: finding.ignored === null ? label : `(${label})`,
    left: timeLeft(finding),
    end: endOf(finding),
    name: codes === '' ? name : `${shorten(name, Math.max(12, widestName - codes.length - 3))} [${codes}]`,
    reason: reasonOf(finding),
    place: `${first === undefined ? '' : disarm(placeOf(first))}${others.length === 0 ? '' : ` (+${others.length})`}`,
  };
}

function table(rows: readonly Row[]): string[] {
  const [verdict, left, end, name] = widthsOf(rows);
  const span = left + end + name + 2 * gap.length;
  const place = widestLine - verdict - span - 2 * gap.length;
  const line = (first: string, middle: string, last: string): string =>
    [pad(first, verdict), pad(shorten(middle, span), span), shorten(last, place, 'end')].join(gap).trimEnd();
  const middle = (...cells: readonly [string, string, string]): string =>
    [pad(cells[0], left), pad(cells[1], end), cells[2]].join(gap);
  return [
    line(headings[0], middle(headings[1], headings[2], headings[3]), 'WHERE'),
    ...rows.map((row) => line(row.verdict, row.reason ?? middle(row.left, row.end, row.name), row.place)),
  ];
}

function widthsOf(rows: readonly Row[]): readonly [number, number, number, number] {
  const widest = (heading: string, cells: readonly string[]): number =>
    cells.reduce((width, cell) => Math.max(width, columnsOf(cell)), heading.length);
  const dated = rows.filter((row) => row.reason === undefined);
  const [first, second, third, fourth] = headings;
  const verdict = widest(
    first,
    rows.map((row) => row.verdict),
  );
  const left = widest(
    second,
    dated.map((row) => row.left),
  );
  const end = widest(
    third,
    dated.map((row) => row.end),
  );
  const reason =
    widest(
      '',
      rows.map((row) => row.reason ?? ''),
    ) -
    left -
    end -
    2 * gap.length;
  return [
    verdict,
    left,
    end,
    Math.min(
      widestName,
      Math.max(
        reason,
        widest(
          fourth,
          dated.map((row) => row.name),
        ),
      ),
    ),
  ];
}
