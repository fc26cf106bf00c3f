import { describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../src/world/network.ts';
import { bypassesProxy, isLoopback } from '../../src/world/no-proxy.ts';
import { chooseProxy, proxySecrets } from '../../src/world/proxy.ts';
import { bypassed, bypassedByCurl, bypassedByGo, bypassedByNeither, proxied, proxiedByCurl } from './no-proxy-table.ts';

const https = new URL('https://acme.my.salesforce.com/');
const http = new URL('http://acme.example/');

function name(url: URL, environment: Record<string, string>): string | undefined {
  return chooseProxy(url, environment)?.name;
}

describe('the proxy for a URL', () => {
  it('is none when nothing is set, or all that is set is empty', () => {
    expect(chooseProxy(https, {})).toBeUndefined();
    expect(chooseProxy(https, { HTTPS_PROXY: '', https_proxy: ' ', ALL_PROXY: '' })).toBeUndefined();
  });

  it('is the one of its scheme, and the one for all only where there is none', () => {
    const environment = { HTTPS_PROXY: 'http://s:1', HTTP_PROXY: 'http://h:2', ALL_PROXY: 'http://a:3' };
    expect(name(https, environment)).toBe('http://s:1');
    expect(name(http, environment)).toBe('http://h:2');
    expect(name(https, { HTTP_PROXY: 'http://h:2' })).toBeUndefined();
    expect(name(https, { HTTP_PROXY: 'http://h:2', ALL_PROXY: 'http://a:3' })).toBe('http://a:3');
    expect(name(http, { all_proxy: 'http://a:3' })).toBe('http://a:3');
  });

  it('is that of the variable in lower case when both are set, unless it is empty', () => {
    expect(name(https, { https_proxy: 'http://lower:1', HTTPS_PROXY: 'http://upper:2' })).toBe('http://lower:1');
    expect(name(https, { https_proxy: '', HTTPS_PROXY: 'http://upper:2' })).toBe('http://upper:2');
  });

  it.each([
    ['proxy.acme.example:3128', 'http://proxy.acme.example:3128', 3128, false],
    ['proxy.acme.example', 'http://proxy.acme.example:80', 80, false],
    [' http://proxy.acme.example/ ', 'http://proxy.acme.example:80', 80, false],
    ['HTTPS://proxy.acme.example', 'https://proxy.acme.example:443', 443, true],
    ['user:password@proxy:8080', 'http://proxy:8080', 8080, false],
    ['http://[fd00::1]:3128', 'http://[fd00::1]:3128', 3128, false],
  ])('is read from %j as curl does', (value, shown, port, secure) => {
    expect(chooseProxy(https, { HTTPS_PROXY: value })).toMatchObject({ kind: 'proxy', name: shown, port, secure });
  });

  it('has a host without brackets', () => {
    expect(chooseProxy(https, { HTTPS_PROXY: 'http://[fd00::1]:3128' })).toMatchObject({ host: 'fd00::1' });
  });

  it('is none for loopback', () => {
    for (const host of [
      'localhost',
      'LOCALHOST.',
      'org.localhost',
      '127.0.0.1',
      '127.9.9.9',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ]) {
      expect([host, chooseProxy(new URL(`https://${host}/`), { HTTPS_PROXY: 'http://p:1' })]).toEqual([
        host,
        undefined,
      ]);
    }
    for (const host of ['localhost.acme.example', '128.0.0.1', 'notlocalhost', '[::2]']) {
      expect([host, isLoopback(host)]).toEqual([host, false]);
    }
  });

  it('is none for what NO_PROXY names, in lower case first', () => {
    const proxy = { HTTPS_PROXY: 'http://p:1' };
    expect(name(https, { ...proxy, NO_PROXY: 'salesforce.com' })).toBeUndefined();
    expect(name(https, { ...proxy, no_proxy: 'salesforce.com', NO_PROXY: 'other' })).toBeUndefined();
    expect(name(https, { ...proxy, no_proxy: 'other', NO_PROXY: 'salesforce.com' })).toBe('http://p:1');
    expect(name(https, { ...proxy, no_proxy: '', NO_PROXY: 'salesforce.com' })).toBeUndefined();
    expect(name(https, { ...proxy, NO_PROXY: 'salesforce.com:443' })).toBeUndefined();
    expect(name(https, { ...proxy, NO_PROXY: 'salesforce.com:8443' })).toBe('http://p:1');
  });
});

describe('NO_PROXY', () => {
  it.each([...bypassed, ...bypassedByCurl, ...bypassedByGo, ...bypassedByNeither])(
    '%j covers %s port %i',
    (noProxy, host, port) => {
      expect(bypassesProxy(host, port, noProxy)).toBe(true);
    },
  );

  it.each([...proxied, ...proxiedByCurl])('%j does not cover %s port %i', (noProxy, host, port) => {
    expect(bypassesProxy(host, port, noProxy)).toBe(false);
  });
});

describe('the route', () => {
  const url = 'https://acme.my.salesforce.com/services';

  it('names the proxy without its credentials, and the extra authority', () => {
    const environment = {
      HTTPS_PROXY: 'http://user:password@proxy.acme.example:3128',
      NODE_EXTRA_CA_CERTS: '/etc/acme.pem',
    };
    expect(createNetwork(environment).route(url)).toEqual([
      'proxy http://proxy.acme.example:3128',
      'extra CA /etc/acme.pem',
    ]);
  });

  it('is empty when nothing lies between, and for what is no URL', () => {
    expect(createNetwork({ NODE_EXTRA_CA_CERTS: '' }).route(url)).toEqual([]);
    expect(createNetwork({ NODE_EXTRA_CA_CERTS: '/etc/acme.pem' }).route('http://localhost/')).toEqual([]);
    expect(createNetwork({ HTTPS_PROXY: 'http://p:1' }).route('acme')).toEqual([]);
  });

  it('names the variable of a proxy that cannot be used, not its value', () => {
    expect(createNetwork({ HTTPS_PROXY: 'http://user:password@:1' }).route(url)).toEqual(['proxy HTTPS_PROXY']);
  });
});

describe('the secrets of the proxies', () => {
  const secrets = (environment: Record<string, string>) => proxySecrets(environment).map((secret) => secret.reveal());

  it('are none without credentials', () => {
    expect(secrets({ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'a@b' })).toEqual([]);
  });

  it('are user and password, the password alone, decoded and encoded, and the value of the Basic header', () => {
    const basic = Buffer.from('us er:p@ss/wörd').toString('base64');
    expect(new Set(secrets({ HTTPS_PROXY: 'http://us%20er:p%40ss%2Fw%C3%B6rd@proxy:3128' }))).toEqual(
      new Set(['us%20er:p%40ss%2Fw%C3%B6rd', 'us er:p@ss/wörd', 'p%40ss%2Fw%C3%B6rd', 'p@ss/wörd', basic]),
    );
  });

  it('are those as written and as the URL parser has them', () => {
    const found = secrets({ HTTPS_PROXY: 'user:pä"ss@w%@proxy:3128' });
    expect(found).toContain('user:pä"ss@w%');
    expect(found).toContain('pä"ss@w%');
    expect(found).toContain('p%C3%A4%22ss%40w%');
  });

  it('are a user alone too, which may be a token', () => {
    const basic = Buffer.from('ghp_token:').toString('base64');
    expect(new Set(secrets({ HTTP_PROXY: 'http://ghp_token@proxy' }))).toEqual(new Set(['ghp_token', basic]));
  });

  it('are those of every variable, of a scheme that is not spoken, and of a value that is no URL', () => {
    const found = secrets({
      https_proxy: 'http://a:one@p',
      HTTPS_PROXY: 'http://a:two@p',
      http_proxy: 'http://a:three@p',
      HTTP_PROXY: 'http://a:four@p',
      all_proxy: 'socks5://a:five@p',
      ALL_PROXY: 'http://a:six@:x',
    });
    for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) {
      expect(found).toContain(word);
      expect(found).toContain(`a:${word}`);
    }
  });

  it('make the header that the proxy is shown', () => {
    const proxy = chooseProxy(https, { HTTPS_PROXY: 'http://us%20er:p%40ss@proxy:3128' });
    if (proxy?.kind !== 'proxy') throw new Error('no proxy');
    expect(proxy.authorization?.reveal()).toBe(`Basic ${Buffer.from('us er:p@ss').toString('base64')}`);
    expect(JSON.stringify(proxy)).not.toContain('p@ss');
  });
});
