import type { LoginUrl } from '../assertion/login-url.ts';
import { catalogue } from '../failure-catalogue.ts';
import { longId, sameId } from '../org/identity.ts';
import {
  type Answer,
  type BroadPermission,
  broadPermissions,
  judgeRecord,
  type Organization,
  organizationPath,
  permissionsPath,
  type RunningUser,
  readOrganization,
  readPermissions,
  readRunningUser,
  runningUserPath,
} from '../org/running-user.ts';
import type { Session } from '../token/session.ts';
import type { Limits, World } from '../world/world.ts';
import { type Examination, failed, failedBy, passed, skipped, warned } from './examination.ts';
import type { HostSeen } from './host.ts';
import type { ExaminedLogin } from './login.ts';
import { failureOf } from './network.ts';
import type { Setup } from './setup.ts';

const ids = ['org.api', 'org.identity', 'org.least-privilege'] as const;

/** What the org says of itself and of the user, asked with the session of the login. */
export async function examineOrg(
  setup: Setup,
  { session, otherOrg }: ExaminedLogin,
  seen: HostSeen,
  world: World,
): Promise<readonly Examination[]> {
  if (session === undefined) return withoutSession(setup.target.url, otherOrg, seen);
  const ask = questions(session, setup, world);
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
    leastPrivilege(user, await permissions(ask)),
  ];
}

function withoutSession(url: LoginUrl | undefined, otherOrg: ExaminedLogin['otherOrg'], seen: HostSeen): Examination[] {
  const because = otherOrg === undefined ? 'There is no session.' : 'The session is of another org, and is not used.';
  const [, , leastPrivilegeId] = ids;
  return [
    url === undefined ? skipped('org.api', because) : hostAlone(url, seen, because),
    otherOrg === undefined ? skipped('org.identity', because) : failedBy('org.identity', otherOrg),
    skipped(leastPrivilegeId, because),
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

type Ask = <T>(path: string, read: Parameters<typeof judgeRecord<T>>[1]) => Promise<Answer<T> | Unanswered>;

/** The API gave no answer at all. */
interface Unanswered {
  readonly kind: 'unanswered';
  readonly seen: string;
  readonly hint: string;
}

function questions(session: Session, { timeoutMilliseconds, signal }: Setup, { network }: World): Ask {
  const limits: Limits = { timeoutMilliseconds, ...(signal === undefined ? {} : { signal }) };
  return async (path, read) => {
    const request = {
      method: 'GET',
      url: `${session.instanceUrl}${path}`,
      headers: { accept: 'application/json' },
      bearer: session.accessToken,
    } as const;
    const answer = await network.send(request, limits);
    if (answer.kind === 'reply') return judgeRecord(answer, read);
    const { message, hint } = failureOf(answer);
    return { kind: 'unanswered', seen: message, hint };
  };
}

function api(answer: Answer<Organization> | Unanswered, seen: HostSeen): Examination {
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
  user: Answer<RunningUser> | Unanswered,
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
      'See what stands between the runner and the org; expose no session until you know.',
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

/** The broad permissions of the user; where the org does not know them all, the two farthest. */
async function permissions(ask: Ask): Promise<Answer<readonly BroadPermission[]> | Unanswered> {
  const all = await ask(permissionsPath(Object.keys(broadPermissions) as BroadPermission[]), readPermissions);
  if (all.kind !== 'refused' || all.errorCode !== 'INVALID_FIELD') return all;
  return ask(permissionsPath(['ModifyAllData', 'ViewAllData']), readPermissions);
}

function leastPrivilege(
  user: Answer<RunningUser> | Unanswered,
  granted: Answer<readonly BroadPermission[]> | Unanswered,
): Examination {
  const profile = user.kind === 'record' ? user.record.profile : null;
  const administrator = profile === 'System Administrator';
  const names = granted.kind === 'record' ? granted.record.map((name) => broadPermissions[name]) : [];
  const facts = { profile, permissions: names };
  if (granted.kind !== 'record' && !administrator) {
    return skipped('org.least-privilege', `The org does not tell the user's permissions: ${granted.seen}.`, facts);
  }
  if (!administrator && names.length === 0) {
    const list = Object.values(broadPermissions).join(', ');
    return passed('org.least-privilege', `The user has none of the permissions that reach far (${list}).`, facts);
  }
  const seen = [
    ...(administrator ? ['the profile System Administrator'] : []),
    ...(names.length > 0 ? [`the permissions ${names.join(', ')}`] : []),
  ];
  return warned(
    'org.least-privilege',
    `The user has ${seen.join(' and ')}: whoever gets the key has them too.`,
    'Give the user a profile with minimum access and a permission set with what the pipeline does. Deployments do with "Modify Metadata Through Metadata API Functions" in the place of "Modify All Data"; "Author Apex" is needed by those that contain Apex.',
    facts,
  );
}
