import type { Secret } from '../secret.ts';

/** What the token endpoint gave, judged, with where and who. */
export interface Session {
  readonly accessToken: Secret;
  /** Where the org's APIs answer: an origin. */
  readonly instanceUrl: string;
  /** 18 characters where the org told them. */
  readonly orgId: string;
  readonly userId: string;
  readonly orgKind: 'production' | 'sandbox' | 'scratch' | 'unknown';
  readonly tokenType: string;
  readonly tokenFormat: 'opaque' | 'jwt';
  /** Known for JWT-format tokens only; Salesforce sends no `expires_in` in this flow. */
  readonly expiresAt: Date | undefined;
  /** As the org lists them, without duplicates. */
  readonly scopes: readonly string[];
  readonly issuedAt: Date | undefined;
}
