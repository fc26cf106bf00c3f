import type { OptionSpec, OptionValues, OutputSpec } from '../option.ts';
import type { RotateRules } from './facts.ts';
import { pairOptions, storeOptions } from './pair-options.ts';

/** The options of mode `rotate`, beside those of a login that it shares with the others. */
export const rotateOptions = [
  {
    name: 'orgs',
    kind: 'text',
    group: 'rotate',
    description:
      'Every org that the key pair logs in to, one a line: `client-id username instance-url`, or the name of an org in the config file. Without it the one that `client-id`, `username` and `instance-url` name.',
  },
  ...storeOptions,
  {
    name: 'next-secret-name',
    kind: 'text',
    group: 'rotate',
    description:
      'The name of the secret that holds the next key during a rollover; `secret-name` with `_NEXT` by default.',
  },
  {
    name: 'certificate-variable',
    kind: 'text',
    group: 'rotate',
    default: 'SF_CERTIFICATE',
    description: 'The variable that holds the public certificate of the current key.',
  },
  {
    name: 'next-certificate-variable',
    kind: 'text',
    group: 'rotate',
    description:
      'The variable that holds the public certificate of the other key during a rollover; `certificate-variable` with `_NEXT` by default.',
  },
  {
    name: 'state-variable',
    kind: 'text',
    group: 'rotate',
    default: 'SF_KEY_ROLLOVER',
    description: 'The variable that holds what is known about the rollover: public fingerprints and times.',
  },
  {
    name: 'rotate-within',
    kind: 'duration',
    group: 'rotate',
    default: '45d',
    description: 'Begin a rollover when the certificate has no more than this left.',
  },
  {
    name: 'soak',
    kind: 'duration',
    group: 'rotate',
    default: '7d',
    description:
      'How long a run may wait between being queued, when it gets its secrets, and its last login. Nothing that such a run needs is taken away before.',
  },
  ...pairOptions,
  {
    name: 'key-format',
    kind: 'choice',
    group: 'rotate',
    choices: ['same', 'pem'],
    default: 'same',
    description:
      'How a new key is stored: `same`, with the container, the encoding and the passphrase of the current one, or `pem`, as PKCS#8 without a passphrase.',
  },
  {
    name: 'publish',
    kind: 'choice',
    group: 'rotate',
    choices: ['manual', 'metadata'],
    default: 'manual',
    absentAs: 'manual',
    description:
      'Who changes the certificate of the app: an administrator (`manual`), or this run through the Metadata API (`metadata`, External Client Apps alone).',
  },
  {
    name: 'app-api-name',
    kind: 'text',
    group: 'rotate',
    description: 'The API name of the External Client App, for `publish: metadata`.',
  },
  {
    name: 'publish-client-id',
    kind: 'text',
    group: 'rotate',
    description: 'The consumer key of another app, for `publish: metadata`: a login that the changed app cannot break.',
  },
  {
    name: 'publish-username',
    kind: 'text',
    group: 'rotate',
    description: 'The user of the login that publishes; `username` by default.',
  },
  {
    name: 'publish-private-key',
    kind: 'secret',
    group: 'rotate',
    description: 'The key of the login that publishes; `private-key` by default.',
  },
  {
    name: 'publish-private-key-passphrase',
    kind: 'secret',
    group: 'rotate',
    description: 'Its passphrase.',
  },
  {
    name: 'force',
    kind: 'boolean',
    group: 'rotate',
    default: 'false',
    absentAs: 'false',
    description:
      'The current key is compromised: begin at once, wait for no queued run, and keep the old key nowhere. Give it once; the rollover remembers it, and with it a settled one begins another.',
  },
  {
    name: 'store-command',
    kind: 'text',
    group: 'rotate',
    description:
      'A command that keeps the key in another place, such as a vault, without a shell: one line to store and one to remove, with `{name}` where the name of the secret belongs, or one line with `{action}` (`put` or `delete`). The value comes on its standard input; its output is swallowed.',
  },
  {
    name: 'dry-run',
    kind: 'boolean',
    group: 'rotate',
    default: 'false',
    absentAs: 'false',
    description: 'Look and say what would be done, and change nothing.',
  },
] as const satisfies readonly OptionSpec[];

/** The outputs of mode `rotate`. */
export const rotateOutputs = [
  {
    name: 'state',
    description: 'Mode `rotate`: `settled`, `staged`, `offered`, `published` or `promoted`, as this run has left it.',
  },
  {
    name: 'next-step',
    description:
      'Mode `rotate`: `nothing`, `wait`, `run-again`, `upload-certificate` (an administrator has to) or `look` (it stopped; the message says why).',
  },
  {
    name: 'certificate',
    description: 'Mode `rotate`: the public certificate to be in the app, as PEM; empty when none is known.',
  },
  {
    name: 'certificate-not-after',
    description: 'Mode `rotate`: the end of its validity, RFC 3339 in UTC.',
  },
] as const satisfies readonly OutputSpec[];

type RotateOptions = OptionValues<typeof rotateOptions>;

/** The names that a rollover uses, and how long it waits. */
export function rulesOf(options: RotateOptions): RotateRules {
  const secretName = options['secret-name'];
  const certificateVariable = options['certificate-variable'];
  return {
    rotateWithin: options['rotate-within'],
    soak: options.soak,
    force: options.force,
    secretName,
    nextSecretName: options['next-secret-name'] ?? `${secretName}_NEXT`,
    certificateVariable,
    nextCertificateVariable: options['next-certificate-variable'] ?? `${certificateVariable}_NEXT`,
    stateVariable: options['state-variable'],
  };
}
