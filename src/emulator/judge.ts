import { type DecodedAssertion, verifies } from './assertion.ts';
import type { Emulation } from './emulation.ts';
import { acceptedAudiences, isGenericAudience, type Place } from './host.ts';
import type { App, Org, User } from './org.ts';
import { isRejectionName, type RejectionName } from './rejection.ts';

/** An assertion that was believed: who comes in, through which app, where. */
export interface Grant {
  readonly org: Org;
  readonly app: App;
  readonly user: User;
}

/** How far away `exp` may be when the documentation is enforced: 3 minutes. */
const strictSeconds = 180;

/** Judges an assertion as the org at that place does; the first objection wins. */
export function judge(
  emulation: Emulation,
  place: Place,
  assertion: DecodedAssertion,
  clientSecret: string | null,
): Grant | RejectionName {
  const found = findApp(emulation, place, assertion);
  if (typeof found === 'string') return found;
  const { org, app } = found;
  const objection =
    notYetKnown(emulation, app) ??
    objectToApp(place, org, app, assertion, clientSecret) ??
    objectToAssertion(emulation, place, found, assertion);
  if (objection !== undefined) return objection;
  const user = org.users.get(String(assertion.claims.sub).toLowerCase());
  return objectToUser(emulation, app, user) ?? { org, app, user: user as User };
}

/** Among the orgs that answer there, the one that knows the app, and the user too where several know the app. */
function findApp(
  emulation: Emulation,
  place: Place,
  { claims }: DecodedAssertion,
): { readonly org: Org; readonly app: App } | RejectionName {
  const knows = (org: Org) => org.apps.has(String(claims.iss));
  const candidates = place.orgs.filter(knows);
  const org = candidates.find((each) => each.users.has(String(claims.sub).toLowerCase())) ?? candidates[0];
  const app = org?.apps.get(String(claims.iss));
  if (org !== undefined && app !== undefined) return { org, app };
  const elsewhere = emulation.orgs.find(knows)?.apps.get(String(claims.iss));
  if (elsewhere?.type === 'external') return place.kind === 'generic' ? 'app-not-found' : 'cross-org';
  return 'invalid-client-id';
}

function notYetKnown(emulation: Emulation, app: App): RejectionName | undefined {
  const argument = emulation.faults.condition('propagation');
  if (argument === undefined) return undefined;
  const [seconds, name = app.type === 'external' ? 'app-not-found' : 'invalid-client-id'] = argument.split(':');
  if (emulation.age() >= Number(seconds)) return undefined;
  return isRejectionName(name) ? name : 'invalid-client-id';
}

function objectToApp(
  place: Place,
  org: Org,
  app: App,
  { claims }: DecodedAssertion,
  clientSecret: string | null,
): RejectionName | undefined {
  if (org.inactive) return 'inactive-org';
  if (app.type === 'external') {
    if (!app.installed || place.kind === 'generic' || isGenericAudience(claims.aud)) return 'app-not-found';
  } else if (!app.installed) return 'app-not-installed';
  if (place.kind === 'generic' && org.preventGenericHosts) return 'domain-not-supported';
  if (clientSecret !== null && clientSecret !== app.clientSecret) return 'invalid-client-credentials';
  return undefined;
}

function objectToAssertion(
  emulation: Emulation,
  place: Place,
  { org, app }: { readonly org: Org; readonly app: App },
  assertion: DecodedAssertion,
): RejectionName | undefined {
  const { aud, exp, jti } = assertion.claims;
  const certificate = emulation.certificateOf(org, app);
  if (certificate === undefined || !verifies(assertion, certificate)) return 'invalid-assertion';
  const audiences = acceptedAudiences(place, org, emulation.loopbackOrigins);
  // The official CLI sends a slash at the end, and orgs take it.
  if (typeof aud !== 'string' || !audiences.includes(aud.replace(/\/$/, ''))) return 'audience-invalid';
  const now = emulation.nowSeconds();
  const end = seconds(exp);
  if (end === undefined) return 'invalid-assertion';
  if (end <= now) return 'expired-authorization-code';
  if (!emulation.configuration.strict) return undefined;
  if (typeof exp !== 'number' || exp > now + strictSeconds) return 'invalid-assertion';
  const once = jti === undefined || emulation.rememberId(`${org.id} ${app.clientId} ${String(jti)}`, exp);
  return once ? undefined : 'invalid-assertion';
}

/** A moment as a number or, as simple-salesforce sends it and orgs take it, a string of digits. */
function seconds(exp: unknown): number | undefined {
  if (typeof exp === 'string' && /^\d+$/.test(exp)) return Number(exp);
  return typeof exp === 'number' ? exp : undefined;
}

function objectToUser(emulation: Emulation, app: App, user: User | undefined): RejectionName | undefined {
  if (user === undefined) return 'user-not-approved';
  if (!user.active || user.frozen) return 'inactive-user';
  if (user.locked) return 'authentication-failure';
  if (app.approvedUsers !== undefined && !app.approvedUsers.has(user.username.toLowerCase())) {
    return app.policy === 'adminApproved' ? 'user-not-admin-approved' : 'user-not-approved';
  }
  if (user.ipRestricted) return 'ip-restricted';
  const usable = app.scopes.filter((scope) => !['full', 'refresh_token', 'offline_access'].includes(scope));
  if (usable.length === 0) return 'no-valid-scopes';
  return emulation.countLogin(user) ? undefined : 'login-rate-exceeded';
}
