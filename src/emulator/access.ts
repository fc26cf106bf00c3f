import { type Answer, restError, textAnswer } from './answer.ts';
import type { Emulation, Holder } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';

/** What a path of an endpoint holds, in the order of its groups; empty where there is none, or nothing in it. */
export type Parts = readonly [string, string, string, string];

/** An endpoint as everybody finds it. */
export type Endpoint = (emulation: Emulation, inquiry: Inquiry, parts: Parts) => Answer;

/** An endpoint behind a door: it knows who came in. */
export type GuardedEndpoint = (holder: Holder, inquiry: Inquiry, parts: Parts, emulation: Emulation) => Answer;

/** An endpoint of the REST API. */
export const behindApi = (endpoint: GuardedEndpoint): Endpoint => behind(enterApi, endpoint);

/** An endpoint that tells who somebody is. */
export const behindIdentity = (endpoint: GuardedEndpoint): Endpoint => behind(enterIdentity, endpoint);

function behind(
  enter: (emulation: Emulation, inquiry: Inquiry) => Holder | Answer,
  endpoint: GuardedEndpoint,
): Endpoint {
  return (emulation, inquiry, parts) => {
    const holder = enter(emulation, inquiry);
    return 'status' in holder ? holder : endpoint(holder, inquiry, parts, emulation);
  };
}

/**
 * Lets a request to the REST API in, and prolongs its session, or says no in that API's words. A token is good on the
 * hosts of its own org only.
 */
function enterApi(emulation: Emulation, inquiry: Inquiry): Holder | Answer {
  if (inquiry.place.kind === 'generic') {
    return restError(400, 'URL_NOT_RESET', 'Destination URL not reset. The URL returned from login must be set');
  }
  const holder = emulation.holder(inquiry.bearer);
  if (holder === undefined || !inquiry.place.orgs.includes(holder.org)) {
    return restError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  }
  if (!holder.session.scopes.some((scope) => scope === 'api' || scope === 'full')) {
    return restError(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API');
  }
  if (!holder.user.permissions.includes('ApiEnabled')) {
    return restError(403, 'API_DISABLED_FOR_ORG', 'The REST API is not enabled for this Organization.');
  }
  emulation.prolong(holder.session);
  return holder;
}

/** Lets a request for identity in: a bad token gets 403 and two words of plain text, as from an org. */
function enterIdentity(emulation: Emulation, inquiry: Inquiry): Holder | Answer {
  const token = inquiry.bearer ?? inquiry.form.get('access_token') ?? inquiry.query.get('oauth_token') ?? undefined;
  if (token === undefined) return textAnswer(403, 'Missing_OAuth_Token', 'missing-token');
  return emulation.holder(token) ?? textAnswer(403, 'Bad_OAuth_Token', 'bad-token');
}
