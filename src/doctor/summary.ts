import { markdownText } from '../foreign-text.ts';
import type { Examination, Status } from './examination.ts';
import { type DoctorReport, headline } from './report.ts';

const marks: Readonly<Record<Status, string>> = { failed: '❌', warned: '⚠️', passed: '✅', skipped: '➖' };

/**
 * The report as Markdown for a job's summary: what needs a person first and open, the rest folded.
 * @param discreet names the examinations and how they ended, and leaves out what was seen: hosts, users, orgs
 */
export function doctorSummary(report: DoctorReport, discreet: boolean): string {
  const { examinations } = report;
  const title = `### Doctor: ${headline(report)}`;
  if (discreet) {
    const rows = examinations.map(({ id, status }) => `| ${marks[status]} ${status} | \`${id}\` |`);
    const note = 'What was seen stands in the log; in a public repository `summary: true` shows it here.';
    return `${title}\n\n${['| | |', '| --- | --- |', ...rows].join('\n')}\n\n${note}\n`;
  }
  const needsPerson = ({ status }: Examination) => status === 'failed' || status === 'warned';
  const open = examinations.filter(needsPerson);
  const rest = examinations.filter((each) => !needsPerson(each));
  return [
    title,
    ...(open.length === 0 ? [] : [tableOf(open, true)]),
    ...(rest.length === 0 ? [] : [`<details><summary>The others</summary>\n\n${tableOf(rest, false)}\n\n</details>`]),
    '',
  ].join('\n\n');
}

function tableOf(examinations: readonly Examination[], withRemedy: boolean): string {
  const head = withRemedy
    ? ['| | | what was seen | what to do |', '| --- | --- | --- | --- |']
    : ['| | | what was seen |', '| --- | --- | --- |'];
  const rows = examinations.map(({ id, status, message, remedy }) => {
    const last = withRemedy ? ` ${markdownText(remedy ?? '')} |` : '';
    return `| ${marks[status]} ${status} | \`${id}\` | ${markdownText(message)} |${last}`;
  });
  return [...head, ...rows].join('\n');
}
