import { describe, expect, it } from '@jest/globals';
import { isSameSecret, recordsIn } from '../../../src/org/metadata/component.ts';
import { judgeSoapAnswer } from '../../../src/org/metadata/soap.ts';
import { readXml, writeXml } from '../../../src/org/metadata/xml.ts';
import { Secret } from '../../../src/secret.ts';

const session = new Secret('00Dx!made.up.session');
const fault = (inner: string) => `<e:Envelope><e:Body><e:Fault>${inner}</e:Fault></e:Body></e:Envelope>`;

describe('a fault', () => {
  it.each([
    ['', 'none', ''],
    ['<faultstring>It broke.</faultstring>', 'none', 'It broke.'],
    ['<faultcode>sf:INVALID_TYPE</faultcode>', 'INVALID_TYPE', ''],
    ['<faultcode>sf:not a code</faultcode><faultstring>x</faultstring>', 'none', 'x'],
    ['<faultcode>sf:A</faultcode><faultstring>A: of 00Dx!made.up.session</faultstring>', 'A', 'of ***'],
  ])('with %j is told by code and text, and never with the session', async (inner, code, text) => {
    expect(await judgeSoapAnswer(500, fault(inner), session)).toEqual({ kind: 'fault', code, text });
  });
});

describe('a document', () => {
  it.each(['<a/><b/>', '', 'text', '<a>&unknown;</a>'])('is none when it is %j', async (text) => {
    expect(await readXml(text)).toBeUndefined();
  });

  it('may hold literal text, also an empty one', async () => {
    expect((await readXml('<a><![CDATA[1 < 2]]></a>'))?.text).toBe('1 < 2');
    expect((await readXml('<a><![CDATA[]]></a>'))?.text).toBe('');
  });

  it('is written without elements that stand for no value', async () => {
    const read = await readXml('<a xmlns:xsi="x"><b xsi:nil="true"/><c>1</c></a>');
    if (read === undefined) throw new Error('it was not read');
    expect(writeXml(read)).toBe('<a>\n    <c>1</c>\n</a>\n');
  });
});

describe('the records and secrets of an answer', () => {
  it('are none where there is no result', async () => {
    expect(recordsIn(await readXml('<readMetadataResponse/>'))).toEqual([]);
    expect(recordsIn(undefined)).toEqual([]);
  });

  it.each([
    [undefined, undefined, true],
    ['one', undefined, false],
    [undefined, 'one', false],
    ['one', 'one', true],
    ['one', 'two', false],
  ])('%j and %j are the same: %j', (one, other, same) => {
    const secret = (text: string | undefined) => (text === undefined ? undefined : new Secret(text));
    expect(isSameSecret(secret(one), secret(other))).toBe(same);
  });
});
