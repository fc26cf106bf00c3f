/**
 * Whether a request goes past the proxy, from NO_PROXY. The rules are curl's, with the ports, networks and wildcards
 * that Go's `httpproxy` adds:
 *
 * - entries are parted by commas or white space; case and a final dot do not matter; `*` alone is everything;
 * - `acme.example` and `.acme.example` are that host and all below it; `*.acme.example` is what is below it only;
 * - an address is itself, `10.0.0.0/8` and `fd00::/8` are networks. Names are not resolved to be compared with these;
 * - `acme.example:8443` and `[::1]:8443` are that port only.
 */
export function bypassesProxy(hostname: string, port: number, noProxy: string): boolean {
  const host = bare(hostname);
  return noProxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || covers(entry.toLowerCase(), host, port));
}

/**
 * Whether the host is this machine itself: `localhost`, what is below it, 127.0.0.0/8 and ::1. Such a request is never
 * sent to a proxy (as in Go and in the runner's own client, and unlike curl): the proxy would reach its own machine.
 */
export function isLoopback(hostname: string): boolean {
  const host = bare(hostname);
  return /^(.+\.)?localhost$/.test(host) || inNetwork(host, '127.0.0.0', 8) || inNetwork(host, '::1', 128);
}

/** In lower case, without brackets and without a final dot. */
function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function covers(entry: string, host: string, port: number): boolean {
  const { name, onlyPort } = partPort(entry);
  if (onlyPort !== undefined && onlyPort !== port) return false;
  const slash = name.indexOf('/');
  if (/^[^/]+\/\d{1,3}$/.test(name)) return inNetwork(host, bare(name.slice(0, slash)), Number(name.slice(slash + 1)));
  const plain = bare(name);
  if (net().isIP(plain) !== 0) return inNetwork(host, plain, net().isIP(plain) === 4 ? 32 : 128);
  if (net().isIP(host) !== 0) return false;
  if (plain.startsWith('*')) return plain.length > 1 && host.endsWith(plain.slice(1));
  const suffix = plain.replace(/^\./, '');
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
}

function partPort(entry: string): { readonly name: string; readonly onlyPort: number | undefined } {
  // `::1` has colons and no port, `[::1]:80` and `acme.example:80` have one.
  if (!/^(?:\[[^\]]*\]|[^:]*):\d{1,5}$/.test(entry)) return { name: entry, onlyPort: undefined };
  const colon = entry.lastIndexOf(':');
  return { name: entry.slice(0, colon), onlyPort: Number(entry.slice(colon + 1)) };
}

function inNetwork(host: string, network: string, prefix: number): boolean {
  const { isIP, BlockList } = net();
  const family = isIP(network);
  if (isIP(host) === 0 || family === 0 || prefix > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6');
}

/** Asked for when a proxy is set, so that a direct login does not load it before it needs it. */
function net(): typeof import('node:net') {
  return process.getBuiltinModule('node:net');
}
