import { parseArgs } from 'node:util';
import { Failure } from '../failure.ts';
import type { OptionSpec } from '../option.ts';
import type { Command } from './command.ts';
import { everyCommandOptions } from './options.ts';
import { suggestion } from './suggest.ts';

/** What stands on a command line, by the options' own names; a list's items are lines. */
export type Flags = ReadonlyMap<string, string>;

/** One token of node's parser, as far as it matters here. */
type Token =
  | { readonly kind: 'positional'; readonly value: string }
  | FlagToken
  | { readonly kind: 'option-terminator' };

interface FlagToken {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Kinds whose values are gathered when a flag comes again. */
const gathering = (spec: OptionSpec, command: Command) =>
  spec.kind === 'list' || spec.name === command.positional?.option;

/**
 * Reads what stands behind a command's name. Knows nothing of values: the options' readers judge those.
 * @throws Failure ERR_OPTIONS that names everything that is wrong, with what was probably meant; never quotes a value
 */
export function readFlags(command: Command, argv: readonly string[]): Flags {
  const specs = [...command.options, ...everyCommandOptions];
  const { tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(specs),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, string>();
  const problems: string[] = [];
  const stray: string[] = [];
  for (const token of tokens as readonly Token[]) {
    if (token.kind === 'positional') takePositional(command, token.value, flags, stray);
    if (token.kind === 'option') takeFlag(command, specs, token, flags, problems);
  }
  // What stands behind a flag that does not exist was meant to be its value.
  const all = problems.length > 0 ? problems : stray;
  if (all.length > 0) throw wrongFlags(command, all);
  return flags;
}

function parserOptions(specs: readonly OptionSpec[]) {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const { name, kind, short, aliases = [] } of specs) {
    const type = kind === 'boolean' ? 'boolean' : 'string';
    options[name] = { type, ...(short === undefined ? {} : { short }) };
    for (const alias of aliases) options[alias] = { type };
  }
  return options;
}

function takePositional({ positional }: Command, text: string, flags: Map<string, string>, problems: string[]): void {
  if (positional === undefined) problems.push('It takes no argument without a flag.');
  else gather(positional.option, text, flags);
}

function takeFlag(
  command: Command,
  specs: readonly OptionSpec[],
  { name, rawName, value, inlineValue = false }: FlagToken,
  flags: Map<string, string>,
  problems: string[],
): void {
  const negated = name.startsWith('no-') ? find(specs, name.slice(3)) : undefined;
  const spec = find(specs, name) ?? (negated?.kind === 'boolean' ? negated : undefined);
  if (spec === undefined) {
    problems.push(unknownFlag(rawName, specs));
    return;
  }
  const text = flagValue(spec, spec === negated && find(specs, name) === undefined, value, inlineValue);
  if (text === undefined) problems.push(`${rawName} needs a value${spec.kind === 'boolean' ? ' or none' : ''}.`);
  else if (text.startsWith('-') && text.length > 1 && !inlineValue)
    problems.push(`${rawName} needs a value; one that begins with a dash is written ${rawName}=VALUE.`);
  else if (gathering(spec, command)) gather(spec.name, text, flags);
  else if (flags.has(spec.name) && flags.get(spec.name) !== text) problems.push(`--${spec.name} is given twice.`);
  else flags.set(spec.name, text);
}

/** What a flag says; `undefined` when a value is missing, or there is one that cannot be. */
function flagValue(
  { kind }: OptionSpec,
  negated: boolean,
  value: string | undefined,
  inline: boolean,
): string | undefined {
  if (kind !== 'boolean') return value;
  if (!inline) return negated ? 'false' : 'true';
  return negated || value === '' ? undefined : value;
}

function gather(name: string, text: string, flags: Map<string, string>): void {
  const before = flags.get(name);
  flags.set(name, before === undefined ? text : `${before}\n${text}`);
}

function find(specs: readonly OptionSpec[], name: string): OptionSpec | undefined {
  return specs.find((spec) => spec.name === name || spec.aliases?.includes(name) === true);
}

/** The name alone is quoted, and only when it looks like one: a key that was pasted begins with dashes, too. */
function unknownFlag(rawName: string, specs: readonly OptionSpec[]): string {
  if (!/^--?[A-Za-z][A-Za-z0-9-]{0,39}$/.test(rawName)) return 'It has a flag that is none.';
  const names = specs.flatMap(({ name, aliases = [], kind }) => [
    name,
    ...aliases,
    ...(kind === 'boolean' ? [`no-${name}`] : []),
  ]);
  const meant = rawName.startsWith('--') ? suggestion(rawName.slice(2), names) : undefined;
  return meant === undefined ? `There is no flag ${rawName}.` : `There is no flag ${rawName}; is --${meant} meant?`;
}

function wrongFlags({ name }: Command, problems: readonly string[]): Failure {
  return new Failure('ERR_OPTIONS', `${name}: ${[...new Set(problems)].join(' ')}`, {
    hint: `See \`${name} --help\`.`,
  });
}
