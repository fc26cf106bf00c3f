import { loginOptions } from '../login/options.ts';
import type { OptionSpec } from '../option.ts';
import { rotateOptions } from '../rotate/options.ts';

/** What a rotation takes of a login: its keys, and how the orgs are reached. */
const taken: readonly string[] = [
  'instance-url',
  'org-type',
  'audience',
  'allowed-hosts',
  'private-key',
  'private-key-passphrase',
  'next-private-key',
  'next-private-key-passphrase',
  'certificate',
  'client-id',
  'username',
  'timeout',
  'deadline',
  'retries',
  'allow-untrusted-checkout',
  'summary',
];

/** The options of a login that mode `rotate` has as well. */
export const rotatedLoginOptions: readonly OptionSpec[] = loginOptions.filter(({ name }) => taken.includes(name));

/** Every option of mode `rotate`. */
export const allRotateOptions: readonly OptionSpec[] = [...rotatedLoginOptions, ...rotateOptions];
