import { disarm } from '../foreign-text.ts';
import { type Examination, examinationIds, type Fact, type Status } from './examination.ts';

/** What all examinations came to. */
export interface DoctorReport {
  readonly schemaVersion: 1;
  /** `failed` before `warned` before `passed`; `skipped` when nothing was looked at. */
  readonly worst: Status;
  /** Every examination once, in their order. */
  readonly examinations: readonly Examination[];
}

const looked: readonly Status[] = ['failed', 'warned', 'passed'];
const gravest: readonly Status[] = [...looked, 'skipped'];

/**
 * Puts the examinations in their order and foreign text out of action: the report is printed by programs that are not ours.
 * @throws TypeError when one is missing or there twice
 */
export function makeReport(examinations: readonly Examination[]): DoctorReport {
  const ordered = examinationIds.map((id) => {
    const [only, another] = examinations.filter((examination) => examination.id === id);
    if (only === undefined || another !== undefined) throw new TypeError(`${id} must be examined once.`);
    return harmless(only);
  });
  const worst = looked.find((status) => ordered.some((examination) => examination.status === status));
  return { schemaVersion: 1, worst: worst ?? 'skipped', examinations: ordered };
}

/** How many examinations ended in each way, the gravest first. */
function countsOf({ examinations }: DoctorReport): readonly (readonly [Status, number])[] {
  return gravest.map((status) => [status, examinations.filter((each) => each.status === status).length]);
}

/** `1 failed, 2 warned, 12 passed, 5 skipped`, without those of which there are none. */
export function headline(report: DoctorReport): string {
  const counted = countsOf(report).filter(([, count]) => count > 0);
  return counted.map(([status, count]) => `${count} ${status}`).join(', ');
}

function harmless({ id, status, message, remedy, facts }: Examination): Examination {
  return {
    id,
    status,
    message: disarm(message),
    remedy: remedy === null ? null : disarm(remedy),
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, harmlessFact(fact)])),
  };
}

function harmlessFact(fact: Fact): Fact {
  if (typeof fact === 'string') return disarm(fact);
  if (isList(fact)) return fact.map(disarm);
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(Object.entries(fact).map(([name, each]) => [name, harmlessFact(each)]));
}

/** `Array.isArray` does not know arrays that nobody may write. */
function isList(fact: Fact): fact is readonly string[] {
  return Array.isArray(fact);
}
