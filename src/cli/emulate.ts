import type { AppConfiguration, Configuration, OrgConfiguration } from '../emulator/configuration.ts';
import { Failure } from '../failure.ts';
import { type OptionSpec, readOptions } from '../option.ts';
import type { Files } from '../world/world.ts';
import type { Command, Given, Terminal } from './command.ts';

/** Of the app and the user that `--new-app` makes. */
const clientId = '3MVG9.emulated.app';
const username = 'ci@emulated.example';

/** More than a configuration of hundreds of orgs. */
const maximumConfigurationBytes = 16 * 1024 * 1024;

const options = [
  option('config', 'text', 'The configuration of the orgs, a file of JSON. One org without apps and users by default.'),
  { ...option('port', 'text', 'The port to listen on; 0 is a free one.'), default: '0' },
  { ...option('host', 'text', 'Where to listen: 127.0.0.1, localhost or ::1.'), default: '127.0.0.1' },
  option(
    'new-app',
    'text',
    'Makes a key pair and a certificate in this folder, and an app and a user in the first org.',
  ),
  option('app-type', 'text', 'Of the new app: `external` or `connected`.'),
  option('token-format', 'text', 'Of the new app: `opaque` or `jwt`.'),
  option('kind', 'text', 'Of the first org: `production`, `sandbox`, `scratch` or `site`.'),
  option('fault', 'list', 'A fault by name, `NAME[:ARGUMENT][*COUNT]`; may be repeated.'),
] as const satisfies readonly OptionSpec[];

function option<const N extends string, const K extends 'text' | 'list'>(name: N, kind: K, description: string) {
  return { name, kind, group: 'emulator', description } as const;
}

/**
 * `sf-keypair emulate`: an org on loopback until the process is asked to end. Prints one line of JSON when it is
 * ready, see docs/EMULATOR.md.
 */
export const emulate: Command = {
  name: 'emulate',
  summary: 'an org on loopback, for demos and for testing workflows without an org',
  about: [
    'Judges a login as Salesforce does and refuses it in its words. Prints one line of JSON when it is ready, and serves until it is told to stop. docs/EMULATOR.md has its configuration and its faults.',
  ],
  options,
  examples: [
    ['sf-keypair emulate --new-app ./app', 'An org with an app, and the key to log in to it'],
    ['sf-keypair emulate --new-app ./app --fault status:503*2', 'One that is out of order twice'],
  ],
  exits: { 0: 'it served until it was told to stop' },
  run: async ({ raw }, { world, answer, ended }) => {
    const values = readValues(raw);
    const document = await readDocument(values.config, world.files);
    const given = withFlags(document, values);
    const { startEmulator } = await import('../emulator/start.ts');
    const emulator = await startEmulator(given, { port: portOf(values.port), host: values.host });
    try {
      const made = values['new-app'] === undefined ? undefined : await newApp(values['new-app'], world);
      if (made !== undefined) emulator.reconfigure({ orgs: withFlags(document, values, [made.certificate]).orgs });
      answer(JSON.stringify({ ...announcement(given, emulator), ...made?.files }));
      await until(ended);
    } finally {
      await emulator.close();
    }
    return 0;
  },
};

type Values = ReturnType<typeof readValues>;

function readValues(raw: Given['raw']) {
  const { values } = readOptions(options, raw);
  for (const name of ['app-type', 'token-format'] as const) {
    if (values[name] !== undefined && values['new-app'] === undefined) throw wrong(`--${name} goes with --new-app.`);
  }
  // An argument of a fault may hold a comma.
  const faults = (raw('fault') ?? '').split('\n').filter((fault) => fault.trim() !== '');
  return { ...values, fault: faults };
}

function wrong(sentence: string): Failure {
  return new Failure('ERR_OPTIONS', `emulate: ${sentence}`, { hint: 'See `emulate --help`.' });
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw wrong('--port must be a number from 0 to 65535.');
}

async function readDocument(path: string | undefined, files: Files): Promise<Configuration> {
  if (path === undefined) return {};
  const bytes = await files.read(path, maximumConfigurationBytes);
  if (typeof bytes === 'string') {
    throw new Failure('ERR_EMULATOR_CONFIGURATION', `The configuration ${path} cannot be read (${bytes}).`);
  }
  try {
    const { readConfiguration } = await import('../emulator/read-configuration.ts');
    return readConfiguration(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('ERR_EMULATOR_CONFIGURATION', `The configuration ${path} is not JSON.`, { cause: error });
  }
}

async function newApp(folder: string, world: Terminal['world']) {
  const { makeNewApp } = await import('./new-app.ts');
  return makeNewApp(folder, world);
}

/**
 * The configuration with the flags laid over its first org; what they may be is the schema's to say. A new app comes
 * without its certificate at first: nothing is made on disk before the rest is known to be right.
 */
function withFlags(given: Configuration, values: Values, certificates: readonly string[] = []) {
  const [first = {}, ...others] = given.orgs ?? [];
  const kind = values.kind === undefined ? {} : { kind: values.kind as NonNullable<OrgConfiguration['kind']> };
  const app: AppConfiguration = {
    clientId,
    type: (values['app-type'] ?? 'external') as NonNullable<AppConfiguration['type']>,
    tokenFormat: (values['token-format'] ?? 'opaque') as NonNullable<AppConfiguration['tokenFormat']>,
    certificates,
  };
  const added = { apps: [app, ...(first.apps ?? [])], users: [{ username }, ...(first.users ?? [])] };
  return {
    ...given,
    orgs: [{ ...first, ...kind, ...(values['new-app'] === undefined ? {} : added) }, ...others],
    faults: [...(given.faults ?? []), ...values.fault],
  };
}

/** What a caller needs to log in: the first app and user of the first org. */
function announcement(
  { orgs: [org] }: { readonly orgs: readonly OrgConfiguration[] },
  emulator: { readonly url: string; readonly orgIds: readonly string[] },
) {
  return {
    instanceUrl: emulator.url,
    clientId: org?.apps?.[0]?.clientId ?? null,
    username: org?.users?.[0]?.username ?? null,
    orgId: emulator.orgIds[0],
  };
}

function until(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
