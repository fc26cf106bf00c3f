import { describe, expect, it } from '@jest/globals';
import { configuredOrgOf, largestConfiguration, readConfiguration } from '../../src/configuration/configuration.ts';
import { bytes, read, refusal, whole, withUat } from './fixture.ts';

describe('a config file', () => {
  it('gives each org its own members before those of the defaults, and only names of variables', () => {
    const { orgs, thresholds } = read(whole);
    expect([...orgs.keys()]).toEqual(['uat', 'production']);
    expect(configuredOrgOf({ orgs, thresholds }, 'uat')).toEqual({
      name: 'uat',
      options: new Map([
        ['client-id', '3MVG9.madeUpConsumerKey.forTests'],
        ['username', 'ci@acme.example.uat'],
        ['instance-url', 'https://acme--uat.sandbox.my.salesforce.com'],
        ['org-type', 'sandbox'],
      ]),
      variables: new Map([
        ['private-key', 'SANDBOX_KEY'],
        ['private-key-passphrase', 'SANDBOX_KEY_PASSPHRASE'],
      ]),
    });
    const production = configuredOrgOf({ orgs, thresholds }, 'production');
    expect(production.options.get('client-id')).toBe('3MVG9.madeUpConsumerKey.ofProduction');
    expect(production.options.get('next-client-id')).toBe('3MVG9.madeUpConsumerKey.next');
    expect(Object.fromEntries(production.variables)).toMatchObject({
      'private-key': 'PRODUCTION_KEY',
      'next-private-key': 'PRODUCTION_NEXT_KEY',
    });
    expect(Object.fromEntries(thresholds)).toEqual(whole.thresholds);
  });

  it('may be all but empty', () => {
    expect(readConfiguration(bytes('{}'))).toEqual({ orgs: new Map(), thresholds: new Map() });
  });

  it('says which orgs it has when it is asked for another', () => {
    expect(() => configuredOrgOf(read(whole), 'uta')).toThrow(
      'The config file has no org `uta`; it has uat, production.',
    );
    expect(() => configuredOrgOf(read({}), 'MIIE/vgI=')).toThrow(
      'The config file has no org of that name; it has none.',
    );
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`org-${at}`, {}]));
    expect(() => configuredOrgOf(read({ orgs: many }), 'x')).toThrow('org-9 and 2 more.');
    expect(() => configuredOrgOf(read(whole), 'constructor')).toThrow(
      expect.objectContaining({ code: 'ERR_CONFIG_ORG' }),
    );
  });

  it.each([
    ['larger than it may be', bytes(`{}${' '.repeat(largestConfiguration)}`), 'larger than 1048576 bytes'],
    ['with a byte order mark', '\ufeff{}', 'byte order mark'],
    ['that is not in UTF-8', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]), 'not in UTF-8'],
    ['in UTF-16', Buffer.from('{}', 'utf16le'), 'no JSON (line 1)'],
    ['that is empty', '', 'it ends too early'],
    ['with a comment', '{\n// orgs\n}', 'no JSON (line 2)'],
    ['with a comma too many', '{"orgs":{},}', 'the name of a member is missing'],
    ['that goes on behind its end', '{} {}', 'behind the end'],
    ['that is too deep', '['.repeat(100), 'more than 8 levels deep'],
    ['with half a character', '{"orgs":{"\\ud800":{}}}', 'half a character'],
    ['with an org that comes twice', '{"orgs":{"uat":{},\n"uat":{}}}', 'has orgs.uat twice (line 2)'],
    [
      'with a member that comes twice, written in two ways',
      '{"orgs":{"uat":{"username":"a@b.c","us\\u0065rname":"x@y.z"}}}',
      'has orgs.uat.username twice',
    ],
  ])('%s is no JSON that every reader takes alike', (_, content, words) => {
    const failure = refusal(content);
    expect([failure.code, failure.exitCode]).toEqual(['ERR_CONFIG_JSON', 2]);
    expect(failure.message).toContain(words);
  });

  it.each([
    ['an unknown member', { ...whole, org: {} }, 'org is no member that there is'],
    ['an unknown member of an org', withUat({ 'user-name': 'a@b.c' }), 'orgs.uat.user-name is no member that there is'],
    [
      'an address in the defaults',
      { defaults: { 'instance-url': 'acme.my.salesforce.com' } },
      'defaults.instance-url is',
    ],
    ['a list', [], 'the document must be an object'],
    ['an org that is none', { orgs: { uat: 'acme' } }, 'orgs.uat must be an object'],
    ['a name that no org can have', { orgs: { 'u a t': {} } }, 'orgs.… is no name of an org'],
    ['a number for a text', withUat({ username: 7 }), 'orgs.uat.username must be a Salesforce username'],
    ['an empty text', withUat({ username: '' }), 'orgs.uat.username must be'],
    ['no consumer key', withUat({ 'client-id': 'a b c d e f' }), 'orgs.uat.client-id must be a consumer key'],
    ['another org type', withUat({ 'org-type': 'developer' }), 'orgs.uat.org-type must be `production`'],
    ['an expression for a variable', withUat({ 'private-key-variable': '${KEY}' }), 'must be the name of a variable'],
    ['our own variable', withUat({ 'private-key-variable': 'sf_keypair_KEY' }), 'not begin with SF_KEYPAIR_'],
    ['no threshold', { thresholds: { 'warn-within': 'soon' } }, 'thresholds.warn-within must be days'],
    ['an address of a page', withUat({ 'instance-url': 'acme.lightning.force.com' }), 'https://acme.my.salesforce.com'],
    ['plain http', withUat({ 'instance-url': 'http://acme.my.salesforce.com' }), 'orgs.uat.instance-url is not the My'],
  ])('with %s is refused by the path of it', (_, document, words) => {
    const failure = refusal(JSON.stringify(document));
    expect([failure.code, failure.exitCode]).toEqual(['ERR_CONFIG_MEMBER', 2]);
    expect(failure.message).toContain(words);
  });

  it('has eight levels below its outermost one and no more', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect([refusal(nested(9)).code, refusal(nested(10)).code]).toEqual(['ERR_CONFIG_MEMBER', 'ERR_CONFIG_JSON']);
  });

  it('names everything that is wrong at once, and not without end', () => {
    const wrong = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`org-${at}`, 7]));
    expect(refusal(JSON.stringify({ orgs: wrong })).message).toMatch(/orgs\.org-0 .*; orgs\.org-7 .*; and 12 more\.$/);
  });
});
