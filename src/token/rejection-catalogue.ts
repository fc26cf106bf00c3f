import type { FailureCode } from '../failure.ts';

/**
 * What is to be done after a rejection:
 * `final` nothing · `other-audience` one more try with the generic audience · `next-key` try the next credential ·
 * `clock` one more try with a corrected clock · `once-more` one more try after a moment, since an org's servers
 * differ · `outage` it is none of our doing, try again later.
 */
export type Verdict = 'final' | 'other-audience' | 'next-key' | 'clock' | 'once-more' | 'outage';

/** One row of the catalogue: words of the token endpoint and what they mean. */
export interface RejectionRow {
  readonly code: FailureCode;
  /** The endpoint's `error`; absent where the description alone decides. */
  readonly error?: string;
  /** Found anywhere in `error_description`, without regard to case; absent where the error alone decides. */
  readonly description?: string;
  /** What people see and search for: `error: error_description`, or the one of them that is on record. */
  readonly words: string;
  readonly verdict: Verdict;
  /** The next credential may do better when it has a client id of its own. */
  readonly blamesApp?: boolean;
  /** Passes by itself within minutes after a change in the org. */
  readonly propagates?: boolean;
  /** How much it tells when several clues are at hand; the highest is reported. */
  readonly weight: number;
  readonly sentence: string;
  /** Instead of the catalogue's hint, where that is about another answer of the same code. */
  readonly hint?: string;
}

/**
 * The catalogue of what Salesforce's token endpoint says, the more telling rows first.
 * @see Salesforce Help, "OAuth 2.0 Authorization Errors" (remoteaccess_oauth_flow_errors)
 */
