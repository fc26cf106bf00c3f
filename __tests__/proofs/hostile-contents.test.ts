import { describe, expect, it, jest } from '@jest/globals';
import { searchCertificates } from '../../src/certificate/search.ts';

jest.setTimeout(120_000);

/** As much as a check reads of one file. */
const largest = 16 * 1024 * 1024;
const filled = (text: string): Buffer => Buffer.from(text.repeat(Math.ceil(largest / text.length)).slice(0, largest));
const long = (head: string, text: string): Buffer =>
  Buffer.from(head + text.repeat((largest - head.length) / text.length));

/** Contents that are made to take the square of their length, or memory without end. */
const contents: Readonly<Record<string, () => Buffer>> = {
  'armour that begins and never ends': () => filled('-----BEGIN CERTIFICATE-----\n'),
  'armour without line ends': () => filled('-----BEGIN CERTIFICATE-----'),
  'armour around nothing': () => filled('-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n'),
  'armour that only ends': () => filled('-----END CERTIFICATE-----\n'),
  'armour in percent escapes': () => filled('-----BEGIN%20'),
  'armour with a label of 16 MB': () => long('-----BEGIN ', 'A'),
  'a header without end': () => long('-----BEGIN RSA PRIVATE KEY-----\nProc-Type: ', '4,'),
  backslashes: () => filled('\\'),
  'backslashes behind base64': () => long('A'.repeat(64), '\\'),
  'escaped line ends behind base64': () => long('A'.repeat(64), '\\n'),
  'escaped slashes': () => filled('\\/'),
  'escapes in hexadecimal': () => filled('\\u002f'),
  'base64 without end': () => filled('A'),
  'base64 in lines': () => filled(`${'A'.repeat(64)}\n`),
  'base64 that goes on and does not': () => filled(`${'A'.repeat(70)}\nAA!`),
  'padding without end': () => long('A'.repeat(64), '='),
  'spaces behind base64': () => long('A'.repeat(64), ' '),
  'base64 in quotes': () => filled(`{"x5c":["${'A'.repeat(120)}"]},`),
  'dashes of a word processor': () => filled('\u2014\u2014'),
  'indefinite lengths inside each other': () => Buffer.alloc(largest, Buffer.from('3080', 'hex')),
  'a Java keystore of four billion entries': () =>
    Buffer.concat([Buffer.from('feedfeed00000002ffffffff', 'hex'), Buffer.alloc(largest - 12)]),
  'a sealed object without end': () =>
    Buffer.concat([
      Buffer.from('cececece0000000200000001000000030000', 'hex'),
      Buffer.alloc(8),
      Buffer.alloc(largest - 26, 1),
    ]),
  'zeros and more zeros': () => Buffer.alloc(largest),
};

describe('16 MB', () => {
  it.each(Object.keys(contents))('of %s are read in seconds', async (name) => {
    const content = contents[name]?.() ?? Buffer.alloc(0);
    expect(content.length).toBeGreaterThan(15 * 1024 * 1024);
    const before = process.cpuUsage();
    await searchCertificates(content);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(12);
  });
});
