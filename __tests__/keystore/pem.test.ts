import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { decodeBareBase64, decodeBase64 } from '../../src/keystore/base64.ts';
import { embeddedBase64 } from '../../src/keystore/embedded.ts';
import { pemBlocks } from '../../src/keystore/pem.ts';
import { straightened } from '../../src/keystore/text.ts';
import { pem } from './writers.ts';

const body = randomBytes(700);

describe('PEM', () => {
  it('gives every block its label, line and body, whatever stands around', () => {
    const text = `comment\n${pem('CERTIFICATE', body)}\r\nmore\rlines\n${pem('RSA PRIVATE KEY', body)}end`;
    const bodyLines = Math.ceil(((700 / 3) * 4) / 64);
    expect(
      pemBlocks(text).map(({ label, line, body: found, problem }) => [
        label,
        line,
        Buffer.from(found).equals(body),
        problem,
      ]),
    ).toEqual([
      ['CERTIFICATE', 2, true, undefined],
      ['RSA PRIVATE KEY', 2 + bodyLines + 2 + 3, true, undefined],
    ]);
  });

  it('divides blocks that are glued together', () => {
    const text = pem('A', body).trimEnd() + pem('B', body).trimEnd();
    expect(pemBlocks(text).map(({ label, problem }) => [label, problem])).toEqual([
      ['A', undefined],
      ['B', undefined],
    ]);
  });

  it('calls a block without END cut, and still reads the next one', () => {
    const text = `${pem('A', body).slice(0, 300)}\n${pem('B', body)}`;
    expect(pemBlocks(text).map(({ label, problem }) => [label, problem])).toEqual([
      ['A', 'cut'],
      ['B', undefined],
    ]);
  });

  it('does not take the END of another block', () => {
    const text = pem('CERTIFICATE', body).replace('END CERTIFICATE', 'END PRIVATE KEY');
    expect(pemBlocks(text).map(({ problem }) => problem)).toEqual(['label']);
  });

  it('says when the base64 is damaged, and what is left of it', () => {
    const damaged = pem('A', body).replace(/\n(.{10})/, '\n$1\u00A7');
    const [block] = pemBlocks(damaged);
    expect(block?.problem).toBe('base64');
    expect(Buffer.from(block?.body ?? []).equals(body)).toBe(true);
  });

  it('reads what DEK-Info says, with the line ends lost too', () => {
    const headers = 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\n';
    const block = pem('RSA PRIVATE KEY', Buffer.concat([Buffer.from('d35db7e39ebbf34f', 'hex'), body])).replace(
      '\n',
      `\n${headers}`,
    );
    for (const text of [
      block,
      block.replaceAll('\n', ' '),
      block.replaceAll('\n', ''),
      block.replaceAll('\n', '\\n'),
    ]) {
      const [found] = pemBlocks(text);
      expect(found?.dekInfo?.cipher).toBe('AES-256-CBC');
      expect(Buffer.from(found?.dekInfo?.iv ?? []).toString('hex')).toBe('00112233445566778899aabbccddeeff');
      // The body begins with hexadecimal digits on purpose.
      expect(
        Buffer.from(found?.body ?? [])
          .subarray(0, 4)
          .toString('hex'),
      ).toBe('d35db7e3');
      expect(found?.body.length).toBe(708);
    }
  });

  it('passes over other headers', () => {
    const text = pem('CERTIFICATE', body).replace('\n', '\nX-Comment: one\n  and more of it\nOther: two\n\n');
    expect(pemBlocks(text).map((block) => Buffer.from(block.body).equals(body))).toEqual([true]);
  });

  it('says when the head tells of encryption, and not of which', () => {
    const text = pem('RSA PRIVATE KEY', body).replace('\n', '\nProc-Type: 4,ENCRYPTED\n\n');
    expect(pemBlocks(text).map(({ problem, dekInfo }) => [problem, dekInfo])).toEqual([['header', undefined]]);
  });

  it.each([
    ['DES-EDE3-CBC', '0011223344556677'],
    ['RC2-CBC', '0011223344556677'],
    ['AES-128-CBC', '00112233445566778899aabbccddeeff'],
  ])('gives %s its start of the right length, though the body follows at once', (cipher, iv) => {
    const head = `Proc-Type: 4,ENCRYPTED DEK-Info: ${cipher},${iv}`;
    const hexadecimal = Buffer.from('d35db7e39ebbf34f', 'hex');
    const text = pem('RSA PRIVATE KEY', Buffer.concat([hexadecimal, body]), 64, '');
    const [block] = pemBlocks(text.replace(/^(-----BEGIN RSA PRIVATE KEY-----)/, `$1${head}`));
    expect(block?.dekInfo).toEqual({ cipher, iv: Buffer.from(iv, 'hex') });
    expect(Buffer.from(block?.body ?? []).subarray(0, 8)).toEqual(hexadecimal);
  });

  it.each<[string, (line: string) => string]>([
    ['a comment', (line) => `// ${line}`],
    ['an indented comment', (line) => `   // ${line}`],
    ['a comment that is not everywhere', (line) => (line.includes('Z') ? line : `// ${line}`)],
    ['a patch', (line) => `+${line}`],
    ['a concatenation', (line) => `"${line}\\n" +`],
    ['a concatenation that begins its lines', (line) => `  + '${line}\\n'`],
    ['a mail', (line) => `> ${line}`],
  ])('is read in %s', (_, dressed) => {
    const text = pem('A', body).trimEnd().split('\n').map(dressed).join('\n');
    expect(pemBlocks(text).map((block) => [Buffer.from(block.body).equals(body), block.problem])).toEqual([
      [true, undefined],
    ]);
  });

  it('is read with its blanks and line ends percent-encoded', () => {
    const text = pem('RSA PRIVATE KEY', body).replace(/[ \n+/=]/g, encodeURIComponent);
    expect(text).toContain('-----BEGIN%20RSA%20PRIVATE%20KEY-----%0A');
    expect(pemBlocks(straightened(text)).map((block) => Buffer.from(block.body).equals(body))).toEqual([true]);
  });

  it('finds labels whose spaces were lost', () => {
    expect(pemBlocks(pem('ENCRYPTED PRIVATE KEY', body).replace(/\s/g, '')).map(({ label }) => label)).toEqual([
      'ENCRYPTED PRIVATE KEY',
    ]);
  });

  it('takes time in proportion to the text, whatever the text', () => {
    const hostile = [
      '-----BEGIN A-----',
      '-----BEGIN ',
      '-----',
      '-----END A-----',
      'DEK-Info: ',
      'Proc-Type: 4,',
      ': ',
      '"+ ',
      '\\n',
      ' ',
      '//',
      'A',
      '\u2014',
    ];
    for (const piece of hostile)
      for (const prefix of ['', '-----BEGIN A-----\n', '-----BEGIN A-----\nDEK-Info: AES-256-CBC']) {
        const text = `${prefix}${piece.repeat(300_000 / piece.length)}\n-----END A-----`;
        const started = performance.now();
        const straight = straightened(text);
        pemBlocks(straight);
        embeddedBase64(straight);
        decodeBareBase64(straight);
        const took = performance.now() - started;
        if (took > 1000) throw new Error(`${JSON.stringify(prefix + piece)} took ${took} ms`);
      }
  });
});

