import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedHost, genericLoginUrl, isLoopbackHost, kindOfHost, loginUrl } from '../../src/assertion/login-url.ts';
import { myDomainOf } from '../../src/assertion/page-host.ts';
import { Failure } from '../../src/failure.ts';

const refusal = (typed: string, allowed: string[] = []): Failure => {
  try {
    loginUrl(typed, allowed);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`${typed} was accepted`);
};

describe('what a user types as instance-url', () => {
  it.each([
    ['acme.my.salesforce.com', 'https://acme.my.salesforce.com'],
    ['https://acme.my.salesforce.com/', 'https://acme.my.salesforce.com'],
    ['  HTTPS://Acme.My.Salesforce.com/home/home.jsp?x=1#top ', 'https://acme.my.salesforce.com'],
    [
      'https://acme--uat.sandbox.my.salesforce.com/services/oauth2/token',
      'https://acme--uat.sandbox.my.salesforce.com',
    ],
    ['https://acme.my.salesforce.com.', 'https://acme.my.salesforce.com'],
    ['https://acme.my.salesforce.com:443', 'https://acme.my.salesforce.com'],
    ['login.salesforce.com', 'https://login.salesforce.com'],
    ['http://127.0.0.1:8123/x', 'http://127.0.0.1:8123'],
    ['http://localhost:8123', 'http://localhost:8123'],
    ['http://[::1]:8123', 'http://[::1]:8123'],
  ])('%s becomes the origin %s', (typed, origin) => {
    expect(loginUrl(typed)).toMatchObject({ origin, sitePath: '' });
  });

  it.each([
    ['https://acme.my.site.com/customers', '/customers'],
    ['https://acme.my.site.com/customers/s/login?x', '/customers'],
    ['https://acme.my.site.com/s/', ''],
    ['https://site.force.com/customers/', '/customers'],
    ['https://acme.my.site.com', ''],
  ])('the site %s keeps the path "%s" for its audience', (typed, sitePath) => {
    expect(loginUrl(typed).sitePath).toBe(sitePath);
  });

  it.each([
    ['https://acme.lightning.force.com/lightning/page/home', 'https://acme.my.salesforce.com'],
    ['acme--uat.sandbox.lightning.force.com', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['https://acme.my.salesforce-setup.com/lightning/setup', 'https://acme.my.salesforce.com'],
    ['https://acme--uat.sandbox.my.salesforce-setup.com', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['https://acme--c.vf.force.com/apex/page', 'https://acme.my.salesforce.com'],
    ['https://acme--uat--c.sandbox.vf.force.com/apex/page', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['https://acme--package.vf.force.com', 'https://acme.my.salesforce.com'],
    ['https://acme.lightning.crmforce.mil', 'https://acme.my.salesforce.mil'],
    ['https://acme--uat.sandbox.lightning.crmforce.mil', 'https://acme--uat.sandbox.my.salesforce.mil'],
    ['https://acme.sfcrmapps.cn', 'https://acme.my.sfcrmproducts.cn'],
    ['https://acme.lightning.sfcrmapps.cn', 'https://acme.my.sfcrmproducts.cn'],
    ['https://acme.pc-rnd.lightning.force.com', 'https://acme.pc-rnd.my.salesforce.com'],
    ['https://acme.test1.lightning.force.com', 'https://acme.test1.my.salesforce.com'],
    ['https://acme--c.na85.visual.force.com/apex/page', 'https://acme.my.salesforce.com'],
    ['https://acme--uat--c.cs42.visual.force.com', 'https://acme--uat.my.salesforce.com'],
    ['https://acme--c.eu5.content.force.com', 'https://acme.my.salesforce.com'],
    ['https://acme--package.eu5.content.force.com', 'https://acme.my.salesforce.com'],
    ['https://acme--uat.sandbox.file.force.com', 'https://acme--uat.sandbox.my.salesforce.com'],
  ])('%s is refused with the address %s', (typed, right) => {
    const failure = refusal(typed);
    expect(failure.code).toBe('ERR_TARGET_URL');
    expect(failure.message).toContain('shows pages (Lightning, Setup or Visualforce) and takes no logins');
    expect(failure.hint).toBe(`Use ${right}, the My Domain address that it stands for.`);
  });

  it.each([
    'https://c.na85.visual.force.com',
    'https://a.b.c.lightning.force.com',
    'https://setup.salesforce-setup.com',
    'https://acme.visualforce.com',
    'https://odd.name.sfcrmapps.cn',
  ])('%s is refused, though it does not tell which address it stands for', (typed) => {
    expect(refusal(typed)).toMatchObject({
      code: 'ERR_TARGET_URL',
      hint: expect.stringContaining('Setup → My Domain'),
    });
  });

  it('http is refused with the same address under https', () => {
    expect(refusal('http://acme.my.salesforce.com')).toMatchObject({
      code: 'ERR_TARGET_URL',
      hint: 'Use https://acme.my.salesforce.com.',
    });
  });

  it.each([
    'https://login.salesforce.com.evil.example',
    'https://evil.example/salesforce.com',
    'https://salesforce.com',
    'https://acme.my.salesforce.co',
    'https://acmesalesforce.com',
    'https://acme.lightning.force.com.evil.example',
  ])('%s is not one of Salesforce and is refused', (typed) => {
    expect(refusal(typed).code).toBe('ERR_TARGET_HOST');
  });

  it.each([
    ['acme.my.salesforce.com.evil.example', 'salesforce.com'],
    ['acme.my.salesforc.com', 'salesforce.com'],
    ['salesforc.com', 'salesforce.com'],
    ['a.b.c.salesfroce.com', 'salesforce.com'],
    ['acme.my.zalesforce.con', 'salesforce.com'],
    ['acme.my.ssalesforce.comm', 'salesforce.com'],
    ['acme.my.alesforce.co', 'salesforce.com'],
    ['acme.my.sa1esf0rce.mil', 'salesforce.mil'],
    ['site.sforce.com', 'force.com'],
  ])('the look-alike %s, at most two slips of the fingers from %s, is named as one', (typed, domain) => {
    expect(refusal(`https://${typed}`).hint).toMatch(new RegExp(`^It only looks like ${domain}: compare it letter by`));
  });

  it.each(['salesforce.com', 'force.com'])(
    '%s alone looks like nothing else, and is the address of no org',
    (typed) => {
      expect(refusal(`https://${typed}`)).toMatchObject({
        code: 'ERR_TARGET_HOST',
        message: `The host ${typed} is the address of no org.`,
        hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
      });
    },
  );

  it.each(['acme.my.zalezforze.com', 'acme.my.sssalesforcee.com', 'acme.my.lesforc.com', 'gateway.acme.example'])(
    'the stranger %s is told where the right address stands, and how one names a host of another',
    (typed) => {
      expect(refusal(`https://${typed}`)).toMatchObject({
        message: `The host ${typed} is not in one of Salesforce's domains.`,
        hint: expect.stringMatching(/^Give the My Domain address of the org .* name it in `allowed-hosts`/),
      });
    },
  );

  it.each(['user:hunter2', 'user', ':hunter2'])('what stands in front of the host (%s@) is not repeated', (user) => {
    expect(refusal(`https://${user}@acme.my.salesforce.com/x`)).toMatchObject({
      message: '`instance-url` carries a user name or a password in front of the host.',
      hint: 'Give the address alone: https://acme.my.salesforce.com. What stood in front of the host should be treated as exposed.',
    });
  });

  it('a port of a host of Salesforce is refused with the address without it', () => {
    expect(refusal('https://acme.my.salesforce.com:8443')).toMatchObject({
      message: '`instance-url` names port 8443, and Salesforce answers on 443 alone.',
      hint: 'Use https://acme.my.salesforce.com.',
    });
  });

  it('what is no address is told as such, with the reason that the parser gave', () => {
    const failure = refusal('ht tp://x');
    expect(failure.message).toBe('`instance-url` is not an address.');
    expect(failure.cause).toHaveProperty('code', 'ERR_INVALID_URL');
  });

  it('an address behind the question mark is no scheme in front', () => {
    expect(loginUrl('acme.my.salesforce.com/?to=https://evil.example').origin).toBe('https://acme.my.salesforce.com');
  });

  it.each([
    ['ftp://127.0.0.1', 'uses ftp://, which'],
    ['abcdefghijk://acme.my.salesforce.com', 'uses abcdefghijk://, which'],
    ['abcdefghijkl://acme.my.salesforce.com', 'uses another scheme than https://, which'],
  ])('%s is refused for its scheme, which is repeated when it is short', (typed, words) => {
    expect(refusal(typed)).toMatchObject({ code: 'ERR_TARGET_URL', message: expect.stringContaining(words) });
  });

  it('only a host of a site keeps a path', () => {
    const host = 'acme.my.site.com.gateway.example';
    expect(loginUrl(`https://${host}/customers`, [host]).sitePath).toBe('');
  });

  it('a host that is allowed by name is foreign, and its port belongs to the name', () => {
    expect(loginUrl('https://gateway.acme.example:8443', ['gateway.acme.example:8443'])).toMatchObject({
      foreign: true,
      servedBySalesforce: false,
      origin: 'https://gateway.acme.example:8443',
    });
    expect(refusal('https://gateway.acme.example', ['gateway.acme.example:8443']).code).toBe('ERR_TARGET_HOST');
    expect(refusal('http://gateway.acme.example', ['gateway.acme.example']).code).toBe('ERR_TARGET_URL');
  });

  it.each([
    ['gateway.acme.example', 'gateway.acme.example'],
    ['HTTPS://Gateway.Acme.Example:443/services', 'gateway.acme.example'],
    ['gateway.acme.example.', 'gateway.acme.example'],
    ['gateway.acme.example:8443', 'gateway.acme.example:8443'],
    ['g\u00e4teway.example', 'xn--gteway-bua.example'],
    ['[2001:DB8::1]:8443', '[2001:db8::1]:8443'],
    ['*.acme.example', undefined],
    ['gateway', undefined],
    ['a b.example', undefined],
  ])('a host that is allowed as %s is %s', (typed, host) => {
    expect(allowedHost(typed)).toBe(host);
    if (host !== undefined) expect(loginUrl(`https://${host}`, [host])).toMatchObject({ foreign: true, host });
  });

  it('a host with two dots at its end is none', () => {
    expect(allowedHost('acme.my.salesforce.com..')).toBeUndefined();
    expect(allowedHost('acme.my.salesforce.com.')).toBe('acme.my.salesforce.com');
  });

  it('a host that is longer than names can be is none, and no message repeats it', () => {
    const typed = `${'acme.'.repeat(60)}my.salesforce.com`;
    expect(() => loginUrl(typed)).toThrow('`instance-url` does not name a host.');
    expect(allowedHost(`${'a'.repeat(64)}.my.salesforce.com`)).toBeUndefined();
    expect(allowedHost(`${'a'.repeat(63)}.my.salesforce.com`)).toBeDefined();
    expect(allowedHost(typed.slice(-253))).toBe(typed.slice(-253));
  });

  it('a long word in the place of the scheme is not repeated', () => {
    const typed = `${'somethingElse'.repeat(9)}://acme.my.salesforce.com`;
    expect(() => loginUrl(typed)).toThrow('`instance-url` uses another scheme than https://, which would show');
  });

  it('a path of slashes takes no longer than another', () => {
    const begun = performance.now();
    expect(loginUrl(`https://acme.my.site.com/a${'/'.repeat(200_000)}b`).sitePath).toBe('/a');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('an address of the sixth version is a host of another', () => {
    expect(refusal('https://[2001:db8::1]').code).toBe('ERR_TARGET_HOST');
  });

  it.each([
    'https://user:hunter2hunter2@acme.my.salesforce.com',
    'https://acme.my.salesforce.com:8443',
    'acme',
    'ht tp://x',
    'https://a b.my.salesforce.com',
    'ftp://acme.my.salesforce.com',
    '://',
    '00D5f000000AbCd!hunter2.hunter2',
    'http://00D5f000000AbCd!hunter2.hunter2',
    'https://$hunter2.example',
  ])('%s is refused', (typed) => {
    const failure = refusal(typed);
    expect(failure.code).toBe('ERR_TARGET_URL');
    expect(`${failure.message}${failure.hint}`).not.toContain('hunter2');
  });

  it.each([
    ['login.salesforce.com', 'production'],
    ['test.salesforce.com', 'sandbox'],
    ['acme.my.salesforce.com', 'production'],
    ['acme-dev-ed.develop.my.salesforce.com', 'production'],
    ['acme--uat.sandbox.my.salesforce.com', 'sandbox'],
    ['acme--uat.my.salesforce.com', 'sandbox'],
    ['energy-enterprise-2539-dev-ed.scratch.my.salesforce.com', 'scratch'],
    ['acme.sandbox.my.sfcrmproducts.cn', 'sandbox'],
    ['acme.my.salesforce.mil', 'production'],
    ['na1.salesforce.com', 'unknown'],
    ['127.0.0.1', 'unknown'],
    ['acme.my.salesforce.com.gateway.example', 'unknown'],
  ])('the name %s tells of a %s org', (host, kind) => {
    expect(kindOfHost(host)).toBe(kind);
  });

  it('says which hosts Salesforce itself serves', () => {
    const served = (typed: string) => loginUrl(typed, ['gateway.example']).servedBySalesforce;
    expect(
      [
        'login.salesforce.com',
        'test.salesforce.com',
        'acme.my.salesforce.com',
        'acme.my.salesforce.mil',
        'a.my.sfcrmproducts.cn',
      ].map(served),
    ).not.toContain(false);
    expect(['gateway.example', 'https://127.0.0.1:1', 'acme.my.site.com', 'site.force.com'].map(served)).not.toContain(
      true,
    );
  });

  it('never lets through a host outside the list, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), fc.domain()),
        (typed) => {
          try {
            const url = loginUrl(typed);
            expect(url.origin).toMatch(
              /^(?:https:\/\/[^/?#@]+\.(?:salesforce\.com|salesforce\.mil|force\.com|site\.com|cloudforce\.com|crmforce\.mil|sfcrmproducts\.cn|salesforce-sites\.com)|https?:\/\/(?:localhost|127\.|\[::1\]).*)$/,
            );
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    'acme.my.salesforce.com',
    'x.acme.sandbox.lightning.force.com',
    'x.acme.sandbox.lightning.crmforce.mil',
    'x.acme--c.sandbox.vf.force.com',
    'x.acme--c.na85.visual.force.com',
    'x.acme.lightning.sfcrmapps.cn',
    'acme.lightning.force.com.evil.example',
    'acme.lightning.crmforce.mil.evil.example',
    'acme--c.vf.force.com.evil.example',
    'acme--c.na85.visual.force.com.evil.example',
    'acme.sfcrmapps.cn.evil.example',
  ])('%s stands for no other host', (hostname) => {
    expect(myDomainOf(hostname)).toBeUndefined();
  });

  it('is a generic one for a kind of org alone', () => {
    expect(genericLoginUrl('production')).toMatchObject({ origin: 'https://login.salesforce.com', generic: true });
    expect(genericLoginUrl('sandbox')).toMatchObject({ origin: 'https://test.salesforce.com', generic: true });
    expect(loginUrl('acme.my.salesforce.com').generic).toBe(false);
  });

  it('is loopback by its whole name', () => {
    expect(['127.0.0.1', '127.10.200.30', 'localhost', '[::1]'].map(isLoopbackHost)).not.toContain(false);
    expect(['127.0.0.1.example', '1127.0.0.1', '127.0.0', '128.0.0.1'].map(isLoopbackHost)).not.toContain(true);
  });
});
