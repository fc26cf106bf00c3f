import { type Answer, htmlAnswer } from './answer.ts';
import type { Emulation } from './emulation.ts';
import type { EndpointName } from './fault.ts';
import type { Inquiry } from './inquiry.ts';
import { tokenEndpoint } from './token-endpoint.ts';

/** One endpoint of an org. */
export interface Route {
  readonly endpoint: EndpointName | 'other';
  /** Matches the whole path. */
  readonly path: RegExp;
  readonly answer: (emulation: Emulation, inquiry: Inquiry, parts: readonly string[]) => Answer;
}

const routes: readonly Route[] = [{ endpoint: 'token', path: /^\/services\/oauth2\/token$/, answer: tokenEndpoint }];

const nowhere: Route = {
  endpoint: 'other',
  path: /^/,
  answer: () => htmlAnswer(404, '<html><body><h1>URL No Longer Exists</h1></body></html>', 'not-found'),
};

export function routeOf(path: string): Route {
  return routes.find((route) => route.path.test(path)) ?? nowhere;
}
