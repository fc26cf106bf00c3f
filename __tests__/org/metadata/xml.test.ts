import { describe, expect, it } from '@jest/globals';
import { childOf, escapeXml, readXml, textOf, writeXml, type XmlElement } from '../../../src/org/metadata/xml.ts';

async function read(text: string): Promise<XmlElement> {
  const element = await readXml(text);
  if (element === undefined) throw new Error('nothing was read');
  return element;
}

describe('an XML document', () => {
  it('gives elements in their order, without prefixes, and the text directly in them', async () => {
    const root = await read(
      '<?xml version="1.0"?><s:a xmlns:s="urn:s"><b>one</b><s:c>two<d/></s:c><!-- no --><b>three</b></s:a>',
    );
    expect(root.name).toBe('a');
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['b', 'one'],
      ['c', 'two'],
      ['b', 'three'],
    ]);
    expect(childOf(childOf(root, 'c'), 'd')).toBeDefined();
  });

  it('resolves the predefined entities and characters by number once, and leaves CDATA as it stands', async () => {
    const root = await read('<a><b>&lt;&amp;amp;&#65;&#x1F600;&quot;&apos;&gt;</b><c><![CDATA[&amp;<x>]]></c></a>');
    expect(textOf(root, 'b')).toBe('<&amp;A😀"\'>');
    expect(textOf(root, 'c')).toBe('&amp;<x>');
    const literal = await read('<a><b><![CDATA[]]></b><c>one<![CDATA[ ]]>two<![CDATA[]]></c></a>');
    expect(literal.children.map(({ text }) => text)).toEqual(['', 'one two']);
  });

  it('takes numbers and the words true and false for text', async () => {
    const root = await read('<a><b>0123</b><c>true</c><d>1e5</d><e>0x1f</e></a>');
    expect(root.children.map(({ text }) => text)).toEqual(['0123', 'true', '1e5', '0x1f']);
  });

  it('knows an element that stands for no value', async () => {
    const root = await read('<a xmlns:xsi="urn:x"><b xsi:nil="true"/><c xsi:nil="false">x</c><d></d></a>');
    expect(root.children.map(({ isNil }) => isNil)).toEqual([true, false, false]);
    expect([textOf(root, 'b'), textOf(root, 'c'), textOf(root, 'd')]).toEqual([undefined, 'x', undefined]);
  });

  it.each([
    ['nothing', ''],
    ['text', 'Service Unavailable'],
    ['an element that is not closed', '<a><b></a>'],
    ['a document type that declares nothing', '<!DOCTYPE a><a/>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a document type in small letters', '<!doctype a><a/>'],
    ['an entity that is not predefined', '<a>&nbsp;</a>'],
    ['a number that is no character', '<a>&#x110000;</a>'],
    ['more than 24 elements in each other', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`],
    ['more than 768 KB', `<a>${'x'.repeat(800_000)}</a>`],
    ['JSON', '{"a":1}'],
  ])('is not read from %s', async (_, text) => {
    expect(await readXml(text)).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'never takes an element %s for what objects inherit',
    async (name) => {
      const root = await readXml(`<a><${name}>x</${name}></a>`);
      expect(root === undefined || root.children[0]?.text === 'x').toBe(true);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    },
  );

  it('is read again as it was written', async () => {
    const text = '<a><b>1 &lt; 2 &amp; "3"</b><c><d>x</d></c></a>';
    const root = await read(text);
    expect(await read(writeXml(root))).toMatchObject({ children: [{ text: '1 < 2 & "3"' }, { name: 'c' }] });
    expect(escapeXml('<&>"')).toBe('&lt;&amp;&gt;&quot;');
  });
});
