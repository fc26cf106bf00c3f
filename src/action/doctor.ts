import type { Ci, Occasion } from '../ci/ci.ts';
import { doctor } from '../doctor/doctor.ts';
import type { Examination } from '../doctor/examination.ts';
import { type DoctorReport, headline } from '../doctor/report.ts';
import { doctorSummary } from '../doctor/summary.ts';
import { tableLines } from '../doctor/table.ts';
import type { World } from '../world/world.ts';
import { doctorSetup } from './doctor-setup.ts';
import { keepNamesPublic, publicOutput } from './public-output.ts';
import { summaryWish } from './summary-wish.ts';

/**
 * Mode `doctor`: examines the set-up and shows the report.
 * @returns whether the step succeeds: no examination failed
 */
export async function doctorAction(
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
  raw: (name: string) => string | undefined,
): Promise<boolean> {
  const report = await doctor(doctorSetup(raw, occasion, world, ci, signal), world, ci);
  ci.group(`Doctor: ${headline(report)}`, tableLines(report));
  await tellDoctor(report, raw('summary'), occasion, ci);
  return report.worst !== 'failed';
}

/** Tells the pipeline what was found: annotations, outputs, the job's summary. */
export async function tellDoctor(
  report: DoctorReport,
  wish: string | undefined,
  occasion: () => Promise<Occasion>,
  ci: Ci,
): Promise<void> {
  for (const examination of report.examinations) annotate(examination, ci);
  await setOutputs(report, ci);
  await summarise(report, wish, occasion, ci);
}

function annotate({ id, status, message, remedy }: Examination, ci: Ci): void {
  if (status !== 'failed' && status !== 'warned') return;
  ci.annotate(status === 'failed' ? 'error' : 'warning', `${message} ${remedy}`, { title: `Doctor: ${id}` });
}

async function setOutputs(report: DoctorReport, ci: Ci): Promise<void> {
  await ci.output('worst', report.worst);
  await publicOutput('report', JSON.stringify(report), ci, keepNamesPublic);
  await ci.output('failure-code', failureCode(report));
}

/** The code of the first examination that failed; what comes after it may be its consequence. */
function failureCode({ examinations }: DoctorReport): string {
  const first = examinations.find(({ status }) => status === 'failed');
  if (first === undefined) return '';
  return typeof first.facts['code'] === 'string' ? first.facts['code'] : 'ERR_DOCTOR_FAILED';
}

async function summarise(
  report: DoctorReport,
  given: string | undefined,
  occasion: () => Promise<Occasion>,
  ci: Ci,
): Promise<void> {
  const wish = await summaryWish(given, occasion);
  if (wish !== 'none') await ci.summary(doctorSummary(report, wish === 'discreet'));
}
