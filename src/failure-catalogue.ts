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
});

export type FailureCode = keyof typeof catalogue;
