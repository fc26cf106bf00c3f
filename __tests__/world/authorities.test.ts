import { describe, expect, it } from '@jest/globals';
import { authorities } from '../../src/world/authorities.ts';

const known = new Set(['--use-system-ca', '--use-openssl-ca']);

describe('the authorities that vouch for a host', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ NODE_EXTRA_CA_CERTS: '', NODE_USE_SYSTEM_CA: '0', NODE_OPTIONS: '' }, []],
    [{ SSL_CERT_FILE: '/etc/acme.pem' }, []],
    [{ NODE_EXTRA_CA_CERTS: '/etc/acme.pem' }, ['extra CA /etc/acme.pem']],
    [{ NODE_USE_SYSTEM_CA: '1' }, ['the CA store of the system']],
    [{ NODE_OPTIONS: '--no-warnings --use-system-ca' }, ['the CA store of the system']],
    [{ NODE_OPTIONS: '--no-use-openssl-ca' }, []],
    [
      { NODE_OPTIONS: '"--use-openssl-ca"', SSL_CERT_FILE: '/a.pem', SSL_CERT_DIR: '/b' },
      ['the CA store of OpenSSL (SSL_CERT_FILE /a.pem, SSL_CERT_DIR /b)'],
    ],
  ])('%j: %j', (environment, named) => {
    expect(authorities(environment, known)).toEqual(named);
  });

  it('are no store that this version of Node.js does not know', () => {
    expect(authorities({ NODE_USE_SYSTEM_CA: '1' }, new Set(['--use-openssl-ca']))).toEqual([]);
  });
});
