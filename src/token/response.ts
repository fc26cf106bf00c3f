import { isSalesforceHost, kindOfHost, type LoginUrl } from '../assertion/login-url.ts';
import { Failure, orFailure } from '../failure.ts';
import { jsonObject } from '../json.ts';
import { Secret } from '../secret.ts';
import { readUrl } from '../url.ts';
import { type Rejection, rejectionOf } from './rejection.ts';
import { isOutageStatus } from './retry.ts';
import type { Session } from './session.ts';

/** The parts of an HTTP reply that are judged. */
export interface TokenReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a reply of the token endpoint amounts to. */
export type Judgement =
  | { readonly kind: 'accepted'; readonly session: Session }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  /** Not a considered answer: try again later. `seen` says what came, in a clause. */
  | { readonly kind: 'unavailable'; readonly seen: string }
  /** A considered answer that must not be acted on. */
  | { readonly kind: 'refused'; readonly failure: Failure };

/**
 * Judges a reply of the token endpoint before anything of it is believed.
 * @param url the login URL that was asked
 * @see RFC 6749 §5.1, §5.2
 */
export function judgeTokenReply(reply: TokenReply, url: LoginUrl): Judgement {
  if (reply.status >= 300 && reply.status <= 399) return { kind: 'refused', failure: redirect(reply, url) };
  const members = jsonObject(reply.body);
  if (reply.status === 200) {
    if (members === undefined) return { kind: 'unavailable', seen: `200 with ${shape(reply)} where JSON belongs` };
    if (typeof members['access_token'] !== 'string' && typeof members['error'] !== 'string') {
      return { kind: 'unavailable', seen: '200 with JSON that holds no access token' };
    }
    if (typeof members['access_token'] === 'string') return accepted(members, url);
  }
  if (members !== undefined && typeof members['error'] === 'string' && !isOutageStatus(reply.status)) {
    const rejection = rejectionOf(members['error'], text(members, 'error_description'));
    return rejection.verdict === 'outage'
      ? { kind: 'unavailable', seen: `${reply.status} ${rejection.reply}` }
      : { kind: 'rejected', rejection };
  }
  if (members !== undefined && typeof members['error'] === 'string') {
    const rejection = rejectionOf(members['error'], text(members, 'error_description'));
    // Salesforce answers a login rate with a status of its own; waiting seconds does not help there.
    if (rejection.code === 'ERR_TOKEN_LOGIN_RATE') return { kind: 'rejected', rejection };
  }
  if (isOutageStatus(reply.status)) return { kind: 'unavailable', seen: `${reply.status} with ${shape(reply)}` };
  if (looksLikeHtml(reply.body)) return { kind: 'unavailable', seen: `${reply.status} with a page of HTML` };
  return {
    kind: 'refused',
    failure: new Failure(
      'ERR_REPLY_UNTRUSTED',
      `${url.host} answered ${reply.status} with ${shape(reply)}, which no token endpoint does.`,
    ),
  };
}

function accepted(members: Readonly<Record<string, unknown>>, url: LoginUrl): Judgement {
  const session = orFailure(() => sessionOf(members, url));
  return session instanceof Failure ? { kind: 'refused', failure: session } : { kind: 'accepted', session };
}

function sessionOf(members: Readonly<Record<string, unknown>>, url: LoginUrl): Session {
  const token = text(members, 'access_token');
  // The characters of a bearer token (RFC 6750 §2.1) and Salesforce's `!`: none that a shell or a template would act on.
  if (!/^[A-Za-z0-9!._~+/-]{8,8192}={0,2}$/.test(token)) throw untrusted('an access token that is none');
  if (!/^(?:bearer)?$/i.test(text(members, 'token_type'))) throw untrusted('a token that is no bearer token');
  const instanceUrl = trustedOrigin(text(members, 'instance_url'), url);
  const { orgId, userId, host } = identityOf(text(members, 'id'), url);
  const jwt = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token) ? jwtPayload(token) : undefined;
  const orgInToken = jwt === undefined ? /^(00D\w{12,15})!/.exec(token)?.[1] : orgOfPayload(jwt);
  // An opaque token always begins with its org; where JWT-format ones name theirs is not documented.
  if (orgInToken === undefined && jwt === undefined) throw untrusted('an access token that names no org');
  if (orgInToken !== undefined && orgInToken.slice(0, 15) !== orgId.slice(0, 15)) {
    throw untrusted(`an identity of org ${orgId} beside a token of another org`);
  }
  const issued = members['issued_at'];
  // An object can refuse to become a number.
  const issuedAt = typeof issued === 'string' || typeof issued === 'number' ? Number(issued) : Number.NaN;
  return {
    accessToken: new Secret(token),
    instanceUrl,
    orgId,
    userId,
    orgKind: kindOfSession(host, new URL(instanceUrl).hostname, url),
    tokenType: 'Bearer',
    tokenFormat: jwt === undefined ? 'opaque' : 'jwt',
    expiresAt: typeof jwt?.['exp'] === 'number' ? dateOf(jwt['exp'] * 1000) : undefined,
    scopes: [
      ...new Set(
        text(members, 'scope')
          .split(/\s+/)
          .filter((scope) => /^[\w.:/-]{1,100}$/.test(scope)),
      ),
    ],
    issuedAt: issuedAt > 0 ? dateOf(issuedAt) : undefined,
  };
}

