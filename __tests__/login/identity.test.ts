import { describe, expect, it } from '@jest/globals';
import { judgeClientId, judgeUsername } from '../../src/login/identity.ts';

describe('a username', () => {
  it.each(['ci@acme.example', "o'neil+ci@acme.example.uat", 'a@b.c', `${'x'.repeat(64)}@acme.example`])(
    '%s passes',
    (username) => {
      expect(judgeUsername(username)).toBeUndefined();
    },
  );

  it.each([
    [undefined, 'missing'],
    ['ci@acme', 'without a dot'],
    ['https://acme.my.salesforce.com', '`instance-url`'],
    ['3MVG9.madeUpConsumerKey', '`client-id`'],
    ['0055f000000AbCdAAK', "a user's id"],
    ['00D5f000000AbCd!hunter2hunter2', 'a key or a token'],
    ['eyJhbGciOiJSUzI1NiJ9.hunter2.hunter2', 'a key or a token'],
    ['-----BEGIN PRIVATE KEY----- hunter2', 'a key or a token'],
    ['***', 'asterisks'],
    ['../../hunter2@acme.example', 'not of the form'],
    ['hunter2@acme.example\n::add-mask::a', 'not of the form'],
    ['a@b@c.example', 'not of the form'],
    [`${'x'.repeat(70)}@acme.example`, 'not of the form'],
  ])('%j is named for what it is, and not quoted', (username, words) => {
    const failure = judgeUsername(username);
    expect(failure?.code).toBe('ERR_USERNAME');
    expect(failure?.message).toContain(words);
    expect(failure?.message).not.toContain('hunter2');
  });
});

describe('a client id', () => {
  it.each(['3MVG9.madeUpConsumerKey_for.Tests', 'PlatformCLI'])('%s passes', (clientId) => {
    expect(judgeClientId(clientId, 'client-id')).toBeUndefined();
  });

  it.each([
    [undefined, 'missing'],
    ['A1'.repeat(32), 'consumer secret'],
    ['1234567890123456789', 'consumer secret'],
    ['hunter2@acme.example', '`username`'],
    ['https://hunter2.example', '`instance-url`'],
    ['-----BEGIN hunter2', 'a PEM block'],
    ['***', 'asterisks'],
    ['hunter2', 'too short'],
    ['00D5f000000AbCd!hunter2', 'not a consumer key'],
  ])('%j is named for what it is, and not quoted', (clientId, words) => {
    const failure = judgeClientId(clientId, 'next-client-id');
    expect(failure?.code).toBe('ERR_CLIENT_ID');
    expect(failure?.message).toMatch(/^`next-client-id` is /);
    expect(failure?.message).toContain(words);
    expect(failure?.message).not.toContain('hunter2');
  });
});
