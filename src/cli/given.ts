import { Failure } from '../failure.ts';
import type { OptionSpec } from '../option.ts';
import { mayBePath } from '../path-or-text.ts';
import type { FileRefusal, World } from '../world/world.ts';
import type { Flags } from './arguments.ts';
import type { Command, Given } from './command.ts';
import { suggestion } from './suggest.ts';

/** Nothing that is given as a secret is larger. */
const largestSecret = 1_048_576;

const prefix = 'SF_KEYPAIR_';

/** The options whose flag names a file, as `--jwt-key-file` of `sf` does; whoever opens keys reads it. */
export const keyOptions: readonly string[] = ['private-key', 'next-private-key'];

/** The variable that an option is read from when it has no flag. */
export function variableOf(option: string): string {
  return `${prefix}${option.toUpperCase().replaceAll('-', '_')}`;
}

/** Variables that begin as ours do and are none, with what was probably meant: a slip there would go unnoticed. */
export function strangeVariables(
  environment: World['machine']['environment'],
  commands: readonly Pick<Command, 'options'>[],
): readonly string[] {
  const known = [...new Set(commands.flatMap(({ options }) => options.map(({ name }) => variableOf(name))))];
  return Object.keys(environment)
    .filter((name) => name.startsWith(prefix) && !known.includes(name))
    .map((name) => {
      const meant = suggestion(
        name.slice(prefix.length),
        known.map((each) => each.slice(prefix.length)),
      );
      return `The variable ${name} is none that is read${meant === undefined ? '.' : `; is ${prefix}${meant} meant?`}`;
    });
}

/**
 * The options of a command: what stands on the command line, else in the environment. A secret is never taken from the
 * command line, which other users of the machine can read and shells write down: its flag names a file, `@FILE`, or
 * standard input, `-`.
 * @throws Failure ERR_OPTIONS; ERR_KEY_UNREADABLE_FILE when a file of a secret cannot be read. Neither quotes a value.
 */
export async function gatherOptions(
  { options, variables = {} }: Pick<Command, 'options' | 'variables'>,
  flags: Flags,
  { files, machine: { environment } }: Pick<World, 'files' | 'machine'>,
  readPipe: (descriptor: number) => Promise<Uint8Array>,
): Promise<Given> {
  const values = new Map<string, string>();
  const fromInput = options.filter(({ name, kind }) => kind === 'secret' && pipeOf(flags.get(name)) === 0);
  if (fromInput.length > 1) {
    const names = fromInput.map(({ name }) => `--${name}`).join(' and ');
    throw new Failure('ERR_OPTIONS', `Standard input cannot be both ${names}.`, {
      hint: 'Give one of them as a file or from the environment.',
    });
  }
  for (const spec of options) {
    const flag = flags.get(spec.name);
    const text =
      flag === undefined
        ? fromEnvironment(variableOf(spec.name), variables[spec.name] ?? [], environment)
        : await readFlagValue(spec, flag, files, readPipe);
    if (text !== undefined) values.set(spec.name, text);
  }
  return { raw: (name) => values.get(name) };
}

/** Where the options of a command come from, by names and never by values: for whoever wonders which one counts. */
export function sources(
  { options, variables = {} }: Pick<Command, 'options' | 'variables'>,
  flags: Flags,
  environment: World['machine']['environment'],
): string {
  const fromFlags = options.filter(({ name }) => flags.has(name)).map(({ name }) => `--${name}`);
  const fromVariables = options
    .filter(({ name }) => !flags.has(name))
    .flatMap(({ name }) => {
      const set = (variable: string) => environment[variable] !== undefined;
      return [variableOf(name), ...(variables[name] ?? [])].find(set) ?? [];
    });
  const list = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(', '));
  return `From flags: ${list(fromFlags)}. From variables: ${list(fromVariables)}.`;
}

/** The pipe that a flag's value names: `-`, and what a shell writes for `<(…)`. */
function pipeOf(flag: string | undefined): number | undefined {
  if (flag === '-' || /^@?\/dev\/stdin$/.test(flag ?? '')) return 0;
  const [, descriptor] = /^@?(?:\/dev|\/proc\/self)\/fd\/(\d{1,4})$/.exec(flag ?? '') ?? [];
  return descriptor === undefined ? undefined : Number(descriptor);
}

/** A variable of another program's that is empty says nothing. */
function fromEnvironment(
  own: string,
  foreign: readonly string[],
  environment: World['machine']['environment'],
): string | undefined {
  return environment[own] ?? foreign.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
}

async function readFlagValue(
  { name, kind }: OptionSpec,
  flag: string,
  files: World['files'],
  readPipe: (descriptor: number) => Promise<Uint8Array>,
): Promise<string | undefined> {
  if (kind !== 'secret') return flag;
  const pipe = pipeOf(flag);
  if (pipe !== undefined) return asText(await readPipe(pipe), name);
  const isKey = keyOptions.includes(name);
  const path = flag.startsWith('@') ? flag.slice(1) : flag;
  if (!isKey && path === flag) throw secretOnCommandLine(name, `--${name} @FILE, or --${name} - for standard input`);
  if (!mayBePath(path)) {
    throw secretOnCommandLine(name, `--${name} FILE, or --${name} - for standard input`);
  }
  if (isKey) {
    if ((await files.kind(path)) !== 'missing') return path;
    throw new Failure('ERR_KEY_UNREADABLE_FILE', `--${name} names no file that is there.`, {
      hint: `Give the path of a file. A key itself does not belong on a command line: other users of the machine can read that. Give it as ${variableOf(name)} or with --${name} - on standard input.`,
    });
  }
  const bytes = await files.read(path, largestSecret);
  if (typeof bytes !== 'string') return asText(bytes, name);
  throw new Failure('ERR_KEY_UNREADABLE_FILE', `The file that --${name} names ${refusals[bytes]}.`);
}

function secretOnCommandLine(name: string, ways: string): Failure {
  return new Failure('ERR_OPTIONS', `--${name} takes no secret from the command line, which other users can read.`, {
    hint: `Write ${ways}, or give it as ${variableOf(name)} in the environment.`,
  });
}

/**
 * What is no text in UTF-8, such as a key in DER or PKCS#12, becomes base64, which readers of keys take as well. A token
 * has no space around it; every character of a passphrase may count.
 */
function asText(bytes: Uint8Array, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return name.endsWith('-token') ? text.trim() : text;
  } catch {
    return Buffer.from(bytes).toString('base64');
  }
}

const refusals: Readonly<Record<FileRefusal, string>> = {
  missing: 'is not there',
  'not-a-file': 'is no regular file',
  link: 'is a link',
  'too-large': 'is larger than 1 MB',
  forbidden: 'may not be read by this process',
  outside: 'lies elsewhere',
  failed: 'cannot be read',
};
