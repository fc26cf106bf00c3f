import { Secret } from '../../src/secret.ts';
import type { Session } from '../../src/token/session.ts';

/** A session of a production org, changed where a test says so. */
export function sessionOf(changes: Partial<Session> = {}): Session {
  return {
    accessToken: new Secret('00D5f000000AbCd!madeUpForThisTest'),
    instanceUrl: 'https://acme.my.salesforce.com',
    orgId: '00D5f000000AbCd',
    userId: '0055f000000AbCd',
    orgKind: 'production',
    tokenType: 'Bearer',
    tokenFormat: 'opaque',
    expiresAt: undefined,
    scopes: ['api'],
    issuedAt: undefined,
    ...changes,
  };
}
