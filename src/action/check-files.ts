import { writeIgnoreFile } from '../check/ignore-file.ts';
import { type CheckOptions, reportFiles } from '../check/prepare.ts';
import type { RenderContext } from '../check/render/context.ts';
import { type FailOn, isFailing, type Report } from '../check/report.ts';
import { type FilePath, filePath } from '../check/sources/file.ts';
import { liesIn } from '../check/sources/lies-in.ts';
import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { Files, World } from '../world/world.ts';
import { publicOutput } from './public-output.ts';
import { reportFailure } from './report-failure.ts';

type ReportFile = (typeof reportFiles)[number];

/** Each format is loaded when it is asked for. */
const renderers: Readonly<Record<ReportFile, (report: Report, context: RenderContext) => Promise<string>>> = {
  'report-file': async (report) => (await import('../check/render/json.ts')).jsonReport(report),
  'csv-file': async (report) => (await import('../check/render/csv.ts')).csv(report),
  'junit-file': async (report, context) => (await import('../check/render/junit.ts')).junit(report, context),
  'sarif-file': async (report, context) => (await import('../check/render/sarif.ts')).sarif(report, context),
  'calendar-file': async (report, context) => (await import('../check/render/calendar.ts')).calendar(report, context),
  'metrics-file': async (report) => (await import('../check/render/prometheus.ts')).prometheus(report),
  'html-file': async (report, context) => (await import('../check/render/html.ts')).html(report, context),
};

/** Reports hold nothing secret and are read by other users, such as those of a container. */
const fileMode = 0o644;
const folderMode = 0o755;

/**
 * Writes the report in every form that is asked for and sets the outputs with their paths. A file that cannot be
 * written is reported, and the others are written all the same.
 * @returns what went wrong, one failure a file
 */
export async function writeReportFiles(
  report: Report,
  options: CheckOptions,
  context: RenderContext,
  world: Pick<World, 'files' | 'machine'>,
  ci: Ci,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const option of reportFiles) {
    const given = options[option];
    let written = '';
    if (given !== undefined) {
      const file = filePath(given, world.machine);
      try {
        await makeFolder(file, option, world.files);
        await world.files.write(file.path, await renderers[option](report, context), fileMode);
        written = file.location;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        reportFailure(error, ci);
        failures.push(error);
      }
    }
    await publicOutput(option, written, ci, 'Give a path without it.');
  }
  return failures;
}

/**
 * Writes the ignore file of today's findings.
 * @returns where it lies, as it was named
 * @throws Failure ERR_FILE_WRITE
 */
export async function writeIgnores(
  report: Report,
  path: string,
  failOn: FailOn,
  world: Pick<World, 'files' | 'machine' | 'clock'>,
): Promise<string> {
  const file = filePath(path, world.machine);
  await makeFolder(file, 'write-ignore-file', world.files);
  const text = writeIgnoreFile(report.findings, (finding) => isFailing(finding, failOn), world.clock.now());
  await world.files.write(file.path, text, fileMode);
  return file.location;
}

/** Makes the folder, unless a link on the way leads out of the workspace: its content may come from a pull request. */
async function makeFolder(
  { path, within }: FilePath,
  option: ReportFile | 'write-ignore-file',
  files: Files,
): Promise<void> {
  const folder = parentOf(path);
  if (within !== undefined) {
    let existing = folder;
    while (existing !== parentOf(existing) && (await files.kind(existing)) === 'missing') existing = parentOf(existing);
    const [real, root] = [await files.realPath(existing), await files.realPath(within)];
    if (real === undefined || root === undefined || !liesIn(real, root)) {
      throw new Failure('ERR_FILE_WRITE', `The path of \`${option}\` leads out of the workspace.`, {
        hint: 'Give a path inside the workspace, or an absolute one.',
        exit: 2,
      });
    }
  }
  await files.makeDirectory(folder, folderMode);
}

function parentOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '.' : cut === 0 ? '/' : path.slice(0, cut);
}
