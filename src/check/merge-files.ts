import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { lostReport, mergeReports } from './merge.ts';
import { readReport } from './read-report.ts';
import type { Report } from './report.ts';
import { filePath, refusalReasons } from './sources/file.ts';

/** A report of a hundred thousand certificates has less. */
const largestReportBytes = 256 * 1024 * 1024;

/**
 * Reads the reports at these paths, one a line, and makes one of them. A report that is not there or cannot be read is
 * a finding of its own: a leg that died must not look like a leg without findings.
 */
export async function mergeFiles(paths: string, world: Pick<World, 'files' | 'machine' | 'clock'>): Promise<Check> {
  const reports: Report[] = [];
  const lost: Finding[] = [];
  const lines = paths.split(/\r?\n/).map((line) => line.trim());
  for (const line of new Set(lines.filter((each) => each !== ''))) {
    const { path, location, within } = filePath(line, world.machine);
    const content = await world.files.read(path, largestReportBytes, {
      followLast: false,
      ...(within === undefined ? {} : { within }),
    });
    if (typeof content === 'string') {
      lost.push(lostReport(location, undefined, refusalReasons[content]));
      continue;
    }
    const read = readReport(Buffer.from(content).toString('utf8'));
    if ('report' in read) reports.push(read.report);
    else lost.push(lostReport(location, read.problem));
  }
  return {
    report: mergeReports(reports, world.clock.now(), lost),
    tally: { files: 0, withCertificates: 0, unreadable: 0, skipped: 0 },
    keyMismatch: false,
    endedLines: [],
    unusedLines: [],
  };
}
