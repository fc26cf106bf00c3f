import { Failure } from '../failure.ts';
import { targetOptions } from '../login/options.ts';
import { type OptionSpec, readOptions } from '../option.ts';
import type { Command } from './command.ts';

const accessToken = {
  name: 'access-token',
  kind: 'secret',
  group: 'session',
  description:
    'The access token of the session, from a file (`@FILE`), standard input (`-`) or the environment. Required.',
} as const satisfies OptionSpec;

const taken: readonly string[] = ['instance-url', 'allowed-hosts'];
const options = [
  accessToken,
  ...targetOptions.filter(({ name }) => taken.includes(name)),
  {
    name: 'deadline',
    kind: 'duration',
    group: 'network',
    default: '15s',
    description: 'The longest that it may take with all its attempts.',
  },
] as const satisfies readonly OptionSpec[];

/** `sf-keypair revoke` */
export const revoke: Command = {
  name: 'revoke',
  summary: 'ends a session',
  about: [
    'Salesforce may have given the same access token to logins that run beside each other: they all end with it.',
  ],
  options,
  variables: { 'access-token': ['SF_ACCESS_TOKEN'], 'instance-url': ['SF_ORG_INSTANCE_URL'] },
  examples: [
    ['sf-keypair revoke', 'What SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL name'],
    ['sf-keypair revoke --access-token - --instance-url https://acme.my.salesforce.com < token', 'A token from a file'],
  ],
  exits: { 0: 'the session has ended, now or before' },
  run: async ({ raw }, { world, ci }) => {
    const { values, problems } = readOptions(options, raw);
    const token = values['access-token'];
    for (const secret of [...(token === undefined ? [] : [token]), ...world.network.secrets()]) ci.mask(secret);
    const missing = problems.map(({ option, sentence }) => `\`${option}\` ${sentence}`);
    if (token === undefined || token.length === 0) missing.push('`access-token` is missing.');
    const url = values['instance-url'];
    if (url === undefined && !problems.some(({ option }) => option === 'instance-url'))
      missing.push('`instance-url` is missing.');
    if (token === undefined || url === undefined || missing.length > 0)
      throw new Failure('ERR_OPTIONS', missing.join(' '), { hint: 'See `revoke --help`.' });
    const [{ revoke: end }, { allowedHosts }, { loginUrl }] = await Promise.all([
      import('../login/revoke.ts'),
      import('../login/target.ts'),
      import('../assertion/login-url.ts'),
    ]);
    const hosts = allowedHosts(values);
    // Says what is wrong with an address, which the end of a session only refuses.
    loginUrl(url, hosts);
    const ending = await end(token, url, values.deadline, world, hosts);
    if (ending.kind === 'failed') {
      throw new Failure('ERR_ORG_UNAVAILABLE', `The session could not be ended: ${ending.because}.`, {
        hint: 'Try again; otherwise it ends with the session timeout of the org.',
      });
    }
    ci.info(ending.kind === 'revoked' ? 'The session has been ended.' : 'The session had ended already.');
    return 0;
  },
};
