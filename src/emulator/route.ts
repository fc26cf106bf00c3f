import { type Answer, htmlAnswer } from './answer.ts';
import {
  describeEndpoint,
  globalDescribeEndpoint,
  limitsEndpoint,
  recordEndpoint,
  resourcesEndpoint,
  unknownResourceEndpoint,
  versionsEndpoint,
} from './data-endpoint.ts';
import type { Emulation } from './emulation.ts';
import type { EndpointName } from './fault.ts';
import { identityEndpoint, keysEndpoint, userinfoEndpoint } from './identity-endpoint.ts';
import type { Inquiry } from './inquiry.ts';
import { nextPageEndpoint, queryEndpoint } from './query-endpoint.ts';
import { introspectEndpoint, revokeEndpoint } from './revoke-endpoint.ts';
import { tokenEndpoint } from './token-endpoint.ts';

/** One endpoint of an org. */
export interface Route {
  readonly endpoint: EndpointName | 'other';
  /** Matches the whole path; what its groups hold goes to `answer`. */
  readonly path: RegExp;
  readonly answer: (emulation: Emulation, inquiry: Inquiry, parts: readonly (string | undefined)[]) => Answer;
}

const version = '/services/data/v((?:[3-5]\\d|6[0-6])\\.0)';

/** The first that matches answers; the newest version may be called `latest`. */
const routes: readonly Route[] = [
  route('token', '/services/oauth2/token', tokenEndpoint),
  route('userinfo', '/services/oauth2/userinfo', userinfoEndpoint),
  route('revoke', '/services/oauth2/revoke', revokeEndpoint),
  route('introspect', '/services/oauth2/introspect', introspectEndpoint),
  route('identity', '/id/keys', keysEndpoint),
  route('identity', '/id/(00D\\w{12,15})/(005\\w{12,15})', identityEndpoint),
  route('data', '/services/data/?', versionsEndpoint),
  route('data', `${version}/?`, resourcesEndpoint),
  route('data', `${version}/limits/?`, limitsEndpoint),
  route('data', `${version}(/tooling)?/query(?:All)?/?`, queryEndpoint),
  route('data', `${version}(?:/tooling)?/query(?:All)?/(\\w+)-(\\d+)`, nextPageEndpoint),
  route('data', `${version}/sobjects/?`, globalDescribeEndpoint),
  route('data', `${version}(/tooling)?/sobjects/(\\w+)/describe/?`, describeEndpoint),
  route('data', `${version}(/tooling)?/sobjects/(\\w+)/(\\w+)/?`, recordEndpoint),
  route('data', '/services/data/.*', unknownResourceEndpoint),
];

const nowhere: Route = route('other', '.*', () =>
  htmlAnswer(404, '<html><body><h1>URL No Longer Exists</h1></body></html>', 'not-found'),
);

/** The endpoint at a path, and the parts of the path that it reads. */
export function routeOf(path: string): { readonly route: Route; readonly parts: readonly (string | undefined)[] } {
  const exact = path.replace(/^\/services\/data\/latest(?=\/|$)/, '/services/data/v66.0');
  const found = routes.find((each) => each.path.test(exact)) ?? nowhere;
  return { route: found, parts: found.path.exec(exact)?.slice(1) ?? [] };
}

function route(endpoint: Route['endpoint'], path: string, answer: Route['answer']): Route {
  return { endpoint, path: new RegExp(`^${path}$`, 's'), answer };
}
