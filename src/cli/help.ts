import type { OptionGroup, OptionSpec } from '../option.ts';
import { version } from '../version.ts';
import { callsIn } from './called-as.ts';
import type { Command } from './command.ts';
import { keyOptions, variableOf } from './given.ts';
import { everyCommandOptions } from './options.ts';
import { heading, wrap } from './style.ts';

/** What each group is called, in the order in which people meet them. */
const groupTitles: Readonly<Record<OptionGroup, string>> = {
  mode: 'What to do',
  check: 'Check',
  doctor: 'Doctor',
  session: 'Session',
  emulator: 'Emulator',
  target: 'Which org',
  key: 'Key pair',
  login: 'Login',
  handoff: 'Hand-off to the sf CLI',
  guard: 'Guards',
  network: 'Patience',
  report: 'Reports',
  rotate: 'Rotate',
  answer: 'Answer',
  command: 'Every command',
};

/** What each exit code means where a command says nothing more of it. */
export const exitMeanings = {
  0: 'fine',
  1: 'the answer is bad',
  2: 'the question was wrong: usage, or something that was given cannot be read',
  3: 'the world failed: network, outage, disk',
} as const;

/** Narrower than any terminal that people use. */
const width = 100;

/** The options of each group that has any, in the groups' order. */
export function grouped(options: readonly OptionSpec[]): (readonly [title: string, members: readonly OptionSpec[]])[] {
  return (Object.keys(groupTitles) as OptionGroup[])
    .map((group) => [groupTitles[group], options.filter((option) => option.group === group)] as const)
    .filter(([, members]) => members.length > 0);
}

/** How an option is written: `-r, --instance-url TEXT`. */
export function signature({ name, kind, short }: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${kind === 'secret' ? secretShown(name) : shown[kind]}`;
}

const shown = { text: ' TEXT', choice: ' WORD', duration: ' TIME', count: ' N', list: ' LIST', boolean: '' } as const;

function secretShown(name: string): string {
  return keyOptions.includes(name) ? ' FILE' : ' @FILE';
}

const beginnings: readonly (readonly [rest: string, what: string])[] = [
  ['emulate --new-app ./app', 'an org to try it on, with a key, without an account'],
  ['login --help', 'every option of a command, with examples'],
  ['doctor', 'when something does not work: why, and what to do'],
];
const longestBeginning = Math.max(...beginnings.map(([rest]) => rest.length));

/** The list of commands, for whoever does not know where to begin. */
export function overview(commands: readonly Command[], colour: boolean, calledAs = 'sf-keypair'): string {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  const title = (text: string) => heading(text, colour);
  return [
    `sf-keypair ${version}: logs in to Salesforce with a key pair, and looks after the pair.`,
    '',
    title('Commands'),
    ...commands.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`),
    '',
    title('Begin here'),
    ...beginnings.map(([rest, what]) => `  ${calledAs} ${rest.padEnd(longestBeginning)}     ${what}`),
    '',
    title('Good to know'),
    ...paragraph(
      'Every option is read from a variable too: --client-id from SF_KEYPAIR_CLIENT_ID. What is secret never stands on the command line: its flag names a file, or `-` for standard input.',
    ),
    ...paragraph('Answers go to standard output, everything else to standard error.'),
    ...Object.entries(exitMeanings).map(([code, meaning]) => `  exit ${code}  ${meaning}`),
  ].join('\n');
}

/** One command's page. */
export function page(command: Command, colour: boolean, calledAs = 'sf-keypair'): string {
  const { name, summary, about, options, positional, examples } = command;
  const title = (text: string) => heading(text, colour);
  const lines = [
    `sf-keypair ${name}: ${summary}`,
    '',
    `  ${calledAs} ${name} [options]${positional === undefined ? '' : ` ${positional.shown}`}`,
    '',
    ...about.flatMap((text) => [...paragraph(text), '']),
    // Before a long list: who has seen one line that works reads on for the rest.
    title('Examples'),
    ...examples.flatMap(([line, what]) => [
      ...wrap(what, width - 4).map((part) => `  # ${part}`),
      `  ${callsIn(line, calledAs)}`,
    ]),
    '',
  ];
  for (const [group, members] of grouped([...options, ...everyCommandOptions])) {
    lines.push(title(group), ...members.flatMap((option) => entry(command, option)), '');
  }
  lines.push(title('Exit codes'), ...exitLines(command));
  return lines.join('\n');
}

function exitLines({ exits }: Command): readonly string[] {
  return ([0, 1, 2, 3] as const).flatMap((code) => {
    const own = code < 2 ? exits[code as 0 | 1] : exitMeanings[code];
    return own === undefined ? [] : [`  ${code}  ${own}`];
  });
}

function entry(command: Command, option: OptionSpec): readonly string[] {
  return [`  ${signature(option)}`, ...wrap(meaning(command, option), width - 6).map((line) => `      ${line}`)];
}

/** The description without Markdown, the default, other spellings and the variable. */
function meaning(command: Command, option: OptionSpec): string {
  const { name, description, default: fallback, aliases = [], group } = option;
  const parts = [description.replaceAll('`', '')];
  if (option.kind === 'secret') parts.push(`The flag takes ${secretShown(name).trim()}, or - for standard input.`);
  if (fallback !== undefined && group !== 'command' && fallback !== 'false') parts.push(`Default: ${fallback}.`);
  if (aliases.length > 0) parts.push(`Also --${aliases.join(', --')}.`);
  if (group !== 'command') parts.push(`[${variablesOf(command, name).join(', ')}]`);
  return parts.join(' ');
}

/** The variables that an option is read from, the first that is set counting. */
export function variablesOf({ variables }: Command, name: string): readonly string[] {
  return [variableOf(name), ...(variables?.[name] ?? [])];
}

function paragraph(text: string): readonly string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}
