import { describe, expect, it } from '@jest/globals';
import { parseSourceLines } from '../../../src/check/sources/line.ts';

const parse = (text: string) => parseSourceLines(text, 'certificates');
const lines = (text: string) => parse(text).lines;
const pem = (label = 'CERTIFICATE') => `-----BEGIN ${label}-----\nMIIC\nAAAA\n-----END ${label}-----`;

describe('the lines of `certificates`', () => {
  it('are paths, patterns and addresses, one a line; empty ones and comments are nothing', () => {
    expect(
      lines('certs/a.pem\r\n\n# old ones\n  **/*.p12  \ntls://acme.example:8443\nhttps://idp.example/metadata\n'),
    ).toEqual([
      { kind: 'path', path: 'certs/a.pem', line: 1 },
      { kind: 'path', path: '**/*.p12', line: 4 },
      { kind: 'tls', host: 'acme.example', port: 8443, location: 'tls://acme.example:8443' },
      { kind: 'https', url: 'https://idp.example/metadata', location: 'https://idp.example/metadata' },
    ]);
    expect(lines('')).toEqual([]);
  });

  it('may hold PEM over several lines, between other lines', () => {
    expect(lines(`a.pem\n${pem()}\nb.pem`)).toEqual([
      { kind: 'path', path: 'a.pem', line: 1 },
      { kind: 'text', text: pem(), line: 2 },
      { kind: 'path', path: 'b.pem', line: 6 },
    ]);
  });

  it('take blocks that follow each other as one content, as a key and its chain are', () => {
    const both = `${pem('PRIVATE KEY')}\n\n${pem()}`;
    expect(lines(`${both}\nb.pem`)).toEqual([
      { kind: 'text', text: both, line: 1 },
      { kind: 'path', path: 'b.pem', line: 10 },
    ]);
  });

  it('take PEM on one line, with spaces or escapes in place of line ends', () => {
    const flat = '-----BEGIN CERTIFICATE----- MIIC AAAA -----END CERTIFICATE-----';
    const escaped = '"-----BEGIN CERTIFICATE-----\\nMIIC\\n-----END CERTIFICATE-----\\n"';
    expect(lines(`${flat}\nx.pem`)[0]).toEqual({ kind: 'text', text: flat, line: 1 });
    expect(lines(`${flat}\nx.pem`)[1]).toEqual({ kind: 'path', path: 'x.pem', line: 2 });
    expect(lines(escaped)).toEqual([{ kind: 'text', text: escaped, line: 1 }]);
  });

  it('do not lose what follows a block without its end', () => {
    expect(lines('-----BEGIN CERTIFICATE-----\nMIIC\ncerts/b.pem')).toEqual([
      { kind: 'text', text: '-----BEGIN CERTIFICATE-----\nMIIC', line: 1 },
      { kind: 'path', path: 'certs/b.pem', line: 3 },
    ]);
  });

  it('take rows together that may be base64', () => {
    const row = 'M'.repeat(64);
    expect(lines(`${row}\n${row}\nabc=\nx.pem`)).toEqual([
      { kind: 'base64', rows: [row, row, 'abc='], line: 1 },
      { kind: 'path', path: 'x.pem', line: 4 },
    ]);
    expect(lines(`certs/acme\n${row}`)).toEqual([
      { kind: 'path', path: 'certs/acme', line: 1 },
      { kind: 'base64', rows: [row], line: 2 },
    ]);
  });

  it('set patterns aside that stand behind an exclamation mark', () => {
    expect(parse('**\n! ./node_modules/**\n!fixtures/').exclusions).toEqual(['node_modules/**', 'fixtures/']);
  });

  it('take a server without a port, in brackets, or in another writing', () => {
    expect(lines('tls://acme.example\ntls://[::1]:8443\nTLS://ACME.example/')).toEqual([
      { kind: 'tls', host: 'acme.example', port: 443, location: 'tls://acme.example:443' },
      { kind: 'tls', host: '::1', port: 8443, location: 'tls://[::1]:8443' },
      { kind: 'tls', host: 'acme.example', port: 443, location: 'tls://acme.example:443' },
    ]);
  });

  it('show a document without what a query or a fragment may hide', () => {
    expect(lines('https://idp.example/m?appid=abc&key=s3cret#top')).toEqual([
      {
        kind: 'https',
        url: 'https://idp.example/m?appid=abc&key=s3cret',
        location: 'https://idp.example/m?appid=…&key=…',
      },
    ]);
  });

  it.each([
    ['http://idp.example/metadata', 'http://'],
    ['ftp://x/y', 'ftp://'],
    ['file:///etc/x.pem', 'file://'],
    ['tls://', 'tls://host:port'],
    ['tls://user:pass@acme.example', 'tls://host:port'],
    ['tls://acme.example:99999', 'tls://host:port'],
    ['tls://acme.example/path', 'path'],
    ['https://user:pass@idp.example/', 'credentials'],
    ['https://', 'URL'],
  ])('refuse %s by its number, without quoting it', (line, word) => {
    const { problems, lines: found } = parse(`a.pem\n${line}`);
    expect(found).toHaveLength(1);
    expect(problems).toEqual([{ option: 'certificates', sentence: expect.stringMatching(/^line 2 /) }]);
    expect(problems[0]?.sentence).toContain(word);
    expect(problems[0]?.sentence).not.toMatch(/pass|acme|idp/);
  });

  it('are no URL when the host is longer than Node reads, whatever it says of such a text first', () => {
    const host = `acme.exampl${'aB1'.repeat(20_000)}/=`;
    for (const scheme of ['https', 'tls']) {
      expect(() => parseSourceLines(`${scheme}://${host}`, 'certificates')).not.toThrow();
      expect(() => parseSourceLines(`${scheme}://${host.replace('/', '')}`, 'certificates')).not.toThrow();
    }
  });

  it('are at most ten thousand', () => {
    expect(parse('x\n'.repeat(10_000)).problems).toEqual([
      { option: 'certificates', sentence: 'has 10001 lines; at most 10000 are read.' },
    ]);
    expect(parse('x.pem\n'.repeat(9_999)).lines).toHaveLength(9_999);
  });
});
