import { type Check, check } from '../check/check.ts';
import type { IgnoreLine } from '../check/ignore-line.ts';
import { mergeFiles } from '../check/merge-files.ts';
import { type CheckOptions, type PreparedCheck, prepareCheck } from '../check/prepare.ts';
import { annotations } from '../check/render/annotations.ts';
import type { RenderContext } from '../check/render/context.ts';
import { countsLine, nextEndClause } from '../check/render/headline.ts';
import { logTable } from '../check/render/log-table.ts';
import { summary } from '../check/render/summary.ts';
import { verdictLabels } from '../check/render/verdict-words.ts';
import { fails, type Report } from '../check/report.ts';
import { reportOutputs } from '../check/report-output.ts';
import type { Ci, Occasion } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { loginOptions } from '../login/options.ts';
import { maskSecrets } from '../login/prepare.ts';
import { readOptions } from '../option.ts';
import { homepage, version } from '../version.ts';
import type { World } from '../world/world.ts';
import { type CountingCi, countAnnotations } from './annotation-budget.ts';
import { writeIgnores, writeReportFiles } from './check-files.ts';
import { type CheckLogin, loginForCheck, readKeysForCheck } from './check-login.ts';
import { publicOutput } from './public-output.ts';
import { reportFailure } from './report-failure.ts';
import { summaryWish } from './summary-wish.ts';

/** So many words about lines of `ignore` are enough. */
const mostIgnoreRemarks = 20;

/** Keeps the tracking issue of a check. Octokit comes with it, so that only who has issues bundles it. */
export type Track = (done: Check, options: CheckOptions, world: World, ci: Ci) => Promise<void>;

/** Finds what is to be judged; `undefined` when there is nothing to find (`if-missing: skip`). */
export type Find = (
  prepared: PreparedCheck,
  ci: Ci,
) => Promise<{ readonly done: Check; readonly access: CheckLogin } | undefined>;

/** What a door does with a check beside making it. */
export interface CheckDuties {
  /** Instead of the sources that the options name and the one org that they lead to. */
  readonly find?: Find;
  /** Is given the report when it is there, before anything is said about it. */
  readonly show: (report: Report) => void;
  /** Left out where there are no issues; `tracking-issue` is refused then. */
  readonly track?: Track;
}

/** Mode `check`. @returns whether the step succeeds */
export async function checkAction(
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
  raw: (name: string) => string | undefined,
  track: Track,
): Promise<boolean> {
  const show = (report: Report) => {
    for (const line of logTable(report)) ci.info(line);
  };
  const { failures } = await runCheck(raw, occasion, world, ci, signal, { show, track });
  return failures.length === 0;
}

/**
 * Judges every certificate that it is pointed at, writes and shows the report.
 * @param raw the text of an option
 * @returns why it fails, the gravest first; empty when it succeeds
 */
export async function runCheck(
  raw: (name: string) => string | undefined,
  occasion: () => Promise<Occasion>,
  world: World,
  pipeline: Ci,
  signal: AbortSignal,
  { find, show, track }: CheckDuties,
): Promise<{ readonly failures: readonly Failure[] }> {
  const ci = countAnnotations(pipeline);
  maskSecrets(readOptions(loginOptions, raw).values, world, ci);
  const prepared = await prepareCheck(raw, world, ci, signal);
  const { options } = prepared;
  if (options['tracking-issue'] && track === undefined) {
    throw new Failure('ERR_OPTIONS', '`tracking-issue` is kept by the GitHub Action alone.');
  }
  if (options['tracking-issue'] && world.machine.environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new Failure(
      'ERR_REFUSED_TLS',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: any machine on the way could take `github-token`.',
    );
  }
  const found = await (find ?? findForOne(raw, occasion, world, signal))(prepared, ci);
  if (found === undefined) return { failures: [] };
  const { done, access } = found;
  if (signal.aborted) throw new Failure('ERR_CANCELLED', 'The check was cancelled.');
  const context = contextOf(options, world);
  show(done.report);
  tell(done, ci);
  const ignoreFile = options['write-ignore-file'];
  if (ignoreFile !== undefined) {
    const failOn = options['fail-on'] === 'never' ? 'critical' : options['fail-on'];
    const written = await writeIgnores(done.report, ignoreFile, failOn, world);
    ci.annotate(
      'notice',
      `Wrote ${written} from what fails today. Read it before you commit it and name it in \`ignore-file\`.`,
    );
  }
  const failures = ignoreFile === undefined ? [...judgement(done, access, options, ci)] : [];
  failures.push(...(await writeReportFiles(done.report, options, context, world, ci)));
  await setOutputs(done, ci);
  if (options['tracking-issue']) await track?.(done, options, world, ci);
  for (const { level, text, place } of annotations(done.report, context, ci.spent)) ci.annotate(level, text, place);
  await summarise(done, access, context, raw('summary'), occasion, ci);
  await ci.output('failure-code', failures[0]?.code ?? '');
  return { failures };
}

