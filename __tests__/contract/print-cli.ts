import type { Command } from '../../src/cli/command.ts';
import { exitMeanings, grouped, signature, variablesOf } from '../../src/cli/help.ts';
import { everyCommandOptions } from '../../src/cli/options.ts';
import type { OptionSpec } from '../../src/option.ts';
import { version } from '../../src/version.ts';

/** Inputs of the action that no command takes, and what does their work there. */
export const actionAlone: readonly (readonly [names: readonly string[], instead: string])[] = [
  [['mode'], 'each mode is a command'],
  [
    ['token-output', 'export-env'],
    '`--format`, `--output-file` and `--print-token` say where the token and the variables go',
  ],
  [['revoke'], 'the command [`revoke`](#revoke), at the end of the script or pipeline'],
  [['sf-login'], '`sf org login jwt` itself, for a job that outlives a session'],
  [['summary'], 'written as with `auto`, where the system has summaries'],
  [
    ['tracking-issue', 'github-token', 'issue-labels', 'issue-assignees', 'issue-in-public'],
    '`--report-file` and the exit code, for a program of yours that opens a ticket',
  ],
];

const actionAloneWords = actionAlone
  .map(([names, instead]) => `  - ${names.map((name) => `\`${name}\``).join(', ')}: ${instead}`)
  .join('\n');

/** The text of docs/CLI.md. */
export function printCommandLine(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${summary} |`);
  const parts = [
    introduction,
    `| command | does |\n| --- | --- |\n${rows.join('\n')}`,
    rules,
    ...commands.map(chapter),
    `## Every command\n\nBesides its own options each command takes these, and reads them from no variable.\n\n${everyCommandOptions.map((option: OptionSpec) => `- \`${signature(option)}\`: ${option.description}`).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const introduction = `<!-- Printed from the option tables: change those and the commands in src/cli, then run \`UPDATE_TABLES=1 npm test -- __tests__/contract\`. -->
# The command line

What the action does on GitHub, the command does in every other pipeline and on your own machine: the same options under
the same names (but for [a few](#good-to-know)), with the same answers. It needs Node.js 20.19 or newer and nothing else. There
are two ways to run it:

\`\`\`sh
# the committed bundle, in a checkout of this repository at a tag that you have chosen and pinned
git clone --quiet --depth 1 --branch v1 https://github.com/sf-keypair/sf-keypair .sf-keypair
node .sf-keypair/dist/cli/index.js --help

# a packed tarball, which \`npm pack\` makes in that checkout
npm install --global ./sf-keypair-${version}.tgz
sf-keypair --help
\`\`\`

This page writes \`sf-keypair\` for either. What each pipeline can and cannot do is on [its page](PIPELINES.md), with a file to begin
with for each; programs take the [functions](LIBRARY.md).`;

const rules = `## Good to know

- **Where options come from.** A flag, else the variable \`SF_KEYPAIR_\` with the option's name in capitals:
  \`--client-id\` is \`SF_KEYPAIR_CLIENT_ID\`. A variable that is there but empty counts as given where emptiness would change
  the meaning, so that nobody logs in to the wrong org because a variable was not set.
- **Secrets.** What is secret never stands on the command line, where other users of the machine can read it and shells
  write it down. The flag of a key names a file; that of any other secret is written \`@FILE\`; \`-\` is standard input. Or give
  it in its variable.
- **Inputs of the action alone.** These are no options here; what there is instead:
${actionAloneWords}
- **Switches.** \`--set-default\`, \`--no-set-default\` and \`--set-default=false\` all work.
- **Answers** go to standard output, everything else to standard error: \`sf-keypair login --json --print-token | jq -r
  .accessToken\` is safe to write. In a pipeline the masks go to standard error, too, before anything that they hide.
  On GitHub (Forgejo, Gitea) and Azure that is in clear, for the runner to hide: lines of the key, assertion, token. Whoever
  sends standard error through \`tee\` (\`2>&1 | tee log\`) has them in that file; where it is itself a file (\`2> log\`), no
  masks are written, and a warning says so.
- **The token.** In a job of a pipeline neither a token nor an assertion reaches standard output unless \`--print-token\` asks
  for it. \`--output-file\` is the way: its owner alone can read the file.
- **Colours** appear on a terminal alone, and not when \`NO_COLOR\` is set.
- **Coming from \`sf org login jwt\`.** Put \`sf-keypair\` in front of the line, or in the place of \`sf\`: its flags mean the
  same, the older ones (\`-u\`, \`--clientid\`, \`sfdx force:auth:jwt:grant\`) as well, and \`-f <(…)\` is read. Four things
  differ: \`--instance-url\` or \`--org-type\` has to be given, if need be as \`SF_KEYPAIR_INSTANCE_URL\`; no file of the CLI's
  configuration is written, so that the default org is the variable \`SF_TARGET_ORG\`, which later steps get and
  \`--format shell\` and \`--format dotenv\` hold; without \`-a\`, \`-s\` and \`-d\` the \`sf\` CLI does not get to know the
  org; and \`--json\` is our JSON.

| exit code | meaning |
| --- | --- |
${Object.entries(exitMeanings)
  .map(([code, meaning]) => `| ${code} | ${meaning} |`)
  .join('\n')}`;

function chapter(command: Command): string {
  const { name, summary, about, options, positional, examples, exits } = command;
  const usage = `sf-keypair ${name} [options]${positional === undefined ? '' : ` ${positional.shown}`}`;
  const lines = examples.map(([line, what]) => `# ${what}\n${line}`);
  const tables = grouped(options).map(([title, members]) => {
    const rows = members.map((option) => row(option, variablesOf(command, option.name).slice(1)));
    return `**${title}**\n\n| flag | default | meaning |\n| --- | --- | --- |\n${rows.join('\n')}`;
  });
  const codes = Object.entries(exits).map(([code, meaning]) => `${code}: ${meaning}`);
  return [
    `## ${name}`,
    `\`${usage}\`: ${summary}.`,
    ...about,
    `\`\`\`sh\n${lines.join('\n\n')}\n\`\`\``,
    `Exit codes: ${codes.join(' · ')}.`,
    ...tables,
  ].join('\n\n');
}

function row(option: OptionSpec, foreign: readonly string[]): string {
  const more = [
    ...(option.aliases === undefined ? [] : [`Also ${option.aliases.map((alias) => `\`--${alias}\``).join(', ')}.`]),
    ...(foreign.length === 0 ? [] : [`Read from \`${foreign.join('`, `')}\`, too.`]),
  ];
  const meaning = [option.description, ...more].join(' ').replaceAll('|', '\\|');
  return `| \`${signature(option)}\` | ${option.default === undefined ? '–' : `\`${option.default}\``} | ${meaning} |`;
}