describe('base64', () => {
  it('reads both alphabets, with and without padding and line ends', () => {
    for (let length = 0; length < 60; length += 1) {
      const bytes = randomBytes(length);
      const text = bytes.toString('base64');
      for (const variant of [
        text,
        bytes.toString('base64url'),
        text.replaceAll('=', ''),
        text.replace(/(.{7})/g, '$1 \r\n\t'),
      ])
        expect(Buffer.from(decodeBase64(variant) ?? [256]).equals(bytes)).toBe(true);
    }
  });

  it('refuses strangers, mixed alphabets, impossible lengths and superfluous padding', () => {
    for (const text of ['ab!d', 'a+b_cdef', 'abcde', 'abcd=', 'ab===', 'ab=c', 'a\u00E4bc'])
      expect(decodeBase64(text)).toBeUndefined();
  });

  it('is found inside JSON, YAML and XML, over line ends and escaped slashes', () => {
    const bytes = Buffer.concat([Buffer.alloc(99, 0xff), randomBytes(300)]);
    const wrapped = (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n      ');
    const texts = [
      JSON.stringify({ keys: [{ x5c: [bytes.toString('base64')] }] }),
      JSON.stringify({ x5c: bytes.toString('base64') }).replaceAll('/', '\\/'),
      `data:\n  a: ${bytes.toString('base64')}\n  tls.key: abc\n`,
      `<X509Certificate>\n      ${wrapped}\n</X509Certificate>`,
      `<X509Certificate>${wrapped}</X509Certificate>`,
    ];
    for (const text of texts)
      expect(embeddedBase64(text).map((found) => Buffer.from(found.bytes).equals(bytes))).toEqual([true]);
  });
});
