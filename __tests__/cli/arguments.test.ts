import { describe, expect, it } from '@jest/globals';
import { readFlags } from '../../src/cli/arguments.ts';
import { check } from '../../src/cli/check.ts';
import type { Command } from '../../src/cli/command.ts';
import { commands, splitCommandLine } from '../../src/cli/commands.ts';
import { login } from '../../src/cli/login.ts';
import { everyCommandOptions } from '../../src/cli/options.ts';
import { editDistance, suggestion } from '../../src/cli/suggest.ts';
import type { OptionSpec } from '../../src/option.ts';

const read = (command: Command, line: string) => Object.fromEntries(readFlags(command, line.split(' ')));
const refused = (command: Command, argv: readonly string[]) => {
  try {
    readFlags(command, argv);
  } catch (error) {
    return `${(error as { code?: string }).code}: ${(error as Error).message}`;
  }
  return 'accepted';
};

describe('a command line', () => {
  it.each([
    '-o ci@acme.example -f server.key -i 3MVG9abc -r https://acme.my.salesforce.com -a acme -s -d',
    '--username ci@acme.example --jwt-key-file server.key --client-id 3MVG9abc --instance-url https://acme.my.salesforce.com --alias acme --set-default --set-default-dev-hub',
    '--username=ci@acme.example --jwt-key-file=server.key --client-id=3MVG9abc --instance-url=https://acme.my.salesforce.com --alias=acme --set-default --set-default-dev-hub',
    '-sd -octi@x -fserver.key'.replace(
      '-octi@x',
      '-oci@acme.example -i3MVG9abc -rhttps://acme.my.salesforce.com -aacme',
    ),
  ])('of `sf org login jwt` pastes unchanged: %s', (line) => {
    expect(read(login, line)).toEqual({
      username: 'ci@acme.example',
      'private-key': 'server.key',
      'client-id': '3MVG9abc',
      'instance-url': 'https://acme.my.salesforce.com',
      alias: 'acme',
      'set-default': 'true',
      'set-default-dev-hub': 'true',
    });
  });

  it('may begin with the words of the sf CLI', () => {
    for (const words of ['sf org login jwt', 'org login jwt', 'login']) {
      expect(splitCommandLine([...words.split(' '), '-o', 'x'])).toEqual({ name: 'login', rest: ['-o', 'x'] });
    }
  });

  it('says no to what is switched on by default, in two ways', () => {
    expect(read(login, '--no-set-default')).toEqual({ 'set-default': 'false' });
    expect(read(login, '--set-default=false')).toEqual({ 'set-default': 'false' });
  });

  it('gathers lists, and what stands without a flag where a command takes such', () => {
    expect(read(login, '--allowed-org-ids 00D1 --allowed-org-ids 00D2,00D3')).toEqual({
      'allowed-org-ids': '00D1\n00D2,00D3',
    });
    expect(read(check, 'a.pem --leaves-only b.pem --certificates c.pem -- -d.pem')).toEqual({
      certificates: 'a.pem\nb.pem\nc.pem\n-d.pem',
      'leaves-only': 'true',
    });
  });

  it.each([
    [['--usernme', 'x'], 'login: There is no flag --usernme; is --username meant?'],
    [['--isntance-url', 'x'], 'login: There is no flag --isntance-url; is --instance-url meant?'],
    [['--no-set-defualt'], 'login: There is no flag --no-set-defualt; is --no-set-default meant?'],
    [['--xylophone-of-glass'], 'login: There is no flag --xylophone-of-glass.'],
    [['-z'], 'login: There is no flag -z.'],
    [['word'], 'login: It takes no argument without a flag.'],
    [['--username'], 'login: --username needs a value.'],
    [
      ['--username', '--alias', 'x'],
      'login: --username needs a value; one that begins with a dash is written --username=VALUE.',
    ],
    [['--username', 'a', '-o', 'b'], 'login: --username is given twice.'],
    [['--set-default='], 'login: --set-default needs a value or none.'],
    [['--no-set-default=true'], 'login: --no-set-default needs a value or none.'],
    [['--nonsense1', '-o', 'a', '-o', 'b'], 'login: There is no flag --nonsense1. --username is given twice.'],
  ])('%j is refused by name', (argv, words) => {
    expect(refused(login, argv)).toContain(`ERR_OPTIONS: ${words}`);
  });

  it('quotes nothing that could be a secret', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----';
    for (const argv of [[pem], ['--alias', pem], ['-f', pem, 'hunter2hunter2'], ['--pass-hunter2hunter2-is_it']]) {
      expect(refused(login, argv)).not.toMatch(/MIIE|hunter2/);
      expect(refused(login, argv)).toContain('ERR_OPTIONS');
    }
  });
});

describe('the flags of every command', () => {
  it.each(commands.map((command) => [command.name, command] as const))('%s: have names of their own', (_, command) => {
    const specs: readonly OptionSpec[] = [...command.options, ...everyCommandOptions];
    const long = specs.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    const short = specs.flatMap((spec) => spec.short ?? []);
    expect(new Set(long).size).toBe(long.length);
    expect(new Set(short).size).toBe(short.length);
    expect(command.positional === undefined || long.includes(command.positional.option)).toBe(true);
    expect(Object.keys(command.variables ?? {}).filter((name) => !long.includes(name))).toEqual([]);
  });
});

describe('a suggestion', () => {
  it.each([
    ['logn', 'login'],
    ['lgoin', 'login'],
    ['Check', 'check'],
    ['dcotr', 'doctor'],
  ])('for %s is %s', (word, meant) => {
    expect(suggestion(word, ['login', 'check', 'doctor'])).toBe(meant);
  });

  it('is not made for what is far from everything, or too long', () => {
    expect(suggestion('banana', ['login', 'check'])).toBeUndefined();
    expect(suggestion('x'.repeat(61), ['x'.repeat(60)])).toBeUndefined();
  });

  it('counts insertions, deletions, replacements and neighbours that changed places', () => {
    expect(['abc', 'ab', 'abcd', 'axc', 'acb', ''].map((word) => editDistance('abc', word))).toEqual([
      0, 1, 1, 1, 1, 3,
    ]);
  });
});
