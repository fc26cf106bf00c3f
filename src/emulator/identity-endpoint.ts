import type { Parts } from './access.ts';
import { type Answer, jsonAnswer, textAnswer } from './answer.ts';
import type { Emulation, Holder } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';
import type { Org, User } from './org.ts';

/** `GET` or `POST /services/oauth2/userinfo`: OpenID Connect's claims about the token's user. */
export function userinfoEndpoint({ org, user }: Holder, inquiry: Inquiry): Answer {
  const id = `${org.idOrigin}/id/${org.id}/${user.id}`;
  return jsonAnswer({
    sub: id,
    user_id: user.id,
    organization_id: org.id,
    preferred_username: user.username,
    nickname: user.username.split('@')[0],
    name: user.name,
    email: user.email,
    email_verified: true,
    given_name: user.name.split(' ')[0],
    family_name: user.name.split(' ').at(-1),
    zoneinfo: 'Europe/London',
    profile: `${inquiry.place.origin}/${user.id}`,
    urls: urls(inquiry.place.origin, org, user),
    active: user.active,
    user_type: 'STANDARD',
    language: 'en_US',
    locale: 'en_GB',
    utcOffset: 0,
    updated_at: '2026-01-01T00:00:00Z',
  });
}

/** `GET /id/<org>/<user>`: what the reply's `id` leads to. */
export function identityEndpoint({ org, user }: Holder, inquiry: Inquiry, parts: Parts): Answer {
  const [orgId, userId] = parts;
  if (!org.id.startsWith(orgId) || !user.id.startsWith(userId)) return textAnswer(403, 'Wrong_Org', 'wrong-org');
  return jsonAnswer({
    id: `${org.idOrigin}/id/${org.id}/${user.id}`,
    asserted_user: true,
    user_id: user.id,
    organization_id: org.id,
    username: user.username,
    nick_name: user.username.split('@')[0],
    display_name: user.name,
    email: user.email,
    email_verified: true,
    first_name: user.name.split(' ')[0],
    last_name: user.name.split(' ').at(-1),
    timezone: 'Europe/London',
    urls: urls(inquiry.place.origin, org, user),
    active: user.active,
    user_type: 'STANDARD',
    language: 'en_US',
    locale: 'en_GB',
    utcOffset: 0,
    last_modified_date: '2026-01-01T00:00:00Z',
    is_app_installed: true,
  });
}

/** `GET /id/keys`: the keys that JWT-format access tokens verify with. */
export function keysEndpoint(emulation: Emulation): Answer {
  return jsonAnswer({ keys: [emulation.sessions.jsonWebKey()] });
}

function urls(origin: string, org: Org, user: User): Record<string, string> {
  return {
    enterprise: `${origin}/services/Soap/c/{version}/${org.id.slice(0, 15)}`,
    metadata: `${origin}/services/Soap/m/{version}/${org.id.slice(0, 15)}`,
    partner: `${origin}/services/Soap/u/{version}/${org.id.slice(0, 15)}`,
    rest: `${origin}/services/data/v{version}/`,
    sobjects: `${origin}/services/data/v{version}/sobjects/`,
    query: `${origin}/services/data/v{version}/query/`,
    tooling_rest: `${origin}/services/data/v{version}/tooling/`,
    profile: `${origin}/${user.id}`,
    custom_domain: origin,
  };
}
