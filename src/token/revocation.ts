import { Secret } from '../secret.ts';

/** The request that ends a session; the token travels in the body, never in the query string. RFC 7009 §2.1 */
export function revocationRequest(instanceUrl: string, accessToken: Secret) {
  return {
    method: 'POST',
    url: `${instanceUrl}/services/oauth2/revoke`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new Secret(new URLSearchParams({ token: accessToken.reveal() }).toString()),
  } as const;
}

/** How the endpoint answered: ended now, was no session any more, or neither. */
export type Revocation = 'revoked' | 'already-ended' | 'refused';

/** Salesforce answers 200 with an empty body, and 400 `invalid_token` for what is no session any more. */
export function judgeRevocation(status: number, body: string): Revocation {
  if (status === 200) return 'revoked';
  return status === 400 && /"error"\s*:\s*"(?:invalid_token|unsupported_token_type)"/.test(body)
    ? 'already-ended'
    : 'refused';
}
