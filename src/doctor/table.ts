import type { Status } from './examination.ts';
import type { DoctorReport } from './report.ts';

const marks: Readonly<Record<Status, string>> = { failed: '✗', warned: '!', passed: '✓', skipped: '–' };

/** The report for a log: a line an examination, and below what failed or is warned of what to do about it. */
export function tableLines({ examinations }: DoctorReport): readonly string[] {
  const width = Math.max(...examinations.map(({ id }) => id.length));
  return examinations.flatMap(({ id, status, message, remedy }) => {
    const label = status === 'failed' ? 'FAILED' : status;
    const line = `${marks[status]} ${label.padEnd(7)}  ${id.padEnd(width)}  ${message}`;
    return remedy === null ? [line] : [line, `${' '.repeat(width + 13)}→ ${remedy}`];
  });
}
