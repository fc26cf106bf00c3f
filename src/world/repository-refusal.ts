import { Failure, type FailureCode } from '../failure.ts';
import { humanDuration } from '../time.ts';

/** One call of the platform's API, as messages name it. */
export interface Call {
  /** The API's host. */
  readonly host: string;
  /** What was to be done, to follow "could not": `open the issue`. */
  readonly purpose: string;
  readonly kind: 'look' | 'change' | 'creation' | 'repository';
}

/** An answer that is no success. Header names are in lower case. */
export interface RefusedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** What to do about it: try again after so long, try again as after an outage, or give up. */
export type Refusal =
  | { readonly kind: 'limited'; readonly waitMilliseconds: number; readonly failure: Failure }
  | { readonly kind: 'outage'; readonly failure: Failure }
  | { readonly kind: 'final'; readonly failure: Failure };

/** GitHub asks for at least a minute where it does not say how long (docs: Rate limits for the REST API). */
const unknownWaitMilliseconds = 60_000;
const longestReply = 300;

/** Judges an answer with a status of 300 or more. @param now for servers that do not tell their own time */
export function judgeRefusal(answer: RefusedAnswer, call: Call, now: Date): Refusal {
  const { status } = answer;
  if (isLimit(answer)) return limited(answer, call, now);
  if (status === 408 || status >= 500) {
    return { kind: 'outage', failure: failure('ERR_ISSUE_UNAVAILABLE', answer, call) };
  }
  return { kind: 'final', failure: failure(finalCode(answer, call), answer, call, finalHint(answer)) };
}

function finalCode({ status, data }: RefusedAnswer, call: Call): FailureCode {
  switch (status) {
    case 401:
      return 'ERR_ISSUE_TOKEN';
    case 403:
      return /\barchived\b/i.test(messageOf(data)) ? 'ERR_ISSUE_ARCHIVED' : 'ERR_ISSUE_PERMISSION';
    case 404:
      // Whatever a token may not touch does not exist for it; the repository itself was seen before anything else.
      return call.kind === 'repository' ? 'ERR_ISSUE_REPOSITORY' : 'ERR_ISSUE_PERMISSION';
    case 410:
      return 'ERR_ISSUE_DISABLED';
    case 400:
    case 422:
      return 'ERR_ISSUE_REJECTED';
    default:
      return 'ERR_ISSUE_UNEXPECTED';
  }
}

function finalHint({ status, headers }: RefusedAnswer): string | undefined {
  if (status !== 403 || headers['x-github-sso'] === undefined) return undefined;
  return 'Authorise the token for the single sign-on of the organization (Settings → Developer settings → Personal access tokens → Configure SSO), or use `${{ github.token }}`.';
}

/** Both kinds of limit come as 403 or 429, and not every one with all of its headers. */
export function isLimit({ status, headers, data }: RefusedAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0') return true;
  return /rate limit|abuse detection/i.test(messageOf(data));
}

function limited(answer: RefusedAnswer, call: Call, now: Date): Refusal {
  const waitMilliseconds = limitMilliseconds(answer, now);
  const failure = new Failure(
    'ERR_ISSUE_RATE_LIMIT',
    `${call.host} could not ${call.purpose} (HTTP ${answer.status}): it limits the rate, and may be asked again in ${humanDuration(waitMilliseconds)}.`,
    replyOf(answer.data),
  );
  return { kind: 'limited', waitMilliseconds, failure };
}

/** How long a limit asks to be left alone. @param now for servers that do not tell their own time */
export function limitMilliseconds({ headers }: RefusedAnswer, now: Date): number {
  const retryAfter = wholeNumber(headers['retry-after']);
  if (retryAfter !== undefined) return Math.max(1000, retryAfter * 1000);
  const reset = wholeNumber(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) !== '0' || reset === undefined) return unknownWaitMilliseconds;
  const serverNow = Date.parse(String(headers['date']));
  return Math.max(1000, reset * 1000 - (Number.isNaN(serverNow) ? now.getTime() : serverNow));
}

function wholeNumber(header: string | number | undefined): number | undefined {
  const text = String(header ?? '').trim();
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

function failure(code: FailureCode, answer: RefusedAnswer, call: Call, hint?: string): Failure {
  const sentence = `${call.host} could not ${call.purpose}: it answered HTTP ${answer.status}.`;
  return new Failure(code, sentence, { ...replyOf(answer.data), ...(hint === undefined ? {} : { hint }) });
}

/** What a Failure quotes of it: the platform's own words, cut to a bearable length. */
export function replyOf(data: unknown): { readonly reply?: string } {
  const message = messageOf(data);
  return message === '' ? {} : { reply: message.slice(0, longestReply) };
}

/** The platform's own words, with what it says of single fields; empty when it is no answer of an API. */
export function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data) || typeof data.message !== 'string') return '';
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
  return [data.message, ...errors.map((error) => (typeof error === 'string' ? error : JSON.stringify(error)))].join(
    ' ',
  );
}

/** Whether what was to be made is there already: GitHub says so among the errors of a 422. */
export function saysAlreadyExists({ status, data }: RefusedAnswer): boolean {
  if (status !== 422 || typeof data !== 'object' || data === null || !('errors' in data)) return false;
  return Array.isArray(data.errors) && data.errors.some((error) => error?.code === 'already_exists');
}
