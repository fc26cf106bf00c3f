import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { decodeAssertion, verifies } from '../../src/emulator/assertion.ts';
import { readBody } from '../../src/emulator/inquiry.ts';
import { partsOf } from '../../src/emulator/multipart.ts';
import { unzip } from '../../src/emulator/unzip.ts';
import { parseXml } from '../../src/emulator/xml.ts';
import { claimsFor, makeAssertion, pair } from './client.ts';

describe('a form of several parts', () => {
  const part = (head: string, content: string) => `--b\r\n${head}\r\n\r\n${content}\r\n`;
  const named = 'Content-Disposition: form-data; name="a"';
  const read = (body: string, type: string | undefined = 'multipart/form-data; boundary=b') =>
    partsOf(type, Buffer.from(body))?.map(({ name, type: of, content }) => [name, of, content.toString('utf8')]);

  it('is taken apart, whether or not its boundary is quoted', () => {
    const body = `${part(`${named}\r\nContent-Type: application/json; charset=x`, '{}')}${part(named, 'two')}--b--\r\n`;
    const expected = [
      ['a', 'application/json', '{}'],
      ['a', 'text/plain', 'two'],
    ];
    expect(read(body)).toEqual(expected);
    expect(read(body, 'Multipart/Form-Data; x=y; boundary="b"')).toEqual(expected);
  });

  it('gives a part in base64 as what it means', () => {
    expect(read(`${part(`${named}\r\nContent-Transfer-Encoding: Base64`, 'dGV4dA==')}--b--`)).toEqual([
      ['a', 'text/plain', 'text'],
    ]);
  });

  it('passes over a part without a name, and one without a body', () => {
    const nameless = part('Content-Disposition: form-data', 'x');
    expect(read(`${nameless}--b\r\n${named}\r\n${part(named, 'kept')}--b--`)).toEqual([['a', 'text/plain', 'kept']]);
  });

  it.each<[string, string, string | undefined]>([
    ['no type', '--b--', undefined],
    ['another type', '--b--', 'application/json'],
    ['no boundary', '--b--', 'multipart/form-data; x=b'],
    ['another boundary', '--c--', 'multipart/form-data; boundary=b'],
    ['no end', part(named, 'x'), 'multipart/form-data; boundary=b'],
  ])('is none with %s', (_, body, type) => {
    expect(partsOf(type, Buffer.from(body))).toBeUndefined();
  });
});

describe('a zip archive', () => {
  const text = new TextEncoder().encode('text');
  /** Overwrites the bytes behind a signature, in the directory or before the file. */
  function changed(signature: string, offset: number, bytes: string): Buffer {
    const zip = Buffer.from(zipSync({ a: text }));
    zip.write(bytes, zip.indexOf(signature, 0, 'latin1') + offset, 'hex');
    return zip;
  }

  it('gives its files without its folders', () => {
    const files = unzip(Buffer.from(zipSync({ 'folder/': new Uint8Array(0), 'folder/a': text })));
    expect([...(files?.keys() ?? [])]).toEqual(['folder/a']);
  });

  it('is none when it counts more than a thousand files', () => {
    const names = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, text]));
    expect(unzip(Buffer.from(zipSync(names(1000))))?.size).toBe(1000);
    expect(unzip(Buffer.from(zipSync(names(1001))))).toBeUndefined();
  });

  it.each<[string, Buffer]>([
    ['names an entry where there is none', changed('PK\u0001\u0002', 42, '01000000')],
    ['has an entry that is none', changed('PK\u0001\u0002', 0, '00')],
    ['is packed in a way that is not known', changed('PK\u0001\u0002', 10, '0c00')],
  ])('is none when its directory %s', (_, bytes) => {
    expect(unzip(bytes)).toBeUndefined();
  });
});

describe('an XML document', () => {
  it('has its entities read, and what is none left as it stands', () => {
    expect(parseXml('<a>&lt;&#65;&#x42;&amp;&other;</a>')?.text).toBe('<AB&&other;');
  });

  it('is read through declarations and comments', () => {
    expect(parseXml('<?xml version="1.0"?><!-- - --><a><!-- x -->b</a>')).toEqual({
      name: 'a',
      children: [],
      text: 'b',
    });
  });

  it('is none when it is nested deeper than fifty', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(parseXml(nested(50))?.name).toBe('a');
    expect(parseXml(nested(51))).toBeUndefined();
  });
});

describe('the body of a request', () => {
  const chunk = Buffer.alloc(1024 * 1024);
  /** Gives megabytes, and counts how many were asked for. */
  async function taken(megabytes: number): Promise<{ read: Buffer | undefined; given: number }> {
    let given = 0;
    const stream = Readable.from(
      (function* () {
        for (; given < megabytes; ) {
          given += 1;
          yield chunk;
        }
      })(),
      { highWaterMark: 1 },
    );
    return { read: await readBody(stream as unknown as IncomingMessage), given };
  }

  it('of a megabyte is read, a longer one is heard out and dropped', async () => {
    expect((await taken(1)).read).toHaveLength(1024 * 1024);
    expect(await taken(3)).toEqual({ read: undefined, given: 3 });
  });

  it('that goes on and on is broken off', async () => {
    const { read, given } = await taken(1000);
    expect(read).toBeUndefined();
    expect(given).toBeLessThan(70);
  });
});

describe('an assertion', () => {
  it('is verified by no text that is no key, and by its own key', () => {
    const assertion = decodeAssertion(makeAssertion(claimsFor('https://a.example')));
    if (assertion === undefined) throw new Error('none');
    expect([verifies(assertion, pair.publicKey), verifies(assertion, 'no key')]).toEqual([true, false]);
  });
});
