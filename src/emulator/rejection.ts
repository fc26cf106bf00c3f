/** One considered no of the token endpoint. */
export interface Rejection {
  readonly status: number;
  readonly error: string;
  readonly description: string;
}

const row = (error: string, description: string): Rejection => ({ status: 400, error, description });

/**
 * What the token endpoint says (and, with `…-token…`, the one for revocation), by the name that faults and the journal use. The wire words are those seen in the
 * field; `inactive-user`, `inactive-org` and `cross-org` have documented meanings but no recorded reply.
 */
export const rejections = {
  'user-not-approved': row('invalid_grant', "user hasn't approved this consumer"),
  'user-not-admin-approved': row('invalid_app_access', 'user is not admin approved to access this app'),
  'app-not-found': row('app_not_found', 'External client app is not installed in this org'),
  'cross-org': row('invalid_client', 'Cross-org OAuth flows are not supported for this external client app'),
  'invalid-client-id': row('invalid_client_id', 'client identifier invalid'),
  'invalid-client-credentials': row('invalid_client', 'invalid client credentials'),
  'app-not-installed': row('invalid_client', 'app must be installed into org'),
  'audience-invalid': row('invalid_grant', 'audience is invalid'),
  'audience-validation-failed': row('invalid_grant', 'Audience validation failed'),
  'invalid-assertion': row('invalid_grant', 'invalid assertion'),
  'expired-authorization-code': row('invalid_grant', 'expired authorization code'),
  'expired-refresh-token': row('invalid_grant', 'expired access/refresh token'),
  'ip-restricted': row('invalid_grant', 'ip restricted'),
  'no-valid-scopes': row('invalid_grant', 'no valid scopes defined'),
  'scope-not-supported': row('invalid_request', 'scope parameter not supported'),
  'domain-not-supported': row('invalid_grant', 'request not supported on this domain'),
  'authentication-failure': row('invalid_grant', 'authentication failure'),
  'inactive-user': row('inactive_user', 'user is inactive'),
  'inactive-org': row('inactive_org', 'organization is inactive'),
  'login-rate-exceeded': row('rate_limit_exceeded', 'login rate exceeded'),
  'post-only': row('invalid_request', 'must use HTTP POST'),
  'unsupported-grant-type': row('unsupported_grant_type', 'grant type not supported'),
  'unsupported-token-type': row('unsupported_token_type', 'this token type is not supported'),
  'invalid-token': row('invalid_token', 'invalid token'),
  'unknown-error': row('unknown_error', 'retry your request'),
} as const satisfies Record<string, Rejection>;

export type RejectionName = keyof typeof rejections;

export function isRejectionName(name: string): name is RejectionName {
  return Object.hasOwn(rejections, name);
}
