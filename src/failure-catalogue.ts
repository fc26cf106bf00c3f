/**
 * Every code that a failure of this product can carry. The troubleshooting page is printed from this table and from
 * the catalogue of rejections; a code that is published is never renamed.
 *
 * `exit`: 1 the answer is bad · 2 the question was wrong · 3 the world failed.
 */
export interface CatalogueEntry {
  readonly exit: 1 | 2 | 3;
  /** What it means, a heading's worth. */
  readonly title: string;
  /** What to do about it when the place that fails knows nothing better. */
  readonly hint: string;
}

const define = <K extends string>(table: Record<K, CatalogueEntry>): Record<K, CatalogueEntry> => table;

export const catalogue = define({
  // options
  ERR_OPTIONS: {
    exit: 2,
    title: 'Inputs are missing or contradict each other',
    hint: 'Correct every input that the message lists; the README has one row for each.',
  },
  ERR_MODE: {
    exit: 2,
    title: 'The mode is not one that exists',
    hint: 'Use one of the modes that the README lists, or leave the input out for a login.',
  },
  // key and keystore
  ERR_KEY_EMPTY: {
    exit: 2,
    title: 'The private key is empty',
    hint: "Check the secret's name and where it lives: pull requests from forks and Dependabot runs get no repository secrets (Dependabot has a store of its own), and an environment's secret is there only when the job says `environment:` with that very name.",
  },
  ERR_KEY_UNRECOGNISED: {
    exit: 2,
    title: 'The private key is nothing that can be read',
    hint: 'Store the whole PEM file, from `-----BEGIN` to `-----END … -----`, or its base64, as the secret.',
  },
  ERR_KEY_DAMAGED: {
    exit: 2,
    title: 'The private key has the right form but its content is damaged',
    hint: 'Store the key again from its file; compare the lengths of file and secret, a cut or doubled paste is the usual cause.',
  },
  ERR_KEY_WRONG_MATERIAL: {
    exit: 2,
    title: 'Something other than an RSA private key was given as the key',
    hint: 'Give the RSA private key whose certificate is uploaded to the app (the file that `openssl genrsa` or `openssl req -newkey` wrote).',
  },
  ERR_KEY_NOT_RSA: {
    exit: 2,
    title: 'The private key is not an RSA key',
    hint: 'Make an RSA key of 2048 bits or more; Salesforce accepts RS256 alone in the JWT bearer flow.',
  },
  ERR_KEY_WEAK: {
    exit: 2,
    title: 'The RSA key is shorter than 2048 bits',
    hint: 'Make a new pair of 2048 bits or more, upload its certificate to the app and replace the secret.',
  },
  ERR_KEY_UNREADABLE_FILE: {
    exit: 2,
    title: 'The key file cannot be read',
    hint: 'Check the path, and that it names a regular file of at most 1 MB which this process may read.',
  },
  ERR_KEYSTORE_PASSPHRASE_MISSING: {
    exit: 2,
    title: 'The key is encrypted and no passphrase was given',
    hint: 'Give the passphrase as `private-key-passphrase`.',
  },
  ERR_KEYSTORE_PASSPHRASE_WRONG: {
    exit: 2,
    title: 'The passphrase does not open the key',
    hint: 'Check `private-key-passphrase`: it must be that of this very file; quotes and line ends around it count.',
  },
  ERR_KEYSTORE_UNSUPPORTED: {
    exit: 2,
    title: 'The container or its encryption is not supported',
    hint: 'Convert the key once, on your own machine, with `openssl pkcs8 -topk8 -v2 aes-256-cbc`, and store the result.',
  },
  ERR_KEYSTORE_COSTLY: {
    exit: 2,
    title: 'Opening the container would cost too much',
    hint: 'Write the container anew with at most 10 million key-stretching rounds; 600,000 is a good number.',
  },
  ERR_KEYSTORE_NO_KEY: {
    exit: 2,
    title: 'The container holds no private key',
    hint: 'Export it again with its private key; a trust store holds certificates alone.',
  },
  ERR_KEYSTORE_SEVERAL_KEYS: {
    exit: 2,
    title: 'The container holds several private keys',
    hint: "Export the one key that the app's certificate belongs to.",
  },
  ERR_CERTIFICATE_UNREADABLE: {
    exit: 2,
    title: 'The certificate cannot be read',
    hint: 'Give the certificate as PEM, DER, base64 or a path: the same file that was uploaded to the app.',
  },
  ERR_CERTIFICATE_MISMATCH: {
    exit: 1,
    title: 'The certificate belongs to neither key',
    hint: 'Upload the certificate that was made from this key, or give the key that the uploaded certificate was made from.',
  },
  // target
  ERR_TARGET_MISSING: {
    exit: 2,
    title: 'No org is named',
    hint: 'Give `instance-url`, the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
  },
  ERR_TARGET_URL: {
    exit: 2,
    title: 'The instance URL is not one that can be logged in to',
    hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
  },
  ERR_TARGET_HOST: {
    exit: 2,
    title: "The host is not one of Salesforce's",
    hint: 'Correct `instance-url`; only when the host is really meant, name it in `allowed-hosts` and set `audience`.',
  },
  ERR_TARGET_KIND: {
    exit: 2,
    title: 'The org is not of the type that was expected',
    hint: 'Correct `org-type` or `instance-url`, so that both name the same org.',
  },
  ERR_USERNAME: {
    exit: 2,
    title: 'The username is not a Salesforce username',
    hint: "Give the Username field of the user (Setup → Users), which looks like an e-mail address and on a sandbox ends with the sandbox's name.",
  },
  ERR_CLIENT_ID: {
    exit: 2,
    title: 'The client id is not a consumer key',
    hint: 'Copy the Consumer Key of the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret.',
  },
  ERR_TARGET_REFUSED_ORG: {
    exit: 1,
    title: 'The session belongs to an org that is not allowed',
    hint: 'Compare `allowed-org-ids` with Setup → Company Information → Salesforce.com Organization ID; a sandbox gets a new id with every refresh.',
  },
  // refusals
  ERR_REFUSED_TLS: {
    exit: 2,
    title: 'Certificate checks are switched off for Node',
    hint: 'Remove NODE_TLS_REJECT_UNAUTHORIZED from the environment; name an extra certificate authority in NODE_EXTRA_CA_CERTS instead.',
  },
  ERR_REFUSED_UNTRUSTED_CHECKOUT: {
    exit: 2,
    title: "A login beside a checkout of a fork's code",
    hint: "Log in before the checkout, or in a workflow that never checks out the fork's code. `allow-untrusted-checkout: true` takes the risk knowingly.",
  },
  ERR_REFUSED_NO_COMMAND_FILE: {
    exit: 2,
    title: 'A file that the runner should have made is missing',
    hint: 'Run the action on GitHub Actions, Forgejo or Gitea; elsewhere use the command line. A secret is never printed as a fall-back.',
  },
  // the token endpoint says no
  ERR_TOKEN_USER_NOT_APPROVED: {
    exit: 1,
    title: 'The user is not approved for the app',
    hint: 'External Client App: Setup → External Client App Manager → the app → Policies → OAuth Policies → Permitted Users: "Admin approved users are pre-authorized", then App Policies → Select Permission Sets or Profiles, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Edit Policies, then Manage Permission Sets or Profiles. A permission set on the Salesforce API Integration licence cannot hold an app: use the profile. New assignments and new apps take 2–10 minutes.',
  },
  ERR_TOKEN_USER_NOT_ASSIGNED: {
    exit: 1,
    title: 'The app admits only chosen users, and this user is not one',
    hint: 'External Client App: Setup → External Client App Manager → the app → Policies → App Policies → Select Profiles or Select Permission Sets, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Manage Profiles or Manage Permission Sets.',
  },
  ERR_TOKEN_APP_NOT_FOUND: {
    exit: 1,
    title: 'The external client app is not in this org, or was asked for at the wrong address',
    hint: 'Set `instance-url` to the My Domain address of the org (Setup → My Domain): login.salesforce.com and test.salesforce.com do not serve External Client Apps. Then see that the app is in this very org (Setup → External Client App Manager) and that its policies admit the user; a packaged app must be installed, and a refreshed sandbox needs its assignments anew.',
  },
  ERR_TOKEN_CROSS_ORG: {
    exit: 1,
    title: 'The external client app belongs to another org',
    hint: 'Make the External Client App in the org that is logged in to (Setup → External Client App Manager → New External Client App), or give the consumer key of the one that is there.',
  },
  ERR_TOKEN_CLIENT_ID_UNKNOWN: {
    exit: 1,
    title: 'The org does not know the consumer key',
    hint: 'Copy it again: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret (connected app: Setup → App Manager → the app → View → Manage Consumer Details). Check that `instance-url` names the same org; a new app takes up to 10 minutes.',
  },
  ERR_TOKEN_CLIENT_CREDENTIALS: {
    exit: 1,
    title: 'The org speaks of client credentials, which this flow does not send',
    hint: "See that `instance-url` is the org's own My Domain address and not that of a gateway which adds parameters.",
  },
  ERR_TOKEN_APP_NOT_INSTALLED: {
    exit: 1,
    title: 'The connected app is not installed in the org',
    hint: 'Install it: Setup → Connected Apps OAuth Usage → the app → Install. Since September 2025 users need "Approve Uninstalled Connected Apps" for anything else.',
  },
  ERR_TOKEN_AUDIENCE: {
    exit: 1,
    title: 'The org does not accept the audience',
    hint: "Set `instance-url` to the org's My Domain address and leave `audience` out. A sandbox never accepts https://login.salesforce.com; an Experience Cloud site wants its own address with its path.",
  },
  ERR_TOKEN_ASSERTION: {
    exit: 1,
    title: 'The signature does not fit the certificate of the app',
    hint: "The private key and the certificate in the app are not a pair, or the upload is younger than 10 minutes. Compare the key's fingerprint in the log with `openssl x509 -in certificate.pem -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256`, then upload the right certificate: Setup → External Client App Manager → the app → Settings → OAuth Settings → JWT Bearer Flow (connected app: Setup → App Manager → the app → Edit → Use digital signatures).",
  },
  ERR_TOKEN_EXPIRED: {
    exit: 1,
    title: 'The org says that the assertion has expired',
    hint: 'Correct the clock of the machine (NTP): the assertion is signed for two minutes from its time.',
  },
  ERR_TOKEN_IP_RESTRICTED: {
    exit: 1,
    title: 'The address of the machine is not among those that the user may log in from',
    hint: 'Add the runner\'s outgoing addresses at Setup → Profiles → the user\'s profile → Login IP Ranges, or use a runner with a fixed address. "Relax IP restrictions" of the app does not apply to this flow.',
  },
  ERR_TOKEN_NO_SCOPES: {
    exit: 1,
    title: 'The app grants no usable scope',
    hint: 'Add "Manage user data via APIs (api)": Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes (connected app: Setup → App Manager → the app → Edit → Selected OAuth Scopes). "full" alone is not enough.',
  },
  ERR_TOKEN_SCOPE_PARAMETER: {
    exit: 1,
    title: 'The org received a scope parameter, which this flow does not send',
    hint: 'Something between here and the org adds to the request: look at the proxy.',
  },
  ERR_TOKEN_DOMAIN: {
    exit: 1,
    title: 'The org does not take this request at the generic address',
    hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain).",
  },
  ERR_TOKEN_AUTHENTICATION: {
    exit: 1,
    title: 'The org refused the login without saying why',
    hint: "Look at Setup → Login History for the user's latest entry: it tells a locked user, missing API access, login hours or a wrong org apart.",
  },
  ERR_TOKEN_USER_INACTIVE: {
    exit: 1,
    title: 'The user is inactive or frozen',
    hint: "Activate or unfreeze the user: Setup → Users → the user. Logins from anonymising networks can freeze a user; then find out which runner's address it was.",
  },
  ERR_TOKEN_ORG_INACTIVE: {
    exit: 1,
    title: 'The org is locked, closed or suspended',
    hint: "Log in with a browser to see what the org says; an expired trial or deleted sandbox has to be replaced, anything else is Salesforce Support's.",
  },
  ERR_TOKEN_LOGIN_RATE: {
    exit: 1,
    title: 'The user has logged in too often within an hour',
    hint: 'Wait an hour, then log in once per job and hand the token on; 3,600 logins per user and hour are the limit.',
  },
  ERR_TOKEN_GRANT_TYPE: {
    exit: 1,
    title: 'The host does not know the JWT bearer flow',
    hint: "Set `instance-url` to the org's My Domain address; Lightning and setup hosts answer like this. If it is right, see that the app has JWT Bearer Flow enabled.",
  },
  ERR_TOKEN_REDIRECT: {
    exit: 1,
    title: 'The host sends logins elsewhere',
    hint: "Set `instance-url` to the address that the message names, once you have checked that it is your org's (Setup → My Domain). An assertion is never sent after a redirect.",
  },
  ERR_TOKEN_REJECTED: {
    exit: 1,
    title: 'The org refused for a reason that is not in the catalogue',
    hint: "Look at Setup → Login History for the user's latest entry, and search for the words that the org used.",
  },
  // the reply is not believed
  ERR_REPLY_UNTRUSTED: {
    exit: 1,
    title: 'The reply to the login is not one that an org would give',
    hint: 'Nothing was exposed. Check `instance-url` letter by letter, and what lies between the runner and the org.',
  },
  // the world
  ERR_NETWORK_DNS: {
    exit: 3,
    title: "The host's name cannot be resolved",
    hint: 'Check the spelling of `instance-url`; a deleted scratch org or sandbox loses its name, and behind a proxy HTTPS_PROXY must be set.',
  },
  ERR_NETWORK_TCP: {
    exit: 3,
    title: 'No connection to the host',
    hint: 'Open port 443 to the host in the firewall of the runner, or set HTTPS_PROXY.',
  },
  ERR_NETWORK_PROXY: {
    exit: 3,
    title: 'The proxy does not let the connection through',
    hint: 'Check HTTPS_PROXY (address, user, password) and whether the proxy allows CONNECT to the host; NO_PROXY takes hosts that need none.',
  },
  ERR_NETWORK_TLS: {
    exit: 3,
    title: 'The TLS connection cannot be trusted or made',
    hint: 'If a proxy of your company re-signs traffic, name its certificate authority in NODE_EXTRA_CA_CERTS; otherwise treat it as an attack.',
  },
  ERR_NETWORK_HTTP: {
    exit: 3,
    title: 'The answer of the host broke off or never came',
    hint: "Try again; if it persists look at status.salesforce.com for the org's instance and at the proxy in between.",
  },
  ERR_ORG_UNAVAILABLE: {
    exit: 3,
    title: 'The org is not available',
    hint: "Look at status.salesforce.com for the org's instance and run the job again; with test.salesforce.com prefer the My Domain address.",
  },
  ERR_DEADLINE: {
    exit: 3,
    title: 'The deadline passed',
    hint: 'Run the job again; `deadline`, `timeout` and `retries` say how long is waited.',
  },
  ERR_CANCELLED: {
    exit: 3,
    title: 'The job was cancelled',
    hint: 'Run the job again.',
  },
  ERR_FILE_READ: {
    exit: 3,
    title: 'A folder cannot be read',
    hint: "See that this process may read it; the code in the message is the system's own (EACCES: permissions).",
  },
  ERR_FILE_WRITE: {
    exit: 3,
    title: 'A file cannot be written or removed',
    hint: 'See that the folder exists, that this process may write in it, that there is room, and that no folder or device has the name.',
  },
  // hand-off
  ERR_HANDOFF: {
    exit: 3,
    title: 'The session could not be handed to the sf CLI',
    hint: "Use the outputs `access-token` and `instance-url`, or see what the message says of the CLI's files.",
  },
  ERR_SF_LOGIN: {
    exit: 1,
    title: 'The sf CLI did not take the login',
    hint: 'See that a recent `sf` is installed (`sf --version`), or leave `sf-login` at `token`.',
  },
  // emulator
  ERR_EMULATOR_CONFIGURATION: {
    exit: 2,
    title: "The emulator's configuration is wrong",
    hint: 'Correct every member that the message names; docs/EMULATOR.md has the schema and the names of all faults.',
  },
  ERR_EMULATOR_ADDRESS: {
    exit: 2,
    title: 'The emulator cannot listen at that address',
    hint: 'Listen on 127.0.0.1, the only place for an org that anyone may log in to, and on a port that is free (0 takes one).',
  },
  ERR_EMULATOR_APP: {
    exit: 2,
    title: 'The new app cannot be made',
    hint: 'Name a folder without `key.pem` and `certificate.pem` in it; a key is never overwritten.',
  },
  // tracking issue
  ERR_ISSUE_TOKEN: {
    exit: 2,
    title: 'The token for the tracking issue is not accepted',
    hint: 'Give `github-token: ${{ github.token }}`, or see whether the token has expired or was revoked.',
  },
  ERR_ISSUE_PERMISSION: {
    exit: 2,
    title: 'The token may not write issues',
    hint: 'Give the job `permissions:` with `issues: write`; a fine-grained token or an app needs "Issues: Read and write" on this repository. Runs for pull requests of forks and of Dependabot get a token that only reads.',
  },
  ERR_ISSUE_REPOSITORY: {
    exit: 2,
    title: 'The repository for the tracking issue is not there, or the token cannot see it',
    hint: 'Give a token of this very repository, such as `${{ github.token }}`.',
  },
  ERR_ISSUE_API: {
    exit: 2,
    title: 'The address of the API is not one that a token is sent to',
    hint: 'Set GITHUB_API_URL to an https address, such as `https://api.github.com` or `https://github.acme.example/api/v3`; runners set it themselves.',
  },
  ERR_ISSUE_DISABLED: {
    exit: 2,
    title: 'The repository has no issues',
    hint: 'Switch them on (Settings → General → Features → Issues), or leave `tracking-issue` out.',
  },
  ERR_ISSUE_ARCHIVED: {
    exit: 2,
    title: 'The repository is archived',
    hint: 'Nothing can be written to it: run the check in another repository, or leave `tracking-issue` out.',
  },
  ERR_ISSUE_PUBLIC: {
    exit: 2,
    title: 'A tracking issue in a public repository would show everybody what nears its end',
    hint: 'Run the check in a private repository, or set `issue-in-public: true` when everybody may know.',
  },
  ERR_ISSUE_LABEL: {
    exit: 2,
    title: 'The labels of the tracking issue could not be set',
    hint: 'Without its label the issue is not found again: give a token that may set labels (`issues: write`), and labels of at most 50 characters.',
  },
  ERR_ISSUE_ASSIGNEE: {
    exit: 2,
    title: 'Not everybody could be assigned to the tracking issue',
    hint: 'Check `issue-assignees`: people with access to the repository, by their login, at most ten.',
  },
  ERR_ISSUE_REJECTED: {
    exit: 2,
    title: 'The platform did not take what the tracking issue says',
    hint: 'See what the reply names; labels and assignees are the usual cause.',
  },
  ERR_ISSUE_RATE_LIMIT: {
    exit: 3,
    title: 'The platform limits how often it is asked',
    hint: 'Run the job again later; schedule it at an odd minute and away from jobs that use the same token.',
  },
  ERR_ISSUE_UNAVAILABLE: {
    exit: 3,
    title: 'The platform that keeps the issues cannot be reached or does not work',
    hint: "Run the job again; if it persists look at the platform's status page and at the proxy in between.",
  },
  ERR_ISSUE_UNEXPECTED: {
    exit: 3,
    title: 'The platform gave an answer that is not understood',
    hint: "See that GITHUB_API_URL is the address of the platform's REST API and that nothing in between answers in its place.",
  },
  ERR_INTERNAL: {
    exit: 3,
    title: 'A mistake of this program',
    hint: 'Please report it with the log; secrets are masked in it.',
  },
});

export type FailureCode = keyof typeof catalogue;
