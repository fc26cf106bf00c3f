import { Failure, orFailure } from '../failure.ts';
import { foreignHint, salesforceDomains } from './look-alike.ts';
import { refuseWrongDoor } from './page-host.ts';

/** What kind of org a host's name tells of; `unknown` where a name tells nothing (custom domains, loopback). */
export type OrgKind = 'production' | 'sandbox' | 'scratch' | 'unknown';

/** Where one logs in: the canonical form of what a user typed. */
export interface LoginUrl {
  /** `https://acme.my.salesforce.com`: scheme, host and port, no slash at the end. */
  readonly origin: string;
  readonly host: string;
  /** An Experience Cloud site's path, `/customers`; empty everywhere else. It belongs to the audience, not to the endpoint. */
  readonly sitePath: string;
  readonly kind: OrgKind;
  /** `login.salesforce.com` or `test.salesforce.com`, which serve every org of their kind. */
  readonly generic: boolean;
  /** Salesforce itself serves this very host name, so that a generic audience told to it can be replayed by nobody. */
  readonly servedBySalesforce: boolean;
  readonly loopback: boolean;
  /** The host lies outside Salesforce's domains and was allowed by name. */
  readonly foreign: boolean;
}

/** Whether a host lies in one of the domains that are Salesforce's, and has a name that hosts have: a URL takes others. */
export function isSalesforceHost(host: string): boolean {
  return isHostName(host) && salesforceDomains.some((domain) => host.endsWith(`.${domain}`));
}

/** `salesforce.com` itself, below which orgs have their addresses. */
function isDomainAlone(host: string): boolean {
  return salesforceDomains.some((domain) => host === domain);
}

/** Whether the name can only be answered by Salesforce's login service: My Domain hosts and the two generic ones. */
function isServedBySalesforce(host: string): boolean {
  return (
    host === 'login.salesforce.com' ||
    host === 'test.salesforce.com' ||
    ['.my.salesforce.com', '.my.salesforce.mil', '.my.sfcrmproducts.cn'].some((suffix) => host.endsWith(suffix))
  );
}

/** 127.0.0.0/8, `[::1]` and `localhost`: the emulator and tests; may speak http and needs no permission. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/**
 * The canonical login URL of what a user typed: a My Domain host, an origin, or any address inside the org.
 * @param typed as the input stands, never empty
 * @param allowedHosts hosts outside Salesforce's domains that the user names, from {@link allowedHost}
 * @throws Failure `ERR_TARGET_URL` (no URL, http, credentials, Lightning, setup, Visualforce, port) or `ERR_TARGET_HOST`
 * @see Salesforce Help, "OAuth Endpoints" (remoteaccess_oauth_endpoints)
 */
export function loginUrl(typed: string, allowedHosts: readonly string[] = []): LoginUrl {
  const url = parse(typed);
  const host = url.host;
  if (url.username !== '' || url.password !== '') {
    throw new Failure('ERR_TARGET_URL', '`instance-url` carries a user name or a password in front of the host.', {
      hint: `Give the address alone: https://${host}. What stood in front of the host should be treated as exposed.`,
    });
  }
  const loopback = isLoopbackHost(url.hostname);
  if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
    throw new Failure(
      'ERR_TARGET_URL',
      `\`instance-url\` uses ${schemeOf(url)}, which would show the assertion to the network.`,
      {
        hint: `Use https://${host}.`,
      },
    );
  }
  refuseWrongDoor(url.hostname);
  const known = isSalesforceHost(url.hostname);
  const foreign = !known && !loopback;
  if (foreign && !allowedHosts.includes(host)) {
    if (isDomainAlone(url.hostname)) {
      throw new Failure('ERR_TARGET_HOST', `The host ${host} is the address of no org.`, {
        hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
      });
    }
    throw new Failure('ERR_TARGET_HOST', `The host ${host} is not in one of Salesforce's domains.`, {
      hint: foreignHint(url.hostname),
    });
  }
  if (known && url.port !== '') {
    throw new Failure(
      'ERR_TARGET_URL',
      `\`instance-url\` names port ${url.port}, and Salesforce answers on 443 alone.`,
      {
        hint: `Use https://${url.hostname}.`,
      },
    );
  }
  return {
    origin: url.origin,
    host,
    sitePath: sitePath(url),
    kind: kindOfHost(url.hostname),
    generic: host === 'login.salesforce.com' || host === 'test.salesforce.com',
    servedBySalesforce: isServedBySalesforce(host),
    loopback,
    foreign,
  };
}

/**
 * A host as one names it, alone or in an address, in the form in which `loginUrl` compares it: lower case, a port unless
 * it is 443, no dot at the end. `undefined` when it is no host.
 */
export function allowedHost(typed: string): string | undefined {
  const parsed = orFailure(() => parse(typed));
  return parsed instanceof Failure ? undefined : parsed.host;
}

/** The generic login URL of a kind of org, for `org-type` without `instance-url`. */
export function genericLoginUrl(kind: 'production' | 'sandbox'): LoginUrl {
  return loginUrl(kind === 'production' ? 'https://login.salesforce.com' : 'https://test.salesforce.com');
}

/** What a host's name says about the org behind it. Enhanced domains put the kind into the name. */
export function kindOfHost(hostname: string): OrgKind {
  if (hostname === 'login.salesforce.com') return 'production';
  if (hostname === 'test.salesforce.com') return 'sandbox';
  if (hostname.includes('.scratch.')) return 'scratch';
  if (hostname.includes('.sandbox.')) return 'sandbox';
  if (!/\.my\.(?:salesforce\.(?:com|mil)|sfcrmproducts\.cn|site\.com)$/.test(hostname)) return 'unknown';
  // Before enhanced domains a sandbox was told by its name alone: `acme--uat.my.salesforce.com`.
  return hostname.split('.', 1)[0]?.includes('--') ? 'sandbox' : 'production';
}

function parse(typed: string): URL {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch (cause) {
    throw new Failure('ERR_TARGET_URL', '`instance-url` is not an address.', { cause });
  }
  const named =
    isHostName(url.hostname) &&
    !/\.\.|[^.]{64}/.test(url.hostname) &&
    url.hostname.length <= longestHostName &&
    (/[.:]/.test(url.hostname) || isLoopbackHost(url.hostname));
  if (/\s/.test(text) || !named) {
    throw new Failure('ERR_TARGET_URL', '`instance-url` does not name a host.');
  }
  // A host that ends with a dot is the same host; browsers accept it, comparisons do not.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return url;
}

/** RFC 1035 §2.3.4, less what the wire adds; a part between two dots has 63 at most. */
const longestHostName = 253;

/** Names and addresses. A URL may hold more, such as a token that was given for an address; messages quote hosts. */
function isHostName(hostname: string): boolean {
  return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(hostname);
}

/** Without a regular expression, which would begin anew at each of ten thousand slashes. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** What stands in front of `://` is a scheme when it is short, and may be anything otherwise. */
function schemeOf({ protocol }: URL): string {
  return protocol.length <= 12 ? `${protocol}//` : 'another scheme than https://';
}

function sitePath(url: URL): string {
  const isSite = /\.(?:my\.site\.com|force\.com|salesforce-sites\.com|site\.com)$/.test(url.hostname);
  const path = withoutLastSlashes(url.pathname);
  if (!isSite || path === '') return '';
  // A page of the site was pasted: the site is its first segment.
  return /^\/(?:services|s|apex|login)(?:\/|$)/.test(path) ? '' : path.replace(/(?<=^\/[^/]*)\/.*$/s, '');
}
