import type { Failure } from '../failure.ts';

/** Every examination, in the order in which they are made and shown: what an earlier one finds decides a later one. */
export const examinationIds = [
  'key.readable',
  'key.size',
  'certificate.readable',
  'certificate.matches',
  'certificate.validity',
  'certificate.size',
  'target.form',
  'target.kind',
  'network.dns',
  'network.tcp',
  'network.tls',
  'network.proxy',
  'clock.skew',
  'login.exchange',
  'login.scopes',
  'login.token-format',
  'org.api',
  'org.identity',
  'org.least-privilege',
  'sf.present',
] as const;

export type ExaminationId = (typeof examinationIds)[number];

/**
 * `failed`: has to be mended. `warned`: works, and a person should know. `skipped`: was not looked at, and the message
 * says why.
 */
export type Status = 'passed' | 'failed' | 'warned' | 'skipped';

export type Fact = string | number | boolean | null | readonly string[] | { readonly [name: string]: Fact };
export type Facts = Readonly<Record<string, Fact>>;

/** What one examination found. Nothing in it is secret; names that come from certificates and orgs are foreign text. */
export interface Examination {
  readonly id: ExaminationId;
  readonly status: Status;
  /** One or two sentences: what was seen. */
  readonly message: string;
  /** What to do; `null` when nothing needs to be done, never with `failed` and `warned`. */
  readonly remedy: string | null;
  /** What was measured or read, for programs. A failed one carries its stable `code` where there is one. */
  readonly facts: Facts;
}

export function passed(id: ExaminationId, message: string, facts: Facts = {}): Examination {
  return { id, status: 'passed', message, remedy: null, facts };
}

export function skipped(id: ExaminationId, because: string, facts: Facts = {}): Examination {
  return { id, status: 'skipped', message: because, remedy: null, facts };
}

export function warned(id: ExaminationId, message: string, remedy: string, facts: Facts): Examination {
  return { id, status: 'warned', message, remedy, facts };
}

export function failed(id: ExaminationId, message: string, remedy: string, facts: Facts = {}): Examination {
  return { id, status: 'failed', message, remedy, facts };
}

/** An examination that ended with a failure: its sentence, the endpoint's own words and its hint. */
export function failedBy(id: ExaminationId, failure: Failure, facts: Facts = {}): Examination {
  return failedByAll(id, [failure], facts);
}

/** The same with several, never none: every sentence, every different hint once, and the code of the first. */
export function failedByAll(id: ExaminationId, failures: readonly Failure[], facts: Facts = {}): Examination {
  const sentences = failures.map(({ message, reply }) =>
    reply === undefined ? message : `${message} The org said "${reply}".`,
  );
  const hints = [...new Set(failures.map(({ hint }) => hint))];
  const reply = failures.find((failure) => failure.reply !== undefined)?.reply;
  const [first] = failures.map(({ code }) => ({ code }));
  const own = { ...first, ...(reply === undefined ? {} : { reply }) };
  return failed(id, sentences.join(' '), hints.join(' '), { ...own, ...facts });
}
