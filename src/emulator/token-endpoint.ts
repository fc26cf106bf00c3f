import { type Answer, jsonAnswer, rejectionAnswer } from './answer.ts';
import { decodeAssertion } from './assertion.ts';
import type { Emulation } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';
import { type Grant, judge } from './judge.ts';

const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/**
 * `POST /services/oauth2/token`: the OAuth 2.0 JWT bearer flow (RFC 7523, section 2.1). Only the form counts: what
 * stands in the query string is not read.
 */
export function tokenEndpoint(emulation: Emulation, inquiry: Inquiry): Answer {
  const { form, method, place } = inquiry;
  if (method !== 'POST') return rejectionAnswer('post-only');
  if (form.get('grant_type') === 'refresh_token') return rejectionAnswer('expired-refresh-token');
  if (form.get('grant_type') !== grantType) return rejectionAnswer('unsupported-grant-type');
  if (form.has('scope')) return rejectionAnswer('scope-not-supported');
  const assertion = decodeAssertion(form.get('assertion') ?? '');
  if (assertion === undefined) return rejectionAnswer('invalid-assertion');
  const judged = judge(emulation, place, assertion, form.get('client_secret'));
  if (typeof judged === 'string') return rejectionAnswer(judged, assertion.claims);
  const answer = jsonAnswer(reply(emulation, inquiry, judged), 'issued');
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' }, claims: assertion.claims };
}

/** The members of a JWT bearer reply: no `expires_in`, no `refresh_token`. */
function reply(emulation: Emulation, { place }: Inquiry, { org, app, user }: Grant): Record<string, unknown> {
  const instanceUrl = org.instanceUrl ?? (place.kind === 'loopback' ? place.origin : (org.myDomain ?? place.origin));
  const session = emulation.sessions.open(org, app, user, {
    now: emulation.nowSeconds(),
    lifetimeSeconds: emulation.sessionSeconds,
    fresh: emulation.configuration.freshTokens ?? false,
    instanceUrl,
  });
  const members = {
    access_token: session.token,
    scope: app.scopes.join(' '),
    instance_url: instanceUrl,
    id: `${org.idOrigin}/id/${org.id}/${user.id}`,
    token_type: 'Bearer',
    ...(session.format === 'jwt' ? { token_format: 'jwt' } : {}),
    ...(org.sitePath === undefined ? {} : { sfdc_community_url: `${instanceUrl}/${org.sitePath}` }),
    ...org.reply,
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
