import type { Org } from './org.ts';

/** Whose address a request came to, told by its Host header. */
export interface Place {
  readonly kind: 'generic' | 'my-domain' | 'loopback';
  /** The orgs that answer there. */
  readonly orgs: readonly Org[];
  /** The origin that was asked, as its user wrote it. */
  readonly origin: string;
}

const genericOrigins = ['https://login.salesforce.com', 'https://test.salesforce.com'];

/**
 * Where a request landed. `login.` and `test.salesforce.com` stand for all orgs of their kind, a My Domain for its
 * org, and any other name (loopback itself, an address that was mapped to it) for every org of this emulator.
 */
export function placeOf(host: string, scheme: 'http' | 'https', orgs: readonly Org[]): Place {
  const name = host.toLowerCase();
  const generic = genericOrigins.find((origin) => origin === `https://${name.replace(/:443$/, '')}`);
  if (generic !== undefined) {
    return { kind: 'generic', orgs: orgs.filter((org) => org.genericAudience === generic), origin: generic };
  }
  const named = orgs.filter((org) => org.myDomain !== undefined && sameHost(org.myDomain, name));
  const [first] = named;
  if (first?.myDomain !== undefined) return { kind: 'my-domain', orgs: named, origin: first.myDomain };
  return { kind: 'loopback', orgs, origin: `${scheme}://${name}` };
}

/**
 * What the assertion's `aud` may be, less a slash at its end; `loopbackOrigins` are this server's own names. (That an
 * External Client App may not name a generic one is told by another rejection.)
 */
export function acceptedAudiences(place: Place, org: Org, loopbackOrigins: readonly string[]): string[] {
  if (place.kind === 'generic') return allowsGeneric(org) ? [org.genericAudience] : [];
  const own = place.kind === 'loopback' ? [place.origin, ...loopbackOrigins] : [];
  const origins = org.myDomain === undefined ? own : [...own, org.myDomain];
  if (org.sitePath !== undefined) return origins.map((origin) => `${origin}/${org.sitePath}`.replace(/\/$/, ''));
  const named = org.audiences.includes('my-domain') ? origins : [];
  return allowsGeneric(org) ? [...named, org.genericAudience] : named;
}

function allowsGeneric(org: Org): boolean {
  return org.sitePath === undefined && org.audiences.includes('generic');
}

/** `aud` is one of the hosts that stand for no org in particular. */
export function isGenericAudience(audience: unknown): boolean {
  return typeof audience === 'string' && genericOrigins.includes(audience.replace(/\/$/, ''));
}

function sameHost(origin: string, host: string): boolean {
  const { hostname, host: named, protocol } = new URL(origin);
  const usual = protocol === 'https:' ? ':443' : ':80';
  return host === named || host === `${hostname}${usual}`;
}
