/**
 * Every code that a failure of this product can carry. The troubleshooting page is printed from this table and from
 * the catalogue of rejections; a code that is published is never renamed.
 *
 * `exit`: 1 the answer is bad · 2 the question was wrong · 3 the world failed.
 */
export interface CatalogueEntry {
  readonly exit: 1 | 2 | 3;
  /** The exit code of a case that is of another kind, and which that is. */
  readonly otherwise?: { readonly exit: 1 | 2 | 3; readonly when: string };
  /** What it means, a heading's worth. */
  readonly title: string;
  /** What was probably the cause, for whoever reads on. */
  readonly cause: string;
  /** What to do about it when the place that fails knows nothing better. */
  readonly hint: string;
}

/** Parts of a hint about inputs that a login takes and `init` does not. */
export const atALogin = {
  compare:
    'Give the certificate of the app as `certificate`: it is compared with the key before anything is sent. By hand, ',
  wait: ', or set `wait-for-propagation`',
  patience: '; `deadline`, `timeout` and `retries` say how long is waited',
} as const;

const define = <K extends string>(table: Record<K, CatalogueEntry>): Record<K, CatalogueEntry> => table;

export const catalogue = define({
  // options
  ERR_OPTIONS: {
    exit: 2,
    title: 'Inputs are missing or contradict each other',
    cause:
      'An input has a value that it cannot have, two inputs exclude each other, or a required one is missing; often an expression such as `${{ vars.NAME }}` came out empty because the variable lives in another environment.',
    hint: 'Correct every input that the message lists; the README has one row for each.',
  },
  ERR_MODE: {
    exit: 2,
    title: 'The mode is not one that exists',
    cause: 'A typing error, or an expression that should have chosen the mode came out empty.',
    hint: 'Use one of the modes that the README lists, or leave the input out for a login.',
  },
  // config file
  ERR_CONFIG_FILE: {
    exit: 2,
    title: 'The config file cannot be read',
    cause:
      'Nothing lies at the path that `config` names, or something else than a regular file: a folder, a link, a file outside of the workspace, more than 1 MB.',
    hint: 'Check the path. In the action it is one in the workspace, and the step comes after `actions/checkout`.',
  },
  ERR_CONFIG_JSON: {
    exit: 2,
    title: 'The config file is not JSON that every reader takes alike',
    cause:
      'A comma or a quote is missing or too many, a comment stands in it, a member comes twice, or the file is not UTF-8 without a byte order mark.',
    hint: 'Correct the file at the place that the message names; docs/CONFIGURATION.md has an example.',
  },
  ERR_CONFIG_REFUSED: {
    exit: 2,
    title: 'The config file holds what it may not hold',
    cause:
      'The file lies in a checkout that a pull request can change. Whatever could lead a key or an assertion elsewhere is refused in it, and so are secrets themselves.',
    hint: 'Remove what the message names, look at who changed the file, and give what is really meant as an input or a flag. A secret that stood in it counts as exposed.',
  },
  ERR_CONFIG_MEMBER: {
    exit: 2,
    title: 'The config file has a member that does not exist or cannot have that value',
    cause: 'A typing error, or a member of another program or another version.',
    hint: 'Correct what the message names; docs/CONFIGURATION.md has the table of members, docs/config.schema.json the schema.',
  },
  ERR_CONFIG_ORG: {
    exit: 2,
    title: 'The org that was asked for cannot be taken from a config file',
    cause: '`org` names none of the orgs of the file, or `config`, `org` and `all` do not go together.',
    hint: 'Give `config` with the path of the file and `org` with a name that stands in it; the command line takes `--all`, too.',
  },
  // key and keystore
  ERR_KEY_EMPTY: {
    exit: 2,
    title: 'The private key is empty',
    cause:
      'A secret that is not there arrives as an empty text: it has another name, belongs to an environment that the job does not name, or is withheld from this run.',
    hint: "Check the secret's name and where it lives. On GitHub, pull requests from forks and Dependabot runs get no repository secrets (Dependabot has a store of its own), and an environment's secret is there only when the job says `environment:` with that very name. On GitLab, a protected variable is there on protected branches and tags alone, and one with an environment scope in jobs of that environment.",
  },
  ERR_KEY_UNRECOGNISED: {
    exit: 2,
    title: 'The private key is nothing that can be read',
    cause: 'Another text was stored under the name of the secret, or a key that was wrapped in some way of its own.',
    hint: 'Store the whole PEM file, from `-----BEGIN` to `-----END … -----`, or its base64, as the secret.',
  },
  ERR_KEY_DAMAGED: {
    exit: 2,
    title: 'The private key has the right form but its content is damaged',
    cause:
      'The key was cut or changed on its way: a paste that lost its end, a store with a limit of length, an editor that replaced characters.',
    hint: 'Store the key again from its file; compare the lengths of file and secret, a cut or doubled paste is the usual cause.',
  },
  ERR_KEY_WRONG_MATERIAL: {
    exit: 2,
    title: 'Something other than an RSA private key was given as the key',
    cause:
      'The wrong file or the wrong secret was chosen. The message names what it is: a certificate, a public key, an OpenSSH key, a consumer secret, a path at which nothing lies.',
    hint: 'Give the RSA private key whose certificate is uploaded to the app (the file that `openssl genrsa` or `openssl req -newkey` wrote).',
  },
  ERR_KEY_NOT_RSA: {
    exit: 2,
    title: 'The private key is not an RSA key',
    cause:
      'The pair was made by a command or a tool that makes keys on an elliptic curve, such as `openssl ecparam` or `ssh-keygen -t ed25519`.',
    hint: 'Make an RSA key of 2048 bits or more; Salesforce accepts RS256 alone in the JWT bearer flow.',
  },
  ERR_KEY_WEAK: {
    exit: 2,
    title: 'The RSA key is shorter than 2048 bits',
    cause: 'An old pair, mostly of 1024 bits, is still in use.',
    hint: 'Make a new pair of 2048 bits or more, upload its certificate to the app and replace the secret.',
  },
  ERR_KEY_UNREADABLE_FILE: {
    exit: 2,
    title: 'The key file cannot be read',
    cause: 'The path names a folder, a device, a file of another user, or something much larger than a key.',
    hint: 'Check the path, and that it names a regular file of at most 1 MB which this process may read.',
  },
  ERR_KEYSTORE_PASSPHRASE_MISSING: {
    exit: 2,
    title: 'The key is encrypted and no passphrase was given',
    cause: 'The passphrase was never passed on, or the secret that holds it came out empty.',
    hint: 'Give the passphrase as `private-key-passphrase`.',
  },
  ERR_KEYSTORE_PASSPHRASE_WRONG: {
    exit: 2,
    title: 'The passphrase does not open the key',
    cause:
      'The passphrase belongs to another file, or it was changed when it was stored (quotes around it, a `$` that a shell replaced).',
    hint: 'Check `private-key-passphrase`: it must be that of this very file; quotes and line ends around it count.',
  },
  ERR_KEYSTORE_UNSUPPORTED: {
    exit: 2,
    title: 'The container or its encryption is not supported',
    cause: 'The file was written by a tool with a format or a cipher that hardly anything else reads.',
    hint: 'Convert the key once, on your own machine, with `openssl pkcs8 -topk8 -v2 aes-256-cbc`, and store the result.',
  },
  ERR_KEYSTORE_COSTLY: {
    exit: 2,
    title: 'Opening the container would cost too much',
    cause:
      'The file asks for more rounds of key stretching, or more memory for it, than any ordinary one: a slip in the tool that wrote it, or a file that is meant to keep the runner busy.',
    hint: 'Write the container anew with at most 10 million key-stretching rounds; 600,000 is a good number.',
  },
  ERR_KEYSTORE_NO_KEY: {
    exit: 2,
    title: 'The container holds no private key',
    cause: 'The file is a trust store, or it was exported without its private key.',
    hint: 'Export it again with its private key; a trust store holds certificates alone.',
  },
  ERR_KEYSTORE_SEVERAL_KEYS: {
    exit: 2,
    title: 'The container holds several private keys',
    cause: 'The keystore serves several programs, or the old key was left beside the new one.',
    hint: "Export the one key that the app's certificate belongs to.",
  },
  ERR_CERTIFICATE_UNREADABLE: {
    exit: 2,
    title: 'The certificate cannot be read',
    cause: 'The file is something other than a certificate, or it was damaged when it was stored.',
    hint: 'Give the certificate as PEM, DER, base64 or a path: the same file that was uploaded to the app.',
  },
  ERR_CERTIFICATE_HIDDEN: {
    exit: 3,
    title: 'Every certificate for this key would be hidden in the log',
    cause:
      'A certificate holds the public half of its key. Where both stand in base64 at the same offset they have text in common, which a mask of the key hides; certificates of several lengths were tried.',
    hint: 'Store the key in another form, such as PEM with lines of 64 characters, and report this.',
  },
  ERR_CERTIFICATE_MISMATCH: {
    exit: 1,
    title: 'The certificate belongs to no key that was given',
    cause: 'The certificate was made from another key: that of an older pair or of another org.',
    hint: 'Upload the certificate that was made from this key, or give the key that the uploaded certificate was made from.',
  },
  // target
  ERR_TARGET_MISSING: {
    exit: 2,
    title: 'No org is named',
    cause:
      'Neither `instance-url` nor `org-type` was given, or the variable that should hold the address is empty. A scratch org has an address of its own, so that `org-type: scratch` alone names none.',
    hint: 'Give `instance-url`, the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
  },
  ERR_TARGET_URL: {
    exit: 2,
    title: 'The instance URL is not one that can be logged in to',
    cause:
      'The address was copied from a page of the org (Lightning, Setup, Visualforce), does not begin with https, or is no address.',
    hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
  },
  ERR_TARGET_HOST: {
    exit: 2,
    title: "The host is not one of Salesforce's",
    cause:
      'A typing error, a domain of your own in front of the org, or an address that somebody else wants your pipeline to log in to.',
    hint: 'Correct `instance-url`; only when the host is really meant, name it in `allowed-hosts` and set `audience`.',
  },
  ERR_TARGET_KIND: {
    exit: 2,
    otherwise: { exit: 1, when: 'when the org that answered is of another type' },
    title: 'The org is not of the type that was expected',
    cause:
      '`org-type` and the address or the app come from two environments: a variable of one was copied to the other. With a domain of your own nothing may tell the type.',
    hint: 'Correct `org-type` or `instance-url`, so that both name the same org.',
  },
  ERR_USERNAME: {
    exit: 2,
    title: 'The username is not a Salesforce username',
    cause: "The e-mail address of the user, an id or another input's value was given in its place.",
    hint: "Give the Username field of the user (Setup → Users), which looks like an e-mail address and on a sandbox ends with the sandbox's name.",
  },
  ERR_CLIENT_ID: {
    exit: 2,
    title: 'The client id is not a consumer key',
    cause: 'The consumer secret, the name of the app or a masked value (`***`) was given in its place.',
    hint: 'Copy the Consumer Key of the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret.',
  },
  ERR_TARGET_REFUSED_ORG: {
    exit: 1,
    title: 'The session belongs to an org that is not allowed',
    cause:
      'The address leads to another org than the one that was meant, or the sandbox was refreshed since its id was written down.',
    hint: 'Compare `allowed-org-ids` with Setup → Company Information → Salesforce.com Organization ID; a sandbox gets a new id with every refresh.',
  },
  // refusals
  ERR_REFUSED_TLS: {
    exit: 2,
    title: 'Certificate checks are switched off for Node',
    cause: 'Somebody switched the checks off to get past a proxy that re-signs traffic.',
    hint: 'Remove NODE_TLS_REJECT_UNAUTHORIZED from the environment; name an extra certificate authority in NODE_EXTRA_CA_CERTS instead.',
  },
  ERR_REFUSED_UNTRUSTED_CHECKOUT: {
    exit: 2,
    title: "A login beside a checkout of a fork's code",
    cause:
      'A workflow on `pull_request_target` or `workflow_run` checks out the code of a pull request before it logs in; that code would then run beside your session.',
    hint: "Log in in a job that never checks out the fork's code: what is checked out after the login can read the session as well. `allow-untrusted-checkout: true` takes the risk knowingly.",
  },
  ERR_REFUSED_NO_COMMAND_FILE: {
    exit: 2,
    title: 'A file that the runner should have made is missing',
    cause: 'The bundle was started by hand, or in a container that does not see the files of the runner.',
    hint: 'Run the action on GitHub Actions, Forgejo or Gitea; elsewhere use the command line. A secret is never printed as a fall-back.',
  },
  // pipelines
  ERR_PIPELINE_PLACE: {
    exit: 2,
    title: 'This pipeline has no place for a value',
    cause:
      'The variable with which the system names a folder or file for values is empty, or the system has no such place for secrets; the log never is one.',
    hint: 'Name a file with `output-file`; it is written with mode 0600. A secret is never printed as a fall-back.',
  },
  ERR_PIPELINE_VALUE: {
    exit: 2,
    title: 'This pipeline cannot carry a value',
    cause:
      'Some systems hand on one line, others replace what looks like a variable: the value would have arrived changed, or as two.',
    hint: 'Leave out what the message names, or read the value from `--format json` in the same step.',
  },
  ERR_PIPELINE_STATE: {
    exit: 2,
    title: 'This pipeline has no step after the job',
    cause: 'Something was to be undone when the job ends, and only GitHub Actions, Forgejo and Gitea run such a step.',
    hint: 'End the session yourself with the command `revoke` in the part of your pipeline that always runs.',
  },
  // the token endpoint says no
  ERR_TOKEN_USER_NOT_APPROVED: {
    exit: 1,
    title: 'The user is not approved for the app',
    cause:
      'Nobody approved this user for this app. It is also the answer to a username that no user of the org has, to an address of another org, and for some minutes after an app, an assignment or a sandbox was made.',
    hint: 'External Client App: Setup → External Client App Manager → the app → Policies → Edit → OAuth Policies → Permitted Users: "Admin approved users are pre-authorized", then App Policies → Select Profiles or Select Permission Sets, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Edit Policies → Permitted Users, then Manage Profiles or Manage Permission Sets. A permission set on the Salesforce API Integration licence cannot hold an app: use the profile or a second permission set. Compare `username` with Setup → Users and `instance-url` with Setup → My Domain. New apps and assignments take 2–10 minutes.',
  },
  ERR_TOKEN_USER_NOT_ASSIGNED: {
    exit: 1,
    title: 'The app admits only chosen users, and this user is not one',
    cause:
      "The policy of the app is right, but neither the profile of the user nor one of the user's permission sets is assigned to the app.",
    hint: 'External Client App: Setup → External Client App Manager → the app → Policies → Edit → App Policies → Select Profiles or Select Permission Sets, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Manage Profiles or Manage Permission Sets. New assignments take 2–10 minutes.',
  },
  ERR_TOKEN_APP_NOT_FOUND: {
    exit: 1,
    title: 'The external client app is not in this org, or was asked for at the wrong address',
    cause:
      'An External Client App was asked for at login.salesforce.com or test.salesforce.com, or with one of them as audience. Or it lives in another org, its package is not installed, the sandbox was refreshed, or its policies do not admit the user. test.salesforce.com says so now and then even when all is right.',
    hint: 'Set `instance-url` to the My Domain address of the org (Setup → My Domain) and leave `audience` out: login.salesforce.com and test.salesforce.com do not serve External Client Apps. Then see that the app is in this very org (Setup → External Client App Manager) and that its policies admit the user; a packaged app must be installed, and a refreshed sandbox needs its assignments anew.',
  },
  ERR_TOKEN_CROSS_ORG: {
    exit: 1,
    title: 'The external client app belongs to another org',
    cause:
      "An External Client App serves its own org alone, and the consumer key is that of an app in another one than `instance-url` names: the address of a sandbox beside production's consumer key, or the other way round.",
    hint: 'Compare `instance-url` with Setup → My Domain in the org that is meant: it may be the address of another one, such as a sandbox. If it is right, make the External Client App in the org that is logged in to (Setup → External Client App Manager → New External Client App), or give the consumer key of the one that is there.',
  },
  ERR_TOKEN_CLIENT_ID_UNKNOWN: {
    exit: 1,
    title: 'The org does not know the consumer key',
    cause:
      "The consumer key has a typing error, was rotated, belongs to another org (production's in a sandbox, or the reverse), or the app is younger than ten minutes.",
    hint: 'Copy it again: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret (connected app: Setup → App Manager → the app → View → Manage Consumer Details). Check that `instance-url` names the same org; a new app takes up to 10 minutes.',
  },
  ERR_TOKEN_CLIENT_CREDENTIALS: {
    exit: 1,
    title: 'The org speaks of client credentials, which this flow does not send',
    cause: 'Something on the way added a client secret to the request; none is sent.',
    hint: "See that `instance-url` is the org's own My Domain address (Setup → My Domain) and not that of a gateway which adds parameters.",
  },
  ERR_TOKEN_APP_NOT_INSTALLED: {
    exit: 1,
    title: 'The connected app is not installed in the org',
    cause:
      'The connected app was made in another org and never installed in this one. Since September 2025 such apps are closed to users without the permission Approve Uninstalled Connected Apps.',
    hint: 'Install it: Setup → Connected Apps OAuth Usage → the app → Install; then admit the user: Setup → Manage Connected Apps → the app → Edit Policies. An app of this very org needs no installing.',
  },
  ERR_TOKEN_AUDIENCE: {
    exit: 1,
    title: 'The org does not accept the audience',
    cause:
      '`audience` names another environment, `instance-url` is not the address of this org, or the app accepts the My Domain address alone.',
    hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain) and leave `audience` out. A sandbox never accepts https://login.salesforce.com; an Experience Cloud site wants its own address with its path.",
  },
  ERR_TOKEN_ASSERTION: {
    exit: 1,
    title: 'The signature does not fit the certificate of the app',
    cause:
      'The certificate in the app was not made from this private key. For 2–10 minutes after an upload some servers of an org still hold the certificate that was there before.',
    hint: `${atALogin.compare}\`openssl x509 -in certificate.pem -noout -pubkey\` and \`openssl pkey -in private-key.pem -pubout\` must print the same. Upload the right certificate: Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow → Upload Files (connected app: Setup → App Manager → the app → Edit → Use digital signatures). After an upload wait ten minutes${atALogin.wait}.`,
  },
  ERR_TOKEN_EXPIRED: {
    exit: 1,
    title: 'The org says that the assertion has expired',
    cause: "The clock of the machine is more than two minutes behind the org's.",
    hint: 'Correct the clock of the machine (NTP): the assertion is signed for two minutes from its time.',
  },
  ERR_TOKEN_IP_RESTRICTED: {
    exit: 1,
    title: 'The address of the machine is not among those that the user may log in from',
    cause:
      "The user's profile lists the addresses that it may log in from, and that of the runner is not among them. Runners hosted by GitHub have a different one in every job.",
    hint: 'Add the runner\'s outgoing addresses at Setup → Profiles → the user\'s profile → Login IP Ranges, or use a runner with a fixed address. "Relax IP restrictions" of the app does not apply to this flow.',
  },
  ERR_TOKEN_NO_SCOPES: {
    exit: 1,
    title: 'The app grants no usable scope',
    cause: 'The app has no scopes at all, or `full` without any other.',
    hint: 'Add "Manage user data via APIs (api)" and "Perform requests at any time (refresh_token, offline_access)": Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → OAuth Scopes (connected app: Setup → App Manager → the app → Edit → Selected OAuth Scopes).',
  },
  ERR_TOKEN_SCOPE_PARAMETER: {
    exit: 1,
    title: 'The org received a scope parameter, which this flow does not send',
    cause: 'Something on the way added a `scope` to the request; none is sent.',
    hint: 'Something between here and the org adds to the request: look at the proxy.',
  },
  ERR_TOKEN_DOMAIN: {
    exit: 1,
    title: 'The org does not take this request at the generic address',
    cause:
      '`org-type` alone logs in at login.salesforce.com or test.salesforce.com, and this org or app takes logins at its My Domain address only.',
    hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain).",
  },
  ERR_TOKEN_AUTHENTICATION: {
    exit: 1,
    title: 'The org refused the login without saying why',
    cause:
      'The answer stands for many causes: a user who is locked out or has no access to the API, login hours, an address of another environment.',
    hint: "Look at Setup → Login History for the user's latest entry: it tells a locked user, missing API access, login hours or a wrong org apart.",
  },
  ERR_TOKEN_USER_INACTIVE: {
    exit: 1,
    title: 'The user is inactive or frozen',
    cause:
      'An administrator deactivated or froze the user, or Salesforce itself froze it because its API calls came from an anonymising network or an address with a bad name.',
    hint: "Setup → Users → the user → Unfreeze, or Edit → Active. Logins from anonymising networks can freeze a user; then find out which runner's address it was.",
  },
  ERR_TOKEN_ORG_INACTIVE: {
    exit: 1,
    title: 'The org is locked, closed or suspended',
    cause: 'A trial or scratch org has expired, a sandbox was deleted, or Salesforce locked the org.',
    hint: "Log in with a browser to see what the org says; an expired trial or deleted sandbox has to be replaced, anything else is Salesforce Support's.",
  },
  ERR_TOKEN_LOGIN_RATE: {
    exit: 1,
    title: 'The user has logged in too often within an hour',
    cause:
      "A loop, a wide matrix of jobs, or a tool that answers every refused call with a new login used up the hour's logins of this user.",
    hint: 'Wait an hour, then log in once per job and hand the token on; 3,600 logins per user and hour are the limit.',
  },
  ERR_TOKEN_GRANT_TYPE: {
    exit: 1,
    title: 'The host does not know the JWT bearer flow',
    cause: 'The address is one that shows pages and takes no logins, or the app has no JWT Bearer Flow.',
    hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain). If it is right, enable the flow: Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow (connected app: Setup → App Manager → the app → Edit → Use digital signatures).",
  },
  ERR_TOKEN_REDIRECT: {
    exit: 1,
    title: 'The host sends logins elsewhere',
    cause:
      "The address is an old one (of an instance, or from before a change of My Domain), or something in between answers in the org's place.",
    hint: "Set `instance-url` to the address that the message names, once you have checked that it is your org's (Setup → My Domain). An assertion is never sent after a redirect.",
  },
  ERR_TOKEN_REJECTED: {
    exit: 1,
    title: 'The org refused for a reason that is not in the catalogue',
    cause: 'Salesforce has words for it that were not known when this version was made.',
    hint: "Look at Setup → Login History for the user's latest entry, and search Salesforce Help for the words that the org used.",
  },
  // the reply is not believed
  ERR_REPLY_UNTRUSTED: {
    exit: 1,
    title: 'The reply to the login is not one that an org would give',
    cause:
      'Something other than the org answered: the page of a proxy, a host that was mistyped, one that poses as an org. Or the address, the user, the org and the token of the reply do not belong together.',
    hint: 'Nothing was exposed. Check `instance-url` letter by letter, and what lies between the runner and the org.',
  },
  // the world
  ERR_NETWORK_DNS: {
    exit: 3,
    title: "The host's name cannot be resolved",
    cause:
      'A typing error, a scratch org or sandbox that was deleted or is minutes old, or a network that resolves outside names through its proxy alone.',
    hint: 'Check the spelling of `instance-url`; a deleted scratch org or sandbox loses its name, and behind a proxy HTTPS_PROXY must be set.',
  },
  ERR_NETWORK_TCP: {
    exit: 3,
    title: 'No connection to the host',
    cause: 'A firewall drops or refuses what goes to port 443, or the network wants a proxy.',
    hint: 'Open port 443 to the host in the firewall of the runner, or set HTTPS_PROXY.',
  },
  ERR_NETWORK_PROXY: {
    exit: 3,
    title: 'The proxy does not let the connection through',
    cause:
      'The proxy is not there, wants credentials, does not allow CONNECT to the host, or its variable holds something that is no URL.',
    hint: 'Check HTTPS_PROXY (address, user, password) and whether the proxy allows CONNECT to the host; NO_PROXY takes hosts that need none.',
  },
  ERR_NETWORK_TLS: {
    exit: 3,
    title: 'The TLS connection cannot be trusted or made',
    cause:
      'A proxy re-signs traffic with an authority that this machine does not know, the clock is far off, or somebody poses as the host.',
    hint: 'If a proxy of your company re-signs traffic, name its certificate authority in NODE_EXTRA_CA_CERTS; otherwise treat it as an attack.',
  },
  ERR_NETWORK_HTTP: {
    exit: 3,
    title: 'The answer of the host broke off or never came',
    cause:
      'The connection was made and then went silent or was lost: an incident at Salesforce, a proxy with a short limit, a network under load.',
    hint: "Try again; if it persists look at status.salesforce.com for the org's instance and at the proxy in between.",
  },
  ERR_ORG_UNAVAILABLE: {
    exit: 3,
    title: 'The org is not available',
    cause: 'Maintenance or an incident, or an org that is not ready yet, locked in an upgrade or deleted.',
    hint: "Look at status.salesforce.com for the org's instance and run the job again; with test.salesforce.com prefer the My Domain address.",
  },
  ERR_DEADLINE: {
    exit: 3,
    title: 'The deadline passed',
    cause: 'Outages, and the waits between attempts, took all the time that `deadline` allows.',
    hint: `Run it again${atALogin.patience}.`,
  },
  ERR_CANCELLED: {
    exit: 3,
    title: 'The job was cancelled',
    cause: 'A person or a newer run of the same concurrency group cancelled this one, or its time was over.',
    hint: 'Run the job again.',
  },
  ERR_FILE_READ: {
    exit: 3,
    title: 'A folder cannot be read',
    cause: 'The folder belongs to another user, as it happens on self-hosted runners after a job that ran as root.',
    hint: "See that this process may read it; the code in the message is the system's own (EACCES: permissions).",
  },
  ERR_FILE_WRITE: {
    exit: 3,
    otherwise: { exit: 2, when: 'when a path that was given leads out of the workspace' },
    title: 'A file cannot be written or removed',
    cause:
      "A disk that is full or read-only, a folder of another user, or something other than a file in the file's place.",
    hint: 'See that the folder exists, that this process may write in it, that there is room, and that no folder or device has the name.',
  },
  // check
  ERR_CHECK_FAILED: {
    exit: 1,
    title: 'A certificate nears its end, is not valid, or cannot be judged',
    cause:
      'Nobody renewed a certificate in time, a wrong one was put in its place, or a file that was named holds none that can be read.',
    hint: 'Renew what is listed as an error and replace it in every place that is named; mend what cannot be read. `fail-on` says from which verdict on the step fails, `ignore` what does not count.',
  },
  // hand-off
  ERR_HANDOFF: {
    exit: 3,
    title: 'The session could not be handed to the sf CLI',
    cause:
      "Another job with the same home folder is in the way, a file of the CLI's is a link or damaged, or there is no home folder.",
    hint: "Use the outputs `access-token` and `instance-url`, or see what the message says of the CLI's files.",
  },
  ERR_SF_LOGIN: {
    exit: 1,
    title: 'The sf CLI did not take the login',
    cause:
      '`sf` is not installed, lies in the workspace (from where it is never started), or did not get through to the org.',
    hint: 'See that a recent `sf` is installed (`sf --version`), or leave `sf-login` at `token`.',
  },
  // emulator
  ERR_EMULATOR_CONFIGURATION: {
    exit: 2,
    title: "The emulator's configuration is wrong",
    cause: 'A member has a name or a value that the schema does not know.',
    hint: 'Correct every member that the message names; docs/EMULATOR.md has the schema and the names of all faults.',
  },
  ERR_EMULATOR_ADDRESS: {
    exit: 2,
    title: 'The emulator cannot listen at that address',
    cause: "Another program listens at that port, or the host is not one of this machine's own.",
    hint: 'Listen on 127.0.0.1, the only place for an org that anyone may log in to, and on a port that is free (0 takes one).',
  },
  ERR_EMULATOR_APP: {
    exit: 2,
    title: 'The new app cannot be made',
    cause: 'The folder holds a pair already, or cannot be written to.',
    hint: 'Name a folder without `key.pem` and `certificate.pem` in it; a key is never overwritten.',
  },
  // doctor
  ERR_DOCTOR_FAILED: {
    exit: 1,
    title: 'An examination of the doctor failed',
    cause: 'Something of the set-up has to be mended: key, certificate, address, network, app or user.',
    hint: 'Do what the table in the log says beside each examination that failed, from the top down: a later one may fail because of an earlier one.',
  },
  // tracking issue
  ERR_ISSUE_TOKEN: {
    exit: 2,
    title: 'The token for the tracking issue is not accepted',
    cause: '`github-token` is empty, has expired or was revoked.',
    hint: 'Give `github-token: ${{ github.token }}`, or see whether the token has expired or was revoked.',
  },
  ERR_ISSUE_PERMISSION: {
    exit: 2,
    title: 'The token may not write issues',
    cause: 'The job does not grant `issues: write`, or the token was made without it.',
    hint: 'Give the job `permissions:` with `issues: write`; a fine-grained token or an app needs "Issues: Read and write" on this repository. Runs for pull requests of forks and of Dependabot get a token that only reads.',
  },
  ERR_ISSUE_REPOSITORY: {
    exit: 2,
    title: 'The repository for the tracking issue is not there, or the token cannot see it',
    cause: 'The token was made for other repositories, or the repository was renamed or removed.',
    hint: 'Give a token of this very repository, such as `${{ github.token }}`.',
  },
  ERR_ISSUE_API: {
    exit: 2,
    title: 'The address of the API is not one that a token is sent to',
    cause: 'GITHUB_API_URL was changed in the environment of the job.',
    hint: 'Set GITHUB_API_URL to an https address, such as `https://api.github.com` or `https://github.acme.example/api/v3`; runners set it themselves.',
  },
  ERR_ISSUE_DISABLED: {
    exit: 2,
    title: 'The repository has no issues',
    cause: 'Issues are switched off, as they are in most forks.',
    hint: 'Switch them on (Settings → General → Features → Issues), or leave `tracking-issue` out.',
  },
  ERR_ISSUE_ARCHIVED: {
    exit: 2,
    title: 'The repository is archived',
    cause: 'Somebody archived the repository; since then it can only be read.',
    hint: 'Nothing can be written to it: run the check in another repository, or leave `tracking-issue` out.',
  },
  ERR_ISSUE_PUBLIC: {
    exit: 2,
    title: 'A tracking issue in a public repository would show everybody what nears its end',
    cause: 'The repository is public, and the issue would list the names, places and ends of certificates.',
    hint: 'Run the check in a private repository, or set `issue-in-public: true` when everybody may know.',
  },
  ERR_ISSUE_LABEL: {
    exit: 2,
    title: 'The labels of the tracking issue could not be set',
    cause: 'The token may write issues but no labels, or a label is too long.',
    hint: 'Without its label the issue is not found again: give a token that may set labels (`issues: write`), and labels of at most 50 characters.',
  },
  ERR_ISSUE_ASSIGNEE: {
    exit: 2,
    title: 'Not everybody could be assigned to the tracking issue',
    cause: 'A login has a typing error or no access to the repository, or there are more than ten.',
    hint: 'Check `issue-assignees`: people with access to the repository, by their login, at most ten.',
  },
  ERR_ISSUE_REJECTED: {
    exit: 2,
    title: 'The platform did not take what the tracking issue says',
    cause: 'A label or an assignee is not one that the platform takes.',
    hint: 'See what the reply names; labels and assignees are the usual cause.',
  },
  ERR_ISSUE_RATE_LIMIT: {
    exit: 3,
    title: 'The platform limits how often it is asked',
    cause: 'Many jobs use the same token at the same time.',
    hint: 'Run the job again later; schedule it at an odd minute and away from jobs that use the same token.',
  },
  ERR_ISSUE_UNAVAILABLE: {
    exit: 3,
    title: 'The platform that keeps the issues cannot be reached or does not work',
    cause: 'An incident of the platform, or of the network between it and the runner.',
    hint: "Run the job again; if it persists look at the platform's status page and at the proxy in between.",
  },
  ERR_ISSUE_UNEXPECTED: {
    exit: 3,
    title: 'The platform gave an answer that is not understood',
    cause:
      "Something other than the platform's API answered, or so many issues carry the label that ours cannot be told among them.",
    hint: "See that GITHUB_API_URL is the address of the platform's REST API and that nothing in between answers in its place.",
  },
  // publishing by itself
  ERR_PUBLISH_SESSION: {
    exit: 1,
    title: 'The org does not take the session for its Metadata API',
    cause:
      'The session has ended or was revoked, its user was frozen, or the app that it came through has no scope `api`; a second login changed nothing.',
    hint: 'See that the app of the login that publishes (`publish-client-id`, else `client-id`) has "Manage user data via APIs (api)": Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes. Run the job again.',
  },
  ERR_PUBLISH_TOKEN_FORMAT: {
    exit: 2,
    title: 'The session is a JWT, and reading metadata takes none',
    cause:
      'The app issues JWT-format access tokens. A component is read through SOAP, which takes such tokens from API version 68.0 on.',
    hint: 'Let a login of its own publish (`publish-client-id` and its key), through an app in which "Issue JSON Web Token (JWT)-based access tokens for named users" is off: Setup → External Client App Manager → the app → Settings → OAuth Settings. Or publish by hand (`publish: manual`).',
  },
  ERR_PUBLISH_PERMISSION: {
    exit: 1,
    title: 'The user may not use the Metadata API',
    cause:
      'The user of the login that publishes has neither "Modify Metadata Through Metadata API Functions" nor "Modify All Data", or may not use APIs at all.',
    hint: 'Setup → Permission Sets → one that is assigned to the user → System Permissions: switch on "API Enabled", "Modify Metadata Through Metadata API Functions" and "View all External Client Apps, view their settings, and edit their policies". Better a user of its own for it (`publish-username`) than the one of every pipeline.',
  },
  ERR_PUBLISH_SECRET_ACCESS: {
    exit: 1,
    title: "The org does not show the app's settings through the Metadata API",
    cause:
      'The settings hold the consumer secret. The org has to allow that secrets are read through the Metadata API, and the user has to be allowed to see them.',
    hint: 'Setup → External Client App Settings: switch on "Allow access to External Client App consumer secrets via Metadata API". Setup → Permission Sets → one that is assigned to the user → System Permissions: "View External Client Apps Consumer Secrets in Metadata". Or publish by hand (`publish: manual`).',
  },
  ERR_PUBLISH_APP_NOT_FOUND: {
    exit: 2,
    title: 'The org has no External Client App of that name',
    cause: '`app-api-name` is the label and not the API name, or the app lives in another org.',
    hint: 'Take the API name from Setup → External Client App Manager → the app (`Acme_CI`, not "Acme CI"). The name of the component itself, as `sf org list metadata --metadata-type ExtlClntAppGlobalOauthSettings` shows it, is taken too.',
  },
  ERR_PUBLISH_APP_AMBIGUOUS: {
    exit: 2,
    title: 'Several components belong to that app',
    cause: "Somebody deployed a second component of the app's settings under another name.",
    hint: 'Give the name of the one that holds the certificate as `app-api-name`.',
  },
  ERR_PUBLISH_CONNECTED_APP: {
    exit: 2,
    title: 'The app is a connected app',
    cause:
      'A connected app that is read and deployed again loses its pre-authorizations, and every login through it fails from then on. It is never deployed.',
    hint: 'Publish by hand (`publish: manual`): Setup → App Manager → the app → Edit → Use digital signatures → Choose File. Or move to an External Client App, see docs/ROTATION.md.',
  },
  ERR_PUBLISH_OTHER_APP: {
    exit: 2,
    title: 'The app has another consumer key than the login',
    cause: '`app-api-name` names another app than the one that `client-id` belongs to.',
    hint: 'Compare `app-api-name` with the app whose consumer key is `client-id`: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret. Nothing was changed.',
  },
  ERR_PUBLISH_CONSUMER_KEY: {
    exit: 1,
    title: 'The org refused a deploy over the consumer key',
    cause: 'The org took the deploy for a new app: the component was removed or renamed meanwhile.',
    hint: 'See that the app is still there: Setup → External Client App Manager. Publish by hand (`publish: manual`) and report the reply; no consumer key is ever deployed.',
  },
  ERR_PUBLISH_CERTIFICATE: {
    exit: 1,
    title: 'The org does not take the certificate',
    cause: 'It is larger than 4 KB, or the org wants another algorithm or form.',
    hint: 'Try it by hand to see what Setup says of it: Setup → External Client App Manager → the app → Settings → OAuth Settings → Use digital signatures. A shorter `certificate-subject` makes it smaller.',
  },
  ERR_PUBLISH_WARNING: {
    exit: 1,
    title: 'The org would deploy only if warnings were ignored',
    cause:
      'A deploy that changes more than the certificate is warned of, such as one that replaces consumer key or secret.',
    hint: 'Warnings are never ignored here. Read the reply, and publish by hand (`publish: manual`) when it is harmless.',
  },
  ERR_PUBLISH_REJECTED: {
    exit: 1,
    title: 'The org refused to deploy',
    cause: 'The reply has the reason; the check before the deploy finds most of them before anything is changed.',
    hint: 'Setup → Deployment Status shows the deploy. Mend what the reply names, or publish by hand (`publish: manual`).',
  },
  ERR_PUBLISH_TIMEOUT: {
    exit: 3,
    title: 'The deploy did not end in time',
    cause: "Another deploy holds the org's queue, or the org is slow.",
    hint: 'Setup → Deployment Status shows whether it ended after all. The next run looks at what the app holds and goes on from there.',
  },
  ERR_PUBLISH_UNAVAILABLE: {
    exit: 3,
    title: 'The Metadata API cannot be reached or does not work',
    cause: 'An incident or maintenance of the org, or of the network between it and the runner.',
    hint: 'Look at https://status.salesforce.com, and run the job again: it looks at what the app holds and goes on from there.',
  },
  ERR_PUBLISH_UNEXPECTED: {
    exit: 3,
    title: 'The Metadata API gave an answer that is not understood',
    cause: "Something other than the org's API answered, or the API has changed.",
    hint: 'See that `instance-url` is the My Domain address of the org (Setup → My Domain). Publish by hand (`publish: manual`) meanwhile.',
  },
  ERR_PUBLISH_CONCURRENT: {
    exit: 1,
    title: 'Somebody else is changing the app',
    cause: "The app's settings were changed after they were read and before the deploy, by a person or another deploy.",
    hint: 'Nothing was deployed. Run the job again when nobody works on the app.',
  },
  ERR_PUBLISH_NOT_TAKEN: {
    exit: 1,
    title: 'The app holds another certificate than the one that was deployed',
    cause:
      'The org said that the deploy had succeeded and shows another certificate: somebody else changed it at the same time.',
    hint: 'Setup → External Client App Manager → the app → Settings → OAuth Settings → Use digital signatures: upload the certificate that belongs to the key in use; the job summary has both.',
  },
  ERR_PUBLISH_CHANGED: {
    exit: 1,
    title: 'The deploy changed more than the certificate',
    cause: 'A deploy replaces the component whole; the org read back members that differ from before.',
    hint: 'Compare the members that the message names with what they should be: Setup → External Client App Manager → the app → Settings. Other clients of the app may need its consumer secret anew when that is among them.',
  },
  // a first key pair
  ERR_INIT_EXISTS: {
    exit: 2,
    title: 'A first key pair would overwrite what exists',
    cause:
      'The file, or the secret, in which the new key would be stored is there already; a key is never overwritten.',
    hint: 'Run it again with that key (`--private-key FILE`) to go on where it was left: at the certificate and the waiting. Or name another place.',
  },
  // rotate
  ERR_ROTATE_OCCASION: {
    exit: 2,
    title: 'A rotation is not made on this occasion',
    cause:
      'The run belongs to a pull request, a fork or a branch other than the default one; its code is not what the owners of the keys have agreed to.',
    hint: 'Start the rotation from the default branch, by `schedule` or by `workflow_dispatch`.',
  },
  ERR_ROTATE_TOKEN: {
    exit: 2,
    title: 'The token may not write secrets and variables',
    cause:
      "`rotate-token` is missing, or it is the workflow's own token, which cannot write secrets, whatever `permissions:` says.",
    hint: 'Give `rotate-token` the token of a GitHub App or a fine-grained token that may read and write secrets and variables in every place that `secret-targets` names.',
  },
  ERR_ROTATE_STATE: {
    exit: 2,
    title: 'What is noted about the rollover cannot be read',
    cause: 'The state variable was edited by hand, belongs to something else, or was written by a newer version.',
    hint: 'Use the version that wrote it, or put back its former content. Remove the variable only when no secret of the next name is left and the org accepts the current key.',
  },
  ERR_ROTATE_STALE: {
    exit: 1,
    title: 'This run is older than what it would change',
    cause:
      'The run was queued, and holds secrets as they were then, before a secret was replaced or the rollover went on without it.',
    hint: 'Nothing was changed. Start a new run; it gets the secrets as they are now.',
  },
  ERR_ROTATE_KEY: {
    exit: 1,
    title: 'The current key is not the one that the rollover knows',
    cause: 'Somebody replaced the key by hand, or `private-key` names another secret than `secret-name`.',
    hint: 'Let `private-key` come from the secret that `secret-name` names. After a rotation by hand that every org and every target has taken part in, remove the secrets of the next name and the state variable, and start again.',
  },
  ERR_ROTATE_NEXT_KEY: {
    exit: 1,
    title: 'The next key is missing or not the one that the rollover made',
    cause:
      'The workflow does not hand over the secret of the next name, hands over another one, or somebody replaced it by hand.',
    hint: 'Write `next-private-key: ${{ secrets.NAME }}` in the workflow, with the name that `next-secret-name` gives; it may be empty as long as there is no such secret.',
  },
  ERR_ROTATE_EXISTS: {
    exit: 1,
    title: 'A name that the rollover needs is taken already',
    cause:
      'A secret of the next name, or a certificate in the variable of the next one, is there and no rollover has noted it: somebody made it, or the state variable was removed half-way.',
    hint: 'See whether anything uses it. Remove it, or choose other names with `next-secret-name` and `next-certificate-variable`.',
  },
  ERR_ROTATE_TARGET: {
    exit: 2,
    title: 'A target does not hold what the rollover needs',
    cause:
      'A target of `secret-targets` has no secret of the current name, or it was added or removed in the middle of a rollover.',
    hint: 'Store the current key there first, under the name that `secret-name` gives, or leave the target out; change `secret-targets` only between two rollovers.',
  },
  ERR_ROTATE_CHANGED: {
    exit: 1,
    title: 'A secret was changed by somebody else during the rollover',
    cause: 'A person or another tool replaced or removed a secret that this rollover had written or looked at.',
    hint: 'Find out who did (the audit log of the organization, `org_update_actions_secret` and the like), and put the key back that belongs there. Nothing is overwritten until then.',
  },
  ERR_ROTATE_CERTIFICATE: {
    exit: 1,
    title: 'No certificate tells when the key pair is due, or it belongs to neither key',
    cause:
      'The certificate variable is empty, cannot be read, or holds the certificate of another key pair than the given one.',
    hint: "Store the PEM of the app's present certificate in the variable that `certificate-variable` names, or give it as `certificate`.",
  },
  ERR_ROTATE_REFUSED: {
    exit: 1,
    title: 'An org does not accept the keys that the rollover knows',
    cause:
      'Somebody uploaded another certificate to the app, or the servers of the org still differ, as they do for some minutes after an upload.',
    hint: 'Upload the certificate that the summary shows to the app; if one was just uploaded, start a new run ten minutes later.',
  },
  ERR_ROTATE_UNAVAILABLE: {
    exit: 3,
    title: 'An org could not be asked which key it accepts',
    cause: 'The org is down or cannot be reached, or it refuses the login for a reason that is not the key.',
    hint: 'Examine the login with mode `doctor`, then start a new run; nothing is changed before every org has answered.',
  },
  ERR_ROTATE_LOCK: {
    exit: 1,
    title: 'The lock of the rotation was lost or cannot be read',
    cause:
      'This run took longer than its lease and another one went on in its place, or a variable of the lock was edited by hand.',
    hint: 'Start a new run; every step can be taken up where it was left. Set `concurrency:` in the workflow, so that runs wait for each other.',
  },
  ERR_ROTATE_PUBLISH: {
    exit: 1,
    title: 'The certificate could not be published',
    cause: 'The deployment was refused, or the app did not accept the next key afterwards.',
    hint: 'Upload the certificate that the summary shows by hand, in Setup at the path that it names.',
  },
  // stores of secrets and variables
  ERR_STORE_TARGET: {
    exit: 2,
    title: 'A place for the key is not one that is known',
    cause: 'A line of `secret-targets` has a typing error, or names something that cannot be reached from here.',
    hint: 'Use `repository`, `environment:NAME`, `organization`, `owner/repo` or `dependabot`, one a line.',
  },
  ERR_STORE_TOKEN: {
    exit: 2,
    title: 'The token for secrets and variables is not accepted',
    cause: '`rotate-token` is empty, has expired or was revoked.',
    hint: 'Give a token of a GitHub App (`actions/create-github-app-token`) or a fine-grained token as `rotate-token`, and see whether it has expired or was revoked.',
  },
  ERR_STORE_OWN_TOKEN: {
    exit: 2,
    title: "A workflow's own token cannot write secrets and variables",
    cause:
      '`rotate-token` is `${{ github.token }}` or `${{ secrets.GITHUB_TOKEN }}`; no `permissions:` can let it write secrets.',
    hint: 'Give a token of a GitHub App (`actions/create-github-app-token`) or a fine-grained token that may write secrets and variables.',
  },
  ERR_STORE_PERMISSION: {
    exit: 2,
    title: 'The token may not do what is to be done with a secret or a variable',
    cause: 'The app or the fine-grained token was made without the permission that the message names.',
    hint: 'Add the permission that the message names to the app (and accept it in its installation) or to the token.',
  },
  ERR_STORE_SSO: {
    exit: 2,
    title: 'The token is not authorised for the single sign-on of the organization',
    cause: 'The organization demands SAML single sign-on, and nobody has authorised this token for it.',
    hint: 'Authorise the token (Settings → Developer settings → Personal access tokens → Configure SSO), or use a token of a GitHub App, which needs no authorisation.',
  },
  ERR_STORE_NOT_FOUND: {
    exit: 2,
    title: 'The place for the key is not there, or the token cannot see it',
    cause:
      'The repository, environment or organization has another name, or the app is not installed there, or the token was made for other repositories. To a token without access everything is missing.',
    hint: 'Check the name in `secret-targets`, and that the app is installed in, or the token was made for, that very place.',
  },
  ERR_STORE_MOVED: {
    exit: 2,
    title: 'The repository has another name now',
    cause:
      'It was renamed or transferred, and the platform answers with a redirect, which is never followed with a token.',
    hint: 'Write the new name in `secret-targets`; for the own repository run the workflow again.',
  },
  ERR_STORE_ARCHIVED: {
    exit: 2,
    title: 'A repository that should hold the key is archived',
    cause: 'Somebody archived the repository; since then nothing can be written to it.',
    hint: 'Take the repository off `secret-targets`, or take it out of the archive.',
  },
  ERR_STORE_SCOPE: {
    exit: 2,
    title: 'Who may read the secret of the organization cannot be told',
    cause:
      'There is no secret whose visibility could be taken over, or the list of repositories that may read it does not come whole. A secret that is written without it would be open to all.',
    hint: "Make the secret in the organization's settings (Settings → Secrets and variables → Actions) for the repositories that need it, with any value, and see that the token may read all of them.",
  },
  ERR_STORE_API: {
    exit: 2,
    title: 'The address of the API is not one that a token is sent to',
    cause: 'GITHUB_API_URL was changed in the environment of the job.',
    hint: 'Set GITHUB_API_URL to an https address, such as `https://api.github.com` or `https://github.acme.example/api/v3`; runners set it themselves.',
  },
  ERR_STORE_REJECTED: {
    exit: 2,
    title: 'The platform did not take the secret or the variable',
    cause:
      'A name is not one that it takes (letters, digits and `_`, not beginning with a digit or GITHUB_), or the value is over 48 kB.',
    hint: 'See what the reply names; the names of secrets and variables are the usual cause.',
  },
  ERR_STORE_RATE_LIMIT: {
    exit: 3,
    title: 'The platform limits how often it is asked about secrets and variables',
    cause: 'Many jobs use the same token at the same time.',
    hint: 'Run the job again later; schedule it at an odd minute and away from jobs that use the same token.',
  },
  ERR_STORE_UNAVAILABLE: {
    exit: 3,
    title: 'The place that keeps secrets and variables cannot be reached or does not work',
    cause: 'An incident of the platform, or of the network between it and the runner.',
    hint: "Run the job again: it looks at what is true and goes on from there. If it persists look at the platform's status page and at the proxy in between.",
  },
  ERR_STORE_UNEXPECTED: {
    exit: 3,
    title: 'The place that keeps secrets and variables gave an answer that is not understood',
    cause: "Something other than the platform's API answered.",
    hint: "See that GITHUB_API_URL is the address of the platform's REST API and that nothing in between answers in its place.",
  },
  ERR_STORE_COMMAND: {
    exit: 2,
    title: 'The command that should store the key cannot be run',
    cause: 'It is not on PATH, lies in the workspace (from where nothing is started), or is not written as it must be.',
    hint: "Write `store-command` as a program's name on PATH with its arguments and `{name}` among them, in two lines (the first stores what comes on standard input, the second removes it) or in one with `{action}`, which becomes `put` or `delete`. No shell reads it.",
  },
  ERR_STORE_COMMAND_FAILED: {
    exit: 3,
    title: 'The command that should store the key failed',
    cause:
      'The command ended with another exit code than 0, or took too long. What it printed is not shown, since it may hold the key.',
    hint: 'Try the command by hand with another value, and see that it has the variables that it needs.',
  },
  ERR_INTERNAL: {
    exit: 3,
    title: 'A mistake of this program',
    cause: 'A case that nobody thought of.',
    hint: 'Please report it with the log; secrets are masked in it.',
  },
});

export type FailureCode = keyof typeof catalogue;
