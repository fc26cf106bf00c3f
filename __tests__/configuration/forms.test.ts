import { describe, expect, it } from '@jest/globals';
import {
  configuredOrgOf,
  largestConfiguration,
  listed,
  readConfiguration,
} from '../../src/configuration/configuration.ts';
import { parseJson } from '../../src/configuration/json.ts';
import { pathOf } from '../../src/configuration/path.ts';
import { bytes, read, refusal, withUat } from './fixture.ts';

const messageOf = (document: unknown): string => refusal(JSON.stringify(document)).message;
const taken = (document: unknown): boolean => {
  try {
    read(document);
    return true;
  } catch {
    return false;
  }
};

describe('a member of an org', () => {
  const clientId = 'a consumer key';
  const username = 'a Salesforce username, name@domain.example';
  const variable = 'the name of a variable that does not begin with SF_KEYPAIR_';
  it.each<[string, string, string, string]>([
    ['client-id', 'aB3._-78', 'aB3._-7', clientId],
    ['client-id', 'a'.repeat(119), `${'a'.repeat(7)} a`, clientId],
    ['next-client-id', 'aB3._-78', '12345678+', clientId],
    ['username', 'a@b.c', 'a@b', username],
    ['username', `${'a'.repeat(64)}@b.example`, `${'a'.repeat(65)}@b.example`, username],
    ['username', `a@${'b'.repeat(70)}.example`, `a@${'b'.repeat(71)}.example`, username],
    ['username', "o'neil+x@b-c.d.e", 'a b@c.d', username],
    ['username', 'a@b.c', 'a@b..c', username],
    ['org-type', 'scratch', 'Scratch', '`production`, `sandbox` or `scratch`'],
    ['org-type', 'production', 'prod', '`production`, `sandbox` or `scratch`'],
    ['instance-url', 'acme.my.salesforce.com', 'a@acme.my.salesforce.com', 'the My Domain address of the org'],
    ['instance-url', 'acme.my.salesforce.com', 'acme .my.salesforce.com', 'the My Domain address of the org'],
    ['private-key-variable', '_a9', '9a', variable],
    ['private-key-variable', 'SF_KEYPAIR', 'SF_KEYPAIR_', variable],
    ['private-key-passphrase-variable', `A${'_'.repeat(100)}`, `A${'.'.repeat(100)}`, variable],
    ['next-private-key-variable', 'XSF_KEYPAIR_A', 'Sf_KeyPair_a', variable],
    ['next-private-key-passphrase-variable', 'KEY', 'KEY-1', variable],
  ])('%s may be %j and not %j', (name, good, bad, form) => {
    expect(taken(withUat({ [name]: good }))).toBe(true);
    expect(messageOf(withUat({ [name]: bad }))).toBe(`The config file is wrong: orgs.uat.${name} must be ${form}.`);
  });

  it.each([['90d'], ['36h'], [' 33 % '], ['30d,33%'], ['1.5w , 2ms'], ['7'], ['5m'], ['5s']])(
    'a threshold may be %j',
    (value) => expect(taken({ thresholds: { 'notice-within': value } })).toBe(true),
  );

  it.each([['d'], ['9x'], ['9d,'], ['9d,9d,9d'], ['-9d'], ['.5d'], ['9 days'], ['x9d'], [`9d${' '.repeat(59)}`]])(
    'a threshold may not be %j',
    (value) =>
      expect(messageOf({ thresholds: { 'notice-within': value } })).toBe(
        'The config file is wrong: thresholds.notice-within must be days (90d), a duration (36h), a share (33%), or two of these joined by a comma.',
      ),
  );

  it('has its place: an address is in no defaults, a threshold in no org', () => {
    const none = 'is no member that there is';
    expect(messageOf({ defaults: { 'instance-url': 'x' } })).toBe(
      `The config file is wrong: defaults.instance-url ${none}.`,
    );
    expect(messageOf(withUat({ 'warn-within': '9d' }))).toBe(`The config file is wrong: orgs.uat.warn-within ${none}.`);
    expect(messageOf({ thresholds: { username: 'x' } })).toBe(`The config file is wrong: thresholds.username ${none}.`);
  });
});

describe('the parts of a config file', () => {
  it.each([
    [{ orgs: [] }, 'orgs must be an object'],
    [{ orgs: 'uat' }, 'orgs must be an object'],
    [{ orgs: { uat: null } }, 'orgs.uat must be an object'],
    [{ defaults: 7 }, 'defaults must be an object'],
    [{ thresholds: true }, 'thresholds must be an object'],
    [null, 'the document must be an object'],
    [{ $schema: 7 }, '$schema must be a text'],
    [{ $schema: '' }, '$schema must be a text'],
    [{ $schema: 'a.'.repeat(151) }, '$schema must be a text'],
    [{ orgs: { '-a': {} } }, 'orgs.… is no name of an org (letters, digits, `-` and `_`, at most 64)'],
    [{ other: {} }, 'other is no member that there is'],
  ])('%j is wrong', (document, problem) => {
    expect(messageOf(document)).toBe(`The config file is wrong: ${problem}.`);
  });

  it('may have names of orgs with up to 64 letters', () => {
    expect([taken({ orgs: { [`9${'_'.repeat(63)}`]: {} } }), taken({ orgs: { [`9${'_'.repeat(64)}`]: {} } })]).toEqual([
      true,
      false,
    ]);
    expect(taken({ $schema: 'a.'.repeat(150) })).toBe(true);
  });

  it('tell eight problems, and count the others', () => {
    const wrong = (count: number) =>
      messageOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, 1])));
    const told = (count: number) => Array.from({ length: count }, (_, at) => `a${at} is no member that there is`);
    expect(wrong(8)).toBe(`The config file is wrong: ${told(8).join('; ')}.`);
    expect(wrong(9)).toBe(`The config file is wrong: ${told(8).join('; ')}; and 1 more.`);
  });

  it('tell what is refused before what is wrong', () => {
    const failure = refusal(JSON.stringify({ other: 1, revoke: 1, orgs: { uat: { 'instance-url': 'evil.example' } } }));
    expect([failure.code, failure.message]).toEqual([
      'ERR_CONFIG_REFUSED',
      'The config file may not hold this: revoke (it would end sessions that other jobs share); orgs.uat.instance-url names a host outside of Salesforce.',
    ]);
  });

  it('tell where in a list something is refused', () => {
    expect(messageOf({ other: ['x', '/y'] })).toBe(
      'The config file may not hold this: other.1 holds an absolute path.',
    );
  });
});

