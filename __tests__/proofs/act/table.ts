import { readFileSync } from 'node:fs';
import type { Outcome } from './stages.ts';

/** What becomes of a job of a workflow here. */
export interface Row {
  readonly workflow: string;
  readonly job: string;
  readonly how: 'act' | 'parsed' | 'not here';
  /** Why it is not run. */
  readonly why?: string;
  /** How many legs its matrix has; 1 without it. */
  readonly legs?: number;
  /** What a job that needs it is told; `/…/` is a pattern, `{…}` a fact of the stage. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** What its steps say, in every leg, by id or place. */
  readonly steps?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How lines begin that the programs of the stage wrote. */
  readonly records?: readonly string[];
}

export const rows: readonly Row[] = JSON.parse(readFileSync(new URL('table.json', import.meta.url), 'utf8')).rows;

/** What a row finds wrong with an outcome; nothing when all is as the row says. */
export function judge(row: Row, { run, facts }: Outcome): readonly string[] {
  const expected = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
  const fits = (seen: string | undefined, text: string) =>
    seen !== undefined && (/^\/.*\/$/.test(text) ? new RegExp(text.slice(1, -1)).test(seen) : seen === expected(text));
  const job = run.jobs[row.job];
  const wrong: string[] = [];
  if (job?.result !== 'success') wrong.push(`the job ended as ${job?.result ?? 'nothing at all'}`);
  for (const [name, text] of Object.entries(row.outputs ?? {})) {
    if (!fits(job?.outputs[name], text)) wrong.push(`output ${name} is ${job?.outputs[name]}, not ${expected(text)}`);
  }
  for (const [step, outputs] of Object.entries(row.steps ?? {})) {
    const legs = run.steps.filter((each) => each.job === row.job && each.step === step);
    if (legs.length !== (row.legs ?? 1)) wrong.push(`step ${step} spoke in ${legs.length} legs`);
    for (const leg of legs) {
      for (const [name, text] of Object.entries(outputs)) {
        const seen = leg.outputs[name];
        if (!fits(seen, text)) wrong.push(`step ${step} ${leg.leg}: ${name} is ${seen}, not ${expected(text)}`);
      }
    }
  }
  for (const line of row.records ?? []) {
    if (!run.records.some((each) => each.startsWith(`${row.job}: ${expected(line)}`))) wrong.push(`no line: ${line}`);
  }
  return wrong;
}
