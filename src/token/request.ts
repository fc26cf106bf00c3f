import { Secret } from '../secret.ts';

/** The path that every login host has. */
export const tokenPath = '/services/oauth2/token';

/** One token request, ready to send: two form fields, nothing in the query string. */
export interface TokenRequest {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Secret;
}

/**
 * The request that exchanges an assertion for an access token. `scope` is not sent: Salesforce refuses it.
 * @param origin of the login host, without a slash at the end
 * @see RFC 7523 §2.1
 */
export function tokenRequest(origin: string, assertion: Secret): TokenRequest {
  const form = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: assertion.reveal(),
  });
  return {
    method: 'POST',
    url: `${origin}${tokenPath}`,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new Secret(form.toString()),
  };
}
