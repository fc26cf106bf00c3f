import type { Answer } from './answer.ts';
import type { Claims } from './assertion.ts';
import type { EndpointName, Fault } from './fault.ts';
import type { Inquiry } from './inquiry.ts';

/** One request as a test wants to see it: no assertion, no token, no secret. */
export interface JournalEntry {
  /** By the server's clock, RFC 3339. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** The Host header. */
  readonly host: string;
  readonly endpoint: EndpointName | 'other';
  /** Names of the form's fields in their order, repeated ones repeated. */
  readonly fields: readonly string[];
  readonly queryFields: readonly string[];
  readonly headers: readonly string[];
  readonly userAgent: string | undefined;
  readonly contentType: string | undefined;
  /** The assertion's claims, believed or not. */
  readonly claims: Claims | undefined;
  readonly status: number;
  /** `issued`, a rejection's name, `ok`, an error code of the REST API, or `fault`. */
  readonly outcome: string;
  /** The fault that spoiled the answer, as it was written. */
  readonly fault: string | undefined;
}

/** Only the newest entries are kept. */
const maximumEntries = 10_000;

export function record(
  journal: JournalEntry[],
  at: Date,
  endpoint: EndpointName | 'other',
  inquiry: Inquiry,
  answer: Answer,
  fault: Fault | undefined,
): void {
  if (journal.length >= maximumEntries) journal.shift();
  journal.push({
    at: at.toISOString(),
    method: inquiry.method,
    path: inquiry.path,
    host: inquiry.host,
    endpoint,
    fields: [...inquiry.form.keys()],
    queryFields: [...inquiry.query.keys()],
    headers: Object.keys(inquiry.headers),
    userAgent: inquiry.headers['user-agent'],
    contentType: inquiry.headers['content-type'],
    claims: answer.claims,
    status: answer.status,
    outcome: answer.outcome,
    fault: fault?.text,
  });
}
