import type { Session } from '../../token/session.ts';

/**
 * What a session cannot do in the hands of the `sf` CLI, each with its remedy; empty when all is well. Nothing is said of
 * scopes that the org did not tell.
 * @see Salesforce Help, "JWT-Based Access Tokens for OAuth" (xcloud.jwt_access_tokens): for REST APIs only
 */
export function handOffWarnings(session: Pick<Session, 'scopes' | 'tokenFormat'>): readonly string[] {
  const warnings: string[] = [];
  const { scopes, tokenFormat } = session;
  if (scopes.length > 0 && !scopes.includes('api') && !scopes.includes('full')) {
    warnings.push(
      `The session has the scope \`${scopes.join(' ')}\` without \`api\`, so neither the sf CLI nor anything else can call the org's APIs with it. Add "Manage user data via APIs (api)" to the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes.`,
    );
  }
  if (tokenFormat === 'jwt') {
    warnings.push(
      'The access token has the JWT format, which SOAP takes from API version 68.0 on only, and `sf project deploy start` and `retrieve` use SOAP. Set SF_ORG_API_VERSION to 68.0 or later, or SF_ORG_METADATA_REST_DEPLOY to true (deploys only), or switch off "Issue JSON Web Token (JWT)-based access tokens for named users" in the app.',
    );
  }
  return warnings;
}
