export const id = 2648;
export const ids = [2648];
export const modules = {

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginOptions: () => (/* binding */ loginOptions),
/* harmony export */   loginOutputs: () => (/* binding */ loginOutputs),
/* harmony export */   targetOptions: () => (/* binding */ targetOptions),
/* harmony export */   tokenPlaces: () => (/* binding */ tokenPlaces)
/* harmony export */ });
/** Which org, and whether it is the right one. */
const targetOptions = [
    {
        name: 'instance-url',
        kind: 'text',
        group: 'target',
        absentAs: 'none',
        short: 'r',
        aliases: ['instanceurl'],
        description: "The org's My Domain address, `https://acme.my.salesforce.com` (Setup → My Domain). Recommended, and the only address that External Client Apps accept reliably. This or `org-type` is required.",
    },
    {
        name: 'org-type',
        kind: 'choice',
        group: 'target',
        choices: ['production', 'sandbox', 'scratch'],
        absentAs: 'any',
        description: '`production`, `sandbox` or `scratch`. Alone, the first two log in at login.salesforce.com or test.salesforce.com; beside `instance-url` a guard: the org must be of this type.',
    },
    {
        name: 'audience',
        kind: 'text',
        group: 'target',
        description: 'The `aud` claim, sent as it stands. Leave it out: the address decides.',
    },
    {
        name: 'allowed-org-ids',
        kind: 'list',
        group: 'target',
        absentAs: 'any',
        description: 'Ids of orgs (15 or 18 characters, one a line or separated by commas). A session of any other org is not exposed and the step fails.',
    },
    {
        name: 'allowed-hosts',
        kind: 'list',
        group: 'target',
        description: "Hosts outside Salesforce's domains that may be logged in to. Needs `audience`; such a host can replay what it receives.",
    },
];
/** The key pair, and the pair that follows it. */
const keyOptions = [
    {
        name: 'private-key',
        kind: 'secret',
        group: 'key',
        short: 'f',
        aliases: ['jwt-key-file', 'jwtkeyfile', 'keyfile'],
        description: 'The RSA private key (2048 bits or more): PEM, DER, PKCS#12 or JKS, as text, base64 or a path. Required; give it from a secret.',
    },
    {
        name: 'private-key-passphrase',
        kind: 'secret',
        group: 'key',
        description: 'The passphrase of the key or its keystore.',
    },
    {
        name: 'next-private-key',
        kind: 'secret',
        group: 'key',
        description: 'During a rollover: the key that follows. Tried when, and only when, the org refuses the first.',
    },
    {
        name: 'next-private-key-passphrase',
        kind: 'secret',
        group: 'key',
        description: 'The passphrase of the next key.',
    },
    {
        name: 'next-client-id',
        kind: 'text',
        group: 'key',
        description: 'The consumer key that goes with the next key, when it belongs to another app.',
    },
    {
        name: 'certificate',
        kind: 'text',
        group: 'key',
        description: 'The certificate that was uploaded to the app (PEM, DER, base64 or a path): compared with the keys before anything is sent; its end is reported. Mode `check` judges it.',
    },
];
/** Who logs in, through which app. */
const identityOptions = [
    {
        name: 'client-id',
        kind: 'text',
        group: 'login',
        short: 'i',
        aliases: ['clientid'],
        description: 'The consumer key of the External Client App or connected app. Required.',
    },
    {
        name: 'username',
        kind: 'text',
        group: 'login',
        short: 'o',
        description: 'The Salesforce username to log in as (not the e-mail address). Required.',
    },
];
/** What is done with the session, and how long is waited for it. */
const outcomeOptions = [
    {
        name: 'alias',
        kind: 'text',
        group: 'handoff',
        short: 'a',
        aliases: ['setalias'],
        description: 'Hands the session to the `sf` CLI under this alias.',
    },
    {
        name: 'set-default',
        kind: 'boolean',
        group: 'handoff',
        default: 'true',
        short: 's',
        aliases: ['setdefaultusername'],
        description: "With `alias`: later steps' `sf` commands use this org (SF_TARGET_ORG).",
    },
    {
        name: 'set-default-dev-hub',
        kind: 'boolean',
        group: 'handoff',
        default: 'false',
        short: 'd',
        aliases: ['setdefaultdevhubusername', 'setdefaultdevhub'],
        description: "With `alias`: later steps' `sf` commands use this org as Dev Hub (SF_TARGET_DEV_HUB).",
    },
    {
        name: 'sf-login',
        kind: 'choice',
        group: 'handoff',
        choices: ['token', 'key'],
        default: 'token',
        description: 'With `alias`: `token` hands over the access token; `key` keeps a key file (mode 0600) until the job ends, so that `sf` can log in anew in jobs that outlive a session.',
    },
    {
        name: 'token-output',
        kind: 'boolean',
        group: 'login',
        default: 'true',
        description: 'Whether the access token becomes the output `access-token`.',
    },
    {
        name: 'export-env',
        kind: 'boolean',
        group: 'login',
        default: 'false',
        description: 'Whether later steps get SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL in their environment.',
    },
    {
        name: 'revoke',
        kind: 'boolean',
        group: 'login',
        default: 'false',
        description: 'Ends the session when the job ends. Salesforce may have given the same token to jobs that run beside this one.',
    },
    {
        name: 'if-missing',
        kind: 'choice',
        group: 'guard',
        choices: ['fail', 'skip'],
        default: 'fail',
        description: "`skip`: succeed with `authenticated=false` when every secret is empty and the run is a fork's pull request or Dependabot's.",
    },
    {
        name: 'allow-untrusted-checkout',
        kind: 'boolean',
        group: 'guard',
        default: 'false',
        description: "Log in although the workspace holds a fork's code under `pull_request_target` or `workflow_run`.",
    },
    {
        name: 'timeout',
        kind: 'duration',
        group: 'network',
        default: '20s',
        description: 'The longest that one attempt may take; in mode `check` also that of each server and keystore.',
    },
    {
        name: 'deadline',
        kind: 'duration',
        group: 'network',
        default: '120s',
        description: 'The longest that the login may take with all its attempts; `wait-for-propagation` comes on top.',
    },
    {
        name: 'retries',
        kind: 'count',
        group: 'network',
        default: '4',
        description: 'How many more attempts are made on outages, in mode `check` for each server.',
    },
    {
        name: 'wait-for-propagation',
        kind: 'duration',
        group: 'network',
        default: '0',
        description: 'Keep trying for up to this long when the org may not know a new app, a fresh sandbox or a replaced certificate yet (`10m`).',
    },
    {
        name: 'summary',
        kind: 'choice',
        group: 'login',
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        description: 'The job summary. `auto` hides user, org and host in a public repository.',
    },
];
/** Every option of a login, in the order in which people read them. */
const loginOptions = [...targetOptions, ...keyOptions, ...identityOptions, ...outcomeOptions];
/** Options of a login that say where its token goes: nothing for who hands none on. */
const tokenPlaces = [
    'alias',
    'set-default',
    'set-default-dev-hub',
    'sf-login',
    'token-output',
    'export-env',
];
/** Every output of a login. */
const loginOutputs = [
    { name: 'access-token', secret: true, description: 'The access token, masked; empty with `token-output: false`.' },
    { name: 'instance-url', description: "Where the org's APIs answer." },
    { name: 'org-id', description: 'The id of the org, 18 characters.' },
    { name: 'org-type', description: '`production`, `sandbox` or `scratch`; empty where nothing tells.' },
    { name: 'user-id', description: 'The id of the user, 18 characters.' },
    { name: 'username', description: 'The username that was logged in.' },
    { name: 'alias', description: 'The alias under which the `sf` CLI knows the session; empty without a hand-off.' },
    { name: 'token-type', description: '`Bearer`.' },
    { name: 'token-format', description: '`opaque` or `jwt`.' },
    { name: 'expires-at', description: 'When the token ends (RFC 3339), where it is known: JWT-format tokens only.' },
    { name: 'scope', description: 'The scopes of the token, separated by spaces.' },
    { name: 'audience', description: 'The audience that the org accepted.' },
    { name: 'issued-at', description: 'When the token was issued (RFC 3339).' },
    { name: 'key-used', description: '`current` or `next`: which private key the org accepted.' },
    { name: 'key-fingerprint', description: 'SHA-256 of the public key (SPKI) of that key, lower-case hex.' },
    { name: 'certificate-not-after', description: 'When the given certificate ends (RFC 3339).' },
    { name: 'certificate-days-left', description: 'Whole days until then; negative once it has ended.' },
    { name: 'authenticated', description: '`true` after a login, `false` otherwise.' },
    {
        name: 'failure-code',
        description: 'The stable code of the failure, such as `ERR_TOKEN_USER_NOT_APPROVED`; empty on success.',
    },
];


/***/ })

};
