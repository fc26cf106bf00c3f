import type { OptionSpec, OutputSpec } from '../option.ts';

/** The options of mode `doctor`, beside those of a login that it examines. */
export const doctorOptions = [
  {
    name: 'offline',
    kind: 'boolean',
    group: 'doctor',
    default: 'false',
    description:
      'Examine key, certificate and address alone: nothing is sent and no name is resolved. What needs the network is skipped.',
  },
] as const satisfies readonly OptionSpec[];

/** Options of a login that decide what is examined, and how; what a login does with its session is no matter of them. */
export const examinedOptions = [
  'instance-url',
  'org-type',
  'audience',
  'allowed-org-ids',
  'allowed-hosts',
  'private-key',
  'private-key-passphrase',
  'next-private-key',
  'next-private-key-passphrase',
  'next-client-id',
  'certificate',
  'client-id',
  'username',
  'allow-untrusted-checkout',
  'timeout',
  'deadline',
  'retries',
  'summary',
] as const;

/** The outputs of mode `doctor`; `check` has two of the same names. */
export const doctorOutputs = [
  {
    name: 'worst',
    description:
      'Mode `doctor`: `failed`, `warned` or `passed`, the gravest that an examination ended with; `skipped` when none was made.',
  },
  {
    name: 'report',
    description:
      'Mode `doctor`: `{ schemaVersion, worst, examinations: [ { id, status, message, remedy, facts } ] }` as JSON.',
  },
] as const satisfies readonly OutputSpec[];
