import type { LoginUrl } from '../assertion/login-url.ts';
import { catalogue } from '../failure-catalogue.ts';
import { longId, sameId } from '../org/identity.ts';
import {
  type Organization,
  organizationPath,
  type RunningUser,
  readOrganization,
  readRunningUser,
  runningUserPath,
} from '../org/running-user.ts';
import type { Session } from '../token/session.ts';
import type { World } from '../world/world.ts';
import { type Answered, askWith } from './ask.ts';
import { type Examination, failed, failedBy, passed, skipped } from './examination.ts';
import type { HostSeen } from './host.ts';
import type { ExaminedLogin } from './login.ts';
import { leastPrivilege, permissionsOf } from './privilege.ts';
import { limitsOf, type Setup } from './setup.ts';

/** What the org says of itself and of the user, asked with the session of the login. */
export async function examineOrg(
  setup: Setup,
  login: ExaminedLogin,
  seen: HostSeen,
  world: Pick<World, 'network'>,
): Promise<readonly Examination[]> {
  const { session } = login;
  if (session === undefined) return withoutSession(setup.target.url, login, seen);
  const ask = askWith(session, limitsOf(setup), world);
  const organization = await ask(organizationPath, readOrganization);
  if (organization.kind !== 'record') {
    const because = 'The API did not answer the session.';
    const known = { orgId: longId(session.orgId), userId: longId(session.userId) };
    return [
      api(organization, seen),
      skipped(
        'org.identity',
        `${because} The reply to the login names org ${known.orgId} and user ${known.userId}.`,
        known,
      ),
      skipped('org.least-privilege', because),
    ];
  }
  const user = await ask(runningUserPath(session.userId), readRunningUser);
  return [
    api(organization, seen),
    identity(setup, session, organization.record, user),
    leastPrivilege(user, await permissionsOf(ask)),
  ];
}

function withoutSession(
  url: LoginUrl | undefined,
  { otherOrg, because }: ExaminedLogin,
  seen: HostSeen,
): readonly Examination[] {
  return [
    url === undefined ? skipped('org.api', because) : hostAlone(url, seen, because),
    otherOrg === undefined ? skipped('org.identity', because) : failedBy('org.identity', otherOrg),
    skipped('org.least-privilege', because),
  ];
}

/** Without a session it is told at least whether the host is an org; hosts that need not answer as one are let be. */
function hostAlone(url: LoginUrl, seen: HostSeen, because: string): Examination {
  const facts = { newestVersion: seen.kind === 'org' ? seen.newestVersion : null };
  const mayDiffer = url.generic || url.foreign || url.sitePath !== '';
  if (seen.kind === 'org') {
    return skipped('org.api', `${because} The host is an org; its newest API version is ${seen.newestVersion}.`, facts);
  }
  if (seen.kind === 'not-asked' || (seen.kind === 'other' && mayDiffer)) return skipped('org.api', because, facts);
  return failed('org.api', `${url.host} does not answer as an org does: ${seen.clause}.`, unavailable, facts);
}

const unavailable = `${catalogue.ERR_ORG_UNAVAILABLE.hint} A deleted sandbox or scratch org, and an address with a slip in its name, answer like this as well.`;

function api(answer: Answered<Organization>, seen: HostSeen): Examination {
  const newestVersion = seen.kind === 'org' ? seen.newestVersion : null;
  if (answer.kind === 'record') {
    const newest = newestVersion === null ? '' : `; its newest version is ${newestVersion}`;
    return passed('org.api', `The API answers the session${newest}.`, { newestVersion });
  }
  const errorCode = answer.kind === 'refused' ? answer.errorCode : null;
  const hint = answer.kind === 'unanswered' ? answer.hint : apiRemedy(errorCode, answer.seen);
  return failed('org.api', `The API does not answer the session: ${answer.seen}.`, hint, { newestVersion, errorCode });
}

function apiRemedy(errorCode: string | null, seen: string): string {
  if (/not valid for use with the REST API/i.test(seen)) {
    return 'Add the scope "Manage user data via APIs (api)" to the app; if it is there, see whether API Access Control or an IP range of the app keeps the session out (Setup → API Access Control).';
  }
  if (errorCode === 'INVALID_SESSION_ID') {
    return 'A session that ends at once is kept out by a policy: see Setup → API Access Control, and Setup → Session Settings (sessions locked to an address or a domain).';
  }
  if (errorCode?.startsWith('API_') === true) {
    return 'Give the user the permission "API Enabled": Setup → Permission Sets → the set → System Permissions (or the profile). Some editions have no API.';
  }
  if (errorCode === 'REQUEST_LIMIT_EXCEEDED') {
    return "The org's requests of these 24 hours are used up: Setup → Company Information → API Requests, Last 24 Hours.";
  }
  return unavailable;
}

function identity(
  { username, target }: Setup,
  session: Session,
  organization: Organization,
  user: Answered<RunningUser>,
): Examination {
  const seenName = user.kind === 'record' ? user.record.username : null;
  const facts = {
    orgId: longId(organization.id),
    orgName: organization.name,
    orgType: organization.kind,
    userId: longId(session.userId),
    username: seenName,
    profile: user.kind === 'record' ? user.record.profile : null,
    instanceUrl: session.instanceUrl,
  };
  const { orgType } = target;
  const where = `org ${facts.orgId} (${organization.name}, ${organization.kind})`;
  if (!sameId(organization.id, session.orgId)) {
    const message = `The reply to the login named org ${longId(session.orgId)}, and the API is that of ${where}.`;
    return failed(
      'org.identity',
      message,
      'See what stands between the runner and the org, and use no session until you know.',
      facts,
    );
  }
  if (orgType !== undefined && orgType !== organization.kind) {
    const message = `\`org-type\` says ${orgType}, and the API is that of ${where}.`;
    return failed('org.identity', message, catalogue.ERR_TARGET_KIND.hint, facts);
  }
  if (seenName === null) {
    return passed('org.identity', `The session is one of ${where}. The user may not read the own record.`, facts);
  }
  if (username !== undefined && seenName.toLowerCase() !== username.toLowerCase()) {
    const message = `The session is one of ${seenName} and not of ${username}, in ${where}.`;
    return failed('org.identity', message, catalogue.ERR_USERNAME.hint, facts);
  }
  return passed('org.identity', `The session is one of ${seenName} in ${where}.`, facts);
}
