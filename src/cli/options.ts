import { pipelines } from '../ci/detect.ts';
import type { OptionSpec } from '../option.ts';
import { isPipelineFormat } from './formats.ts';

/** What every command takes. */
export const everyCommandOptions = [
  { name: 'help', short: 'h', kind: 'boolean', group: 'command', description: 'Shows this page.' },
  {
    name: 'quiet',
    short: 'q',
    kind: 'boolean',
    group: 'command',
    default: 'false',
    description: 'Says nothing on standard error but warnings and errors.',
  },
  {
    name: 'verbose',
    short: 'v',
    kind: 'boolean',
    group: 'command',
    default: 'false',
    description: 'Says more on standard error.',
  },
  {
    name: 'ci',
    kind: 'choice',
    group: 'command',
    choices: pipelines,
    description: `The system whose dialect is spoken, when the environment does not tell: ${pipelines.map((name) => `\`${name}\``).join(', ')}.`,
  },
] as const satisfies readonly OptionSpec[];

/** Where an answer goes; the formats differ from command to command. */
export function answerOptions<const C extends readonly string[]>(formats: C) {
  return [
    {
      name: 'format',
      kind: 'choice',
      group: 'answer',
      choices: formats,
      default: 'text',
      description: formatDescription(formats),
    },
    {
      name: 'json',
      kind: 'boolean',
      group: 'answer',
      default: 'false',
      description: 'The same as `--format json`.',
    },
    {
      name: 'output-file',
      kind: 'text',
      group: 'answer',
      description:
        'Writes the answer to this file instead, which its owner alone can read (mode 0600 where the system has modes); it holds what is secret, too.',
    },
  ] as const satisfies readonly OptionSpec[];
}

function formatDescription(formats: readonly string[]): string {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const written = `How the answer is written: ${list(formats.filter((name) => !isPipelineFormat(name)))}.`;
  const handed = formats.filter(isPipelineFormat);
  if (handed.length === 0) return written;
  return `${written} Or handed to later steps, as it is by default in the pipeline of that name: ${list(handed)}.`;
}

/** For commands whose answer holds something secret. */
export const printTokenOption = {
  name: 'print-token',
  kind: 'boolean',
  group: 'answer',
  default: 'false',
  description:
    'Lets what is secret stand on standard output. Without it a job of a pipeline never sees it there: whoever reads the log could use it.',
} as const satisfies OptionSpec;
