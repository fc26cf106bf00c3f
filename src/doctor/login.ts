import { Failure } from '../failure.ts';
import { rfc3339 } from '../time.ts';
import type { Session } from '../token/session.ts';
import { type Examination, failedBy, failedByAll, passed, skipped, warned } from './examination.ts';
import type { Accepted, Setup } from './setup.ts';

/** What a login came to. */
export interface ExaminedLogin {
  readonly examinations: readonly Examination[];
  /** The session, when there is one that may be used. */
  readonly session: Session | undefined;
  /** Why there is no session to go on with; empty when there is one. */
  readonly because: string;
  /** The org accepted the assertion, and is not the one that was meant: its session is not used. */
  readonly otherOrg: Failure | undefined;
}

const consequences = ['login.scopes', 'login.token-format'] as const;

const noSession = 'There is no session.';

/** Failures that come after the org has accepted an assertion: it is not the org that was meant. */
const guardCodes: readonly string[] = ['ERR_TARGET_KIND', 'ERR_TARGET_REFUSED_ORG'];

export function skipLogin(because: string): ExaminedLogin {
  return without(skipped('login.exchange', because), because);
}

/** What is wrong with client ids and username, before anything is sent. */
export function refuseIdentity(failures: Setup['identityFailures']): ExaminedLogin {
  return without(failedByAll('login.exchange', failures), noSession);
}

function without(exchange: Examination, because: string, otherOrg?: Failure): ExaminedLogin {
  const examinations = [exchange, ...consequences.map((id) => skipped(id, because))];
  return { examinations, session: undefined, because, otherOrg };
}

/**
 * The three examinations of a login.
 * @throws Failure ERR_CANCELLED
 */
export async function examineLogin(setup: Setup): Promise<ExaminedLogin> {
  let accepted: Accepted;
  try {
    accepted = await setup.login();
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'ERR_CANCELLED') throw error;
    if (!guardCodes.includes(error.code)) return without(failedBy('login.exchange', error), noSession);
    const because = 'The session is of another org than the one that is meant, and is not used.';
    return without(passed('login.exchange', 'The org accepted the assertion.'), because, error);
  }
  const { session } = accepted;
  return {
    examinations: [await exchange(accepted, setup), scopes(session), tokenFormat(session)],
    session,
    because: '',
    otherOrg: undefined,
  };
}

async function exchange(accepted: Accepted, setup: Setup): Promise<Examination> {
  const { audience, attempts, keyUsed } = accepted;
  const facts = { audience, attempts, keyUsed };
  const seen = `The org accepted an assertion for the audience ${audience}`;
  if (keyUsed === 'next') {
    return warned(
      'login.exchange',
      `${seen}, signed with the next key; the current one was refused.`,
      "The org's app holds the next certificate already: make the next key the current one (`private-key`), and the current one the next.",
      facts,
    );
  }
  const next = setup.next === undefined ? undefined : await tryNext(setup);
  if (next === undefined) return passed('login.exchange', `${seen}.`, facts);
  if (next === 'accepted') {
    return passed('login.exchange', `${seen}, with the current key and with the next one.`, {
      ...facts,
      next: 'accepted',
    });
  }
  const refused = `${seen}, signed with the current key; the next key was refused: ${next.message}`;
  return passed('login.exchange', `${refused} That is so until its certificate is in the app.`, {
    ...facts,
    next: next.code,
  });
}

/** Whether the second credential would do as well; `undefined` when there is none that differs from the first. */
async function tryNext(setup: Setup): Promise<'accepted' | Failure | undefined> {
  try {
    return (await setup.loginWithNext()) === undefined ? undefined : 'accepted';
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'ERR_CANCELLED') throw error;
    return error;
  }
}

function scopes({ scopes: granted }: Session): Examination {
  const facts = { scopes: granted };
  if (granted.length === 0) return skipped('login.scopes', 'The org did not tell the scopes of the session.', facts);
  const list = granted.join(' ');
  if (granted.includes('api') || granted.includes('full'))
    return passed('login.scopes', `The session has ${list}.`, facts);
  return warned(
    'login.scopes',
    `The session has the scope ${list} without \`api\`: nothing can call the org's APIs with it.`,
    'Add "Manage user data via APIs (api)" to the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes (connected app: Setup → App Manager → the app → Edit → Selected OAuth Scopes).',
    facts,
  );
}

/** @see Salesforce Help, "JWT-Based Access Tokens for OAuth" (xcloud.jwt_access_tokens): for REST APIs only */
function tokenFormat({ tokenFormat: format, expiresAt }: Session): Examination {
  const facts = { tokenFormat: format, expiresAt: expiresAt === undefined ? null : rfc3339(expiresAt) };
  if (format === 'opaque')
    return passed('login.token-format', 'The access token is opaque: every API takes it.', facts);
  return warned(
    'login.token-format',
    'The access token has the JWT format: REST APIs take it, SOAP from API version 68.0 on only, and `sf project deploy start` and `retrieve` use SOAP.',
    'Set SF_ORG_API_VERSION to 68.0 or later, or SF_ORG_METADATA_REST_DEPLOY to true (deploys only), or switch off "Issue JSON Web Token (JWT)-based access tokens for named users" in the app.',
    facts,
  );
}
