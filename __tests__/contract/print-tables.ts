import type { OptionGroup, OptionSpec, OutputSpec } from '../../src/option.ts';

/** What each group is called, in the order in which people meet them. */
const groupTitles: Readonly<Record<OptionGroup, string>> = {
  mode: 'What to do',
  target: 'Which org',
  key: 'Key pair',
  login: 'Login',
  handoff: 'Hand-off to the sf CLI',
  guard: 'Guards',
  network: 'Patience',
  check: 'Check',
  report: 'Reports',
  doctor: 'Doctor',
  rotate: 'Rotate',
  session: 'Session',
  emulator: 'Emulator',
  answer: 'Answer',
  command: 'Every command',
};

/** The options of each group that has any, in the groups' order. */
function grouped(options: readonly OptionSpec[]): (readonly [OptionGroup, readonly OptionSpec[]])[] {
  return (Object.keys(groupTitles) as OptionGroup[])
    .map((group) => [group, options.filter((option) => option.group === group)] as const)
    .filter(([, members]) => members.length > 0);
}

/** The text of action.yml. */
export function printActionFile(options: readonly OptionSpec[], outputs: readonly OutputSpec[]): string {
  const lines = [
    'name: Salesforce login with a key pair',
    'description: Logs a workflow in to a Salesforce org with an RSA key pair (OAuth 2.0 JWT bearer) and gives it a masked access token.',
    'author: The sf-keypair authors',
    'branding:',
    '  icon: lock',
    '  color: blue',
    'inputs:',
  ];
  for (const [group, members] of grouped(options)) {
    lines.push(`  # ${groupTitles[group]}`);
    for (const option of members) {
      lines.push(`  ${option.name}:`, `    description: ${quoted(described(option))}`, '    required: false');
      if (option.absentAs !== undefined)
        lines.push(
          `    default: ${/^(?:true|false)$/.test(option.absentAs) ? `'${option.absentAs}'` : option.absentAs}`,
        );
    }
  }
  lines.push('outputs:');
  for (const output of outputs) lines.push(`  ${output.name}:`, `    description: ${quoted(output.description)}`);
  lines.push('runs:', '  using: node24', '  main: dist/main/index.js', '  post: dist/post/index.js', '');
  return lines.join('\n');
}

/** The README's tables of inputs, one a group. */
export function printInputTables(options: readonly OptionSpec[]): string {
  return grouped(options)
    .map(([group, members]) => {
      const rows = members.map(
        (option) =>
          `| \`${option.name}\` | ${option.default === undefined ? '–' : `\`${option.default}\``} | ${cell(option.description)} |`,
      );
      return `**${groupTitles[group]}**\n\n| input | default | meaning |\n| --- | --- | --- |\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

/** The README's table of outputs. */
export function printOutputTable(outputs: readonly OutputSpec[]): string {
  const rows = outputs.map((output) => `| \`${output.name}\` | ${cell(output.description)} |`);
  return `| output | meaning |\n| --- | --- |\n${rows.join('\n')}`;
}

/** The default stands in the description: one that is declared would hide whether an input was given. */
function described(option: OptionSpec): string {
  return option.default === undefined || option.absentAs !== undefined
    ? option.description
    : `${option.description} Default: \`${option.default}\`.`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const cell = (text: string) => text.replaceAll('|', '\\|');
