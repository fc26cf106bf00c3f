import type { Defaults } from '../action/login.ts';
import { allOption, configOptions } from '../configuration/options.ts';
import { disarm } from '../foreign-text.ts';
import { loginOptions } from '../login/options.ts';
import type { OptionSpec } from '../option.ts';
import type { Secret } from '../secret.ts';
import { type AnswerPlace, answerPlace, deliver, dotenvLines, isTrue, opened, shellLines } from './answer.ts';
import { tryAnswerFile } from './answer-file.ts';
import type { Command, Given, Terminal } from './command.ts';
import { isPipelineFormat, loginFormats, type PipelineFormat } from './formats.ts';
import { handOn, tryPlace } from './hand-on.ts';
import { answerOptions, printTokenOption } from './options.ts';

/** Inputs of the action that say what later steps of a job get, which a command has other ways for. */
export const notForCommandLine: readonly string[] = ['sf-login', 'token-output', 'export-env', 'revoke', 'summary'];

/** The options of a login that a command takes. */
export const loginFlags: readonly OptionSpec[] = loginOptions.filter(({ name }) => !notForCommandLine.includes(name));

/** As `sf` takes it. */
export const audienceVariable = { audience: ['SF_AUDIENCE_URL'] } as const;

/** `sf-keypair login` */
export const login: Command = {
  name: 'login',
  summary: 'signs an assertion and exchanges it for an access token',
  about: [
    'Needs a private key, a client id, a username and the address of the org. With --alias, --set-default or --set-default-dev-hub the sf CLI knows the org afterwards.',
    'A line of `sf org login jwt` works with these flags unchanged, except that the address has to be given: nobody is sent to production by omission.',
    'The access token is left out of the formats text and json unless --print-token asks for it; in a job of a pipeline it never stands on standard output without that. --output-file writes it to a file.',
    'With --all each org of a config file is logged in to; --output-file takes a line of JSON for each, and the exit code is that of the worst.',
    'In a pipeline that is known the format is its own: later steps get the values where that system has them, as docs/PIPELINES.md says, and the token is masked where the system can.',
  ],
  options: [...configOptions, allOption, ...loginFlags, ...answerOptions(loginFormats), printTokenOption],
  variables: audienceVariable,
  examples: [
    [
      'sf-keypair login -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com -a acme',
      'Log in, and let the sf CLI use the org as `acme`',
    ],
    [
      'eval "$(sf-keypair login --format shell)"',
      'Log in with what the environment gives; the shell gets SF_ACCESS_TOKEN',
    ],
    [
      'sf-keypair login --format dotenv --output-file salesforce.env',
      'The token in a file that its owner alone can read',
    ],
    ['sf-keypair login --format json --print-token | jq --raw-output .accessToken', 'The token for another program'],
    [
      'sf-keypair login --config salesforce.json --org uat',
      'An org of a config file, which says who logs in where and which variable holds the key',
    ],
    [
      'sf-keypair login --config salesforce.json --all --output-file sessions.jsonl',
      'All of them, a line of JSON each',
    ],
    ['vault read -field=key secret/ci | sf-keypair login --private-key -', 'The key from standard input'],
  ],
  exits: { 0: 'logged in', 1: 'the org refused the login, or the session is not of the org that was meant' },
  run: async (given, terminal) => {
    if (given.orgs !== undefined) return (await import('./login-all.ts')).loginAll(given.orgs, given, terminal);
    const place = answerPlace(given, loginFormats, terminal, ['shell', 'dotenv']);
    if (isPipelineFormat(place.format)) await tryPlace(place.format, terminal, place.outputFile);
    else await tryAnswerFile(place, terminal.world);
    const { loginAction } = await import('../action/login.ts');
    const { world, ci, occasion, ended } = terminal;
    const unnamed = defaultsWithoutAlias(given);
    await loginAction(occasion, world, ci, ended, rawFor(given, unnamed), unnamed);
    const kept = ci.remembered.get('handoff');
    if (kept !== undefined) await keepHandOff(opened(kept), terminal);
    const { format } = place;
    if (isPipelineFormat(format)) await tellPipeline(format, place, terminal);
    else if (ci.outputs.get('authenticated') === 'true') await tell(format, place, terminal);
    else if (format === 'json') await deliver(JSON.stringify({ authenticated: false }), place, terminal);
    return 0;
  },
};

