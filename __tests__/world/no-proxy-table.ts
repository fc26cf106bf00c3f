/** A list, a host as it stands in a URL, a port. */
export type Row = readonly [noProxy: string, host: string, port: number];

/** What goes past the proxy. */
export const bypassed: readonly Row[] = [
  ['*', 'acme.example', 443],
  ['acme.example', 'acme.example', 443],
  ['ACME.Example', 'acme.example', 443],
  ['acme.example', 'ACME.EXAMPLE', 443],
  ['acme.example', 'login.acme.example', 443],
  ['.acme.example', 'login.acme.example', 443],
  ['other.example,acme.example', 'acme.example', 443],
  ['other.example, acme.example', 'acme.example', 443],
  [' acme.example ', 'acme.example', 443],
  ['10.0.0.1', '10.0.0.1', 443],
  ['10.0.0.0/8', '10.200.3.4', 443],
  ['192.168.1.0/24', '192.168.1.255', 443],
  ['fd00::1', '[fd00::1]', 443],
];

/** What curl does in the same way, and Go does not. */
export const bypassedByCurl: readonly Row[] = [
  ['.acme.example', 'acme.example', 443],
  ['acme.example.', 'acme.example', 443],
  ['acme.example', 'acme.example.', 443],
  ['other.example acme.example', 'acme.example', 443],
];

/** What Go does in the same way, and curl (7.88) does not. */
export const bypassedByGo: readonly Row[] = [
  ['other.example,*', 'acme.example', 443],
  ['acme.example:8443', 'acme.example', 8443],
  ['acme.example:8443', 'login.acme.example', 8443],
  ['*.acme.example', 'login.acme.example', 443],
  ['10.0.0.1:8443', '10.0.0.1', 8443],
  ['[fd00::1]:8443', '[fd00::1]', 8443],
  ['fd00::/8', '[fdff::1]', 443],
  ['10.0.0.0/8', '[::ffff:10.1.2.3]', 443],
];

/** What neither does: an address in brackets can mean only itself. */
export const bypassedByNeither: readonly Row[] = [['[fd00::1]', '[fd00::1]', 443]];

/** What goes through the proxy. */
export const proxied: readonly Row[] = [
  ['', 'acme.example', 443],
  [' , ,', 'acme.example', 443],
  ['acme.example', 'notacme.example', 443],
  ['acme.example', 'example', 443],
  ['acme.example', 'acme.example.org', 443],
  ['.', 'acme.example', 443],
  ['login.acme.example', 'acme.example', 443],
  ['acme.example:8443', 'acme.example', 443],
  ['*.acme.example', 'acme.example', 443],
  ['10.0.0.1', '10.0.0.10', 443],
  ['0.0.0.1', '10.0.0.1', 443],
  ['10.0.0.0/8', '11.0.0.1', 443],
  ['10.0.0.0/8', 'ten.example', 443],
  ['10.0.0.0/33', '10.0.0.1', 443],
  ['fd00::/8', '[fe00::1]', 443],
  ['fd00::/129', '[fd00::1]', 443],
  ['fd00::1', '[fd00::2]', 443],
  ['10.0.0.1:8443', '10.0.0.1', 443],
];

/** What goes through the proxy with curl; Go takes the end of an address for the end of a name. */
export const proxiedByCurl: readonly Row[] = [
  ['.1', '10.0.0.1', 443],
  ['0.0.1', '10.0.0.1', 443],
];
