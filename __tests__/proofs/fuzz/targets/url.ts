import fc from 'fast-check';
import { allowedHost, kindOfHost, loginUrl } from '../../../../src/assertion/login-url.ts';
import { myDomainOf } from '../../../../src/assertion/page-host.ts';
import { promise, type Target, utf8 } from '../target.ts';

const hosts = [
  'acme.my.salesforce.com',
  'acme--uat.sandbox.my.salesforce.com',
  'login.salesforce.com',
  'test.salesforce.com',
  'acme.lightning.force.com',
  'acme--c.vf.force.com',
  'acme.my.salesforce-setup.com',
  'acme.my.site.com/customers',
  'acme.my.salesforce.mil',
  '127.0.0.1:8443',
  '[::1]',
  'localhost',
];

export const url: Target = {
  name: 'login URL',
  weight: 120,
  mayRefuse: true,
  seeds: [
    ...hosts,
    ...hosts.map((host) => `https://${host}/`),
    'http://acme.my.salesforce.com',
    'https://u:p@acme.example/',
  ],
  words: [
    ...hosts,
    'https://',
    'http://',
    '//',
    '@',
    ':',
    '%2e',
    '\\',
    '/',
    '?',
    '#',
    '\t',
    '\u3002',
    'xn--',
    '.',
    ':443',
  ],
  fresh: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), fc.domain()),
  feed(input) {
    const typed = utf8(input);
    if (typed.trim() === '') return;
    const host = allowedHost(typed);
    kindOfHost(typed);
    myDomainOf(typed);
    const read = loginUrl(typed, host === undefined ? [] : [host]);
    const { protocol, origin, username, password } = new URL(read.origin);
    promise(read.origin === origin && username === '' && password === '', 'an origin and nothing else');
    promise(protocol === 'https:' || ['127.', '[::1]', 'localhost'].some((part) => origin.includes(part)), 'https');
    promise(loginUrl(read.origin, [read.host]).origin === read.origin, 'reading it again changes nothing');
  },
};