type Values = ReadonlyMap<string, string | Secret>;
type LoginPlace = AnswerPlace<(typeof loginFormats)[number]>;
type PlainFormat = Exclude<LoginPlace['format'], PipelineFormat>;

/** The token is told by the command itself, and handed on as variables. */
function rawFor({ raw }: Given, unnamed: Defaults | undefined): Given['raw'] {
  return (name) => {
    if (name === 'export-env') return 'true';
    if (name === 'set-default-dev-hub' && unnamed?.setDefaultDevHub === true) return undefined;
    return notForCommandLine.includes(name) ? undefined : raw(name);
  };
}

/** With `sf` an org becomes the default one, or that for Dev Hubs, without an alias as well. */
function defaultsWithoutAlias({ raw }: Given): Defaults | undefined {
  const setDefault = isTrue(raw('set-default'));
  const setDefaultDevHub = isTrue(raw('set-default-dev-hub'));
  const isNamed = (raw('alias') ?? '').trim() !== '';
  return isNamed || !(setDefault || setDefaultDevHub) ? undefined : { setDefault, setDefaultDevHub };
}

/** No step comes after this one that would put the files of the sf CLI back. */
async function keepHandOff(state: string, { world }: Terminal): Promise<void> {
  const [{ readUndo }, { keepForGood }] = await Promise.all([
    import('../login/handoff/undo.ts'),
    import('../login/handoff/keep-for-good.ts'),
  ]);
  const undo = readUndo(state);
  if (undo !== undefined) await keepForGood(undo, world);
}

async function tell(format: PlainFormat, place: LoginPlace, terminal: Terminal): Promise<void> {
  const { outputs, variables } = terminal.ci;
  const shown = place.open ? variables : new Map([...variables].filter(([name]) => name !== 'SF_ACCESS_TOKEN'));
  const { jsonText } = await import('../check/render/json.ts');
  const writers: Record<PlainFormat, () => string> = {
    text: () => textOf(outputs, place.open),
    json: () => jsonText(membersOf(outputs, place.open), 2),
    shell: () => shellLines(shown),
    dotenv: () => dotenvLines(shown),
  };
  await deliver(writers[format](), place, terminal);
  if (!place.open) terminal.ci.annotate('notice', notShown);
}

const notShown =
  'The access token is not shown. --output-file FILE writes it to a file that its owner alone can read; --print-token shows it.';

/** What later steps get stands in the pipeline's own places; what everybody may read is said as well. */
async function tellPipeline(format: PipelineFormat, place: LoginPlace, terminal: Terminal): Promise<void> {
  const { ci, answer } = terminal;
  const everything = await handOn(format, terminal, place.outputFile);
  const text = textOf(ci.outputs, place.open);
  if (text !== '') answer(text);
  if (place.outputFile !== undefined) ci.info(`Wrote ${place.outputFile}.`);
  if (!everything && !place.open) ci.annotate('notice', notShown);
}

const untold: readonly string[] = ['access-token', 'failure-code', 'authenticated'];

function textOf(outputs: Values, open: boolean): string {
  const rows = [...outputs].filter(([name, value]) => value !== '' && (open || name !== 'access-token'));
  return rows
    .filter(([name]) => name === 'access-token' || !untold.includes(name))
    .map(([name, value]) => disarm(`${name.padEnd(22)} ${opened(value)}`))
    .join('\n');
}

/** The outputs under names that programs like: `instanceUrl`. What is not known is `null`. */
export function membersOf(outputs: Values, open: boolean): Record<string, string | number | boolean | null> {
  const members: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of outputs) {
    if (name === 'failure-code' || (name === 'access-token' && !open)) continue;
    members[camelCase(name)] = memberOf(name, opened(value));
  }
  return members;
}

function memberOf(name: string, text: string): string | number | boolean | null {
  if (text === '') return null;
  if (name === 'authenticated') return text === 'true';
  return name === 'certificate-days-left' ? Number(text) : text;
}

/** `instance-url` as `instanceUrl`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
