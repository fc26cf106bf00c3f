/** What a member of the config file may be. The schema, the table of the documentation and the reader come from it. */
export interface Member {
  /** As the option is called that it stands for. */
  readonly name: string;
  readonly description: string;
  /** Every value matches the whole of one of these; a regular expression that JSON Schema shares. */
  readonly pattern?: string;
  readonly choices?: readonly string[];
  /** What a value has to be, for a sentence that begins with the member: "must be …". */
  readonly form: string;
  /** In characters. */
  readonly longest: number;
}

/** Of a variable in the environment; this program's own are options and not places for something else. */
const variableName = '^(?![Ss][Ff]_[Kk][Ee][Yy][Pp][Aa][Ii][Rr]_)[A-Za-z_][A-Za-z0-9_]*$';
const threshold = '^\\s*\\d[\\d.]*\\s*(?:ms|s|m|h|d|w|%)?\\s*(?:,\\s*\\d[\\d.]*\\s*(?:ms|s|m|h|d|w|%)?\\s*)?$';
const clientId = '^[A-Za-z0-9._-]{8,256}$';
const username = "^[A-Za-z0-9._%+'!#$&*=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$";

/** An org's name: what `--org` takes. */
export const orgName = '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$';

const variable = (option: string, what: string): Member => ({
  name: `${option}-variable`,
  description: `The name of the variable that holds ${what}.`,
  pattern: variableName,
  form: 'the name of a variable that does not begin with SF_KEYPAIR_',
  longest: 128,
});

/** The members whose values are names of variables, by the option whose text those hold. */
export const variableMembers: readonly (readonly [option: string, member: Member])[] = (
  [
    ['private-key', 'the private key, or the path of its file'],
    ['private-key-passphrase', 'its passphrase'],
    ['next-private-key', 'the next key during a rollover; one that is not set says that there is none'],
    ['next-private-key-passphrase', 'the passphrase of the next key'],
  ] as const
).map(([option, what]) => [option, variable(option, what)]);

/** What an org may have by itself and not from `defaults`: an address stands for one org. */
const addressMember: Member = {
  name: 'instance-url',
  description: "The org's My Domain address, `https://acme.my.salesforce.com`, or its host alone.",
  pattern: '^[^\\s@]+$',
  form: 'the My Domain address of the org',
  longest: 300,
};

/** What both an org and `defaults` may have. */
const sharedMembers: readonly Member[] = [
  {
    name: 'org-type',
    description: '`production`, `sandbox` or `scratch`; as the option, a guard beside `instance-url`.',
    choices: ['production', 'sandbox', 'scratch'],
    form: '`production`, `sandbox` or `scratch`',
    longest: 10,
  },
  {
    name: 'client-id',
    description: 'The consumer key of the app.',
    pattern: clientId,
    form: 'a consumer key',
    longest: 256,
  },
  {
    name: 'username',
    description: 'The Salesforce username to log in as.',
    pattern: username,
    form: 'a Salesforce username, name@domain.example',
    longest: 80,
  },
  {
    name: 'next-client-id',
    description: 'The consumer key that goes with the next key, when it belongs to another app.',
    pattern: clientId,
    form: 'a consumer key',
    longest: 256,
  },
  ...variableMembers.map(([, member]) => member),
];

export const orgMembers: readonly Member[] = [addressMember, ...sharedMembers];
export const defaultsMembers: readonly Member[] = sharedMembers;

/** The thresholds of `check`, by their options. */
export const thresholdMembers: readonly Member[] = (
  [
    ['notice-within', 'Notice'],
    ['warn-within', 'Warn'],
    ['fail-within', 'Critical'],
  ] as const
).map(([name, what]) => ({
  name,
  description: `${what} when no more than this is left: \`90d\`, \`36h\`, \`33%\`, or two of these joined by a comma.`,
  pattern: threshold,
  form: 'days (90d), a duration (36h), a share (33%), or two of these joined by a comma',
  longest: 60,
}));
