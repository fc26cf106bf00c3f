/** What a text that holds no key turns out to be, with a better hint where there is one. */
export interface Look {
  /** Completes the sentence "`private-key` …". Says what it looks like and shows nothing of it. */
  readonly clause: string;
  readonly hint?: string;
}

const whichSecret =
  'Check which secret the workflow passes: the private key is the text that begins with `-----BEGIN`.';

/**
 * Texts that are given for a key again and again, by their shape, the most telling first. None of the patterns can
 * match a key, and each is anchored, so that their work is linear.
 */
const looks: readonly (readonly [RegExp, Look])[] = [
  [/^\*{3,}$/, { clause: 'is a row of asterisks: somebody stored what a log had masked', hint: whichSecret }],
  [
    /^\$\{\{[^}]*\}\}$|^\$(?:\{[A-Za-z_]\w*\}|\([A-Za-z_][\w.-]*\)|[A-Za-z_]\w*)$|^%[A-Za-z_]\w*%$/,
    {
      clause: 'is the name of a variable that nothing has replaced with its value',
      hint: 'Expressions are evaluated in workflow files only; in a file or a string of another program the value must be put in place first.',
    },
  ],
  [/^force:\/\//, { clause: 'is an SFDX auth URL, not a private key', hint: whichSecret }],
  [/^00D[A-Za-z0-9]{12,15}!/, { clause: 'is a Salesforce access token, not a private key', hint: whichSecret }],
  [/^5Aep861/, { clause: 'is a Salesforce refresh token, not a private key', hint: whichSecret }],
  [
    /^(?:Bearer\s+)?eyJ[\w-]*\.[\w-]*\.[\w-]*$/,
    { clause: 'is a JSON Web Token (an assertion or an access token), not a private key', hint: whichSecret },
  ],
  [/^(?:gh[pousr]_|github_pat_|glpat-)/, { clause: 'is a token of a code host, not a private key', hint: whichSecret }],
  [
    /^3MVG9[\w.]{20,}$/,
    {
      clause: 'is a consumer key, not a private key',
      hint: 'Give the consumer key as `client-id`, and the RSA private key here.',
    },
  ],
  [
    /^(?:SHA-?(?:1|256)(?: Fingerprint)?[:=]\s*)?(?:[0-9A-Fa-f]{2}:){15,63}[0-9A-Fa-f]{2}$|^SHA256:[A-Za-z0-9+/]{43}=?$/i,
    { clause: "is a fingerprint, not a private key: it tells which key is meant and can't sign" },
  ],
  [
    /^[0-9A-F]{64}$|^\d{15,20}$/,
    {
      clause: 'looks like a consumer secret, not like a private key',
      hint: 'This flow has no use for the consumer secret; give the RSA private key whose certificate is uploaded to the app.',
    },
  ],
  [/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/, { clause: 'is a fingerprint or a hash, not a private key' }],
  [
    /^PuTTY-User-Key-File-\d/,
    {
      clause: 'is a PuTTY private key',
      hint: 'Export it in PuTTYgen with Conversions → Export OpenSSH key (the old PEM format), if it is an RSA key.',
    },
  ],
  [
    /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,40}|sk-\S{1,60}) |^---- ?BEGIN SSH2/,
    { clause: 'is an SSH public key, not a private key' },
  ],
  [
    /^\{[\s\S]*"kty"\s*:/,
    {
      clause: 'is a JSON Web Key, which is not supported',
      hint: 'Convert it to PEM once, on your own machine; in Node.js: `crypto.createPrivateKey({key: jwk, format: "jwk"}).export({type: "pkcs8", format: "pem"})`.',
    },
  ],
  [/^https?:\/\//, { clause: 'is a URL, not a private key' }],
  [/^[^\s@]{1,80}@[^\s@]{1,80}$/, { clause: 'is an e-mail address or a username, not a private key' }],
  [
    /^(?:~|\.{0,2}[/\\]|[A-Za-z]:[/\\]|[\w.-]+[/\\])[^\r\n]{0,400}$|^[\w. -]{1,200}\.(?:pem|key|p12|pfx|jks|der|crt|cer|txt)$/i,
    {
      clause: 'looks like the path of a file, not like a key',
      hint: 'A path is followed when a file is there: check it, it starts at the working directory of the step, and an earlier step must have put the file there.',
    },
  ],
];

/** Whatever a longer text can be told by is at its head. */
const head = 4_096;

/** @returns `undefined` when the text looks like nothing that has a name here. */
export function lookOf(text: string): Look | undefined {
  const bare = text
    .slice(0, head)
    .trim()
    .replace(/^["']|["']$/g, '');
  return looks.find(([pattern]) => pattern.test(bare))?.[1];
}
