import { behindApi, behindIdentity, type Endpoint, type Parts } from './access.ts';
import { htmlAnswer } from './answer.ts';
import {
  describeEndpoint,
  globalDescribeEndpoint,
  limitsEndpoint,
  recordEndpoint,
  resourcesEndpoint,
  unknownResourceEndpoint,
  versionsEndpoint,
} from './data-endpoint.ts';
import { deployEndpoint, deployStatusEndpoint } from './deploy-endpoint.ts';
import type { EndpointName } from './fault.ts';
import { identityEndpoint, keysEndpoint, userinfoEndpoint } from './identity-endpoint.ts';
import { nextPageEndpoint, queryEndpoint } from './query-endpoint.ts';
import { introspectEndpoint, revokeEndpoint } from './revoke-endpoint.ts';
import { soapEndpoint } from './soap-endpoint.ts';
import { tokenEndpoint } from './token-endpoint.ts';

/** One endpoint of an org. */
export interface Route {
  readonly endpoint: EndpointName | 'other';
  /** Matches the whole path; what its groups hold goes to `answer`. */
  readonly path: RegExp;
  readonly answer: Endpoint;
}

const number = '(?:[3-5]\\d|6[0-6])\\.0';
const version = `/services/data/v(${number})`;

/** The first that matches answers; the newest version may be called `latest`. */
const routes: readonly Route[] = [
  route('token', '/services/oauth2/token', tokenEndpoint),
  route('userinfo', '/services/oauth2/userinfo', behindIdentity(userinfoEndpoint)),
  route('revoke', '/services/oauth2/revoke', revokeEndpoint),
  route('introspect', '/services/oauth2/introspect', introspectEndpoint),
  route('identity', '/id/keys', keysEndpoint),
  route('identity', '/id/(00D\\w{12,15})/(005\\w{12,15})', behindIdentity(identityEndpoint)),
  route('data', '/services/data/?', versionsEndpoint),
  route('data', `${version}/?`, behindApi(resourcesEndpoint)),
  route('data', `${version}/limits/?`, behindApi(limitsEndpoint)),
  route('data', `${version}(/tooling)?/query(?:All)?/?`, behindApi(queryEndpoint)),
  route('data', `${version}(?:/tooling)?/query(?:All)?/(\\w+)-(\\d+)`, behindApi(nextPageEndpoint)),
  route('data', `${version}/sobjects/?`, behindApi(globalDescribeEndpoint)),
  route('data', `${version}(/tooling)?/sobjects/(\\w+)/describe/?`, behindApi(describeEndpoint)),
  route('data', `${version}(/tooling)?/sobjects/(\\w+)/(\\w+)/?`, behindApi(recordEndpoint)),
  route('metadata', `/services/Soap/m/(${number})/?`, soapEndpoint),
  route('deploy', `${version}/metadata/deployRequest/?`, deployEndpoint),
  route('deploy', `${version}/metadata/deployRequest/(\\w+)/?`, deployStatusEndpoint),
  route('data', '/services/data/.*', behindApi(unknownResourceEndpoint)),
];

const nowhere: Route = route('other', '.*', () =>
  htmlAnswer(404, '<html><body><h1>URL No Longer Exists</h1></body></html>', 'not-found'),
);

/** The endpoint at a path, and the parts of the path that it reads. */
export function routeOf(path: string): { readonly route: Route; readonly parts: Parts } {
  const exact = path.replace(/^\/services\/data\/latest(?=\/|$)/, '/services/data/v66.0');
  for (const route of routes) {
    const match = route.path.exec(exact);
    if (match === null) continue;
    const [, first = '', second = '', third = '', fourth = ''] = match;
    return { route, parts: [first, second, third, fourth] };
  }
  return { route: nowhere, parts: ['', '', '', ''] };
}

function route(endpoint: Route['endpoint'], path: string, answer: Route['answer']): Route {
  return { endpoint, path: new RegExp(`^${path}$`, 's'), answer };
}
