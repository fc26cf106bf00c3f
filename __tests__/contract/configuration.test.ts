import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { actionOptions, optionsOf } from '../../src/action/tables.ts';
import { commands } from '../../src/cli/commands.ts';
import { readConfiguration } from '../../src/configuration/configuration.ts';
import {
  defaultsMembers,
  type Member,
  orgMembers,
  thresholdMembers,
  variableMembers,
} from '../../src/configuration/members.ts';
import { refusedMembers, refusedValues } from '../../src/configuration/refusals.ts';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { read } from './markdown.ts';

const page = new URL('../../docs/CONFIGURATION.md', import.meta.url);
const text = () => readFileSync(page, 'utf8');
const cell = (words: string) => words.replaceAll('|', '\\|');

function printMembers(): string {
  const row = (where: string) => (member: Member) => `| ${where} | \`${member.name}\` | ${cell(member.description)} |`;
  const ofDefaults = orgMembers.filter((member) => defaultsMembers.includes(member));
  const ofOrgs = orgMembers.filter((member) => !defaultsMembers.includes(member));
  return [
    '| in | member | meaning |',
    '| --- | --- | --- |',
    ...ofOrgs.map(row('an org')),
    ...ofDefaults.map(row('an org, `defaults`')),
    ...thresholdMembers.map(row('`thresholds`')),
  ].join('\n');
}

function printRefusals(): string {
  const members = refusedMembers.map(
    ([names, reason]) => `| ${names.map((name) => `\`${name}\``).join(', ')} | ${cell(reason)} |`,
  );
  const values = refusedValues.map(([, reason]) => `| a text that ${reason} | whatever member it stands in |`);
  return ['| refused | because |', '| --- | --- |', ...members, ...values].join('\n');
}

describe('docs/CONFIGURATION.md', () => {
  it.each([
    ['members', printMembers],
    ['refusals', printRefusals],
  ])('has the table of %s that the reader goes by', (name, print) => {
    const part = new RegExp(`<!-- ${name} -->\\n[\\s\\S]*?<!-- /${name} -->`);
    const printed = `<!-- ${name} -->\n${print()}\n<!-- /${name} -->`;
    if (process.env['UPDATE_TABLES'] === '1')
      writeFileSync(
        page,
        text().replace(part, () => printed),
      );
    expect(part.exec(text())?.[0]).toBe(printed);
  });

  const blocks = (language: string) =>
    [...text().matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);

  it('has an example that the schema and the reader take, and that shows every kind of member', () => {
    const [example = ''] = blocks('json');
    const validate = new Ajv2020({ strict: true }).compile(configurationSchema);
    expect([validate(JSON.parse(example)), validate.errors]).toEqual([true, null]);
    const { orgs, thresholds } = readConfiguration(Buffer.from(example));
    expect([...orgs.keys()]).toEqual(['uat', 'production']);
    expect([orgs.get('uat')?.variables.get('private-key'), thresholds.size]).toEqual(['SANDBOX_KEY', 2]);
  });

  it('has command lines of flags that there are', () => {
    const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const [, name] = line.split(' ');
      const command = commands.find((each) => each.name === name);
      const flags = [...line.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag);
      expect([line, flags.filter((flag) => !command?.options.some((option) => option.name === flag))]).toEqual([
        line,
        [],
      ]);
    }
  });

  it('has a workflow with inputs that there are', () => {
    const [workflow = ''] = blocks('yaml');
    const { steps } = parse(workflow) as { steps: readonly { readonly with?: object }[] };
    const given = Object.keys(steps.at(-1)?.with ?? {});
    expect(given).toEqual(['config', 'org', 'private-key']);
    expect(given.filter((name) => !optionsOf.login.some((option) => option.name === name))).toEqual([]);
  });

  it('names the orgs, the levels and the size that the code goes by', () => {
    expect(text()).toContain('eight at a time');
    expect(read('src/cli/each-org.ts')).toContain('orgsAtOnce = 8;');
    expect(read('src/configuration/json.ts')).toContain('deepest = 8;');
    expect(read('src/configuration/configuration.ts')).toContain('largestConfiguration = 1_048_576;');
  });
});

describe('a member of the config file', () => {
  it('is called as the option that it stands for', () => {
    const options = actionOptions.map(({ name }) => name);
    const variables: readonly string[] = variableMembers.map(([, { name }]) => name);
    for (const { name } of [...orgMembers, ...thresholdMembers]) {
      expect(options).toContain(variables.includes(name) ? name.replace(/-variable$/, '') : name);
    }
    expect(variableMembers.map(([option]) => actionOptions.find(({ name }) => name === option)?.kind)).toEqual(
      variableMembers.map(() => 'secret'),
    );
  });

  it('is none that is refused', () => {
    const refused = refusedMembers.flatMap(([names]) => names);
    expect([...orgMembers, ...thresholdMembers].filter(({ name }) => refused.includes(name))).toEqual([]);
  });
});
