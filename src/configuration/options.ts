import type { OptionSpec } from '../option.ts';

/** How a config file and an org of it are chosen. */
export const configOptions = [
  {
    name: 'config',
    kind: 'text',
    group: 'target',
    description:
      'The path of a config file (docs/CONFIGURATION.md) with orgs by name; an input that is given itself goes before what the file says.',
  },
  {
    name: 'org',
    kind: 'text',
    group: 'target',
    absentAs: 'none',
    description: 'The org of the config file to use, by its name there.',
  },
] as const satisfies readonly OptionSpec[];

/** For the command line: a job of a workflow has one org, and a matrix for several. */
export const allOption = {
  name: 'all',
  kind: 'boolean',
  group: 'target',
  default: 'false',
  description: 'Every org of the config file, several at a time; one that fails does not stop the others.',
} as const satisfies OptionSpec;
