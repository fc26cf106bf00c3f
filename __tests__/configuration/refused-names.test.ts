import { describe, expect, it } from '@jest/globals';
import {
  refusedAddress,
  refusedMember,
  refusedMembers,
  refusedName,
  refusedValue,
} from '../../src/configuration/refusals.ts';

const secret = 'a secret does not belong in a repository; the file names the variable that holds it';
const file = 'it would have another file opened as a key; the file names the variable that holds the key or its path';
const guard = 'a guard that a pull request can change is none; it belongs on the command line or in the workflow';
const astray = 'programs that read the file in another way could be led astray by it';

describe('the members that a config file may not have', () => {
  it.each([
    ['allowed-hosts', 'it would send assertions to a host outside of Salesforce, which can replay them'],
    ['audience', 'an assertion for another audience could be replayed there'],
    ['revoke', 'it would end sessions that other jobs share'],
    ['store-command', 'it would run a program with a key on its standard input'],
    ['command', 'it would run a program with a key on its standard input'],
    ['private-key', secret],
    ['private-key-passphrase', secret],
    ['next-private-key', secret],
    ['next-private-key-passphrase', secret],
    ['key', secret],
    ['key-text', secret],
    ['passphrase', secret],
    ['client-secret', secret],
    ['consumer-secret', secret],
    ['access-token', secret],
    ['token', secret],
    ['password', secret],
    ['private-key-file', file],
    ['private-key-path', file],
    ['next-private-key-file', file],
    ['key-file', file],
    ['key-path', file],
    ['jwt-key-file', file],
    ['allow-untrusted-checkout', guard],
    ['if-missing', guard],
    ['allowed-org-ids', guard],
    ['__proto__', astray],
    ['constructor', astray],
    ['prototype', astray],
  ])('have %s among them, because %s', (name, reason) => {
    expect(refusedMember(name)).toBe(reason);
    expect(refusedMember(name.toUpperCase().replaceAll('-', '_'))).toBe(reason);
    expect(refusedMember(name.replaceAll('-', ''))).toBe(reason);
  });

  it('are twenty-nine, in eight kinds', () => {
    expect(refusedMembers).toHaveLength(8);
    expect(refusedMembers.flatMap(([names]) => names)).toHaveLength(29);
  });

  it('are these alone', () => {
    for (const name of ['client-id', 'username', 'private-key-variable', 'keys', 'tokens', '', 'xkey'])
      expect(refusedMember(name)).toBeUndefined();
  });
});

describe('names that nothing may have', () => {
  it('mean something to programs', () => {
    expect(['__proto__', 'constructor', 'prototype'].map(refusedName)).toEqual([astray, astray, astray]);
    expect(['proto', 'Constructor', 'audience', 'uat'].map(refusedName)).toEqual(Array(4).fill(undefined));
  });

  it('or look like a secret', () => {
    expect(refusedName(`MI${'A'.repeat(30)}`)).toBe('it looks like a key, a token or a passphrase');
  });
});

