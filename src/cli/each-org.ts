import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import type { GivenOrg, Terminal } from './command.ts';

/** So many orgs are spoken to at the same time: enough to hide the way to them, few enough for one machine and its proxy. */
const orgsAtOnce = 8;

/**
 * Does something for each org, several at a time, and shows how far it is. What goes wrong with one is part of its own
 * answer.
 * @param doing what is done, as the progress says it: `logged in`
 * @param work never rejects; says whether it went well beside its answer
 * @returns the answers in the order of the orgs
 * @throws Failure ERR_CANCELLED when the process was asked to end before all were done
 */
export async function eachOrg<T extends { readonly failure: Failure | undefined }>(
  orgs: readonly GivenOrg[],
  doing: string,
  { ended, progress, ci }: Pick<Terminal, 'ended' | 'progress' | 'ci'>,
  work: (org: GivenOrg) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  const bar = progress(orgs.length, doing);
  const waiting = orgs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, org] of waiting) {
      if (ended.aborted) return;
      const answer = await work(org);
      answers[index] = answer;
      if (ended.aborted) return;
      if (answer.failure !== undefined) tellFailure(org.name, answer.failure, ci);
      bar.advance(answer.failure !== undefined);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(orgsAtOnce, orgs.length) }, worker));
  } finally {
    bar.end();
  }
  if (ended.aborted) throw new Failure('ERR_CANCELLED', 'The command was cancelled before every org was done.');
  return answers;
}

function tellFailure(org: string, failure: Failure, ci: Ci): void {
  const reply = failure.reply === undefined ? '' : ` The org said "${failure.reply}".`;
  ci.annotate('error', `${org}: ${failure.message}${reply} ${failure.hint}`, { title: failure.code });
}

/** The exit code of them all: the worst, which is the largest. */
export function worstExit(failures: readonly (Failure | undefined)[]): number {
  return Math.max(0, ...failures.map((failure) => failure?.exitCode ?? 0));
}

/** What one org's work says: what is for everybody goes by under the org's name, its values are gathered. */
export interface OrgVoice extends Ci {
  readonly outputs: ReadonlyMap<string, string | Secret>;
}

/** Speaks for one of many: only what matters is heard, the rest is for debugging. */
export function voiceOf(org: string, ci: Ci): OrgVoice {
  const outputs = new Map<string, string | Secret>();
  const murmur = (text: string) => ci.debug(`${org}: ${text}`);
  return {
    name: ci.name,
    outputs,
    mask: (secret) => ci.mask(secret),
    wouldBlank: (value) => ci.wouldBlank(value),
    info: murmur,
    debug: murmur,
    annotate: (level, text, place) => {
      if (level === 'notice') murmur(text);
      else ci.annotate(level, `${org}: ${text}`, place);
    },
    group: (title, lines) => {
      for (const line of [title, ...lines]) murmur(line);
    },
    recall: () => '',
    output: async (name, value) => {
      if (typeof value !== 'string') ci.mask(value);
      outputs.set(name, value);
    },
    environment: async (_, value) => {
      if (typeof value !== 'string') ci.mask(value);
    },
    remember: async (_, value) => {
      if (typeof value !== 'string') ci.mask(value);
    },
    summary: async () => undefined,
  };
}
