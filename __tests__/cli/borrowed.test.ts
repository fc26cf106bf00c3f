import { describe, expect, it } from '@jest/globals';
import { readFlags } from '../../src/cli/arguments.ts';
import { splitCommandLine } from '../../src/cli/commands.ts';
import { login } from '../../src/cli/login.ts';

const split = (line: string) => splitCommandLine(line.split(' '));

describe('the words of the sf CLI', () => {
  it.each([
    'sf org login jwt',
    'org login jwt',
    'sf org:login:jwt',
    'sfdx org:login:jwt',
    'sfdx force:auth:jwt:grant',
    'sf force auth jwt grant',
    'auth:jwt:grant',
  ])('%s: are a login', (words) => {
    expect(split(`${words} -o ci@acme.example`)).toEqual({ name: 'login', rest: ['-o', 'ci@acme.example'] });
  });

  it.each(['sf org login web', 'sf', 'org', 'login jwt', 'sf check'])('%s: are none', (words) => {
    expect(split(words)).toEqual({ name: words.split(' ')[0], rest: words.split(' ').slice(1) });
  });
});

describe('flags of its early days', () => {
  it('are read by the names that they have now', () => {
    const { rest } = split(
      'sf org login jwt -u ci@acme.example -l https://x.my.salesforce.com -v -p --loglevel trace -a x',
    );
    expect(Object.fromEntries(readFlags(login, rest))).toEqual({
      username: 'ci@acme.example',
      'instance-url': 'https://x.my.salesforce.com',
      'set-default-dev-hub': 'true',
      alias: 'x',
    });
  });

  it('are read behind our own command, too, where -v says more', () => {
    const { rest } = split(
      'login -uci@acme.example --keyfile key.pem --no-prompt --loglevel=trace -v --setdefaultdevhub',
    );
    expect(Object.fromEntries(readFlags(login, rest))).toEqual({
      username: 'ci@acme.example',
      'private-key': 'key.pem',
      verbose: 'true',
      'set-default-dev-hub': 'true',
    });
  });

  it('mean nothing to other commands, and nothing behind --', () => {
    expect(split('check -p')).toEqual({ name: 'check', rest: ['-p'] });
    expect(split('login -- -u')).toEqual({ name: 'login', rest: ['--', '-u'] });
  });
});
