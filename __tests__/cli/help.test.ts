import { describe, expect, it } from '@jest/globals';
import { commands } from '../../src/cli/commands.ts';
import { overview, page } from '../../src/cli/help.ts';

const called = 'node dist/cli/index.js';

describe('the lines of the help that somebody may type', () => {
  it('begin in the list of commands with the words that started the program', () => {
    const text = overview(commands, false, called);
    for (const rest of ['emulate --new-app ./app', 'login --help', 'doctor']) {
      expect(text).toMatch(new RegExp(`^ {2}${called} ${rest} {2,}\\w`, 'm'));
    }
    expect(text).not.toMatch(/sf-keypair (?:emulate|login|doctor)/);
    const columns = text
      .split('\n')
      .filter((line) => line.includes(called))
      .map((line) => line.search(/(?<= {3})\w/));
    expect(new Set(columns).size).toBe(1);
  });

  it.each(commands.map((command) => [command.name, command] as const))('do so on the page of %s', (name, command) => {
    const [title, , usage, ...rest] = page(command, false, called).split('\n');
    expect(title).toBe(`sf-keypair ${name}: ${command.summary}`);
    expect(usage).toMatch(new RegExp(`^ {2}${called} ${name} \\[options\\]`));
    const text = rest.join('\n');
    expect(text).not.toContain(`sf-keypair ${name} `);
    expect(text.split(`${called} ${name}`).length).toBeGreaterThan(command.examples.length);
  });
});
