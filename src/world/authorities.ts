type Environment = Readonly<Record<string, string | undefined>>;

/** A store of authorities that Node.js asks instead of its own, or beside it, and where the environment may lay one. */
const stores = [
  { name: 'the system', flag: '--use-system-ca', variable: 'NODE_USE_SYSTEM_CA' },
  { name: 'OpenSSL', flag: '--use-openssl-ca', variable: undefined },
] as const;

/**
 * The authorities beside those of Node.js itself that may vouch for a host, for the log: `extra CA /etc/acme.pem`,
 * `the CA store of the system (SSL_CERT_FILE /etc/acme.pem)`. Whoever has one of them can pass for any host.
 * @param known flags that this Node.js knows; it passes over a variable for any other
 * @see https://nodejs.org/api/cli.html#environment-variables
 */
export function authorities(
  environment: Environment,
  known: ReadonlySet<string> = process.allowedNodeEnvironmentFlags,
): readonly string[] {
  const value = (name: string) => environment[name] ?? '';
  const options = value('NODE_OPTIONS').split(/[\s"']+/);
  const extra = value('NODE_EXTRA_CA_CERTS');
  const files = ['SSL_CERT_FILE', 'SSL_CERT_DIR'].filter((name) => value(name) !== '');
  const where = files.map((name) => `${name} ${value(name)}`).join(', ');
  const asked = stores.filter(
    ({ flag, variable }) =>
      known.has(flag) && (options.includes(flag) || (variable !== undefined && value(variable) === '1')),
  );
  return [
    ...(extra === '' ? [] : [`extra CA ${extra}`]),
    ...asked.map(({ name }) => `the CA store of ${name}${where === '' ? '' : ` (${where})`}`),
  ];
}
