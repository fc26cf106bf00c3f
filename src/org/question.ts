import type { Secret } from '../secret.ts';
import type { Session } from '../token/session.ts';

/** One question to the org's API, ready to send. */
export interface Question {
  readonly method: 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bearer: Secret;
}

/** The request for what lies at a path of the org that gave the session. */
export function question({ instanceUrl, accessToken }: Session, path: string): Question {
  return { method: 'GET', url: `${instanceUrl}${path}`, headers: { accept: 'application/json' }, bearer: accessToken };
}
