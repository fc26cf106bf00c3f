import { sameId } from '../../org/identity.ts';
import type { Secret } from '../../secret.ts';
import { humanDuration } from '../../time.ts';
import type { Session } from '../../token/session.ts';
import type { Machine, ProcessRequest, ProcessResult } from '../../world/world.ts';

/** What `sf` need not do in a pipeline, and what would touch the other logins in the same home. */
const quiet = {
  // It would go through the other logins and ask their orgs whether this one is a scratch org of theirs.
  SF_SKIP_SCRATCH_ORG_CHECK: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_DISABLE_TELEMETRY: 'true',
  SF_DISABLE_LOG_FILE: 'true',
} as const;

/** On macOS the CLI would ask the keychain, which on a runner nobody opens: for the child and for later steps alike. */
export function keychainVariables(platform: Machine['platform']): Readonly<Record<string, string>> {
  return platform === 'darwin' ? { SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' } : {};
}

/** Where the CLI keeps its files, on every system. */
export function homeVariables(folder: string): Readonly<Record<string, string>> {
  return { HOME: folder, USERPROFILE: folder };
}

/**
 * `sf org login access-token`: the token travels in the child's environment alone. No `--set-default`, which writes into
 * the checkout or the home folder, and no `--alias`, which we set ourselves.
 */
export function tokenCommand(
  program: string,
  session: Session,
  platform: Machine['platform'],
  timeoutMilliseconds: number,
): ProcessRequest {
  return {
    program,
    arguments: ['org', 'login', 'access-token', '--instance-url', session.instanceUrl, '--no-prompt', '--json'],
    environment: { ...quiet, ...keychainVariables(platform), SF_ACCESS_TOKEN: session.accessToken },
    timeoutMilliseconds,
  };
}

/** What `sf org login jwt` is told. */
export interface KeyLogin {
  readonly username: string;
  readonly clientId: string;
  readonly keyFile: string;
  readonly loginUrl: string;
  readonly audience: string;
}

/** `sf org login jwt` with a key file. */
export function keyCommand(
  program: string,
  login: KeyLogin,
  platform: Machine['platform'],
  timeoutMilliseconds: number,
): ProcessRequest {
  const flags = {
    '--username': login.username,
    '--jwt-key-file': login.keyFile,
    '--client-id': login.clientId,
    '--instance-url': login.loginUrl,
  };
  return {
    program,
    arguments: ['org', 'login', 'jwt', ...Object.entries(flags).flat(), '--json'],
    environment: {
      ...quiet,
      ...keychainVariables(platform),
      SF_AUDIENCE_URL: login.audience,
      // Seconds for which the CLI waits until the name of the org can be resolved; 240 without it.
      SF_DOMAIN_RETRY: '10',
    },
    timeoutMilliseconds,
  };
}

/** How a login of the CLI's went. `because` is a clause without a full stop, free of the given secret. */
export type SfOutcome = { readonly done: true } | { readonly done: false; readonly because: string };

/** Judges what `sf org login … --json` answered: it must have logged in to the org of the session, as its user. */
export function judgeSf(
  result: ProcessResult,
  session: Session,
  username: string,
  timeoutMilliseconds: number,
): SfOutcome {
  if (result.timedOut) return no(`it took longer than ${humanDuration(timeoutMilliseconds)}`);
  if (result.exitCode === undefined) return no(result.problem ?? 'it was ended');
  const answer = answerOf(result.stdout);
  if (answer === undefined) return no(`it ended with ${result.exitCode} and without an answer in JSON`);
  if (result.exitCode !== 0 || answer['status'] !== 0) {
    return no(clause(`${text(answer['name'])}: ${text(answer['message'])}`, session.accessToken));
  }
  const login = (answer['result'] ?? {}) as Record<string, unknown>;
  if (!sameId(text(login['orgId']), session.orgId)) return no('it reports another org');
  if (text(login['username']).toLowerCase() !== username.toLowerCase()) return no('it reports another user');
  return { done: true };
}

function no(because: string): SfOutcome {
  return { done: false, because };
}

/** Older versions print warnings before the answer. */
function answerOf(stdout: string): Readonly<Record<string, unknown>> | undefined {
  const start = stdout.search(/^\s*\{/m);
  try {
    const value: unknown = JSON.parse(stdout.slice(Math.max(start, 0)));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** One line of bounded length. The answer is foreign text: what it may quote of the token goes. */
function clause(words: string, secret: Secret): string {
  const line = secret.hiddenIn(words).replace(/\s+/g, ' ').trim();
  return line.length > 400 ? `${line.slice(0, 400)} …` : line;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
