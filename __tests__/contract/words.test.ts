import { describe, expect, it } from '@jest/globals';
import { actionOptions } from '../../src/action/tables.ts';
import { readFlags } from '../../src/cli/arguments.ts';
import { commands, splitCommandLine } from '../../src/cli/commands.ts';
import { gatherOptions, variableOf } from '../../src/cli/given.ts';
import { page } from '../../src/cli/help.ts';
import { everyCommandOptions } from '../../src/cli/options.ts';
import type { OptionSpec } from '../../src/option.ts';
import { rotateOptions } from '../../src/rotate/options.ts';
import { createWorld } from '../../src/world/create.ts';
import { example, exampleNames, scriptsOf } from '../stories/example-files.ts';
import { read } from './markdown.ts';
import { pages } from './snippets.ts';

const options: readonly OptionSpec[] = commands.flatMap((command) => [...command.options]);
const texts = [
  ...pages.map((name) => [name, read(name)] as const),
  ...exampleNames.map((name) => [`examples/${name}`, example(name)] as const),
  ['action.yml', read('action.yml')] as const,
];

describe('the secret of the next key', () => {
  it('has the name that a rotation gives it, wherever a login is shown with it', () => {
    const table: readonly OptionSpec[] = rotateOptions;
    const usual = table.find(({ name }) => name === 'secret-name')?.default;
    const shown = texts.flatMap(([, text]) =>
      [...text.matchAll(/next-private-key: \$\{\{ secrets\.(\w+) \}\}/g)].map(([, secret]) => secret),
    );
    expect(shown.length).toBeGreaterThan(3);
    // A name of its own would be one that no rotation stores: the login would find it empty, and say no more than that.
    expect([...new Set(shown)].sort()).toEqual(['NAME', `${usual}_NEXT`]);
  });
});

describe('the variables that a text names', () => {
  const known = new Set(options.map(({ name }) => variableOf(name)));

  it.each(texts)('%s: are read', (_, text) => {
    const named = [...new Set(text.match(/\bSF_KEYPAIR_[A-Z][A-Z0-9_]*[A-Z0-9]\b/g))];
    expect(named.filter((name) => !known.has(name) && name !== 'SF_KEYPAIR_TEST_ACTION')).toEqual([]);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s: are each of an option, and each option is read from its own',
    async (_, command) => {
      const environment = Object.fromEntries(command.options.map(({ name }) => [variableOf(name), `of ${name}`]));
      const given = await gatherOptions(command, new Map(), createWorld(environment), async () => Buffer.from(''));
      for (const { name } of command.options) {
        expect(given.raw(name)).toBe(`of ${name}`);
        expect(page(command, false)).toMatch(new RegExp(`\\[(?:SF_\\w+,\\s+)*${variableOf(name)}[\\],]`));
      }
    },
  );

  it('stand for one option each', () => {
    const names = [...new Set([...options, ...actionOptions].map(({ name }) => name))];
    expect(new Set(names.map(variableOf)).size).toBe(names.length);
  });
});

/** Flags of other programs that the pages name in their sentences. */
const ofOthers = ['env', 'target-org', 'source-dir', 'manifest', 'metadata', 'experimental-vm-modules'];

describe('the flags that a page names', () => {
  const long = new Set(
    [...options, ...everyCommandOptions].flatMap(({ name, aliases = [], kind }: OptionSpec) => [
      name,
      ...aliases,
      ...(kind === 'boolean' ? [`no-${name}`] : []),
    ]),
  );

  it.each(pages.map((name) => [name, read(name)] as const))('%s: are flags', (_, text) => {
    const prose = text.replace(/^( *)(```+)[\s\S]*?^ *\2 *$/gm, '');
    const named = [...prose.matchAll(/`--([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name);
    expect([...new Set(named)].filter((name) => !long.has(name) && !ofOthers.includes(name))).toEqual([]);
  });
});

describe('the commands of the examples', () => {
  const lines = Object.values(scriptsOf)
    .flat()
    .flatMap(({ example: file, text }) =>
      text
        .replace(/\\\n/g, ' ')
        .split('\n')
        .flatMap((line): [string, string][] => {
          const [, words = ''] = /dist\/cli\/index\.js"? +([^;|'&]*)/.exec(line) ?? [];
          return words === '' ? [] : [[file, words.trim()]];
        }),
    );

  it('are found', () => expect(lines.length).toBeGreaterThan(12));

  it.each(lines)('%s: %s', (_, words) => {
    const { name, rest } = splitCommandLine(words.split(/\s+/));
    const command = commands.find((each) => each.name === name);
    if (command === undefined) throw new Error(`there is no command ${name}`);
    expect(() => readFlags(command, rest)).not.toThrow();
  });
});

describe('the inputs of the action', () => {
  it('that are no flag of a command are those that a command has other ways for', () => {
    const flags = new Set(options.map(({ name }) => name));
    const differing = actionOptions.map(({ name }) => name).filter((name) => !flags.has(name));
    expect(differing.sort()).toEqual(
      [
        // What later steps get: a command's format says it.
        ...['mode', 'token-output', 'export-env', 'sf-login', 'revoke', 'summary'],
        // The tracking issue lives where the workflow runs.
        ...['tracking-issue', 'github-token', 'issue-labels', 'issue-assignees', 'issue-in-public'],
      ].sort(),
    );
  });
});
