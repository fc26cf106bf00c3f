import { filePath } from '../check/sources/file.ts';
import {
  type Configuration,
  type ConfiguredOrg,
  configuredOrgOf,
  largestConfiguration,
  listed,
  readConfiguration,
} from '../configuration/configuration.ts';
import { configOptions } from '../configuration/options.ts';
import { Failure } from '../failure.ts';
import { combined } from '../login/judge-options.ts';
import { loginOptions } from '../login/options.ts';
import { readTarget } from '../login/target.ts';
import { type OptionSpec, readOptions } from '../option.ts';
import type { FileRefusal, World } from '../world/world.ts';
import { input, type Mode } from './inputs.ts';

/** The text of an option. */
export type Raw = (name: string) => string | undefined;

/**
 * The inputs of a step that names a config file: an input that is given goes before what the file says. Secrets are
 * inputs alone; the variables that the file names for the command line are not looked at, since the action reads nothing
 * from the environment that an earlier step could have put there.
 * @throws Failure ERR_CONFIG_…, ERR_OPTIONS
 */
export async function configuredInputs(mode: Mode, { files, machine }: Pick<World, 'files' | 'machine'>): Promise<Raw> {
  const raw: Raw = (name) => input(machine.environment, name);
  const { values, problems } = readOptions(configOptions, raw);
  const [problem] = problems;
  if (problem !== undefined) throw new Failure('ERR_OPTIONS', `\`${problem.option}\` ${problem.sentence}`);
  if (values.config === undefined) throw new Failure('ERR_CONFIG_ORG', '`org` is given, and `config` is not.');
  const { path, within } = filePath(values.config, machine);
  if (within === undefined) {
    throw new Failure('ERR_CONFIG_FILE', '`config` is an absolute path; the config file lies in the workspace.');
  }
  const configuration = await readConfigurationFile(path, { files }, within);
  if (values.org !== undefined) return layered(raw, configuration, configuredOrgOf(configuration, values.org));
  if (mode === 'rotate') return withNamedOrgs(raw, configuration);
  if (mode !== 'check') throw noOrg(configuration);
  return layered(raw, configuration, undefined);
}

/** Says which there are. */
export function noOrg({ orgs }: Configuration, how = '`org`'): Failure {
  return new Failure('ERR_CONFIG_ORG', `A config file is given and no org of it: ${listed([...orgs.keys()])}.`, {
    hint: `Choose one with ${how}.`,
  });
}

/**
 * Reads a config file and judges it; nothing else is opened before.
 * @param within the folder in which it must really lie
 * @throws Failure ERR_CONFIG_FILE and those of {@link readConfiguration}
 */
export async function readConfigurationFile(
  path: string,
  { files }: Pick<World, 'files'>,
  within?: string,
): Promise<Configuration> {
  const options = { followLast: false, ...(within === undefined ? {} : { within }) };
  const bytes = await files.read(path, largestConfiguration, options);
  if (typeof bytes !== 'string') return readConfiguration(bytes);
  throw new Failure('ERR_CONFIG_FILE', `\`config\` names a path that ${refusals[bytes]}.`);
}

const refusals: Readonly<Record<FileRefusal, string>> = {
  missing: 'does not exist',
  'not-a-file': 'is no regular file',
  link: 'is a link',
  'too-large': `is larger than ${largestConfiguration} bytes`,
  forbidden: 'may not be read by this process',
  outside: 'leads out of the workspace',
  failed: 'cannot be read',
};

/** Words that stand for "not given", by the options that have one. */
const absent = new Map(
  (loginOptions as readonly OptionSpec[]).flatMap(({ name, absentAs }) =>
    absentAs === undefined ? [] : [[name, absentAs]],
  ),
);

/**
 * What is given, else what the file says of the org. One that is chosen is there to be looked at: `check` takes its
 * certificates without being told again.
 * @param variable the text of a variable that the file names; without it those are not looked at
 */
export function layered(
  raw: Raw,
  { thresholds }: Configuration,
  org: ConfiguredOrg | undefined,
  variable: Raw = () => undefined,
): Raw {
  return (name) => {
    const text = raw(name);
    if (isGiven(name, text)) return text;
    if (org === undefined) return thresholds.get(name) ?? text;
    if (name === 'org-certificates') return 'true';
    const named = org.variables.get(name);
    // A passphrase belongs to its own key and not to one that was given in its place.
    const mayRead = !name.endsWith('-passphrase') || !isGiven(name, raw(name.slice(0, -'-passphrase'.length)));
    const secret = named !== undefined && mayRead ? variable(named) : undefined;
    return org.options.get(name) ?? thresholds.get(name) ?? secret ?? text;
  };
}

/**
 * A line of `orgs` that is one word is an org of the config file, and stands for the three words that it says of it.
 * @throws Failure ERR_CONFIG_ORG when there is no such org, or no `orgs` to choose by; ERR_TARGET_… when its `org-type` and
 *   its address contradict each other
 */
export function withNamedOrgs(raw: Raw, configuration: Configuration): Raw {
  const lines = raw('orgs');
  if (lines === undefined || lines.trim() === '') throw noOrg(configuration, '`orgs`, or `org`');
  const written = lines.split(/\r?\n/).map((line) => {
    const name = line.trim();
    if (name === '' || name.startsWith('#') || /\s/.test(name)) return line;
    return wordsOf(configuredOrgOf(configuration, name));
  });
  return (name) => (name === 'orgs' ? written.join('\n') : raw(name));
}

/** The guard `org-type` is judged here: a line has no word for it. */
function wordsOf({ name, options }: ConfiguredOrg): string {
  const orgType = orgTypes.find((type) => type === options.get('org-type'));
  const problems: Failure[] = [];
  const target = { 'instance-url': options.get('instance-url'), 'org-type': orgType, audience: undefined };
  const url = readTarget({ ...target, 'allowed-hosts': [], 'allowed-org-ids': [] }, problems);
  if (url === undefined || problems.length > 0) {
    const { code, message, hint } = combined(problems);
    throw new Failure(code, `The org ${name} of the config file: ${message}`, { hint });
  }
  return [options.get('client-id'), options.get('username'), `${url.origin}${url.sitePath}`].join(' ');
}

const orgTypes = ['production', 'sandbox', 'scratch'] as const;

/** A present but empty value is an error where that changes the meaning, and the options' reader says so. */
function isGiven(name: string, text: string | undefined): boolean {
  if (text === undefined || text === absent.get(name)) return false;
  return text.trim() !== '' || absent.has(name);
}
