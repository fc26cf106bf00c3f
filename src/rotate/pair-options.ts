import type { OptionSpec } from '../option.ts';

/** What a fresh key pair and its certificate are like. */
export const pairOptions = [
  {
    name: 'key-bits',
    kind: 'choice',
    group: 'rotate',
    choices: ['2048', '3072', '4096'],
    default: '2048',
    description: 'The size of a new RSA key: `2048`, `3072` or `4096` bits.',
  },
  {
    name: 'certificate-days',
    kind: 'count',
    group: 'rotate',
    default: '365',
    description: 'For how many days a new certificate is valid.',
  },
  {
    name: 'certificate-subject',
    kind: 'text',
    group: 'rotate',
    description:
      'The subject of a new certificate: a common name, or a whole one such as `CN=Acme CI, O=Acme`. `sf-keypair` and the username by default.',
  },
] as const satisfies readonly OptionSpec[];

/** Where a key is kept for pipelines. */
export const storeOptions = [
  {
    name: 'secret-targets',
    kind: 'list',
    group: 'rotate',
    description:
      'Places on GitHub that keep the key, one a line: `repository`, `environment:NAME`, `owner/repo`, `dependabot`, `organization`.',
  },
  {
    name: 'secret-name',
    kind: 'text',
    group: 'rotate',
    default: 'SF_PRIVATE_KEY',
    description: 'The name of the secret that holds the key, in every target.',
  },
  {
    name: 'rotate-token',
    kind: 'secret',
    group: 'rotate',
    description:
      "The token of a GitHub App or a fine-grained token that may write secrets and variables; a workflow's own token cannot.",
  },
] as const satisfies readonly OptionSpec[];

/** The subject of a certificate for a user, when none is given: at most 64 characters. */
export function usualSubject(username: string): string {
  const whole = `sf-keypair ${username}`;
  return whole.length > 64 ? 'sf-keypair' : whole;
}
