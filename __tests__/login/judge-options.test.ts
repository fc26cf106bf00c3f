import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { combined, judgeOptions, type LoginOptions } from '../../src/login/judge-options.ts';
import { loginOptions } from '../../src/login/options.ts';
import { readOptions } from '../../src/option.ts';

const given = {
  'instance-url': 'acme.my.salesforce.com',
  'private-key': '-----BEGIN PRIVATE KEY-----',
  'client-id': '3MVG9.madeUpConsumerKey.forTests',
  username: 'ci@acme.example',
};

function judge(changes: Record<string, string | undefined>) {
  const inputs: Record<string, string | undefined> = { ...given, ...changes };
  const { values, problems } = readOptions(loginOptions, (name) => inputs[name]);
  const { url, failures } = judgeOptions(values as LoginOptions, problems, 'linux');
  return { url, failures, messages: failures.map(({ message }) => message) };
}

describe('the options of a login', () => {
  it('are fine as they are', () => {
    expect(judge({}).messages).toEqual([]);
    expect(judge({}).url?.host).toBe('acme.my.salesforce.com');
  });

  it.each<[Record<string, string | undefined>, readonly string[]]>([
    [{ 'private-key': undefined }, ['`private-key` is empty.']],
    [{ 'private-key': ' \n' }, ['`private-key` is empty.']],
    [{ retries: '20' }, []],
    [{ retries: '21' }, ['`retries` is at most 20.']],
    [{ timeout: '0' }, ['`timeout` must be longer than nothing.']],
    [{ deadline: '0s' }, ['`deadline` must be longer than nothing.']],
    [{ 'set-default-dev-hub': 'true' }, ['`set-default-dev-hub` needs `alias`.']],
    [{ 'sf-login': 'key' }, ['`sf-login: key` needs `alias`.']],
    [{ 'sf-login': 'key', 'set-default-dev-hub': 'true', alias: 'uat' }, []],
    [{ 'next-client-id': '3MVG9.anotherConsumerKey' }, []],
  ])('with %j', (changes, messages) => {
    expect(judge(changes).messages).toEqual(messages);
  });

  it.each([
    ['client-id', ''],
    ['client-id', 'ci@acme.example'],
    ['next-client-id', 'short'],
    ['username', 'ci'],
    ['alias', 'two words'],
  ])('name a bad %s: %j', (option, value) => {
    const { messages } = judge({ [option]: value });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`\`${option}\``);
  });

  it.each([
    [{ 'instance-url': '', 'org-type': undefined }, /^`instance-url` /],
    [{ 'instance-url': undefined, 'org-type': '' }, /^`org-type` /],
    [{ 'instance-url': undefined, 'org-type': 'prod' }, /^`org-type` /],
  ])('say once what is wrong with the address: %j', (changes, words) => {
    const { messages, url } = judge(changes);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(words);
    expect(url).toBeUndefined();
  });

  it('say that there is no address when none is given', () => {
    expect(judge({ 'instance-url': undefined }).failures.map(({ code }) => code)).toEqual(['ERR_TARGET_MISSING']);
    expect(judge({ 'instance-url': undefined, retries: 'x' }).failures.map(({ code }) => code)).toEqual([
      'ERR_OPTIONS',
      'ERR_TARGET_MISSING',
    ]);
  });
});

describe('several failures', () => {
  const one = new Failure('ERR_KEY_EMPTY', 'One is wrong.', { hint: 'Mend one.' });
  const two = new Failure('ERR_USERNAME', 'Two is wrong.', { hint: 'Mend two.' });

  it('become one, with all sentences and each hint once', () => {
    expect(combined([one, two, one])).toMatchObject({
      code: 'ERR_OPTIONS',
      message: '3 inputs need correction: (1) One is wrong. (2) Two is wrong. (3) One is wrong.',
      hint: 'Mend one. Mend two.',
    });
  });

  it('that are one alone stay what they are', () => {
    expect(combined([two])).toBe(two);
  });
});
