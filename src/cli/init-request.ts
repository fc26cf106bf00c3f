import { dirname, join, resolve } from 'node:path';
import type { LoginUrl } from '../assertion/login-url.ts';
import { Failure } from '../failure.ts';
import { combined, judgeOptions } from '../login/judge-options.ts';
import { loginOptions } from '../login/options.ts';
import { maskSecrets } from '../login/prepare.ts';
import { type OptionSpec, readOptions } from '../option.ts';
import type { CertificateRequest } from '../rotate/first-pair.ts';
import { pairOptions, storeOptions, usualSubject } from '../rotate/pair-options.ts';
import type { Machine } from '../world/world.ts';
import { shellWord } from './answer.ts';
import type { Given, Terminal } from './command.ts';
import { loginFlags } from './login.ts';

/** What a login takes that is of use before there is one. */
const taken: readonly string[] = [
  'instance-url',
  'org-type',
  'audience',
  'allowed-org-ids',
  'allowed-hosts',
  'private-key',
  'private-key-passphrase',
  'client-id',
  'username',
  'timeout',
];

const ownOptions = [
  {
    name: 'output-file',
    kind: 'text',
    group: 'key',
    description:
      'The file that the new key is written to (PEM), which its owner alone can read (mode 0600 where the system has modes). It must not exist.',
  },
  {
    name: 'certificate-file',
    kind: 'text',
    group: 'key',
    description:
      'The file that the certificate is written to: `certificate.pem` beside the key, or in the working folder, by default.',
  },
  {
    name: 'wait',
    kind: 'duration',
    group: 'login',
    default: '30m',
    description: 'For how long logins are tried until one works; `0` tries once.',
  },
] as const satisfies readonly OptionSpec[];

const tables = [...ownOptions, ...pairOptions, ...storeOptions] as const;

/** Every option of the command but those of its answer. */
export const initOptions: readonly OptionSpec[] = [
  ...ownOptions.slice(0, 2),
  ...loginFlags.filter(({ name }) => taken.includes(name)),
  ...ownOptions.slice(2),
  ...pairOptions,
  ...storeOptions,
];

type Values = ReturnType<typeof readOptions<typeof tables>>['values'];

/** What the command was asked for, read and judged as a whole before anything is made. */
export interface InitRequest {
  readonly values: Values;
  readonly url: LoginUrl;
  readonly username: string;
  readonly clientId: string | undefined;
  /** Absolute path of the file that a new key goes to. */
  readonly keyFile: string | undefined;
  readonly certificate: CertificateRequest;
  /** The options of a login; a key that was just made stands in for the one that is not given. */
  readonly loginRaw: (clientId: string, madeKey: string | undefined) => Given['raw'];
  /** The line that goes on with the same key, without anything secret in it. */
  readonly command: (clientId: string | undefined) => string;
}

/**
 * Reads the options and masks what is secret.
 * @throws Failure that names everything that is missing or contradictory at once
 */
export function readInitRequest({ raw }: Given, { world, ci, calledAs }: Terminal): InitRequest {
  const { values, problems } = readOptions(tables, raw);
  const loginRaw: InitRequest['loginRaw'] = (clientId, madeKey) => (name) => {
    if (!taken.includes(name)) return undefined;
    if (name === 'client-id') return raw(name)?.trim() || clientId;
    return raw(name) ?? (name === 'private-key' ? madeKey : undefined);
  };
  // What comes into being on the way is judged as if it were there.
  const login = readOptions(loginOptions, loginRaw('3MVG9.not.known.yet', 'not made yet'));
  maskSecrets(readOptions(loginOptions, loginRaw('', undefined)).values, world, ci);
  const judged = judgeOptions(login.values, [...problems, ...login.problems], world.machine.platform);
  const failures = [...judged.failures, ...contradictions(values, raw)];
  const { url } = judged;
  if (url === undefined || failures.length > 0) throw combined(failures);
  const username = String(login.values.username);
  const keyFile = values['output-file'] === undefined ? undefined : resolve(values['output-file']);
  const existing = keyFile ?? fileIn(raw('private-key'));
  const certificateFile =
    values['certificate-file'] ?? join(existing === undefined ? '.' : dirname(existing), 'certificate.pem');
  const certificate = {
    file: resolve(certificateFile),
    subject: values['certificate-subject'] ?? usualSubject(username),
    days: values['certificate-days'],
  };
  return {
    values,
    url,
    username,
    clientId: raw('client-id')?.trim() || undefined,
    keyFile,
    certificate,
    loginRaw,
    command: (clientId) =>
      commandLine(raw, { calledAs, key: existing, file: certificate.file, clientId }, world.machine.platform),
  };
}

function contradictions(values: Values, raw: Given['raw']): Failure[] {
  const { 'secret-targets': targets, 'rotate-token': token, 'output-file': file } = values;
  const found: string[] = [];
  if (raw('private-key') !== undefined) {
    const given = '`private-key` goes on with a key that is there;';
    if (file !== undefined) found.push(`${given} \`output-file\` is for a new one.`);
    if (targets.length > 0) found.push(`${given} \`secret-targets\` are for a new one.`);
  } else if (file === undefined && targets.length === 0) {
    found.push('Nothing says where the key is to be kept: `output-file`, or `secret-targets` with `rotate-token`.');
  }
  if (targets.length > 0 && token === undefined) found.push('`secret-targets` need `rotate-token`.');
  if (targets.some((target) => /^(?:dependabot:)?organization$/.test(target))) {
    found.push("Who may read an organization's secret is for its owner to say: make it by hand, from a key in a file.");
  }
  return found.map((sentence) => new Failure('ERR_OPTIONS', sentence));
}

/** The file that `private-key` names, where it names one. */
function fileIn(text = ''): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.length > 1_000 || /[\r\n]|-----/.test(trimmed) ? undefined : resolve(trimmed);
}

interface Known extends Pick<Terminal, 'calledAs'> {
  readonly key: string | undefined;
  readonly file: string;
  readonly clientId: string | undefined;
}

function commandLine(
  raw: Given['raw'],
  { calledAs, key, file, clientId }: Known,
  platform: Machine['platform'],
): string {
  const word = (text: string) => shellWord(text, platform);
  const flags = ['username', 'instance-url', 'org-type', 'audience'] as const;
  return [
    `${calledAs} init`,
    ...(key === undefined ? [] : [`--private-key ${word(key)}`]),
    `--certificate-file ${word(file)}`,
    ...flags.flatMap((name) => {
      const text = raw(name);
      return text === undefined ? [] : [`--${name} ${word(text)}`];
    }),
    `--client-id ${clientId === undefined ? 'CONSUMER-KEY' : word(clientId)}`,
  ].join(' ');
}