export const rejections: readonly RejectionRow[] = [
  {
    code: 'ERR_TOKEN_USER_NOT_APPROVED',
    description: "user hasn't approved this consumer",
    words: "invalid_grant: user hasn't approved this consumer",
    verdict: 'once-more',
    blamesApp: true,
    propagates: true,
    weight: 60,
    sentence: 'The user is not approved for the app.',
  },
  {
    code: 'ERR_TOKEN_USER_NOT_ASSIGNED',
    description: 'user is not admin approved',
    words: 'invalid_app_access: user is not admin approved to access this app',
    verdict: 'once-more',
    blamesApp: true,
    propagates: true,
    weight: 70,
    sentence: 'The app admits users that an administrator chose, and this user is not one of them.',
  },
  {
    code: 'ERR_TOKEN_CROSS_ORG',
    description: 'cross-org oauth flows are not supported',
    words: 'Cross-org OAuth flows are not supported for this external client app',
    verdict: 'final',
    blamesApp: true,
    weight: 75,
    sentence: 'The external client app belongs to another org.',
  },
  {
    code: 'ERR_TOKEN_APP_NOT_FOUND',
    description: 'external client app is not installed',
    words: 'app_not_found: External client app is not installed in this org',
    verdict: 'once-more',
    blamesApp: true,
    propagates: true,
    weight: 55,
    sentence: 'The org does not find the external client app.',
  },
  {
    code: 'ERR_TOKEN_APP_NOT_FOUND',
    error: 'app_not_found',
    words: 'app_not_found: External client app is not installed in this org',
    verdict: 'once-more',
    blamesApp: true,
    propagates: true,
    weight: 55,
    sentence: 'The org does not find the app.',
  },
  {
    code: 'ERR_TOKEN_APP_NOT_FOUND',
    error: 'oauth_ec_app_not_found',
    words: 'OAUTH_EC_APP_NOT_FOUND',
    verdict: 'once-more',
    blamesApp: true,
    propagates: true,
    weight: 55,
    sentence: 'The org does not find the app; with these words it says so in a browser.',
  },
  {
    code: 'ERR_TOKEN_APP_NOT_INSTALLED',
    description: 'app must be installed into org',
    words: 'invalid_client: app must be installed into org',
    verdict: 'final',
    blamesApp: true,
    weight: 70,
    sentence: 'The connected app is not installed in the org.',
  },
  {
    code: 'ERR_TOKEN_APP_NOT_INSTALLED',
    error: 'oauth_approval_error_generic',
    words: 'OAUTH_APPROVAL_ERROR_GENERIC',
    verdict: 'final',
    blamesApp: true,
    weight: 55,
    sentence: 'The org did not approve the app; with these words it says so in a browser.',
  },
  {
    code: 'ERR_TOKEN_APP_NOT_INSTALLED',
    error: 'oauth_access_denied',
    words: 'OAUTH_ACCESS_DENIED',
    verdict: 'final',
    blamesApp: true,
    weight: 55,
    sentence: 'The org did not let the user use the app; with these words it says so in a browser.',
  },
  {
    code: 'ERR_TOKEN_CLIENT_ID_UNKNOWN',
    error: 'invalid_client_id',
    words: 'invalid_client_id: client identifier invalid',
    verdict: 'final',
    blamesApp: true,
    propagates: true,
    weight: 65,
    sentence: 'The org does not know the consumer key.',
  },
  {
    code: 'ERR_TOKEN_CLIENT_ID_UNKNOWN',
    description: 'client identifier invalid',
    words: 'invalid_client_id: client identifier invalid',
    verdict: 'final',
    blamesApp: true,
    propagates: true,
    weight: 65,
    sentence: 'The org does not know the consumer key.',
  },
  {
    code: 'ERR_TOKEN_CLIENT_CREDENTIALS',
    description: 'invalid client credentials',
    words: 'invalid_client: invalid client credentials',
    verdict: 'final',
    weight: 40,
    sentence: 'The org calls client credentials invalid that were never sent.',
  },
  {
    code: 'ERR_TOKEN_AUDIENCE',
    description: 'audience is invalid',
    words: 'invalid_grant: audience is invalid',
    verdict: 'other-audience',
    weight: 30,
    sentence: 'The org does not accept the audience.',
  },
  {
    code: 'ERR_TOKEN_AUDIENCE',
    description: 'audience validation failed',
    words: 'invalid_grant: Audience validation failed',
    verdict: 'other-audience',
    weight: 30,
    sentence: 'The org does not accept the audience.',
  },
  {
    code: 'ERR_TOKEN_ASSERTION',
    description: 'invalid assertion',
    words: 'invalid_grant: invalid assertion',
    verdict: 'next-key',
    propagates: true,
    weight: 50,
    sentence: 'The signature does not fit the certificate that the app holds.',
  },
  {
    code: 'ERR_TOKEN_EXPIRED',
    description: 'expired authorization code',
    words: 'invalid_grant: expired authorization code',
    verdict: 'clock',
    weight: 45,
    sentence: 'The org says that the assertion has expired.',
  },
  {
    code: 'ERR_TOKEN_EXPIRED',
    description: 'expired access/refresh token',
    words: 'invalid_grant: expired access/refresh token',
    verdict: 'final',
    weight: 20,
    sentence: 'The org speaks of an expired token, which belongs to another flow.',
    hint: 'This flow has no refresh token, and none was sent: see that `instance-url` is the My Domain address of the org (Setup → My Domain) and not that of a gateway. If another tool said it, log in with that tool anew.',
  },
  {
    code: 'ERR_TOKEN_IP_RESTRICTED',
    description: 'ip restricted',
    words: 'invalid_grant: ip restricted',
    verdict: 'final',
    weight: 90,
    sentence: 'The user may not log in from the address of this machine.',
  },
  {
    code: 'ERR_TOKEN_NO_SCOPES',
    description: 'no valid scopes defined',
    words: 'invalid_grant: no valid scopes defined',
    verdict: 'final',
    weight: 70,
    sentence: 'The app grants no usable scope.',
  },
  {
    code: 'ERR_TOKEN_SCOPE_PARAMETER',
    description: 'scope parameter not supported',
    words: 'invalid_request: scope parameter not supported',
    verdict: 'final',
    weight: 40,
    sentence: 'The org received a scope parameter that was never sent.',
  },
  {
    code: 'ERR_TOKEN_DOMAIN',
    description: 'request not supported on this domain',
    words: 'invalid_grant: request not supported on this domain',
    verdict: 'final',
    weight: 60,
    sentence: 'The org does not take this request at this address.',
  },
  {
    code: 'ERR_TOKEN_USER_INACTIVE',
    error: 'inactive_user',
    words: 'inactive_user: user is inactive',
    verdict: 'final',
    weight: 90,
    sentence: 'The user is inactive or frozen.',
  },
  {
    code: 'ERR_TOKEN_USER_INACTIVE',
    description: 'user is inactive',
    words: 'inactive_user: user is inactive',
    verdict: 'final',
    weight: 90,
    sentence: 'The user is inactive or frozen.',
  },
  {
    code: 'ERR_TOKEN_ORG_INACTIVE',
    error: 'inactive_org',
    words: 'inactive_org',
    verdict: 'final',
    weight: 95,
    sentence: 'The org is locked, closed or suspended.',
  },
  {
    code: 'ERR_TOKEN_LOGIN_RATE',
    error: 'rate_limit_exceeded',
    words: 'rate_limit_exceeded: login rate exceeded',
    verdict: 'final',
    weight: 95,
    sentence: 'The user has logged in too often within an hour.',
  },
  {
    code: 'ERR_TOKEN_LOGIN_RATE',
    description: 'login rate exceeded',
    words: 'rate_limit_exceeded: login rate exceeded',
    verdict: 'final',
    weight: 95,
    sentence: 'The user has logged in too often within an hour.',
  },
  {
    code: 'ERR_TOKEN_GRANT_TYPE',
    error: 'unsupported_grant_type',
    words: 'unsupported_grant_type: grant type not supported',
    verdict: 'final',
    weight: 50,
    sentence: 'The host does not know the JWT bearer flow.',
  },
  {
    code: 'ERR_TOKEN_GRANT_TYPE',
    description: 'grant type not supported',
    words: 'unsupported_grant_type: grant type not supported',
    verdict: 'final',
    weight: 50,
    sentence: 'The host does not know the JWT bearer flow.',
  },
  {
    code: 'ERR_ORG_UNAVAILABLE',
    error: 'unknown_error',
    words: 'unknown_error: retry your request',
    verdict: 'outage',
    weight: 10,
    sentence: 'The org met an error of its own.',
  },
  {
    code: 'ERR_ORG_UNAVAILABLE',
    description: 'retry your request',
    words: 'unknown_error: retry your request',
    verdict: 'outage',
    weight: 10,
    sentence: 'The org met an error of its own.',
  },
  {
    code: 'ERR_TOKEN_AUTHENTICATION',
    description: 'authentication failure',
    words: 'invalid_grant: authentication failure',
    verdict: 'final',
    weight: 25,
    sentence: 'The org refused the login without saying why.',
  },
];

/** What stands for words that are in no row. */
export const unknownRejection: RejectionRow = {
  code: 'ERR_TOKEN_REJECTED',
  words: '',
  verdict: 'final',
  weight: 20,
  sentence: 'The org refused the login.',
};