describe('a text in a config file', () => {
  const looks = 'holds what looks like a key, a token or a passphrase';

  it.each<[string, string, boolean]>([
    ['five hyphens', 'a-----b', true],
    ['four hyphens', 'a----b', false],
    ['the words of a key', 'my PRIVATE KEY', true],
    ['those words written as one', 'MyPrivateKey', true],
    ['those words apart', 'private  key', false],
    ['an auth URL', 'Force://x', true],
    ['an auth URL in the middle', 'x force://x', false],
    ['a JWT', `ey${'J'.repeat(8)}.x`, true],
    ['a JWT that is too short', `ey${'J'.repeat(7)}.x`, false],
    ['a JWT over several lines', `ey${'J'.repeat(4)}\n ${'J'.repeat(4)}.x`, true],
    ['a JWT behind something', `xey${'J'.repeat(8)}.x`, false],
    ['a session', `00D${'a'.repeat(12)}!x`, true],
    ['a session with a long id', `00D${'a'.repeat(15)}!x`, true],
    ['no session, but an id', `00D${'a'.repeat(15)}`, false],
    ['a session with an id too short', `00D${'a'.repeat(11)}!x`, false],
    ['a session with an id too long', `00D${'a'.repeat(16)}!x`, false],
    ['a session behind something', `x00D${'a'.repeat(12)}!x`, false],
    ['a refresh token', '5Aep861', true],
    ['a refresh token behind something', 'x5Aep861', false],
    ['a consumer secret', 'A1'.repeat(32), true],
    ['one letter too many for a consumer secret', `A${'A1'.repeat(32)}`, false],
    ['one letter too few for a consumer secret', 'A1'.repeat(32).slice(1), false],
    ['a fingerprint in small letters', 'a1'.repeat(32), false],
    ['base64 of DER', `MI${'A'.repeat(30)}`, true],
    ['too little base64 of DER', `MI${'A'.repeat(29)}`, false],
    ['base64 of DER behind something', `.MI${'A'.repeat(30)}`, false],
    ['base64 of PEM', 'LS0tLS1CRUdJTxyz', true],
    ['base64 of PEM behind something', '.LS0tLS1CRUdJTxyz', false],
    ['a hundred and twenty letters', 'a'.repeat(120), true],
    ['a hundred and nineteen letters', 'a'.repeat(119), false],
    [
      'letters broken by line ends that are written out',
      `${'a'.repeat(60)}\\n${'a'.repeat(30)}\\r\\n${'a'.repeat(30)}`,
      true,
    ],
    ['letters broken by white space', `${'a'.repeat(60)} \t\r\n${'a'.repeat(60)}`, true],
    ['letters broken by another escape', `${'a'.repeat(60)}\\t${'a'.repeat(60)}`, false],
    ['letters behind something', `.${'a'.repeat(120)}`, false],
  ])('with %s', (_, text, refused) => {
    expect(refusedValue(text)).toBe(refused ? looks : undefined);
  });

  it.each<[string, string | undefined]>([
    ['/a', 'holds an absolute path'],
    [' \\a', 'holds an absolute path'],
    ['~', 'holds an absolute path'],
    ['c:\\a', 'holds an absolute path'],
    ['FILE:a', 'holds an absolute path'],
    ['C:a', undefined],
    ['CC:/a', undefined],
    ['a/b', undefined],
    ['profile:a', undefined],
    ['..', 'holds a path that leads upwards (`..`)'],
    [' ../a ', 'holds a path that leads upwards (`..`)'],
    ['a\\..', 'holds a path that leads upwards (`..`)'],
    ['a/..\\b', 'holds a path that leads upwards (`..`)'],
    ['a..b', undefined],
    ['a/..b', undefined],
    ['a../b', undefined],
    ...['pem', 'key', 'der', 'p8', 'pk8', 'p12', 'pfx', 'jks', 'jceks'].map((ending): [string, string] => [
      `a.${ending} `,
      'holds the path of a key',
    ]),
    ['A.PEM', 'holds the path of a key'],
    ['a.pem.txt', undefined],
    ['apem', undefined],
  ])('%j is judged as a path', (text, reason) => {
    expect(refusedValue(text)).toBe(reason);
  });
});

describe('an address in a config file', () => {
  it('is one of an org, of this machine, of elsewhere, or none', () => {
    expect(refusedAddress('https://acme.my.salesforce.com')).toBeUndefined();
    expect(refusedAddress('http://localhost:1')).toEqual({ refused: true, sentence: 'names this machine (loopback)' });
    expect(refusedAddress('https://evil.example')).toEqual({
      refused: true,
      sentence: 'names a host outside of Salesforce',
    });
    expect(refusedAddress('acme.lightning.force.com')).toEqual({
      refused: false,
      sentence: expect.stringMatching(/^is not the My Domain address of an org \(.*acme\.my\.salesforce\.com.*\)$/),
    });
  });
});
