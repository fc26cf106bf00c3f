import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { actionOptions, optionsOf } from '../../src/action/tables.ts';
import { commands } from '../../src/cli/commands.ts';
import { overview, page } from '../../src/cli/help.ts';
import { notForCommandLine } from '../../src/cli/login.ts';
import { actionAlone, printCommandLine } from './print-cli.ts';

const file = new URL('../../docs/CLI.md', import.meta.url);

const commandOf = (name: string) => {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  return command;
};

describe('docs/CLI.md', () => {
  it('is what the tables say', () => {
    const printed = printCommandLine(commands);
    if (process.env['UPDATE_TABLES'] === '1') writeFileSync(file, printed);
    expect(readFileSync(file, 'utf8')).toBe(printed);
  });

  it('names every input of the action that no command takes, and what there is instead', () => {
    const flags = commands.flatMap(({ options }) => options);
    const absent = actionOptions.filter((input) => !flags.includes(input)).map(({ name }) => name);
    expect(actionAlone.flatMap(([names]) => names).sort()).toEqual(absent.sort());
    const told = printCommandLine(commands).split('**Inputs of the action alone.**')[1]?.split('\n- **')[0];
    for (const name of absent) expect(told).toContain(`\`${name}\``);
  });

  it('and help name no way to run the command that does not exist yet', () => {
    for (const text of [
      printCommandLine(commands),
      overview(commands, false),
      ...commands.map((each) => page(each, false)),
    ])
      expect(text).not.toMatch(/\bnpx\b|npm (?:install|i|exec) (?:--global |-g )?sf-keypair/);
  });
});

describe('a command that is also a mode of the action', () => {
  it.each([
    ['login', notForCommandLine],
    [
      'check',
      [
        'mode',
        'summary',
        'revoke',
        'tracking-issue',
        'github-token',
        'issue-labels',
        'issue-assignees',
        'issue-in-public',
      ],
    ],
    ['doctor', ['mode', 'summary']],
  ] as const)(
    '%s: takes what the action takes, from the same rows, but for what has no meaning there',
    (name, missing) => {
      const flags = commandOf(name).options;
      const inputs = optionsOf[name];
      const absent = inputs.filter((input) => !flags.includes(input)).map((input) => input.name);
      expect(absent.sort()).toEqual([...new Set(['mode', ...missing])].sort());
      const own = flags.filter((flag) => !inputs.includes(flag)).map((flag) => flag.name);
      const answer = ['format', 'json', 'output-file'];
      const all = name === 'doctor' ? [] : ['all'];
      expect(own).toEqual([...all, ...answer, ...(name === 'login' ? ['print-token'] : [])]);
    },
  );

  it('has no flag of an input that means something else', () => {
    for (const command of commands.filter(({ name }) => name !== 'emulate' && name !== 'revoke')) {
      for (const flag of command.options) {
        const input = actionOptions.find(({ name }) => name === flag.name);
        expect(input === undefined || input === flag).toBe(true);
      }
    }
  });
});

describe('the help of a command', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    '%s: shows every option, a way and a code',
    (_, command) => {
      const text = page(command, false);
      for (const { name } of command.options) expect(text).toMatch(new RegExp(`^ {2}(?:-\\w, )?--${name}(?: |$)`, 'm'));
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [line] of command.examples) expect(text).toContain(line);
      expect(text).toMatch(/^ {2}0 {2}/m);
      // An example may be longer, so that it can be pasted.
      const lines = text.split('\n').filter((line) => !command.examples.some(([example]) => line.includes(example)));
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    },
  );

  it('shows lines that work before the long list', () => {
    for (const command of commands) {
      const text = page(command, false);
      const [first = ''] = command.options.map(({ name }) => `--${name}`);
      expect(text).toContain('\nExamples\n');
      expect(text.indexOf('\nExamples\n')).toBeLessThan(
        text.search(new RegExp(`^ {2}(?:-\\w, )?${first}(?: |$)`, 'm')),
      );
    }
  });

  it('of all commands says where to begin, what there is, and what an exit code means', () => {
    const text = overview(commands, false);
    for (const { name, summary } of commands) expect(text).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'));
    for (const [, name = ''] of text.matchAll(/^ {2}sf-keypair ([a-z]+)/gm))
      expect(commands.map((command) => command.name)).toContain(name);
    expect(text).toContain('login --help');
    for (const code of [0, 1, 2, 3]) expect(text).toContain(`exit ${code}  `);
  });

  it('is in colour on a terminal alone', () => {
    expect(page(commandOf('login'), false)).not.toContain('\u001b');
    expect(page(commandOf('login'), true)).toContain('\u001b[1mWhich org\u001b[22m');
  });
});
