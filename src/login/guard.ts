import { kindOfHost } from '../assertion/login-url.ts';
import { Failure } from '../failure.ts';
import { sameId } from '../org/identity.ts';
import type { Session } from '../token/session.ts';

/** What a session has to be like before it may be exposed. */
export interface Guards {
  readonly orgType: 'production' | 'sandbox' | 'scratch' | undefined;
  /** Empty allows every org. */
  readonly allowedOrgIds: readonly string[];
}

/** Why the session is not of the org that was meant; `undefined` when it may be exposed. */
export function refusalOf(session: Session, { orgType, allowedOrgIds }: Guards): Failure | undefined {
  if (orgType !== undefined && !isOfType(session, orgType)) {
    const seen =
      session.orgKind === 'unknown'
        ? 'nothing in the reply tells of what type the org is that answered'
        : `the org that answered is a ${session.orgKind} org`;
    return new Failure('ERR_TARGET_KIND', `\`org-type\` says ${orgType}, and ${seen}.`, { exit: 1 });
  }
  if (allowedOrgIds.length > 0 && !allowedOrgIds.some((allowed) => sameId(allowed, session.orgId))) {
    return new Failure(
      'ERR_TARGET_REFUSED_ORG',
      `The session is one of org ${session.orgId}, which \`allowed-org-ids\` does not list.`,
    );
  }
  return undefined;
}

/** A scratch org's identity names test.salesforce.com as a sandbox's does; only its host may tell the two apart. */
function isOfType({ orgKind, instanceUrl }: Session, orgType: string): boolean {
  const maybeScratch = orgKind === 'sandbox' && kindOfHost(new URL(instanceUrl).hostname) !== 'sandbox';
  return orgKind === orgType || (orgType === 'scratch' && maybeScratch);
}
