import { type Answer, jsonAnswer, rejectionAnswer, textAnswer } from './answer.ts';
import type { Emulation } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';

/**
 * `POST /services/oauth2/revoke` with the form field `token` (RFC 7009); GET with a query works as well. 200 and
 * nothing else when it was a live one.
 */
export function revokeEndpoint(emulation: Emulation, inquiry: Inquiry): Answer {
  const token = (inquiry.method === 'POST' ? inquiry.form : inquiry.query).get('token') ?? '';
  if (!/^00D\w{12,15}!|^eyJ/.test(token)) return rejectionAnswer('unsupported-token-type');
  const live = emulation.holder(token) !== undefined && emulation.sessions.revoke(token);
  return live ? textAnswer(200, '', 'revoked') : rejectionAnswer('invalid-token');
}

/** `POST /services/oauth2/introspect` (RFC 7662): only for an app with its secret, and only about its own tokens. */
export function introspectEndpoint(emulation: Emulation, inquiry: Inquiry): Answer {
  if (inquiry.method !== 'POST') return rejectionAnswer('post-only');
  const [clientId, clientSecret] = credentials(inquiry);
  const app = inquiry.place.orgs.map((org) => org.apps.get(clientId)).find((each) => each !== undefined);
  if (app === undefined) return rejectionAnswer('invalid-client-id');
  if (app.clientSecret === undefined || app.clientSecret !== clientSecret) {
    return rejectionAnswer('invalid-client-credentials');
  }
  const holder = emulation.holder(inquiry.form.get('token') ?? undefined);
  if (holder === undefined || holder.session.clientId !== clientId) return jsonAnswer({ active: false }, 'inactive');
  const { org, session, user } = holder;
  return jsonAnswer({
    active: true,
    scope: session.scopes.join(' '),
    client_id: session.clientId,
    username: user.username,
    sub: `${org.idOrigin}/id/${org.id}/${user.id}`,
    token_type: 'access_token',
    exp: session.expiresAt,
    iat: session.issuedAt,
    nbf: session.issuedAt,
  });
}

/** From the form, or from an `Authorization: Basic` header. */
function credentials({ form, headers }: Inquiry): readonly [string, string | undefined] {
  const basic = /^Basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic === undefined) return [form.get('client_id') ?? '', form.get('client_secret') ?? undefined];
  const pair = Buffer.from(basic, 'base64').toString('utf8');
  const name = pair.replace(/:.*$/s, '');
  return [name, pair.slice(name.length + 1)];
}
