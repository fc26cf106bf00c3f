import { describe, expect, it } from '@jest/globals';
import {
  aliasText,
  authFileName,
  authFileText,
  checkAlias,
  isAuthFileName,
  isOurs,
  readAliases,
  sameAliases,
} from '../../src/login/handoff/sf-files.ts';

describe('a username as the name of a file', () => {
  it.each(['ci@acme.example', 'CI.Bot+dev@acme.com.uat', "o'brien@acme.co", 'con.smith@acme.com'])(
    'takes %s outside Windows',
    (username) => {
      expect(authFileName(username, 'linux')).toBe(`${username}.json`);
    },
  );

  it.each([
    '../../x@y.z',
    '/etc/x@y.z',
    '..\\x@y.z',
    'x@y.z/../../z.z',
    'a/b@y.z',
    'a\\b@y.z',
    'x\0@y.z',
    'x@y.z\n',
    'x y@y.z',
    'C:x@y.z',
    'x@y..z',
    'x@y.z.',
    'x@y',
    '@y.z',
    'x@@y.z',
    `${'x'.repeat(80)}@y.z`,
    '',
  ])('refuses %j', (username) => {
    expect(() => authFileName(username, 'linux')).toThrow(expect.objectContaining({ code: 'ERR_USERNAME' }));
  });

  it('refuses a name that the CLI itself passes over', () => {
    expect(() => authFileName('.x@y.z', 'linux')).toThrow('begins with a dot');
    expect(() => authFileName('..x@y.z', 'darwin')).toThrow('begins with a dot');
  });

  it.each(['con.x@y.z', 'NUL.a@y.z', 'com1.x@y.z', 'lpt9.x@y.z', 'aux.b@y.z', 'a?b@y.z', 'a*b@y.z', 'a|b@y.z'])(
    'refuses %s on Windows only',
    (username) => {
      expect(() => authFileName(username, 'win32')).toThrow(expect.objectContaining({ code: 'ERR_USERNAME' }));
      expect(authFileName(username, 'linux')).toBe(`${username}.json`);
    },
  );

  it('takes on Windows what only begins like a device', () => {
    expect(authFileName('conrad@y.z', 'win32')).toBe('conrad@y.z.json');
    expect(authFileName('nul@y.z', 'win32')).toBe('nul@y.z.json');
  });

  it('knows a name that leads elsewhere when it reads one back', () => {
    expect(isAuthFileName('ci@acme.example.json')).toBe(true);
    for (const name of [
      '../x@y.z.json',
      'a/x@y.z.json',
      'a\\x@y.z.json',
      '.x@y.z.json',
      'key.json',
      'x@y.z',
      'x@y\0.json',
    ])
      expect(isAuthFileName(name)).toBe(false);
  });
});

describe('an alias', () => {
  it.each(['staging', 'UAT_2', 'acme.dev-1', '7', 'prüfung'])('may be %s', (alias) => {
    expect(() => checkAlias(alias)).not.toThrow();
  });

  it.each([
    '',
    'a b',
    'a=b',
    '-x',
    '--set-default',
    '.x',
    'ci@acme.example',
    'a/b',
    'a\nb',
    'a,b',
    '$x',
    'x'.repeat(101),
  ])('may not be %j', (alias) => {
    expect(() => checkAlias(alias)).toThrow(expect.objectContaining({ code: 'ERR_OPTIONS' }));
  });
});

describe('the file of a login', () => {
  it('holds the five members of a token and none with which the CLI would renew it', () => {
    const login = {
      username: 'ci@acme.example',
      orgId: '00D000000000001AAA',
      accessToken: '00D000000000001!abc',
      instanceUrl: 'https://acme.my.salesforce.com',
      loginUrl: 'https://acme.my.salesforce.com',
    };
    const given = { ...login, clientId: 'x', privateKey: 'y', refreshToken: 'z' };
    expect(JSON.parse(authFileText(given))).toStrictEqual(login);
  });

  it('is ours while it has no other way to renew itself', () => {
    expect(isOurs('{"username":"a","accessToken":"abc:def","isDevHub":false,"orgEdition":"x"}', [])).toBe(true);
    expect(isOurs('{"accessToken":"a","refreshToken":""}', [])).toBe(true);
    expect(isOurs('{"privateKey":"/tmp/ours/key.pem","clientId":"c"}', ['/tmp/ours/key.pem'])).toBe(true);
    expect(isOurs('{"accessToken":', [])).toBe(true);
    expect(isOurs('{"accessToken":"a","refreshToken":"r"}', [])).toBe(false);
    expect(isOurs('{"accessToken":"a","clientSecret":"r"}', [])).toBe(false);
    expect(isOurs('{"privateKey":"/home/me/server.key"}', ['/tmp/ours/key.pem'])).toBe(false);
  });
});

describe('alias.json', () => {
  it('is read as the CLI reads it', () => {
    expect(readAliases(undefined)).toStrictEqual(new Map());
    expect(readAliases('{}')).toStrictEqual(new Map());
    expect(readAliases('{"orgs":{"b":"x@y.z","a":"z@y.z","n":3}}')).toStrictEqual(
      new Map([
        ['b', 'x@y.z'],
        ['a', 'z@y.z'],
      ]),
    );
  });

  it.each(['', '[]', '{"orgs":[]}', '{"orgs":null', 'x', '{"orgs":"x"}'])('is refused when it is %j', (text) => {
    expect(() => readAliases(text)).toThrow(expect.objectContaining({ code: 'ERR_HANDOFF' }));
  });

  it('survives names that mean something to JavaScript', () => {
    const aliases = new Map([
      ['__proto__', 'x@y.z'],
      ['constructor', 'a@b.c'],
    ]);
    expect(readAliases(aliasText(aliases))).toStrictEqual(aliases);
  });

  it('is compared without regard to order', () => {
    const one = readAliases('{"orgs":{"a":"x@y.z","b":"z@y.z"}}');
    expect(sameAliases(one, readAliases('{ "orgs": { "b": "z@y.z", "a": "x@y.z" } }'))).toBe(true);
    expect(sameAliases(one, readAliases('{"orgs":{"a":"x@y.z","b":"other@y.z"}}'))).toBe(false);
    expect(sameAliases(one, readAliases('{"orgs":{"a":"x@y.z"}}'))).toBe(false);
  });
});
