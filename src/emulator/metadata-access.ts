import type { Emulation, Holder } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';
import type { App, Org, User } from './org.ts';

/** A no of the Metadata API, the same words in SOAP and in REST. */
export interface MetadataNo {
  readonly code: string;
  readonly message: string;
}

const noSession = {
  code: 'INVALID_SESSION_ID',
  message: 'Invalid Session ID found in SessionHeader: Illegal Session. Session not found, missing session key: ***',
};

/** Whether that token may use the Metadata API at that place; a use prolongs its session. */
export function enterMetadata(
  emulation: Emulation,
  { place }: Inquiry,
  token: string | undefined,
  { overSoap }: { readonly overSoap: boolean },
): Holder | MetadataNo {
  const holder = emulation.holder(token);
  if (place.kind === 'generic' || holder === undefined || !place.orgs.includes(holder.org)) return noSession;
  const { session, user } = holder;
  if (overSoap && session.format === 'jwt') return noSession;
  if (!session.scopes.some((scope) => scope === 'api' || scope === 'full')) return noSession;
  if (!user.permissions.includes('ApiEnabled')) {
    return { code: 'API_DISABLED_FOR_ORG', message: 'API is not enabled for this Organization or Partner' };
  }
  if (!user.permissions.some((name) => name === 'ModifyMetadata' || name === 'ModifyAllData')) {
    const message = 'use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions';
    return { code: 'INSUFFICIENT_ACCESS', message };
  }
  emulation.prolong(session);
  return holder;
}

export function isNo(value: Holder | MetadataNo): value is MetadataNo {
  return 'code' in value;
}

/** Whether the user sees what holds consumer secrets; the org's own switch is another matter. */
export function seesSecrets(org: Org, user: User): boolean {
  const readers = org.metadata.secretReaders;
  return readers === undefined || readers.has(user.username.toLowerCase());
}

/** The External Client Apps of an org. */
export function externalApps(org: Org): readonly App[] {
  return [...org.apps.values()].filter(({ type }) => type === 'external');
}