/** What the options name, and the org that they lead to. */
function findForOne(
  raw: (name: string) => string | undefined,
  occasion: () => Promise<Occasion>,
  world: World,
  signal: AbortSignal,
): Find {
  return async ({ request, options }, ci) => {
    const access = options['org-certificates']
      ? await loginForCheck(raw, occasion, world, ci, signal)
      : { ...withoutLogin, keys: await readKeysForCheck(raw, world, ci) };
    if (access.skipped !== undefined) {
      ci.annotate('notice', `${access.skipped} The org's own certificates were not checked (\`if-missing: skip\`).`);
      if (request.inputs.every(({ lines }) => lines.length === 0)) return undefined;
    }
    if (options.merge !== undefined) return { done: await mergeFiles(options.merge, world), access };
    return { done: await check({ ...request, org: access.org, keys: access.keys }, world), access };
  };
}

const withoutLogin = { org: undefined, skipped: undefined, failure: undefined };

function contextOf(options: CheckOptions, { machine }: World): RenderContext {
  const repository = machine.environment['GITHUB_REPOSITORY'] ?? '';
  return {
    title: repository === '' ? 'Certificates' : `Certificates of ${repository}`,
    version,
    homepage,
    failOn: options['fail-on'],
    ...(machine.workspace === undefined ? {} : { workspace: machine.workspace }),
  };
}

function tell({ tally, endedLines, unusedLines }: Check, ci: Ci): void {
  const { files, withCertificates, skipped, unreadable } = tally;
  if (files > 0) {
    ci.info(
      `Of ${files} files ${withCertificates} hold certificates, ${skipped} were skipped, ${unreadable} unreadable.`,
    );
  }
  const remarks = [
    ...endedLines.map((line) => `${subjectOf(line)} ended on ${line.until}.`),
    ...unusedLines.map(
      (line) => `${subjectOf(line)} ignores no finding: it matches nothing, or not every place of a certificate.`,
    ),
  ];
  for (const remark of remarks.slice(0, mostIgnoreRemarks)) ci.info(remark);
  if (remarks.length > mostIgnoreRemarks) ci.info(`… and ${remarks.length - mostIgnoreRemarks} more such lines.`);
}

function subjectOf({ line, target }: IgnoreLine): string {
  return `The line that ignores ${target.value} (line ${line})`;
}

/** What makes the step fail; each has been said. */
function judgement({ report, keyMismatch }: Check, access: CheckLogin, options: CheckOptions, ci: Ci): Failure[] {
  const failOn = options['fail-on'];
  const failures: Failure[] = [];
  if (keyMismatch) {
    const failure = new Failure(
      'ERR_CERTIFICATE_MISMATCH',
      'No certificate that was given belongs to a key that was given.',
    );
    reportFailure(failure, ci);
    if (failOn !== 'never') failures.push(failure);
  }
  if (fails(report, failOn)) {
    if (access.failure !== undefined) failures.push(access.failure);
    const failure = new Failure(
      'ERR_CHECK_FAILED',
      `The worst verdict is ${verdictLabels[report.worst]}, and the step fails on ${failOn} and whatever is graver.`,
    );
    ci.info(`${failure.message} ${failure.hint}`);
    failures.push(failure);
  } else if (failOn === 'never' && fails(report, 'critical')) {
    ci.info(
      `The worst verdict is ${verdictLabels[report.worst]}; the step succeeds all the same (\`fail-on: never\`).`,
    );
  }
  return failures;
}

async function setOutputs({ report }: Check, ci: Ci): Promise<void> {
  for (const [name, value] of Object.entries(reportOutputs(report))) await publicOutput(name, value, ci);
}

/** What an org is called and holds is nobody's business where strangers read the summary. */
async function summarise(
  { report }: Check,
  { org }: CheckLogin,
  context: RenderContext,
  given: string | undefined,
  occasion: () => Promise<Occasion>,
  ci: CountingCi,
): Promise<void> {
  const wish = await summaryWish(given, occasion, org !== undefined);
  if (wish === 'none') return;
  await ci.summary(
    wish === 'discreet'
      ? `### Certificates: ${countsLine(report)}\n\n${nextEndClause(report)}. What an org holds is not listed in a public repository; \`summary: true\` lists it.\n`
      : summary(report, context),
  );
}