/** The kind is told by the login service that the identity names, refined by the org's own host. */
function kindOfSession(identityHost: string, instanceHost: string, url: LoginUrl): Session['orgKind'] {
  const byInstance = kindOfHost(instanceHost);
  if (byInstance === 'scratch' || url.kind === 'scratch') return 'scratch';
  if (byInstance === 'sandbox') return 'sandbox';
  if (identityHost === 'test.salesforce.com') return 'sandbox';
  if (identityHost === 'login.salesforce.com') return 'production';
  return byInstance === 'unknown' ? url.kind : byInstance;
}

/** `instance_url` as an origin, or a Failure: the token will be sent there. */
function trustedOrigin(value: string, url: LoginUrl): string {
  const parsed = parseUrl(value, 'instance_url');
  const configured = parsed.origin === url.origin;
  const salesforce = parsed.protocol === 'https:' && parsed.port === '' && isSalesforceHost(parsed.hostname);
  const plain = parsed.username === '' && parsed.password === '' && parsed.search === '' && parsed.hash === '';
  if (!plain || (parsed.pathname !== '/' && parsed.pathname !== '') || !(configured || salesforce)) {
    throw untrusted(
      `an \`instance_url\` on ${parsed.host === '' ? 'no host' : parsed.host} that is neither Salesforce's nor the one that was asked`,
    );
  }
  return parsed.origin;
}

/** `id` is `https://login.salesforce.com/id/<org>/<user>`; on a sandbox the host is test.salesforce.com. */
function identityOf(value: string, url: LoginUrl): { orgId: string; userId: string; host: string } {
  const parsed = parseUrl(value, 'id');
  const known = parsed.protocol === 'https:' && parsed.port === '' && isSalesforceHost(parsed.hostname);
  const match = /^\/id\/(00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)\/(005[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)$/.exec(
    parsed.pathname,
  );
  if (!(known || parsed.origin === url.origin) || match?.[1] === undefined || match[2] === undefined) {
    throw untrusted('an `id` that is not the identity of a user of an org');
  }
  return { orgId: match[1], userId: match[2], host: parsed.hostname };
}

function parseUrl(value: string, member: string): URL {
  try {
    return new URL(value);
  } catch {
    throw untrusted(`an \`${member}\` that is ${value === '' ? 'missing' : 'no address'}`);
  }
}

function untrusted(seen: string): Failure {
  return new Failure('ERR_REPLY_UNTRUSTED', `The login was answered with ${seen}.`);
}

function redirect(reply: TokenReply, url: LoginUrl): Failure {
  const location = reply.headers['location'];
  const to = location === undefined ? 'an address that it does not name' : originOf(location, url.origin);
  return new Failure('ERR_TOKEN_REDIRECT', `${url.host} answered ${reply.status} and points to ${to}.`);
}

/** Of an address only its origin: the rest may hold what was sent. */
function originOf(location: string, base: string): string {
  const origin = readUrl(location, base)?.origin ?? 'null';
  return origin === 'null' ? 'something that is no address of a host' : origin;
}

function jwtPayload(token: string): Readonly<Record<string, unknown>> | undefined {
  return jsonObject(Buffer.from(token.split('.').slice(1, 2).join(), 'base64url').toString('utf8'));
}

/** The members in which JWT-format tokens have been seen to name their org. */
function orgOfPayload(payload: Readonly<Record<string, unknown>>): string | undefined {
  const value = payload['organization_id'] ?? payload['org_id'] ?? payload['oid'];
  return typeof value === 'string' && value.startsWith('00D') ? value : undefined;
}

function text(members: Readonly<Record<string, unknown>>, name: string): string {
  const value = members[name];
  return typeof value === 'string' ? value : '';
}

function dateOf(milliseconds: number): Date | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function looksLikeHtml(body: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|script)/i.test(body);
}

function shape(reply: TokenReply): string {
  if (reply.body.trim() === '') return 'an empty body';
  return looksLikeHtml(reply.body) ? 'a page of HTML' : `${reply.body.length} characters that are no such answer`;
}