describe('the place of a member', () => {
  it('is a path of names, and no more of a name than looks like one', () => {
    expect(pathOf([])).toBe('the document');
    expect(pathOf(['orgs', 'uat', '0', '123456'])).toBe('orgs.uat.0.123456');
    const name = `a${'-'.repeat(39)}`;
    for (const [shown, hidden] of [
      [name, `${name}-`],
      ['$schema', '-schema'],
      ['_9', '9_'],
      ['123456', '1234567'],
      ['0', '0 '],
      ['a', 'a b'],
      ['A$', '.A$'],
    ] as const)
      expect([pathOf([shown]), pathOf([hidden])]).toEqual([shown, '…']);
  });
});

describe('an org that is asked for and not there', () => {
  const asked = (name: string) => () => configuredOrgOf(read({ orgs: { uat: {} } }), name);

  it('is named only where it has the form of a name', () => {
    const named = 'a'.repeat(64);
    expect(asked(named)).toThrow(`The config file has no org \`${named}\`; it has uat.`);
    for (const name of [`${named}a`, ' a', 'a b', 'a.b', ''])
      expect(asked(name)).toThrow('The config file has no org of that name; it has uat.');
  });

  it('comes with up to ten that are', () => {
    const names = Array.from({ length: 11 }, (_, at) => `o${at}`);
    expect(listed(names.slice(0, 10))).toBe('it has o0, o1, o2, o3, o4, o5, o6, o7, o8, o9');
    expect(listed(names)).toBe('it has o0, o1, o2, o3, o4, o5, o6, o7, o8, o9 and 1 more');
  });
});

describe('JSON', () => {
  it('is read as others read it', () => {
    const text =
      ' {"a" : [ 1 , -0.5e+3, 2E-2, 0, true, false, null, "\\u00e9\\n\\"\\/", [ ], { } ]\r\n,\t"b":{"c":""}} ';
    const plain = (value: unknown): unknown =>
      value instanceof Map
        ? Object.fromEntries([...value].map(([name, member]) => [name, plain(member)]))
        : Array.isArray(value)
          ? value.map(plain)
          : value;
    expect(plain(parseJson(text))).toEqual(JSON.parse(text));
    for (const alone of ['12', '-1.25', '1e9', '"a"', 'null', '[]', '{}'])
      expect(plain(parseJson(alone))).toEqual(JSON.parse(alone));
  });

  it.each([
    ['[1 2]', 'a comma or the end of a list is missing'],
    ['[1', 'a comma or the end of a list is missing'],
    ['[1,]', 'no value can begin like this'],
    ['{"a":1 "b":2}', 'a comma or the end of an object is missing'],
    ['{"a" 1}', 'a colon is missing'],
    ['{a:1}', 'the name of a member is missing'],
    ['{', 'the name of a member is missing'],
    ['01', 'something stands behind the end'],
    ['1.', 'something stands behind the end'],
    ['1e', 'something stands behind the end'],
    ['+1', 'no value can begin like this'],
    ['.5', 'no value can begin like this'],
    ['True', 'no value can begin like this'],
    ['[', 'it ends too early'],
    ['"a', 'a text does not end, or holds a character or an escape that it may not'],
    ['"\\x"', 'a text does not end, or holds a character or an escape that it may not'],
    ['"\\u12g4"', 'a text does not end, or holds a character or an escape that it may not'],
    ['"\t"', 'a text does not end, or holds a character or an escape that it may not'],
    ['"\\udc00"', 'a text holds half a character'],
  ])('%j is none', (text, what) => {
    expect(refusal(text).message).toBe(`The config file is no JSON (line 1): ${what}.`);
    expect(refusal(`\n\n${text}`).message).toBe(`The config file is no JSON (line 3): ${what}.`);
  });

  it('tells what can be done about it', () => {
    expect(refusal('{"a":1,"a":2}')).toMatchObject({
      message: 'The config file has a twice (line 1).',
      hint: 'Remove one of the two: readers of JSON differ about which one counts.',
    });
    expect(refusal('\ufeff{}')).toMatchObject({
      message: 'The config file begins with a byte order mark, which JSON does not have.',
      hint: 'Save the file as UTF-8 without BOM.',
    });
  });

  it('is read up to a megabyte', () => {
    expect(largestConfiguration).toBe(1_048_576);
    const whole = `{}${' '.repeat(largestConfiguration - 2)}`;
    expect(readConfiguration(bytes(whole)).orgs.size).toBe(0);
    expect(refusal(`${whole} `).message).toBe('The config file is larger than 1048576 bytes.');
  });
});
