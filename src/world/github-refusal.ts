import { Failure, type FailureCode } from '../failure.ts';
import { humanDuration } from '../time.ts';
import { isLimit, limitMilliseconds, messageOf, replyOf } from './repository-refusal.ts';

/** One call about secrets and variables, as messages name it. */
export interface StoreCall {
  /** What is to be done, to follow "could not": `replace the secret SF_KEY of environment:production`. */
  readonly purpose: string;
  /** What the token needs for it: `the permission "Secrets" (read and write) of the repository acme/orgs`. */
  readonly permission: string;
  /** What is not there when the answer is 404: `the environment production of acme/orgs`. */
  readonly place: string;
}

/** An answer, whatever its status. Header names are in lower case. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as JSON; `undefined` when it is empty or no JSON. */
  readonly data: unknown;
}

/** What to do about an answer that is no success: wait so long and ask again, try again as after an outage, give up. */
export type StoreRefusal =
  | { readonly kind: 'limited'; readonly waitMilliseconds: number; readonly failure: Failure }
  | { readonly kind: 'outage'; readonly failure: Failure }
  | { readonly kind: 'final'; readonly failure: Failure };

/** Judges an answer with a status of 300 or more. @param now for servers that do not tell their own time */
export function judgeStoreRefusal(answer: ApiAnswer, call: StoreCall, host: string, now: Date): StoreRefusal {
  const { status, data } = answer;
  const refuse = (code: FailureCode, clause: string, hint?: string) =>
    new Failure(code, `${host} could not ${call.purpose}: ${clause} (HTTP ${status}).`, {
      ...replyOf(data),
      ...(hint === undefined ? {} : { hint }),
    });
  if (isLimit(answer)) {
    const waitMilliseconds = limitMilliseconds(answer, now);
    const clause = `it limits the rate, and may be asked again in ${humanDuration(waitMilliseconds)}`;
    return { kind: 'limited', waitMilliseconds, failure: refuse('ERR_STORE_RATE_LIMIT', clause) };
  }
  // 409: somebody else is changing the very same thing.
  if (status === 408 || status === 409 || status >= 500)
    return { kind: 'outage', failure: refuse('ERR_STORE_UNAVAILABLE', 'it does not work') };
  return { kind: 'final', failure: finalFailure(answer, call, refuse) };
}

type Refuse = (code: FailureCode, clause: string, hint?: string) => Failure;

function finalFailure(answer: ApiAnswer, call: StoreCall, refuse: Refuse): Failure {
  switch (answer.status) {
    case 401:
      return refuse('ERR_STORE_TOKEN', 'the token is not accepted');
    case 403:
      return forbidden(answer, call, refuse);
    case 404:
      return refuse('ERR_STORE_NOT_FOUND', `${call.place} is not there, or the token cannot see it`);
    case 301:
    case 302:
    case 307:
    case 308:
      return refuse('ERR_STORE_MOVED', `${call.place} has another name now`);
    case 400:
    case 413:
    case 422:
      return refuse('ERR_STORE_REJECTED', 'it does not take what was sent');
    default:
      return refuse('ERR_STORE_UNEXPECTED', 'the answer is not understood');
  }
}

function forbidden({ headers, data }: ApiAnswer, { permission, place }: StoreCall, refuse: Refuse): Failure {
  const words = messageOf(data);
  if (headers['x-github-sso'] !== undefined)
    return refuse('ERR_STORE_SSO', 'the token is not authorised for the single sign-on of the organization');
  if (/\barchived\b/i.test(words)) return refuse('ERR_STORE_ARCHIVED', `${place} is archived`);
  if (/\bIP (?:address|allow list)/i.test(words))
    return refuse(
      'ERR_STORE_PERMISSION',
      'the organization does not let this address in',
      "Add the runner's address to the IP allow list of the organization (or of the app), or use a runner that has one.",
    );
  return refuse('ERR_STORE_PERMISSION', `the token lacks ${permission}`, acceptedHint(headers));
}

/**
 * The platform itself says what an endpoint takes (docs: Troubleshooting the REST API). A look before a write asks for
 * less than the write will.
 */
function acceptedHint(headers: ApiAnswer['headers']): string | undefined {
  const accepted = headers['x-accepted-github-permissions'] ?? '';
  if (!/^[\w=,; ]{1,200}$/.test(accepted) || !accepted.includes('=write')) return undefined;
  return `Add what the platform asks for here, \`${accepted}\`, to the app (and accept it in its installation) or to the token.`;
}

/** The words with which the platform refuses the tokens of apps, a workflow's own among them. */
export function refusesIntegration({ status, data }: ApiAnswer): boolean {
  return status === 403 && /not accessible by integration/i.test(messageOf(data));
}

export function ownToken(call: StoreCall, host: string): Failure {
  const sentence = `${host} could not ${call.purpose}: the token is the workflow's own, which may never do that.`;
  return new Failure('ERR_STORE_OWN_TOKEN', sentence);
}
