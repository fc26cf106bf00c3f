import type { Claims } from './assertion.ts';
import { type RejectionName, rejections } from './rejection.ts';

/** What an endpoint says, before faults have had their way with it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** One word for the journal: `issued`, a rejection's name, `ok`, … */
  readonly outcome: string;
  /** What an assertion said, whether it was believed or not. */
  readonly claims?: Claims | undefined;
}

const json = { 'content-type': 'application/json;charset=UTF-8' };

export function jsonAnswer(value: unknown, outcome = 'ok', status = 200): Answer {
  return { status, headers: json, body: JSON.stringify(value), outcome };
}

export function textAnswer(status: number, body: string, outcome: string): Answer {
  return { status, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body, outcome };
}

export function htmlAnswer(status: number, body: string, outcome: string): Answer {
  return { status, headers: { 'content-type': 'text/html;charset=UTF-8' }, body, outcome };
}

/** A rejection in the token endpoint's words; these replies must not be stored (RFC 6749, section 5.2). */
export function rejectionAnswer(name: RejectionName, claims?: Claims): Answer {
  const { status, error, description } = rejections[name];
  const headers = { ...json, 'cache-control': 'no-store', pragma: 'no-cache' };
  return { status, headers, body: JSON.stringify({ error, error_description: description }), outcome: name, claims };
}

/** The error body of the REST API: a list with one entry. */
export function restError(status: number, errorCode: string, message: string): Answer {
  return { ...jsonAnswer([{ message, errorCode }], errorCode, status) };
}
