import type { Machine } from './world.ts';

/** What a program needs to find itself, its home, its certificates and its language. */
const allowedNames = new Set([
  'PATH',
  'PATHEXT',
  'HOME',
  'USER',
  'LOGNAME',
  'USERNAME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'PROGRAMFILES(X86)',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'TEMP',
  'TMP',
  'TMPDIR',
  'LANG',
  'LANGUAGE',
  'TZ',
  'CI',
  'NO_COLOR',
  // The way to the org: proxies (with their credentials) and certificates.
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'all_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'NODE_USE_SYSTEM_CA',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  // Where `sf` and what starts it keep their things; the session bus leads to the keychain on Linux.
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
  'VOLTA_HOME',
  'ASDF_DIR',
  'ASDF_DATA_DIR',
  'MISE_DATA_DIR',
  // By this the runner finds processes that outlived their step, and ends them.
  'RUNNER_TRACKING_ID',
]);

/**
 * Settings of the `sf` CLI, each with and without the old spelling `SFDX_`. Left out on purpose: tokens, and what would
 * send a login elsewhere or fetch code (AUDIENCE_URL, INSTANCE_URL, ORG_INSTANCE_URL, NPM_REGISTRY, S3_HOST), and the
 * defaults that a hand-off is about to set (TARGET_ORG, TARGET_DEV_HUB).
 */
const allowedSettings = new Set([
  'API_VERSION',
  'ORG_API_VERSION',
  'AUTOUPDATE_DISABLE',
  'DISABLE_AUTOUPDATE',
  'SKIP_NEW_VERSION_CHECK',
  'HIDE_RELEASE_NOTES',
  'DISABLE_TELEMETRY',
  'DISABLE_LOG_FILE',
  'LOG_LEVEL',
  'JSON_TO_STDOUT',
  'USE_PROGRESS_BAR',
  'USE_GENERIC_UNIX_KEYCHAIN',
  'CRYPTO_V2',
  'DISABLE_DNS_CHECK',
  'DNS_TIMEOUT',
  'DOMAIN_RETRY',
]);

/** Never handed on, whoever asks: inputs, states, our own variables and what the runner gives to actions alone. */
const forbidden = /^(INPUT_|STATE_|SF_KEYPAIR_|ACTIONS_|GITHUB_)/i;

/**
 * The variables that a child process gets: those of an allow-list, and those added for it. Locale variables (`LC_…`)
 * pass; a name that begins with INPUT_, STATE_, SF_KEYPAIR_, ACTIONS_ or GITHUB_ passes in neither way.
 */
export function childEnvironment(
  environment: Machine['environment'],
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  const child: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && isAllowed(name)) child[name] = value;
  }
  for (const [name, value] of Object.entries(added)) {
    if (!forbidden.test(name)) child[name] = value;
  }
  return child;
}

function isAllowed(name: string): boolean {
  const setting = /^SF(?:DX)?_(.+)$/.exec(name)?.[1];
  return setting === undefined ? allowedNames.has(name) || /^LC_[A-Z]+$/.test(name) : allowedSettings.has(setting);
}
