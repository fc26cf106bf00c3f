import { layered, noOrg, type Raw, readConfigurationFile, withNamedOrgs } from '../action/configured.ts';
import { type Configuration, type ConfiguredOrg, configuredOrgOf } from '../configuration/configuration.ts';
import { configOptions } from '../configuration/options.ts';
import { Failure } from '../failure.ts';
import { readOptions } from '../option.ts';
import type { World } from '../world/world.ts';
import { isTrue } from './answer.ts';
import type { Flags } from './arguments.ts';
import type { Command, Given, GivenOrg } from './command.ts';
import { variableOf } from './given.ts';

const [configOption] = configOptions;

/** Options that stand for one org, or for one session. */
const ofOneOrg: readonly string[] = [
  'instance-url',
  'audience',
  'allowed-hosts',
  'client-id',
  'username',
  'next-client-id',
  'alias',
];

/**
 * The config file that the command line names, or its variable, before anything else is opened.
 * @returns `undefined` when none is named, or the command takes none
 * @throws Failure ERR_CONFIG_…
 */
export async function configurationFor(
  { options }: Pick<Command, 'options'>,
  flags: Flags,
  { files, machine }: Pick<World, 'files' | 'machine'>,
): Promise<Configuration | undefined> {
  if (!options.includes(configOption)) return undefined;
  const path = (flags.get('config') ?? machine.environment[variableOf('config')])?.trim() ?? '';
  return path === '' ? undefined : readConfigurationFile(path, { files });
}

/**
 * The options of a command with what the config file says of the chosen org, or of each: a flag, else its variable, else
 * the file. The file's own variables hold what is secret.
 * @throws Failure ERR_CONFIG_ORG, ERR_OPTIONS, ERR_KEY_EMPTY
 */
export function withConfiguration(
  { name, options }: Pick<Command, 'name' | 'options'>,
  { raw }: Given,
  configuration: Configuration | undefined,
  { machine: { environment } }: Pick<World, 'machine'>,
): Given {
  if (!options.includes(configOption)) return { raw };
  const { values, problems } = readOptions(configOptions, raw);
  const [problem] = problems;
  if (problem !== undefined) throw new Failure('ERR_OPTIONS', `\`${problem.option}\` ${problem.sentence}`);
  const all = isTrue(raw('all'));
  const asked = all ? 'all' : values.org === undefined ? undefined : 'org';
  if (configuration === undefined) {
    if (asked === undefined) return { raw };
    throw new Failure('ERR_CONFIG_ORG', `\`${asked}\` is given, and \`config\` is not.`);
  }
  if (all && values.org !== undefined) throw new Failure('ERR_CONFIG_ORG', '`all` and `org` contradict each other.');
  const variable: Raw = (named) => environment[named];
  const rawOf = (org: ConfiguredOrg) => layered(raw, configuration, org, variable);
  if (all) return { raw: layered(raw, configuration, undefined), orgs: everyOrg(configuration, raw, rawOf) };
  if (values.org === undefined) {
    if (name === 'rotate') return { raw: withNamedOrgs(raw, configuration) };
    if (name !== 'check')
      throw noOrg(configuration, options.some((option) => option.name === 'all') ? '`--org`, or `--all`' : '`--org`');
    return { raw: layered(raw, configuration, undefined) };
  }
  const org = configuredOrgOf(configuration, values.org);
  const missing = missingKey(org, rawOf(org));
  if (missing !== undefined) throw missing;
  return { raw: rawOf(org) };
}

function everyOrg({ orgs }: Configuration, raw: Raw, rawOf: (org: ConfiguredOrg) => Raw): readonly GivenOrg[] {
  if (orgs.size === 0) throw new Failure('ERR_CONFIG_ORG', '`all` is given, and the config file has no org.');
  const given = ofOneOrg.filter((name) => !['', 'none'].includes(raw(name)?.trim() ?? ''));
  const [first] = given;
  if (first !== undefined) {
    const names = given.map((name) => `\`${name}\``).join(', ');
    throw new Failure('ERR_OPTIONS', `${names} would stand for every org and cannot go with \`all\`.`, {
      hint: `Leave it out; the config file says it of each org. It can also come from a variable, such as ${variableOf(first)}.`,
    });
  }
  return [...orgs.values()].map((org) => ({ name: org.name, raw: rawOf(org), problem: missingKey(org, rawOf(org)) }));
}

/** The file says where the key is, and it is not there. */
function missingKey({ name, variables }: ConfiguredOrg, raw: Raw): Failure | undefined {
  const variable = variables.get('private-key');
  if (variable === undefined || (raw('private-key') ?? '').trim() !== '') return undefined;
  return new Failure(
    'ERR_KEY_EMPTY',
    `The variable ${variable}, which holds the key of org ${name}, is not set or empty.`,
  );
}
